"""Courts abroad and international ones. CourtListener has ids for hardly any of them: the name and the level stand."""

from __future__ import annotations

from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.entities.courts.kinds import APPELLATE, KINDS, having, level_of
from mpp_extract.language.fold import fold_place

_APPELLATE = having(APPELLATE)
# Names that take the article inside a court's name.
_WITH_ARTICLE = frozenset(
    [
        "Bahamas",
        "British Virgin Islands",
        "Cayman Islands",
        "Central African Republic",
        "Cook Islands",
        "Falkland Islands",
        "Faroe Islands",
        "Isle of Man",
        "Marshall Islands",
        "Pitcairn Islands",
        "Seychelles",
        "Solomon Islands",
        "Turks and Caicos Islands",
        "Czech Republic",
        "Democratic Republic of the Congo",
        "Dominican Republic",
        "Gambia",
        "Maldives",
        "Netherlands",
        "Philippines",
        "United Arab Emirates",
        "United Kingdom",
    ]
)
# What a country's court of that kind is called, where "Supreme Court of X" and the like would be wrong.
_OWN_NAMES: dict[tuple[str, str], str] = {
    ("India", "supreme"): "Supreme Court of India",
    ("Israel", "supreme"): "Supreme Court of Israel",
    ("Israel", "high"): "Supreme Court of Israel, sitting as the High Court of Justice",
    ("Brazil", "supreme"): "Supreme Federal Court of Brazil",
    ("Mexico", "supreme"): "Supreme Court of Justice of the Nation",
    ("Germany", "constitutional"): "Federal Constitutional Court of Germany",
    ("Australia", "high"): "High Court of Australia",
    ("England", "supreme"): "Supreme Court of the United Kingdom",
    ("Scotland", "supreme"): "Supreme Court of the United Kingdom",
    ("Wales", "supreme"): "Supreme Court of the United Kingdom",
    ("Northern Ireland", "supreme"): "Supreme Court of the United Kingdom",
    ("England", "appeals"): "Court of Appeal of England and Wales",
    ("United Kingdom", "appeals"): "Court of Appeal of England and Wales",
    ("United Kingdom", "high"): "High Court of Justice",
    ("England", "high"): "High Court of Justice",
    ("Northern Ireland", "high"): "High Court of Justice in Northern Ireland",
    ("Northern Ireland", "appeals"): "Court of Appeal in Northern Ireland",
    ("Scotland", "criminal-appeals"): "High Court of Justiciary, sitting as the Court of Criminal Appeal",
    ("Scotland", "high"): "High Court of Justiciary",
}
# Federations whose courts of these kinds are their parts', and not the nation's.
# Sources: Constitution Act, 1867, s. 92(14) (Canada); Constitution of Australia, ss. 73 and 77; Constitution of India,
# arts. 214 and 231; Constitution of Pakistan, art. 192.
OF_PARTS = {
    "Canada": frozenset({"superior", "appeals", "high", "provincial", "family", "justice"}),
    "Australia": frozenset({"supreme", "district", "county", "appeals", "criminal-appeals", "magistrate", "local"}),
    "India": frozenset({"high", "appeals"}),
    "Pakistan": frozenset({"high"}),
}


def national_court(country: str, kind: str) -> CourtName | None:
    """A country's court of that kind (``supreme``, ``high``, ``crown``, ...); None for kinds it has no name for."""
    known = KINDS.get(kind)
    if known is None or not known.abroad or kind in OF_PARTS.get(country, ()):
        return None
    article = "the " if country in _WITH_ARTICLE else ""
    name = _OWN_NAMES.get((country, kind)) or f"{known.abroad} of {article}{country}"
    return CourtName(name, None, level_of(kind, country), kind, country)


def _international(name: str, kind: str) -> CourtName:
    return CourtName(name, None, "international", kind, "international")


# Courts between states, by how newspapers call them, folded. Source: the courts' own statutes and sites.
INTERNATIONAL: dict[str, CourtName] = {}
for _forms, _name in (
    (("international court of justice", "icj", "world court", "un's top court", "un international court of justice"),
     "International Court of Justice"),
    (("international criminal court", "icc"), "International Criminal Court"),
    (("european court of human rights", "echr", "ecthr"), "European Court of Human Rights"),
    (("european court of justice", "court of justice of the european union", "ecj", "cjeu", "eu court of justice",
      "european union court of justice"), "Court of Justice of the European Union"),
    (("general court of the european union", "eu general court", "european general court"),
     "General Court of the European Union"),
    (("inter-american court of human rights", "inter-american human rights court"),
     "Inter-American Court of Human Rights"),
    (("african court on human and peoples' rights", "african court of human and peoples' rights"),
     "African Court on Human and Peoples' Rights"),
    (("east african court of justice",), "East African Court of Justice"),
    (("caribbean court of justice",), "Caribbean Court of Justice"),
    (("ecowas court of justice", "ecowas court", "community court of justice"), "ECOWAS Community Court of Justice"),
    (("eastern caribbean supreme court",), "Eastern Caribbean Supreme Court"),
    (("permanent court of arbitration",), "Permanent Court of Arbitration"),
    (("court of arbitration for sport", "cas"), "Court of Arbitration for Sport"),
    (("london court of international arbitration",), "London Court of International Arbitration"),
    (("efta court",), "EFTA Court"),
    (("unified patent court",), "Unified Patent Court"),
    (("international tribunal for the law of the sea", "itlos"), "International Tribunal for the Law of the Sea"),
    (("international criminal tribunal for the former yugoslavia", "icty", "yugoslav war crimes tribunal"),
     "International Criminal Tribunal for the former Yugoslavia"),
    (("international criminal tribunal for rwanda", "ictr"), "International Criminal Tribunal for Rwanda"),
    (("international military tribunal",), "International Military Tribunal"),
    (("international military tribunal for the far east",), "International Military Tribunal for the Far East"),
    (("international residual mechanism for criminal tribunals", "residual mechanism for criminal tribunals"),
     "International Residual Mechanism for Criminal Tribunals"),
    (("special court for sierra leone",), "Special Court for Sierra Leone"),
    (("special tribunal for lebanon",), "Special Tribunal for Lebanon"),
    (("extraordinary chambers in the courts of cambodia", "khmer rouge tribunal"),
     "Extraordinary Chambers in the Courts of Cambodia"),
    (("kosovo specialist chambers",), "Kosovo Specialist Chambers"),
    (("iran-united states claims tribunal", "iran-us claims tribunal"), "Iran-United States Claims Tribunal"),
    (("judicial committee of the privy council", "privy council"), "Judicial Committee of the Privy Council"),
):  # fmt: skip
    INTERNATIONAL.update(dict.fromkeys(_forms, _international(_name, fold_place(_name).replace(" ", "-"))))
# Letters that stand for a court of these where the words round them say so; all others wait for the full name.
BENCH_LETTERS = ("ICC", "ICJ", "ECHR", "ECtHR", "CJEU", "ECJ", "ICTY", "ICTR", "ITLOS")

# Single courts known by their own names.
OWN: dict[str, CourtName] = {
    "old bailey": CourtName("Central Criminal Court", None, "trial", "crown", "England"),
    "central criminal court": CourtName("Central Criminal Court", None, "trial", "crown", "England"),
    "royal courts of justice": CourtName("Royal Courts of Justice", None, "other", "courts", "England"),
    "sheriff appeal court": CourtName("Sheriff Appeal Court", None, "appellate", "sheriff-appeal", "Scotland"),
    "scottish land court": CourtName("Scottish Land Court", None, "trial", "land", "Scotland"),
    "gun court": CourtName("Gun Court", None, "trial", "gun", "Jamaica"),
    "court of protection": CourtName("Court of Protection", None, "trial", "protection", "England"),
    "technology and construction court": CourtName(
        "Technology and Construction Court", None, "trial", "technology", "England"
    ),
    "intellectual property enterprise court": CourtName(
        "Intellectual Property Enterprise Court", None, "trial", "intellectual-property", "England"
    ),
    "patents court": CourtName("Patents Court", None, "trial", "patents", "England"),
    "court of quebec": CourtName("Court of Quebec", None, "trial", "provincial", "Canada"),
    "high anti-corruption court": CourtName(
        "High Anti-Corruption Court of Ukraine", None, "trial", "anti-corruption", "Ukraine"
    ),
    "māori land court": CourtName("Māori Land Court", None, "trial", "land", "New Zealand"),
    "maori land court": CourtName("Māori Land Court", None, "trial", "land", "New Zealand"),
    "court of session": CourtName("Court of Session", None, "supreme", "session", "Scotland"),
    "court of final appeal": CourtName("Hong Kong Court of Final Appeal", None, "supreme", "final-appeal", "Hong Kong"),
    "national court": CourtName("National Court of Spain", None, "trial", "national", "Spain"),
    "supreme people's court": CourtName("Supreme People's Court", None, "supreme", "supreme", "China"),
    "intermediate people's court": CourtName("Intermediate People's Court", None, "trial", "peoples", "China"),
    "supreme federal court": CourtName("Supreme Federal Court of Brazil", None, "supreme", "supreme", "Brazil"),
    "supreme federal tribunal": CourtName("Supreme Federal Court of Brazil", None, "supreme", "supreme", "Brazil"),
    "federal constitutional court": CourtName(
        "Federal Constitutional Court of Germany", None, "supreme", "constitutional", "Germany"
    ),
    "federal court of appeal": CourtName("Federal Court of Appeal of Canada", None, "appellate", "appeals", "Canada"),
    "sandiganbayan": CourtName("Sandiganbayan", None, "trial", "anti-corruption", "Philippines"),
}


def regional_court(place: str, country: str, kind: str, title: str) -> CourtName:
    """A court of a city, province or state abroad: ``Moscow City Court``, ``Supreme Court of British Columbia``."""
    level = level_of(kind, country) if kind == "high" or kind in _APPELLATE else "trial"
    return CourtName(f"{place} {title}", None, level, kind, country)

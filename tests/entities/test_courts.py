"""Courts: which words name one, how far the name reaches, which court it is."""

from __future__ import annotations

import json
import re
import time
from importlib.resources import files
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import growth
from mpp_extract import record
from mpp_extract.entities.courts.federal import DISTRICTS, circuit, district
from mpp_extract.entities.courts.find import find
from mpp_extract.entities.courts.new_york import SUPREME_COURTS
from mpp_extract.entities.courts.special_courts import SPECIAL, bankruptcy_panel
from mpp_extract.entities.courts.state_courts import STATE_COURTS
from mpp_extract.entities.courts.states import STATES
from mpp_extract.reading import Reading, Settings


def courts(text: str) -> list[record.Court]:
    return find(Reading(text=text))


def marked(example: str) -> tuple[str, list[str]]:
    """The text without [[ ]], and what they stood round."""
    return re.sub(r"\[\[|\]\]", "", example), re.findall(r"\[\[(.*?)\]\]", example, re.DOTALL)


def mentions(text: str) -> list[tuple[str, str | None]]:
    """Every named mention in reading order with its court's id (the name where there is no id)."""
    found = [
        (mention.start, mention.text, court.courtlistener_id or court.name)
        for court in courts(text)
        for mention in court.mentions
        if not mention.generic
    ]
    return [(words, court) for _, words, court in sorted(found)]


# why: (text with the mentions marked, their courts in reading order)
NAMED: dict[str, tuple[str, list[str]]] = {
    # federal appeals
    "two circuits under one noun": ("The [[Third]] and [[Sixth Circuits]] differ.", ["ca3", "ca6"]),
    "the circuit of patents": (
        "The [[Federal Circuit]] revived it, as had the [[Ninth Federal Circuit]].",
        ["cafc", "ca9"],
    ),
    "a list of circuits": ("The [[1st]], [[8th]] and [[D.C. Circuits]] agree.", ["ca1", "ca8", "cadc"]),
    "circuit courts in the plural": ("the [[3rd]] and [[4th U.S. Circuit Courts of Appeals]] met", ["ca3", "ca4"]),
    "two districts under one noun": (
        "Judges of the [[Eastern]] and [[Western Districts of Kentucky]] met.",
        ["kyed", "kywd"],
    ),
    "a county's Court of Common Pleas": ("He sued in [[Erie County Court of Common Pleas]].", ["pactcompl"]),
    "a mayor's court": ("He paid in [[Brightwater Mayor's Court]].", ["Brightwater Mayor's Court"]),
    "a mayor's court of a place": ("The [[Mayor’s Court of Oakwood]] fined him.", ["Oakwood Mayor's Court"]),
    "a city's court of a place in no table": ("The [[City Court of New Larch]] met.", ["New Larch City Court"]),
    "a state's numbered circuit": ("DETROIT — The [[7th Circuit Court]] ruled.", ["micirct"]),
    "the capital with its district": ("SEATTLE — The [[Supreme Court]] in Washington, D.C., agreed.", ["scotus"]),
    "full stop at the end": ("He sued in [[U.S. District Court for the Southern District of Ohio]].", ["ohsd"]),
    "figure and words": ("The [[9th Circuit]] and the [[Ninth Circuit]] differ in nothing.", ["ca9", "ca9"]),
    "U.S. in the middle": ("the [[2nd U.S. Circuit Court of Appeals]] in Manhattan", ["ca2"]),
    "U.S. at the front": ("the [[U.S. 5th Circuit Court of Appeals]] ruled", ["ca5"]),
    "by its full name": ("the [[United States Court of Appeals for the Seventh Circuit]] ruled", ["ca7"]),
    "without Circuit": ("the [[10th U.S. Court of Appeals]] ruled", ["ca10"]),
    "by its seat": ("the [[U.S. Court of Appeals in New Orleans]] ruled", ["ca5"]),
    "D.C. in two ways": (
        "the [[D.C. Circuit]]; the [[U.S. Court of Appeals for the District of Columbia Circuit]]",
        ["cadc", "cadc"],
    ),
    "Federal Circuit": ("the [[Federal Circuit]] hears patent appeals", ["cafc"]),
    "over a line's end": ("the [[Third\nCircuit]] agreed", ["ca3"]),
    "possessive outside": ("the [[Fourth Circuit]]’s order", ["ca4"]),
    # federal trial
    "district in full": ("the [[U.S. District Court for the Middle District of Georgia]]", ["gamd"]),
    "district without direction": ("the [[US District Court for the District of Vermont]]", ["vtd"]),
    "state alone": ("the [[U.S. District Court for Oregon]]", ["ord"]),
    "by its city": ("in [[U.S. District Court in Toledo]]", ["ohnd"]),
    "city that two states have, told by the state": ("in [[U.S. District Court in Portland]], Maine", ["med"]),
    "after the Bluebook": ("the [[District Court, D. Nevada]] sided", ["nvd"]),
    "district standing for its court": ("a judge of the [[Western District of Kentucky]]", ["kywd"]),
    "capital's trial court": ("in [[DC District Court]]", ["dcd"]),
    "bankruptcy, not the district court": (
        "the [[U.S. Bankruptcy Court for the Southern District of Indiana]]",
        ["insb"],
    ),
    "bankruptcy by its city": ("in [[U.S. Bankruptcy Court in Wilmington]], Delaware", ["deb"]),
    "Nebraska's odd bankruptcy id": ("the [[U.S. Bankruptcy Court for the District of Nebraska]]", ["nebraskab"]),
    "appellate panel": ("the [[Bankruptcy Appellate Panel for the Ninth Circuit]]", ["bap9"]),
    # citations
    "Bluebook": ("(No. 19-1, [[N.D. Ill.]] 2019) ([[D. Mass.]] 2020) ([[1st Cir.]] 2021)", ["ilnd", "mad", "ca1"]),
    "Bluebook bankruptcy": ("([[Bankr. D.N.J.]] 2019)", ["njb"]),
    "letters of a district with a year": ("(SDNY prosecutors) ([[SDNY]] 2019)", ["nysd"]),
    "tabloids' district courts": ("[[Manhattan Federal Court]]; [[Brooklyn Federal Court]]", ["nysd", "nyed"]),
    "circuit after a comma": ("[[U.S. Court of Appeals, Second Circuit]].", ["ca2"]),
    # special courts
    "claims": ("the [[U.S. Court of Federal Claims]]", ["uscfc"]),
    "trade": ("the [[Court of International Trade]]", ["cit"]),
    "tax": ("the [[U.S. Tax Court]]", ["tax"]),
    "veterans": ("the [[U.S. Court of Appeals for Veterans Claims]]", ["cavc"]),
    "military": (
        "the [[Court of Appeals for the Armed Forces]]; the [[Army Court of Criminal Appeals]]",
        ["armfor", "acca"],
    ),
    "surveillance": ("the [[Foreign Intelligence Surveillance Court]], or [[FISA Court]]", ["fisc", "fisc"]),
    "surveillance review, not surveillance": ("the [[Foreign Intelligence Surveillance Court of Review]]", ["fiscr"]),
    "multidistrict panel": ("the [[Judicial Panel on Multidistrict Litigation]] met", ["jpml"]),
    "immigration appeals, then its letters": (
        "the [[Board of Immigration Appeals]]. The [[BIA]] agreed.",
        ["bia", "bia"],
    ),
    # states
    "state before": ("the [[Ohio Supreme Court]]", ["ohio"]),
    "state after": ("the [[Supreme Court of Nevada]]", ["nev"]),
    "possessive state": ("Kansas' [[Court of Appeals]]; Iowa's [[Supreme Court]]", ["kanctapp", "iowa"]),
    "two highest courts in Texas": (
        "the [[Texas Supreme Court]]; the [[Texas Court of Criminal Appeals]]",
        ["tex", "texcrimapp"],
    ),
    "New York's names upside down": (
        "the [[New York Court of Appeals]]; the [[New York Supreme Court]]",
        ["ny", "nysupct"],
    ),
    "Massachusetts": (
        "the [[Supreme Judicial Court of Massachusetts]]; the [[Massachusetts Appeals Court]]",
        ["mass", "massappct"],
    ),
    "West Virginia": (
        "the [[Supreme Court of Appeals of West Virginia]]; the [[West Virginia Supreme Court of Appeals]]",
        ["wva", "wva"],
    ),
    "Pennsylvania's middle courts": (
        "the [[Pennsylvania Superior Court]]; the [[Commonwealth Court of Pennsylvania]]",
        ["pasuperct", "pacommwct"],
    ),
    "Delaware": ("the [[Delaware Court of Chancery]]; [[Delaware Chancery Court]]", ["delch", "delch"]),
    "capital's local courts": ("[[D.C. Superior Court]]; the [[D.C. Court of Appeals]]", ["dcsuperct", "dc"]),
    "numbered district, Florida": ("Florida's [[3rd District Court of Appeal]]", ["fladistctapp"]),
    "numbered district, California": ("the [[4th District Court of Appeal]] in Santa Ana, California", ["calctapp"]),
    "numbered circuit of a state": ("Louisiana's [[1st Circuit Court of Appeal]]", ["lactapp"]),
    "district after a comma": ("the [[Court of Appeals of Ohio, Eighth District]]", ["ohioctapp"]),
    "part of a court": ("the [[Appellate Division, Second Department]]", ["nyappdiv"]),
    "tax court of a state": ("the [[New Jersey Tax Court]]", ["njtaxct"]),
    "court of the judiciary": ("the [[Alabama Court of the Judiciary]]", ["alajudct"]),
    "judicial circuit of a state": ("the [[Eleventh Judicial Circuit of Florida]]", ["flacirct"]),
    "letters of a district of appeal": ("the [[Fourth DCA]] in West Palm Beach, Fla.", ["fladistctapp"]),
    "Supreme Judicial Court alone": ("BOSTON — the [[Supreme Judicial Court]]; the [[SJC]]", ["mass", "mass"]),
    # counties and cities
    "county": ("[[Pima County Superior Court]]", ["azsuperct"]),
    "county that no table has": ("[[Jessamine Circuit Court]] in Kentucky", ["kycirct"]),
    "county after": ("the [[Circuit Court of Cook County]]", ["illcirct"]),
    "county of a state": ("the [[Superior Court of California, County of Alameda]]", ["calsuperct"]),
    "county without the word": ("[[Middlesex Superior Court]] in Massachusetts", ["masssuperct"]),
    "borough": ("[[Brooklyn Supreme Court]]", ["nysupctkings"]),
    "county of New York": ("[[Nassau County Supreme Court]]", ["nysupctnss"]),
    "possessive in a county": ("[[Prince George’s County Circuit Court]] in Maryland", ["mdcirctct"]),
    "saint in a county": ("[[St. Louis County Circuit Court]]", ["Circuit Court of St. Louis County, Missouri"]),
    "namesake told by the state": ("[[Orange County Superior Court]] in California", ["calsuperct"]),
    "common pleas": (
        "[[Cuyahoga County Common Pleas Court]]; [[Philadelphia Court of Common Pleas]]",
        ["ohioctcompl", "pactcompl"],
    ),
    "initials of a city": ("[[L.A. Superior Court]]", ["calsuperct"]),
    "court at law": ("[[Harris County Court at Law No. 4]]", ["County Court of Harris County, Texas"]),
    "former is no place": ("former [[Travis County District Court]] judge", ["District Court of Travis County, Texas"]),
    # immigration, tribes
    "immigration court by city": (
        "at [[San Antonio immigration court]]; [[New York City immigration court]]",
        ["San Antonio Immigration Court", "New York City Immigration Court"],
    ),
    "immigration court, city after": ("the [[Immigration Court in Omaha]]", ["Omaha Immigration Court"]),
    "tribal": ("the [[Navajo Nation Supreme Court]]; [[Puyallup Tribal Court]]", ["navajo", "puyallupct"]),
    "tribe with brackets": ("the [[Muscogee (Creek) Nation Supreme Court]]", ["muscogee"]),
    # abroad
    "country before": (
        "the [[UK Supreme Court]]; the [[Kenyan Supreme Court]]",
        ["Supreme Court of the United Kingdom", "Supreme Court of Kenya"],
    ),
    "country after": (
        "the [[Federal Court of Canada]]; the [[High Court of Australia]]",
        ["Federal Court of Canada", "High Court of Australia"],
    ),
    "city abroad": (
        "[[Moscow City Court]]; [[Tel Aviv District Court]]",
        ["Moscow City Court", "Tel Aviv District Court"],
    ),
    "crown court": ("[[Leeds Crown Court]]; the [[Old Bailey]]", ["Leeds Crown Court", "Central Criminal Court"]),
    "high court of a state": (
        "the [[Orissa High Court]]; [[Himachal Pradesh High Court]]",
        ["Orissa High Court", "Himachal Pradesh High Court"],
    ),
    "province in the possessive": (
        "Manitoba's [[Superior Court]] Justice Ana Poe; Nova Scotia's [[Supreme Court]]",
        ["Manitoba Superior Court", "Nova Scotia Supreme Court"],
    ),
    "province": ("the [[Supreme Court of British Columbia]]", ["British Columbia Supreme Court"]),
    "international, then its letters": (
        "the [[International Criminal Court]] ([[ICC]]); the [[ICC]]",
        ["International Criminal Court"] * 3,
    ),
    "two that sound alike": (
        "the [[European Court of Human Rights]]; the [[European Court of Justice]]",
        ["European Court of Human Rights", "Court of Justice of the European Union"],
    ),
    "Israel's": (
        "Israel's [[High Court of Justice]] ruled",
        ["Supreme Court of Israel, sitting as the High Court of Justice"],
    ),
    "courts of towns that no table has": (
        "A [[Ludwell High Court]] judge sat at [[Orchard Hill Local Court]]; the [[Altdorf Regional Court]] had not.",
        ["Ludwell High Court", "Orchard Hill Local Court", "Altdorf Regional Court"],
    ),
    "a high court's seat, then a lord": (
        "Sentencing him at the [[High Court]] in Dundee, Lady Ardle spoke.",
        ["High Court of Justiciary"],
    ),
    "a kingdom's, by its president": (
        "Lord Ardle, president of the [[Supreme Court]], rose.",
        ["Supreme Court of the United Kingdom"],
    ),
    "regional trial court": (
        "MANILA — The [[Larch City Regional Trial Court]] and Jamaica's [[Gun Court]] sat.",
        ["Larch City Regional Trial Court", "Gun Court"],
    ),
    "the General Court of the Union": (
        "The [[General Court]] in Luxembourg agreed.",
        ["General Court of the European Union"],
    ),
    "a state's high court abroad": ("the [[Lagos State High Court]] agreed", ["Lagos State High Court"]),
    "a city in the possessive": (
        "Hong Kong's [[District Court]] agreed.",
        ["District Court of Hong Kong"],
    ),
    "a land that opens the sentence": (
        "In Malta, the [[Constitutional Court]] agreed.",
        ["Constitutional Court of Malta"],
    ),
    "courts with names of their own": (
        "the [[Sheriff Appeal Court]], the [[Court of Protection]], the [[Court of Quebec]], the [[Māori Land Court]]",
        ["Sheriff Appeal Court", "Court of Protection", "Court of Quebec", "Māori Land Court"],
    ),
    "what the tribunals left": (
        "the [[International Residual Mechanism for Criminal Tribunals]]",
        ["International Residual Mechanism for Criminal Tribunals"],
    ),
    "a city between commas": (
        "Justice Ana Poe of the [[Federal High Court]], Abuja, agreed.",
        ["Federal High Court of Nigeria"],
    ),
    "sitting somewhere": (
        "The [[Court of Appeal]], sitting in Nairobi, sent it to the [[Employment and Labour Relations Court]].",
        ["Court of Appeal of Kenya", "Employment Court of Kenya"],
    ),
    "Canada's, not the nation's": (
        "the [[Tax Court of Canada]]; the [[U.S. Tax Court]]",
        ["Tax Court of Canada", "tax"],
    ),
    "England's by the way of a case": (
        "In R v Varga the [[Court of Appeal]] cut the term.",
        ["Court of Appeal of England and Wales"],
    ),
    "letters beside a word of courts": (
        "[[ICC]] prosecutors and [[ICJ]] judges met.",
        ["International Criminal Court", "International Court of Justice"],
    ),
    "letters beside their city": ("From The Hague, the [[ICC]] wrote.", ["International Criminal Court"]),
    # tribunals
    "tribunals of a land": (
        "The [[First-tier Tribunal]] and the [[Competition Appeal Tribunal]] differ.",
        ["First-tier Tribunal", "Competition Appeal Tribunal"],
    ),
    "a tribunal of a town": ("at [[Great Marlow Employment Tribunal]]", ["Great Marlow Employment Tribunal"]),
    "a tribunal of a province, then alone": (
        "the [[Human Rights Tribunal of Ontario]]; the [[Human Rights Tribunal]]",
        ["Human Rights Tribunal of Ontario"] * 2,
    ),
    "a tribunal behind its state": (
        "the [[NSW Civil and Administrative Tribunal]]",
        ["NSW Civil and Administrative Tribunal"],
    ),
    "a tribunal's letters": (
        "the [[NCLT]]; the [[National Green Tribunal]] ([[NGT]]); the [[NGT]]",
        ["National Company Law Tribunal", *["National Green Tribunal"] * 3],
    ),
    "two words before Crown": ("[[Wood Green Crown Court]]", ["Wood Green Crown Court"]),
    # beside their circuits, and misprinted ones
    "panel of a circuit": ("the [[8th Circuit Bankruptcy Appellate Panel]]", ["bap8"]),
    "misprinted circuit": ("the [[U.S. Court of Appeals, Eigth Circuit]]", ["ca8"]),
    "circuit with a stop": ("([[8th. Cir.]])", ["ca8"]),
    "of the United States": (
        "the [[District Court of the United States for the District of Kansas]]",
        ["ksd"],
    ),
    "panel of a circuit by its letters": ("the [[8th Circuit BAP]] and the [[Third Circuit]]", ["bap8", "ca3"]),
    "a letter left out": ("the [[Sevnth Circuit]] and the [[Tenh Circuit]]", ["ca7", "ca10"]),
    "letters exchanged": ("the [[U.S. Court of Appeals for the Egihth Circuit]]", ["ca8"]),
    "circuit in small letters": ("the [[tenth circuit court of appeals]]; the [[4th circuit]]’s word", ["ca10", "ca4"]),
    "district that is a state": ("a judge of the [[District of Kansas]] ([[10th Cir.]])", ["ksd", "ca10"]),
    # cited by the state alone
    "state high court in a citation": ("Roe v. Orr, 12 A.3d 40, 44 ([[Conn.]] 2011)", ["conn"]),
    "New York's in a citation": ("Roe v. Orr, 12 N.E.3d 40 ([[N.Y.]] 2011)", ["ny"]),
    # in small letters, and without the word
    "small letters": ("the [[supreme court]] ruled for the miners", ["scotus"]),
    "a state's in small letters": ("the [[Iowa supreme court]] ruled", ["iowa"]),
    "all in small letters": (
        "the [[south dakota supreme court]] and the [[u.s. supreme court]] differ",
        ["sd", "scotus"],
    ),
    "in a title": (
        "[[Pike County Common Pleas]] Judge Ana Poe",
        ["Pike County Court of Common Pleas"],
    ),
    # of lands that no state's table has
    "a nation's": ("the [[Supreme Court of the Osage Nation]] ruled", ["Supreme Court of the Osage Nation"]),
    "a territory's": ("the [[Supreme Court of the Territory of Utah]]", ["Supreme Court of the Territory of Utah"]),
    "states of islands": (
        "the [[Supreme Court of the Federated States of Micronesia]]",
        ["Supreme Court of the Federated States of Micronesia"],
    ),
    "islands'": ("the [[Supreme Court of the Cook Islands]]", ["Supreme Court of the Cook Islands"]),
    "a magistrates' court of two words": ("[[Great Marlow Magistrates' Court]]", ["Great Marlow Magistrate Court"]),
    "names of several words": (
        "They left [[High Marlow Magistrates’ Court]]; [[Burton-on-Wye and South Vale Magistrates Court]] sat.",
        ["High Marlow Magistrate Court", "Burton-on-Wye and South Vale Magistrate Court"],
    ),
    "a name with upon": ("at [[Stour upon Tees Crown Court]]", ["Stour upon Tees Crown Court"]),
    # headings
    "capitals": ("[[SUPREME COURT]] UPHOLDS LAW", ["scotus"]),
}
NOTHING = {
    "state circuits under one noun": "The 9th and 17th Judicial Circuits agree.",
    "ordinals of other things": "The second and third circuits of the track are closed.",
    "prosecutors of two districts": "U.S. attorneys for the Northern and Central Districts of Illinois sued.",
    "television": "Court TV showed it; he played on Centre Court and ate in the Food Court.",
    "street": "She lives at 12 Court Street, Court House Road.",
    "no name": "A judge in a federal court told a state court so; the courts may decide.",
    "prosecutors' district": "the U.S. attorney’s office for the Southern District of New York",
    "prosecutors in a district": "prosecutors in the Eastern District of Virginia charged him",
    "judicial circuit without court": "the state attorney of the 17th Judicial Circuit",
    "school district": "the Northern District of schools and the Central District hotel",
    "middle initial": "Robert D. Maine and Ann D. Ohio came.",
    "immigration court dates": "They missed immigration court dates in Houston.",
    "electric circuit": "The First Responder's Circuit training and a closed circuit camera.",
    "council of a circuit": "The Eighth Circuit Judicial Council reprimanded him.",
    "council before its circuit": "The Judicial Council of the Eighth Circuit met.",
    "laps": "She won the third circuit of the track, close to the court, and lost the first circuit.",
    "prosecutors of a district that is a state": "U.S. Attorney Ana Roe-Lindqvist for the District of Nevada spoke.",
    "a nation's kind of court": "NAIROBI: Every land needs a Supreme Court that is free.",
    "a supreme court of nobody": "A supreme court of fashion met; the student supreme court left.",
    "state and year of no citation": "See the film (Mass. 2017).",
    "pleas in common": "They made common pleas; Common Pleas is a song.",
    "tennis": "The court was clay.",
    "letters of cricket": "The ICC prosecutors of cricket, the International Cricket Council, met.",
    "a general court that makes laws": "The General Court of Massachusetts met; the General Court passed it.",
    "a court's building": "He spoke at the Alder County Criminal Court Building.",
    "a street by the Old Bailey": "They met in Old Bailey Street.",
    "a judge's rank": "A Deputy High Court judge and a Top Administrative Court judge agreed.",
    "the nation's has no president": "Supreme Court President Ana Poe rose.",
    "letters alone": "The ICC wrote to the clubs.",
    "high court in a heading": "Farmers Win High Court Fight; Read Local Court Rules; In Regional Court Battle",
    "old high court": "They met in the Old High Court and a European High Court of sorts.",
    "tribunals of clubs and schools": "The Rugby Tribunal, a Disciplinary Tribunal and the Labour Tribunal spoke.",
    "courtship": "He went to Court Martial duty.",
}


@pytest.mark.parametrize(("example", "expected"), NAMED.values(), ids=NAMED.keys())
def test_named(example: str, expected: list[str]) -> None:
    text, spans = marked(example)
    assert mentions(text) == list(zip(spans, expected, strict=True))


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING.keys())
def test_nothing(text: str) -> None:
    assert courts(text) == []


LEVELS = {
    "U.S. Supreme Court": "supreme",
    "New York Court of Appeals": "supreme",
    "New York Supreme Court": "trial",
    "Texas Court of Criminal Appeals": "supreme",
    "Alabama Court of Criminal Appeals": "appellate",
    "Pennsylvania Superior Court": "appellate",
    "D.C. Court of Appeals": "supreme",
    "9th Circuit": "appellate",
    "U.S. District Court for the District of Maine": "trial",
    "Board of Immigration Appeals": "immigration",
    "Dallas immigration court": "immigration",
    "International Court of Justice": "international",
    "Navajo Nation Supreme Court": "supreme",
    "Foreign Intelligence Surveillance Court": "other",
    "Supreme Court of India": "supreme",
    "Leeds Crown Court": "trial",
    "NSW Court of Criminal Appeal": "appellate",
}


@pytest.mark.parametrize(("name", "level"), LEVELS.items())
def test_level(name: str, level: str) -> None:
    (court,) = courts(f"He went to the {name} on Monday.")
    assert court.level == level


def test_all_federal_courts_have_their_canonical_name_and_id() -> None:
    for court in [*DISTRICTS.values(), *filter(None, (circuit(n) for n in (*range(1, 12), "DC", "federal")))]:
        (found,) = courts(f"It went to the {court.name} on Monday.")
        assert (found.name, found.courtlistener_id) == (court.name, court.id)


def test_ids_are_those_of_courts_db() -> None:
    known = {row["id"] for row in json.loads((files("courts_db") / "data" / "courts.json").read_text(encoding="utf-8"))}
    bankruptcy = [
        district(c.place, (c.id or "")[len(c.place) : -1] or None, bankruptcy=True)
        for c in DISTRICTS.values()
        if c.place != "MP"
    ]
    tables = [*DISTRICTS.values(), *SPECIAL.values(), *STATE_COURTS.values(), *filter(None, bankruptcy)]
    tables += [panel for n in range(1, 12) if (panel := bankruptcy_panel(n)) is not None]
    unknown = {court.id for court in tables if court.id is not None} | set(SUPREME_COURTS.values())
    # CourtListener has the capital's superior court and the Marianas' supreme court under these ids, courts-db not.
    assert unknown - known == {"dcsuperct", "nmariana"}


def test_every_state_has_a_highest_court() -> None:
    without = {
        state for state in STATES if not any(s == state and c.level == "supreme" for (s, _), c in STATE_COURTS.items())
    }
    assert without == set()


def test_explain_tells_how_each_mention_was_found() -> None:
    reading = Reading(text="The 9th Circuit and the Ohio Supreme Court.", settings=Settings(explain=True))
    assert [court.explain["found"][0]["rule"] for court in find(reading) if court.explain] == [
        "courts.circuit",
        "courts.state",
    ]


@given(
    st.text(
        alphabet=st.sampled_from("Court Circuit of the 9th U.S. Supreme District Appeals for Texas\n.,;“”’()é🙂"),
        max_size=300,
    )
)
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    found = courts(text)
    firsts = [court.mentions[0].start for court in found]
    assert firsts == sorted(firsts)
    assert [court.id for court in found] == [f"court-{n}" for n in range(1, len(found) + 1)]
    spans = sorted((m.start, m.end) for court in found for m in court.mentions)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[m.start : m.end] == m.text for court in found for m in court.mentions)


@pytest.mark.parametrize(
    "piece", ["Court ", "Circuit ", "9th ", "Supreme ", "a" * 30, "District of ", "(", "\n", "ICC ", "Upper Tribunal "]
)
def test_cost_is_linear(piece: str) -> None:
    def cost(length: int) -> float:
        text = piece * (length // len(piece))
        started = time.process_time()
        courts(text)
        return time.process_time() - started

    assert growth(cost, 40_000, 200_000, within=12) < 12

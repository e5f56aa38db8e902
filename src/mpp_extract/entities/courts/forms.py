"""The forms in which courts are named: each candidate carries the row that it was found by."""

from __future__ import annotations

from mpp_extract.rule import Form

_FORMS: list[Form] = []


def _form(rule: str, name: str, example: str, counterexample: str, source: str | None = None) -> Form:
    row = Form(f"courts.{rule}/{name}", example, counterexample, source)
    _FORMS.append(row)
    return row


# --- federal courts ------------------------------------------------------------------------------------------------

CIRCUIT_NUMBERED = _form(
    "circuit", "numbered",
    "The [[Fourth Circuit]] heard it en banc.",
    "DETROIT - The Fourth Circuit Court heard it.",
)  # fmt: skip
CIRCUIT_AFTER = _form(
    "circuit", "after",
    "She clerked at the [[U.S. Court of Appeals for the Fourth Circuit]] in 2011.",
    "She clerked at the Court of Appeals for four judges.",
)  # fmt: skip
CIRCUIT_BEFORE = _form(
    "circuit", "before",
    "She clerked at the [[4th U.S. Court of Appeals]] in 2011.",
    "She argued a 4th appeal in court.",
    "28 U.S.C. 41, 43 (numbered circuits); Associated Press Stylebook, court names (the number first)",
)  # fmt: skip
CIRCUIT_LISTED = _form(
    "circuit", "listed",
    "The [[Fourth]] and [[Seventh Circuits]] differ on it.",
    "The fourth and seventh circuits of the track were wet.",
)  # fmt: skip
DISTRICT_NAMED = _form(
    "district", "named",
    "He was tried in [[U.S. District Court in Tulsa]] last year.",
    "He was tried in Tulsa at a district school.",
)  # fmt: skip
DISTRICT_CITED = _form(
    "district", "cited",
    "It was [[District Court, D. Nevada]], that heard him.",
    "It was District Court, D. Nevers said, that heard him.",
    source="Federal Supplement (West), headings of cases",
)  # fmt: skip
DISTRICT_CITY = _form(
    "district", "city",
    "A jury in [[Manhattan Federal Court]] acquitted her.",
    "A jury in Oakwood Federal Court acquitted her.",
    source="28 U.S.C. 81-131 (places where court is held)",
)  # fmt: skip
DISTRICT_CAPITAL = _form(
    "district", "capital",
    "The suit went to [[D.C. District Court]] in May.",
    "The suit went to D.C. in May.",
)  # fmt: skip
DISTRICT_ALONE = _form(
    "district_alone", "one",
    "The [[Southern District of Iowa]] has five judges.",
    "The U.S. marshal for the Southern District of Iowa has five deputies.",
)  # fmt: skip
DISTRICT_LISTED = _form(
    "district_alone", "listed",
    "The [[Northern]] and [[Southern Districts of Iowa]] share a clerk.",
    "Prosecutors in the Northern and Southern Districts of Iowa share a clerk.",
    source="28 U.S.C. 81-131",
)  # fmt: skip
BANKRUPTCY_NAMED = _form(
    "bankruptcy", "named",
    "The chain filed in [[U.S. Bankruptcy Court in Wilmington]], Delaware, on Sunday.",
    "The chain filed for bankruptcy; a court in Wilmington, Delaware, took it.",
    source="28 U.S.C. 151",
)  # fmt: skip
BANKRUPTCY_BEFORE = _form(
    "bankruptcy", "before",
    "The chain filed in [[Delaware Bankruptcy Court]] on Sunday.",
    "The chain filed in Oakwood Bankruptcy Court on Sunday.",
    source="28 U.S.C. 151-152",
)  # fmt: skip
BANKRUPTCY_CITED = _form(
    "bankruptcy", "cited",
    "It was filed in [[Bankruptcy Court, D. Nevada]], on Sunday.",
    "It was filed in Bankruptcy Court, D. Nevers said on Sunday.",
    source="Bankruptcy Reporter (West), headings of cases",
)  # fmt: skip
CITED_STATE = _form(
    "cited", "state",
    "State v. Harlow, 198 A.3d 71 ([[N.J.]] 2018), says so.",
    "See the report (N.J. 2019).",
    source="The Bluebook, B10.1.3 (a state's highest court)",
)  # fmt: skip
CITED_CIRCUIT = _form(
    "cited", "circuit",
    "See Doe v. Roe ([[7th Cir.]] 2011).",
    "See Doe v. Roe in the 7th Cirque tent.",
    "The Bluebook, table T1.1",
)  # fmt: skip
CITED_DISTRICT = _form(
    "cited", "district",
    "See Doe v. Roe ([[N.D. Ohio]] 2011).",
    "The N.D. oil boom ended.",
    "The Bluebook, table T1.1",
)  # fmt: skip
SPECIAL_NAMED = _form(
    "special", "named",
    "The [[Court of Appeals for the Armed Forces]] affirmed.",
    "The court of public opinion and the armed forces agreed.",
)  # fmt: skip
SPECIAL_BOARD = _form(
    "special", "board",
    "The [[Board of Immigration Appeals]] dismissed it.",
    "The board of an immigration group appeals for help.",
)  # fmt: skip
SPECIAL_PANEL = _form(
    "special", "panel",
    "The [[Bankruptcy Appellate Panel for the Sixth Circuit]] affirmed.",
    "The Bankruptcy Appellate Panel for the Third Circuit affirmed.",
    "28 U.S.C. 158(b)",
)  # fmt: skip
SCOTUS_AMERICAN = _form(
    "scotus", "american",
    "The [[United States Supreme Court]] took the case.",
    "The Ohio Supreme Court took the case.",
)  # fmt: skip
SCOTUS_OF = _form(
    "scotus", "of",
    "The [[Supreme Court of the United States]] took the case.",
    "The Supreme Court of the United States Virgin Islands took the case.",
)  # fmt: skip
SCOTUS_SHORT = _form(
    "scotus", "short",
    "He writes of [[SCOTUS]] for lawyers.",
    "He writes of Scotus, the friar.",
)  # fmt: skip

# --- courts of states, counties and cities -------------------------------------------------------------------------

STATE_NAMED = _form(
    "state", "named",
    "The [[Court of Appeals of Kentucky]] agreed.",
    "The appeals of Kentucky fans went unheard.",
)  # fmt: skip
STATE_PART = _form(
    "state", "part",
    "The [[Illinois Appellate Court, Second District]], agreed.",
    "The Illinois appellate courts, second to none, agreed.",
    source="Illinois Constitution, art. VI sec. 2; California Government Code 69100",
)  # fmt: skip
STATE_JUDICIAL = _form(
    "state", "judicial",
    "In Boston the [[Supreme Judicial Court]] ruled for her.",
    "In Boston the judicial branch ruled for her.",
    source="Massachusetts General Laws, ch. 211",
)  # fmt: skip
STATE_DIVISION = _form(
    "state", "division",
    "The [[Appellate Division of the Supreme Court]] reversed.",
    "The appellate division of the firm grew.",
    source="New York Constitution, art. VI sec. 4",
)  # fmt: skip
LOCAL_NAMED = _form(
    "local", "named",
    "He was charged in [[Maricopa County Superior Court]] last week.",
    "He was charged in Maricopa County last week.",
)  # fmt: skip
LOCAL_IN = _form(
    "local", "in",
    "He was charged in [[Superior Court]] in Maricopa County.",
    "He was charged with a crime in Maricopa County.",
    source="the court's own name: Superior Court of Arizona in Maricopa County",
)  # fmt: skip
LOCAL_CIRCUIT = _form(
    "local", "circuit",
    "The [[Ninth Judicial Circuit of Florida]] has a new judge.",
    "Prosecutors of the Ninth Judicial Circuit of Florida have a new chief.",
    source="Florida Statutes 26.021",
)  # fmt: skip

# --- courts that the article places --------------------------------------------------------------------------------

BARE_KIND = _form(
    "bare", "kind",
    "OHIO - The bill is void, Ohio's [[Court of Claims]] said. Ohio lawmakers in Ohio objected.",
    "OHIO - The bill is void, a court in the suit said. Ohio lawmakers objected.",
)  # fmt: skip
BARE_PART_BEFORE = _form(
    "bare", "part_before",
    "The Illinois suit lost in the [[First District Appellate Court]], an Illinois paper wrote.",
    "The Illinois suit lost in the first district, an Illinois paper wrote.",
    source="Illinois Constitution, art. VI sec. 2; California Government Code 69100",
)  # fmt: skip
BARE_PART_AFTER = _form(
    "bare", "part_after",
    "California lawyers in California asked the [[Court of Appeal, Fourth Appellate District]], to step in.",
    "California lawyers asked the fourth district to step in.",
    source="California Government Code 69100",
)  # fmt: skip
BARE_DIVISION = _form(
    "bare", "division",
    "She sued in New Jersey. The [[Appellate Division]] heard her, New Jersey's high court did not.",
    "She sued in New Jersey. The appellate lawyers of a division heard her.",
    source="New Jersey Constitution, art. VI sec. III",
)  # fmt: skip
BARE_DCA = _form(
    "bare", "dca",
    "The Florida order was upheld by the [[Fourth DCA]].",
    "The plane landed at DCA.",
    source="Florida Rules of Appellate Procedure, 9.800",
)  # fmt: skip
BARE_FEDERAL = _form(
    "bare", "federal",
    "A jury in Boise, Idaho, sat in [[U.S. District Court]] all week; Idaho papers in Idaho told of it.",
    "A jury in Boise, Idaho, sat in court all week; Idaho papers in Idaho told of it.",
)  # fmt: skip

# --- courts abroad, of immigration, of tribes ----------------------------------------------------------------------

FOREIGN_NAMED = _form(
    "foreign", "named",
    "The [[International Criminal Court]] sits in The Hague.",
    "The international court of critics met.",
)  # fmt: skip
FOREIGN_OWN = _form(
    "foreign", "own",
    "He was tried at the [[Old Bailey]] in London.",
    "He was tried near an old bailey in London.",
    source="Senior Courts Act 1981 (UK), sec. 8 (Central Criminal Court)",
)  # fmt: skip
FOREIGN_PLACED = _form(
    "foreign", "placed",
    "The [[Supreme Court of Canada]] agreed.",
    "The supreme councils of Canada agreed.",
)  # fmt: skip
FOREIGN_TOWN = _form(
    "foreign", "town",
    "She sued at the [[Larchfield High Court]] in May.",
    "She taught at the Larchfield High School in May.",
    source="Senior Courts Act 1981 (UK), sec. 71 (district registries); High Court (Organization and Administration) "
    "Act, 2015 (Kenya), sec. 12; Superior Courts Act, 2013 (South Africa), sec. 6",
)  # fmt: skip
FOREIGN_LETTERS = _form(
    "foreign", "letters",
    "[[ICC]] judges issued the warrant.",
    "ICC members met in Dubai for the cricket.",
    source="Rome Statute of the International Criminal Court, art. 3; as world.py has them",
)  # fmt: skip
TRIBUNAL = _form(
    "tribunal", "named",
    "The [[Upper Tribunal]] set it aside.",
    "The Upper Farm set a tribunal aside.",
    source="Tribunals, Courts and Enforcement Act 2007 (UK), sec. 3; as tribunals.py has them",
)  # fmt: skip
TRIBUNAL_LETTERS = _form(
    "tribunal", "letters",
    "The [[NCLT]] admitted the plea.",
    "The NCLX admitted the plea.",
    source="Companies Act, 2013 (India), sec. 408; as tribunals.py has them",
)  # fmt: skip
IMMIGRATION_BEFORE = _form(
    "immigration", "before",
    "He appeared in [[Houston immigration court]] by video.",
    "He missed a Houston immigration hearing.",
)  # fmt: skip
IMMIGRATION_AFTER = _form(
    "immigration", "after",
    "He appeared at the [[Immigration Court in Houston]] by video.",
    "He spoke of immigration at court in Houston.",
    source="Executive Office for Immigration Review, list of immigration courts",
)  # fmt: skip
TRIBAL = _form(
    "tribal", "named",
    "The [[Hopi Tribal Court]] heard the case.",
    "The Hopi council heard the case in court.",
    source="courts-db",
)  # fmt: skip

FORMS: tuple[Form, ...] = tuple(_FORMS)

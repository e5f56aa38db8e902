"""Judges: who is one, where the names are, which mentions are one person, title, court and appointing president."""

from __future__ import annotations

import re
import time
from types import SimpleNamespace
from typing import Any

import pytest

from growth import growth
from mpp_extract.entities.judges.mentions import gather
from mpp_extract.entities.judges.rules import TITLE
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.people.graph import Graph
from mpp_extract.entities.people.names import parse_name
from mpp_extract.extractor import Extractor
from mpp_extract.record import Article

# why: (text with every mention marked, the names in reading order)
FOUND: dict[str, tuple[str, list[str]]] = {
    # titles
    "title": ("U.S. District Judge [[Lucinda Varga]] ruled. [[Varga]] will sit in May.", ["Lucinda Varga"]),
    "chief": ("Chief Justice [[Walter Crane]] wrote it.", ["Walter Crane"]),
    "magistrate": ("U.S. Magistrate Judge [[Omar Tellier]] set bail.", ["Omar Tellier"]),
    "county judge of a court": ("Broward County Judge [[Omar Tellier]] ruled in Florida.", ["Omar Tellier"]),
    "immigration judge": ("Immigration Judge [[Lena Ostrow]] granted asylum.", ["Lena Ostrow"]),
    "honourable": ("It was heard by the Honorable [[Omar B. Tellier]].", ["Omar B. Tellier"]),
    "small letters": ("Illinois federal judge [[Lucinda Varga]] said so.", ["Lucinda Varga"]),
    "last name alone": ("He was tried before Judge [[Tellier]]. [[Tellier]] was stern.", ["Tellier"]),
    "capitals in a heading": ("JUDGE [[VARGA]] SETS DATE\n\nJudge [[Lucinda Varga]] set a date.", ["Lucinda Varga"]),
    "fuller form later": ("Judge [[Varga]] ruled. Judge [[Lucinda M. Varga]] gave a day.", ["Lucinda M. Varga"]),
    "day after the name": ("Judge [[Varga]] Friday refused to rule.", ["Varga"]),
    "brackets after the title": ("Judge (ret.) [[Omar Tellier]] presided.", ["Omar Tellier"]),
    # names
    "suffix and initials": (
        "Judge [[J. Corey Tellier Jr.]] ruled; [[Tellier]]’s order stands.",
        ["J. Corey Tellier Jr."],
    ),
    "particle": ("Justice [[Ana de la Torre]] wrote. Justice [[de la Torre]] dissented.", ["Ana de la Torre"]),
    "double name and accents": ("Judge [[Inés López-Peña]] sat. [[López-Peña]] adjourned.", ["Inés López-Peña"]),
    "accents left out later": ("Judge [[Inés López]] sat. Judge [[Lopez]] adjourned.", ["Inés López"]),
    "apostrophes of two kinds": ("Judge [[Pat O'Dell]] sat. [[O’Dell]] adjourned.", ["Pat O'Dell"]),
    # lists
    "list": (
        "Judges [[Ana Poe]], [[Omar Tellier]] and [[Lena Ostrow]] agreed.",
        ["Ana Poe", "Omar Tellier", "Lena Ostrow"],
    ),
    "list with asides": (
        "Circuit Judges [[Ana Poe]], a George H.W. Bush appointee, and [[Omar Tellier]] split.",
        ["Ana Poe", "Omar Tellier"],
    ),
    "list of last names": ("Justices [[Poe]], [[Tellier]] and [[Ostrow]] dissented.", ["Poe", "Tellier", "Ostrow"]),
    "two titles": ("Judge [[Ana Poe]] and Judge [[Omar Tellier]] agreed.", ["Ana Poe", "Omar Tellier"]),
    # roles
    "apposition after": ("[[Lena Ostrow]], a retired immigration judge, agreed. [[Ostrow]] is 80.", ["Lena Ostrow"]),
    "apposition before": ("The judge, [[Harold Pine]], gave no reason.", ["Harold Pine"]),
    "predicate": ("[[Maria Delgado-Ruiz]] was a federal judge for 20 years.", ["Maria Delgado-Ruiz"]),
    "served as": ("[[Tom Hask]], who served as chief justice of the state, said so.", ["Tom Hask"]),
    "case between": ("The judge overseeing the case, [[Harold Pine]], agreed.", ["Harold Pine"]),
    "both judges": ("He met [[Ana Poe]] and [[Harold Pine]], both federal judges.", ["Ana Poe", "Harold Pine"]),
    "by court": ("An order by [[Ana Poe]] of the Eastern District of Texas took effect.", ["Ana Poe"]),
    "appointee beside judges": (
        "Judge [[Omar Tellier]] wrote the opinion; [[Ana Poe]], a Reagan appointee, dissented.",
        ["Omar Tellier", "Ana Poe"],
    ),
    "justices by name": (
        "Justice [[Clarence Thomas]], joined by [[Alito]] and [[Gorsuch]], dissented at the Supreme Court.",
        ["Clarence Thomas", "Alito", "Gorsuch"],
    ),
    "bench mates": (
        "Judge [[Omar Tellier]] wrote it. Also on the panel were [[Ana Poe]] and [[Lena Ostrow]]. [[Ostrow]] agreed.",
        ["Omar Tellier", "Ana Poe", "Lena Ostrow"],
    ),
    "joined by": ("Judge [[Omar Tellier]], joined by [[Ana Poe]], wrote it.", ["Omar Tellier", "Ana Poe"]),
    "justices by last names": (
        "At the Supreme Court, [[Roberts]] wrote for the majority, joined by [[Thomas]], [[Alito]] and [[Gorsuch]].",
        ["Roberts", "Thomas", "Alito", "Gorsuch"],
    ),
    "places in a list": (
        "U.S. District Judges [[Ana Poe]], of Boise, Idaho, and [[Omar Tellier]] disagreed.",
        ["Ana Poe", "Omar Tellier"],
    ),
    "spaced initials": ("Chief Justice [[S A Bodan]] and Justice [[R F Nari]] agreed.", ["S A Bodan", "R F Nari"]),
    "initial that is a word": (
        "Judge [[Omar A. Tellier]] and Judge [[A. Ashley Poe]] agreed.",
        ["Omar A. Tellier", "A. Ashley Poe"],
    ),
    "suffix in a list": (
        "Justices [[Paul A. Roe Jr.]], [[Ana Poe]], and [[Omar Tellier]] agreed.",
        ["Paul A. Roe Jr.", "Ana Poe", "Omar Tellier"],
    ),
    "name that is a building's word": ("Judge [[LaShawn DeArcy Hall]] ruled.", ["LaShawn DeArcy Hall"]),
    "officer": ("A military judge, Air Force Col. [[Omar Tellier]], ruled.", ["Omar Tellier"]),
    "King's Counsel": ("His Honour Judge [[Omar Tellier]] KC ruled in London.", ["Omar Tellier"]),
    "panel in capitals": (
        "Before: [[ROE]], Chief Judge, and [[TELLIER]] and [[PETTY]], Circuit Judges.",
        ["ROE", "TELLIER", "PETTY"],
    ),
    "panel with its titles one by one": (
        "BEFORE [[ANA M. ROE]], Chief Judge, [[PETTY]], Senior Circuit Judge, and [[TELLIER]],* District Judge.",
        ["ANA M. ROE", "PETTY", "TELLIER"],
    ),
    "panel of justices": ("Present: [[Roe]], C.J., [[Petty]] & [[Tellier]], JJ.", ["Roe", "Petty", "Tellier"]),
    "heading in capitals": ("JUDGE [[ANA ROE]] DISSENTED. JUSTICE [[PAUL POE]] RESIGNS", ["ANA ROE", "PAUL POE"]),
    "list in capitals": ("JUSTICES [[ANA POE]] AND [[LEE ROTH]] DISSENTED", ["ANA POE", "LEE ROTH"]),
    "known by their presidents": (
        "A 6th Circuit panel split. Ronald Reagan appointee [[Ana Poe]] and Obama appointee [[Omar Tellier]] left.",
        ["Ana Poe", "Omar Tellier"],
    ),
    "listed by their president": (
        "The 6th Circuit's majority were Obama appointees [[Ana Poe]] and [[Omar Tellier]].",
        ["Ana Poe", "Omar Tellier"],
    ),
    "known by their presidents alone": (
        "On the 6th Circuit's panel Carter appointee [[Ana Poe]] and [[Omar Tellier]], a Trump appointee, agreed; "
        "[[Lena Roth]], appointed by Bill Clinton, did not.",
        ["Ana Poe", "Omar Tellier", "Lena Roth"],
    ),
    "given name in an editor's brackets": ("“I sat before Justice [[[Omar] Poe]],” he said.", ["Omar Poe"]),
    "words put in by an editor end in the name": (
        "“After the death of [9th Circuit Judge [[Ana] Poe]], they left,” he said.",
        ["Ana Poe"],
    ),
    "capitals before a name": (
        "Judge [[Ana Poe]] ruled.\n\nCLOSE [[Ana Poe]] spoke of it.",
        ["Ana Poe"],
    ),
    # later mentions
    "another person of that name": (
        "Judge [[Ana Smith]] ruled. Attorney Bob Smith appealed. Smith, the attorney, was glad.",
        ["Ana Smith"],
    ),
    "the lawyer is not the judge": (
        "He was tried before Judge [[Smith]]. Attorney Jane Smith defended him.",
        ["Smith"],
    ),
    "a justice's namesake": (
        "Justice [[Elena Kagan]] of the Supreme Court dissented. Her cousin Omar Kagan sued. Mr. Kagan lost.",
        ["Elena Kagan"],
    ),
    "by the first name": ("Judge [[Ana Harlow]] sat. [[Harlow]] left. “I like [[Ana]],” Poe said.", ["Ana Harlow"]),
    "case of that name": ("Judge [[Ana Harlow]] cited Harlow v. Dunmore.", ["Ana Harlow"]),
    "county of that name": ("Judge [[Ana Harlow]] sits. Harlow County paid.", ["Ana Harlow"]),
}
NOBODY = {
    "before a body": "Before Congress, Judges of the court spoke.",
    "no titles after the names": "Before Roe and Petty could speak, the judges left.",
    "department in capitals": "JUSTICE DEPARTMENT LAWYERS SUED",
    "department": "The Justice Department and Justice Minister Paul Roe agreed.",
    "television": "Judge Judy ruled on the show.",
    "advocate general": "Judge Advocate General Paul Roe spoke.",
    "heading": "Judge Blocks Trump Ban\n\nA judge blocked the ban.",
    "nominee": "Supreme Court nominee Brett Kavanaugh testified.",
    "candidate": "Judicial candidate Paul Roe lost the race.",
    "named after": "The Judge Rotenberg Center appealed the order.",
    "contest": 'Dog show judge Peggy Roe and "Singing Idol" judge Paul Poe left.',
    "on a show": 'Paul Poe, a judge on "Singing Idol," left.',
    "school": "The students of Chief Justice Warren Burger High School won.",
    "bar": "Judge Roy Bean Saloon is open.",
    "joined by somebody else": "Judge shows are loud. Mayor Ann Smith, joined by Paul Roe, spoke.",
    "county's executive": "Harris County Judge Ana Poe opened the shelter in Texas.",
    "German chancellor": "Chancellor Angela Merkel met ministers.",
    "lawyer with the judge": "Paul Roe, a lawyer for the judge, read it.",
    "son of": "Paul Roe, a judge's son, read it.",
    "would be": "Paul Roe would be a judge if he were elected.",
    "lawyer of a district": "Attorney Paul Roe of the Western District of Texas spoke.",
    "verb": "They judge Paul harshly.",
    "verb of a heading": "Harlow’s Oldest Federal Judge Dies At 98",
    "verb of a heading, in the present": "Federal Judge Releases Order On Ferry Fees",
    "department in a menu": "Department of Justice\nAttorney General",
    "menu": "Courts\nCounty Judges\nAnnual Reports",
    "field of justice": "The Division of Criminal Justice Services counted 20 of them.",
    "programme": "Today we open the Justice Harbor Circle to all firms.",
    "agency's head": "The 6th Circuit heard of it. Trump appointee Ana Poe, the agency's director, left the court.",
    "appointee elsewhere": "The ambassador, Paul Roe, a Reagan appointee, retired.",
}


def judges(extractor: Extractor, text: str, published: str | None = None) -> Article:
    return extractor.extract(text, published)


@pytest.fixture(scope="module")
def finder() -> Extractor:
    return Extractor(only=["judges", "courts"])


@pytest.mark.parametrize(("example", "names"), FOUND.values(), ids=FOUND.keys())
def test_found(example: str, names: list[str], finder: Extractor) -> None:
    spans = re.findall(r"\[\[(.*?)\]\]", example)
    article = judges(finder, re.sub(r"\[\[|\]\]", "", example))
    assert article.judges is not None
    assert [judge.name for judge in article.judges] == names
    mentions = sorted((m.start, m.text) for judge in article.judges for m in judge.mentions)
    assert [words for _, words in mentions] == spans


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_nobody(text: str, finder: Extractor) -> None:
    assert judges(finder, text).judges == []


# why: (text, title, court's id, appointed by)
FACTS: dict[str, tuple[str, str | None, str | None, str | None]] = {
    "title as printed": ("Chief U.S. District Judge Ana Poe ruled.", "Chief U.S. District Judge", None, None),
    "plural made one": ("Judges Ana Poe and Omar Tellier ruled.", "Judge", None, None),
    "federal court is no part of the title": ("9th Circuit Judge Ana Poe ruled.", "Judge", "ca9", None),
    "county court is": (
        "Pima County Superior Court Judge Ana Poe ruled.",
        "Pima County Superior Court Judge",
        "azsuperct",
        None,
    ),
    "a county without the word": (
        "Kanawha Circuit Judge Ana Poe ruled. The 4th Circuit agreed.",
        "Circuit Judge",
        None,
        None,
    ),
    "federal circuit judge": (
        "U.S. Circuit Judge Ana Poe wrote it. The 4th Circuit agreed.",
        "U.S. Circuit Judge",
        "ca4",
        None,
    ),
    "title of a role": (
        "Ana Poe, chief judge of the Western District of Missouri, spoke.",
        "chief judge",
        "mowd",
        None,
    ),
    "court after": ("Judge Ana Poe of the Southern District of Iowa ruled.", "Judge", "iasd", None),
    "city after": (
        "In U.S. District Court for Oregon, U.S. District Judge Ana Poe in Portland ruled.",
        "U.S. District Judge",
        "ord",
        None,
    ),
    "the article's one district court": (
        "The U.S. District Court for Utah sat. U.S. District Judge Ana Poe ruled.",
        "U.S. District Judge",
        "utd",
        None,
    ),
    "a county's circuit judge": (
        "A Leon County judge ruled. Circuit Judge Ana Poe told the city so. The 4th Circuit had agreed.",
        "Circuit Judge",
        None,
        None,
    ),
    "of which court of justices is open": (
        "The Bombay High Court sat. Justice Ana Poe cited India's Supreme Court.",
        "Justice",
        None,
        None,
    ),
    "appointee": ("Judge Ana Poe, an Obama appointee, ruled.", "Judge", None, "Barack Obama"),
    "appointed by": (
        "Judge Ana Poe, who was appointed to the bench in 1986 by President Reagan, ruled.",
        "Judge",
        None,
        "Ronald Reagan",
    ),
    "adjective": ("Trump-appointed Judge Ana Poe ruled.", "Judge", None, "Donald Trump"),
    "in brackets": ("Judge Ana Poe (Obama) ruled.", "Judge", None, "Barack Obama"),
    "the successor, put on the bench": (
        "Judge Ana Poe, whom Nixon's successor, Gerald Ford, put on the bench in 1975, ruled.",
        "Judge",
        None,
        "Gerald Ford",
    ),
    "another judge's president": ("Judge Ana Poe and a Trump appointee, Omar Roe, ruled.", "Judge", None, None),
    "in the next sentence": (
        "Judge Ana Poe ruled. She was appointed by President Bill Clinton.",
        "Judge",
        None,
        "Bill Clinton",
    ),
    "paragraph after the name": (
        "Judge Ana Poe, appointed by Barack Obama.\n\nMarlin said so.",
        "Judge",
        None,
        "Barack Obama",
    ),
    "day after the name": ("Judge Ana Poe, appointed by Obama Monday, spoke.", "Judge", None, "Barack Obama"),
    "nominated alone": ("Judge Ana Poe, nominated by Obama on Monday, spoke.", "Judge", None, None),
    "picked for another court": ("President Obama named Judge Ana Poe to the Supreme Court.", "Judge", None, None),
    "named as a pick": ("Obama named federal judge Ana Poe as his pick to succeed him.", "federal judge", None, None),
    "a president's pick": ("Lawmakers heard Judge Ana Poe, President Obama's pick for a seat.", "Judge", None, None),
    "nominated and confirmed": (
        "Judge Ana Poe was nominated by Obama in 2011 and confirmed by the Senate in 2012.",
        "Judge",
        None,
        "Barack Obama",
    ),
    "the predecessor by name": (
        "Judge Ana Poe, named by Obama's predecessor, George W. Bush, sat there.",
        "Judge",
        None,
        "George W. Bush",
    ),
    "put on the bench": ("Judge Ana Poe, put on the bench by Carter, spoke.", "Judge", None, "Jimmy Carter"),
    "another appointed": (
        "Judge Ana Poe questioned Paul Roe, who was appointed by Trump.",
        "Judge",
        None,
        None,
    ),
    "president's wife": ("Judge Ana Poe, an appointee of Hillary Clinton, spoke.", "Judge", None, None),
    "court of a caption": (
        "DENVER (AP) - Judge Ana Poe sent them home.\n\nFILE PHOTO: A guard outside U.S. District Court in Boston.",
        "Judge",
        None,
        None,
    ),
    "at a court, a judge": (
        "At Harrow Crown Court, Recorder Ana Poe jailed him.",
        "Recorder",
        "Harrow Crown Court",
        None,
    ),
    "a bench of judges": (
        "A Kerala High Court bench of Justice Ana Poe and Justice Ravi Roe stayed it.",
        "Justice",
        "Kerala High Court",
        None,
    ),
    "with one dissenting": (
        "The 9th Circuit dismissed it 2-1, with Judge Ana Poe dissenting.",
        "Judge",
        "ca9",
        None,
    ),
    "another court's judge, named with it": (
        "The 9th Circuit and the 4th Circuit dismissed it, with Judge Ana Poe dissenting.",
        "Judge",
        None,
        None,
    ),
    "a panel before a cited court": (
        "The 9th Circuit agreed. Judge Ana Poe wrote for the majority. She cited the 4th Circuit.",
        "Judge",
        "ca9",
        None,
    ),
    "address of England's High Court": (
        "The High Court in London agreed. Mr Justice Poe said so. The Court of Appeal will hear it.",
        "Mr Justice",
        "High Court of Justice",
        None,
    ),
    "address of England's Court of Appeal": (
        "The High Court in London agreed. Lord Justice Poe doubts it. The Court of Appeal will hear it.",
        "Lord Justice",
        "Court of Appeal of England and Wales",
        None,
    ),
    "another office": ("Judge Ana Poe was once appointed ambassador by Trump.", "Judge", None, None),
    "other nominees": ("Judge Ana Poe left. The court has two appointees of Trump now.", "Judge", None, None),
    "which Bush": ("Judge Ana Poe, appointed by President George H.W. Bush, ruled.", "Judge", None, "George H.W. Bush"),
    "a Bush, untold": ("Judge Ana Poe, a Bush appointee, ruled.", "Judge", None, None),
    "predecessor is no appointment": (
        "Judge Ana Poe, an appointee of Trump’s predecessor, ruled.",
        "Judge",
        None,
        None,
    ),
    "somebody else's appointment": (
        "Judge Ana Poe questioned Paul Roe. Trump fired the director.",
        "Judge",
        None,
        None,
    ),
}


@pytest.mark.parametrize(("text", "title", "court", "president"), FACTS.values(), ids=FACTS.keys())
def test_facts(text: str, title: str, court: str | None, president: str | None, finder: Extractor) -> None:
    article = judges(finder, text)
    assert article.judges is not None
    assert article.courts is not None
    first = article.judges[0]
    ids = {c.id: c.courtlistener_id or c.name for c in article.courts}
    assert (first.title, ids.get(first.court_id or ""), first.appointed_by) == (title, court, president)


def test_each_appointee_has_the_president_before(finder: Extractor) -> None:
    text = "On the 4th Circuit sat Nixon appointee Ana Poe, Biden appointee Judge Omar Roe and Ford appointee Lee Roth."
    assert [(judge.name, judge.appointed_by) for judge in judges(finder, text).judges or []] == [
        ("Ana Poe", "Richard Nixon"),
        ("Omar Roe", "Joe Biden"),
        ("Lee Roth", "Gerald Ford"),
    ]


def test_both_appointees(finder: Extractor) -> None:
    article = judges(finder, "Judges Ana Poe and Omar Tellier, both Obama appointees, agreed.")
    assert [judge.appointed_by for judge in article.judges or []] == ["Barack Obama", "Barack Obama"]


@pytest.mark.parametrize(
    ("text", "appointed"),
    [
        ("Judges Ana Poe and Omar Tellier, both appointees of President Clinton, agreed.", ["Clinton", "Clinton"]),
        ("Judges Ana Poe and Omar Tellier were appointed by President Clinton.", ["Clinton", "Clinton"]),
        (
            "Judges Ana Poe, Omar Tellier and Ray Holm, all of whom were appointed by President Clinton, sat.",
            ["Clinton"] * 3,
        ),
        (
            "Judge Ana Poe was joined by Judges Omar Tellier and Ray Holm, both Clinton appointees.",
            [None, *["Clinton"] * 2],
        ),
        ("Judge Ana Poe was joined by Judge Omar Tellier, an appointee of Clinton.", [None, "Clinton"]),
    ],
)
def test_who_of_several_is_appointed(finder: Extractor, text: str, appointed: list[str | None]) -> None:
    found = [judge.appointed_by and judge.appointed_by.split()[-1] for judge in judges(finder, text).judges or []]
    assert found == appointed


def test_both_in_the_next_sentence(finder: Extractor) -> None:
    article = judges(finder, "Judges Ana Poe and Omar Tellier agreed. Both were appointed by President Joe Biden.")
    assert [judge.appointed_by for judge in article.judges or []] == ["Joe Biden", "Joe Biden"]


def test_references_and_order(finder: Extractor) -> None:
    article = judges(
        finder, "Tellier spoke. 9th Circuit Judge Ana Poe and Judge Omar Tellier of the 2nd Circuit agreed."
    )
    assert [judge.name for judge in article.judges or []] == ["Omar Tellier", "Ana Poe"]
    assert [judge.id for judge in article.judges or []] == ["judge-1", "judge-2"]
    known = {court.id for court in article.courts or []}
    assert all(judge.court_id in known for judge in article.judges or [])


def test_cost_of_many_mentions_of_two_of_one_last_name_is_linear() -> None:
    def cost(size: int) -> float:
        names = [parse_name("Ann Varga"), parse_name("Omar Varga"), *[parse_name("Varga")] * size]
        sightings = [Sighting(9 * n, 9 * n + 5, name, None, TITLE) for n, name in enumerate(names) if name is not None]
        tokens = SimpleNamespace(at=lambda offset: offset, before=lambda offset: offset)
        reading: Any = SimpleNamespace(text="Varga    " * len(names), tokens=tokens)
        began = time.process_time()
        people = gather(sightings, Graph([]), reading)
        assert sorted(len(person.sightings) for person in people) == [1, size + 1]
        return time.process_time() - began

    assert growth(cost, 4_000, 16_000, within=12) < 12

"""Courts that the article has to place: a bare ``Supreme Court``, namesakes, descriptions."""

from __future__ import annotations

import pytest

from mpp_extract.entities.courts.find import find
from mpp_extract.reading import Reading

BARE: dict[str, tuple[str, list[str]]] = {
    "national story": ("The Supreme Court ruled 6-3 on Monday.", ["scotus"]),
    "state story": (
        "MADISON, Wis. — The Wisconsin Supreme Court ruled Tuesday. Wisconsin lawmakers "
        "had sued. The Supreme Court split 4-3.",
        ["wis", "wis"],
    ),
    "the state's": (
        "Lawmakers in Ohio impeached him. The state Supreme Court sat. The state's Supreme Court agreed.",
        ["ohio", "ohio"],
    ),
    "U.S. named beside the state's": (
        "The Michigan Supreme Court ruled. The U.S. Supreme Court declined. The Supreme Court gave no reason.",
        ["mich", "scotus", "scotus"],
    ),
    "state's named in passing": (
        "WASHINGTON — The Supreme Court took up a U.S. law on Monday. The Utah Supreme Court had upheld it. "
        "Congress and the "
        "White House backed the American law.",
        ["scotus", "utah"],
    ),
    "justices tell": (
        "The Idaho Supreme Court ruled in Idaho. Elena Kagan spoke. The Supreme Court will hear it.",
        ["idaho", "scotus"],
    ),
    "nomination tells": (
        "The Maine Supreme Court ruled in Maine. A Supreme Court nomination is near.",
        ["me", "scotus"],
    ),
    "state story without its highest court's name": (
        "HARTFORD — The Connecticut Appellate Court affirmed; the Supreme Court reversed.",
        ["connappct", "conn"],
    ),
    "trial justice of New York": ("ALBANY, N.Y. — Acting Supreme Court Justice Ana Poe ruled.", ["nysupct"]),
    "London": (
        "LONDON — Mr Justice Poe, at the High Court in London, ruled. In the Court of Appeal he lost. "
        "The Supreme Court sat.",
        ["High Court of Justice", "Court of Appeal of England and Wales", "Supreme Court of the United Kingdom"],
    ),
    "namesake county of the story's state": ("In Ohio, Ohio's Lake County Juvenile Court sat.", ["ohjuvct"]),
    "in Washington is the capital": (
        "RALEIGH, N.C. — North Carolina sued. The state Supreme Court ruled. "
        "The Supreme Court in Washington could act.",
        ["nc", "scotus"],
    ),
    "beside a federal appeals court": (
        "The Alabama Supreme Court ruled in Alabama. The 11th Circuit and the Supreme Court declined in Alabama.",
        ["ala", "ca11", "scotus"],
    ),
    "bankruptcy court of a state that is one district": (
        "ANCHORAGE, Alaska — Bankruptcy Court Judge Ann Poe ruled. Alaska waits.",
        ["akb"],
    ),
    "circuit court of Hawaii": ("HONOLULU — The First Circuit Court in Hawaii sat.", ["hawcirct"]),
    "appeals court of a federal story": (
        "The 6th U.S. Circuit Court of Appeals sat in Ohio. The Court of Appeals adjourned.",
        ["ca6", "ca6"],
    ),
    "numbered court, then its kind": (
        "The 4th District Court of Appeal in San Diego, California, ruled. The Court of Appeal adjourned.",
        ["calctapp", "calctapp"],
    ),
    "abroad": (
        "NEW DELHI — India's government appealed. Indians protested across India. "
        "The Supreme Court in New Delhi will sit. "
        "India waits, and Indian lawyers too.",
        ["Supreme Court of India"],
    ),
    "a city's court in the opening": (
        "A Nairobi court freed two drivers. The High Court had ruled in May.",
        ["High Court of Kenya"],
    ),
    "a city's court far down": (
        "Two drivers were freed. " + "They drove on. " * 30 + "A Nairobi court had held them. The Supreme Court sat.",
        ["scotus"],
    ),
    "in small letters, as London papers write": (
        "The high court ruled for her. Mr Justice Poe doubted it. The city will go to the court of appeal.",
        ["High Court of Justice", "Court of Appeal of England and Wales"],
    ),
    "small letters in America": ("The high court ruled for her. Mr. Poe, a clerk, doubted it.", []),
    "home first, another country later": (
        "NEW DELHI, July 3 - The Supreme Court stayed it. In Canada, the Supreme Court of Canada will hear one.",
        ["Supreme Court of India", "Supreme Court of Canada"],
    ),
    "home by its judges, another country later": (
        "The Court of Appeal agreed, as Lord Justice Poe said. It cited the Court of Appeal of Jamaica.",
        ["Court of Appeal of England and Wales", "Court of Appeal of Jamaica"],
    ),
    "other country in passing": (
        "The Supreme Court ruled on a U.S. law, as Israel's Supreme Court had. American "
        "lawyers in Washington and Congress watched.",
        ["scotus", "Supreme Court of Israel"],
    ),
    "highest court of a trial court's state": ("New York's Supreme Court is a trial court.", ["nysupct"]),
    "appeals by the state": (
        "Georgia officials appealed. The Court of Appeals in Atlanta, Georgia, agreed.",
        ["gactapp"],
    ),
    "short form of a county's court": (
        "It was filed in Pierce County Superior Court. The Superior Court judge agreed.",
        ["washsuperct", "washsuperct"],
    ),
    "county of several states, by the story": (
        "In Florida, Lee County Circuit Court heard it. Floridians came from all Florida.",
        ["flacirct"],
    ),
    "bare district court by the one that is named": (
        "In U.S. District Court for the District of Maine he lost. U.S. District Court Judge Ann Poe ruled.",
        ["med", "med"],
    ),
    "Ireland's judges are addressed as England's": (
        "Mr Justice Petty told gardaí of it in the High Court. The Court of Appeal agreed.",
        ["High Court of Ireland", "Court of Appeal of Ireland"],
    ),
    "and Northern Ireland's": (
        "Mr Justice Petty told Stormont of it in the High Court.",
        ["High Court of Justice in Northern Ireland"],
    ),
    "a province's, as its land has none": (
        "The Ontario Court of Appeal agreed with Superior Court Justice Ana Poe.",
        ["Ontario Court of Appeal", "Ontario Superior Court"],
    ),
    "a state's abroad": (
        "The NSW Supreme Court agreed with District Court Judge Ana Poe. The Court of Appeal will sit.",
        ["NSW Supreme Court", "NSW District Court", "NSW Court of Appeal"],
    ),
    "two lands": (
        "Israel's Supreme Court sat. In Islamabad, meanwhile, the Supreme Court rose.",
        ["Supreme Court of Israel", "Supreme Court of Pakistan"],
    ),
}
# why: (text, [(description, its court)])
DESCRIBED: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "federal appeals court": (
        "A federal appeals court ruled. The 4th Circuit split.",
        [("federal appeals court", "ca4")],
    ),
    "on the law of another circuit": (
        "A federal appeals court upheld a Florida law. The 4th Circuit sided with a mill in Richmond.",
        [],
    ),
    "hoped for, where a judge decided": (
        "Judge Ana Poe halted the fee. Growers hope that the Supreme Court will act. The court has saved us, one said.",
        [],
    ),
    "with its place": (
        "An appeals court in Ohio ruled. The 6th Circuit split.",
        [("appeals court in Ohio", "ca6")],
    ),
    "high court": ("The Supreme Court sat. The high court adjourned.", [("high court", "scotus")]),
    "the court soon after": ("The Supreme Court sat. The court’s liberals dissented.", [("court", "scotus")]),
    "a federal court": (
        "A federal court stayed it. The U.S. District Court for Utah ruled.",
        [("federal court", "utd")],
    ),
    "city of the court": (
        "A federal court in Boise stayed it. The U.S. District Court for Idaho ruled.",
        [("federal court in Boise", "idd")],
    ),
    "city of another court": ("A federal court in Miami stayed it. The U.S. District Court for Idaho ruled.", []),
    "two that fit": ("An appeals court ruled. The 4th Circuit and the 5th Circuit split.", []),
    "filing": ("The Supreme Court sat. The court filing was long, and so was court.", []),
    "trial court where an appeals court is named": (
        "The 4th Circuit ruled. A district court agreed; so did a trial court.",
        [],
    ),
    "without an article": ("Appeals court rules. The 4th Circuit split.", [("Appeals court", "ca4")]),
    "state before": ("Kansas high court rules. The Kansas Supreme Court split.", [("Kansas high court", "kan")]),
    "definite needs one named before": ("The appeals court ruled. The 4th Circuit split.", []),
    "the court far on, of the one court": (
        "The 4th Circuit split. " + "It was long. " * 60 + "The court adjourned.",
        [("court", "ca4")],
    ),
    "two near": ("The Supreme Court reversed the 4th Circuit. The court ruled.", []),
    "nobody named": ("A federal appeals court ruled.", []),
}


@pytest.mark.parametrize(("text", "expected"), BARE.values(), ids=BARE.keys())
def test_bare(text: str, expected: list[str]) -> None:
    found = [
        (mention.start, court.courtlistener_id or court.name)
        for court in find(Reading(text=text))
        for mention in court.mentions
        if not mention.generic
    ]
    assert [court for _, court in sorted(found)] == expected


@pytest.mark.parametrize(("text", "expected"), DESCRIBED.values(), ids=DESCRIBED.keys())
def test_described(text: str, expected: list[tuple[str, str]]) -> None:
    found = [
        (mention.start, mention.text, court.courtlistener_id)
        for court in find(Reading(text=text))
        for mention in court.mentions
        if mention.generic
    ]
    assert [(words, court) for _, words, court in sorted(found)] == expected


def test_mentions_of_one_court_are_one_entity_and_a_description_can_come_first() -> None:
    (court,) = find(Reading(text="A federal appeals court ruled. The Ninth Circuit, or 9th Cir., sat."))
    assert [mention.text for mention in court.mentions] == ["federal appeals court", "Ninth Circuit", "9th Cir."]
    assert [mention.generic for mention in court.mentions] == [True, None, None]


def test_the_rule_is_that_of_the_words_that_name_it() -> None:
    (court,) = find(Reading(text="U.S. District Court Judge Ann Poe sat in U.S. District Court for Utah."))
    assert (court.rule, len(court.mentions)) == ("courts.district", 2)


def test_a_paragraph_before_only_shifts_offsets() -> None:
    text = "The Ohio Supreme Court ruled. The Supreme Court of Ohio said so."
    before = "It rained.\n\n"
    alone, shifted = find(Reading(text=text)), find(Reading(text=before + text))
    assert [m.start + len(before) for c in alone for m in c.mentions] == [m.start for c in shifted for m in c.mentions]

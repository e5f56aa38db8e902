"""Docket numbers and citations: spans, normalized forms, what is neither, and what they are tied to."""

from __future__ import annotations

import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from growth import growth
from marked import unmarked
from mpp_extract import rooms
from mpp_extract.entities.case_numbers.normalize import plain
from mpp_extract.reading import Reading, Settings
from mpp_extract.record import CaseNumber

sys.path.insert(0, str(Path(__file__).parent))
from case_number_tables import ABROAD, CITATIONS, FEDERAL, NEITHER, SHAPES, STATES


def find(text: str, *, courts: bool = False, **options: bool) -> list[CaseNumber]:
    reading = Reading(text=text, settings=Settings(**options))
    if not courts:
        reading.found.courts = []
    rooms.fill(reading, ["case_numbers"])
    assert reading.found.case_numbers is not None
    return reading.found.case_numbers


@pytest.mark.parametrize(
    ("text", "normalized"), [*FEDERAL, *STATES, *ABROAD, *CITATIONS], ids=lambda value: str(value)[:40]
)
def test_number(text: str, normalized: str | None) -> None:
    clean, spans = unmarked(text)
    numbers = find(clean)
    assert [(number.start, number.end) for number in numbers] == spans
    assert numbers[0].normalized == (normalized or numbers[0].normalized)
    if normalized is None and numbers[0].kind == "docket":
        assert plain(numbers[0].text).startswith(str(numbers[0].normalized)[:4]) or ":" in str(numbers[0].normalized)
    assert all(number.kind == ("citation" if (text, normalized) in CITATIONS else "docket") for number in numbers)


ANNOUNCED = (
    "The motion, filed under docket number {}, asks the court for a new hearing.",
    "The suit, Harlow v. Dunmore, No. {}, was filed last spring.",
    "The suit in Harlow v. Dunmore, {}, went on for years.",
    "The order came in Harlow v. Dunmore [{}], one of several challenges.",
    "In Harlow v. Dunmore (No. {}), the court sided with him.",
    "Prosecutors filed Case No. {} in court.",
    "(Case # {})",
    "It is case {}, a judge said in court.",
    "Papers in {} say that the court will hear it.",
)


@pytest.mark.parametrize("text", ANNOUNCED)
def test_every_shape_after_every_announcement(text: str) -> None:
    missed = [shape for shape in SHAPES if [number.text for number in find(text.format(shape))] != [shape]]
    assert missed == []


@pytest.mark.parametrize("text", NEITHER, ids=lambda value: value[:40])
def test_no_number(text: str) -> None:
    assert find(text) == []


@pytest.mark.parametrize("form", ["A208777412", "A 208 777 412", "A208-777-412", "A#208-777-412", "A99-777-412"])
def test_a_persons_file_number_is_in_no_list(form: str) -> None:
    assert find(f"Immigration court case No. {form} and file {form} were sealed by the judge.") == []


CASES = {
    "comma in the number": ("The case is Harlow v. Dunmore, No. 125,123.", ["Harlow v. Dunmore"]),
    "No. after the name": ("In Harlow v. Dunmore, No. 21-7004, the court", ["Harlow v. Dunmore"]),
    "brackets after the name": ("The order in Harlow v. Dunmore [1:08-CV-00999], a suit", ["Harlow v. Dunmore"]),
    "two after the name": ("Harlow v. Dunmore, 2021 WL 777, No. 21-7004 (court)", ["Harlow v. Dunmore"] * 2),
    "each its own": ("Harlow v. Lee, 22-555; Moody v. Lee, 22-277, in court", ["Harlow v. Lee", "Moody v. Lee"]),
    "before the name": ("Court papers in case no. 21-7004 were unsealed in Harlow v. Dunmore.", ["Harlow v. Dunmore"]),
    "another's name follows": (
        "The first case (No. 21-7004) was heard with Harlow v. Dunmore (No. 21-7005).",
        [None, "Harlow v. Dunmore"],
    ),
    "another sentence": ("They cited Harlow v. Dunmore. Case No. 21-7004 is new.", [None]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_case(text: str, expected: list[str | None]) -> None:
    reading = Reading(text=text)
    rooms.fill(reading, ["case_numbers"])
    names = {case.id: case.name for case in reading.found.cases or []}
    numbers = reading.found.case_numbers or []
    assert [names[number.case_id] if number.case_id else None for number in numbers] == expected


COURTS = {
    "in the sentence": ("The suit, 3:21-cv-04321, is in U.S. District Court for the District of Oregon.", ["ord"]),
    "state court": (
        "The suit, filed in Cook County Circuit Court as No. 21 CH 4321, names him.",
        ["illcirct"],
    ),
    "a citation's own": ("They cited 142 S. Ct. 2999, a ruling of the Supreme Court.", ["scotus"]),
    "a citation of another court": ("The Supreme Court cited 142 F.3d 2999 in it.", [None]),
    "two courts": (
        "A Ninth Circuit judge and a Fourth Circuit judge, far from each other in view, had No. 21-7004 before them.",
        [None],
    ),
    "a neutral citation's": (
        "They cited [2019] UKSC 321, of the UK Supreme Court.",
        ["Supreme Court of the United Kingdom"],
    ),
    "a neutral citation of another court": ("The UK Supreme Court cited [2019] EWHC 321 (Ch) in it.", [None]),
    "another sentence": ("The suit is No. 21-7004. The Ninth Circuit is busy.", [None]),
}


@pytest.mark.parametrize(("text", "expected"), COURTS.values(), ids=COURTS.keys())
def test_court(text: str, expected: list[str | None]) -> None:
    reading = Reading(text=text)
    rooms.fill(reading, ["courts", "case_numbers"])
    ids = {court.id: court.courtlistener_id or court.name for court in reading.found.courts or []}
    (number,) = reading.found.case_numbers or []
    assert (ids[number.court_id] if number.court_id else None) in expected


def test_a_local_court_of_appeals_keeps_its_own_form() -> None:
    (number,) = find("The appeal is No. 19-CV-123, in the District of Columbia Court of Appeals.", courts=True)
    assert number.normalized == "19-CV-123"


@pytest.mark.parametrize(
    ("text", "normalized"),
    [
        ("The state charged him in State v. Harlow, No. 19-CR-123.", "19-CR-123"),
        ("He was charged in United States v. Harlow, No. 19-CR-123.", "19-cr-00123"),
        ("It is No. 19 CV 1234 in Cook County Circuit Court.", "19 CV 1234"),
    ],
)
def test_a_states_number_keeps_its_form_where_federal_ones_look_alike(text: str, normalized: str) -> None:
    (number,) = find(text, courts=True)
    assert number.normalized == normalized


def test_a_case_gets_the_court_of_its_number() -> None:
    reading = Reading(text="Harlow v. Dunmore, a class action over toll fees, No. 21-7004 (9th Cir. 2021), is new.")
    rooms.fill(reading, ["courts", "case_numbers"])
    (case,) = reading.found.cases or []
    assert case.court_id == "court-1"


def test_a_cases_court_is_given_with_the_list_and_not_written_into_the_one_before() -> None:
    reading = Reading("The suit, Harlow v. Dunmore, No. 21-cv-4567, is before the U.S. District Court in Utah.")
    rooms.fill(reading, ["cases"])
    before = reading.found.cases or []
    rooms.fill(reading, ["case_numbers"])
    assert [case.court_id for case in before] == [None]
    assert [case.court_id for case in reading.found.cases or []] == ["court-1"]


def test_explain_tells_the_words_that_speak_for_a_docket() -> None:
    (number,) = find("The suit is docket number 21-7004.", explain=True)
    assert number.explain == {"evidence": "docket number", "strength": "named", "needed": "subject"}
    assert find("The suit is docket number 21-7004.")[0].explain is None


def test_text_without_citations_loads_no_citation_library() -> None:
    import subprocess

    code = (
        "import sys; from mpp_extract import rooms; from mpp_extract.reading import Reading\n"
        "r = Reading(text='On March 5, 12 U.S. senators met 3 Texas judges in Case No. 3:21-cv-04321.')\n"
        "rooms.fill(r, ['case_numbers']); assert len(r.found.case_numbers) == 1\n"
        "assert not {'eyecite', 'spacy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_citation_library_says_nothing_itself(caplog: pytest.LogCaptureFixture) -> None:
    assert [item.text for item in find("142 S. Ct. 2528 § 1225(b)")] == ["142 S. Ct. 2528"]
    assert caplog.records == []


# fmt: off
PIECES = (
    "No.", "Nos.", "Case", "docket number", "21-7004", "3:21-cv-04321", "18 Civ.", "4402", "A208777412", "2021",
    "CV", "CH", "142", "S. Ct.", "U.S.", "F.3d", "and", ",", "(", ")", "\n", "Harlow v. Dunmore", "-", "/", ":",
    "MDL", "$5", "🙂", "٣٤",
)
# fmt: on


@settings(max_examples=200, deadline=None)
@given(
    st.lists(
        st.sampled_from(PIECES),
        max_size=20,
    ),
    st.sampled_from([" ", "", "\n"]),
)
def test_offsets_hold_on_any_mixture(words: list[str], glue: str) -> None:
    text = glue.join(words)
    numbers = find(text)
    spans = [(number.start, number.end) for number in numbers]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert all(text[number.start : number.end] == number.text == number.text.strip() for number in numbers)


HOSTILE = [
    "1",
    "1-",
    "12 ",
    "No. ",
    "No. 1-",
    "3:21-cv-",
    "A1",
    "1,",
    "142 S. Ct. ",
    "[2019] ",
    "2021 CA ",
    "-",
    "1:",
    "18 Civ. ",
    "x1 ",
    "Nos. 21-7004, ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_cost_is_linear(piece: str) -> None:
    def cost(size: int) -> float:
        text = piece * (size // len(piece))
        began = time.process_time()
        find(text)
        return time.process_time() - began

    assert growth(cost, 20_000, 80_000, within=12) < 12


def test_no_library_s_message_reaches_standard_error(capfd: pytest.CaptureFixture[str]) -> None:
    assert find("See 142 S. Ct. 2528 § 1225(b) and so on.")
    assert capfd.readouterr().err == ""

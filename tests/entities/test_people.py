"""People's names: their parts, which are one person, gender; and where they stand in a parsed text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import growth
from mpp_extract.entities.people.cluster import people
from mpp_extract.entities.people.mentions import NameMention, name_mentions
from mpp_extract.entities.people.names import agree, gender, parse_name
from mpp_extract.language import given_names
from mpp_extract.language.fold import fold
from mpp_extract.nlp import loader
from mpp_extract.nlp.parse import parse_many
from mpp_extract.reading import Reading

# name: (given names, surname, suffix)
PARTS = {
    "Poe": ((), ("Poe",), None),
    "Ann Poe": (("Ann",), ("Poe",), None),
    "J.D. Poe": (("J.D.",), ("Poe",), None),
    "George H.W. Poe": (("George", "H.W."), ("Poe",), None),
    "Ana M. de la Cruz Jr.": (("Ana", "M."), ("de", "la", "Cruz"), "Jr."),
    "Judge Ann Poe": (("Ann",), ("Poe",), None),
    "Acting Deputy Secretary Ann Poe": (("Ann",), ("Poe",), None),
    "Joe “Lefty” Poe": (("Joe", "Lefty"), ("Poe",), None),
    "Ann Poe’s": (("Ann",), ("Poe",), None),
    "Ann Poe, III": (("Ann",), ("Poe",), "III"),
    "von Poe": ((), ("von", "Poe"), None),
    "Judge": ((), ("Judge",), None),
}


@pytest.mark.parametrize(("text", "parts"), PARTS.items())
def test_parts(text: str, parts: tuple[tuple[str, ...], tuple[str, ...], str | None]) -> None:
    name = parse_name(text)
    assert name is not None
    assert (name.given, name.surname, name.suffix) == parts


AGREE = [
    ("Poe", "Ann Poe", True),
    ("Bill Poe", "William Poe", True),
    ("J. Poe", "Jane Poe", True),
    ("Ann B. Poe", "Ann Poe", True),
    ("François Poe", "Francois Poe", True),
    ("Cruz", "Ana de la Cruz", True),
    ("Ana Poe Ruiz", "Ana Poe", True),
    ("Harvie Poe", "J. Harvie Poe", True),
    ("Jim Poe", "Ann Poe", False),
    ("Ann Poe Jr.", "Ann Poe Sr.", False),
    ("Ann Poe", "Ann Roe", False),
    ("Ann B. Poe", "Ann C. Poe", False),
]


@pytest.mark.parametrize(("one", "other", "same"), AGREE)
def test_one_person(one: str, other: str, same: bool) -> None:
    a, b = parse_name(one), parse_name(other)
    assert a is not None
    assert b is not None
    assert agree(a, b) is same
    assert agree(b, a) is same


GENDERS = [
    ("Mrs. Poe", "f"),
    ("Mr. Poe", "m"),
    ("Ann Poe", "f"),
    ("José Poe", "m"),
    ("Congresswoman Poe", "f"),
    ("Poe", None),
    ("Judge Poe", None),
    ("Jordan Poe", None),
    ("Lyle Poe", "m"),
    ("Sinéad Poe", "f"),
    ("Poe Imogen Roe", None),
]


@pytest.mark.parametrize(("text", "expected"), GENDERS)
def test_gender(text: str, expected: str | None) -> None:
    assert gender(text) == expected


def test_no_given_name_is_for_both() -> None:
    assert not given_names.MALE & given_names.FEMALE


@given(st.text(max_size=60))
def test_any_text_has_parts_or_none(text: str) -> None:
    name = parse_name(text)
    assert name is None or name.surname
    fold(text)


# why: (text, each person's fullest name with how often he or she is named)
CLUSTERS = {
    "letters behind a name": ("The fee is too high, said Barry Henning KC. Mr Henning will sue.", {"Barry Henning": 2}),
    "a first name that the recogniser lacks": (
        "DUNMORE — Jorun Tessel did not look. Mr. Tessel, 20, sat down. “It is cold,” Tessel said.",
        {"Jorun Tessel": 3},
    ),
    "last name after full": ("Maria Lind sued. Lind won.", {"Maria Lind": 2}),
    "last name before full": ("Lind v. the city: Lawyer Maria Lind sued. Then Lind won.", {"Maria Lind": 3}),
    "a title tells two apart": (
        "Maria Lind met her husband, Karl Lind. Mr. Lind left. Ms. Lind stayed.",
        {"Maria Lind": 2, "Karl Lind": 2},
    ),
    "the one the story is about": (
        "Karl Lind ran. Karl Lind won. Lind spoke. His aunt Berta Lind came to see him at work in the city hall, and "
        "she stayed until the doors closed for the night and the last voters had gone home. Nobody slept much that "
        "night, and the count went on until five in the morning in the old gym. Lind spoke again.",
        {"Karl Lind": 4, "Berta Lind": 1},
    ),
    "a name from birth": ("Born Piet Rudd in Elmira, the singer Maria Lind won. Lind sang.", {"Maria Lind": 3}),
    "born somewhere": ("Ada Strand was born in Elmira. Maria Lind won.", {"Ada Strand": 1, "Maria Lind": 1}),
    "name in apposition": (
        "Its chief executive, Amaru Thornwick, quit. Thornwick had led it.",
        {"Amaru Thornwick": 2},
    ),
    "last name that is a noun": ("Justice Elena Hall wrote it. Hall dissented.", {"Elena Hall": 2}),
    "not inside another name": ("Karl Lind spoke at Lind Tower.", {"Karl Lind": 1}),
    "last name that is a title": ("Otto Bishop, a welder, sued. “We lost,” Bishop wrote.", {"Otto Bishop": 2}),
    "a title that is no last name": (
        "Otto Bishop met the Bishop and Bishop Karl Lind.",
        {"Otto Bishop": 1, "Karl Lind": 1},
    ),
    "last name of two words": ("Karl Van Amsel won. Then Van Amsel lost.", {"Karl Van Amsel": 2}),
    "last name with a hyphen": ("Maria Lind-Amsel won. “We won,” Lind-Amsel said.", {"Maria Lind-Amsel": 2}),
    "first of two last names": ("Maria Lind Amsel won. Lind said so.", {"Maria Lind Amsel": 2}),
    "first name that is a title": ("District Judge Dean Lind ruled. Lind left.", {"Dean Lind": 2}),
    "a father and his son": (
        "President Karl Lind met aides. His son Karl Lind Jr. stayed. Mr. Lind left. Lind Jr. slept.",
        {"Karl Lind": 2, "Karl Lind Jr.": 2},
    ),
    "a son and his father's campaign": (
        "Karl Lind Jr. spoke. Lind Jr. is the son of President Karl Lind. Lind won.",
        {"Karl Lind Jr.": 2, "Karl Lind": 2},
    ),
    "a first name with a suffix": ("R.D. Lind Sr. left. R.D. Sr. spoke.", {"R.D. Lind Sr.": 2}),
    "a suffix of another": ("Karl Lind Jr. left. Karl Sr. spoke.", {"Karl Lind Jr.": 1, "Karl Sr.": 1}),
    "an airport": ("She flew to Karl Lind International Airport.", {}),
    "a bridge": ("Police shut the Karl Lind Memorial Bridge and Lind Stadium.", {}),
    "last name that is a thing": ("Ann Bridge spoke. Then Bridge left.", {"Ann Bridge": 2}),
    "a husband named first by his first name": (
        "Berta Lind came. Lind and her husband, Karl, sat down. It rained all day, and nobody came to the hall. "
        "Lind spoke of the rain. Lind sang. “It hurts,” Karl Lind said.",
        {"Berta Lind": 4, "Karl Lind": 2},
    ),
    "a suffix once": ("Karl F. Lind Jr. ran. Lind won.", {"Karl F. Lind Jr.": 2}),
    "a suffix left out of the headline": (
        "Judge Karl Lind rules\n\nJudge Karl Lind Jr. ruled on Monday.",
        {"Karl Lind Jr.": 2},
    ),
    "a suffix behind a comma": ("Karl Lind, Jr. spoke. Then Lind left.", {"Karl Lind, Jr.": 2}),
    "a name in two, behind a title": ("Sen. Selwy Torse Okito spoke.", {"Selwy Torse Okito": 1}),
    "days are no names": ("On Tuesday Karl Lind spoke.", {"Karl Lind": 1}),
}


@pytest.mark.parametrize(("text", "expected"), CLUSTERS.values(), ids=CLUSTERS)
def test_clusters(text: str, expected: dict[str, int]) -> None:
    tokens = Reading(text=text, parse=next(iter(parse_many(loader.load(), [text])))).tokens
    mentions = name_mentions(text, tokens)
    found = people(text, mentions)
    assert {person.name: len(person.mentions) for person in found} == expected
    for person in found:
        for mention in person.mentions:
            assert parse_name(text[mention.start : mention.end]) == mention.name


@pytest.mark.parametrize("full", [["Ann Varga", "Omar Varga"], ["Ann Varga", "Ann Varga Jr."], ["Omar Varga"]])
def test_cost_of_many_mentions_of_one_last_name_is_linear(full: list[str]) -> None:
    def cost(size: int) -> float:
        text, mentions = "", []
        for n, name in enumerate([*full, *["Varga"] * size]):
            parts = parse_name(name)
            assert parts is not None
            title = "Dr." if n >= len(full) else ""
            mentions.append(NameMention(len(text), len(text) + len(name), 2 * n, 2 * n + 1, parts, title))
            text += f"{name} said. "
        began = time.process_time()
        found = people(text, mentions)
        spent = time.process_time() - began
        assert sum(len(person.mentions) for person in found) == len(mentions)
        return spent

    assert growth(cost, 2_000, 8_000, within=12) < 12

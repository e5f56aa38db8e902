"""What is only a matter of setting changes nothing of what is found, and everything is printed as the source has it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import typeset
from mpp_extract.extractor import Extractor
from mpp_extract.typography.edits import edited
from mpp_extract.typography.plain import Plain
from test_properties import PIECES, promises

SAMPLES = sorted((Path(__file__).resolve().parent.parent / "samples").glob("*.txt"))
LONG = "The board of the mill said that the town may not close the bridge before the clerk has counted every vote."

PLAIN = [
    ("One\u00a0two\u2009three.", "One two three."),
    ("One\ttwo  three. ", "One two three."),
    ("One \r\n\r\n\r\n \r\n two.\r\n", "One\n\ntwo."),
    ("One\rtwo\u2028three\u2029four", "One\ntwo\nthree\n\nfour"),
    ("one\n\x0ctwo", "one\ntwo"),
    ("\ufeffco\u00adurt\u200b ruled", "court ruled"),
    ("``No,'' she said.", "“No,” she said."),
    ("He said, ``She wrote `no.'''", "He said, “She wrote `no.'”"),
    ("''No,'' he said.", "“No,” he said."),
    ("a beam of 6'10'' and 5' 2''", "a beam of 6'10'' and 5' 2''"),
    (
        "The miller,Ada Roe,wrote:“No.” It was 1,200 or “late,” she said.",
        "The miller, Ada Roe, wrote: “No.” It was 1,200 or “late,” she said.",
    ),
    ("🎉👩\u200d⚖️", "🎉👩\u200d⚖️"),
    (
        "Sen. Ada Lind Ada (Bo) Maria LindMill vote slips again Five locks to see this week MORE (D-Ohio) said no.",
        "Sen. Ada Lind (D-Ohio) said no.",
    ),
    ("Sen. Ada Lind Ada Maria Lind said MORE.", "Sen. Ada Lind Ada Maria Lind said MORE."),
    ("Ada Lind met Bo LindMill at noon.\nREAD MORE", "Ada Lind met Bo LindMill at noon.\nREAD MORE"),
    (" \n\t ", ""),
]
JOINED = [
    # Wrapped, however wide, and whatever the next line begins with.
    ("The council heard Anna Orlova of the mill\non Monday, and the clerk put the question\noff until Lent.", 2),
    ("The council heard the owner of the\nmill on Monday and put off the vote.", 1),
    ("The clerk read the letter that the twenty-\nfour tenants had sent to the whole board.", 1),
    # Broken at no width: the words on both sides tell.
    ("The suit before Judge Hugo\nTarn was dropped.", 1),
    (
        "The suit was heard by U.S. District Judge Anton\nTarn of the District of North\nBrook on May\n4, 2021.",
        3,
    ),
    ("“We saw no bill,” said Lena\nTarn, a nurse.", 1),
    ("“We saw no bill,”\nLena Tarn said.", 1),
    ("The town has 12\nmills and six\nlocks.", 2),
    ("Deputy\nLena Tarn\n, 41, fell twice.", 2),
    ("“It is late,”\nLena Tarn said\n. “Nobody came.”", 2),
    ("The vote, said Mr.\nTarn, is off.", 1),
    ("She was born on June 4,\n1931.", 1),
    ("The mill will open in\nSeptember. Nobody paid for the\nlocks.", 2),
    ("The clerk wrote to\nTarn.", 1),
    ("The board — nobody was asked\n— sold the mill.", 1),
    ("Vote on the mill put off\nThe board of the town met\non Monday.", 1),
    # Lists, headings, verse, addresses, tables and short paragraphs are not.
    ("Council sues Judge Tarn\nResidents of the town said no.", 0),
    ("Storm moves in\nNobody was hurt.", 0),
    ("Jury frees Lena\nProsecutors said no.", 0),
    ("Clerk of the Court\n12 Mill Street\nBrookfield, Ohio", 0),
    ("mills 12\nlocks 6", 0),
    ("- the old mill\n- a bridge.", 0),
    ("By Lena\nTarn said no.", 0),
    ("“a sad day”\n“the end of the mill”\n“no use.”", 0),
    ("FOR RELEASE:\nMay 4, 2021\nCONTACT\n:\nclerk@mill.example", 1),
    ("Fresh apples from the valley orchards\nDried pears from the northern hills\nSweet plums from the river farm", 0),
    ("Council puts off vote on mill\nBy Nora Lind", 0),
    ("The vote is off.\nNobody came.\nThe mill stays.", 0),
    ("Roses are red,\nviolets are blue,\nnobody voted,\nneither will you.", 0),
]


@pytest.mark.parametrize(("source", "expected"), PLAIN)
def test_a_text_is_made_plain(source: str, expected: str) -> None:
    assert Plain(source).text == expected


@pytest.mark.parametrize(("text", "joined"), JOINED)
def test_lines_are_joined_where_a_width_broke_them(text: str, joined: int) -> None:
    assert text.count("\n") - Plain(text).text.count("\n") == joined


@pytest.mark.parametrize("width", [40, 56, 72, 80, 100])
def test_paragraphs_stay_where_lines_are_joined(width: int) -> None:
    paragraphs = [LONG, f"“{LONG}”", LONG.replace("mill", "old mill"), "1. One.", LONG.replace("clerk", "two-clerk")]
    text = "\n\n".join(paragraphs)
    for hyphens in (False, True):
        assert Plain(typeset.wrapped(text, width, hyphens)).text == text
    by_indents = "\n".join("   " + typeset.wrapped(each, width) for each in paragraphs[:3])
    assert Plain(by_indents).text == "\n".join(paragraphs[:3])


def test_british_copy_is_set_as_american_copy_is() -> None:
    text = (
        "“Nobody asked the tenants’ board,” said Nora Lind. “They called it ‘progress’ and left.”\n\n"
        "“We said, ‘No.’ The ’90s are over.\n\n“And so are we,” she said of the owners’ plan."
    )
    assert Plain(typeset.british(text)).text == text
    few = "Council calls vote ‘a sad day’\n\n“It is,” said Nora Lind. “It really is,” she said."
    assert Plain(few).text == few


def test_suspended_hyphens_keep_their_space() -> None:
    text = "The board of the court met the two- and three-year members of the bench on Monday at noon."
    assert Plain(text.replace("two- and", "two-\nand").replace("the bench", "the\nbench")).text == text


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.text("xyz", max_size=3)), max_size=5), st.data())
def test_edits_lead_back(parts: list[tuple[int, int, str]], data: st.DataObject) -> None:
    changes, at = [], 0
    for gap, length, words in parts:
        changes.append((at + gap, at + gap + length, words))
        at += gap + length
    old = "abcdefghij" * 4
    new, edits = edited(old, changes)
    kept = [i for i, sign in enumerate(new) if sign not in "xyz"]
    first = data.draw(st.sampled_from(kept))
    last = data.draw(st.sampled_from([i for i in kept if i >= first]))
    start, end = edits.span(first, last + 1)
    assert old[start] == new[first]
    assert old[end - 1] == new[last]


ODD_PIECES = [*PIECES, "\r\n", "\u2009", "``", "''", "\u00ad", "  ", "\t"]


# White space that is neither one blank nor the end of a line or paragraph, or at the text's ends; unseen signs.
NOT_PLAIN = re.compile(r"[^\S \n]|  | \n|\n |\n{3}|\A\s|\s\Z|[\u00ad\u200b\u2060\ufeff]")


@given(st.lists(st.sampled_from(ODD_PIECES), max_size=40).map("".join))
def test_plain_is_plain_and_leads_back(source: str) -> None:
    plain = Plain(source)
    assert NOT_PLAIN.search(plain.text) is None
    for i, sign in enumerate(plain.text):
        start, end = plain.span(i, i + 1)
        assert 0 <= start <= end <= len(source)
        if sign not in " \n“”":
            assert source[start:end] == sign


def read(extractor: Extractor) -> Any:
    def records(given_: Iterable[tuple[str, str | None]]) -> Iterator[dict[str, Any]]:
        for text, day in given_:
            article = extractor.extract(text, day)
            promises(article, text)
            yield article.model_dump()

    return records


def test_the_samples_set_otherwise_give_the_same(extractor: Extractor) -> None:
    texts = [(path.read_text(encoding="utf-8"), None) for path in SAMPLES]
    found = typeset.shares(texts, read(extractor))
    assert {name: share for name, share in found.items() if share < 99.5} == {}


def test_a_mention_is_the_source_s_own_words() -> None:
    text = (
        f"{LONG} The board heard the words of Judge Anna Orlova of the Ninth Circuit, who said on May 5, 2021, that "
        f"``nobody in the  town has paid the fifty-seven owners,'' and left. {LONG}"
    )
    source = typeset.wrapped(text, 51).replace("Ninth ", "Ninth\u00a0").replace("\n", "\r\n")
    assert "Anna\r\nOrlova" in source
    article = Extractor(explain=True).extract(source)
    promises(article, source)
    (judge,) = article.judges or []
    assert (judge.name, judge.mentions[0].text) == ("Anna Orlova", "Anna\r\nOrlova")
    assert [" ".join(date.text.split()) for date in article.dates or []] == ["May 5, 2021"]
    assert [" ".join(quote.text.split()) for quote in article.quotes or []] == [
        "nobody in the town has paid the fifty-seven owners,"
    ]
    (court,) = article.courts or []
    assert court.mentions[0].text == "Ninth\u00a0Circuit"
    assert court.explain
    assert source[court.explain["found"][0]["start"] :].startswith("Ninth\u00a0Circuit")
    assert court.explain["found"][0]["text"] == "Ninth\u00a0Circuit"

"""RTF: letters in every code page, nothing that is deleted or hidden, tables, notes, and the document's information."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.errors import ReadError
from mpp_extract.readers.documents import rtf
from mpp_extract.readers.documents.rtf import walk
from mpp_extract.readers.source import ReadOptions, Story

HEAD = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}"


def read(data: bytes) -> Story:
    return rtf.read(data, "x.rtf", ReadOptions())


def text_of(body: bytes) -> str:
    return read(HEAD + body + b"}").text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"The court\par ruled.\par", "The court\n\nruled."),
        (b"The co\r\nurt\\\nruled.", "The court\n\nruled."),
        (rb"Line\line by\tab line", "Line\nby\tline"),
        (rb"\ldblquote Caf\'e9\rdblquote\~5\emdash 7\endash 8", "“Café” 5—7–8"),
        (rb"caf\u233?, \u8220\'93yes\u8221\'94", "café, “yes”"),
        (rb"{\uc2 \u233\'3f\'3f!}\uc0 \u233!", "é!é!"),
        (rb"\u-10179?\u-8704?", "😀"),
        (rb"{\f1 \'ec\'e8\'f0} \'e9", "мир é"),
        ("naïve café".encode(), "naïve café"),
        ("naïve".encode("windows-1252"), "naïve"),
        (rb"so\-ft non\_break \{braces\} \\", "soft non-break {braces} \\"),
        (rb"seen{\v unseen} here", "seen here"),
        (rb"seen\v unseen\v0  again", "seen again"),
        (rb"{\deleted gone }{\revised\revauth1 new} text", "new text"),
        (rb'a{\field{\*\fldinst{HYPERLINK "x"}}{\fldrslt{ link}}} b', "a link b"),
        (rb"a{\*\unknown b} c{\pict\wmetafile8 0102ff} d", "a c d"),
        (b"a{\\pict\\bin6 }}{{\\x}b", "ab"),
        (rb"{\header Head}{\footer Foot}{\footerf Foot}Text", "Text"),
        (rb"Sold{\footnote\pard From {\i minutes}.} today.\par Then.", "Sold today.\n\nThen.\n\nFrom minutes."),
        (rb"Before {\shp{\*\shpinst{\sp{\sn a}{\sv 1}}{\shptxt\pard In the box.\par}}}after.\par Next.",
         "Before after.\n\nIn the box.\n\nNext."),
        (rb"{\upr{ansi}{\*\ud{unicode}}}", "unicode"),
        (rb"{\listtext\tab 1.\tab}First\par{\listtext\'b7\tab}Second\par", "1. First\nSecond"),
        (rb"\trowd\pard\intbl a\par b\cell c\cell\row\trowd d\cell e\cell\row\pard F.\par", "a b\tc\nd\te\n\nF."),
        (
            rb"\trowd\pard\intbl a\itap2 b\nestcell c\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}"
            rb"\pard\intbl\cell d\cell\row\pard After.\par",
            "ab\tc\n\td\n\nAfter.",
        ),
        (rb"{\xe{index}}{\*\bkmkstart b}{\object{\*\objdata 00}{\result seen}}", "seen"),
    ],
)  # fmt: skip
def test_what_is_seen(body: bytes, text: str) -> None:
    assert text_of(body) == text


def test_information() -> None:
    info = rb"{\info{\title Depot Sold}{\author Ana Ruiz-->}{\creatim\yr2024\mo5\dy2\hr23}{\revtim\yr2024\mo6\dy9}}"
    story = read(HEAD + info + b"Text}")
    assert (story.text, story.title, story.authors) == ("Text", "Depot Sold", ["Ana Ruiz"])
    assert story.published == date(2024, 5, 2)


def test_the_day_and_the_byline_that_it_shows_go_before_those_of_its_information() -> None:
    info = rb"{\info{\author Bo Marsh}{\creatim\yr2024\mo5\dy2}}"
    story = read(HEAD + info + rb"Depot Sold\par By Ana Ruiz\par Monday, June 3, 2024\par The council voted.}")
    assert (story.authors, story.published) == (["Ana Ruiz"], date(2024, 6, 3))


@pytest.mark.parametrize("title", [b"The council voted on Monday", b"The council voted on Monday to sell the depot"])
def test_how_the_text_begins_is_no_title(title: bytes) -> None:
    text = b"The council voted on Monday to sell the depot.\\par "
    assert read(HEAD + b"{\\info{\\title " + title + b"}}" + text + b"It gave no reason.}").title is None


def test_a_parts_number_is_no_title() -> None:
    assert read(HEAD + b"{\\info{\\title CHAPTER IV}}The council voted.}").title is None


def test_a_title_that_stands_above_the_text_is_one() -> None:
    title = b"Council sells depot to the highest bidder"
    assert read(HEAD + b"{\\info{\\title " + title + b"}}" + title + b"\\par Text.}").title == title.decode()


def test_a_headline_in_large_letters_is_the_title() -> None:
    set_large = (
        rb"{\fs36 OFFICE OF THE CLERK\par}{\qc\b\fs32 Depot Is Sold\par}\fs24 The council voted to sell the depot.\par"
    )
    assert read(HEAD + set_large + b"}").title == "Depot Is Sold"


def test_letters_of_private_use_are_not_taken_for_marks() -> None:
    assert text_of(rb"a\u-8192?b\u-8184?c") == "a\ufffdb\ufffdc"


@pytest.mark.parametrize(
    "time",
    [
        rb"\creatim\yr2013\mo12\dy23\hr23\min15",
        rb"\creatim\yr0\mo0\dy0",
        rb"\creatim\yr1601\mo1\dy1",
        rb"\creatim\yr2024",
        rb"\creatim\yr9999999999\mo1\dy1",
        rb"\creatim\yr2024\mo1\dy99999999999999999999",
    ],
)
def test_no_day_is_made_up(time: bytes) -> None:
    assert read(HEAD + rb"{\info{" + time + b"}}Text}").published is None


@pytest.mark.parametrize(
    ("head", "letters"),
    [
        (rb"{\rtf1\mac", "é".encode("mac_roman")),
        (rb"{\rtf1\ansi\ansicpg1250", "ř".encode("cp1250")),
        (rb"{\rtf1\pc", "é".encode("cp437")),
        (rb"{\rtf1\ansi\ansicpg65001", "é".encode()),
        (rb"{\rtf1\ansi\ansicpg99999", "é".encode("cp1252")),
    ],
)
def test_code_pages(head: bytes, letters: bytes) -> None:
    coded = b"".join(b"\\'%02x" % byte for byte in letters)
    assert read(head + b" " + coded + b"}").text in ("é", "ř")


def test_a_byte_that_is_no_letter_is_replaced_and_said() -> None:
    story = read(rb"{\rtf1\ansi\ansicpg1252 a\'81b}")
    assert story.text == "a\ufffdb"
    assert "U+FFFD" in story.warnings[0]


def test_a_cut_file_is_read_with_a_warning() -> None:
    data = HEAD + rb"The court ruled.\par " * 50 + b"}"
    story = read(data[: len(data) // 2])
    assert story.text.startswith("The court ruled.\n\nThe court")
    assert "cut off" in story.warnings[0]


@pytest.mark.parametrize("data", [b"", b"{\\pict}", b"<html>", b"plain words"])
def test_what_is_no_rtf_is_said(data: bytes) -> None:
    with pytest.raises(ReadError, match="no RTF"):
        read(data)


@pytest.mark.parametrize("body", [b"{" * 300_000, b"}" * 300_000, b"\\u1" * 300_000, b"a\\par" * 100_000, b"\\'" * 9])
def test_what_is_made_to_harm_is_read_or_said(body: bytes) -> None:
    assert isinstance(read(HEAD + body).text, str)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Co", "Cf", "Z"]), min_size=1))
def test_any_letters_come_back(letters: str) -> None:
    units = letters.encode("utf-16-le")
    numbers = [int.from_bytes(units[i : i + 2], "little", signed=True) for i in range(0, len(units), 2)]
    assert text_of(b"".join(b"\\u%d?" % number for number in numbers)) == letters


def test_a_text_longer_than_any_book_is_read_as_far_as_a_book_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "_MOST_LETTERS", 20)
    story = read(HEAD + rb"The mill closed.\par The court opened it again.}")
    assert (story.text, len(story.warnings)) == ("The mill closed.", 1)

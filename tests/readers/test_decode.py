"""Bytes to text: encodings, damage, line ends, what is refused; text and JSON Lines."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract import readers
from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import decode
from mpp_extract.readers.inputs import Input
from mpp_extract.readers.records import jsonl
from mpp_extract.readers.signatures import binary_kind, wide_encoding
from mpp_extract.readers.source import ReadOptions, Story

WORDS = "“Café,” said Ortiz — 5 €."

ENCODED = {  # why: (bytes, encoding that is said, warnings)
    "plain": (WORDS.encode(), "utf-8", 0),
    "with a mark": (WORDS.encode("utf-8-sig"), "utf-8-sig", 0),
    "UTF-16 with a mark": (WORDS.encode("utf-16"), "utf-16", 0),
    "UTF-16 with a mark, big end first": (b"\xfe\xff" + WORDS.encode("utf-16-be"), "utf-16", 0),
    "UTF-32 with a mark": (WORDS.encode("utf-32"), "utf-32", 0),
    "Windows-1252": (WORDS.encode("windows-1252"), "windows-1252", 1),
}


@pytest.mark.parametrize("why", ENCODED)
def test_encodings(why: str) -> None:
    data, encoding, warnings = ENCODED[why]
    decoded = decode(data, "x.txt")
    assert decoded.text == WORDS
    assert decoded.encoding == encoding
    assert len(decoded.warnings) == warnings


def test_an_encoding_that_was_named_goes_before_the_mark() -> None:
    assert decode("\ufeffà".encode(), "x", "utf-8").text == "à"
    with pytest.raises(ReadError, match=r"x: not in ascii \(byte 0: ordinal not in range\(128\)\); name its encoding"):
        decode("ààà".encode(), "x", "ascii")


def test_line_ends_become_line_feeds_and_nothing_else_changes() -> None:
    assert decode(b"a\r\nb\rc\n\r\n\td \x0c\xc2\xa0e", "x").text == "a\nb\nc\n\n\td \x0c\xa0e"


def test_a_mark_inside_the_text_stays() -> None:
    assert decode("\ufeffa\ufeffb".encode(), "x").text == "a\ufeffb"


TEXTS = {  # what is no binary file although it begins like one, or holds odd characters
    "BZh": b"BZhang and MZuri met.",
    "MZ": b"MZ is how he signed.",
    "ID3": b"ID3 tags were shown to the jury.",
    "form feeds": b"page one\x0cpage two",
    "few controls": b"He said \x02 once. " + b"And more words. " * 20,
    "RIFF in words": b"RIFF    WAVE of protests",
    "empty": b"",
    "PDF named": b"The file was called %PDF-1.4.",
}


@pytest.mark.parametrize("why", TEXTS)
def test_text_is_taken_for_text(why: str) -> None:
    assert binary_kind(TEXTS[why]) is None
    assert wide_encoding(TEXTS[why]) is None


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4\n", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00", "an old Microsoft Office document"),
        (b"PK\x03\x04....xl/workbook.xml", "an Excel workbook (XLSX)"),
        (b"PK\x03\x04....mimetypeapplication/epub+zip", "an EPUB book"),
        (b"PK\x03\x04....story.txt", "a ZIP archive"),
        (b"\x00\x00\x00\x18ftypmp42\x00\x00", "an MP4 video or audio file"),
        (b"RIFF\x00\x01\x00\x00WAVEfmt \x00\x00", "a WAV audio file"),
        (b"SQLite format 3\x00", "an SQLite database"),
        (b"x" * 257 + b"ustar\x0000" + b"\x00" * 500, "a tar archive"),
        (b"\x00\x01\x02\x03\x04\x05", "binary data"),
    ],
)
def test_what_a_binary_file_seems_to_be(data: bytes, kind: str) -> None:
    assert binary_kind(data) == kind


DAMAGED = {  # why: (bytes, text, encoding, what the last warning begins with)
    "one byte in UTF-8": (
        "“Café,” he said.\nAnd more.".encode().replace(b"said", b"s\xffid"),
        "“Café,” he s\ufffdid.\nAnd more.",
        "utf-8",
        "1 byte is not in UTF-8 (the first is byte 17, line 1)",
    ),
    "one byte in ASCII": (
        b"He left.\nHe s\xffid no.",
        "He left.\nHe s\ufffdid no.",
        "utf-8",
        "1 byte is not in UTF-8 (the first is byte 13, line 2)",
    ),
    "a cut character": (
        "Her café. “No,” he said".encode() + b"\xe2\x80",
        "Her café. “No,” he said\ufffd",
        "utf-8",
        "1 byte is",
    ),
    "Windows-1252 with a hole": (
        "“No,” he said of café".encode("windows-1252") + b"\x81",
        "“No,” he said of café\ufffd",
        "windows-1252",
        "1 byte is no characters of it",
    ),
    "one NUL": (b"He said\n\x00and left. " * 1, "He said\n\ufffdand left. ", "utf-8", "it holds 1 NUL byte, in line 2"),
    "UTF-16 without a mark": (
        "Judge Ortiz ruled.".encode("utf-16-le"),
        "Judge Ortiz ruled.",
        "utf-16-le",
        "read as UTF-16-LE",
    ),
    "cut UTF-16": (
        "\ufeffJudge ruled.".encode("utf-16-le")[:-1],
        "Judge ruled\ufffd",
        "utf-16",
        "1 byte is not in utf-16",
    ),
}


@pytest.mark.parametrize("why", DAMAGED)
def test_a_little_damage_loses_no_story(why: str) -> None:
    data, expected, encoding, warning = DAMAGED[why]
    decoded = decode(data, "x.txt")
    assert (decoded.text, decoded.encoding) == (expected, encoding)
    assert decoded.warnings[-1].startswith(warning)


def test_much_damage_is_refused() -> None:
    with pytest.raises(ReadError, match=r"it holds 20 NUL bytes \(the first at character 7\)"):
        decode(b"He said" + (b"\0" + b" a word" * 12) * 20, "x.txt")
    with pytest.raises(ReadError, match=r"not in ascii \(byte 0"):
        decode("Привет, мир".encode(), "x", "ascii")


def test_a_text_source_says_where_it_came_from() -> None:
    data = WORDS.encode()
    source = readers.read(Input("x.txt", data=data), ReadOptions(published=date(2025, 5, 5)))
    assert source.described().model_dump() == {
        "path": "x.txt",
        "id": None,
        "format": "text",
        "sha256": sha256(data).hexdigest(),
        "encoding": "utf-8",
        "characters": len(WORDS),
    }
    assert (source.published, source.published_from) == (date(2025, 5, 5), "option")


def line(**fields: object) -> Story:
    return jsonl.read(json.dumps(fields).encode(), "x.jsonl:1", ReadOptions())


@pytest.mark.parametrize(
    ("published", "day", "warned"),
    [
        ("2025-05-05", date(2025, 5, 5), False),
        ("2025-05-05T23:59:59-07:00", date(2025, 5, 5), False),
        ("2025-05-05 10:00", date(2025, 5, 5), False),
        (None, None, False),
        ("", None, False),
        ("May 5", None, True),
        ("2025-02-30", None, True),
        (20250505, date(2025, 5, 5), False),
    ],
)
def test_publication_dates_of_lines(published: object, day: date | None, warned: bool) -> None:
    source = line(text="A text.", published=published)
    assert source.published == day
    assert bool(source.warnings) == warned


@pytest.mark.parametrize(("encoding", "data"), [("utf-7", b"Friday +2AA- x"), ("unicode_escape", b"Friday \\ud800 x")])
def test_half_a_character_of_an_encoding_that_allows_it_is_replaced(encoding: str, data: bytes) -> None:
    source = readers.read(Input("x.txt", data=data), ReadOptions(encoding=encoding))
    assert source.text == "Friday \ufffd x"
    assert any("halves of characters" in warning for warning in source.warnings)


def test_line_ends_in_a_line_s_text_become_line_feeds() -> None:
    assert line(text="a\r\nb\rc").text == "a\nb\nc"


@pytest.mark.parametrize(
    "text", ["He left.</span> She <br>stayed.", "<p>He left.</p>\n<p>She stayed.</p>", "a\u200bb\xa0c"]
)
def test_a_line_s_text_is_taken_as_it_stands(text: str) -> None:
    assert line(text=text).text == text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"text": "x"}\n', True),
        (b'\xef\xbb\xbf{"text": "x"}\n', True),
        (b'{"text": 1}\n', False),
        (b'{"body": "x"}\n', False),
        (b"{curly} words\n", False),
        (b"Judge Ortiz ruled.\n", False),
        (b"", False),
    ],
)
def test_json_lines_are_told_from_text_by_the_first_line(data: bytes, expected: bool) -> None:
    assert jsonl.is_article(data) == expected


@given(st.binary(max_size=300))
def test_bytes_are_read_or_refused_and_never_crash(data: bytes) -> None:
    try:
        source = readers.read(Input("x", data=data), ReadOptions())
    except ReadError:
        return
    assert "\r" not in source.text
    source.described()


@given(st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]), max_size=200))
def test_every_text_comes_through_utf_8_unchanged(words: str) -> None:
    try:
        decoded = decode(words.encode("utf-8"), "x")
    except ReadError:
        assert binary_kind(words.encode()) or wide_encoding(words.encode())
    else:
        assert decoded.text == words.removeprefix("\ufeff")

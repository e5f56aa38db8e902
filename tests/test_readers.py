"""Bytes to sources: encodings, line ends, what is refused; paths to inputs."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract import readers
from mpp_extract.errors import ReadError
from mpp_extract.readers import jsonl, text
from mpp_extract.readers.decode import decode
from mpp_extract.readers.formats import binary_kind, markup_kind, wide_encoding
from mpp_extract.readers.inputs import Input, inputs
from mpp_extract.readers.source import ReadOptions, Source

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
        decode("à".encode(), "x", "ascii")


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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("\n <!DOCTYPE html>", "HTML"),
        ("<HTML lang=en>", "HTML"),
        ('<?xml version="1.0"?><nitf>', "XML"),
        ("<b>Ortiz</b> ruled", None),
        ("He typed <html> and left.", None),
    ],
)
def test_markup(text: str, kind: str | None) -> None:
    assert markup_kind(text) == kind


def test_a_text_source_says_where_it_came_from() -> None:
    data = WORDS.encode()
    source = text.read(data, "x.txt", ReadOptions(published=date(2025, 5, 5)))
    assert source.described().model_dump() == {
        "path": "x.txt",
        "id": None,
        "format": "text",
        "sha256": sha256(data).hexdigest(),
        "encoding": "utf-8",
        "characters": len(WORDS),
    }
    assert (source.published, source.published_from) == (date(2025, 5, 5), "option")


def line(**fields: object) -> Source:
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
        (["2025-05-05"], None, True),
    ],
)
def test_publication_dates_of_lines(published: object, day: date | None, warned: bool) -> None:
    source = line(text="A text.", published=published)
    assert source.published == day
    assert source.published_from == ("metadata" if day else None)
    assert bool(source.warnings) == warned


def test_line_ends_in_a_line_s_text_become_line_feeds() -> None:
    assert line(text="a\r\nb\rc").text == "a\nb\nc"


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


def test_a_folder_that_can_t_be_listed_is_an_error_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/x.txt", "b/y.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("words")
    scandir = __import__("os").scandir

    def guarded(path: str) -> object:
        if str(path).endswith("a"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("mpp_extract.readers.inputs.os.scandir", guarded)
    found = list(inputs([str(tmp_path)], lambda note: None))
    assert [type(item) for item in found] == [ReadError, Input]
    assert str(found[0]).endswith("a: no permission to read it; change its permissions, or run as a user who has them")


def test_a_path_that_is_no_utf_8_can_be_shown(tmp_path: Path) -> None:
    name = "caf\udce9.txt"  # how Python holds the byte E9 of a name in Latin-1
    shown = Input(name).shown
    assert shown == r"caf\xe9.txt"
    shown.encode()


def test_json_lines_in_utf_16_are_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "x"}\n', encoding="utf-16")
    (error,) = inputs([str(path)], lambda note: None)
    assert str(error) == f"{path}: JSON Lines in UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 {path}"


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
        assert binary_kind(words.encode()) or markup_kind(words) or wide_encoding(words.encode())
    else:
        assert decoded.text == words.removeprefix("\ufeff")

"""What a file is: by its content, helped by its ending."""

from __future__ import annotations

import contextlib
import re
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract import readers
from mpp_extract.errors import ReadError
from mpp_extract.readers.formats import BY_NAME, BY_SUFFIX, FORMATS
from mpp_extract.readers.inputs import Input
from mpp_extract.readers.recognise import contradiction, recognise
from mpp_extract.readers.source import ReadOptions
from mpp_extract.record import SourceFormat

MAIL = "From: Lee Park <lee@example.org>\nDate: Mon, 5 May 2025 10:00:00 -0700\nMessage-ID: <1@example.org>\n\nHello."
MBOX = "From lee@example.org Mon May  5 10:00:00 2025\n" + MAIL
MHTML = "From: <Saved by Blink>\nSnapshot-Content-Location: https://example.org/a\nMIME-Version: 1.0\n\n--x"


def zipped(*names: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "words")
    return file.getvalue()


RECOGNISED = {  # (name, content): format
    ("a.txt", "Judge Ortiz ruled."): "text",
    ("a", "Judge Ortiz ruled."): "text",
    ("a.txt", ""): "text",
    ("a.txt", "<b>Ortiz</b> ruled"): "text",
    ("a.txt", "He typed <html> and left."): "text",
    ("a.txt", "<Editor's note> The judge ruled."): "text",
    ("a.txt", "[Updated] The judge ruled."): "text",
    ("a.txt", "{curly} words"): "text",
    ("a.txt", "From the start, the judge was clear.\n"): "text",
    ("a.txt", "Date: May 5\nFrom: the clerk\n\nThe judge ruled."): "text",
    ("a.txt", "BZhang, the clerk, said"): "text",
    ("a.txt", "The file was called %PDF-1.4."): "text",
    ("a.txt", "---\nThe judge ruled.\n---\nMore."): "text",
    ("a.txt", "\n <!DOCTYPE html><p>He said"): "html",
    ("a", "<HTML lang=en><p>He said"): "html",
    ("a", "<!-- saved --><html><p>He said"): "html",
    ("a", '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'): "html",
    ("a", '<div class="story"><p>He said</p></div>'): "html",
    ("a.html", "<p>He said"): "html",
    ("a.htm", "Menu <div>He said</div>"): "html",
    ("a.mht", MHTML): "html",
    ("a", '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf><body/></nitf>'): "nitf",
    ("a.xml", "<nitf:nitf xmlns:nitf='x'><body/></nitf:nitf>"): "nitf",
    ("a.xml", '<?xml version="1.0"?>\n<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">'): "newsml-g2",
    ("a", "<newsItem guid='x'>"): "newsml-g2",
    ("a.xml", "<?xml version='1.0'?><feed><entry><nitf><body/></nitf></entry></feed>"): "nitf",
    ("a.json", '{"text": "He said"}'): "json",
    ("a", '[{"text": "He said"}]'): "json",
    ("a.json", '{\n  "text": "He said"\n}'): "json",
    ("a.json", "[[[[[["): "json",
    ("a.json", "{'text': 'He said'}"): "json",
    ("a.txt", "[[[[[["): "text",
    ("a.json", '{"text": "a"}\n{"text": "b"}\n'): "jsonl",
    ("a.jsonl", '{"text": "a"}'): "jsonl",
    ("a.csv", "id,text\n1,He said"): "csv",
    ("a.tsv", "id\ttext\n1\tHe said"): "csv",
    ("a.md", "# Ruling\n\nHe said"): "markdown",
    ("a.txt", "---\ntitle: Ruling\ndate: 2025-05-05\n---\nHe said"): "markdown",
    ("a", '+++\ntitle = "Ruling"\n+++\nHe said'): "markdown",
    ("a.eml", MAIL): "eml",
    ("a.txt", MAIL): "eml",
    ("a.eml", "Subject: Ruling\n\nHello."): "eml",
    ("a.mbox", MBOX): "mbox",
    ("a", MBOX): "mbox",
    ("a.txt", b"%PDF-1.7\n"): "pdf",
    ("a.pdf", b"HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n"): "pdf",
    ("a.doc", b"{\\rtf1\\ansi Hello}"): "rtf",
    ("a.zip", zipped("[Content_Types].xml", "word/document.xml")): "docx",
    ("a.docx", zipped("a.txt")): "zip",
    ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0"): "docx",
    ("a.txt", b"\x1f\x8b\x08\x00"): "gz",
}


def found(name: str, content: str | bytes, **options: str) -> str:
    data = content.encode() if isinstance(content, str) else content
    return recognise(BytesIO(data), name, name, ReadOptions(**options)).name


@pytest.mark.parametrize(("name", "content"), RECOGNISED, ids=lambda value: str(value)[:30])
def test_recognised(name: str, content: str | bytes) -> None:
    assert found(name, content) == RECOGNISED[name, content]


REFUSED = {  # (name, content): what the message begins with
    ("a.pdf", b""): "a.pdf: the file is empty; ",
    ("a.html", b" \n"): "a.html: the file holds nothing but white space; ",
    ("a.txt", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00"): "a.txt: no text: it seems to be a JPEG image; ",
    ("a.txt", bytes(range(256)) * 4): "a.txt: no text: it seems to be binary data; ",
    ("a", b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>"): "a: an Atom feed, which holds no whole articles; ",
    (
        "a.tar",
        b"a.txt" + bytes(252) + b"ustar" + bytes(250),
    ): "a tar archive; unpack it, and name the folder",
    ("a.xlsx", zipped("xl/workbook.xml")): "a.xlsx: it is an Excel workbook (XLSX), which is not read; ",
    ("a.xml", b"<?xml version='1.0'?><rss><channel/></rss>"): "a.xml: an RSS feed, which holds no whole articles; ",
    (
        "a.xml",
        b"<invoice><total/></invoice>",
    ): "a.xml: XML of a kind that is not read (its first element is 'invoice'); ",
}


@pytest.mark.parametrize(("name", "content"), REFUSED, ids=lambda value: str(value)[:20])
def test_refused(name: str, content: bytes) -> None:
    with pytest.raises(ReadError, match=re.escape(REFUSED[name, content])):
        found(name, content)


def test_the_option_goes_before_the_content_but_archives_are_opened_all_the_same() -> None:
    assert found("a.txt", "<html><p>Hello", format="text") == "text"
    assert found("a.txt", zipped("a.txt"), format="text") == "zip"


def test_a_contradiction_is_said_where_the_ending_promises_something_else() -> None:
    assert contradiction(BY_NAME["pdf"], "a.docx") == "its name ends in .docx, but it is a PDF, and was read as that"
    assert (
        contradiction(BY_NAME["text"], "a.pdf") == "its name ends in .pdf, but it is plain text, and was read as that"
    )
    assert contradiction(BY_NAME["pdf"], "a.txt") is None
    assert contradiction(BY_NAME["jsonl"], "a.json") is None


def test_the_table_is_whole() -> None:
    from typing import get_args

    assert {format_.name for format_ in FORMATS} == {*get_args(SourceFormat), "gz", "zip"}
    assert len(BY_SUFFIX) == sum(len(format_.suffixes) for format_ in FORMATS)


@given(st.binary(max_size=400), st.sampled_from(sorted(BY_SUFFIX)))
def test_anything_is_recognised_or_refused(data: bytes, suffix: str) -> None:
    with contextlib.suppress(ReadError):
        found("a" + suffix, data)


def test_an_empty_file_is_said_to_be_empty_whatever_its_ending(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"")
    assert readers.read(Input(str(path)), ReadOptions()).warnings == [readers.EMPTY]

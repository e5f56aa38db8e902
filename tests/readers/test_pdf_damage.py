"""PDFs that are scans, locked, cut, made to harm or none at all: a story with a warning, or one reason."""

from __future__ import annotations

import time
import zlib
from pathlib import Path

import pytest
from paper import FIRST, SECOND, THIRD, Paper, objects_in_a_file, one_page, read, stream

from mpp_extract.errors import ReadError


@pytest.mark.parametrize("stamped", [False, True])
def test_a_scan_asks_for_recognition(stamped: bool) -> None:
    paper = Paper()
    for page in (1, 2):
        paper.canvas.drawInlineImage(_picture(), 0, 0, 612, 792)
        if stamped:
            paper.line(100, 20, f"Case 3:23-cv-00417-LRD   Document 18   Filed 05/02/23   Page {page} of 2", 8)
        paper.turn()
    story = read(paper.bytes())
    assert story.text == ""
    assert "OCR" in story.warnings[0]


def test_a_page_that_is_a_picture_is_named() -> None:
    paper = Paper()
    paper.flow(72, 100, FIRST, 460)
    paper.turn()
    paper.canvas.drawInlineImage(_picture(), 0, 0, 612, 792)
    paper.turn()
    story = read(paper.bytes())
    assert story.text == FIRST
    assert story.warnings[0].startswith("page 2 is a picture")


def test_junk_before_the_mark() -> None:
    paper = Paper()
    paper.flow(72, 100, FIRST, 460)
    assert read(b"HTTP/1.1 200 OK\r\n\r\n" * 40 + paper.bytes()).text == FIRST


def test_a_password_is_the_reason() -> None:
    from reportlab.lib import pdfencrypt

    paper = Paper()
    paper.canvas._doc.encrypt = pdfencrypt.StandardEncryption("secret", canPrint=0)
    paper.flow(72, 100, FIRST, 460)
    with pytest.raises(ReadError, match="password"):
        read(paper.bytes())


def test_cut_files_give_a_reason_or_a_warning() -> None:
    paper = Paper()
    for text in (FIRST, SECOND, THIRD):
        paper.flow(72, 100, text, 460)
        paper.turn()
    data = paper.bytes()
    reasons: list[str] = []
    for end in range(0, len(data) - 10, max(1, len(data) // 10)):
        try:
            assert any("cut off" in warning for warning in read(data[:end]).warnings)
        except ReadError as error:
            reasons.append(error.fault)
    assert all("damaged" in reason for reason in reasons)


def _picture() -> object:
    from PIL import Image

    return Image.new("L", (60, 80), 128)


def _bomb() -> bytes:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"0 0 m 5 5 l S\n" * 500_000) for _ in range(20)) + packer.flush()
    return one_page(stream(packed, b"/Filter /FlateDecode"))


def _endless() -> bytes:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
    return one_page(stream(b"/X Do"), b"/XObject << /X 6 0 R >>", {6: stream(b"/X Do /X Do", form)})


@pytest.mark.parametrize("make", [_bomb, _endless])
def test_what_is_made_to_take_for_ever_is_stopped(make: object) -> None:
    start = time.process_time()
    with pytest.raises(ReadError, match="too long or too much memory"):
        read(make())  # type: ignore[operator]
    assert time.process_time() - start < 5


def test_of_ten_thousand_pages_the_first_are_read() -> None:
    text = stream(b"BT /F1 1 Tf 1 4 Td (The board met.) Tj ET")
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    )
    numbers = range(10, 10_010)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    data = objects_in_a_file(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(numbers)),
            4: text,
            5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            **dict.fromkeys(numbers, page),
        }
    )
    story = read(data)
    assert story.text.startswith("The board met.")
    assert any("10,000 pages" in warning for warning in story.warnings)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"%PDF-1.4\n" + b"\0" * 10_000, b"<html>", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_pdf_is_said(data: bytes) -> None:
    with pytest.raises(ReadError, match="damaged"):
        read(data)


def test_that_pypdfium2_does_not_start_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pypdfium2.py").write_text("raise ImportError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(ReadError, match="doesn't start"):
        read(Paper().bytes())

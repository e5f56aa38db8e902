"""PDF: reading order, paragraphs over columns and pages, what is not text, files that are broken or made to harm."""

from __future__ import annotations

import time
import zlib
from datetime import date
from pathlib import Path

import pytest
from paper import Paper

from mpp_extract.errors import ReadError
from mpp_extract.readers import pdf
from mpp_extract.readers.pdf.furniture import is_stamp
from mpp_extract.readers.pdf.hyphens import Vocabulary, join
from mpp_extract.readers.properties import people, written_title
from mpp_extract.readers.source import ReadOptions, Story

FIRST = (
    "A county judge ordered the library board on Thursday to reopen its branch in Millbrook, and said that the vote "
    "which had closed it was taken behind a locked door. The board has thirty days to hold a new one in the open."
)
SECOND = (
    "Nobody from the board was in the room when the order was read. Its lawyer, Tessa Quill, said in the hallway that "
    "she had expected to lose, and that the members would meet again before the month was over."
)
THIRD = (
    "Readers who had carried signs in front of the building since April took them down. One of them, a retired mason "
    "named Bo Lindgren, said that he would be first in line when the doors were unlocked."
)


def read(data: bytes) -> Story:
    return pdf.read(data, "x.pdf", ReadOptions())


def test_paragraphs_are_lines_joined() -> None:
    paper = Paper()
    paper.flow(72, 100, FIRST, 460)
    paper.flow(72, 170, SECOND, 460)
    story = read(paper.bytes())
    assert story.text == f"{FIRST}\n\n{SECOND}"
    assert story.warnings == []


def test_an_indented_line_begins_a_paragraph() -> None:
    paper = Paper()
    y = 100.0
    for text in (FIRST, SECOND, THIRD):
        rest = paper.flow(92, y, text, 380, lines=1)
        paper.flow(72, y + 13.2, rest, 400)
        y += 13.2 * 4
    assert read(paper.bytes()).text.split("\n\n") == [FIRST, SECOND, THIRD]


def test_a_hanging_paragraph_is_one() -> None:
    paper = Paper()
    rest = paper.flow(72, 100, FIRST, 400, lines=1)
    paper.flow(102, 113.2, rest, 370)
    assert read(paper.bytes()).text == FIRST


def test_a_sentence_goes_on_across_a_page_without_heads_and_numbers() -> None:
    paper = Paper()
    left = " ".join([FIRST, SECOND, THIRD])
    for number in (1, 2, 3):
        paper.line(72, 40, "Millbrook Courier")
        paper.line(430, 40, "Courts and Counties")
        left = paper.flow(72, 90, left, 460, lines=3)
        paper.line(300, 760, f"Page {number} of 3")
        paper.turn()
    assert not left
    assert read(paper.bytes()).text == " ".join([FIRST, SECOND, THIRD])


def test_a_release_loses_the_heads_of_later_pages_and_more() -> None:
    paper = Paper()
    left = paper.flow(72, 90, f"{FIRST} {SECOND}", 460, lines=3)
    paper.line(280, 760, "-more-")
    paper.turn()
    paper.line(72, 40, "Branch library must reopen")
    paper.line(72, 54, "Page 2 of 2")
    paper.flow(72, 90, left, 460)
    paper.turn()
    assert read(paper.bytes()).text == f"{FIRST} {SECOND}"


def test_lines_that_pages_begin_with_alike_may_be_text() -> None:
    paper = Paper()
    for rest in (FIRST, SECOND):
        paper.flow(
            72, 60, f"The clerk read the next letter aloud, and it was printed in the record as it stood. {rest}", 400
        )
        paper.turn()
    assert read(paper.bytes()).text.count("The clerk read the next letter aloud") == 2


def test_what_the_file_marks_as_a_foot_is_left_out() -> None:
    font = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    text = b"BT /F1 12 Tf 72 500 Td (The board met.) Tj ET "
    foot = b"/Artifact <</Type /Pagination>> BDC BT /F1 9 Tf 72 40 Td (12 Court Square) Tj ET EMC"
    assert read(_page(_stream(text + foot), font)).text == "The board met."


def test_filler_that_pages_share_is_text() -> None:
    paper = Paper()
    for _ in range(3):
        paper.flow(72, 60, FIRST, 460)
        paper.turn()
    assert read(paper.bytes()).text.count("county judge") == 3


def test_columns_come_one_after_the_other_under_a_headline_over_both() -> None:
    paper = Paper()
    paper.line(72, 80, "Branch Library Must Reopen, Judge Says", 24)
    left = paper.flow(72, 120, f"{FIRST} {SECOND} {THIRD}", 220, 10, lines=8)
    paper.flow(318, 120, left, 220, 10)
    story = read(paper.bytes())
    assert story.text == f"Branch Library Must Reopen, Judge Says\n\n{FIRST} {SECOND} {THIRD}"
    assert story.title == "Branch Library Must Reopen, Judge Says"


def test_a_large_initial_begins_its_word() -> None:
    paper = Paper()
    paper.line(72, 122, "N", 40)
    rest = paper.flow(103, 100, SECOND[1:], 400, lines=2)
    rest = paper.flow(72, 100 + 2 * 13.2, rest, 431)
    paper.flow(72, 220, FIRST, 431)
    assert read(paper.bytes()).text == f"{SECOND}\n\n{FIRST}"


def test_a_caption_between_two_columns_does_not_divide_a_sentence() -> None:
    paper = Paper()
    left = paper.flow(72, 120, f"{FIRST} {SECOND} {THIRD}", 220, 10, lines=7)
    paper.line(72, 330, "The branch on a quiet day.", 8)
    paper.flow(318, 120, left, 220, 10)
    assert read(paper.bytes()).text == f"{FIRST} {SECOND} {THIRD}\n\nThe branch on a quiet day."


def test_tables_stay_in_rows() -> None:
    paper = Paper()
    paper.flow(72, 100, FIRST, 460)
    for row, cells in enumerate(
        (("Year", "Loans", "Visitors"), ("2022", "18,402", "6,110"), ("2023", "17,950", "7,004"))
    ):
        for x, cell in zip((90, 200, 300), cells, strict=True):
            paper.line(x, 180 + 16 * row, cell)
    paper.flow(72, 260, SECOND, 460)
    table = "Year\tLoans\tVisitors\n2022\t18,402\t6,110\n2023\t17,950\t7,004"
    assert read(paper.bytes()).text == f"{FIRST}\n\n{table}\n\n{SECOND}"


def test_cells_of_several_lines_are_one() -> None:
    paper = Paper()
    for x, y, text in (
        (90, 100, "Branch"), (220, 100, "Loans in the"), (340, 100, "Visitors"), (220, 112, "last year"),
        (90, 130, "Millbrook and its"), (220, 130, "18,402"), (340, 130, "6,110"), (90, 142, "neighbours"),
        (90, 160, "Other"), (220, 160, "17,950"), (340, 160, "7,004"),
    ):  # fmt: skip
        paper.line(x, y, text, 10)
    table = (
        "Branch\tLoans in the last year\tVisitors\nMillbrook and its neighbours\t18,402\t6,110\nOther\t17,950\t7,004"
    )
    assert read(paper.bytes()).text == table


def test_a_pleading_loses_stamp_line_numbers_and_foot() -> None:
    paper = Paper()
    for page in (1, 2):
        stamp = f"Case 3:23-cv-00417-LRD   Document 18   Filed 05/02/23   Page {page} of 2   PageID #:{page + 40}"
        paper.line(100, 20, stamp, 8)
        for number in range(1, 29):
            paper.line(60, 60 + 24 * (number - 1), str(number))
        lines = FIRST if page == 1 else SECOND
        for number, start in enumerate(range(0, len(lines), 60)):
            paper.line(100, 60 + 24 * number, f"{page}a{number} {lines[start : start + 60].strip()}")
        paper.line(280, 770, "COMPLAINT", 9)
        paper.turn()
    text = read(paper.bytes()).text
    assert text.startswith("1a0 A county judge")
    assert "Document 18" not in text
    assert "COMPLAINT" not in text
    assert not any(part.split()[0].isdigit() for part in text.split("\n") if part)


def test_a_caption_is_read_one_half_after_the_other() -> None:
    paper = Paper()
    left = ["LIBRARY FRIENDS OF MILLBROOK,", "Plaintiff,", "v.", "MILLBROOK LIBRARY BOARD,", "Defendant."]
    for row, text in enumerate(left):
        paper.line(72, 120 + 16 * row, text)
        paper.line(300, 120 + 16 * row, ")")
    paper.line(330, 136, "Case No. 23-cv-417")
    paper.line(330, 168, "ORDER")
    paper.flow(72, 240, FIRST, 460)
    text = read(paper.bytes()).text
    assert text.index("Defendant.") < text.index("Case No. 23-cv-417") < text.index("ORDER") < text.index("A county")
    assert ")" not in text


def test_footnotes_come_after_the_text_and_their_marks_are_gone() -> None:
    paper = Paper()
    left = f"{FIRST} {SECOND} {THIRD}"
    notes = ["The vote is in the minutes of April 2, which the board has not published.", "Nobody has seen them since."]
    for page in (1, 2):
        left = paper.flow(72, 90, left, 460, lines=4)
        paper.line(72, 700, str(page), 6)
        paper.line(76, 704, notes[page - 1], 8.5)
        paper.turn()
    assert read(paper.bytes()).text == "\n\n".join([f"{FIRST} {SECOND} {THIRD}", *notes])


def test_a_raised_number_after_a_word_is_no_part_of_it() -> None:
    paper = Paper()
    paper.line(72, 100, "The board met in secret.")
    width = paper.canvas.stringWidth("The board met in secret.", "Times-Roman", 11)
    paper.line(72 + width, 96, "12", 6)
    paper.line(72 + width + 8, 100, "It will meet again.")
    assert read(paper.bytes()).text == "The board met in secret. It will meet again."


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["the defen\x02", "dant left"], "the defendant left"),
        (["a court-", "appointed lawyer"], "a court-appointed lawyer"),
        (["a self\x02", "described expert"], "a self-described expert"),
        (["an Anglo\x02", "American lawyer"], "an Anglo-American lawyer"),
        (["in 2010\x02", "2012 it"], "in 2010-2012 it"),
        (["her state\x02", "ment was"], "her statement was"),
        (["the two-thirds vote, two\x02", "thirds of it"], "the two-thirds vote, two-thirds of it"),
        (["it was over—", "or so"], "it was over—or so"),
        (["it was over —", "or so"], "it was over — or so"),
        (["at https://court.example/order.", "html today"], "at https://court.example/order.html today"),
        (["at https://court.example.", "The judge"], "at https://court.example. The judge"),
        (["pages 3–", "7 of it"], "pages 3–7 of it"),
    ],
)
def test_divided_words(lines: list[str], whole: str) -> None:
    assert join(lines, Vocabulary(lines)) == whole


def test_the_documents_own_spelling_decides() -> None:
    known = Vocabulary(["The lawmaker saw a law-giver."])
    assert join(["every law-", "maker"], known) == "every lawmaker"
    assert join(["every law-", "giver"], known) == "every law-giver"


@pytest.mark.parametrize(
    "line",
    [
        "Case 1:20-cv-00123-ABC Document 12 Filed 03/04/20 Page 1 of 9",
        "Case: 1:20-cv-01234 Document #: 12 Filed: 03/04/20 Page 1 of 9 PageID #:123",
        "Case 1:20-cr-00123-ABC-DEF Document 12-3 Filed 03/04/20 Page 10 of 19 PageID 1234",
        "USCA4 Appeal: 20-1234 Doc: 12 Filed: 03/04/2020 Pg: 1 of 9",
        "Case: 20-12345 Document: 00515123456 Page: 1 Date Filed: 03/04/2020",
        "Case 20-1234, Document 123-1, 03/04/2020, 2812345, Page1 of 12",
        "USCA11 Case: 20-12345 Date Filed: 03/04/2020 Page: 1 of 12",
        "Appellate Case: 20-1234 Document: 010110123456 Date Filed: 03/04/2020 Page: 1",
        "FILED: KINGS COUNTY CLERK 03/04/2020 05:12 PM",
        "NYSCEF DOC. NO. 14 RECEIVED NYSCEF: 03/04/2020",
        "E-FILED 2020 MAR 04 5:12 PM POLK - CLERK OF DISTRICT COURT",
    ],
)
def test_stamps(line: str) -> None:
    assert is_stamp(line)


@pytest.mark.parametrize("line", ["Case 12 was filed late.", "Filed by the clerk", "The case: 12 boxes", "COMPLAINT"])
def test_no_stamps(line: str) -> None:
    assert not is_stamp(line)


def test_a_page_that_a_browser_printed() -> None:
    paper = Paper({"Title": "Branch library must reopen", "Creator": "Mozilla/5.0 (X11; Linux x86_64)"})
    for page in (1, 2):
        paper.line(30, 20, "3/5/24, 9:14 AM", 8)
        paper.line(200, 20, "Branch library must reopen", 8)
        paper.flow(72, 90, FIRST if page == 1 else SECOND, 460)
        paper.line(30, 780, "https://courier.example/2024/branch-library", 8)
        paper.line(570, 780, f"{page}/2", 8)
        paper.turn()
    story = read(paper.bytes())
    assert story.text == f"{FIRST}\n\n{SECOND}" or story.text == f"{FIRST} {SECOND}"
    assert story.url == "https://courier.example/2024/branch-library"
    assert "browser" in story.warnings[0]


PRINTED = "Mozilla/5.0 (X11; Linux x86_64)"


def _printed(date_line: str) -> bytes:
    paper = Paper({"Title": "Branch library must reopen | The Courier", "Creator": PRINTED})
    for number, label in enumerate(("Home", "Sports", "Log in", "Subscribe")):
        paper.line(30 + 90 * number, 40, label, 9)
    paper.line(72, 100, "Branch library must reopen", 20)
    paper.line(72, 130, "By Lena Ortiz", 9)
    paper.line(72, 160, date_line, 9)
    paper.flow(72, 200, FIRST, 460)
    return paper.bytes("20240309101500-05'00'")


def test_a_printed_page_begins_at_its_headline_and_has_the_day_that_it_shows() -> None:
    story = read(_printed("Published March 5, 2024"))
    assert (story.title, story.published, story.warnings) == ("Branch library must reopen", date(2024, 3, 5), [])
    assert story.text.startswith("Branch library must reopen\n\nBy Lena Ortiz")
    assert story.text.endswith(FIRST)


@pytest.mark.parametrize("line", ["Updated March 5, 2024", "March 12, 2024", "Opinion"])
def test_a_printed_page_that_shows_no_day_has_that_of_printing_and_says_so(line: str) -> None:
    story = read(_printed(line))
    assert story.published == date(2024, 3, 9)
    assert "browser" in story.warnings[0]


def test_metadata_as_the_file_has_it() -> None:
    paper = Paper({"Title": "Branch Library Must Reopen", "Author": "Lena Ortiz; Omar Haddad"})
    paper.flow(72, 100, FIRST, 460)
    story = read(paper.bytes("20240305233000-05'00'"))
    assert (story.title, story.authors) == ("Branch Library Must Reopen", ["Lena Ortiz", "Omar Haddad"])
    assert story.published == date(2024, 3, 5)  # in the zone that it gives: in UTC it is the sixth


def test_properties_in_utf_8_without_its_mark() -> None:
    data = Paper({"Title": "Branch Library Must Reopen", "Author": "Renee Ortiz"}, compressed=False)
    data.flow(72, 100, FIRST, 460)
    story = read(data.bytes().replace(b"Renee Ortiz", "René Ortiz".encode()))
    assert story.authors == ["René Ortiz"]


def test_the_day_of_xmp_where_there_is_no_other() -> None:
    packet = b"<x:xmpmeta xmlns:xmp='http://ns.adobe.com/xap/1.0/'><xmp:CreateDate>2024-03-05T23:30:00-05:00</xmp:CreateDate>"
    data = _page(_stream(b"BT ET")).replace(b"%%EOF", b"% " + packet + b"\n%%EOF")
    assert read(data).published == date(2024, 3, 5)


def test_a_letterhead_is_no_headline() -> None:
    paper = Paper()
    paper.line(200, 60, "OFFICE OF THE CLERK", 20)
    paper.line(72, 90, "F O R   I M M E D I A T E   R E L E A S E", 11)
    paper.flow(72, 120, "Branch Library in Millbrook Must Reopen, County Judge Says After Hearing", 440, 16)
    paper.flow(72, 180, FIRST, 460)
    story = read(paper.bytes())
    assert story.title == "Branch Library in Millbrook Must Reopen, County Judge Says After Hearing"
    assert "FOR IMMEDIATE RELEASE" in story.text


def test_lines_of_a_scan_differ_in_size() -> None:
    paper = Paper()
    for number, line in enumerate(FIRST[start : start + 52] for start in range(0, len(FIRST), 52)):
        size = (10.4, 11.5, 10.8, 11.9, 11.2)[number]
        paper.canvas.setFillAlpha(0)
        paper.line(72, 100 + 14 * number, line.strip(), size)
    assert "\n" not in read(paper.bytes()).text


def test_a_narrow_column_beside_the_text_is_read_for_itself() -> None:
    paper = Paper()
    for number, line in enumerate(["CONTACT", "Mira Sand", "Press Office", "555-0101"]):
        paper.line(50, 103 + 17 * number, line, 9)
    paper.flow(200, 100, f"{FIRST} {SECOND}", 340)
    assert f"{FIRST} {SECOND}" in read(paper.bytes()).text


def test_what_is_filled_in_on_a_form_is_text() -> None:
    paper = Paper()
    paper.line(72, 100, "Name of plaintiff:")
    paper.canvas.acroForm.textfield(name="a", x=180, y=682, width=300, height=20, value="Library Friends")
    assert read(paper.bytes()).text == "Name of plaintiff:\tLibrary Friends"


@pytest.mark.parametrize("created", ["19700101000000Z", "20241305000000Z", "unknown", "2024"])
def test_no_day_is_made_up(created: str) -> None:
    paper = Paper()
    paper.flow(72, 100, FIRST, 460)
    assert read(paper.bytes(created)).published is None


@pytest.mark.parametrize(
    "title",
    ["Microsoft Word - release.doc", "untitled", "A1_METRO_0304", "C:\\x\\y.pdf", "final.docx", "Document1", ""],
)
def test_names_of_files_are_no_titles(title: str) -> None:
    assert written_title(title) is None


def test_accounts_are_no_authors() -> None:
    assert people("jdoe") == people("python-docx") == people("Microsoft Office User") == people("user7") == []
    assert people("By Ana Ruiz and Lee Park") == ["Ana Ruiz", "Lee Park"]


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


def _raw(objects: dict[int, bytes]) -> bytes:
    """A PDF of these objects, the first of which is its catalog."""
    out, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, size))
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, table)


def _stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


def _page(content: bytes, resources: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    return _raw(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <<"
            + resources
            + b">> >>",
            4: content,
            **(more or {}),
        }
    )


def _bomb() -> bytes:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"0 0 m 5 5 l S\n" * 500_000) for _ in range(20)) + packer.flush()
    return _page(_stream(packed, b"/Filter /FlateDecode"))


def _endless() -> bytes:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>"
    return _page(_stream(b"/X Do"), b"/XObject << /X 6 0 R >>", {6: _stream(b"/X Do /X Do", form)})


@pytest.mark.parametrize("make", [_bomb, _endless])
def test_what_is_made_to_take_for_ever_is_stopped(make: object) -> None:
    start = time.process_time()
    with pytest.raises(ReadError, match="too long or too much memory"):
        read(make())  # type: ignore[operator]
    assert time.process_time() - start < 5


def test_of_ten_thousand_pages_the_first_are_read() -> None:
    text = _stream(b"BT /F1 1 Tf 1 4 Td (The board met.) Tj ET")
    page = (
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
    )
    numbers = range(10, 10_010)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    data = _raw(
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

"""PDF: reading order, paragraphs over columns and pages, what is not text, files that are broken or made to harm."""

from __future__ import annotations

from datetime import date

import pytest
from paper import FIRST, FONT, SECOND, THIRD, Paper, one_page, read, stream
from reportlab.pdfbase.pdfmetrics import stringWidth

from mpp_extract.readers.documents.pdf.furniture import is_stamp
from mpp_extract.readers.documents.pdf.hyphens import Vocabulary, join


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
    assert read(one_page(stream(text + foot), font)).text == "The board met."


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


def test_words_that_stand_near_are_two() -> None:
    """Where a converter set lines letter by letter, with less white between words than fonts have."""
    paper = Paper()
    x, y = 72.0, 100.0
    for word in FIRST.split():
        for letter in word:
            paper.line(x, y, letter)
            x += stringWidth(letter, FONT, 11)
        x += 1.9
        if x > 500:
            x, y = 72.0, y + 13.2
    assert read(paper.bytes()).text == FIRST


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


def test_a_foot_that_ends_in_the_pages_number_on_the_only_page() -> None:
    paper = Paper()
    paper.flow(72, 90, f"{FIRST} {SECOND}", 460)
    paper.line(200, 760, "Alder Works · Page 1")
    assert read(paper.bytes()).text == f"{FIRST} {SECOND}"


@pytest.mark.parametrize(("mark", "below"), [("-30-", 30), ("# # #", 14)])
def test_what_stands_below_a_releases_end_mark_stays_out(mark: str, below: int) -> None:
    paper = Paper()
    paper.flow(72, 90, f"{FIRST} {SECOND}", 460)
    paper.line(280, 400, mark)
    paper.line(72, 400 + below, "Contact: Mo Field, 555-0100")
    assert read(paper.bytes()).text == f"{FIRST} {SECOND}"


def test_the_head_of_a_papers_page_is_no_text_but_its_day() -> None:
    paper = Paper()
    paper.line(72, 40, "B4  BUSINESS")
    paper.line(330, 40, "THE MILL GAZETTE  Friday, March 5, 2021")
    paper.flow(72, 90, f"{FIRST} {SECOND}", 460)
    story = read(paper.bytes("20210306101500Z"))
    assert (story.text, story.published) == (f"{FIRST} {SECOND}", date(2021, 3, 5))

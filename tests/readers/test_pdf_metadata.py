"""What a PDF says of itself: title, day, authors and address."""

from __future__ import annotations

from datetime import date

import pytest
from paper import FIRST, SECOND, THIRD, Paper, one_page, stream

from mpp_extract.readers.documents import pdf
from mpp_extract.readers.documents.properties import people, written_title
from mpp_extract.readers.source import ReadOptions, Story


def read(data: bytes) -> Story:
    return pdf.read(data, "x.pdf", ReadOptions())


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


def test_metadata_as_the_file_has_it() -> None:
    paper = Paper({"Title": "Branch Library Must Reopen", "Author": "Lena Ortiz; Omar Haddad"})
    paper.flow(72, 100, FIRST, 460)
    story = read(paper.bytes("20240305233000-05'00'"))
    assert (story.title, story.authors) == ("Branch Library Must Reopen", ["Lena Ortiz", "Omar Haddad"])
    assert story.published == date(2024, 3, 5)  # in the zone that it gives: in UTC it is the sixth


def test_the_day_of_xmp_where_there_is_no_other() -> None:
    packet = b"<x:xmpmeta xmlns:xmp='http://ns.adobe.com/xap/1.0/'><xmp:CreateDate>2024-03-05T23:30:00-05:00</xmp:CreateDate>"
    data = one_page(stream(b"BT ET")).replace(b"%%EOF", b"% " + packet + b"\n%%EOF")
    assert read(data).published == date(2024, 3, 5)


def test_a_letterhead_is_no_headline() -> None:
    paper = Paper()
    paper.line(200, 60, "OFFICE OF THE CLERK", 20)
    paper.line(72, 90, "F O R   I M M E D I A T E   R E L E A S E", 11)
    paper.flow(72, 120, "Branch Library in Millbrook Must Reopen, County Judge Says After Hearing", 440, 16)
    paper.flow(72, 180, FIRST, 460)
    story = read(paper.bytes())
    assert story.title == "Branch Library in Millbrook Must Reopen, County Judge Says After Hearing"
    assert "RELEASE" not in story.text
    assert "OFFICE" not in story.text


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


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Filed: March 5, 2024", date(2024, 3, 5)),
        ("OPINION delivered the 5th day of March, 2024", date(2024, 3, 5)),
        ("Argued: March 5, 2024", date(2025, 1, 9)),
        ("The board met on March 5, 2024.", date(2025, 1, 9)),
    ],
)
def test_the_day_that_it_shows_goes_before_that_of_saving(line: str, day: date) -> None:
    paper = Paper({"Title": "(anonymous)", "Author": "(anonymous)"})
    paper.line(72, 90, line)
    paper.flow(72, 130, FIRST, 460)
    story = read(paper.bytes("20250109101500-05'00'"))
    assert (story.published, story.title, story.authors) == (day, None, [])


@pytest.mark.parametrize(
    "line", ["BY THE COURT:", "By Hand Delivery", "By Order of the Governor", "BY ELECTRONIC MAIL"]
)
def test_how_a_paper_is_sent_and_on_whose_authority_is_no_byline(line: str) -> None:
    paper = Paper({"Author": "Lena Ortiz"})
    paper.line(72, 90, line)
    paper.flow(72, 130, FIRST, 460)
    assert read(paper.bytes()).authors == ["Lena Ortiz"]


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


def test_a_printed_page_ends_before_its_menus_and_names_its_author() -> None:
    paper = Paper({"Title": "Branch library must reopen | The Courier", "Creator": PRINTED})
    paper.line(72, 60, "Branch library must reopen", 20)
    paper.line(72, 90, "By Lena Ortiz @lortiz March 5, 2024", 9)
    for place, text in ((120, FIRST), (220, SECOND), (320, THIRD)):
        paper.flow(72, place, text, 460)
    for number, label in enumerate(("Share this story", "Follow us", "Most read", "Ferry stops", "Jobs", "About us")):
        paper.line(72, 480 + 30 * number, label, 9)
    story = read(paper.bytes("20240309101500-05'00'"))
    assert (story.authors, story.published) == (["Lena Ortiz"], date(2024, 3, 5))
    assert story.text.endswith(THIRD)


def test_a_printed_page_whose_title_is_no_line_of_it_begins_at_its_largest_line() -> None:
    paper = Paper({"Title": "Library: what the order means | The Courier", "Creator": PRINTED})
    for number, label in enumerate(("Home", "Sports", "Log in", "Subscribe")):
        paper.line(30 + 90 * number, 40, label, 9)
    paper.line(72, 100, "Branch in Millbrook must reopen", 20)
    paper.flow(72, 130, "A county judge told the library board to reopen its branch in Millbrook, and to vote anew in "
               "the open, where anyone may come and see how each of its nine members raises a hand.", 460)  # fmt: skip
    paper.line(72, 200, "By Lena Ortiz", 9)
    paper.flow(72, 230, SECOND, 460)
    story = read(paper.bytes("20240309101500-05'00'"))
    assert (story.title, story.authors) == ("Branch in Millbrook must reopen", ["Lena Ortiz"])
    assert story.text.startswith("Branch in Millbrook must reopen")


@pytest.mark.parametrize("line", ["Updated March 5, 2024", "March 12, 2024", "Opinion"])
def test_a_printed_page_that_shows_no_day_has_that_of_printing_and_says_so(line: str) -> None:
    story = read(_printed(line))
    assert story.published == date(2024, 3, 9)
    assert "browser" in story.warnings[0]


def test_properties_in_utf_8_without_its_mark() -> None:
    data = Paper({"Title": "Branch Library Must Reopen", "Author": "Renee Ortiz"}, compressed=False)
    data.flow(72, 100, FIRST, 460)
    story = read(data.bytes().replace(b"Renee Ortiz", "René Ortiz".encode()))
    assert story.authors == ["René Ortiz"]

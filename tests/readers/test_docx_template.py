"""What desks' templates set round a story in Word: named styles, sheets of labels, boxes, end marks."""

from __future__ import annotations

from datetime import date

import docx as writer
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from test_docx import W, read, run, saved

STORY = (
    "The council voted on Monday to sell the depot, its largest hall, to the only bidder.",
    "“Nobody counted the buses,” said Ana Ruiz, who drove one of them for 30 years.",
)
TEXT = "\n\n".join(STORY)


def document_of(*paragraphs: tuple[str, str]) -> Document:
    document = writer.Document()
    for text, style in paragraphs:
        if style not in [each.name for each in document.styles]:
            document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
        document.add_paragraph(text, style=style)
    return document


def test_styles_of_papers_templates() -> None:
    document = document_of(
        ("DEPOT-0603", "Slug Line"),
        ("Council sells its largest depot", "Story Hed"),
        ("By Lee Park", "By-line"),
        ("June 3, 2024", "Byline"),
        (STORY[0], "Body Copy"),
        ("Buses at the depot. (Mo Field)", "Caption"),
        (STORY[1], "Body Copy"),
    )
    story = read(saved(document))
    assert (story.title, story.authors, story.published) == (
        "Council sells its largest depot",
        ["Lee Park"],
        date(2024, 6, 3),
    )
    assert story.text == f"Council sells its largest depot\n\n{TEXT}"


def test_a_tables_caption_stays() -> None:
    document = document_of((STORY[0], "Normal"), ("Table 1: Bids", "Caption"), (STORY[1], "Normal"))
    assert "Table 1: Bids" in read(saved(document)).text


def sheet(*rows: tuple[str, str]) -> Document:
    document = writer.Document()
    table = document.add_table(0, 2)
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    for paragraph in STORY:
        document.add_paragraph(paragraph)
    return document


def test_a_sheet_of_labels_says_what_the_story_is() -> None:
    story = read(saved(sheet(("Headline", "Depot sold"), ("Reporter", "Lee Park"), ("Date", "3 June 2024"),
                             ("Word Count", "412"), ("Status", "Subbed"))))  # fmt: skip
    assert (story.title, story.authors, story.published) == ("Depot sold", ["Lee Park"], date(2024, 6, 3))
    assert story.text == TEXT


def test_a_table_of_figures_over_the_story_is_text() -> None:
    text = read(saved(sheet(("Bidders", "1"), ("Price", "$4 million"), ("Date", "3 June 2024")))).text
    assert text == f"Bidders\t1\nPrice\t$4 million\nDate\t3 June 2024\n\n{TEXT}"


def with_box(*texts: str) -> Document:
    document = writer.Document()
    inner = "".join(f"<w:p>{run(text)}</w:p>" for text in texts)
    for paragraph in STORY:
        document.add_paragraph(paragraph)
    box = f'<w:r {W}><w:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml"><w:txbxContent>{inner}'
    document.paragraphs[0]._p.append(parse_xml(f"{box}</w:txbxContent></v:textbox></w:pict></w:r>"))
    return document


@pytest.mark.parametrize("texts", [("“Nobody counted the buses”",), ("“Nobody counted the buses”", "Ana Ruiz, driver")])
def test_a_box_that_repeats_the_story_is_none_of_it(texts: tuple[str, ...]) -> None:
    assert read(saved(with_box(*texts))).text == TEXT


def test_a_box_with_words_of_its_own_is_text() -> None:
    assert "Sold in 2019" in read(saved(with_box("The other halls", "Sold in 2019 for $2 million"))).text


def test_a_releases_letterhead_and_what_stands_below_its_end_stay_out() -> None:
    document = writer.Document()
    for text in ("ALDER BUS WORKS", "FOR IMMEDIATE RELEASE\nJune 3, 2024"):
        document.add_paragraph(text)
    document.add_paragraph("Works buys city’s largest depot", style="Title")
    for text in (*STORY, "###", "Media contact: Mo Field, 555-0100"):
        document.add_paragraph(text)
    story = read(saved(document))
    assert (story.title, story.published) == ("Works buys city’s largest depot", date(2024, 6, 3))
    assert story.text == f"Works buys city’s largest depot\n\n{TEXT}"

"""PDF: the text of its pages in reading order, as paragraphs that go on across columns and pages."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from mpp_extract.readers.documents import head
from mpp_extract.readers.documents.pdf import furniture
from mpp_extract.readers.documents.pdf.columns import columns, text_edges
from mpp_extract.readers.documents.pdf.document import Document, numbered
from mpp_extract.readers.documents.pdf.hyphens import Vocabulary, join
from mpp_extract.readers.documents.pdf.lines import letter_size
from mpp_extract.readers.documents.pdf.paragraphs import Paragraph, paragraphs
from mpp_extract.readers.documents.pdf.printed import is_headed, page_to_story
from mpp_extract.readers.documents.pdf.words import Page, even_sizes
from mpp_extract.readers.documents.properties import is_headline, is_shown
from mpp_extract.readers.end_marks import before_end_mark
from mpp_extract.readers.source import Story

if TYPE_CHECKING:
    from mpp_extract.readers.source import ReadOptions

_FIRST = 12  # paragraphs among which a headline stands
_BELOW_LETTERHEADS, _BELOW_MENUS = 10, 60  # paragraphs among which the largest is the headline
_OCR = "recognise the text first (OCR, such as ocrmypdf), then read that file"


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in a PDF's bytes. Raises ReadError for a PDF that is damaged or protected with a password.

    Footnotes come after the text. A PDF without letters, a scan, gives an empty text with a warning.
    """
    document = Document(data, where)
    pages = document.pages
    story = Story("", authors=document.authors, published=document.published, warnings=document.warnings)
    even_sizes(pages)
    taken = furniture.take_away(pages)
    story.url = furniture.browser_address(taken)
    _say_what_is_missing(pages, story)
    edges = text_edges(pages)
    body, notes = paragraphs([columns(page.words, *edges[page.width]) for page in pages if page.words])
    vocabulary = Vocabulary(line.text for paragraph in body + notes for line in paragraph.lines)
    texts = [text for paragraph in body + notes if (text := _text(paragraph, vocabulary))]
    story.title = document.title
    by_browser = document.printed_by_browser
    if not (is_headed(story.title, texts) if by_browser else story.title and is_shown(story.title, texts[:_FIRST])):
        story.title = _headline(body, vocabulary, _BELOW_MENUS if by_browser else _BELOW_LETTERHEADS) or story.title
    above, released = head.letterhead(texts, story.title)
    texts = texts[above : above + before_end_mark(texts[above:])]
    story.text = "\n\n".join(texts)
    if not by_browser:
        head.take(story, texts)
        story.published = released or furniture.printed_day(taken) or story.published
    elif not page_to_story(story, texts) and story.published:
        story.warnings.append(
            f"a browser printed this on {story.published}; if it was published earlier, give its day with --date"
        )
    return story


def _text(paragraph: Paragraph, vocabulary: Vocabulary) -> str:
    lines: list[str] = []
    rows: list[str] = []
    for index, line in enumerate(paragraph.lines):
        if index in paragraph.breaks:
            rows.append(join(lines, vocabulary))
            lines = []
        lines.append(line.text)
    rows.append(join(lines, vocabulary))
    return unicodedata.normalize("NFC", "\n".join(filter(None, rows)))


def _headline(body: list[Paragraph], vocabulary: Vocabulary, most: int) -> str | None:
    """The largest text in the upper part of page one, where it is clearly larger than the rest, and no letterhead.

    most  paragraphs that are looked at: a page that a browser printed has menus above its headline
    """
    size = letter_size([word for paragraph in body for line in paragraph.lines for word in line.words])
    best: tuple[float, str] | None = None
    for paragraph in body[:most]:
        title = _text(paragraph, vocabulary).replace("\n", " ").replace("\t", " ")
        large = paragraph.page == 0 and paragraph.size > 1.2 * size
        if large and is_headline(title) and (best is None or paragraph.size > 1.02 * best[0]):
            best = (paragraph.size, title)
    return best[1] if best else None


def _say_what_is_missing(pages: list[Page], story: Story) -> None:
    """Warns of pages that are pictures, and of letters that no font explains."""
    scans = [page.number + 1 for page in pages if page.pictures and not page.words]
    if not any(page.words for page in pages):
        what = "its pages are pictures (a scan?)" if scans else "its pages hold no text"
        story.warnings.append(f"{what}; {_OCR}")
    elif scans:
        what = "is a picture" if len(scans) == 1 else "are pictures"
        story.warnings.append(f"{numbered(scans)} {what} without text (a scan?); {_OCR}")
    read = [page for page in pages if page.words]
    if read and sum(page.unmapped for page in read) > 0.1 * len(read):
        story.warnings.append(f"its fonts don't say which letters many of its signs are; {_OCR}")

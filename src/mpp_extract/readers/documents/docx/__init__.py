"""Word documents (DOCX): body, tables, text boxes and notes, as they read with every change accepted."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from mpp_extract.errors import ReadError
from mpp_extract.language.calendar import MONTH_NAMES
from mpp_extract.readers.documents import head
from mpp_extract.readers.documents.blocks import NO_TEXT, Block, joined, title_of
from mpp_extract.readers.documents.docx.numbering import Numbering
from mpp_extract.readers.documents.docx.package import Package, Properties
from mpp_extract.readers.documents.docx.styles import Styles
from mpp_extract.readers.documents.docx.walk import Walk
from mpp_extract.readers.documents.docx.xml import attribute, first, local_name
from mpp_extract.readers.documents.template import without_template
from mpp_extract.readers.source import Story

if TYPE_CHECKING:
    from datetime import date

    from lxml import etree

    from mpp_extract.readers.source import ReadOptions

_HEAD = 1500  # characters in which a story has its dateline or "for release"
_MOST_PARAGRAPHS = 200_000  # cells of tables, too: a book of 3,000 pages has fifty thousand


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in a DOCX file's bytes. Raises ReadError for a file that is encrypted, damaged or no DOCX.

    Tracked insertions are text and tracked deletions are not; comments, heads and feet of pages are left out; footnotes
    and endnotes come after the text, in the order of their marks.
    """
    try:
        return _story(Package(data, where), where)
    except RecursionError as error:
        raise ReadError(where, "its tables or text boxes are nested too deep", "save it anew without them") from error


def published(properties: Properties, text: str) -> date | None:
    """The day of a document: that on which it was created, else modified, as its properties have them (in UTC).

    As in a PDF, "created" is nearest to when a story was written: "modified" moves with every later look at it. But
    many a release is last month's with new text, and stays created then; so where the two days differ and the text's
    beginning names that of the last change, and not the other, that is the day.
    """
    created, modified = properties.day("created"), properties.day("modified")
    if created is None or modified is None:
        return created or modified
    head = text[:_HEAD]
    return modified if _names_day(head, modified) and not _names_day(head, created) else created


def _story(package: Package, where: str) -> Story:
    body = first(package.root(package.name), "body")
    if body is not None and sum(1 for _ in islice(body.iter("{*}p"), _MOST_PARAGRAPHS + 1)) > _MOST_PARAGRAPHS:
        raise ReadError(
            where, f"more than {_MOST_PARAGRAPHS:,} paragraphs, so no article", "split it into its articles"
        )
    styles = Styles(package.part("styles"))
    blocks, walk = _blocks(package, body, styles, follow_fields=True)
    if walk.fields_open:
        blocks, walk = _blocks(package, body, styles, follow_fields=False)
    properties = package.properties()
    blocks, sheet = without_template(blocks)
    title = sheet.title or title_of(properties.title, blocks)
    above, released = head.letterhead([block.text for block in blocks], title)
    blocks = blocks[above:]
    text = joined(blocks)
    story = Story(
        text=text,
        title=title,
        published=published(properties, text),
        authors=properties.authors,
        language=properties.language,
    )
    head.take(story, [block.text for block in blocks])
    story.published, story.authors = sheet.published or released or story.published, sheet.authors or story.authors
    if walk.embedded:
        story.warnings.append("it embeds another document whose text was not read; open it in Word and save it anew")
    if not text:
        story.warnings.append(NO_TEXT)
    return story


def _blocks(
    package: Package, body: etree._Element | None, styles: Styles, follow_fields: bool
) -> tuple[list[Block], Walk]:
    walk = Walk(styles, Numbering(package.part("numbering"), styles), follow_fields)
    if body is None:
        return [], walk
    blocks = list(walk.blocks(body))
    notes = {
        (kind, attribute(note, "id")): note
        for kind in ("footnote", "endnote")
        for note in _elements(package.part(f"{kind}s"))
        if local_name(note) == kind
    }
    for place in walk.notes:  # notes with marks in other notes make it longer as it goes
        if place in notes:
            text = joined(list(walk.blocks(notes.pop(place))))
            if text:
                blocks.append(Block(text))
    return blocks, walk


def _elements(root: etree._Element | None) -> list[etree._Element]:
    return list(root) if root is not None else []


def _names_day(text: str, day: date) -> bool:
    """Whether a text writes the day out in full.

    >>> from datetime import date
    >>> _names_day("For release Sept. 5, 2024", date(2024, 9, 5)), _names_day("on 9/15/2024", date(2024, 9, 5))
    (True, False)
    """
    month = MONTH_NAMES[day.month - 1]
    name = rf"(?:{month}|{month[:3]}\.?|{month[:4]}\.)"
    forms = (
        rf"{name}\s+{day.day}(?:st|nd|rd|th)?,?\s+{day.year}",
        rf"{day.day}(?:st|nd|rd|th)?\s+{name},?\s+{day.year}",
        rf"{day.isoformat()}",
        rf"0?{day.month}/0?{day.day}/(?:{day.year}|{day.year % 100:02})",
    )
    return re.search(rf"(?<!\d)(?:{'|'.join(forms)})(?!\d)", text, re.IGNORECASE) is not None

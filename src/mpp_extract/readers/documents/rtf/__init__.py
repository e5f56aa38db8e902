"""Rich Text Format: the text as it is seen, and the title, authors and day of the document's information."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import bytes_are
from mpp_extract.readers.documents import head, properties
from mpp_extract.readers.documents.blocks import NO_TEXT, cleaned, joined, title_of
from mpp_extract.readers.documents.rtf.marks import Assembly
from mpp_extract.readers.documents.rtf.walk import Walk
from mpp_extract.readers.documents.template import without_template
from mpp_extract.readers.source import Story

if TYPE_CHECKING:
    from datetime import date

    from mpp_extract.readers.source import ReadOptions

_BEGINNING = re.compile(rb"\{\s*\\rtf")
_HEAD = 4096  # bytes before the beginning that are passed over: a mail's, or a byte-order mark


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in an RTF file's bytes. Raises ReadError for what is no RTF.

    Deleted and hidden text, fields' codes, pictures, heads and feet of pages are left out; footnotes come after the
    text. The day is that of creation (\\creatim), as in a PDF, in the zone of the clock that wrote it.
    """
    found = _BEGINNING.search(data[:_HEAD])
    if found is None:
        raise ReadError(where, "no RTF document (it does not begin with {\\rtf)", "name its format with --input-format")
    walk = Walk()
    walk.run(data[found.start() :].decode("latin-1"))
    assembly = Assembly(walk.pieces["text"])
    blocks, sheet = without_template(assembly.blocks)
    title = sheet.title or title_of(properties.written_title(cleaned("".join(walk.pieces["title"]))), blocks)
    above, released = head.letterhead([block.text for block in blocks], title)
    blocks = blocks[above:]
    story = Story(
        "\n\n".join(filter(None, (joined(blocks), joined(assembly.notes)))),
        title=title,
        authors=properties.people(cleaned("".join(walk.pieces["author"]))),
        published=_day(walk.times["creatim"]) or _day(walk.times["revtim"]),
    )
    head.take(story, [block.text for block in blocks])
    story.published, story.authors = sheet.published or released or story.published, sheet.authors or story.authors
    if walk.stopped:
        story.warnings.append("the RTF document is longer than any article; only its beginning was read")
    elif not walk.whole:
        story.warnings.append("the RTF document is cut off: its end is missing, and with it perhaps some of its text")
    if walk.damaged:
        story.warnings.append(f"{bytes_are(walk.damaged)} no letters in {walk.page}; each was replaced by U+FFFD")
    if not story.text:
        story.warnings.append(NO_TEXT)
    return story


def _day(time: dict[str, str]) -> date | None:
    year, month, day, hour, minute = (int(time.get(word, "0")) for word in ("yr", "mo", "dy", "hr", "min"))
    if properties.is_templates(f"{year}-{month:02}-{day:02}T{hour:02}:{minute:02}"):
        return None
    return properties.day(year, month, day)

"""What a newsroom's template sets round a story: its title block, a sheet of labels, captions, boxes that repeat it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from mpp_extract.readers import bylines, days
from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.documents.blocks import Block, words_of
from mpp_extract.readers.end_marks import before_end_mark
from mpp_extract.readers.records.field_names import AUTHOR, DATE, TITLE
from mpp_extract.readers.records.fields import plain_name

if TYPE_CHECKING:
    from datetime import date

_HEAD = 14  # blocks among which a title block or a sheet of labels stands
_LONG = 160  # characters: a longer block is the story's
_LONGEST_DAY = 90  # characters
# Words in the names of styles. Source: Word's own ("Date", "Caption"), pandoc's ("Author"), and what NITF, InCopy's
# and papers' own templates call the parts of a story.
_AUTHORS = frozenset({"author", "authors", "byline"})
_DATES = frozenset({"date", "pubdate"})
_NO_COPY = frozenset({"caption", "cutline", "credit", "slug", "slugline", "kicker", "eyebrow"})
_OF_A_TABLE = ("table ", "tab. ")
# Labels of a sheet over a story that say nothing which a reader sees. Source: the metadata panels of Superdesk's and
# Arc's editors; the heads of Word templates for desks.
_DESK = frozenset(
    plain_name(label)
    for label in (
        "slug", "slugline", "section", "desk", "edition", "category", "tags", "keywords", "keyword", "topic", "status",
        "version", "word count", "wordcount", "words", "length", "deadline", "embargo", "editor", "sub-editor",
        "priority", "urgency", "department", "page", "photographer", "file", "file name", "dek", "deck", "standfirst",
    )
)  # fmt: skip
_FEWEST_LABELS = 2
_FEWEST_WORDS = 4  # of a box's text that repeats the story's
_ATTRIBUTION = 60  # characters


@dataclass
class Sheet:
    """What a template's head says of the story below it."""

    title: str | None = None
    published: date | None = None
    authors: list[str] = field(default_factory=list)


def without_template(blocks: list[Block]) -> tuple[list[Block], Sheet]:
    """The story's blocks, and what its template says of it. Where nothing would be left, all blocks and nothing."""
    sheet = Sheet()
    kept = _without_styled(_without_labels(blocks, sheet), sheet)
    kept = _without_pull_quotes(kept)
    kept = kept[: before_end_mark([block.text for block in kept])]
    return (kept, sheet) if kept else (blocks, Sheet())


def _without_labels(blocks: list[Block], sheet: Sheet) -> list[Block]:
    """The blocks without a table of labels at their top, such as ``Headline | Court rules``, ``Reporter | Ann Roe``."""
    rows = [_labelled(block) for block in blocks[:_HEAD]]
    end = next((at for at, row in enumerate(rows) if row is None), len(rows))
    named = [row for row in rows[:end] if row is not None and row[0] != ""]
    if sum(label in TITLE or label in AUTHOR or label in DATE for label, _ in named) < _FEWEST_LABELS:
        return blocks
    for label, value in named:
        if label in TITLE and sheet.title is None:
            sheet.title = value or None
        elif label in AUTHOR and not sheet.authors:
            sheet.authors = bylines.authors(value)
        elif label in DATE and sheet.published is None:
            sheet.published = days.day(value)
    return blocks[end:]


def _labelled(block: Block) -> tuple[str, str] | None:
    """The label and the value of a row of two cells whose label is known, or None."""
    label, tab, value = block.text.partition("\t")
    if block.kind != "row" or not tab or "\t" in value or len(block.text) > _LONG:
        return None
    name = plain_name(label)
    return (name, value.strip()) if name in _DESK or name in TITLE or name in AUTHOR or name in DATE else None


def _without_styled(blocks: list[Block], sheet: Sheet) -> list[Block]:
    """The blocks without those over the story whose styles say that they are its byline and day, and no captions."""
    kept: list[Block] = []
    for at, block in enumerate(blocks):
        styles = words_of(block.style)
        if styles & _NO_COPY and not block.text.lower().startswith(_OF_A_TABLE):
            continue
        if at < _HEAD and len(block.text) <= _LONG and _says(block, styles, sheet):
            continue
        kept.append(block)
    return kept


def _says(block: Block, styles: set[str], sheet: Sheet) -> bool:
    """Whether a block over the story only says by whom or of when it is, which is then known."""
    if styles & (_AUTHORS | _DATES) and len(block.text) <= _LONGEST_DAY and (day := days.day(block.text)):
        sheet.published = sheet.published or day
        return True
    named = bylines.authors(block.text.replace("\n", ", ")) if styles & _AUTHORS else []
    sheet.authors += [name for name in named if name not in sheet.authors]
    return bool(named)


def _without_pull_quotes(blocks: list[Block]) -> list[Block]:
    """The blocks without text boxes that say once more what the story says."""
    if not any(block.box for block in blocks):
        return blocks
    story = letters_of(" ".join(block.text for block in blocks if not block.box))
    kept: list[Block] = []
    for box, group in groupby(blocks, key=lambda block: block.box):
        boxed = list(group)
        if not box or not _repeats(boxed, story):
            kept += boxed
    return kept


def _repeats(boxed: list[Block], story: str) -> bool:
    said = [len(block.text.split()) >= _FEWEST_WORDS and letters_of(block.text) in story for block in boxed]
    return any(said) and all(yes or len(block.text) <= _ATTRIBUTION for yes, block in zip(said, boxed, strict=True))

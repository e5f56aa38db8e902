"""What stands below a story's last paragraph: who wrote it, how to reach them, who owns it, when it was put out."""

from __future__ import annotations

import re

from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.blocks import Block
from mpp_extract.readers.html.phrases import ABOUT, BYLINE, CONTACT, CREDITS, INTRODUCED, LEADS, LEGAL, NOTICE
from mpp_extract.readers.wire.newscopy import is_credit


def is_below_the_story(kept: list[Block], authors: list[str]) -> bool:
    """Whether the last of these blocks is no part of the story that the others tell."""
    last = kept[-1]
    if last.kind == "row":
        return bool(CONTACT.search(last.text)) or bool(LEGAL.search(last.text))
    stamped = len(last.text) < 80 and re.search(r"\d{4}", last.text) is not None and BYLINE.match(last.text) is not None
    leads = LEADS.match(last.text) is not None and len(last.text) < 100
    marked = leads or any(words.search(last.text) for words in (CONTACT, LEGAL, CREDITS, NOTICE))
    marked = marked or is_credit(last.text)
    return stamped or marked or _is_about(last, authors) or _introduces(last, kept[:-1])


def _is_about(last: Block, authors: list[str]) -> bool:
    """Whether a block says who an author is."""
    return any(last.text.startswith(name) and ABOUT.match(last.text[len(name) :]) for name in authors)


def _introduces(last: Block, story: list[Block]) -> bool:
    """Whether a block says that somebody whom the story never speaks of is a journalist."""
    found = INTRODUCED.match(last.text)
    if found is None:
        return False
    family = letters_of(found["name"].split()[-1])
    return not any(family in letters_of(block.text) for block in story)

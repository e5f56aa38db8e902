"""What in a story leads away from it, and its points in short at its head: seen from what stands around a block."""

from __future__ import annotations

import re
from itertools import takewhile

from mpp_extract.readers.html.blocks import Block
from mpp_extract.readers.html.phrases import CAPITALS, END, LABEL, LEADS, POINTER, SOURCE, SUMMARY

_BARS = re.compile(r"\s*[|•·]\s*")  # between links in a row
_LINK, _MUCH_LINK = 0.85, 0.4  # of a block's characters
_POINTER_LONGEST = 250  # characters
_MOST_POINTS = 8
_ITEMS_LOOKED_AT = 50  # of a list, before one of its items


def without_summary(article: list[Block]) -> list[Block]:
    """The blocks without a list that has the story's points in short, where the story begins with it."""
    if not article or len(article[0].text) > 40 or not SUMMARY.match(article[0].text):
        return article
    points = len(list(takewhile(lambda block: block.kind == "item", article[1:])))
    return article[points + 1 :] if 0 < points <= _MOST_POINTS and points + 1 < len(article) else article


def is_pointer(place: int, article: list[Block]) -> bool:
    """Whether a block is a link to another story, or leads to one.

    It is one where nearly all of it is a link and no text leads up to it, and where it begins with such words as
    "Read more:" and is mostly a link or bold.
    """
    block = article[place]
    if _is_marked(block) or _leads_to_a_link(place, article):
        return True
    if _linked(block) < _LINK or len(block.text) > _POINTER_LONGEST:
        return False
    for _ in range(_ITEMS_LOOKED_AT):
        if not place or block.kind != "item" or article[place - 1].kind != "item":
            break
        place -= 1
        if _linked(article[place]) < 0.5:
            return False  # one item of the story's own list
    before = article[place - 1].text if place else ""
    return not before.endswith(":") or any(words.match(before) for words in (LABEL, END, LEADS))


def _linked(block: Block) -> float:
    return block.linked / max(1, len(_BARS.sub("", block.text)))


def _is_marked(block: Block) -> bool:
    """Whether a block's first words say that it points elsewhere, and it is set accordingly."""
    text, share = block.text, _linked(block)
    if POINTER.match(text) and (share > _MUCH_LINK or (len(text) < 160 and block.bold > 0.7 * len(text))):
        return True
    if SOURCE.match(text) and share > 0.5 and len(text) < 120:
        return True
    capitals = CAPITALS.fullmatch(text)
    return capitals is not None and len(text) < 160 and block.linked >= 0.9 * len(capitals["rest"])


def _leads_to_a_link(place: int, article: list[Block]) -> bool:
    """Whether a block only says what the link below it is, as "Read the ruling:" does."""
    block = article[place]
    if block.kind == "row" or place + 1 >= len(article) or not LEADS.match(block.text) or len(block.text) > 100:
        return False
    return _linked(article[place + 1]) >= _LINK and len(article[place + 1].text) <= _POINTER_LONGEST

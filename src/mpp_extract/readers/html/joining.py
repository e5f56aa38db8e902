"""Paragraphs that a page has in pieces: a first letter or a dateline set apart, something in the middle."""

from __future__ import annotations

from mpp_extract.language.function_words import CLOSED_CLASSES, QUANTIFIERS
from mpp_extract.readers.html.blocks import Block

_LONG = 50  # characters of a paragraph that may go on in the next block


def with_first_letters(kept: list[Block]) -> list[Block]:
    """Joins a letter in a block of its own to what it begins; one that begins nothing is a sign of a font of signs.

    Letters above questions and answers stay.
    """
    found: list[Block] = []
    for block in kept:
        before = found[-1] if found else None
        if before is not None and _is_letter(before) and (block.text[0].islower() or before.text not in "QA"):
            found.pop()
            if block.text[0].islower():
                block.text = before.text + ("" if _begins_a_word(before.text, block.text) else " ") + block.text
        found.append(block)
    return found[:-1] if found and _is_letter(found[-1]) else found


def _begins_a_word(letter: str, rest: str) -> bool:
    """Whether a letter is the first of the word that goes on in a text: A and I may be words themselves.

    >>> _begins_a_word("A", "judge ruled"), _begins_a_word("A", "fter that"), _begins_a_word("A", "ttorneys say")
    (False, True, True)
    """
    word = rest.split()[0].lower()
    return letter not in "AI" or letter.lower() + word in CLOSED_CLASSES | QUANTIFIERS or word[:1] == word[1:2]


def _is_letter(block: Block) -> bool:
    return block.kind == "paragraph" and len(block.text) == 1 and block.text.isalpha() and block.text.isascii()


def with_datelines(kept: list[Block]) -> list[Block]:
    """Joins a dateline that stands alone ("HARLOW —") to the paragraph below it."""
    for place, block in enumerate(kept[:2]):
        if len(block.text) < 50 and block.text[-1] in "—–" and place + 1 < len(kept):
            kept[place + 1].text = f"{block.text} {kept[place + 1].text}"
            return kept[:place] + kept[place + 1 :]
    return kept


def rejoined(kept: list[Block]) -> list[Block]:
    """Joins a paragraph that something stood in the middle of: it goes on in lower case after no stop at all."""
    found: list[Block] = []
    for block in kept:
        last = found[-1] if found else None
        broken = last is not None and last.kind == block.kind == "paragraph" and len(last.text) > _LONG
        if (
            last is not None
            and broken
            and (last.text[-1].isalnum() or last.text[-1] == ",")
            and block.text[0].islower()
        ):
            last.text += " " + block.text
        else:
            found.append(block)
    return found

"""Words that a line's end divides: which hyphens are the printer's, and which the word's own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.readers.documents.pdf.words import HYPHEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Compounds with a fixed hyphen, as style books of news agencies list them, by their first and by their last part.
_FIRST = """self vice half well quasi cross low high long short full part two three four five six seven eight nine
twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth attorney court state"""
_LAST = """based year years old level elect up off owned related called speaking backed friendly general driven funded
sponsored elected profile ranking term time made run free long wide and the"""
_FIRSTS, _LASTS = frozenset(_FIRST.split()), frozenset(_LAST.split())
# Endings of single words, and beginnings of them that are words of their own.
_SUFFIX = re.compile(
    r"(?:ment|ness|ship|hood|able|ably|less|ward|wards|room|house|ing|ings|ers?|est|ence|ance|tion|sions?|ary|iz\w+|is\w+"
    r"|ful|fully|eous|y|ly|al|ed|en|ent|ant|or|ors|ian|ity|ism|ist|ists|time|wide|made|run|long|free|ized|ally)s?"
)
_PREFIX = """re un dis in de pre mis out over under inter super trans some every with there where here news home back
down fore hand head book after counter ever never other land life work fire mid be pro con com ex al"""
_PREFIXES = frozenset(_PREFIX.split())
_UNBROKEN = frozenset("—–/")  # no blank follows in print, so none at a line's end either
_ADDRESS = re.compile(r"(?:://|www\.)\S*\.$")  # of a web page, broken after a full stop
_ADDRESS_END = re.compile(r"(?:html?|pdf|aspx?|php|com|org|gov|edu|net)\b")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Vocabulary:
    """The words of a document that no line's end divides: what it writes with a hyphen and what without."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: set[str] = set()
        divided = False
        for text in lines:
            words = text.split()
            whole = words[1:] if divided else words
            divided = text.endswith(("-", HYPHEN))
            self._words.update(word for part in whole[: -1 if divided else None] for word in _whole(part))

    def joined(self, head: str, tail: str) -> str:
        """What a hyphen at a line's end leaves between the two parts: "" or "-".

        The document's own spelling decides, then capitals, digits and other hyphens of the word, then what compounds
        are made of; else it is the printer's hyphen.

        >>> Vocabulary(["a long-time friend"]).joined("long", "time"), Vocabulary([]).joined("defen", "dant")
        ('-', '')
        """
        first = re.split(r"[\s(\"“‘'\[—–]", head)[-1]
        last = re.split(r"[^\w'’-]", tail, maxsplit=1)[0]
        one, two = first.casefold(), last.casefold()
        if one + two in self._words:
            return ""
        if f"{one}-{two}" in self._words or not last or not last[0].islower() or not first[-1:].isalpha():
            return "-"
        if first[-1:].isupper() or "-" in first or any(sign in first for sign in "/@"):
            return "-"
        if one in _PREFIXES:
            return ""
        if one in _FIRSTS and (two in _LASTS or _SUFFIX.fullmatch(two) is None):
            return "-"
        if two in _LASTS and _SUFFIX.fullmatch(two) is None:
            return "-"
        words = len(one) >= 4 and len(two) >= 4 and one in self._words and two in self._words
        return "-" if words else ""


def _whole(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        yield word.casefold()
        if "-" in word:
            yield from word.casefold().split("-")


def join(lines: list[str], vocabulary: Vocabulary) -> str:
    """Lines of one paragraph as one, with divided words made whole."""
    pieces: list[str] = []
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if not following:
            pieces.append(line)
        elif line.endswith(("-", HYPHEN)) and not line.endswith((" -", "--")):
            pieces += (line[:-1], vocabulary.joined(line[:-1], following))
        elif _is_unbroken(line, following):
            pieces.append(line)
        else:
            pieces += (line, " ")
    return "".join(pieces).replace(HYPHEN, "-")


def _is_unbroken(line: str, following: str) -> bool:
    """Whether what stands at a line's end goes on without a blank: after a dash or slash, or in a page's address."""
    if _ADDRESS.search(line) and _ADDRESS_END.match(following):
        return True
    return line[-1:] in _UNBROKEN and bool(line[-2:-1].strip()) and (line[-1] != "–" or following[0].isdigit())

"""Lines that were broken at no width: which of their breaks stand inside of a sentence, by the words on both sides.

A few lines show no width, and what a mail program, a form or a link broke keeps none. There a break ends nothing where
the words go on: behind a word that nothing ends with, inside of a name or a day of a month, before a small letter.
Headings, entries of lists, addresses and verse are left as they are: they begin with capitals or end without a stop.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mpp_extract.language.calendar import DOTTED, MONTHS, WEEKDAYS
from mpp_extract.language.function_words import ARTICLES, CLOSED_CLASSES, COORDINATORS, OWNERS, QUANTIFIERS
from mpp_extract.language.given_names import GIVEN, SHORT_FORMS
from mpp_extract.language.lazy import lazily
from mpp_extract.language.persons import OFFICES, PEOPLE, PERSONS
from mpp_extract.language.stops import TITLES, is_abbreviated
from mpp_extract.language.verbs import PLAIN as SAID
from mpp_extract.language.word_sets import word_set

# A text with a longer line has its paragraphs on a line each: nobody breaks lines at a greater width.
_WIDEST = 132
_STOPPED = lazily(r"[.?!…][\"”’')\]]*\Z")
_COMMA = lazily(r"[,;—–-][\"”’']*\Z")
_REPORTED = lazily(r"[,?!][\"”]\Z")  # Behind these who said it can stand on a line of its own.
_COMMA_QUOTED = lazily(r",[\"”’']\Z")
_LABELLED = lazily(r":[\"”’']?\Z")
_TIME_OF_DAY = lazily(r"\b[ap]\.m\.\Z", re.I)
# What never stands at the head of a line: a stop or comma by itself, as it is left behind a link.
LEFT_OVER = lazily(r"[,.;:?!)](?=\s|\Z)")
_WORD = lazily(r"[\w.&’'-]*\w\.?")
_LAST_WORDS = lazily(r"([^\s“\"‘(]+)?\s*[“\"‘(]?([\w.&’'-]+)\Z")
_DAY = lazily(r"(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b")
_SENTENCE_BEFORE = lazily(r"[a-z]{4}\. ")
_QUOTED_BEFORE = lazily(r"[,.?!]”|[,.?!]\"(?=\s)")
_ENTRY = lazily(r"[•*·▪●○◦‣+>#–—-]\s|\(?(?:[0-9]{1,2}|[a-z])[.)]\s")
_BYLINE = lazily(r"(?:By|BY)\s")
# Nothing ends with these, not even a heading, which may end with a particle (Storm moves in).
_WAITING = (
    ARTICLES
    | OWNERS
    | (COORDINATORS - {"so", "yet"})
    | word_set("of from than that which who whose with at into for to against among between during toward towards upon")
    | word_set("as because although whether while")
)
# A day, month or year completes what stands before it.
_WAITING_FOR_TIME = word_set("in on by since until till late early last next this")
_MONTH_AND_DAY = lazily(r"\b([A-Z]\w+)\.? \d{1,2},\Z")
_YEAR = lazily(r"(?:1[5-9]|20)\d\d\b")
_MARKS = frozenset('“”"')  # A quotation under a quotation is of a list.
_FRAGMENT = 2  # So many words are no paragraph.
_NAMES = GIVEN | frozenset(SHORT_FORMS)


def goes_on(text: str, surely: bool = False) -> Iterator[int]:
    r"""The offsets of the line breaks inside of sentences. Cost is linear in the text's length.

    text: with single blanks, and none round line breaks. surely: only those that need no other beside them.

    >>> list(goes_on("The state has 12\nmills and seven\nlocks."))
    [16, 32]
    >>> list(goes_on("Vote put off\nThe board met on\nMonday."))
    [29]
    """
    start = 0
    for block in text.split("\n\n"):
        lines = block.split("\n")
        if len(lines) > 1:
            inside = _left_over(lines)
            if max(map(len, lines)) <= _WIDEST:
                inside |= _inside(lines, surely)
            at = start
            for number, line in enumerate(lines[:-1]):
                at += len(line)
                if number in inside:
                    yield at
                at += 1
        start += len(block) + 2


def _left_over(lines: Sequence[str]) -> set[int]:
    """The numbers of the lines round what was a link in its sentence: a line behind it begins with a stop or comma."""
    found: set[int] = set()
    for number in range(1, len(lines)):
        if LEFT_OVER.match(lines[number]) and lines[number - 1] and not _STOPPED.search(lines[number - 1]):
            found.add(number - 1)
            before = lines[number - 2] if number > 1 else ""
            sentence = before[-1:].isalpha() and not _headline(before)
            if lines[number][0] in ",." and (sentence or _REPORTED.search(before)):
                found.add(number - 2)
    return found


def _inside(lines: Sequence[str], surely: bool) -> set[int]:
    """The numbers of the lines that the next line goes on with, in a paragraph of short lines."""
    if not _STOPPED.search(lines[-1]):
        return set()
    width = max(map(len, lines))
    dashes = sum(line[0] in "-–—" for line in lines if line)
    sure: set[int] = set()
    likely: set[int] = set()
    fresh = True  # whether a line may be a heading
    for number, (line, after) in enumerate(pairwise(lines)):
        if not line or not after or _apart(line, after, dashes):
            fresh = True
            continue
        if _ended(line):
            # What ends first may be a heading.
            if number and len(line) + 1 + len(after.partition(" ")[0]) > width and not _ENTRY.match(line):
                likely.add(number)
        elif _surely(line, after, fresh) or (number == len(lines) - 2 and _fragment(line, after)):
            sure.add(number)
        elif _likely(line, after, fresh):
            likely.add(number)
        fresh = False
    return sure | likely if sure and not surely else sure


def _apart(line: str, after: str, dashes: int) -> bool:
    """Whether a line is a byline, or both are quotations, or the next is an entry of a list."""
    if _BYLINE.match(line) or (line[-1] in _MARKS and after[0] in _MARKS):
        return True
    return _ENTRY.match(after) is not None and not _dashed(after, dashes)


def _dashed(after: str, dashes: int) -> bool:
    """Whether a line begins with the only dash of its paragraph, and a small letter: no entry of a list."""
    return dashes == 1 and after[0] in "-–—" and after[1:2] == " " and after[2:3].islower()


def _fragment(line: str, after: str) -> bool:
    """Whether the last line is too short to be a paragraph under what could be a heading."""
    return after.count(" ") < _FRAGMENT and not _headline(line)


def _ended(line: str) -> bool:
    """Whether a sentence, or what announces the next line, may end with a line."""
    if _LABELLED.search(line):
        return True
    if not _STOPPED.search(line):
        return False
    last = line.rpartition(" ")[2]
    return not (last.endswith(".") and (is_abbreviated(last[:-1]) or _TIME_OF_DAY.search(line)))


def _surely(line: str, after: str, fresh: bool) -> bool:
    """Whether the words on both sides of a break show that it stands inside of a sentence."""
    if _COMMA_QUOTED.search(line):
        return True
    if _COMMA.search(line):
        dated = _MONTH_AND_DAY.search(line)
        return dated is not None and dated[1].lower() in MONTHS and _YEAR.match(after) is not None
    found = _LAST_WORDS.search(line)
    before, last = (found[1] or "", found[2]) if found else ("", "")
    if after.lstrip("“\"‘'(—–- ")[:1].islower() or last in _WAITING or last.endswith(("’s", "'s")):
        return True
    return _timed(last, after) or _named(line, before, last, after, fresh)


def _timed(last: str, after: str) -> bool:
    """Whether a day of its month, or a day, month or year behind its preposition, goes over a break."""
    if _DAY.match(after):
        return last.rstrip(".").lower() in MONTHS and last[0].isupper()
    if last not in _WAITING_FOR_TIME:
        return False
    follows = _WORD.match(after)
    word = follows[0].rstrip(".").lower() if follows and follows[0][0].isupper() else ""
    return word in MONTHS or word in WEEKDAYS or _YEAR.match(after) is not None


def _named(line: str, before: str, last: str, after: str, fresh: bool) -> bool:
    """Whether a name goes over a break: its title, a first name or initial stands before it, no noun behind."""
    follows = _WORD.match(after)
    if follows is None or not last[:1].isupper() or not _name_part(follows[0]):
        return False
    if last.rstrip(".").lower() in TITLES:
        return True
    if _headline(line) or last.rstrip(".").lower() in MONTHS:
        return False
    title = before.rstrip(".").lower() in OFFICES | TITLES
    if last.lower() in _NAMES or (len(last) == 2 and last.endswith(".")):
        return title or not fresh or _prose(line) or before.lower() in SAID
    if fresh and not _prose(line):
        return False
    begins = title or before in SAID or before in CLOSED_CLASSES or before.endswith(("”", '"'))
    return begins or last.lower() in OFFICES


def _likely(line: str, after: str, fresh: bool) -> bool:
    """Whether a break can stand inside of a sentence, where another of the paragraph surely does."""
    if _COMMA.search(line) or after[0].isdigit():
        return True
    follows = _WORD.match(after)
    if follows is None:
        return not fresh
    return not _opens(follows[0]) and (not fresh or (_prose(line) and _capital_or_grammar(line)))


def _capital_or_grammar(line: str) -> bool:
    """Whether a line ends with a word that a name may go on from: with a capital, or of grammar."""
    last = line.rpartition(" ")[2]
    return last[0].isupper() or last in CLOSED_CLASSES


def _opens(word: str) -> bool:
    """Whether a word with a capital begins sentences rather than names."""
    return word.lower() in CLOSED_CLASSES | QUANTIFIERS and word != "I"


def _name_part(word: str) -> bool:
    """Whether a word can be a last name: with a capital, and no word of grammar, title or noun for people."""
    key = word.rstrip(".").lower()
    if not word[0].isupper() or _opens(word) or key in PERSONS | PEOPLE | TITLES or key in MONTHS or key in DOTTED:
        return False
    return not word.isupper() or len(word) <= 2


def _headline(line: str) -> bool:
    """Whether a line of some words is set as headlines are: in capitals, or each long word with one."""
    words = [word for word in line.split() if len(word) > 3 and word[0].isalpha()]
    return line.isupper() or (len(words) > 3 and all(word[0].isupper() for word in words))


def _prose(line: str) -> bool:
    """Whether a line begins or goes on as sentences do and headlines rarely: an article first, or quoted words."""
    first = _WORD.match(line.lstrip("“\"‘'"))
    if first and first[0][0].isupper() and first[0].lower() in ARTICLES | OWNERS | {"he", "she", "they", "it"}:
        return True
    return _QUOTED_BEFORE.search(line) is not None or _SENTENCE_BEFORE.search(line) is not None

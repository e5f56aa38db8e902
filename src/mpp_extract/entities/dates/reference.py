"""The reference date out of the text's first lines: a time stamp or a dateline, never a date of the story's prose."""

from __future__ import annotations

import re
from datetime import date

from mpp_extract.entities.dates import grammar, lexer
from mpp_extract.entities.dates.combine import combine
from mpp_extract.entities.dates.sense import Candidate, Sense
from mpp_extract.language.lazy import lazily
from mpp_extract.language.newspapers import NEWSPAPERS
from mpp_extract.language.patterns import Words
from mpp_extract.language.word_sets import word_set

# So much of the text is looked at: a headline, a standfirst, a byline, a stamp, and the beginning of the story.
_CHARACTERS = 2000
_LINES = 15
_LINE = lazily(r"[^\n]+")
_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_MARK = lazily(r"[|•·]| / ")
# Words that stand beside a date in a stamp. The first set says that the article came out on that day.
_OUT = word_set("published posted publication issued released filed")
_STAMP = _OUT | word_set(
    """updated update modified revised last first on at date dated online in time print edition created originally
    pm am et edt est ct pt mt gmt utc bst cet cest ist for immediate release local eastern central pacific standard
    daylight corrected latest min mins minute minutes read reading share comments p m a the of page archived appeared
    version as was this article story news press statement"""
)
_UPDATED = word_set("updated update modified revised corrected")
# How a byline goes on beside its date: few words, no sentence.
_BYLINE = lazily(
    r"\s*(?:by|from|(?:reporting|written|story|opinion|analysis|column|commentary|review) by)\s+[^\W\d_]", re.IGNORECASE
)
_BYLINE_WORDS = 12
_APART = (",", ".", "|", "–", "—", "-", ":")  # before a date at a line's end that is no part of a sentence
_SMALL = word_set("by and for of the")  # words of a line of names that have no capital
# Lakeside Courier, Oct. 22, 2025 / The Mill Valley Record. Oct. 22, 2025.
_NEWSPAPER = lazily(
    rf"\s*(?:[A-Z][\w.&'’-]{{0,20}}\s){{0,5}}(?:{'|'.join(sorted(map(str.title, NEWSPAPERS)))})\s*[,.:|–—-]\s*"
)
# WASHINGTON, March 3, 2020 (Reuters) - / NEW YORK, April 3, 2019 /PRNewswire/ -- / LONDON (AP) — 3 May 2019 —
_PLACE = lazily(
    r"\s*(?:[A-Z][A-Z.'’-]+(?:[ ,/]+|$)){1,5}(?:[A-Z][\w.]{1,14}(?:[ ,]+|$)){0,3}(?:\([^()\n]{2,40}\)\s*)?[-–—,]*\s*$"
)
# Wilmington, Del., Nov. 12, 2024 --- : a place in small letters needs its state, and may not be a sentence's beginning.
_PLACE_AND_STATE = lazily(
    r"\s*(?!(?:In|On|At|From|After|By|For)\b)(?:[A-Z][\w.'’-]{1,20}\s){0,3}[A-Z][\w.'’-]{1,20},\s+"
    r"(?:[A-Z]\.?[A-Z]\.?|[A-Z][a-z]{2,13}\.?(?:\s[A-Z][a-z]{3,9})?),?\s+$"
)
_AFTER_PLACE = lazily(r"\s*,?\s*(?:\([^()\n]{2,40}\)\s*[-–—]|/[^/\n]{2,30}/|[-–—]{1,3}\s|\([^()\n]{2,40}\)\s*$)")


def reference_date(text: str) -> date | None:
    """The day of publication that a dateline or time stamp in the first lines gives, or None.

    Taken: ``May 6, 2021, 9:10 PM UTC`` on a line of its own, ``Published: 3 May 2019``, ``By Ann Roe | 2019-05-03``,
    ``WASHINGTON, March 3, 2020 (Reuters) -``. Not taken: a date in a sentence or a headline, a dateline without a year,
    a caption. A stamp that says published goes before one that says nothing, and that before one that says updated.

    >>> reference_date("Court halts rule\\n\\nMay 6, 2021, 9:10 PM UTC\\n\\nA court on May 3, 2020, had ...")
    datetime.date(2021, 5, 6)
    """
    best: tuple[int, date] | None = None
    for number, line in enumerate(_LINE.finditer(text, 0, _CHARACTERS)):
        if number >= _LINES:
            break
        found = _of_cells(line[0].split("\t")) if "\t" in line[0] else _of_line(line[0])
        if found is not None and (best is None or found[0] < best[0]):
            best = found
    return best[1] if best else None


def _of_cells(cells: list[str]) -> tuple[int, date] | None:
    """The same of a line with tabs: one cell of it is a stamp, and another names a newspaper or an author."""
    found = [each for each in map(_of_line, cells) if each is not None]
    told = any(_BYLINE.match(cell) or not NEWSPAPERS.isdisjoint(cell.lower().split()) for cell in cells)
    return found[0] if len(found) == 1 and told else _of_line(" ".join(cells))


def _of_line(line: str) -> tuple[int, date] | None:
    """How surely (0 best) and which date the line gives as its day of publication."""
    if not any(c.isdigit() for c in line):
        return None
    words = lexer.read(line)
    found = combine(words, grammar.candidates(words))
    for item in found:
        day = _whole(item.sense)
        if day is None:
            continue
        sureness = _stamp(line, words, found, item)
        if sureness is None and item is found[0] and _dateline(line, words.start[item.first], words.end[item.last - 1]):
            sureness = 1
        if sureness is not None:
            return sureness, day
    return None


def _whole(sense: Sense) -> date | None:
    """The date, where the words give day, month and year."""
    if sense.fault or sense.grain != "day" or not (sense.year and sense.month and sense.day):
        return None
    try:
        return date(sense.year, sense.month, sense.day) if 1600 <= sense.year <= 2200 else None
    except ValueError:
        return None


def _stamp(line: str, words: Words, found: list[Candidate], item: Candidate) -> int | None:
    """0 to 2 where the line is a stamp: nothing but dates and a stamp's words, or a byline, or a label right before."""
    rest = _without_dates(line, words, found)
    left = [word.lower() for word in _WORD.findall(rest)]
    label = {
        word.lower() for word in _WORD.findall(line[max(0, words.start[item.first] - 30) : words.start[item.first]])
    }
    sureness = 0 if label & _OUT else 2 if label & _UPDATED else 1
    if all(word in _STAMP for word in left):
        return sureness
    before, behind = line[: words.start[item.first]], line[words.end[item.last - 1] :]
    apart = before.rstrip().endswith(_APART) and behind.strip() in ("", ".")
    sentence = line.rstrip().endswith((".", "?", "!", "”", '"')) and len(left) > 3
    if (sentence and not (apart and _is_names(before))) or len(left) > _BYLINE_WORDS:
        return None
    if apart and _NEWSPAPER.fullmatch(before):
        return sureness
    if _BYLINE.match(line) or _MARK.search(rest):
        return sureness
    colon = before.rstrip().endswith(":")
    return sureness if colon and label & (_OUT | _UPDATED | {"date", "dated"}) else None


def _is_names(words: str) -> bool:
    """Whether a byline's words are names: Story by Lee Park (Example News), lee@example.org."""
    return all(word.lstrip("(")[:1].isupper() or word in _SMALL or "@" in word for word in words.split())


def _without_dates(line: str, words: Words, found: list[Candidate]) -> str:
    kept, done = [], 0
    for item in found:
        kept.append(line[done : words.start[item.first]])
        done = words.end[item.last - 1]
    return " ".join([*kept, line[done:]])


def _dateline(line: str, start: int, end: int) -> bool:
    if line[start - 1 : start] == "(" and line[end : end + 1] == ")":  # DULUTH, Minn. (May 3, 2019) —
        start, end = start - 1, end + 1
    place = start <= 80 and (_PLACE.match(line[:start]) or _PLACE_AND_STATE.match(line[:start]))
    return bool(place) and bool(_AFTER_PLACE.match(line[end : end + 60]))

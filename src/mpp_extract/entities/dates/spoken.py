"""Today and tomorrow in a quotation: seen from the day on which it was spoken, where the paragraph says that."""

from __future__ import annotations

from mpp_extract.entities.dates.sense import Candidate
from mpp_extract.language.patterns import Words
from mpp_extract.language.verbs import CUES
from mpp_extract.tokens import Tokens

# So near must the day stand to the verb of speech, in words; so far from the quotation, in characters.
_BESIDE = 3
_REACH = 300
_OPENING, _CLOSING, _STRAIGHT = "“", "”", '"'


def day_of_speech(words: Words, tokens: Tokens, found: list[Candidate], n: int) -> Candidate | None:
    """The weekday on which the words round ``found[n]`` were spoken (said Friday, on Saturday urged), or None."""
    item = found[n]
    start = words.start[item.first]
    sense = item.sense
    if sense.shift is None or sense.base != "ref" or sense.grain != "day" or sense.back:
        return None
    first = words.text.rfind("\n", 0, start) + 1
    if not quoted(words.text, first, start):
        return None
    last = words.text.find("\n", start)
    last = len(words.text) if last < 0 else last
    beside = [*reversed(found[max(0, n - 4) : n]), *found[n + 1 : n + 4]]
    return next((each for each in beside if _says_when(words, tokens, each, (first, last), start)), None)


def quoted(text: str, first: int, at: int) -> bool:
    """Whether a place in a paragraph is inside of a quotation."""
    if text.count(_STRAIGHT, first, at) % 2:
        return True
    return text.rfind(_OPENING, first, at) > text.rfind(_CLOSING, first, at)


def _says_when(words: Words, tokens: Tokens, day: Candidate, paragraph: tuple[int, int], at: int) -> bool:
    """Whether it is a bare weekday of the paragraph, outside of quotations, beside a verb of speech or hung on it."""
    sense, start = day.sense, words.start[day.first]
    if sense.weekday is None or sense.month is not None or sense.deixis is not None or sense.hour is not None:
        return False
    if not paragraph[0] <= start < paragraph[1] or abs(start - at) > _REACH or quoted(words.text, paragraph[0], start):
        return False
    i, end = tokens.at(start), tokens.at(words.end[day.last - 1])
    near = [*range(max(0, i - _BESIDE), i), *range(end, min(len(tokens), end + _BESIDE)), _verb_of(tokens, i)]
    return any(tokens.tag[j] == "VBD" and tokens.lower[j] in CUES for j in near)


def _verb_of(tokens: Tokens, i: int) -> int:
    """The word that a day hangs on, past the preposition before it: told her (on Friday)."""
    head = tokens.head[i]
    return tokens.head[head] if tokens.tag[head] == "IN" else head

"""Q1, Q2: words of a quotation that the article gives twice, to another speaker or in another wording."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.story import Story
from mpp_extract.language.fold import fold
from mpp_extract.record import Mention, Quote, Speaker

_WORD = re.compile(r"\w+(?:['’]\w+)*|\.\.\.|…|\[")
_LONG = 6  # words that two people don't say alike by chance
_WORDED = 8  # words of a quotation of which two wordings can be told
_EITHER_SIDE = 3  # words that both wordings share before and behind the ones that differ
_DIFFER = 2
# Who speaks is certain where the name stands so near to the reporting word.
_BESIDE = 40
_LEFT_OUT = frozenset({"...", "…", "["})


def _words(story: Story) -> dict[str, list[str]]:
    """The words of each quote that has some, by its id."""
    return {
        quote.id: [fold(word) for word in _WORD.findall(quote.text)]
        for quote in story.article.quotes or ()
        if quote.kind != "indirect" and quote.speaker_id is not None and quote.text.count(" ") >= _LONG - 1
    }


def _spoken(story: Story) -> list[tuple[Quote, list[str], Speaker]]:
    """The quotes of some length whose speaker is a person, by name, who stands right beside the reporting word."""
    found = []
    for quote in story.article.quotes or []:
        speaker = story.item(quote.speaker_id)
        if quote.kind == "indirect" or speaker is None or speaker.kind != "person" or quote.cue is None:
            continue
        words = story.once(_words).get(quote.id, [])
        if len(words) >= _LONG and _is_named(speaker, quote.cue):
            found.append((quote, words, speaker))
    return found


def _is_named(speaker: Speaker, cue: Mention) -> bool:
    last = fold(speaker.name.split()[-1])
    return any(
        fold(mention.text).endswith(last) and -_BESIDE <= mention.start - cue.end <= _BESIDE
        for mention in speaker.mentions
    )


def two_speakers(story: Story) -> Iterator[Finding]:
    """Q1: the same words, by two people."""
    first: dict[tuple[str, ...], tuple[Quote, Speaker]] = {}
    for quote, words, speaker in _spoken(story):
        other, who = first.setdefault(tuple(words), (quote, speaker))
        if who.id != speaker.id and not story.is_correction(quote.start):
            message = f"“{_opening(quote)}”: said by {speaker.name} here, by {who.name} before"
            yield Finding(start=quote.start, end=quote.end, message=message, others=(Span(other.start, other.end),))


def two_wordings(story: Story) -> Iterator[Finding]:
    """Q2: one quotation of one person, with a word or two that differ."""
    before: dict[str, list[tuple[Quote, list[str]]]] = {}
    for quote in story.article.quotes or []:
        words = story.once(_words).get(quote.id, [])
        if quote.speaker_id is None or len(words) < _WORDED:
            continue
        same = before.setdefault(quote.speaker_id, [])
        for other, told in same[-20:]:
            differing = _differing(told, words)
            if differing is not None:
                here, there = (" ".join(each) or "nothing" for each in differing)
                message = f"“{_opening(quote)}”: “{there}” here, “{here}” in the same words before"
                yield Finding(start=quote.start, end=quote.end, message=message, others=(Span(other.start, other.end),))
                break
        same.append((quote, words))


def _differing(one: list[str], other: list[str]) -> tuple[list[str], list[str]] | None:
    """The words in which two quotations differ that are otherwise one; None where they are the same or others."""
    if one[:_EITHER_SIDE] != other[:_EITHER_SIDE] or one[-_EITHER_SIDE:] != other[-_EITHER_SIDE:]:
        return None
    if _LEFT_OUT & {*one, *other} or not 0.5 < len(one) / len(other) < 2:
        return None
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if (
        len(blocks) != 2
        or min(block.size for block in blocks) < _EITHER_SIDE
        or sum(b.size for b in blocks) < _WORDED - 1
    ):
        return None
    (left, right) = blocks
    here, there = one[left.a + left.size : right.a], other[left.b + left.size : right.b]
    whole = left.a == left.b == 0 and right.a + right.size == len(one) and right.b + right.size == len(other)
    return (here, there) if whole and len(here) <= _DIFFER and len(there) <= _DIFFER else None


def _opening(quote: Quote) -> str:
    words = quote.text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")


def nobody_speaks(story: Story) -> Iterator[Finding]:
    """Q4: a quotation of a whole sentence whose speaker the article does not name."""
    for quote in story.article.quotes or []:
        words = quote.text.split()
        whole = len(words) >= _LONG and words[0][0].isupper() and quote.text.rstrip()[-1] in ".?!"
        if quote.kind == "direct" and quote.speaker_id is None and quote.continues is None and whole:
            message = f"“{_opening(quote)}”: nobody is named who said or wrote it"
            yield Finding(start=quote.start, end=quote.end, message=message)

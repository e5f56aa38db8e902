"""Who wrote what is quoted from: a letter from X, X's email, the note that X left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.inflect import verbs
from mpp_extract.language.tagged_phrases import Phrase, phrase_after, phrase_at, phrase_before
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

# What one person, or one body, writes to others and signs. Source: the hyponyms of letter and message in WordNet 3.0.
LETTERS = word_set("letter email e-mail message text note tweet post postcard telegram memo memorandum")
# Verbs of writing and sending. Source: Levin, English Verb Classes, 11.1 (send), 25.2 (scribble), 37.4 (email, wire).
_WRITING = verbs("write send post text email sign pen leave tweet compose dictate type scrawl scribble address mail")
# How many tokens the name of an author may have.
_LONGEST = 12


def author(layout: Layout, phrase: Phrase) -> Phrase | None:
    """The phrase of whoever wrote the letter that a phrase means; None where it tells nobody or is no letter."""
    if layout.tokens.lower[phrase.head] not in LETTERS:
        return None
    return _owner(layout, phrase) or _behind(layout, phrase) or _writer(layout, phrase.head)


def _owner(layout: Layout, phrase: Phrase) -> Phrase | None:
    """``X's letter``, ``her letter``."""
    tokens, first = layout.tokens, phrase.first
    if tokens.tag[first] == "PRP$":
        return Phrase(first, first + 1, first) if tokens.lower[first] in ("his", "her") else None
    ending = next((i for i in range(phrase.head - 1, first, -1) if tokens.tag[i] == "POS"), -1)
    return phrase_before(layout, ending - 1, first) if ending > first else None


def _behind(layout: Layout, phrase: Phrase) -> Phrase | None:
    """``a letter from X``, ``a letter to the board by X``, ``an email sent by X``."""
    tokens, i = layout.tokens, phrase.head + 1
    if tokens.lower[i : i + 1] and tokens.tag[i] == "VBN" and tokens.lower[i] in _WRITING:
        i += 1
    if tokens.lower[i : i + 1] not in (["from"], ["by"]) or layout.owner[i] >= 0:
        return None
    return phrase_after(layout, i + 1, min(i + 1 + _LONGEST, len(tokens)))


def _writer(layout: Layout, noun: int) -> Phrase | None:
    """``a letter that X wrote``, ``the letter, which X had sent``: the subject of the verb of writing behind it."""
    tokens = layout.tokens
    for verb in tokens.children(noun):
        if verb < noun or tokens.dep[verb] not in ("relcl", "acl") or tokens.lower[verb] not in _WRITING:
            continue
        for i in tokens.children(verb):
            somebody = tokens.tag[i] in NOUNS or tokens.lower[i] in ("he", "she", "they")
            if tokens.dep[i] == "nsubj" and noun < i < verb and somebody and layout.owner[i] < 0:
                return phrase_at(layout, i, noun + 1, verb)
    return None

"""Subjects right before a participle that reports: with X declaring; footage of X saying; a statement saying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.bearers import MAX_CLIMB
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.inflect import verbs
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import Phrase, is_time, phrase_before
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import CUES

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.tokens import Tokens

# Behind these, with stands before whom somebody is of one mind with, or not.
_WITH_SOMEBODY = verbs("agree disagree concur side differ sympathize")
# How far before a participle that with stands, in tokens.
_WITH = 8


def beside(layout: Layout, verb: int, first: int) -> Phrase | None:
    """``with X declaring``, ``footage of X saying``: the noun phrase right before a participle that reports."""
    tokens = layout.tokens
    if tokens.tag[verb] != "VBG" or tokens.lower[verb] not in CUES or verb - 1 < first:
        return None
    if tokens.tag[verb - 1] not in NOUNS or layout.owner[verb - 1] >= 0 or is_time(layout, verb - 1):
        return None
    named = tokens.tag[verb - 1] in PROPER
    phrase = phrase_before(layout, verb - 1, _behind(tokens, "with", verb, max(first, verb - 12), first))
    if phrase and named and tokens.tag[phrase.head] not in PROPER and tokens.lower[phrase.head] not in PERSONS:
        inner = _behind(tokens, "of", verb, phrase.first, phrase.first)
        phrase = phrase_before(layout, verb - 1, inner)  # footage of X saying
    if phrase is None or is_time(layout, phrase.head):
        return None
    if tokens.lower[phrase.head] in SPEECH:
        return phrase if _speaks_itself(tokens, phrase) else None
    return phrase if named or tokens.lower[phrase.first - 1] in ("with", "of") else None


def agreeing(tokens: Tokens, verb: int, first: int) -> int:
    """``Y agreed with X saying …``: the verb whose subject says it; -1 where there is none.

    Source: Quirk et al., A Comprehensive Grammar of the English Language, 16.5 (prepositional verbs).
    """
    if tokens.tag[verb] != "VBG" or tokens.lower[verb] not in CUES:
        return -1
    i = verb - 1
    while i > max(first, verb - _WITH) and (tokens.tag[i] in NOUNS or tokens.tag[i] in ("DT", "PRP$", "JJ")):
        i -= 1
    return i - 1 if i > first and tokens.lower[i] == "with" and tokens.lower[i - 1] in _WITH_SOMEBODY else -1


def _speaks_itself(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a noun of speech is what says something: the report followed a statement saying “…”, nobody's."""
    if any(tokens.tag[i] in ("POS", "PRP$") for i in range(phrase.first, phrase.head)):
        return False
    node = phrase.head
    for _ in range(MAX_CLIMB):
        subject = next((i for i in tokens.children(node) if tokens.dep[i] in ("nsubj", "nsubjpass")), -1)
        if subject >= 0:
            somebody = can_speak(tokens, Phrase(subject, subject + 1, subject))
            return not somebody or tokens.lower[subject] in DOCUMENTS
        node = tokens.head[node]
    return False


def _behind(tokens: Tokens, word: str, verb: int, low: int, otherwise: int) -> int:
    """The token behind the last such word before the verb's neighbour, from behind token low on."""
    lower = tokens.lower
    return next((i + 1 for i in range(verb - 2, low, -1) if lower[i] == word), otherwise)

"""Statements that a noun or an adjective brings in: X's claim that …, X raised the claim that …, X is sure that …"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.evidence import statements as forms
from mpp_extract.entities.quotes.subjects import Subject, Subjects
from mpp_extract.language.attitudes import ATTITUDES
from mpp_extract.language.function_words import BE
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.speech_nouns import CONTENTS, FEELINGS, SPEECH
from mpp_extract.language.tagged_phrases import phrase_at
from mpp_extract.language.tags import NOUNS, VERBS
from mpp_extract.language.verbs import VOICE
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Form, refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.statement_spans import Span, Spans
    from mpp_extract.reading import Reading

_ADJECTIVES = frozenset({"JJ", "VBN"})
# Verbs that link a subject with what it is. Source: Quirk et al., 16.21 (copular verbs).
_LINKS = BE | verbs("seem remain feel become appear sound look grow stay")
_MAKE = verbs("make")
_CLEAR = word_set("clear plain")
# Words that may have a clause with what is said.
CLAUSE_WORDS = CONTENTS | FEELINGS | ATTITUDES | _CLEAR


class Worded(NamedTuple):
    """What a statement is made of: the tokens of what is said and of the cue, whose it is, in which form."""

    span: Span
    cue: Span
    subject: Subject
    form: Form


class ClauseWords:
    """Finds such statements in one article."""

    def __init__(self, reading: Reading, layout: Layout, subjects: Subjects, spans: Spans) -> None:
        self.reading, self.layout, self.tokens = reading, layout, layout.tokens
        self.subjects, self.spans = subjects, spans

    def of(self, i: int) -> Worded | None:
        """The statement that one of CLAUSE_WORDS brings in, or None."""
        tag, word = self.tokens.tag[i], self.tokens.lower[i]
        if tag in NOUNS and word in CONTENTS:
            return self._owned(i) or self._voiced(i)
        if tag in NOUNS and word in FEELINGS:
            return self._voiced(i)
        if tag in _ADJECTIVES and word in ATTITUDES:
            return self._held(i)
        return self._made_clear(i) if tag == "JJ" and word in _CLEAR else None

    def _owned(self, noun: int) -> Worded | None:
        """``Ortega's claim that …``: the clause of a noun of speech that somebody owns."""
        tokens = self.tokens
        owner = next((i for i in tokens.children(noun) if tokens.dep[i] == "poss" and i < noun), -1)
        if owner < 0 or tokens.lower[noun + 1 : noun + 2] != ["that"] or tokens.tag[noun + 1] != "IN":
            return None
        low, last = self.subjects.bounds(noun)
        clause = self._clause(noun)
        if clause < 0 or owner < low:
            return None
        span = (noun + 2, min(self.spans.after(noun, clause)[1], last))
        subject = Subject(phrase_at(self.layout, owner, low, noun), "parse")
        return Worded(span, (noun, noun + 1), subject, forms.NOUN)

    def _clause(self, noun: int) -> int:
        """The verb of the clause behind a noun, or -1."""
        tokens = self.tokens
        return next((i for i in tokens.children(noun) if tokens.dep[i] in ("acl", "ccomp") and i > noun), -1)

    def _voiced(self, noun: int) -> Worded | None:
        """``Ortega raised the claim that …``: the clause of a noun for what is said, that somebody gives voice to."""
        tokens, verb = self.tokens, self.tokens.head[noun]
        voiced = tokens.dep[noun] == "dobj" and tokens.lower[verb] in VOICE and tokens.tag[verb] in VERBS
        if not voiced or tokens.lower[noun + 1 : noun + 2] != ["that"]:
            return None
        clause = self._clause(noun)
        return self._of_subject(verb, (noun, noun + 1), noun, clause, forms.VOICED)

    def _held(self, adjective: int) -> Worded | None:
        """``Ortega was convinced that …``: the clause of an adjective for what somebody holds to be so."""
        tokens = self.tokens
        verb = (
            adjective if tokens.tag[adjective] == "VBN" and self.subjects.passive(adjective) else tokens.head[adjective]
        )
        if tokens.lower[verb] not in _LINKS and verb != adjective:
            return None
        clause = next((i for i in tokens.children(adjective) if tokens.dep[i] == "ccomp" and i > adjective), -1)
        return self._of_subject(verb, (adjective, adjective + 1), adjective, clause, forms.HELD)

    def _made_clear(self, clear: int) -> Worded | None:
        """``Ortega made it clear that …``"""
        tokens = self.tokens
        verb = clear - 2 if tokens.lower[clear - 1 : clear] == ["it"] else clear - 1
        if verb < 0 or tokens.lower[verb] not in _MAKE or tokens.lower[clear + 1 : clear + 2] != ["that"]:
            return None
        if tokens.tag[verb] == "VBG" and not any(tokens.dep[i] == "aux" for i in tokens.children(verb)):
            return None  # Far from making it clear
        return self._of_subject(verb, (clear, clear + 1), clear, tokens.head[clear + 1], forms.MADE_CLEAR)

    def _of_subject(self, verb: int, cue: Span, word: int, clause: int, form: Form) -> Worded | None:
        """The statement that a clause behind a word is, if the subject of a verb can have made it."""
        subject = self.subjects.of(verb) if clause > word else None
        if subject is None or not can_speak(self.tokens, subject.phrase):
            return None
        if singular(self.tokens.lower[subject.phrase.head]) in SPEECH:
            return None  # Questions made it clear that …
        considered = refusals.Verb(self.tokens, self.subjects, verb, subject.phrase, subject.relative)
        against = refusing(refusals.FOR_SUBJECTS, considered)
        if against is not None:
            self.reading.refuse(against, self.tokens.start[word], self.tokens.end[word])
            return None
        span = self.spans.after(word, clause)
        return Worded(span, cue, subject, form) if self.spans.finite(span, clause) else None

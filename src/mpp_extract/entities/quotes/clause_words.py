"""Statements that a noun or an adjective brings in: X's claim that …, X raised the claim that …, X is sure that …"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.evidence import statements as forms
from mpp_extract.entities.quotes.subjects import Subject, Subjects
from mpp_extract.language.attitudes import ATTITUDES
from mpp_extract.language.function_words import AUXILIARIES, BE
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.speech_nouns import CONTENTS, FEELINGS, HELD, PLEDGES, SPEECH, VIEWS
from mpp_extract.language.tagged_phrases import Phrase, is_time, phrase_at
from mpp_extract.language.tags import NOUNS, VERBS
from mpp_extract.language.verbs import HOLD, VOICE
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Form, refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.statement_ends import Span
    from mpp_extract.entities.quotes.statement_spans import Spans
    from mpp_extract.reading import Reading

_ADJECTIVES = frozenset({"JJ", "VBN"})
# Verbs that link a subject with what it is. Source: Quirk et al., 16.21 (copular verbs).
_LINKS = BE | verbs("seem remain feel become appear sound look grow stay")
# How an adjective hangs on a verb whose subject it tells more of. Source: Quirk et al., 15.60 (supplementive clauses).
_FREE = frozenset({"advcl", "oprd", "acomp"})
_COMMAS = frozenset({",", "—", "–"})
_MAKE = verbs("make")
_CLEAR = word_set("clear plain")
_READERS = frozenset({"my", "our", "your"})
# How far before the word, in tokens, its not may stand.
_DENIAL = 4
_OWNED = CONTENTS | FEELINGS | HELD | VIEWS | PLEDGES
# Words that may have a clause with what is said.
CLAUSE_WORDS = CONTENTS | FEELINGS | ATTITUDES | _CLEAR | HELD | VIEWS | PLEDGES


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
        if tag in NOUNS:
            return self._of_noun(i, word)
        if word in ATTITUDES and (tag in _ADJECTIVES or self.tokens.dep[i] in _FREE):
            return self._held(i)
        return self._made_clear(i) if tag == "JJ" and word in _CLEAR else None

    def _of_noun(self, i: int, word: str) -> Worded | None:
        """The statement of a noun: that of its owner, or of who gives voice to it."""
        owned = None
        if word in _OWNED:
            owned = self._owned(i)
        return owned or (self._voiced(i) if word not in PLEDGES else None)

    def _owned(self, noun: int) -> Worded | None:
        """``Ortega's claim that …``, ``Ortega's fear is that …``, ``Ortega's vow to …``: what is somebody's."""
        tokens = self.tokens
        owner = next((i for i in tokens.children(noun) if tokens.dep[i] == "poss" and i < noun), -1)
        low, _ = self.subjects.bounds(noun)
        if owner < low or tokens.lower[owner] in _READERS:
            return None
        verb = tokens.head[noun]
        equated = tokens.dep[noun] == "nsubj" and tokens.lower[verb] in BE and verb > noun
        found = (self._equated(noun, verb, owner) if equated else None) or self._own_clause(noun)
        if found is None:
            return None
        form, span = found
        return Worded(span, (noun, noun + 1), Subject(phrase_at(self.layout, owner, low, noun), "parse"), form)

    def _own_clause(self, noun: int) -> tuple[Form, Span] | None:
        """A noun's own clause with that, or the infinitive of a noun of promising, with at most a time before it."""
        tokens, clause = self.tokens, self._clause(noun)
        if clause < 0:
            return None
        first = next((i for i in tokens.children(clause) if i > noun and tokens.lower[i] in ("that", "to")), clause)
        if any(not self._may_part(i) for i in range(noun + 1, first)):
            return None
        _, end = self.spans.after(noun, clause)
        if tokens.lower[first] == "that" and tokens.tag[first] == "IN" and tokens.lower[noun] not in VIEWS - CONTENTS:
            return forms.NOUN, (first + 1, end)
        promised = tokens.lower[noun] in PLEDGES and tokens.lower[first] == "to" and tokens.tag[clause] == "VB"
        return (forms.PLEDGED, (first, end)) if promised else None

    def _may_part(self, i: int) -> bool:
        """Whether a token may stand between a noun and its clause: her vow last month to …"""
        return (
            is_time(self.layout, i) or self.tokens.tag[i] in ("JJ", "RB", "DT") or self.tokens.lower[i] in ("in", "on")
        )

    def _equated(self, noun: int, verb: int, owner: int) -> tuple[Form, Span] | None:
        """``Ortega's fear is that …``: the clause that a noun is said to be."""
        tokens = self.tokens
        clause = next((i for i in tokens.children(verb) if tokens.dep[i] == "ccomp" and i > verb), -1)
        if clause < 0 or not any(tokens.lower[i] == "that" for i in tokens.children(clause) if i < clause):
            return None
        considered = refusals.Verb(tokens, self.subjects, verb, Phrase(owner, noun, owner))
        against = refusing(refusals.FOR_SUBJECTS, considered)
        if against is not None:
            self.reading.refuse(against, tokens.start[noun], tokens.end[noun])
            return None
        return forms.EQUATED, self.spans.after(verb, clause)

    def _clause(self, noun: int) -> int:
        """The verb of the clause behind a noun, or -1."""
        tokens = self.tokens
        return next((i for i in tokens.children(noun) if tokens.dep[i] in ("acl", "ccomp") and i > noun), -1)

    def _voiced(self, noun: int) -> Worded | None:
        """``Ortega raised the claim that …``: the clause of a noun for what is said, that somebody gives voice to."""
        tokens, verb = self.tokens, self.tokens.head[noun]
        voiced = tokens.lower[verb] in (HOLD if tokens.lower[noun] in HELD | VIEWS else VOICE)
        voiced = voiced and tokens.dep[noun] == "dobj" and tokens.tag[verb] in VERBS
        if tokens.dep[noun] == "pobj" and tokens.lower[verb] in ("of", "under"):  # X is of the view that …
            voiced, verb = tokens.lower[tokens.head[verb]] in BE, tokens.head[verb]
        if not voiced or tokens.lower[noun + 1 : noun + 2] != ["that"]:
            return None
        clause = self._clause(noun)
        return self._of_subject(verb, (noun, noun + 1), noun, clause, forms.VOICED)

    def _held(self, adjective: int) -> Worded | None:
        """``Ortega was convinced that …``: the clause of an adjective for what somebody holds to be so."""
        tokens = self.tokens
        passive = tokens.tag[adjective] == "VBN" and self.subjects.passive(adjective)
        verb = adjective if passive else tokens.head[adjective]
        if not passive and tokens.lower[verb] not in _LINKS:
            verb = self._told_more_of(adjective)
        if verb < 0:
            return None
        clause = next((i for i in tokens.children(adjective) if tokens.dep[i] == "ccomp" and i > adjective), -1)
        if clause >= 0 and self.spans.asks(clause):
            return None  # Not sure how it ended
        return self._of_subject(verb, (self.denied(verb, adjective), adjective + 1), adjective, clause, forms.HELD)

    def _told_more_of(self, adjective: int) -> int:
        """The verb whose subject an adjective tells more of, or -1: sure that …, she left; X, sure that …, left."""
        tokens, verb = self.tokens, self.tokens.head[adjective]
        if tokens.dep[adjective] == "amod" and tokens.text[adjective - 1] in _COMMAS and verb < adjective:
            subject, verb = verb, tokens.head[verb]
            return verb if tokens.dep[subject] == "nsubj" and tokens.tag[verb] in VERBS else -1
        of_object = any(tokens.dep[i] in ("dobj", "nsubj") and verb < i < adjective for i in tokens.children(verb))
        if tokens.dep[adjective] not in _FREE or tokens.tag[verb] not in VERBS:
            return -1
        return -1 if of_object and tokens.text[adjective - 1] not in _COMMAS else verb

    def denied(self, verb: int, word: int | None = None) -> int:
        """Where the cue of a verb, or of a word that it links, begins: with its not, and the auxiliary before that."""
        tokens = self.tokens
        first = verb if word is None else word
        denial = next((i for i in tokens.children(verb) if tokens.dep[i] == "neg" and first - _DENIAL < i < first), -1)
        if denial < 0:
            return first
        return denial - 1 if tokens.lower[denial] != "never" and tokens.lower[denial - 1] in AUXILIARIES else denial

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

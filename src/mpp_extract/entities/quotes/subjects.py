"""Whose words a reporting verb gives: its subject, by the parse where that holds, else by the order of the words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes.bearers import blamed, made_to, perceived, quoted, same_object
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.inversion import Inversion
from mpp_extract.entities.quotes.participles import agreeing, beside
from mpp_extract.entities.quotes.word_order import Order
from mpp_extract.language.function_words import BE, DO, HAVE, PREPOSITIONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import Phrase, is_time, phrase_after, phrase_at, phrase_before
from mpp_extract.language.tags import FINITE, NOUNS, PROPER, VERBS
from mpp_extract.language.verbs import CUES, SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

_AUX = BE | HAVE | DO
# How a verb hangs on the one whose subject it shares.
_SHARES = frozenset({"conj", "xcomp", "advcl", "pcomp", "dep", "prep", "parataxis", "ccomp", "appos"})
# Passives that still give the words of their subject: X was quoted as saying.
_HEARD = frozenset({"quoted", "cited", "reported"})
_NOT_SUBJECT = word_set("there what how why when")
_SUBJECT_LABELS = frozenset({"nsubj", "nsubjpass", "agent"})
_NO_SUBJECT_TAGS = frozenset({"VBN", "VBG", "VB", "RB", "IN"})
_RELATIVES = word_set("who which that")
_COMMAS = frozenset({",", "—", "–", "--"})
_ASIDES = _COMMAS | {"("}
# A party behind a name, and how long its bracket is in tokens. Source: Associated Press Stylebook, party affiliation.
_PARTY = re.compile(r"[RDIL](?:FL)?\b")
_LABEL = 8
MAX_CLIMB = 6
REACH = 80


class Subject(NamedTuple):
    """A subject and how it was found: ``parse``, ``order`` (of the words), ``inverted`` (said X), ``shared``.

    relative  the token of the relative pronoun that stands for it, or -1
    """

    phrase: Phrase
    how: str
    relative: int = -1


class Subjects:
    """Finds verbs' subjects in one article; what was found is kept."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.tokens = layout.tokens
        self.inversion = Inversion(layout, self._parsed)
        self.order = Order(layout)
        self._kept: dict[int, Subject | None] = {}

    def of(self, verb: int) -> Subject | None:
        """The subject of the verb at this token, or None."""
        if verb not in self._kept:
            self._kept[verb] = None  # Against circles.
            self._kept[verb] = self._find(verb)
        return self._kept[verb]

    def bounds(self, verb: int) -> tuple[int, int]:
        """First and last token (exclusive) of the verb's sentence, at most REACH away (so that cost stays linear)."""
        sentence = self.layout.sentences[self.layout.sentence[verb]]
        return max(sentence.first, verb - REACH), min(sentence.last, verb + REACH)

    def _find(self, verb: int) -> Subject | None:
        first, last = self.bounds(verb)
        inverted = self.inversion.subject(verb, first, last)
        if inverted:
            return Subject(inverted, "inverted")
        agrees = agreeing(self.tokens, verb, first)
        if agrees >= 0:
            found = self.of(agrees)
            return found and Subject(found.phrase, "shared")
        phrase = self._another(verb, first) or beside(self.layout, verb, first)
        phrase = phrase or self._before_label(verb, first) or self._parsed(verb, first, last)
        if phrase:
            return Subject(phrase, "parse", self._relative(verb, first))
        if self.passive(verb):
            return None
        if self.tokens.tag[verb] != "VBG" or self._has_auxiliary(verb):
            phrase = self.order.subject(verb, first)
            if phrase:
                return Subject(phrase, "order", self._relative(verb, first))
        return self._shared(verb, first, last)

    def _another(self, verb: int, first: int) -> Phrase | None:
        """Somebody whom another verb makes the one who says it: X quoted Y as saying; X led Y to concede."""
        for find in (quoted, made_to, perceived, same_object):
            child = find(self.tokens, verb, first)
            if first <= child and self.layout.owner[child] < 0:
                return phrase_at(self.layout, child, first, max(verb, child + 1))
        return None

    def _relative(self, verb: int, first: int) -> int:
        """The who or which before the verb, -1 for none."""
        for i in range(verb - 1, max(first, verb - 4) - 1, -1):
            if self.tokens.tag[i] in ("WP", "WDT"):
                return i
        return -1

    def _parsed(self, verb: int, first: int, last: int) -> Phrase | None:
        """The subject that the parse names, or the agent of a passive."""
        tokens, layout = self.tokens, self.layout
        for child in tokens.children(verb):
            dep = tokens.dep[child]
            if dep not in _SUBJECT_LABELS or not first <= child < last or layout.owner[child] >= 0:
                continue
            if dep == "agent":
                return phrase_after(layout, child + 1, last) if self.passive(verb) else None
            if (dep == "nsubjpass" and self._told(verb)) or self._mistaken(verb, child):
                continue
            child = self._behind_place(child, verb)
            if tokens.lower[child] in _RELATIVES and tokens.tag[child] in ("WP", "WDT"):
                return self.order.antecedent(verb, child, first, last)
            if child > verb:
                return phrase_at(layout, child, verb + 1, last)
            phrase = phrase_at(layout, self._bearer_of(child, verb), first, verb)
            return self._nearer(phrase, verb) or phrase
        return None

    def _behind_place(self, noun: int, verb: int) -> int:
        """``Outside court, X said``: who stands behind a place that the parse takes for the subject."""
        tokens = self.tokens
        if noun == 0 or tokens.tag[noun - 1] != "JJ" or tokens.lower[noun - 1] not in PREPOSITIONS:
            return noun
        return next((i for i in tokens.children(noun) if tokens.dep[i] == "appos" and noun < i < verb), noun)

    def _bearer_of(self, noun: int, verb: int) -> int:
        """``Y running mate X told``: the name that the parse puts right behind the description of its bearer."""
        tokens = self.tokens
        if tokens.tag[noun] in PROPER:
            return noun
        for child in tokens.children(noun):
            if noun < child < verb and tokens.dep[child] == "appos" and tokens.tag[child] in PROPER:
                between = range(noun + 1, child)
                return child if all(tokens.tag[i] in PROPER for i in between) else noun
        return noun

    def _told(self, verb: int) -> bool:
        """Whether the subject of the verb's passive hears or is spoken of (X was told), and does not speak."""
        return self.tokens.lower[verb] in CUES and self.tokens.lower[verb] not in _HEARD

    def _mistaken(self, verb: int, child: int) -> bool:
        """Whether what the parse calls a subject can't be one that speaks: a verb, a time, there, what."""
        tag = self.tokens.tag[child]
        if tag in _NO_SUBJECT_TAGS or self.tokens.lower[child] in _NOT_SUBJECT or is_time(self.layout, child):
            return True
        if self.tokens.lower[child] != "%" and not any(map(str.isalnum, self.tokens.text[child])):
            return True
        if child > verb and self.tokens.tag[verb] in ("VBG", "VB"):
            return True
        return child > verb and tag not in NOUNS and tag != "PRP"

    def _nearer(self, phrase: Phrase, verb: int) -> Phrase | None:
        """``Or maybe X, analyst Y says``: a noun phrase right before the verb, behind a comma that opens no aside."""
        tokens = self.tokens
        between = range(phrase.last + 1, verb)
        if phrase.last >= verb - 1 or tokens.text[phrase.last] != "," or not between:
            return None
        if any(tokens.text[i] in _ASIDES or tokens.tag[i][:2] in ("VB", "WP", "WD", "MD") for i in between):
            return None
        return phrase_before(self.layout, verb - 1, phrase.last + 1) if tokens.tag[verb - 1] in PROPER else None

    def _before_label(self, verb: int, first: int) -> Phrase | None:
        """``…, Rep. X (R-Ohio), said``: the name before a party in a bracket that ends right before the verb."""
        tokens = self.tokens
        close = verb - 2 if tokens.text[verb - 1] == "," else verb - 1
        if close - 2 <= first or tokens.text[close] != ")":
            return None
        opening = next((i for i in range(close - 1, max(first, close - _LABEL), -1) if tokens.text[i] == "("), -1)
        if opening < 0 or not _PARTY.match(tokens.text[opening + 1]) or tokens.tag[opening - 1] not in PROPER:
            return None
        return phrase_before(self.layout, opening - 1, first)

    def _blamed(self, verb: int, first: int) -> Phrase | None:
        """``They faulted X for saying “…”``: who is blamed or praised for words has said them."""
        child = blamed(self.tokens, verb, first)
        return phrase_at(self.layout, child, first, verb) if child >= 0 and self.layout.owner[child] < 0 else None

    def passive(self, verb: int) -> bool:
        """Whether the verb is a passive: said to be, was called."""
        return any(self.tokens.dep[child] == "auxpass" for child in self.tokens.children(verb))

    def _has_auxiliary(self, verb: int) -> bool:
        return any(self.tokens.dep[child] == "aux" and child < verb for child in self.tokens.children(verb))

    def _shared(self, verb: int, first: int, last: int) -> Subject | None:
        """The subject of the verb, or the noun, that this verb hangs on."""
        tokens = self.tokens
        object_ = self._blamed(verb, first)
        if object_:
            return Subject(object_, "parse")
        if tokens.tag[verb] == "VBG" and verb > first and tokens.text[verb - 1] in _COMMAS:
            said = self._sentence_subject(verb, first, speech=True)
            if said:
                return self._owner_of_words(verb, said, first) or said
        if tokens.tag[verb] == "VBN" and tokens.dep[verb] == "acl" and self._outside(tokens.head[verb], first, last):
            return None  # The words written on the wall: nobody's who wrote other words.
        climbed = self._climbed(verb, first, last)
        if climbed and (tokens.tag[verb] != "VBG" or can_speak(tokens, climbed.phrase)):
            return climbed
        return self._sentence_subject(verb, first) or climbed

    def _owner_of_words(self, verb: int, said: Subject, first: int) -> Subject | None:
        """``It recalls X's warning that …, lamenting “…”``: whose words they are, where the subject can't speak."""
        tokens = self.tokens
        noun = tokens.head[verb]
        if tokens.lower[noun] not in SPEECH or can_speak(tokens, said.phrase):
            return None
        owner = next((i for i in tokens.children(noun) if tokens.dep[i] == "poss" and i >= first), -1)
        return Subject(phrase_at(self.layout, owner, first, owner + 1), "shared") if owner >= 0 else None

    def _outside(self, i: int, first: int, last: int) -> bool:
        """Whether a token stands within the sentence and outside quotations."""
        return first <= i < last and self.layout.owner[i] < 0

    def _climbed(self, verb: int, first: int, last: int) -> Subject | None:
        """The subject of a verb above this one in the parse, or the noun above it that it describes."""
        tokens = self.tokens
        node = verb
        for _ in range(MAX_CLIMB):
            head = tokens.head[node]
            if head == node or not first <= head < last:
                return None
            if self.layout.owner[head] < 0:
                described = tokens.dep[node] in ("acl", "relcl") and tokens.tag[head] in NOUNS and head < verb
                if described and not self._verb_before(head):
                    return Subject(phrase_at(self.layout, head, first, verb), "shared")
                if tokens.tag[head] in VERBS and tokens.dep[node] in _SHARES:
                    found = self.of(head) or self._of_passive(head, first)
                    if found and found.phrase.head != verb:
                        return Subject(found.phrase, "shared")
            node = head
        return None

    def _of_passive(self, verb: int, first: int) -> Subject | None:
        """The subject of a passive that tells no words, by the order of the words: X, as ever, is caught up in it."""
        if not self.passive(verb) or self._told(verb):
            return None
        phrase = self.order.subject(verb, first)
        return Subject(phrase, "order") if phrase else None

    def _verb_before(self, noun: int) -> bool:
        """Whether the noun is an object of the sentence's verb: then a participle after it has the subject's voice."""
        return self.tokens.dep[noun] in ("dobj", "pobj", "attr", "oprd") and self.tokens.tag[noun] not in PROPER

    def _within(self, verb: int, clause: int) -> bool:
        """Whether a verb hangs, over a few steps, on another: it is part of that one's clause."""
        node = verb
        for _ in range(MAX_CLIMB):
            if node == clause:
                return True
            node = self.tokens.head[node]
        return False

    def _clause_before(self, clause: int, verb: int) -> bool:
        """Whether a verb is that of a clause of time or reason before the main one, which another verb hangs on."""
        tokens, main = self.tokens, self.tokens.head[clause]
        return tokens.dep[clause] == "advcl" and clause < main < verb and not self._within(verb, clause)

    def _sentence_subject(self, verb: int, first: int, speech: bool = False) -> Subject | None:
        """For ``…, adding “…”``: the subject of the last finite verb of speech, or of any verb, before it."""
        tokens, owner = self.tokens, self.layout.owner
        any_verb: Subject | None = None
        closed = False
        for j in range(verb - 1, first - 1, -1):
            if owner[j] >= 0 or tokens.tag[j] not in FINITE:
                continue
            # A relative clause before the finite verb of the participle's own clause is over.
            over = closed and tokens.dep[j] == "relcl" and not self._within(verb, j)
            over = over or (speech and self._clause_before(j, verb))
            closed = True
            if tokens.tag[j] != "MD" and tokens.lower[j] not in _AUX and not over:
                found = self.of(j)
                if found and tokens.lower[j] in SAY:
                    return Subject(found.phrase, "shared")
                if found and (any_verb is None or not can_speak(tokens, any_verb.phrase)):
                    any_verb = found
        return Subject(any_verb.phrase, "shared") if any_verb and not speech else None

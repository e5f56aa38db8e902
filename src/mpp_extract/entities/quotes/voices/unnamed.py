"""Who is described and not named: one judge, a DHS official, the ruling; and what kind of voice that is."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.people.surnames import NO_SURNAMES
from mpp_extract.entities.quotes.voices import names
from mpp_extract.entities.quotes.voices.voice import Voice
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import ARTICLES, DEMONSTRATIVES
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.inflect import singular
from mpp_extract.language.numbers.words import CARDINALS, UNIT_ORDINALS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import NATIONALS, PERSONS, gender_of
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import Phrase, phrase_after
from mpp_extract.language.tags import PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.rules import Kind
    from mpp_extract.reading import Reading

_ARTICLES = ARTICLES | DEMONSTRATIVES
_INDEFINITE = word_set("a an another some several many other others no") | CARDINALS.keys()
_BODIES = frozenset({"ORG", "GPE", "NORP", "LAW", "FAC", "PRODUCT", "LOC"})
# A newspaper may be called by what its readers are: the Texan.
_NO_BODIES = PERSONS - NATIONALS
# How copy says by which name somebody wants to be known, or is known in court: what opens that, what may stand before
# the name, of which words one must, and which stand right before it. Source: Associated Press Stylebook, anonymous
# sources.
_BEGIN_TO_TELL = (["who"], [","], ["identified"], ["named"], ["known"])
_TELLING = word_set(
    """who gave give gives would will his her their first last full name as only just identified identifies himself
    herself themselves asked wanted wished to be called known named introduced by in court papers documents
    filings records the goes went and , is was"""
)
_NAMES = word_set("name identified identifies called known named introduced goes went")
_RIGHT_BEFORE = word_set("as only just by called named name")
_TOLD = 16
# Which of several these tell, from 0; with two, the other is the second.
_ORDER = {word: n for n, word in enumerate(UNIT_ORDINALS[:5])} | {"other": 1}
# How many tokens back those were first met among whom somebody is the first or the other.
_NEAR = 120
# Nouns for a part of those who were asked.
_SHARES = frozenset({"percent", "%", "percentage", "share", "majority", "minority", "plurality", "proportion"})


class Unnamed:
    """The unnamed voices of one article; what a description means is kept by its noun."""

    def __init__(self, reading: Reading, layout: Layout) -> None:
        self.text, self.layout, self.tokens = reading.text, layout, layout.tokens
        self.known: dict[str, list[Voice]] = {}
        self.of: dict[int, set[str]] = {}  # the names in a voice's description, by the voice's id()
        self._words: set[str] = set()
        self._met: dict[int, int] = {}  # where a voice was described first, by its id()

    def described(self, phrase: Phrase, kind: Kind | None = None) -> Voice:
        """The unnamed voice, group, organization or document that a phrase describes; an indefinite one is new.

        kind: what it is, where that is known.
        """
        tokens = self.tokens
        phrase = self._one_of_them(phrase)
        first = phrase.first
        while first < phrase.head and tokens.lower[first] in _ARTICLES:
            first += 1
        name = self.text[tokens.start[first] : tokens.end[phrase.last - 1]]
        head = tokens.lower[phrase.head]
        key = head if tokens.tag[phrase.head] not in PROPER else names.plain(name)
        indefinite = (
            tokens.lower[phrase.first] in _INDEFINITE
            or tokens.lower[phrase.first] == tokens.lower[phrase.head]
            or (tokens.tag[phrase.first] == "CD" and head in _SHARES)
        )
        known = self.known.setdefault(key, [])
        number = self._number(first, phrase.head)
        if number >= 0 and known and not indefinite:
            near = [voice for voice in known if first - self._met[id(voice)] <= _NEAR]
            if number < len(near):
                return near[number]
            indefinite = True
        of = {tokens.text[i] for i in range(first, phrase.head) if tokens.tag[i] in PROPER}
        if known and (not indefinite or tokens.tag[phrase.head] in PROPER):
            others = self.of.get(id(known[-1]), set())
            if not (of and others) or of & others:  # The Ohio Democrat is not the Utah Democrat.
                return known[-1]
        kind = kind or self._kind(phrase)
        voice = Voice(name, kind, gender=gender_of({head}), plural=kind == "group", head=head)
        known.append(voice)
        self.of[id(voice)], self._met[id(voice)] = of, first
        return voice

    def _number(self, first: int, head: int) -> int:
        """Which of several, from 0, the first officer or the other officer is; -1 where the phrase tells no number."""
        words = self.tokens.lower[first:head]
        return next((_ORDER[word] for word in words if word in _ORDER), -1)

    def told_name(self, phrase: Phrase) -> Phrase | None:
        """``a trader who gave her name only as X``: the name by which somebody is called behind a description."""
        tokens, i = self.tokens, phrase.last
        if tokens.lower[phrase.head] not in PERSONS or tokens.lower[i : i + 1] not in _BEGIN_TO_TELL:
            return None
        high = min(i + _TOLD, len(tokens))
        while i < high and tokens.lower[i] in _TELLING:
            i += 1
        last = i
        while last < high and tokens.tag[last] in PROPER and tokens.text[last][0].isupper():
            last += 1
        told = not _NAMES.isdisjoint(tokens.lower[phrase.last : i]) and tokens.lower[i - 1] in _RIGHT_BEFORE
        return Phrase(i, last, last - 1) if told and last > i else None

    def name_behind(self, phrase: Phrase) -> Phrase | None:
        """``the mayor's spokesman X Y``: the name behind a noun for a person, which the recogniser does not know."""
        told = self.told_name(phrase)
        if told is not None:
            return told
        tokens, i = self.tokens, phrase.head
        while i > phrase.first and tokens.tag[i] in PROPER:
            i -= 1
        if phrase.last > phrase.head + 1 or phrase.head - i < 2 or tokens.lower[i + 1] not in GIVEN:
            return None
        described = tokens.lower[i] in PERSONS and tokens.tag[i] == "NN"
        return Phrase(i + 1, phrase.last, phrase.head) if described else None

    def _one_of_them(self, phrase: Phrase) -> Phrase:
        """``one of them, a teacher``: what stands in apposition says more than ``one``."""
        tokens = self.tokens
        i = phrase.last
        while i < len(tokens) and tokens.lower[i] in ("of", "them", "those"):
            i += 1
        one = tokens.lower[phrase.head] in ("one", "another", "someone")
        if not one or i + 1 >= len(tokens) or tokens.text[i] != "," or tokens.lower[i + 1] not in ("a", "an"):
            return phrase
        return phrase_after(self.layout, i + 1, min(i + 20, len(tokens))) or phrase

    def _kind(self, phrase: Phrase) -> Kind:
        head, tag = self.tokens.lower[phrase.head], self.tokens.tag[phrase.head]
        if head in DOCUMENTS:
            return "document"
        if head in ORGANIZATIONS or (tag in PROPER and singular(head) not in _NO_BODIES and self.labelled(phrase.head)):
            return "organization"
        if singular(head) in DOCUMENTS or head in SPEECH:
            return "document"
        if tag in ("NNS", "NNPS") or head in GROUPS or head in _SHARES:
            return "group"
        if head in NO_SURNAMES and self.tokens.text[phrase.head] != head:
            return "organization"  # Politico
        if head in PERSONS:
            return "unnamed"
        named = tag == "NNP" or (tag == "NN" and phrase.first == phrase.head and self._inside_sentence(phrase.head))
        alone = phrase.last - phrase.first == 1
        if alone and not self._inside_sentence(phrase.head) and self._common(phrase.head):
            named = False
        if named and self.tokens.text[phrase.head][0].isupper():
            return "person" if self._looks_like_person(phrase) else "organization"
        return "unnamed"

    def _common(self, i: int) -> bool:
        """Whether the article has the word in small letters, too: what opens a sentence in capitals is no name then."""
        if not self._words:
            self._words = set(self.tokens.text)
        return self.tokens.lower[i] in self._words

    def _inside_sentence(self, i: int) -> bool:
        """Whether a capital says that the word is a name: it opens no sentence."""
        return i > self.layout.sentences[self.layout.sentence[i]].first

    def labelled(self, i: int) -> bool:
        """Whether the recogniser calls the token part of an organization, a place or the like."""
        entities = self.tokens.entities
        n = bisect_right(entities, i, key=lambda entity: entity.first) - 1
        return n >= 0 and i < entities[n].last and entities[n].label in _BODIES

    def _looks_like_person(self, phrase: Phrase) -> bool:
        return phrase.last - phrase.first <= 3 and self.tokens.lower[phrase.first] not in _ARTICLES

"""The voices of an article: everybody and everything that may speak in it, and which voice a noun phrase means."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.people.cluster import Person
from mpp_extract.entities.people.graph import graph
from mpp_extract.entities.people.surnames import NO_SURNAMES
from mpp_extract.entities.quotes.voices import bodies, names
from mpp_extract.entities.quotes.voices.apposition import Appositions
from mpp_extract.entities.quotes.voices.descriptions import (
    all_nouns,
    apposition,
    described_before,
    predicated,
    premodifiers,
    rank,
)
from mpp_extract.language.documents import DOCUMENTS, NAMED_DOCUMENTS
from mpp_extract.language.function_words import ARTICLES, DEMONSTRATIVES
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.inflect import singular
from mpp_extract.language.numbers.words import CARDINALS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import NATIONALS, PERSONS, gender_of
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import ONE_OF_SEVERAL, Phrase, phrase_after
from mpp_extract.language.tags import PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.rules import Kind
    from mpp_extract.reading import Reading

_ARTICLES = ARTICLES | DEMONSTRATIVES
_INDEFINITE = word_set("a an another some several many other others no") | CARDINALS.keys()
# How an answer is marked in a transcript of testimony.
_ANSWER = re.compile(r"(?:A[.:]|(?:THE )?(?:WITNESS|ANSWER):)\s")
ONES = frozenset({"one", "another"}) | ONE_OF_SEVERAL
_BODIES = frozenset({"ORG", "GPE", "NORP", "LAW", "FAC", "PRODUCT"})
# After a name these make another name of it (the Poe administration).
# A newspaper may be called by what its readers are: the Texan.
_NO_BODIES = PERSONS - NATIONALS
_OWNED = word_set("administration campaign organization foundation government family tower team")


# Nouns for a part of those who were asked.
_SHARES = frozenset({"percent", "%", "percentage", "share", "majority", "minority", "plurality", "proportion"})
# How many sentences back the company is looked for.
BACK = 4


@dataclass(slots=True, eq=False)
class Voice:
    """One that may speak.

    name      the fullest form in the article; for an unnamed one its noun phrase without the article
    mentions  offsets of all mentions known so far
    gender    ``m``, ``f`` or None;   plural: whether ``they`` fits
    nouns     role nouns that the article uses of a person (governor, lawyer)
    """

    name: str
    kind: Kind
    mentions: set[tuple[int, int]] = field(default_factory=set)
    gender: str | None = None
    plural: bool = False
    person: Person | None = None
    judge_id: str | None = None
    role: str | None = None
    affiliation: str | None = None
    nouns: set[str] = field(default_factory=set)
    head: str = ""


class Voices:
    """The article's voices; more are added as phrases are resolved."""

    def __init__(self, reading: Reading, layout: Layout) -> None:
        self.reading, self.layout = reading, layout
        self.text, self.tokens = reading.text, layout.tokens
        self.persons: list[Voice] = []
        self.at: dict[int, Voice] = {}  # token -> the person or organization named there
        self.bodies: dict[str, list[Voice]] = {}  # first word of an organization's name -> organizations
        self._add_people()
        self._add_organizations()
        self.appositions = Appositions(self)
        self.unnamed: dict[str, list[Voice]] = {}
        self._roles: dict[str, list[tuple[int, int]]] = {}

    def _add_people(self) -> None:
        judges = [(item.start, item.end) for judge in self.reading.found.judges or [] for item in judge.mentions]
        for person in graph(self.reading, judges).people:
            voice = Voice(person.name, "person", gender=person.gender, person=person)
            self.persons.append(voice)
            for mention in person.mentions:
                for i in range(mention.first, mention.last):
                    self.at[i] = voice
                if not self._owned(mention.last):
                    voice.mentions.add((mention.start, mention.end))
                voice.nouns |= premodifiers(self.tokens, mention.first)
                voice.nouns |= described_before(self.tokens, mention.first, mention.last)
                voice.nouns |= apposition(self.tokens, mention.last) | predicated(self.tokens, mention.first)
            if not voice.mentions:
                voice.mentions.add((person.mentions[0].start, person.mentions[0].end))
            voice.gender = voice.gender or gender_of(voice.nouns)
        self._link_judges()

    def _owned(self, after: int) -> bool:
        return after < len(self.tokens) and self.tokens.lower[after] in _OWNED

    def _link_judges(self) -> None:
        for judge in self.reading.found.judges or []:
            for mention in judge.mentions:
                voice = self.at.get(self.tokens.at(mention.start))
                if voice is not None and voice.kind == "person" and voice.judge_id is None:
                    voice.judge_id = judge.id
                    voice.nouns |= {"judge", "justice"}

    def _add_organizations(self) -> None:
        spans = [
            (self.text[entity.start : entity.end], entity.start, entity.end)
            for entity in self.tokens.entities
            if entity.label == "ORG" and not any(i in self.at for i in range(entity.first, entity.last))
        ]
        courts = [
            (mention.text, mention.start, mention.end)
            for court in self.reading.found.courts or []
            for mention in court.mentions
            if not getattr(mention, "generic", None)
        ]
        spans += self._acronyms()
        covered = {i for _, start, end in courts for i in range(self.tokens.at(start), self.tokens.before(end))}
        spans = [span for span in spans if self.tokens.at(span[1]) not in covered]
        for organization in names.cluster([_bare(span) for span in spans + courts]):
            voice = Voice(organization.name, _named_kind(organization.name), set(organization.mentions))
            voice.mentions = {span for span in organization.mentions if span[1] > span[0]}
            self.bodies.setdefault(names.plain(organization.name).partition(" ")[0], []).append(voice)
            for start, end in organization.mentions:
                for i in range(self.tokens.at(start), self.tokens.before(end)):
                    self.at.setdefault(i, voice)
        self._join_courts()

    def _acronyms(self) -> list[tuple[str, int, int]]:
        """Every place of the acronyms that the article gives in brackets: the Tenants Union (TU)."""
        tokens = self.tokens
        defined = {
            tokens.text[i + 1]
            for i, word in enumerate(tokens.text[:-2])
            if word == "(" and tokens.text[i + 2] == ")" and tokens.text[i + 1].isupper()
        }
        if not defined:
            return []
        return [
            (word, tokens.start[i], tokens.end[i])
            for i, word in enumerate(tokens.text)
            if word in defined and 2 <= len(word) <= 7 and i not in self.at
        ]

    def _join_courts(self) -> None:
        """All mentions of one court are one voice, with its longest name."""
        for court in self.reading.found.courts or []:
            named = [mention for mention in court.mentions if not getattr(mention, "generic", None)]
            voices = [self.at[i] for mention in named if (i := self.tokens.at(mention.start)) in self.at]
            if not voices or voices[0].kind != "organization":
                continue
            home = voices[0]
            home.mentions |= {(mention.start, mention.end) for mention in named}
            name = max((mention.text for mention in named), key=len)
            if not home.name.endswith(f" {name}"):  # The Elmira Supreme Court, whose state nothing tells
                home.name = name
            for mention in named:
                for i in range(self.tokens.at(mention.start), self.tokens.before(mention.end)):
                    self.at[i] = home

    # --- noun phrases

    def named(self, phrase: Phrase) -> Voice | None:
        """The person or organization that a phrase names: its head is in a name, or a name follows in apposition."""
        voice = self._of_a_body(phrase) or self.at.get(phrase.head) or self._short_name(phrase)
        if voice is not None and not (voice.kind == "person" and self._owns_more(phrase)):
            return voice
        for i in range(phrase.last - 1, phrase.head, -1):
            if i in self.at and self.at[i].kind == "person" and self.tokens.tag[phrase.head] in PROPER:
                return self.at[i]
        return self.appositions.of(phrase)

    def _of_a_body(self, phrase: Phrase) -> Voice | None:
        """``The Tenants Union's X``: the person behind an owner."""
        last = self.at.get(phrase.last - 1)
        if last is None or last.kind != "person":
            return None
        i = phrase.last - 1
        while i > phrase.first and self.at.get(i - 1) is last:
            i -= 1
        return last if i - 1 > phrase.head and self.tokens.tag[i - 1] == "POS" else None

    def _short_name(self, phrase: Phrase) -> Voice | None:
        """The organization that a proper noun the recogniser missed shortens."""
        if self.tokens.tag[phrase.head] not in PROPER or phrase.last - phrase.first > 3:
            return None
        first = phrase.first
        if first + 1 < phrase.head and self.layout.abbreviates(first + 1):
            first += 2  # A title is no part of the name: PRES. POE.
        name = self.text[self.tokens.start[first] : self.tokens.end[phrase.head]]
        for voice in self.bodies.get(names.plain(name).partition(" ")[0], ()):
            if names.same_organization(name, voice.name):
                voice.mentions.add((self.tokens.start[first], self.tokens.end[phrase.head]))
                return voice
        return None

    def _owns_more(self, phrase: Phrase) -> bool:
        """Whether the phrase is the owner of what it speaks of (Poe's lawyer), and not of the words (Poe's tweets)."""
        tokens, i = self.tokens, phrase.head + 1
        if phrase.last <= i or tokens.tag[i] != "POS":
            return False
        return tokens.lower[i + 1 : i + 2] == [] or tokens.lower[i + 1] not in SPEECH

    def role(self, phrase: Phrase) -> Voice | None:
        """The person whom a definite description means (the governor): the one of that role named last before it."""
        tokens = self.tokens
        head = tokens.lower[phrase.head]
        first = tokens.lower[phrase.first]
        if first not in ("the", "this", "that") or head not in PERSONS or tokens.tag[phrase.head] in ("NNS", "NNPS"):
            return None
        places = self._places_of(rank(tokens, phrase.first, phrase.head))
        before = bisect_left(places, tokens.start[phrase.first], key=lambda place: place[0])
        if before:
            return self.persons[places[before - 1][1]]
        ahead = {n for _, n in places}
        return self.persons[ahead.pop()] if len(ahead) == 1 else None

    def body(self, phrase: Phrase) -> Voice | None:
        """The organization that ``the company`` means: the one that was last the subject of a clause before it."""
        tokens = self.tokens
        head = tokens.lower[phrase.head]
        if tokens.lower[phrase.first] != "the" or head not in bodies.BODIES or phrase.last - phrase.first > 2:
            return None
        here = self.layout.sentence[phrase.head]
        low = self.layout.sentences[max(0, here - BACK)].first
        for i in range(phrase.first - 1, max(low, phrase.first - 150) - 1, -1):
            voice = self.at.get(i)
            if voice is None or voice.kind != "organization" or tokens.dep[i] not in ("nsubj", "nsubjpass"):
                continue
            if self.layout.owner[i] < 0 and bodies.may_be_called(voice.name, head):
                return voice
        return None

    def _places_of(self, noun: str) -> list[tuple[int, int]]:
        """Where people of a role are named: offsets and indexes of persons, in reading order."""
        if not self._roles:
            for n, voice in enumerate(self.persons):
                for word in all_nouns(voice.nouns):
                    self._roles.setdefault(word, []).extend((start, n) for start, _ in voice.mentions)
            for places in self._roles.values():
                places.sort()
        return self._roles.get(noun, [])

    def witness(self, i: int) -> Voice | None:
        """Who says I at a token, where its line is an answer in testimony (A.): the witness named last before it."""
        start = self.layout.paragraphs[self.layout.sentences[self.layout.sentence[i]].paragraph][0]
        if not _ANSWER.match(self.text, start):
            return None
        places = self._places_of("witness")
        before = bisect_left(places, start, key=lambda place: place[0])
        return self.persons[places[before - 1][1]] if before else None

    def described(self, phrase: Phrase) -> Voice:
        """The unnamed voice, group, organization or document that a phrase describes; an indefinite one is new."""
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
        known = self.unnamed.setdefault(key, [])
        if known and (not indefinite or tokens.tag[phrase.head] in PROPER):
            return known[-1]
        kind = self._kind(phrase)
        voice = Voice(name, kind, gender=gender_of({head}), plural=kind == "group", head=head)
        known.append(voice)
        return voice

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
        if named and self.tokens.text[phrase.head][0].isupper():
            return "person" if self._looks_like_person(phrase) else "organization"
        return "unnamed"

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


def _named_kind(name: str) -> Kind:
    """A name that ends in Act, Code or Report is a document's."""
    return "document" if name.rpartition(" ")[2].lower() in NAMED_DOCUMENTS else "organization"


def _bare(span: tuple[str, int, int]) -> tuple[str, int, int]:
    """A name without leading article, closing possessive and white space behind it."""
    text, start, end = span
    text = text.rstrip()
    end = start + len(text)
    if text[:4].lower() == "the ":
        text, start = text[4:], start + 4
    for ending in ("’s", "'s"):
        if text.endswith(ending):
            text, end = text[:-2], end - 2
    return text, start, end

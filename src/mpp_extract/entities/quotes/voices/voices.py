"""The voices of an article: everybody and everything that may speak in it, and which voice a noun phrase means."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from mpp_extract.entities.people.graph import graph
from mpp_extract.entities.quotes.voices import bodies, names
from mpp_extract.entities.quotes.voices.apposition import Appositions
from mpp_extract.entities.quotes.voices.descriptions import (
    all_nouns,
    apposition,
    described_before,
    of_counsel,
    predicated,
    premodifiers,
    rank,
    relatives,
)
from mpp_extract.entities.quotes.voices.organizations import add_organizations
from mpp_extract.entities.quotes.voices.role_words import PARTIES, SENT
from mpp_extract.entities.quotes.voices.unnamed import Unnamed
from mpp_extract.entities.quotes.voices.voice import Voice
from mpp_extract.language.persons import PERSONS, RELATIVES, gender_of
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tags import PROPER
from mpp_extract.language.verbs import SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.language.tagged_phrases import Phrase
    from mpp_extract.reading import Reading

# How an answer is marked in a transcript of testimony.
_ANSWER = re.compile(r"(?:A[.:]|(?:THE )?(?:WITNESS|ANSWER):)\s")
# After a name these make another name of it (the Poe administration).
_OWNED = word_set("administration campaign organization foundation government family tower team")
# What politicians are called beside their names.
_POLITICIANS = SENT | word_set("governor leader whip speaker candidate nominee president")
# The lead ends with this paragraph, from 0 (a headline may stand first); a name that it holds back follows so soon.
_LEAD, _DELAYED = 2, 4
# How many sentences back the company is looked for.
_BACK = 4


class Voices:
    """The article's voices; more are added as phrases are resolved."""

    def __init__(self, reading: Reading, layout: Layout) -> None:
        self.reading, self.layout = reading, layout
        self.text, self.tokens = reading.text, layout.tokens
        self.persons: list[Voice] = []
        self.at: dict[int, Voice] = {}  # token -> the person or organization named there
        self.bodies: dict[str, list[Voice]] = {}  # first word of an organization's name -> organizations
        self._add_people()
        add_organizations(self)
        self.appositions = Appositions(self)
        self.unnamed = Unnamed(reading, layout)
        self._relatives: dict[str, list[tuple[str, Voice]]] | None = None
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
                voice.nouns |= of_counsel(self.tokens, mention.last)
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

    # --- noun phrases

    def named(self, phrase: Phrase) -> Voice | None:
        """The person or organization that a phrase names: its head is in a name, or a name follows in apposition."""
        voice = self.appositions.of_two_posts(phrase) or self.appositions.of_a_title(phrase) or self._of_a_body(phrase)
        voice = voice or self.at.get(phrase.head) or self._short_name(phrase)
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
        return self.persons[ahead.pop()] if len(ahead) == 1 else self._partisan(phrase)

    def last_called(self, noun: str, offset: int) -> Voice | None:
        """The person of a role (governor) named last before an offset."""
        places = self._places_of(noun)
        before = bisect_left(places, offset, key=lambda place: place[0])
        return self.persons[places[before - 1][1]] if before else None

    def _partisan(self, phrase: Phrase) -> Voice | None:
        """``the Ohio Democrat``: the one politician whom its paragraph and the one before it name so far."""
        tokens, layout = self.tokens, self.layout
        if tokens.lower[phrase.head] not in PARTIES or tokens.tag[phrase.first] != "DT":
            return None
        here = layout.sentences[layout.sentence[phrase.head]].paragraph
        low = tokens.at(layout.paragraphs[max(0, here - 1)][0])
        named = {id(voice): voice for i in range(low, phrase.first) if (voice := self.at.get(i)) is not None}
        people = [voice for voice in named.values() if voice.kind == "person" and _POLITICIANS & all_nouns(voice.nouns)]
        return people[0] if len(people) == 1 else None

    def relative(self, phrase: Phrase) -> Voice | None:
        """``his daughter``: the one person whom the article names as his daughter; None where it names two."""
        tokens = self.tokens
        if tokens.tag[phrase.first] != "PRP$" or phrase.last != phrase.head + 1:
            return None
        noun = tokens.lower[phrase.head]
        if noun not in RELATIVES or tokens.tag[phrase.head] != "NN":
            return None
        if self._relatives is None:
            self._relatives = relatives(tokens, self.persons)
        named = self._relatives.get(noun, [])
        owners = {owner for owner, _ in named}
        return (
            named[0][1]
            if len({id(voice) for _, voice in named}) == 1 and tokens.lower[phrase.first] in owners
            else None
        )

    def first_judge(self, phrase: Phrase) -> Voice | None:
        """``A federal judge`` of the first paragraphs: the only judge whom the article names, in the next ones.

        Source: Associated Press Stylebook, leads (delayed identification).
        """
        tokens, layout = self.tokens, self.layout
        judges = self.reading.found.judges or []
        if len(judges) != 1 or tokens.lower[phrase.head] != "judge" or tokens.lower[phrase.first] not in ("a", "an"):
            return None
        named = judges[0].mentions[0]
        voice = self.at.get(tokens.at(named.start))
        here = layout.sentences[layout.sentence[phrase.head]].paragraph
        there = layout.sentences[layout.sentence[tokens.at(named.start)]].paragraph
        titled = "judge" in (judges[0].title or "").lower()
        ahead = here <= _LEAD and 0 < there - here <= _DELAYED and tokens.start[phrase.first] < named.start
        return voice if titled and ahead and voice is not None and voice.kind == "person" else None

    def body(self, phrase: Phrase) -> Voice | None:
        """The organization that ``the company`` means: the one that was last the subject of a clause before it."""
        tokens = self.tokens
        head = tokens.lower[phrase.head]
        if tokens.lower[phrase.first] != "the" or head not in bodies.BODIES or phrase.last - phrase.first > 2:
            return None
        here = self.layout.sentence[phrase.head]
        low = self.layout.sentences[max(0, here - _BACK)].first
        for i in range(phrase.first - 1, max(low, phrase.first - 150) - 1, -1):
            voice = self.at.get(i)
            if voice is None or voice.kind != "organization" or tokens.dep[i] not in ("nsubj", "nsubjpass"):
                continue
            if self.layout.owner[i] < 0 and bodies.may_be_called(voice.name, head):
                return self._who_told_of(i, head) or voice
        return None

    def _who_told_of(self, i: int, noun: str) -> Voice | None:
        """``Apex said the union had struck``: of a subject that another body's report tells of, that body."""
        tokens = self.tokens
        verb = tokens.head[i]
        report = tokens.head[verb]
        if tokens.dep[verb] != "ccomp" or tokens.lower[report] not in SAY or self.layout.owner[report] >= 0:
            return None
        for j in tokens.children(report):
            voice = self.at.get(j)
            if voice is not None and voice.kind == "organization" and tokens.dep[j] == "nsubj":
                return voice if bodies.may_be_called(voice.name, noun) else None
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

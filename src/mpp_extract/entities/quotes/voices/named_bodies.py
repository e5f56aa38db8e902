"""The bodies and places that an article names, as what somebody stands for or comes from."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import NATIONALS
from mpp_extract.language.tags import NOUNS, PROPER

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.tokens import Entity, Tokens

# How long the name of a town and its state is, in tokens.
_SEAT = 8
# How far before the at of its campus a university is named, in tokens.
_CAMPUS = 5
_BODY_LABELS = frozenset({"ORG", "GPE", "FAC"})
# What stands before a noun inside a plain noun phrase.
MODIFIERS = frozenset({"JJ", "HYPH", "POS", "CD", "VBG", "JJR", "JJS", "NFP", "VBN"})
ARTICLES_BEFORE = frozenset({"the", "a", "an", "his", "her", "its", "their"})


class NamedBodies:
    """Finds the names of bodies in one article; tokens are given as first and last (exclusive)."""

    def __init__(self, text: str, voices: Voices) -> None:
        self.text, self.voices = text, voices
        self.tokens: Tokens = voices.tokens
        self.labels: dict[int, str] = {}
        self.bodies = self._bodies()
        self.ends = {last: first for first, last in self.bodies.items()}
        self.inside = {i for first, last in self.bodies.items() if last > first + 1 for i in range(first, last)}

    def _bodies(self) -> dict[int, int]:
        """First token of each organization or place named in the article, and the token after its last."""
        tokens = self.tokens
        people = {voice.name.rpartition(" ")[2] for voice in self.voices.persons}
        bodies = {}
        for entity in tokens.entities:
            if self._stands(entity, people):
                first = entity.first + 1 if tokens.lower[entity.first] in ("the", "a") else entity.first
                last = entity.last - 1 if tokens.tag[entity.last - 1] == "POS" else entity.last
                last = self._before_title(first, last)
                if not words.KINDS_OF_BODY.issuperset(tokens.text[first:last]) and not self.is_person(first, last):
                    bodies[first] = last
                    self.labels[first] = entity.label
        return bodies

    def _before_title(self, first: int, last: int) -> int:
        """The end of a body's name without the title that the recogniser took into it: Ohio Solicitor General X."""
        tokens = self.tokens
        after = self.voices.at.get(last + self.voices.layout.abbreviates(last)) if last < len(tokens) else None
        holder = after is not None and after.kind == "person"
        if not holder and not (last < len(tokens) and singular(tokens.lower[last].rstrip(".")) in words.TITLE_NOUNS):
            return last
        while last > first and tokens.lower[last - 1].rstrip(".") in words.IN_TITLES:
            last -= 1
        return last

    def _stands(self, entity: Entity, people: set[str]) -> bool:
        """An adjective of nationality, religion or party (NORP) says what somebody is, not whom somebody stands for;
        an acronym under that label is none."""
        word = self.tokens.text[entity.last - 1]
        if entity.last - entity.first == 1 and word.lower() in NATIONALS | words.COMMUNITIES:
            return False  # A Saudi spokeswoman; an LGBTQ activist
        return entity.label in _BODY_LABELS or (entity.label == "NORP" and word.isupper() and word not in people)

    def body_at(self, i: int) -> str | None:
        """The body, no place, whose name begins at a token or behind what it is: the law firm X."""
        start = self.body_start(i)
        stop = self.body_end(start)
        if stop is not None and self.told_kind(start):
            return self.words(start, stop)
        if stop is None or self.labels.get(start) in (None, "GPE") or self.is_person(start, stop):
            return None
        return self.words(start, stop)

    def place_at(self, i: int) -> str | None:
        """The place whose name begins at a token."""
        stop = self.bodies.get(i)
        return self.words(i, stop) if stop is not None and self.labels[i] == "GPE" else None

    def told_kind(self, i: int) -> bool:
        """Whether the noun before a name says that it is a body's: the law firm X, the law firm of X."""
        i -= i > 0 and self.tokens.lower[i - 1] == "of"
        return i > 0 and self.tokens.lower[i - 1] in words.KINDS_OF_BODY and self.tokens.tag[i - 1] == "NN"

    def capital(self, i: int) -> bool:
        """Whether the token is a proper noun with a capital: the tagger takes some common nouns for proper ones."""
        return self.tokens.tag[i] in PROPER and self.tokens.text[i] != self.tokens.lower[i]

    def body_before(self, last: int) -> str | None:
        """The body, no place, whose name ends before a token."""
        first = self.ends.get(last)
        return None if first is None or self.labels[first] == "GPE" else self.words(first, last)

    def body_start(self, i: int) -> int:
        """Where a body's name begins: behind articles, where it is (Ohio-based) and what it is (the law firm X)."""
        tokens = self.tokens
        while i < len(tokens) and tokens.lower[i] in ARTICLES_BEFORE:
            i += 1
        i = self._past_kind(self._past_seat(i))
        proper = i
        while proper < len(tokens) and (self.hyphen(proper) or self._describes_body(proper)):
            proper += 1
        if proper == i or proper == len(tokens):
            return i
        if self.labels.get(proper) == "ORG" and all(tokens.tag[j] == "JJ" for j in range(i, proper)):
            return proper  # The conservative X
        named = self.labels.get(proper) == "ORG" and tokens.tag[proper - 1] in ("NN", "NNP")  # the solar developer X
        return (
            proper if named or (tokens.tag[proper] in PROPER and tokens.lower[proper - 1] in words.KINDS_OF_BODY) else i
        )

    def _describes_body(self, i: int) -> bool:
        """Whether a word in lower case can say what a body is: the left-leaning group X."""
        tag = self.tokens.tag[i]
        bound = (tag in ("VBG", "VBN") and self.hyphen(i - 1)) or (tag == "RB" and self.hyphen(i + 1))
        return self.tokens.text[i][0].islower() and (tag in ("NN", "NNP", "JJ") or bound)

    def _past_kind(self, i: int) -> int:
        """Behind what a body is and where, if its name follows: the Dayton law firm of X; else the same token."""
        tokens, j = self.tokens, self.bodies.get(i, i)
        if j == i or self.labels[i] != "GPE":
            return i
        while j < len(tokens) and tokens.text[j].islower() and tokens.tag[j] in ("NN", "JJ"):
            j += 1
        kind = j > self.bodies[i] and tokens.lower[j - 1] in words.KINDS_OF_BODY
        j += kind and tokens.lower[j : j + 1] == ["of"]
        return j if kind and j < len(tokens) and self.capital(j) else i

    def _past_seat(self, i: int) -> int:
        """Behind where a body is, if that begins at a token: Dayton-based, Dayton, Ohio-based."""
        tokens = self.tokens
        for j in range(i + 1, min(i + _SEAT, len(tokens) - 2)):
            if self.hyphen(j) and tokens.lower[j + 1] in words.PLACED:
                return j + 2
            if not (self.capital(j - 1) or tokens.text[j - 1] in (",", ".")):
                break
        return i

    def body_end(self, start: int) -> int | None:
        """The end of the body or place whose name begins at a token, with what belongs to it, or None."""
        tokens = self.tokens
        end = self.bodies.get(start)
        phrase = self.phrase_end(start, joined=False)
        if end is None:
            if phrase == start or (tokens.tag[phrase - 1] not in PROPER and not self._office_of(start, phrase)):
                return None
            end = phrase
        elif phrase > end and (tokens.tag[end] == "POS" or tokens.tag[end] in NOUNS):
            if tokens.tag[phrase - 1] not in PROPER and singular(tokens.lower[phrase - 1]) not in words.BODY_NOUNS:
                return None
            kind = singular(tokens.lower[phrase - 1]) in words.KINDS_OF_BODY
            if kind and tokens.tag[end] != "POS" and self.labels[start] != "GPE":
                return end  # the Tenants Union advocacy group; not the Dayton police
            end = phrase  # Ohio's largest hospital; the Ohio chapter of the Tenants Union
        if tokens.lower[end : end + 1] == ["and"] and self._second_half(start, end + 1):
            end = self.bodies[end + 1]  # Institutes for Trade and Labor Studies
        for _ in range(2):  # the District Court for the Eastern District of Ohio
            further = self._further(start, end)
            if further == end:
                break
            end = further
        return end

    def _further(self, start: int, end: int) -> int:
        """The end of a body's name with the of-phrase, or what it is for, behind it."""
        tokens = self.tokens
        joined = tokens.lower[end : end + 1]
        called = self.told_kind(start) or singular(tokens.lower[end - 1]) in words.BODY_NOUNS
        if not (joined == ["of"] or (joined == ["for"] and called)):
            return end
        after = end + 1
        while tokens.lower[after : after + 1] in (["the"], ["a"]):
            after += 1  # The Committee for a Clean Harbor
        more = self.bodies.get(after) or self.phrase_end(after)
        return more if more > after and tokens.tag[more - 1] in PROPER else end

    def _office_of(self, start: int, last: int) -> bool:
        """Whether common nouns are somebody's office: the sheriff's department."""
        tokens = self.tokens
        return "POS" in tokens.tag[start:last] and singular(tokens.lower[last - 1]) in words.BODY_NOUNS

    def _second_half(self, start: int, second: int) -> bool:
        """Whether a name behind an and is the second half of what a body is for, and no body of its own."""
        tokens = self.tokens
        last = self.bodies.get(second, 0) - 1
        if last < 0 or tokens.tag[last] != "NNPS" or singular(tokens.lower[last]) in words.BODY_NOUNS:
            return False
        return not {"for", "of"}.isdisjoint(tokens.lower[start:second])

    def phrase_end(self, first: int, joined: bool = True) -> int:
        """The end of the plain noun phrase that begins at a token; joined: with another behind an and."""
        tokens = self.tokens
        i = last = first
        while i < len(tokens) and i - first < 12:
            if tokens.dep[i] == "acl" and tokens.tag[i] in ("VBG", "VBN") and last == i:
                break  # the attorney representing X
            if tokens.tag[i] in NOUNS:
                last = i + 1
            elif not (tokens.tag[i] in MODIFIERS or self._joins(i, joined)):
                break
            i += 1
        return last

    def _joins(self, i: int, joined: bool) -> bool:
        """Whether an and goes on with a noun phrase, or, where others aren't wanted, with a name (Legal and Policy)."""
        tags = self.tokens.tag
        if tags[i] != "CC" or tags[i - 1] not in NOUNS:
            return False
        return joined or (tags[i - 1] in PROPER and tags[i + 1 : i + 2] == ["NNP"] and i + 1 not in self.bodies)

    def hyphen(self, i: int) -> bool:
        """Whether the token is a hyphen that binds two words: the tagger calls some of them nouns."""
        tokens = self.tokens
        return tokens.text[i] == "-" and 0 < i < len(tokens) - 1 and tokens.start[i] == tokens.end[i - 1]

    def at_campus(self, i: int) -> bool:
        """Whether an at stands before the campus of a university: the University of Elmira at Dayton."""
        tokens = self.tokens
        return tokens.lower[i] == "at" and "University" in tokens.text[max(0, i - _CAMPUS) : i] and self.capital(i - 1)

    def is_person(self, first: int, last: int) -> bool:
        for i in range(first, last):
            voice = self.voices.at.get(i)
            if voice is not None and voice.person is not None:
                # A word that only the recogniser takes for a person, once, before a title: Apex President X.
                named = voice.person.mentions
                once = len(named) == 1 and not voice.person.parts.given and not named[0].title
                if (not once or self.tokens.tag[i + 1 : i + 2] == ["POS"]) and not self._in_body(i):
                    return True
        return False

    def _in_body(self, i: int) -> bool:
        """Whether a person's name at a token is part of a body's: the Poe Law Group."""
        n, entities = bisect_right(self.tokens.entities, i, key=lambda entity: entity.first) - 1, self.tokens.entities
        if n < 0 or entities[n].label != "ORG" or not i < entities[n].last - 1:
            return False
        return singular(self.tokens.lower[entities[n].last - 1]) in words.BODY_NOUNS

    def words(self, first: int, last: int) -> str | None:
        """The text of the tokens; None for none."""
        return self.text[self.tokens.start[first] : self.tokens.end[last - 1]] if last > first else None

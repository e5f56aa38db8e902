"""Names that stand beside a description: the mayor, X; his lawyer X; a group, the X; the envoy to Y X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.entities.quotes.voices.role_words import STATED
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PEOPLE, PERSONS
from mpp_extract.language.tagged_phrases import ONE_OF_SEVERAL, Phrase
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voice import Voice
    from mpp_extract.entities.quotes.voices.voices import Voices

ONES = frozenset({"one", "another"}) | ONE_OF_SEVERAL
_NAME_OF = ["by", "the", "name", "of"]
# How long a title is, in tokens, and what stands in one.
_TITLE = 7
_IN_TITLES = NOUNS | {"JJ", "HYPH", "CC"}
_POSTS = STATED | {"member"}
# Nouns by which copy calls a body that owns, makes or runs something.
_OWNERS = word_set("owner maker operator parent employer developer landlord plaintiff defendant sponsor organizer")
# Those that are seldom one person.
_COMPANIES = ORGANIZATIONS | {"maker", "operator", "parent", "employer", "developer"}
# How many words the name of a body that the recogniser mistakes has at least.
_WORDS = 2


class Appositions:
    """Finds whom or what a description means by the name beside it."""

    def __init__(self, voices: Voices) -> None:
        self.voices, self.tokens = voices, voices.tokens

    def of(self, phrase: Phrase) -> Voice | None:
        """The person or organization whose name stands beside a description."""
        return (
            self._holder(phrase)
            or self._told(phrase)
            or self._person(phrase)
            or self._body(phrase)
            or self._described(phrase)
        )

    def _told(self, phrase: Phrase) -> Voice | None:
        """``a farmer who identified himself as X``."""
        name = self.voices.unnamed.told_name(phrase)
        voice = self.voices.at.get(name.head) if name is not None else None
        return voice if voice is not None and voice.kind == "person" else None

    def _described(self, phrase: Phrase) -> Voice | None:
        """``X, chief economist for Apex said``: the name before a description without an article, whose comma lacks.

        Source: Quirk et al., A Comprehensive Grammar of the English Language, 17.66 (apposition without a determiner).
        """
        tokens, first = self.tokens, phrase.first
        bare = tokens.tag[first] in ("NN", "JJ") and tokens.tag[phrase.head] == "NN"
        if not bare or tokens.lower[phrase.head] not in PERSONS or tokens.text[first - 1] != ",":
            return None
        voice = self.voices.at.get(first - 2)
        return voice if voice is not None and voice.kind == "person" else None

    def of_two_posts(self, phrase: Phrase) -> Voice | None:
        """``Apex chief and Dayton University professor X``: a noun without an article is a title of X, and nobody else.

        Source: Quirk et al., A Comprehensive Grammar of the English Language, 17.68 (restrictive apposition).
        """
        tokens, joint = self.tokens, phrase.head + 1
        bare = tokens.tag[phrase.first] not in ("DT", "PRP$", "CD") and tokens.tag[phrase.head] in ("NN", "NNP")
        if not bare or tokens.lower[phrase.head] not in _POSTS or tokens.lower[joint : joint + 1] != ["and"]:
            return None
        posts = 0
        for i in range(joint + 1, min(joint + 9, len(tokens))):
            voice = self.voices.at.get(i)
            if voice is not None and voice.kind == "person":
                return voice if posts else None
            posts += tokens.lower[i] in _POSTS and tokens.tag[i] in ("NN", "NNP")
            if tokens.tag[i] not in NOUNS and tokens.tag[i] not in ("JJ", "HYPH"):
                break
        return None

    def of_a_title(self, phrase: Phrase) -> Voice | None:
        """``Office of Planning and Budget Director X``: who bears the title behind the body that a phrase begins with.

        Source: Associated Press Stylebook, titles (formal titles stand right before the name).
        """
        tokens, at = self.tokens, self.voices.at
        body = at.get(phrase.head)
        if body is None or body.kind != "organization":
            return None
        i = phrase.head
        while at.get(i) is body:
            i += 1
        if tokens.lower[i : i + 1] == ["at"] and "University" in tokens.text[phrase.head : i]:
            i += 1  # The University of Elmira at Dayton law professor X
        if tokens.text[i : i + 1] == ["("] and tokens.text[i + 2 : i + 3] == [")"] and tokens.text[i + 1].isupper():
            i += 3  # the Tenants Union (TU) lawyer X
        start = i
        while i < min(start + _TITLE, len(tokens)) and at.get(i) is None and tokens.tag[i] in _IN_TITLES:
            i += 1
        bearer = at.get(i) if i > start else None
        titled = tokens.lower[i - 1].rstrip(".") in TITLE_WORDS or tokens.lower[i - 1] in PERSONS
        return bearer if bearer is not None and bearer.kind == "person" and titled else None

    def _holder(self, phrase: Phrase) -> Voice | None:
        """``White House director of legislative affairs X``, ``the envoy to Norway X``: whose title it is."""
        tokens, at = self.tokens, self.voices.at
        voice = at.get(phrase.last - 1)
        if voice is None or voice.kind != "person" or tokens.lower[phrase.head] not in PERSONS:
            return None
        i = phrase.last - 1
        while at.get(i) is voice:
            i -= 1
        if i <= phrase.head + 1 or tokens.tag[phrase.last : phrase.last + 1] == ["POS"]:
            return None
        field = tokens.tag[i] == "NNS" and tokens.lower[i] not in PEOPLE
        title = tokens.lower[i] in TITLE_WORDS or tokens.lower[i] in PERSONS
        named = tokens.tag[i] in PROPER and tokens.text[i].istitle() and not title  # Director of Rural Affairs X
        return voice if field or named or self.voices.unnamed.labelled(i) else None

    def _body(self, phrase: Phrase) -> Voice | None:
        """``an environmental group, the Tenants Union, said``; ``the mill's owner, Apex Corp., said``."""
        tokens, i = self.tokens, phrase.last
        head = tokens.lower[phrase.head]
        if tokens.text[i : i + 1] != [","] or not (head in ORGANIZATIONS or head in _OWNERS):
            return None
        first = i + 2 if tokens.lower[i + 1 : i + 2] == ["the"] else i + 1
        voice = self.voices.at.get(first) or self._misnamed(head, first)
        if voice is None or voice.kind != "organization":
            return None
        last = first
        while self.voices.at.get(last) is voice:
            last += 1
        return voice if last == first or tokens.text[last : last + 1] == [","] else None

    def _misnamed(self, head: str, first: int) -> Voice | None:
        """``its maker, Poe Lakeside Works, said``: capitals that the recogniser takes for a place or a thing."""
        tokens, last = self.tokens, first
        while last < len(tokens) and tokens.tag[last] in PROPER and tokens.text[last][0].isupper():
            last += 1
        labelled = self.voices.unnamed.labelled(first) and self.voices.unnamed.labelled(last - 1)
        if last - first < _WORDS or not labelled or head not in _COMPANIES or tokens.text[last : last + 1] != [","]:
            return None
        voice = self.voices.unnamed.described(Phrase(first, last, last - 1), "organization")
        voice.mentions.add((tokens.start[first], tokens.end[last - 1]))
        return voice

    def _person(self, phrase: Phrase) -> Voice | None:
        """``the mayor, X, said``; ``his lawyer X said``; ``one supporter, Senator X, said``."""
        tokens = self.tokens
        one = tokens.lower[phrase.head] in ONES
        if not one and tokens.tag[phrase.head] != "NN" and tokens.lower[phrase.head] not in PERSONS:
            return None
        if tokens.lower[phrase.head + 1 : phrase.head + 5] == _NAME_OF:
            return self.voices.at.get(phrase.head + 5)
        i = phrase.last
        if i - 1 > phrase.head and tokens.lower[i - 1] in PERSONS and not one:
            return None  # A spokeswoman for the mayor, X: X is the mayor.
        if tokens.lower[i : i + 1] == ["and"] and tokens.tag[i + 1] == "NN" and tokens.lower[i + 1] in PERSONS:
            i += 2  # His friend and boss X
        elif tokens.lower[i : i + 1] == ["named"]:
            i += 1
        if tokens.lower[i : i + 1] == ["as"]:  # his predecessor as speaker, X, said
            i = next((j for j in range(i, min(i + 5, len(tokens))) if tokens.text[j] == ","), i)
        if one and tokens.lower[i : i + 1] == ["of"]:
            i = next((j for j in range(i, min(i + 8, len(tokens))) if tokens.text[j] == ","), i)
        start = i
        if i < len(tokens) and tokens.text[i] in (",", "--", "—", "–", "-"):
            i += 1
            while i < len(tokens) and i - start < 9 and self._before_name(i):
                i += 1
        elif tokens.tag[phrase.first] == "PRP$":  # Her colleague U.S. Circuit Judge X
            while i < len(tokens) and i - start < _TITLE and self._titles(i):
                i += 1
        voice = self.voices.at.get(i) if i < len(tokens) else None
        return voice if voice is not None and voice.kind == "person" else None

    def _titles(self, i: int) -> bool:
        """Whether the token is a word of a title in capitals, or its full stop."""
        tokens, voice = self.tokens, self.voices.at.get(i)
        if voice is not None and voice.kind == "person":
            return False
        return (tokens.tag[i] in PROPER and tokens.text[i][0].isupper()) or self.voices.layout.abbreviates(i)

    def _before_name(self, i: int) -> bool:
        """Whether the token stands before a name in apposition: an article, a title, what describes its bearer."""
        voice = self.voices.at.get(i)
        if voice is not None:  # The White House lawyer X; the Trump supporter X
            after = next((j for j in range(i + 1, i + 6) if self.voices.at.get(j) is not voice), i + 1)
            return after < len(self.tokens) and (self.tokens.tag[after] in NOUNS or self.tokens.tag[after] == "POS")
        tag = self.tokens.tag[i]
        return tag in NOUNS or tag in ("DT", "JJ", "POS", "HYPH", "PRP$", "CD") or self.voices.layout.abbreviates(i)

"""Statements whose source stands beside them: according to X, …; in X's view, …; as X noted, …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.clause_words import Worded
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.evidence import statements as forms
from mpp_extract.entities.quotes.statement_clauses import Clauses
from mpp_extract.entities.quotes.statement_ends import COMMAS, Span
from mpp_extract.entities.quotes.subjects import Subject, Subjects
from mpp_extract.language.function_words import COORDINATORS, SUBORDINATORS
from mpp_extract.language.tagged_phrases import Phrase, phrase_after, phrase_at
from mpp_extract.language.tags import FINITE
from mpp_extract.language.verbs import SAY, TELL
from mpp_extract.rule import Form, refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.reading import Reading

# Signs behind which a clause of its own begins.
_PARTS = frozenset({":", ";", "(", "["})
# Behind these a clause begins, before which such a phrase may stand.
_OPENING = COORDINATORS | SUBORDINATORS
# What a verb in a comment clause can't have: its object is the statement.
_OBJECTS = frozenset({"dobj", "ccomp", "xcomp", "attr", "oprd"})
_ABOUT = frozenset({"of", "about", "at", "for", "against", "over"})
_READERS = frozenset({"my", "our", "your"})


class SourcesBeside:
    """Finds such statements in one article."""

    def __init__(self, reading: Reading, layout: Layout, subjects: Subjects, clauses: Clauses) -> None:
        self.reading, self.layout, self.tokens = reading, layout, layout.tokens
        self.subjects, self.clauses = subjects, clauses

    def according(self, i: int) -> Worded | None:
        """``According to X, …``; ``…, according to X``: i is the first word."""
        tokens = self.tokens
        _, last = self.subjects.bounds(i)
        if i + 2 >= last or tokens.lower[i + 1] != "to":
            return None
        phrase = phrase_after(self.layout, i + 2, last)
        if phrase is None:
            return None
        if refusing((refusals.NO_SOURCE,), tokens, phrase):
            self.reading.refuse(refusals.NO_SOURCE, tokens.start[i], tokens.end[i + 1])
            return None
        places = (forms.ACCORDING_BEHIND, forms.ACCORDING_AHEAD, forms.ACCORDING_AROUND)
        return self._beside((i, phrase.last), (i, i + 2), Subject(phrase, "order"), places)

    def view(self, noun: int) -> Worded | None:
        """``In X's view, …``; ``…, in the opinion of X``: the noun of what is held."""
        tokens = self.tokens
        low, last = self.subjects.bounds(noun)
        first = tokens.head[noun]
        apart = first == low or tokens.text[first - 1] in COMMAS or tokens.lower[first - 1] in _OPENING
        if (
            tokens.dep[noun] != "pobj"
            or tokens.lower[first] not in ("in", "by")
            or not low <= first < noun
            or not apart
        ):
            return None
        owner = next((i for i in tokens.children(noun) if tokens.dep[i] == "poss" and first < i < noun), -1)
        if owner >= 0:
            phrase: Phrase | None = phrase_at(self.layout, owner, first + 1, noun)
            end = noun + 1
        else:
            of = tokens.lower[noun + 1 : noun + 2] == ["of"]
            phrase = phrase_after(self.layout, noun + 2, last) if of and noun + 2 < last else None
            phrase = phrase if phrase and can_speak(tokens, phrase) else None
            end = phrase.last if phrase else noun
        if phrase is None or tokens.lower[phrase.head] in _READERS or tokens.lower[tokens.head[first]] in SAY:
            return None  # In the court's opinion, X wrote that …
        if end < last - 1 and tokens.text[end] not in COMMAS:
            return None  # In her opinion for the court, …
        if any(tokens.dep[i] in ("compound", "amod") and tokens.lower[i] != "own" for i in tokens.children(noun)):
            return None  # In her dissenting opinion, …
        return self._beside((first, end), (noun, noun + 1), Subject(phrase, "order"), (forms.VIEW,) * 3)

    def as_said(self, verb: int, subject: Subject) -> Worded | None:
        """``As X noted, …``; ``…, as X noted``: the verb of a clause with as that has no object of its own."""
        tokens, first = self.tokens, subject.phrase.first - 1
        low, _ = self.subjects.bounds(verb)
        if first < low or tokens.lower[first] != "as" or subject.phrase.last > verb or self.subjects.passive(verb):
            return None
        if first > low and tokens.text[first - 1] not in COMMAS:
            return None  # As long as X said
        _, last = self.subjects.bounds(verb)
        close = next((i for i in range(verb + 1, last) if tokens.text[i] in COMMAS), last)
        behind = [i for i in tokens.children(verb) if verb < i < close]
        taken = _OBJECTS - {"dobj"} if tokens.lower[verb] in TELL else _OBJECTS
        if any(tokens.dep[i] in taken or (tokens.dep[i] == "prep" and tokens.lower[i] in _ABOUT) for i in behind):
            return None  # As X said it was late; as X spoke of it
        return self._beside((first, verb + 1), (verb, verb + 1), subject, (forms.AS_SAID,) * 3)

    def _beside(self, aside: Span, cue: Span, subject: Subject, places: tuple[Form, Form, Form]) -> Worded | None:
        """The statement before an aside with its source, behind it, or round it; places are the forms of these."""
        tokens = self.tokens
        low, last = self.subjects.bounds(aside[0])
        end = aside[0] - 1 if tokens.text[aside[0] - 1] in COMMAS else aside[0]
        opened = end > low and tokens.lower[end - 1] in _OPENING and tokens.tag[end - 1] in ("IN", "CC")  # because, …
        ahead = aside[0] - 1 <= low or tokens.text[aside[0] - 1] in _PARTS
        span = self.clauses.behind(aside[1], last)
        inside = span and (tokens.tag[self.layout.next_word(*span)] in FINITE or self.clauses.unfinished(end))
        if span and inside and not ahead:
            return Worded((self.layout.next_word(low, end), span[1]), cue, subject, places[2])
        if not ahead and not opened and self.clauses.has_clause(low, end):
            return Worded((self.layout.next_word(low, end), end), cue, subject, places[0])
        return Worded(span, cue, subject, places[1]) if span else None

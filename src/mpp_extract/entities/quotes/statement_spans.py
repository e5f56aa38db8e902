"""Where what is said stands behind the reporting verb, as its clause or its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.statement_ends import COMMAS, Ends, Span
from mpp_extract.language.function_words import COORDINATORS, SUBORDINATORS
from mpp_extract.language.inflect import verbs
from mpp_extract.language.speech_nouns import CONTENTS
from mpp_extract.language.tagged_phrases import Phrase, is_time
from mpp_extract.language.tags import FINITE, NOUNS, VERBS
from mpp_extract.language.verbs import ADDRESS, CUES, DIRECT, TELL

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.subjects import Subjects

# Tokens of one statement that are looked at, at most: bounds the cost.
LONGEST = 120
# How far behind the verb its that may stand, in tokens.
_THAT = 16
_CALLED = NOUNS | {"JJ", "JJR", "JJS", "VBN"}
# Without that these have a clause of another kind: submit the forms you have. Source: Quirk et al., 16.32.
_WITH_THAT = verbs("allow submit certify")
# Whose object can be whom it is said to: told the clerk the mill is lost.
_WITH_SOMEBODY = TELL | ADDRESS | DIRECT | verbs("instruct order")
# Clauses with these are no complements: Amsel accepts, while his lawyer declines.
_ASIDES = SUBORDINATORS - {"that"}
_SUBJECTS = NOUNS | {"JJS"}
_ASKING = frozenset({"WP", "WRB", "WP$", "WDT"})


class Spans:
    """Finds the tokens of statements in one article."""

    def __init__(self, layout: Layout, subjects: Subjects, ends: Ends) -> None:
        self.layout, self.tokens, self.subjects, self.ends = layout, layout.tokens, subjects, ends

    def after(self, verb: int, child: int, to: int = 0) -> Span:
        """Tokens of a complement behind the verb: its subtree, from behind ``that``, inside the sentence.

        to: the verb of a clause that this is the subject of, though the parse does not say so.
        """
        _, last = self.subjects.bounds(verb)
        first, end = self._subtree(child)
        end = max(end, self._subtree(to)[1]) if to else end
        first, end = max(first, verb + 1), min(end + 1, last)
        if self.tokens.lower[first] == "that" and first < child and not self._stands_for(first):
            first += 1
        return first, self.ends.cut(first, end)

    def lost_clause(self, verb: int, thing: int) -> int:
        """``hoped the vote, put off twice, would come``: the verb of which the parse has made the subject an object.

        0 where there is none: the verb hangs on the reporting one, behind the thing's aside, and has no subject.
        """
        tokens = self.tokens
        if tokens.dep[thing] != "dobj" or tokens.tag[thing] not in _SUBJECTS:
            return 0
        somebody = tokens.tag[thing] in NOUNS and can_speak(tokens, Phrase(thing, thing + 1, thing))
        if somebody and tokens.lower[verb] in _WITH_SOMEBODY:
            return 0
        if tokens.tag[verb] == "VBG" and not any(tokens.dep[i] == "aux" for i in tokens.children(verb)):
            return 0  # A man claiming the throne left.
        above = tokens.head[verb]
        if tokens.dep[verb] == "csubj" and tokens.tag[verb] in FINITE and above > thing and self._tensed(above):
            return 0 if any(tokens.tag[i] in _ASKING for i in tokens.children(verb)) else above
        for child in tokens.children(verb):
            if child <= thing or tokens.dep[child] not in ("ccomp", "conj") or tokens.text[child - 1] in COORDINATORS:
                continue
            inside = [i for i in tokens.children(child) if i < child and tokens.dep[i] != "punct"]
            first = min((child, *inside))
            modal = any(tokens.tag[i] == "MD" for i in inside) or tokens.dep[child] == "ccomp"
            subject = any(tokens.dep[i] in ("nsubj", "nsubjpass", "expl") for i in inside)
            near = tokens.text[first - 1] in COMMAS or (
                tokens.dep[child] == "ccomp" and first - 1 == self._subtree(thing)[1]
            )
            if modal and near and not subject and self._tensed(child):
                return child
        return 0

    def _stands_for(self, that: int) -> bool:
        """Whether the word is a pronoun, and no conjunction: she said that was late."""
        return self.tokens.tag[that] == "DT" or self.tokens.tag[that + 1] in FINITE

    def finite(self, span: Span, head: int) -> bool:
        """Whether the tokens are a clause: a verb that carries tense behind a subject, or a verb (head) with a subject.

        Not: declared himself a winner; said were late.
        """
        tokens, (first, last) = self.tokens, span
        if tokens.tag[first] in FINITE:
            return False
        if any(tokens.tag[i] in FINITE for i in range(first + 1, last)):
            return True
        subject = next((i for i in tokens.children(head) if tokens.dep[i] == "nsubj"), -1)
        return tokens.tag[head] in ("VB", "VBG") and subject >= 0 and not tokens.lower[subject].endswith("self")

    def states(self, verb: int, head: int) -> bool:
        """Whether the clause of a verb of knowing states what is known: its verb carries tense, and it asks nothing.

        Not: heard him sing; knew how it ended; had known him for years (he lives there).
        """
        tokens = self.tokens
        first = min(self._subtree(head)[0], head)
        if not self._tensed(head) or self.asks(head) or tokens.lower[first] in _ASIDES:
            return False
        if tokens.lower[verb] in _WITH_THAT and tokens.lower[first] != "that":
            return False
        return not any(tokens.dep[i] == "dobj" and i < first for i in tokens.children(verb))

    def _tensed(self, head: int) -> bool:
        tokens = self.tokens
        auxiliaries = (i for i in tokens.children(head) if i < head and tokens.dep[i] in ("aux", "auxpass"))
        return any(tokens.tag[i] in FINITE for i in (head, *auxiliaries))

    def asks(self, head: int) -> bool:
        """Whether a clause is a question: how it ended; if he left."""
        first = min(self._subtree(head)[0], head)
        return self.tokens.tag[first] in _ASKING or self.tokens.lower[first] in ("whether", "if")

    def with_that(self, verb: int, last: int) -> Span | None:
        """``agreed with the mayor that …``: a clause with that which the parse has hung on something else."""
        tokens = self.tokens
        for i in range(verb + 1, min(verb + _THAT, last - 1)):
            if self.layout.owner[i] >= 0 or tokens.tag[i] in FINITE or tokens.text[i] == ";":
                return None
            if tokens.lower[i] in CUES and tokens.tag[i] in VERBS and tokens.text[i - 1] in COMMAS:
                return None  # …, one of them said, adding that …
            if tokens.lower[i] == "that" and (tokens.tag[i] == "IN" or self._clause_of_its_own(i)):
                told = tokens.lower[verb] in TELL and tokens.head[i - 1] == verb
                if tokens.tag[i - 1] in NOUNS and not told and not self._may_have_content(i - 1):
                    return None
                end = min(i + LONGEST, last)
                return i + 1, self.ends.cut(i + 1, end)
        return None

    def _may_have_content(self, noun: int) -> bool:
        """Whether a clause with that behind the noun can be what is said: told the mayor that; not: a formula that."""
        tokens = self.tokens
        told = can_speak(tokens, Phrase(noun, noun + 1, noun)) or is_time(self.layout, noun)
        return told or tokens.lower[noun] in CONTENTS or tokens.lower[noun] in ("time", "point", "moment")

    def _clause_of_its_own(self, that: int) -> bool:
        """Whether that brings in a clause with a subject of its own, and is no relative pronoun for one."""
        tokens = self.tokens
        verb = tokens.head[that]
        if tokens.dep[that] not in ("mark", "advmod") or tokens.tag[that] != "WDT":
            return False
        return any(tokens.dep[i] in ("nsubj", "nsubjpass") and that < i < verb for i in tokens.children(verb))

    def judged(self, verb: int, thing: int, by: frozenset[str]) -> int:
        """The end of an object with what it is praised or blamed for; 0 where nothing says that."""
        tokens = self.tokens
        _, last = self.subjects.bounds(verb)
        for child in (*tokens.children(verb), *tokens.children(thing)):
            if thing < child < last and tokens.lower[child] in by and tokens.dep[child] == "prep":
                return min(self._subtree(child)[1] + 1, last)
        return 0

    def named(self, verb: int) -> Span | None:
        """``X called her a liar``: the object with what it is called; None where nothing says that."""
        tokens = self.tokens
        _, last = self.subjects.bounds(verb)
        inside = [child for child in tokens.children(verb) if verb < child < last]
        called = next((i for i in inside if tokens.dep[i] in ("oprd", "ccomp") and tokens.tag[i] in _CALLED), -1)
        if called < 0:
            return None
        things = [i for i in (*inside, *tokens.children(called)) if i < called and tokens.dep[i] in ("dobj", "nsubj")]
        if not things or things[0] < verb or tokens.tag[things[0]] in ("WP", "WDT"):
            return None
        return self._subtree(things[0])[0], min(self._subtree(called)[1] + 1, last)

    def _subtree(self, i: int) -> tuple[int, int]:
        first = end = i
        stack = [i]
        seen = 0
        while stack and seen < LONGEST:
            node = stack.pop()
            seen += 1
            first, end = min(first, node), max(end, node)
            stack += self.tokens.children(node)
        return first, end

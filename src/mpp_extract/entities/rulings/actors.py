"""Who decides: a court or judge of the article's, a noun for one, a pronoun for one, or the paper that it stands in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.decider import Actor
from mpp_extract.entities.rulings.nouns import DECIDING, DOCUMENTS, JURIES, PANELS
from mpp_extract.entities.rulings.papers import SOON, Papers
from mpp_extract.entities.rulings.pronouns import HE, IT, THEY, Pronouns
from mpp_extract.entities.rulings.spans import by_token, noun_phrase
from mpp_extract.language.function_words import QUANTIFIERS
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.inflect import nouns
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.reading import Reading
    from mpp_extract.record import Court
    from mpp_extract.tokens import Tokens

_PLACED = ("of", "in", "on", "for", "from", "at", "based")
_ASIDE = 16  # tokens between commas
_NAMES = 40  # tokens of the names of a bench
# What may stand between a subject and its verb, and between a noun and what opens its phrase.
_BETWEEN = frozenset({"RB", "MD", "RP"})
_BETWEEN_WORDS = frozenset({"both", "has", "have", "had", "was", "were", "all"})
_MODIFIERS = NOUNS | frozenset({"JJ", "JJR", "JJS", "DT", "CD", "POS", "HYPH", "PRP$", "``", "''", "VBN", "AFX", "PDT"})
# Beside a panel, board, bench or majority: it is a court's.
_OF_COURTS = word_set("judge judges three-judge two-judge appeals appellate circuit judicial court federal justices")
_NOT_COURTS = word_set(
    """house senate congressional advisory fda expert experts committee legislative school city county republican
    democratic parole review election elections editorial grand"""
)
# Members of a court by their leaning: the court’s conservatives.
_WINGS = word_set("conservatives liberals members")
# What a judge is called beside the name: Judge Calloway, an Obama appointee, who ruled.
_APPOSED = nouns("appointee nominee jurist conservative liberal democrat republican veteran")
_ONE_JUDGE = word_set("judge justice magistrate")
_ANY_COURT = word_set("u.s. us united states federal state district court superior circuit of appeals appeal trial")
_TITLES = nouns("judge justice")
_MEMBERS = DECIDING | nouns("member appeal arbitrator commissioner")
_SHORT = {
    "SC": word_set("supreme court"),
    "HC": word_set("high court"),
    "ConCourt": word_set("constitutional court"),
    "SCA": word_set("supreme court appeal"),
    "SCOTUS": word_set("supreme court"),
}
_ACCUSING = frozenset({"grand"})
_STATES = frozenset({"virginia", "georgia"})  # that are given names, too
# Former judges decide nothing; a filing of a court's is its office's.
_NO_JUDGES = word_set(
    """former dissenting retired ex would-be reality chess beauty tennis squash basketball badminton volleyball food
    mock moot"""
)


class Actors:
    """Tells who decides in one article."""

    def __init__(self, reading: Reading, tokens: Tokens, clauses: Clauses) -> None:
        self.tokens, self.clauses = tokens, clauses
        self.courts = by_token(tokens, ((court.id, court.mentions) for court in reading.found.courts or ()))
        self.judges = by_token(tokens, ((judge.id, judge.mentions) for judge in reading.found.judges or ()))
        self.cases = by_token(tokens, ((case.id, case.mentions) for case in reading.found.cases or ()))
        self.mentions = {
            i: mention.start
            for court in reading.found.courts or ()
            for mention in court.mentions
            for i in range(tokens.at(mention.start), tokens.before(mention.end))
        }
        self.short = _short(reading.found.courts or ())
        self.seats = {judge.id: judge.court_id for judge in reading.found.judges or ()}
        self.times = {
            i for date in reading.found.dates or () for i in range(tokens.at(date.start), tokens.before(date.end))
        }
        self._no_actors = self.times | self.cases.keys()
        self.acted = -SOON  # the line or sentence of the last act found so far
        self._kept: dict[int, Actor | None] = {}
        self._surnamed: bool | None = None  # whether somebody in the article is called Judge

    def of(self, noun: int) -> Actor | None:
        """Who decides, where the noun or pronoun stands for a court, a judge or its paper; else None."""
        if noun < 0:
            return None
        if noun not in self._kept:
            self._kept[noun] = None
            self._kept[noun] = self._read(noun)
        return self._kept[noun]

    def before(self, verb: int, first: int) -> Actor | None:
        """Who decides by the order of the words: the noun phrase right before the verb, times and adverbs left out.

        first: no token before this one belongs to it.
        """
        tokens = self.tokens
        if self._named_aside(verb, first):
            return self.of(verb - 2)
        i = verb - 1
        while i >= first and (tokens.tag[i] in _BETWEEN or tokens.lower[i] in _BETWEEN_WORDS or self.timed(i)):
            i -= 1
        if i > first and tokens.text[i] == ",":
            i = self._before_aside(i, first)
        if i < first or tokens.tag[i] not in NOUNS:
            return None
        head = i
        while True:
            start = head
            while start - 1 >= first and tokens.tag[start - 1] in _MODIFIERS:
                start -= 1
            if start - 2 < first or tokens.lower[start - 1] not in _PLACED or tokens.tag[start - 2] not in NOUNS:
                break
            head = start - 2
        return self.of(head)

    def _named_aside(self, verb: int, first: int) -> bool:
        """``the judge overseeing it, Ada Calloway, denied``: whether a judge's name alone stands between commas."""
        tokens, i = self.tokens, verb - 2
        if verb - 1 <= first or tokens.text[verb - 1] != "," or i not in self.judges:
            return False
        while i > first and self.judges.get(i) == self.judges[verb - 2]:
            i -= 1
        return tokens.text[i] == "," and tokens.tag[i - 1] in NOUNS and i > first

    def _before_aside(self, comma: int, first: int) -> int:
        """``Calloway, one of the three judges, sided``: the token before what stands between commas, else the comma."""
        tokens = self.tokens
        for i in range(comma - 1, max(first, comma - _ASIDE), -1):
            if tokens.text[i] == ",":
                return i - 1
            if tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD") and tokens.lower[i] not in ("was", "is", "had", "has"):
                break
        return comma

    def timed(self, i: int) -> bool:
        """Whether the token is of a time that stands between subject and verb: on Monday, late Friday."""
        tokens = self.tokens
        if tokens.lower[i] in ("on", "in", "late", "early", "earlier", "last", "this", "week", "month", "year"):
            return True
        return i in self.times

    def phrase(self, actor: Actor) -> tuple[int, int]:
        """First token and token after the last of who decides."""
        if actor.kind == "pronoun":
            return actor.head, actor.head + 1
        first, last = noun_phrase(self.tokens, actor.head, _PLACED, self._no_actors)
        if len(actor.judges) > 1 and last - 1 > actor.head and last - 1 in self.judges:
            last = self._all_named(last - 1)
        while first < actor.head and (self.timed(first) or self.tokens.tag[first] == "RB"):
            first += 1
        while self._same_name(last - 1, last):
            last += 1
        while self._same_name(first, first - 1):
            first -= 1
        return first, last

    def _all_named(self, first: int) -> int:
        """``a panel of Judges X, Y and Z``: the token behind the last of the names that are joined to the first."""
        last = first + 1
        for i in range(first + 1, min(len(self.tokens), first + _NAMES)):
            if i in self.judges:
                last = i + 1
            elif not self._joins(i):
                break
        return last

    def _joins(self, i: int) -> bool:
        """Whether the token stands between names that are joined."""
        tokens = self.tokens
        return (
            tokens.text[i] == ","
            or tokens.lower[i] == "and"
            or (tokens.lower[i] in _TITLES and tokens.tag[i] in PROPER)
        )

    def _same_name(self, i: int, j: int) -> bool:
        """Whether two tokens are words of one mention of a court's."""
        return self.mentions.get(i) is not None and self.mentions.get(i) == self.mentions.get(j)

    def _read(self, noun: int) -> Actor | None:
        tokens = self.tokens
        word = tokens.lower[noun]
        if word in HE or word in IT or word in THEY:
            return Pronouns(self).of(noun, word)
        named = self._named(noun)
        if named is not None:
            return named
        if tokens.tag[noun] == "CD" or word in QUANTIFIERS:
            return next((found for i in self._of(noun) if (found := self.of(i)) is not None), None)
        if word == "justice" and tokens.tag[noun] == "NNP":
            return None  # What is left when courts and judges are named: the department.
        if word in JURIES and self._beside(noun) & _ACCUSING:
            return None  # A grand jury charges.
        if word == "judge" and self._surname(noun):
            return None
        short = self.short.get(tokens.text[noun])
        if short is not None:
            return Actor(noun, "noun", next(iter(short)) if len(short) == 1 else None)
        if word in DECIDING or (word in PANELS and self._of_courts(noun)):
            if self._beside(noun) & _NO_JUDGES:
                return None
            judge = self._apposed(noun) if word in _ONE_JUDGE else None
            if judge is not None:
                return Actor(noun, "named", self._seat(noun) or self.seats.get(judge), (judge,))
            judges = self._sitting(noun) if word in PANELS else ()
            return Actor(noun, "noun", self._seat(noun) or self._shared_seat(judges), judges)
        if word in _APPOSED and tokens.dep[noun] == "appos" and tokens.head[noun] in self.judges:
            return self.of(tokens.head[noun])
        if word in _WINGS:
            return next((found for i in tokens.children(noun) if i in self.courts and (found := self.of(i))), None)
        if word in DOCUMENTS:
            return Papers(self).of(noun)
        if noun in self.cases:
            return Actor(-1, "document", paper=noun)  # Calloway v. Dunmore struck down …
        return None

    def _sitting(self, panel: int) -> tuple[str, ...]:
        """``a panel of Judges X, Y and Z``: who sits on it."""
        for noun in self._of(panel):
            first = self.judges.get(noun) or next(
                (self.judges[c] for c in self.tokens.children(noun) if c in self.judges), None
            )
            if first is not None:
                joined = (first, *self._more_judges(noun, first))
                behind = [self.judges[i] for i in range(noun, self._all_named(noun)) if i in self.judges]
                return tuple(dict.fromkeys((*joined, *behind)))
        return ()

    def _shared_seat(self, judges: Iterable[str]) -> str | None:
        """The court of all of several judges."""
        seats = {self.seats.get(judge) for judge in judges}
        return seats.pop() if len(seats) == 1 else None

    def _seat(self, noun: int) -> str | None:
        """``a panel of the Ninth Circuit``, ``a Ninth Circuit panel``: the court that the noun's phrase names."""
        tokens = self.tokens
        for child in tokens.children(noun):
            if child < noun and child in self.courts and tokens.dep[child] in ("compound", "nmod", "poss"):
                return self.courts[child] if self._known_by_name(child) else None
            if child > noun and tokens.dep[child] == "prep" and tokens.lower[child] in _PLACED:
                for i in tokens.children(child):
                    if tokens.dep[i] == "pobj" and i in self.courts:
                        return self.courts[i]
        return None

    def _known_by_name(self, court: int) -> bool:
        """Whether its words say which court it is: not those of a U.S. District Court judge."""
        tokens = self.tokens
        name = (i for i in range(court, max(-1, court - 8), -1) if self._same_name(i, court))
        return any(tokens.lower[i] not in _ANY_COURT for i in name)

    def _surname(self, noun: int) -> bool:
        """``Ada Judge``, and Judge alone in an article of hers: somebody's name."""
        tokens = self.tokens
        if tokens.text[noun] != "Judge" or tokens.tag[noun + 1 : noun + 2] in (["NNP"], ["NNPS"]):
            return False
        if self._surnamed is None:
            self._surnamed = any(
                word == "judge"
                and tokens.text[i] == "Judge"
                and tokens.lower[i - 1] in GIVEN - _STATES
                and tokens.tag[i + 1 : i + 2] not in (["NNP"], ["NNPS"])
                and tokens.tag[i] == "NNP"
                for i, word in enumerate(tokens.lower)
                if i
            )
        return self._surnamed

    def _named(self, noun: int) -> Actor | None:
        judge, court = self.judges.get(noun), self.courts.get(noun)
        if judge is not None:
            panel = self._panel_of(noun)
            if panel >= 0:
                return Actor(panel, "noun", self._seat(panel) or self._seat(noun), self._sitting(panel))
            return Actor(noun, "named", self.seats.get(judge), (judge, *self._more_judges(noun, judge)))
        if court is not None:
            return Actor(noun, "named", court)
        return None

    def _panel_of(self, judge: int) -> int:
        """``a panel of Judges X, Y and Z``: the panel, where the last of several names has been taken for who acts."""
        tokens, i, far = self.tokens, judge, max(1, judge - _NAMES)
        while i > far and (i in self.judges or self._joins(i)):
            i -= 1
        named = i + 1 < judge and any(tokens.lower[k] == "and" for k in range(i, judge))
        return i - 1 if named and tokens.lower[i] == "of" and tokens.lower[i - 1] in PANELS else -1

    def _apposed(self, noun: int) -> str | None:
        """``A federal judge, Ada Calloway, blocked it``: the judge who is named between commas behind the noun."""
        tokens = self.tokens
        for child in tokens.children(noun):
            if child > noun and tokens.dep[child] == "appos" and child in self.judges:
                between = tokens.text[noun + 1 : child]
                return self.judges[child] if between.count(",") == 1 else None
        return None

    def _more_judges(self, noun: int, first: str) -> list[str]:
        """Judges joined to the first: Judges X and Y."""
        found: list[str] = []
        stack = [noun]
        while stack:
            node = stack.pop()
            for child in self.tokens.children(node):
                if self.tokens.dep[child] in ("conj", "appos") and child > node:
                    judge = self.judges.get(child)
                    if judge is not None and judge != first and judge not in found:
                        found.append(judge)
                        stack.append(child)
        return found

    def _beside(self, noun: int) -> set[str]:
        return {self.tokens.lower[i] for i in range(max(0, noun - 4), noun)} & {
            self.tokens.lower[i] for i in self._below(noun)
        }

    def _below(self, noun: int) -> list[int]:
        found: list[int] = []
        stack = [noun]
        while stack and len(found) < 20:
            for child in self.tokens.children(stack.pop()):
                if child < noun:
                    found.append(child)
                    stack.append(child)
        return found

    def _of_courts(self, noun: int) -> bool:
        tokens = self.tokens
        first, last = max(0, noun - 5), min(len(tokens), noun + 6)
        before = {tokens.lower[i] for i in self._below(noun)}
        if before & _NOT_COURTS:
            return False
        whose = [i for i in self._of(noun) if tokens.tag[i] in NOUNS]
        if any(i not in self.courts and i not in self.judges and tokens.lower[i] not in _MEMBERS for i in whose):
            return False  # the majority of her caucus
        if before & _OF_COURTS or any("judge" in word for word in before):
            return True
        if any(i in self.courts for i in range(first, last)):
            return True
        if tokens.lower[noun] == "bench" and any(i in self.judges for i in range(noun, last)):
            return True  # a bench of Justices X and Y
        return tokens.lower[noun] in ("panel", "majority", "bench") and any(
            tokens.lower[i] in _OF_COURTS or "judge" in tokens.lower[i] or i in self.courts
            for i in range(max(0, noun - 80), noun)
        )

    def _of(self, noun: int) -> Iterator[int]:
        """The nouns of which some are meant: two of the justices."""
        for child in self.tokens.children(noun):
            if self.tokens.lower[child] == "of" and child == noun + 1:
                yield from (i for i in self.tokens.children(child) if self.tokens.dep[i] == "pobj")


def _short(courts: Iterable[Court]) -> dict[str, set[str]]:
    """What headlines call the courts that the story spells out, with those that it can be.

    Source: Times of India, News24 and BBC house style in headlines (SC, HC, ConCourt, SCA).
    """
    found: dict[str, set[str]] = {}
    for court in courts:
        words = {word.lower() for mention in court.mentions for word in mention.text.split()}
        for short, names in _SHORT.items():
            if names <= words:
                found.setdefault(short, set()).add(court.id)
    return found if len(found.get("SC", ())) < 2 else {**found, "SC": set()}

"""The article's people whom its words make judges, with all places that name them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.refusals import OF_PEOPLE
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.judges.titles import NAMED_AFTER, Title
from mpp_extract.entities.people.names import GAP, PersonName, agree, parse_name
from mpp_extract.language.calendar import FULL_WEEKDAYS
from mpp_extract.language.fold import without_accents
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.rule import refusing

if TYPE_CHECKING:
    from mpp_extract.entities.people import cluster
    from mpp_extract.entities.people.graph import Graph
    from mpp_extract.reading import Reading
    from mpp_extract.record import Court
    from mpp_extract.tokens import Tokens


@dataclass
class Person:
    """One judge while the article is read.

    name    the fullest form of the name      spans  the mentions' offsets
    seat    CourtListener's id of the district court in the city where the article puts the judge, or None
    """

    sightings: list[Sighting]
    parts: PersonName
    name: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    court: Court | None = None
    seat: str | None = None
    appointed_by: str | None = None
    fjc_id: str | None = None
    printed_title: str | None = None
    appointed_from: str | None = None  # "article" or "record"
    record: str | None = None  # the linked judge's name in the directory

    @property
    def title(self) -> Title | None:
        """The first title that says the most: one with a kind of court goes before a bare ``Judge``."""
        titled = [s.title for s in self.sightings if s.title is not None]
        return titled[0] if titled else None

    @property
    def head(self) -> str:
        """The word of the title that says what the judge is: ``judge``, ``justice``, ``magistrate``, ...; or ""."""
        heads = [title.head for title in self.titles if title.head != "honorable"]
        return heads[0] if heads else ""

    @property
    def titles(self) -> list[Title]:
        """All titles under which the judge is named."""
        return [s.title for s in self.sightings if s.title is not None]


def gather(sightings: list[Sighting], named: Graph, reading: Reading) -> list[Person]:
    """The article's people whom a sighting makes a judge, with all their mentions, in reading order.

    named: the article's people, the sightings' names among them.
    """
    tokens = reading.tokens
    judges: dict[int, Person] = {}  # by whom of the article's people they are
    taken: set[tuple[int, int]] = set()
    of_last: dict[str, list[Person]] = {}
    people: list[Person] = []
    for sighting in sorted(sightings, key=lambda s: (-s.name.size, s.start)):
        span = (sighting.start, sighting.end)
        if span in taken:
            continue
        who = _named_at(sighting, named, tokens)
        refusal = None if who is None else refusing(OF_PEOPLE, sighting, who)
        if refusal is not None:
            reading.refuse(refusal, *span)
            continue
        taken.add(span)
        judge = judges.get(id(who))
        if judge is None and (who is None or not who.parts.given):
            judge = _agreeing(of_last, sighting.name)
        if judge is None:
            judge = Person([], sighting.name, "")
            people.append(judge)
            of_last.setdefault(_folded(sighting.name.surname[-1]), []).append(judge)
        if who is not None and id(who) not in judges:
            judges[id(who)] = judge
            judge.spans += [(mention.start, mention.end) for mention in who.mentions]
        judge.sightings.append(sighting)
    for judge in people:
        _name(judge, reading.text, tokens)
    return sorted(people, key=lambda judge: judge.spans[0])


def _named_at(sighting: Sighting, named: Graph, tokens: Tokens) -> cluster.Person | None:
    """Whom the article's people have in a sighting's place, its last name first; None where they lack the name."""
    within = range(tokens.before(sighting.end) - 1, tokens.at(sighting.start) - 1, -1)
    who = next((person for i in within if (person := named.at(i)) is not None), None)
    return who if who is not None and agree(who.parts, sighting.name) else None


def _agreeing(of_last: dict[str, list[Person]], name: PersonName) -> Person | None:
    """The first judge of a name that agrees, for a sighting that is nobody else's."""
    options = of_last.get(_folded(name.surname[-1]), [])
    return next((judge for judge in options if agree(judge.parts, name)), None)


def _folded(word: str) -> str:
    return without_accents(word.lower()).replace("’", "'")


def _name(judge: Person, text: str, tokens: Tokens) -> None:
    """Put a judge's sightings in order, keep the mentions that name nothing else, and take the fullest as the name."""
    judge.sightings.sort(key=lambda s: s.start)
    seen = [(s.start, s.end) for s in judge.sightings]
    later = [span for span in judge.spans if not _overlaps(seen, span) and _stands_alone(text, *span, tokens)]
    judge.spans = sorted([*seen, *later])
    judge.name = max((text[a:b] for a, b in judge.spans), key=_fullness)
    judge.parts = parse_name(clean_name(judge.name)) or judge.parts


def _overlaps(spans: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether a span shares a character with one of those in order, none of which overlaps another."""
    n = bisect_left(spans, (span[1],))
    return n > 0 and spans[n - 1][1] > span[0]


def _fullness(name: str) -> tuple[int, int]:
    parts = parse_name(clean_name(name))
    return (parts.size if parts is not None else 0, len(name))


_CAPITAL = re.compile(rf"{GAP}(?:and{GAP})?([^\W\d_a-z][\w’'-]*)")
_VERSUS_AFTER = re.compile(r"\s+vs?\.?\s+[A-Z]")
_VERSUS_BEFORE = re.compile(r"\bvs?\.?\s+$")
_PLACES = frozenset({"GPE", "LOC", "FAC", "ORG", "LAW", "WORK_OF_ART", "PRODUCT", "EVENT", "NORP"})
_NAME_TAGS = NOUNS | {"JJ", "FW", "VBZ", ""}


def _stands_alone(text: str, start: int, end: int, tokens: Tokens) -> bool:
    """Not part of a longer name of something else: ``Poe County``, ``Poe, Texas``, ``the Poe Foundation``."""
    if _VERSUS_AFTER.match(text, end) or _VERSUS_BEFORE.search(text, max(0, start - 5), start):
        return False
    if text[start - 1 : start] == "-":
        return False  # the stop-Poe movement
    i = tokens.before(end) - 1
    if tokens.tag[i] not in _NAME_TAGS:
        return False
    after = _CAPITAL.match(text, end)
    if after is not None and _goes_on(text, start, after, i, tokens):
        return False
    for entity in tokens.entities_at(start, end):
        if entity.start <= start < entity.end and "\n" not in text[entity.start : entity.end]:
            longer = entity.start < start or entity.end > end + 2
            in_place = entity.label == "GPE" and _after_preposition(text, start)
            return not in_place and not (entity.label in _PLACES and longer)
    return True


def _goes_on(text: str, start: int, after: re.Match[str], i: int, tokens: Tokens) -> bool:
    """Whether the capitalised word that follows makes a longer name of the judge's, token ``i``."""
    j = tokens.at(after.start(1))
    if tokens.tag[j] not in PROPER or after[0].split()[0] == "and":
        return False
    word = after[1].lower()
    if word in NAMED_AFTER or (tokens.head[i] == j and tokens.dep[i] == "compound" and word not in FULL_WEEKDAYS):
        return True
    return any(
        entity.start <= start and entity.end >= after.end() and entity.label in _PLACES
        for entity in tokens.entities_at(start, after.start())
    )


def _after_preposition(text: str, at: int) -> bool:
    return re.search(r"\b(?:in|at|near|from|to)\s+$", text[max(0, at - 6) : at]) is not None

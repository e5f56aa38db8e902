"""Sightings made people, and the people's later mentions by their last names."""

from __future__ import annotations

import re
from bisect import bisect_right, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.judges.titles import NAMED_AFTER, NOT_NAMES, Title
from mpp_extract.entities.people.names import GAP, INITIAL, SUFFIX, WORD, PersonName, agree, parse_name
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.calendar import FULL_WEEKDAYS
from mpp_extract.language.fold import without_accents
from mpp_extract.language.stops import TITLES
from mpp_extract.language.tags import NOUNS, PROPER

if TYPE_CHECKING:
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
    starts: list[int] = field(default_factory=list)  # of what is known to name the judge, in order

    def before(self, at: int) -> int:
        """The offset of the last known naming up to this one; -1 for none."""
        n = bisect_right(self.starts, at)
        return self.starts[n - 1] if n else -1

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


def gather(sightings: list[Sighting]) -> list[Person]:
    """Sightings whose names agree, as people; full names first, so that a bare last name finds its owner."""
    people: list[Person] = []
    of_last: dict[str, list[Person]] = {}
    taken: set[tuple[int, tuple[int, int]]] = set()
    for sighting in sorted(sightings, key=lambda s: (-s.name.size, s.start)):
        lasts = _possible_lasts(sighting.name)
        near = {id(person): person for last in lasts for person in of_last.get(last, ())}
        owner = _one([person for person in near.values() if agree(person.parts, sighting.name)], sighting.start)
        span = (sighting.start, sighting.end)
        if owner is None:
            owner = Person([], sighting.name, "")
            people.append(owner)
            for last in lasts:
                of_last.setdefault(last, []).append(owner)
        elif (id(owner), span) in taken:
            continue
        taken.add((id(owner), span))
        owner.sightings.append(sighting)
        insort(owner.starts, sighting.start)
    for person in people:
        person.sightings.sort(key=lambda s: s.start)
        person.spans = sorted({(s.start, s.end) for s in person.sightings})
    return people


def _possible_lasts(name: PersonName) -> set[str]:
    """The words of a name by which it can agree with another: last names, and given names that may be last names."""
    return {without_accents(part.lower()).replace("’", "'") for part in (*name.surname, *name.given[1:])}


_BEFORE = re.compile(rf"(?:(?:{INITIAL}|[\"“(]?{WORD}[\"”)]?){GAP}){{1,3}}$")
_VERSUS_AFTER = re.compile(r"\s+vs?\.?\s+[A-Z]")
_VERSUS_BEFORE = re.compile(r"\bvs?\.?\s+$")
_CAPITAL = re.compile(rf"{GAP}(?:and{GAP})?([^\W\d_a-z][\w’'-]*)")
_SUFFIX = re.compile(rf",?{GAP}{SUFFIX}")
_PLACES = frozenset({"GPE", "LOC", "FAC", "ORG", "LAW", "WORK_OF_ART", "PRODUCT", "EVENT", "NORP"})
_NAME_TAGS = NOUNS | {"JJ", "FW", "VBZ", ""}
_COURTESY = frozenset({"mr", "mrs", "ms", "miss"})
_JUDICIAL = frozenset(
    {"judge", "judges", "justice", "justices", "magistrate", "chief", "hon", "honorable", "surrogate", "chancellor"}
)


# What somebody else of the same last name is called.
_OTHERS = TITLE_WORDS - _JUDICIAL - _COURTESY
_OTHER_ROLE = re.compile(
    r",\s+(?:an?|the|who)\s+[^,.;\n]{0,40}\b(?:attorney|lawyer|prosecutor|counsel|spokes\w+|director|professor|plaintiff|"
    r"defendant|officer|president|activist|senator|representative|reporter|senior\s+fellow|analyst)\b"
)


def later_mentions(people: list[Person], text: str, tokens: Tokens) -> None:
    """Add to each person's spans every other place that names them, and make ``name`` the fullest form."""
    by_last: dict[str, list[Person]] = {}
    for person in people:
        by_last.setdefault(person.parts.surname[-1].replace("’", "'"), []).append(person)
    taken = sorted(span for person in people for span in person.spans)
    spelled = {form: last for last in by_last for form in (last.upper(), without_accents(last), last)}
    forms = "|".join(re.escape(form).replace("'", "['’]") for form in sorted(spelled, key=len, reverse=True))
    pattern = re.compile(rf"(?<![\w’'-])(?:{forms})(?![\w-])")
    latest: dict[str, PersonName | None] = {}
    for match in pattern.finditer(text):
        key = spelled[match[0].replace("’", "'")]
        start, end = _whole(text, match, by_last[key], tokens)
        inside = _covering(taken, match.start())
        if inside is not None:
            latest[key] = None
            continue
        owner = _named(text, start, end, match, by_last[key], tokens, latest, key)
        if owner is not None:
            owner.spans.append((start, end))
            owner.starts.append(start)
    for person in people:
        person.spans = sorted(set(person.spans))
        person.name = max((text[a:b] for a, b in person.spans), key=_fullness)
        parts = parse_name(clean_name(person.name))
        if parts is not None:
            person.parts = parts


def _fullness(name: str) -> tuple[int, int]:
    parts = parse_name(clean_name(name))
    return (parts.size if parts is not None else 0, len(name))


def _covering(taken: list[tuple[int, int]], at: int) -> tuple[int, int] | None:
    n = bisect_right(taken, (at, len(taken) + 10**9)) - 1
    return taken[n] if n >= 0 and taken[n][0] <= at < taken[n][1] else None


def _whole(text: str, match: re.Match[str], people: list[Person], tokens: Tokens) -> tuple[int, int]:
    """The name round a last name: particles, given names and initials before it, a suffix after it."""
    start, end = match.span()
    for person in people:
        particles = " ".join(person.parts.surname[:-1])
        if particles and text[:start].endswith(particles + " "):
            start -= len(particles) + 1
    before = _BEFORE.search(text, max(0, start - 60), start)
    if before is not None:
        for word in re.compile(r"\S+").finditer(text, before.start(), start):
            i = tokens.at(word.start())
            plain = word[0].lower().strip('.,"“”()')
            if (
                plain in TITLE_WORDS
                or _no_given(word[0], plain, match[0])
                or (tokens.tag[i] not in ("NNP", "NNPS") and "." not in word[0])
            ):
                start = match.start() if word.end() + 1 >= match.start() else start
                continue
            begin = word.start()
            if _all_names(text, begin, match.start(), tokens):
                start = begin
                break
    suffix = _SUFFIX.match(text, end)
    return start, suffix.end() if suffix is not None else end


def _no_given(word: str, plain: str, last: str) -> bool:
    """Whether a word before a last name can't be a given name: a word of grammar, capitals before a name in small."""
    shouted = len(plain) > 3 and word.isupper() and not last.isupper()
    return shouted or (plain in NOT_NAMES and plain not in ("may", "april", "june", "august"))


def _all_names(text: str, start: int, end: int, tokens: Tokens) -> bool:
    for word in re.compile(r"\S+").finditer(text, start, end):
        plain = word[0].lower().strip('.,"“”()')
        i = tokens.at(word.start())
        if plain in TITLE_WORDS or (
            tokens.tag[i] not in ("NNP", "NNPS") and "." not in word[0] and not word[0].islower()
        ):
            return False
    return True


def _named(
    text: str,
    start: int,
    end: int,
    match: re.Match[str],
    people: list[Person],
    tokens: Tokens,
    latest: dict[str, PersonName | None],
    key: str,
) -> Person | None:
    """The judge whom a last name in the text means, or None: somebody else's, a place, a case, an institution."""
    name = parse_name(clean_name(text[start:end]))
    if name is None or _VERSUS_AFTER.match(text, end) or _VERSUS_BEFORE.search(text, max(0, start - 5), start):
        return None
    title = _title_before(text, start)
    fitting = [person for person in people if agree(_folded(person.parts), _folded(name))]
    if name.given and (title in _OTHERS or _OTHER_ROLE.match(text, end)):
        fitting = [person for person in fitting if person.parts.given]
    if name.given:
        latest[key] = None if fitting else name
        return _one(fitting, start)
    if title in _JUDICIAL:
        return _one(fitting, start)
    if (
        title in TITLE_WORDS
        and title not in _COURTESY
        and text[start - 1 : start] == " "
        and title not in ("court", "first")
    ):
        return None
    if latest.get(key) is not None or not _stands_alone(text, match.start(), end, tokens):
        return None
    return _one(fitting, start)


def _title_before(text: str, at: int) -> str:
    """The word directly before a name, folded; "" where a sentence or clause ends between them."""
    word = text[max(0, at - 20) : at].rstrip().rpartition(" ")[2]
    if word.endswith((",", ";", ":")) or (word.endswith(".") and word[:-1].lower() not in TITLES):
        return ""
    return word.lower().rstrip(".")


def _folded(name: PersonName) -> PersonName:
    """The name as it is compared: one kind of apostrophe, no accents."""
    return PersonName(name.given, tuple(without_accents(part.replace("’", "'")) for part in name.surname), name.suffix)


def _one(people: list[Person], at: int) -> Person | None:
    """Of several judges of one last name, the one named last up to this place; where none is, the first."""
    return max(people, key=lambda person: person.before(at), default=None)


def _stands_alone(text: str, start: int, end: int, tokens: Tokens) -> bool:
    """Not part of a longer name of something else: ``Poe County``, ``Poe, Texas``, ``the Poe Foundation``."""
    i = tokens.at(start)
    if i < len(tokens) and tokens.tag[i] not in _NAME_TAGS:
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

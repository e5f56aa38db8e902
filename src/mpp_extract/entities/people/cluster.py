"""Which names are one person: last names go to the fullest form, the right one where two people share it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from mpp_extract.entities.people.mentions import NameMention
from mpp_extract.entities.people.names import PersonName, agree, gender
from mpp_extract.entities.people.namesakes import Namesakes, namesakes
from mpp_extract.entities.people.titles import FEMALE_TITLES, MALE_TITLES
from mpp_extract.language.fold import fold

# Offices that nobody holds at once: who is on the bench, and who stands before it.
_BENCH = frozenset({"judge", "judges", "justice", "justices", "magistrate"})
_BAR = frozenset({"attorney", "attorneys", "counsel", "prosecutor", "defender", "lawyer"})
# What an apposition calls somebody: Poe, the attorney.
_CALLED = re.compile(r",\s+(?:the|an?)\s+(?:[\w’'-]+\s+){0,2}?([\w’'-]+)(?=[,.;])")
# Words for names that somebody had before. Source: Associated Press Stylebook, "nee"; Merriam-Webster, "born" 1b.
_BORN_WORDS = re.compile(r"\b(?:[Bb]orn|n[ée]e|né|formerly|birth\s+name)\s+[A-ZÀ-Þ]")
_BORN = re.compile(r"\b[Bb]orn\s+$")
_THEN_CALLED = re.compile(
    r"(?:\s(?:in|on|to)\s[^.;\n]{1,50})?,\s+(?:(?:the|an?)\s+)?(?:[a-z-]+\s+){0,4}(?:known\s+as\s+)?"
)
_BORN_AS = re.compile(r",?\s+\(?(?:(?:who\s+)?was\s+)?(?:born|n[ée]e|né|formerly(?:\s+known\s+as)?)\s+")
_BORN_REACH = 90
# Characters: about two sentences.
NEAR = 300
FEW = 20


@dataclass(slots=True)
class Person:
    """A person named in the article.

    name      the fullest form in the article, without titles, as it is written there
    mentions  in reading order            titles  the words of all titles before them
    gender    ``m``, ``f`` or None
    """

    name: str
    parts: PersonName
    mentions: list[NameMention] = field(default_factory=list)
    gender: str | None = None
    titles: set[str] = field(default_factory=set)

    def add(self, mention: NameMention) -> None:
        """One more mention, with its title."""
        self.mentions.append(mention)
        self.titles |= _title_words(mention.title)

    @property
    def last(self) -> str:
        """The bare last name, for comparing."""
        return fold(self.parts.surname[-1])


def people(text: str, mentions: list[NameMention]) -> list[Person]:
    """The people behind the names, in the order of their first mention."""
    persons: list[Person] = []
    by_last: dict[str, list[Person]] = {}
    apart = namesakes(text, mentions)
    for mention in mentions:
        if mention.name.given:
            _add_full(text, mention, persons, by_last, apart)
    for person in persons:
        person.gender = _gender(text, person)
        person.name = _usual(text, person)
    _add_short(text, mentions, persons, by_last, apart)
    persons = _under_one_name(text, persons) if _BORN_WORDS.search(text) is not None else persons
    for person in persons:
        person.mentions.sort()
        person.gender = _gender(text, person)
    return sorted(persons, key=lambda person: person.mentions[0].start)


def _under_one_name(text: str, persons: list[Person]) -> list[Person]:
    """The persons, where a birth name is no other one's: Born A B, the singer C D; C D, née A B. C D is the name."""
    named = sorted(((mention, person) for person in persons for mention in person.mentions), key=lambda pair: pair[0])
    gone: set[int] = set()
    for (one, first), (other, second) in pairwise(named):
        between = text[one.end : min(other.start, one.end + _BORN_REACH)]
        if first is second or not (one.name.given and other.name.given):
            continue
        if _BORN.search(text, max(0, one.start - 12), one.start) and _THEN_CALLED.fullmatch(between):
            birth, usual = first, second
        elif _BORN_AS.fullmatch(between):
            birth, usual = second, first
        else:
            continue
        if id(birth) not in gone and id(usual) not in gone:
            gone.add(id(birth))
            for mention in birth.mentions:
                usual.add(mention)
    return [person for person in persons if id(person) not in gone]


def _add_full(
    text: str,
    mention: NameMention,
    persons: list[Person],
    by_last: dict[str, list[Person]],
    apart: dict[str, Namesakes],
) -> None:
    written = text[mention.start : mention.end]
    last = fold(mention.name.surname[-1])
    for person in _few(by_last.get(last, [])):
        if last in apart and bool(person.parts.suffix) != bool(mention.name.suffix):
            continue
        if agree(person.parts, mention.name) and not _titles_differ(mention.title, person):
            person.add(mention)
            if mention.name.size > person.parts.size:
                person.name, person.parts = written, mention.name
            return
    person = Person(written, mention.name)
    person.add(mention)
    persons.append(person)
    by_last.setdefault(person.last, []).append(person)
    for part in mention.name.given[1:]:
        # A second surname may be left out later on.
        by_last.setdefault(fold(part), []).append(person)


def _add_short(
    text: str,
    mentions: list[NameMention],
    persons: list[Person],
    by_last: dict[str, list[Person]],
    apart: dict[str, Namesakes],
) -> None:
    """Give each one-word name to a person named in full, or make it a person of its own. In reading order."""
    by_given: dict[str, list[Person]] = {}
    for person in persons:
        if person.parts.first:
            by_given.setdefault(person.parts.first.lower(), []).append(person)
    owners = {mention: person for person in persons for mention in person.mentions}
    latest: dict[int, int] = {}
    for mention in mentions:
        if mention.name.given:
            latest[id(owners[mention])] = mention.start
            continue
        last = fold(mention.name.surname[-1])
        chosen = _choose(text, mention, _bearers(mention, _few(by_last.get(last, [])), apart.get(last)), latest)
        if chosen is None and not mention.title:
            chosen = _of_two_last_names(mention, by_last)
        by_first_name = chosen is None
        if chosen is None:
            named = [person for person in by_given.get(mention.name.last, []) if _bears(person, mention.name.suffix)]
            chosen = named[0] if len(named) == 1 and not mention.title else None
        if chosen is None:
            chosen = Person(text[mention.start : mention.end], mention.name, [])
            persons.append(chosen)
            by_last.setdefault(chosen.last, []).append(chosen)
        chosen.add(mention)
        chosen.gender = chosen.gender or _title_gender(mention.title)
        # Who is called by a first name before the full one is given is nobody yet whom a bare last name means.
        if not by_first_name or id(chosen) in latest or not chosen.parts.given:
            latest[id(chosen)] = mention.start


def _bears(person: Person, suffix: str | None) -> bool:
    """Whether a first name with this suffix may be the person's: Ann Jr. is no Ann Poe, and no Ann Poe Sr."""
    return suffix is None or (person.parts.suffix or "").rstrip(".") == suffix.rstrip(".")


def _of_two_last_names(mention: NameMention, by_last: dict[str, list[Person]]) -> Person | None:
    """``Poe`` for Ana Poe Ruiz: the first of two last names stands for both, where nobody else has it."""
    named = [person for person in by_last.get(mention.name.last, []) if person.parts.given[1:]]
    first = [person for person in named if fold(person.parts.given[-1]) == mention.name.last]
    return first[0] if len(first) == 1 and len(named) == 1 else None


def _bearers(mention: NameMention, persons: list[Person], told: Namesakes | None) -> list[Person]:
    """Those of one name who can be meant, by suffix: Poe Jr. is who has it; Poe may be who has none."""
    if mention.name.suffix:
        return [person for person in persons if person.parts.suffix]
    if told is not None and told.other(mention):
        return [person for person in persons if not person.parts.suffix]
    return persons


def _few(persons: list[Person]) -> list[Person]:
    """The first and the latest of those with one last name: bounds the cost."""
    return persons if len(persons) <= 2 * FEW else [*persons[:FEW], *persons[-FEW:]]


def _choose(text: str, mention: NameMention, options: list[Person], latest: dict[int, int]) -> Person | None:
    """The person that a last name means: title and gender first, then who was named last, then who is named first."""
    fitting = [
        person for person in options if agree(person.parts, mention.name) and not _titles_differ(mention.title, person)
    ]
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    called = _CALLED.match(text, mention.end)
    words = _title_words(mention.title) | ({called[1].lower()} if called is not None else set())
    titled = [person for person in fitting if words & person.titles]
    pool = titled or fitting
    return max(pool, key=lambda person: _standing(mention, person, latest) + (1.5 if person is pool[0] else 0.0))


def _standing(mention: NameMention, person: Person, latest: dict[int, int]) -> float:
    """How likely a bare last name is this person's: the one named often, unless another was named just before.

    News copy gives the bare last name to the person whom the article is about, and keeps full names for the others.
    """
    score = float(min(len(person.mentions), 6))
    if mention.title and person.gender and _title_gender(mention.title) == person.gender:
        score += 5.0
    if id(person) not in latest:
        return min(score, 3.0) - 4.0
    distance = mention.start - latest[id(person)]
    return score + (3.0 if distance < NEAR else 1.0 if distance < 4 * NEAR else 0.0)


def _title_words(title: str) -> set[str]:
    return {word.lower().rstrip(".,") for word in title.split()}


def _titles_differ(title: str, person: Person) -> bool:
    """Whether a title's gender speaks against the person's, or an office against another that nobody holds with it."""
    words = _title_words(title)
    if words & _BENCH and person.titles & _BAR and not person.titles & (_BENCH | {"general"}):
        return True
    if words & MALE_TITLES:
        return person.gender == "f"
    if words & FEMALE_TITLES:
        return person.gender == "m"
    return False


def _usual(text: str, person: Person) -> str:
    """The fullest form, spelt with accents where it ever is, else as it is spelt most (François or Francois)."""
    fullest = [mention for mention in person.mentions if mention.name.size == person.parts.size]
    spellings = Counter(text[mention.start : mention.end] for mention in fullest)
    return max(spellings, key=lambda spelling: (not spelling.isascii(), spellings[spelling]))


def _title_gender(title: str) -> str | None:
    words = _title_words(title)
    return "m" if words & MALE_TITLES else "f" if words & FEMALE_TITLES else None


def _gender(text: str, person: Person) -> str | None:
    """By titles, else by the given names of the fullest form."""
    votes: Counter[str] = Counter(
        "m" if words & MALE_TITLES else "f"
        for mention in person.mentions
        if (words := _title_words(mention.title)) & (MALE_TITLES | FEMALE_TITLES)
    )
    votes.update(mention.gender for mention in person.mentions if mention.gender)
    if votes:
        return votes.most_common(1)[0][0]
    return gender(person.name)

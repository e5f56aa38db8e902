"""What was acted on, by its words: whether two articles mean one thing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mpp_extract.entities.courts.states import STATES
from mpp_extract.entities.judges.presidents import PRESIDENTS
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.fold import fold
from mpp_extract.language.function_words import CLOSED_CLASSES, QUANTIFIERS
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import OFFICES, ROLES
from mpp_extract.language.word_sets import word_set
from mpp_extract.store.registers.people import full_name

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
# What every other ruling is on. Source: the federal courts' Glossary of Legal Terms (uscourts.gov), and the nouns that
# news copy has for attempts, for who is before a court, and for governments and what they do.
_OF_LAW = word_set(
    """case action proceeding trial retrial hearing appeal challenge claim charge count conviction sentence plea request
    bid effort attempt argument defense defence objection question issue matter injunction stay restraining enforce
    enforcing implement implementing dismiss block toss vacate overturn review remedy relief damages fine penalty
    punishment bail bond custody detention prison jail term time dispute fight battle litigation class temporary
    preliminary permanent nationwide emergency lower legal federal national local public new old first second third
    previous part portion implementation enforcement execution use program practice procedure requirement
    restriction limit measure move step change ability right power order defendant plaintiff man woman people person
    party government administration agency department court jury panel state county city district country company
    organization group year month week day u.s us united american america"""
)
_WHOSE = frozenset(word for name in PRESIDENTS.values() for word in fold(name).split()) | word_set("bush")
# Words that say little of which thing is meant.
_WEAK = _OF_LAW | DOCUMENTS | OFFICES | _WHOSE
_CLOSER = re.compile(
    r" (?:by|of|over|on|against|that|for|about|challenging|to|from|in|whether)(?: [^\s.,;:()—–\"“”]+){1,12}"
)
# A word or two, and perhaps how or when: ruled, ruled 5-2 on Monday, agreed to decide.
_WORDS = r"[^\s.,;:()—–\"“”]+"
_CLAUSE = re.compile(rf"(?:{_WORDS} ){{1,6}}?(?:that|whether) ({_WORDS}(?: {_WORDS}){{1,15}})")
# From a day or another clause on it is told of the act.
_DAY = re.compile(
    r"(?: (?:on|late|early|last|this)){0,2} (?:\w*day|while|after|before|until|when|because|as|if|but)\b.*"
)
_STATE = re.compile(rf"\b(?:{'|'.join(forms[0] for forms in STATES.values())})\b")
_LEFT_OUT = CLOSED_CLASSES | QUANTIFIERS | word_set("him her them himself herself themselves itself")


@dataclass(frozen=True, slots=True)
class Thing:
    """What was acted on, as one article says it.

    strong  words that tell it from other things    weak  the others
    names   the strong ones that are names          head  the word that says what kind of thing it is
    person  the full name that it ends in, as people's are, in one form for comparing; None where it ends in none
    """

    text: str
    strong: frozenset[str]
    weak: frozenset[str]
    names: frozenset[str]
    head: str
    person: str | None

    @property
    def words(self) -> frozenset[str]:
        """All of its words."""
        return self.strong | self.weak


def states_in(text: str) -> frozenset[str]:
    """The states that it names.

    >>> sorted(states_in("New York’s tax on kites from Ohio"))
    ['new york', 'ohio']
    """
    return frozenset(found[0].lower() for found in _STATE.finditer(text))


def closer(behind: str) -> str:
    """What follows a noun that says little, as far as it says which is meant: an appeal by tuba makers over a tax.

    >>> closer(" by tuba makers over a tax on brass. They had lost."), closer(" on Monday"), closer(", he said")
    (' by tuba makers over a tax on brass', '', '')
    >>> closer(" by tuba makers on Monday, the first")
    ' by tuba makers'
    """
    match = _CLOSER.match(behind)
    return "" if match is None else _DAY.sub("", match[0])


def what_was_found(behind: str) -> str:
    """The clause that follows a verb of deciding, as far as it says what was found: ruled that tubas are no horns.

    >>> what_was_found("ruled Monday that tubas are no horns, which"), what_was_found("ruled against the makers")
    ('tubas are no horns', '')
    """
    match = _CLAUSE.match(behind)
    return "" if match is None else match[1]


@lru_cache(maxsize=10_000)
def thing(text: str) -> Thing | None:
    """The words of a noun phrase, each in its singular; None where it has none, as a pronoun.

    >>> found = thing("Trump administration’s ban on transgender troops in the military")
    >>> sorted(found.strong), found.head
    (['ban', 'military', 'transgender', 'troop'], 'ban')
    """
    words = _WORD.findall(text)
    # In a headline, and of a name alone, capitals tell no word from another.
    capitals = [word[0].isupper() for word in words if fold(word) not in _LEFT_OUT]
    all_capital = len(capitals) > 1 and all(capitals)
    strong, weak, names = [], [], []
    for word in words:
        form = _form(word)
        if form in _LEFT_OUT or (len(form) < 2 and not form.isdigit()):
            continue
        if form in _WEAK:
            weak.append(form)
            continue
        strong.append(form)
        if word[0].isupper() and not all_capital:
            names.append(form)
    if not strong and not weak:
        return None
    head = _head_phrase(words)
    return Thing(text, frozenset(strong), frozenset(weak), frozenset(names), _form(head[-1]), _person(head))


def _form(word: str) -> str:
    folded = fold(word).removesuffix("'s").removesuffix("'")
    return fold(singular(folded)) if folded not in _WEAK else folded


def _head_phrase(words: list[str]) -> list[str]:
    """The words up to what follows the noun: a preposition, a relative; a participle after it is not told."""
    end = next((n for n, word in enumerate(words) if n and fold(word) in CLOSED_CLASSES), len(words))
    return words[:end]


def _person(head: list[str]) -> str | None:
    """The full name at the end of these words: two capitalised ones and more that common words are none of.

    >>> _person(["former", "deputy", "Ana", "Quill"]), _person(["the", "Quill", "case"])
    ('ana quill', None)
    """
    run: list[str] = []
    for word in reversed(head):
        if not word[0].isupper() or _form(word) in _WEAK or _form(word) in ROLES:
            break
        run.insert(0, word)
    name = parse_name(" ".join(run)) if len(run) > 1 else None
    return full_name(name) if name is not None and name.given else None


def likeness(one: Thing, other: Thing) -> int:
    """How alike two things are: 2 where their words mean one, 1 where they may, 0 where not.

    >>> ban = thing("ban on transgender troops")
    >>> [likeness(ban, thing(words)) for words in ("transgender military ban", "ban", "travel ban", "vaccine rule")]
    [2, 1, 0, 0]
    """
    if one.names and other.names and not one.names & other.names:
        return 0
    shared = one.strong & other.strong
    fewest = min(len(one.strong), len(other.strong))
    if not shared:  # two orders are alike in their word, which says nothing
        return 0
    if (one.words == other.words and len(one.words) > 1) or (len(shared) > 1 and 2 * len(shared) >= fewest):
        return 2
    if fewest == 1 and one.head == other.head and max(len(one.strong), len(other.strong)) > 1:
        return 1 if one.head in shared else 2
    return 1 if len(shared) * 2 > fewest else 0

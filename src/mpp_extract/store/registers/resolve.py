"""Entries of many articles to groups that are one: by evidence that they share, unless something speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

BY_HAND = "by hand"
NEARLY_ALL = 0.9  # of whom it is known which they are: a few are slips
# Marks that one entry can have two of in its time: who lacks them is taken for the first that nothing speaks against.
CAN_CHANGE = frozenset({"court", "bench", "docket"})
_BY_HAND = -1  # the rank of evidence that somebody gave


@dataclass(frozen=True, slots=True)
class Evidence:
    """What makes entries that share it one.

    key       the same for all of them
    why       in words, for the table of merges
    rank      0 for an id, which nothing speaks against; the higher, the weaker
    of        of what is weaker than another piece: that one's key; where that is refused it doesn't count either
    """

    key: str
    why: str
    rank: int
    of: str = field(default="", compare=False)


Marks = dict[str, tuple[int, frozenset[str]]]


@dataclass(slots=True)
class Entry:
    """Something that one article names.

    name      what the article calls it
    evidence  what it can share with entries of other articles
    marks     what two that are one can't differ in: by a mark's name, its values and the rank from which it counts
    """

    article: int
    name: str
    evidence: tuple[Evidence, ...] = ()
    marks: Marks = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merge:
    """That an entry is brought together with others by a piece of evidence."""

    evidence: str
    article: int
    name: str
    why: str


@dataclass(slots=True)
class Decisions:
    """What people have decided.

    refused       (evidence, article, name) that does not count
    refused_keys  evidence that counts for no entry
    by_hand       by article and name, the evidence that somebody gave the entry
    """

    refused: set[tuple[str, int, str]] = field(default_factory=set)
    refused_keys: set[str] = field(default_factory=set)
    by_hand: dict[tuple[int, str], list[str]] = field(default_factory=dict)

    @property
    def split(self) -> set[str]:
        """The evidence that counts for some of the entries that have it, and not for others."""
        return {evidence for evidence, _, _ in self.refused} - self.refused_keys

    def refuses(self, evidence: str, entry: Entry) -> bool:
        """Whether the evidence does not count for the entry."""
        return evidence in self.refused_keys or (evidence, entry.article, entry.name) in self.refused

    def tell(self, entries: Iterable[Entry]) -> None:
        """Give each entry the evidence that somebody gave it."""
        if self.by_hand:
            for entry in entries:
                given = self.by_hand.get((entry.article, entry.name), ())
                entry.evidence += tuple(Evidence(evidence, evidence, _BY_HAND) for evidence in given)


class Groups:
    """Entries by number, and which of them are one."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries = entries
        self._over = list(range(len(entries)))
        self._marks = [dict(entry.marks) for entry in entries]

    def first(self, number: int) -> int:
        """The entry that stands for this one's group."""
        while self._over[number] != number:
            self._over[number] = self._over[self._over[number]]
            number = self._over[number]
        return number

    def unite(self, one: int, other: int, rank: int) -> bool:
        """Make two groups one, unless their marks speak against it; whether they are one now."""
        one, other = sorted((self.first(one), self.first(other)))
        if one == other:
            return True
        mine, theirs = self._marks[one], self._marks[other]
        for name, (counts_from, values) in theirs.items():
            if rank >= counts_from and name in mine and values and mine[name][1] and not values & mine[name][1]:
                return False
        for name, (counts_from, values) in theirs.items():
            mine[name] = (counts_from, values | mine[name][1]) if name in mine else (counts_from, values)
        self._over[other] = one
        return True

    def apart(self, numbers: Iterable[int], rank: int) -> set[str]:
        """The marks by which some of the entries' groups are surely others than some; not those that can change."""
        values: dict[str, list[frozenset[str]]] = defaultdict(list)
        for number in {self.first(number) for number in numbers}:
            for name, (counts_from, told) in self._marks[number].items():
                if rank >= counts_from and told and name not in CAN_CHANGE:
                    values[name].append(told)
        return {name for name, told in values.items() if not all(map(told[0].intersection, told))}

    def has(self, number: int, marks: Iterable[str]) -> bool:
        """Whether something is known of each of the marks."""
        own = self._marks[self.first(number)]
        return all(name in own and own[name][1] for name in marks)

    def all(self) -> list[list[int]]:
        """The groups, each in order, in the order of their first entries."""
        members: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._entries)):
            members[self.first(number)].append(number)
        return list(members.values())


def resolve(entries: Sequence[Entry], decisions: Decisions) -> tuple[list[list[int]], list[Merge]]:
    """The groups of entries that are one, and the merges that made them.

    Which entries are one depends only on those that they are linked with, by shared evidence, over any number of steps.
    """
    groups = Groups(entries)
    merges: list[Merge] = []
    split = decisions.split
    for evidence, members in sorted(_sharing(entries, decisions), key=lambda pair: (pair[0].rank, pair[0].key)):
        together = _united(evidence, members, groups)
        if evidence.key in split:  # those who are not refused stay in the table, for whoever has it later
            together = members
        if evidence.rank != _BY_HAND:  # which stands in the table already
            merges += (Merge(evidence.key, entries[n].article, entries[n].name, evidence.why) for n in together)
    return groups.all(), merges


def _sharing(entries: Sequence[Entry], decisions: Decisions) -> list[tuple[Evidence, list[int]]]:
    """Each piece of evidence that brings entries together, and who has it."""
    sharing: dict[Evidence, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for evidence in entry.evidence:
            if not any(decisions.refuses(key, entry) for key in (evidence.key, evidence.of)):
                sharing[evidence].append(number)
    split = decisions.split
    return [(evidence, members) for evidence, members in sharing.items() if len(members) > 1 or evidence.key in split]


def _united(evidence: Evidence, members: Sequence[int], groups: Groups) -> list[int]:
    """Bring together what shares the evidence, each with the first that nothing speaks against; those it did.

    Who could be either of two is brought to neither, unless nearly all are the one: George Quill, where there are a
    George P. and a George W.
    """
    heads: dict[int, list[int]] = {}
    before = {number: groups.first(number) for number in members}
    apart = groups.apart(members, evidence.rank)
    told = [number for number in members if groups.has(number, apart)]
    for number in told:
        head = next((head for head in heads if groups.unite(head, number, evidence.rank)), number)
        heads.setdefault(head, []).append(number)
    most = max(heads, key=lambda head: len(heads[head]), default=None)
    if most is not None and len(heads[most]) >= NEARLY_ALL * len(told):
        has = {*told}
        heads[most] += (n for n in members if n not in has and groups.unite(most, n, evidence.rank))
    return [number for united in heads.values() if _says_more(evidence, united, before) for number in united]


def _says_more(evidence: Evidence, united: list[int], before: Mapping[int, int]) -> bool:
    """Whether it brought entries together; of what is weaker than another piece, such that were not one before."""
    return len({before[number] for number in united} if evidence.of else united) > 1

"""Entries of many articles to groups that are one: by evidence that they share, unless something speaks against it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

BY_HAND = "by hand"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What makes entries that share it one.

    key       the same for all of them
    why       in words, for the table of merges
    rank      0 for an id, which nothing speaks against; the higher, the weaker
    """

    key: str
    why: str
    rank: int


@dataclass(slots=True)
class Entry:
    """Something that one article names.

    name      what the article calls it
    evidence  what it can share with entries of other articles
    marks     what two that are one can't differ in: by a mark's name, its values and the rank from which it counts
    """

    article: int
    name: str
    evidence: list[Evidence] = field(default_factory=list)
    marks: dict[str, tuple[int, frozenset[str]]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Merge:
    """That an entry is brought together with others by a piece of evidence."""

    evidence: str
    article: int
    name: str
    why: str


@dataclass(slots=True)
class Decisions:
    """What people have decided: (evidence, article, name) that does not count, and that counts by hand."""

    refused: set[tuple[str, int, str]] = field(default_factory=set)
    refused_keys: set[str] = field(default_factory=set)
    by_hand: list[tuple[str, int, str]] = field(default_factory=list)

    def refuses(self, evidence: str, entry: Entry) -> bool:
        """Whether the evidence does not count for the entry."""
        return evidence in self.refused_keys or (evidence, entry.article, entry.name) in self.refused


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

    def all(self) -> list[list[int]]:
        """The groups, each in order, in the order of their first entries."""
        members: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._entries)):
            members[self.first(number)].append(number)
        return list(members.values())


def resolve(entries: Sequence[Entry], decisions: Decisions) -> tuple[list[list[int]], list[Merge]]:
    """The groups of entries that are one, and the merges that made them."""
    groups = Groups(entries)
    merges: list[Merge] = []
    sharing = _sharing(entries, decisions)
    for evidence, members in sorted(sharing.items(), key=lambda pair: (pair[0].rank, pair[0].key)):
        merges += _merged(evidence, members, groups, entries)
    return groups.all(), merges


def _sharing(entries: Sequence[Entry], decisions: Decisions) -> dict[Evidence, list[int]]:
    """The entries that share each piece of evidence."""
    sharing: dict[Evidence, list[int]] = defaultdict(list)
    for number, entry in enumerate(entries):
        for evidence in entry.evidence:
            if not decisions.refuses(evidence.key, entry):
                sharing[evidence].append(number)
    if decisions.by_hand:
        called: dict[tuple[int, str], list[int]] = defaultdict(list)
        for number, entry in enumerate(entries):
            called[entry.article, entry.name].append(number)
        for key, article, name in decisions.by_hand:
            sharing[Evidence(key, key, -1)] += called[article, name]
    return {evidence: members for evidence, members in sharing.items() if len(members) > 1}


def _merged(evidence: Evidence, members: Iterable[int], groups: Groups, entries: Sequence[Entry]) -> list[Merge]:
    """Bring together what shares the evidence, each with the first that nothing speaks against."""
    heads: dict[int, list[int]] = {}
    for number in members:
        head = next((head for head in heads if groups.unite(head, number, evidence.rank)), number)
        heads.setdefault(head, []).append(number)
    together = [number for united in heads.values() if len(united) > 1 for number in united]
    if evidence.rank < 0:  # it stands in the table already
        return []
    return [Merge(evidence.key, entries[n].article, entries[n].name, evidence.why) for n in together]

"""Reports to decisions: those that evidence brings together are compared, and are one where something ties them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from mpp_extract.store.decisions.report import Report
from mpp_extract.store.decisions.same import Tie, speaks_against, tie
from mpp_extract.store.registers.resolve import BY_HAND, Decisions, Evidence, Merge

# With how many decisions that share evidence a report is compared, the last first, and with how many reports of each:
# the cost grows with the number of reports and no faster.
HEADS, MEMBERS = 24, 6


class _Groups:
    """Reports by number, and which of them are one."""

    def __init__(self, reports: Sequence[Report]) -> None:
        self._over = list(range(len(reports)))
        self._traits = [report.traits for report in reports]
        self.members = [[number] for number in range(len(reports))]

    def first(self, number: int) -> int:
        """The report that stands for this one's group."""
        while self._over[number] != number:
            self._over[number] = self._over[self._over[number]]
            number = self._over[number]
        return number

    def may_unite(self, one: int, other: int, firm: bool) -> bool:
        """Whether nothing speaks against that two groups are one."""
        return not speaks_against(self._traits[one], self._traits[other], firm)

    def unite(self, one: int, other: int) -> None:
        """Make two groups one."""
        one, other = sorted((one, other))
        self._traits[one] |= self._traits[other]
        self.members[one] += self.members[other]
        self._over[other] = one


def resolve(reports: Sequence[Report], decisions: Decisions) -> tuple[list[list[int]], list[Merge]]:
    """The groups of reports that are of one decision, and the merges that made them.

    decisions: what people have decided in ``merges``. Which reports are one depends only on those that they are linked
    with, by shared evidence, over any number of steps.
    """
    return _Resolving(reports, decisions).done()


class _Resolving:
    def __init__(self, reports: Sequence[Report], decisions: Decisions) -> None:
        self._reports = reports
        self._decisions = decisions
        self._groups = _Groups(reports)
        self._keys = [frozenset(each.key for each in report.evidence) for report in reports]
        self._refusing = {evidence for evidence, _, _ in decisions.refused} | decisions.refused_keys
        self._merges: list[Merge] = []

    def done(self) -> tuple[list[list[int]], list[Merge]]:
        """Groups and merges."""
        for evidence, members in self._shared():
            if evidence.key.startswith(BY_HAND):
                for number in members[1:]:
                    self._unite(members[0], number)
            else:
                self._compare(evidence, members)
        groups = [sorted(self._groups.members[n]) for n in range(len(self._reports)) if self._groups.first(n) == n]
        return groups, list(dict.fromkeys(self._merges))

    def _shared(self) -> list[tuple[Evidence, list[int]]]:
        """Each piece of evidence that several reports have, and who has it; the firmest first."""
        sharing: dict[Evidence, list[int]] = defaultdict(list)
        for number, report in enumerate(self._reports):
            for evidence in report.evidence:
                sharing[evidence].append(number)
        shared = ((evidence, members) for evidence, members in sharing.items() if len(members) > 1)
        return sorted(shared, key=lambda pair: (pair[0].rank, pair[0].key))

    def _compare(self, evidence: Evidence, members: list[int]) -> None:
        heads: list[list[int]] = []
        for number in members:
            for head in reversed(heads[-HEADS:]):
                if self._joins(evidence, number, head):
                    head.append(number)
                    break
            else:
                heads.append([number])

    def _joins(self, evidence: Evidence, number: int, head: list[int]) -> bool:
        """Whether the report is of the same decision as those; they are one then."""
        first, group = self._groups.first(head[0]), self._groups.first(number)
        if first == group:
            return True
        for other in head[-MEMBERS:]:
            tied = tie(self._reports[other], self._reports[number])
            if tied is None or not self._groups.may_unite(first, group, tied.firm):
                continue
            if self._are_kept_apart(first, group):
                # Whoever is not refused stays in the table, for whoever has the evidence later.
                self._note(evidence, [n for n in (other, number) if not self._is_refused(evidence.key, n)], tied)
                continue
            self._note(evidence, [other, number], tied)
            self._unite(first, group)
            return True
        return False

    def _unite(self, one: int, other: int) -> None:
        one, other = self._groups.first(one), self._groups.first(other)
        if one != other:
            self._groups.unite(one, other)

    def _note(self, evidence: Evidence, numbers: list[int], tied: Tie) -> None:
        reports = (self._reports[number] for number in numbers)
        self._merges += (Merge(evidence.key, report.article, report.name, tied.why) for report in reports)

    def _are_kept_apart(self, one: int, other: int) -> bool:
        """Whether somebody has said of a report of either group that it is not one with those of the other."""
        if not self._refusing:
            return False
        return any(
            self._is_refused(key, a) or self._is_refused(key, b)
            for a, b in self._pairs(one, other)
            for key in self._keys[a] & self._keys[b] & self._refusing
        )

    def _pairs(self, one: int, other: int) -> Iterator[tuple[int, int]]:
        return ((a, b) for a in self._groups.members[one] for b in self._groups.members[other])

    def _is_refused(self, key: str, number: int) -> bool:
        return self._decisions.refuses(key, self._reports[number])

"""What a comparison comes to: numbers, and what is different."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """How many were right, found, and to be found."""

    right: int = 0
    found: int = 0
    gold: int = 0

    def add(self, right: int, found: int, gold: int) -> None:
        """Count another document."""
        self.right += right
        self.found += found
        self.gold += gold

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 0 where nothing was found."""
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 0 where there is none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.right / (self.found + self.gold) if self.found + self.gold else 0.0


@dataclass(frozen=True, slots=True, order=True)
class Difference:
    """One thing that is not as in the gold. kind: missed, extra, span or value."""

    document: str
    start: int
    kind: str
    text: str
    detail: str = ""


@dataclass(slots=True)
class ListScore:
    """One list's figures over all documents.

    fields: of the matched items, how many have the field right, of how many.
    """

    measures: dict[str, Tally] = field(default_factory=dict)
    fields: dict[str, list[int]] = field(default_factory=dict)
    differences: list[Difference] = field(default_factory=list)

    def count(self, measure: str, right: int, found: int, gold: int) -> None:
        """Add one document's numbers to a measure."""
        self.measures.setdefault(measure, Tally()).add(right, found, gold)

    def judge(self, name: str, right: bool) -> None:
        """Note whether one matched item has this field right."""
        seen = self.fields.setdefault(name, [0, 0])
        seen[0] += right
        seen[1] += 1

    @property
    def empty(self) -> bool:
        """Whether there was nothing to find and nothing was found."""
        strict = self.measures.get("strict", Tally())
        return not strict.found and not strict.gold


@dataclass(slots=True)
class Score:
    """All lists' figures."""

    documents: int = 0
    missing: list[str] = field(default_factory=list)
    lists: dict[str, ListScore] = field(default_factory=dict)

    @property
    def headline(self) -> float:
        """Mean of the lists' strict F1; lists with nothing to find and nothing found are left out."""
        strict = [score.measures["strict"].f1 for score in self.lists.values() if not score.empty]
        return sum(strict) / len(strict) if strict else 0.0

"""What a row of evidence is: a way to tell whose words stand in marks, and how much it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from mpp_extract.rule import Form

Relation = Literal[
    "after", "final", "before", "within", "according", "possessor", "label",
    "same", "carried", "ahead", "paragraphs", "scene", "last", "unnamed",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Evidence(Form):
    """One way to tell whose words stand in marks.

    weight    how much it tells; below attribute.LEAST it names nobody
    relation  where the source stands: ``after`` (“…,” said X), ``final`` (…, X said), ``before`` (X said: “…”),
              ``within`` (in a clause of X's), ``according``, ``possessor`` (X's vow to “…”), ``label`` (X: “…”); or
              whose voice another quotation gives: ``same`` (in one sentence), ``carried`` (earlier in the paragraph),
              ``ahead`` (later in it), ``paragraphs`` (over several), ``scene`` (who acts in the sentence before),
              ``last`` (whoever spoke last), ``unnamed``
    """

    weight: float = 0.0
    relation: Relation = "within"


@dataclass(frozen=True, slots=True)
class Doubt:
    """What takes from a candidate's weight.

    id       ``quotes.doubt.<name>``
    weight   how much it takes
    example  text in which it weighs on a candidate; in the counterexample it does not
    """

    id: str
    meaning: str
    weight: float
    example: str
    counterexample: str


def by_word(*classes: tuple[frozenset[str], Evidence]) -> Mapping[str, Evidence]:
    """The row of each word; of a word in several classes the first counts."""
    return {word: row for words, row in reversed(classes) for word in words}

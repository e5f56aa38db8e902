"""A candidate: one way to read who said a quoted stretch."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.evidence.row import Doubt, Evidence, Relation
    from mpp_extract.language.tagged_phrases import Phrase


class Candidate(NamedTuple):
    """One way to read who said a stretch.

    evidence  the row that speaks for it
    first, last  tokens of the cue; equal where the structure alone speaks
    phrase    who it says is speaking; None where the verb's subject was not found
    score     the weight of the evidence, less the doubts
    shared    the subject is another verb's: it must be somebody who can speak
    doubts    what takes from the weight
    """

    evidence: Evidence
    first: int
    last: int
    phrase: Phrase | None
    score: float
    shared: bool = False
    doubts: tuple[Doubt, ...] = ()

    @property
    def relation(self) -> Relation:
        """Where the source stands."""
        return self.evidence.relation

    @property
    def cue(self) -> bool:
        """Whether there is a reporting word."""
        return self.last > self.first

    def doubted(self, doubt: Doubt) -> Candidate:
        """The candidate with a doubt taken off."""
        return self._replace(score=self.score - doubt.weight, doubts=(*self.doubts, doubt))


def candidate(
    evidence: Evidence, cue: tuple[int, int], phrase: Phrase | None, *doubts: tuple[Doubt, int], shared: bool = False
) -> Candidate:
    """The candidate that the evidence speaks for; each doubt as often as it weighs."""
    score = evidence.weight
    kept = []
    for doubt, times in doubts:
        if times:
            score -= doubt.weight * times
            kept.append(doubt)
    return Candidate(evidence, *cue, phrase, score, shared, tuple(kept))

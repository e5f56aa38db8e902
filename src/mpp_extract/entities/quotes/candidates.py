"""For each quoted stretch the places in its sentence that may say whose words it is, with the evidence for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.evidence.doubts import CONTESTED, RETOLD
from mpp_extract.entities.quotes.evidence.elsewhere import ACCORDING, PER
from mpp_extract.entities.quotes.evidence.reports import PLAINLY_WITHIN
from mpp_extract.entities.quotes.possessors import SpeechNouns
from mpp_extract.entities.quotes.reports_after import ReportsAfter
from mpp_extract.entities.quotes.reports_before import SET_OFF, ReportsBefore
from mpp_extract.entities.quotes.subjects import Subjects
from mpp_extract.entities.quotes.turns import Turns
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.tags import PROPER
from mpp_extract.language.verbs import ASK

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.candidate import Candidate
    from mpp_extract.entities.quotes.layout import Layout

# How far from a stretch a cue is looked for, in tokens: bounds the cost.
REACH = 70
# What reports the words right before the marks weighs more than this.
_INTRODUCED = 8.5
# A verb of saying that governs the clause, not too far off and not itself told by others, weighs more than this.
_SAID = 6.3


class Candidates:
    """Finds the candidates of an article's stretches."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.subjects = Subjects(layout)
        nouns, turns = SpeechNouns(layout, self.subjects), Turns(layout, self.subjects)
        self.before = ReportsBefore(layout, self.subjects, nouns, turns)
        self.after = ReportsAfter(layout, self.subjects, nouns, turns)

    def of(self, n: int) -> list[Candidate]:
        """The candidates for stretch n, best first."""
        first, last = self.layout.inside[n]
        sentence = self.layout.sentences[self.layout.sentence[first]]
        low, high = max(sentence.first, first - REACH), min(sentence.last, last + REACH)
        found = [*self.before.find(n, low), *self.after.find(n, high)]
        found = self._named_nearer(self._retold(n, self._contested(n, found)))
        return sorted(found, key=lambda item: -item.score)

    def _named_nearer(self, found: list[Candidate]) -> list[Candidate]:
        """``X said it was “…,” according to a transcript``: the record that tells of X's words has not said them."""
        lower = self.layout.tokens.lower
        reports = (item for item in found if item.evidence is PLAINLY_WITHIN and item.phrase is not None)
        said = any(item.score > _SAID and lower[item.first] not in ASK for item in reports)
        return [item.doubted(RETOLD) if said and self._is_record(item) else item for item in found]

    def _is_record(self, item: Candidate) -> bool:
        """Whether the source in an according-to phrase is a document; a paper or person may be quoted for it."""
        if item.evidence not in (ACCORDING, PER) or item.phrase is None:
            return False
        return self.layout.tokens.lower[item.phrase.head] in DOCUMENTS

    def _retold(self, n: int, found: list[Candidate]) -> list[Candidate]:
        """``X complained that “…,” Y notes``: who tells of another's words has not said them."""
        said = any(
            item.relation == "before"
            and item.score > _INTRODUCED
            and item.phrase is not None
            and item.cue
            and self.before.sign(n) == "that"
            and self.layout.tokens.tag[item.first] == "VBD"
            and self.layout.tokens.tag[item.phrase.head] in PROPER
            for item in found
        )
        return [item.doubted(CONTESTED) if said and item.relation == "after" else item for item in found]

    def _contested(self, n: int, found: list[Candidate]) -> list[Candidate]:
        """A verb behind the marks that introduces the next quotation does not report this one, too, if another does."""
        if n + 1 >= len(self.layout.stretches) or not any(
            item.relation == "before" and item.score > _INTRODUCED for item in found
        ):
            return found
        before = self.before
        return [
            item.doubted(CONTESTED)
            if item.relation == "after" and before.tight(n + 1, item.first) and before.sign(n + 1) in SET_OFF
            else item
            for item in found
        ]

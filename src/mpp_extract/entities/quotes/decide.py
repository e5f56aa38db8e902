"""Decides for each quoted stretch: quotation or not, direct or partial, who may be speaking, what it carries on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.announced import Announced
from mpp_extract.entities.quotes.candidate import Candidate, candidate
from mpp_extract.entities.quotes.candidates import Candidates
from mpp_extract.entities.quotes.evidence import elsewhere, reports
from mpp_extract.entities.quotes.evidence.row import Evidence, Relation
from mpp_extract.entities.quotes.leading import Leading
from mpp_extract.entities.quotes.marked import Marked
from mpp_extract.entities.quotes.refusals import LISTING, MARKED
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tagged_phrases import Phrase, phrase_at
from mpp_extract.language.tags import FINITE, PROPER
from mpp_extract.language.verbs import SAY
from mpp_extract.rule import Refusal, refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

# An echo has no more words than this; so many quotations, and so many characters of each, are looked at for it.
_ECHO, _QUOTATIONS, _ECHOED = 6, 40, 400
# A line that is pulled out of the story has no fewer words than this.
_PULLED = 5
# One word alone echoes only a quotation of no more words than this.
_BRIEF = 8
# Candidates that are kept of a stretch.
MOST = 4


@dataclass(slots=True)
class Option:
    """One way to tell the speaker of a stretch: a candidate in its own sentence, or the voice of another stretch.

    evidence   the row that speaks for it
    score      its weight, less the doubts
    candidate  the candidate in its own sentence, or None
    stretch    the other stretch whose voice it is, or -1
    """

    evidence: Evidence
    score: float
    candidate: Candidate | None = None
    stretch: int = -1

    @property
    def how(self) -> Relation:
        """Where the source stands."""
        return self.evidence.relation

    @classmethod
    def of(cls, found: Candidate) -> Option:
        """The option that a candidate is."""
        return cls(found.evidence, found.score, found)

    @classmethod
    def told(cls, evidence: Evidence, stretch: int = -1) -> Option:
        """The option that another stretch, or whoever spoke last, tells."""
        return cls(evidence, evidence.weight, None, stretch)


@dataclass(slots=True)
class Decision:
    """What is decided about one stretch; ``against`` is the row that says why it is no quotation."""

    stretch: int
    against: Refusal | None
    direct: bool = False
    options: list[Option] = field(default_factory=list)
    continues: int = -1


class Decisions:
    """The decisions of one article, and what they were made from."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.candidates = Candidates(layout)
        self.leading = Leading(self.layout)
        self.announced = Announced(layout, self.candidates.subjects, self.leading)
        self.made: list[Decision] = []
        self._first_said: dict[str, int] = {}
        self._said: list[tuple[int, str]] = []  # quotations so far, with their words
        for n in range(len(self.layout.stretches)):
            self.made.append(self._decide(n))

    def quoted(self) -> list[Decision]:
        """The decisions for stretches that are quotations."""
        return [decision for decision in self.made if decision.against is None]

    def _decide(self, n: int) -> Decision:
        found = self.candidates.of(n)
        pure = self._pure(n)
        echoed = self._echoed(n)
        marked = Marked(self.layout, n, found[0] if found else None, pure, echoed >= 0, self._listed_with(n))
        decision = Decision(n, refusing(MARKED, marked))
        if decision.against:
            return decision
        words = self._bare(n)
        self._said.append((n, words))
        self._first_said.setdefault(words, n)
        if echoed >= 0:
            decision.options.append(Option.told(elsewhere.ECHO, echoed))
        again = self._again(n)
        if again >= 0:
            decision.options.append(Option.told(elsewhere.AGAIN, again))
        decision.options += [Option.of(item) for item in found[:MOST]]
        decision.options += self._carried(n, pure)
        decision.options.sort(key=lambda option: -option.score)
        interrupted = self._interrupted(n, found)
        decision.direct = interrupted >= 0 or self._direct(n, pure, found)
        decision.continues = interrupted if interrupted >= 0 else self._continues(decision)
        return decision

    def _listed_with(self, n: int) -> str | None:
        """The row that has refused the stretch before as a word, a name or a term; None where none has."""
        against = self.made[n - 1].against if n else None
        return against.id if against is not None and against.id in LISTING else None

    def _bare(self, n: int) -> str:
        item = self.layout.stretches[n]
        return " ".join(self.layout.text[item.start : min(item.end, item.start + _ECHOED)].lower().split()).strip(
            ",.;:?!"
        )

    def _again(self, n: int) -> int:
        """The first quotation of the very same words, several of them, as in a line pulled out of the story; or -1."""
        words = self._bare(n)
        first = self._first_said.get(words, -1)
        return first if first != n and len(words.split()) >= _PULLED else -1

    def _echoed(self, n: int) -> int:
        """An earlier quotation that has the words of this one, a fragment, in it; -1 for none."""
        words, here = self._bare(n), self._paragraph(n)
        if len(words.split()) > _ECHO or self.layout.stretches[n].single:
            return -1
        single = " " not in words
        for m, said in reversed(self._said[-_QUOTATIONS:]):
            if here - self._paragraph(m) > 1:
                break
            if f" {words} " in f" {said} " and not (single and len(said.split()) > _BRIEF):
                return m
        return -1

    def _pure(self, n: int) -> bool:
        """Whether the sentence of the stretch holds nothing but quotations."""
        first, _ = self.layout.inside[n]
        sentence = self.layout.sentences[self.layout.sentence[first]]
        owner, tokens = self.layout.owner, self.layout.tokens
        low, high = max(sentence.first, first - 40), min(sentence.last, self.layout.inside[n][1] + 40)
        if self._labelled(n):
            low += 1
        return all(owner[i] >= 0 or not tokens.text[i][0].isalnum() for i in range(low, high))

    def _labelled(self, n: int) -> bool:
        """Whether the stretch stands behind Q. or A., as in a transcript that names nobody."""
        first, _ = self.layout.inside[n]
        start = self.layout.sentences[self.layout.sentence[first]].first
        return self.layout.tokens.text[start].rstrip(".:") in ("Q", "A") and first - start <= 2

    def _carried(self, n: int, pure: bool) -> list[Option]:
        """Speakers that other stretches give."""
        options = []
        layout = self.layout
        before = self._quoted_before(n)
        if layout.stretches[n].goes_on and n:
            options.append(Option.told(elsewhere.PARAGRAPHS, n - 1))
        if before >= 0 and self._paragraph(before) == self._paragraph(n):
            carried = elsewhere.CARRIED if pure else elsewhere.CARRIED_WITHIN
            same = self._sentence(before) == self._sentence(n)
            options.append(Option.told(reports.SAME_SENTENCE if same else carried, before))
        if pure and n + 1 < len(layout.stretches) and self._paragraph(n + 1) == self._paragraph(n):
            options.append(Option.told(elsewhere.AHEAD, n + 1))
        if not layout.stretches[n].goes_on:
            announced = [*(self.announced.of(n) if pure else ()), *self.announced.signed(n, pure)]
            options += [Option.of(item) for item in announced]
        scene = self._scene(n) if pure else None
        if scene is not None:
            options.append(Option.of(candidate(elsewhere.SCENE, (0, 0), scene, shared=True)))
        if not self._labelled(n):
            options.append(Option.told(elsewhere.LAST if pure else elsewhere.LAST_WITHIN))
        elif not options:
            options.append(Option.told(elsewhere.UNNAMED))
        return options

    def _scene(self, n: int) -> Phrase | None:
        """The subject of the sentence right before the stretch's, in its paragraph: The mayor laughed. “…”"""
        first = self.layout.inside[n][0]
        i = self.leading.before(first)
        sentence = self._sentence(n)
        if i < 0 or self.layout.sentences[sentence - 1].stretches:
            return None
        tokens = self.layout.tokens
        report = self.candidates.subjects.of(tokens.head[i]) if tokens.lower[tokens.head[i]] in SAY else None
        if report is not None:
            return report.phrase
        if tokens.tag[i] not in PROPER and tokens.lower[i] not in PERSONS:
            return None
        return phrase_at(self.layout, i, self.layout.sentences[sentence - 1].first, first)

    def _quoted_before(self, n: int) -> int:
        """The quotation before stretch n, -1 for none; looks back over a few that are none."""
        for m in range(n - 1, max(-1, n - 4), -1):
            if self.made[m].against is None:
                return m
        return -1

    def _paragraph(self, n: int) -> int:
        return self.layout.sentences[self._sentence(n)].paragraph

    def _sentence(self, n: int) -> int:
        return self.layout.sentence[self.layout.inside[n][0]]

    def _direct(self, n: int, pure: bool, found: list[Candidate]) -> bool:
        """A clause or more, set apart by a comma, a colon or a paragraph, or right after a reporting word."""
        if pure:
            return True
        layout, tokens = self.layout, self.layout.tokens
        first, _ = layout.inside[n]
        before = layout.before_word(first - 1, 0)
        opens = before < layout.sentences[self._sentence(n)].first
        best = found[0] if found else None
        if opens:
            return best is not None and best.relation == "after"
        sign = tokens.text[before]
        clause = self._clause(n)
        if sign == ":":
            return True
        if sign in (",", "—", "–", "--", "-") or layout.owner[before] >= 0:
            return clause
        return clause and tokens.lower[before] in SAY and tokens.tag[before].startswith("VB")

    def _clause(self, n: int) -> bool:
        """Whether the stretch holds a finite verb with a subject before it, or begins with a capital letter."""
        layout, tokens = self.layout, self.layout.tokens
        item = layout.stretches[n]
        first, last = layout.inside[n]
        if layout.text[item.start].isupper() and last - first > 4:
            return True
        subject = False
        for i in range(first, min(last, first + 40)):
            if tokens.tag[i] in FINITE:
                return subject
            subject = subject or tokens.tag[i][:2] in ("NN", "PR", "EX", "DT", "WP")
        return False

    def _interrupted(self, n: int, found: list[Candidate]) -> int:
        """The stretch before, where only its report parts one sentence of speech (“…,” she said, “…”); else -1."""
        before = self._quoted_before(n)
        if before < 0 or not found or self._sentence(before) != self._sentence(n) or not self.made[before].direct:
            return -1
        first = next((option.candidate for option in self.made[before].options if option.candidate), None)
        sign = self.layout.tokens.text[self.layout.before_word(self.layout.inside[n][0] - 1, 0)]
        same = first is not None and first.relation == "after" and found[0].first == first.first
        return before if same and sign in (",", ";", "—", "–", "--") else -1

    def _continues(self, decision: Decision) -> int:
        """The stretch whose speech this one carries on without a reporting word of its own; -1 for none."""
        n = decision.stretch
        if not decision.direct:
            return -1
        best = decision.options[0] if decision.options else None
        if best is None:
            return -1
        if best.how in ("carried", "paragraphs"):
            return best.stretch
        before = self._quoted_before(n)
        if before < 0:
            return -1
        if best.how == "last" and self._paragraph(n) - self._paragraph(before) <= 1 and self._ends_speech(before):
            return before
        return -1

    def _ends_speech(self, n: int) -> bool:
        """Whether the paragraph of stretch n ends with it, so that the next paragraph can carry it on."""
        _, last = self.layout.inside[n]
        end = self.layout.paragraphs[self._paragraph(n)][1]
        return self.layout.tokens.at(end - 1) < last

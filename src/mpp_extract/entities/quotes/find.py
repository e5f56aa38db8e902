"""Finds quotations and speakers: marks, whether they quote, the reporting word, the kind, and whose voice it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.entities.quotes.decide import Decision, Decisions
from mpp_extract.entities.quotes.indirect import Statement, statements
from mpp_extract.entities.quotes.layout import Layout
from mpp_extract.entities.quotes.refusals import UNCLOSED
from mpp_extract.entities.quotes.voices.attribute import Attributions
from mpp_extract.entities.quotes.voices.refusals import REPORTED
from mpp_extract.entities.quotes.voices.speakers import speakers
from mpp_extract.record import Mention, Quote, Speaker

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voice import Voice
    from mpp_extract.language.tagged_phrases import Phrase
    from mpp_extract.reading import Reading

# Offsets of what is said.
Span = tuple[int, int]


def find(reading: Reading, wanted: frozenset[str]) -> dict[str, list[Any]]:
    """``quotes``, in reading order, and where it is wanted ``speakers``, in the order of first mention.

    Without ``speakers`` nobody is looked for, and no quotation has a speaker's id.
    """
    layout = Layout(reading)
    for start, end in layout.unclosed:
        reading.refuse(UNCLOSED, *_trimmed(reading.text, start, end))
    if not layout.stretches and not reading.settings.indirect:
        return {"quotes": [], "speakers": []}
    layout.read(reading.corrected)
    made = Decisions(layout)
    reported = statements(reading, made) if reading.settings.indirect else []
    heard = "speakers" in wanted and (reported or made.quoted())
    finder = _Finder(reading, made, reported, Attributions(reading, made) if heard else None)
    found = finder.speakers()
    quotes = finder.quotes(found)
    return {"quotes": quotes, "speakers": [*found.values()]} if "speakers" in wanted else {"quotes": quotes}


class _Finder:
    """Turns one article's decisions and reported statements into items.

    quoted    the decisions for quotations, with the offsets of what is quoted
    reported  the statements by their offsets: of two with the same words the first counts
    voices    who speaks at these offsets, where that is known
    """

    def __init__(
        self, reading: Reading, made: Decisions, reported: list[Statement], attributions: Attributions | None
    ) -> None:
        self.reading, self.made, self.attributions = reading, made, attributions
        self.tokens = made.layout.tokens
        self.quoted = [(decision, self._span(decision)) for decision in made.quoted()]
        self.reported: dict[Span, Statement] = {}
        self.voices: dict[Span, Voice] = {}
        for item in reported:
            self.reported.setdefault((item.start, item.end), item)
        if attributions is not None:
            self._hear(attributions, reported)
        for decision in made.made:
            if decision.against is not None:
                reading.refuse(decision.against, *self._span(decision))

    def _span(self, decision: Decision) -> Span:
        item = self.made.layout.stretches[decision.stretch]
        return _trimmed(self.reading.text, item.start, item.end)

    def _hear(self, attributions: Attributions, reported: list[Statement]) -> None:
        """Fill in the voices."""
        for decision, span in self.quoted:
            voice = attributions.of[decision.stretch].voice
            if voice is not None:
                self.voices[span] = voice
        for item in reported:
            voice = attributions.meanings.of(item.phrase, REPORTED).voice
            if voice is not None and (item.start, item.end) not in self.voices:
                attributions.meanings.stands_for(item.relative, voice)
                self.voices[item.start, item.end] = voice
            elif voice is None and self.tokens.lower[item.phrase.head] == "it":
                self.reported.pop((item.start, item.end), None)  # It is by admitting that …: nobody says it.

    def speakers(self) -> dict[int, Speaker]:
        """Everybody who is quoted, by the ``id()`` of the voice."""
        if self.attributions is None:
            return {}
        return speakers(self.reading, self.attributions.voices, self.voices.values())

    def quotes(self, found: dict[int, Speaker]) -> list[Quote]:
        """The quotations, each with the id of its speaker among those found."""
        spans = sorted({span for _, span in self.quoted} | self.reported.keys())
        ids = {span: f"quote-{n}" for n, span in enumerate(spans, 1)}
        by_stretch = {decision.stretch: ids[span] for decision, span in self.quoted}
        quotes = [
            self._quote(
                span,
                id=ids[span],
                kind="direct" if decision.direct else "partial",
                speaker_id=self._speaker_id(span, found),
                cue=self._cue(decision),
                continues=by_stretch.get(decision.continues),
                rule=decision.options[0].evidence.rule,
                explain=self._weighed(decision) if self.reading.settings.explain else None,
            )
            for decision, span in self.quoted
        ]
        quotes += [
            self._quote(
                span,
                id=ids[span],
                kind="indirect",
                speaker_id=self._speaker_id(span, found),
                cue=self._mention(*item.cue),
                continues=None,
                rule=item.form.rule,
                explain={"form": item.form.id, "source": self._words(item.phrase)}
                if self.reading.settings.explain
                else None,
            )
            for span, item in self.reported.items()
        ]
        return sorted(quotes, key=lambda quote: (quote.start, quote.end))

    def _quote(self, span: Span, **fields: Any) -> Quote:
        start, end = span
        return Quote.model_construct(text=self.reading.text[start:end], start=start, end=end, **fields)

    def _speaker_id(self, span: Span, found: dict[int, Speaker]) -> str | None:
        voice = self.voices.get(span)
        return None if voice is None else found[id(voice)].id

    def _mention(self, first: int, last: int) -> Mention:
        return self.reading.mention(self.tokens.start[first], self.tokens.end[last - 1])

    def _words(self, phrase: Phrase) -> str:
        return self.reading.text[self.tokens.start[phrase.first] : self.tokens.end[phrase.last - 1]]

    def _cue(self, decision: Decision) -> Mention | None:
        """The reporting word: the stretch's own, else that of the stretch whose speech it carries on."""
        for _ in range(4):
            best = decision.options[0]
            if best.candidate is not None:
                return self._mention(best.candidate.first, best.candidate.last) if best.candidate.cue else None
            if best.stretch < 0 or self.made.made[best.stretch].against:
                return None
            decision = self.made.made[best.stretch]
        return None

    def _weighed(self, decision: Decision) -> dict[str, Any]:
        """What was weighed, for people: for being a quotation, and for whose it is."""
        weighed = []
        for option in decision.options:
            row = option.evidence
            entry: dict[str, Any] = {"how": row.relation, "form": row.id, "weight": row.weight}
            entry["score"] = round(option.score, 2)
            if option.candidate is not None:
                entry["doubts"] = [doubt.id for doubt in option.candidate.doubts]
                cue = self._mention(option.candidate.first, option.candidate.last) if option.candidate.cue else None
                entry["cue"] = None if cue is None else cue.text
                entry["source"] = self._words(option.candidate.phrase) if option.candidate.phrase else None
            weighed.append(entry)
        marks = "single" if self.made.layout.stretches[decision.stretch].single else "double"
        told: dict[str, Any] = {"form": decision.options[0].evidence.id, "marks": marks, "candidates": weighed}
        if self.attributions is not None:
            attribution = self.attributions.of[decision.stretch]
            told |= {"speaker": attribution.weighed, "won": attribution.how}
        return told


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end

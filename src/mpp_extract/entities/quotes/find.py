"""Finds quotations: marks, whether they quote, the reporting word, the kind, and what carries on what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.entities.quotes.decide import Decision, Decisions, decisions
from mpp_extract.entities.quotes.indirect import Statement, statements
from mpp_extract.record import Mention, Quote

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.phrases import Phrase
    from mpp_extract.reading import Reading

# The rule of a quotation is how its speaker is told.
RULE_OF = {
    "after": "quotes.reported_after",
    "final": "quotes.reported_after",
    "before": "quotes.reported_before",
    "within": "quotes.fragment",
    "according": "quotes.according",
    "possessor": "quotes.words_of",
    "label": "quotes.label",
    "same": "quotes.fragment",
    "carried": "quotes.carried_on",
    "ahead": "quotes.carried_on",
    "paragraphs": "quotes.over_paragraphs",
    "last": "quotes.uncued",
    "scene": "quotes.uncued",
    "unnamed": "quotes.label",
}


def find(reading: Reading) -> list[Quote]:
    """The article's quotations in reading order; ``speaker_id`` is left for the room of the speakers."""
    made = decisions(reading)
    found = [(decision, *_span(reading, made, decision)) for decision in made.quoted()]
    reported = statements(made) if reading.settings.indirect else []
    starts = sorted({(start, end) for _, start, end in found} | {(item.start, item.end) for item in reported})
    ids = {span: f"quote-{n}" for n, span in enumerate(starts, 1)}
    by_stretch = {decision.stretch: ids[start, end] for decision, start, end in found}
    quotes = [
        Quote.model_construct(
            id=by_stretch[decision.stretch],
            text=reading.text[start:end],
            start=start,
            end=end,
            kind="direct" if decision.direct else "partial",
            speaker_id=None,
            cue=_cue(reading, made, decision),
            continues=by_stretch.get(decision.continues),
            rule=RULE_OF[decision.options[0].how],
            explain=_explain(reading, made, decision) if reading.settings.explain else None,
        )
        for decision, start, end in found
    ]
    quotes += _indirect(reading, made, reported, ids)
    return sorted(quotes, key=lambda quote: (quote.start, quote.end))


def _indirect(
    reading: Reading, made: Decisions, reported: list[Statement], ids: dict[tuple[int, int], str]
) -> list[Quote]:
    """Reported statements as quotes; of two with the same words the first counts."""
    tokens = made.layout.tokens
    quotes: dict[tuple[int, int], Quote] = {}
    for item in reported:
        span = (item.start, item.end)
        first, last = item.cue
        quotes.setdefault(
            span,
            Quote.model_construct(
                id=ids[span],
                text=reading.text[item.start : item.end],
                start=item.start,
                end=item.end,
                kind="indirect",
                speaker_id=None,
                cue=reading.mention(tokens.start[first], tokens.end[last - 1]),
                continues=None,
                rule=item.rule,
                explain={"source": _words(reading, made, item.phrase)} if reading.settings.explain else None,
            ),
        )
    return list(quotes.values())


def _span(reading: Reading, made: Decisions, decision: Decision) -> tuple[int, int]:
    item = made.layout.stretches[decision.stretch]
    return _trimmed(reading.text, item.start, item.end)


def _words(reading: Reading, made: Decisions, phrase: Phrase) -> str:
    tokens = made.layout.tokens
    return reading.text[tokens.start[phrase.first] : tokens.end[phrase.last - 1]]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _cue(reading: Reading, made: Decisions, decision: Decision) -> Mention | None:
    """The reporting word: the stretch's own, else that of the stretch whose speech it carries on."""
    for _ in range(4):
        best = decision.options[0]
        if best.candidate is not None:
            first, last = best.candidate.first, best.candidate.last
            tokens = made.layout.tokens
            return reading.mention(tokens.start[first], tokens.end[last - 1]) if last > first else None
        if best.stretch < 0 or made.made[best.stretch].against:
            return None
        decision = made.made[best.stretch]
    return None


def _explain(reading: Reading, made: Decisions, decision: Decision) -> dict[str, Any]:
    """What was weighed: for people."""
    tokens = made.layout.tokens
    weighed = []
    for option in decision.options:
        entry: dict[str, Any] = {"how": option.how, "score": round(option.score, 2)}
        if option.candidate is not None:
            first, last, phrase = option.candidate.first, option.candidate.last, option.candidate.phrase
            entry["cue"] = reading.text[tokens.start[first] : tokens.end[last - 1]] if last > first else None
            entry["source"] = _words(reading, made, phrase) if phrase else None
        weighed.append(entry)
    return {"marks": "single" if made.layout.stretches[decision.stretch].single else "double", "candidates": weighed}

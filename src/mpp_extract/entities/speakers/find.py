"""Finds the speakers: the voices of the quotations, with what the article says about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.entities.quotes.decide import decisions
from mpp_extract.entities.speakers.attribute import Attribution, Attributions
from mpp_extract.record import Quote, Speaker

if TYPE_CHECKING:
    from mpp_extract.entities.speakers.voices import Voice
    from mpp_extract.reading import Reading

RULE_OF = {"person": "speakers.person", "organization": "speakers.organization", "group": "speakers.group"} | {
    "document": "speakers.document",
    "unnamed": "speakers.unnamed",
}


def find(reading: Reading) -> list[Speaker]:
    """Everybody who is quoted, in the order of first mention; sets ``speaker_id`` of the quotes found before."""
    made = decisions(reading)
    attributions = Attributions(reading, made)
    said: dict[int, list[tuple[Quote, Attribution]]] = {}
    voices: dict[int, Voice] = {}
    by_start = {quote.start: quote for quote in reading.found.quotes or []}
    for n, attribution in attributions.of.items():
        item = made.layout.stretches[n]
        quote = next((by_start[start] for start in range(item.start, item.end) if start in by_start), None)
        if quote is not None and attribution.voice is not None:
            voices[id(attribution.voice)] = attribution.voice
            said.setdefault(id(attribution.voice), []).append((quote, attribution))
        if quote is not None and quote.explain is not None:
            quote.explain["speaker"] = attribution.weighed
    speakers = []
    for voice in sorted(voices.values(), key=lambda voice: min(voice.mentions)):
        speaker = _speaker(reading, voice, f"speaker-{len(speakers) + 1}")
        for quote, attribution in said[id(voice)]:
            quote.speaker_id = speaker.id
            if quote.explain is not None:
                quote.explain["won"] = attribution.how
        speakers.append(speaker)
    return speakers


def _speaker(reading: Reading, voice: Voice, speaker_id: str) -> Speaker:
    explain: dict[str, Any] | None = None
    if reading.settings.explain:
        explain = {"gender": voice.gender, "nouns": sorted(voice.nouns), "plural": voice.plural}
    return Speaker.model_construct(
        id=speaker_id,
        name=voice.name,
        kind=voice.kind,
        role=voice.role,
        affiliation=voice.affiliation,
        judge_id=voice.judge_id,
        mentions=[reading.mention(start, end) for start, end in _apart(voice.mentions)],
        rule=RULE_OF[voice.kind],
        explain=explain,
    )


def _apart(mentions: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Mentions in reading order, of overlapping ones the longest."""
    kept: list[tuple[int, int]] = []
    for span in sorted(mentions, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept

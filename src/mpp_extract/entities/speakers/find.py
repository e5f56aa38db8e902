"""Finds the speakers: the voices of the quotations, with what the article says about them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.entities.quotes.decide import Decisions, decisions
from mpp_extract.entities.quotes.indirect import statements
from mpp_extract.entities.speakers.attribute import REPORTED, Attribution, Attributions
from mpp_extract.entities.speakers.roles import Roles
from mpp_extract.record import Quote, Speaker

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.marks import Stretch
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
    by_span = {(quote.start, quote.end): quote for quote in reading.found.quotes or []}
    said: list[tuple[Quote, Voice]] = []
    for n, attribution in attributions.of.items():
        quote = by_span.get(_trimmed(reading.text, made.layout.stretches[n]))
        if quote is not None:
            _explain(quote, attribution)
            if attribution.voice is not None:
                said.append((quote, attribution.voice))
    if reading.settings.indirect:
        said += _indirect(made, attributions, by_span)
    return _speakers(reading, attributions, said)


def _indirect(
    made: Decisions, attributions: Attributions, by_span: dict[tuple[int, int], Quote]
) -> list[tuple[Quote, Voice]]:
    """Whose voices the reported statements are."""
    said = []
    taken: set[str] = set()
    for item in statements(made):
        quote = by_span.get((item.start, item.end))
        voice, _ = attributions.resolve(item.phrase, REPORTED)
        if quote is not None and quote.kind == "indirect" and voice is not None and quote.id not in taken:
            taken.add(quote.id)
            attributions.stands_for(item.relative, voice)
            said.append((quote, voice))
    return said


def _speakers(reading: Reading, attributions: Attributions, said: list[tuple[Quote, Voice]]) -> list[Speaker]:
    voices = {id(voice): voice for _, voice in said}
    roles = Roles(reading.text, attributions.voices)
    ids: dict[int, str] = {}
    speakers: list[Speaker] = []
    for voice in sorted(voices.values(), key=lambda voice: min(voice.mentions)):
        ids[id(voice)] = f"speaker-{len(speakers) + 1}"
        _describe(reading, voice, roles)
        speakers.append(_speaker(reading, voice, ids[id(voice)]))
    for quote, voice in said:
        quote.speaker_id = ids[id(voice)]
    return speakers


def _trimmed(text: str, item: Stretch) -> tuple[int, int]:
    start, end = item.start, item.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _explain(quote: Quote, attribution: Attribution) -> None:
    if quote.explain is not None:
        quote.explain["speaker"] = attribution.weighed
        quote.explain["won"] = attribution.how


def _describe(reading: Reading, voice: Voice, roles: Roles) -> None:
    """Fill in role and affiliation."""
    if voice.person is not None:
        voice.role, voice.affiliation = roles.of_person(voice.person.mentions)
        if voice.role is None and voice.judge_id is not None:
            voice.role = next((judge.title for judge in reading.found.judges or [] if judge.id == voice.judge_id), None)
    elif voice.kind in ("unnamed", "group"):
        voice.role, voice.affiliation = roles.of_description(*min(voice.mentions))


def _speaker(reading: Reading, voice: Voice, speaker_id: str) -> Speaker:
    explain: dict[str, Any] | None = None
    if reading.settings.explain:
        explain = {"gender": voice.gender, "nouns": sorted(voice.nouns), "plural": voice.plural}
    return Speaker.model_construct(
        id=speaker_id,
        name=" ".join(voice.name.split()),
        kind=voice.kind,
        role=voice.role and " ".join(voice.role.split()),
        affiliation=voice.affiliation and " ".join(voice.affiliation.split()),
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

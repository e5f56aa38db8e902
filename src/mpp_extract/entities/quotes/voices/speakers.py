"""The voices that are quoted as items: with what the article says about them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.people.mentions import NameMention
from mpp_extract.entities.people.names import parse_name
from mpp_extract.entities.quotes.rules import VOICES
from mpp_extract.entities.quotes.voices.roles import Roles
from mpp_extract.record import Speaker

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voice import Voice
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.reading import Reading


def speakers(reading: Reading, voices: Voices, quoted: Iterable[Voice]) -> dict[int, Speaker]:
    """The items of the voices that are quoted, by the voice's ``id()``, in the order of first mention."""
    roles = Roles(reading.text, voices)
    once = {id(voice): voice for voice in quoted}
    found: dict[int, Speaker] = {}
    for voice in sorted(once.values(), key=lambda voice: min(voice.mentions)):
        _describe(reading, voice, roles)
        found[id(voice)] = _speaker(reading, voice, f"speaker-{len(found) + 1}")
    return found


def _describe(reading: Reading, voice: Voice, roles: Roles) -> None:
    """Fill in role and affiliation."""
    if voice.person is not None:
        voice.role, voice.affiliation, _ = roles.of_person(voice.person.mentions)
        if voice.role is None and voice.judge_id is not None:
            voice.role = next((judge.title for judge in reading.found.judges or [] if judge.id == voice.judge_id), None)
    elif voice.kind == "person":
        mention = _unrecognised(reading.text, voice, roles)
        if mention is not None:
            voice.role, voice.affiliation, _ = roles.of_person([mention])
    elif voice.kind in ("unnamed", "group"):
        voice.role, voice.affiliation, _ = roles.of_description(*min(voice.mentions))


def _unrecognised(text: str, voice: Voice, roles: Roles) -> NameMention | None:
    """The first mention of somebody whom the recogniser does not know for a person."""
    start, end = min(voice.mentions)
    name = parse_name(text[start:end])
    tokens = roles.tokens
    return None if name is None else NameMention(start, end, tokens.at(start), tokens.before(end), name, "")


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
        rule=VOICES[voice.kind].id,
        explain=explain,
    )


def _apart(mentions: set[tuple[int, int]]) -> list[tuple[int, int]]:
    """Mentions in reading order, of overlapping ones the longest."""
    kept: list[tuple[int, int]] = []
    for span in sorted(mentions, key=lambda span: (span[0], -span[1])):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept

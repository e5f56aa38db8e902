"""Proceedings named in a text: captions, the entities they belong to, their later short names and their courts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.cases.captions import Caption, captions
from mpp_extract.entities.cases.court import NamedCourts
from mpp_extract.entities.cases.same import groups
from mpp_extract.entities.cases.short import short_mentions
from mpp_extract.record import Case

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


def find(reading: Reading) -> list[Case]:
    """The article's cases in reading order; needs the text alone, uses ``reading.found.courts`` where it is filled."""
    cases: list[Case] = []
    courts = NamedCourts(reading.text, reading.found.courts or [])
    for number, group in enumerate(groups(captions(reading)), 1):
        cases.append(_case(reading, number, group, courts))
    for case, (start, end) in short_mentions(reading.text, cases):
        case.mentions.append(reading.mention(start, end))
    for case in cases:
        case.mentions.sort(key=lambda mention: mention.start)
    return cases


def _case(reading: Reading, number: int, group: list[Caption], courts: NamedCourts) -> Case:
    fullest = max(group, key=lambda caption: (not caption.name.isupper(), caption.fullness, -caption.start))
    case = Case.model_construct(
        id=f"case-{number}",
        name=fullest.name,
        plaintiff=fullest.first,
        defendant=fullest.second,
        court_id=next((found for caption in group if (found := courts.of(caption))), None),
        rule=group[0].rule.id,
        explain=None,
        mentions=[reading.mention(caption.start, caption.end) for caption in group],
    )
    if reading.settings.explain:
        case.explain = {"evidence": group[0].evidence, "captions": [caption.name for caption in group]}
    return case

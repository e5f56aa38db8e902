"""Why something was found, or was not: what the rooms decided at a place of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mpp_extract import rooms
from mpp_extract.lists import LISTS
from mpp_extract.record import PARTS, REFERENCES

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


@dataclass(frozen=True, slots=True)
class Finding:
    """An item that has words at the place.

    start, end  its words there: a mention, the item's own span, or (``part`` is ``cue``) a quotation's word of saying,
                (``actor``, ``object``) who decided what in a ruling
    rule, meaning, form  what found it; the form is None where the rule has no forms
    item        the item as it is printed, with how it came about
    leads_to    by a field of the item that holds another's id: the other's name
    """

    list: str
    part: str
    start: int
    end: int
    rule: str
    meaning: str | None
    form: str | None
    item: dict[str, Any]
    leads_to: dict[str, str]


@dataclass(frozen=True, slots=True)
class Refused:
    """Words at the place that looked like an item of a list, and why they are none."""

    list: str
    start: int
    end: int
    refusal: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Account:
    """What was found and what was refused at a place; both empty where nothing considered its words."""

    start: int
    end: int
    found: tuple[Finding, ...]
    refused: tuple[Refused, ...]


def account(reading: Reading, start: int, end: int) -> Account:
    """What shares a character with ``start:end`` in a reading that the rooms are done with, the shortest first.

    The reading's settings must have ``explain`` for forms to be named.
    """
    found = sorted(_findings(reading, start, end), key=lambda each: (each.end - each.start, LISTS.index(each.list)))
    rows = dict.fromkeys(each for each in reading.refused if each[1] < end and start < each[2])
    refused = [Refused(row.room, first, last, row.id, row.meaning) for row, first, last in rows]
    return Account(start, end, tuple(found), tuple(sorted(refused, key=lambda each: each.end - each.start)))


def places(text: str, words: str) -> list[tuple[int, int]]:
    """Everywhere that the words stand in the text, whatever white space is between them.

    Inside of longer words they are looked for only where they stand nowhere by themselves.

    >>> places("one two, one\\ntwo", "one two")
    [(0, 7), (9, 16)]
    >>> places("The other is the May", "the"), places("The other", "the")
    ([(13, 16)], [(5, 8)])
    """
    pattern = r"\s+".join(map(re.escape, words.split()))
    if not pattern:
        return []
    whole = [match.span() for match in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]
    return whole or [match.span() for match in re.finditer(pattern, text)]


def _findings(reading: Reading, start: int, end: int) -> Iterator[Finding]:
    meanings = {rule.id: rule.meaning for rule in rooms.rules()}
    for name in LISTS:
        for item in getattr(reading.found, name) or ():
            for part, mention in _parts(item):
                if mention.start < end and start < mention.end:
                    yield Finding(
                        list=name,
                        part=part,
                        start=mention.start,
                        end=mention.end,
                        rule=item.rule,
                        meaning=meanings.get(item.rule),
                        form=(item.explain or {}).get("form"),
                        item=item.model_dump(mode="json"),
                        leads_to=_leads_to(reading, name, item),
                    )


def _leads_to(reading: Reading, name: str, item: Any) -> dict[str, str]:
    names = {}
    for holder, field, target in REFERENCES:
        id_ = getattr(item, field) if holder == name else None
        if id_ is not None:
            names[field] = next(each.name for each in getattr(reading.found, target) if each.id == id_)
    return names


def _parts(item: Any) -> Iterator[tuple[str, Any]]:
    mentions = getattr(item, "mentions", None)
    if mentions is None:
        yield "item", item
    else:
        for mention in mentions:
            yield "mention", mention
    for part in PARTS:
        mention = getattr(item, part, None)
        if mention is not None:
            yield part, mention

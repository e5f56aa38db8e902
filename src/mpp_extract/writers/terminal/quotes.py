"""Quotes under whoever said them, a fragment with the sentence round it; speakers alone where there are no quotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.writers.names import leads
from mpp_extract.writers.terminal.context import Context, grey, times
from mpp_extract.writers.terminal.layout import Row, Run, Runs, Signs, clean

if TYPE_CHECKING:
    from mpp_extract import record

Voice = tuple["record.Speaker | None", list["record.Quote"]]
NOBODY = "Nobody is named"


def voices(known: Context) -> list[Voice]:
    """The quotes of each speaker, in the order in which speakers are first quoted; who is not quoted comes last."""
    said: dict[str | None, list[record.Quote]] = {}
    for quote in known.article.quotes or []:
        said.setdefault(quote.speaker_id, []).append(quote)
    silent = [speaker for speaker in known.article.speakers or [] if speaker.id not in said]
    return [*((known.named("speakers", id), quotes) for id, quotes in said.items()), *((each, []) for each in silent)]


def head(speaker: record.Speaker | None, known: Context) -> Runs:
    """The line over a speaker's quotes: name, role and affiliation."""
    if speaker is None:
        return [(NOBODY, "grey")]
    told = grey(*about(speaker, known))
    return [*_named(speaker), *([(", ", "grey"), *told] if told else [])]


def _named(speaker: record.Speaker) -> list[Run]:
    """The name, behind a title in short: Gov. Ann Ruiz."""
    name = (clean(speaker.name), "speakers bold")
    role = speaker.role if leads(speaker.role) else None
    return [(f"{clean(role)} ", "grey"), name] if role and role not in speaker.name else [name]


def about(speaker: record.Speaker, known: Context) -> list[str | None]:
    """Role and affiliation, where the words before don't say them; the kind of speaker, where it is no person."""
    judge = known.named("judges", speaker.judge_id)
    role = speaker.role or (judge.title if judge else None)
    if role and judge and judge.name != speaker.name:
        role += f" {judge.name}"
    if role and (role.casefold() in speaker.name.casefold() or leads(speaker.role)):
        role = None
    kind = speaker.kind if speaker.kind != "person" and not role else None
    affiliation = speaker.affiliation
    if affiliation and re.search(rf"\b{re.escape(affiliation)}\b", f"{speaker.name}, {role or ''}", re.I):
        affiliation = None
    return [role, affiliation, "not named" if kind == "unnamed" else kind]


def speakers(known: Context) -> Iterator[tuple[record.Speaker, Row]]:
    """Name; role and affiliation."""
    for speaker in known.article.speakers or []:
        told = grey(*about(speaker, known), times(speaker))
        yield speaker, Row(_named(speaker), told, known.line(speaker.mentions[0].start))


def rows(quotes: list[record.Quote], known: Context, signs: Signs) -> Iterator[tuple[list[record.Quote], Row]]:
    """A quote a row; fragments of one sentence in one."""
    group: list[record.Quote] = []
    for quote in quotes:
        if group and _span(group[0], known) != _span(quote, known):
            yield group, _row(group, known, signs)
            group = []
        group.append(quote)
    if group:
        yield group, _row(group, known, signs)


def _span(quote: record.Quote, known: Context) -> tuple[int, int]:
    """What is shown of the text: a fragment's sentence, else the quote itself."""
    if quote.kind != "partial" or known.lines is None:
        return quote.start, quote.end
    first, last = known.lines.sentence(quote.start, quote.end)
    # Another quote that goes on behind the sentence's end is a row of its own: half of it says nothing here.
    quotes = known.article.quotes or []
    place = bisect_left(quotes, last, key=lambda each: each.start) - 1
    if place >= 0 and quotes[place].start > quote.end and quotes[place].end > last:
        last = quote.end + len(known.lines.text[quote.end : quotes[place].start].rstrip("\"'“‘`( \n"))
    return first, last


def _row(quotes: list[record.Quote], known: Context, signs: Signs) -> Row:
    line = known.line(quotes[0].start)
    if quotes[0].kind == "partial" and known.lines is not None:
        return Row(_sentence(quotes, known, signs), [], line)
    opening, closing = ("", "") if quotes[0].kind == "indirect" else (signs.opening, signs.closing)
    words: list[Run] = [(f"{opening}{clean(quotes[0].text)}{closing}", "quotes")]
    if quotes[0].kind == "indirect":
        words.append((" (reported)", "grey"))
    return Row(words, [], line)


def _sentence(quotes: list[record.Quote], known: Context, signs: Signs) -> list[Run]:
    assert known.lines is not None
    text = known.lines.text
    first, last = _span(quotes[0], known)
    last = max(last, quotes[-1].end)
    paragraph = text[max(0, first - 2) : first].strip(" ")
    runs: list[Run] = [] if not paragraph or paragraph[-1:] in "\n.?!”\"’'" else [(f"{signs.dots} ", "grey")]
    place = first
    for quote in quotes:
        runs += [(_inside(text[place : quote.start]), "grey"), (clean(quote.text), "quotes")]
        place = quote.end
    runs.append((_inside(text[place:last]).rstrip(), "grey"))
    rest = text[last : last + 2].strip(" ")
    if rest and text[last - 1 : last] not in ("\n", " ") and rest[:1] not in "\n":
        runs.append((f" {signs.dots}", "grey"))
    return runs


def _inside(words: str) -> str:
    """Part of a line: the blanks at its ends stay, as one each."""
    return f"{' ' * words[:1].isspace()}{clean(words).strip()}{' ' * (words[-1:].isspace() and bool(words.strip()))}"

"""What is told of rulings: who did what to what, in the article's order; what kind of act that is, vote, day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from mpp_extract.writers.acts import added, clause, in_order
from mpp_extract.writers.days import in_words
from mpp_extract.writers.terminal.context import Context, grey
from mpp_extract.writers.terminal.layout import Row, Run, Signs, clean

if TYPE_CHECKING:
    from mpp_extract import record


def rulings(known: Context, signs: Signs) -> Iterator[tuple[record.Ruling, Row]]:
    """Actor, verb and object as the article has them, with dots where it says more between; act, vote, day, dissent."""
    for ruling in known.article.rulings or []:
        vote = f"{ruling.vote[0]}-{ruling.vote[1]}" if ruling.vote else None
        against = [known.named("judges", id) for id in ruling.dissent_ids]
        dissent = " and ".join(judge.name for judge in against if judge)
        case = known.named("cases", ruling.case_id)
        told = grey(
            added(ruling.action, ruling.text),
            vote,
            in_words(ruling.date),
            f"dissent by {dissent}" if dissent else None,
            f"in {case.name}" if case else None,
            _court(ruling, case, known),
            _before(ruling, known),
        )
        yield ruling, Row(_words(ruling, known, signs), told, known.line(ruling.start))


def _before(ruling: record.Ruling, known: Context) -> str | None:
    """Where the article has told of the same decision before."""
    first = known.named("rulings", ruling.same_as)
    if first is None:
        return None
    line = known.line(first.start)
    return "told before" if line is None or line == known.line(ruling.start) else f"told before in line {line}"


def _court(ruling: record.Ruling, case: record.Case | None, known: Context) -> str | None:
    """The court, where neither who acted nor the case say it."""
    court = known.named("courts", ruling.court_id)
    mentions = {(each.start, each.end) for each in court.mentions} if court else set()
    if ruling.actor and (ruling.actor.start, ruling.actor.end) in mentions:
        return None
    return known.court_beside(case, ruling.court_id, "at" if ruling.actor else "by")


def _words(ruling: record.Ruling, known: Context, signs: Signs) -> list[Run]:
    parts = [(ruling, "rulings bold"), (ruling.actor, "rulings"), (ruling.object, "rulings")]
    runs: list[Run] = []
    for (part, style), gap in in_order((part.start, part.end, (part, style)) for part, style in parts if part):
        if runs:
            runs.append((f" {signs.dots} " if gap else " ", ""))
        runs.append((clean(part.text), style))
    if ruling.object is None and known.lines is not None:
        rest = clause(known.lines.text, max(each.end for each in (ruling, ruling.actor) if each))
        runs += [(rest if rest[:1] in ",.;:" else f" {rest}", "grey")] if rest else []
    return runs

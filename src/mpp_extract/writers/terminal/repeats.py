"""What an article says several times, in one row."""

from __future__ import annotations

from collections.abc import Sequence

from mpp_extract.writers.terminal.context import grey
from mpp_extract.writers.terminal.layout import Row, Runs

LINES = 6  # so many lines are told where the same words stand again


def merged(rows: Sequence[Row]) -> list[Row]:
    """The rows, those of the same words with the same told of them as one, which has the lines of the others.

    Rows that tell how their items came about stay as they are: each item came about by itself.

    >>> [row.told for row in merged([Row([("now", "dates")], (), line) for line in (3, 7, 9)])]
    [[('also in lines 7, 9', 'grey')]]
    """
    kept: list[Row] = []
    by_words: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        same = by_words.setdefault((_said(row.words).casefold(), _said(row.told)), [])
        if row.below or not same:
            kept.append(row)
        if not row.below:
            same.append(row)
    for same in by_words.values():
        if len(same) > 1:
            same[0].times = len(same)
            same[0].told = [*same[0].told, *([(", ", "grey")] if same[0].told else []), *grey(_places(same))]
    return kept


def _places(same: Sequence[Row]) -> str:
    """``also in lines 7, 9``, or how often, where no lines are known or all is in one."""
    lines = [row.line for row in same]
    others = [str(line) for line in dict.fromkeys(lines) if line is not None and line != lines[0]]
    if not others:
        return f"{len(same):,} times"
    if len(others) > LINES:
        return f"{len(same):,} times, also in lines {', '.join(others[:LINES])} and others"
    return f"also in line{'s' if len(others) > 1 else ''} {', '.join(others)}"


def _said(runs: Runs) -> str:
    return "".join(words for words, _ in runs)

"""How what people read looks here: as wide and as coloured as the terminal, and plain where there is none."""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from mpp_extract.writers import PEOPLE, Look

if TYPE_CHECKING:
    from mpp_extract.cli.options import Options
    from mpp_extract.cli.tally import Tally
    from mpp_extract.digest import Overview

WIDEST = 10_000  # columns, whatever COLUMNS says: a line's width in characters is kept
ROWS = 12  # items of a list that a terminal shows, as long as not all are asked for


def look(printed: bool, all: bool = True) -> Look:
    """How what is ``printed`` on standard output looks, or else what goes into a file.

    NO_COLOR and FORCE_COLOR are heeded. Source: no-color.org, force-color.org; NO_COLOR goes first.
    """
    width = _columns()
    if not printed:
        return Look(width=width)
    terminal = sys.stdout.isatty()
    forced = os.environ.get("FORCE_COLOR", "") not in ("", "0", "false")
    if width is None and (terminal or forced):
        width = _terminal_s_columns()
    colours = _colours() if terminal or forced else 0
    return Look(width, colours, unicode="utf" in encoding(), rows=None if all or not terminal else ROWS)


def encoding() -> str:
    """What standard output is written in, as a small name."""
    return (sys.stdout.encoding or "utf-8").lower()


def show_summary(overview: Overview, tally: Tally, options: Options) -> None:
    """Print what all articles have together: on standard output, where programs don't read the results there."""
    from mpp_extract.writers.terminal.summary import summary

    beside = options.output is None and options.format not in PEOPLE
    failed = {reason: (number, tally.first[reason]) for reason, number in tally.reasons.most_common()}
    page = summary(overview, failed, look(not beside, all=options.all))
    if beside:
        with contextlib.suppress(OSError, AttributeError):
            print(page, end="", file=sys.stderr, flush=True)
        return
    between = "\n" if options.output is None and tally.done else ""
    sys.stdout.buffer.write((between + page).encode(encoding(), "backslashreplace"))


def _columns() -> int | None:
    columns = os.environ.get("COLUMNS", "")
    return min(int(columns[:9]), WIDEST) or None if columns.isascii() and columns.isdigit() else None


def _terminal_s_columns() -> int | None:
    """The terminal's width; behind a pipe that is the one that messages go to."""
    for stream in (sys.stdout, sys.stderr):
        try:
            return os.get_terminal_size(stream.fileno()).columns or 80
        except (OSError, ValueError, AttributeError):
            continue
    return None


def _colours() -> int:
    """How many colours there are to use."""
    term = os.environ.get("TERM", "")
    if os.environ.get("NO_COLOR") or term in ("dumb", "unknown"):
        return 0
    deep = "256color" in term or term.endswith("-direct") or term in _DEEP
    return 256 if deep or os.environ.get("COLORTERM") or os.environ.get("WT_SESSION") else 16


# Terminals whose names don't say that they have 256 colours. Source: the terminfo database, 6.5.
_DEEP = frozenset({"alacritty", "foot", "xterm-kitty", "xterm-ghostty", "wezterm", "contour", "rio"})

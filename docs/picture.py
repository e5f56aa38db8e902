"""docs/terminal.svg: what a terminal shows of a sample, as Rich exports it. ``make docs`` draws it."""

from __future__ import annotations

import io
import re

import readme
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

PICTURE = readme.ROOT / "docs" / "terminal.svg"
COMMAND = "mpp-extract samples/wire-brief.txt --date 2023-09-19"
WIDTH = 88
# Near black, so that what is read on black is read on it.
_BASIC = [(0, 0, 0), (205, 49, 49), (13, 188, 121), (229, 229, 16), (36, 114, 200), (188, 63, 188), (17, 168, 205)]
_THEME = TerminalTheme((12, 12, 12), (215, 215, 215), [*_BASIC, (229, 229, 229)])
# A page that shows the picture fetches no font for it.
_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.S)


def picture() -> str:
    """The picture, as SVG; a reader that can't see it is told so in README.md."""
    page = readme.output(f"{COMMAND} --format table", colours=True, width=WIDTH)
    console = Console(record=True, width=WIDTH, file=io.StringIO(), legacy_windows=False)
    console.print(Text.from_ansi(page), end="")
    svg = _FONTS.sub("", console.export_svg(title=f"$ {COMMAND}", theme=_THEME, unique_id="terminal"))
    return "".join(f"{line.rstrip()}\n" for line in svg.splitlines())


def words(svg: str) -> str:
    """The words of such a picture, one blank between them."""
    return " ".join(re.sub(r"<style>.*?</style>|<[^>]*>", " ", svg, flags=re.S).split())

"""Records to what is printed: one module a format. Writers know nothing of how anything was found.

A format is a function from one article to a string (it runs in the worker processes) and a ``Frame`` that holds the
strings together (in the parent), so that results stream and memory stays flat.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mpp_extract import record

FORMATS = ("table", "text", "json", "jsonl", "csv", "html", "sqlite", "parquet")
SUFFIXES = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".html": "html",
    ".htm": "html",
    ".txt": "table",
    ".db": "sqlite",
    ".sqlite": "sqlite",
}
ENDINGS = {
    "table": ".txt",
    "text": ".txt",
    "json": ".json",
    "jsonl": ".jsonl",
    "csv": ".csv",
    "html": ".html",
    "sqlite": ".db",
    "parquet": ".parquet",
}
# For people: what they print is as wide as the terminal, and tells where in the text it stands.
PEOPLE = ("table", "text")


@dataclass(frozen=True, slots=True)
class Look:
    """How what is made for people looks: what a terminal or a file of text shows, and CSV.

    width     columns, or None for as many as the longest line takes
    colours   how many colours may be used: 0 (and no other styles), 16 or 256
    unicode   whether our own signs may be characters beyond ASCII
    rows      how many items of a list are shown, or None for all
    lists     the lists that were named, or None for all; those that they refer to give names, and no more
    guard     whether CSV keeps a spreadsheet from computing an article's words
    checks    whether the text has what checks find marked
    """

    width: int | None = None
    colours: int = 0
    unicode: bool = True
    rows: int | None = None
    lists: tuple[str, ...] | None = None
    guard: bool = True
    checks: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before, between and after the articles of one result."""

    opening: str = ""
    separator: str = ""
    closing: str = ""


_MODULES = {"html": "page"}
TEXTS = (*PEOPLE, "html", "sqlite", "findings", "checked")  # formats that need the article's text, asked for or not
# Into a folder these write a file a list; the others, a file an article.
TABULAR = ("csv", "parquet")
APPENDED = {"jsonl": (False,), "csv": (False, True), "parquet": (True,), "sqlite": (False,)}  # whether into a folder


def frame(name: str, single: bool, excel: bool = False) -> Frame:
    """The frame of a format; ``single`` for one article that was named by itself, ``excel`` for a byte-order mark."""
    if name == "json" and not single:
        return Frame("[\n", ",\n", "\n]\n")
    if name == "csv":
        from mpp_extract.writers.csv import HEADER, MARK

        return Frame(MARK + HEADER if excel else HEADER)
    return Frame("", "\n" if name in PEOPLE else "", "\n" if name == "json" else "")


def encoder(name: str, look: Look, judges: Path | None = None) -> Callable[[record.Article, str], str]:
    """The function that makes an article's string in a format, of its record and its text; its code is imported now.

    judges: the table of federal judges that the records are made with, where it is another than the imported one.
    """
    module = import_module(f"mpp_extract.writers.{_MODULES.get(name, name)}")
    if name == "text":
        return lambda article, _: str(module.encode(article, look, judges))
    if name == "table":
        return lambda article, _: str(module.encode(article, look))
    if name in ("csv", "csv_tables"):
        return lambda article, text: str(module.encode(article, text, look))
    if name in ("findings", "checked", "html"):
        return lambda article, _: str(module.encode(article, judges))
    return lambda article, _: str(module.encode(article))

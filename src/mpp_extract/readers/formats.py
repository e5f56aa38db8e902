"""The formats that can be read, as a table. Imports nothing heavy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import PurePath
from typing import Any


@dataclass(frozen=True, slots=True)
class Format:
    """A format that can be read.

    name      as in a record's ``source.format`` and ``--input-format``
    what      what it is called in a sentence ("a web page")
    suffixes  endings of files' names, small letters, the usual one first
    module    under ``readers/``, imported when a file of the format is met: ``read(bytes, where, options) -> Story``
    several   whether a file may hold several articles; its module then has ``split(file, input, options)``, too
    gives     what is read beside the text, for the table in the docs
    """

    name: str
    what: str
    suffixes: tuple[str, ...]
    module: str
    several: bool = False
    gives: str = ""

    def load(self) -> Any:
        """The format's module."""
        return import_module(f"mpp_extract.readers.{self.module}")


# In the order of the docs' table.
FORMATS: tuple[Format, ...] = (
    Format("text", "plain text", (".txt", ".text"), "text", gives="the text alone"),
    Format(
        "html",
        "a web page",
        (".html", ".htm", ".xhtml", ".shtml", ".mhtml", ".mht"),
        "html",
        gives="title, day, authors, address, publisher, language; the article alone, without what stands round it",
    ),
    Format("pdf", "a PDF", (".pdf",), "documents.pdf", gives="title, day, author; sentences go on across pages"),
    Format(
        "docx",
        "a Word document",
        (".docx", ".docm", ".dotx", ".dotm"),
        "documents.docx",
        gives="title, day, author; tables and notes, insertions but no deletions",
    ),
    Format("rtf", "an RTF document", (".rtf",), "documents.rtf", gives="title, day, author"),
    Format(
        "markdown",
        "Markdown",
        (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd"),
        "markdown",
        gives="all that the front matter says",
    ),
    Format(
        "eml", "a mail", (".eml",), "mail.eml", gives="subject, day, sender; without what is quoted, and signatures"
    ),
    Format("mbox", "a mailbox", (".mbox", ".mbx"), "mail.mbox", several=True, gives="an article a mail"),
    Format("nitf", "NITF", (".nitf",), "wire.nitf", several=True, gives="title, day, authors, publisher, language"),
    Format(
        "newsml-g2",
        "NewsML-G2",
        (".newsml", ".g2"),
        "wire.newsml_g2",
        several=True,
        gives="title, day, authors, publisher, language; an article an item; NewsML 1 too",
    ),
    Format("ninjs", "ninjs", (".ninjs",), "wire.ninjs", gives="title, day, authors, publisher, language"),
    Format(
        "json",
        "JSON",
        (".json",),
        "records.json",
        several=True,
        gives="an object, or a list of objects; fields by their usual names or those you name",
    ),
    Format(
        "jsonl",
        "JSON Lines",
        (".jsonl", ".ndjson"),
        "records.jsonl",
        several=True,
        gives="an object a line; fields likewise",
    ),
    Format(
        "csv",
        "CSV or TSV",
        (".csv", ".tsv", ".tab"),
        "records.csv",
        several=True,
        gives="an article a row; columns likewise",
    ),
    Format("gz", "a gzip archive", (".gz",), "archives", several=True, gives="what is in it"),
    Format("zip", "a ZIP archive", (".zip",), "archives", several=True, gives="an article a member, or what is in it"),
)
BY_NAME = {format_.name: format_ for format_ in FORMATS}
BY_SUFFIX = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}
# XML says only by its content what it is.
SUFFIXES = frozenset({*BY_SUFFIX, ".xml"})
ARCHIVES = frozenset({"gz", "zip"})


@lru_cache(maxsize=16)
def suffix_of(name: str) -> str:
    """The ending of a file's name in small letters; "" for none. One file is asked for it several times.

    >>> suffix_of("copy/Story.HTML"), suffix_of("copy.d/story")
    ('.html', '')
    """
    return PurePath(name).suffix.lower()

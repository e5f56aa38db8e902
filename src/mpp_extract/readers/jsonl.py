"""JSON Lines: one article a line, ``{"text": …}`` with, optionally, ``id``, ``title`` and ``published``."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import decode
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from mpp_extract.readers.inputs import Input

_SHAPE = 'a line is an object such as {"text": "…", "id": "…", "title": "…", "published": "2025-04-17"}'


def split(file: Iterable[bytes], given: Input, options: ReadOptions) -> Iterator[Input]:
    """An input for each line that is not blank, with its number as its place; lines are taken as they are needed.

    Raises ReadError for UTF-16, whose lines are no lines of bytes.
    """
    for number, line in enumerate(file, 1):
        if number == 1 and line.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            remedy = f"convert it first: iconv -f UTF-16 -t UTF-8 {given.shown}"
            raise ReadError(given.shown, "JSON Lines in UTF-16", remedy)
        data = line.rstrip(b"\r\n")
        if data.strip(b"\xef\xbb\xbf \t"):
            place, name = f"{given.place}:{number}", f"{given.name}.{number}"
            yield replace(given, place=place, data=data, format="jsonl", name=name)


def read(line: bytes, where: str, options: ReadOptions) -> Story:
    """The article in one line. ``where`` is FILE:LINE. Raises ReadError for a line that holds none."""
    decoded = decode(line, where, options.encoding)
    fields = _object(decoded.text, where)
    text = _text(fields, where)
    warnings = decoded.warnings
    return Story(
        text=text.replace("\r\n", "\n").replace("\r", "\n"),
        id=_label(fields, "id", warnings),
        encoding=decoded.encoding,
        title=_label(fields, "title", warnings),
        published=_published(fields.get("published"), warnings),
        warnings=warnings,
    )


def is_article(line: bytes) -> bool:
    """Whether a line, the first of an unnamed input, is an article of a JSON Lines file rather than plain text."""
    if not line.lstrip(b"\xef\xbb\xbf \t").startswith(b"{"):
        return False
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and isinstance(fields.get("text"), str)


def _object(line: str, path: str) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        raise ReadError(path, f"broken JSON ({error.msg}, column {error.colno})", "mend or remove the line") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(path, f"JSON that can't be read ({error})", "mend or remove the line") from error
    if not isinstance(fields, dict):
        raise ReadError(path, "no JSON object", _SHAPE)
    return fields


def _text(fields: dict[str, Any], path: str) -> str:
    if "text" not in fields:
        raise ReadError(path, 'the object has no "text"', _SHAPE)
    text = fields["text"]
    if not isinstance(text, str):
        raise ReadError(path, '"text" is no string', _SHAPE)
    return text


def _label(fields: dict[str, Any], key: str, warnings: list[str]) -> str | None:
    value = fields.get(key)
    if value is None:
        return None
    if isinstance(value, (dict, list, bool)):
        warnings.append(f'"{key}" is no string, so it was left out')
        return None
    return str(value)


def _published(value: object, warnings: list[str]) -> date | None:
    """The day of an ISO date or date and time; what is neither is left out with a warning."""
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value).partition("T")[0].partition(" ")[0])
    except ValueError:
        warnings.append(f'"published" is no ISO date ({str(value)[:40]!r}), so it was left out')
        return None

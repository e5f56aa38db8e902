"""JSON Lines: one article a line, ``{"text": …}`` with, optionally, ``id``, ``title`` and ``published``."""

from __future__ import annotations

import json
from datetime import date
from hashlib import sha256
from typing import Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import decode, whole_characters
from mpp_extract.readers.source import ReadOptions, Source
from mpp_extract.readers.text import EMPTY

_SHAPE = 'a line is an object such as {"text": "…", "id": "…", "title": "…", "published": "2025-04-17"}'


def read(line: bytes, path: str, options: ReadOptions) -> Source:
    """The article in one line. ``path`` is FILE:LINE. Raises ReadError for a line that holds none."""
    decoded = decode(line, path, options.encoding)
    fields = _object(decoded.text, path)
    text = _text(fields, path)
    warnings = decoded.warnings
    text = whole_characters(text.replace("\r\n", "\n").replace("\r", "\n"), warnings)
    if not text.strip():
        warnings.append(EMPTY)
    published = _published(fields.get("published"), warnings)
    return Source(
        text=text,
        path=path,
        id=_label(fields, "id", warnings),
        format="jsonl",
        sha256=sha256(line).hexdigest(),
        encoding=decoded.encoding,
        title=_label(fields, "title", warnings),
        published=options.published or published,
        published_from="option" if options.published else "metadata" if published else None,
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
    return whole_characters(str(value), warnings)


def _published(value: object, warnings: list[str]) -> date | None:
    """The day of an ISO date or date and time; what is neither is left out with a warning."""
    if value is None or value == "":
        return None
    try:
        return date.fromisoformat(str(value).partition("T")[0].partition(" ")[0])
    except ValueError:
        warnings.append(f'"published" is no ISO date ({str(value)[:40]!r}), so it was left out')
        return None

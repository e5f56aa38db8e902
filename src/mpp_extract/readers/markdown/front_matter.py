"""What a Markdown file says of itself before its text: YAML, TOML, JSON, or lines such as ``Title: …``."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

_FENCES = {"---": "yaml", "---yaml": "yaml", "---json": "json", "---toml": "toml", "+++": "toml", ";;;": "json"}
_FRONT = re.compile(
    r"\A\s*(---(?:yaml|json|toml)?|\+\+\+|;;;)[ \t]*\n(.{0,200000}?)(?:\n|\A)(?:---|\+\+\+|;;;|\.\.\.)[ \t]*(?:\n|\Z)",
    re.S,
)
_HEADER_LINE = re.compile(r"^([A-Za-z][\w -]{1,30}):(?:[ \t]+(\S.{0,500})|[ \t]*)$")
# Python-Markdown's Meta-Data: a line of four blanks or more goes on with the value before.
_CONTINUED = re.compile(r"^(?: {4}|\t)\s*\S")
_HEADERS = frozenset(
    {
        "title",
        "date",
        "author",
        "authors",
        "published",
        "category",
        "tags",
        "slug",
        "summary",
        "lang",
        "modified",
        "status",
    }
)


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """What the file says of itself before its text, with lower-case keys, and the text."""
    found = _FRONT.match(text)
    if found is not None:
        fields = _fields(found[2], _FENCES[found[1]])
        if fields is not None:
            return fields, text[found.end() :]
    if text.lstrip().startswith("{\n"):
        try:
            value, end = json.JSONDecoder(strict=False).raw_decode(text.lstrip())
        except (ValueError, RecursionError):
            return {}, text
        return _lowered(value), text.lstrip()[end:]
    return _header(text)


def _fields(text: str, form: str) -> dict[str, Any] | None:
    """The fields of front matter; None where it is none (a rule above the text looks the same)."""
    try:
        if form == "toml":
            return _lowered(tomllib.loads(text))
        if form == "json":
            return _lowered(json.loads(text if text.lstrip().startswith("{") else f"{{{text}}}", strict=False))
    except (ValueError, RecursionError):
        return _by_line(text)
    import yaml

    try:
        # Strings alone: the programs' own reading of dates would lose the zone that they are written in.
        value = yaml.load(text, Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return _by_line(text)
    if value is None:
        return {}
    return _lowered(value) if isinstance(value, dict) else None


def _lowered(value: object) -> dict[str, Any]:
    return (
        {str(key).lower().replace("-", "_"): inner for key, inner in value.items()} if isinstance(value, dict) else {}
    )


def _by_line(text: str) -> dict[str, Any] | None:
    """The fields, line by line, of front matter that breaks its own rules (a colon in a title without quotes)."""
    pairs = (re.match(r"^[\"']?([\w-]+)[\"']?\s*[:=]\s*(.+?),?\s*$", line) for line in text.split("\n"))
    found = {pair[1].lower().replace("-", "_"): pair[2].strip("\"'") for pair in pairs if pair is not None}
    return found or None


def _header(text: str) -> tuple[dict[str, Any], str]:
    """Lines such as ``Title: …`` above the text (Pelican, MultiMarkdown), or Pandoc's three lines that begin with %."""
    lines = text.lstrip("\n").split("\n", 30)
    if lines[0].startswith("% "):
        marked = [line[1:].strip() for line in lines[:3] if line.startswith("%")]
        return dict(zip(("title", "author", "date"), marked, strict=False)), "\n".join(lines[len(marked) :])
    pairs = []
    read = 0
    for line in lines:
        found = _HEADER_LINE.match(line)
        if found is not None:
            pairs.append((found[1].lower().replace(" ", "_"), (found[2] or "").strip()))
        elif not (pairs and _CONTINUED.match(line)):
            break
        read += 1
    fields = dict(pairs)
    ends = read == len(lines) or not lines[read].strip()
    titled = len(pairs) == 1 and bool(fields.get("title"))
    if (titled or len(_HEADERS & fields.keys()) >= 2) and ends:
        return fields, "\n".join(lines[read:])
    return {}, text

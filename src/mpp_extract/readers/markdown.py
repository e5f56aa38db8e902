"""Markdown with or without front matter, as site generators (Hugo, Jekyll, Astro), note programs and exports write it."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import decode
from mpp_extract.readers.html.authors import names_in
from mpp_extract.readers.html.blocks import Block, blocks
from mpp_extract.readers.html.dates import shown_day
from mpp_extract.readers.html.days import day_of
from mpp_extract.readers.html.header import byline_in
from mpp_extract.readers.html.lines import after_header, grouped
from mpp_extract.readers.html.page import parse
from mpp_extract.readers.source import ReadOptions, Story

_HEADER_BLOCKS = 5  # at the head of the text, among which a byline and a date are looked for
LARGEST = 4 * 10**6  # characters: ten long books; parsing takes about a second for each million
_MOST_MARKS = 3000  # in one paragraph
_FENCES = {"---": "yaml", "---yaml": "yaml", "---json": "json", "---toml": "toml", "+++": "toml", ";;;": "json"}
_FRONT = re.compile(r"\A\s*(---(?:yaml|json|toml)?|\+\+\+|;;;)[ \t]*\n(.{0,200000}?)(?:\n|\A)(?:---|\+\+\+|;;;|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_HEADER_LINE = re.compile(r"^([A-Za-z][\w -]{1,30}):[ \t]+(\S.{0,500})$")
_HEADERS = frozenset({"title", "date", "author", "authors", "published", "category", "tags", "slug", "summary", "lang", "modified", "status"})
_TITLES = ("title", "headline", "hed", "name")
_DATES = ("date", "published", "publishdate", "pubdate", "publish_date", "published_at", "date_published", "datepublished", "published_date", "publisheddate", "publishedat", "published_time", "pub_date", "created", "created_at")
_AUTHORS = ("author", "authors", "byline", "by", "writer", "creator")
_ADDRESSES = ("canonical_url", "canonical", "canonicalurl", "url", "link", "source_url", "original_url", "source", "permalink")
_PUBLISHERS = ("publisher", "publication", "site_name", "site", "outlet", "source")
# Fenced code, and code in a line.
_CODE = re.compile(r"(^[ \t]*(?:```|~~~)[^\n]*\n(?:(?!^[ \t]*(?:```|~~~)).*\n?)*^[ \t]*(?:```|~~~)[ \t]*$)", re.M)
_ADDED: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"<!--(?:(?!<!--).)*?-->|\{/\*(?:(?!\{/\*).)*?\*/\}|^%%[^%]*%%[ \t]*$", re.S | re.M), ""),
    # Hugo, Jekyll and Liquid
    (re.compile(r"\{%-?\s*(comment|highlight|raw)\b[^%{}]{0,200}%\}(?:(?!\{%-?\s*(?:comment|highlight|raw)\b).)*?\{%-?\s*end\1\s*-?%\}", re.S), ""),
    (re.compile(r"\{\{[<%](?:[^{}]|\{(?!\{)|\}(?!\})){0,2000}\}\}|\{%[^{}%]{0,2000}%\}|\{\{[^{}]{0,500}\}\}"), ""),
    # MDX: up to a blank line where brackets are left open, else to the end of the line
    (re.compile(r"^(?:import\b|export\s+(?:const|let|var|default|function|async|class)\b)[^\n]{0,500}[{(\[`][ \t]*\n(?:[^\n]*\S[^\n]*\n){0,200}", re.M), "\n"),
    (re.compile(r"^(?:import\s+(?:[\w*{},$ \t]+\sfrom\s+)?[\"'][^\n]*|export\s+(?:const|let|var|default|function|async|class|\{|\*)[^\n]*)$", re.M), ""),
    (re.compile(r"</?[A-Z][\w.]*(?:\s(?:[^<>{}\"']|\"[^\"]*\"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)?/?>"), ""),  # components
    (re.compile(r"!\[\[[^\]\n]{1,300}\]\]"), ""),
    (re.compile(r"\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]"), r"\1"),  # links between notes
    (re.compile(r"^(\s*>\s*)\[!\w+\][+-]?", re.M), r"\1"),
    (re.compile(r"(?:^[ \t]*|(?<=\S))\{:?\s*[.#:][^{}\n]{0,300}\}[ \t]*$|^\{:[^{}\n]{0,300}\}[ \t]*$|\{:[^{}\n]{0,300}\}|[ \t]\{#[\w-]+\}[ \t]*$", re.M), ""),  # attributes
    (re.compile(r"^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|:::.*|\\newpage|\\pagebreak)[ \t]*$", re.M | re.I), ""),
    (re.compile(r"^[ \t]*(?:#[\w/-]+[ \t]*)+$", re.M), ""),  # tags
    (re.compile(r"==([^=\n]{1,500})=="), r"\1"),
)
_FOOTNOTE = re.compile(r"^\[\^[^\]\n]{1,60}\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|(?!\[|[#>*+-]|\d+\.|\s*$).+))*)", re.M)
_FOOTNOTE_MARK = re.compile(r"[ \t]?\[\^[^\]\n]{1,60}\]")
_NO_TEXT = ("script", "style", "iframe", "figcaption", "noscript", "svg", "video", "audio", "object", "button", "form", "del", "s", "template")


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article of a Markdown file. Raises ReadError for what is no text, or too long."""
    decoded = decode(data, where, options.encoding)
    if len(decoded.text) > LARGEST:
        fault = f"more than {LARGEST // 10**6} million characters, so no article"
        raise ReadError(where, fault, "split it into its articles")
    stated, body = _front_matter(decoded.text)
    article = _blocks(body, where)
    title = _stated(stated, _TITLES)
    if title is None and article and article[0].element.tag == "h1":
        title = article[0].text
    header = [line for block in article[:_HEADER_BLOCKS] if len(block.text) < 110 for line in block.text.split("\n")]
    names = _authors(stated) or list(names_in(byline_in(header) or ""))
    publisher = next((value for key in _PUBLISHERS if (value := _string(stated.get(key))) and "://" not in value), None)
    day = next((day.day for key in _DATES if (day := day_of(_string(stated.get(key)), False))), None)
    return Story(
        text="\n\n".join(grouped(after_header(article, title, names, publisher))),
        title=title,
        published=day or shown_day(header, day_first=False),
        authors=names,
        url=next((value for key in _ADDRESSES if (value := _string(stated.get(key))) and value.startswith(("http://", "https://"))), None),
        publisher=publisher,
        language=_language(_stated(stated, ("lang", "language", "locale"))),
        id=_stated(stated, ("id", "uid", "uuid")),
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )


def _front_matter(text: str) -> tuple[dict[str, Any], str]:
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
    return {str(key).lower().replace("-", "_"): inner for key, inner in value.items()} if isinstance(value, dict) else {}


def _by_line(text: str) -> dict[str, Any] | None:
    """The fields of front matter that breaks its own rules (a colon in a title without quotation marks), line by line."""
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
    for line in lines:
        found = _HEADER_LINE.match(line)
        if found is None:
            break
        pairs.append((found[1].lower().replace(" ", "_"), found[2].strip()))
    fields = dict(pairs)
    if len(pairs) >= 2 and len(_HEADERS & fields.keys()) >= 2 and (len(lines) == len(pairs) or not lines[len(pairs)].strip()):
        return fields, "\n".join(lines[len(pairs) :])
    return {}, text


def _blocks(body: str, where: str) -> list[Block]:
    """The paragraphs, headings, items and rows of the text; footnotes are paragraphs at its end."""
    from markdown_it import MarkdownIt

    notes: list[str] = []

    def noted(found: re.Match[str]) -> str:
        notes.append(" ".join(found[1].split()))
        return ""

    source = _FOOTNOTE.sub(noted, _plain_markdown(body))
    source = "\n\n".join([_FOOTNOTE_MARK.sub("", source), *notes])
    if not source.strip():
        return []
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable(["table", "strikethrough"])
    densest = max(source.split("\n\n"), key=lambda part: sum(map(part.count, "[*_")))
    if sum(map(densest.count, "[*_")) > _MOST_MARKS:
        markdown.disable(["link", "image", "emphasis"])  # they take time by the square of these in one paragraph
    root = parse(f"<html><body>{markdown.render(source)}</body></html>", where)
    for element in list(root.iter(*_NO_TEXT)):
        if element.getparent() is not None:
            element.drop_tree()
    return [block for block in blocks(root) if re.search(r"\w", block.text)]


def _plain_markdown(body: str) -> str:
    """The Markdown without what site generators and note programs add to it, outside code."""
    pieces = _CODE.split(body)
    # Code stands at the odd places; that of a named language is no prose of an article.
    for place, piece in enumerate(pieces):
        if place % 2:
            pieces[place] = "" if re.match(r"\s*(?:```|~~~)\s*\w", piece) else piece
        else:
            for pattern, replacement in _ADDED:
                piece = pattern.sub(replacement, piece)
            pieces[place] = piece
    return "".join(pieces)


def _string(value: object) -> str | None:
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("title") or value.get("url")
    if value is None or isinstance(value, (dict, list, bool)):
        return None
    return " ".join(str(value).split()) or None


def _stated(fields: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((value for key in keys if (value := _string(fields.get(key)))), None)


def _authors(fields: dict[str, Any]) -> list[str]:
    for key in _AUTHORS:
        value = fields.get(key)
        values = value if isinstance(value, list) else [value]
        names = [name for one in values[:20] if (text := _string(one)) for name in names_in(text)]
        if names:
            return list(dict.fromkeys(names))
    return []


def _language(value: str | None) -> str | None:
    found = re.match(r"([a-z]{2,3})(?:[-_]\w+)*$", value or "", re.I)
    return found[1].lower() if found is not None else None


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())

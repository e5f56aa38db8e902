"""Records of named fields (JSON, JSON Lines, CSV) to stories: which name holds what, and what its value says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from mpp_extract.errors import ReadError
from mpp_extract.readers.bylines import authors
from mpp_extract.readers.days import day
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markup import looks_like_html, one_line
from mpp_extract.readers.records.field_names import (
    AUTHOR,
    DATE,
    ID,
    LANGUAGE,
    PUBLISHER,
    SUMMARY,
    TEXT,
    TITLE,
    URL,
    VALUES,
    WRAPPERS,
)
from mpp_extract.readers.records.others import others
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

_T = TypeVar("_T")
# What a field that may as well be plain text begins with where it is HTML.
# What an item's row of the CSV output begins with.
_RESULT_COLUMNS = frozenset({"path", "article_id", "title_of_article", "published"})
A_RESULT = ("a result of mpp-extract, no article", "name the article that it was made of")
_PAGE = re.compile(r"\s*<(?:!doctype html|html|body|div|p|article|section|main|h[1-6]|blockquote|table|ul|ol)\b", re.I)
_SEPARATORS = re.compile(r"[\s_\-.:]+")
# Elements of a story in a list of them that are its copy; others are pictures, links, embedded pages.
_COPY_TYPES = frozenset({None, "text", "paragraph", "p", "header", "heading", "raw_html", "blockquote"})
_REMEDY = "name the one that holds it with --text-field"
_EMBEDDED_AUTHORS = "_embedded.author"  # WordPress's, whose "author" is a number
_LONG_SUMMARY = 600  # characters: longer than any teaser
_SHOWN = 12  # names in a message


def is_result(record: Mapping[str, Any]) -> bool:
    """Whether a record is what this tool itself has written: an article's, a failure's, or a row of its table.

    >>> is_result({"generator": {"name": "mpp-extract"}}), is_result({"text": "He said no."})
    (True, False)
    """
    generator = record.get("generator")
    if isinstance(generator, dict):
        return generator.get("name") == "mpp-extract"
    return record.keys() >= _RESULT_COLUMNS or record.keys() == {"schema_version", "source", "error"}


def story_of(record: Mapping[str, Any], where: str, options: ReadOptions, *, verbatim: bool = False) -> Story:
    """The story in a record. Raises ReadError where no field holds a text, with the names that there are.

    verbatim: take a field called ``text`` as it stands, so that offsets count in what its maker holds. Elsewhere it is
    read as HTML where it begins with an element of a page.
    """
    if is_result(record):
        raise ReadError(where, *A_RESULT)
    found = _Record(record)
    warnings: list[str] = []
    text = _text(found, where, options, warnings)
    is_plain = options.text_field is None and record.get("text") == text
    if looks_like_html(text) and (not is_plain or (not verbatim and _PAGE.match(text))):
        text = html_story(text, where, warnings)
    else:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    title = found.get(options.title_field, TITLE, where, "--title-field")
    story = Story(
        text=text,
        title=found.used(_label(title, found.named, warnings)),
        published=found.used(_published(found, where, options, warnings)),
        authors=found.used(next((names for value in found.all(AUTHOR) if (names := _authors(value))), []))
        or _authors(at_path(record, _EMBEDDED_AUTHORS)),
        url=found.used(next((url for value in found.all(URL) if (url := _url(value))), None)),
        publisher=found.used(next((name for value in found.all(PUBLISHER) if (name := _publisher(value))), None)),
        language=found.used(language_code(_string(found.get(None, LANGUAGE)))),
        id=found.used(_label(found.get(options.id_field, ID, where, "--id-field"), found.named, warnings)),
        warnings=warnings,
    )
    story.extra = others(record, found.known(options.text_field), warnings)
    return story


def has_text(record: Mapping[str, Any], options: ReadOptions) -> bool:
    """Whether a record has a field that holds a text."""
    if options.text_field is not None:
        return at_path(record, options.text_field) is not None
    found = _Record(record)
    return found.text() is not None or found.summary() is not None


def at_path(record: Any, path: str) -> Any:
    """The value at a dotted path (``fields.body``, ``bodies.0.value``), or under a name that has the dots itself.

    >>> at_path({"fields": {"body": "x"}}, "fields.body"), at_path({"a.b": 1}, "a.b"), at_path({}, "a")
    ('x', 1, None)
    """
    if isinstance(record, dict) and path in record:
        return record[path]
    for part in path.split("."):
        if isinstance(record, list) and part.isdecimal() and int(part) < len(record):
            record = record[int(part)]
        elif isinstance(record, dict) and part in record:
            record = record[part]
        else:
            return None
    return record


def plain_name(name: str) -> str:
    """A field's name without case, blanks and marks between words: Pub_Date → pubdate."""
    return _SEPARATORS.sub("", name).lower()


class _Record:
    """A record's fields by name without case and separators, its own before those of objects that it wraps."""

    def __init__(self, record: Mapping[str, Any]) -> None:
        self.record = record
        self.fields: dict[str, tuple[str, Any]] = {}
        self.named = ""
        self._used: set[str] = set()
        self._add(record, "")
        for wrapper in WRAPPERS:
            inner = record.get(wrapper)
            if isinstance(inner, dict):
                self._add(inner, f"{wrapper}.")

    def _add(self, record: Mapping[str, Any], prefix: str) -> None:
        for name, value in record.items():
            self.fields.setdefault(plain_name(str(name)), (f"{prefix}{name}", value))

    def all(self, names: tuple[str, ...]) -> Iterator[Any]:
        """The values that there are under these names."""
        if self.fields.keys().isdisjoint(names):
            return
        for name in names:
            shown, value = self.fields.get(name, ("", None))
            if value not in (None, "", [], {}):
                self.named = shown
                yield value

    def get(self, path: str | None, names: tuple[str, ...], where: str = "", option: str = "") -> Any:
        """The value at the path that an option names, else the first under one of the usual names."""
        if path is not None:
            self.named = path
            value = at_path(self.record, path)
            if value is None and not _has_path(self.record, path):
                raise ReadError(where, f"no field {path!r}; there are {_names(self.record)}", f"mend {option}")
            return value
        return next(self.all(names), None)

    def used(self, made: _T) -> _T:
        """What was made of the field that was named last, which is then known."""
        if made:
            self._used.add(self.named)
        return made

    def known(self, text_field: str | None) -> set[str]:
        """The paths of fields that something was made of, or that hold the text, be it once more."""
        texts = {self.fields[name][0] for name in TEXT if name in self.fields}
        return self._used | texts | ({text_field} if text_field else set())

    def text(self) -> str | None:
        """The first text under a usual name; its own blank one where there is no other."""
        blank = None
        for name in TEXT:
            value = self.fields.get(name, ("", None))[1]
            text = _string(value)
            if text is not None and isinstance(value, (str, dict, list)):
                if text.strip():
                    return text
                blank = text
        return blank

    def summary(self) -> str | None:
        """A summary that is as long as a text."""
        texts = (_string(value) for value in self.all(SUMMARY))
        return next((text for text in texts if text is not None and len(text) >= _LONG_SUMMARY), None)


def _text(found: _Record, where: str, options: ReadOptions, warnings: list[str]) -> str:
    if options.text_field is None:
        text = found.text()
    else:
        value = found.get(options.text_field, (), where, "--text-field")
        text = "" if value is None else _string(value)
        if text is None:
            raise ReadError(where, f"field {options.text_field!r} holds no text", "name another with --text-field")
    if text is None and options.text_field is None and (summary := found.summary()) is not None:
        warnings.append(f'no field holds a text but "{found.named}", which may be a summary')
        text = summary
    if text is None and "text" in found.record:
        raise ReadError(where, '"text" is no string', _REMEDY)
    if text is None:
        raise ReadError(where, f"no field that holds the text; there are {_names(found.record)}", _REMEDY)
    return text


def html_story(markup: str, where: str, warnings: list[str]) -> str:
    """The text of HTML in a field: a whole page by the reader of pages, a body's markup as it stands."""
    from mpp_extract.readers.wire.newscopy import html_copy

    if re.match(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html)", markup, re.I):
        from mpp_extract.readers.html import read as read_page

        page = read_page(markup.encode("utf-8", "replace"), where, ReadOptions(encoding="utf-8"))
        warnings.extend(page.warnings)
        return page.text
    return html_copy(markup, None, warnings)


def _published(found: _Record, where: str, options: ReadOptions, warnings: list[str]) -> date | None:
    """The day of the first date that can be read; a value that can't is said."""
    path = options.date_field
    values = [found.get(path, (), where, "--date-field")] if path is not None else found.all(DATE)
    unread: list[tuple[str, Any]] = []
    for value in values:
        published = day(value)
        if published is not None:
            return published
        if value not in (None, "", [], {}):
            unread.append((found.named, value))
    if unread:
        name, value = unread[0]
        warnings.append(f'"{name}" is no date that can be read ({str(value)[:40]!r}), so it was left out')
    return None


def _authors(value: Any) -> list[str]:
    """Names out of a byline, or out of a list of names or of objects with a name."""
    if isinstance(value, str):
        names = authors(value)
        plain = one_line(value)
        return names or ([plain] if plain and _is_person(plain) else [])
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list):
        return []
    found: list[str] = []
    for each in value:
        inner = each
        if isinstance(each, dict):
            inner = next((each[key] for key in ("name", "original", "by", "byline", "title") if each.get(key)), None)
        for author in _authors(inner) if isinstance(inner, (str, list)) else []:
            if author not in found:
                found.append(author)
    return found


def _is_person(name: str) -> bool:
    """Whether a lone word may be a name: a login, number, address or placeholder is none."""
    return re.fullmatch(r"[A-Z][\w'’.-]+(?: [\w'’.-]+){0,4}", name) is not None and not re.search(
        r"(?i)\b(?:admin|staff|editor|none|null|nan|unknown|n/?a|anonymous|news|press|agency|desk|team)\b", name
    )


def _url(value: Any) -> str | None:
    text = _string(value)
    return text.strip() if text is not None and re.match(r"\s*https?://\S+\s*\Z", text) else None


def _publisher(value: Any) -> str | None:
    text = one_line(_string(value))
    return text if text and not re.match(r"(?:https?|urn|tag):|\d+$", text) else None


def _label(value: Any, name: str, warnings: list[str]) -> str | None:
    """A title or id as a string."""
    if value is None or value == "":
        return None
    text = None if isinstance(value, (bool, list)) else _string(value)
    if text is None:
        warnings.append(f'"{name}" is no string, so it was left out')
        return None
    return one_line(text) if looks_like_html(text) or "&" in text or "\n" in text else text


def _string(value: Any) -> str | None:
    """A field's value as a string: itself, a number, what an object holds under a usual name, a list's paragraphs."""
    if isinstance(value, str):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        lowered = {str(key).lower(): inner for key, inner in value.items()}
        return next((lowered[key] for key in VALUES if isinstance(lowered.get(key), str)), None)
    return _paragraphs(value) if isinstance(value, list) and value else None


def _paragraphs(values: list[Any]) -> str | None:
    """A list of strings, or of a story's elements, as one string; None where something else is among them."""
    copy = [each for each in values if not isinstance(each, dict) or each.get("type") in _COPY_TYPES]
    parts = [None if isinstance(each, list) else _string(each) for each in copy]
    return None if None in parts else "\n\n".join(part for part in parts if part)


def _has_path(record: Any, path: str) -> bool:
    parent, _, last = path.rpartition(".")
    inner = at_path(record, parent) if parent else record
    return path in record or (isinstance(inner, dict) and last in inner)


def _names(record: Mapping[str, Any]) -> str:
    """The names of a record's fields for a message."""
    names = [" ".join(str(name)[:30].split()) for name in record][: _SHOWN + 1]
    shown = ", ".join(names[:_SHOWN]) or "none"
    return f"{shown}, …" if len(names) > _SHOWN else shown

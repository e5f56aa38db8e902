"""ninjs, IPTC's News in JSON, versions 1.0 to 1.8 (body_html, headline) and 2.0 to 3.x (bodies, headlines)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.bylines import authors
from mpp_extract.readers.characters import number_of_letters
from mpp_extract.readers.days import day
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markup import looks_like_html, one_line, unescaped
from mpp_extract.readers.records import json_value
from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import newscopy
from mpp_extract.readers.wire.reflow import reflowed

if TYPE_CHECKING:
    from datetime import date

_MEDIA = frozenset({"picture", "photo", "graphic", "video", "audio", "animation", "image"})
_NO_STORY = frozenset({"event", "planning", "concept", "component"})
_NOT_USABLE = frozenset({"canceled", "cancelled", "withheld", "killed"})
# Properties that only ninjs has, in the spelling of any version without case and `_`; two of them are a sure mark, and
# so is one beside a body or headline of its making. `uri` alone is everybody's.
_MARK_NAMES = """
pubstatus versioncreated firstcreated contentcreated representationtype copyrightholder copyrightnotice usageterms
ednote associations renditions located slugline bodies headlines altids genres infosources descriptions
"""
_MARKS = frozenset(_MARK_NAMES.split())
_COPY = re.compile(r"(?:body|headline)(?:text|xhtml|html\w*|nitf|\w*)$|by(?:line)?$|bodies$|headlines$")
_HTML = re.compile(r"x?html", re.I)
_XML = re.compile(r"nitf|xml", re.I)
_SENTENCE_END = re.compile(r"[.!?:…][\"'”’»)\]]*\s*$")
_STUB = 0.5  # a marked-up copy with less than this share of the plain one's letters is not the whole of it


def is_ninjs(value: Any) -> bool:
    """Whether a JSON value is a ninjs item.

    >>> is_ninjs({"uri": "urn:x:1", "versioncreated": "2021-03-03T10:00:00Z", "body_text": "x"})
    True
    >>> is_ninjs({"title": "x", "text": "y", "published": "2021-03-03"})
    False
    """
    if not isinstance(value, dict):
        return False
    standard = value.get("standard") or value.get("$standard")
    if isinstance(standard, dict) and str(standard.get("name")).lower() == "ninjs":
        return True
    names = {_plain(name) for name in value}
    marks = len(names & _MARKS)
    return ("uri" in names or "guid" in names) and (marks >= 2 or (marks == 1 and any(map(_COPY.match, names))))


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The story of an item. Raises ReadError for broken JSON or what is no object."""
    value, decoded = json_value.load(data, where, options.encoding)
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, dict):
        raise ReadError(where, "no ninjs item, which is a JSON object", "name a file that holds one")
    return story_of(value).decoded_in(decoded.encoding, decoded.warnings)


def story_of(value: dict[str, Any]) -> Story:
    """The story of an item's object."""
    item = {_plain(name): each for name, each in value.items()}
    title = _headline(item)
    warnings: list[str] = []
    text = _body(item, title, warnings)
    story = Story(
        text=text,
        title=title,
        published=_published(item),
        authors=_authors(item),
        url=_url(item),
        publisher=_publisher(item),
        language=language_code(item.get("language")),
        id=_string(item.get("uri")) or _string(item.get("guid")),
        warnings=warnings,
    )
    kind = (_string(item.get("type")) or "").lower()
    if (_string(item.get("pubstatus")) or "").lower() in _NOT_USABLE or newscopy.is_kill(
        title, _string(item.get("ednote"))
    ):
        story.text = ""
        warnings[:] = [newscopy.KILLED]
    elif not text and not warnings and (kind in _MEDIA or item.get("renditions") or item.get("associations")):
        warnings.append(newscopy.PICTURES_ONLY)
    elif not text and kind in _NO_STORY:
        warnings.append(f"it is an item of the type {kind}, no article")
    return story


def _published(item: dict[str, Any]) -> date | None:
    """The day of publication, as in NewsML-G2: of the first version, else of this one, else of the content."""
    found = next(
        (each for key in ("firstcreated", "versioncreated", "contentcreated") if (each := day(item.get(key)))), None
    )
    embargo = day(item.get("embargoed"))
    return embargo if found is not None and embargo is not None and embargo > found else found


def _headline(item: dict[str, Any]) -> str | None:
    headlines = _copies(item, "headline", "headlines")
    main = [text for role, _, text in headlines if role in ("", "main", "headline", "text")]
    found = main or [text for _, _, text in headlines]
    return one_line(found[0]) if found else one_line(_string(item.get("title")))


def _body(item: dict[str, Any], title: str | None, warnings: list[str]) -> str:
    """One of the copies of the body: marked-up HTML, which has the paragraphs, then NITF and other XML, then plain."""
    copies = _copies(item, "body", "bodies")
    plain = [text for role, kind, text in copies if not _HTML.search(role + kind) and not _XML.search(role + kind)]
    for pattern in (_HTML, _XML):
        for role, kind, markup in copies:
            if not pattern.search(role + kind) or (pattern is _XML and _HTML.search(role + kind)):
                continue
            noted: list[str] = []
            text = _marked_up(markup, title, noted)
            longest = max((number_of_letters(each) for each in plain), default=0)
            if noted or (text and number_of_letters(text) >= _STUB * longest):
                warnings.extend(noted)
                return text
    for text in plain:
        if text.strip():
            return _marked_up(text, title, warnings)
    return _of_packaged(item, title, warnings)


def _marked_up(markup: str, title: str | None, warnings: list[str]) -> str:
    if "<nitf" in markup.lower() or "<body.content" in markup.lower():
        from mpp_extract.readers.wire import nitf

        story = nitf.read(markup.encode("utf-8", "replace"), "", ReadOptions(encoding="utf-8"))
        warnings.extend(story.warnings)
        return newscopy.cleaned(story.text, title)
    if looks_like_html(markup):
        return newscopy.html_copy(markup, title, warnings)
    return newscopy.cleaned(_in_paragraphs(unescaped(markup)), title)


def _in_paragraphs(text: str) -> str:
    """Plain copy in paragraphs: parted by blank lines or indents, else a line each where lines end as sentences do."""
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    ended = sum(_SENTENCE_END.search(line) is not None for line in lines)
    wrapped = any(line.startswith(("  ", "\t")) for line in lines[1:]) or 2 * ended < len(lines)
    if "\n\n" in text.replace("\r", "") or (wrapped and len(lines) > 1):
        return reflowed(text)
    return "\n\n".join(" ".join(line.split()) for line in lines)


def _of_packaged(item: dict[str, Any], title: str | None, warnings: list[str]) -> str:
    """The text of a composite that has none of its own: its only packaged story's."""
    parts = _packaged(item)
    stories = [
        {_plain(name): each for name, each in part.items()}
        for part in parts
        if isinstance(part, dict) and (_string(part.get("type")) or "text").lower() not in _MEDIA
    ]
    texts = [text for story in stories if _copies(story, "body", "bodies") and (text := _body(story, title, []))]
    if len(texts) > 1:
        warnings.append(f"a package of {len(texts)} stories, read one after the other")
    elif not texts and len(parts) > 1 and len(stories) == len(parts):
        warnings.append(newscopy.LINKS_ONLY)
    return "\n\n".join(texts)


def _packaged(item: dict[str, Any]) -> list[Any]:
    """What a composite names as its parts: an object of them by name in older versions, a list in newer ones."""
    parts = item.get("associations") or item.get("items") or []
    if isinstance(parts, dict):
        return list(parts.values())
    return parts if isinstance(parts, list) else []


def _copies(item: dict[str, Any], single: str, several: str) -> list[tuple[str, str, str]]:
    """(role, content type, text) of each copy of a body or headline, in the spelling of any version."""
    found: list[tuple[str, str, str]] = []
    listed = item.get(several)
    for each in listed if isinstance(listed, list) else [listed] if isinstance(listed, dict) else []:
        text = _string(each.get("value")) if isinstance(each, dict) else _string(each)
        if text:
            fields = {_plain(name): value for name, value in each.items()} if isinstance(each, dict) else {}
            found.append((str(fields.get("role") or "").lower(), str(fields.get("contenttype") or "").lower(), text))
    for name, value in item.items():
        if name.startswith(single) and name != several and isinstance(value, str) and value.strip():
            found.append((name.removeprefix(single), "", value))
    return found


def _authors(item: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for key in ("byline", "by", "bylines", "authors"):
        value = item.get(key)
        for each in value if isinstance(value, list) else [value]:
            text = _string(each) or (
                next((_string(each[part]) for part in ("name", "by", "byline", "value") if each.get(part)), None)
                if isinstance(each, dict)
                else None
            )
            found.extend(author for author in authors(text or "") if author not in found)
    return found


def _publisher(item: dict[str, Any]) -> str | None:
    for key in ("infosources", "infosource", "provider", "source", "copyrightholder"):
        value = item.get(key)
        for each in value if isinstance(value, list) else [value]:
            text = _string(each.get("name")) if isinstance(each, dict) else _string(each)
            if text and not re.match(r"https?:", text):
                return one_line(text)
    return None


def _url(item: dict[str, Any]) -> str | None:
    for key in ("url", "link", "canonicalurl", "permalink", "href"):
        text = _string(item.get(key))
        if text and re.match(r"https?://\S+\Z", text):
            return text
    return None


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _plain(name: str) -> str:
    """A property's name in no version's spelling: body_html, bodyHtml → bodyhtml."""
    return name.replace("_", "").lower()

"""A story that stands only in the data of the program that would show it: ``__NEXT_DATA__`` and its like."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html import escape, unescape
from typing import Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.blocks import Block, blocks
from mpp_extract.readers.html.boilerplate import prune
from mpp_extract.readers.html.page import parse
from mpp_extract.readers.markup import looks_like_html

_SCRIPT = re.compile(r"<script\b(?P<attributes>[^<>]{0,1000})>", re.I)
_ASSIGNED = re.compile(r"[\w$.\]\"']\s{0,5}=\s{0,5}(?=[{\[])")
_MARK = re.compile(r"\{(/?)p\}")  # a paragraph's tag as some content systems write it
_SMALLEST, _LARGEST, _LARGEST_TOGETHER = 500, 5 * 10**6, 10**7  # characters of a script, and of all that are read
_MOST_NODES = 200_000
# Keys under which content systems keep a paragraph's text, the surest first.
_TEXT_KEYS = ("text", "html", "content", "value", "body", "copy", "paragraph", "children", "nodes", "contents", "data")
_NO_TEXT_TYPE = re.compile(
    r"image|photo|picture|video|gallery|embed|promo|related|newsletter|\bads?\b|advert|link|author", re.I
)
_ELSEWHERE = re.compile(
    r"related|recommend|comment|author|contributor|caption|image|media|seo|newsletter|trending|popular", re.I
)
_TITLE_KEY = re.compile(r"\w{0,20}(?:title|headline|headlines|hed)", re.I)
_SENTENCE = 60  # characters of a text from which it counts as prose
_LONG_TITLE = 60  # letters: a title as long may be cut
_ABOVE = 4  # objects around a body among which one must have the story's title
_DEEPEST = 12  # lists and objects in one paragraph
_BODY_SHORTEST = 300


def body_in_app_data(page: str, title: str | None) -> list[Block]:
    """The blocks of the story with this title in a page's scripts; [] where there is none."""
    wanted = letters_of(title or "")
    if not wanted:
        return []
    bodies = [body for value in _values(page) for body in _bodies(value, wanted)]
    best = max(bodies, key=_prose, default=[])
    if _prose(best) < _BODY_SHORTEST:
        return []
    best = [_MARK.sub(r"<\1p>", text) for text in best]
    markup = "".join(text if looks_like_html(text) else f"<p>{escape(unescape(text))}</p>" for text in best)
    try:
        root = parse(f"<html><body><article>{markup}</article></body></html>", title or "")
    except ReadError:
        return []
    prune(root)
    return blocks(root)


def _values(page: str) -> Iterator[object]:
    """What scripts hold as JSON: whole, or assigned to a name."""
    decoder = json.JSONDecoder(strict=False)
    left = _LARGEST_TOGETHER
    end = 0
    for found in _SCRIPT.finditer(page):
        if found.start() < end:  # a script's words, and no script
            continue
        attributes = found["attributes"].lower()
        end = page.find("</script", found.end())
        if end < 0:
            return
        if "ld+json" in attributes or not _SMALLEST <= end - found.end() <= _LARGEST:
            continue
        start = found.end()
        if "json" not in attributes and "__next_data__" not in attributes:
            assigned = _ASSIGNED.search(page, start, min(end, start + 2000))
            if assigned is None:
                continue
            start = assigned.end()
        left -= end - start
        if left < 0:
            return
        try:
            yield decoder.raw_decode(page[start:end].lstrip())[0]
        except (ValueError, RecursionError):
            continue


def _bodies(value: object, title: str) -> Iterator[list[str]]:
    """The texts of each list of paragraphs, and of each string of HTML, that belong to the story with a title."""
    waiting: list[tuple[object, tuple[dict[str, Any], ...]]] = [(value, ())]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        node, above = waiting.pop()
        if isinstance(node, str):
            body = [node] if len(node) >= _BODY_SHORTEST and looks_like_html(node) else []
        elif isinstance(node, list):
            body = [text for item in node if (text := _text_of(item))]
            waiting.extend((item, above) for item in reversed(node))
        elif isinstance(node, dict):
            body = []
            inside = (*above, node)[-_ABOVE:]
            waiting.extend(
                (inner, inside) for key, inner in node.items() if not _ELSEWHERE.search(key.partition("(")[0])
            )
        else:
            continue
        if _prose(body) >= _BODY_SHORTEST and _is_of(above, title):
            yield body


def _text_of(node: object, depth: int = 0) -> str:
    """The text of a paragraph: a string, or an object that has it, perhaps in pieces."""
    if isinstance(node, str):
        return node
    if depth >= _DEEPEST:
        return ""
    if isinstance(node, list):
        return "".join(_text_of(item, depth + 1) for item in node)
    if not isinstance(node, dict) or _NO_TEXT_TYPE.search(str(node.get("type") or node.get("__typename") or "")[:100]):
        return ""
    return next((text for key in _TEXT_KEYS if (text := _text_of(node.get(key), depth + 1))), "")


def _is_of(above: tuple[dict[str, Any], ...], title: str) -> bool:
    """Whether the innermost object around a body that has a title has this one."""
    for node in reversed(above):
        given = [value for key, value in node.items() if _TITLE_KEY.fullmatch(key)]
        texts = [text for value in given for text in (value.values() if isinstance(value, dict) else [value])]
        titles = {letters_of(text) for text in texts if isinstance(text, str) and len(text) < 500} - {""}
        if titles:
            return title in titles or (len(title) > _LONG_TITLE and any(other.startswith(title) for other in titles))
    return False


def _prose(texts: list[str]) -> int:
    return sum(len(text) for text in texts if len(text) >= _SENTENCE)

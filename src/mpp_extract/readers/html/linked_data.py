"""What a page says of its article in JSON-LD (schema.org)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

Node = dict[str, Any]
_LARGEST = 5 * 10**6
_MOST = 5000  # nodes looked at in a page; a long live blog has a thousand
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|(?://)?\s*\]\]>|;)\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
# What hangs below these keys is another thing than the article of the page, though it may be an article.
_ELSEWHERE_TEXT = """
    itemListElement comment comments review hasPart isPartOf citation mentions about sharedContent relatedLink
    video image associatedMedia subjectOf blogPost blogPosts isBasedOn liveBlogUpdate breadcrumb itemReviewed
    workExample significantLink relatedItem
"""
_ELSEWHERE = frozenset(_ELSEWHERE_TEXT.split())
_WEAK = ("WebPage", "ItemPage", "Report", "CreativeWork", "MediaGallery", "ImageGallery", "VideoObject", "Event")
_KIND = re.compile(r'"@type"\s*:\s*\[?\s*"(\w*(?:Article|BlogPosting))"')
_TAG = re.compile(r"<[^<>]{1,300}>")


class LinkedData:
    """The JSON-LD of one page.

    article   the node of the page's article, or {} where there is none
    weak      whether that is only a node of the page as a whole
    lists     whether the page says that it is a list of articles, search results and the like
    """

    def __init__(self, root: HtmlElement) -> None:
        values = [value for script in _scripts(root) for value in _values(script)]
        self._by_id: dict[str, Node] = {}
        nodes = list(_nodes(values))
        for node in nodes:
            self._remember(node)
        strong = [node for node in nodes if _is_article(node)]
        weak = [node for node in nodes if any(kind in _WEAK for kind in types(node))]
        self.weak = not strong
        shown = {plain(text) for text in _shown_titles(root)} - {None}
        self.article: Node = _best(strong, shown) or _best(weak, shown) or {}
        kinds = {kind for node in nodes for kind in types(node)}
        self.lists = bool(kinds & {"CollectionPage", "SearchResultsPage", "ItemList"}) and not strong

    def resolved(self, value: object) -> object:
        """The node that ``{"@id": …}`` refers to where the page has it, else the value itself."""
        if isinstance(value, dict) and isinstance(value.get("@id"), str):
            known = self._by_id.get(value["@id"], {})
            return {**known, **value} if known else value
        return value

    def _remember(self, node: Node) -> None:
        name = node.get("@id")
        if isinstance(name, str) and len(node) > len(self._by_id.get(name, {})):
            self._by_id[name] = node


def _best(nodes: list[Node], shown: set[str | None]) -> Node | None:
    """The node of the page's own article: the one that has its title, then the one that says most."""
    wanted = ("datePublished", "headline", "articleBody", "author")
    return max(
        nodes, key=lambda node: (plain(node.get("headline")) in shown, sum(key in node for key in wanted)), default=None
    )


def _shown_titles(root: HtmlElement) -> Iterator[str]:
    for element in root.iter("h1"):
        yield element.text_content()
    for element in root.iter("meta"):
        if element.get("property") == "og:title":
            yield element.get("content") or ""


def types(node: Node) -> list[str]:
    """The names of a node's types, without a namespace.

    >>> types({"@type": ["NewsArticle", "https://schema.org/Report"]})
    ['NewsArticle', 'Report']
    """
    named = node.get("@type")
    given = named if isinstance(named, list) else [named]
    return [re.split("[/#:]", name)[-1] for name in given if isinstance(name, str)]


def plain(value: object) -> str | None:
    """A string of JSON-LD with entities read, tags removed and blanks collapsed; None for what is none or empty.

    >>> plain("Court &amp; counsel<br>")
    'Court & counsel'
    """
    if isinstance(value, list):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    text = html.unescape(html.unescape(value)) if "&" in value else value
    return " ".join(_TAG.sub(" ", text).split()) or None


def _is_article(node: Node) -> bool:
    return any(
        kind.endswith(("Article", "BlogPosting", "PressRelease")) or kind == "SocialMediaPosting"
        for kind in types(node)
    )


def _scripts(root: HtmlElement) -> Iterator[str]:
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower() and script.text and len(script.text) <= _LARGEST:
            yield script.text


def _values(script: str) -> Iterator[object]:
    """The values in one script: more than one object in a row, commas too many and CDATA are met in the wild."""
    text = _WRAPPING.sub("", _WRAPPING.sub("", script)).strip()
    for candidate in (text, _TRAILING_COMMA.sub(r"\1", text)):
        decoder = json.JSONDecoder(strict=False)
        found, place = [], 0
        try:
            while place < len(candidate):
                value, place = decoder.raw_decode(candidate, place)
                found.append(value)
                while place < len(candidate) and candidate[place] in " \t\r\n,;":
                    place += 1
        except (ValueError, RecursionError):
            if not found:
                continue
        yield from found
        return
    yield from _salvaged(text)


def _salvaged(broken: str) -> Iterator[Node]:
    """What can be read of an article in broken JSON: its plain fields."""
    kind = _KIND.search(broken)
    if kind is None:
        return
    node: Node = {"@type": kind[1]}
    for key in ("headline", "datePublished", "dateModified"):
        found = re.search(rf'"{key}"\s*:\s*"((?:[^"\\]|\\.){{1,400}})"', broken)
        if found is not None:
            node[key] = found[1].replace('\\"', '"').replace("\\/", "/")
    yield node


def _nodes(values: list[object]) -> Iterator[Node]:
    """Every node that is, or belongs to, the page itself, from the outside in."""
    waiting, seen = list(values), 0
    while waiting and seen < _MOST:
        value = waiting.pop(0)
        seen += 1
        if isinstance(value, list):
            waiting.extend(value[:_MOST])
        elif isinstance(value, dict):
            if "@type" in value:
                yield value
            waiting.extend(
                inner for key, inner in value.items() if key not in _ELSEWHERE and isinstance(inner, (dict, list))
            )

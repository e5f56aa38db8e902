"""What a page says of itself: title, authors, publisher, address, language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from itertools import chain
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.documents.properties import is_headline
from mpp_extract.readers.html.blocks import blocks, collapsed
from mpp_extract.readers.html.linked_data import LinkedData, plain
from mpp_extract.readers.language import language_code

_SEPARATOR = re.compile(r"\s+[|–—·•»‹:-]+\s+|\s*\|\s*|\s*[»·•]\s*")
_PIECES = re.compile(r"\s+[|–—·•»‹:-]+\s+|\s*[|»·•]\s*|:\s+")
# What stands before an owner's name: Copyright (c) 2003 - 2019 by.
_OWNED = re.compile(r"^(?:(?:©|\(c\)|copyright)\s*)+(?:\d{4}(?:\s*[-–—]\s*\d{4})?)?\s*(?:by\b)?\s*", re.I)
_CUT_AT = 100  # characters: some programs cut a headline of more than 110 without saying so
_LONGEST = 300  # characters of a headline
_OVER_A_STORY = 12  # blocks of a page without headings among which a line in bold may be one
_FEWEST_IN_BOLD = 4  # words
_NO_TITLE = re.compile(
    r"^(?:home(?:page)?|untitled(?: document)?|index|news|document|print|article|story|page \d+|new page \d*|start|"
    r"(?:press|news|media) (?:release|statement|advisory)s?|(?:for )?immediate release|"
    r"ex(?:hibit)?[ -]?\d{1,3}(?:\.\d{1,3})?)$",  # how the Securities and Exchange Commission files releases
    re.I,
)
_SAVED_FROM = re.compile(
    r"<!--\s*saved from url=\(\d+\)(\S+)\s*-->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)", re.I
)
_ARCHIVED = re.compile(r"^https?://web\.archive\.org/web/\d+\w*/(https?:/)/?", re.I)


class Meta:
    """The meta elements of a page by lower-case name, property or itemprop: the first value that is not empty."""

    def __init__(self, root: HtmlElement) -> None:
        self.values: dict[str, list[str]] = {}
        for element in root.iter("meta"):
            content = " ".join(unescape(element.get("content") or element.get("value") or "").split())
            if not content:
                continue
            for key in ("property", "name", "itemprop", "http-equiv"):
                name = (element.get(key) or "").strip().lower()
                if name:
                    self.values.setdefault(name, []).append(content)

    def first(self, *names: str) -> str | None:
        """The value of the first of these names that the page has."""
        return next((self.values[name][0] for name in names if name in self.values), None)

    def all(self, *names: str) -> list[str]:
        """Every value of these names, in their order."""
        return [value for name in names for value in self.values.get(name, [])]


def page_title_of(root: HtmlElement) -> str:
    """The text of the page's ``<title>``; a drawing's title is none."""
    for element in root.iter("title"):
        if next(element.iterancestors("svg"), None) is None:
            return collapsed(element.text_content())
    return ""


def address(root: HtmlElement, meta: Meta, linked: LinkedData, raw: str) -> str | None:
    """The article's canonical address, or None where the page gives no whole one.

    A canonical address that is the site's front page is passed over where another one names a page.
    """
    base = next((element.get("href") or "" for element in root.iter("base")), "")
    found = [urljoin(base, value.strip()) if base else value.strip() for value in _addresses(root, meta, linked)]
    saved = _SAVED_FROM.search(raw, 0, 5000)
    if saved is not None:
        found.append(saved[1] or saved[2])
    whole = [value for value in (_ARCHIVED.sub(r"\1/", value) for value in found) if _is_address(value)]
    return next((value for value in whole if urlsplit(value).path.strip("/")), whole[0] if whole else None)


def _addresses(root: HtmlElement, meta: Meta, linked: LinkedData) -> Iterator[str]:
    for link in root.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            yield link.get("href")
    yield from meta.all("og:url", "twitter:url", "parsely-link", "dc.identifier", "dcterms.identifier")
    for key in ("url", "mainEntityOfPage", "@id"):
        value = linked.article.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _is_address(value: str) -> bool:
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and "." in parts.netloc.strip(".") and " " not in value


def language(root: HtmlElement, meta: Meta, linked: LinkedData) -> str | None:
    """The ISO 639 code of the language that the page declares, or None."""
    inside = linked.article.get("inLanguage")
    named = inside.get("alternateName") if isinstance(inside, dict) else inside
    declared = [root.get("lang"), root.get("xml:lang"), root.get("{http://www.w3.org/XML/1998/namespace}lang")]
    declared += [body.get("lang") for body in root.iter("body")]
    declared += [meta.first("content-language", "language", "dc.language", "dcterms.language"), meta.first("og:locale")]
    for value in [*declared, named if isinstance(named, str) else None]:
        if code := language_code((value or "").split(",")[0]):
            return code
    return None


def _suffix(root: HtmlElement, address: str | None) -> str | None:
    """What the page's title ends with, where its address has that name, too: ``… | Mill Gazette``, millgazette.com."""
    page_title = page_title_of(root)
    pieces = _SEPARATOR.split(page_title)
    host = _letters(urlsplit(address).netloc.removeprefix("www.")) if address else ""
    return (
        pieces[-1]
        if len(pieces) > 1 and len(_letters(pieces[-1])) > 3 and host.startswith(_letters(pieces[-1]))
        else None
    )


def publisher(root: HtmlElement, meta: Meta, linked: LinkedData, address: str | None) -> str | None:
    """The name of who publishes the page, or None."""
    node = linked.resolved(linked.article.get("publisher"))
    if isinstance(node, list):
        node = linked.resolved(node[0]) if node else None
    named = plain(node.get("name")) if isinstance(node, dict) else plain(node)
    given = [named, *meta.all("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "citation_publisher")]
    given += meta.all("application-name", "apple-mobile-web-app-title", "twitter:app:name:iphone", "copyright")[:3]
    given.append(_suffix(root, address))
    for value in given:
        name = _OWNED.sub("", value or "").strip(" .|-")
        if name and not name.startswith(("http:", "https:", "@", "//")) and len(name) <= 80:
            return name
    return None


def title(
    root: HtmlElement, meta: Meta, linked: LinkedData, site: str | None, address: str | None = None
) -> str | None:
    """The article's headline without the site's name.

    From JSON-LD, the page's only heading of the first level, Open Graph and its ``<title>``, in this order, except that
    a heading which another one of them confirms, or only cuts short, goes first.
    """
    page_title = page_title_of(root)
    site = site or _host_named(page_title, address)
    headings = [text for text in _headings(root) if not _same(text, site)]
    named = [without_site(value, site) for value in _stated_titles(meta, linked)]
    paged = without_site(page_title, site)
    paged = "" if _NO_TITLE.match(paged) else paged
    whole = next((text for text in headings if any(_begins(other, text) for other in [*named, paged])), None)
    pieces = [piece for piece in _PIECES.split(page_title) if len(piece.split()) > 2 and not _same(piece, site)]
    shown = [text for text in headings if any(_same(text, piece) for piece in pieces)]
    if not (shown or whole or named):
        shown = _set_apart(root, pieces)
    own = named[:1] if plain(linked.article.get("headline")) else []
    if not (whole or named or paged or shown):
        return next(chain(_main(root, site), _called_title(root), _in_bold(root)), None)
    marked = _marked_title(root)
    entries = [*_bookmarked(root), *marked]
    whole = next((text for text in entries if any(_same(text, piece) for piece in [*pieces, paged])), whole)
    candidates = [
        whole,
        *own,
        *_main(root, site),
        *([] if shown or named else marked),
        *named,
        *sorted(shown, key=len, reverse=True)[:1],
        *_called_title(root, "msotitle"),
        paged,
    ]
    return next((text for text in candidates if text and not _NO_TITLE.match(text) and not _same(text, site)), None)


def _host_named(page_title: str, address: str | None) -> str | None:
    """The page's title where it is nothing but its host's name."""
    host = urlsplit(address or "").netloc.removeprefix("www.")
    return page_title if host and _same(page_title, host) else None


def _stated_titles(meta: Meta, linked: LinkedData) -> list[str]:
    """What the page's metadata give as its headline, the surest first."""
    stated = [
        plain(linked.article.get("headline")),
        meta.first("og:title"),
        plain(linked.article.get("name")),
        meta.first("headline", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "twitter:title", "hdl"),
    ]
    return [value for value in stated if value]


def _marked_title(root: HtmlElement) -> list[str]:
    """The headline of a page's one entry where its class says so, as hAtom, hNews and h-entry have it."""
    marked = {"entry-title", "p-name"}
    entries = [
        text
        for element in root.iter("p", "div", "span", "td", "font", "b", "strong", "h2", "h3", "h4", "a")
        if not marked.isdisjoint((element.get("class") or "").lower().split())
        and 8 <= len(text := collapsed(element.text_content())) <= _LONGEST
    ]
    return entries if len(set(entries)) == 1 else []


def _bookmarked(root: HtmlElement) -> list[str]:
    """The page's one heading that links to the article's own address, where blogs have their name as first heading."""
    headings = [
        collapsed(heading.text_content())
        for heading in root.iter("h1", "h2", "h3")
        if any("bookmark" in (link.get("rel") or "").split() for link in heading.iter("a"))
    ]
    return headings if len(set(headings)) == 1 else []


def _called_title(root: HtmlElement, *styles: str) -> Iterator[str]:
    """The paragraphs whose style is called "title": word processors give no other."""
    called = frozenset(styles or ("title", "msotitle", "headline"))
    for element in root.iter("p", "div", "span", "h2", "h3"):
        if not called.isdisjoint((element.get("class") or "").lower().split()):
            text = collapsed(element.text_content())
            if 8 <= len(text) <= _LONGEST:
                yield text


def is_stated(root: HtmlElement, meta: Meta, linked: LinkedData, site: str | None) -> bool:
    """Whether anything but the page's ``<title>`` gives the headline, or a heading on the page confirms that."""
    stated = [plain(linked.article.get("headline")), meta.first("og:title"), meta.first("headline", "dc.title")]
    stated += [collapsed(element.text_content()) for element in root.iter("h1")]
    if any(value and not _same(value, site) for value in stated) or _marked_title(root):
        return True
    page_title = _letters(page_title_of(root))
    return any(_letters(text) in page_title for text in _headings(root))


def _set_apart(root: HtmlElement, pieces: list[str]) -> list[str]:
    """The pieces of the page's title that an element shows alone: old pages have no headings, only large type."""
    if not pieces:
        return []
    texts = {
        collapsed(element.text)
        for element in root.iter("b", "strong", "font", "big", "p", "div", "span", "td", "center")
        if element.text
    }
    return [piece for piece in pieces if piece in texts]


def _in_bold(root: HtmlElement) -> Iterator[str]:
    """The lines in bold over the first paragraph: releases filed with an authority have neither title nor headings."""
    for block in blocks(root, _OVER_A_STORY):
        if len(block.text) > _LONGEST:
            return
        bold = any(collapsed(element.text_content()) == block.text for element in block.element.iter("b", "strong"))
        if bold and is_headline(block.text) and len(block.text.split()) >= _FEWEST_IN_BOLD:
            yield block.text


def _main(root: HtmlElement, site: str | None) -> list[str]:
    """The page's one heading of the first level, unless it is the site's name."""
    found = [text for element in root.iter("h1") if (text := collapsed(element.text_content()))]
    return (
        found
        if len(found) == 1 and len(found[0].split()) > 2 and len(found[0]) <= _LONGEST and not _same(found[0], site)
        else []
    )


def without_site(value: str, site: str | None) -> str:
    """A page's title without the name of its site at either end.

    >>> without_site("Council sued over bridge | Local | The Mill Gazette", "The Mill Gazette")
    'Council sued over bridge'
    >>> without_site("Court rules - again - for riders - Mill Gazette", "millgazette.com")
    'Court rules - again - for riders'
    >>> without_site("Judge stays the order ‹ Mill Law Blog", None)
    'Judge stays the order'
    >>> without_site("Harrow v. Stone - a primer", None)
    'Harrow v. Stone - a primer'
    """
    text = collapsed(value)
    places = [(found.start(), found.end()) for found in _SEPARATOR.finditer(text)]
    if places and _names(text[places[-1][1] :], site):
        text = text[: places.pop()[0]]
    elif places and _same(text[: places[0][0]], site):
        return text[places[0][1] :]
    bar = next((start for start, end in places if "|" in text[start:end] or "‹" in text[start:end]), None)
    return text[:bar] if bar is not None and len(text[:bar].split()) >= 3 else text


def _names(piece: str, site: str | None) -> bool:
    """Whether the end of a title is the site's name, or the beginning of that."""
    letters = _letters(piece)
    return bool(site) and (_same(piece, site) or (len(letters) > 4 and _letters(site).startswith(letters)))


def _headings(root: HtmlElement) -> list[str]:
    """The texts of the page's headings, those of a higher level first."""
    texts = (collapsed(element.text_content()) for tag in ("h1", "h2", "h3") for element in list(root.iter(tag))[:20])
    return [text for text in texts if 8 <= len(text) <= _LONGEST]


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other) and _letters(one) == _letters(other)


def _begins(short: str, whole: str) -> bool:
    """Whether a stated title is a heading, the heading cut short ("…"), or the heading with more behind a dash."""
    if short.startswith(whole) and _SEPARATOR.match(short[len(whole) :]):
        return True
    is_cut = short.endswith(("…", "...")) or len(short) >= _CUT_AT
    cut = _letters(re.sub(r"\s*(?:…|\.\.\.)$", "", short))
    letters = _letters(whole)
    return bool(cut) and (
        letters == cut or (is_cut and len(cut) > 15 and letters.startswith(cut) and len(letters) < 3 * len(cut))
    )


def _letters(text: str | None) -> str:
    return letters_of(text or "").removeprefix("the")

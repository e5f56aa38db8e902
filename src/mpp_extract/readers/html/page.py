"""A page's text to a tree of elements, within bounds of size and depth."""

from __future__ import annotations

import re

from lxml import etree, html
from lxml.html import HtmlElement

from mpp_extract.errors import ReadError

LARGEST = 6 * 10**6  # characters without scripts, styles and embedded pictures; the longest live blogs have two million
MOST_ELEMENTS = 150_000
# Characters, as they are and as references, that no tree of XML can hold.
_CONTROLS = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]"
    r"|&#(?:0*(?:[0-8]|11|12|1[4-9]|2\d|3[01]|6553[45])|x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef]))(?![0-9a-f]);?",
    re.I,
)
_DATA = re.compile(r"data:[\w/+.-]{1,80}(?:;[\w=.-]{1,80}){0,4}(?:;base64)?,[A-Za-z0-9+/=%_.-]{200,}")
_OPENS = re.compile(r"<!--|<(?P<tag>script|style)\b[^<>]{0,3000}>", re.I)
_CLOSES = {"script": re.compile(r"</script\b[^<>]{0,100}>", re.I), "style": re.compile(r"</style\b[^<>]{0,100}>", re.I)}
_XML_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]{0,300}\?>", re.I)
_SELF_CLOSED = re.compile(
    r"<(script|style|title|textarea|iframe|noscript|a|div|span|p|b|i|em|strong|td)((?:\s[^<>]*)?)/>", re.I
)
_UNCLOSED_TITLE = re.compile(r"(<title\b[^<>]*>[^<]*)", re.I)
_NEUTRAL = re.compile(
    r"<(/?)(?:div|span|font|b|i|u|em|strong|section|center|small|big|ul|ol|li|blockquote)\b[^<>]*>", re.I
)


def parse(text: str, where: str) -> HtmlElement:
    """The root element of a page. Raises ReadError for one that is too large or has no element in it."""
    text = _DATA.sub("data:,", _without_code(_CONTROLS.sub(" ", text)))
    if len(text) > LARGEST:
        fault = f"more than {LARGEST // 10**6} million characters of HTML, so no article"
        raise ReadError(where, fault, "save the article alone and name that")
    text = _as_html(text)
    if re.search(r"</title", text, re.I) is None:
        text = _UNCLOSED_TITLE.sub(r"\1</title>", text, count=1)
    root, too_deep = _tree(text, where)
    if too_deep:
        # Hundreds of elements that are never closed: paragraphs are kept, what only groups or shapes them goes.
        root, too_deep = _tree(_NEUTRAL.sub("<br><br>", text), where)
    if too_deep:
        raise ReadError(where, "elements nested hundreds deep, so damaged", "save the article's page anew")
    if sum(1 for _ in root.iter()) > MOST_ELEMENTS:
        fault = f"more than {MOST_ELEMENTS:,} elements, so no article"
        raise ReadError(where, fault, "save the article alone and name that")
    return root


def _without_code(text: str) -> str:
    """The page without comments, styles and scripts, but with JSON-LD: they can be most of it, and are no article."""
    kept: list[str] = []
    place = 0
    unclosed: set[str] = set()
    for found in _OPENS.finditer(text):
        kind = (found["tag"] or "comment").lower()
        if found.start() < place or kind in unclosed or "ld+json" in found[0].lower():
            continue
        end = _end_of(text, found, kind)
        if end is None:
            unclosed.add(kind)  # there is no end further on either
            continue
        kept.append(text[place : found.start()])
        place = end
    kept.append(text[place:])
    return "".join(kept)


def _end_of(text: str, found: re.Match[str], kind: str) -> int | None:
    if kind == "comment":
        end = text.find("-->", found.start() + 2)  # <!--> is a whole comment
        return end + 3 if end >= 0 else None
    closed = _CLOSES[kind].search(text, found.end())
    return closed.end() if closed is not None else None


def _as_html(text: str) -> str:
    """XHTML's declaration and empty elements as HTML has them: there ``<title/>`` opens a title that never ends."""
    found = _XML_DECLARATION.match(text)
    if found is None and "http://www.w3.org/1999/xhtml" not in text[:2000]:
        return text
    body = text[found.end() :] if found is not None else text
    return _SELF_CLOSED.sub(r"<\1\2></\1>", body)


def _tree(text: str, where: str) -> tuple[HtmlElement, bool]:
    # Without huge_tree the parser stops at 256 levels, which is ten times what pages have.
    parser = html.HTMLParser(encoding="utf-8", huge_tree=False, remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise ReadError(where, "a page with nothing in it", "save the article's page anew") from error
    too_deep = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return root, too_deep

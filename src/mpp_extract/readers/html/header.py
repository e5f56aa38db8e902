"""The lines around a page's headline, where readers see the byline and the date."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from mpp_extract.readers.html.blocks import Block, blocks

_AFTER, _BEFORE = 14, 5  # blocks looked at on either side of the headline
_LONG = 110  # characters: a block as long as this is the story already
_ELSEWHERE_TAGS = frozenset({"aside", "blockquote", "nav", "menu", "footer", "q"})
_ELSEWHERE = re.compile(
    r"related|comment|recommend|recirc|teaser|trending|sidebar|most-?(?:read|viewed|popular)|popular|promo|embed|more-(?:from|stories|news)|up-?next|latest|breaking|ticker|masthead|footer|card",
    re.I,
)


def header_lines(root: HtmlElement, title: str | None) -> list[str]:
    """The short lines below the headline, then those above it, then a line at the end that says when it was posted.

    Where no headline is found, the first lines of the page.
    """
    page = [block for block in blocks(root) if not is_elsewhere(block.element)]
    place = _headline(page, title)
    if place is None:
        return [line for block in page[:_AFTER] if len(block.text) < _LONG for line in block.text.split("\n")]
    below: list[str] = []
    long = 0
    for block in page[place + 1 : place + 1 + _AFTER]:
        if len(block.text) < _LONG:
            below.extend(block.text.split("\n"))
            continue
        below.append(_dateline(block.text))
        long += 1
        if long > 1:  # the first long one may be what stands between headline and byline
            break
    near = _around(page[place].element)
    above = [block.text for block in page[max(0, place - _BEFORE) : place] if len(block.text) < _LONG and near in block.element.iterancestors()]
    last = [block.text for block in page[place + 1 :] if len(block.text) < 120 and re.match(r"(?:first\s+)?(?:published|posted|date posted)\b", block.text, re.I)]
    return [line for line in [*below, *above, *last[:1]] if line]


def byline_in(header: list[str]) -> str | None:
    """The line that names the author, or None.

    >>> byline_in(["Bridge closes", "By Ann Ellery | March 3, 2024"])
    'By Ann Ellery'
    """
    for line in header:
        found = re.match(r"(?:written\s+|posted\s+|story\s+)?by:?\s+(?=\S)[^|•·\n\d]{2,100}", line, re.I)
        if found is not None and len(line) < 200:
            return re.split(r"\s+(?:on|at|published|posted|updated)\b", found[0].strip(), flags=re.I)[0]
    return None


def _dateline(text: str) -> str:
    """What stands before the dash at the head of a story: the place and sometimes the day."""
    found = re.match(r"[A-Z][A-Z .,'’/-]{2,40}[^–—]{0,40}?(?:\s[–—-]{1,2}\s|[–—])", text)
    return found[0] if found is not None else ""


def _headline(page: list[Block], title: str | None) -> int | None:
    wanted = _letters(title or "")
    headings = [place for place, block in enumerate(page) if block.kind == "heading"]
    for place in headings:
        if wanted and _letters(page[place].text) == wanted:
            return place
    for place, block in enumerate(page):
        if wanted and _letters(block.text) == wanted:
            return place
    return next((place for place in headings if page[place].element.tag == "h1"), None)


def _around(headline: HtmlElement) -> HtmlElement:
    """The element around a headline in which what stands above it belongs to it."""
    around = headline
    for above in list(headline.iterancestors())[:4]:
        if above.tag in ("body", "html") or above.find(".//nav") is not None:
            break
        around = above
    return around


def is_elsewhere(element: HtmlElement) -> bool:
    """Whether an element is part of a list of other stories, a comment, a quotation or the site's own."""
    for above in (element, *element.iterancestors()):
        if above.tag in _ELSEWHERE_TAGS:
            return True
        if above.tag not in ("body", "html", "main", "article") and _ELSEWHERE.search(f"{above.get('class') or ''} {above.get('id') or ''}"):
            return above.find(".//h1") is None
    return False


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())

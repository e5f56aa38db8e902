"""The lines around a page's headline, where readers see the byline and the date."""

from __future__ import annotations

import re
from itertools import pairwise

from lxml.html import HtmlElement

from mpp_extract.language.given_names import GIVEN
from mpp_extract.readers import bylines
from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.blocks import Block, blocks
from mpp_extract.readers.html.days import day_in
from mpp_extract.readers.html.names import phrases_in
from mpp_extract.readers.html.phrases import is_sentence

_AFTER, _BEFORE = 14, 5  # blocks looked at on either side of the headline
_MOST = 2000  # blocks of a page among which the headline is looked for
_LONG = 110  # characters: a block as long as this is the story already
_POSTED = re.compile(
    r"(?:first\s+)?(?:published|posted|date posted|date published|publication date|publié|publicado|veröffentlicht)\b",
    re.I,
)
_AUTHOR, _DATE = re.compile(r"Authors?\b:?\s+[A-Z]"), re.compile(r"Date\b:?\s+\w")
_STAMPS = {"time": "datetime", "abbr": "title"}
_ENGLISH_BY = re.compile(r"(?:(?:written\s+|posted\s+|story\s+)?by|byline|author):?\s+(?=\S)[^|•·\n\d]{2,100}", re.I)
# A name of two words or more, then nothing or what is no name; "and" between several in each language.
_NAMED = r"[^\W\d_a-z][\w.’'-]+(?: (?:de|del|la|van|von|der|den|di|da|do|dos)\b)*(?: [^\W\d_a-z][\w.’'-]*){1,3}"
_FOREIGN_BY = {
    language: re.compile(rf"(?:{by}):?\s+({_NAMED}(?:(?:,| {joined}) {_NAMED}){{0,4}})\s*(?:$|[|•·\n,(–—-])")
    for language, by, joined in (
        ("es", "[Pp]or|POR", "y|e"),
        ("pt", "[Pp]or|POR", "e"),
        ("fr", "[Pp]ar|PAR", "et"),
        ("de", "[Vv]on|VON", "und"),
        ("it", "[Dd]i|DI", "e"),
        ("nl", "[Dd]oor|DOOR", "en"),
        ("sv", "[Aa]v|AV", "och"),
        ("no", "[Aa]v|AV", "og"),
        ("da", "[Aa]f|AF", "og"),
    )
}
_CHANGED = re.compile(r"updated?\b|modified|last|revised", re.I)
_ELSEWHERE_TAGS = frozenset({"aside", "blockquote", "nav", "menu", "footer", "q"})
_ELSEWHERE_TEXT = """
    related relatedposts comment comments recommended recommend recirc teaser teasers trending sidebar most-read
    mostread most-viewed most-popular popular promo promos embed more-from more-stories more-news up-next upnext
    latest breaking ticker masthead footer card cards infobox info-box factbox fact-box
"""
_ELSEWHERE = frozenset(_ELSEWHERE_TEXT.split())
_OWN_FOOT = frozenset({"post-footer", "entry-footer", "article-footer"})  # of the article, where blogs sign and date it


def header_lines(root: HtmlElement, title: str | None) -> list[str]:
    """The short lines below the headline, then those above it, then a line at the end that says when it was posted.

    Where no headline is found, the lines above the first long paragraph.
    """
    page = [block for block in blocks(root, _MOST) if not is_elsewhere(block.element)]
    labels = [label for element in root.iter() if (label := element.get("aria-label")) and _POSTED.match(label)]
    place = _headline(page, title)
    if place is None:
        return [line for line in [*labels[:1], *_above_the_story(page)] if 0 < len(line) < _LONG]
    after = page[place + 1 :]
    last = [block.text for block in after if len(block.text) < _LONG and _POSTED.match(block.text)]
    lines = [*labels[:1], *_below(after[:_AFTER]), *_above(page, place), *last[:1], *_signed(after)]
    return [line for text in lines for line in text.split("\n") if line]


def _signed(after: list[Block]) -> list[str]:
    """The day and the author where they stand one below the other, each behind its name, in a list below the story."""
    for one, other in pairwise(after):
        lines = sorted((one.text, other.text))
        if _AUTHOR.match(lines[0]) and _DATE.match(lines[1]) and all(len(line) < _LONG for line in lines):
            return lines
    return []


def _above(page: list[Block], place: int) -> list[str]:
    """The short lines above the headline that stand in one element with it."""
    near = _around(page[place].element)
    return [
        block.text
        for block in page[max(0, place - _BEFORE) : place]
        if len(block.text) < _LONG and near in block.element.iterancestors()
    ]


def _above_the_story(page: list[Block]) -> list[str]:
    """The lines above the first long paragraph, and the dateline that it begins with."""
    first = next((place for place, block in enumerate(page) if len(block.text) > 150 and not block.linked), len(page))
    lines = [line for block in page[max(0, first - _AFTER) : first] for line in block.text.split("\n")]
    return [*lines, _dateline(page[first].text)] if first < len(page) else lines


def _below(after: list[Block]) -> list[str]:
    lines: list[str] = []
    long = 0
    for block in after:
        if len(block.text) < _LONG:
            lines.append(block.text)
            continue
        lines.append(_dateline(block.text))
        long += 1
        if long > 1:  # the first long one may be what stands between headline and byline
            break
    return lines


def header_times(root: HtmlElement, title: str | None) -> list[str]:
    """The machine-readable times that stand by the headline, but for those of a change."""
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    wanted = letters_of(title or "")
    headings = (
        place
        for place, element in enumerate(elements)
        if element.tag in ("h1", "h2", "h3") and letters_of(element.text_content()) == wanted
    )
    place = next(headings, None)
    if place is None:
        return []
    found = []
    for element in elements[max(0, place - 15) : place + 60]:
        value = element.get(_STAMPS[element.tag]) if element.tag in _STAMPS else None
        if value and not _is_of_a_change(element) and not is_elsewhere(element):
            found.append(value)
    return found


def _is_of_a_change(time: HtmlElement) -> bool:
    above = time.getparent()
    around = [] if above is None else [above.get("class"), above.text]
    return any(_CHANGED.search(said) for said in [time.get("class"), *around] if said)


def name_by_a_day(header: list[str]) -> str | None:
    """The name that stands alone beside the line with the day, as many papers sign stories; None for none.

    Only one with a given name that is known: a desk's or a section's name stands there as well.

    >>> name_by_a_day(["Bridge closes", "Ann Ellery", "March 3, 2024, 08:14"])
    'Ann Ellery'
    """
    for one, other in [*pairwise(header), *pairwise(header[::-1])]:
        beside = len(other) < _LONG and day_in(other, False) is not None
        if beside and one.partition(" ")[0].casefold() in GIVEN and bylines.authors(one) == [one]:
            return one
    return None


def byline_in(header: list[str], language: str | None = None) -> str | None:
    """The line that names the author, or None; in another language than English where the page says that it is in it.

    >>> byline_in(["Bridge closes", "By Ann Ellery | March 3, 2024"])
    'By Ann Ellery'
    >>> byline_in(["El puente cierra", "Por Ana Ruiz"], "es"), byline_in(["Von Berg Asks Court to Hear Him"])
    ('Ana Ruiz', None)
    """
    foreign = _FOREIGN_BY.get(language or "")
    for line in header:
        found = _ENGLISH_BY.match(line)
        if found is not None and len(line) < 200:
            return re.split(r"\s+(?:on|at|published|posted|updated)\b", found[0].strip(), flags=re.I)[0]
        other = foreign.match(line) if foreign is not None else None
        if other is not None:
            return re.sub(r" (?:y|e|et|und|en|och|og) ", ", ", other[1])
    return None


def _dateline(text: str) -> str:
    """What stands before the dash at the head of a story, where that is a place and a day, or "".

    >>> _dateline("ALBANY, N.Y. (March 5, 2024) — The court said on Monday that it would hear the case.")
    'ALBANY, N.Y. (March 5, 2024)'
    """
    found = re.match(r"(.{0,60}?\b(?:19|20)\d\d\b[^.–—]{0,40}?)\s*(?:--|[–—]|\s-\s)", text)
    return found[1] if found is not None and not is_sentence(found[1]) else ""


def _headline(page: list[Block], title: str | None) -> int | None:
    wanted = letters_of(title or "")
    headings = [place for place, block in enumerate(page) if block.kind == "heading"]
    for place in headings:
        if wanted and letters_of(page[place].text) == wanted:
            return place
    for place, block in enumerate(page):
        if wanted and letters_of(block.text) == wanted:
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
        if above.tag not in ("body", "html", "main", "article"):
            names = f"{above.get('class') or ''} {above.get('id') or ''}".split()[:20]
            if any(phrases_in(name) & _ELSEWHERE and not phrases_in(name) & _OWN_FOOT for name in names):
                return above.find(".//h1") is None
    return False

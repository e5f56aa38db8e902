"""What agencies and newsrooms put into a story's body that is no part of the story: notes, slugs, credits, end marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.readers.markup import html_tree, paragraphs, text_of, unescaped
from mpp_extract.readers.xml import attribute, below, name

if TYPE_CHECKING:
    from lxml.etree import _Element

# A class, id or role of a block that is no copy. The words are what agencies' and content systems' templates use.
_NO_COPY = re.compile(
    r"(?:^|[\s_-])(?:slug(?:line)?|keywords?|ed-?note|editors?-?notes?|editorial-?note|notepad|note-to-editors|"
    r"captions?|cutline|credits?|byline|author|copyright|publication-?date|pub-?date|advisory|trademark|"
    r"related(?:-\w+)*|read-?more|tags?|share|social|newsletter|promo|teaser|embed|media|genre)(?:$|[\s_-])",
    re.I,
)
_CONTAINER_NAMES = "p div section header footer aside ul ol li time table blockquote h1 h2 h3 h4 h5 h6"
_CONTAINERS = frozenset(_CONTAINER_NAMES.split())
_NOTE = re.compile(
    r"[\[(*\s]*(?:eds|editors|editor['’]s? note|editors['’] note|note to (?:editors|readers)|attention (?:editors|desks)|"
    r"ed\.? note|notes? for editors|advisory to editors|redaktioneller hinweis|hinweis an die redaktionen)"
    r"[\])]*\s*[:\-–—]",
    re.I,
)
_END = re.compile(
    r"(?:[-–—_*=~#\s.]{1,80}|\W*(?:ends?|30|0|endit|eoa|mf|more)\W*|\W{0,3}\(?(?:ends|more|end of story)\)?\W{0,3})",
    re.I,
)
_CREDIT = re.compile(
    r"(?:[\[(]?\s*(?:reporting|additional reporting|writing|editing|compiled|edited|written|photos?|pictures?|graphics?)"
    r"(?: and \w+)? (?:by|for)\b.*|.*\bcontributed to this (?:report|story|article)\.?|©.*|copyright\b.*|"
    r".*\ball rights reserved\.?|(?:follow|contact|reach|e-?mail|tel|phone|twitter)\b.*(?:@|https?:|\d{3}).*|"
    r"(?-i:[a-z0-9]{1,4}(?:[/\s]+[a-z0-9]{1,4}){0,5}))\s*",  # dpa jr yyzz n1, or an editor's initials
    re.I | re.S,
)
_KILL = re.compile(
    r"\b(?:MANDATORY|BULLETIN|STORY|AP) (?:KILL|ELIMINATION|WITHHOLD)\b|\bKILL (?:STORY|NOTICE|ADVISORY|BULLETIN)\b|"
    r"(?:^|[,:-]\s*)KILL(?:ED)?\s*(?:[:-]|$)|(?i:\bplease kill\b|\bstory (?:has been|is) (?:killed|withdrawn)\b)"
)
_FEWEST_LINKS = 3
_LINK_SHARE = 0.85

PICTURES_ONLY = "it holds pictures, captions or media only, no text of an article"
KILLED = "the agency killed, cancelled or withheld this story, so its text was left out"
LINKS_ONLY = "it is a list of links, no article"


def is_no_copy(element: _Element) -> bool:
    """Whether a block's class, role or id says that it is no part of the story."""
    if name(element) not in _CONTAINERS:
        return False
    return any(_NO_COPY.search(value) for value in (attribute(element, "class"), attribute(element, "role")) if value)


def cleaned(text: str, title: str | None) -> str:
    """A body without the title before it, editors' notes, and the end mark and credit line after it.

    >>> cleaned("Eds: Adds details.\\n\\nThe court ruled.\\n\\n-30-", None)
    'The court ruled.'
    """
    found = [part for part in paragraphs(text) if _NOTE.match(part) is None]
    while found and title is not None and _same(found[0], title):
        found.pop(0)
    while found and (_END.fullmatch(found[-1]) or (len(found) > 1 and is_credit(found[-1]))):
        found.pop()
    return "\n\n".join(part for part in found if _RULE.fullmatch(part) is None)


def is_credit(paragraph: str) -> bool:
    """Whether a paragraph only says who made the story, owns it or can be asked about it.

    >>> is_credit("Jane Roe in Oslo contributed to this report."), is_credit("The clerk's name has been put right.")
    (True, False)
    """
    return len(paragraph) <= 300 and _CREDIT.fullmatch(paragraph.strip()) is not None


def is_kill(*texts: str | None) -> bool:
    """Whether a headline or message is an order to kill a story.

    >>> is_kill("BC-US--Harbor Case, KILL--"), is_kill("Jury told of plan to kill witness")
    (True, False)
    """
    return any(text is not None and _KILL.search(text) is not None for text in texts)


def is_link_list(element: _Element) -> bool:
    """Whether nearly all of an element's text stands in links, as in a list of headlines."""
    links = ["".join(each.itertext()).strip() for each in below(element, "a")]
    letters = len("".join("".join(element.itertext()).split()))
    linked = len("".join("".join(links).split()))
    return len(links) >= _FEWEST_LINKS and linked >= _LINK_SHARE * letters


def html_copy(markup: str, title: str | None, warnings: list[str]) -> str:
    """The story in HTML that is a story's body alone: no pictures, captions, notes, slugs."""
    root = html_tree(markup)
    if root is None:
        return ""
    return marked_copy(root, title, warnings)


def marked_copy(root: _Element, title: str | None, warnings: list[str]) -> str:
    """The story in a tree of HTML or XHTML that is a story's body alone."""
    if is_link_list(root):
        warnings.append(LINKS_ONLY)
        return ""
    return cleaned(unescaped(text_of(root, _is_no_html_copy)), title)


_RULE = re.compile(r"[-–—_*=~#\s.]{3,80}")


def _is_no_html_copy(element: _Element) -> bool:
    tag = name(element)
    parent = element.getparent()
    # The header of an agency's XHTML body holds slugs, genre, headline and time of the story.
    if tag in ("header", "footer", "aside") and parent is not None and name(parent) in ("body", "article"):
        return True
    return is_no_copy(element)


def _same(one: str, other: str) -> bool:
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()

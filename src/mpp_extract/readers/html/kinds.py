"""Pages that hold no article: not found, log in, search results, lists of stories."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from mpp_extract.errors import ReadError
from mpp_extract.readers.html.blocks import Block
from mpp_extract.readers.html.lines import is_list, until_the_end
from mpp_extract.readers.html.linked_data import LinkedData
from mpp_extract.readers.source import Story

_REMEDY = "save the page of the article itself and name that"
_LINE = 120  # characters: what such a page says is said in fewer
_SHARE = 0.25  # of a line: what else such a page says in it
_SHORT = 700  # characters: an error page says no more than this
_ROOT = re.compile(r"/?(?:(?:home(?:page)?|index|default)(?:\.\w{2,5})?/?)?", re.I)
_GONE = r"(?:no longer|not) available|does(?: not|n['’]t) exist|can(?:no|['’])t be found"
_KINDS_OF_PAGE = {
    "a page that was not found": (
        r"\b(?:error\s*)?(?:404|410)(?:(?: error)?\W*\b(?:page )?not found|\W*\bgone)?\b|"
        r"^not found\b|\bpage (?:cannot|can['’]t) be found\b|"
        rf"\b(?:page|file|article|content|story) (?:not found|(?:is )?(?:{_GONE}))"
    ),
    "a page that refuses programs": (
        r"\baccess (?:to this page has been )?denied\b|\bforbidden\b|\bare you (?:a )?(?:human|robot)\b|"
        r"\bjust a moment\b|"
        r"\battention required\b|\bchecking your browser\b|\bverify(?:ing)? (?:that )?you are (?:a )?human\b|"
        r"\bpardon our interruption\b|\bunusual traffic\b|\benable javascript and cookies to continue\b"
    ),
    "a server's error page": (
        r"\b50[0234]\b.{0,30}\b(?:error|unavailable|gateway)\b|\bunder maintenance\b|"
        r"\b(?:internal server error|bad gateway|service unavailable|gateway time-?out)\b"
    ),
    "a page to log in or subscribe": (
        r"^(?:log|sign)[ -]?in\b|\b(?:log|sign)[ -]?in (?:to (?:continue|your account)|required|[|–-])|"
        r"^sign up (?:for|to get|to receive) (?:e-?mails?|our|alerts?|newsletters?)\b|"
        r"\bplease (?:log|sign)[ -]?in\b|\b(?:subscribe|register) to (?:continue|read)\b"
    ),
    "a page of search results": r"^search(?: results?)?\b|\bsearch results?\b|\bresults for\b|\byou searched for\b",
}
_KINDS = [(re.compile(pattern, re.I), kind) for kind, pattern in _KINDS_OF_PAGE.items()]


def refuse_no_article(story: Story, article: list[Block], page_title: str, linked: LinkedData, where: str) -> None:
    """Raises ReadError for a page without an article, and adds a warning for an article without a text.

    An article whose page says that it is one, but has only pictures or a film, is a story with an empty text.
    """
    named = [value for value in (story.title, page_title) if value]
    states_article = bool(linked.article) and not linked.weak
    listed = is_list(until_the_end(article), 2 if linked.lists else 4) or (linked.lists and len(story.text) < _SHORT)
    if not states_article and _is_root(story.url) and _prose(story.text) < 0.5 * len(story.text):
        raise ReadError(where, "no article: it looks like a site's front page", _REMEDY)
    if listed and not states_article:
        raise ReadError(where, "no article: it looks like a list of stories", _REMEDY)
    if not states_article and len(story.text) < 3 * _SHORT:
        share = 0.5 if _is_prose(story.text) else _SHARE
        head = story.text[:300] if len(story.text) < _SHORT else ""
        lines = [line for line in head.split("\n") if len(line) < _LINE]
        for pattern, kind in _KINDS:
            if any(_says(pattern, value, share) for value in named) or any(_says(pattern, line) for line in lines):
                raise ReadError(where, f"no article: it looks like {kind}", _REMEDY)
    if story.text:
        return
    if states_article and story.title:
        story.warnings.append("the page has an article's title but no text (pictures, a film or a script's work)")
        return
    raise ReadError(where, "no article found on this page", _REMEDY)


def _is_root(url: str | None) -> bool:
    """Whether an address names a site and no page of it."""
    parts = urlsplit(url or "x")
    return bool(parts.netloc) and _ROOT.fullmatch(parts.path) is not None and not parts.query


def _is_prose(text: str) -> bool:
    """Whether there are paragraphs as a reporter writes them, so that words of the title alone say little."""
    return _prose(text) >= 2 * _LINE


def _prose(text: str) -> int:
    """Characters in lines as long as sentences that end like one."""
    lines = text.split("\n")
    return sum(len(line) for line in lines if len(line) > _LINE / 2 and line.rstrip("”\"'’)")[-1:] in ".!?")


def _says(pattern: re.Pattern[str], text: str, share: float = _SHARE) -> bool:
    """Whether a title or line, or a part of it between dashes, bars or colons, is to a share what a pattern finds.

    "Page not found | The Alder Post" says so, and "Search for ferry goes on" is a headline.
    """
    parts = re.split(r"\s*[|:·•»–—]\s*|\s-\s", text)
    return any(len(found[0]) >= share * len(part) for part in [text, *parts] if (found := pattern.search(part)))

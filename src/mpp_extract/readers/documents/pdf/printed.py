"""A web page that a browser printed: its headline, where the story begins and ends, who wrote it and the day shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mpp_extract.readers.source import Story

_LOOKED_AT = 150  # paragraphs: menus stand above the headline
_FEWEST_WORDS = 3
_BELOW = 6  # paragraphs below the headline among which the byline and the date stand
_PROSE = 160  # characters: no line of a header is as long
_MENU = 6  # lines in a row that are no sentences: what stands below a story
_FEWEST_SENTENCES = 3  # paragraphs of the story above them
_MOST_BELOW = 0.4  # of the story's letters in sentences below its end: teasers, terms of use
_SENTENCE = re.compile(r"(?:\S+\s+){6}.*[.!?][\"”’)]*\s*")
_SITE = re.compile(r"\s*[|:·•»–—-]\s")


def page_to_story(story: Story, paragraphs: list[str]) -> bool:
    """Takes what stands above the headline and below the story out of the text, the site's name out of the title, and
    the byline and the day that are shown.

    The headline is the paragraph that the title, which the browser took from the page, begins with. Without it nothing
    is changed. Returns whether the page shows a day, which is then the day of publication in place of the print's.
    """
    place = _headline(story.title, paragraphs[:_LOOKED_AT])
    if place is None:
        return False
    story.title = " ".join(paragraphs[place].split())
    story.text = "\n\n".join(paragraphs[place : place + _length(paragraphs[place:])])
    header: list[str] = []
    prose = 0
    for paragraph in paragraphs[place + 1 : place + 1 + _BELOW]:
        lines = [line for line in paragraph.split("\n") if len(line) <= _PROSE]
        header += lines
        prose += not lines
        if prose > 1:  # the first may say what the story is about, over its byline
            break
    from mpp_extract.readers.html.authors import names_in
    from mpp_extract.readers.html.dates import day_of_change, shown_day
    from mpp_extract.readers.html.header import byline_in, name_by_a_day

    byline = byline_in(header) or name_by_a_day(header)
    story.authors = list(names_in(byline)) if byline else story.authors
    day = shown_day(header, day_first=False) or day_of_change(header, day_first=False)
    if day is None or (story.published and day > story.published):
        return False
    story.published = day
    return True


def is_headed(title: str | None, paragraphs: list[str]) -> bool:
    """Whether a paragraph is the title that the browser took from the page."""
    return _headline(title, paragraphs[:_LOOKED_AT]) is not None


def _length(paragraphs: list[str]) -> int:
    """How many paragraphs the story has: below it stand menus and buttons, many in a row, and hardly a sentence."""
    said = [len(each) if _SENTENCE.fullmatch(max(each.split("\n"), key=len)) else 0 for each in paragraphs]
    total, above, told, menu = sum(said), 0, 0, 0
    for at, letters in enumerate(said):
        menu = 0 if letters else menu + 1 + paragraphs[at].count("\n")
        above, told = above + letters, told + bool(letters)
        if menu >= _MENU and told >= _FEWEST_SENTENCES and total - above <= _MOST_BELOW * above:
            return max(place for place in range(at + 1) if said[place]) + 1
    return len(paragraphs)


def _headline(title: str | None, paragraphs: list[str]) -> int | None:
    """The paragraph that is the title, or the title up to a site's name; where it stands twice, the last one."""
    if not title:
        return None
    heads = {_letters(title), *(_letters(title[: match.start()]) for match in _SITE.finditer(title))}
    found = [
        (len(paragraph), place)
        for place, paragraph in enumerate(paragraphs)
        if len(paragraph.split()) >= _FEWEST_WORDS and _letters(paragraph) in heads
    ]
    return max(found)[1] if found else None


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())

"""Whether a page tells several stories, as blogs and sections do that print each in full."""

from __future__ import annotations

from itertools import islice

from lxml.html import HtmlElement

from mpp_extract.readers.characters import letters_of

_MOST = 100  # elements looked at
_LONG = 60  # letters of a paragraph
_FEWEST = 2  # such paragraphs of a story
_BEGINNING = 50  # letters by which a paragraph is known


def beginnings(root: HtmlElement) -> list[str]:
    """How each of the page's articles with a heading and paragraphs of its own begins, in letters alone.

    Taken before the page is read, which takes its tree apart.
    """
    found: list[str] = []
    articles = [
        each for each in islice(root.iter("article"), _MOST) if next(each.iterancestors("article"), None) is None
    ]
    for article in articles if len(articles) > 1 else ():
        if next(article.iter("h1", "h2", "h3"), None) is None:
            continue
        texts = (letters_of(paragraph.text_content()) for paragraph in article.iter("p"))
        long = list(islice((text for text in texts if len(text) > _LONG), _FEWEST))
        if len(long) == _FEWEST:
            found.append(long[0][:_BEGINNING])
    return found


def number_told(found: list[str], text: str) -> int:
    """How many of these articles a text tells."""
    if len(found) < _FEWEST:
        return min(len(found), 1)
    letters = letters_of(text)
    return sum(beginning in letters for beginning in found)

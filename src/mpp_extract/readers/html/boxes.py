"""Boxes that no name gives away: captions that repeat what their picture describes, and what asks for an address."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.weights import Weights

_DESCRIPTION_SHORTEST = 25  # letters: shorter descriptions are names and labels, which may stand in the story alone
_CAPTION_LONGEST = 400  # characters
_CREDIT_LONGEST = 60  # letters after what the description says: who took the picture
_CAPTION_TAGS = frozenset({"p", "div", "span", "td", "em", "i", "small", "font", "center", "section", "dd"})
_MOST_PICTURES = 200
_LEVELS, _NEXT, _INSIDE = 3, 3, 12  # elements looked at: above the picture, after each of these, and in each of those
_DESCRIBED = frozenset({"description", "og:description", "twitter:description"})
_BOX_PROSE, _BOX_SHARE = 300, 0.2  # of a box that asks for an address: characters of prose at most, and of the page's
_MOST_FIELDS = 50
_TOO_WIDE = frozenset({"html", "body", "main", "article"})


def drop_captions(weights: Weights) -> None:
    """Takes out what stands by a picture and says the same as its description for those who can't see it.

    Some programs give the story's own summary as that description; then nothing is a caption for it.
    """
    root = weights.elements[0]
    summaries = {
        letters_of(element.get("content") or "")
        for element in root.iter("meta")
        if (element.get("name") or element.get("property") or "").lower() in _DESCRIBED
    }
    for picture in islice(root.iter("img"), _MOST_PICTURES):
        described = letters_of(picture.get("alt") or "")
        if len(described) < _DESCRIPTION_SHORTEST or any(described in summary for summary in summaries):
            continue
        for element in _around(picture, weights):
            said = letters_of(element.text_content())
            if said.startswith(described) and len(said) <= len(described) + _CREDIT_LONGEST:
                element.drop_tree()
                break


def _around(picture: HtmlElement, weights: Weights) -> Iterator[HtmlElement]:
    """The short elements that follow a picture closely, the outermost first; no links, which point to other stories."""
    levels = [picture, *islice(picture.iterancestors(), _LEVELS)]
    for level in levels:
        if level.tag in _TOO_WIDE:
            return
        for after in islice(level.itersiblings(), _NEXT):
            for element in islice(after.iter(), _INSIDE):
                if element.tag in _CAPTION_TAGS and 0 < weights.of(element) <= _CAPTION_LONGEST:
                    yield element


def drop_sign_ups(weights: Weights) -> None:
    """Takes out each box that asks for the reader's e-mail address, with what it promises for it."""
    for asked in [field for field in weights.elements[0].iter("input") if _asks_for_an_address(field)][:_MOST_FIELDS]:
        box = asked
        for above in asked.iterancestors():
            small = weights.of(above) <= _BOX_PROSE and weights.share(above) <= _BOX_SHARE
            if above.tag in _TOO_WIDE or not small or above.find(".//h1") is not None:
                break
            box = above
        if box.getparent() is not None:
            box.drop_tree()


def _asks_for_an_address(field: HtmlElement) -> bool:
    kind = (field.get("type") or "text").lower()
    named = f"{field.get('name') or ''} {field.get('id') or ''} {field.get('placeholder') or ''}".lower()
    return kind == "email" or (kind == "text" and ("email" in named or "e-mail" in named))

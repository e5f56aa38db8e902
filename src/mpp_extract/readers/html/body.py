"""Where on its page the article stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from lxml.html import HtmlElement

from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.blocks import Block, blocks
from mpp_extract.readers.html.lines import is_list
from mpp_extract.readers.html.names import phrases_in

# Names that templates give to what holds an article's body, as words joined by "-".
_BODY_NAMES_TEXT = """
    article-body articlebody article-content articlecontent article-text articletext article-copy
    article-paragraphs article-detail article-main story-body storybody story-content storycontent story-text
    storytext entry-content entrycontent entry-text post-content postcontent post-body postbody post-text
    news-body newsbody news-content newscontent news-text body-copy bodycopy body-text bodytext body-content
    content-body contentbody field-body name-body node-content node-body main-text rich-text richtext wysiwyg
    usa-prose press-release pressrelease release-body release-text caas-body blog-content blog-text
    single-content full-text fulltext copy-body text-content asset-body asset-content detail-body story-article
    content-text mw-parser-output theme-post-content
"""
_BODY_NAMES = frozenset(_BODY_NAMES_TEXT.split())
_PROSE = 80  # characters of a block from which it counts as prose
_AGREE, _NEARLY_ALL, _MOST = 0.8, 0.9, 0.7
# So much more prose makes an element around the densest one the article: in parts below each other, and side by side.
_AROUND, _BESIDE = 1.15, 1.6


def article_blocks(
    root: HtmlElement, stated: str | None, extracted: Callable[[], list[str]], live: bool
) -> list[Block]:
    """The blocks of the article on a pruned page; [] where nothing looks like one.

    stated     the body that the page's metadata hold, where they do
    extracted  gives the paragraphs that a second opinion takes for the article; called where names and prose disagree
    live       whether the page is a live blog, so that several bodies are one article
    """
    page = blocks(root)
    prose = [block for block in page if _is_prose(block)]
    if not prose:
        return page
    within = _Within(prose)
    named, is_first = _named(root, within, live)
    dense = _densest(prose, within)
    if named and (is_first or _agree(named, dense, within)):
        return _of(named, page)
    if not named and within.length(dense) >= _NEARLY_ALL * within.sum(range(len(prose))):
        return _of([dense], page)
    reference = _found_in(prose, stated) if stated else set()
    if within.sum(reference) < 0.5 * within.length(dense):  # metadata often hold no more than a summary
        reference = _found_in(prose, "\n".join(extracted()))
    if not reference:
        return _of(named or [dense], page)
    agreed = within.sum(within.places(dense) & reference)
    if not named and agreed >= _MOST * within.sum(reference) and not is_list(_of([dense], page)):
        return _of([dense], page)  # what is more in the reference stands beside it
    candidates = [[dense], *([named] if named else []), *([element] for element in root.iter("article", "main"))]
    common = _common(prose, reference, within)
    if common is not None:
        candidates.append([common])
    best = max(
        candidates,
        key=lambda elements: (round(_fit(elements, reference, within), 2), -sum(map(within.length, elements))),
    )
    return _of(best, page)


class _Within:
    """The blocks of prose in each element, by their places in the page."""

    def __init__(self, prose: list[Block]) -> None:
        self._places: dict[HtmlElement, set[int]] = {}
        self._lengths = [len(block.text) for block in prose]
        for place, block in enumerate(prose):
            for element in (block.element, *block.element.iterancestors()):
                self._places.setdefault(element, set()).add(place)

    def places(self, element: HtmlElement) -> set[int]:
        return self._places.get(element, set())

    def length(self, element: HtmlElement) -> int:
        """Characters of prose in an element."""
        return self.sum(self.places(element))

    def sum(self, places: Iterable[int]) -> int:
        return sum(self._lengths[place] for place in places)


def _is_prose(block: Block) -> bool:
    length = len(block.text)
    return length >= _PROSE / 2 and block.linked < 0.4 * length and (length >= _PROSE or block.text[-1] in '.!?”"’')


def _of(elements: list[HtmlElement], page: list[Block]) -> list[Block]:
    wanted = set(elements)
    return [
        block
        for block in page
        if block.element in wanted or any(above in wanted for above in block.element.iterancestors())
    ]


def _named(root: HtmlElement, within: _Within, live: bool) -> tuple[list[HtmlElement], bool]:
    """The elements that the page calls the article's body, several for one in parts; and whether others follow it."""
    called = [
        element
        for element in root.iter()
        if isinstance(element.tag, str) and within.places(element) and _is_called_body(element)
    ]
    if not called:
        return [], False
    outer = _outermost(called, within)
    if len(outer) > 1 and live:
        around = set.intersection(*(set(part.iterancestors()) for part in outer))
        return [next(above for above in outer[0].iterancestors() if above in around)], False
    total = sum(map(within.length, outer))
    large = {element for element in outer if within.length(element) >= 0.05 * total}
    if not large:  # dozens of bodies of a kind: a list, or a live blog that does not say so
        return [], False
    # A first paragraph may stand in a body of its own, of the same name and beside the rest.
    beside = {(element.getparent(), element.get("class")) for element in large}
    parts = [element for element in outer if element in large or (element.getparent(), element.get("class")) in beside]
    first = _first_article(parts)
    return first, len(first) < len(parts) and _has_headline(first[0])


def _outermost(called: list[HtmlElement], within: _Within) -> list[HtmlElement]:
    """The elements that stand in no other of these, but for one that only wraps another with nearly all its prose."""
    names = set(called)
    wrapping: set[HtmlElement] = set()
    for element in called:
        length = within.length(element)
        wrapping.update(
            above for above in element.iterancestors() if above in names and length >= _AGREE * within.length(above)
        )
    inner = names - wrapping
    return [element for element in called if element in inner and inner.isdisjoint(element.iterancestors())]


def _is_called_body(element: HtmlElement) -> bool:
    if element.tag in ("html", "body", "p", "span"):
        return False
    if "articlebody" in (element.get("itemprop") or element.get("property") or "").lower():
        return True
    for name in f"{element.get('class') or ''} {element.get('id') or ''} {element.get('data-testid') or ''}".split()[
        :40
    ]:
        if phrases_in(name) & _BODY_NAMES:
            return True
    return False


def _first_article(parts: list[HtmlElement]) -> list[HtmlElement]:
    """The parts up to where another article begins: pages that go on with the next story, or a list of them."""
    first = set(parts[0].iterancestors())
    kept = [parts[0]]
    for part in parts[1:]:
        branch = [part, *(above for above in part.iterancestors() if above not in first)]
        if any(above.tag == "article" or above.find(".//h1") is not None for above in branch):
            break
        kept.append(part)
    return kept


def _has_headline(part: HtmlElement) -> bool:
    article = next(part.iterancestors("article"), part)
    return article.find(".//h1") is not None


def _densest(prose: list[Block], within: _Within) -> HtmlElement:
    """The element around the most paragraphs that stand together."""
    points: dict[HtmlElement, float] = {}
    for block in prose:
        value = 1 + min(len(block.text) / 100, 3.0) + block.text.count(",") / 4
        for element, part in zip(_levels(block), (1.0, 0.5, 0.25), strict=False):
            points[element] = points.get(element, 0.0) + part * value
    best = below = max(points, key=points.__getitem__)
    in_column = False
    for above in best.iterancestors():
        if above.tag in ("body", "html"):
            break
        in_column = in_column or _is_column(below)
        if within.length(above) >= (_BESIDE if in_column else _AROUND) * within.length(best):
            best = above
        below = above
    return best


def _is_column(element: HtmlElement) -> bool:
    """Whether an element is one of several that stand side by side."""
    return (
        element.tag == "td"
        or re.search(r"(?:^|[\s_-])col(?:umn)?s?(?:$|[\s_-])", element.get("class") or "") is not None
    )


def _levels(block: Block) -> list[HtmlElement]:
    own = [] if block.element.tag in ("p", "li", "h1", "h2", "h3", "h4", "tr", "td") else [block.element]
    return [*own, *list(block.element.iterancestors())[:3]]


def _agree(named: list[HtmlElement], dense: HtmlElement, within: _Within) -> bool:
    one = set().union(*(within.places(element) for element in named))
    other = within.places(dense)
    return within.sum(one & other) >= _AGREE * max(within.sum(one), 1) and within.sum(one) >= 0.5 * within.sum(other)


def _found_in(prose: list[Block], text: str) -> set[int]:
    """The places of the blocks that begin as some part of the text does."""
    whole = letters_of(text)
    begins = [letters_of(block.text[:200])[:80] for block in prose]
    return {place for place, letters in enumerate(begins) if len(letters) >= 20 and letters in whole}


def _common(prose: list[Block], reference: set[int], within: _Within) -> HtmlElement | None:
    """The innermost element around nearly all of the blocks."""
    enough = 0.9 * within.sum(reference)
    for place in sorted(reference):
        for element in (prose[place].element, *prose[place].element.iterancestors()):
            if within.sum(within.places(element) & reference) >= enough:
                return element
    return None


def _fit(elements: list[HtmlElement], reference: set[int], within: _Within) -> float:
    """How well elements match the blocks of a reference: the harmonic mean of precision and recall in characters."""
    places: set[int] = set().union(*(within.places(element) for element in elements))
    return 2 * within.sum(places & reference) / max(1, within.sum(places) + within.sum(reference))

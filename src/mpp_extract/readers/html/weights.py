"""How much prose each element holds: what keeps the article when something around it has a suspicious name."""

from __future__ import annotations

from lxml.html import HtmlElement

_NO_PROSE = frozenset(
    {
        "a",
        "script",
        "style",
        "noscript",
        "template",
        "button",
        "select",
        "option",
        "textarea",
        "title",
        "head",
        "figcaption",
    }
)
_SHORTEST = 25  # characters: menus, buttons and names are shorter, pieces of sentences between two links longer


class Weights:
    """The prose in each element: characters of text outside links, in pieces that are no mere labels."""

    def __init__(self, root: HtmlElement) -> None:
        # The elements are kept as they are: lxml makes a new object for one that nobody holds.
        self.elements: list[HtmlElement] = [element for element in root.iter() if isinstance(element.tag, str)]
        self._prose: dict[HtmlElement, int] = dict.fromkeys(self.elements, 0)
        for element in reversed(self.elements):
            if element.tag in _NO_PROSE:
                self._prose[element] = 0
            else:
                self._prose[element] += _length(element.text)
            above = element.getparent()
            if above is not None and above in self._prose:
                self._prose[above] += self._prose[element] + _length(element.tail)
        self.total = self._prose.get(root, 0)

    def of(self, element: HtmlElement) -> int:
        """The prose in an element."""
        return self._prose.get(element, 0)

    def share(self, element: HtmlElement) -> float:
        """The element's share of the prose of the page, from 0 to 1."""
        return self.of(element) / self.total if self.total else 0.0


def _length(text: str | None) -> int:
    if not text:
        return 0
    length = len(text.strip())
    return length if length >= _SHORTEST else 0

"""The HTML part of a mail as text: quoted mails marked with ``>``, signatures and hidden preview lines out."""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from mpp_extract.readers.markup import html_tree, text_of
from mpp_extract.readers.xml import MOST_ELEMENTS, attribute, name

if TYPE_CHECKING:
    from lxml.etree import _Element

QUOTE = "\ue005"  # before and after a quoted mail in the tree's text: of the private use area, so in no mail
_QUOTED = re.compile(r"\b(?:gmail_quote|protonmail_quote)\b", re.I)
_SIGNATURE = re.compile(
    r"\b(?:gmail_signature|moz-signature|apple-?mail-?signature|protonmail_signature_block|ms-outlook-mobile-signature|"
    r"x?_?signature)\b",
    re.I,
)
_UNSEEN = re.compile(
    r"max-height\s*:\s*0(?:px)?\s*(?:;|$)|font-size\s*:\s*[01](?:px)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$)|"
    r"line-height\s*:\s*[01]px|overflow\s*:\s*hidden[^\"]*height\s*:\s*0",
    re.I,
)
_NO_MARGIN = re.compile(r"margin(?:-bottom)?\s*:\s*0(?:\D|$)", re.I)
_PARAGRAPH = 100  # characters
_PREVIEW = re.compile(r"\b(?:preheader|preview-?text|mcnPreviewText)\b", re.I)


def text_of_html(markup: str) -> str:
    """The text of a mail's HTML with every line of a quoted mail after ``> ``; "" where it has no end of elements."""
    root = html_tree(markup)
    elements = [] if root is None else list(islice(root.iter(), MOST_ELEMENTS + 1))
    if root is None or len(elements) > MOST_ELEMENTS:
        return ""
    for element in elements:
        if name(element) == "blockquote" and _is_quoted_mail(element):
            _mark(element)
    return _parted(quoted_lines(text_of(root, _is_left_out, _is_line)))


def quoted_lines(text: str) -> str:
    """A text in which quoted mails stand between marks as one with ``> `` before each of their lines."""
    if QUOTE not in text:
        return text
    lines: list[str] = []
    depth = 0
    for piece in re.split(f"({QUOTE}[<>])", text):
        if piece.startswith(QUOTE):
            depth = depth + 1 if piece.endswith("<") else max(depth - 1, 0)
            continue
        lines.extend((">" * depth + " " if depth else "") + line for line in piece.split("\n"))
    return "\n".join(line.rstrip() for line in lines)


def _is_line(element: _Element) -> bool:
    """Whether a block is a line: mail programs write a ``div`` a line, Word a ``p`` without margins."""
    tag = name(element)
    if tag != "p":
        return tag == "div"
    styled = _NO_MARGIN.search(attribute(element, "style") or "")
    return styled is not None or "msonormal" in (attribute(element, "class") or "").lower()


def _parted(text: str) -> str:
    """A text with a blank line between lines that are too long to be anything but paragraphs."""
    lines = text.split("\n")
    out = lines[:1]
    for before, line in pairwise(lines):
        if len(before) > _PARAGRAPH and len(line) > _PARAGRAPH and not line.startswith(">"):
            out.append("")
        out.append(line)
    return "\n".join(out)


def _is_quoted_mail(quote: _Element) -> bool:
    """Whether a block quotation is a mail answered to: Apple Mail and Thunderbird say type=cite, Gmail and
    Proton have a class for it."""
    return (attribute(quote, "type") or "").lower() == "cite" or bool(_QUOTED.search(attribute(quote, "class") or ""))


def _mark(element: _Element) -> None:
    """Put marks before and after a quoted mail, in paragraphs of their own."""
    from lxml import etree

    first, last = etree.Element("p"), etree.Element("p")
    first.text, last.text = f"{QUOTE}<", f"{QUOTE}>"
    element.addprevious(first)
    element.addnext(last)


def _is_left_out(element: _Element) -> bool:
    style = attribute(element, "style") or ""
    labels = f"{attribute(element, 'class') or ''} {attribute(element, 'id') or ''}"
    return bool(_UNSEEN.search(style) or (labels.strip() and (_SIGNATURE.search(labels) or _PREVIEW.search(labels))))

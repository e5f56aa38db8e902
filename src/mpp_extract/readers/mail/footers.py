"""What stands at a mail's foot or top and is no text of it: signatures, disclaimers, lists' footers, marks, banners."""

from __future__ import annotations

import re

from mpp_extract.readers.end_marks import before_end_mark
from mpp_extract.readers.mail.footer_lines import BESIDE_TOP, BUTTON, DEVICE, DISCLAIMER, LIST, SIGN_OFF, TOP

_LINKED = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")  # a link as Markdown has it
_ADDRESS = re.compile(r"[<(\[]?https?://[^\s<>()\[\]]+[>)\]]?")
_BARS = re.compile(r"\s+[|·•]\s*|[|·•]")
_LIST_RULE = re.compile(r"\s*_{20,}\s*")
_RULE = re.compile(r"\s*[-_=#*~]{8,}\s*")
_SIGNED = re.compile(
    r"(?:(?:best|kind|warm) regards|regards|thanks|thank you|best|cheers|sincerely|mvh|mfg|lg)[,!]? "
    r"(?-i:[A-Z])[\w.-]{1,20}(?: (?-i:[A-Z])[\w.-]{0,20}){0,2}",
    re.I,
)
_CONTACT = re.compile(
    r"\S+@\S+\.\w|https?://|\bwww\.|\b(?:tel|telephone|phone|mobile|cell|office|direct|fax|"
    r"tlf|[mtpo])\b\.?\s?[:.]\s?\+?[\d(]|"
    r"\+\d[\d\s().-]{7,}|\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|^\W*@\w+\s*$",
    re.I,
)
_SENTENCE = re.compile(r"[.!?][\"”’)]?\s*$")
_MOST_LAYERS = 12  # a signature under a device's line under a disclaimer under a list's footer is four
_SHORT = 80  # characters of a signature's line
_LONGEST_BUTTON = 500  # characters: addresses that count who comes from where are long
_MOST_SIGNATURE_LINES, _MOST_DELIMITED_LINES = 14, 30


def without_footers(lines: list[str]) -> str:
    """The text of a mail's lines without what stands at its foot and top, and without runs of blank lines."""
    lines = _without_top([line.rstrip() for line in _delimited(lines)])
    for _ in range(_MOST_LAYERS):
        before = len(lines)
        for cut in (_without_list, _without_disclaimer, _without_device, _without_end_mark, _without_signature):
            lines = _stripped(cut(lines))
        if len(lines) == before:
            break
    lines = [line for line in lines if not _is_button(line)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_stripped(lines)))


def _is_button(line: str) -> bool:
    """Whether a line only leads to the rest of what it stands below.

    >>> _is_button("Read more »"), _is_button("Read more: https://example.org/7"), _is_button("Read more of her work.")
    (True, True, False)
    """
    return len(line) < _LONGEST_BUTTON and BUTTON.fullmatch(_bare(line)) is not None


def _bare(line: str) -> str:
    """A line without addresses, and with the words alone of links."""
    return _ADDRESS.sub("", _LINKED.sub(r"\1", line))


def _delimited(lines: list[str]) -> list[str]:
    """The lines before the signature's delimiter, two hyphens and a blank on a line of their own (RFC 3676)."""
    start = _tail_start(lines, _MOST_DELIMITED_LINES + 1)
    for at in range(len(lines) - 1, max(start, 1) - 1, -1):
        if lines[at] in ("-- ", "--", "– ", "—"):
            # In copy two hyphens may part sections; a signature is short.
            most = _MOST_DELIMITED_LINES if lines[at].startswith("-- ") else _MOST_SIGNATURE_LINES
            if _filled(lines[at + 1 :]) <= most and any(line.strip() for line in lines[:at]):
                return lines[:at]
    return lines


def _without_top(lines: list[str]) -> list[str]:
    lines = _stripped(lines)
    gone: set[int] = set()
    for at, line in enumerate(lines[:8]):
        above = next((each for each in range(at - 1, -1, -1) if lines[each].strip()), None)
        if _is_top(line[:500]) or (above in gone and _ADDRESS.fullmatch(line[:500])):
            gone.add(at)
    return _stripped([line for at, line in enumerate(lines) if at not in gone]) if gone else lines


def _is_top(line: str) -> bool:
    """Whether a line only says how the mail can be seen in a browser, or that it came from outside.

    >>> _is_top("View in browser (https://example.org/7) | Unsubscribe"), _is_top("The court is in session.")
    (True, False)
    """
    parts = [part.strip() for part in _BARS.split(_bare(line)) if re.search(r"\w", part)]
    found = [TOP.fullmatch(part) is not None for part in parts]
    return any(found) and all(top or BESIDE_TOP.fullmatch(part) for top, part in zip(found, parts, strict=True))


def _without_list(lines: list[str]) -> list[str]:
    for at in range(max(_tail_start(lines, 11), 1), len(lines)):
        if _LIST_RULE.fullmatch(lines[at]) and _filled(lines[at + 1 :]) > 0:
            return lines[:at]
    kept = _from_tail(lines, LIST, 18)
    if len(kept) < len(lines):  # what stands between a rule and the lines on unsubscribing is the list's name
        for at in range(_tail_start(kept, 5), len(kept)):
            if _RULE.fullmatch(kept[at]):
                return kept[:at]
    return kept


def _without_disclaimer(lines: list[str]) -> list[str]:
    return _from_tail(lines, DISCLAIMER, 20)


def _without_device(lines: list[str]) -> list[str]:
    for at in range(_tail_start(lines, 9), len(lines)):
        if DEVICE.fullmatch(lines[at].strip()[:200]):
            return lines[:at]
    return lines


def _without_end_mark(lines: list[str]) -> list[str]:
    return lines[: before_end_mark(lines)]


def _without_signature(lines: list[str]) -> list[str]:
    for at in range(_tail_start(lines, _MOST_SIGNATURE_LINES + 1), len(lines)):
        line = lines[at].strip()
        signed = SIGN_OFF.fullmatch(line) or (at and _SIGNED.fullmatch(line)) if len(line) <= _SHORT else None
        if signed and _is_short(lines[at + 1 :]):
            return lines[:at]
    start = len(lines)
    while start and lines[start - 1].strip() and len(lines) - start <= _MOST_SIGNATURE_LINES:
        start -= 1
    block = lines[start:]
    if start and 2 <= len(block) <= _MOST_SIGNATURE_LINES and _is_short(block) and any(map(_CONTACT.search, block)):
        return lines[:start]
    return lines


def _from_tail(lines: list[str], pattern: re.Pattern[str], most: int) -> list[str]:
    """The lines before the first one in the tail that matches; the tail has at most ``most`` lines that are not blank
    and no more than two fifths of all."""
    start = _tail_start(lines, most)
    rest = _filled(lines[start:])
    total = _filled(lines[:start]) + rest
    for at in range(start, len(lines)):
        if not lines[at].strip():
            continue
        at_foot = pattern.match(lines[at][:500].strip()) and (rest <= 0.4 * total or rest < total <= 10)
        if at_foot and not (_is_button(lines[at]) and _goes_on(lines[at + 1 :])):
            return lines[:at]
        rest -= 1
    return lines


def _goes_on(lines: list[str]) -> bool:
    """Whether sentences of copy follow: a newsletter has a button below each of its items."""
    return any(_is_sentence(line) and not LIST.match(line[:500].strip()) for line in lines)


def _tail_start(lines: list[str], most: int) -> int:
    """Where the last ``most`` lines that are not blank begin."""
    start = len(lines)
    while start and most:
        start -= 1
        most -= bool(lines[start].strip())
    return start


def _is_short(lines: list[str]) -> bool:
    """Whether lines are like a signature's: short and no sentences."""
    return all(len(line) <= _SHORT and not _is_sentence(line) for line in lines if line.strip())


def _is_sentence(line: str) -> bool:
    return len(line.split()) > 6 and _SENTENCE.search(line) is not None


def _stripped(lines: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip(" \t_-*=~#"):
        end -= 1
    return lines[start:end]


def _filled(lines: list[str]) -> int:
    return sum(bool(line.strip()) for line in lines)

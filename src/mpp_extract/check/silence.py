"""Findings that a text's own marks silence: a line ``mpp-extract: ignore D1`` before a paragraph."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from mpp_extract.check.finding import Finding

_MARK = re.compile(
    r"^[ \t]*(?:<!--|#|//)?[ \t]*mpp-extract: (?P<what>ignore|ignore-article)(?![\w-])(?P<codes>[ \tA-Za-z\d,]*?)[ \t]*"
    r"(?:-->)?[ \t]*$",
    re.M,
)
_CODE = re.compile(r"[A-Z]\d*")


@dataclass(frozen=True, slots=True)
class _Silence:
    """No findings of these codes or families, or of any where there are none, between two offsets."""

    start: int
    end: int
    codes: frozenset[str]

    def covers(self, finding: Finding) -> bool:
        if not self.start <= finding.start < self.end:
            return False
        return not self.codes or bool(self.codes & {finding.code, finding.code[:1]})


def silenced(text: str) -> Callable[[Finding], bool]:
    """Whether the text's own marks silence a finding. ``ignore`` is for the paragraph behind, with empty lines between.

    >>> is_silenced = silenced("mpp-extract: ignore D1, V\\nOne.\\nTwo.")
    >>> [is_silenced(Finding(start=place, end=place + 1, message="", code="D1")) for place in (26, 31)]
    [True, False]
    """
    found = [_silence(text, mark) for mark in _MARK.finditer(text)] if "mpp-extract:" in text else []
    return lambda finding: any(each.covers(finding) for each in found)


def _silence(text: str, mark: re.Match[str]) -> _Silence:
    codes = frozenset(_CODE.findall(mark["codes"].upper()))
    if mark["what"] == "ignore-article":
        return _Silence(0, len(text), codes)
    start = mark.end()
    while start < len(text) and text[start] in "\n \t":
        start += 1
    end = text.find("\n", start)
    return _Silence(mark.end(), len(text) if end < 0 else end, codes)

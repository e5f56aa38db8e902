"""The panel that an opinion's heading names before its titles: ``Before: POE, Chief Judge, and ROE and DOE, Circuit
Judges.``"""

from __future__ import annotations

import re

from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.judges.titles import NOT_NAMES, title_at
from mpp_extract.entities.people.names import GAP, INITIAL, SUFFIX, WORD, parse_name
from mpp_extract.language.lazy import lazily

_HEADING = lazily(
    r"[BP](?<!\w.)(?:(?<=B)(?:efore|EFORE)|(?<=P)(?:resent|RESENT))(?::\s*|[^\S\n]+)(?:The\s+)?(?=[^\W\d_a-z])"
)
_NAME = lazily(rf"(?:{INITIAL}(?!\w)|{WORD})(?:{GAP}(?:{INITIAL}(?!\w)|{WORD})){{0,4}}(?:,?{GAP}{SUFFIX})?")
# The title of those named before it: "Circuit Judges", "Senior District Judge", "C.J.", "JJ."
_TITLE = lazily(
    r"(?:(?:Chief|Senior|Presiding|Associate|Acting|Retired|Administrative|Circuit|District|Appellate|Appeals|Superior|"
    r"Court|U\.S\.|United\s+States)\s+){0,4}(?P<head>Judges?|Justices?)(?![\w’'])(?=\s*(?:[,;.*†‡\n)]|and\b|$))"
    r"|(?:C\.J\.|P\.J\.|JJ\.|J\.)(?=\s*(?:[,;*†‡\n]|and\b|$))",
    re.IGNORECASE,
)
_SEPARATOR = lazily(r"[*†‡]{0,3}(?:\s*[,;][*†‡]{0,3}\s*(?:and\s+|AND\s+|&\s*)?|\s+(?:and|AND|&)\s+)")
_MOST = 20  # names; a court sitting in full has up to 29 judges, in no news text


def by_panel(text: str) -> list[Sighting]:
    """The judges of each such heading, with the titles that follow their names."""
    return [sighting for heading in _HEADING.finditer(text) for sighting in _members(text, heading.end())]


def _members(text: str, at: int) -> list[Sighting]:
    """Names up to the last title; none where no title follows them."""
    found: list[Sighting] = []
    waiting: list[tuple[int, int]] = []
    while len(found) + len(waiting) < _MOST:
        title = _TITLE.match(text, at)
        if title is not None and waiting:
            found += _titled(text, waiting, title)
            waiting = []
            end = title.end()
        else:
            name = _NAME.match(text, at)
            if name is None or name[0].split()[0].lower() in NOT_NAMES:
                break
            end = name.end()
            waiting.append((at, end))
        separator = _SEPARATOR.match(text, end)
        if separator is None:
            break
        at = separator.end()
    return found


def _titled(text: str, spans: list[tuple[int, int]], match: re.Match[str]) -> list[Sighting]:
    title = title_at(text, *match.span("head")) if match["head"] else None
    names = [(start, end, parse_name(clean_name(text[start:end]))) for start, end in spans]
    return [Sighting(start, end, name, title, rules.PANEL) for start, end, name in names if name is not None]

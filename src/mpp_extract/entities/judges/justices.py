"""The justices of the Supreme Court of the United States since 1953, whom the news often names without a title.

``Ginsburg`` in a headline or ``joined by Alito and Gorsuch`` is a judge to every reader; the table says so to us.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.justice_table import JUSTICES, is_justice
from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.refusals import NOMINEE
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.judges.titles import NAMED_AFTER
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.lazy import lazily

if TYPE_CHECKING:
    from mpp_extract.reading import Reading

# Last names that hardly anybody else in the news has: they need no first name beside other justices.
_RARE_WORDS = """
    Scalia Ginsburg Souter Rehnquist Breyer Alito Sotomayor Kagan Gorsuch Kavanaugh Blackmun
"""
_RARE = frozenset(_RARE_WORDS.split())
_LASTS = "|".join(re.escape(last).replace("'", "['’]") for last in JUSTICES)
_FULL = lazily(
    r"(?<![\w’'.-])(?:"
    + "|".join(
        rf"{given.split()[0]}(?:\s+(?:{given.split()[-1]}|[A-Z]\.))?\s+{re.escape(last)}".replace("'", "['’]")
        for last, (given, _) in JUSTICES.items()
    )
    + r")(?![\w-])(?:,?\s+Jr\.)?"
)
_ALONE = lazily(rf"(?<![\w’'.-])(?:{'|'.join(_RARE)})(?!\w|-)")
_JOINED = lazily(rf"(?:,\s+(?:and\s+|along\s+with\s+|joined\s+by\s+)?|\s+and\s+)(?P<name>{_LASTS})(?!\w|-)")
_BEFORE_JOINED = lazily(rf"(?<!\w)(?P<name>{_LASTS})(?:,\s+(?:and\s+)?|\s+and\s+)$")
_WROTE = lazily(
    rf"(?<![\w’'.-])(?P<name>{_LASTS})\s+(?:wrote|dissented|joined|sided|voted|concurred|authored|agreed|recused)\b"
)
_AFTER = lazily(r"\s+([A-Z]\w+)")
_COURT = lazily(r"\bSupreme\s+Court\b")
_CONTEXT = lazily(r"\b(?:Supreme\s+Court|[Jj]ustices?|high\s+court)\b")
# One of these is in whatever that expression finds; looking for them costs a fraction.
_CONTEXT_WORDS = ("ustice", "Supreme", "court")


def by_name(reading: Reading) -> list[Sighting]:
    """Justices by their full names in an article about the court, not where they are only its nominees."""
    text = reading.text
    if not any(word in text for word in _CONTEXT_WORDS) or _CONTEXT.search(text) is None:
        return []
    found = []
    for match in _FULL.finditer(text):
        name = parse_name(clean_name(match[0]))
        after = _AFTER.match(text, match.end())
        if after is not None and after[1].lower() in NAMED_AFTER:
            continue
        if NOMINEE.test is not None and NOMINEE.test(text, match.start()):
            reading.refuse(NOMINEE, *match.span())
        elif name is not None:
            found.append(Sighting(match.start(), match.end(), name, None, rules.IN_FULL))
    return found


def beside(text: str, sightings: list[Sighting]) -> list[Sighting]:
    """Last names of justices beside judges already found: ``joined by Alito and Gorsuch``, ``Kagan wrote``.

    Only where somebody in the article is a justice of this court.
    """
    justices = [s for s in sightings if s.name.surname[-1].replace("’", "'") in JUSTICES and _of_this_court(s)]
    alone = list(_ALONE.finditer(text)) if _CONTEXT.search(text) is not None else []
    if not justices and (len({match[0] for match in alone}) < 2 or _COURT.search(text) is None):
        return []
    taken = {s.start for s in sightings}
    found: dict[int, Sighting] = {}
    for match in (*alone, *(_WROTE.finditer(text) if len(alone) > 1 else ())):
        end = match.end("name") if "name" in match.re.groupindex else match.end()
        _add(found, text, match.start(), end, taken)
    spans = [(s.start, s.end) for s in (*justices, *found.values())]
    while spans:
        start, end = spans.pop()
        for joined in (_JOINED.match(text, end), _BEFORE_JOINED.search(text, max(0, start - 20), start)):
            if joined is not None and _add(found, text, *joined.span("name"), taken):
                spans.append(joined.span("name"))
    return list(found.values())


def _of_this_court(sighting: Sighting) -> bool:
    if sighting.name.given:
        return is_justice(sighting.name)
    return sighting.title is not None and sighting.title.head == "justice"


def _add(found: dict[int, Sighting], text: str, start: int, end: int, taken: set[int]) -> bool:
    if start in taken or start in found or re.search(r"[A-Z][\w.]*\s$", text[max(0, start - 20) : start]):
        return False
    name = parse_name(text[start:end])
    if name is None:
        return False
    found[start] = Sighting(start, end, name, None, rules.BESIDE)
    return True

"""Judges whom only ``Lord`` or ``Lady`` stands before, as in Scotland's courts and the Supreme Court in London.

A peer, a minister and a landowner are called so, too: one is a judge where the words round a mention put him on a
bench, and no others put him in politics or business.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.courts.world_places import HIGH_COURT_SEATS
from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name, name_at
from mpp_extract.entities.judges.offices import OFFICE
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.judges.titles import Title
from mpp_extract.entities.people.names import PersonName, parse_name
from mpp_extract.language.lazy import lazily
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.reading import Reading

_LORD = lazily(r"\b(?P<lord>Lord|Lady)[^\S\n]+(?=[^\W\d_a-z]\w)")
# Offices, of which only some are judges', and gods.
_NO_NAMES = word_set(
    """mayor lieutenant chancellor advocate provost president justice chief commissioner speaker privy high warden
    ordinary bishop steward keeper protector chamberlain treasurer admiral macer lyon clerk of and jesus god almighty"""
)
# "High Court judge Lord Ardle", "Supreme Court justices Lady Ardle and", "the Lord President, Lord Ardle"; "told the
# judge Lord Ardle lied" is none.
_CALLED = lazily(
    rf"(?:(?<![Tt]he\s)(?<!\ba\s)\b(?:[Jj]udges?|[Jj]ustices?)|\b(?:[Jj]udges|[Jj]ustices)(?:\s+[-–—]|[:,])|\bCourt['’]s|\b{OFFICE},?)\s+$"
)
_SET_OFF = lazily(r"\b[Tt]he\s+(?:(?:trial|presiding|sentencing)\s+)?judge,\s+$")  # "the judge, Lord Ardle, left"
# "Lady Ardle, the trial judge", "Lord Ardle, sitting at the High Court", "Lord Ardle, giving the leading judgment"
_PLAIN = r"(?:(?!(?:by|to|for|with|from|who|that|and|said|told|of|as)\b)[\w-]+\s+)"
_SAID_TO_BE = lazily(
    r"\s+of\s+the\s+(?:Court\s+of\s+(?:Session|Appeal)|(?:Inner|Outer)\s+House|(?:UK\s+)?Supreme\s+Court|High\s+Court)\b|"
    rf",\s+(?:(?:who\s+(?:is|was)\s+)?(?:the|an?|one\s+of\s+the|[A-Z]\w+['’]s)\s+{_PLAIN}{{0,4}}(?:judges?|justices?)\b(?!['’]s)|"
    rf"(?:the\s+)?{OFFICE}|dissenting|concurring|in\s+dissent|with\s+whom\s+(?:Lord|Lady)|"
    r"who\s+(?:presided|heard\s+the\s+(?:case|appeal|trial|petition)|sat\s+(?:with\s+L|on\s+the\s+(?:appeal|case|panel)))|"
    r"(?:sitting|presiding)\s+(?:(?:at|in)\s+(?:the\s+)?(?!House|Lords|Commons|Parliament|Holyrood)[A-Z]|with\s+(?:Lord|Lady|Sheriff|Judge)\b)|"
    r"(?:giving|delivering|issuing)\s+(?:[\w-]+\s+){0,4}(?:judgment|opinion|ruling)\b)"
)
# What only judges do, with what they do it to: "Lord Ardle jailed" is a heading on a lord in the dock.
_WHOM = r"(?:him|her|them|both|the|an?|[A-Z]\w+|\d\d-year-old)\b"
_MATTER = (
    r"(?:the|an?|his|her|their|its|that|both|all)\s+(?:[\w-]+\s+){0,2}(?:appeals?|petitions?|motions?|applications?|convictions?|sentences?|"
    r"interdicts?|injunctions?)\b"
)
_SENTENCE = r"(?:sentenc|jail|imprison|admonish|remand)"
_JUDGED = lazily(
    r"(?:\s+(?:also|then|later|had|has|today|yesterday))?\s+"
    rf"(?:{_SENTENCE}ed\s+{_WHOM}|dissented|concurred|adjourned\s+(?:the\s+(?:case|trial|hearing)|sentenc)|"
    r"ruled\s+(?:that|against|in\s+(?:favou?r|his|her|their))\b|deferred\s+sentenc|passed\s+sentence|"
    r"imposed\s+(?:an?|the)\s+[\w-]+\s+(?:sentence|order|term)|directed\s+(?:the\s+)?jur|"
    r"told\s+(?:the\s+)?jur(?:y|ors)\s+(?:that\s+)?(?:they|to)\b|"
    r"(?:granted|refused)\s+(?:him|her|them|[A-Z]\w+)\s+(?:bail|leave|permission)|"
    rf"(?:refused|granted|dismissed|allowed|rejected|upheld|quashed|continued)\s+{_MATTER})"
)
_SENTENCING = lazily(
    r"(?:^|[.!?]['’\"”]?\s+|\n)(?:Jailing|Sentencing|Imprisoning|Admonishing|Passing\s+sentence|Deferring\s+sentence|"
    r"Adjourning\s+the\s+(?:case|trial|hearing)|"
    rf"(?:Refusing|Dismissing|Granting|Allowing|Upholding|Quashing|Rejecting)\s+{_MATTER})[^.\n]{{0,140}},\s+$"
)
_GAP = (
    r"(?:\s+(?!(?:after|over|when|brought|owned|claims?|evidence|complaints?|allegations?|letters?|made|written)\b)"
    r"[\w-]+){0,8}"
)
_BEFORE = lazily(
    rf"\b(?:(?:appeared|hearing|trial|called|heard|sentenced){_GAP}\s+before|"
    rf"(?:heard|sentenced|jailed|imprisoned|tried|remanded){_GAP}\s+by)\s+$"
)
_AT_COURT = lazily(r"\b(?:[Aa]t|[Ii]n)\s+(?:the\s+)?$")
_THEN = lazily(r"(?:\s+(?:on|earlier|last|this|yesterday|today)\b[^,.\n]{0,30})?,\s+$")
_ISSUED = lazily(
    r"\b[Ii]n\s+(?:an?|his|her|the|their)\s+(?:\w+\s+){0,2}(?:opinion|judge?ment|ruling|decision)\b(?!['’]s|\s+(?:piece|column|article))"
    r"[^.\n]{0,80},\s+$"
)
_AS_HE = r"(?:,?[\"”’']?\s+(?:said|added)|\s+told\s+[^.,\n]{1,40}),?\s+(?:as|when|while)\s+(?:s?he\s+)?"
_AS_JUDGE = lazily(rf"{_AS_HE}(?:{_SENTENCE}(?:ed|ing)\s+{_WHOM}|pass(?:ed|ing)\s+sentence\b)")
_SAID = lazily(r"\s+said\b")
_TOLD = lazily(r"\s+(?:told|warned)\s+(?P<whom>him|her|them|the\s+(?:accused|pair)|[A-Z]\w+)\b")
_YOU = lazily(r"[^.\n\"“]{0,50}[:,]?\s*[\"“][^\"”\n]{0,200}\b[Yy]ou(?:r|rs)?\b")
# Of those beside whom the article has called others judges; alone the word says nothing.
_AGREED = lazily(r"(?:,?\s+and\s+(?:Lord|Lady)\s+[A-Z][\w-]+)?\s+(?:agreed|disagreed)(?=[.,;])")
_SEATS = "|".join(place.title() for place, land in HIGH_COURT_SEATS.items() if land == "Scotland")
_OF_SCOTLAND = lazily(
    r"\b(?:Court\s+of\s+Session|Justiciary|[Aa]dvocate[\s-][Dd]epute|Sheriff\s+Court|"
    rf"High\s+Court\s+(?:in|at)\s+(?:Edinburgh|Glasgow|{_SEATS}))\b"
)
# Of politics, business and land, right beside the name.
_OF_OTHERS = lazily(
    r"(?:,\s+|\s+of\s+[A-Z]\w+,\s+|\s+\()(?:(?:who|the|an?|now|once|formerly|then)\s+)*(?:[\w'’-]+\s+){0,5}?(?:peers?|baron|tycoon|minister|secretary|"
    r"business(?:man|woman)|politician|MP|leader|chair(?:man|woman|person)?|ambassador|owner|landowner|mogul|chancellor|whip|general|"
    r"crossbencher|House\s+of\s+Lords|investor|donor|entrepreneur|executive|founder|bishop|historian|broadcaster|landlord)\b"
)
_AS_OTHERS = lazily(
    r"\b(?:[Pp]eers?|[Cc]rossbencher|Tory|Conservative|Labour|Lib(?:eral)?\s+Dem(?:ocrat)?s?|[Mm]inister|[Ss]ecretary|[Cc]hairman|[Ll]eader|[Oo]wner|tycoon|"
    r"[Bb]usinessman|[Aa]mbassador),?\s+$"
)
_JOINED = re.compile(
    r"(?:(?:,[^,.\n]{1,60},)?\s+(?:heard|considered|sat)\b[^.;\n]{0,50}\s(?:with|alongside)\s+|,\s+(?:and\s+|with\s+|along\s+with\s+)?|\s+and\s+|\s+(?:sitting\s+|sat\s+)?(?:with|alongside)\s+|,\s+sitting\s+(?:with|alongside)\s+)"
)
_REACH = 160


class _Named(NamedTuple):
    start: int
    at: int
    end: int
    name: PersonName
    lord: str


def by_lord(reading: Reading) -> list[Sighting]:
    """Lords and ladies whom the article puts on a bench, in all places where they are called so."""
    text = reading.text
    if "Lord " not in text and "Lady " not in text:
        return []
    named = _named(reading)
    if not named:
        return []
    bench = _Bench(reading)
    chosen = {lord.name.last for lord in named if bench.has(lord)} if bench.courts else set()
    chosen |= {lord.name.last for lord in named if _says_judge(text, lord)}
    _spread(text, named, chosen)
    if chosen:
        chosen |= {lord.name.last for lord in named if _AGREED.match(text, lord.end) is not None}
    return [_sighting(lord) for lord in named if lord.name.last in chosen]


def _named(reading: Reading) -> list[_Named]:
    text, found = reading.text, []
    for match in _LORD.finditer(text):
        end = name_at(text, match.end(), reading.tokens)
        name = parse_name(clean_name(text[match.end() : end])) if end is not None else None
        if end is None or name is None or text[match.end() : end].split()[0].lower() in _NO_NAMES:
            continue
        found.append(_Named(match.start(), match.end(), end, name, match["lord"]))
    return found


def _says_judge(text: str, lord: _Named) -> bool:
    low = max(0, lord.start - 80)
    if text.startswith(",", lord.end) and _SET_OFF.search(text, low, lord.start) is not None:
        return True
    called = _CALLED.search(text, low, lord.start) is not None
    return called or _SAID_TO_BE.match(text, lord.end) is not None or _AS_JUDGE.match(text, lord.end) is not None


class _Bench:
    """The courts of the article, and what its words make of a lord beside them."""

    def __init__(self, reading: Reading) -> None:
        self.text, self.tokens = reading.text, reading.tokens
        self.courts = sorted((m.end, m.start) for court in reading.found.courts or [] for m in court.mentions)
        self.scottish = bool(self.courts) and _OF_SCOTLAND.search(self.text) is not None

    def has(self, lord: _Named) -> bool:
        """Whether the words round one mention are said of a judge alone."""
        text, start, end = self.text, lord.start, lord.end
        low = max(0, start - _REACH)
        if _OF_OTHERS.match(text, end) is not None or _AS_OTHERS.search(text, max(0, start - 24), start) is not None:
            return False
        if _JUDGED.match(text, end) is not None or _SENTENCING.search(text, low, start) is not None:
            return True
        if _BEFORE.search(text, low, start) is not None:
            return True
        if not self.scottish:
            return False
        issued = _SAID.match(text, end) is not None and _ISSUED.search(text, low, start) is not None
        return issued or self._told(low, start, end)

    def _told(self, low: int, start: int, end: int) -> bool:
        """Whether somebody in the dock is told: in court, or in words that say ``you``."""
        told = _TOLD.match(self.text, end)
        if told is None or told["whom"].isupper():  # "told BBC"
            return False
        if told["whom"].istitle() and not any(
            entity.label == "PERSON" for entity in self.tokens.entities_at(told.start("whom"), told.end("whom"))
        ):
            return False
        return self._opens(low, start) or _YOU.match(self.text, told.end()) is not None

    def _opens(self, low: int, start: int) -> bool:
        """Whether a court opens the sentence: ``At the High Court in Glasgow on Monday, Lord Ardle``."""
        n = bisect_right(self.courts, (start, start)) - 1
        if n < 0 or self.courts[n][1] < low:
            return False
        last, first = self.courts[n]
        at = _AT_COURT.search(self.text, max(0, first - 8), first) is not None
        return at and _THEN.search(self.text, last, start) is not None


def _spread(text: str, named: list[_Named], chosen: set[str]) -> None:
    """Who is joined to a judge is one: ``with Lady Ardle and Lord Orr``."""
    pairs = list(pairwise(named))
    for one, other in [*pairs, *reversed(pairs)]:
        both = {one.name.last, other.name.last}
        if len(chosen & both) == 1 and _JOINED.fullmatch(text, one.end, other.start) is not None:
            chosen |= both


def _sighting(lord: _Named) -> Sighting:
    title = Title(lord.start, lord.start + len(lord.lord), lord.lord, False, "judge", (lord.lord.lower(),))
    return Sighting(lord.at, lord.end, lord.name, title, rules.LORD)

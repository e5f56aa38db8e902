"""Descriptive mentions of the named courts: ``a federal appeals court in California``, ``the court``."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from typing import NamedTuple

from mpp_extract.entities.courts.federal import DISTRICTS, SCOTUS, CourtName
from mpp_extract.entities.courts.federal_forms import seat_of
from mpp_extract.entities.courts.phrase import PLACE, one_place
from mpp_extract.entities.courts.states import state_of
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily

# The words of a description, then where the court sits. Articles and possessives stay outside the mention.
# A pattern that begins with a class of signs is tried nowhere else: what may stand before is asked behind the first.
_DESCRIBED = lazily(
    r"(?P<article>[TtAaIi](?<![\w-].)(?:(?<=[Tt])(?:he|his|hat|heir)|(?<=[Aa])n?|(?<=[Ii])ts))\s+"
    r"(?P<words>(?:(?:U\.S\.|[Ff]ederal|state|state[’']s|nation[’']s|country[’']s|land[’']s|"
    r"[\w.]+(?:[- ]\w+)?-based|full|liberal|conservative|influential|powerful|international|top|highest|high|High|"
    r"supreme|intermediate|mid-level|appeals|appellate|circuit|district|trial|bankruptcy|immigration|military|surveillance|tribal|[\w-]+-member)\s+){0,4}[Cc]ourt)\b"
    rf"(?P<place>\s+(?:in|based\s+in)\s+(?P<city>{PLACE}))?"
)
# Without an article, as headings and compounds have it: "Appeals court says"; "Kansas high court".
_UNSPECIFIED = lazily(
    r"(?P<words>[UFfAaHh](?<![\w-].)(?:(?:(?<=U)\.S\.|(?<=[Ff])ederal)\s+(?:[Aa]ppeals|[Aa]ppellate|[Hh]igh)"
    r"|(?<=[Aa])ppeals|(?<=[Aa])ppellate|(?<=[Hh])igh)\s+court)\b"
)
_OF_A_STATE = lazily(
    r"(?P<state>[A-Z](?<![\w-].)[a-z]+(?:\s[A-Z][a-z]+)?(?:['’]s)?)\s+(?P<words>(?:high|highest|top)\s+court)\b"
)
_POSSESSIVE = lazily(r"['’]s$")
# After "court": the noun that the description belongs to, or the name that the court word begins.
_OTHER = lazily(
    r"\s+(?:order|ruling|filing|hearing|document|record|paper|date|case|system|battle|fight|challenge|room|house|appearance|"
    r"appointee|official|clerk|judge|reporter|action|decision|proceeding|docket|administrat|interpreter|session|transcript|"
    r"complaint|brief|test|costs?|fees?|injunction|martial|of\b|TV)\w*|-"
)
_SCOPE = {"appeals": "appellate", "appellate": "appellate", "circuit": "appellate", "intermediate": "appellate",
          "mid-level": "appellate", "district": "trial", "trial": "trial", "bankruptcy": "bankruptcy",
          "immigration": "immigration", "surveillance": "other", "military": "other", "tribal": "other"}  # fmt: skip
_TOP = frozenset({"high", "highest", "top", "supreme"})
_NEAR = 400  # characters within which "the court" looks back for the court that it means
# States of each circuit. Source: 28 U.S.C. 41.
CIRCUIT_STATES: dict[str, str] = {
    "ca1": "ME MA NH RI PR", "ca2": "CT NY VT", "ca3": "DE NJ PA VI", "ca4": "MD NC SC VA WV", "ca5": "LA MS TX",
    "ca6": "KY MI OH TN", "ca7": "IL IN WI", "ca8": "AR IA MN MO NE ND SD",
    "ca9": "AK AZ CA GU HI ID MT NV OR WA MP", "ca10": "CO KS NM OK UT WY", "ca11": "AL FL GA",
    "cadc": "DC", "cafc": "DC",
}  # fmt: skip


class Generic(NamedTuple):
    """A descriptive mention and the court that it means."""

    start: int
    end: int
    court: CourtName


def generic_mentions(text: str, named: list[tuple[int, int, CourtName]]) -> list[Generic]:
    """The descriptive mentions of named courts, where only one of the article's courts fits.

    named: the named mentions' offsets and courts, in reading order.
    """
    if not named:
        return []
    firsts: dict[CourtName, int] = {}
    for n, (_, _, name) in enumerate(named):
        firsts.setdefault(name, n)
    courts = list(firsts)
    starts = [start for start, _, _ in named]
    main = _main(named)
    found: list[Generic] = []
    for match in _matches(text):
        start, end = match.span("words")
        n = bisect_right(starts, end) - 1
        if (n >= 0 and named[n][1] > start) or _OTHER.match(text, end) is not None:
            continue
        groups = match.groupdict()
        words = match["words"].split()[:-1]
        if groups.get("state"):
            court = _of_state(groups["state"], courts)
            start = match.start("state")
        elif words:
            # "the appeals court" takes up one named before it; "an appeals court" may be named later.
            court = _meant(text, match, words, courts)
            if (groups.get("article") or "").lower() == "the" and court is not None and firsts[court] > n:
                court = None
        else:
            near = [each for each in named[max(0, n - 6) : n + 1] if not _only_hoped(text, each)]
            court = _court_before(match, near, found[-3:], main)
        if court is not None and _elsewhere(court, text, match):
            court = None
        if court is not None:
            city = groups.get("place") is not None and _sits(court, text, match)
            found.append(Generic(start, match.start("city") + len(one_place(match["city"])) if city else end, court))
    return found


# What may still happen at a court, where it is a judge who has decided.
_AHEAD = lazily(r"(?:['’]s)?\s+(?:will|would|could|may|might|should|can|to)\b")
_TO_COURT = lazily(r"\b(?:appeal|appealed|take\s+it|go|went|turn|asked?|petition(?:ed)?)\s+(?:to\s+)?(?:the\s+)?$")
_JUDGE = lazily(r"\b[Jj]udge\s+[A-Z]")
_JUDGE_REACH = 240


def _only_hoped(text: str, named: tuple[int, int, CourtName]) -> bool:
    """Whether a court is only where it may go next, and the court that acts is a named judge's."""
    start, end, _ = named
    ahead = _AHEAD.match(text, end) is not None or _TO_COURT.search(text, max(0, start - 30), start) is not None
    return ahead and _JUDGE.search(text, max(0, start - _JUDGE_REACH), start) is not None


_STATE_WORDS = lazily(r"[A-Z][a-z]+(?:\s[A-Z][a-z]+)?")


def _elsewhere(court: CourtName, text: str, match: re.Match[str]) -> bool:
    """Whether a federal appeals court without a name decides on a state's law or officers, and that state is in another
    circuit than the court that would be meant."""
    states = CIRCUIT_STATES.get(court.id or "", "").split()
    if (
        not states
        or court.id in ("cadc", "cafc")
        or (match.groupdict().get("article") or "").lower() not in ("a", "an")
    ):
        return False
    stop = _SENTENCE_END.search(text, match.end())
    end = min(match.end() + 160, stop.start() if stop is not None else len(text))
    named = {state_of(words[0]) for words in _STATE_WORDS.finditer(text, match.end(), end)} - {None, "DC"}
    return len(named) == 1 and not named & set(states)


_SENTENCE_END = lazily(r"[.!?][\"”’)]?\s+[\"“‘(]?[A-Z]|\n\s*\n")


def _matches(text: str) -> list[re.Match[str]]:
    """What may describe a court, in reading order, one match a court word."""
    found: dict[int, re.Match[str]] = {}
    for pattern in (_OF_A_STATE, _DESCRIBED, _UNSPECIFIED):
        for match in pattern.finditer(text):
            if pattern is _OF_A_STATE and state_of(_POSSESSIVE.sub("", match["state"])) is None:
                continue
            found.setdefault(match.end("words"), match)
    return [found[end] for end in sorted(found)]


def _main(named: list[tuple[int, int, CourtName]]) -> CourtName | None:
    """The court that the article is about: named at least twice as often as any other."""
    counts = Counter(court for _, _, court in named).most_common(2)
    return counts[0][0] if len(counts) == 1 or counts[0][1] >= 2 * counts[1][1] else None


def _of_state(name: str, courts: list[CourtName]) -> CourtName | None:
    """``Kansas high court``: the state's highest, where it is named."""
    state = state_of(_POSSESSIVE.sub("", name))
    fitting = [court for court in courts if court.level == "supreme" and court.place == state]
    return fitting[0] if len(fitting) == 1 else None


def _meant(text: str, match: re.Match[str], words: list[str], courts: list[CourtName]) -> CourtName | None:
    """The one court of the article that a description with words before ``court`` fits."""
    plain = {word.lower().replace("’", "'").replace(".", "") for word in words}
    # In most lands the high court is below the highest; Americans call the highest so.
    high = [court for court in courts if court.kind == "high" and court.level != "supreme"] if "high" in plain else []
    fitting = high if high and SCOTUS not in courts else [court for court in courts if _fits(court, plain)]
    if match.groupdict().get("place") is not None:
        fitting = [court for court in fitting if _sits(court, text, match)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(court: CourtName, words: set[str]) -> bool:
    if words & _TOP:
        return court.level == "supreme" and _tops(court, words)
    american = bool(words & {"federal", "us"})
    if american and (not court.federal or court == SCOTUS):
        return False
    if not american and "state" in words and (court.federal or len(court.place) != 2):
        return False
    scope = min((_SCOPE[word] for word in words if word in _SCOPE), default=None)
    if scope is None:
        return american or ("international" in words and court.level == "international")
    if scope == "bankruptcy":
        return court.kind == "bankruptcy"
    return court.level == scope and (scope != "trial" or court.kind != "bankruptcy")


def _tops(court: CourtName, words: set[str]) -> bool:
    """Whether a highest court is the highest of what the words say: the state's, the nation's."""
    if words & {"state's", "state"}:
        return not court.federal
    if words & {"nation's", "country's", "land's", "us"} and court.place != "US":
        return "country's" in words and len(court.place) > 2
    return True


def _sits(court: CourtName, text: str, match: re.Match[str]) -> bool:
    """Whether a federal court sits in, or for, the place that the description names."""
    city = one_place(match["city"])
    state = "DC" if fold_place(city) == "washington" else state_of(city)
    if state is None:
        seat = seat_of(text, match.start("city"), match.end("city"))
        if seat is None:
            return False
        if court.id in DISTRICTS:
            return seat[0].id == court.id
        state = seat[0].place
    if court.id in DISTRICTS or court.kind == "bankruptcy":
        return court.place == state
    return state in CIRCUIT_STATES.get(court.id or "", "").split()


def _court_before(
    match: re.Match[str], named: list[tuple[int, int, CourtName]], found: list[Generic], main: CourtName | None
) -> CourtName | None:
    """The court that a bare ``the court`` takes up: the only one mentioned shortly before, else the main one."""
    if match["article"].lower() != "the" or match["place"] is not None:
        return None
    at = match.start()
    near = {court for start, end, court in (*named, *found) if at - end <= _NEAR and start < at}
    if not near:
        return main if named else None
    return near.pop() if len(near) == 1 else None

"""What the word ``Court`` names, from the words before and after it: state, local, foreign, special courts."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.courts import federal_forms
from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.federal import SCOTUS, SPECIAL, CourtName, circuit, ordinal
from mpp_extract.entities.courts.immigration_forms import immigration_at, tribal_name
from mpp_extract.entities.courts.kinds import AFTER, BEFORE, LOCAL, title_of
from mpp_extract.entities.courts.phrase import PLACE, Word, words_before
from mpp_extract.entities.courts.places import county_state, named_place
from mpp_extract.entities.courts.state_courts import APPELLATE, level_of, state_court
from mpp_extract.entities.courts.states import folded, state_name, state_of
from mpp_extract.entities.courts.world import COUNTRIES, INTERNATIONAL, OWN, national_court

_AFTER_KINDS = "|".join(sorted((re.escape(kind).replace("'", "['’]") for kind in AFTER), key=len, reverse=True))
_OF_KIND = re.compile(rf"\s+of\s+(?P<kind>{_AFTER_KINDS})\b", re.IGNORECASE)
_OF_PLACE = re.compile(
    rf"(?:,?\s+(?:of|for|in\s+and\s+for|for\s+the)\s+(?:the\s+)?|,\s+)(?:(?:[Ss]tate|[Cc]ommonwealth|[Pp]eople|[Cc]ounty|[Cc]ity|[Rr]epublic)\s+of\s+)?(?P<place>{PLACE})"
)
_PART = re.compile(
    r",?\s+(?:for\s+the\s+)?(?P<which>[A-Z][a-z]+|\d{1,2}(?:st|nd|rd|d|th))\s+(?:Appellate\s+|Judicial\s+)?(?:District|Department|Division|Circuit)"
    r"(?:,\s+Division\s+(?:[A-Z][a-z]+|\d{1,2}))?"
)
_US_WORDS = frozenset({"us", "united states"})
_POSSESSIVE = re.compile(r"['’]s?$")


class Head(NamedTuple):
    """The court word with the words before it: how many of them say the kind, and where it all stands."""

    words: list[Word]
    kind: str
    kind_words: int
    start: int
    end: int


def court_at(text: str, start: int, end: int) -> Candidate | None:
    """The court that the word ``Court`` at these offsets belongs to, or None where it names none."""
    words = words_before(text, start)
    after = _OF_KIND.match(text, end)
    special = _special(text, words, start, end)
    if special is not None:
        return special
    head = _head(words, start, end)
    if head.kind == "immigration":
        return immigration_at(text, head.start, end)
    if after is not None and (not head.kind or head.kind in ("circuit", "district", "high", "intermediate", "appeals")):
        head = _with_after(head, after)
    if not head.kind:
        return None
    return _federal(text, head) or _elsewhere(text, head)


def _special(text: str, words: list[Word], start: int, end: int) -> Candidate | None:
    """A court with a name of its own: ``Court of Federal Claims``, ``International Criminal Court``, ``FISA Court``."""
    tail = re.compile(r"(?:\s+(?:of|for|on|and|the|[A-Z][\w'’-]*))*").match(text, end, min(len(text), end + 80))
    after = [m.end() for m in re.finditer(r"\S+", tail[0])] if tail else []
    for n in range(min(len(words), 5), -1, -1):
        before = " ".join(w.folded for w in words[len(words) - n :])
        for stop in [*reversed(after[:9]), 0]:
            key = folded(f"{before} {text[start : end + stop]}")
            court = SPECIAL.get(key) or INTERNATIONAL.get(key) or OWN.get(key)
            if court is None or (n == 0 and stop == 0):
                continue
            first = words[len(words) - n].start if n else start
            while n < len(words) and words[len(words) - n - 1].folded in _US_WORDS:
                n += 1
                first = words[len(words) - n].start
            rule = "courts.special" if court.place == "US" else "courts.foreign"
            return Candidate(first, end + stop, rule, court)
    return None


def _head(words: list[Word], start: int, end: int) -> Head:
    for n in range(min(len(words), 5), 0, -1):
        kind = BEFORE.get(" ".join(w.folded for w in words[len(words) - n :]))
        if kind is not None:
            return Head(words[: len(words) - n], kind, n, words[len(words) - n].start, end)
    return Head(words, "", 0, start, end)


def _with_after(head: Head, after: re.Match[str]) -> Head:
    kind = AFTER[folded(after["kind"])]
    if head.kind == "district" and kind == "appeals":
        kind = "appeals"
    return head._replace(kind=kind, end=after.end())


def _federal(text: str, head: Head) -> Candidate | None:
    """A court that the words place in the federal system."""
    american = bool(head.words) and (head.words[-1].folded == "us" or _two(head.words) == "united states")
    federal = american or (bool(head.words) and head.words[-1].folded == "federal")
    first = _american_start(head) if federal else head.start
    if head.kind == "appeals":
        named = federal_forms.appeals_court(text, head.end)
        numbered = head.words and ordinal(head.words[-1 - (1 if american and len(head.words) > 1 else 0)].text)
        if named is not None and (federal or named[0].id != "cadc"):
            return Candidate(first, named[1], "courts.circuit", named[0])
        if federal and numbered:
            court = circuit(numbered)
            if court is not None:
                return Candidate(head.words[-2].start, head.end, "courts.circuit", court)
        if federal:
            return Candidate(first, head.end, "courts.unnamed_federal", None, "circuit-appeals", "US")
        return None
    if head.kind in ("district", "bankruptcy"):
        bankruptcy = head.kind == "bankruptcy"
        found = federal_forms.trial_court(text, head.end, bankruptcy=bankruptcy)
        if found is not None and (federal or bankruptcy or "District" in text[head.end : found[1]]):
            court, end = found
            if (
                "District" not in text[head.end : end]
                and " in " not in text[head.end : end]
                and not (federal or bankruptcy)
            ):
                return None
            return Candidate(first, end, "courts.bankruptcy" if bankruptcy else "courts.district", court)
        if federal or bankruptcy:
            before = _state_before(head, american)
            return before or Candidate(first, head.end, "courts.unnamed_federal", None, head.kind, "US")
        return None
    if head.kind == "supreme" and american:
        return Candidate(first, head.end, "courts.scotus", SCOTUS)
    return None


def _state_before(head: Head, american: bool) -> Candidate | None:
    """``Delaware Bankruptcy Court``: the state before it, where it is one district."""
    if american or not head.words or head.kind != "bankruptcy":
        return None
    place = named_place(head.words)
    if place is None or not place.state:
        return None
    court = federal_forms.district(place.state, bankruptcy=True)
    return None if court is None else Candidate(head.words[-place.words].start, head.end, "courts.bankruptcy", court)


def _two(words: list[Word]) -> str:
    return " ".join(w.folded for w in words[-2:])


def _american_start(head: Head) -> int:
    return head.words[-2].start if _two(head.words) == "united states" else head.words[-1].start


def _elsewhere(text: str, head: Head) -> Candidate | None:
    """A court of a state, a county, a city or a country; without a place, a candidate for the context to place."""
    tribal = tribal_name([word.text for word in head.words], head.kind)
    if tribal is not None:
        count, court = tribal
        return Candidate(head.words[-count].start, head.end, "courts.tribal", court)
    if head.kind == "supreme":
        match = re.compile(r"\s+of\s+the\s+(?:United\s+States|US|U\.S\.)(?![\w.]*\s+(?:Virgin|Territor))").match(
            text, head.end
        )
        if match is not None:
            return Candidate(head.start, match.end(), "courts.scotus", SCOTUS)
    before = named_place(head.words)
    if before is not None:
        return _placed(
            head, before.state, before.country, before.local, head.words[-before.words].start, head.end, text
        )
    after = _place_after(text, head)
    if after is not None:
        state, country, local, end = after
        return _placed(head, state, country, local, head.start, end, text)
    return _in_part(text, head) or _unplaced(text, head)


def _in_part(text: str, head: Head) -> Candidate | None:
    """``4th District Court of Appeal``, ``Court of Appeal, Fourth Appellate District``: the number belongs to the name."""
    if head.kind not in APPELLATE:
        return None
    part = _PART.match(text, head.end)
    if part is not None:
        return Candidate(head.start, part.end(), "courts.bare", None, head.kind)
    if head.words and ordinal(head.words[-1].text) is not None:
        return Candidate(head.words[-1].start, head.end, "courts.bare", None, head.kind)
    return None


def _place_after(text: str, head: Head) -> tuple[str, str, str, int] | None:
    """The place that follows: ``of Texas``, ``for Fulton County``, ``of California, County of Orange``."""
    match = _OF_PLACE.match(text, head.end)
    if match is None:
        return None
    if (
        match[0].startswith(",")
        and not match["place"].rstrip(".,").endswith(("County", "Parish"))
        and "District" not in match["place"]
    ):
        return None
    words = match["place"].split()
    for n in range(min(len(words), 5), 0, -1):
        name = _POSSESSIVE.sub("", " ".join(words[:n]).rstrip(",;:"))
        end = match.start("place") + len(name)
        state = state_of(name)
        if state is not None:
            return state, "", "", end
        country = COUNTRIES.get(folded(name))
        if country is not None and country == name.removeprefix("the "):
            return "", country, "", end
        if name.endswith((" County", " Parish")) or (
            n == len(words) and re.search(r"[Cc]ounty\s+of\s+$|[Cc]ity\s+of\s+$", text[: match.start("place")][-12:])
        ):
            return county_state(name.removesuffix(" County"), head.kind) or "", "", name, end
    return None


def _placed(head: Head, state: str, country: str, local: str, start: int, end: int, text: str) -> Candidate | None:
    if country:
        court = national_court(country, head.kind)
        return None if court is None else Candidate(start, end, "courts.foreign", court)
    if head.kind in ("immigration", "tribal", "crown", "sheriff"):
        return None
    if state and not local:
        court = state_court(state, head.kind)
        if court is None:
            if head.kind not in LOCAL:
                return None
            court = CourtName(
                f"{state_name(state)} {title_of(head.kind)}", None, level_of(head.kind, state), head.kind, state
            )
        part = _PART.match(text, end)
        return Candidate(start, part.end() if part else end, "courts.state", court)
    if local and head.kind in LOCAL:
        if head.kind == "supreme":
            state = "NY"
        return Candidate(start, end, "courts.local", None, head.kind, state, local)
    return None


def _unplaced(text: str, head: Head) -> Candidate | None:
    """A kind without a place of its own in the name: the possessive before it or the article tells where it is."""
    hint = ""
    if head.words and head.words[-1].text.endswith(("'s", "’s")):
        name = _POSSESSIVE.sub("", head.words[-1].text)
        hint = state_of(name) or COUNTRIES.get(folded(name), "")
    if head.kind in (
        "supreme",
        "high",
        "appeals",
        "criminal-appeals",
        "civil-appeals",
        "appellate-court",
        "superior",
        "circuit",
        "common-pleas",
        "chancery",
        "special-appeals",
        "constitutional",
        "commonwealth",
    ):
        return Candidate(head.start, head.end, "courts.bare", None, head.kind, hint)
    return None

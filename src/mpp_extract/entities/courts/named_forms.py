"""What the word ``Court`` names, by the words round it: courts with names of their own, and federal ones."""

from __future__ import annotations

import re

from mpp_extract.entities.courts import federal_forms, forms
from mpp_extract.entities.courts.candidate import Candidate, Head, Refused
from mpp_extract.entities.courts.cited_forms import cited_after
from mpp_extract.entities.courts.federal import SCOTUS, circuit, district
from mpp_extract.entities.courts.immigration_forms import immigration_at
from mpp_extract.entities.courts.kinds import AFTER, BEFORE, OPEN, having
from mpp_extract.entities.courts.phrase import Word, words_before
from mpp_extract.entities.courts.places import named_place
from mpp_extract.entities.courts.special_courts import SPECIAL
from mpp_extract.entities.courts.state_forms import elsewhere
from mpp_extract.entities.courts.world import INTERNATIONAL, OWN
from mpp_extract.language.fold import fold_place
from mpp_extract.language.numbers.ordinals import ordinal_of

_AFTER_KINDS = "|".join(sorted((re.escape(kind).replace("'", "['’]") for kind in AFTER), key=len, reverse=True))
_OF_KIND = re.compile(rf"\s+of\s+(?P<kind>{_AFTER_KINDS})\b", re.IGNORECASE)
_TAIL = re.compile(r"(?:\s+(?:of|for|on|and|the|[A-Z][\w'’-]*)){0,9}")
_WORD = re.compile(r"\S+")
_HOUSE = re.compile(r"\s+(?:Building|Complex|Annex|Tower)\b")  # "Alder Criminal Court Building"
_OF_ANOTHER = re.compile(r"\s+of\s+(?!the\b|Appeal)[A-Z]")
_AT_LAW = re.compile(r"\s+at\s+Law(?:,?\s+No\.\s+\d{1,2})?|,?\s+No\.\s+\d{1,2}(?=[\s,.;])")
_US_WORDS = frozenset({"us", "united states"})
# Kinds to which "of Appeals" and the like may be added: "District Court of Appeal", "Circuit Court of Appeals".
_OPEN_KINDS = having(OPEN) | {""}


def court_at(text: str, start: int, end: int) -> Candidate | Refused | None:
    """The court that the word ``Court`` at these offsets belongs to, or None where it names none."""
    if _HOUSE.match(text, end) is not None:
        return None
    words = words_before(text, start)
    special = _special(text, words, start, end)
    if special is not None:
        return special
    head = _head(words, start, end)
    if head.kind == "immigration":
        return immigration_at(text, head.start, end)
    after = _OF_KIND.match(text, end)
    if after is not None and head.kind == "high" and AFTER[fold_place(after["kind"])] == "justice":
        head = head._replace(end=after.end())  # "High Court of Justice"
    elif after is not None and head.kind in _OPEN_KINDS:
        head = head._replace(kind=AFTER[fold_place(after["kind"])], end=after.end())
    elif after is not None and head.kind in ("county", "city"):
        # "Bucks County Court of Common Pleas": the county is the place
        head = Head(words, AFTER[fold_place(after["kind"])], start, after.end())
    elif after is not None and head.kind == "supreme" and AFTER[fold_place(after["kind"])] == "appeals":
        head = head._replace(end=after.end())  # West Virginia's
    else:
        numbered = _AT_LAW.match(text, end)
        head = head._replace(end=numbered.end()) if numbered is not None else head
    if not head.kind:
        return None
    return _federal(text, head) or elsewhere(text, head)


def _special(text: str, words: list[Word], start: int, end: int) -> Candidate | None:
    """A court with a name of its own: ``Court of Federal Claims``, ``International Criminal Court``, ``FISA Court``."""
    tail = _TAIL.match(text, end, min(len(text), end + 80))
    after = [0, *(m.end() for m in _WORD.finditer(tail[0]))] if tail else [0]
    tails = [(stop, fold_place(text[start : end + stop])) for stop in reversed(after)]
    for n in range(min(len(words), 5), -1, -1):
        before = "".join(f"{w.folded} " for w in words[len(words) - n :])
        for stop, rest in tails:
            key = before + rest
            court = SPECIAL.get(key) or INTERNATIONAL.get(key) or OWN.get(key)
            if court is None or (n == 0 and stop == 0):
                continue
            if court.kind in ("tax", "claims") and n < len(words) and named_place(words[: len(words) - n]) is not None:
                continue  # "New Jersey Tax Court"
            if court.place == "US" and stop == 0 and _OF_ANOTHER.match(text, end) is not None:
                continue  # "Tax Court of Canada"
            first = words[len(words) - n].start if n else start
            while n < len(words) and words[len(words) - n - 1].folded in _US_WORDS:
                n += 1
                first = words[len(words) - n].start
            form = forms.SPECIAL_NAMED if court.place == "US" else forms.FOREIGN_NAMED
            return Candidate(first, end + stop, form, court)
    return None


def _head(words: list[Word], start: int, end: int) -> Head:
    for n in range(min(len(words), 5), 0, -1):
        kind = BEFORE.get(" ".join(w.folded for w in words[len(words) - n :]))
        if kind is not None:
            return Head(words[: len(words) - n], kind, words[len(words) - n].start, end)
    return Head(words, "", start, end)


def _federal(text: str, head: Head) -> Candidate | None:
    """A court that the words place in the federal system."""
    words = [w.folded for w in head.words]
    american = words[-1:] == ["us"] or words[-2:] == ["united", "states"]
    first = head.start
    if american or words[-1:] == ["federal"]:
        first = head.words[-2 if words[-2:] == ["united", "states"] else -1].start
    federal = american or words[-1:] == ["federal"]
    if head.kind == "appeals":
        return _appeals(text, head, first, federal)
    if head.kind in ("district", "bankruptcy"):
        return _trial(text, head, first, federal, american)
    if head.kind == "supreme" and american:
        return Candidate(first, head.end, forms.SCOTUS_AMERICAN, SCOTUS)
    return None


def _appeals(text: str, head: Head, first: int, federal: bool) -> Candidate | None:
    named = federal_forms.appeals_court(text, head.end, federal=federal)
    if named is not None:
        return Candidate(first, named[1], forms.CIRCUIT_AFTER, named[0])
    if not federal:
        return None
    number = [w for w in head.words if w.start < first][-1:]
    which = ordinal_of(number[0].text) if number else None
    court = circuit(which) if which is not None else None
    if court is not None:
        return Candidate(number[0].start, head.end, forms.CIRCUIT_BEFORE, court)
    return Candidate(first, head.end, forms.BARE_FEDERAL, None, "circuit-appeals", "US")


def _trial(text: str, head: Head, first: int, federal: bool, american: bool) -> Candidate | None:
    bankruptcy = head.kind == "bankruptcy"
    found = federal_forms.trial_court(text, head.end, bankruptcy=bankruptcy)
    if found is not None and (federal or bankruptcy or "District" in text[head.end : found[1]]):
        form = forms.BANKRUPTCY_NAMED if bankruptcy else forms.DISTRICT_NAMED
        return Candidate(first, found[1], form, found[0])
    if not federal and not bankruptcy:
        return None
    place = named_place(head.words) if bankruptcy and not american else None
    court = district(place.state, bankruptcy=True) if place is not None and place.state else None
    if court is not None and place is not None:
        return Candidate(head.words[-place.words].start, head.end, forms.BANKRUPTCY_BEFORE, court)
    cited = cited_after(text, first, head.end, bankruptcy=bankruptcy)
    return cited or Candidate(first, head.end, forms.BARE_FEDERAL, None, head.kind, "US")

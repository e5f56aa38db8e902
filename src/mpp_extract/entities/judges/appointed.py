"""Who appointed a judge, as the article says it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.sightings import Sighting, repaired
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.stops import is_abbreviated

if TYPE_CHECKING:
    from mpp_extract.entities.judges.mentions import Person
    from mpp_extract.tokens import Tokens

# Last name to the full name that newspapers use. Bush, Johnson and Roosevelt need a first name.
# Source: U.S. Senate, chronological list of presidents.
PRESIDENTS: dict[str, str] = {
    "Trump": "Donald Trump",
    "Biden": "Joe Biden",
    "Obama": "Barack Obama",
    "Clinton": "Bill Clinton",
    "Reagan": "Ronald Reagan",
    "Carter": "Jimmy Carter",
    "Ford": "Gerald Ford",
    "Nixon": "Richard Nixon",
    "Kennedy": "John F. Kennedy",
    "Eisenhower": "Dwight D. Eisenhower",
    "Truman": "Harry S. Truman",
}
_NEED_FIRST = ("Bush", "Johnson", "Roosevelt")
_LASTS = "|".join([*PRESIDENTS, *_NEED_FIRST])
_LEAD = (
    r"(?:(?:the\s+)?(?:former|then|ex|late|elder|younger|Republican|Democratic|Democrat)[\s-]+){0,3}"
    r"(?:(?:U\.S\.\s+)?President\s+)?"
)
# Any short capitalised name here; ``president_named`` says whether it is a president's.
PRESIDENT = (
    rf"{_LEAD}(?P<president>(?:(?:(?:[A-Z]\.\s?)+|[A-Z]\w*)[^\S\n]+){{0,3}}[A-Z][a-z]+)(?!\w|-[A-Z])(?:\s+(?:Sr|Jr)\.)?"
)
_NOUN = r"(?:appointees?|nominees?|picks?|selections?)"
_VERB = r"(?:appointed|nominated|named|picked|selected|chosen|tapped|elevated|placed|put|installed|promoted)"
_ADMINISTRATION = r"(?:['’]s)?(?:\s+administration|-era|\s+White\s+House)?"
# "a Trump appointee", "both Obama appointees", "an appointee of President George W. Bush"
_APPOINTEE = re.compile(
    rf"(?<!\w)(?:(?P<all>[Bb]oth|[Aa]ll|[Ee]ach)\s+(?:of\s+(?:them|whom)\s+)?)?(?:an?\s+|the\s+)?(?:[a-z-]+\s+)?{PRESIDENT}{_ADMINISTRATION}[\s-]+{_NOUN}\b"
)
_APPOINTEE_OF = re.compile(rf"\b{_NOUN}\s+of\s+{PRESIDENT}(?!['’]s)")
# "appointed to the bench in 2014 by President Obama"
_BY = re.compile(rf"\b{_VERB}\b(?P<between>[^.;:\n]{{0,80}}?)\bby\s+{PRESIDENT}")
# "Obama-appointed Judge Poe", "Obama appointee Ana Poe"
_ADJECTIVE = re.compile(rf"(?<!\w){PRESIDENT}(?:[\s-]+(?:appointed|nominated)|\s+(?:appointee|nominee|pick))(?=\s)")
# "President Obama appointed Poe"; "Poe, whom Mr. Trump appointed"
_APPOINTED = re.compile(rf"(?P<whom>\bwhom\s+(?:Mr\.\s+)?)?(?<!\w){PRESIDENT}\s+(?:had\s+|has\s+)?{_VERB}\b")
_LAST = re.compile(rf"\b(?:{_LASTS})\b")
_WORD = re.compile(rf"\b(?:{_NOUN}|{_VERB})\b")
# "Judge Poe (Obama)"
_NOTED = re.compile(rf"\s*[(\[]{PRESIDENT}(?:\s+{_NOUN})?[)\]]")
_REACH = 120
_LONGEST_NAME = 60
_STOP = re.compile(r"[.!?;]\s+[\"“]?[A-Z]|\n\s*\n")
_BOTH_WERE = re.compile(r"\b(Both|All)\s+(?:three\s+|four\s+)?(?:of\s+them\s+)?(?:were|are)\s+$")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|who|was|is)\b")


def president_named(words: str, text: str) -> str | None:
    """The president's full name for the form in the article; None for a bare ``Bush`` that nothing explains.

    text: the article, in which a first name may stand elsewhere.
    """
    parts = words.split()
    place = next((n for n, part in enumerate(parts) if part in PRESIDENTS or part in _NEED_FIRST), None)
    if place is None:
        return None
    last = parts[place]
    if last in PRESIDENTS:
        return PRESIDENTS[last]
    first = " ".join(parts[:place]).replace(".", "")
    if last == "Bush":
        first = first[first.find("George") :] if "George" in first else ""
        if not first or first == "George":
            first = _bush_of(text)
        elder = first.replace(" ", "") in ("GeorgeHW", "GeorgeHerbertWalker")
        return None if not first else "George H.W. Bush" if elder else "George W. Bush"
    if last == "Johnson" and first.startswith("Lyndon"):
        return "Lyndon B. Johnson"
    return "Franklin D. Roosevelt" if last == "Roosevelt" and first.startswith("Franklin") else None


def _bush_of(text: str) -> str:
    elder = re.search(r"\bGeorge\s+(?:H\.?\s?W\.?|Herbert)\s", text) is not None
    younger = re.search(r"\bGeorge\s+W\.?\s", text) is not None
    return "" if elder == younger else "George HW" if elder else "George W"


def last_name_of(president: str) -> str:
    """What two names of a president are compared by: the last name, and for a Bush which one."""
    parts = president.replace(".", "").split()
    if parts[-1] == "Bush":
        return "Bush the elder" if "H" in "".join(parts[1:-1]) else "Bush the younger"
    return parts[-1]


def say_appointments(people: list[Person], text: str) -> None:
    """Fill ``appointed_by`` where the article says who appointed a judge."""
    spans = sorted((start, end, n) for n, person in enumerate(people) for start, end in person.spans)
    for _, end, n in spans:
        match = _NOTED.match(text, end)
        if match is not None:
            _tell(people, [n], match, text)
    for start, end in _windows(text, spans):
        for pattern in (_APPOINTEE, _APPOINTEE_OF, _BY):
            for match in pattern.finditer(text, start, end):
                plural = bool(match.groupdict().get("all"))
                _tell(people, _before(spans, match.start(), text, plural=plural), match, text)
        for match in _ADJECTIVE.finditer(text, start, end):
            _tell(people, _after(spans, match.end(), text, 60), match, text)
        for match in _APPOINTED.finditer(text, start, end):
            owners = _before(spans, match.start(), text) if match["whom"] else _after(spans, match.end(), text, 40)
            _tell(people, owners, match, text)


def _windows(text: str, spans: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Stretches round a president's name that hold a word of appointing and a judge: only there are patterns tried."""
    windows: list[tuple[int, int]] = []
    starts = [span[0] for span in spans]
    for match in _LAST.finditer(text):
        start, end = max(0, match.start() - 140), min(len(text), match.end() + 60)
        n = bisect_left(starts, start - _REACH)
        if n == len(starts) or starts[n] > end + _REACH or _WORD.search(text, start, end) is None:
            continue
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _tell(people: list[Person], owners: list[int], match: re.Match[str], text: str) -> None:
    president = president_named(match["president"], text)
    for n in owners:
        if (
            people[n].appointed_by is None
            and president is not None
            and people[n].parts.surname[-1] not in match["president"]
        ):
            people[n].appointed_by, people[n].appointed_from = president, "article"


def _before(spans: list[tuple[int, int, int]], at: int, text: str, *, plural: bool = False) -> list[int]:
    """The judge named last before this place in its sentence (all, of a list); for a pronoun, in the one before."""
    near = [span for span in _between(spans, at - _REACH - _LONGEST_NAME, at) if at - _REACH <= span[1] <= at]
    same = [span for span in near if not _broken(text, span[1], at)]
    if same:
        return [n for _, _, n in same] if plural else [same[-1][2]]
    both = _BOTH_WERE.search(text, max(0, at - 24), at)
    if both is not None:  # "Judges Poe and Roe agreed. Both were appointed by ..."
        before = [span for span in near if _breaks(text, span[1], both.start()) <= 1]
        return list(dict.fromkeys(n for _, _, n in before))[-2:] if both[1] == "Both" else [n for _, _, n in before]
    if (
        near
        and len({n for _, _, n in near}) == 1
        and _PRONOUN.search(text, near[-1][1], at)
        and _breaks(text, near[-1][1], at) == 1
    ):
        return [near[-1][2]]
    return []


def _after(spans: list[tuple[int, int, int]], at: int, text: str, reach: int) -> list[int]:
    following = _between(spans, at, at + reach)
    return [following[0][2]] if following and not _broken(text, at, following[0][0]) else []


def _between(spans: list[tuple[int, int, int]], low: int, high: int) -> list[tuple[int, int, int]]:
    """The spans that start from ``low`` to ``high``."""
    return spans[bisect_left(spans, (low,)) : bisect_left(spans, (high + 1,))]


def _broken(text: str, start: int, end: int) -> bool:
    return _breaks(text, start, end) > 0


def _breaks(text: str, start: int, end: int) -> int:
    return sum(not _abbreviates(text, stop.start()) for stop in _STOP.finditer(text, start, end + 1))


def _abbreviates(text: str, at: int) -> bool:
    """Whether the mark at this offset is a full stop that ends no sentence."""
    word = text[max(0, at - 12) : at].rpartition(" ")[2]
    return text[at] == "." and is_abbreviated(word)


# "Poe, a Nixon appointee," beside judges: a member of their bench though nobody calls her judge.
_BENCH = re.compile(r"\b(?:[Jj]udges?|[Jj]ustices?|panel|dissent\w*|court|opinion|majority|concurr\w*|bench|ruling)\b")
_NAMED_APPOINTEE = re.compile(
    rf"(?:,\s+(?:who\s+(?:is|was)\s+)?|\s+\()(?:also\s+)?(?:an?\s+)?(?:{PRESIDENT}{_ADMINISTRATION}[\s-]+{_NOUN}\b|{_NOUN}\s+of\s+)"
)


def by_appointee(text: str, tokens: Tokens, sightings: list[Sighting]) -> list[Sighting]:
    """People beside judges who are called a president's appointee, where the sentence is about a bench."""
    found = []
    starts = sorted(s.start for s in sightings)
    for entity in tokens.entities:
        if entity.label != "PERSON" or _NAMED_APPOINTEE.match(text, entity.end) is None:
            continue
        if not any(-400 <= start - entity.start <= 400 for start in starts):
            continue
        if _BENCH.search(text, max(0, entity.start - 160), min(len(text), entity.end + 160)) is None:
            continue
        span = repaired(entity.start, entity.end, text, tokens)
        name = parse_name(clean_name(text[span[0] : span[1]])) if span is not None else None
        if span is not None and name is not None:
            found.append(Sighting(*span, name, None, rules.APPOINTEE))
    return found

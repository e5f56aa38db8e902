"""N2, N5: a court put where another one sits, and a federal court that there is none of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Wrong
from mpp_extract.check.story import Story
from mpp_extract.entities.courts.federal import DISTRICTS, SEATS, circuit, district
from mpp_extract.entities.courts.federal_forms import CIRCUIT_SEATS, DISTRICT, longest_state
from mpp_extract.entities.courts.federal_forms import DIRECTIONS as LETTERS
from mpp_extract.language.fold import fold_place
from mpp_extract.language.numbers.ordinals import ordinal_of

_CITY = (
    r"(?P<city>(?:St\.? |East |West |Fort |New |San |Santa |Los |El |Little )?[A-Z][a-z]+"
    r"(?: (?:City|Rapids|Beach|Bluff))?)"
)
_BEHIND = re.compile(
    rf",? (?:based |that sits |which sits |sitting )?in (?:downtown )?{_CITY}(?! County\b|[’']s\b| v\b|-)\b"
)
_BEFORE = re.compile(rf"\b{_CITY}-based (?:U\.S\. )?\Z")
_REACH = 40  # characters before a court's name in which its city may stand
# Until October 1981 the Fifth Circuit had Georgia, Florida and Alabama. Source: Pub. L. 96-452.
_LONG_AGO = re.compile(r"\b1(?:[0-8]\d\d|9(?:[0-7]\d|8[01]))s?\b")
_DIRECTION = re.compile(r"\b(?:Northern|Southern|Eastern|Western|Middle|Central) \Z")
_FEDERAL = re.compile(r"\bU\.S\.|\b(?:U\.?S|United States|[Ff]ederal)\b")
_LAST = 11  # of the circuits that have numbers
_CIRCUITS = frozenset({f"ca{number}" for number in range(1, _LAST + 1)} | {"cadc"})
# Districts that there were. Source: Federal Judicial Center, legislative histories of the district courts.
_FORMER = frozenset({("IL", "e"), ("SC", "e"), ("SC", "w"), ("NJ", "e"), ("NJ", "w"), ("FL", "e")})
_APPEALS = re.compile(
    r"\b(?P<number>\d{1,2}(?:st|nd|rd|th)|[A-Z][a-z]+(?:-[a-z]+)?) "
    r"(?:U\.S\. Circuit\b(?: Court of Appeals\b)?|Circuit (?:U\.S\. )?Court of Appeals\b)"
)


def elsewhere(story: Story) -> Iterator[Finding]:
    """N2: the Northern District of Texas in Houston; the Atlanta-based 9th Circuit."""
    for start, end, court in story.court_places:
        known = court.courtlistener_id or ""
        if known not in DISTRICTS and known not in _CIRCUITS:
            continue
        before = _BEFORE.search(story.text, max(0, start - _REACH), start)
        for match in (before, _BEHIND.match(story.text, end)):
            other = _seat_of_another(known, match["city"]) if match is not None else None
            if match is None or other is None or _is_passed_over(story, start):
                continue
            city = Span(*match.span("city"))
            message = f"“{story.words(start, end)}” is put in {match['city']}, where the {other} sits"
            yield Finding(start=start, end=end, message=message, others=(city,))
            break


def _seat_of_another(known: str, city: str) -> str | None:
    """The court that sits in the city, where it is another than the known one, and that one does not sit there."""
    name = fold_place(city)
    if known in _CIRCUITS:
        which = CIRCUIT_SEATS.get(name)
        named = circuit(which) if which is not None and which != "DC" else None
        is_other = named is not None and named.id != known
    else:
        mine = DISTRICTS[known]
        others = SEATS.get(name, ())
        named = next((DISTRICTS[each] for each in others if DISTRICTS[each].place == mine.place), None)
        is_other = named is not None and known not in others
    return named.name.split(" for the ")[-1] if named is not None and is_other else None


def no_such_court(story: Story) -> Iterator[Finding]:
    """N5: the Northern District of Maryland; the 13th U.S. Circuit Court of Appeals."""
    text = story.text
    at = text.find("District of ")
    while at >= 0:
        led = _DIRECTION.search(text, max(0, at - len("Northern ")), at)
        match = DISTRICT.match(text, led.start()) if led is not None else None
        if match is not None and _is_none(match) and not _is_passed_over(story, match.start()):
            _, end = longest_state(match["place"], match.start("place"))
            yield _none(story, match.start(), end)
        at = text.find("District of ", at + 1)
    if any(words in text for words in ("U.S. Circuit", "Circuit Court", "Circuit U.S.")):
        for match in _APPEALS.finditer(text):
            number = ordinal_of(match["number"])
            if number is not None and number > _LAST and not _is_passed_over(story, match.start()):
                yield _none(story, *match.span())


def _is_none(match: re.Match[str]) -> bool:
    state, _ = longest_state(match["place"], match.start("place"))
    letter = LETTERS[match["direction"].lower()]
    if state is None or (state, letter) in _FORMER or district(state, letter) is not None:
        return False
    return _FEDERAL.search(match.string, max(0, match.start() - 2 * _REACH), match.start()) is not None


def _none(story: Story, start: int, end: int) -> Finding:
    return Finding(start=start, end=end, message=f"“{story.words(start, end)}”: there is no such federal court")


def _is_passed_over(story: Story, at: int) -> bool:
    return (
        story.is_correction(at)
        or story.quote_at(at) is not None
        or _LONG_AGO.search(story.text, *story.sentence(at)) is not None
    )


CHECKS = (
    Check(
        code="N2",
        severity="error",
        certainty="record",
        meaning="A federal court put in a city where another one of its kind sits: two courts’ names for one.",
        wrong=(
            Wrong("He sued in the Northern District of Texas in Houston.", "Northern District of Texas", "Southern"),
            Wrong(
                "The Atlanta-based 9th Circuit agreed.",
                "9th Circuit",
                "put in Atlanta, where the Eleventh Circuit sits",
            ),
            Wrong(
                "U.S. District Judge Ana Poe of the Western District of Missouri, based in St. Louis, agreed.",
                "Western District of Missouri",
                "put in St. Louis",
            ),
        ),
        right=(
            "He sued in the Northern District of Texas in Dallas.",
            "The San Francisco-based 9th Circuit agreed.",
            "The 9th Circuit in Portland agreed.",
            "The 5th Circuit in Atlanta agreed in 1974.",
        ),
        limits="The city must stand right beside the court, and be one where the law puts a court of that state, or "
        "the seat of a court of appeals.",
        find=elsewhere,
    ),
    Check(
        code="N5",
        severity="error",
        certainty="record",
        meaning="A federal court that there is none of.",
        wrong=(
            Wrong(
                "U.S. District Judge Ana Poe of the Northern District of Maryland agreed.",
                "Northern District of Maryland",
                "no such federal court",
            ),
            Wrong(
                "The 13th U.S. Circuit Court of Appeals agreed.",
                "13th U.S. Circuit Court of Appeals",
                "no such federal",
            ),
        ),
        right=(
            "U.S. District Judge Ana Poe of the District of Maryland agreed.",
            "The 11th U.S. Circuit Court of Appeals agreed.",
            "A judge of Florida's 13th Circuit agreed.",
            "The U.S. Navy left the northern district of Maryland.",
        ),
        limits="Districts of the states and numbered circuits; a district that was abolished is passed over.",
        find=no_such_court,
    ),
)

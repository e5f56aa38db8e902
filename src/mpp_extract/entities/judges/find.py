"""The judges of an article: sightings gathered into people, their later mentions, their court, their record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract import record
from mpp_extract.entities.judges.appointed import say_appointments
from mpp_extract.entities.judges.appointees import by_appointee
from mpp_extract.entities.judges.bench import Bench, assign_court, assume_court
from mpp_extract.entities.judges.consult import consult, warn_of_misspellings
from mpp_extract.entities.judges.justices import beside, by_name
from mpp_extract.entities.judges.lords import by_lord
from mpp_extract.entities.judges.mentions import Person, gather
from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.offices import by_office
from mpp_extract.entities.judges.panel import by_panel
from mpp_extract.entities.judges.roles import by_bench, by_case, by_role, by_words
from mpp_extract.entities.judges.sightings import by_court, by_title
from mpp_extract.entities.people.graph import graph
from mpp_extract.rule import Form

if TYPE_CHECKING:
    from mpp_extract.reading import Reading


# One of these stands in every text that names a judge or a court where it is found without one (C.J. in headings).
_WORDS = (
    *("judge", "justice", "magistrate", "jurist", "chancellor", "recorder", "surrogate", "court"),
    *("judgment", "master of the rolls", "hon.", "honorable", "honourable", "cji", "alj", "j."),
)


def _speaks_of_judges(text: str) -> bool:
    """Whether a plain word of theirs is in the text: most articles have none, and all else costs more."""
    lower = text.lower()
    return any(word in lower for word in _WORDS)


def find(reading: Reading) -> list[record.Judge]:
    """All judges that the article names, with their mentions, in the order of their first mentions."""
    text = reading.text
    if not reading.found.courts and not _speaks_of_judges(text):
        return []
    tokens = reading.tokens
    sightings = (
        by_panel(text)
        + by_title(reading)
        + by_role(text, tokens)
        + by_case(text, tokens)
        + by_words(text, tokens)
        + by_court(reading)
        + by_office(text, tokens)
        + by_lord(reading)
        + by_name(reading)
    )
    if sightings or reading.found.courts or "Supreme Court" in text:
        sightings += by_appointee(text, tokens, sightings, courts=bool(reading.found.courts)) + beside(text, sightings)
        sightings += by_bench(text, tokens, sightings)
    if not sightings:
        return []
    named = graph(reading, [(sighting.start, sighting.end) for sighting in sightings])
    people = gather(sightings, named, reading)
    say_appointments(people, text, tokens)
    _seat(people, reading)
    return [_judge(n, person, reading) for n, person in enumerate(people, start=1)]


def _seat(people: list[Person], reading: Reading) -> None:
    """Courts, records and appointing presidents: what the article says first, then the directory, then what is left."""
    bench = Bench(reading.text, reading.found.courts or [], reading.paragraphs)
    for person in people:
        assign_court(person, bench)
    consult(people, reading, bench)
    for person in people:
        if person.court is None and person.fjc_id is None:
            assume_court(person, bench)
    warn_of_misspellings(people, reading)


def _judge(n: int, person: Person, reading: Reading) -> record.Judge:
    return record.Judge.model_construct(
        id=f"judge-{n}",
        name=clean_name(person.name),
        title=person.printed_title,
        court_id=None if person.court is None else person.court.id,
        appointed_by=person.appointed_by,
        fjc_id=person.fjc_id,
        rule=person.sightings[0].rule,
        explain=_explained(person) if reading.settings.explain else None,
        mentions=[reading.mention(start, end) for start, end in person.spans],
    )


def _explained(person: Person) -> dict[str, Any]:
    """How the judge was found and linked, for ``--explain``."""
    found = [
        {"start": s.start, "rule": s.rule, "name": " ".join((*s.name.given, *s.name.surname))}
        | ({} if s.title is None else {"title": s.title.text})
        for s in person.sightings
    ]
    first = person.sightings[0].row
    told = {
        "form": first.id if isinstance(first, Form) else None,
        "appointed_by_from": person.appointed_from,
        "seat": person.seat,
        "record": person.record,
    }
    return {"found": found} | {key: value for key, value in told.items() if value is not None}

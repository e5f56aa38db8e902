"""What the directory of federal judges says of an article's judges, and where it contradicts the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.presidents import in_news, last_name_of

if TYPE_CHECKING:
    from mpp_extract.entities.judges.bench import Bench
    from mpp_extract.entities.judges.mentions import Person
    from mpp_extract.entities.judges.record_table import Directory, FjcJudge, Service
    from mpp_extract.reading import Reading


def consult(people: list[Person], reading: Reading, bench: Bench) -> None:
    """Link the people to the directory where there is one: ids, courts, appointing presidents, warnings."""
    from mpp_extract.entities.judges.directory import open_directory

    directory = open_directory(reading.settings)
    if directory is None:
        return
    from mpp_extract.entities.judges.link import link, setting_of

    setting = setting_of(reading.text, reading.published, bench.courts)
    for again in (False, True):
        for person in people:
            found = link(person, directory, setting) if person.fjc_id is None else None
            if found is not None:
                _take(person, *found, reading, bench)
                setting = setting._replace(justices=setting.justices or found[1].court_id == "scotus")
        if again or not setting.justices:
            break
    _unlink_shared(people)


def warn_of_misspellings(people: list[Person], reading: Reading) -> None:
    """Warn where a judge is not in the directory, but one of the same court is, one letter away."""
    from mpp_extract.entities.judges.directory import open_directory

    directory = open_directory(reading.settings)
    if directory is not None:
        for person in people:
            if person.fjc_id is None:
                _warn_of_misspelling(person, directory, reading)


def _take(person: Person, judge: FjcJudge, service: Service, reading: Reading, bench: Bench) -> None:
    person.fjc_id, person.record = judge.nid, judge.name
    if person.court is None:
        person.court = bench.by_id.get(service.court_id or "")
    recorded = [name for s in judge.services for name in (s.president, s.again) if name is not None]
    if person.appointed_by is None:
        person.appointed_by = None if service.president is None else in_news(service.president)
        person.appointed_from = "record" if service.president is not None else None
    elif recorded and last_name_of(person.appointed_by) not in map(last_name_of, recorded):
        reading.warnings.append(
            f"{clean_name(person.name)}: the article says appointed by {person.appointed_by}, "
            f"the judges' directory says {in_news(service.president or recorded[0])}"
        )


def _unlink_shared(people: list[Person]) -> None:
    """Two people of one article can't be one judge of the directory: then neither is linked."""
    for person in people:
        if person.fjc_id is not None and sum(other.fjc_id == person.fjc_id for other in people) > 1:
            for other in people:
                if other is not person and other.fjc_id == person.fjc_id:
                    other.fjc_id = None
            person.fjc_id = None


def _warn_of_misspelling(person: Person, directory: Directory, reading: Reading) -> None:
    """One judge of the court that the article names, one letter away: said, not linked."""
    court = person.court.courtlistener_id if person.court is not None else person.seat
    if court is None or not person.parts.given or directory.named(" ".join(person.parts.surname)):
        return
    from mpp_extract.entities.judges.link import names_agree

    near = [
        judge
        for judge in directory.near(person.parts.surname[-1])
        if any(s.court_id == court for s in judge.services) and names_agree(person.parts, judge)
    ]
    if len(near) == 1:
        reading.warnings.append(
            f"{clean_name(person.name)}: not in the judges' directory; did the article mean {near[0].name}?"
        )

"""J1 to J6: judges against their records, and against what else the article says of them."""

from __future__ import annotations

from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.judges.claims import ELSEWHERE, appointments, seats, span
from mpp_extract.check.judges.records import (
    full_name,
    has_served,
    is_linked,
    is_of_the_directory,
    may_have_been_proposed,
    near,
    presidents,
    serves,
)
from mpp_extract.check.story import Story
from mpp_extract.entities.courts.federal import is_federal
from mpp_extract.entities.judges.link import candidates
from mpp_extract.entities.judges.presidents import last_name_of
from mpp_extract.entities.judges.record_table import FjcJudge
from mpp_extract.record import Judge, Ruling

_YEAR, _MONTH, _DAY = 4, 7, 10  # characters of an ISO value


def other_president(story: Story) -> Iterator[Finding]:
    """J1: the record names another president."""
    for judge in story.article.judges or []:
        record = is_linked(story, judge)
        known = [] if record is None else presidents(record)
        for claim in appointments(story, judge) if known else ():
            assert record is not None
            if last_name_of(claim.president) in map(last_name_of, known) or judge.appointed_by != claim.president:
                continue
            if story.is_correction(claim.start) or (claim.proposed and may_have_been_proposed(record, claim.president)):
                continue
            told = story.words(claim.start, claim.end)
            message = f"“{told}” of {judge.name}: the judges' directory says appointed by {' and '.join(known)}"
            yield Finding(start=claim.start, end=claim.end, message=message, others=_named(judge), fix=None)


def other_court(story: Story) -> Iterator[Finding]:
    """J2: the record has the judge on another court."""
    directory = story.directory
    for judge in story.article.judges or []:
        name = full_name(judge)
        if directory is None or name is None or not is_of_the_directory(judge):
            continue
        linked = is_linked(story, judge)
        found = candidates(name, directory) if linked is None else [linked]
        serving = [one for one in found if one is linked or serves(one, story.published)]
        for seat in seats(story, judge):
            court = seat.court.courtlistener_id or ""
            if len(serving) != 1 or not is_federal(court) or any(has_served(one, court) for one in found):
                continue
            if story.is_correction(seat.start) or story.quote_at(seat.start):
                continue
            message = f"“{story.words(seat.start, seat.end)}” of {judge.name}: {_service_told(serving[0])}"
            yield Finding(start=seat.start, end=seat.end, message=message, others=_named(judge))
            break


def _service_told(record: FjcJudge) -> str:
    service = record.services[-1]
    since = "" if service.start is None else f" since {service.start[:_YEAR]}"
    return f"the judges' directory has {record.name} on the {service.court}{since}"


def off_the_bench(story: Story) -> Iterator[Finding]:
    """J3: the judge was not on the bench on the day of the ruling."""
    for ruling in story.article.rulings or []:
        days = _bounds(ruling)
        start, end = story.sentence(ruling.start)
        if days is None or ELSEWHERE.search(story.text, start, end) or story.quote_at(ruling.start):
            continue
        for id in (*ruling.judge_ids, *ruling.dissent_ids):
            judge = story.item(id)
            record = None if judge is None else is_linked(story, judge)
            told = None if record is None else _absent(record, *days)
            if told is not None:
                yield Finding(
                    start=ruling.start,
                    end=ruling.end,
                    message=f"“{story.words(ruling.start, ruling.end)}” in {ruling.date}: {judge.name} {told}",
                    others=_named(judge),
                )


def _bounds(ruling: Ruling) -> tuple[str, str] | None:
    """The first and the last day (ISO) that the ruling can be of; None where that can't be told."""
    value = (ruling.date or "")[:_DAY]
    if not value[:_YEAR].isdigit() or not value.replace("-", "").isdigit() or len(value) not in (_YEAR, _MONTH, _DAY):
        return None
    return value + "-01-01"[len(value) - _YEAR :], value + "-12-31"[len(value) - _YEAR :]


def _absent(record: FjcJudge, first: str, last: str) -> str | None:
    starts = [service.start for service in record.services]
    ends = [service.end for service in record.services]
    begun = min(start or "0" for start in starts)
    gone = max(end or "9999" for end in ends)
    if last < begun:
        return f"was appointed on {begun}, says the judges' directory"
    if first > gone:
        return f"left the bench on {gone}, says the judges' directory"
    return None


def letter_off(story: Story) -> Iterator[Finding]:
    """J4: no record has the name, but one of the same court is one letter away."""
    directory = story.directory
    for judge in story.article.judges or []:
        name, court = full_name(judge), story.item(judge.court_id)
        court_id = None if court is None else court.courtlistener_id
        if directory is None or name is None or court_id is None or judge.fjc_id is not None:
            continue
        if not is_of_the_directory(judge) or not is_federal(court_id) or candidates(name, directory):
            continue
        found = near(name, court_id, directory, story.published)
        if len(found) == 1:
            where = judge.mentions[0]
            message = f"“{judge.name}” is not in the judges' directory; {found[0].name} of the {court.name} is"
            yield Finding(start=where.start, end=where.end, message=message)


def president_of_some(story: Story) -> Iterator[Finding]:
    """J5: who appointed the judge is said of others."""
    judges = [judge for judge in story.article.judges or [] if is_of_the_directory(judge) or judge.fjc_id]
    told = {judge.id: next(appointments(story, judge), None) for judge in judges}
    given = [claim for claim in told.values() if claim is not None]
    for judge in judges:
        if given and told[judge.id] is None:
            where = judge.mentions[0]
            message = (
                f"“{where.text}”: who appointed the judge is not said, while of another it is "
                f"(“{story.words(given[0].start, given[0].end)}”)"
            )
            yield Finding(start=where.start, end=where.end, message=message, others=(span(given[0]),))


def two_courts(story: Story) -> Iterator[Finding]:
    """J6: the article puts the judge on two courts."""
    for judge in story.article.judges or []:
        of: dict[str, tuple[int, int]] = {}
        record = is_linked(story, judge)
        for seat in seats(story, judge):
            court = seat.court.courtlistener_id
            if court is None or (record is not None and has_served(record, court) and len(record.services) > 1):
                continue
            other = next((where for id, where in of.items() if id != court), None)
            of.setdefault(court, (seat.start, seat.end))
            if other is not None:
                message = (
                    f"“{story.words(seat.start, seat.end)}” of {judge.name}: elsewhere “{story.words(*other)}” is said"
                )
                yield Finding(start=seat.start, end=seat.end, message=message, others=(Span(*other),))
                break


def _named(judge: Judge) -> tuple[Span, ...]:
    return (Span(judge.mentions[0].start, judge.mentions[0].end),)

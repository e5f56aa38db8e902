"""A judge of the article to a judge of the directory: only where name, court and time leave one."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.courts.federal import DISTRICTS, is_federal
from mpp_extract.entities.judges.bench import federal_kind
from mpp_extract.entities.judges.record_table import Directory, FjcJudge, Service, name_key
from mpp_extract.entities.people.names import PersonName
from mpp_extract.language.given_names import may_be_same

if TYPE_CHECKING:
    from mpp_extract.entities.judges.mentions import Person
    from mpp_extract.record import Court

# An article without a date is taken to be news of living memory.
_UNDATED_SINCE = 1985
# News looks ahead a little: a judge confirmed one week may be sworn in the next.
_AHEAD = timedelta(days=60)
_FEDERAL_WORDS = re.compile(
    r"\b(?:[Ff]ederal\s+(?:\w+\s+){0,2}(?:[Jj]udges?|[Cc]ourts?)|U\.?S\.?\s+(?:\w+\s+){0,2}(?:[Jj]udges?|[Cc]ourts?)|United\s+States\s+District)\b"
)


class Setting(NamedTuple):
    """What the article as a whole says.

    published      its date, or None
    federal        whether federal courts or judges are in it
    court_ids      CourtListener's ids of its courts
    state_courts   whether it names courts of states, or abroad
    other_supreme  whether it names a highest court other than the nation's
    justices       whether a justice of the nation's is linked already: then last names will do
    """

    published: date | None
    federal: bool
    court_ids: frozenset[str]
    state_courts: bool
    other_supreme: bool
    justices: bool = False


def setting_of(text: str, published: date | None, courts: list[Court]) -> Setting:
    """The article's setting for linking."""
    ids = frozenset(court.courtlistener_id for court in courts if court.courtlistener_id is not None)
    federal = (
        any(is_federal(court) or court in ("fisc", "fiscr", "jpml") for court in ids)
        or _FEDERAL_WORDS.search(text) is not None
    )
    others = [court for court in courts if not is_federal(court.courtlistener_id or "")]
    return Setting(
        published, federal, ids,
        any(court.level in ("supreme", "appellate", "trial") for court in others),
        any(court.level == "supreme" for court in others),
    )  # fmt: skip


def candidates(name: PersonName, directory: Directory) -> list[FjcJudge]:
    """The directory's judges whose names agree with the article's."""
    return [judge for judge in _of_last_name(name, directory) if names_agree(name, judge)]


def _of_last_name(name: PersonName, directory: Directory) -> list[FjcJudge]:
    last = " ".join(name.surname)
    forms = [last]
    if name.given:
        forms.append(f"{name.given[-1]} {last}")  # a double last name without hyphen: Ana Delgado Ruiz
    if len(name.surname) > 1:
        forms.append(name.surname[-1])
    found: dict[str, FjcJudge] = {}
    for form in dict.fromkeys(name_key(form) for form in forms):
        for judge in directory.named(form):
            found.setdefault(judge.nid, judge)
    return list(found.values())


def names_agree(name: PersonName, judge: FjcJudge) -> bool:
    """Whether the given names and the suffix can be this judge's: short forms, initials, a middle name gone by."""
    if name.suffix and name.suffix.rstrip(".") in ("III", "II", "IV") and judge.suffix and judge.suffix != name.suffix:
        return False
    given = [part.strip('"“”()') for part in name.given]
    if name_key(judge.last) == name_key(" ".join([*given[-1:], *name.surname])) and name_key(judge.last) != name_key(
        " ".join(name.surname)
    ):
        given = given[:-1]
    if not given:
        return True
    own = [part for part in (_plain(judge.first) + _plain(judge.middle)) if part]
    if not own:
        return False
    first = given[0]
    if may_be_same(_bare(first), _bare(own[0])):
        return _middles_agree(given[1:], own[1:])
    # Known by the middle name: the first name left out, or its initial kept (J. Harvie).
    return len(own) > 1 and any(may_be_same(_bare(first), _bare(other)) and len(_bare(first)) > 1 for other in own[1:])


def _plain(words: str) -> list[str]:
    return words.replace("[", "").replace("]", "").split()


def _bare(word: str) -> str:
    return name_key(word)


def _middles_agree(given: list[str], own: list[str]) -> bool:
    """Middle names or initials: none of the article's may be foreign to the record, where the record has any."""
    if not given or not own:
        return True
    return all(any(may_be_same(_bare(one), _bare(other)) for other in own) for one in given if _bare(one))


def link(person: Person, directory: Directory, setting: Setting) -> tuple[FjcJudge, Service] | None:
    """The one judge of the directory whom the article can mean, with the appointment that it is about; else None."""
    kind = federal_kind(person.titles)
    court = person.seat or (person.court.courtlistener_id if person.court is not None else None)
    if _is_other(person, kind, court):
        return None
    justice = person.head == "justice"
    evident = _is_evident(person, kind, court)
    if not (evident or setting.federal or justice):
        return None
    chosen = _one(_fitting(person, directory, setting, kind, court), setting)
    if chosen is None or evident or (justice and setting.justices and not setting.other_supreme):
        return chosen
    return chosen if _fits_article(chosen, setting, person) else None


def _is_other(person: Person, kind: str, court: str | None) -> bool:
    """Whether title or court say that it is no judge of the directory: a magistrate, a state's judge."""
    if kind == "no" or any("alj" in title.words for title in person.titles):
        return True
    return person.court is not None and not (court and is_federal(court))


def _is_evident(person: Person, kind: str, court: str | None) -> bool:
    """Whether the article says by itself that it is a federal judge: by title, court or president."""
    if kind in ("district", "circuit", "other") or (court is not None and is_federal(court)):
        return True
    return person.appointed_by is not None and bool(person.parts.given)


def _fitting(
    person: Person, directory: Directory, setting: Setting, kind: str, court: str | None
) -> list[tuple[FjcJudge, Service]]:
    """Judges of the name with the last of their appointments that time and court allow."""
    fitting = []
    for judge in candidates(person.parts, directory):
        in_time = (service for service in judge.services if _in_time(service, judge, setting.published))
        services = [service for service in in_time if _of_court(service, court, kind, person)]
        if services:
            fitting.append((judge, services[-1]))
    return fitting


def _in_time(service: Service, judge: FjcJudge, published: date | None) -> bool:
    """Whether the judge had been appointed by then, and had not been gone too long to be in the news."""
    if published is None:
        return (judge.death or 9999) >= _UNDATED_SINCE and (service.end or "9999") >= str(_UNDATED_SINCE)
    if service.start is not None and service.start > (published + _AHEAD).isoformat():
        return False
    return (judge.death or 9999) >= published.year - 30


def _of_court(service: Service, court: str | None, kind: str, person: Person) -> bool:
    if court is not None:
        return service.court_id == court
    if kind.startswith("district"):
        return service.court_id in DISTRICTS
    if kind.startswith("circuit"):
        return service.court_id is not None and re.fullmatch(r"ca\d{1,2}|cadc|cafc", service.court_id) is not None
    if person.head == "justice":
        return service.court_id == "scotus"
    return service.court_id is not None


def _one(fitting: list[tuple[FjcJudge, Service]], setting: Setting) -> tuple[FjcJudge, Service] | None:
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    day = setting.published.isoformat() if setting.published is not None else None
    serving = [pair for pair in fitting if pair[1].end is None or (day is not None and pair[1].end >= day)]
    if len(serving) == 1:
        return serving[0]
    here = [pair for pair in serving or fitting if pair[1].court_id in setting.court_ids]
    return here[0] if len(here) == 1 else None


def _fits_article(chosen: tuple[FjcJudge, Service], setting: Setting, person: Person) -> bool:
    """For a bare ``Judge``: the record's court is in the article, or the full name stands in a federal story."""
    judge, _ = chosen
    if any(service.court_id in setting.court_ids for service in judge.services):
        return True
    if person.head == "justice":
        return bool(person.parts.given) and not setting.other_supreme
    return setting.federal and (bool(person.parts.given) or not setting.state_courts)

"""The judges' directory, asked for the judges of an article: who they are, and what it has of them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from mpp_extract.check.story import Story
from mpp_extract.entities.judges.link import candidates, names_agree
from mpp_extract.entities.judges.presidents import in_news, last_name_of
from mpp_extract.entities.judges.record_table import Directory, FjcJudge, one_apart
from mpp_extract.entities.people.names import PersonName, parse_name
from mpp_extract.language.fold import fold
from mpp_extract.record import Judge

# News looks ahead a little: a judge confirmed one week may be sworn in the next.
_AHEAD = timedelta(days=60)
# Titles of judges who are in no directory of judges for life.
_OTHER_TITLE = re.compile(
    r"\b(?:magistrate|bankruptcy|immigration|administrative|tax|superior|county|municipal|state|family|probate|military|"
    r"supreme\s+court\s+judge|claims)\b",
    re.IGNORECASE,
)
_LONG = 5  # letters of a first name that one letter off can be a slip of
# In the order of their terms; who nominated somebody in vain may have been followed by who appointed him.
# Source: U.S. Senate, chronological list of presidents.
_TERMS = (
    *("Harry S. Truman", "Dwight D. Eisenhower", "John F. Kennedy", "Lyndon B. Johnson", "Richard Nixon"),
    *("Gerald Ford", "Jimmy Carter", "Ronald Reagan", "George H.W. Bush", "Bill Clinton", "George W. Bush"),
    *("Barack Obama", "Donald Trump", "Joe Biden", "Donald Trump"),
)


def full_name(judge: Judge) -> PersonName | None:
    """The judge's name where a first name is in it, written out."""
    name = parse_name(judge.name)
    if name is None or not name.given or len(name.given[0].strip(".")) < 2:
        return None
    return name


def is_linked(story: Story, judge: Judge) -> FjcJudge | None:
    """The directory's judge whom the article's is, where the name is in full or a justice's."""
    name = full_name(judge)
    if name is None and "Justice" in (judge.title or ""):
        name = parse_name(judge.name)
    if story.directory is None or judge.fjc_id is None or name is None:
        return None
    return next((one for one in candidates(name, story.directory) if one.nid == judge.fjc_id), None)


def presidents(judge: FjcJudge) -> list[str]:
    """Who appointed the judge to any court, as newspapers name them."""
    named = (name for service in judge.services for name in (service.president, service.again) if name)
    return list(dict.fromkeys(map(in_news, named)))


def may_have_been_proposed(judge: FjcJudge, president: str) -> bool:
    """Whether a president may have nominated a judge whom the one before or after appointed."""
    known = {last_name_of(name) for name in presidents(judge)}
    near = (
        last_name_of(other)
        for n, name in enumerate(_TERMS)
        if name == president
        for other in _TERMS[max(0, n - 1) : n + 2]
    )
    return any(name in known for name in near)


def is_of_the_directory(judge: Judge) -> bool:
    """Whether the title speaks of no other judge than one for life."""
    return judge.title is not None and not _OTHER_TITLE.search(judge.title)


def serves(judge: FjcJudge, published: date | None) -> bool:
    """Whether the judge is on a court on the day of publication; on any day of living memory where nobody knows it."""
    if published is None:
        return any((service.end or "9999") >= "1985" for service in judge.services)
    soon, day = (published + _AHEAD).isoformat(), published.isoformat()
    return any((service.start or "0") <= soon and (service.end or "9999") >= day for service in judge.services)


def has_served(judge: FjcJudge, court_id: str) -> bool:
    """Whether the judge was ever on the court."""
    return any(service.court_id == court_id for service in judge.services)


def near(name: PersonName, court_id: str, directory: Directory, published: date | None) -> list[FjcJudge]:
    """The court's judges of that day whose names are one letter away, in the last name or in the first."""
    last = " ".join(name.surname)
    found = [one for one in directory.near(name.surname[-1]) if names_agree(name, one)]
    first = fold(name.given[0])
    if len(first) >= _LONG:
        found += [one for one in directory.named(last) if one_apart(first, fold(one.first.strip("[]")))]
    return [one for one in found if has_served(one, court_id) and serves(one, published)]

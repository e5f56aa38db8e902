"""L: what other articles say otherwise. ``others.py`` asks the database that they stand in.

A check of these finds nothing where a story has no others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from mpp_extract.check.archive.others import Figure, Others
from mpp_extract.check.finding import Finding
from mpp_extract.check.names.offices import office_in
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.story import Story

__all__ = ["CHECKS", "Others"]

_YEAR = 365.25
_NEAR = 7  # days between two articles whose figures should be the same
_MONTH = 31
# Words that say that a figure was another one before.
_CHANGES = re.compile(
    r"\b(?:ris(?:es?|ing|en)|rose|gr[eo]w(?:n|s|ing)?|climb\w*|f[ae]ll(?:s|en|ing)?|drop\w*|jump\w*|increas\w+|decreas\w+|"
    r"up|down|from|now|so far|earlier|previous(?:ly)?|initial(?:ly)?|originally|revis\w+|updat\w+|correct\w+|more|"
    r"another|additional|since|yesterday|latest|first reported)\b",
    re.I,
)


def _another_ruling(story: Story) -> Iterator[Finding]:
    """L1: 2-1 here, 3-0 there."""
    for what, mine, theirs in story.others.disagreements() if story.others else ():
        here, there = mine[0], theirs[0]
        words = story.words(here.start, here.end)
        message = f"“{words}”: {what} {here.value} here, {there.value} in {there.path}"
        yield Finding(start=here.start, end=here.end, message=message)


def _another_age(story: Story) -> Iterator[Finding]:
    """L2: Ana Poe, 41, a year after she was 44."""
    told: set[int] = set()
    for each in story.others.figures("age") if story.others else ():
        if each.start in told or not each.published or not each.published_there:
            continue
        if _cannot_be(each) and story.others is not None and story.others.shares_a_story(each.article):
            told.add(each.start)
            message = (
                f"“{story.words(each.start, each.end)}” on {each.published}, but “{each.text_there}” on "
                f"{each.published_there}, in {each.path}"
            )
            yield Finding(start=each.start, end=each.end, message=message)


def _cannot_be(each: Figure) -> bool:
    """Whether nobody has both ages on the two days; a month is left for stories that lie."""
    here, there = date.fromisoformat(each.published or ""), date.fromisoformat(each.published_there or "")
    days = (here - there).days
    grown = each.value - each.value_there
    return not (days - _MONTH) / _YEAR - 1 <= grown <= (days + _MONTH) / _YEAR + 1


def _another_office(story: Story) -> Iterator[Finding]:
    """L4: a senator here, a representative there."""
    told: set[str] = set()
    for each in story.others.roles() if story.others else ():
        here, there = office_in(each.role), office_in(each.role_there)
        if here is None or there is None or here == there or each.speaker_id in told:
            continue
        speaker = story.item(each.speaker_id)
        is_near = _days_apart(each.published, each.published_there, _MONTH)
        if speaker is not None and is_near and story.others is not None and story.others.shares_a_story(each.article):
            told.add(each.speaker_id)
            place = speaker.mentions[0]
            message = f"{speaker.name}: “{each.role}” here, “{each.role_there}” in {each.path}"
            yield Finding(start=place.start, end=place.end, message=message)


def _days_apart(one: str | None, other: str | None, most: int) -> bool:
    """Whether two days are known, and so many apart at most."""
    return bool(one and other) and abs((date.fromisoformat(one or "") - date.fromisoformat(other or "")).days) <= most


def _another_figure(story: Story) -> Iterator[Finding]:
    """L3: 40 stamp clerks here, 60 there before, and nothing says that it has changed."""
    told: set[int] = set()
    for each in story.others.figures("count", "percent", "money", "measure") if story.others else ():
        if each.start in told or not _days_apart(each.published, each.published_there, _NEAR):
            continue
        is_later = (each.published or "") >= (each.published_there or "")
        if is_later and _CHANGES.search(story.text, *story.sentence(each.start)) is None:
            told.add(each.start)
            message = f"“{story.words(each.start, each.end)}”: “{each.text_there}” in {each.path}"
            yield Finding(start=each.start, end=each.end, message=message)


_STANDS = "The 9th Circuit upheld the tuba tax on Monday by a 2-1 vote in Poe v. Moss, No. 24-12345."
_DISMISSED = (
    "U.S. District Judge {} of the Northern District of Ohio on Monday dismissed the tuba suit in Poe v. Moss, "
    "No. 3:24-cv-00123."
)

CHECKS = (
    Check(
        code="L1",
        severity="warning",
        certainty="archive",
        meaning="A ruling with another vote, day or judge than other articles give it.",
        wrong=(
            Wrong(
                "The 9th Circuit upheld the tuba tax on Monday by a 3-0 vote in Poe v. Moss, No. 24-12345.",
                "upheld",
                "vote 3-0 here, 2-1 in",
                "2024-05-07",
                others=(_STANDS,),
            ),
            Wrong(
                _DISMISSED.format("Omar Reyes"),
                "dismissed",
                "judge Omar Reyes here, Ana Quill in",
                "2024-05-07",
                others=(_DISMISSED.format("Ana Quill"),),
            ),
        ),
        right=(
            Right(_STANDS, "2024-05-07", others=(_STANDS,)),
            Right(_DISMISSED.format("Quill"), "2024-05-07", others=(_DISMISSED.format("Ana Quill"),)),
        ),
        limits="Which reports are of one ruling is as mpp-extract rulings puts them together; where another article "
        "says the same as this one, too, it is silent.",
        find=_another_ruling,
    ),
    Check(
        code="L2",
        severity="warning",
        certainty="archive",
        meaning="A person's age that does not fit the one that another article has.",
        wrong=(
            Wrong(
                "Ana Poe, 41, of Ohio sued in the 9th Circuit.",
                "41",
                "but “44” on 2024-05-07",
                "2024-05-07",
                others=("Ana Poe, 44, of Ohio lost in the 9th Circuit.",),
            ),
        ),
        right=(
            Right(
                "Ana Poe, 45, of Ohio sued in the 9th Circuit.",
                "2024-05-07",
                others=("Ana Poe, 44, of Ohio lost in the 9th Circuit.",),
            ),
            Right(
                "Ana Poe (41) of Ohio sued in the 9th Circuit.",
                "2024-05-07",
                others=("Ana Poe, 44, sued in the 9th Circuit.",),
            ),
            Right("Ana Poe, 41, of Ohio sang.", "2024-05-07", others=("Ana Poe, 44, of Ohio sang.",)),
        ),
        limits="Of a full name that both have, in articles with a day of publication that name a court or a case that "
        "is one; an age may be a year off, since birthdays lie between.",
        find=_another_age,
    ),
    Check(
        code="L3",
        severity="house",
        certainty="archive",
        meaning="A figure that an earlier article of the same week gives otherwise for the same words, and nothing "
        "says that it has changed.",
        wrong=(
            Wrong(
                "They hired 40 stamp clerks.",
                "40 stamp clerks",
                "“60 stamp clerks” in",
                "2024-05-07",
                others=("They hired 60 stamp clerks.",),
            ),
        ),
        right=(
            Right("They hired 40 stamp clerks.", "2024-05-07", others=("They hired 40 stamp clerks.",)),
            Right("They hired 40 stamp clerks.", "2024-05-07", others=("They hired 60 bank clerks.",)),
            Right("By now they hired 40 stamp clerks.", "2024-05-07", others=("They hired 60 stamp clerks.",)),
        ),
        limits="The same words can mean two things, and figures change: it is off unless it is asked for.",
        find=_another_figure,
    ),
    Check(
        code="L4",
        severity="warning",
        certainty="archive",
        meaning="A person with another office than an article of the same month gives.",
        wrong=(
            Wrong(
                "“It is late,” said Sen. Ana Poe of Ohio, who sued in the 9th Circuit.",
                "Ana Poe",
                "“Sen.” here, “Rep.” in",
                "2024-05-07",
                others=("“It is late,” said Rep. Ana Poe of Ohio, who sued in the 9th Circuit.",),
            ),
        ),
        right=(
            Right(
                "“It is late,” said Sen. Ana Poe of Ohio, who sued in the 9th Circuit.",
                "2024-05-07",
                others=("“It is late,” said former Rep. Ana Poe of Ohio, who sued in the 9th Circuit.",),
            ),
            Right(
                "“It is late,” said Sen. Ana Poe of Ohio.",
                "2024-05-07",
                others=("“It is late,” said Rep. Ana Poe of Ohio.",),
            ),
        ),
        limits="Of speakers with a full name that both have, in articles with a day of publication that name a court "
        "or a case that is one; of offices that exclude each other, as N4 has them.",
        find=_another_office,
    ),
)

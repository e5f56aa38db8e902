"""An age that does not fit the day or year of birth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mpp_extract.check.days.words import day_of
from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.story import Story
from mpp_extract.record import Date

_BORN = re.compile(r"\bborn (?:in [A-Z][\w.,’' -]{1,40}? )?(?:on |in )?\Z", re.I)
# Whose age it is must be who was born: nobody else may come between.
_AGED_BEFORE = re.compile(r", (?P<age>\d{1,3}),? (?:who )?(?:was|is) \Z")
_IS = re.compile(r"[,)]? (?:and )?(?:(?:he|she) )?is (?:now )?(?P<age>\d{1,3})(?: years old| now|(?=[.,;]))")
_IS_NAMED = re.compile(r", [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3} is (?:now )?(?P<age>\d{1,3})(?: years old|(?=[.,;]))")
_DIED = re.compile(r",? (?:and |he |she )*died (?:on |in )?\Z")
_AT = re.compile(r",? at (?:the )?(?:age of |age )?(?P<age>\d{1,3})(?! (?:a\.?m|p\.?m)|[:\d%]| percent)\b")
_REACH = 80
# So near to a birthday a story may have been written before it, or the age been given as of it.
_DOUBT = timedelta(days=31)


def _unfit_age(story: Story) -> Iterator[Finding]:
    dates = (story.article.dates or []) if "born" in story.text or "Born" in story.text else []
    for n, each in enumerate(dates):
        start, end = story.sentence(each.start)
        before = story.text[max(start, each.start - _REACH) : each.start]
        born = _BORN.search(before)
        if born is None or each.anchored or story.is_correction(start) or story.quote_at(each.start):
            continue
        aged = _AGED_BEFORE.search(before[: born.start()])
        following = dates[n + 1] if n + 1 < len(dates) and dates[n + 1].start < end else None
        if aged is not None:
            span = Span(*(each.start - len(before) + place for place in aged.span("age")))
            yield from _unfit(story, each, span, story.published)
        elif following is not None and _DIED.fullmatch(story.text[each.end : following.start]):
            match = _AT.match(story.text, following.end, end)
            if match is not None and not following.anchored:
                yield from _unfit(story, each, Span(*match.span("age")), following)
        else:
            match = _IS.match(story.text, each.end, end) or _IS_NAMED.match(story.text, each.end, end)
            if match is not None:
                yield from _unfit(story, each, Span(*match.span("age")), story.published)


def _unfit(story: Story, birth: Date, age: Span, then: Date | date | None) -> Iterator[Finding]:
    """A finding where so old a person can't have been born then; ``then`` is when the age holds."""
    fitting = _ages(birth, then)
    said = int(story.text[age.start : age.end])
    if fitting and said not in fitting:
        old = " or ".join(map(str, sorted(fitting)))
        when = story.words(then.start, then.end) if isinstance(then, Date) else f"publication, {then}"
        message = f"born “{story.words(birth.start, birth.end)}” makes {old} at {when}, not “{said}”"
        fix = old if len(fitting) == 1 else None
        yield Finding(start=age.start, end=age.end, message=message, others=(Span(birth.start, birth.end),), fix=fix)


def _ages(birth: Date, then: Date | date | None) -> set[int]:
    """The ages that fit; empty where that can't be told."""
    end = then.isoformat() if isinstance(then, date) else (then.value or "")[:10] if then is not None else ""
    born = (birth.value or "")[:10]
    if not re.fullmatch(r"\d{4}(?:-\d\d-\d\d)?", born) or not re.fullmatch(r"\d{4}(?:-\d\d-\d\d)?", end):
        return set()
    years = int(end[:4]) - int(born[:4])
    day = day_of(birth)
    last = date.fromisoformat(end) if len(end) == 10 else None
    if day is None or last is None:
        return {years - 1, years}
    return {_age(day, last + shift) for shift in ((timedelta(0),) if isinstance(then, Date) else (-_DOUBT, _DOUBT * 0))}


def _age(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


CHECK = Check(
    code="D4",
    severity="error",
    certainty="calendar",
    meaning="An age that does not fit the day or year of birth.",
    wrong=(
        Wrong("Ada Moss, 82, was born on May 3, 1950, in Ohio.", "82", "makes 74", "2024-08-06"),
        Wrong("Ada Moss, who was born in 1950, is 82.", "82", "makes 73 or 74", "2024-08-06"),
        Wrong("She was born on May 3, 1950, and died on June 3, 2020, at 82.", "82", "makes 70 at June 3, 2020"),
    ),
    right=(
        Right("Ada Moss, 74, was born on May 3, 1950, in Ohio.", "2024-08-06"),
        Right("Ada Moss, 73, was born on May 3, 1950, in Ohio.", "2024-05-06"),
        Right("Ada Moss, 52, whose son was born in 1990, is a judge.", "2024-08-06"),
        "Ada Moss, 82, was born on May 3, 1950, in Ohio.",
        "She was born on May 3, 1950, and died on June 3, 2020, at 70.",
    ),
    limits="The age must stand beside the birth, with nobody else between them, and the day at which it holds must be "
    "known. Within a month after a birthday the age before it is let pass.",
    find=_unfit_age,
)

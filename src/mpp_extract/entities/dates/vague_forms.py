"""Forms of times that no calendar bounds, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit


def _past(hit: Hit) -> Sense | None:
    return Sense("vague", value="PAST_REF")


def _present(hit: Hit) -> Sense | None:
    return Sense("vague", value="PRESENT_REF")


def _future(hit: Hit) -> Sense | None:
    return Sense("vague", value="FUTURE_REF")


def _vague(hit: Hit) -> Sense | None:
    return Sense("vague", value=str(hit.value("vague")))


_REFS = "ISO 24617-1 (TIMEX3 values PAST_REF, PRESENT_REF, FUTURE_REF)"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.VAGUE,
        "units_ago",
        "(?:MORE THAN|APPROX)? (?:UNITS|HOURS) (?:AGO|EARLIER)",
        _past,
        "",
        "It closed [[weeks ago]].",
        "It closed for weeks.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "long_ago",
        "(?: NOT? LONG | A WHILE | SOME TIME | A MOMENT | A LONG TIME ) AGO",
        _past,
        "",
        "It closed [[not long ago]], or [[some time ago]].",
        "It closed for some time.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "adverb",
        "vague:VAGUE",
        _vague,
        "vague",
        "She [[recently]] moved and [[currently]] works here.",
        "The current term and the recent ruling.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "now",
        "RIGHT? NOW",
        _present,
        "",
        "She works here [[now]].",
        "She knows it.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "recent",
        "(?:THE? RECENT) (?:UNITS|PAST)",
        _past,
        "",
        "It has grown in [[recent years]].",
        "It has grown in the recent ruling’s shadow.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "coming",
        "THE? COMING UNITS",
        _future,
        "",
        "It will grow in [[the coming years]].",
        "It will grow in years.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "ahead",
        "THE (?:UNITS|MONTHU) (?:AHEAD|TO COME)",
        _future,
        "",
        "It will grow in [[the months ahead]] and [[the years to come]].",
        "It will go ahead in months.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "future",
        "THE FORESEEABLE? FUTURE",
        _future,
        "",
        "It will grow in [[the near future]].",
        "It will grow in the future tense.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "past",
        "THE past:PAST",
        _past,
        "past",
        "It has been so in [[the past]].",
        "It has been so in the past tense.",
        _REFS,
    ),
    form(
        kinds.VAGUE,
        "present",
        "THE? PRESENT HYPHEN? DAY | THE? PRESENT | THE MOMENT | THESE UNITS | THIS TIME | THE TIME BEING",
        _present,
        "",
        "It works for [[the moment]], and for [[the time being]].",
        "It was the moment when she left.",
        _REFS,
    ),
)

"""Forms of clock times and parts of the day, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates import kinds
from mpp_extract.entities.dates.forms import DateForm, form
from mpp_extract.entities.dates.meaning import deixis
from mpp_extract.entities.dates.ranges import alone
from mpp_extract.entities.dates.sense import Sense
from mpp_extract.language.patterns import Hit


def _clock(hit: Hit) -> Sense | None:
    """9:10 PM UTC, 10 a.m., 21:30 GMT, 9 o’clock. A bare ``9:10`` is a time only with AM or PM, a zone, or ``at``."""
    written = str(hit.value("clock"))
    parts = [int(part) for part in written.replace(".", ":").split(":")]
    return _checked(hit, parts[0], parts[1], parts[2] if len(parts) > 2 else None)


def _hour(hit: Hit) -> Sense | None:
    return _checked(hit, hit.number("clock") or 0, None, None)


def _military(hit: Hit) -> Sense | None:
    """0430 GMT, 2100 Moscow time."""
    digits = hit.words.word(hit.match.start("clock"))
    if len(digits) != 4 or not digits.isdigit():
        return None
    return _checked(hit, int(digits[:2]), int(digits[2:]), None)


def _noon(hit: Hit) -> Sense | None:
    if hit.has("twelve") and hit.number("twelve") != 12:
        return None
    return Sense("day", hour=hit.number("clock"), minute=0, zone=_zone(hit), timed=True)


def _checked(hit: Hit, hour: int, minute: int | None, second: int | None) -> Sense | None:
    if hit.has("half"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (hit.number("half") or 0)
    elif hit.has("evening") and hour < 12 and str(hit.value("evening")) in ("AF", "EV", "NI"):
        hour += 12
    if hour > 24 or (minute or 0) > 59 or (second or 0) > 60:
        return None
    told = hit.has("half") or hit.has("evening") or hit.has("zone") or hour > 12
    return Sense("day", hour=hour, minute=minute or 0, second=second, zone=_zone(hit), timed=True, half_told=told)


def _zone(hit: Hit) -> str | int | None:
    value = hit.value("zone" if hit.has("zone") else "place")
    return value if isinstance(value, str | int) else None


def _hour_of(hit: Hit) -> Sense | None:
    """7 tonight, 9 tomorrow, 11 last night, 7 Friday evening: the hour of a day, where ``at`` shows it to be one."""
    value = hit.value("clock")
    hour, minute = value if isinstance(value, int) else 0, 0
    if isinstance(value, str):
        hour, minute = (int(part) for part in value.replace(".", ":").split(":")[:2])
    day = hit.value("day")
    days, part = day if isinstance(day, tuple) else (0, None)
    part = str(hit.value("evening")) if hit.has("evening") else part
    if not 1 <= hour <= 12 or minute > 59 or (part == "NI" and hour < _NIGHTFALL):
        return None
    if part in ("AF", "EV", "NI") and hour < 12:
        hour += 12
    sense = Sense("day", hour=hour, minute=minute, timed=True, half_told=part is not None)
    if hit.has("weekday"):
        sense.weekday = hit.number("weekday")
    elif isinstance(day, tuple) or hit.has("deixis"):
        sense.shift = -1 if hit.within("deixis", "LAST") else days
    return sense


def _mid_part(hit: Hit) -> Sense | None:
    return Sense("day", part=str(hit.value("part")))


def _hours(hit: Hit) -> Sense | None:
    """The early morning hours, the small hours: of the day said just before."""
    return Sense("day", part=str(hit.value("part") or "MO"), deixis="beside")


def _into(hit: Hit) -> Sense | None:
    """On into the evening, but not into the night air."""
    return Sense("day", part=str(hit.value("part")), deixis="beside") if alone(hit.words, hit.last) else None


def _part(hit: Hit) -> Sense | None:
    which = deixis(hit, "deixis")
    part = str(hit.value("part"))
    if which == "last":
        return Sense("day", shift=-1, part=part)
    return Sense("day", shift=0, part=part) if which == "this" else Sense("day", deixis=which or "same", part=part)


# A night's hours before this one are the next morning's.
_NIGHTFALL = 5
# GMT, Eastern time, Eastern Standard Time, Moscow time, local time
_IN_ZONE = "(?: zone:ZONE (?:STANDARD? TIME)? | COMMA? NEW? place:PLACE TIME | LOCAL TIME )"
_ZONE = f"{_IN_ZONE}?"
_AT_HOUR = "(?: (?<=AT)|(?<=UNTIL) ) APPROX? clock:(?:HOURNUM|NUMWORD|CLOCK)"
_ABOUT = "(?:APPROX|SOME)?"
_AP = "AP style book, “times”"
FORMS: tuple[DateForm, ...] = (
    form(
        kinds.CLOCK,
        "figures",
        f"{_ABOUT} clock:CLOCK half:AMPM? {_ZONE}",
        _clock,
        "clock",
        "Doors open at [[9:10 a.m. EST]] and close at [[21:30]].",
        "The home side won 9:10, a ratio of 2:15.",
        _AP,
    ),
    form(
        kinds.CLOCK,
        "hour",
        f"{_ABOUT} clock:(?:HOURNUM|NUMWORD) half:AMPM {_ZONE}",
        _hour,
        "half",
        "Doors open at [[9 a.m. Eastern time]].",
        "He is 9, I am 9 times that.",
        _AP,
    ),
    form(
        kinds.CLOCK,
        "oclock",
        f"{_ABOUT} clock:(?:HOURNUM|NUMWORD) sharp:OCLOCK (?: IN THE evening:PART )? {_ZONE}",
        _hour,
        "sharp",
        "Doors open at [[9 o’clock in the evening]].",
        "The clock stopped at nine houses.",
        _AP,
    ),
    form(
        kinds.CLOCK,
        "in_zone",
        f"clock:(?:YEAR|NUM) {_IN_ZONE}",
        _military,
        "clock",
        "The ship left at [[1430 GMT]].",
        "The ship left with 1430 tons.",
        "ISO 8601-1:2019 (basic format)",
    ),
    form(
        kinds.MOMENT,
        "at_hour",
        f"{_AT_HOUR} (?: day:TODAY | (?: deixis:(?:THIS|LAST) | ON? weekday:WEEKDAY ) evening:PART )",
        _hour_of,
        "clock",
        "The game starts at [[8 tonight]], the rally at [[7 Saturday evening]].",
        "He sold 8 tonight, and 7 Saturday.",
        "AP style book, “tonight” (8 tonight)",
    ),
    form(
        kinds.CLOCK,
        "at_hour",
        f"{_AT_HOUR} IN THE evening:PART",
        _hour_of,
        "evening",
        "She rises at [[eleven in the morning]].",
        "She read eleven in the morning.",
        "TimeML annotation guidelines 1.2.1 (at eleven in the morning)",
    ),
    form(
        kinds.PART_OF_DAY,
        "mid",
        "THE? MID HYPHEN? part:PART",
        _mid_part,
        "part",
        "They broke off by [[mid-morning]].",
        "A mid-morning snack was served.",
        "ISO 24617-1 (TIMEX3 values MO, MI, AF, EV, NI)",
    ),
    form(
        kinds.PART_OF_DAY,
        "hours",
        "(?: THE? (?:EARLY|LATE|WEE) part:PART HOURS | THE (?: EARLY | WEE ) HOURS )",
        _hours,
        "",
        "They met in [[the early morning hours]].",
        "They met in the office hours.",
        "Cambridge Dictionary, “early hours”, “small hours”",
    ),
    form(
        kinds.PART_OF_DAY,
        "into",
        "(?:(?<=INTO)|(?<=THROUGH)) THE (?:EARLY|LATE)? part:PART",
        _into,
        "part",
        "The talks went on into [[the evening]].",
        "She looked into the evening sky.",
        "ISO 24617-1 (TIMEX3 values MO, MI, AF, EV, NI)",
    ),
    form(
        kinds.CLOCK,
        "noon",
        f"{_ABOUT} twelve:N12? clock:NOON {_ZONE}",
        _noon,
        "clock",
        "It closes at [[noon]], or [[about midnight EST]].",
        "It closes at 12.",
        "AP style book, “noon”, “midnight”",
    ),
    form(
        kinds.PART_OF_DAY,
        "which",
        "(?:EARLY|LATE|EARLIER|LATER)? deixis:(?:THIS|LAST|THAT SAME?|THE (?:SAME|PREVIOUS|FOLLOWING|NEXT)) part:PART",
        _part,
        "part",
        "They met [[late last night]] and ruled [[this morning]].",
        "The night was long.",
        "TimeML annotation guidelines 1.2.1 (late last night)",
    ),
)

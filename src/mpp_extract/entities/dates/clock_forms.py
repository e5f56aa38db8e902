"""Forms of clock times and parts of the day, and what each means."""

from __future__ import annotations

from mpp_extract.entities.dates.calendar_forms import deixis
from mpp_extract.entities.dates.patterns import Form, Hit
from mpp_extract.entities.dates.sense import Sense


def _clock(hit: Hit) -> Sense | None:
    """9:10 PM UTC, 10 a.m., 21:30 GMT, 9 o’clock. A bare ``9:10`` is a time only with AM or PM, a zone, or ``at``."""
    written = str(hit.value("clock"))
    parts = [int(part) for part in written.replace(".", ":").split(":")]
    return _checked(hit, parts[0], parts[1], parts[2] if len(parts) > 2 else None)


def _hour(hit: Hit) -> Sense | None:
    return _checked(hit, hit.number("clock") or 0, None, None)


def _military(hit: Hit) -> Sense | None:
    """0430 GMT, 1500 hours."""
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


def _part(hit: Hit) -> Sense | None:
    which = deixis(hit, "deixis")
    part = str(hit.value("part"))
    if which == "last":
        return Sense("day", shift=-1, part=part)
    return Sense("day", shift=0, part=part) if which == "this" else Sense("day", deixis=which or "same", part=part)


# A night's hours before this one are the next morning's.
_NIGHTFALL = 5
# GMT, Eastern time, Eastern Standard Time, Moscow time, local time
_ZONE = "(?: zone:ZONE (?:STANDARD? TIME)? | COMMA? NEW? place:PLACE TIME | LOCAL TIME )?"
_AT_HOUR = "(?: (?<=AT)|(?<=UNTIL) ) APPROX? clock:(?:HOURNUM|NUMWORD|CLOCK)"
_ABOUT = "(?:APPROX|SOME)?"
FORMS = (
    Form("dates.clock", f"{_ABOUT} clock:CLOCK half:AMPM? {_ZONE}", _clock, "clock"),
    Form("dates.clock", f"{_ABOUT} clock:HOURNUM half:AMPM {_ZONE}", _hour, "half"),
    Form("dates.clock", f"{_ABOUT} clock:NUMWORD half:AMPM {_ZONE}", _hour, "half"),
    Form(
        "dates.clock",
        f"{_ABOUT} clock:(?:HOURNUM|NUMWORD) sharp:OCLOCK (?: IN THE evening:PART )? {_ZONE}",
        _hour,
        "sharp",
    ),
    Form("dates.clock", "clock:(?:YEAR|NUM|N3) zone:ZONE", _military, "zone"),
    Form("dates.clock", "clock:(?:YEAR|NUM) hours:HOURS", _military, "hours"),
    Form("dates.clock", "clock:(?:YEAR|NUM) (?: NEW? place:PLACE | LOCAL ) time:TIME", _military, "time"),
    Form("dates.moment", f"{_AT_HOUR} day:TODAY", _hour_of, "day"),
    Form("dates.moment", f"{_AT_HOUR} deixis:(?:THIS|LAST) evening:PART", _hour_of, "evening"),
    Form("dates.moment", f"{_AT_HOUR} ON? weekday:WEEKDAY evening:PART", _hour_of, "weekday"),
    Form("dates.clock", f"{_AT_HOUR} IN THE evening:PART", _hour_of, "evening"),
    Form("dates.part_of_day", "THE? MID HYPHEN? part:PART", _mid_part, "part"),
    Form("dates.clock", f"{_ABOUT} twelve:N12? clock:NOON {_ZONE}", _noon, "clock"),
    Form(
        "dates.part_of_day",
        "(?:EARLY|LATE|EARLIER|LATER)? deixis:(?:THIS|LAST|THAT SAME?|THE (?:SAME|PREVIOUS|FOLLOWING|NEXT)) part:PART",
        _part,
        "part",
    ),
)

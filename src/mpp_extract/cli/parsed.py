"""Single values of the command line: what was written to what is meant, or one line that says what is wrong."""

from __future__ import annotations

import os
import re
import signal
import time
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from mpp_extract.errors import UsageError
from mpp_extract.readers.inputs import shown_path

_AGO = {"h": 3600, "d": 86400, "w": 7 * 86400}  # seconds
_DAYS = {"today": 0, "yesterday": 1}  # days ago
_DATE_FORMS = "write it as 2025-04-17, April 17, 2025, today or yesterday"
_FILES = 100 * 10**6  # bytes of names


def day(value: str | None, where: str = "--date") -> date | None:
    """The day that is meant: 2025-04-17, April 17, 2025, today. Raises UsageError for what is none."""
    if value is None:
        return None
    ago = _DAYS.get(value.strip().lower())
    if ago is not None:
        return date.today() - timedelta(days=ago)
    from mpp_extract.language.calendar import NEWS_YEARS

    given = _written(value, where)
    if given.year not in NEWS_YEARS:
        raise UsageError(where, f"{value!r} is no day that news is of", "give the article's day of publication")
    return given


def _written(value: str, where: str) -> date:
    from mpp_extract.readers import days

    try:
        return date.fromisoformat(value)
    except ValueError as error:
        found = None if value.isdigit() or re.match(r"\d{4}-", value) else days.day(value)
        if found is not None:
            return found
        # "month must be in 1..12" helps; "Invalid isoformat string: ..." only repeats what was typed.
        why = "" if "isoformat" in str(error) else f" ({error})"
        if re.fullmatch(r"\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\s*", value):
            why = " that can be read in one way only"
        raise UsageError(where, f"{value!r} is no date{why}", _DATE_FORMS) from None


def since(value: str | None) -> float | None:
    """Seconds since 1970 out of a day or time of the machine's zone, or so many hours, days or weeks ago."""
    if value is None:
        return None
    number, unit = value[:-1], value[-1:]
    if number.isascii() and number.isdigit() and len(number) < 7 and unit in _AGO:
        return time.time() - int(number) * _AGO[unit]
    ago = _DAYS.get(value.strip().lower())
    if ago is not None:
        value = (date.today() - timedelta(days=ago)).isoformat()
    try:
        return datetime.fromisoformat(value).timestamp()
    except (ValueError, OverflowError, OSError):
        remedy = "write it as 2025-04-17, 2025-04-17T18:00, yesterday, or 12h, 3d, 2w for so long ago"
        raise UsageError("--since", f"{value!r} is no time", remedy) from None


def jobs(value: str | None) -> int | None:
    """The number of worker processes."""
    if value is None:
        return None
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= 1024:
        raise UsageError("--jobs", f"{value!r} is no number of processes", "give a whole number from 1 to 1024")
    return int(value)


def timeout(value: str | None) -> float | None:
    """Seconds for an article."""
    if value is None:
        return None
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 0.1 <= seconds <= 10**6:
        raise UsageError("--timeout", f"{value!r} is no time for an article", "give seconds, such as 60")
    if not hasattr(signal, "setitimer"):
        raise UsageError("--timeout", "this system has no timer for it", "leave it out")
    return seconds


def judges(value: str | None) -> Path | None:
    """The table of judges."""
    if value is None:
        return None
    if not Path(value).is_file():
        raise UsageError("--judges", f"there is no file {value!r}", "name the table of judges (see mpp-extract judges)")
    return Path(value)


def corrections(raw: Mapping[str, Any]) -> Path | None:
    """The file of what a reader put right."""
    value = raw.get("corrections")
    if value is None:
        return None
    if not Path(value).is_file():
        raise UsageError("--corrections", f"there is no file {value!r}", "name one that was saved from a page")
    if raw.get("resume"):
        fault = "--resume can't tell which results have them"
        raise UsageError("--corrections", fault, "leave --resume out, and make the results anew")
    return Path(value)


def globs(raw: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The patterns of an option that can be repeated."""
    found = tuple(raw.get(name) or ())
    if "" in found:
        raise UsageError(f"--{name}", "it is empty", "give a pattern such as '*.html'")
    return found


def not_empty(value: str | None, option: str, remedy: str) -> str | None:
    """The value, which must be something."""
    if value == "":
        raise UsageError(option, "it is empty", remedy)
    return value


def files_from(value: str | None) -> tuple[str, ...]:
    """The paths that a file, or standard input (-), lists: one a line, or with NULs between them (find -print0)."""
    if value is None:
        return ()
    import sys

    try:
        if value == "-":
            data = b"" if sys.stdin is None else sys.stdin.buffer.read(_FILES + 1)
        else:
            with open(value, "rb") as file:
                data = file.read(_FILES + 1)
    except OSError as error:
        fault = f"{shown_path(value)} can't be read ({error.strerror or error})"
        raise UsageError("--files-from", fault, "name a file that lists paths, or - for standard input") from error
    if len(data) > _FILES:
        raise UsageError("--files-from", "more than 100 MB of paths", "name folders, or split the list")
    parts = data.split(b"\0") if b"\0" in data else data.splitlines()
    return tuple(os.fsdecode(part) for part in parts if part.strip())

"""What was asked for on the command line, checked: no impossible value gets past here. Imports nothing heavy."""

from __future__ import annotations

import os
import signal
import stat
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.util import find_spec
from pathlib import Path, PurePath
from typing import Any

from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS
from mpp_extract.readers.decode import known_encoding
from mpp_extract.readers.folders import Choice
from mpp_extract.readers.formats import BY_NAME
from mpp_extract.readers.inputs import STDIN, shown_path
from mpp_extract.readers.source import ReadOptions
from mpp_extract.writers import APPENDED, ENDINGS, FORMATS, SUFFIXES, TABULAR

FIELDS = ("text_field", "title_field", "date_field", "id_field")


@dataclass(frozen=True, slots=True)
class Options:
    """The command line of an extraction.

    format   what to print                      output   file or folder for it, None for standard output
    folder   whether ``output`` is a folder     jobs     worker processes, None to choose
    reading  what was said about the inputs         scratch  whether the output is thrown away when it has been read
    """

    paths: tuple[str, ...]
    format: str
    output: Path | None = None
    folder: bool = False
    only: tuple[str, ...] | None = None
    reading: ReadOptions = field(default_factory=ReadOptions)
    model: str | None = None
    jobs: int | None = None
    judges: Path | None = None
    corrections: Path | None = None
    indirect: bool = False
    include_text: bool = False
    explain: bool = False
    all: bool = False
    summary: bool = False
    quiet: bool = False
    resume: bool = False
    append: bool = False
    excel: bool = False
    scratch: bool = False
    timeout: float | None = None
    choice: Choice = field(default_factory=Choice)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)


def checked(raw: Mapping[str, Any]) -> Options:
    """The options out of the parser's strings. Raises UsageError, in one line, for what can't be carried out."""
    paths = tuple(raw.get("paths") or ())
    if not paths:
        raise UsageError("mpp-extract", "nothing to read", "name a file, a folder, or - for standard input")
    if paths.count(STDIN) > 1:
        raise UsageError(STDIN, "standard input is named twice", "name it once")
    output = _output(raw.get("output"))
    folder = output is not None and _is_folder(output)
    form = _format(raw.get("format"), output, folder)
    judges = _judges(raw.get("judges"))
    corrections = _corrections(raw)
    _keep_inputs((*paths, *(str(table) for table in (judges, corrections) if table is not None)), output, folder, form)
    return Options(
        paths=paths,
        format=form,
        output=None if output is None else Path(output),
        folder=folder,
        only=_only(raw.get("only")),
        reading=reading(raw),
        model=_not_empty(raw.get("model"), "--model", "name an installed spaCy pipeline or a pipeline's folder"),
        jobs=_jobs(raw.get("jobs")),
        judges=judges,
        corrections=corrections,
        indirect=bool(raw.get("indirect")),
        include_text=bool(raw.get("include_text")),
        explain=bool(raw.get("explain")),
        all=bool(raw.get("all")),
        summary=bool(raw.get("summary")),
        quiet=bool(raw.get("quiet")),
        resume=_resume(raw, output, folder, form),
        append=_append(raw, output, folder, form),
        excel=_excel(raw, form),
        timeout=_timeout(raw.get("timeout")),
        choice=Choice(
            include=_globs(raw, "include"),
            exclude=_globs(raw, "exclude"),
            since=_since(raw.get("since")),
            duplicates=bool(raw.get("keep_duplicates")),
        ),
    )


def reading(raw: Mapping[str, Any]) -> ReadOptions:
    """What was said about the inputs, out of the parser's strings. Raises UsageError for what can't be."""
    fields = {name: _not_empty(raw.get(name), f"--{name.replace('_', '-')}", "name a field") for name in FIELDS}
    return ReadOptions(
        published=_date(raw.get("date")),
        encoding=None if raw.get("encoding") is None else known_encoding(str(raw["encoding"])),
        format=_input_format(raw.get("input_format")),
        **fields,
    )


def _input_format(value: str | None) -> str | None:
    if value is not None and value not in BY_NAME:
        raise UsageError("--input-format", f"there is no format {value!r}", f"the formats are {', '.join(BY_NAME)}")
    return value


def _only(values: list[str] | None) -> tuple[str, ...] | None:
    if not values:
        return None
    names = [name.strip() for value in values for name in value.split(",")]
    unknown = [name for name in names if name not in LISTS]
    if unknown:
        fault = f"there is no list {' or '.join(repr(name) for name in dict.fromkeys(unknown))}"
        raise UsageError("--only", fault, f"the lists are {', '.join(LISTS)}")
    return tuple(name for name in LISTS if name in names)


def _date(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        given = date.fromisoformat(value)
    except ValueError as error:
        # "month must be in 1..12" helps; "Invalid isoformat string: ..." only repeats what was typed.
        why = "" if "isoformat" in str(error) else f" ({error})"
        raise UsageError("--date", f"{value!r} is no date{why}", "write it as YYYY-MM-DD, such as 2025-04-17") from None
    from mpp_extract.language.calendar import NEWS_YEARS

    if given.year not in NEWS_YEARS:
        raise UsageError("--date", f"{value!r} is no day that news is of", "give the article's day of publication")
    return given


def _globs(raw: Mapping[str, Any], name: str) -> tuple[str, ...]:
    globs = tuple(raw.get(name) or ())
    if "" in globs:
        raise UsageError(f"--{name}", "it is empty", "give a pattern such as '*.html'")
    return globs


RESUMABLE = {"sqlite": (False,), "jsonl": (False, True), "json": (True,)}  # whether into a folder


def _append(raw: Mapping[str, Any], output: str | None, folder: bool, form: str) -> bool:
    if not raw.get("append"):
        return False
    if output is None or folder not in APPENDED.get(form, ()):
        remedy = "give -o FILE.jsonl, FILE.csv or FILE.db, or -o FOLDER/ with --format csv or parquet"
        raise UsageError("--append", "there is no output that could be added to", remedy)
    if raw.get("resume"):
        raise UsageError("--append", "--resume adds to what is there, too", "leave one out")
    return True


def _excel(raw: Mapping[str, Any], form: str) -> bool:
    if raw.get("excel") and form != "csv":
        raise UsageError("--excel", f"it is for CSV, and the format is {form}", "give --format csv, or leave it out")
    return bool(raw.get("excel"))


def _resume(raw: Mapping[str, Any], output: str | None, folder: bool, form: str) -> bool:
    if not raw.get("resume"):
        return False
    if output is None or folder not in RESUMABLE.get(form, ()):
        remedy = "give -o FILE.jsonl, -o FILE.db or -o FOLDER/ (with --format json or jsonl)"
        fault = "there is no output that could be gone on with"
        if output is not None and folder and form in TABULAR:
            fault = "a folder of tables can't be gone on with, since none can be read before all are whole"
            remedy += ", or --append"
        raise UsageError("--resume", fault, remedy)
    return True


def _timeout(value: str | None) -> float | None:
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


_AGO = {"h": 3600, "d": 86400, "w": 7 * 86400}  # seconds


def _since(value: str | None) -> float | None:
    """Seconds since 1970 out of a day or time of the machine's zone, or so many hours, days or weeks ago."""
    if value is None:
        return None
    number, unit = value[:-1], value[-1:]
    if number.isascii() and number.isdigit() and len(number) < 7 and unit in _AGO:
        return time.time() - int(number) * _AGO[unit]
    try:
        return datetime.fromisoformat(value).timestamp()
    except (ValueError, OverflowError, OSError):
        remedy = "write it as 2025-04-17, 2025-04-17T18:00, or 12h, 3d, 2w for so long ago"
        raise UsageError("--since", f"{value!r} is no time", remedy) from None


def _jobs(value: str | None) -> int | None:
    if value is None:
        return None
    if not value.isascii() or not value.isdigit() or not 1 <= int(value[:9]) <= 1024:
        raise UsageError("--jobs", f"{value!r} is no number of processes", "give a whole number from 1 to 1024")
    return int(value)


def _judges(value: str | None) -> Path | None:
    if value is None:
        return None
    if not Path(value).is_file():
        raise UsageError("--judges", f"there is no file {value!r}", "name the table of judges (see mpp-extract judges)")
    return Path(value)


def _corrections(raw: Mapping[str, Any]) -> Path | None:
    value = raw.get("corrections")
    if value is None:
        return None
    if not Path(value).is_file():
        raise UsageError("--corrections", f"there is no file {value!r}", "name one that was saved from a page")
    if raw.get("resume"):
        fault = "--resume can't tell which results have them"
        raise UsageError("--corrections", fault, "leave --resume out, and make the results anew")
    return Path(value)


def _not_empty(value: str | None, option: str, remedy: str) -> str | None:
    if value == "":
        raise UsageError(option, "it is empty", remedy)
    return value


def _output(value: str | None) -> str | None:
    return None if value == STDIN else _not_empty(value, "--output", "name a file, or a folder with / at its end")


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def _format(value: str | None, output: str | None, folder: bool) -> str:
    if value is not None and value not in FORMATS:
        raise UsageError("--format", f"there is no format {value!r}", f"the formats are {', '.join(FORMATS)}")
    if value == "sqlite" and (output is None or folder):
        raise UsageError("--format", "a database is one file", "name it with -o FILE.db")
    if value == "parquet":
        _parquet(output, folder)
    if output is None:
        return value or ("table" if sys.stdout is not None and sys.stdout.isatty() else "json")
    if folder:
        return value or "json"
    suffix = PurePath(output).suffix.lower()
    if suffix == ENDINGS["parquet"] and value is None:
        raise UsageError(shown_path(output), _ONE_TABLE, _A_FOLDER)
    implied = SUFFIXES.get(suffix)
    if value is None and implied is None:
        remedy = f"end it in {', '.join(SUFFIXES)} or, for a folder, in /, or give --format"
        raise UsageError(shown_path(output), "its ending names no format", remedy)
    if value is not None and implied is not None and value != implied and suffix != ENDINGS[value]:
        raise UsageError(shown_path(output), f"its ending says {implied}, --format says {value}", "leave one out")
    return value or str(implied)


_ONE_TABLE = "Parquet is a file a list, in a folder"
_A_FOLDER = "name the folder: -o FOLDER/ --format parquet"


def _parquet(output: str | None, folder: bool) -> None:
    """Refuse Parquet where there is no folder for it, or nothing to make it with."""
    if output is None or not folder:
        raise UsageError("--format", _ONE_TABLE, _A_FOLDER)
    if find_spec("pyarrow") is None:
        fault = "Parquet needs the package pyarrow, which is not installed"
        raise UsageError("--format", fault, "pip install 'mpp-extract[parquet]'")


def _is_standard_input(place: str) -> bool:
    try:
        given, there = os.fstat(sys.stdin.fileno()), os.stat(place)
    except (OSError, ValueError, AttributeError):  # it is closed, or no file of the system
        return False
    return stat.S_ISREG(there.st_mode) and os.path.samestat(given, there)


def _is_same(target: str, path: str) -> bool:
    return os.path.exists(target) and os.path.samefile(target, path)


def _targets(place: str, path: str, folder: bool, form: str) -> list[str]:
    """The files that a result may be put into, as far as the input itself says it."""
    if not folder:
        return [place]
    names = ("articles", *LISTS, "failures") if form in TABULAR else (PurePath(path).stem,)
    return [os.path.join(place, name + ENDINGS[form]) for name in names]


def _keep_inputs(paths: tuple[str, ...], output: str | None, folder: bool, form: str) -> None:
    """Refuse an output that would take an input's place, or that the next run would read as an article."""
    if output is None:
        return
    place = os.path.realpath(output)
    if STDIN in paths and not folder and _is_standard_input(place):
        raise UsageError(shown_path(output), "it is what standard input is read from", "name another file with -o")
    for path in paths:
        if path == STDIN or not os.path.exists(path):
            continue
        real = os.path.realpath(path)
        if folder and os.path.isdir(path):
            if place == real:
                fault = "it is the folder that is read: results would lie between the articles"
                raise UsageError(shown_path(output), fault, "name another folder with -o")
            continue
        if any(target == real or _is_same(target, path) for target in _targets(place, path, folder, form)):
            fault = "a result would take the place of an input" if folder else "it is one of the inputs"
            raise UsageError(shown_path(output), fault, f"name another {'folder' if folder else 'file'} with -o")
        inside = os.path.isdir(path) and place.startswith(os.path.join(real, ""))
        # A table would be read as an article; the other formats' readers know what this tool has written.
        if inside and PurePath(output).suffix.lower() in BY_NAME["text"].suffixes:
            fault = f"it would be one of the texts in {shown_path(path)}"
            raise UsageError(shown_path(output), fault, "write it elsewhere, or as .json, .jsonl or .csv")

"""What was asked for on the command line, checked: no impossible value gets past here. Imports nothing heavy."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path, PurePath
from typing import Any

from mpp_extract.cli import parsed
from mpp_extract.cli.commands import COMMANDS
from mpp_extract.cli.meant import a_command, named, one_of
from mpp_extract.errors import UsageError
from mpp_extract.lists import LISTS
from mpp_extract.readers.decode import known_encoding
from mpp_extract.readers.folders import Choice
from mpp_extract.readers.formats import BY_NAME
from mpp_extract.readers.inputs import STDIN, shown_path
from mpp_extract.readers.source import ReadOptions
from mpp_extract.writers import APPENDED, ENDINGS, FORMATS, SUFFIXES, TABULAR
from mpp_extract.writers.ours import NOT_OURS, is_ours

FIELDS = ("text_field", "title_field", "date_field", "id_field")


@dataclass(frozen=True, slots=True)
class Options:
    """The command line of an extraction.

    format   what to print                      output   file or folder for it, None for standard output
    folder   whether ``output`` is a folder     jobs     worker processes, None to choose
    reading  what was said about the inputs     listed   whether a file lists paths
    force    whether a result may take the place of a file that is no result
    scratch  whether the output is thrown away when it has been read
    check    whether the text has what checks find marked, of the lists only those that are asked for
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
    check: bool = False
    summary: bool = False
    quiet: bool = False
    resume: bool = False
    append: bool = False
    excel: bool = False
    scratch: bool = False
    unguarded: bool = False
    force: bool = False
    listed: bool = False
    timeout: float | None = None
    choice: Choice = field(default_factory=Choice)
    environment: Mapping[str, str] = field(default_factory=lambda: os.environ)


def checked(raw: Mapping[str, Any]) -> Options:
    """The options out of the parser's strings. Raises UsageError, in one line, for what can't be carried out."""
    paths = (*(raw.get("paths") or ()), *parsed.files_from(raw.get("files_from")))
    listed = raw.get("files_from") is not None
    _check_paths(paths, listed, raw.get("files_from"))
    output = _output(raw.get("output"))
    folder = output is not None and _is_folder(output)
    form = _format(raw.get("format"), output, folder)
    judges = parsed.judges(raw.get("judges"))
    corrections = parsed.corrections(raw)
    _keep_inputs((*paths, *(str(table) for table in (judges, corrections) if table is not None)), output, folder, form)
    force = bool(raw.get("force"))
    if not force and not (form == "csv" and raw.get("append")):  # which looks at the columns itself
        _keep_others_files(output, folder, form)
    return Options(
        paths=paths,
        format=form,
        output=None if output is None else Path(output),
        folder=folder,
        only=named(raw["only"]) if raw.get("only") else None,
        reading=reading(raw),
        model=parsed.not_empty(raw.get("model"), "--model", "name an installed spaCy pipeline or a pipeline's folder"),
        jobs=parsed.jobs(raw.get("jobs")),
        judges=judges,
        corrections=corrections,
        indirect=bool(raw.get("indirect")),
        include_text=bool(raw.get("include_text")),
        explain=bool(raw.get("explain")),
        all=bool(raw.get("all")),
        check=bool(raw.get("check")),
        summary=bool(raw.get("summary")),
        quiet=bool(raw.get("quiet")),
        resume=_resume(raw, output, folder, form),
        append=_append(raw, output, folder, form),
        excel=_of_csv("excel", raw, form),
        unguarded=_of_csv("unguarded", raw, form),
        force=force,
        listed=listed,
        timeout=parsed.timeout(raw.get("timeout")),
        choice=Choice(
            include=parsed.globs(raw, "include"),
            exclude=parsed.globs(raw, "exclude"),
            since=parsed.since(raw.get("since")),
            duplicates=bool(raw.get("keep_duplicates")),
        ),
    )


def reading(raw: Mapping[str, Any]) -> ReadOptions:
    """What was said about the inputs, out of the parser's strings. Raises UsageError for what can't be."""
    fields = {name: parsed.not_empty(raw.get(name), f"--{name.replace('_', '-')}", "name a field") for name in FIELDS}
    return ReadOptions(
        published=parsed.day(raw.get("date")),
        encoding=None if raw.get("encoding") is None else known_encoding(str(raw["encoding"])),
        format=one_of(raw.get("input_format"), BY_NAME, "--input-format", "format"),
        **fields,
    )


def _check_paths(paths: tuple[str, ...], listed: bool, listing: str | None) -> None:
    if not paths and not listed:
        remedy = f"name a file, a folder, or {STDIN} for standard input; mpp-extract --help has examples"
        raise UsageError("mpp-extract", "nothing to read", remedy)
    if paths.count(STDIN) + (listing == STDIN) > 1:
        raise UsageError(STDIN, "standard input is named twice", "name it once")
    if paths and not os.path.lexists(paths[0]) and paths[0] != STDIN:
        command = a_command(paths[0], COMMANDS)
        if command is not None:
            fault = "no such file, folder or command"
            raise UsageError(shown_path(paths[0]), fault, f"did you mean mpp-extract {command}?")


def _keep_others_files(output: str | None, folder: bool, form: str) -> None:
    """Refuse an output in whose place stands a file that is no result of this tool."""
    if output is None or folder or form == "sqlite" or is_ours(Path(output)):
        return
    raise UsageError(shown_path(output), NOT_OURS, "name another with -o, or give --force to replace it")


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


def _of_csv(name: str, raw: Mapping[str, Any], form: str) -> bool:
    if raw.get(name) and form != "csv":
        fault = f"it is for CSV, and the format is {form}"
        raise UsageError(f"--{name}", fault, "give --format csv, or leave it out")
    return bool(raw.get(name))


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


def _output(value: str | None) -> str | None:
    return None if value == STDIN else parsed.not_empty(value, "--output", "name a file, or a folder with / at its end")


def _is_folder(output: str) -> bool:
    return output.endswith(("/", os.sep)) or os.path.isdir(output)


def _format(value: str | None, output: str | None, folder: bool) -> str:
    value = one_of(value, FORMATS, "--format", "format")
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

"""Carries out an extraction: inputs to outcomes to results, messages and an exit status."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from types import FrameType

from mpp_extract import batch, writers
from mpp_extract.cli.app import silence_output
from mpp_extract.cli.console import PROGRAM, Progress, say
from mpp_extract.cli.options import Options
from mpp_extract.errors import (
    EXIT_INTERRUPTED,
    EXIT_NOTHING_READ,
    EXIT_OK,
    EXIT_SOME_FAILED,
    MppError,
    PlaceError,
)
from mpp_extract.readers.inputs import STDIN, Note, inputs, is_alone
from mpp_extract.writers import sinks
from mpp_extract.writers.sinks import FolderSink, Sink

WIDEST = 10_000  # columns, whatever COLUMNS says: a line's width in characters is kept


@dataclass(slots=True)
class Tally:
    """How many inputs were done, and how many could not be."""

    done: int = 0
    failed: int = 0

    @property
    def status(self) -> int:
        """The exit status that the numbers lead to."""
        if not self.failed:
            return EXIT_OK
        return EXIT_SOME_FAILED if self.done else EXIT_NOTHING_READ


def carry_out(options: Options) -> int:
    """Do what was asked; the exit status. Raises ModelError and OutputError; results so far are then dropped."""
    _keep_results_when_ended()
    look = table_look(options)
    progress = Progress(wanted=not options.quiet and not _prints_on_terminal(options))
    given = inputs(options.paths, _noter(options, progress), options.reading, _results(options))
    first = next(given, None)
    sink = open_sink(options, look, alone=is_alone(first, options.paths))
    tally = Tally()
    outcomes: Iterator[batch.Outcome] = iter(())
    try:
        outcomes = batch.run(chain(() if first is None else (first,), given), _job(options, look), options.jobs)
        for outcome in outcomes:
            _take(outcome, options, sink, tally, progress)
        sink.close()
    except BrokenPipeError:
        silence_output()
    except KeyboardInterrupt:
        progress.clear()
        sink.close()
        kept = f"; {tally.done} finished articles are kept" if tally.done else ""
        say(f"{PROGRAM}: interrupted{kept}")
        return EXIT_INTERRUPTED
    except BaseException:
        sink.abort()
        raise
    finally:
        progress.clear()
        _close(outcomes)
    return tally.status


def table_look(options: Options) -> writers.Look:
    """How tables look here: as the terminal can show them, and without limits where there is none."""
    columns = os.environ.get("COLUMNS", "")
    width = min(int(columns[:9]), WIDEST) or None if columns.isascii() and columns.isdigit() else None
    if options.output is not None:
        return writers.Look(width=width)
    terminal = sys.stdout.isatty()
    if width is None and terminal:
        width = os.get_terminal_size(sys.stdout.fileno()).columns or 80
    plain = bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM", "") in ("dumb", "unknown")
    return writers.Look(width, colour=terminal and not plain, unicode="utf" in _encoding())


def open_sink(options: Options, look: writers.Look, alone: bool) -> Sink:
    """The place for the results; ``alone`` for one article. Raises OutputError where it can't be written."""
    if options.format == "sqlite" and options.output is not None:
        from mpp_extract.store.sink import DatabaseSink

        return DatabaseSink(options.output, options.include_text)
    frame = writers.frame(options.format, options.folder or alone)
    if options.output is None:
        return sinks.standard_output(frame, _encoding() if options.format == "table" else "utf-8")
    if options.folder:
        return FolderSink(options.output, frame, writers.ENDINGS[options.format], _inputs_among(options))
    return sinks.file(options.output, frame)


def _encoded_for(options: Options, encoded: str) -> str:
    """The string as standard output may have it: CSV holds the article's own words, which a terminal would obey."""
    if options.output is None and options.format == "csv" and sys.stdout.isatty():
        from mpp_extract.writers.escape import without_controls

        return without_controls(encoded)
    return encoded


def _take(outcome: batch.Outcome, options: Options, sink: Sink, tally: Tally, progress: Progress) -> None:
    if outcome.failure is not None:
        _fail(outcome.failure, tally, progress)
        if options.format == "jsonl" and not options.folder:
            from mpp_extract.writers.jsonl import encode_failure

            sink.write(encode_failure(outcome.failure, outcome.format), outcome.name)
    elif outcome.encoded is not None:
        try:
            sink.write(_encoded_for(options, outcome.encoded), outcome.name)
            tally.done += 1
        except PlaceError as error:
            _fail(error, tally, progress)
        if outcome.warnings and not options.quiet and not _prints_on_terminal(options):
            progress.clear()
            for warning in outcome.warnings:
                say(f"{outcome.where}: warning: {warning}")
    progress.count(tally.done + tally.failed, tally.failed)


def _fail(error: MppError, tally: Tally, progress: Progress) -> None:
    tally.failed += 1
    progress.clear()
    say(str(error))


def _job(options: Options, look: writers.Look) -> batch.Job:
    return batch.Job(
        lists=options.only,
        model=options.model,
        indirect=options.indirect,
        explain=options.explain,
        include_text=options.include_text,
        judges=options.judges,
        reading=options.reading,
        format=options.format,
        look=look,
    )


def _results(options: Options) -> frozenset[str]:
    """Where results go, which is passed over where it lies in a folder that is read."""
    return frozenset() if options.output is None else frozenset({os.path.realpath(options.output)})


def _inputs_among(options: Options) -> Callable[[Path], bool]:
    """Whether a file of the result folder is one of those that are read, by whatever path."""
    places = [os.path.realpath(path) for path in options.paths if path != STDIN]
    files = {place for place in places if not os.path.isdir(place)}
    folders = tuple(os.path.join(place, "") for place in places if os.path.isdir(place))
    results = os.path.join(os.path.realpath(options.output or os.curdir), "")

    def is_one(path: Path) -> bool:
        if not path.exists():
            return False
        real = os.path.realpath(path)
        return real in files or any(real.startswith(folder) and not results.startswith(folder) for folder in folders)

    return is_one


def _noter(options: Options, progress: Progress) -> Note:
    def note(message: str) -> None:
        if not options.quiet:
            progress.clear()
            say(message)

    return note


def _prints_on_terminal(options: Options) -> bool:
    return options.output is None and options.format == "table" and sys.stdout.isatty()


def _encoding() -> str:
    return (sys.stdout.encoding or "utf-8").lower()


def _keep_results_when_ended() -> None:
    """Take the end of the session, or a request to end, like a Ctrl-C, unless the caller wants it ignored (nohup)."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, _interrupt)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _close(outcomes: object) -> None:
    close = getattr(outcomes, "close", None)
    if close is not None:
        close()

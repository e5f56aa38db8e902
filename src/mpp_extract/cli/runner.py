"""Carries out an extraction: inputs to outcomes to results, messages and an exit status."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

from mpp_extract import batch, resume, writers
from mpp_extract.cli import terminal
from mpp_extract.cli.app import silence_output
from mpp_extract.cli.console import PROGRAM, Progress, say
from mpp_extract.cli.options import RESUMABLE, Options
from mpp_extract.cli.remaining import Remaining
from mpp_extract.cli.stop import Stop
from mpp_extract.cli.tally import Tally
from mpp_extract.digest import Overview
from mpp_extract.errors import EXIT_INTERRUPTED, MppError, OutputError, PlaceError, ReadError
from mpp_extract.lists import LISTS
from mpp_extract.readers.inputs import STDIN, Input, inputs, is_alone
from mpp_extract.resume import Asked, Held
from mpp_extract.writers import sinks
from mpp_extract.writers.ours import is_ours
from mpp_extract.writers.sinks import FolderSink, Sink


def carry_out(options: Options, into: Sink | None = None) -> int:
    """Do what was asked; the exit status. Raises ModelError and OutputError; results so far are then dropped.

    into: takes the results, in place of what the options name.
    """
    seen = terminal.look(options.output is None, all=options.all or options.format != "table")
    lists = options.only or () if options.check else options.only
    look = replace(seen, lists=lists, guard=not options.unguarded, checks=options.check)
    progress = Progress(wanted=not options.quiet and not _prints_on_terminal(options))
    tally = Tally()
    overview = Overview()
    stop = Stop(lambda: progress.say(f"{PROGRAM}: finishing what is under way; Ctrl-C again stops at once"))
    with stop.heeded():
        status = _carried_out(options, look, progress, tally, overview, stop, into)
    if options.summary:
        terminal.show_summary(overview, tally, options)
    for told in (overview.asks_for_a_day(), overview.ids.told()):
        if told and not options.quiet:
            say(told)
    return status


def _carried_out(
    options: Options,
    look: writers.Look,
    progress: Progress,
    tally: Tally,
    overview: Overview,
    stop: Stop,
    into: Sink | None,
) -> int:
    note = progress.say if not options.quiet else _say_nothing
    given: Iterator[Input | ReadError] = inputs(options.paths, note, options.reading, _results(options), options.choice)
    held = Held()
    progress.remaining = Remaining(options.paths, options.choice, _results(options), lambda: held.passed)
    given = progress.remaining.watched(given)
    if options.resume:
        sink = open_sink(options, look, alone=False, held=held)
        given = held.others(given)
    given = stop.until_asked(given)
    first = next(given, None)
    if not options.resume:
        sink = into or open_sink(options, look, alone=not options.listed and is_alone(first, options.paths))
    _warn_of_length(first, note)
    outcomes: Iterator[batch.Outcome] = iter(())
    stopped = False
    try:
        outcomes = batch.run(chain(() if first is None else (first,), given), _job(options, look), options.jobs)
        for outcome in outcomes:
            _take(outcome, options, sink, tally, progress)
            if outcome.digest is not None:
                overview.add(outcome.where, outcome.digest)
        _finish(sink, held)
    except BrokenPipeError:
        silence_output()
    except KeyboardInterrupt:
        stopped = True
        _finish(sink, held)
    except OutputError:
        if _kept(options, tally).endswith(GOES_ON):
            sink.leave()
            say(f"{PROGRAM}: stopped{_kept(options, tally)}")
        else:
            sink.abort()
        raise
    except BaseException:
        sink.abort()
        raise
    finally:
        progress.clear()
        _close(outcomes)
    tally.held, tally.passed = held.passed, options.choice.passed.total()
    if stopped or stop.asked:
        say(f"{PROGRAM}: interrupted{_kept(options, tally)}")
        return EXIT_INTERRUPTED
    if not options.quiet and _is_worth_a_summary(options, tally):
        say(f"{PROGRAM}: {tally.summary}")
    return tally.status


LONG = 10**6  # bytes of an article, which take minutes


def _warn_of_length(first: Input | ReadError | None, note: Callable[[str], None]) -> None:
    """On a terminal, where one long article would be worked on without a word."""
    if not isinstance(first, Input) or first.place or not sys.stderr.isatty():
        return
    with contextlib.suppress(OSError):
        size = len(first.data) if first.data is not None else os.path.getsize(first.path)
        if size >= LONG and first.format == "text":
            note(f"{first.shown}: {size / 10**6:.1f} MB of text, which takes minutes")


def _finish(sink: Sink, held: Held) -> None:
    if held.old:
        sink.keep(held.is_current)
    sink.close()


GOES_ON = "; the same command with --resume goes on"


def _kept(options: Options, tally: Tally) -> str:
    """What an ended run leaves, and how it is gone on with."""
    if not tally.done or options.scratch:
        return ""
    kept = f"; {tally.done} finished articles are kept"
    goes_on = options.output is not None and options.folder in RESUMABLE.get(options.format, ())
    return kept + GOES_ON if goes_on else kept


MANY = 50  # articles, from which on a run that read no folder is summed up


def _is_worth_a_summary(options: Options, tally: Tally) -> bool:
    number = tally.done + tally.failed + tally.held
    read_a_folder = any(path != STDIN and os.path.isdir(path) for path in options.paths)
    return number >= MANY or options.resume or (number > 1 and read_a_folder)


def _say_nothing(message: str) -> None:
    pass


def open_sink(options: Options, look: writers.Look, alone: bool, held: Held | None = None) -> Sink:
    """The place for the results; ``alone`` for one article. Raises OutputError where it can't be written.

    held: takes in what is there already, which then stays (``--resume``).
    """
    if options.format == "sqlite" and options.output is not None:
        from mpp_extract.store.sink import DatabaseSink

        sink = DatabaseSink(options.output, options.include_text)
        if held is not None:
            sink.hold(_asked(options), held)
        return sink
    if options.folder and options.output is not None and options.format in writers.TABULAR:
        from mpp_extract.writers.tables import folder as tables

        return tables.opened(options.output, options.format, append=options.append, bom=options.excel)
    if options.format == "html":
        return _page(options, alone)
    frame = writers.frame(options.format, options.folder or alone, options.excel)
    if options.output is None:
        return sinks.standard_output(frame, terminal.encoding() if options.format in writers.PEOPLE else "utf-8")
    if options.folder:
        ending = writers.ENDINGS[options.format]
        folder = FolderSink(options.output, frame, ending, _inputs_among(options), _foreign(options))
        if held is not None:
            held.frees = folder.give_back
            resume.files(options.output, ending, _asked(options), held, folder.take)
        return folder
    if held is None:
        return sinks.file(options.output, frame, append=options.append)
    asked = _asked(options)
    return sinks.file(options.output, frame, lambda old: resume.lines(old, asked, held))


def _page(options: Options, alone: bool) -> Sink:
    """A page for all articles, or a folder of pages."""
    from mpp_extract.writers.page.sink import PageSink, PagesSink

    if options.output is None:
        return PageSink(sinks.standard_output(writers.Frame(), "utf-8"), alone, _meanings)
    if options.folder:
        ending = writers.ENDINGS["html"]
        return PagesSink(FolderSink(options.output, writers.Frame(), ending, _inputs_among(options)), _meanings)
    return PageSink(sinks.file(options.output, writers.Frame()), alone, _meanings)


def _meanings() -> dict[str, str]:
    """What rules mean, by their ids."""
    from mpp_extract import rooms
    from mpp_extract.corrections import ADDED

    return {rule.id: rule.meaning for rule in rooms.rules()} | {ADDED: "Put there by a reader."}


def _asked(options: Options) -> Asked:
    from mpp_extract.nlp.loader import pinned_name
    from mpp_extract.record import with_what_they_refer_to

    return Asked(
        lists=with_what_they_refer_to(options.only or LISTS),
        text=options.include_text or options.format == "sqlite",
        published=options.reading.published,
        explain=options.explain,
        indirect=options.indirect,
        pinned=pinned_name(),
        other=options.model is not None,
    )


def _encoded_for(options: Options, encoded: str) -> str:
    """The string as standard output may have it: CSV holds the article's own words, which a terminal would obey."""
    if options.output is None and options.format == "csv" and sys.stdout.isatty():
        from mpp_extract.writers.escape import without_controls

        return without_controls(encoded)
    return encoded


def _take(outcome: batch.Outcome, options: Options, sink: Sink, tally: Tally, progress: Progress) -> None:
    if outcome.failure is not None:
        _fail(outcome.failure, tally, progress)
        tally.outdated += sink.fail(outcome.failure)
        if options.format == ("parquet" if options.folder else "jsonl"):
            from mpp_extract.writers.jsonl import encode_failure

            sink.write(encode_failure(outcome.failure, outcome.format), outcome.name)
    elif outcome.encoded is not None:
        try:
            sink.write(_encoded_for(options, outcome.encoded), outcome.name)
            tally.done += 1
        except PlaceError as error:
            _fail(error, tally, progress)
        if outcome.warnings and not options.quiet and not _prints_on_terminal(options):
            for warning in outcome.warnings:
                progress.say(f"{outcome.where}: warning: {warning}")
    progress.count(tally)


def _fail(error: MppError, tally: Tally, progress: Progress) -> None:
    tally.fail(error)
    progress.say(str(error))


def _job(options: Options, look: writers.Look) -> batch.Job:
    return batch.Job(
        lists=None if options.check else options.only,  # checks compare all lists, whichever are shown
        model=options.model,
        indirect=options.indirect,
        explain=options.explain,
        include_text=options.include_text,
        judges=options.judges,
        corrections=options.corrections,
        reading=options.reading,
        format="csv_tables" if options.format == "csv" and options.folder else options.format,
        look=look,
        summary=options.summary,
        timeout=options.timeout,
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


def _foreign(options: Options) -> Callable[[Path], bool]:
    """Whether a file must not be replaced, since somebody else wrote it and --force is not given."""
    return lambda path: not options.force and not is_ours(path)


def _prints_on_terminal(options: Options) -> bool:
    return options.output is None and options.format in writers.PEOPLE and sys.stdout.isatty()


def _close(outcomes: object) -> None:
    close = getattr(outcomes, "close", None)
    if close is not None:
        close()

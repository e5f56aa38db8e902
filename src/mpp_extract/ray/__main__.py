"""``python -m mpp_extract.ray IN... OUT/``: files, folders or Parquet in, a folder of tables out."""

from __future__ import annotations

import argparse
import os
import re
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpp_extract import errors
from mpp_extract.batch import Job
from mpp_extract.cli import options
from mpp_extract.cli.console import say
from mpp_extract.errors import (
    EXIT_INTERRUPTED,
    EXIT_NOTHING_READ,
    EXIT_OK,
    EXIT_SOME_FAILED,
    InternalError,
    MppError,
    UsageError,
)
from mpp_extract.readers.inputs import STDIN
from mpp_extract.writers.sinks import unwritable

if TYPE_CHECKING:
    import ray.data

PROGRAM = "mpp_extract.ray"
_SMALLEST = 80  # megabytes: Ray's own least is 75


def main(argv: list[str] | None = None) -> int:
    """Carry out a command line; the exit status, as that of ``mpp-extract``."""
    given = _parser().parse_args(argv)
    try:
        written = _written(given)
    except MppError as error:
        say(str(error))
        return error.exit_status
    except KeyboardInterrupt:
        say(f"{PROGRAM}: interrupted; the files that are whole are kept in {given.out}")
        return EXIT_INTERRUPTED
    say(f"{PROGRAM}: {written['articles']:,} articles done, {written['failures']:,} failed, into {given.out}")
    if written["failures"]:
        return EXIT_SOME_FAILED if written["articles"] else EXIT_NOTHING_READ
    return EXIT_OK


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"python -m {PROGRAM}", description=__doc__)
    parser.add_argument("inputs", nargs="+", metavar="IN", help="files and folders of any format, or Parquet")
    parser.add_argument("out", metavar="OUT", help="folder for the tables, which must be empty or not there yet")
    parser.add_argument("--address", help="of a cluster: auto, or ray://HOST:10001; without it this machine alone")
    parser.add_argument("--actors", metavar="N", help="loaded pipelines; without it one a processor of the cluster")
    parser.add_argument("--object-store", metavar="MB", help="memory for what goes between them, where Ray is started")
    parser.add_argument("--include", action="append", metavar="GLOB")
    parser.add_argument("--exclude", action="append", metavar="GLOB")
    parser.add_argument("--only", action="append", metavar="LIST,...")
    for name in ("since", "date", "model", "judges", "timeout", "encoding", "input-format"):
        parser.add_argument(f"--{name}")
    for name in ("text-field", "title-field", "date-field", "id-field"):
        parser.add_argument(f"--{name}", metavar="NAME")
    for name in ("indirect", "explain", "include-text"):
        parser.add_argument(f"--{name}", action="store_true")
    return parser


def _written(given: argparse.Namespace) -> dict[str, int]:
    """Do it; how many rows each table has. Raises MppError for what can't be carried out."""
    asked = _asked(given)
    folder = _empty(given.out)
    # Ray sends its makers what it is used for, unless it is told not to: nothing here goes to the network.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    import ray

    from mpp_extract.ray.dataset import TASK_SHARE
    from mpp_extract.ray.sink import TablesDatasink

    _connect(given)
    sink = TablesDatasink(str(folder.absolute()))
    try:
        dataset(asked).write_datasink(sink, ray_remote_args={"num_cpus": TASK_SHARE})
    except Exception as error:
        raise _cause(error) from error
    finally:
        ray.shutdown()
    return sink.written


def _asked(given: argparse.Namespace) -> options.Options:
    """The options, checked as the command checks them."""
    for package in ("ray", "pyarrow"):
        if find_spec(package) is None:
            raise UsageError(PROGRAM, f"the package {package} is not installed", "pip install 'mpp-extract[ray]'")
    raw = {name: value for name, value in vars(given).items() if value not in (None, False)}
    raw |= {"paths": given.inputs, "output": os.path.join(given.out, ""), "format": "parquet", "jobs": given.actors}
    try:
        asked = options.checked(raw)
    except UsageError as error:
        if error.where == "--jobs":
            fault = error.fault.replace("processes", "actors")
            raise UsageError("--actors", fault, "give a whole number from 1 to 1024") from None
        raise
    if STDIN in asked.paths:
        raise UsageError(STDIN, "standard input can't be read by many machines", "name a file or a folder")
    for path in asked.paths:
        if not os.path.lexists(path):
            raise UsageError(path, "no such file or folder", "check the path")
    return asked


def _empty(out: str) -> Path:
    folder = Path(out)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UsageError(out, "it is not empty", "name a new folder, or take away what is in it")
    except OSError as error:
        raise UsageError(out, *unwritable(error)) from error
    return folder


def _connect(given: argparse.Namespace) -> None:
    """Join a cluster, or start Ray on this machine."""
    import ray

    if given.address is not None:
        try:
            ray.init(address=given.address)
        except (ConnectionError, ValueError, RuntimeError) as error:
            raise UsageError(
                "--address", f"there is no cluster at it ({_line(error)})", "start it: ray start --head"
            ) from error
        return
    more: dict[str, Any] = {}
    if given.object_store is not None:
        size = given.object_store
        if not size.isascii() or not size.isdigit() or int(size[:9]) < _SMALLEST:
            raise UsageError("--object-store", f"{size!r} is no size", f"give megabytes, {_SMALLEST} or more")
        more["object_store_memory"] = int(size[:9]) * 10**6
    ray.init(include_dashboard=False, logging_level="WARNING", **more)


def dataset(asked: options.Options) -> ray.data.Dataset:
    """The records of what was asked for."""
    import ray.data

    from mpp_extract.ray.dataset import extract_files

    ray.data.DataContext.get_current().enable_progress_bars = sys.stderr.isatty()

    job = Job(
        lists=asked.only,
        model=asked.model,
        indirect=asked.indirect,
        explain=asked.explain,
        include_text=asked.include_text,
        judges=None if asked.judges is None else asked.judges.absolute(),
        reading=asked.reading,
        timeout=asked.timeout,
    )
    return extract_files(asked.paths, job, choice=asked.choice, note=say, actors=asked.jobs)


# How Ray tells of an error of ours that was raised where an actor starts: as text alone.
_OURS = re.compile(r"^mpp_extract\.errors\.(?P<kind>\w+): (?P<where>.+?): (?P<fault>.+); (?P<remedy>.+)$", re.M)


def _cause(error: Exception) -> MppError:
    """What ended the job, as an error with a remedy: our own out of an actor's where there is one."""
    if isinstance(error, MppError):
        return error
    if ours := _OURS.search(str(error)):
        kind: type[MppError] = getattr(errors, ours["kind"], InternalError)
        return kind(ours["where"], ours["fault"], ours["remedy"])
    if os.environ.get("MPP_EXTRACT_DEBUG"):
        raise error
    return InternalError(PROGRAM, f"the job failed ({_line(error)})", "see Ray's log, or run with MPP_EXTRACT_DEBUG=1")


def _line(error: BaseException) -> str:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[-1] if lines else ''}"[:300]


if __name__ == "__main__":
    sys.exit(main())

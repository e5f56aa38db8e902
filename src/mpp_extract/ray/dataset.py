"""Datasets of articles into datasets of records."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from mpp_extract.batch import Job
from mpp_extract.errors import ReadError
from mpp_extract.lists import LISTS
from mpp_extract.ray import rows
from mpp_extract.ray.actor import Extraction, split
from mpp_extract.readers.folders import Choice, Folder
from mpp_extract.readers.inputs import Input, stem
from mpp_extract.readers.source import ReadOptions

if TYPE_CHECKING:
    import ray.data

BATCH = 32  # articles that an actor is given at once
FILES_EACH = 64  # files that a task splits; of few files fewer, so that there are so many shares for each actor:
SHARES = 4
# Of a processor. An actor uses a whole one, but where the actors are given all there are, what reads and writes waits
# for ever: with a half, as many actors as processors leave the other halves, and lie evenly over the machines.
ACTOR_SHARE, TASK_SHARE = 0.5, 0.1
_BLOCK = 1 << 19  # bytes: Ray's own 128 MB would give all articles of a day to one actor
Actors = int | tuple[int, int] | None


def extract_dataset(
    ds: ray.data.Dataset,
    *,
    only: Iterable[str] | None = None,
    model: str | None = None,
    indirect: bool = False,
    explain: bool = False,
    include_text: bool = False,
    judges: str | Path | None = None,
    published: date | str | None = None,
    text_field: str | None = None,
    title_field: str | None = None,
    date_field: str | None = None,
    id_field: str | None = None,
    timeout: float | None = None,
    actors: Actors = None,
    batch_size: int = BATCH,
) -> ray.data.Dataset:
    """The records of a dataset's articles, a row each: the articles' columns, a column for each list, and ``error``.

    A row of ``ds`` has the article's text in ``text`` (or ``text_field``) and, where it has them, ``id``, ``title``,
    ``published`` and the like, and ``path``: columns as the fields of JSON Lines. Of one that could not be read the
    lists are null, and ``error`` says why. The other options are those of ``Extractor`` and of the command.

    actors: how many, or the least and the most; None for one a processor of the cluster.
    Raises ValueError for an unknown list. What else is wrong for all articles is raised when the rows are asked for.
    """
    day = date.fromisoformat(published) if isinstance(published, str) else published
    reading = ReadOptions(
        published=day, text_field=text_field, title_field=title_field, date_field=date_field, id_field=id_field
    )
    job = Job(
        lists=_lists(only),
        model=model,
        indirect=indirect,
        explain=explain,
        include_text=include_text,
        judges=None if judges is None else Path(judges).resolve(),
        reading=reading,
        timeout=timeout,
    )
    return extracted(ds, job, files=False, actors=actors, batch_size=batch_size)


def extract_files(
    paths: Iterable[str],
    job: Job,
    *,
    choice: Choice | None = None,
    note: Callable[[str], None] = print,
    actors: Actors = None,
) -> ray.data.Dataset:
    """The records of files and folders of any format, Parquet too, as ``extract_dataset`` has them.

    Paths must lead to the same files on every machine. Copies of a text are not looked for.
    """
    import ray.data

    found = _files(paths, choice or Choice(), note)
    _, most = _numbers(actors)
    first = list(islice(found, FILES_EACH * SHARES * most))
    each = max(1, min(FILES_EACH, len(first) // (SHARES * most)))
    found = chain(first, found)
    tables = []
    while group := list(islice(found, each)):
        tables.append(pa.Table.from_pylist(group, rows.INPUTS))
    given = ray.data.from_arrow(tables or [rows.INPUTS.empty_table()])
    return extracted(given, job, files=True, actors=actors)


def extracted(
    given: ray.data.Dataset, job: Job, *, files: bool, actors: Actors = None, batch_size: int = BATCH
) -> ray.data.Dataset:
    """The records of rows that are files (``rows.INPUTS``), or that have an article's fields."""
    import ray.data

    folder, run = os.getcwd(), secrets.token_hex(8)
    given.context.target_max_block_size = _BLOCK
    if files:
        given = given.map_batches(
            split,
            batch_size=None,
            batch_format="pyarrow",
            fn_kwargs={"reading": job.reading, "folder": folder},
            num_cpus=TASK_SHARE,
        )
    least, most = _numbers(actors)
    return given.map_batches(
        Extraction,
        fn_constructor_kwargs={"job": replace(job, format="jsonl"), "folder": folder, "files": files, "run": run},
        compute=ray.data.ActorPoolStrategy(min_size=least, max_size=most),
        batch_size=batch_size,
        batch_format="pyarrow",
        num_cpus=ACTOR_SHARE,
    )


def _numbers(actors: Actors) -> tuple[int, int]:
    """The least and the most actors."""
    import ray

    if isinstance(actors, int):
        return actors, actors
    return actors or (1, max(1, int(ray.cluster_resources().get("CPU", 1))))


def _files(paths: Iterable[str], choice: Choice, note: Callable[[str], None]) -> Iterator[dict[str, Any]]:
    for path in paths:
        if not os.path.isdir(path):
            missing = ReadError(path, "no such file or folder", "check the path")
            yield rows.input_row(Input(path, name=stem(path)) if os.path.lexists(path) else missing)
            continue
        tables = _tables_in(path)
        for item in tables or Folder(path, note, choice).files():
            yield rows.input_row(item)


def _tables_in(folder: str) -> list[Input]:
    """The files of a folder that has nothing but Parquet in it."""
    names = [name for name in sorted(os.listdir(folder)) if not name.startswith((".", "_"))]
    if not all(name.endswith(rows.PARQUET) for name in names):
        return []
    return [Input(os.path.join(folder, name), name=stem(name)) for name in names]


def _lists(only: Iterable[str] | None) -> tuple[str, ...] | None:
    if only is None:
        return None
    names = tuple(dict.fromkeys(only))
    unknown = [name for name in names if name not in LISTS]
    if unknown:
        raise ValueError(f"unknown list: {', '.join(unknown)}; there are {', '.join(LISTS)}")
    return names

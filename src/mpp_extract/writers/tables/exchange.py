"""Several files that are put in their places together.

They can't be renamed at once. So what is to be done is noted first, in a file that comes into being whole: a process
that is killed half way leaves the note, and the next that writes into the folder carries it out to the end.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from mpp_extract import parts

NOTE = ".mpp-extract-exchange.json"


def exchange(folder: Path, new: Mapping[str, Path], old: Iterable[str]) -> None:
    """Put files of the folder in the places that they are named under, and take old ones away. Raises OSError."""
    wanted = {"put": {name: path.name for name, path in new.items()}, "drop": sorted(set(old) - set(new))}
    descriptor, written = parts.new(folder / NOTE)
    try:
        with open(descriptor, "w", encoding="utf-8") as file:
            json.dump(wanted, file)
        os.replace(written, folder / NOTE)
    finally:
        written.unlink(missing_ok=True)
    finish(folder)


def finish(folder: Path) -> None:
    """Carry out what is noted in the folder, if anything is. Raises OSError."""
    note = folder / NOTE
    try:
        wanted = json.loads(note.read_text(encoding="utf-8"))
        put, drop = dict(wanted["put"]), list(wanted["drop"])
    except FileNotFoundError:
        return
    except (ValueError, KeyError, TypeError):  # none of ours: it came about whole
        put, drop = {}, []
    for name, part in put.items():
        with contextlib.suppress(FileNotFoundError):  # that one is in its place already
            os.replace(_within(folder, part), _within(folder, name))
    for name in drop:
        _within(folder, name).unlink(missing_ok=True)
    note.unlink(missing_ok=True)


def _within(folder: Path, name: object) -> Path:
    """The file of that name in the folder, whatever else the name may hold."""
    return folder / Path(str(name)).name

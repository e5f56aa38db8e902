"""Unfinished results: files beside their place, under a name that says whose they are, so that none stays for ever.

A process that is killed can't take its own away. The next that writes into the folder does, or goes on with it: the
name holds the machine and the process that made the file, and a mark of the result that it was to be.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import secrets
import time
import zlib
from collections.abc import Iterable
from pathlib import Path

_NAME = re.compile(
    r"\.mpp-extract-(?P<host>[\w.-]*)-(?P<process>\d+)-(?P<mark>[0-9a-f]{8})-[0-9a-f]{8}\.part", re.ASCII
)


_LONG = 7 * 86400  # seconds, after which nobody goes on with what another result was to be
_BEGAN = time.time() - 1  # some file systems keep whole seconds


def new(target: Path) -> tuple[int, Path]:
    """A new file beside a result, for this process alone: its open descriptor and its path. Raises OSError."""
    name = f".mpp-extract-{_host()}-{os.getpid()}-{_mark(target)}-{secrets.token_hex(4)}.part"
    path = target.parent / name
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600), path


def usual_mode() -> int:
    """The mode that a new file has here."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def left(folder: Path, target: Path | None = None) -> list[Path]:
    """Those in the folder whose process, on this machine, is gone, newest first; only the target's, where one is named.

    What can't be read is no reason to stop: it is as if nothing were left.
    """
    found = []
    with contextlib.suppress(OSError), os.scandir(folder) as listing:
        for entry in listing:
            match = _NAME.fullmatch(entry.name)
            if match is None or match["host"] != _host() or (target is not None and match["mark"] != _mark(target)):
                continue
            written = entry.stat().st_mtime
            if not _is_used(int(match["process"]), written):
                found.append((written, Path(entry.path)))
    return [path for _, path in sorted(found, reverse=True)]


def useless(folder: Path, target: Path) -> list[Path]:
    """Of those the target's, and others' that are so old that nobody goes on with the command that made them."""
    until = time.time() - _LONG
    return [*left(folder, target), *(path for path in left(folder) if _written(path) < until)]


def _written(path: Path) -> float:
    with contextlib.suppress(OSError):
        return path.stat().st_mtime
    return time.time()


def sweep(paths: Iterable[Path]) -> None:
    """Take them away, as far as that can be done."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()


def _host() -> str:
    return re.sub(r"[^\w.-]", "", platform.node(), flags=re.ASCII)[:60]


def _mark(target: Path) -> str:
    return f"{zlib.crc32(os.fsencode(target.name)):08x}"


def _is_used(process: int, written: float) -> bool:
    """Whether the process is at it. Of this one's number may have been one before: in a container all have the same."""
    return written >= _BEGAN if process == os.getpid() else _is_alive(process)


def _is_alive(process: int) -> bool:
    if os.name == "nt":  # a signal would end it there
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True

"""Unfinished results: files beside their place, under a name that says whose they are, so that none stays for ever.

A process that is killed can't take its own away. The next that writes into the folder does: the name holds the
machine and the process that made the file.
"""

from __future__ import annotations

import contextlib
import os
import platform
import re
import secrets
from pathlib import Path

_NAME = re.compile(r"\.mpp-extract-(?P<host>[\w.-]*)-(?P<process>\d+)-[0-9a-f]{8}\.part")


def new(folder: Path) -> tuple[int, Path]:
    """A new file in the folder, for this process alone: its open descriptor and its path. Raises OSError."""
    path = folder / f".mpp-extract-{_host()}-{os.getpid()}-{secrets.token_hex(4)}.part"
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600), path


def sweep(folder: Path) -> None:
    """Take away the files in the folder whose process, on this machine, is gone."""
    with contextlib.suppress(OSError), os.scandir(folder) as listing:
        for entry in listing:
            match = _NAME.fullmatch(entry.name)
            if match and match["host"] == _host() and not _is_alive(int(match["process"])):
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)


def _host() -> str:
    return re.sub(r"[^\w.-]", "", platform.node())[:60]


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

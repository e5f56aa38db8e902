"""Files to begin a fuzz from: every file that the readers' tests read. A pytest plugin, which ``fuzz.py`` runs."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from pathlib import Path
from typing import Any

FOLDER = "MPP_EXTRACT_SEEDS"  # where they go
LARGEST = 60_000  # bytes: a larger one only makes each of its changes dear


def pytest_configure() -> None:
    """Keep what each format's ``read`` and ``split`` are given, before tests import them."""
    from mpp_extract.readers.formats import FORMATS

    folder = Path(os.environ[FOLDER])
    for format_ in FORMATS:
        module = format_.load()
        for name in ("read", "split"):
            if hasattr(module, name):
                setattr(module, name, _kept(getattr(module, name), folder, format_.suffixes[0]))


def _kept(function: Callable[..., Any], folder: Path, suffix: str) -> Callable[..., Any]:
    @wraps(function)
    def wrapper(given: Any, *rest: Any) -> Any:
        data = given
        if not isinstance(given, bytes):  # an open file
            at = given.tell() if given.seekable() else None
            if at is None:
                return function(given, *rest)
            data = given.read(LARGEST + 1)
            given.seek(at)
        if 0 < len(data) <= LARGEST:
            (folder / f"{sha256(data).hexdigest()[:12]}{suffix}").write_bytes(data)
        return function(given, *rest)

    return wrapper

"""What was begun and not ended: an actor that died on an article is started again, and must not die on it for ever.

Ray gives what an actor was on to the next one, as often as it dies. What is begun has a file on its machine meanwhile.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from mpp_extract.readers.inputs import Input


class Tries:
    """The tries of one run, whose name is ``run``. Where no file can be made, all is as if it were the first."""

    def __init__(self, run: str) -> None:
        self._start = Path(tempfile.gettempdir(), f".mpp-extract-ray-{run}-")

    def begin(self, given: Iterable[Input]) -> bool:
        """Begin them; False where a process that is gone had begun them and not ended."""
        place = self._place(given)
        try:
            with open(place, "x", encoding="ascii") as file:
                file.write(str(os.getpid()))
        except FileExistsError:
            return self._is_another_s(place)
        except OSError:
            pass
        return True

    def _is_another_s(self, place: Path) -> bool:
        """Whether a process that lives is at them: the same article may be there several times."""
        try:
            os.kill(int(place.read_text(encoding="ascii")), 0)
        except (OSError, ValueError, OverflowError):
            return False
        return True

    def end(self, given: Iterable[Input]) -> None:
        """They are done."""
        with contextlib.suppress(OSError):
            self._place(given).unlink()

    def _place(self, given: Iterable[Input]) -> Path:
        mark = sha256()
        for item in given:
            mark.update(f"{item.shown}\0".encode("utf-8", "surrogatepass") + (item.data or b"") + b"\0")
        return Path(f"{self._start}{mark.hexdigest()[:32]}")

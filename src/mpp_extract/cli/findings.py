"""What checks found in a run: gathered, held against a baseline, and printed."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Set
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import OutputError, UsageError
from mpp_extract.writers.sinks import Sink, unwritable

if TYPE_CHECKING:
    from mpp_extract.check import Check

Row = dict[str, Any]
_WORSE = {"error": ("error",), "warning": ("error", "warning", "house"), "never": ()}
# By a sentence and a code: it stays the same finding wherever in a text the sentence moves.
Baseline = Counter[str]


class Gathered(Sink):
    """Takes articles' findings and keeps those of the codes wanted; what the baseline has goes to ``accepted``."""

    def __init__(self, codes: Set[str], baseline: Baseline) -> None:
        self.found: list[Row] = []
        self.accepted: list[Row] = []
        self._codes = codes
        self._left = baseline.copy()

    def write(self, encoded: str, name: str) -> None:
        """See the base class."""
        for row in json.loads(encoded):
            if row["code"] not in self._codes:
                continue
            if self._left[row["fingerprint"]] > 0:
                self._left[row["fingerprint"]] -= 1
                self.accepted.append(row)
            else:
                self.found.append(row)

    def close(self) -> None:
        """See the base class: what was gathered is printed by whoever made this."""


def read_baseline(path: Path) -> Baseline:
    """The findings that a file has as accepted. Raises UsageError where it can't be read."""
    try:
        held = json.loads(path.read_text(encoding="utf-8"))["findings"]
        return Counter({str(each["fingerprint"]): int(each["times"]) for each in held})
    except OSError as error:
        fault = f"can't be read ({error.strerror or error})"
        raise UsageError(str(path), fault, f"make it with --baseline {path} --write-baseline") from None
    except (ValueError, KeyError, TypeError):
        raise UsageError(str(path), "is no baseline", f"make it anew with --baseline {path} --write-baseline") from None


def write_baseline(path: Path, found: Iterable[Row]) -> None:
    """Write the findings as accepted. Raises OutputError where the file can't be written."""
    times: Counter[str] = Counter()
    told: dict[str, Row] = {}
    for row in found:
        times[row["fingerprint"]] += 1
        told.setdefault(row["fingerprint"], row)
    rows = [
        {"fingerprint": mark, "code": told[mark]["code"], "text": " ".join(told[mark]["text"].split()), "times": number}
        for mark, number in sorted(times.items(), key=lambda item: (told[item[0]]["code"], item[0]))
    ]
    text = json.dumps({"version": 1, "findings": rows}, indent=1, ensure_ascii=False) + "\n"
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise OutputError(str(path), unwritable(error)[0], "name another file") from error


def fails(found: Iterable[Row], limit: str) -> bool:
    """Whether something so bad was found. A house rule that was asked for counts as a warning."""
    return any(row["severity"] in _WORSE[limit] for row in found)


def counted(found: list[Row]) -> str:
    """How many findings of each severity, in how many articles.

    >>> counted([]), counted([{"severity": "error", "path": "a.txt"}])
    ('nothing found', '1 error in 1 article')
    """
    if not found:
        return "nothing found"
    number = Counter("warning" if row["severity"] == "house" else row["severity"] for row in found)
    told = [
        f"{number[name]:,} {name}{'' if number[name] == 1 else 's'}" for name in ("error", "warning") if number[name]
    ]
    articles = len({row["path"] for row in found})
    return f"{' and '.join(told)} in {articles:,} article{'' if articles == 1 else 's'}"


def show(found: list[Row], form: str, rows: Iterable[Check]) -> None:
    """Print the findings in a format, with people's file numbers masked."""
    from mpp_extract.cli import finding_lines
    from mpp_extract.reading import masked

    found = masked(found)
    encoding = "utf-8"
    if form in ("table", "text"):
        lines = finding_lines.table if form == "table" else finding_lines.in_text
        encoding, text = sys.stdout.encoding or "utf-8", lines(found)
    elif form == "github":
        text = finding_lines.github(found)
    elif form == "sarif":
        from mpp_extract.cli import sarif

        text = _json(sarif.log(found, rows)) + "\n"
    elif form == "jsonl":
        text = "".join(f"{_json(row, None)}\n" for row in found)
    else:
        text = _json(found) + "\n"
    sys.stdout.buffer.write(text.encode(encoding, "backslashreplace"))


def _json(value: object, indent: int | None = 2) -> str:
    from mpp_extract.writers.escape import for_json

    return for_json(json.dumps(value, indent=indent, ensure_ascii=False))

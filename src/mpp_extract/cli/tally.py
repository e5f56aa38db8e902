"""How many articles were done and how many could not be, and the line that says so at the end."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass, field

from mpp_extract.errors import EXIT_NOTHING_READ, EXIT_OK, EXIT_SOME_FAILED, MppError

KINDS = 5  # reasons that are told one by one
_DETAIL = re.compile(r"\s*\(.*|\"[^\"]*\"|(?<!\w)'.*?'(?!\w)|“[^”]*”|‘.*?’(?!\w)")
_NUMBER = re.compile(r"\d[\d.,]*(?<=\d)")


@dataclass(slots=True)
class Tally:
    """How many inputs were done, how many could not be and why, how many were held or passed over.

    outdated  how many articles that failed the output has, as of what they were before
    first     where each reason was met first
    """

    done: int = 0
    failed: int = 0
    held: int = 0
    passed: int = 0
    outdated: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    first: dict[str, str] = field(default_factory=dict)
    began: float = field(default_factory=time.monotonic)

    def fail(self, error: MppError) -> None:
        """Count a failure under its reason, which is the fault without its details."""
        self.failed += 1
        reason = " ".join(_NUMBER.sub("N", _DETAIL.sub("", error.fault)).split())
        self.reasons[reason] += 1
        self.first.setdefault(reason, error.where)

    @property
    def status(self) -> int:
        """The exit status that the numbers lead to."""
        if not self.failed:
            return EXIT_OK
        return EXIT_SOME_FAILED if self.done or self.held else EXIT_NOTHING_READ

    @property
    def summary(self) -> str:
        """The run in one line: ``900 articles done, 100 failed (60 a scan without text, 40 empty), in 92 s``."""
        seconds = time.monotonic() - self.began
        said = [f"{self.done:,} {'article' if self.done == 1 else 'articles'} done"]
        if self.failed:
            said.append(f"{self.failed:,} failed ({self._why()})")
        if self.outdated:
            said.append(f"{self.outdated:,} of what failed kept as of before")
        if self.held:
            said.append(f"{self.held:,} done before")
        if self.passed:
            said.append(f"{self.passed:,} passed over")
        rate = f" ({self.done / seconds:.1f} a second)" if self.done and seconds >= 1 else ""
        return f"{', '.join(said)}, in {seconds:,.1f} s{rate}"

    def _why(self) -> str:
        told = [f"{number:,} {reason}" for reason, number in self.reasons.most_common(KINDS)]
        rest = self.failed - sum(number for _, number in self.reasons.most_common(KINDS))
        return "; ".join([*told, *([f"{rest:,} for other reasons"] if rest else [])])

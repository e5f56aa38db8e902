"""The directory that the examples of J are read with: nobody of these names is in the Center's."""

from __future__ import annotations

from mpp_extract.entities.judges.record_table import FjcJudge, Service, compact

_OHIO = ("ohnd", "U.S. District Court for the Northern District of Ohio")
_TEXAS = ("txsd", "U.S. District Court for the Southern District of Texas")
_SIXTH = ("ca6", "U.S. Court of Appeals for the Sixth Circuit")


def _service(court: tuple[str, str], president: str, start: str, end: str | None = None) -> Service:
    return Service(*court, "Judge", president, None, start, None, end, None if end is None else "Retirement")


JUDGES = [
    FjcJudge("1", "Varga", "Lucinda", "", "", 1960, None, (_service(_OHIO, "Barack Obama", "2010-03-17"),)),
    FjcJudge(
        *("2", "Tellier", "Omar", "", "", 1950, None),
        (
            _service(_OHIO, "William J. Clinton", "1995-01-02", "2002-05-06"),
            _service(_SIXTH, "George W. Bush", "2002-05-06"),
        ),
    ),
    FjcJudge(
        "3", "Pettyjohn", "Anselm", "", "", 1931, None, (_service(_TEXAS, "Jimmy Carter", "1979-06-01", "1999-07-01"),)
    ),
]


def table() -> str:
    """The directory as the compact table that ``judges import`` keeps."""
    return compact(JUDGES, ["examples"], "", "2025-01-01")

"""docs/scale.md: what many articles cost, out of what was measured (``make bench``)."""

from __future__ import annotations

import json
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "scale.md"
MEASURED = PAGE.parent.parent / "benchmarks" / "measured.json"
_MARKS = ("<!-- measured -->\n", "<!-- end -->")
_HOW = "make bench ARGS='--only archive --only ray --json benchmarks/measured.json'"
_MANY = 10_000_000
_LATER = f"It is measured with `{_HOW}`, and written here by `make docs`.\n"


def page() -> str:
    """docs/scale.md, with its part that is made."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_MARKS[0])
    _, _, after = rest.partition(_MARKS[1])
    return before + _MARKS[0] + costs(json.loads(MEASURED.read_text(encoding="utf-8"))) + _MARKS[1] + after


def costs(measured: dict[str, dict[str, float]]) -> str:
    """What was measured as a table, and what ten million articles come to; where it wasn't, how it is measured."""
    if "archive" not in measured:
        return _LATER
    found = measured["archive"]
    rows = [
        ("words an article, in the mean", f"{found['words an article']:,.0f}"),
        ("articles a second, one worker", f"{found['articles/s, 1 worker']:.1f}"),
        ("articles a second, two workers", f"{found['articles/s, 2 workers']:.1f}"),
        ("wall time of two workers against two processes of stock spaCy", f"{found[_STOCK]:.2f}"),
    ]
    if "ray" in measured:
        rows.append(("articles a second, two actors of Ray", f"{measured['ray']['articles/s, 2 actors']:.1f}"))
    rows += [(f"peak memory of the {name}", f"{value:,.0f} MB") for name, value in _memory(found)]
    rows += [(name.removesuffix(", bytes"), f"{value:,.0f} bytes") for name, value in _bytes(found)]
    table = "".join(f"| {what} | {figure} |\n" for what, figure in rows)
    return f"| {measured['machine']} | |\n| --- | --- |\n{table}\n{_sum(found)}"


_STOCK = "two workers / stock's two"


def _memory(found: dict[str, float]) -> list[tuple[str, float]]:
    named = [(name.removesuffix(", MB"), value) for name, value in found.items() if name.endswith(", MB")]
    return [(name.removeprefix("a ") if name.startswith("a ") else name, value) for name, value in named]


def _bytes(found: dict[str, float]) -> list[tuple[str, float]]:
    return [
        (name if name.startswith("an ") else f"an article {name}", value)
        for name, value in found.items()
        if name.endswith(", bytes")
    ]


def _sum(found: dict[str, float]) -> str:
    seconds = _MANY / found["articles/s, 1 worker"]
    forms = sorted(
        (value, name.removeprefix("an article in ")) for name, value in _bytes(found) if "itself" not in name
    )
    weights = [f"{each * _MANY / 1e9:,.0f} GB ({name.removesuffix(_UNIT)})" for each, name in (forms[0], forms[-1])]
    return (
        f"Ten million such articles take {_time(seconds)} of one such core, {_time(seconds / 32)} of 32, "
        f"{_time(seconds / 1000)} of a thousand, and come to {weights[0]} to {weights[1]}.\n"
    )


_UNIT = ", bytes"


def _time(seconds: float) -> str:
    for unit, name in ((86400, "days"), (3600, "hours")):
        if seconds >= 2 * unit:
            return f"{seconds / unit:,.0f} {name}"
    return f"{seconds / 60:,.0f} minutes"

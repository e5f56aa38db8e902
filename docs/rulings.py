"""docs/rulings.md: how well rulings are found, out of tests/floors.json (``make floors``)."""

from __future__ import annotations

import json
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "rulings.md"
FLOORS = PAGE.parent.parent / "tests" / "floors.json"
_MARKS = ("<!-- figures -->\n", "<!-- end -->")
_F1 = {"trigger": "reports found, F1", "trigger + action": "with the right kind of act, F1"}


def page() -> str:
    """docs/rulings.md, with its part that is made."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_MARKS[0])
    _, _, after = rest.partition(_MARKS[1])
    return before + _MARKS[0] + figures(json.loads(FLOORS.read_text(encoding="utf-8"))) + _MARKS[1] + after


def figures(floors: dict[str, dict[str, dict[str, float]]]) -> str:
    """What was reached on the development half of the gold, as a table; nothing where it was not scored."""
    if "rulings" not in floors:
        return ""
    found = floors["rulings"]["figures"]
    rows = [(what, found[name]) for name, what in _F1.items()]
    rows += [
        (f"of all that the articles tell, found and with the right `{name.removesuffix(' right')}`", value)
        for name, value in found.items()
        if name.endswith(" right")
    ]
    table = "".join(f"| {what} | {figure:.2f} |\n" for what, figure in rows)
    return f"| on 50 articles of 34 publishers, with which the rules were made | |\n| --- | --- |\n{table}"

"""A decision's row out of its reports: what most of them say, and where they disagree."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import Any

from mpp_extract.actions import ACTIONS
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.fold import fold
from mpp_extract.store.decisions.acts import SAYING_LITTLE
from mpp_extract.store.decisions.objects import Thing
from mpp_extract.store.decisions.report import Report

_LONGEST = 80  # characters of what was acted on, where a shorter one says as much


def row(reports: Sequence[Report]) -> list[Any]:
    """The decision's cells, from its day to what its reports disagree in."""
    told = [report.when for report in reports if report.when is not None and report.when.told]
    narrow = min(told, key=lambda when: when.last - when.first, default=None)
    action = _action(reports)
    vote = most(vote for report in reports for vote in sorted(report.traits.votes))
    return [
        _iso(most(day for report in reports for day in sorted(report.traits.days))),
        _iso(None if narrow is None else narrow.first),
        _iso(None if narrow is None else narrow.last),
        most(report.court for report in reports),
        _json(names(name for report in reports for name in report.judges)),
        action,
        _object(reports, action),
        None if vote is None else _json(vote),
        _json(names(name for report in reports for name in report.dissents)),
        max((report.case for report in reports if report.case), key=len, default=None),
        _json(sorted({docket for report in reports for docket in report.traits.dockets})),
        sum(len(report.rulings) for report in reports),
        _json(disagreements(reports)),
    ]


# In what the reports of a decision can disagree, and what each article says of it.
_SAID: dict[str, Callable[[Report], frozenset[Any]]] = {
    "vote": lambda report: report.traits.votes,
    "day": lambda report: report.traits.days,
    "judge": lambda report: report.traits.surnames if report.traits.alone else frozenset(),
    "action": lambda report: report.actions - SAYING_LITTLE,
}


_ONE_EACH = frozenset({"vote", "day"})  # of which a decision has but one


def disagreements(reports: Sequence[Report]) -> list[str]:
    """In what two articles differ (each says something of it, and nothing that the other does), or one with itself."""
    found = []
    for what, said in _SAID.items():
        of_article: dict[int, frozenset[Any]] = defaultdict(frozenset)
        for report in reports:
            of_article[report.article] |= said(report)
        values = {value for value in of_article.values() if value}
        itself = what in _ONE_EACH and any(len(value) > 1 for value in values)
        if itself or any(not one & other for one, other in combinations(values, 2)):
            found.append(what)
    return found


def names(given: Iterable[str]) -> list[str]:
    """Each person once, by the fullest form, in the order in which they are first named.

    >>> names(["Quill", "Lee Poole", "Ana Quill", "Poole"])
    ['Ana Quill', 'Lee Poole']
    """
    fullest: dict[str, str] = {}
    for name in given:
        parsed = parse_name(name)
        last = fold(name) if parsed is None else fold(parsed.last)
        fullest[last] = max(fullest.get(last, ""), name, key=len)
    return list(fullest.values())


def most(values: Iterable[Any]) -> Any:
    """The value that stands most often, the first of several; None where there is none."""
    counted = Counter(value for value in values if value is not None)
    return max(counted, key=counted.__getitem__) if counted else None


def _action(reports: Sequence[Report]) -> str:
    counted = Counter(act for report in reports for act in report.traits.chiefs)
    return min(counted, key=lambda act: (act in SAYING_LITTLE, -counted[act], ACTIONS.index(act)))


def _object(reports: Sequence[Report], action: str) -> str | None:
    """What was acted on, in the words of the article that tells most of it briefly."""
    for chosen in ([report for report in reports if action in report.traits.chiefs], reports):
        things = [thing for report in chosen for thing in report.things]
        if things:
            return max(things, key=_tells).text
    return None


def _tells(thing: Thing) -> tuple[bool, int, int, int]:
    return len(thing.text) <= _LONGEST, len(thing.strong), len(thing.weak), -len(thing.text)


def _iso(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)

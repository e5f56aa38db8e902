"""Whether two reports are of one decision, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mpp_extract.store.decisions.acts import are_contrary, fit
from mpp_extract.store.decisions.objects import likeness
from mpp_extract.store.decisions.report import Report, Traits

APART = 2  # days that two articles may differ by in one decision's day: it is made, filed and told
COMPARED = 4  # things of each report
Near = Literal["the same day", "near", "unknown"]


@dataclass(frozen=True, slots=True)
class Tie:
    """That two reports are of one decision.

    why   in words                 firm  whether case or docket say so, against which a name or a vote may be a slip
    """

    why: str
    firm: bool


@dataclass(frozen=True, slots=True)
class _Shared:
    """What two reports share."""

    acts: str
    near: Near
    alike: int
    judges: frozenset[str]
    courts: frozenset[str]
    cases: frozenset[str]
    persons: frozenset[str]
    wordings: frozenset[str]


def tie(one: Report, other: Report) -> Tie | None:
    """What makes two reports one decision; None where too little does. What speaks against it is asked elsewhere."""
    acts = fit(one.actions, other.actions)
    copied = one.wordings & other.wordings
    near = nearness(one, other)
    if copied and near is None and not (_is_told(one) and _is_told(other)):
        near = "unknown"  # what was told before may be told again at any time
    if acts is None or near is None:
        return None
    shared = _Shared(
        acts,
        near,
        max((likeness(a, b) for a in one.things[:COMPARED] for b in other.things[:COMPARED]), default=0),
        one.traits.judges & other.traits.judges,
        one.traits.courts & other.traits.courts,
        (one.captions & other.captions) | (one.traits.dockets & other.traits.dockets),
        one.persons & other.persons,
        copied,
    )
    return Tie(_why(shared, one, other), bool(shared.cases or copied)) if _is_enough(shared, one, other) else None


def _is_enough(shared: _Shared, one: Report, other: Report) -> bool:
    """Whether what two reports share makes them one."""
    if shared.wordings:
        return shared.acts == "same"
    if shared.persons and shared.near != "unknown" and shared.acts == "same":
        return True
    if not (shared.judges or shared.courts or shared.cases):
        return False
    if _is_long(one) or _is_long(other):
        told = shared.alike == 2 or bool(shared.alike and (shared.judges or shared.cases))
        return told and shared.acts == "same"
    if shared.cases:
        return _by_case(shared)
    if shared.judges:
        return _by_judge(shared, told=_says_what(one) and _says_what(other))
    return _by_court(shared, _is_told(one) and _is_told(other))


def _by_case(shared: _Shared) -> bool:
    if shared.near == "unknown":
        return shared.acts == "same" and shared.alike > 0
    return shared.acts == "same" or shared.alike > 0 or shared.near == "the same day"


def _by_judge(shared: _Shared, told: bool) -> bool:
    if shared.near == "unknown":
        return False
    if shared.alike:
        return shared.acts != "told alike" or shared.alike == 2 or shared.near == "the same day"
    # Where one of them says nothing of what was decided on, a judge's one act of a day.
    return not told and shared.near == "the same day" and shared.acts != "told alike"


def _by_court(shared: _Shared, dated: bool) -> bool:
    if shared.near == "the same day":
        return shared.alike > 0
    return shared.near == "near" and shared.alike == 2 and (shared.acts == "same" or dated)


def nearness(one: Report, other: Report) -> Near | None:
    """How near in time the acts are; None where they are not."""
    if one.traits.days and other.traits.days:
        apart = min(abs(a - b) for a in one.traits.days for b in other.traits.days)
        return None if apart > APART else "near" if apart else "the same day"
    if one.when is None or other.when is None:
        return "unknown"
    return "near" if one.when.first <= other.when.last and other.when.first <= one.when.last else None


def _is_long(report: Report) -> bool:
    return report.when is not None and report.when.is_long


def _is_told(report: Report) -> bool:
    return report.when is not None and report.when.told


def _says_what(report: Report) -> bool:
    """Whether it says what was decided on, in words that tell one thing from others."""
    return any(each.strong for each in report.things)


def speaks_against(one: Traits, other: Traits, firm: bool) -> bool:
    """Whether something says that two are other decisions. firm: whether case or docket say that they are one."""
    if _differ(one.courts, other.courts) or _differ(one.parties, other.parties) or _differ(one.dockets, other.dockets):
        return True
    if any(are_contrary(act, told) for act in one.chiefs for told in other.chiefs):
        return True
    apart = min((abs(a - b) for a in one.days for b in other.days), default=0)
    if apart > APART:
        return True
    if firm:
        return False
    if _differ(one.states, other.states):
        return True  # of three reports the one that names no state fits both of the others
    if (one.alone or other.alone) and _differ(one.surnames, other.surnames):
        return True
    return _differ(one.votes, other.votes) and not one.days & other.days


def _differ(some: frozenset[object], others: frozenset[object]) -> bool:
    """Whether both are told, and nothing of the one is of the other."""
    return bool(some and others) and not some & others


def _why(shared: _Shared, one: Report, other: Report) -> str:
    words = sorted({word for thing in one.things for word in thing.strong} & _words(other))
    said = [
        ("words", ["word by word"] if shared.wordings else []),
        ("case", sorted(shared.cases)),
        ("person", sorted(shared.persons)),
        ("judge", [key.removeprefix("judge ") for key in sorted(shared.judges)]),
        ("court", [] if shared.judges else [key.removeprefix("court ") for key in sorted(shared.courts)]),
        ("act", [" or ".join(sorted(one.actions & other.actions)) or "one act in other words"]),
        ("object", [", ".join(words)] if words and shared.alike else []),
    ]
    told = "; ".join(f"{what}: {', '.join(values)}" for what, values in said if values)
    return f"the same {told}; {_when(shared.near)}"


def _when(near: Near) -> str:
    return {"the same day": "on the same day", "near": "in the same days", "unknown": "no day told"}[near]


def _words(report: Report) -> set[str]:
    return {word for thing in report.things for word in thing.strong}

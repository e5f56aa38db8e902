"""Which reports are of one act, and what each says of it for the others: the court behind a judge, and the reverse."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.nouns import BLOCKS, CASES, DOCUMENTS, JUDGES, JURIES, LAWS, REQUESTS, RULINGS
from mpp_extract.entities.rulings.rules import NOUN
from mpp_extract.language.function_words import CLOSED_CLASSES
from mpp_extract.language.inflect import singular

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mpp_extract.record import Court, Ruling

# Objects that say nothing of which it is: the law, the order, the suit.
_GENERAL = {singular(word) for word in BLOCKS | CASES | DOCUMENTS | LAWS | REQUESTS | RULINGS} | {
    "it",
    "him",
    "her",
    "them",
    "that",
    "this",
}
# Kinds of act by which one decision may be told: who blocks a law orders the agency to leave it alone.
_ALIKE = ({"block", "order"}, {"block", "overturn"}, {"dismiss", "deny"}, {"uphold", "deny"}, {"uphold", "allow"})
_RANKS = {"supreme": "supreme", "appellate": "appellate", "trial": "trial", "immigration": "trial"}
_TITLES = {"supreme": {"justice", "justices"}, "appellate": {"circuit", "appeals"}, "trial": {"district", "magistrate"}}
_OTHERS = frozenset({"second", "third", "another", "separate", "fourth"})
_NEAR = 1500  # characters between reports that nothing but their kind ties


@dataclass(slots=True)
class Act:
    """One act, by all that its reports say."""

    first: Ruling
    courts: set[str] = field(default_factory=set)
    judges: set[str] = field(default_factory=set)
    ranks: set[str] = field(default_factory=set)
    actions: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    last: int = 0

    def add(self, ruling: Ruling, rank: str, words: set[str]) -> None:
        """Take in what one more report says."""
        self.courts |= {ruling.court_id} - {None}  # type: ignore[arg-type]
        self.judges |= set(ruling.judge_ids)
        self.ranks |= {rank} - {""}
        self.actions.add(ruling.action)
        self.dates |= {ruling.date} - {None}  # type: ignore[arg-type]
        self.cases |= {ruling.case_id} - {None}  # type: ignore[arg-type]
        self.words |= words
        self.last = ruling.end


def tie(rulings: list[Ruling], courts: Iterable[Court]) -> None:
    """Fill ``same_as``, and court and judges where another report of the same act names them."""
    levels = {court.id: _RANKS.get(court.level, "") for court in courts}
    acts: list[Act] = []
    seats = _seats(rulings)
    of: dict[str, Act] = {}
    for ruling in rulings:
        rank, words = _rank(ruling, levels) or _seated(ruling, seats), _words(ruling)
        same = [act for act in acts if _same(act, ruling, rank, words)]
        same = _of_the_whole(acts, ruling, rank) or same
        # The ruling is what was decided, and a step on the way only where nothing else was.
        act = next((act for act in same if act.actions != {"procedure"}), same[0] if same else None)
        if act is None:
            act = Act(ruling)
            acts.append(act)
        else:
            ruling.same_as = act.first.id
        act.add(ruling, rank, words)
        of[ruling.id] = act
    for ruling in rulings:
        _share(ruling, of[ruling.id])


def _share(ruling: Ruling, act: Act) -> None:
    if ruling.court_id is None and len(act.courts) == 1:
        ruling.court_id = next(iter(act.courts))
    alone = ruling.actor is None or _head(ruling) in JUDGES
    if not ruling.judge_ids and len(act.judges) == 1 and alone:
        ruling.judge_ids = [*act.judges]


def _of_the_whole(acts: list[Act], ruling: Ruling, rank: str) -> list[Act]:
    """``Calloway's ruling``: the acts by the same court or judge that it can be, points that were held left out.

    However far back it is, where there is but one.
    """
    if ruling.rule != NOUN.id or ruling.action != "rule":
        return []
    theirs = [act for act in acts if _whole(act) and _decides(act, ruling)]
    return [act for act in theirs if _same(act, ruling, rank, set(), anywhere=len(theirs) == 1)]


def _decides(act: Act, ruling: Ruling) -> bool:
    return ruling.court_id in act.courts or bool(act.judges & set(ruling.judge_ids))


def _whole(act: Act) -> bool:
    """Whether an act is more than a step, or a point that was held."""
    return not act.actions <= {"find", "procedure"}


def _same(act: Act, ruling: Ruling, rank: str, words: set[str], anywhere: bool = False) -> bool:
    if rank and act.ranks and rank not in act.ranks:
        return False
    if ruling.court_id is not None and act.courts and ruling.court_id not in act.courts:
        return False
    if ruling.judge_ids and act.judges and not act.judges & set(ruling.judge_ids):
        return False
    if ruling.date is not None and act.dates and not any(_days_agree(ruling.date, day) for day in act.dates):
        return False
    if ruling.case_id is not None and act.cases and ruling.case_id not in act.cases:
        return False
    shared = bool(words & act.words)
    if _another(ruling) or not (shared or act.dates or _of_now(ruling)):
        return False
    if not _alike(act, ruling, words):
        return False
    decider = _decides(act, ruling)
    if words and act.words and not shared:
        return False
    if shared:
        return True
    near = ruling.start - act.last < _NEAR
    return (decider and (near or anywhere)) or ((not rank or rank in act.ranks) and near)


def _another(ruling: Ruling) -> bool:
    """``issued a second opinion``: by its words none of those before."""
    return ruling.object is not None and not _OTHERS.isdisjoint(ruling.object.text.lower().split())


def _of_now(ruling: Ruling) -> bool:
    """Whether it may be of what has no date; a 1939 decision is told of for its age."""
    return ruling.action != "rule" or ruling.date is None or len(ruling.date) != len("1939")


def _alike(act: Act, ruling: Ruling, words: set[str]) -> bool:
    """Whether the kinds of act can be one's."""
    if ruling.action in act.actions:
        return ruling.action != "procedure" or bool(words & act.words)
    if ruling.action == "rule":
        return True
    return any(ruling.action in pair and act.actions & pair for pair in _ALIKE) or act.actions == {"rule"}


def _days_agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one) or "W" in one + other


def _head(ruling: Ruling) -> str:
    actor = ruling.actor.text.lower() if ruling.actor is not None else ""
    return next((word for word in reversed(actor.split()) if word in JUDGES), "")


def _rank(ruling: Ruling, levels: dict[str, str]) -> str:
    """What kind of decider it is: supreme, appellate, trial, jury; empty where that is not known."""
    if ruling.court_id is not None:
        return levels.get(ruling.court_id, "")
    words = set(ruling.actor.text.lower().split()) if ruling.actor is not None else set()
    if words & JURIES:
        return "jury"
    if words & {"justices", "supreme"}:
        return "supreme"
    if words & {"appeals", "appellate", "circuit", "panel"}:
        return "appellate"
    return "trial" if words & {"judge", "magistrate", "trial", "district", "lower"} else ""


def _seats(rulings: list[Ruling]) -> dict[str, str]:
    """What kind of judge each is who is called a district or circuit judge or a justice in any report."""
    seats: dict[str, str] = {}
    for ruling in rulings:
        if ruling.actor is not None and len(ruling.judge_ids) == 1:
            words = set(ruling.actor.text.lower().split())
            rank = next((rank for rank, titles in _TITLES.items() if words & titles), "")
            if rank:
                seats.setdefault(ruling.judge_ids[0], rank)
    return seats


def _seated(ruling: Ruling, seats: dict[str, str]) -> str:
    return seats.get(ruling.judge_ids[0], "") if len(ruling.judge_ids) == 1 else ""


def _words(ruling: Ruling) -> set[str]:
    """The words of its object that say which it is."""
    if ruling.object is None:
        return set()
    words = {singular(word.strip("“”\"'’.,")) for word in ruling.object.text.lower().replace("’s", "").split()}
    return {word for word in words if word and word not in CLOSED_CLASSES and word not in _GENERAL}

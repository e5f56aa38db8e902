"""Which reports are of one act, and what each says of it for the others: the court behind a judge, and the reverse."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.nouns import JUDGES
from mpp_extract.entities.rulings.reports import PERSONAL, Report
from mpp_extract.entities.rulings.rules import NOUN
from mpp_extract.language.persons import is_person

if TYPE_CHECKING:
    from datetime import date

    from mpp_extract.record import Ruling

# Kinds of act by which one decision may be told: who blocks a law orders the agency to leave it alone.
_ALIKE = ({"block", "order"}, {"block", "overturn"}, {"dismiss", "deny"}, {"uphold", "deny"}, {"uphold", "allow"})
_NEAR = 1500  # characters between reports that nothing but their kind ties
_NEXT = 400  # the same, in the next sentence or two
_OPENING, _LAST = 6, 40  # acts that a report may be of: those that the story opens with, and the last
_LEAD = 600  # characters of headline and lead, which tell one act twice


@dataclass(slots=True)
class Act:
    """One act, by all that its reports say."""

    first: Report
    courts: set[str] = field(default_factory=set)
    judges: set[str] = field(default_factory=set)
    ranks: set[str] = field(default_factory=set)
    actions: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)  # with those that they come to
    dates: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    names: set[str] = field(default_factory=set)
    who: set[int] = field(default_factory=set)
    units: set[int] = field(default_factory=set)  # lines and sentences, but for the headline
    last: int = 0
    latest: bool = False

    def add(self, report: Report) -> None:
        """Take in what one more report says."""
        ruling = report.ruling
        self.courts |= {ruling.court_id} - {None}  # type: ignore[arg-type]
        self.judges |= set(ruling.judge_ids)
        self.ranks |= {report.rank} - {""}
        self.actions.add(ruling.action)
        self.kinds |= report.kinds
        self.dates |= {ruling.date} - {None}  # type: ignore[arg-type]
        self.cases |= {ruling.case_id} - {None}  # type: ignore[arg-type]
        self.words |= report.words
        self.names |= report.names
        self.who |= {report.who} - {-1}
        self.units |= set() if report.headline else {report.unit}
        self.last = ruling.end


def tie(reports: list[Report], published: date | None) -> None:
    """Fill ``same_as``, and court and judges where another report of the same act names them."""
    acts: list[Act] = []
    of: dict[str, Act] = {}
    latest: Act | None = None
    for report in reports:
        known = acts if len(acts) <= _OPENING + _LAST else [*acts[:_OPENING], *acts[-_LAST:]]
        if report.upon in of:
            known = [act for act in known if act is not of[report.upon]]
        same = _of_the_day(known, report) or [act for act in known if _same(act, report, published)]
        same = _of_the_whole(known, report, published) or same or _retold(known, report)
        # The ruling is what was decided, and a step on the way or a point only where nothing else was.
        whole = (act for act in same if act.actions != {"procedure"} and (report.ruling.rule != NOUN.id or _whole(act)))
        act = next(whole, same[0] if same else None)
        if act is None:
            act = Act(report)
            acts.append(act)
        else:
            report.ruling.same_as = act.first.ruling.id
        act.add(report)
        if latest is not None:
            latest.latest = False
        latest, act.latest = act, True
        of[report.ruling.id] = act
    for report in reports:
        _share(report.ruling, of[report.ruling.id])


def _share(ruling: Ruling, act: Act) -> None:
    if ruling.court_id is None and len(act.courts) == 1:
        ruling.court_id = next(iter(act.courts))
    alone = ruling.actor is None or _head(ruling) in JUDGES
    if not ruling.judge_ids and len(act.judges) == 1 and alone:
        ruling.judge_ids = [*act.judges]


def _of_the_whole(acts: list[Act], report: Report, published: date | None) -> list[Act]:
    """``Calloway's ruling``: the acts by the same court or judge that it can be, points that were held left out.

    However far back it is, where there is but one.
    """
    if report.ruling.rule != NOUN.id or report.ruling.action != "rule":
        return []
    refused = {"deny"} if report.ruling.text.lower() == "order" else set()  # what was refused was not ordered
    theirs = [act for act in acts if _whole(act) and _decides(act, report.ruling) and act.actions != refused]
    found = [act for act in theirs if _same(act, report, published, anywhere=len(theirs) == 1)]
    if found or report.another or report.apart or report.ruling.date is not None:
        return found
    opening = [act for act in theirs[:1] if act.first.ruling.start < _LEAD]
    called = [act for act in theirs if act.actions == {"rule"} and act.first.ruling.rule == NOUN.id]
    return [act for act in opening or called[:1] if not _differ(act, report)]


def _of_the_day(acts: list[Act], report: Report) -> list[Act]:
    """``Thursday's ruling``: the one act of that day, however far back it is, else what the story opens with."""
    day = report.ruling.date
    if report.ruling.rule != NOUN.id or report.ruling.action != "rule" or day is None or len(day) != len("2024-05-14"):
        return []
    theirs = [act for act in acts if _whole(act) and not _differ(act, report)]
    that_day = [act for act in theirs if day in act.dates]
    if that_day or report.who >= 0:
        return that_day if len(that_day) == 1 else []
    return [act for act in theirs[:1] if act.first.ruling.start < _LEAD]


def _retold(acts: list[Act], report: Report) -> list[Act]:
    """The act of the headline that the lead tells again, in whatever words: of the same kind, or the only one."""
    heads = [act for act in acts if act.first.headline and not act.first.several]
    if not (heads and report.sentence) or report.ruling.start > _LEAD or report.headline or report.another:
        return []
    if any(not act.first.headline and act.first.unit != report.unit for act in acts):
        return []  # The lead has been told.
    again = any(act.units - {report.unit} for act in acts)
    fitting = [act for act in heads if not _differ(act, report)]
    alike = [act for act in fitting if report.ruling.action in act.actions]
    return alike or [act for act in fitting if _kinds(act, report) and len(heads) == 1 and not again]


def _kinds(act: Act, report: Report) -> bool:
    """Whether the kinds of act can be one's, told loosely."""
    action = report.ruling.action
    return action in ("find", "rule") or bool(act.actions & {"find", "rule"}) or _paired(act, action)


def _decides(act: Act, ruling: Ruling) -> bool:
    return ruling.court_id in act.courts or bool(act.judges & set(ruling.judge_ids))


def _whole(act: Act) -> bool:
    """Whether an act is more than a step, or a point that was held."""
    return not act.actions <= {"find", "procedure"}


def _differ(act: Act, report: Report) -> bool:
    """Whether something that both say is not the same."""
    ruling = report.ruling
    if report.rank == "state":
        return "supreme" in act.ranks
    if report.rank and act.ranks and report.rank not in act.ranks and act.ranks != {"state"}:
        return True
    if ruling.court_id is not None and act.courts and ruling.court_id not in act.courts:
        return True
    if ruling.judge_ids and act.judges and not act.judges & set(ruling.judge_ids):
        return True
    if ruling.date is not None and act.dates and not any(_days_agree(ruling.date, day) for day in act.dates):
        return True
    return ruling.case_id is not None and bool(act.cases) and ruling.case_id not in act.cases


def _same(act: Act, report: Report, published: date | None, anywhere: bool = False) -> bool:
    ruling = report.ruling
    if _differ(act, report) or report.another or not _alike(act, report):
        return False
    if not (act.dates or _of_now(ruling, published)):
        return False
    if report.words and act.words:
        return bool(report.words & act.words)
    if report.who in act.who:
        alike = bool(report.kinds & act.kinds) or ruling.action in ("rule", "find") or act.actions & {"rule", "find"}
        return bool(alike) and not _loose(act, report)  # sided with Ohio and ruled against Iowa
    if report.names and act.names and not report.names & act.names and not (report.words or act.words):
        return False  # sided with Ohio, sided with Iowa
    return not _loose(act, report) and _ties(act, report, anywhere)


def _loose(act: Act, report: Report) -> bool:
    """Whether more than who decides and of what kind must be the same: it may be another act of theirs."""
    if report.several or act.first.several or report.apart or act.first.apart or report.also:
        return True
    if _new_person(act, report) or _held(act, report) or _of_old(act):
        return True
    return (report.ruling.case_id is None) != (not act.cases)


def _ties(act: Act, report: Report, anywhere: bool) -> bool:
    """Whether the decider is the same, or may be and does the same, and nothing far lies between."""
    ruling, pointing = report.ruling, report.ruling.rule == NOUN.id
    gap, alike = ruling.start - act.last, ruling.action in act.actions
    if _decides(act, ruling):
        other = not alike and ruling.action not in ("rule", "find")
        if other and not act.latest:
            return False  # blocked the toll; then told the city to pay
        if not pointing and ("supreme" in act.ranks or ruling.action == "order" or other):
            return gap < _NEXT  # They tell of many acts of the Supreme Court's, and a judge gives many orders.
        return gap < _NEAR or anywhere
    if gap >= _NEAR or not _could_decide(act, report) or not (report.plain or act.first.vague):
        return False
    return alike or pointing or (act.latest and report.who >= 0)


def _could_decide(act: Act, report: Report) -> bool:
    """Whether nothing says that others decided: the kind of court is the same, or the first report leaves it open."""
    if not report.rank or report.rank in act.ranks or report.rank == "state":
        return True
    opens = act.first.vague and act.first.ruling.start < _LEAD
    return not act.ranks and opens and report.rank != "supreme"


def _new_person(act: Act, report: Report) -> bool:
    """Whether who was convicted or sentenced may be another person."""
    ruling = report.ruling
    if ruling.action not in PERSONAL or ruling.rule == NOUN.id:
        return False
    if report.punishment and act.latest:
        return False  # sentenced the captain to a year; imposed the sentence
    return ruling.object is None or report.told


def _held(act: Act, report: Report) -> bool:
    """Whether both say what was held: two points are two acts, but for a lead's that the next sentence says again."""
    ruling = report.ruling
    named = ruling.court_id is not None or bool(ruling.judge_ids)
    again = act.latest and act.first.vague and act.first.ruling.start < _LEAD and named
    return ruling.action == "find" and act.actions == {"find"} and not again


def _of_old(act: Act) -> bool:
    """Whether an act is told of for its age, by its year alone."""
    return bool(act.dates) and all(len(day) == len("1939") for day in act.dates)


def _of_now(ruling: Ruling, published: date | None) -> bool:
    """Whether it may be of what has no date; a 1939 decision is told of for its age."""
    if ruling.action != "rule" or ruling.date is None:
        return True
    if len(ruling.date) == len("1939"):
        return False
    return published is None or not ruling.date[:4].isdigit() or ruling.date[:4] == str(published.year)


def _alike(act: Act, report: Report) -> bool:
    """Whether the kinds of act can be one's."""
    action = report.ruling.action
    if report.kinds & act.kinds:
        return action != "procedure" or bool(report.words & act.words)
    if action in PERSONAL or act.actions & PERSONAL:
        return action == "rule" and report.ruling.rule == NOUN.id
    return action == "rule" or _paired(act, action) or act.actions == {"rule"}


def _paired(act: Act, action: str) -> bool:
    if action == "deny" and "dismiss" in act.actions and any(is_person(word) for word in act.words):
        return False  # discharged the aides; rejected the plea
    if action == "overturn" and "allow" in act.kinds - act.actions:
        return False  # put the injunction on hold, and reversed it
    return any(action in pair and act.actions & pair for pair in _ALIKE)


def _days_agree(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one) or "W" in one + other


def _head(ruling: Ruling) -> str:
    actor = ruling.actor.text.lower() if ruling.actor is not None else ""
    return next((word for word in reversed(actor.split()) if word in JUDGES), "")

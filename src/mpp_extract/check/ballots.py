"""Votes of which it is told who gave them, and who is named on which side."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mpp_extract.check.bench_sizes import CIRCUITS, EN_BANC, HOUSE, PANEL, QUORUM, SCOTUS, SENATE, SIZES
from mpp_extract.check.finding import Span
from mpp_extract.check.story import Story
from mpp_extract.language.numbers import CARDINALS
from mpp_extract.record import Court, Statistic

_PANEL = re.compile(
    r"\b(?P<number>\w+)[- ](?P<who>judge|justice|member)[- ](?:[\w.-]+ ){0,3}?(?:panel|court|bench|tribunal)\b"
    r"|\bpanel of (?P<of>\w+) (?:[\w.-]+ ){0,2}?(?:judge|justice|member)s\b",
    re.I,
)
# Bodies whose vote it may be when a court is named, too. (A panel is told by its number; the full court has another.)
_OTHER = (
    r"Senat\w*|House|Congress\w*|legislat\w*|lawmakers|council\w*|commission\w*|board|committee|jur(?:y|ors?)|"
    r"parliament\w*|assembly|en banc|full court|lower court|voters|owners|members|confirm\w*|record|series|seats?"
)
_OTHERS = re.compile(rf"\b(?:{_OTHER}|circuit|appeals?|appellate|panel)\b", re.I)
_OTHER_BODIES = re.compile(rf"\b(?:{_OTHER})\b", re.I)
_BESIDE_A_CIRCUIT = re.compile(rf"\b(?:{_OTHER}|supreme|justices)\b", re.I)
# So many sit, and nobody has voted: a 5-4 conservative majority.
_SEATS = re.compile(r"[ -](?:[\w-]+ ){0,2}?(?:majority|edge|advantage|lead|tilt)\b")
# Not yet, not really, or not here: could split 4-4, if they vote 5-4, a 5-4 majority.
_UNREAL = re.compile(
    r"\b(?:if|could|would|might|may|will|should|ready|likely|possible|potential|expect\w*|predict\w*|hypothetical\w*)\b"
    r"|^Had\b",
    re.I | re.M,
)
_SAT_OUT = re.compile(
    r"\brecus\w+|\b(?:no|not|n[’']t) (?:take )?part(?:icipat\w+)?\b|\bvacan\w+|\bsat out\b|\bdisqualif\w+"
    r"|\bshort-?handed\b|\b(?:eight|seven|8|7)[- ](?:member|justice)|\bwithdr[ae]w\w*|\bstep\w* aside\b"
    r"|\b(?:died|death|retir\w+)\b|\bevenly\b|\bempty seat\b",
    re.I,
)
# When a seat of the Supreme Court was empty. Source: its list of members (supremecourt.gov), oaths taken.
_VACANT = (
    (date(2005, 9, 3), date(2006, 1, 31)),
    (date(2016, 2, 13), date(2017, 6, 30)),
    (date(2018, 7, 31), date(2019, 6, 30)),
    (date(2020, 9, 18), date(2021, 6, 30)),
)
_CHAMBERS = (
    (re.compile(r"\b(?:U\.S\. )?Senate\b"), "the Senate", SENATE),
    (re.compile(r"\b(?:U\.S\. )?House\b(?! of (?:Commons|Lords))"), "the House", HOUSE),
)
_JUDGES = re.compile(r"\b[Tt]he (?:judges|panel|appellate judges)\b")
_JUSTICES = re.compile(r"\bjustices\b")
_OF_CONGRESS = re.compile(r"\b(?:U\.S\. (?:Senate|House)|Congress|Capitol Hill|Republicans?|Democrats?|GOP)\b")
_TOGETHER = re.compile(r"\b(?:en banc|(?:full|entire|whole) (?:court|circuit|bench))\b", re.I)
_BEFORE = 60  # characters before a vote that tell whether it was one
_BESIDE = (
    60  # characters between a court and its vote, within which other bodies count that stand there or right behind
)
_BEHIND = 30
_NEAR = 700  # characters from a vote within which who is named voted in it
_DISSENT = re.compile(r"\bdissent(?:ed|s|ing)?\b", re.I)
_MAJORITY = re.compile(r"\b(?:majority|concurr\w+|wrote for|writing for|opinion of|sided|joined the)\b", re.I)
_PART = re.compile(r"\bin part\b|\bpart(?:ly|ially)\b|\bseparate\w*", re.I)
_DISSENTED = re.compile(r"\bdissented\b", re.I)
_COUNTED = re.compile(
    r"\b(?P<number>two|three|four|five)\s+(?:[\w-]+\s+){0,2}?(?:justices|judges|liberals|conservatives)\s+dissented\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Ballot:
    """A vote with whose it is.

    of    what the body is called       size      how many can vote in it
    bench where it is named             court     CourtListener's id, where it is a court that is known
    """

    start: int
    end: int
    majority: int
    minority: int
    of: str
    size: int
    bench: Span
    court: str | None = None
    is_panel: bool = False
    some_sat_out: bool = False

    @property
    def cannot_be(self) -> bool:
        """Whether so many can't have voted."""
        if self.court in CIRCUITS and not self.is_panel:
            return self.size < self.total < EN_BANC
        if self.total > self.size or (self.court == SCOTUS and self.total < QUORUM):
            return True
        return self.is_panel and self.total < self.size and not self.some_sat_out

    @property
    def total(self) -> int:
        """How many voted."""
        return self.majority + self.minority


def ballots(story: Story) -> list[Ballot]:
    """The votes whose body is told in the same sentence."""
    return story.once(_ballots)


def _ballots(story: Story) -> list[Ballot]:
    return list(_found(story))


def _found(story: Story) -> Iterator[Ballot]:
    for each in story.article.statistics or ():
        if each.kind != "vote" or each.value is None or each.value_max is None or each.qualifier != "exact":
            continue
        start, end = story.sentence(each.start)
        before = story.text[max(start, each.start - _BEFORE) : each.start]
        if _is_no_vote(story, each) or _UNREAL.search(before) or story.quote_at(each.start):
            continue
        if story.is_question(start) or story.is_correction(start):
            continue
        one = (_of_a_panel, _of_a_court, _of_justices, _of_a_chamber, _of_the_panel)
        readers = one if _votes_in(story, start, end) == 1 else (_of_a_circuit_twice,)
        ballot = next(filter(None, (reader(story, each, start, end) for reader in readers)), None)
        if ballot is not None:
            yield ballot


def _is_no_vote(story: Story, each: Statistic) -> bool:
    """Whether it tells who sits, or a third number follows, of abstentions: 51-47-2."""
    if _SEATS.match(story.text, each.end):
        return True
    return re.match(r"\s?[-–—]\s?\d", story.text[each.end : each.end + 4]) is not None or each.text.count("-") > 2


def _votes_in(story: Story, start: int, end: int) -> int:
    return sum(each.kind == "vote" and start <= each.start < end for each in story.article.statistics or ())


def _of_a_panel(story: Story, each: Statistic, start: int, end: int) -> Ballot | None:
    panels = list(_PANEL.finditer(story.text, start, end))
    if len(panels) != 1:
        return None
    word = (panels[0]["number"] or panels[0]["of"]).lower()
    number = int(word) if word.isdigit() else CARDINALS.get(word)
    rest = story.text[start : panels[0].start()] + story.text[panels[0].end() : end]
    if number is None or re.search(r"\b(?:full|en banc|supreme|senate|house|jury|council)\b", rest, re.I):
        return None
    called = story.words(panels[0].start(), panels[0].end())
    return _ballot(story, each, f"the {called}", int(number), Span(*panels[0].span()), is_panel=True)


def _of_the_panel(story: Story, each: Statistic, start: int, end: int) -> Ballot | None:
    """``The judges, in their 2-2 decision``: of the panel that the article has told of, where no full court sat."""
    bench = _JUDGES.search(story.text, start, each.start)
    between = story.text[start : each.start]
    if bench is None or re.search(r"\bcourts?\b", between, re.I) or _OTHER_BODIES.search(between):
        return None
    panels = {(match["number"] or match["of"]).lower(): match for match in _PANEL.finditer(story.text)}
    number = CARDINALS.get(next(iter(panels))) if len(panels) == 1 else None
    if number is None or _TOGETHER.search(story.text) is not None:
        return None
    panel = next(iter(panels.values()))
    called = story.words(*panel.span())
    return _ballot(story, each, f"the {called}", int(number), Span(*panel.span()), is_panel=True)


def _of_a_court(story: Story, each: Statistic, start: int, end: int) -> Ballot | None:
    court, bench = _only_court(story, start, end)
    if court is None:
        return None
    known = court.courtlistener_id or ""
    size = PANEL if known in CIRCUITS else SIZES.get(known)
    rest = story.text[start : bench.start] + story.text[bench.end : end]
    if known in CIRCUITS and 0 < each.start - bench.end <= _BESIDE:
        rest = story.text[bench.end : each.end + _BEHIND]
    others = _BESIDE_A_CIRCUIT if known in CIRCUITS else _OTHERS
    if size is None or others.search(rest):
        return None
    return _ballot(story, each, _called(story, court, bench), size, bench, known)


def _only_court(story: Story, start: int, end: int) -> tuple[Court | None, Span]:
    """The court that is named between two offsets, and where; None where there is none, or another as well."""
    named = {
        court.id: (court, Span(mention.start, mention.end))
        for court in story.article.courts or ()
        for mention in reversed(court.mentions)
        if start <= mention.start < end
    }
    return next(iter(named.values())) if len(named) == 1 else (None, Span(start, start))


def _of_a_circuit_twice(story: Story, each: Statistic, start: int, end: int) -> Ballot | None:
    """One of several votes of a circuit that sat in three and all together: none of them is of four or five."""
    court, bench = _only_court(story, start, end)
    rest = _TOGETHER.sub("", story.text[start : bench.start] + story.text[bench.end : end])
    if court is None or court.courtlistener_id not in CIRCUITS or _BESIDE_A_CIRCUIT.search(rest):
        return None
    return _ballot(story, each, _called(story, court, bench), PANEL, bench, court.courtlistener_id)


def _of_justices(story: Story, each: Statistic, start: int, end: int) -> Ballot | None:
    """``In a 6-2 decision, the justices``: of the largest of the high courts that the article names."""
    bench = _JUSTICES.search(story.text, start, end)
    known = {court.courtlistener_id for court in story.article.courts or () if court.courtlistener_id in SIZES}
    if bench is None or not known or _OTHERS.search(story.text, start, end):
        return None
    if any(start <= mention.start < end for court in story.article.courts or () for mention in court.mentions):
        return None
    largest = max(known, key=lambda id_: SIZES[id_ or ""])
    only = largest if len(known) == 1 else None  # of several, the largest says what none of them can give
    return _ballot(story, each, "their court", SIZES[largest or ""], Span(*bench.span()), only)


def _called(story: Story, court: Court, bench: Span) -> str:
    if court.courtlistener_id in CIRCUITS:
        return f"a panel of the {story.words(*bench)}"
    return "the Supreme Court" if court.courtlistener_id == SCOTUS else f"the {story.words(*bench)}"


def _of_a_chamber(story: Story, each: Statistic, start: int, end: int) -> Ballot | None:
    found = [
        (match, called, size) for mark, called, size in _CHAMBERS for match in mark.finditer(story.text, start, end)
    ]
    if len({called for _, called, _ in found}) != 1 or not _OF_CONGRESS.search(story.text):
        return None
    match, called, size = found[0]
    return _ballot(story, each, called, size, Span(*match.span()))


def _ballot(
    story: Story,
    each: Statistic,
    of: str,
    size: int,
    bench: Span,
    court: str | None = None,
    is_panel: bool = False,
) -> Ballot:
    told = story.published
    empty = court == SCOTUS and told is not None and any(first <= told <= last for first, last in _VACANT)
    sat_out = empty or _SAT_OUT.search(story.text) is not None
    sides = int(each.value or 0), int(each.value_max or 0)
    return Ballot(each.start, each.end, max(sides), min(sides), of, size, bench, court, is_panel, sat_out)


def judges_named(story: Story, vote: Ballot) -> Iterator[tuple[str, int, int, int]]:
    """The side, where they are named, and how many, of sentences near a vote that say who dissented."""
    if any(
        other.start != vote.start and abs(other.start - vote.start) < 2 * _NEAR for other in ballots(story)
    ):  # which of the votes it is of can't be told
        return
    place = vote.start
    while place < min(vote.start + _NEAR, len(story.text)):
        start, end = story.sentence(place)
        place = end
        sentence = story.text[start:end]
        if not _DISSENT.search(sentence) or _MAJORITY.search(sentence) or _PART.search(sentence):
            continue
        counted = _COUNTED.search(story.text, start, end)
        if counted is not None:
            yield "dissent", counted.start(), counted.end(), int(CARDINALS[counted["number"].lower()])
            continue
        named = _named_before(story, start, end)
        if named is not None:
            yield "dissent", *named


def _named_before(story: Story, start: int, end: int) -> tuple[int, int, int] | None:
    """``Justices X, Y and Z dissented``, ``X, joined by Y and Z, dissented``: where, and how many."""
    verb = _DISSENTED.search(story.text, start, end)
    if verb is None:
        return None
    names = {
        judge.id
        for judge in story.article.judges or ()
        for mention in judge.mentions
        if start <= mention.start < verb.start()
    }
    first = start + len(story.text[start:end]) - len(story.text[start:end].lstrip())
    before = story.text[first : verb.start()]
    return (first, verb.end(), len(names)) if re.match(r"(?:Chief )?(?:Justices?|Judges?)\b", before) else None

"""V: votes that can't be as they are written. Each is held against how many can vote, or against who is named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.ballots import Ballot, ballots, judges_named
from mpp_extract.check.bench_sizes import SCOTUS
from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.story import Story
from mpp_extract.record import Ruling

_TIED = re.compile(r" (?P<word>tie|deadlock|stalemate)\b(?!-)")
_SIDES = re.compile(r"\ban? \d{1,3}[-–]\d{1,3}\Z")  # with the smaller side first it is a count's range, but for a tie
_TIED_BEFORE = re.compile(r"\b(?P<word>deadlocked|evenly divided|evenly split|(?:are|is|was|were) tied)(?: at)?,? \Z")


def _beyond_the_bench(story: Story) -> Iterator[Finding]:
    for each in ballots(story):
        if each.cannot_be:
            yield _sum(story, each, f"{each.of} has {each.size}")


def _too_few(story: Story) -> Iterator[Finding]:
    for each in ballots(story):
        if each.court == SCOTUS and not each.cannot_be and each.total < each.size and not each.some_sat_out:
            yield _sum(story, each, f"{each.of} has {each.size}, and who took no part is not said")


def _sum(story: Story, each: Ballot, told: str) -> Finding:
    message = f"“{story.words(each.start, each.end)}” is {each.total} votes, but {told}"
    return Finding(start=each.start, end=each.end, message=message, others=(each.bench,))


def _tie_that_decides(story: Story) -> Iterator[Finding]:
    for each in ballots(story):
        if each.majority != each.minority or each.cannot_be:
            continue
        start, end = story.sentence(each.start)
        rulings = [ruling for ruling in story.article.rulings or () if start <= ruling.start < end]
        if len(rulings) == 1 and rulings[0].action == "overturn":
            words = story.words(rulings[0].start, rulings[0].end)
            message = (
                f"“{story.words(each.start, each.end)}” is a tie, which leaves what was decided below: not “{words}”"
            )
            others = (Span(rulings[0].start, rulings[0].end),)
            yield Finding(start=each.start, end=each.end, message=message, others=others)

    yield from _no_tie(story)


def _no_tie(story: Story) -> Iterator[Finding]:
    for each in story.article.statistics or ():
        if each.value is None or each.value_max is None or each.value == each.value_max:
            continue
        if each.kind != "vote" and _SIDES.search(story.text, max(0, each.start - 4), each.end) is None:
            continue
        word = _TIED.match(story.text, each.end) or _TIED_BEFORE.search(story.text, max(0, each.start - 30), each.start)
        if word is not None and not story.is_correction(each.start) and each.qualifier in ("exact", "range"):
            message = f"“{story.words(each.start, each.end)}” is no tie, but it is called “{word['word']}”"
            yield Finding(start=each.start, end=each.end, message=message, others=(Span(*word.span("word")),))


def _more_named_than_voted(story: Story) -> Iterator[Finding]:
    for each in ballots(story):
        for side, start, end, number in judges_named(story, each):
            most = each.minority if side == "dissent" else each.majority
            if number > most:
                noun = "dissented" if side == "dissent" else "were the majority"
                message = (
                    f"“{story.words(each.start, each.end)}” leaves {most} who {noun}, "
                    f"but “{story.words(start, end)}” are {number}"
                )
                yield Finding(start=start, end=end, message=message, others=(Span(each.start, each.end),))


def _two_votes(story: Story) -> Iterator[Finding]:
    first: dict[str, Ruling] = {}
    for ruling in story.article.rulings or ():
        if ruling.vote is None:
            continue
        before = first.setdefault(ruling.same_as or ruling.id, ruling)
        if sorted(before.vote or ()) != sorted(ruling.vote) and before.court_id == ruling.court_id:
            said = [f"“{story.words(each.start, each.end)}” {_vote(each)}" for each in (before, ruling)]
            message = f"one ruling has two votes: {said[0]} and {said[1]}"
            others = (Span(before.start, before.end),)
            yield Finding(start=ruling.start, end=ruling.end, message=message, others=others)


def _vote(ruling: Ruling) -> str:
    return "-".join(map(str, ruling.vote or ()))


CHECKS = (
    Check(
        code="V1",
        severity="error",
        certainty="arithmetic",
        meaning="A vote that the bench, or the chamber, cannot give.",
        wrong=(
            Wrong("A three-judge panel of the 9th Circuit ruled 4-0 that the ban stands.", "4-0", "is 4 votes"),
            Wrong("In a 7-3 decision, the U.S. Supreme Court let the law stand.", "7-3", "has 9"),
            Wrong("The Vermont Supreme Court ruled 4-3 that the tax is void.", "4-3", "Vermont Supreme Court has 5"),
            Wrong("They lost by a 2-2 ruling of a panel of three federal judges.", "2-2", "panel of three"),
            Wrong("The 6th Circuit reversed it in 2019 by a 2-2 vote.", "2-2", "a panel of the 6th Circuit has 3"),
            Wrong("It went to the Kansas Supreme Court. In a 6-2 decision, the justices let it be.", "6-2", "has 7"),
            Wrong("Republicans in the U.S. Senate passed the bill 58-45 on Monday.", "58-45", "Senate has 100"),
        ),
        right=(
            "A three-judge panel of the 9th Circuit ruled 2-1 that the ban stands.",
            "A three-judge panel ruled 2-0 that the ban stands; one judge has recused herself.",
            "In a 6-3 decision, the U.S. Supreme Court let the law stand.",
            "The Vermont Supreme Court ruled 4-1 that the tax is void.",
            "The 6th Circuit reversed it in 2019 by an 8-7 vote.",
            "The full court voted 10-5 to rehear what a three-judge panel of it had decided.",
            "The Supreme Court has a 6-4 conservative majority, he wrote by mistake.",
            "The Supreme Court took up the bill that the city council had passed 8-7.",
        ),
        limits="It knows how many sit in the Supreme Court, in states' highest courts, in Congress, in a panel whose "
        "number is told, and that a federal circuit sits in three or in six at least. Of fewer votes than seats it "
        "speaks for panels alone, where nobody is said to have sat out.",
        find=_beyond_the_bench,
    ),
    Check(
        code="V2",
        severity="error",
        certainty="arithmetic",
        meaning="A tie that decides, or that is none.",
        wrong=(
            Wrong("The Supreme Court split 4-4 on Monday, overturning the ruling.", "4-4", "is a tie"),
            Wrong("The justices deadlocked 5-4, and the ruling stays in place.", "5-4", "called “deadlocked”"),
            Wrong("An empty seat can lead to a 4-5 tie.", "4-5", "called “tie”"),
        ),
        right=(
            "The Supreme Court split 4-4 on Monday, leaving the ruling in place.",
            "The Supreme Court ruled 5-4 on Monday, overturning the ruling.",
        ),
        limits="Only of acts that overturn: who is split evenly can leave in place, and so block, what was decided.",
        find=_tie_that_decides,
    ),
    Check(
        code="V3",
        severity="error",
        certainty="arithmetic",
        meaning="More judges named on a side than voted on it.",
        wrong=(
            Wrong(
                "The Supreme Court ruled 7-2 that it stands. Justices Elena Kagan, Sonia Sotomayor and Ketanji Brown "
                "Jackson dissented.",
                "Justices Elena Kagan, Sonia Sotomayor and Ketanji Brown Jackson dissented",
                "are 3",
            ),
            Wrong(
                "The Supreme Court ruled 7-2 that it stands. The court’s three liberal justices dissented.",
                "three liberal justices dissented",
                "leaves 2 who dissented",
            ),
        ),
        right=(
            "The Supreme Court ruled 6-3 that it stands. Justices Elena Kagan, Sonia Sotomayor and Ketanji Brown "
            "Jackson dissented.",
            "The Supreme Court ruled 6-3 that it stands. Justice Elena Kagan dissented.",
            "The Supreme Court ruled 7-2 that it stands. The court’s three liberal justices dissented in part.",
        ),
        limits="It reads one sentence of dissent or majority near the vote, and never takes fewer names for a slip: "
        "not all who dissent are named.",
        find=_more_named_than_voted,
    ),
    Check(
        code="V4",
        severity="warning",
        certainty="article",
        meaning="Two votes for one ruling.",
        wrong=(
            Wrong(
                "The Supreme Court upheld the tariff law 6-3 on Monday. The court upheld the tariff law 5-4 on Monday.",
                "upheld",
                "6-3 and “upheld” 5-4",
            ),
        ),
        right=(
            "The Supreme Court upheld the tariff law 6-3 on Monday. The court upheld the tariff law 6-3 on Monday.",
            "The Supreme Court upheld the tariff law 6-3 on Monday. It upheld the water rule 5-4 on Monday.",
        ),
        limits="It trusts the list of rulings in which of them are one: parts of a ruling may have votes of their own.",
        find=_two_votes,
    ),
    Check(
        code="V5",
        severity="warning",
        certainty="arithmetic",
        meaning="A vote of fewer justices than sit, with no word on who took no part.",
        wrong=(Wrong("The Supreme Court ruled 5-3 that the tax is void.", "5-3", "who took no part"),),
        right=(
            "The Supreme Court ruled 5-3 that the tax is void. Justice Elena Kagan took no part in it.",
            Right("The Supreme Court ruled 5-3 that the tax is void.", "2016-06-20"),
            "The Kansas Supreme Court sat. By 5-2, the justices let it be. The U.S. Supreme Court may differ.",
        ),
        limits="Only of the Supreme Court; it knows when a seat was empty, where the day of publication is known.",
        find=_too_few,
    ),
)

"""A day that lies on the other side of publication than its sentence says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from mpp_extract.check.days.words import full_day
from mpp_extract.check.finding import Finding
from mpp_extract.check.row import Check, Right, Wrong
from mpp_extract.check.story import Story
from mpp_extract.language.irregular_verbs import IRREGULAR
from mpp_extract.record import Date

# Past forms that are no base as well (set, put, let).
_FORMS = {form for base, (past, participle) in IRREGULAR.items() for form in (*past, *participle) if form != base}
_PAST = rf"(?:[a-z]{{2,}}ed|was|were|{'|'.join(sorted(_FORMS))})"
# What stands between a verb and its day: no purpose, and nothing that has a day of its own to come.
_WORDS = (
    r"(?:(?!(?:to|for|until|if|when|before|after|through|as|starting|beginning|effective|ending|hearings?|votes?|"
    r"trials?|elections?|deadlines?|dates?|meetings?|march|rall(?:y|ies)|concerts?|sentencings?|sessions?|games?)\b)"
    r"[\w’'.-]+ ){0,8}?"
)
_WAS = re.compile(rf"(?<!be )(?<!being )(?<!is )(?<!are )\b{_PAST} {_WORDS}on \Z")
_ON = re.compile(r"(?:\A|\s)On \Z|(?:[,;:]|\band|\bbut) on \Z")
_SUBJECT = r"(?:[\w’'.-]+,? ){1,10}?"
_BEHIND = re.compile(rf",? (?!and ){_SUBJECT}{_PAST}\b")
# Of what was taken or posted that day: a caption, a photograph's credit, a post.
_TAKEN = re.compile(r"\b[Ii]n (?:this|a) \Z|\(@\w+\) \Z")
_CREDIT = re.compile(
    r",? (?:file |courtroom |booking )?(?:photo\w*|image|sketch)\b|\. ?REUTERS/|\. \((?:AP|Reuters)|\s*\Z|\s*\n| ?<"
)
# Behind the day on which a photograph was taken. Who was born then was.
_AGENCY = re.compile(r"\. ?REUTERS/\w|\.? \((?:AP|AFP|Reuters) (?:Photo|via)\b|\.? \((?:AP Photo|REUTERS)/")
_BORN = re.compile(r"\bborn (?:in [A-Z][\w.,’' -]{1,40}? )?on \Z")
_COMES = re.compile(
    r"\b(?:(?:will|shall) (?:be )?(?!have)\w+|(?:is|are) (?:scheduled|set|due|expected|slated) (?:to|for)) "
    r"(?:(?!(?:that|which|after|since|from|of|filed|issued|signed|held|who)\b)[\w’'-]+ ){0,5}?on \Z"
)
# Words of what is to come, planned, promised, made up or always so.
_AHEAD = re.compile(
    r"\b(?:will|would|shall|should|could|can|(?-i:may)|might|must|if|is|are|has|have|takes?|gets?|until|through|due|set|"
    r"schedul\w+|expect\w*|expir\w+|plan\w*|matur\w+|postpon\w+|delay\w*|push\w*|mov(?:ed|ing)|extend\w*|"
    r"resched\w+|promis\w+|announc\w+|agree[ds]?|call(?:ed|s) (?:for|a|an)|order\w*|book\w*|propos\w+|request\w*|"
    r"vow\w*|want\w*|hop(?:ed|ing)|intend\w*|forecast\w*|predict\w*|project\w*|estimat\w+|pledg\w+|deadlines?|"
    r"fictio\w+|novels?|films?|movies?|imagin\w+|hypothetical\w*|upcoming|future|next|ahead)\b|[’']ll\b",
    re.I,
)
_NUMBERED = re.compile(r"\b\d{1,2}\b")  # a day by its number, not Election Day 2026
_REACH = 80  # characters before a day in which its verb stands
# Days round publication about which zones and late editions leave doubt.
_DOUBT = timedelta(days=2)


def _other_side(story: Story) -> Iterator[Finding]:
    if story.published is None:
        return
    for each in story.article.dates or ():
        day = full_day(each)
        if (
            day is None
            or not _NUMBERED.search(each.text)
            or abs(day - story.published) <= _DOUBT
            or _is_passed_over(story, each)
        ):
            continue
        start, end = story.sentence(each.start)
        before = story.text[max(start, each.start - _REACH) : each.start]
        ahead = day > story.published
        if not (_is_past(story, each, before, start, end) if ahead else _COMES.search(before)):
            continue
        told = "lies ahead of" if ahead else "lies before"
        said = "as past" if ahead else "as still to come"
        message = (
            f"“{story.words(each.start, each.end)}” is told {said}, "
            f"but it {told} publication, {story.published.isoformat()}"
        )
        yield Finding(start=each.start, end=each.end, message=message)


def _is_past(story: Story, each: Date, before: str, start: int, end: int) -> bool:
    """Whether the sentence tells the day as past, and nothing in it as to come."""
    if _TAKEN.search(before) and _CREDIT.match(story.text, each.end):
        return True
    if _AGENCY.match(story.text, each.end) or _BORN.search(before):
        return True
    if _AHEAD.search(story.text, start, end):
        return False
    if _WAS.search(before):
        return True
    return _ON.search(before) is not None and _BEHIND.match(story.text, each.end, end) is not None


def _is_passed_over(story: Story, each: Date) -> bool:
    if story.article.article.published_from == "text":  # a day that was read off the text may be another
        return True
    return story.quote_at(each.start) is not None or story.is_correction(each.start)


CHECK = Check(
    code="D3",
    severity="error",
    certainty="calendar",
    meaning="A day told as past that lies after publication, or as still to come that lies before.",
    wrong=(
        Wrong("The owner died on June 3, 2031, in Ohio.", "June 3, 2031", "is told as past", "2024-05-06"),
        Wrong("The suit was filed in a state court on June 3, 2027.", "June 3, 2027", "lies ahead", "2024-05-06"),
        Wrong("On June 3, 2027, the two firms merged.", "June 3, 2027", "lies ahead", "2024-05-06"),
        Wrong("On May 3, 2027, the mayor, a Democrat, called off the fair.", "May 3, 2027", "lies ahead", "2024-05-06"),
        Wrong("In this June 3, 2027, file photo, the mayor speaks.", "June 3, 2027", "lies ahead", "2024-05-06"),
        Wrong("The mayor, born in Ohio on June 3, 2031, has a car.", "June 3, 2031", "told as past", "2024-05-06"),
        Wrong("The mayor speaks in Ohio, June 3, 2027. REUTERS/Ana Poe", "June 3, 2027", "as past", "2024-05-06"),
        Wrong("The trial is scheduled to begin on June 3, 2021.", "June 3, 2021", "as still to come", "2024-05-06"),
    ),
    right=(
        Right("The owner died on June 3, 2021, in Ohio.", "2024-05-06"),
        Right("The trial is scheduled to begin on June 3, 2025.", "2024-05-06"),
        Right("She will be sentenced on June 3, 2025, for what she signed on May 3, 2023.", "2024-05-06"),
        Right("Contracts signed on June 3, 2025, are exempt.", "2024-05-06"),
        Right("He asked for a hearing on June 3, 2025, and won a trial on May 3, 2026.", "2024-05-06"),
        Right("In the novel the last judge died on June 3, 2031.", "2024-05-06"),
        "The owner died on June 3, 2031, in Ohio.",
    ),
    limits="Only of days with a year of their own, outside of quotations, where an option or the file itself gives the "
    "day of publication; within two days of it nothing is said. A day of publication that is "
    "wrong itself, of an article put up anew, makes a right day look wrong.",
    find=_other_side,
)

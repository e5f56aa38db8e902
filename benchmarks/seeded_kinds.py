"""Kinds of slips that a copy desk meets, each as the single changes of a text that would make one.

A kind looks at an article's record and text and gives every place where it could slip, with what would stand there.
``certain`` is what the calendar, arithmetic or a record can settle; of the rest a check may rightly stay silent.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mpp_extract.language.calendar import MONTH_NAMES, MONTH_PATTERN, WEEKDAY_NAMES
from mpp_extract.record import Article

PRESIDENTS = ("Donald Trump", "Barack Obama", "George W. Bush", "Bill Clinton", "Joe Biden", "Ronald Reagan")
CIRCUITS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh")
ORDINALS = ("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th")

_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAY_NAMES)})\b")
_MONTH_DAY = re.compile(rf"\b({MONTH_PATTERN})\.? (\d{{1,2}})\b(?![,:]?\d)")
_BENCH = re.compile(r"\b(?:Court|court|justices|judges|panel|Circuit|SCOTUS)\b")
_APPOINTED = re.compile(
    rf"\b(?:(?:appointed|nominated|named) by|(?:appointee|nominee) of)(?: then)?(?:[- ]?(?:former )?President)? "
    rf"(?P<name>{'|'.join(PRESIDENTS)}|Trump|Obama|Clinton|Biden|Reagan)\b"
    r"|\b(?P<short>Trump|Obama|Clinton|Biden|Reagan)(?= (?:appointee|nominee)\b|-appointed\b)"
)
_CIRCUIT = re.compile(rf"\b({'|'.join(CIRCUITS)})(?= Circuit\b)|\b({'|'.join(ORDINALS)})(?= (?:U\.S\. )?Circuit\b)")
_RANGE = re.compile(
    rf"\b(?:from|between) (({MONTH_PATTERN})\.? \d{{1,2}}|\d{{4}}) (?:to|and|through) (\d{{4}}|\d{{1,2}})\b"
)
_DOCKET_YEAR = re.compile(r"(?:\A|:)(?P<year>[012]\d)(?=-\w|A\d)")
_MONEY = re.compile(r"(?<=[\d.] )(million|billion|trillion)\b")
_FROM_TO = re.compile(
    r"\b(?:rose|fell|increased|decreased|grew|dropped|climbed|declined|jumped)\b[^.]{0,60}?"
    r"\b(?P<percent>\d{1,2})(?= percent|%)[^.]{0,60}?\bfrom \$?\d[^.]{0,40}? to \$?\d"
)
_SCALE = {"million": "billion", "billion": "million", "trillion": "billion"}


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of a text: what stands between two offsets becomes other words."""

    start: int
    end: int
    words: str

    def of(self, text: str) -> str:
        """The text with it."""
        return text[: self.start] + self.words + text[self.end :]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of slip, the family of checks that should tell it, and where it can be made in an article."""

    name: str
    family: str
    certain: bool
    edits: Callable[[Article, str, random.Random], Iterator[Edit]]


def weekdays(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Another weekday before a day of a month."""
    for each in article.dates or ():
        match = _WEEKDAY.match(each.text)
        if match is not None and _MONTH_DAY.search(each.text) and (each.value or "X")[0] != "X":
            others = [name for name in WEEKDAY_NAMES if name != match[0]]
            yield Edit(each.start, each.start + match.end(), dice.choice(others))


def days(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """A day that its month has not."""
    for each in article.dates or ():
        match = _MONTH_DAY.search(each.text)
        if match is not None and each.value:
            month = next(n for n, name in enumerate(MONTH_NAMES, 1) if name.startswith(match[1][:3]))
            last = {2: 30, 4: 31, 6: 31, 9: 31, 11: 31}.get(month, 32)
            yield Edit(each.start + match.start(2), each.start + match.end(2), str(last))


def full_days(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Another day of the month behind a weekday."""
    for each in article.dates or ():
        match = _MONTH_DAY.search(each.text)
        if match is not None and _WEEKDAY.match(each.text) and (each.value or "X")[0] != "X":
            day = int(match[2])
            other = dice.choice([n for n in range(1, 29) if (n - day) % 7])
            yield Edit(each.start + match.start(2), each.start + match.end(2), str(other))


def years(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """A day that was is put two to nine years after publication, by its year."""
    told = article.article.published
    for each in article.dates or ():
        match = re.search(r"\b(?:19|20)\d\d$", each.text)
        if match and told and each.value and len(each.value) >= 10 and each.value < told and not each.anchored:
            yield Edit(each.start + match.start(), each.end, str(int(told[:4]) + dice.randint(2, 9)))


def ranges(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """The ends of a range of years change places."""
    for match in _RANGE.finditer(text):
        if match[1].isdigit() and len(match[3]) == 4 and int(match[1]) < int(match[3]):
            middle = text[match.end(1) : match.start(3)]
            yield Edit(match.start(1), match.end(3), f"{match[3]}{middle}{match[1]}")


def ages(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Another age in a sentence that says when somebody was born."""
    for each in article.statistics or ():
        near = text[max(0, each.start - 150) : each.end + 150]
        digits = re.match(r"\d{2}(?=$|\b)", each.text)
        if each.kind == "age" and digits and re.search(r"\bborn (?:on |in )", near):
            other = str(int(digits[0]) + dice.choice([-20, -12, -5, 5, 12, 20]))
            yield Edit(each.start, each.start + 2, other)


def votes(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """One vote more on one side, of a court's vote."""
    for each in article.statistics or ():
        match = re.fullmatch(r"(\d)([-–]| to )(\d)", each.text)
        if each.kind == "vote" and match and _BENCH.search(text[max(0, each.start - 120) : each.end + 120]):
            first = dice.random() < 0.5
            sides = [int(match[1]) + first, int(match[3]) + (not first)]
            yield Edit(each.start, each.end, f"{sides[0]}{match[2]}{sides[1]}")


def presidents(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Another president who appointed a judge."""
    judges = [mention for judge in article.judges or () for mention in judge.mentions]
    for match in _APPOINTED.finditer(text):
        if not any(-80 < mention.start - match.start() < 60 for mention in judges) or text[match.end()] in "’'":
            continue
        group = "name" if match["name"] else "short"
        others = [name for name in PRESIDENTS if name.split()[-1] != match[group].split()[-1]]
        other = dice.choice(others)
        yield Edit(match.start(group), match.end(group), other if " " in match[group] else other.split()[-1])


def dockets(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """A docket number of a year two to nine years after publication."""
    told = article.article.published
    for each in article.case_numbers or ():
        match = _DOCKET_YEAR.search(each.text) if each.kind == "docket" else None
        if match and told and match["year"] <= told[2:4]:
            start = each.start + match.start("year")
            yield Edit(start, start + 2, str(int(told[2:4]) + dice.randint(2, 9)))


def courts(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Another circuit beside a judge's name."""
    judges = [mention.start for judge in article.judges or () for mention in judge.mentions]
    for match in _CIRCUIT.finditer(text):
        if any(0 < start - match.end() < 25 for start in judges):
            names = CIRCUITS if match[1] else ORDINALS
            yield Edit(match.start(), match.end(), dice.choice([name for name in names if name != match[0]]))


def names(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """A letter doubled, dropped or moved in a later mention of somebody."""
    for person in [*(article.judges or ()), *(each for each in article.speakers or () if each.kind == "person")]:
        last = person.name.split()[-1]
        later = [each for each in person.mentions[1:] if each.text.split()[-1] == last and len(last) > 4]
        if later:
            place = dice.choice(later)
            at = place.end - len(last) + dice.randint(1, len(last) - 3)
            two = text[at : at + 2]
            if two[0] != two[1]:
                yield Edit(at, at + 2, dice.choice([two[::-1], two[0], two[0] * 2 + two[1]]))


def scales(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Million in place of billion, in one of two mentions of a sum."""
    sums = [each for each in article.statistics or () if each.kind == "money" and _MONEY.search(each.text)]
    for n, each in enumerate(sums):
        if any(other.value == each.value and other.unit == each.unit for other in sums[:n]):
            match = _MONEY.search(each.text)
            if match is not None:
                yield Edit(each.start + match.start(), each.start + match.end(), _SCALE[match[0]])


def shares(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """Another percentage of a change whose two ends are told."""
    for match in _FROM_TO.finditer(text):
        yield Edit(match.start("percent"), match.end("percent"), str((int(match["percent"]) + 37) % 90 + 5))


def closing_marks(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """A quotation whose closing mark is lost, in the middle of a paragraph."""
    for each in article.quotes or ():
        if each.kind == "direct" and text[each.end : each.end + 1] in ("”", '"') and "\n" not in text[each.end :][:3]:
            yield Edit(each.end, each.end + 1, "")


def doubled_marks(article: Article, text: str, dice: random.Random) -> Iterator[Edit]:
    """A quotation that is closed twice."""
    for each in article.quotes or ():
        if each.kind == "direct" and text[each.end : each.end + 1] in ("”", '"'):
            yield Edit(each.end, each.end, text[each.end])


KINDS = (
    Kind("weekday", "D", True, weekdays),
    Kind("day of the month", "D", True, full_days),
    Kind("no such day", "D", True, days),
    Kind("year to come", "D", False, years),
    Kind("range upside down", "D", True, ranges),
    Kind("age", "D", False, ages),
    Kind("vote", "V", True, votes),
    Kind("president", "J", True, presidents),
    Kind("circuit", "J", True, courts),
    Kind("docket", "C", True, dockets),
    Kind("name", "N", False, names),
    Kind("million, billion", "S", False, scales),
    Kind("share", "S", True, shares),
    Kind("closing mark", "Q", False, closing_marks),
    Kind("doubled mark", "Q", False, doubled_marks),
)

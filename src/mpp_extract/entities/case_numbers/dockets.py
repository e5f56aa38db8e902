"""Docket numbers in a text: candidates round each digit, tried against the courts' forms and the words round them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mpp_extract.entities.case_numbers.context import AFTER_CAPTION, Context, Said
from mpp_extract.entities.case_numbers.federal import FORMS as FEDERAL
from mpp_extract.entities.case_numbers.forms import Evidence, Form, S
from mpp_extract.entities.case_numbers.forms import form as docket_form
from mpp_extract.entities.case_numbers.normalize import plain, printed
from mpp_extract.entities.case_numbers.states_appeal import FORMS as STATES_APPEAL
from mpp_extract.entities.case_numbers.states_trial import FORMS as STATES_TRIAL
from mpp_extract.reading import FILE_NUMBER

TOKEN = 28  # characters before a digit at which a number can begin
_DIGITS = re.compile(r"\d+")
_INSIDE = re.compile(r"[A-Za-z0-9:./,'’‐‑‒–-]")
_CODE = re.compile(r"(?:^|[^\w.-])((?:TC-MD|[A-Z]{1,6}|Civ\.|Cr\.|Crim\.|Army))[ \u00a0\n]$")
# A number that stands by itself, or a score, needs no look at the forms unless one of these words comes before it.
_ALONE = re.compile(
    r"(?:[-–]\d{1,2}(?!\d))?"
    r"(?![\w]|[-‐‑‒–:/][\w\n]|,\d|\.\d|,?[ \n\u00a0](?:[A-Z]{1,4}[- \d]|Ci[vr]|Cr|M[ai]|Orig|(?:19|20)\d\d))"
)
# Right before the number: what stands there makes it one, however it is written.
_NUMBER_SIGN = re.compile(r"(?:\bNos?\.|#)\s?$")
_CALLED = re.compile(
    r"(?:\b(?:nos?\.?|numbers?|num\.|cases?|dockets?|cause|index|in|under|that|of|to|on|mdl|army"
    r"|acm|nmcca|is|as|and|misc|v\.?|md)|[#№:;,(\[&])[\s(\[“\"]{0,3}$",
    re.IGNORECASE,
)
_LEAD = "-–‐‑‒:./,'’"
_LIST_GAP = re.compile(
    r"(?:\((?:L|[Cc][Oo][Nn]|X?AP|[Xx]ap|[Ll]ead)\))?(?:[,;]?\s+(?:and|&|or|through)\s+|[,;/]\s*|\s*&\s*)(?:Nos?\.\s*|#\s*)?$",
    re.IGNORECASE,
)
_MANY = re.compile(r"(?:cases|dockets|appeals|petitions|applications)\b", re.IGNORECASE)
_DATE = re.compile(r"\d{1,2}[-‐‑‒–/]\d{1,2}[-‐‑‒–/](?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d[-‐‑‒–/][01]?\d[-‐‑‒–/][0-3]?\d")
_INITIALS = re.compile(r"\s\([A-Z][A-Za-z]{1,3}\)")

DESIGNATED = docket_form(
    "designated",
    "Any other number that the article calls a case's: `Case No.`, `docket number`, or No. after the case's name.",
    rf"(?:(?!(?:ID|NO)S?\b)[A-Z]{{1,6}}{S}(?=\d))?[A-Z0-9][A-Za-z0-9]{{0,20}}(?:(?:[-‐‑‒–:/]\n?|,(?=\d{{3}}))[A-Za-z0-9]{{1,20}}){{0,7}}(?:\.\d\d)?",
    "The suit is docket number [[Q7-88412]], a clerk said.",
    "It was police report number Q7-88412.",
    "The designator itself, whatever the court's form",
    Evidence.NUMBERED,
)
FORMS: tuple[Form, ...] = (*FEDERAL[:5], *STATES_APPEAL, *FEDERAL[5:-2], *STATES_TRIAL, *FEDERAL[-2:])
_TRIED = (*FORMS, DESIGNATED)


@dataclass(frozen=True, slots=True)
class Docket:
    """Offsets, the form that fits, the number as its court writes it, and what was said for it."""

    start: int
    end: int
    form: Form
    normalized: str
    said: Said


def dockets(text: str, context: Context, taken: list[tuple[int, int]]) -> Iterator[Docket]:
    """Docket numbers in reading order, outside the offsets already ``taken`` (citations) and people's file numbers."""
    blocked = sorted([*taken, *(match.span() for match in FILE_NUMBER.finditer(text))])
    done, b = 0, 0
    last: Docket | None = None
    for digits in _DIGITS.finditer(text):
        if digits.start() < done:
            continue
        while b < len(blocked) and blocked[b][1] <= digits.start():
            b += 1
        if b < len(blocked) and blocked[b][0] < digits.end():
            done = blocked[b][1]
            continue
        docket = _at(text, digits.start(), digits.end(), max(done, digits.start() - TOKEN), context, last)
        if docket is None:
            continue
        if b < len(blocked) and docket.end > blocked[b][0]:
            continue
        yield docket
        last = docket
        done = docket.end


def _at(text: str, digit: int, end: int, floor: int, context: Context, last: Docket | None) -> Docket | None:
    """The docket number whose first digit stands at an offset, or None."""
    start = digit
    while start > floor and _INSIDE.match(text[start - 1]):
        start -= 1
    while start < digit and text[start] in _LEAD:
        start += 1
    if start > 0 and (text[start - 1].isalnum() or text[start - 1] in "$€£"):
        return None
    beginnings = _beginnings(text, start, floor)
    if start == digit and len(beginnings) == 1 and _is_plain(text, digit, end):
        return None
    for begin in beginnings:
        matches = [
            (form, match) for form in _TRIED if (match := form.pattern.match(text, begin)) and match.end() > digit
        ]
        if not matches:
            continue
        said = _continued(text, begin, last, context.said(begin, max(match.end() for _, match in matches)))
        accepted = [(form, match) for form, match in matches if _accepted(text, match, form, said)]
        if accepted:
            # The longest form is the number; of two as long, the one that stands first in the table.
            known = [pair for pair in accepted if pair[0] is not DESIGNATED]
            form, match = max(known or accepted, key=lambda pair: pair[1].end())
            return Docket(begin, match.end(), form, form.normalize(match), said)
    return None


def _is_plain(text: str, start: int, end: int) -> bool:
    """Whether the digits are a number by itself, with no word before it that could make it a docket's."""
    return _ALONE.match(text, end) is not None and _CALLED.search(text, max(0, start - 14), start) is None


def _beginnings(text: str, start: int, floor: int) -> tuple[int, ...]:
    """Where the number may begin: at a court's code before it (`CV 20-01234`), at its own first character."""
    code = _CODE.search(text, max(floor, start - 9), start)
    return (code.start(1), start) if code else (start,)


def _continued(text: str, start: int, last: Docket | None, said: Said) -> Said:
    """A number that goes on a list of numbers has what was said for the one before it."""
    if last is None or start - last.end > 12 or said.evidence >= last.said.evidence:
        return said
    return last.said if _LIST_GAP.fullmatch(text[last.end : start]) else said


def _accepted(text: str, match: re.Match[str], candidate: Form, said: Said) -> bool:
    if _DATE.fullmatch(match[0]) and ("/" in match[0] or said.evidence < Evidence.NUMBERED):
        return False
    if candidate.before and not match[0][0].isalpha():
        return candidate.before.search(text[max(0, match.start() - 40) : match.start()]) is not None
    if said.other:
        # A line that asks the public to call makes a number the police's, but for a court's unmistakable form.
        return said.evidence is Evidence.NAMED and candidate.need is Evidence.NOTHING
    if said.evidence < candidate.need:
        return False
    name = candidate.rule.id.partition(".")[2]
    if name == "designated":
        return _designated(text, match.start(), match.end(), said)
    if name == "year_serial":
        return _year_serial(text, match, said)
    return True


def _designated(text: str, start: int, end: int, said: Said) -> bool:
    """A number without a known form: enough digits, and not a plain year or small number."""
    number = text[start:end]
    digits = sum(char.isdigit() for char in number)
    if digits < 3 or not any(char.isdigit() for char in number):
        return False
    if number.replace(",", "").isdigit() and _MANY.match(said.words) and said.evidence < Evidence.NAMED:
        return False  # `cases: 12,345`
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+", number):
        numbered = said.words[:1] in "N#" or _NUMBER_SIGN.search(text, max(0, start - 6), start)
        return said.evidence is Evidence.NAMED or bool(numbered) or _ends_there(text, end)
    if re.fullmatch(r"\d{1,2}:\d\d", number):
        return False
    if said.words == AFTER_CAPTION and (
        re.fullmatch(r"\d{1,3}[-‐‑‒–]\d{1,3}", number) or (number.isdigit() and not _ends_there(text, end))
    ):
        return False
    if number.isdigit():
        return digits >= (3 if said.evidence is Evidence.NAMED else 4) and not re.fullmatch(r"(?:19|20)\d\d", number)
    return any(char in "-–‐‑‒:/," for char in number) or any(char.isalpha() for char in number)


def _ends_there(text: str, end: int) -> bool:
    """Whether punctuation follows a number that may be a quantity (`Harlow v. Dunmore, 125,123, a suit`)."""
    return text[end : end + 1] in (",", "]", ")", ";", "")


def _year_serial(text: str, match: re.Match[str], said: Said) -> bool:
    """Year and serial alone look like scores, votes, ranges and parts of dates: those need a designator."""
    year, serial = match["year"], match["serial"]
    if len(year) == 4 and re.fullmatch(r"(?:19|20)\d\d", serial) and said.evidence is not Evidence.NAMED:
        return False
    if not (int(year[-2:]) <= 35 or int(year[-2:]) >= 60) or (
        said.words == AFTER_CAPTION and len(serial) < 3 and not _ends_there(text, match.end())
    ):
        return False
    if said.evidence >= Evidence.NUMBERED:
        return not (len(serial) == 1 and said.evidence < Evidence.NAMED and not said.words.startswith("No"))
    if _INITIALS.match(text, match.end()) and said.evidence >= Evidence.SUBJECT and len(serial) >= 4:
        return True
    if (
        text[match.start() - 1 : match.start()] == "["
        and text[match.end() : match.end() + 1] == "]"
        and len(serial) >= 4
    ):
        return said.evidence >= Evidence.SUBJECT
    if said.evidence < Evidence.RECORDS:
        return False
    follows = text[match.end() : match.end() + 24]
    if re.match(r"\s+(?:percent|people|points?|vote|[a-z]+s\b(?<!was)(?<!has)(?<!is))", follows):
        return False
    return len(serial) >= 3 and len(year) == 2 and not re.match(r"(?:19|20)\d\d$", serial)


__all__ = ["DESIGNATED", "FORMS", "Docket", "dockets", "plain", "printed"]

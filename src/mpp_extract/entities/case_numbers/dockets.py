"""Docket numbers in a text: candidates round each digit, tried against the courts' forms and the words round them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mpp_extract.entities.case_numbers import abroad, bare_numbers, federal
from mpp_extract.entities.case_numbers.clues import Evidence, Said
from mpp_extract.entities.case_numbers.context import Context
from mpp_extract.entities.case_numbers.forms import Form, S, Trial
from mpp_extract.entities.case_numbers.forms import form as docket_form
from mpp_extract.entities.case_numbers.states_appeal import FORMS as STATES_APPEAL
from mpp_extract.entities.case_numbers.states_trial import FORMS as STATES_TRIAL
from mpp_extract.language.numbers.signs import Numbers
from mpp_extract.reading import FILE_NUMBER
from mpp_extract.rule import Refusal, refusing

TOKEN = 28  # characters before a digit at which a number can begin
_DIGITS = re.compile(r"\d+")
# The beginning of every person's file number; most articles have none.
_FILE = re.compile(r"A[-#\s]{0,2}\d")
_INSIDE = re.compile(r"[A-Za-z0-9:./,'’‐‑‒–-]")
_CODE = re.compile(
    r"(?:^|[^\w.-])((?:TC-MD|(?:HC|DC|MC|CA|SIC)/[A-Z]{1,5}|[A-Z]{1,6}|Civ\.|Cr\.|Crim\.|Army))[ \u00a0\n]$"
)
# A number that stands by itself, or a score, needs no look at the forms unless one of these words comes before it.
_ALONE = re.compile(
    r"(?:[-–]\d{1,2}(?!\d))?"
    r"(?![\w]|[-‐‑‒–:/][\w\n]|,\d|\.\d|,?[ \n\u00a0](?:[A-Z]{1,4}[- \d]|Ci[vr]|Cr|M[ai]|Orig|(?:19|20)\d\d))"
)
_CALLED = re.compile(
    r"(?:\b(?:nos?\.?|numbers?|num\.|cases?|dockets?|cause|index|in|under|that|of|to|on|mdl|army"
    r"|acm|nmcca|is|as|and|misc|v\.?|md)|[#№:;,(\[&])[\s(\[“\"]{0,3}$",
    re.IGNORECASE,
)
_LEAD = "-–‐‑‒:./,'’"
_LIST_GAP = re.compile(
    r"(?:\((?:L|[Cc][Oo][Nn]|X?AP|[Xx]ap|[Ll]ead)\))?(?:[,;]?\s+(?:and|&|or|through|to)\s+|[,;/]\s*|\s*&\s*)(?:Nos?\.\s*|#\s*)?$",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{1,2}[-‐‑‒–/]\d{1,2}[-‐‑‒–/](?:\d\d|(?:19|20)\d\d)|(?:19|20)\d\d[-‐‑‒–/][01]?\d[-‐‑‒–/][0-3]?\d")

DESIGNATED = docket_form(
    "designated",
    "Any other number that the article calls a case's: `Case No.`, `docket number`, or No. after the case's name.",
    rf"(?:(?!(?:ID|NO)S?\b)[A-Z]{{1,6}}{S}(?=\d))?[A-Z0-9][A-Za-z0-9]{{0,20}}(?:(?:[-‐‑‒–:/]\n?|,(?=\d{{3}}))[A-Za-z0-9]{{1,20}}){{0,7}}(?:\.\d\d)?",
    "The suit is docket number [[Q7-88412]], a clerk said.",
    "It was police report number Q7-88412.",
    "The designator itself, whatever the court's form",
    Evidence.NUMBERED,
    refuses=bare_numbers.DESIGNATED,
)
# Of two forms that fit as much of a number, the earlier one reads it.
FORMS: tuple[Form, ...] = (
    *abroad.FORMS,
    *federal.TRIAL,
    *STATES_APPEAL,
    *federal.LETTERED,
    *STATES_TRIAL,
    *federal.FIGURES,
)
_TRIED = (*FORMS, DESIGNATED)


Refuse = Callable[[Refusal, int, int], None]


def _is_date(trial: Trial) -> bool:
    written = trial.match[0]
    return _DATE.fullmatch(written) is not None and ("/" in written or trial.said.evidence < Evidence.NUMBERED)


def _is_unsaid(trial: Trial) -> bool:
    return trial.said.evidence < trial.form.need


FILE = Refusal(
    "case_numbers.not.alien_file",
    "A person’s file number at the immigration agencies.",
    "The judge read file [[A 123-456-789]] aloud.",
    "The judge read No. [[23-456]] aloud.",
    pattern=FILE_NUMBER,
    source="8 CFR 103.2; USCIS Glossary, “Alien Registration Number”",
)
DATE = Refusal(
    "case_numbers.not.date",
    "A date.",
    "The court ruled on [[12-04-2019]] there.",
    "The court ruled in No. [[12-042019]] there.",
    test=_is_date,
)
UNSAID = Refusal(
    "case_numbers.not.unsaid",
    "A number in a docket’s form, but the words round it say too little of a court or a docket.",
    "The bakery sold [[19-1234]] by noon.",
    "The court closed No. [[19-1234]] by noon.",
    test=_is_unsaid,
)
REFUSALS: tuple[Refusal, ...] = (FILE, DATE, UNSAID)


@dataclass(frozen=True, slots=True)
class Docket:
    """Offsets, the form that fits, the number as its court writes it, and what was said for it."""

    start: int
    end: int
    form: Form
    normalized: str
    said: Said


def dockets(numbers: Numbers, context: Context, taken: list[tuple[int, int]], refuse: Refuse) -> Iterator[Docket]:
    """Docket numbers in reading order, outside the offsets already ``taken`` (citations) and people's file numbers.

    numbers  the text and its numbers
    refuse   told of each number that only looks like one: why, and its offsets
    """
    text = numbers.text
    files = [match.span() for match in re.finditer(FILE.pattern or FILE_NUMBER, text)] if _FILE.search(text) else []
    for span in files:
        refuse(FILE, *span)
    blocked = sorted([*taken, *files])
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
        docket = _at(numbers, digits.start(), digits.end(), max(done, digits.start() - TOKEN), context, last, refuse)
        if docket is None:
            continue
        if b < len(blocked) and docket.end > blocked[b][0]:
            continue
        yield docket
        last = docket
        done = docket.end


def _at(
    numbers: Numbers, digit: int, end: int, floor: int, context: Context, last: Docket | None, refuse: Refuse
) -> Docket | None:
    """The docket number whose first digit stands at an offset, or None."""
    text = numbers.text
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
            (form, match)
            for form in _TRIED
            if (match := form.pattern.match(text, begin)) and match.end() > digit and _is_marked(text, match, form)
        ]
        if not matches:
            continue
        need = min(form.need for form, _ in matches)
        said = context.said(begin, max(match.end() for _, match in matches), need)
        said = _continued(text, begin, last, said)
        judged = [(form, match, _refused(Trial(numbers, match, form, said))) for form, match in matches]
        accepted = [(form, match) for form, match, refusal in judged if refusal is None]
        if accepted:
            # The longest form is the number; of two as long, the one that stands first in the table.
            known = [pair for pair in accepted if pair[0] is not DESIGNATED]
            form, match = max(known or accepted, key=lambda pair: pair[1].end())
            return Docket(begin, match.end(), form, form.normalize(match), said)
        _note(judged, refuse)
    return None


def _note(judged: list[tuple[Form, re.Match[str], Refusal | None]], refuse: Refuse) -> None:
    """Keep why a number is no docket's, unless it has no court's form and nothing is said for it."""
    for form, match, refusal in sorted(judged, key=lambda each: (each[2] is UNSAID, -each[1].end())):
        if refusal is not None and not (refusal is UNSAID and form is DESIGNATED):
            refuse(refusal, *match.span())
            return


def _is_marked(text: str, match: re.Match[str], form: Form) -> bool:
    """Whether what must stand before a number of the form does (`MDL No.`)."""
    if form.before is None or match[0][0].isalpha():
        return True
    return form.before.search(text[max(0, match.start() - 40) : match.start()]) is not None


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


def _refused(trial: Trial) -> Refusal | None:
    """Why a number that fits a form is no docket's; None where it is one."""
    said, form = trial.said, trial.form
    date = refusing((DATE,), trial)
    if date is not None or (form.before and not trial.match[0][0].isalpha()):
        return date
    if said.refusal is not None:
        # A line that asks the public to call makes a number the police's, but for a court's unmistakable form.
        unmistakable = said.evidence is Evidence.NAMED and form.need is Evidence.NOTHING
        return None if unmistakable else said.refusal
    return refusing((UNSAID,), trial) or refusing(form.refuses, trial)

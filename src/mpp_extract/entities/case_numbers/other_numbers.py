"""Numbers of other things than dockets, by the words right before them: laws, files of the police, rooms, pages.

A row is a class of such words. All are read by one expression, in which each row is a group of its name.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.language.calendar import FULL_MONTHS
from mpp_extract.language.function_words import ARTICLES, BE, COORDINATORS, PREPOSITIONS
from mpp_extract.language.labels import BEFORE_FILE
from mpp_extract.rule import Refusal

NUMBER_WORD = r"(?:nos?\.?|numbers?|num\.?|#s?|№|n°)"


class Row(NamedTuple):
    """A refusal, whose pattern is the words after which a number is refused.

    strong  it holds even where the words before them name a docket (police report, Case No.)
    """

    refusal: Refusal
    strong: bool = False


def _row(
    name: str,
    meaning: str,
    words: str,
    example: str,
    counterexample: str,
    strong: bool = False,
    source: str | None = None,
) -> Row:
    def holds(found: re.Match[str]) -> bool:
        return found.lastgroup == name

    return Row(
        Refusal(f"case_numbers.not.{name}", meaning, example, counterexample, test=holds, pattern=words, source=source),
        strong,
    )


_FILES = r"(?:\s+(?:case|report|file|incident|reference|complaint))?"
ROWS: tuple[Row, ...] = (
    _row(
        "statute",
        "A section, rule or part of a law.",
        r"sections?|sec\.|ss\.|title|chapter|ch\.|articles?|art\.|rules?|reg\.|regulations?|part|pt\.|stat\.|code"
        r"|u\.?\s?s\.?\s?c\.?|c\.?f\.?r\.?|public\s+law|pub\.\s*l\.|p\.l\.",
        "The court read Section [[19-1234]] aloud.",
        "The court read No. [[19-1234]] aloud.",
    ),
    _row(
        "bill",
        "A bill, an order of the executive, or what voters decide on.",
        r"h\.?\s?r\.?|s\.\s?b\.|h\.\s?b\.|[ahs]b|h\.\s?j\.\s?res\.|(?:h\.|s\.)\s?(?:con\.\s?)?res\.|bills?|resolutions?"
        r"|ordinances?|(?:executive|general|administrative|special|emergency|departmental)\s+orders?|e\.?o\.?"
        r"|proclamation|measure|propositions?|prop\.|amendment|directive",
        "The court upheld Ordinance No. [[19-1234]] there.",
        "The court upheld the order in No. [[19-1234]] there.",
    ),
    _row(
        "police_file",
        "A file or report of the police or other investigators.",
        rf"(?:police|incident|offense|crime|sheriff'?s?|arrest|complaint|report|investigation|fbi){_FILES}",
        "The judge saw police report [[19-12345]] there.",
        "The judge saw case No. [[19-12345]] there.",
        strong=True,
    ),
    _row(
        "patent",
        "A patent.",
        r"patents?|patent\s+application",
        "The judge voided patent No. [[19-12345]] there.",
        "The judge voided it in No. [[19-12345]] there.",
        strong=True,
        source="The Bluebook, rule 14.9",
    ),
    _row(
        "person_file",
        "A number that an authority, school or employer gives a person or thing.",
        rf"(?:prisoner|prison|passport|visa|receipt|reference|student|employee|plate|model|inmate|booking|badge|event"
        rf"|control|tip|warrant){_FILES}|application\s+serial|serial|trademark|registration|permits?|licen[cs]e|ssn"
        r"|(?:social\s+security|alien|registration|a)[-\s]?(?:number|no\.?)|alien|vin|tail|bates",
        "The court asked for inmate [[19-12345]] again.",
        "The court asked for No. [[19-12345]] again.",
    ),
    _row(
        "document_part",
        "A page, exhibit or entry, or a publication.",
        r"opus|op\.|psalms?|volume|vol\.|issue|episode|season|page|pp?\.|paragraph|para\.|¶+|line|footnote|fn\.?|note"
        r"|exhibit|ex\.|ecf|doc\.?|document|dkt\.?\s+entry|entry|docket\s+id|release|litigation\s+release|publication"
        r"|form|schedule|item|isbn|issn|doi|circular|bulletin|notice|advisory|treaty|resolution\s+of|gao|series"
        r"|channel|chapter\s+\d+|policy\s+directive|memo(?:randum)?",
        "The judge read Exhibit [[19-1234]] aloud.",
        "The judge read No. [[19-1234]] aloud.",
    ),
    _row(
        "agency_docket",
        "A docket of an agency, not of a court.",
        r"(?:wc|mb|gn|et|ib|mm|cc|pp|ws)\s+docket|ferc\s+docket",
        "The court read WC Docket No. [[19-123]] aloud.",
        "The court read Docket No. [[19-123]] aloud.",
        source="Federal Communications Commission, Electronic Comment Filing System",
    ),
    _row(
        "contract",
        "An account, a contract, or a number to call.",
        r"account|acct\.?|policy|tracking|invoice|grant|contract|award|rfp|bid|agreement|tel\.?|phone|telephone|fax|call"
        r"|iso|zip",
        "The court read Contract No. [[19-1234]] aloud.",
        "The court read No. [[19-1234]] aloud.",
    ),
    _row(
        "score",
        "A score, a vote, an age or a measure.",
        r"hurricane|dose|mg|sample|strain|seeds?|age[sd]?|score|won|lost|beat|defeated|voted?|split|between",
        "The court split [[19-123]] on it.",
        "The court ruled in [[19-cv-12345]] on it.",
    ),
    _row(
        "place",
        "A route, a room, a lot, a unit of police or soldiers, a day of a trial.",
        "|".join(sorted(BEFORE_FILE)) + r"|hwy\.|apt\.|platform|train|pier",
        "The judge saw Parcel [[19-1234]] there.",
        "The judge saw No. [[19-1234]] there.",
    ),
    _row(
        "section_sign",
        "A section, by its sign.",
        r"§+",
        "The court read § [[19-1234]] aloud.",
        "The court read No. [[19-1234]] aloud.",
        source="The Bluebook, rule 3.3",
    ),
)
_GROUPS = {row.refusal.id.rpartition(".")[2]: row.refusal.expression for row in ROWS}
_WORDS = re.compile(
    rf"(?:(?P<section_sign>{_GROUPS.pop('section_sign')})|\b(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _GROUPS.items())
    + rf")\.?)\s*(?:{NUMBER_WORD}|id)?[\s:]*[\[(“\"]?$",
    re.IGNORECASE,
)
_LONGEST = 48  # characters of such words
_LAST_WORD = re.compile(r"([^\s\[(“\":]+)[\s\[(“\":]*$")
# Words that a number stands after all the time, and that name nothing.
_NEVER = (ARTICLES | PREPOSITIONS | COORDINATORS | BE | FULL_MONTHS | {"than"}) - {"between"}
REFUSALS: tuple[Refusal, ...] = tuple(row.refusal for row in ROWS)


class Other(NamedTuple):
    """Where words stand that make the number after them another thing's, which words, and why."""

    start: int
    words: str
    refusal: Refusal
    strong: bool


def other(left: str) -> Other | None:
    """What makes a number that follows the text another thing's, or None.

    >>> found = other("as police report No. ")
    >>> found and (found.words, found.refusal.id)
    ('police report No.', 'case_numbers.not.police_file')
    """
    last = _LAST_WORD.search(left)
    if last is None or last[1].lower() in _NEVER:
        return None
    found = _WORDS.search(left, max(0, len(left) - _LONGEST))
    if found is None:
        return None
    for row in ROWS:
        if row.refusal.test is not None and row.refusal.test(found):
            return Other(found.start(), found[0].strip(), row.refusal, row.strong)
    return None

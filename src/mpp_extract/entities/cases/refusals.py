"""The room's refusals: names with a separator between them, and words, that are no proceeding."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.cases.context import Pair

# A party in initials, as the Board of Immigration Appeals prints it: ``C-D-F-``.
INITIALED = re.compile(r"[A-Z][A-Za-z]{0,2}-(?:[A-Z]-){0,5}(?=[^\w-]|$)(?:,?\s[Ee]t\s[Aa]l\.?)?")
_MATTER_SIGNS = re.compile(
    r",?\s*(?:\d{1,2}\s+I\s?&\s?N|\(|No\.|\[)|[^.\n]{0,80}\b(?:court|board|judge|decision|ruling|held|case|"
    r"attorney\s+general|immigra\w+|asylum|precedent|overr\w+)\b",
    re.IGNORECASE,
)
# "the court said in Matter of Poe": without an article it is a name.
_CITING = re.compile(
    r"\b(?:court|judges?|justices?|board|panel|rul(?:ed|ing)|held|decision|opinion)\b[^.\n]{0,60}\b(?:in|under|citing|cited|see|following)\s+$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:[Aa]|[Aa]s a|just a|only a)\s+$")


def _initial(mark: str, first: str) -> bool:
    """``Arnold V. Beck``, ``N V Beck``: a capital between names that are not all in capitals."""
    return mark[0] == "V" and (not first.isupper() or len(first.split()[-1]) == 1)


def _no_matter(text: str, match: re.Match[str], end: int) -> bool:
    """``a Matter of Pride``: an article before it, or neither initials nor words of law after it."""
    if _ARTICLE.search(text, max(0, match.start() - 12), match.start()):
        return True
    if _CITING.search(text, max(0, match.start() - 90), match.start()) is not None:
        return False
    if match[0].startswith("I") or INITIALED.match(text, match.end() + 1) is not None:
        return False
    return _MATTER_SIGNS.match(text, end) is None


def _contest(pair: Pair) -> bool:
    return pair.contest


def _play(pair: Pair) -> bool:
    return pair.separator == "v." and pair.play


def _common(pair: Pair) -> bool:
    return pair.separator == "v." and pair.common


def _unproven(pair: Pair) -> bool:
    return not pair.borne_out


INITIAL = Refusal(
    "cases.not.initial",
    "The letter between the names is a person's initial.",
    "The court praised Arnold [[V.]] Beck.",
    "The court decided [[ARNOLD V. BECK]].",
    test=_initial,
)
NO_MATTER = Refusal(
    "cases.not.matter",
    "The words speak of a matter that is no proceeding.",
    "He called it a [[Matter of]] Honor.",
    "The board relied on [[Matter of Calloway]], a decision of 1988.",
    test=_no_matter,
    source="Merriam-Webster, matter (a matter of opinion, of principle)",
)
CONTEST = Refusal(
    "cases.not.contest",
    "The word after the names calls it a match, a debate or a race.",
    "The [[Calloway v. Dunmore]] match was long.",
    "The [[Calloway v. Dunmore]] trial was long.",
    test=_contest,
    source="British sports pages, which print a fixture as A v B",
)
PLAY = Refusal(
    "cases.not.play",
    "Sport, films or polls are near, and nothing of a court.",
    "In the film, [[Calloway v. Dunmore]], both are knights.",
    "In the suit, [[Calloway v. Dunmore]], both are knights.",
    test=_play,
    source="British sports pages, which print a fixture as A v B; films’ and games’ own titles",
)
COMMON = Refusal(
    "cases.not.common",
    "The names are words that stand against each other in titles.",
    "The talk is of [[Science v. Religion]] again.",
    "The talk is of [[Calloway v. Dunmore]] again.",
    test=_common,
    source="Merriam-Webster, versus (nature versus nurture)",
)
UNPROVEN = Refusal(
    "cases.not.unproven",
    "Nothing near bears out that vs., v or versus stands between parties to a case.",
    "The talk is of [[Calloway vs. Dunmore]] again.",
    "The judge heard [[Calloway vs. Dunmore]] again.",
    test=_unproven,
)
REFUSALS: tuple[Refusal, ...] = (INITIAL, NO_MATTER, CONTEST, PLAY, COMMON, UNPROVEN)

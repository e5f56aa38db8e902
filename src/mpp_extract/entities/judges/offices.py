"""Judges by the offices that heads of courts hold: ``the Master of the Rolls, Sir Omar Tellier``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name, name_at
from mpp_extract.entities.judges.sightings import Sighting
from mpp_extract.entities.judges.titles import Title
from mpp_extract.entities.people.names import GAP, WORD, parse_name
from mpp_extract.language.lazy import lazily

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

# Sources: Senior Courts Act 1981, sec. 5, Constitutional Reform Act 2005, sec. 23, Tribunals, Courts and Enforcement
# Act 2007, sec. 2 (United Kingdom); Judiciary and Courts (Scotland) Act 2008, secs. 4-5; the statutes of courts that
# a president heads.
SCOTTISH = r"Lord\s+President|Lord\s+Justice[\s-]+(?:Clerk|General)"
CHIEFS = rf"{SCOTTISH}|(?:Lord|Lady)\s+Chief\s+Justice(?:\s+of\s+(?:England\s+and\s+Wales|Northern\s+Ireland))?"
_COURTS = (
    r"(?:(?:UK|U\.K\.|Israeli|Irish|Family|King['’]s\s+Bench|Queen['’]s\s+Bench|Supreme|High|Constitutional|Federal|General|"
    r"European|International|Inter-American|East\s+African|Caribbean|African|Criminal|Administrative)\s+){0,3}"
    r"(?:Court(?:\s+of\s+(?:Appeal|Justice|Human\s+Rights|Cassation))?|Division)"
)
_HEADS = rf"(?:[Dd]eputy\s+|[Vv]ice[\s-])?[Pp]resident\s+of\s+(?:the\s+)?(?:[A-Z][\w]+['’]s\s+)?{_COURTS}(?!\s+of)"
OFFICE = (
    rf"(?:{CHIEFS}|Master\s+of\s+the\s+Rolls|Chancellor\s+of\s+the\s+High\s+Court|"
    rf"Senior\s+President\s+of\s+Tribunals|{_HEADS})"
)
# "Supreme Court President Ana Poe", but not "the Supreme Court President Poe fought": a land's president.
_OF_COURT = r"(?<=Court\s)(?:Deputy\s+|Vice[\s-])?President|(?<=[Cc]ourt['’]s\s)(?:deputy\s+|vice[\s-])?president"
_DETERMINED = lazily(
    r"\b(?:[Tt]he|[Aa]|[Tt]h(?:at|is)|[Ee]very|[Hh]is|[Ii]ts|[Oo]ur|[Ss]tudent|[Tt]ennis)\s+(?:[\w.'’-]+\s+){0,3}[Cc]ourt\s$"
)
_BEFORE = lazily(
    rf"(?=[LMCSDVPdvp])\b(?P<office>{OFFICE}|{_OF_COURT})"
    rf",?{GAP}(?:the{GAP})?(?:(?:Sir|Dame|Lord|Lady){GAP}|Right{GAP}Honourable{GAP})*(?=[^\W\d_a-z])"
)
_AFTER = lazily(rf",\s+(?:who\s+is\s+)?(?:the\s+)?(?P<office>{OFFICE})(?=[,.;])")
_NAME = lazily(rf"{WORD}(?:{GAP}{WORD}){{0,3}}$")
_NAME_REACH = 60
_HONOUR = re.compile(rf"(?:Sir|Dame|Lord|Lady){GAP}")
_WORDS = (
    "resident of",
    "ourt President",
    "ourt Vice",
    "ourt Deputy",
    "ourt's",
    "Lord President",
    "Rolls",
    "Chancellor of",
    "Chief Justice",
    "Justice Clerk",
    "Justice General",
)


def by_office(text: str, tokens: Tokens) -> list[Sighting]:
    """Names behind or before such an office."""
    if not any(word in text for word in _WORDS):
        return []
    found = []
    for match in _BEFORE.finditer(text):
        if _DETERMINED.search(text, max(0, match.start() - 60), match.start()) is None:
            found += _sighted(text, match.end(), match, tokens)
    for match in _AFTER.finditer(text):
        name = _NAME.search(text, max(0, match.start() - _NAME_REACH), match.start())
        if name is not None:
            honour = _HONOUR.match(text, name.start())
            found += _sighted(text, name.start() if honour is None else honour.end(), match, tokens)
    return found


def _sighted(text: str, at: int, match: re.Match[str], tokens: Tokens) -> list[Sighting]:
    end = name_at(text, at, tokens)
    name = parse_name(clean_name(text[at:end])) if end is not None else None
    if end is None or name is None or not _set_off(text, at, match):
        return []
    start, stop = match.span("office")
    words = tuple(word.lower() for word in text[start:stop].split())
    head = "justice" if "justice" in words else "judge"
    return [Sighting(at, end, name, Title(start, stop, text[start:stop], False, head, words), rules.OFFICE)]


def _set_off(text: str, at: int, match: re.Match[str]) -> bool:
    """Whether an office of several words ends before the name: "President of the High Court Bar" is another one's."""
    if (
        at < match.start("office")
        or " of " not in match["office"]
        or not match["office"].endswith(("Court", "Division"))
    ):
        return True
    between = text[match.end("office") : at]
    return "," in between or _HONOUR.search(between) is not None

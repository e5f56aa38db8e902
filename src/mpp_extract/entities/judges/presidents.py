"""Presidents of the United States, as newspapers name them and as the directory of judges does."""

from __future__ import annotations

import re

from mpp_extract.language.given_names import FEMALE, MALE, may_be_same

# Last name to the full name that newspapers use. Bush, Johnson and Roosevelt need a first name.
# Source: U.S. Senate, chronological list of presidents.
PRESIDENTS: dict[str, str] = {
    "Trump": "Donald Trump",
    "Biden": "Joe Biden",
    "Obama": "Barack Obama",
    "Clinton": "Bill Clinton",
    "Reagan": "Ronald Reagan",
    "Carter": "Jimmy Carter",
    "Ford": "Gerald Ford",
    "Nixon": "Richard Nixon",
    "Kennedy": "John F. Kennedy",
    "Eisenhower": "Dwight D. Eisenhower",
    "Truman": "Harry S. Truman",
}
_NEED_FIRST = ("Bush", "Johnson", "Roosevelt")
LASTS = "|".join([*PRESIDENTS, *_NEED_FIRST])
_LEAD = (
    # "Obama's predecessor, George W. Bush": the other president.
    r"(?:(?:(?:the\s+)?(?:[A-Z][\w.]*\s+){0,3}[A-Z]\w+|[Hh]is|[Hh]er)['’]s?\s+(?:immediate\s+)?(?:predecessor|successor),?\s+)?"
    r"(?:(?:the\s+)?(?:former|then|ex|late|elder|younger|Republican|Democratic|Democrat)[\s-]+){0,3}"
    r"(?:(?:U\.S\.\s+)?President\s+)?"
)
# Any short capitalised name here; ``president_named`` says whether it is a president's.
PRESIDENT = (
    rf"{_LEAD}(?P<president>(?:(?:(?:[A-Z]\.\s?)+|[A-Z]\w*)[^\S\n]+){{0,3}}[A-Z][a-z]+)(?!\w|-[A-Z])(?:\s+(?:Sr|Jr)\.)?"
)
LAST = re.compile(rf"\b(?:{LASTS})\b")
# A bench is spoken of by whom its members owe their seats to.
NOUN = r"appointees?"
ADMINISTRATION = r"(?:['’]s)?(?:\s+administration|-era|\s+White\s+House)?"


def president_named(words: str, text: str) -> str | None:
    """The president's full name for the form in the article; None for a bare ``Bush`` that nothing explains.

    text: the article, in which a first name may stand elsewhere.
    """
    parts = words.split()
    place = next((n for n, part in enumerate(parts) if part in PRESIDENTS or part in _NEED_FIRST), None)
    if place is None:
        return None
    last = parts[place]
    if last in PRESIDENTS:
        return None if _is_relative(parts[:place], PRESIDENTS[last]) else PRESIDENTS[last]
    first = " ".join(parts[:place]).replace(".", "")
    if last == "Bush":
        first = first[first.find("George") :] if "George" in first else ""
        if not first or first == "George":
            first = _bush_of(text)
        elder = first.replace(" ", "") in ("GeorgeHW", "GeorgeHerbertWalker")
        return None if not first else "George H.W. Bush" if elder else "George W. Bush"
    if last == "Johnson" and first.startswith("Lyndon"):
        return "Lyndon B. Johnson"
    return "Franklin D. Roosevelt" if last == "Roosevelt" and first.startswith("Franklin") else None


def _is_relative(given: list[str], president: str) -> bool:
    """Whether the first name before a president's last name is somebody else's: Hillary Clinton, Betty Ford."""
    own, first = president.split()[0], given[-1].strip(".").lower() if given else ""
    return (
        (first in MALE or first in FEMALE) and not may_be_same(first, own.lower()) and president[0] != first[0].upper()
    )


def in_news(president: str) -> str:
    """A president's name as newspapers write it, out of the form that the directory of judges has.

    >>> in_news("William J. Clinton"), in_news("Theodore Roosevelt")
    ('Bill Clinton', 'Theodore Roosevelt')
    """
    last = president.split()[-1]
    return PRESIDENTS.get(last) or president


def _bush_of(text: str) -> str:
    elder = re.search(r"\bGeorge\s+(?:H\.?\s?W\.?|Herbert)\s", text) is not None
    younger = re.search(r"\bGeorge\s+W\.?\s", text) is not None
    return "" if elder == younger else "George HW" if elder else "George W"


def last_name_of(president: str) -> str:
    """What two names of a president are compared by: the last name, and for a Bush which one."""
    parts = president.replace(".", "").split()
    if parts[-1] == "Bush":
        return "Bush the elder" if "H" in "".join(parts[1:-1]) else "Bush the younger"
    return parts[-1]

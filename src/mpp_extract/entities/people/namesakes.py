"""People of one name whom only a suffix tells apart: Ann Poe Jr. is not Ann Poe, where an article has both."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.people.names import agree
from mpp_extract.entities.people.titles import FEMALE_TITLES, MALE_TITLES
from mpp_extract.language.fold import fold

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention

# Whose son somebody is, right before the name or right behind it; a son of a miner is nobody's namesake.
_KIN = r"(?:sons?|grandsons?|father|dad|namesake)"
_BEFORE = re.compile(rf"\b{_KIN},?\s+$", re.IGNORECASE)
_BEHIND = re.compile(r",?\s+(?:the|his|her|\w+['’]s)\s+(?:\w+\s+){0,2}(?:son|grandson|namesake)\b(?!\s+of\s+an?\b)")
# How far before and behind a name that is looked for, in characters.
_NEAR = 40
# A line is one of sentences where it goes on for so many characters.
_LINE = 200
# These go with everybody.
_COMMON = MALE_TITLES | FEMALE_TITLES | {"former", "late"}


class Namesakes(NamedTuple):
    """Two people of one last name and first name, of whom one has a suffix.

    short   whether copy says Poe Jr.: then Poe alone is the other one
    titles  the words of titles that only the other one bears
    """

    short: bool
    titles: frozenset[str]

    def other(self, mention: NameMention) -> bool:
        """Whether a last name without a suffix can't be the one who has it."""
        return mention.name.suffix is None and (self.short or not self.titles.isdisjoint(_title(mention)))


def namesakes(text: str, mentions: list[NameMention]) -> dict[str, Namesakes]:
    """The last names that two people share whom a suffix tells apart, with how they are told apart.

    Copy gives a suffix with the full name, and may leave it out of a headline: two are meant only where it says Poe
    Jr., or whose son he is, where the other bears a title that he does not, or where a sentence has had the full name
    without it before.
    """
    of_last: dict[str, list[NameMention]] = {}
    for mention in mentions:
        of_last.setdefault(fold(mention.name.surname[-1]), []).append(mention)
    found = {}
    for last, named in of_last.items():
        juniors = [mention for mention in named if mention.name.suffix]
        if juniors and any(mention.name.given for mention in juniors):
            told = _told(text, juniors, [mention for mention in named if not mention.name.suffix])
            if told is not None:
                found[last] = told
    return found


def _told(text: str, juniors: list[NameMention], others: list[NameMention]) -> Namesakes | None:
    full = [mention for mention in juniors if mention.name.given]
    others = [mention for mention in others if any(agree(mention.name, junior.name) for junior in full)]
    titles = frozenset(_titles(others) - _titles(juniors))
    short = any(not mention.name.given for mention in juniors)
    kin = any(_is_kin(text, mention) for mention in juniors)
    senior = any(mention.name.given for mention in others)
    titled = any(mention.name.given and not titles.isdisjoint(_title(mention)) for mention in others)
    before = any(mention.name.given and mention.start < full[0].start and _told_of(text, mention) for mention in others)
    apart = before or (senior and (short or kin)) or titled or (bool(titles) and (short or kin))
    return Namesakes(short, titles) if apart else None


def _told_of(text: str, mention: NameMention) -> bool:
    """Whether the line of a name is one of sentences, and no headline: it ends in a stop.

    Source: Associated Press Stylebook, "junior, senior" (with the full name, at first reference).
    """
    end = text.find("\n", mention.end, mention.end + _LINE)
    return end < 0 or text[mention.end : end].rstrip(" \"”’'")[-1:] in (".", "!", "?", ":")


def _is_kin(text: str, mention: NameMention) -> bool:
    before = text[max(0, mention.start - _NEAR) : mention.start]
    return bool(_BEFORE.search(before) or _BEHIND.match(text, mention.end, mention.end + _NEAR))


def _titles(mentions: Iterable[NameMention]) -> set[str]:
    return {word for mention in mentions for word in _title(mention)}


def _title(mention: NameMention) -> set[str]:
    return {word.lower().rstrip(".,") for word in mention.title.split()} - _COMMON

"""Places where the text itself says that somebody is a judge: by title, in a list, by apposition, by court."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.courts.counties import COUNTY_STATES
from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name, name_at
from mpp_extract.entities.judges.titles import Title, titles
from mpp_extract.entities.people.names import PersonName, parse_name
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.fold import fold_place
from mpp_extract.rule import Form, Rule

if TYPE_CHECKING:
    from mpp_extract.record import Court
    from mpp_extract.tokens import Tokens


class Sighting(NamedTuple):
    """start, end   offsets of the name
    name         its parts
    title        the title that it stands under, or None
    row          the rule, or the form of one, that found it
    """

    start: int
    end: int
    name: PersonName
    title: Title | None
    row: Rule | Form

    @property
    def rule(self) -> str:
        """The id of the rule that found it."""
        return self.row.rule if isinstance(self.row, Form) else self.row.id


_SEPARATOR = re.compile(
    r"\s*(?:,\s*(?:(?:and|AND)\s+|&\s*)?|;\s*(?:and\s+)?|\s+(?:and|AND)\s+|\s*&\s*)(?:(?:[Hh]on\.|[Jj]udge|[Jj]ustice)\s+)?"
)
_AND = re.compile(r"\b(?:and|AND)\b|&")
# What may stand between the members of a list: (left), (D), ", an Obama appointee", "of the 9th Circuit".
_ASIDE = re.compile(
    r",\s+of\s+[A-Z][\w.]*(?:,?\s+[A-Z][\w.]*){0,3}(?=,\s)|"
    r"\s*\([^()\n]{1,40}\)|,\s+(?:an?|who\s+was|both|all)\s[^,;:\n]{1,80}(?=,)|\s+of\s+(?:the\s+)?[^,.;:\n]{1,60}(?=,|\s+and\b)"
)


def by_title(text: str, tokens: Tokens) -> list[Sighting]:
    """Names under a judge's title: ``Chief Judge Ana Poe``, ``Justices Poe, Roe and Doe``."""
    found = []
    chancery = "Chancery" in text
    for title in titles(text):
        if title.words[-2:] == ("county", "judge") and _is_executive(text, title):
            continue
        if (title.head == "chancellor" and not chancery) or (title.head == "recorder" and "Crown Court" not in text):
            continue
        at = _name_start(text, title)
        if at is None:
            continue
        if title.plural and title.text.islower() and of_contest(text, title):
            continue
        if title.plural:
            found += listed(text, at, title, tokens)
            continue
        sighting = _titled(text, at, title, tokens)
        if sighting is not None:
            found.append(sighting)
    return found


def _is_executive(text: str, title: Title) -> bool:
    """Whether a county judge heads the county's government, as in Texas and Arkansas, and no court.

    Source: Texas Constitution, art. V sec. 18; Arkansas Constitution, amend. 55.
    """
    county = fold_place(title.text).removesuffix(" county judge")
    states = set(COUNTY_STATES.get(county, ()))
    return bool(states & {"TX", "AR"}) or (not states and re.search(r"\b(?:Texas|Arkansas)\b", text) is not None)


# Between title and name: a colon, "(ret.)", an officer's rank.
_TO_NAME = re.compile(
    r"(?:[^\S\n]*\n)?[^\S\n]*(?::\s*|\([\w.]{1,12}\)\s*)?"
    r"(?:(?:(?:Army|Navy|Air\s+Force|Marine)\s+)?(?:Lt\.\s+)?(?:Col|Cmdr|Capt|Maj|Gen|Cdr)\.\s+)?"
)


def _name_start(text: str, title: Title) -> int | None:
    match = _TO_NAME.match(text, title.end)
    at = match.end() if match else title.end
    return at if at > title.end and at < len(text) and text[at].isalpha() else None


def _titled(text: str, at: int, title: Title, tokens: Tokens) -> Sighting | None:
    if title.text.islower() and (of_contest(text, title) or not _lower_title_ok(text, at, title, tokens)):
        return None
    end = name_at(text, at, tokens)
    if end is None or not _plausible(text, at, end, title, tokens):
        return None
    name = parse_name(clean_name(text[at:end]))
    return None if name is None else Sighting(at, end, name, title, rules.TITLE)


# Judges of shows, contests and games.
_CONTEST = re.compile(
    r"(?:[\"”’'']|\b(?:shows?|idol|pageants?|line|contests?|competitions?|talent|voice|festivals?|cooking|baking|boxing|fight|"
    r"ring(?:side)?|skating|diving|gymnastics|dogs?|horses?|beauty|celebrity|guest|reality|tv|television|fictional|factor|race|"
    r"goal|field|food|wine|beer|danc(?:e|ing)|stars|chef|critic|awards?|prize|fashion|model|singing|style|barbecue|pie)"
    r"(?:\s+and)?)\s+$",
    re.IGNORECASE,
)
_ON_SHOW = re.compile(
    r"\s+(?:on|for|at|of|in)\s+(?:(?:the|a|an|ABC|NBC|CBS|Fox|MTV|Bravo|Netflix)(?:['’]s)?\s+)*(?:[\"“‘']|(?:[\w-]+\s+){0,3}"
    r"(?:show|contest|competition|pageant|festival|awards?|prize|idol|talent|games?|tournament|bout|fight)\b)",
    re.IGNORECASE,
)


def of_contest(text: str, title: Title) -> bool:
    """Whether a small-letter ``judge`` is one of a show or game: ``dog show judge``, ``a judge on "American Idol"``."""
    return (
        _CONTEST.search(text, max(0, title.start - 30), title.start) is not None
        or _ON_SHOW.match(text, title.end) is not None
    )


def _lower_title_ok(text: str, at: int, title: Title, tokens: Tokens) -> bool:
    """``federal judge Ana Poe`` is a title; ``told the judge Ana left`` is not: the parse tells them apart."""
    i, j = tokens.at(title.end - 1), tokens.at(at)
    if j >= len(tokens) or not text[at].isupper():
        return False
    last = j
    while tokens.dep[last] == "compound" and tokens.head[last] > last:
        last = tokens.head[last]
    tied = tokens.head[i] in range(j, last + 1) or (tokens.head[last] == i and tokens.dep[last] in ("appos", "nmod"))
    return tied or (tokens.sentence[i] == tokens.sentence[j] and last > j and not _determined(text, title.start))


def _determined(text: str, at: int) -> bool:
    return re.search(r"\b(?:the|a|an|this|that|his|her|their)\s+$", text[max(0, at - 8) : at]) is not None


def _plausible(text: str, at: int, end: int, title: Title, tokens: Tokens) -> bool:
    """Not an institution (``Justice League``), and not ``Justice`` in a heading before some other noun."""
    i = tokens.at(at)
    labels = {entity.label for entity in tokens.entities_at(at, end)}
    if "PERSON" in labels or title.head != "justice" or len(title.words) > 1:
        return True
    if title.text.isupper() and text[at:end].isupper() and " " in text[at:end]:
        return tokens.tag[i] == "NNP"  # a heading in capitals, where the recogniser is no help
    return tokens.tag[i] in ("NNP", "NNPS") and not labels & {"ORG", "LAW", "WORK_OF_ART", "FAC", "DATE", "PRODUCT"}


def listed(text: str, at: int, title: Title | None, tokens: Tokens) -> list[Sighting]:
    """The names after a plural title, up to the one after ``and``."""
    found: list[Sighting] = []
    closing = False
    while len(found) < 20:
        end = name_at(text, at, tokens)
        if end is None:
            break
        name = parse_name(clean_name(text[at:end]))
        if name is None:
            break
        found.append(Sighting(at, end, name, title, rules.LIST))
        if closing:
            break
        stop = end
        aside = _ASIDE.match(text, end)
        if aside is not None:
            stop = aside.end()
        separator = _SEPARATOR.match(text, stop)
        if separator is None or separator.end() >= len(text) or not text[separator.end()].isupper():
            break
        closing = _AND.search(separator[0]) is not None
        at = separator.end()
    return found


def repaired(start: int, end: int, text: str, tokens: Tokens) -> tuple[int, int] | None:
    """A recogniser's span made a whole name: titles off, cut-off halves on. None where it is no name."""
    for word in _WORDS.finditer(text, start, end):
        if word[0].lower().strip(".,") not in _TITLES:
            start = word.start()
            break
    else:  # nothing but a rank: the name comes after it
        gap = re.compile(r"\.?\s+(?=[A-Z])").match(text, end)
        if gap is None:
            return None
        start = end = gap.end()
    while True:
        before = re.compile(r"([A-Z][\w'’-]+|[A-Z]\.)[^\S\n]$").search(text, max(0, start - 25), start)
        if before is None or before[1].lower().strip(".") in _TITLES:
            break
        i = tokens.at(before.start(1))
        if tokens.tag[i] != "NNP" or tokens.head[i] not in range(i, tokens.before(end)) or tokens.dep[i] != "compound":
            break
        start = before.start(1)
    stop = name_at(text, start, tokens)
    return (start, stop) if stop is not None else None


_WORDS = re.compile(r"\S+")
_TITLES = TITLE_WORDS | frozenset(["the", "judges", "justices", "us", "ex", "air", "force", "army", "navy", "marine"])


# --- by court ------------------------------------------------------------------------------------------------------

_OF = re.compile(
    r",?\s+(?:of|from|on|at|who\s+sits\s+on|who\s+serves\s+on|who\s+sat\s+on|who\s+served\s+on|sitting\s+on)\s+(?:the\s+)?$"
)
_NO_JUDGE = re.compile(
    r"\b(?:[Aa]ttorneys?|[Ll]awyers?|[Pp]rosecutors?|[Cc]lerks?|[Nn]ominees?|[Cc]ounsel|[Pp]rofessor|[Dd]ean|[Rr]eporter|[Ss]pokes\w+|"
    r"[Mm]arshal|[Ss]heriff|[Oo]fficer|[Aa]dministrator|[Cc]andidate|[Aa]dvocate|Gen\.|General)\b"
)


def by_court(text: str, tokens: Tokens, courts: list[Court]) -> list[Sighting]:
    """Names with a named court: ``an order by Ana Poe of the Eastern District of Texas``."""
    people = {entity.end: entity for entity in tokens.entities if entity.label == "PERSON"}
    found = []
    for court in courts:
        for mention in court.mentions:
            before = _OF.search(text, max(0, mention.start - 32), mention.start)
            entity = people.get(before.start()) if before is not None else None
            if entity is None or entity.last - entity.first < 2:
                continue
            line = text[max(0, entity.start - 40) : entity.start].rpartition("\n")[2]
            if _NO_JUDGE.search(line) is not None:
                continue
            span = repaired(entity.start, entity.end, text, tokens)
            name = parse_name(clean_name(text[span[0] : span[1]])) if span is not None else None
            if span is not None and name is not None and name.given:
                found.append(Sighting(*span, name, None, rules.COURT))
    return found

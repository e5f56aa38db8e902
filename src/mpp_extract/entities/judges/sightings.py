"""Places where the text itself says that somebody is a judge: by title, in a list, by apposition, by court."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.states import state_of
from mpp_extract.entities.courts.world_places import REGIONS
from mpp_extract.entities.judges import refusals, rules
from mpp_extract.entities.judges.names import BRACKETED, clean_name, name_at, why_no_name
from mpp_extract.entities.judges.titles import Title, titles
from mpp_extract.entities.people.names import PersonName, parse_name
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.fold import fold_place
from mpp_extract.rule import Form, Rule, refusing

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
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
    r"\s*(?:,\s*(?:(?:and|AND)\s+|&\s*)?|;\s*(?:and\s+)?|\s+(?:and|AND)\s+|\s*&\s*)(?:(?:[Hh]on\.|[Jj]udge|[Jj]ustice|Lord|Lady|Sir|Dame)\s+)?"
)
_AND = re.compile(r"\b(?:and|AND)\b|&")
# What may stand between the members of a list: (left), (D), ", an Obama appointee", "of the 9th Circuit".
_ASIDE = re.compile(
    r",\s+of\s+[A-Z][\w.]*(?:,?\s+[A-Z][\w.]*){0,3}(?=,\s)|"
    r"\s*\([^()\n]{1,40}\)|,\s+(?:an?|who\s+was|both|all)\s[^,;:\n]{1,80}(?=,)|\s+of\s+(?:the\s+)?[^,.;:\n]{1,60}(?=,|\s+and\b)"
)


def by_title(reading: Reading) -> list[Sighting]:
    """Names under a judge's title: ``Chief Judge Ana Poe``, ``Justices Poe, Roe and Doe``."""
    text, tokens = reading.text, reading.tokens
    found = []
    for title in titles(text):
        at = _name_start(text, title)
        if at is None:
            continue
        refusal = refusing(refusals.OF_TITLES, text, title, at, tokens)
        if refusal is not None:
            if text[at].isupper():
                reading.refuse(refusal, at, name_at(text, at, tokens) or _first_word_end(text, at))
        elif title.plural:
            found += listed(text, at, title, tokens)
        else:
            found += _titled(reading, at, title)
    return found


# Between title and name: a colon, "(ret.)", an officer's rank, a knight's or a lord's title.
_TO_NAME = re.compile(
    r"(?:[^\S\n]*\n)?[^\S\n]*(?::\s*|\((?:[\w.]{1,12}|Magistrates['’]?\s+Courts?)\)\s*)?(?:(?:Sir|Dame|Lord|Lady|Tan\s+Sri|Datuk|Dato['’]?)\s+)*"
    r"(?:(?:(?:Army|Navy|Air\s+Force|Marine)\s+)?(?:Lt\.\s+)?(?:Col|Cmdr|Capt|Maj|Gen|Cdr)\.\s+)?"
)


# "Chief Justice of India Ana Poe"
_OF_LAND = re.compile(r"\s+of\s+(?:the\s+)?(?P<land>[A-Z]\w+(?:\s[A-Z]\w+)?)(?=,?\s+[A-Z]\w)")


def _name_start(text: str, title: Title) -> int | None:
    land = _OF_LAND.match(text, title.end) if title.words[-2:] == ("chief", "justice") else None
    after = _after_land(land) if land is not None else title.end
    match = _TO_NAME.match(text, after)
    at = match.end() if match else after
    if at == after or at >= len(text):
        return None
    return at if text[at].isalpha() or BRACKETED.match(text, at) is not None else None


def _after_land(match: re.Match[str]) -> int:
    """Where the land's name ends that a chief justice is of, a comma behind it counted in."""
    for words in (match["land"], match["land"].split()[0]):
        if fold_place(words) in COUNTRIES or fold_place(words) in REGIONS or state_of(words) is not None:
            end = match.start("land") + len(words)
            return end + match.string.startswith(",", end)
    return match.start()


def _first_word_end(text: str, at: int) -> int:
    match = _WORDS.match(text, at)
    return at + 1 if match is None else match.end()


def _titled(reading: Reading, at: int, title: Title) -> list[Sighting]:
    """The name under a title of one person, or none."""
    text, tokens = reading.text, reading.tokens
    end = name_at(text, at, tokens)
    if end is None:
        why = why_no_name(text, at, tokens)
        if why is not None and text[at].isupper():
            reading.refuse(*why)
        return []
    if refusals.INSTITUTION.test is not None and refusals.INSTITUTION.test(text, at, end, title, tokens):
        reading.refuse(refusals.INSTITUTION, at, end)
        return []
    name = parse_name(clean_name(text[at:end]))
    return [] if name is None else [Sighting(at, end, name, title, rules.TITLE)]


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
    r",?\s+(?:of|from|on|who\s+sits\s+on|who\s+serves\s+on|who\s+sat\s+on|who\s+served\s+on|sitting\s+on)\s+(?:the\s+)?$"
)


def _attributive(i: int, tokens: Tokens) -> bool:
    """``the Supreme Court steps``: the court's last word, token ``i``, describes the noun that follows."""
    return tokens.dep[i] in ("compound", "nmod") and tokens.head[i] > i


def by_court(reading: Reading) -> list[Sighting]:
    """Names with a named court: ``an order by Ana Poe of the Eastern District of Texas``."""
    text, tokens = reading.text, reading.tokens
    people = {entity.end: entity for entity in tokens.entities if entity.label == "PERSON"}
    found = []
    for court in reading.found.courts or []:
        for mention in court.mentions:
            before = _OF.search(text, max(0, mention.start - 32), mention.start)
            entity = people.get(before.start()) if before is not None else None
            if entity is None or entity.last - entity.first < 2 or _attributive(tokens.before(mention.end) - 1, tokens):
                continue
            if refusals.LAWYER.test is not None and refusals.LAWYER.test(text, entity.start):
                reading.refuse(refusals.LAWYER, entity.start, entity.end)
                continue
            span = repaired(entity.start, entity.end, text, tokens)
            name = parse_name(clean_name(text[span[0] : span[1]])) if span is not None else None
            if span is not None and name is not None and name.given:
                found.append(Sighting(*span, name, None, rules.COURT))
    return found

"""Judges whom the article knows by their presidents: ``Trump appointee Ana Poe``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name
from mpp_extract.entities.judges.presidents import ADMINISTRATION, LASTS, NOUN, PRESIDENT, president_named
from mpp_extract.entities.judges.sightings import Sighting, listed, repaired
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.lazy import lazily

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

# "Poe, a Nixon appointee," beside judges: a member of their bench though nobody calls her judge.
_BENCH = lazily(r"\b(?:[Jj]udges?|[Jj]ustices?|panel|dissent\w*|court|opinion|majority|concurr\w*|bench|ruling)\b")
_NAMED_APPOINTEE = lazily(
    rf"(?:,\s+(?:who\s+(?:is|was)\s+)?|\s+\()(?:also\s+)?(?:an?\s+)?(?:{PRESIDENT}{ADMINISTRATION}[\s-]+{NOUN}\b|{NOUN}\s+of\s+|appointed\s+(?:to\s+the\s+\w+\s+)?by\s+"
    rf"(?:(?:former\s+)?President\s+)?(?:[A-Z][\w.]*\s+){{0,3}}(?:{LASTS})\b)"
)


# "Trump appointee Ana Poe", "Obama appointees Ana Poe and Paul Roe": where a court is in the article, and the words
# round it speak of no other office.
_APPOINTEE_THEN = lazily(rf"(?<!\w){PRESIDENT}{ADMINISTRATION}[\s-]+(?P<noun>appointees?)\s+(?=[A-Z])")
_RULING = lazily(
    r"\b(?:[Jj]udges?|[Jj]ustices?|panel|dissent\w*|opinion|majority|concurr\w*|bench|en\s+banc|appeals?\s+court|Circuit|Court)\b"
)
_OFFICER = lazily(
    r"\b(?:[Aa]ttorneys?|[Ll]awyers?|[Pp]rosecutors?|[Ss]ecretar\w+|[Aa]mbassador|[Dd]irector|[Cc]ommissioner|[Cc]hair(?:man|woman)?|"
    r"[Cc]ounsel|[Aa]dministrator|[Ss]pokes\w+|[Aa]gency|[Cc]ommission|[Dd]epartment|[Bb]ureau|[Bb]oard|FBI|FCC|SEC|FTC|NLRB|EPA|CFPB|ICE)\b"
)


def by_appointee(text: str, tokens: Tokens, sightings: list[Sighting], *, courts: bool) -> list[Sighting]:
    """People who are called a president's appointee, where the sentence is about a bench: beside judges, or, with the
    president before the name, where the article names a court."""
    found = _appointees_first(text, tokens) if courts else []
    starts = sorted(s.start for s in (*sightings, *found))
    for entity in tokens.entities:
        if entity.label != "PERSON" or _NAMED_APPOINTEE.match(text, entity.end) is None:
            continue
        if not any(-400 <= start - entity.start <= 400 for start in starts):
            continue
        if _BENCH.search(text, max(0, entity.start - 160), min(len(text), entity.end + 160)) is None:
            continue
        span = repaired(entity.start, entity.end, text, tokens)
        name = parse_name(clean_name(text[span[0] : span[1]])) if span is not None else None
        if span is not None and name is not None:
            found.append(Sighting(*span, name, None, rules.APPOINTEE))
    return found


def _appointees_first(text: str, tokens: Tokens) -> list[Sighting]:
    found = []
    for match in _APPOINTEE_THEN.finditer(text):
        start, end = max(0, match.start() - 160), min(len(text), match.end() + 160)
        if president_named(match["president"], text) is None or _RULING.search(text, start, end) is None:
            continue
        if _OFFICER.search(text, max(0, match.start() - 60), min(len(text), match.end() + 80)) is not None:
            continue
        names = listed(text, match.end(), None, tokens)
        found += [
            s._replace(row=rules.APPOINTEE)
            for s in (names if match["noun"].endswith("s") else names[:1])
            if s.name.given
        ]
    return found

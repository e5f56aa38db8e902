"""Judges by what the sentence says of them: appositions, predicates, the judge in a case."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.names import clean_name, name_at
from mpp_extract.entities.judges.refusals import of_contest
from mpp_extract.entities.judges.sightings import Sighting, listed, repaired
from mpp_extract.entities.judges.titles import title_at
from mpp_extract.entities.people.names import parse_name
from mpp_extract.language.tags import FINITE, PROPER
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Form

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

_NO_PERSON_LABELS = """
    DATE TIME LAW NORP CARDINAL ORDINAL MONEY EVENT LANGUAGE GPE FAC WORK_OF_ART
"""
_BENCH_REACH = 300  # characters back to the judge beside whom they sit
_NO_PERSON = frozenset(_NO_PERSON_LABELS.split())
NOUNS = frozenset({"judge", "judges", "justice", "justices", "magistrate", "jurist", "chancellor"})
_NOT_AFTER_WORDS = """
    advocate department ministry system nominee candidate nominees candidates pick
"""
_NOT_AFTER = frozenset(_NOT_AFTER_WORDS.split())


# The case between a judge and the name: "the judge overseeing the case, Ana Poe, ruled".
_OVER_CASE = re.compile(
    r"(?=[JjMm])\b(?P<noun>[Jj]udge|[Jj]ustice|[Mm]agistrate)\s+(?:overseeing|presiding\s+over|handling|hearing|assigned\s+to|in|on|who\s+(?:is\s+)?"
    r"(?:overs\w+|presid\w+\s+over|hear\w*))\s+(?:the|his|her|their|that|this)\s+(?:[\w-]+\s+){0,3}(?:case|lawsuit|suit|trial|matter|challenge)s?,\s+"
)


def by_case(text: str, tokens: Tokens) -> list[Sighting]:
    """``The judge overseeing the case, Ana Poe,``: where the parse ties the name to the case."""
    found = []
    for match in _OVER_CASE.finditer(text):
        end = name_at(text, match.end(), tokens)
        name = parse_name(clean_name(text[match.end() : end])) if end is not None else None
        if end is not None and name is not None and name.given and text[end : end + 1] in (",", ".", " "):
            title = title_at(text, match.start("noun"), match.end("noun"))
            found.append(Sighting(match.end(), end, name, title, rules.OVER_CASE))
    return found


# Where the parse ties name and noun together wrongly or not at all, the words themselves:
# "a judge named Ana Poe", "wrote to the judge in Boise – Ana Poe – for help".
_NOUN_NAMED = re.compile(r"(?=[JjMm])\b(?P<noun>[Jj]udge|[Jj]ustice|[Mm]agistrate),?\s+(?:named|called)\s+(?=[A-Z])")
_NOUN_THEN = re.compile(
    r"(?=[TtAaOo])\b(?:[Tt]he|[Aa]n?|[Aa]nother|[Oo]ne)\s+(?:[\w.’'-]+\s+){0,4}(?P<noun>judge|justice|magistrate)"
    r"(?P<words>\s+(?:in|on|of|from|for|at|overseeing|presiding|hearing|handling|assigned|appointed|nominated|named)\s[^,.;:\n]{1,80})?"
    r"(?:,\s+|\s+[–—]\s+|\s+--\s+)(?=[A-Z])"
)


def by_words(text: str, tokens: Tokens) -> list[Sighting]:
    """People whom the words beside their names call a judge, whatever the parse makes of them."""
    found: list[Sighting] = []
    if not any(noun in text for noun in ("judge", "justice", "magistrate", "Judge", "Justice", "Magistrate")):
        return found
    people = {entity.start: entity for entity in tokens.entities if entity.label == "PERSON"}
    for match in _NOUN_NAMED.finditer(text):
        entity = people.get(match.end())
        if entity is not None:
            _add(found, repaired(match.end(), entity.end, text, tokens), text, match, rules.NAMED)
    for match in _NOUN_THEN.finditer(text):
        entity = people.get(match.end())
        if entity is not None and _aside(text, match, entity.end, tokens):
            _add(found, repaired(match.end(), entity.end, text, tokens), text, match, rules.NOUN_BEFORE)
    return found


def _aside(text: str, match: re.Match[str], end: int, tokens: Tokens) -> bool:
    """Whether the name is set off on both sides, and nothing happens between the noun and it."""
    if text[end : end + 1] not in (",", ".") and re.match(r"\s+(?:[–—]|--)", text[end : end + 4]) is None:
        return False
    first, last = tokens.at(match.end("noun")), tokens.before(match.end())
    return not any(tokens.tag[i] in FINITE for i in range(first, last))


def _add(found: list[Sighting], span: tuple[int, int] | None, text: str, match: re.Match[str], form: Form) -> None:
    name = parse_name(clean_name(text[span[0] : span[1]])) if span is not None else None
    title = title_at(text, *match.span("noun"))
    if span is not None and name is not None and name.given and not of_contest(text, title):
        found.append(Sighting(*span, name, title, form))


def by_role(text: str, tokens: Tokens) -> list[Sighting]:
    """Names that the sentence equates with a judge: ``Ana Poe, a retired judge``; ``the judge, Ana Poe``."""
    found = []
    for i, word in enumerate(tokens.lower):
        if word not in NOUNS or not _heads_phrase(i, tokens):
            continue
        title = title_at(text, tokens.start[i], tokens.end[i])
        if of_contest(text, title) or (title.head == "chancellor" and "Chancery" not in text):
            continue
        for j in _equated(i, tokens):
            span = _name_round(j, text, tokens)
            name = parse_name(clean_name(text[span[0] : span[1]])) if span is not None else None
            if span is not None and name is not None:
                found.append(Sighting(*span, name, title, rules.EQUATED))
    return found


def _heads_phrase(i: int, tokens: Tokens) -> bool:
    if tokens.tag[i] not in ("NN", "NNS", "NNP", "NNPS") or tokens.dep[i] in ("compound", "poss", "nmod"):
        return False
    return i + 1 >= len(tokens) or tokens.lower[i + 1] not in _NOT_AFTER


def _equated(i: int, tokens: Tokens) -> list[int]:
    """Tokens that the parse says to be the same person as the judge's noun at ``i``."""
    same = [j for j in tokens.children(i) if tokens.dep[j] == "appos"]
    head = tokens.head[i]
    if tokens.dep[i] == "appos":
        same.append(head)
    elif tokens.dep[i] == "conj" and tokens.dep[head] == "appos":
        same.append(tokens.head[head])
    else:
        verb = _equating_verb(i, tokens)
        same += [] if verb is None else _subject(verb, tokens)
    if tokens.lower[i].endswith("s"):
        same = [k for j in same for k in _joined(j, tokens)]
    same = [j - 1 if j > 0 and tokens.text[j] in _SILKS else j for j in same]
    return [j for j in same if tokens.tag[j] in PROPER and not (tokens.text[j].isupper() and tokens.text[i].islower())]


def _equating_verb(i: int, tokens: Tokens) -> int | None:
    """The verb that makes its subject the judge at ``i``: was a judge, was elected judge, served as a judge."""
    head, dep = tokens.head[i], tokens.dep[i]
    word = tokens.lower[head]
    if (dep == "attr" and word in _IS) or (dep in ("oprd", "attr", "dobj") and word in _MADE):
        return head
    if dep == "pobj" and word == "as" and tokens.lower[tokens.head[head]] in _MADE | _HELD:
        return tokens.head[head]
    return None


def _joined(j: int, tokens: Tokens) -> list[int]:
    """Token ``j`` with all that ``and`` and commas join it to."""
    while tokens.dep[j] == "conj" and tokens.head[j] != j:
        j = tokens.head[j]
    found: list[int] = []
    stack = [j]
    while stack and len(found) < 20:
        k = stack.pop()
        found.append(k)
        stack += [child for child in tokens.children(k) if tokens.dep[child] == "conj"]
    return found


# Letters behind an advocate's name, which the parse takes for the last name.
_SILKS = frozenset({"KC", "QC", "SC"})
# Made a judge: "was elected chief justice", "was appointed as a judge". Not "was nominated".
_HELD = word_set(
    """served serves serving sat sits sitting retired resigned removed ousted suspended reinstated fired installed
    worked stepped"""
)
_MADE = word_set("elected appointed named confirmed reelected re-elected became become")
_IS = word_set("is was be been 's ’s")


def _subject(verb: int, tokens: Tokens) -> list[int]:
    """The named subject of a verb that states a fact; for a relative clause, the name that it describes."""
    words = [tokens.lower[j] for j in tokens.children(verb)]
    if any(
        word in ("not", "n't", "n’t", "would", "could", "should", "might", "may", "if", "to", "will", "never")
        for word in words
    ):
        return []
    if tokens.dep[verb] == "relcl":
        return [tokens.head[verb]]
    return [j for j in tokens.children(verb) if tokens.dep[j] in ("nsubj", "nsubjpass")]


def _name_round(j: int, text: str, tokens: Tokens) -> tuple[int, int] | None:
    """The name at token ``j``: the recogniser's person made whole, or the proper nouns that the parse joins."""
    for entity in tokens.entities:
        if entity.first <= j < entity.last:
            if entity.label == "PERSON":
                return repaired(entity.start, entity.end, text, tokens)
            # The recogniser takes many an uncommon last name for a firm; a firm is no judge.
            if entity.label in _NO_PERSON or entity.last - entity.first > 3 or tokens.text[j].isupper():
                return None
    first = j
    while (
        first > 0
        and tokens.head[first - 1] == j
        and tokens.dep[first - 1] == "compound"
        and tokens.tag[first - 1] == "NNP"
    ):
        first -= 1
    return repaired(tokens.start[first], tokens.end[j], text, tokens)


# The other members of a panel: "Also on the panel were Ana Poe and Paul Roe".
_MATES = re.compile(
    r"(?=[AaJjRrOo,])(?:\b[Aa]lso\s+on\s+the\s+panel|\b[Jj]oining\s+(?:him|her|them|[A-Z]\w+)(?:\s+(?:on\s+the\s+panel|in\s+dissent|in\s+the\s+\w+))?"
    r"|\b[Rr]ounding\s+out\s+the\s+panel|\b[Aa]lso\s+(?:hearing|deciding)\s+the\s+(?:case|appeal)"
    r"|\b[Oo]thers?\s+(?:members\s+of|judges\s+on|on)\s+the\s+panel)\s*(?:was|were|are|is|:)\s+"
    r"|,\s+(?:who\s+was\s+)?joined\s+by\s+(?=[A-Z][\w.]+\s+[A-Z])"
)


def by_bench(text: str, tokens: Tokens, sightings: list[Sighting]) -> list[Sighting]:
    """Full names that the sentence puts on a bench beside judges already found."""
    ends = sorted(s.end for s in sightings)
    found = []
    for match in _MATES.finditer(text):
        n = bisect_right(ends, match.start())
        reach = 1 if match[0].startswith(",") else _BENCH_REACH
        if n == 0 or match.start() - ends[n - 1] > reach:
            continue
        found += [
            s._replace(title=None, row=rules.BENCH) for s in listed(text, match.end(), None, tokens) if s.name.given
        ]
    return found

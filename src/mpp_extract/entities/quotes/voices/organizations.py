"""The organizations of an article: each with all forms of its name, courts by their longest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.people.acronyms import bracketed_acronyms
from mpp_extract.entities.quotes.voices import names
from mpp_extract.entities.quotes.voices.voice import Voice
from mpp_extract.language.documents import NAMED_DOCUMENTS

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.rules import Kind
    from mpp_extract.entities.quotes.voices.voices import Voices

# A legal form and the symbol of a share behind it. Source: Associated Press Stylebook, company names.
_TICKER = re.compile(r"(\b(?:Inc|Corp|Co|Cos|Ltd|LLC|PLC|plc|Holdings|Group)\.?),? [A-Z]{1,5}(?:\.[A-Z])?$")


def add_organizations(voices: Voices) -> None:
    spans = [
        (voices.text[entity.start : entity.end], entity.start, entity.end)
        for entity in voices.tokens.entities
        if entity.label == "ORG" and not any(i in voices.at for i in range(entity.first, entity.last))
    ]
    courts = [
        (mention.text, mention.start, mention.end)
        for court in voices.reading.found.courts or []
        for mention in court.mentions
        if not getattr(mention, "generic", None)
    ]
    spans += _acronyms(voices)
    covered = {i for _, start, end in courts for i in range(voices.tokens.at(start), voices.tokens.before(end))}
    spans = [span for span in spans if voices.tokens.at(span[1]) not in covered]
    for organization in names.cluster([_bare(span) for span in spans + courts]):
        voice = Voice(organization.name, _named_kind(organization.name), set(organization.mentions))
        voice.mentions = {span for span in organization.mentions if span[1] > span[0]}
        voices.bodies.setdefault(names.plain(organization.name).partition(" ")[0], []).append(voice)
        for start, end in organization.mentions:
            for i in range(voices.tokens.at(start), voices.tokens.before(end)):
                voices.at.setdefault(i, voice)
    _join_courts(voices)


def _acronyms(voices: Voices) -> list[tuple[str, int, int]]:
    """Every place of the acronyms that the article gives in brackets: the Tenants Union (TU)."""
    tokens = voices.tokens
    defined = {
        tokens.text[i + 1]
        for i, word in enumerate(tokens.text[:-2])
        if word == "(" and tokens.text[i + 2] == ")" and tokens.text[i + 1].isupper()
    }
    defined |= bracketed_acronyms(tokens)
    if not defined:
        return []
    return [
        (word, tokens.start[i], tokens.end[i])
        for i, word in enumerate(tokens.text)
        if word in defined and 2 <= len(word) <= 7 and i not in voices.at
    ]


def _join_courts(voices: Voices) -> None:
    """All mentions of one court are one voice, with its longest name."""
    for court in voices.reading.found.courts or []:
        named = [mention for mention in court.mentions if not getattr(mention, "generic", None)]
        heard = [voices.at[i] for mention in named if (i := voices.tokens.at(mention.start)) in voices.at]
        if not heard or heard[0].kind != "organization":
            continue
        home = heard[0]
        home.mentions |= {(mention.start, mention.end) for mention in named}
        name = max((mention.text for mention in named), key=len)
        if not home.name.endswith(f" {name}"):  # The Elmira Supreme Court, whose state nothing tells
            home.name = name
        for mention in named:
            for i in range(voices.tokens.at(mention.start), voices.tokens.before(mention.end)):
                voices.at[i] = home


def _named_kind(name: str) -> Kind:
    """A name that ends in Act, Code or Report is a document's."""
    return "document" if name.rpartition(" ")[2].lower() in NAMED_DOCUMENTS else "organization"


def _bare(span: tuple[str, int, int]) -> tuple[str, int, int]:
    """A name without leading article, closing possessive, share symbol (Poe Corp. POE) and white space behind it."""
    text, start, end = span
    text = _TICKER.sub(r"\1", text.rstrip())
    end = start + len(text)
    if text[:4].lower() == "the ":
        text, start = text[4:], start + 4
    for ending in ("’s", "'s"):
        if text.endswith(ending):
            text, end = text[:-2], end - 2
    return text, start, end

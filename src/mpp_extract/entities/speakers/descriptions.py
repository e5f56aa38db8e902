"""Nouns that stand beside a person's name: Governor X; X, the governor; the governor is X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.people.nouns import PERSON_NOUNS
from mpp_extract.entities.quotes.phrases import NOUNS

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

_FULL = {
    "sen": "senator",
    "rep": "representative",
    "gov": "governor",
    "gen": "general",
    "sgt": "sergeant",
    "prof": "professor",
    "dr": "doctor",
    "atty": "attorney",
    "spokesperson": "spokesperson",
}


def premodifiers(tokens: Tokens, first: int) -> set[str]:
    """Nouns right before a name: Texas governor X, Vice President X."""
    found = set()
    i = first - 1
    while i >= 0 and first - i <= 6 and (tokens.tag[i] in NOUNS or tokens.tag[i] in ("JJ", "HYPH")):
        found.add(tokens.lower[i].rstrip("."))
        i -= 1
    return {_FULL.get(noun, noun) for noun in found}


def predicated(tokens: Tokens, first: int) -> set[str]:
    """``The witness is X``."""
    if first < 3 or tokens.lower[first - 1] not in ("is", "was") or tokens.lower[first - 3] != "the":
        return set()
    return {tokens.lower[first - 2]} & PERSON_NOUNS


def apposition(tokens: Tokens, last: int) -> set[str]:
    """Nouns of a description behind a name: X, the governor of Texas, …"""
    found = set()
    i = last
    if i < len(tokens) and tokens.text[i] == "(":
        i = next((j + 1 for j in range(i, min(i + 6, len(tokens))) if tokens.text[j] == ")"), i)
    if i >= len(tokens) or tokens.text[i] != ",":
        return set()
    for j in range(i + 1, min(i + 12, len(tokens))):
        if tokens.text[j] in (",", ".", ";") or tokens.tag[j] in ("VBD", "VBZ", "WP", "MD", "PRP", "_SP", "CC"):
            break
        if tokens.tag[j] in ("IN", "TO"):
            break
        if tokens.tag[j] in NOUNS:
            found.add(tokens.lower[j])
    return found if found & PERSON_NOUNS else set()

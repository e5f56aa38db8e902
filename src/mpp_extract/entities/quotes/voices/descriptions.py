"""Nouns that stand beside a person's name: Governor X; X, the governor; the governor is X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.persons import PERSONS, RELATIVES
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voice import Voice
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


# Who is called by these, too: a title or noun beside a name, and the nouns that copy uses for its bearer later on.
_ALSO = {
    "pope": ("pontiff",),
    "press": ("spokesman", "spokeswoman", "spokesperson"),
    "rev": ("pastor", "minister", "clergyman", "preacher", "reverend"),
    "pastor": ("minister", "clergyman", "preacher"),
    "attorney": ("lawyer",),
    "lawyer": ("attorney",),
    "defender": ("lawyer", "attorney"),
    "professor": ("scholar", "academic"),
    "teacher": ("educator",),
    "judge": ("jurist",),
    "justice": ("jurist", "judge"),
    "senator": ("lawmaker", "legislator"),
    "representative": ("lawmaker", "legislator", "congressman", "congresswoman"),
    "congressman": ("lawmaker", "legislator", "representative"),
    "congresswoman": ("lawmaker", "legislator", "representative"),
    "sergeant": ("officer",),
    "lieutenant": ("officer",),
    "detective": ("officer", "investigator"),
    "doctor": ("physician",),
    "physician": ("doctor",),
    "ceo": ("executive",),
    "chairwoman": ("chair",),
    "chairman": ("chair",),
    "journalist": ("reporter",),
    "premier": ("leader",),
    "king": ("monarch",),
    "queen": ("monarch",),
}
# What ends a description behind a name; a quotation that closes there, too.
_ENDS = frozenset({",", ".", ";", "”", '"', "“", "''", "’"})
# How copy from courts of the Commonwealth says for whom a lawyer appears.
_APPEARING = (["defending"], ["prosecuting"])
# What is before general in the titles of those who are none.
_GENERALS = word_set("attorney solicitor inspector surgeon secretary consul director postmaster comptroller adjutant")
# A vice president is no president.
_LESSER = word_set("vice deputy assistant associate under")


def all_nouns(nouns: set[str]) -> set[str]:
    """The nouns with those that mean the same bearer.

    >>> sorted(all_nouns({"pope"}))
    ['pontiff', 'pope']
    """
    return nouns | {other for noun in nouns for other in _ALSO.get(noun, ())}


def rank(tokens: Tokens, first: int, head: int) -> str:
    """The noun of a description or title as its holder bears it: ``vice president`` apart from ``president``."""
    word = tokens.lower[head]
    if word == "general" and head > first and tokens.lower[head - 1] in _GENERALS:
        head -= 1  # The deputy attorney general is not the attorney general, and neither is a general.
        word = f"{tokens.lower[head]} general"
    lesser = head > first and tokens.lower[head - 1] in _LESSER
    return f"{tokens.lower[head - 1]} {word}" if lesser else word


def described_before(tokens: Tokens, first: int, last: int) -> set[str]:
    """Nouns of a description between a determiner and a comma before a name: the superintendent, X, agreed."""
    if first < 3 or tokens.text[first - 1] != "," or tokens.text[last : last + 1] != [","]:
        return set()
    if tokens.tag[first - 2] not in ("NN", "NNP") or tokens.lower[first - 2] not in PERSONS:
        return set()
    return {_FULL.get(word, word) for word in (rank(tokens, 0, first - 2),)}


def premodifiers(tokens: Tokens, first: int) -> set[str]:
    """Nouns right before a name: Texas governor X, Vice President X."""
    found = set()
    i = first - 1
    while (
        i >= 0
        and first - i <= 6
        and (tokens.tag[i] in NOUNS or tokens.tag[i] in ("JJ", "HYPH") or tokens.text[i] == ".")
    ):
        found.add(rank(tokens, 0, i).rstrip("."))
        i -= 2 if tokens.lower[i] == "general" and i and tokens.lower[i - 1] in _GENERALS else 1
    return {_FULL.get(noun, noun) for noun in found}


def predicated(tokens: Tokens, first: int) -> set[str]:
    """``The witness is X``."""
    if first < 3 or tokens.lower[first - 1] not in ("is", "was"):
        return set()
    i = first - 3
    while i > 0 and first - i < 7 and tokens.tag[i] in ("JJ", "JJS", "NN", "VBG", "HYPH"):
        i -= 1  # The lead investigating agent was X
    return {tokens.lower[first - 2]} & PERSONS if tokens.lower[i] == "the" else set()


def _governs(tokens: Tokens, last: int, j: int) -> bool:
    """Whether a verb stands right behind a noun that the parse makes its subject, and a preposition before the name."""
    told = tokens.tag[j] in ("VBD", "VBZ", "MD") and tokens.dep[j - 1] == "nsubj" and tokens.head[j - 1] >= j
    return told and tokens.dep[last - 1] == "pobj" and tokens.head[tokens.head[last - 1]] != j - 1


def apposition(tokens: Tokens, last: int) -> set[str]:
    """Nouns of a description behind a name: X, the governor of Texas, …"""
    found = set()
    i = last
    if i < len(tokens) and tokens.text[i] == "(":
        i = next((j + 1 for j in range(i, min(i + 6, len(tokens))) if tokens.text[j] == ")"), i)
    if i >= len(tokens) or tokens.text[i] != ",":
        return set()
    for j in range(i + 1, min(i + 12, len(tokens))):
        if _governs(tokens, last, j):
            return set()  # Pressed by X, the witness agreed.
        if tokens.text[j] in _ENDS or tokens.tag[j] in ("VBD", "VBZ", "WP", "MD", "PRP", "_SP", "CC"):
            break
        if tokens.tag[j] in ("IN", "TO"):
            break
        if tokens.tag[j] in NOUNS:
            found.add(rank(tokens, i, j))
    return found if {noun.rpartition(" ")[2] for noun in found} & PERSONS else set()


def of_counsel(tokens: Tokens, last: int) -> set[str]:
    """``lawyer`` where a name, which ends before this token, has the signs of one behind it: X KC; X, defending."""
    behind = tokens.lower[last : last + 1]
    if behind in (["kc"], ["qc"], ["sc"]) and tokens.text[last].isupper():
        return {"lawyer"}
    return {"lawyer"} if behind == [","] and tokens.lower[last + 1 : last + 2] in _APPEARING else set()


def relatives(tokens: Tokens, persons: list[Voice]) -> dict[str, list[tuple[str, Voice]]]:
    """Who is named as somebody's relative, by the noun, with its owner's word: his daughter, X; X, his daughter."""
    found: dict[str, list[tuple[str, Voice]]] = {}
    for voice in persons:
        for mention in voice.person.mentions if voice.person is not None else ():
            before = mention.first - 1 - (tokens.text[mention.first - 1] == ",")
            behind = mention.last + 2 if tokens.text[mention.last : mention.last + 1] == [","] else -1
            for noun in (before, behind):
                if 0 < noun < len(tokens) and tokens.tag[noun] == "NN" and tokens.lower[noun] in RELATIVES:
                    owner = noun - 1
                    while noun == before and owner > 0 and tokens.tag[owner] in ("JJ", "JJS", "HYPH", "NN"):
                        owner -= 1
                    if tokens.tag[owner] in ("PRP$", "POS"):
                        found.setdefault(tokens.lower[noun], []).append((tokens.lower[owner], voice))
    return found

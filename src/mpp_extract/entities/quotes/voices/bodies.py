"""Nouns by which copy calls an organization that it has named: the company, the university. Data."""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

# Nouns that copy uses for an organization it has named: any of the first kind, else by a word of its name.
_ANY_BODY = word_set("company firm group organization agency nonprofit retailer automaker")
_BY_NAME = word_set(
    """department ministry bureau commission committee board council union association bank university college hospital
    league foundation institute coalition alliance"""
)
BODIES = _ANY_BODY | _BY_NAME
# Organizations of these names are no companies or groups.
_PUBLIC = word_set(
    """court circuit senate house congress department ministry parliament police university news press tribune reuters
    cnn nbc cbs abc npr bbc politico bloomberg"""
)
# Endings of names of newspapers, which report rather than speak.
_PAPERS = ("times", "post", "journal", "herald", "gazette", "globe", "guardian", "telegraph", "today", "chronicle")


def may_be_called(name: str, noun: str) -> bool:
    """Whether copy can call an organization of this name ``the`` and the noun.

    >>> may_be_called("Apex Corp.", "company"), may_be_called("Supreme Court", "company")
    (True, False)
    """
    words = name.lower().split()
    if noun in _BY_NAME or noun in words:
        return noun in words
    return noun == "agency" or (_PUBLIC.isdisjoint(words) and not words[-1].endswith(_PAPERS))

"""Nouns for those who speak without a name: what kind of voice they are, and what they say about gender. Data.

Source: the hyponyms of person, social group and document in WordNet 3.0 that news copy lets speak.
"""

from __future__ import annotations

_DOCUMENT = """
    statement report letter memo memorandum email e-mail message note post tweet article story editorial column
    op-ed essay book memoir biography ruling decision opinion order verdict judgment judgement dissent
    concurrence injunction brief filing complaint lawsuit suit petition motion indictment affidavit warrant
    transcript testimony deposition subpoena law statute act bill amendment constitution ordinance resolution
    rule regulation policy directive proclamation treaty agreement contract clause provision section title
    document documents records filings papers emails letters release headline caption sign banner poster slogan
    ad advertisement commercial video clip recording website webpage page site study survey poll analysis review
    audit assessment findings guidance manual handbook guidelines charter platform plan proposal budget summary
    notice advisory bulletin blog text texts speech script hashtag account card plaque label invitation
    application form questionnaire lyrics song chant prayer verse passage paragraph sentence line quote excerpt
    log diary journal ledger minutes record register notebook manifest
"""
_ORGANIZATION = """
    company corporation firm bank agency department ministry bureau commission committee board council court
    tribunal panel government administration campaign party union association organization organisation
    organisations group institute foundation university college school hospital church newspaper magazine
    network station channel paper outlet publication congress senate house parliament legislature assembly
    cabinet military army navy police force office team club league nonprofit charity coalition alliance center
    centre authority district city state county country embassy consulate airline automaker manufacturer
    retailer publisher broadcaster startup chain giant majority minority jury delegation
"""
_GROUP = """
    people men women children students voters lawyers attorneys judges justices officials aides advisers
    advisors critics supporters opponents activists advocates analysts experts observers scholars economists
    researchers scientists doctors republicans democrats conservatives liberals progressives lawmakers
    legislators senators representatives members leaders residents neighbors friends relatives parents families
    workers employees executives investors traders prosecutors defendants plaintiffs witnesses victims survivors
    immigrants migrants refugees protesters demonstrators fans crowd crowds audience reporters journalists
    pundits commentators editors historians police officers agents troops soldiers veterans americans others
    many some most few several both those sources insiders strategists pollsters delegates candidates rivals
    colleagues allies authorities regulators teachers professors clergy bishops pastors public media press
"""

DOCUMENTS = frozenset(_DOCUMENT.split())
ORGANIZATIONS = frozenset(_ORGANIZATION.split())
GROUPS = frozenset(_GROUP.split())
# The last word of a document's proper name.
NAMED_DOCUMENTS = frozenset(
    (
        "act",
        "constitution",
        "code",
        "amendment",
        "protocol",
        "protocols",
        "treaty",
        "convention",
        "report",
        "bill",
        "statute",
    )
)

# Nouns that copy uses for an organization it has named: any of the first kind, else by a word of its name.
_ANY_BODY = frozenset({"company", "firm", "group", "organization", "agency", "nonprofit", "retailer", "automaker"})
_BY_NAME = frozenset(
    (
        *("department", "ministry", "bureau", "commission", "committee", "board", "council", "union", "association"),
        *("bank", "university", "college", "hospital", "league", "foundation", "institute", "coalition", "alliance"),
    )
)
BODIES = _ANY_BODY | _BY_NAME
# Organizations of these names are no companies or groups.
_PUBLIC = frozenset(
    (
        *(
            "court",
            "circuit",
            "senate",
            "house",
            "congress",
            "department",
            "ministry",
            "parliament",
            "police",
            "university",
        ),
        *("news", "press", "tribune", "reuters", "cnn", "nbc", "cbs", "abc", "npr", "bbc", "politico", "bloomberg"),
    )
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

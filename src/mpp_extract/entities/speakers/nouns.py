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

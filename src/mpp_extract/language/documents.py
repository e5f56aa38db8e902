"""Nouns for documents and what is written, drawn or recorded. Source: the hyponyms of communication in WordNet 3.0."""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

DOCUMENTS = word_set(
    """statement report letter cable memo memorandum email e-mail message note post tweet article story editorial column
    op-ed essay book memoir biography ruling decision opinion order verdict judgment judgement dissent
    concurrence injunction brief filing complaint lawsuit suit petition motion indictment affidavit warrant
    transcript testimony deposition subpoena law statute act bill amendment constitution ordinance resolution
    rule regulation policy directive proclamation treaty agreement contract clause provision section title
    document documents records filings papers emails letters release headline caption sign banner poster slogan
    ad advertisement commercial video clip recording website webpage page site study survey poll analysis review
    audit assessment findings guidance manual handbook guidelines charter platform plan proposal budget summary
    notice advisory bulletin blog text texts speech script hashtag account card plaque label invitation
    application form questionnaire lyrics song chant prayer verse passage paragraph sentence line quote excerpt
    posting listing briefing finding warning log diary journal ledger minutes record register notebook manifest
    screenshot figures data statistics results numbers t-shirt shirt hat cap button badge sticker placard billboard
    tattoo graffiti mural compact covenant lease bylaw bylaws pact accord decree edict code"""
)
# The last word of a document's proper name.
NAMED_DOCUMENTS = word_set("act constitution code amendment protocol protocols treaty convention report bill statute")

"""Nouns for what is said or written as somebody's own words: X's statement that …, her “…” remark.

Source: the hyponyms of message, statement and speech act in WordNet 3.0 that news copy gives an owner.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

# What quoted words can complete: X's vow to “…”, in a statement: “…”.
SPEECH = word_set(
    """statement remark remarks comment comments speech tweet tweets letter email e-mail message post testimony
    interview memo opinion ruling decision order dissent brief filing complaint lawsuit motion report op-ed
    editorial column essay book memoir release announcement claim assertion argument warning vow promise pledge
    call declaration response answer reply explanation description characterization motto mantra slogan words
    word quote chant refrain question rejoinder retort accusation allegation affidavit transcript caption
    headline note text speeches letters emails apology apologies plea appeal rebuke tribute lecture toast eulogy"""
)
# What has a clause with that for its content: her claim that the fee was late.
CONTENTS = word_set(
    """claim assertion argument allegation accusation statement contention suggestion announcement admission conclusion
    finding warning promise vow pledge threat complaint testimony belief assurance insistence declaration denial
    prediction explanation concession demand acknowledgment confession charge theory view opinion"""
)
# What stands behind the words: her “…” remark.
REMARKS = word_set(
    """remark remarks comment comments line quip jibe crack taunt claim boast joke jab gaffe insult slur outburst tweet
    quote pledge vow answer retort"""
)
# What is felt or thought, with a clause with that for its content, where somebody voices it.
FEELINGS = word_set(
    "concern concerns fear fears hope hopes doubt doubts worry worries suspicion suspicions notion case point"
)

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
# What somebody holds to be so: in her view, by their own estimate. Source: Quirk et al., A Comprehensive Grammar of the
# English Language, 8.127 (content disjuncts).
VIEWS = word_set(
    """view opinion estimation judgment judgement estimate reckoning assessment account telling analysis mind eyes
    experience"""
)
# What may have a clause with that for what somebody holds, as well as CONTENTS. Source: Quirk et al., 17.26.
HELD = word_set(
    """assumption conviction expectation impression understanding position guess hunch idea thinking message verdict
    advice answer reasoning"""
)
# What has an infinitive for what somebody means to do, as their verbs have: her vow to appeal.
PLEDGES = word_set("vow promise pledge threat demand offer oath commitment proposal")

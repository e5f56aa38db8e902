"""Words whose ``about`` or ``over`` opens what they are of: testified about two letters, presided over three trials.

Before a number the same two words are mostly hedges (about two miles, over 300 people).
"""

from __future__ import annotations

from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.word_sets import word_set

# Source: Levin, English Verb Classes and Alternations (1993), 37.5 (talk), 37.6 (chitchat), 37.8 (complain) and 31.3
# (marvel), those with about; adjectives with about: Quirk et al., A Comprehensive Grammar of the English Language
# (1985), 16.69.
ABOUT = (
    verbs(
        """speak talk testify inquire enquire argue chat chatter confer converse gab gossip quarrel bicker boast brag
        complain crab gripe grouch grouse grumble moan whine rant vent lecture lie joke opine reminisce bother care
        fret gloat grieve mope muse obsess rave rejoice agonize worry wonder fantasize hallucinate speculate theorize"""
    )
    | nouns(
        """question concern complaint information detail rumor rumour worry doubt story book film movie documentary
        article lecture talk conversation discussion memoir novel play podcast testimony"""
    )
    | word_set(
        """concerned worried anxious angry annoyed curious excited glad happy mad nervous optimistic pessimistic
        skeptical sceptical suspicious upset uneasy unhappy candid cautious confused"""
    )
)
# With these it is a topic before two or three things, and else as often a hedge: asked about two of the letters, but
# asked about 300 voters.
ABOUT_FEW = verbs(
    "ask hear inform interview learn know question quiz read report tell think warn write dream sing teach"
)
FEW = 5
# Who was asked is the subject of these, so that what follows about is no number of people.
ASKED = word_set("asked questioned quizzed interviewed informed warned briefed")
# Works that are about something: the film is about two brothers.
WORKS = nouns("book film movie story novel play show song series documentary podcast episode memoir article")
# Source: Merriam-Webster Dictionary, over: in charge of, above; because of.
OVER = verbs(
    """preside reign rule watch hover loom tower agonize bicker haggle squabble spar wrangle feud quarrel clash
        disagree argue fight sue resign criticize criticise chide scold reprimand"""
) | nouns("anger outrage uproar controversy outcry frustration lawsuit dispute fight battle quarrel feud clash row")

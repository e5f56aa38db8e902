"""How many judges or members can vote in a body, by CourtListener's id of a court.

Sources: 28 U.S.C. 1 (nine justices, of whom six are a quorum); Ballotpedia, "State supreme courts", and the National
Center for State Courts' notes on changes of their numbers (Arizona five to seven and Georgia seven to nine in 2016). A
state's court has here as many as it has had in this century: a vote of more is none of its.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

SCOTUS, QUORUM = "scotus", 6
_FIVE = word_set("alaska del haw idaho ind nh nm nd ri sc sd tenn vt wva wyo oklacrimapp")
_SEVEN = word_set(
    """ariz ark cal colo conn fla ill iowa kan ky la me md mass mich minn mo mont neb nev nj ny nc ohio or pa utah va
    wis"""
)
_NINE = word_set("scotus ala ga miss okla tex texcrimapp wash dc")
SIZES = {**dict.fromkeys(_FIVE, 5), **dict.fromkeys(_SEVEN, 7), **dict.fromkeys(_NINE, 9)}
# Federal courts of appeals sit in panels of three, or all together, who in these are eleven at least, of whom some may
# sit out (28 U.S.C. 44, 46; the First Circuit has six, and the Federal Circuit sits in five, too).
CIRCUITS = word_set("ca2 ca3 ca4 ca5 ca6 ca7 ca8 ca9 ca10 ca11 cadc")
PANEL, EN_BANC = 3, 6
# Source: the Constitution, Article I, section 3; 2 U.S.C. 2a. No state's chamber of these names has more.
SENATE, HOUSE = 100, 435

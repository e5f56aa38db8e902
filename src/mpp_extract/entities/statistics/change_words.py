"""Verbs, nouns and adverbs that say that something became more or less."""

from __future__ import annotations

from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.word_sets import word_set

# Verbs whose number is an amount without "by": stocks rose 3 percent.
UP = verbs(
    """rise grow climb jump surge soar increase advance swell expand rally spike balloon leap accelerate strengthen
    rebound appreciate mushroom skyrocket rocket inflate zoom widen firm warm thicken deepen"""
)
DOWN = verbs(
    """fall drop decline decrease slip slide plunge plummet tumble sink shrink dip dive slump drift contract weaken
    depreciate dwindle collapse crash ease retreat recede subside narrow diminish crater nosedive soften ebb sag
    skid tank cool thin lessen"""
)
# Verbs that change something else: only with "by", or of a percentage or points.
UP_BY = verbs(
    """raise boost hike lift add gain extend lengthen improve push drive enlarge escalate heighten multiply put"""
)
DOWN_BY = verbs(
    """cut reduce lower slash trim shed lose shorten curb curtail pare chop shave knock bring scale drag halve"""
)
# With up or down behind them: edged up its estimate by 0.3 points.
EDGES = verbs("edge inch go tick creep move come nudge revise shoot")
# Behind these, a part of something is no more: lost a third of its value.
PARTING = verbs("lose shed cut slash trim erase")
NOUNS_UP = nouns(
    """increase rise gain growth jump surge hike boost uptick upswing raise climb spike bump leap appreciation expansion
    improvement advance"""
)
NOUNS_DOWN = nouns(
    """drop decline decrease fall reduction cut plunge slump dip slide tumble loss downturn contraction depreciation
    shrinkage downtick plummet slowdown cutback dropoff drop-off"""
)
CHANGE_NOUNS = NOUNS_UP | NOUNS_DOWN
MORE = word_set(
    """higher more larger greater bigger longer faster taller heavier stronger above costlier older wider better"""
)
LESS = word_set("""lower less fewer smaller shorter slower lighter cheaper weaker below younger narrower worse""")
# Verbs after which up and down are directions, not part of the verb (pick up, make up).
MOVES = verbs("be go end close finish open trade move climb drift come") | word_set("are 's ’s gone")
UP_WORDS = frozenset({"up"})
DOWN_WORDS = frozenset({"down", "off"})
# Of money these are results, not changes: a $5 million loss.
RESULTS = nouns("loss gain advance raise growth expansion bump")

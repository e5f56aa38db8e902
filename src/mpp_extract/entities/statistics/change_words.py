"""Verbs, nouns and adverbs that say that something became more or less."""

from __future__ import annotations

from mpp_extract.entities.statistics.vocabulary import vocabulary


def _forms(verbs: str) -> set[str]:
    """Present, past and participles of regular verbs; irregular forms are listed as they are."""
    forms: set[str] = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        forms |= {verb, verb + "s", verb + "es", stem + "ed", stem + "ing", verb + "ed", verb + "ing"}
        if verb.endswith("y"):
            forms |= {verb[:-1] + "ies", verb[:-1] + "ied"}
        if len(verb) < 6:
            forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms


# Verbs whose number is an amount without "by": stocks rose 3 percent.
UP = _forms(
    """rise grow climb jump surge soar increase advance swell expand rally spike balloon leap accelerate strengthen
    rebound appreciate mushroom skyrocket rocket inflate zoom widen firm"""
) | vocabulary("rose risen grew grown leapt")
DOWN = _forms(
    """fall drop decline decrease slip slide plunge plummet tumble sink shrink dip dive slump drift contract weaken
    depreciate dwindle collapse crash ease retreat recede subside narrow diminish crater nosedive soften ebb sag
    skid tank cool"""
) | vocabulary("fell fallen slid sank sunk shrank shrunk dove")
# Verbs that change something else: only with "by", or of a percentage or points.
UP_BY = _forms(
    """raise boost hike lift add gain extend lengthen improve push drive enlarge escalate heighten multiply"""
) | vocabulary("drove driven put")
DOWN_BY = _forms(
    """cut reduce lower slash trim shed lose shorten curb curtail pare chop shave knock bring scale drag halve"""
) | vocabulary("lost cut cuts cutting brought")
EDGES = _forms("edge inch go tick creep move come nudge revise creep shoot") | vocabulary(
    "crept shot"
)  # edged up its estimate by 0.3 points
NOUNS_UP = vocabulary(
    """increase increases rise rises gain gains growth jump jumps surge hike hikes boost uptick upswing raise raises
    climb spike bump leap leaps appreciation expansion improvement advance"""
)
NOUNS_DOWN = vocabulary(
    """drop drops decline declines decrease decreases fall falls reduction reductions cut cuts plunge slump dip dips
    slide tumble tumbles loss losses downturn contraction depreciation shrinkage downtick plummet slowdown cutback
    cutbacks dropoff drop-off"""
)
CHANGE_NOUNS = NOUNS_UP | NOUNS_DOWN
MORE = vocabulary(
    """higher more larger greater bigger longer faster taller heavier stronger above costlier older wider better"""
)
LESS = vocabulary("""lower less fewer smaller shorter slower lighter cheaper weaker below younger narrower worse""")
# Verbs after which up and down are directions, not part of the verb (pick up, make up).
MOVES = vocabulary(
    """is are was were be been being 's ’s went go goes gone going end ends ended close closes closed finish finishes
    finished open opens opened trade trades traded move moves moved climb climbs climbed drift drifted came come
    comes"""
)
UP_WORDS = frozenset({"up"})
DOWN_WORDS = frozenset({"down", "off"})
# Of money these are results, not changes: a $5 million loss.
RESULTS = vocabulary("loss losses gain gains advance raise raises growth expansion bump")

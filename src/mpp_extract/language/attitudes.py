"""Adjectives for what somebody holds to be so, with a clause for what that is: X is convinced that …

Source: Quirk et al., A Comprehensive Grammar of the English Language, 16.34 (adjectives with a that-clause that express
certainty, or its lack). Those that only tell how somebody feels about a fact (glad, sorry) are not among them.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

ATTITUDES = word_set(
    """certain sure confident convinced persuaded positive hopeful optimistic adamant insistent worried concerned
    aware conscious mindful fearful afraid skeptical sceptical doubtful unconvinced unsure"""
)

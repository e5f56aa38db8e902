"""Scores records against gold records: what was found, what was missed, what was wrong.

A gold record has the form of the output, and may hold more:

    alt          on an item: ``{field: [other values that are as good]}``
    alt_spans    on a date, case number, statistic or quote: ``[[start, end], ...]``, other spans that are as good
    ignore       ``[{start, end, lists?, within?, why?}]``: what is found there and matches nothing counts neither way;
                 in all lists or the named ones; where it overlaps the place, or with ``within`` lies inside it
    indirect_only    on a speaker: quoted only indirectly, so that finding it counts neither way
    indirect_quotes  reported statements without marks, compared where the record has indirect quotes, too

Measures, each a ``Tally`` over all documents:

    dates, case numbers, statistics, quotes    relaxed: spans that overlap, one to one
                                               exact: the same span
                                               strict: the same span and every decisive field right
    judges, courts, cases, speakers            relaxed: entities of the same name (courts: or the same CourtListener id)
                                               strict: and the decisive field right
                                               mentions_relaxed, mentions_exact: their mentions' spans

The headline is the mean of the lists' strict F1. Spans are matched exact ones first, then the largest share of overlap.
"""

from mpp_extract.evaluate.compare import evaluate
from mpp_extract.evaluate.figures import Difference, ListScore, Score, Tally

__all__ = ["Difference", "ListScore", "Score", "Tally", "evaluate"]

"""Pairs of spans, one to one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]


def match(found: Sequence[Span], gold: Sequence[Span], also: Sequence[Sequence[Span]] = ()) -> tuple[list[Span], int]:
    """Pairs (index in found, index in gold), exact ones first; and how many of the pairs are exact.

    also: for each gold span, other spans that are as good. Those that only overlap follow, the largest share first.

    >>> match([(0, 5), (7, 9)], [(7, 9), (4, 6)])
    ([(1, 0), (0, 1)], 1)
    """
    pairs: list[Span] = []
    free_found, free_gold = dict.fromkeys(range(len(found))), dict.fromkeys(range(len(gold)))

    def take(i: int, j: int) -> None:
        pairs.append((i, j))
        del free_found[i], free_gold[j]

    places = defaultdict(list)
    for i in reversed(free_found):
        places[found[i]].append(i)
    for accepted in ([(span,) for span in gold], also):
        for j, spans in enumerate(accepted):
            hit = next((span for span in spans if places.get(tuple(span))), None) if j in free_gold else None
            if hit is not None:
                take(places[hit].pop(), j)
    exact = len(pairs)
    for _, i, j in sorted(_overlaps(found, gold, free_found, free_gold)):
        if i in free_found and j in free_gold:
            take(i, j)
    return pairs, exact


def _overlaps(
    found: Sequence[Span], gold: Sequence[Span], free_found: Iterable[int], free_gold: Iterable[int]
) -> Iterator[tuple[float, int, int]]:
    """(minus the shared part of the longer span, index in found, index in gold) for all that overlap.

    Both sides are walked in the order of their starts, so that only neighbours are compared.
    """
    ordered = sorted(free_gold, key=lambda j: gold[j])
    longest = max((gold[j][1] - gold[j][0] for j in ordered), default=0)
    first = 0
    for i in sorted(free_found, key=lambda i: found[i]):
        start, end = found[i]
        while first < len(ordered) and gold[ordered[first]][0] + longest <= start:
            first += 1
        for j in ordered[first:]:
            if gold[j][0] >= end:
                break
            shared = min(end, gold[j][1]) - max(start, gold[j][0])
            if shared > 0:
                yield -shared / max(end - start, gold[j][1] - gold[j][0]), i, j

"""How the cost of a piece of work grows with its size, on a machine that does other things too."""

import gc
from collections.abc import Callable

__all__ = ["growth"]

LEAST = 0.01
"""Seconds under which a clock says nothing: a smaller cost counts as this."""


def growth(cost: Callable[[int], float], small: int, large: int, *, within: float) -> float:
    """How many times as much `large` costs as `small`: the least of up to seven tries.

    Takes a function from a size to seconds of processor time. What disturbs a measurement (another
    process, a collection of garbage, a cold cache) only ever adds to it and does not come seven times
    running, while work that grows with the square of its size does: so the first try that is `within`
    the limit is proof enough, and the least of all is returned otherwise.
    """
    least = float("inf")
    cost(small)
    for _ in range(7):
        gc.collect()
        gc.disable()
        try:
            low, high = cost(small), cost(large)
        finally:
            gc.enable()
        least = min(least, high / max(low, LEAST))
        if least < within:
            break
    return least

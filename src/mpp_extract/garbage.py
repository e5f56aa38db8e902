"""How often Python looks for garbage.

An article makes hundreds of thousands of objects that live until it is done, and hardly a cycle among them. Looking
for garbage as often as Python does by itself costs a twentieth of an article's time.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

RARELY = (100_000, 20, 100)  # objects made since the last look, and looks of one generation for one at the next


@contextmanager
def rarely_looked_for() -> Iterator[None]:
    """Garbage is looked for rarely within the block; one who does so more rarely still, or never, is left alone."""
    before = gc.get_threshold()
    if not 0 < before[0] < RARELY[0]:
        yield
        return
    gc.set_threshold(*RARELY)
    try:
        yield
    finally:
        gc.set_threshold(*before)

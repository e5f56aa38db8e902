"""What a reader put right in an article's record, and how later runs put it right again.

A file of corrections is a list of records as the contract has them, so that it is gold for ``mpp-extract score`` as it
stands, each with one key more, ``corrections``:

    checked   whether the reader went over the whole article; without it, ``ignore`` leaves out what was not looked at
    wrong     ``[{list, start, end, text}]``: an item that is none, of judges and the like a mention that is none
    added     ``[{list, item, refs}]``: an item that was missed; ``refs`` says, field by field, by the place of a
              mention whom its references mean, since ids are another run's
    mentions  ``[{list, of: {start, end}, start, end, text}]``: one more mention of the item that stands at ``of``

An article is known by the SHA-256 of its bytes, so that corrections are never applied to another text.
"""

from mpp_extract.corrections.apply import apply
from mpp_extract.corrections.load import ADDED, Corrections, blank, load

__all__ = ["ADDED", "Corrections", "apply", "blank", "load"]

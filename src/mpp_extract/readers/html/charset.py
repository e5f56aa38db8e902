"""The text of a page's bytes. What a page declares is often false, so what its bytes are goes first."""

from __future__ import annotations

import re

from mpp_extract.readers import decode as plain
from mpp_extract.readers.charsets import meant
from mpp_extract.readers.decode import FALLBACK, Decoded

_DECLARED = re.compile(
    rb"""<(?:meta\b[^>]{0,400}?charset|\?xml\b[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_DECLARED_WITHIN = 10**6  # bytes: browsers look at the first 1,024, but a page's head can be longer than that


def decode(data: bytes, where: str, encoding: str | None = None) -> Decoded:
    """The text of a page, as ``readers.decode`` gives it; a page that is no UTF-8 is read in the encoding it declares.

    Raises ReadError for what is no text, or not in ``encoding``.
    """
    decoded = plain.decode(data, where, encoding)
    if encoding is not None or decoded.encoding != FALLBACK:
        return decoded
    declared = _declared(data)
    if declared == FALLBACK:
        decoded.warnings = decoded.warnings[1:]  # the first one says that it was guessed
    elif declared is not None:
        try:
            text = str(data, declared)
        except (LookupError, UnicodeError):
            return decoded
        return Decoded(text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""), declared)
    return decoded


def _declared(data: bytes) -> str | None:
    """The encoding that the page declares, as browsers read the label; None where that can't be true."""
    found = _DECLARED.search(data, 0, _DECLARED_WITHIN)
    if found is None:
        return None
    label = found[1].decode("ascii", "replace").lower()
    # A page in UTF-16 could not be searched for this declaration, and one in UTF-8 has been ruled out.
    return None if label.startswith(("utf", "ucs")) else meant(label)

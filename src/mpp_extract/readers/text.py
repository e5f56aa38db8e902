"""Plain text: one article a file."""

from __future__ import annotations

from hashlib import sha256

from mpp_extract.readers.decode import decode
from mpp_extract.readers.source import ReadOptions, Source

EMPTY = "the text is empty"


def read(data: bytes, path: str, options: ReadOptions) -> Source:
    """The article in a text file's bytes. Raises ReadError for what is no text."""
    decoded = decode(data, path, options.encoding)
    if not decoded.text.strip():
        decoded.warnings.append(EMPTY)
    return Source(
        text=decoded.text,
        path=path,
        format="text",
        sha256=sha256(data).hexdigest(),
        encoding=decoded.encoding,
        published=options.published,
        published_from=None if options.published is None else "option",
        warnings=decoded.warnings,
    )

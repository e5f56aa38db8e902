"""Plain text: one article a file."""

from __future__ import annotations

from mpp_extract.readers.decode import decode
from mpp_extract.readers.source import ReadOptions, Story


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in a text file's bytes. Raises ReadError for what is no text."""
    decoded = decode(data, where, options.encoding)
    return Story(decoded.text, encoding=decoded.encoding, warnings=decoded.warnings)

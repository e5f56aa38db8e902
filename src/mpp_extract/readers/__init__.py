"""Inputs to sources: one module a format, one ``read(bytes, path, options) -> Source`` each. No spaCy here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.readers import jsonl, text
from mpp_extract.readers.inputs import read_bytes

if TYPE_CHECKING:
    from mpp_extract.readers.inputs import Input
    from mpp_extract.readers.source import ReadOptions, Source


def read(given: Input, options: ReadOptions) -> Source:
    """The source of one input. Raises ReadError with its place."""
    read_format = text.read if given.line is None else jsonl.read
    return read_format(read_bytes(given), given.shown, options)

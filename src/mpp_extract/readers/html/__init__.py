"""Web pages: HTML, XHTML, and what browsers save, also as one file (MHTML)."""

from __future__ import annotations

from mpp_extract.errors import ReadError
from mpp_extract.readers.html.article import story_of
from mpp_extract.readers.html.charset import decode
from mpp_extract.readers.html.mhtml import is_mhtml, page_in
from mpp_extract.readers.records.fields import A_RESULT
from mpp_extract.readers.source import ReadOptions, Story

_OWN = '<meta name="generator" content="mpp-extract '  # in what the tool itself has written


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article of a page. Raises ReadError for a page that has none, and for one that is damaged or too large."""
    address = None
    encoding = options.encoding
    if is_mhtml(data):
        data, declared, address = page_in(data, where)
        encoding = encoding or declared
    decoded = decode(data, where, encoding)
    if _OWN in decoded.text[:500]:
        raise ReadError(where, *A_RESULT)
    try:
        story = story_of(decoded.text, where)
    except ReadError:
        raise
    except Exception as error:  # the outermost net: what a parser makes of hostile pages can't be foreseen
        reason = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        raise ReadError(where, f"damaged HTML ({reason})", "save the article's page anew, or as text") from error
    story.url = story.url or address
    story.encoding = decoded.encoding
    story.warnings[:0] = decoded.warnings
    return story

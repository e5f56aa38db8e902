"""Where more is to be found of an item: addresses at CourtListener and the Federal Judicial Center."""

from __future__ import annotations

import re
from urllib.parse import quote, urlencode

from mpp_extract.writers.page.plain import Json

# Source: CourtListener's own search form (parameters type, court, docket_number) and its citation look-up, /c/.
_SEARCH = "https://www.courtlistener.com/?"
_CITATION = "https://www.courtlistener.com/c/"
# Source: the Biographical Directory of Article III Federal Judges, whose export names each judge's page by its nid.
_JUDGE = "https://www.fjc.gov/node/"
_WEB = re.compile(r"https?://[^\s/?#]+", re.I)


def link(field: str, value: object, item: Json) -> str | None:
    """The address for a field's value, or None where there is none.

    >>> link("fjc_id", "1377", {}), link("courtlistener_id", "ca9", {}), link("level", "trial", {})
    ('https://www.fjc.gov/node/1377', 'https://www.courtlistener.com/?court=ca9', None)
    """
    if field == "fjc_id":
        return _JUDGE + quote(str(value), safe="")
    if field == "courtlistener_id":
        return _SEARCH + urlencode({"court": str(value)})
    return _number(str(value), item) if field == "normalized" else None


def _number(number: str, item: Json) -> str | None:
    """A docket's search, a citation's page.

    >>> _number("142 S. Ct. 2528", {"kind": "citation"})
    'https://www.courtlistener.com/c/S.%20Ct./142/2528/'
    """
    if item.get("kind") == "docket":
        return _SEARCH + urlencode({"type": "r", "docket_number": number})
    parts = re.fullmatch(r"(\d+) (.+) (\d+)", number)
    return None if parts is None else _CITATION + f"{quote(parts[2], safe='')}/{parts[1]}/{parts[3]}/"


def web_address(url: object) -> str | None:
    """The address where it is one of the web, so that a click can't run anything.

    >>> web_address("https://news.example/1"), web_address("javascript:alert(1)")
    ('https://news.example/1', None)
    """
    return url if isinstance(url, str) and _WEB.match(url) else None

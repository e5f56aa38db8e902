"""Results as a page for a browser: one file that needs nothing else, for one article or for many.

``encode`` makes an article's part in the worker processes; ``sink`` puts parts, index, style and script together in
the parent. What stands on the page is in the HTML itself; the script adds what moves.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from mpp_extract.record import Article

# Stands in a part for what its article's ids begin with, which only the parent knows. No text on a page holds a NUL.
PREFIX = "\x00"
# Stand round all that an article's element holds.
BEGIN, END = PREFIX + "{", PREFIX + "}"


def encode(article: Article, judges: Path | None = None) -> str:
    """The article's part of a page: a line of JSON with what an index needs to know of it, then its HTML.

    judges: the table of federal judges that the record was made with; None for the imported one.
    """
    from mpp_extract.check import check
    from mpp_extract.writers.page.findings import findings
    from mpp_extract.writers.page.plain import plain
    from mpp_extract.writers.page.section import section
    from mpp_extract.writers.page.summary import summary

    record = plain(article)
    told = findings(check(article, table=judges), article.article.text or "")
    return json.dumps(summary(record)) + "\n" + section(record, told)

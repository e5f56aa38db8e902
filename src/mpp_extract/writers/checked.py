"""What checks found in an article, with its record, for the command that holds articles against each other."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mpp_extract.check import CHECKS, check
from mpp_extract.writers.findings import objects

if TYPE_CHECKING:
    from pathlib import Path

    from mpp_extract.record import Article


def encode(article: Article, judges: Path | None = None) -> str:
    """The findings, as ``findings`` has them, and the record with its text.

    judges: the table of federal judges that the record was made with; None for the imported one.
    """
    found = objects(article, check(article, checks=CHECKS, table=judges))
    return json.dumps({"findings": found, "record": article.model_dump(mode="json")}, ensure_ascii=False)

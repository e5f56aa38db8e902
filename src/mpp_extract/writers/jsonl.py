"""JSON Lines: one object a line, an article's or, in place of one that failed, its error's."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from mpp_extract.writers.escape import for_json
from mpp_extract.writers.masking import as_json

if TYPE_CHECKING:
    from mpp_extract.errors import MppError
    from mpp_extract.record import Article


def encode(article: Article) -> str:
    """The article's line, with its line feed."""
    return for_json(as_json(article)) + "\n"


def encode_failure(error: MppError, read_as: str | None) -> str:
    """The line that stands for an input that could not be read; ``read_as`` is its format, None for an unknown one."""
    from mpp_extract import record
    from mpp_extract.reading import mask

    failed = record.FailedArticle(
        source=record.Source(
            path=mask(error.where),
            id=None,
            format=cast("record.SourceFormat | None", read_as),
            sha256=None,
            encoding=None,
            characters=None,
        ),
        error=record.Failure(code=error.code, message=mask(error.message)),
    )
    return for_json(failed.model_dump_json()) + "\n"

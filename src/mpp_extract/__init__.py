"""mpp-extract: judges, courts, dates, case numbers, cases, statistics, quotes, speakers and rulings out of news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.version import __version__

if TYPE_CHECKING:
    from mpp_extract.extractor import Extractor
    from mpp_extract.record import Article
    from mpp_extract.store import Store

__all__ = ["Article", "Extractor", "Store", "__version__", "extract"]


def extract(text: str, **options: Any) -> Article:
    """The record of one text with a fresh ``Extractor(**options)``; make one yourself for more than one text."""
    from mpp_extract.extractor import Extractor

    published = options.pop("published", None)
    return Extractor(**options).extract(text, published)


def __getattr__(name: str) -> Any:
    # Imported when asked for, so that `import mpp_extract` and `--help` load neither pydantic nor spaCy.
    if name == "Extractor":
        from mpp_extract.extractor import Extractor

        return Extractor
    if name == "Article":
        from mpp_extract.record import Article

        return Article
    if name == "Store":
        from mpp_extract.store import Store

        return Store
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

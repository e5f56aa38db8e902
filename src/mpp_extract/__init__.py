"""mpp-extract: judges, courts, dates, case numbers, cases, statistics, quotes, speakers and rulings out of news."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mpp_extract.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from mpp_extract.errors import MppError
    from mpp_extract.extractor import Extractor
    from mpp_extract.readers.source import ReadOptions, Source
    from mpp_extract.record import Article
    from mpp_extract.store import Store

__all__ = ["Article", "Extractor", "ReadOptions", "Store", "__version__", "extract", "read"]


def extract(text: str, **options: Any) -> Article:
    """The record of one text with a fresh ``Extractor(**options)``; make one yourself for more than one text.

    ``published``, ``id`` and ``title`` are those of the text.
    """
    from mpp_extract.extractor import Extractor

    own = {name: options.pop(name) for name in ("published", "id", "title") if name in options}
    return Extractor(**options).extract(text, **own)


def read(
    *paths: str | Path, options: ReadOptions | None = None, failed: Callable[[MppError], None] | None = None
) -> Iterator[Source]:
    """The articles of files and folders of any format, as the command reads them: text, title, day and the like.

    options: what is known of the inputs; failed: told what is wrong with each that can't be read; without it, that is
    raised (``mpp_extract.errors.ReadError``).
    """
    from mpp_extract import readers
    from mpp_extract.errors import MppError
    from mpp_extract.readers.inputs import inputs
    from mpp_extract.readers.source import ReadOptions

    options = options or ReadOptions()
    for given in inputs([str(path) for path in paths], lambda _: None, options):
        try:
            if isinstance(given, MppError):
                raise given
            source = readers.read(given, options)
        except MppError as error:
            if failed is None:
                raise
            failed(error)
        else:
            yield source


def __getattr__(name: str) -> Any:
    # Imported when asked for, so that `import mpp_extract` and `--help` load neither pydantic nor spaCy.
    if name == "Extractor":
        from mpp_extract.extractor import Extractor

        return Extractor
    if name == "Article":
        from mpp_extract.record import Article

        return Article
    if name == "ReadOptions":
        from mpp_extract.readers.source import ReadOptions

        return ReadOptions
    if name == "Store":
        from mpp_extract.store import Store

        return Store
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

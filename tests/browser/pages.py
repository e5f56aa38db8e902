"""Pages for the browser's tests, made of records without the model, and what tests ask of a page again and again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import made
from mpp_extract import record, rooms
from mpp_extract.writers import Frame, page
from mpp_extract.writers.page.sink import PageSink
from mpp_extract.writers.sinks import file


def meanings() -> dict[str, str]:
    """What the rules mean."""
    return {rule.id: rule.meaning for rule in rooms.rules()}


def article(text: str = made.TEXT, **about: Any) -> record.Article:
    """The record made by hand, with its text; ``about`` are fields of ``article``."""
    one = made.article(explain=True)
    one.article = one.article.model_copy(update={"text": text, **about})
    return one


def write(path: Path, *articles: record.Article, single: bool = True) -> Path:
    """A page of the articles at the path."""
    sink = PageSink(file(path, Frame()), single, meanings)
    for one in articles:
        sink.write(page.encode(one), "")
    sink.close()
    return path


def words_of_marks(window: Any, root: str = "article:not([hidden])") -> list[str]:
    """The words of each mention, as they are marked, in the order of their numbers."""
    found: dict[int, str] = {}
    for number, words in window.eval_on_selector_all(
        f"{root} mark", "marks => marks.map(mark => [Number(mark.dataset.m), mark.textContent])"
    ):
        found[number] = found.get(number, "") + words
    return [found[number] for number in sorted(found)]


def mentions(one: record.Article) -> list[str]:
    """The words of each mention of a record, in the page's order."""
    items = [item for name in record.LISTS for item in getattr(one, name) or ()]
    return [mention.text for item in items for mention in getattr(item, "mentions", [item])]

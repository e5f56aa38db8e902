"""Records for tests of the database: any that the models allow, and small ones that say what a test is about."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

import made
from mpp_extract import record
from mpp_extract.lists import LISTS

WORDS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
PERHAPS = st.none() | WORDS
OFFSETS = st.integers(0, 10**6)
NUMBERS = st.none() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False, allow_infinity=False)
MENTIONS = st.builds(record.Mention, text=WORDS, start=OFFSETS, end=OFFSETS)
COURT_MENTIONS = st.builds(
    record.CourtMention, text=WORDS, start=OFFSETS, end=OFFSETS, generic=st.sampled_from([None, True])
)
_COMMON = {"explain": st.none() | st.dictionaries(WORDS, WORDS | st.integers(), max_size=2), "rule": WORDS}
_PLACE = {"text": WORDS, "start": OFFSETS, "end": OFFSETS}


@st.composite
def articles(draw: st.DrawFn) -> record.Article:
    """Any record: every list there, empty or not asked for, and ids that lead to items of it."""
    sizes = {name: draw(st.none() | st.integers(0, 3)) for name in LISTS}
    lists = {
        name: None if size is None else [draw(_item(name, n, sizes)) for n in range(size)]
        for name, size in sizes.items()
    }
    return record.Article(
        generator=record.Generator(name="mpp-extract", version=draw(WORDS), pipeline=draw(PERHAPS)),
        source=record.Source(
            path=draw(WORDS),
            id=draw(PERHAPS),
            format="text",
            sha256=draw(PERHAPS),
            encoding=draw(PERHAPS),
            characters=7,
        ),
        article=record.ArticleInfo(
            title=draw(PERHAPS),
            published=draw(st.none() | st.dates().map(str)),
            published_from=draw(st.sampled_from([None, "option", "metadata", "text"])),
            authors=draw(st.lists(WORDS, max_size=2)),
            url=draw(PERHAPS),
            publisher=draw(PERHAPS),
            language=draw(PERHAPS),
            text=draw(PERHAPS),
        ),
        warnings=draw(st.lists(WORDS, max_size=2)),
        **lists,
    )


def _item(name: str, number: int, sizes: dict[str, int | None]) -> st.SearchStrategy[Any]:
    """An item of a list, its number in it; what it leads to is in the article."""
    own: dict[str, st.SearchStrategy[Any]] = dict(_COMMON)
    fields = record.MODELS[name].model_fields
    if "id" in fields:
        own["id"] = st.just(f"{name}-{number}")
    if "text" in fields:
        own |= _PLACE
    if "mentions" in fields:
        own["mentions"] = st.lists(COURT_MENTIONS if name == "courts" else MENTIONS, min_size=1, max_size=3)
    for column in ("value", "value_max") if name == "statistics" else ():
        own[column] = NUMBERS
    for column in {"vote"} & {*fields}:
        own[column] = st.none() | st.lists(st.integers(0, 12), min_size=2, max_size=2)
    for column in {*record.PARTS} & {*fields}:
        own[column] = st.none() | MENTIONS
    back = [(of, column, of) for of, column in record.REFERENCES_BACK]
    for of, column, target in (*record.REFERENCES, *back):
        if of == name:
            own[column] = st.sampled_from([None, *_ids(target, sizes)])
    for of, column, target in record.REFERENCES_TO_SEVERAL:
        if of == name:
            ids = _ids(target, sizes)
            own[column] = st.lists(st.sampled_from(ids), max_size=2, unique=True) if ids else st.just([])
    return st.builds(record.MODELS[name], **own)


def _ids(name: str, sizes: dict[str, int | None]) -> list[str]:
    """The ids of a list's items."""
    return [f"{name}-{place}" for place in range(sizes[name] or 0)]


def article(path: str, text: str = made.TEXT, **changes: Any) -> record.Article:
    """The record made by hand, as one of the file of that path, with its text."""
    base = made.article()
    source = base.source.model_copy(update={"path": path, "sha256": str(abs(hash((path, text)))), **changes})
    return base.model_copy(update={"source": source, "article": base.article.model_copy(update={"text": text})})

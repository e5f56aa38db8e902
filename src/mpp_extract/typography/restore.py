"""What was found in an article's plain text, put back to where it stands in the source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mpp_extract.lists import LISTS
from mpp_extract.record import PARTS

if TYPE_CHECKING:
    from mpp_extract.reading import Reading
    from mpp_extract.typography.plain import Plain


def restore(reading: Reading, plain: Plain) -> None:
    """Give all that was found and refused in a reading of a plain text the source's offsets and words."""
    reading.text = plain.source
    if not plain.moved and len(plain.text) == len(plain.source) and plain.text == plain.source:
        return
    done: set[int] = set()  # items may share a mention
    for item in (item for name in LISTS for item in getattr(reading.found, name) or ()):
        for mention in _mentions(item):
            if id(mention) not in done:
                done.add(id(mention))
                _put_back(mention, plain)
        if item.explain is not None:
            item.explain = _explained(item.explain, plain)
    if plain.moved:
        reading.refused = [(refusal, *plain.span(start, end)) for refusal, start, end in reading.refused]


def _mentions(item: Any) -> Iterator[Any]:
    """An item, its mentions and its parts, as far as they stand in the text."""
    fields = vars(item)  # a model takes long to say that it has no such field
    for mention in (item, *fields.get("mentions", ()), *map(fields.get, PARTS)):
        if mention is not None and vars(mention).get("start") is not None:
            yield mention


def _put_back(mention: Any, plain: Plain) -> None:
    start, end = mention.start, mention.end
    if plain.moved:
        start, end = mention.start, mention.end = plain.span(start, end)
    words = plain.source[start:end]
    if words != mention.text:
        mention.text = words


def _explained(value: Any, plain: Plain) -> Any:
    """An explanation with the places in it (words at a start) put back."""
    if isinstance(value, dict):
        kept = {key: _explained(entry, plain) for key, entry in value.items()}
        if isinstance(kept.get("text"), str) and isinstance(kept.get("start"), int):
            start, end = plain.span(kept["start"], kept["start"] + len(kept["text"]))
            kept |= {"text": plain.source[start:end], "start": start}
        return kept
    return [_explained(entry, plain) for entry in value] if isinstance(value, (list, tuple)) else value

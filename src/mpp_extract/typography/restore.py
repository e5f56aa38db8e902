"""What was found in an article's plain text, put back to where it stands in the source."""

from __future__ import annotations

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
    for item in (item for name in LISTS for item in getattr(reading.found, name, None) or ()):
        for mention in (item, *getattr(item, "mentions", ()), *(getattr(item, part, None) for part in PARTS)):
            if id(mention) not in done and getattr(mention, "start", None) is not None:
                done.add(id(mention))
                mention.start, mention.end = plain.span(mention.start, mention.end)
                mention.text = plain.source[mention.start : mention.end]
        if item.explain is not None:
            item.explain = _explained(item.explain, plain)
    reading.refused = [(refusal, *plain.span(start, end)) for refusal, start, end in reading.refused]


def _explained(value: Any, plain: Plain) -> Any:
    """An explanation with the places in it (words at a start) put back."""
    if isinstance(value, dict):
        kept = {key: _explained(entry, plain) for key, entry in value.items()}
        if isinstance(kept.get("text"), str) and isinstance(kept.get("start"), int):
            start, end = plain.span(kept["start"], kept["start"] + len(kept["text"]))
            kept |= {"text": plain.source[start:end], "start": start}
        return kept
    return [_explained(entry, plain) for entry in value] if isinstance(value, (list, tuple)) else value

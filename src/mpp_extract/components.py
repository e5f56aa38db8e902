"""The rooms as spaCy components: ``nlp.add_pipe("mpp_dates")`` in anybody's English pipeline.

A component fills its list (and those it needs) on ``doc._.mpp`` and a span group of the same name as the component.
What is found is kept in ``doc.user_data["mpp"]`` as plain values, so that it survives ``Doc.to_bytes``.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from mpp_extract import record, rooms
from mpp_extract.reading import Found, Reading, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "mpp"


class RoomComponent:
    """Runs one room on a Doc.

    room       the list to fill
    published  reference date (ISO) for all texts; a Doc's own ``doc.user_data["mpp_published"]`` goes before it
    """

    def __init__(self, room: str, published: str | None, indirect: bool) -> None:
        self.room = room
        self.published = published
        self.indirect = indirect

    def __call__(self, doc: Doc) -> Doc:
        iso = doc.user_data.get("mpp_published", self.published)
        reading = Reading(
            text=doc.text,
            doc=doc,
            published=date.fromisoformat(iso) if iso else None,
            settings=Settings(indirect=self.indirect),
            found=findings(doc),
        )
        rooms.fill(reading, [self.room])
        doc.user_data[KEY] = {
            name: [item.model_dump() for item in items]
            for name in record.LISTS
            if (items := getattr(reading.found, name)) is not None
        }
        doc.spans[f"mpp_{self.room}"] = list(_spans(doc, self.room, getattr(reading.found, self.room)))
        return doc


def findings(doc: Doc) -> Found:
    """What the components before found on this Doc, as record models; a list that none looked for is None."""
    stored = doc.user_data.get(KEY, {})
    return Found(**{name: [record.MODELS[name](**item) for item in items] for name, items in stored.items()})


def _spans(doc: Doc, room: str, items: list[Any]) -> list[Span]:
    spans = []
    for item in items:
        for mention in getattr(item, "mentions", None) or [item]:
            span = doc.char_span(mention.start, mention.end, label=room.upper(), alignment_mode="expand")
            if span is not None:
                span.id_ = item.rule
                spans.append(span)
    return spans


def _factory(room: str) -> Callable[[Language, str, str | None, bool], RoomComponent]:
    def make(nlp: Language, name: str, published: str | None, indirect: bool) -> RoomComponent:
        return RoomComponent(room, published, indirect)

    Language.factory(
        f"mpp_{room}",
        assigns=["doc.spans", "doc._.mpp"],
        default_config={"published": None, "indirect": False},
        func=make,
    )
    return make


if not Doc.has_extension(KEY):
    Doc.set_extension(KEY, getter=findings)

make_courts = _factory("courts")
make_judges = _factory("judges")
make_cases = _factory("cases")
make_case_numbers = _factory("case_numbers")
make_dates = _factory("dates")
make_statistics = _factory("statistics")
make_quotes = _factory("quotes")
make_speakers = _factory("speakers")

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
from mpp_extract.lists import LISTS
from mpp_extract.reading import Found, Reading, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

KEY = "mpp"


class RoomComponent:
    """Fills one list for a Doc.

    list_      the list
    published  reference date (ISO) for all texts; a Doc's own ``doc.user_data["mpp_published"]`` goes before it
    """

    def __init__(self, list_: str, published: str | None, indirect: bool) -> None:
        self.list = list_
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
        rooms.fill(reading, rooms.BY_LIST[self.list].lists)  # What a room finds together is not found twice.
        doc.user_data[KEY] = {
            name: [item.model_dump() for item in items]
            for name in LISTS
            if (items := getattr(reading.found, name)) is not None
        }
        doc.spans[f"mpp_{self.list}"] = list(_spans(doc, self.list, getattr(reading.found, self.list)))
        return doc


def findings(doc: Doc) -> Found:
    """What the components before found on this Doc, as record models; a list that none looked for is None."""
    stored = doc.user_data.get(KEY, {})
    return Found(**{name: [record.MODELS[name](**item) for item in items] for name, items in stored.items()})


def _spans(doc: Doc, list_: str, items: list[Any]) -> list[Span]:
    spans = []
    for item in items:
        for mention in getattr(item, "mentions", None) or [item]:
            span = doc.char_span(mention.start, mention.end, label=list_.upper(), alignment_mode="expand")
            if span is not None:
                span.id_ = item.rule
                spans.append(span)
    return spans


def _factory(list_: str) -> Callable[[Language, str, str | None, bool], RoomComponent]:
    def make(nlp: Language, name: str, published: str | None, indirect: bool) -> RoomComponent:
        return RoomComponent(list_, published, indirect)

    Language.factory(
        f"mpp_{list_}",
        assigns=["doc.spans", "doc._.mpp"],
        default_config={"published": None, "indirect": False},
        func=make,
    )
    return make


if not Doc.has_extension(KEY):
    Doc.set_extension(KEY, getter=findings)

# make_courts, make_judges, ...: what the package's entry points name.
globals().update({f"make_{name}": _factory(name) for name in LISTS})

"""The rooms as spaCy components: ``nlp.add_pipe("mpp_dates")`` in anybody's English pipeline.

A component fills its list (and those it needs) on ``doc._.mpp`` and a span group of the same name as the component.
What is found is kept in ``doc.user_data["mpp"]`` as plain values, so that it survives ``Doc.to_bytes``.

The day of publication is ``doc.user_data["mpp_published"]``, else the component's setting ``published``, else a date in
the text's first lines.
"""

from __future__ import annotations

import warnings
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
PUBLISHED = "mpp_published"  # of doc.user_data: the day of publication, ISO
_FOUND_DAY = "mpp_found_day"
# What a Doc has of each component that rooms read.
_MADE_BY = {"tagger": "TAG", "parser": "DEP", "ner": "ENT_IOB"}
_ATTRIBUTES = {"tagger": "token.tag", "parser": "token.dep", "ner": "doc.ents"}


class RoomComponent:
    """Fills one list for a Doc.

    list_      the list
    published  reference date (ISO) for all texts; a Doc's own ``doc.user_data["mpp_published"]`` goes before it
    """

    def __init__(self, list_: str, published: str | None, indirect: bool) -> None:
        self.list = list_
        self.published = published
        self.indirect = indirect
        self._warned = False

    def __call__(self, doc: Doc) -> Doc:
        self._check(doc)
        reading = Reading(
            text=doc.text,
            doc=doc,
            published=self._day(doc),
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

    def _day(self, doc: Doc) -> date | None:
        """The reference date: the Doc's own, the pipeline's, or the one in the text's first lines, kept for others."""
        iso = doc.user_data.get(PUBLISHED, self.published)
        if iso is None and _FOUND_DAY not in doc.user_data:
            from mpp_extract.entities.dates.reference import reference_date

            found = reference_date(doc.text)
            doc.user_data[_FOUND_DAY] = None if found is None else found.isoformat()
        iso = iso or doc.user_data.get(_FOUND_DAY)
        return date.fromisoformat(iso) if iso else None

    def _check(self, doc: Doc) -> None:
        """Warn, once, where the pipeline lacks what the list is found by: it is then found in part, or not at all."""
        if self._warned or not len(doc):
            return
        missing = sorted(part for part in rooms.components([self.list]) if not doc.has_annotation(_MADE_BY[part]))
        if missing:
            self._warned = True
            parts = " and ".join(filter(None, [", ".join(missing[:-1]), missing[-1]]))
            warnings.warn(
                f"mpp_{self.list} finds less without a {parts} before it in the pipeline, and may find wrong things",
                stacklevel=3,
            )


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
        if nlp.lang not in ("en", "xx"):
            warnings.warn(f"{name} reads English, and the pipeline is of another language ({nlp.lang})", stacklevel=2)
        return RoomComponent(list_, published, indirect)

    Language.factory(
        f"mpp_{list_}",
        assigns=["doc.spans", "doc._.mpp"],
        requires=[_ATTRIBUTES[part] for part in sorted(rooms.components([list_]))],
        default_config={"published": None, "indirect": False},
        func=make,
    )
    return make


if not Doc.has_extension(KEY):
    Doc.set_extension(KEY, getter=findings)

# make_courts, make_judges, ...: what the package's entry points name.
globals().update({f"make_{name}": _factory(name) for name in LISTS})

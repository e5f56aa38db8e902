"""Puts a record right as a reader did."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mpp_extract import record
from mpp_extract.corrections.load import Added, Corrections, Mentioned, Place
from mpp_extract.entities.dates.bounds import bounds
from mpp_extract.reading import mask

# (list, field, list that the field's ids are of), and those that name another item of the same list.
_REFERENCES = (
    *record.REFERENCES,
    *record.REFERENCES_TO_SEVERAL,
    *((name, field, name) for name, field in record.REFERENCES_BACK),
)


def apply(article: record.Article, text: str, corrections: Corrections) -> None:
    """Correct the record of a text in place; what does not fit becomes a warning of it. Lists not asked for stay null.

    What was found is replaced where a reader added an item at the same place. Ids stay; an added item gets a new one.
    """
    at_work = _Correction(article, text)
    for wrong in corrections.wrong:
        if at_work.fits(wrong.place, wrong.text):
            at_work.drop(wrong.name, wrong.place)
    for mentioned in corrections.mentions:
        if at_work.fits(mentioned.place, mentioned.text):
            at_work.mention(mentioned)
    added = [one for one in corrections.added if at_work.holds(one)]
    made = [(one, at_work.add(one)) for one in added]
    for one, item in made:
        at_work.refer(one, item)
    at_work.finish()


class _Correction:
    """One record on its way to being right. ``became`` leads from ids that are gone to those in their place, if any."""

    def __init__(self, article: record.Article, text: str) -> None:
        self.article = article
        self.text = text
        self.became: dict[tuple[str, str], str | None] = {}
        self.gone: dict[tuple[str, Place], str] = {}  # the ids of dropped items by where they stood

    def fits(self, place: Place, words: str | None) -> bool:
        """Whether the words stand at the place; says so in the record where they don't."""
        found = mask(self.text)[place[0] : place[1]]
        if place[1] <= len(self.text) and (words is None or mask(words) == found):
            return True
        self.article.warnings.append(f"a correction at {place[0]} was left out: it was made in another text")
        return False

    def holds(self, added: Added) -> bool:
        """Whether all places of an added item are places of the text."""
        mentions = added.item.get("mentions", [added.item])
        return all(self.fits(place, one.get("text")) for place, one in zip(added.places, mentions, strict=True))

    def items(self, name: str) -> list[Any] | None:
        """The list, or None where it was not asked for."""
        found: list[Any] | None = getattr(self.article, name)
        return found

    def drop(self, name: str, place: Place) -> None:
        """Take away what stands at the place: an item, or a mention of one, and with its last mention the item."""
        items = self.items(name)
        for item in list(items or ()):
            if hasattr(item, "mentions"):
                kept = [mention for mention in item.mentions if _place(mention) != place]
                if len(kept) < len(item.mentions):
                    self._note_gone(name, item, place)
                    item.mentions = kept
                empty = not kept
            else:
                empty = _place(item) == place
                if empty:
                    self._note_gone(name, item, place)
            if empty and items is not None:
                items.remove(item)
                if hasattr(item, "id"):
                    self.became[name, item.id] = None

    def _note_gone(self, name: str, item: Any, place: Place) -> None:
        if hasattr(item, "id"):
            self.gone[name, place] = item.id

    def mention(self, mentioned: Mentioned) -> None:
        """Give an item one more mention."""
        start, end = mentioned.place
        item = self.at(mentioned.name, mentioned.of)
        if item is not None and mentioned.place not in map(_place, item.mentions):
            item.mentions.append(self._mention_of(mentioned.name)(text=self.text[start:end], start=start, end=end))
            item.mentions.sort(key=_place)

    def _mention_of(self, name: str) -> Callable[..., record.Mention]:
        return record.CourtMention if name == "courts" else record.Mention

    def at(self, name: str, place: Place) -> Any:
        """The item of a list that has a mention at the place, or None."""
        for item in self.items(name) or ():
            if place in [_place(mention) for mention in getattr(item, "mentions", [item])]:
                return item
        return None

    def add(self, added: Added) -> Any:
        """Put an item into its list, in place of what stands there already; None where the list was not asked for."""
        items = self.items(added.name)
        if items is None:
            return None
        if "mentions" not in added.item:
            self.drop(added.name, added.places[0])
        item = record.MODELS[added.name].model_validate(added.item)
        for place, mention in zip(added.places, getattr(item, "mentions", [item]), strict=True):
            mention.text = self.text[place[0] : place[1]]
        for name, field, _ in _REFERENCES:
            if name == added.name:
                setattr(item, field, [] if _is_plural(field) else None)
        if isinstance(item, record.Date) and item.earliest is None and (days := bounds(item.value)) is not None:
            item.earliest, item.latest = days[0].isoformat(), days[1].isoformat()
        if hasattr(item, "id"):
            item.id = self._free_id(added.name)
            for place in added.places:
                if (old := self.gone.get((added.name, place))) is not None and (added.name, old) in self.became:
                    self.became[added.name, old] = item.id
        items.append(item)
        return item

    def _free_id(self, name: str) -> str:
        """The next id of a list, past all that it has and had: ``judge-4``."""
        used = [item.id for item in self.items(name) or ()] + [id_ for list_, id_ in self.became if list_ == name]
        numbers = [int(tail) for id_ in used if (tail := id_.rpartition("-")[2]).isdigit()]
        return f"{name.removesuffix('s')}-{max(numbers, default=0) + 1}"

    def refer(self, added: Added, item: Any) -> None:
        """Set an added item's references to whoever stands where the reader said."""
        for name, field, target in _REFERENCES:
            if item is not None and name == added.name and field in added.refs:
                found = [one.id for place in added.refs[field] if (one := self.at(target, place)) is not None]
                setattr(item, field, found if _is_plural(field) else next(iter(found), None))

    def _now(self, name: str, old: str | None) -> str | None:
        while old is not None and (name, old) in self.became:
            old = self.became[name, old]
        return old

    def finish(self) -> None:
        """Lead references away from what is gone, and put all lists into reading order again."""
        for name, field, target in _REFERENCES:
            for item in self.items(name) or ():
                old = getattr(item, field)
                if isinstance(old, list):
                    setattr(item, field, [new for one in old if (new := self._now(target, one)) is not None])
                else:
                    setattr(item, field, self._now(target, old))
        for name in record.LISTS:
            items = self.items(name)
            if items is not None:
                items.sort(key=lambda item: _place(getattr(item, "mentions", [item])[0]))


def _is_plural(field: str) -> bool:
    return field.endswith("_ids")


def _place(mention: record.Mention) -> Place:
    return mention.start, mention.end

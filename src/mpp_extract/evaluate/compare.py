"""The comparison itself: one list of one document at a time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mpp_extract.evaluate.figures import Difference, ListScore, Score
from mpp_extract.evaluate.sameness import LINKS, Json, linked, same_entity, same_value
from mpp_extract.evaluate.spans import Span, match
from mpp_extract.lists import LISTS

ENTITY_LISTS = ("judges", "courts", "cases", "speakers")

# Fields that must be right for a strict match, and further ones whose share of right values is told.
DECISIVE: dict[str, tuple[str, ...]] = {
    "judges": (),
    "courts": ("courtlistener_id",),
    "dates": ("type", "value"),
    "case_numbers": ("kind", "normalized"),
    "cases": (),
    "statistics": ("kind", "value", "value_max", "unit", "qualifier", "change"),
    "quotes": ("kind", "speaker_id", "continues"),
    "speakers": ("judge_id",),
    "rulings": ("action", "court_id", "vote", "date"),
}
TOLD: dict[str, tuple[str, ...]] = {
    "judges": ("title", "court_id", "appointed_by"),
    "courts": ("level",),
    "cases": ("plaintiff", "defendant", "court_id"),
    "speakers": ("kind", "role", "affiliation"),
    "rulings": ("case_id",),
}
_PERSONAL = "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs"
PRONOUNS = frozenset([*_PERSONAL.split(), "who", "whom", "whose"])


def evaluate(pairs: Iterable[tuple[str, Json | None, Json]], lists: Sequence[str] = LISTS) -> Score:
    """Compare records with gold.

    pairs: (the document's name, its record or None where there is none, its gold). A list that the gold does not have,
    or that is null there, is not scored for that document. A document without a record counts as one in which nothing
    was found.
    """
    score = Score()
    for name, record, gold in pairs:
        score.documents += 1
        if record is None:
            score.missing.append(name)
        for wanted in lists:
            if isinstance(gold.get(wanted), list):
                total = score.lists.setdefault(wanted, ListScore())
                _Comparison(name, record or {}, gold, wanted, total).run()
    score.lists = {name: score.lists[name] for name in LISTS if name in score.lists}
    return score


class _Comparison:
    """One list of one document."""

    def __init__(self, name: str, record: Json, gold: Json, wanted: str, score: ListScore) -> None:
        self.name, self.record, self.gold, self.list, self.score = name, record, gold, wanted, score
        self.places = [place for place in gold.get("ignore") or [] if wanted in place.get("lists", LISTS)]

    def run(self) -> None:
        found, gold = list(self.record.get(self.list) or []), list(self.gold[self.list])
        if self.list in ENTITY_LISTS:
            self.entities(found, gold)
            return
        if self.list == "quotes":
            indirect = [quote for quote in found if quote["kind"] == "indirect"]
            reported = self.gold.get("indirect_quotes")
            if indirect and isinstance(reported, list):
                self.reported(indirect, reported)
            found = [quote for quote in found if quote["kind"] != "indirect"]
            gold = [quote for quote in gold if quote["kind"] != "indirect"]
        self.spans(found, gold)

    def spans(self, found: list[Json], gold: list[Json]) -> None:
        pairs, exact = match(_spans(found), _spans(gold), _other_spans(gold))
        matched = {i for i, _ in pairs}
        extra = [item for i, item in enumerate(found) if i not in matched and not self.ignored(_span(item))]
        quotes = {found[i].get("id"): gold[j].get("id") for i, j in pairs}
        strict = 0
        for rank, (i, j) in enumerate(pairs):
            wrong = self.wrong_fields(found[i], gold[j], quotes)
            strict += rank < exact and not set(wrong) & set(DECISIVE[self.list])
            if rank >= exact:
                self.note("span", gold[j], repr(found[i].get("text")))
            if wrong:
                self.note("value", gold[j], self.told(found[i], gold[j], wrong))
        number = len(pairs) + len(extra)
        self.score.count("strict", strict, number, len(gold))
        self.score.count("exact", exact, number, len(gold))
        self.score.count("relaxed", len(pairs), number, len(gold))
        self.note_rest(pairs, gold, extra)

    def reported(self, found: list[Json], gold: list[Json]) -> None:
        pairs, exact = match(_spans(found), _spans(gold), _other_spans(gold))
        matched = {i for i, _ in pairs}
        number = sum(i in matched or not self.ignored(_span(item)) for i, item in enumerate(found))
        self.score.count("indirect_exact", exact, number, len(gold))
        self.score.count("indirect_relaxed", len(pairs), number, len(gold))

    def entities(self, found: list[Json], gold: list[Json]) -> None:
        neutral = [item for item in gold if item.get("indirect_only")]
        gold = [item for item in gold if not item.get("indirect_only")]
        pairs = _same_entities(found, gold, self.list)
        matched = {i for i, _ in pairs}
        rest = [i for i in range(len(found)) if i not in matched]
        extra = [i for i in rest if not self.is_neutral(found[i], neutral)]
        strict = 0
        for i, j in pairs:
            wrong = self.wrong_fields(found[i], gold[j], {})
            strict += not set(wrong) & set(DECISIVE[self.list])
            if wrong:
                self.note("value", gold[j], self.told(found[i], gold[j], wrong))
        number = len(pairs) + len(extra)
        self.score.count("strict", strict, number, len(gold))
        self.score.count("relaxed", len(pairs), number, len(gold))
        self.note_rest(pairs, gold, [found[i] for i in extra])
        self.mentions([found[i] for i in sorted(matched | set(extra))], gold)

    def mentions(self, found: list[Json], gold: list[Json]) -> None:
        here = [mention for item in found for mention in item["mentions"]]
        there = [_span(mention) for item in gold for mention in item["mentions"]]
        pairs, exact = match(_spans(here), there)
        matched = {i for i, _ in pairs}
        number = sum(i in matched or not self.is_neutral_mention(mention) for i, mention in enumerate(here))
        self.score.count("mentions_exact", exact, number, len(there))
        self.score.count("mentions_relaxed", len(pairs), number, len(there))

    def wrong_fields(self, found: Json, gold: Json, quotes: Mapping[Any, Any]) -> list[str]:
        """The fields that are not as in the gold; every field is counted."""
        wrong = []
        for name in (*DECISIVE[self.list], *TOLD.get(self.list, ())):
            if name == "continues":
                right = quotes.get(found.get(name)) == gold.get(name) if found.get(name) else gold.get(name) is None
            elif name in LINKS:
                right = self.same_link(found, gold, name)
            else:
                accepted = [gold.get(name), *(gold.get("alt") or {}).get(name, [])]
                right = any(same_value(found.get(name), value) for value in accepted)
            self.score.judge(name, right)
            if not right:
                wrong.append(name)
        return wrong

    def same_link(self, found: Json, gold: Json, name: str) -> bool:
        here = linked(self.record, found, name)
        accepted = [gold.get(name), *(gold.get("alt") or {}).get(name, [])]
        for there in (linked(self.gold, {name: value}, name) for value in accepted):
            if here is there is None or (
                here is not None and there is not None and same_entity(here, there, LINKS[name])
            ):
                return True
        return False

    def is_neutral(self, item: Json, neutral: Sequence[Json]) -> bool:
        return any(same_entity(item, other, self.list) for other in neutral) or all(
            self.ignored(_span(mention)) for mention in item["mentions"]
        )

    def is_neutral_mention(self, mention: Json) -> bool:
        pronoun = self.list == "speakers" and str(mention.get("text", "")).casefold() in PRONOUNS
        return pronoun or self.ignored(_span(mention))

    def ignored(self, span: Span) -> bool:
        start, end = span
        for place in self.places:
            if place.get("within"):
                if place["start"] <= start and end <= place["end"]:
                    return True
            elif start < place["end"] and place["start"] < end:
                return True
        return False

    def note(self, kind: str, item: Json, detail: str = "") -> None:
        text = str(item.get("text") if "text" in item else item.get("name"))
        self.score.differences.append(Difference(self.name, _first(item), kind, text, detail))

    def note_rest(self, pairs: Iterable[Span], gold: Sequence[Json], extra: Iterable[Json]) -> None:
        matched = {j for _, j in pairs}
        for j, item in enumerate(gold):
            if j not in matched:
                self.note("missed", item)
        for item in extra:
            self.note("extra", item)

    def told(self, found: Json, gold: Json, wrong: Iterable[str]) -> str:
        """What was found and what the gold has, for people."""

        def shown(record: Json, item: Json, name: str) -> str:
            entity = linked(record, item, name) if name in LINKS else None
            return repr(entity.get("name") if entity else item.get(name))

        return ", ".join(
            f"{name} {shown(self.record, found, name)} for {shown(self.gold, gold, name)}" for name in wrong
        )


def _same_entities(found: Sequence[Json], gold: Sequence[Json], wanted: str) -> list[Span]:
    """Pairs (index in found, index in gold), each gold entity with the first found one that is the same."""
    pairs: list[Span] = []
    free = dict.fromkeys(range(len(found)))
    for j, item in enumerate(gold):
        hit = next((i for i in free if same_entity(found[i], item, wanted)), None)
        if hit is not None:
            pairs.append((hit, j))
            del free[hit]
    return pairs


def _first(item: Json) -> int:
    return int(item["mentions"][0]["start"] if "mentions" in item else item["start"])


def _span(item: Json) -> Span:
    return item["start"], item["end"]


def _spans(items: Iterable[Json]) -> list[Span]:
    return [_span(item) for item in items]


def _other_spans(items: Iterable[Json]) -> list[list[Span]]:
    return [[(start, end) for start, end in item.get("alt_spans", ())] for item in items]

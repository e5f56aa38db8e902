"""The scorer: what counts as found, as right, as neither; and that files are read and paired as documented."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.evaluate import Tally, evaluate
from mpp_extract.evaluate.documents import Document, RecordError, checked, pair, read_documents
from mpp_extract.evaluate.sameness import same_entity, same_text, same_value
from mpp_extract.evaluate.spans import match

Json = dict[str, Any]
TEXT = "Judge Ada Roe of the Second Circuit said on May 4, 2021, that 12 boats had “sunk twice” and 3 had not."


def mention(text: str) -> Json:
    start = TEXT.index(text)
    return {"text": text, "start": start, "end": start + len(text)}


def date(text: str = "May 4, 2021", **fields: Any) -> Json:
    return {**mention(text), "type": "date", "value": "2021-05-04", **fields}


def statistic(text: str = "12 boats", **fields: Any) -> Json:
    known = {"kind": "count", "value": 12, "value_max": None, "unit": "boat", "qualifier": "exact", "change": None}
    return {**mention(text), **known, **fields}


def quote(text: str = "sunk twice", **fields: Any) -> Json:
    return {"id": "quote-1", **mention(text), "kind": "partial", "speaker_id": None, "continues": None, **fields}


def judge(name: str = "Ada Roe", **fields: Any) -> Json:
    known = {"id": "judge-1", "title": "Judge", "court_id": None, "appointed_by": None}
    return {**known, "name": name, "mentions": [mention("Ada Roe")], **fields}


def court(name: str = "Second Circuit", identity: str | None = "ca2", **fields: Any) -> Json:
    known = {"id": "court-1", "name": name, "courtlistener_id": identity, "level": "appellate"}
    return {**known, "mentions": [mention("Second Circuit")], **fields}


def speaker(name: str = "Ada Roe", **fields: Any) -> Json:
    known = {"id": "speaker-1", "name": name, "kind": "person", "role": None, "affiliation": None, "judge_id": None}
    return {**known, "mentions": [mention("Ada Roe")], **fields}


def strict(found: Json, gold: Json, name: str) -> tuple[int, int, int]:
    tally = evaluate([("doc", found, gold)]).lists[name].measures["strict"]
    return tally.right, tally.found, tally.gold


# why: (found, gold, (strictly right, found, gold))
SPANS: dict[str, tuple[str, list[Json], list[Json], tuple[int, int, int]]] = {
    "all the same": ("dates", [date()], [date()], (1, 1, 1)),
    "a wrong value": ("dates", [date(value="2021-05")], [date()], (0, 1, 1)),
    "a wrong type": ("dates", [date(type="time")], [date()], (0, 1, 1)),
    "another value that is as good": ("dates", [date(value="2021")], [date(alt={"value": ["2021"]})], (1, 1, 1)),
    "a shorter span": ("dates", [date("May 4")], [date()], (0, 1, 1)),
    "another span that is as good": ("dates", [date("2021")], [date(alt_spans=[[51, 55]])], (1, 1, 1)),
    "nothing found": ("dates", [], [date()], (0, 0, 1)),
    "nothing there": ("dates", [date()], [], (0, 1, 0)),
    "a number as good as equal": ("statistics", [statistic(value=12.0)], [statistic()], (1, 1, 1)),
    "another number": ("statistics", [statistic(value=13)], [statistic()], (0, 1, 1)),
    "nothing is not nought": ("statistics", [statistic(value_max=0)], [statistic()], (0, 1, 1)),
    "nothing among what is as good": (
        "statistics",
        [statistic(unit=None)],
        [statistic(alt={"unit": [None]})],
        (1, 1, 1),
    ),
    "the unit in other letters": ("statistics", [statistic(unit="Boat")], [statistic()], (1, 1, 1)),
    "one prediction for two": ("statistics", [statistic()], [statistic(), statistic("3 had", value=3)], (1, 1, 2)),
}


@pytest.mark.parametrize("why", SPANS)
def test_spans_and_fields(why: str) -> None:
    name, found, gold, expected = SPANS[why]
    assert strict({name: found}, {name: gold}, name) == expected


ENTITIES: dict[str, tuple[str, list[Json], list[Json], tuple[int, int, int]]] = {
    "another form of a court's name": (
        "courts",
        [court("Court of Appeals, U.S., Second Circuit")],
        [court()],
        (1, 1, 1),
    ),
    "the name without the id": ("courts", [court(identity=None)], [court()], (0, 1, 1)),
    "of the and United States don't count": (
        "courts",
        [court("Court of Kansas", None)],
        [court("United States Court for the Kansas", None)],
        (1, 1, 1),
    ),
    "a surname is another name": ("judges", [judge("Roe")], [judge()], (0, 1, 1)),
    "a name as good": ("judges", [judge("Roe")], [judge(alt={"name": ["Roe"]})], (1, 1, 1)),
    "a wrong title leaves the name right": ("judges", [judge(title=None)], [judge()], (1, 1, 1)),
    "quoted only indirectly, found": ("speakers", [speaker()], [speaker(indirect_only=True)], (0, 0, 0)),
    "quoted only indirectly, not found": ("speakers", [], [speaker(indirect_only=True)], (0, 0, 0)),
}


@pytest.mark.parametrize("why", ENTITIES)
def test_entities(why: str) -> None:
    name, found, gold, expected = ENTITIES[why]
    assert strict({name: found}, {name: gold}, name) == expected


def test_a_speaker_must_be_linked_to_the_judge() -> None:
    gold = {"judges": [judge()], "speakers": [speaker(judge_id="judge-1")]}
    same = {"judges": [judge(id="judge-9")], "speakers": [speaker(judge_id="judge-9")]}
    assert strict(same, gold, "speakers") == (1, 1, 1)
    assert strict({"judges": [judge()], "speakers": [speaker()]}, gold, "speakers") == (0, 1, 1)


def test_another_link_may_be_as_good() -> None:
    person = speaker(judge_id="judge-1", alt={"judge_id": [None, "judge-2"]})
    gold = {"judges": [judge(), judge("Ida Poe", id="judge-2")], "speakers": [person]}
    for linked in (None, "judge-1", "judge-2"):
        assert strict({**gold, "speakers": [speaker(judge_id=linked)]}, gold, "speakers") == (1, 1, 1)
    other = {**gold, "speakers": [speaker(judge_id="judge-2")]}
    assert strict(other, {**gold, "speakers": [speaker(judge_id="judge-1")]}, "speakers") == (0, 1, 1)


def test_a_quote_is_right_only_with_its_speaker() -> None:
    gold = {"quotes": [quote(speaker_id="speaker-1")], "speakers": [speaker()]}
    other = {"quotes": [quote(speaker_id="s")], "speakers": [speaker("Ida Roe", id="s")]}
    same = {"quotes": [quote(speaker_id="s")], "speakers": [speaker(id="s")]}
    assert strict(same, gold, "quotes") == (1, 1, 1)
    assert strict(other, gold, "quotes") == (0, 1, 1)
    assert strict({"quotes": [quote()], "speakers": []}, gold, "quotes") == (0, 1, 1)


def test_continues_follows_the_matched_quotes() -> None:
    gold = {"quotes": [quote(), quote("said on", id="quote-2", continues="quote-1")]}
    same = {"quotes": [quote(id="a"), quote("said on", id="b", continues="a")]}
    loose = {"quotes": [quote(id="a"), quote("said on", id="b")]}
    assert strict(same, gold, "quotes") == (2, 2, 2)
    assert strict(loose, gold, "quotes") == (1, 2, 2)


def test_indirect_quotes_are_apart() -> None:
    reported = quote("12 boats had", id="quote-2", kind="indirect")
    found = {"quotes": [quote(), reported]}
    result = evaluate([("doc", found, {"quotes": [quote()], "indirect_quotes": [reported]})]).lists["quotes"]
    assert result.measures["strict"].found == 1
    assert result.measures["indirect_exact"].right == 1
    assert "indirect_exact" not in evaluate([("doc", found, {"quotes": [quote()]})]).lists["quotes"].measures


IGNORED: dict[str, tuple[Json, tuple[int, int, int]]] = {
    "overlapping": ({"start": 50, "end": 60}, (0, 0, 0)),
    "beside it": ({"start": 55, "end": 60}, (0, 1, 0)),
    "in this list": ({"start": 50, "end": 60, "lists": ["dates"]}, (0, 0, 0)),
    "in another list": ({"start": 50, "end": 60, "lists": ["quotes"]}, (0, 1, 0)),
    "within it": ({"start": 40, "end": 60, "within": True}, (0, 0, 0)),
    "more than within it": ({"start": 46, "end": 60, "within": True}, (0, 1, 0)),
}


@pytest.mark.parametrize("why", IGNORED)
def test_ignored_places(why: str) -> None:
    place, expected = IGNORED[why]
    found = {"dates": [date()]}
    assert strict(found, {"dates": [], "ignore": [place]}, "dates") == expected


def test_what_matches_counts_even_in_an_ignored_place() -> None:
    gold = {"dates": [date()], "ignore": [{"start": 0, "end": 100}]}
    assert strict({"dates": [date()]}, gold, "dates") == (1, 1, 1)


def test_an_entity_is_ignored_where_all_its_mentions_are() -> None:
    place = {"start": 0, "end": 20}
    assert strict({"judges": [judge()]}, {"judges": [], "ignore": [place]}, "judges") == (0, 0, 0)
    twice = judge(mentions=[mention("Ada Roe"), mention("12 boats")])
    assert strict({"judges": [twice]}, {"judges": [], "ignore": [place]}, "judges") == (0, 1, 0)


def test_extra_pronouns_of_speakers_are_not_counted() -> None:
    found = speaker(mentions=[mention("Ada Roe"), {"text": "she", "start": 90, "end": 93}])
    result = evaluate([("doc", {"speakers": [found]}, {"speakers": [speaker()]})]).lists["speakers"]
    assert result.measures["mentions_exact"].found == 1


def test_lists_without_gold_are_not_scored_and_empty_ones_not_averaged() -> None:
    score = evaluate([("doc", {"dates": [date()], "cases": []}, {"dates": [date()], "cases": [], "courts": None})])
    assert list(score.lists) == ["dates", "cases"]
    assert score.headline == 1.0


def test_a_missing_record_counts_as_nothing_found() -> None:
    score = evaluate([("a", None, {"dates": [date()]}), ("b", {"dates": [date()]}, {"dates": [date()]})])
    assert score.missing == ["a"]
    assert score.lists["dates"].measures["strict"] == Tally(1, 1, 2)


def test_differences_say_what_is_wrong() -> None:
    gold = {"dates": [date(), date("said on")]}
    found = {"dates": [date(value="2021"), date("12 boats")]}
    kinds = {(d.kind, d.text, d.detail) for d in evaluate([("doc", found, gold)]).lists["dates"].differences}
    assert kinds == {
        ("value", "May 4, 2021", "value '2021' for '2021-05-04'"),
        ("missed", "said on", ""),
        ("extra", "12 boats", ""),
    }


def test_figures() -> None:
    tally = Tally(right=2, found=4, gold=3)
    assert (tally.precision, tally.recall, tally.f1) == (0.5, 2 / 3, pytest.approx(4 / 7))
    assert (Tally().precision, Tally().recall, Tally().f1) == (0, 0, 0)


def test_matching_prefers_the_exact_and_then_the_largest_share() -> None:
    assert match([(0, 10), (2, 4)], [(2, 4), (0, 9)]) == ([(1, 0), (0, 1)], 1)
    assert match([(0, 3), (0, 8)], [(0, 9)]) == ([(1, 0)], 0)
    assert match([(0, 5)], [(0, 5), (0, 5)]) == ([(0, 0)], 1)
    assert match([(3, 5)], [(0, 2)], [[(3, 5)]]) == ([(0, 0)], 1)


spans = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 9)).map(lambda pair: (pair[0], pair[0] + pair[1])), max_size=12
)


@given(spans, spans)
def test_matching_is_one_to_one_and_only_of_overlaps(found: list[tuple[int, int]], gold: list[tuple[int, int]]) -> None:
    pairs, exact = match(found, gold)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(found[i] == gold[j] for i, j in pairs[:exact])
    assert all(found[i] != gold[j] and found[i][0] < gold[j][1] and gold[j][0] < found[i][1] for i, j in pairs[exact:])
    matched, taken = {i for i, _ in pairs}, {j for _, j in pairs}
    for i in set(range(len(found))) - matched:  # nothing that overlaps is left on both sides
        assert all(found[i][0] >= gold[j][1] or gold[j][0] >= found[i][1] for j in range(len(gold)) if j not in taken)


def test_sameness() -> None:
    assert same_text("The Acme Corp.", "acme  corp")
    assert not same_text("Acme", "Acme Corp")
    assert same_value(0.3, 0.1 + 0.2)
    assert not same_value(None, 0)
    assert not same_value(None, "")
    assert same_entity(court("X", "ca2"), court("Y", "ca2"), "courts")
    assert not same_entity(court("X", None), court("Y", None), "courts")


def write(path: Path, *records: Any) -> Path:
    path.parent.mkdir(exist_ok=True)
    whole = len(records) == 1 and path.suffix == ".json"
    text = json.dumps(records[0]) if whole else "".join(json.dumps(record) + "\n" for record in records)
    path.write_text(text, encoding="utf-8")
    return path


def record(path: str | None = None, identity: str | None = None) -> Json:
    return {"source": {"path": path or "-", "id": identity}, "dates": [date()]}


PAIRS: dict[str, tuple[Document, Document, bool]] = {
    "file names": (Document(record(), "out/a.json"), Document(record(), "gold/a.json"), True),
    "other file names": (Document(record(), "out/a.json"), Document(record(), "gold/b.json"), False),
    "article's name": (Document(record("news/a.txt"), "all.jsonl:1"), Document(record(), "gold/a.json"), True),
    "id": (Document(record("x.jsonl:7", "77"), "all.jsonl:1"), Document(record("y.jsonl:2", "77"), "g.jsonl:2"), True),
    "line of articles": (Document(record("x.jsonl:7"), "o.jsonl:1"), Document(record("x.jsonl:7"), "g.jsonl:1"), True),
    "other line": (Document(record("x.jsonl:7"), "o.jsonl:1"), Document(record("x.jsonl:8"), "g.jsonl:1"), False),
}


@pytest.mark.parametrize("why", PAIRS)
def test_pairing(why: str) -> None:
    found, gold, same = PAIRS[why]
    pairs, unknown = pair([found], [gold])
    assert [(hit is not None) for _, hit, _ in pairs] == [same]
    assert unknown == ([] if same else [found.where])


def test_two_records_for_one_gold_document_are_refused() -> None:
    found = [Document(record("a/story.txt"), "o.jsonl:1"), Document(record("b/story.txt"), "o.jsonl:2")]
    with pytest.raises(RecordError, match=r"both o\.jsonl:1 and o\.jsonl:2 could be its record; give"):
        pair(found, [Document(record(), "gold/story.json")])


def test_reading_a_folder_a_list_and_lines(tmp_path: Path) -> None:
    folder = write(tmp_path / "gold" / "a.json", record()).parent
    write(folder / "b.json", record())
    (folder / "notes.md").write_text("not read")
    lines = write(tmp_path / "o.jsonl", record("a.txt"), {"error": {"code": "unreadable"}}, record("b\u2028.txt"))
    whole = write(tmp_path / "all.json", [record("a.txt"), record("b.txt")])
    assert [Path(d.where).name for d in read_documents(folder)] == ["a.json", "b.json"]
    assert [Path(d.where).name for d in read_documents(lines)] == ["o.jsonl:1", "o.jsonl:3"]
    assert [Path(d.where).name for d in read_documents(whole)] == ["all.json:1", "all.json:2"]


BROKEN: dict[str, tuple[Any, str]] = {
    "no object": (7, "no record: not an object"),
    "another object": ({"text": "x"}, "no record: it has none of the lists"),
    "an object for a list": ({"dates": [], "courts": {}}, "courts is no list"),
    "an item that is none": ({"dates": ["May"]}, r"dates\[0\] is no object"),
    "no offsets": ({"dates": [{"text": "May"}]}, r"dates\[0\] has no good start and end \(None, None\)"),
    "a backward span": ({"dates": [{"start": 4, "end": 4}]}, r"dates\[0\] has no good start and end"),
    "offsets in bytes": (
        {"dates": [{"text": "café", "start": 0, "end": 5}]},
        r"dates\[0\]: its text has 4 characters, its offsets 5",
    ),
    "no mentions": ({"judges": [{"id": "j", "name": "Roe", "mentions": []}]}, r"judges\[0\] has no mentions"),
    "a mention without offsets": ({"judges": [judge(mentions=[{}])]}, r"judges\[0\]\.mentions\[0\] has no good start"),
    "no name": ({"judges": [judge(name=None)]}, r"judges\[0\] has no name"),
    "an id twice": ({"judges": [judge(), judge()]}, "judges: the id 'judge-1' is missing or used twice"),
    "no kind of quote": ({"quotes": [quote(kind=None)]}, r"quotes\[0\] has no kind"),
    "a bad place to ignore": ({"dates": [], "ignore": [{"start": 3}]}, r"ignore\[0\] has no good start and end"),
}


@pytest.mark.parametrize("why", BROKEN)
def test_broken_records_are_refused_with_the_reason(why: str) -> None:
    broken, message = BROKEN[why]
    with pytest.raises(RecordError, match=f"^gold.json: {message}") as caught:
        checked(broken, "gold.json")
    assert "; " in str(caught.value)  # says what to do


def test_files_that_are_no_json(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{")
    (tmp_path / "b.json").write_bytes(b"\xff\xfe")
    with pytest.raises(RecordError, match="broken JSON"):
        read_documents(tmp_path / "a.json")
    with pytest.raises(RecordError, match="not in UTF-8"):
        read_documents(tmp_path / "b.json")
    with pytest.raises(RecordError, match="can't be read"):
        read_documents(tmp_path / "c.json")
    (tmp_path / "empty").mkdir()
    with pytest.raises(RecordError, match="no record in it"):
        read_documents(tmp_path / "empty")

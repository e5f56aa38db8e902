"""JSON: an article, lists of them, and objects around such lists; read in pieces, and as far as they are whole."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from files import read as read_file
from files import split, stories
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import Input, expanded
from mpp_extract.readers.records import json as json_reader
from mpp_extract.readers.source import ReadOptions, Story

TEXT = "The tide tables were wrong, the judge found.\n\nThe harbour pays."


def read(record: dict[str, Any], **options: Any) -> Story:
    return json_reader.read(json.dumps(record).encode(), "x.json", ReadOptions(**options))


LISTS = {
    "a list": [{"text": "A"}, {"text": "B"}],
    "a list in an object": {"status": "ok", "articles": [{"text": "A"}, {"text": "B"}]},
    "Ghost's export": {
        "db": [{"meta": {"version": "5"}, "data": {"posts": [{"html": "<p>A</p>"}, {"html": "<p>B</p>"}]}}]
    },
    "a list deeper": {"response": {"meta": {"hits": 2}, "docs": [{"text": "A"}, {"text": "B"}]}},
    "a search engine's": {
        "hits": {"hits": [{"_id": "1", "_source": {"text": "A"}}, {"_id": "2", "_source": {"text": "B"}}]}
    },
}


@pytest.mark.parametrize("what", LISTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists(what: str, encoding: str) -> None:
    found = stories("json", json.dumps(LISTS[what], indent=1).encode(encoding))
    assert [(place, story.text) for place, story in found if isinstance(story, Story)] == [("x#1", "A"), ("x#2", "B")]


def test_an_object_is_the_file_itself() -> None:
    data = json.dumps({"text": TEXT, "tags": [{"text": "tag"}]}).encode()
    assert [(place, story.text) for place, story in stories("json", data) if isinstance(story, Story)] == [("x", TEXT)]
    source = read_file(data, "x.json")
    assert (source.format, source.text) == ("json", TEXT)


def test_a_list_keeps_what_stands_before_a_fault() -> None:
    data = json.dumps([{"text": "A"}, {"text": "B"}, {"text": "C"}]).encode()
    found = stories("json", data[:-12])
    assert [story.text for _, story in found if isinstance(story, Story)] == ["A", "B"]
    assert found[-1][0] == "x#3"
    assert "broken JSON" in str(found[-1][1])


def test_a_list_of_other_things() -> None:
    found = stories("json", b'[{"text": "A"}, 7, {"note": "B"}]')
    assert isinstance(found[0][1], Story)
    assert ["no JSON object" in str(found[1][1]), "no field that holds the text" in str(found[2][1])] == [True, True]


@pytest.mark.parametrize("other", [b"[]", b"{}", b'{"note": 7}', b"7"])
def test_a_list_that_goes_on_with_what_is_no_article_is_left(other: bytes) -> None:
    some = b"[" + b",".join([b'{"text": "A"}', *[other] * 900, b'{"text": "B"}', *[other] * 5_000]) + b"]"
    found = split("json", some)
    assert len(found) == 903
    assert (found[-1].where, found[-1].fault) == (  # type: ignore[union-attr]
        "x#903",
        "from here more than 1,000 elements in a row hold no text, so the rest was left out",
    )
    [only] = split("json", b"[" + b",".join([other] * 5_000) + b"]")
    assert isinstance(only, ReadError)


def test_json_lines_that_go_on_with_what_is_no_article_are_left() -> None:
    given_ = Input("x", data=b'{"text": "A"}\n' + b"{}\n" * 5_000, format="jsonl", name="x")
    found = list(expanded(given_, ReadOptions()))
    assert len(found) == 1_002
    assert str(found[-1]).startswith("x:1002: more than 1,000 lines in a row that are no articles")


def test_bytes_of_a_list_come_out_as_they_stood() -> None:
    [given_] = split("json", '[ {"text" : "Café — 5 €"} ]'.encode())
    assert isinstance(given_, Input)
    assert given_.data == '{"text" : "Café — 5 €"}'.encode()


@given(
    st.lists(
        st.dictionaries(st.text(max_size=5), st.text() | st.integers() | st.none(), max_size=4), min_size=1, max_size=8
    ),
    st.integers(1, 40),
)
def test_a_list_read_in_pieces(records: list[dict[str, Any]], size: int) -> None:
    """However small the pieces in which it is read, a list's elements are what the json module says they are."""

    class Slow(io.BytesIO):
        def read(self, length: int | None = -1, /) -> bytes:
            return super().read(-1 if length is None or length < 0 else min(length, max(size, 4)))

    records = [record | {"text": "x"} for record in records]
    file = Slow(json.dumps(records, ensure_ascii=False).encode())
    found = list(json_reader.split(file, Input("x"), ReadOptions()))
    assert [json.loads(each.data or b"") for each in found if isinstance(each, Input)] == records


BEYOND = {
    "lists without end": b'[{"text": ' + b"[" * 100_000,
    "an object in objects without end": b'{"text":' * 100_000,
    "a number of too many digits in a list": b'[{"text": "A", "id": ' + b"9" * 5_000 + b"}]",
    "a number of too many digits": b'{"text": "A", "id": ' + b"9" * 5_000 + b"}",
}


@pytest.mark.parametrize("what", BEYOND)
def test_what_python_does_not_read_is_said_in_words_of_our_own(what: str) -> None:
    ((_, error),) = stories("json", BEYOND[what])
    assert isinstance(error, ReadError)
    reason = "thousands of digits" if "digits" in what else "in one another without end"
    assert reason in str(error)
    assert "python" not in str(error).lower()


@pytest.mark.parametrize(
    "data",
    [b'{"minutes": [' + b"[]," * 2_100_000 + b"[]]}", b"[[" + b"0," * 4_100_000 + b"0]]"],
    ids=["an object", "an element of a list"],
)
def test_a_value_of_values_without_number_is_not_loaded(data: bytes) -> None:
    ((_, error),) = stories("json", data)
    assert isinstance(error, ReadError)
    assert "more than 4 million values in one JSON value" in str(error)


def test_damaged_json_gives_a_reason() -> None:
    data = json.dumps({"response": {"docs": [{"text": TEXT, "date": "2021-03-04"}] * 3}}).encode()
    for cut in range(0, len(data), 10):
        for _, story in stories("json", data[:cut]):
            assert isinstance(story, Story) or "\n" not in str(story)

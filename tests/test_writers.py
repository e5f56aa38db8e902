"""Records to strings: JSON for programs and terminals, CSV."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import made
from mpp_extract import record, writers
from mpp_extract.errors import OutputError, ReadError
from mpp_extract.reading import masked
from mpp_extract.writers import csv as rows_csv
from mpp_extract.writers import json as objects
from mpp_extract.writers import jsonl
from mpp_extract.writers.escape import for_json, for_terminal
from mpp_extract.writers.sinks import FileSink, FolderSink

NAUGHTY = "\x1b[31m\x9b31m\u202e\u2028[bold]\x00\x7f"


@given(st.text(st.sampled_from(NAUGHTY + 'ab"\\\n山🎉'), max_size=40))
def test_escaped_json_is_the_same_value(words: str) -> None:
    escaped = for_json(json.dumps(words, ensure_ascii=False))
    assert json.loads(escaped) == words
    assert not re.search("[\x7f-\x9f\u2028\u202e]", escaped)
    assert len(for_terminal(words).splitlines()) <= 1


def test_json_is_the_record() -> None:
    article = made.article()
    record = masked(article.model_dump(mode="json"))  # all but the text: file numbers of persons stand in none of it
    record["article"]["text"] = article.article.text
    assert json.loads(objects.encode(article)) == json.loads(jsonl.encode(article)) == record
    assert objects.encode(article).startswith('{\n  "schema_version": "1.1",')
    assert jsonl.encode(article).count("\n") == 1


def test_json_leaves_out_what_is_not_so_and_keeps_what_is_unknown() -> None:
    article = made.article()
    assert article.courts
    article.courts[0].mentions[0].generic = None
    data = json.loads(objects.encode(article))
    assert "generic" not in data["courts"][0]["mentions"][0]
    assert "explain" not in data["courts"][0]
    assert data["speakers"][0]["affiliation"] is None


def test_a_failure_in_json_lines() -> None:
    line = jsonl.encode_failure(ReadError("in.jsonl:3", "broken JSON", "mend it"), read_as="jsonl")
    assert json.loads(line) == {
        "schema_version": "1.1",
        "source": {
            "path": "in.jsonl:3",
            "id": None,
            "format": "jsonl",
            "sha256": None,
            "encoding": None,
            "characters": None,
        },
        "error": {"code": "unreadable", "message": "broken JSON; mend it"},
    }


class TestCsv:
    def test_a_row_an_item_under_the_contract_s_names(self) -> None:
        text = rows_csv.HEADER + rows_csv.encode(made.article())
        found = list(csv.DictReader(io.StringIO(text)))
        assert [row["list"] for row in found] == list(record.LISTS)
        judge, number = found[0], found[5]
        assert (judge["path"], judge["text"], judge["start"], judge["name"]) == (
            "copy/story.txt",
            "Ana 山田",
            "29",
            "Ana 山田",
        )
        assert json.loads(judge["mentions"]) == [{"text": "Ana 山田", "start": 29, "end": 35}]
        assert (number["value"], number["unit"], number["qualifier"]) == ("1500", "person", "approximate")
        assert found[2]["anchored"] == "false"
        assert all(None not in row and None not in row.values() for row in found)

    @pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\n=1", "＝1", "＋1", "－1", "＠SUM(A1)"])
    def test_a_spreadsheet_takes_no_cell_for_a_formula(self, words: str) -> None:
        article = made.article()
        assert article.judges
        article.judges[0].name = words
        (row, *_) = csv.DictReader(io.StringIO(rows_csv.HEADER + rows_csv.encode(article)))
        assert row["name"] == f"'{words}"


class TestSinks:
    def test_nothing_stands_in_the_place_before_the_end(self, tmp_path: Path) -> None:
        sink = FileSink(tmp_path / "x.json", writers.frame("json", single=False))
        sink.write("1", "a")
        assert not (tmp_path / "x.json").exists()
        sink.write("2", "b")
        sink.close()
        assert json.loads((tmp_path / "x.json").read_text()) == [1, 2]

    def test_what_is_aborted_leaves_nothing(self, tmp_path: Path) -> None:
        sink = FileSink(tmp_path / "x.json", writers.frame("json", single=True))
        sink.write("1", "a")
        sink.abort()
        assert list(tmp_path.iterdir()) == []

    def test_a_link_stays_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "real.json").write_text("old")
        (tmp_path / "x.json").symlink_to("real.json")
        sink = FileSink(tmp_path / "x.json", writers.frame("json", single=True))
        sink.write("1", "a")
        sink.close()
        assert (tmp_path / "x.json").is_symlink()
        assert (tmp_path / "real.json").read_text() == "1\n"

    def test_names_that_differ_in_case_alone_don_t_meet(self, tmp_path: Path) -> None:
        sink = FolderSink(tmp_path / "out", writers.frame("json", single=True), ".json")
        for name in ("a", "A", "a"):
            sink.write("1", name)
        assert {path.name for path in (tmp_path / "out").iterdir()} == {"a.json", "A-2.json", "a-3.json"}

    def test_names_as_long_as_file_systems_take_them(self, tmp_path: Path) -> None:
        sink = FolderSink(tmp_path / "out", writers.frame("json", single=True), ".json")
        for name in ("a" * 250, "a" * 251, "may/" + "é" * 3000):
            sink.write("1", name)
        names = [path.name for path in (tmp_path / "out").rglob("*.json")]
        assert sorted(names, key=len) == ["é" * 100 + ".json", "a" * 200 + ".json", "a" * 200 + "-2.json"]

    def test_a_file_in_a_folder_s_place(self, tmp_path: Path) -> None:
        sink = FolderSink(tmp_path, writers.frame("json", single=True), ".json")
        (tmp_path / "may").write_text("a file")
        with pytest.raises(OutputError, match="can't be written"):
            sink.write("1", "may/a")

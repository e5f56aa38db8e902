"""Results as a folder of tables (Parquet, CSV), and what is added to results that are there: all of it, or nothing."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import made
from conftest import PROGRAM, STORY, Command, environment, heeds_signals
from mpp_extract import record, writers
from mpp_extract.errors import ReadError, UsageError
from mpp_extract.extractor import Extractor
from mpp_extract.reading import masked
from mpp_extract.writers import csv_tables, jsonl, sinks
from mpp_extract.writers.tables import columns, exchange
from mpp_extract.writers.tables.folder import opened
from mpp_extract.writers.tables.undisturbed import undisturbed

pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed: pip install 'mpp-extract[parquet]'")
QUICK = ["--only", "case_numbers"]
PARQUET, CSV = ["-f", "parquet"], ["-f", "csv"]


def texts(folder: Path, first: int, count: int) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for n in range(first, first + count):
        (folder / f"{n:03}.txt").write_text(f"{STORY}It is No. 2:24-cv-{n:05}.\n")


def rows(folder: Path, table: str) -> list[dict[str, Any]]:
    """A table's rows, in whichever of the two forms the folder has it."""
    found = []
    for path in sorted(folder.glob(f"{table}*")):
        if path.suffix == ".parquet":
            found += pq.read_table(path).to_pylist()
        else:
            found += list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    return found


def of_parquet(row: dict[str, Any], model: Any) -> dict[str, Any]:
    """A row as the record has it."""
    item = {name: value for name, value in row.items() if name in model.model_fields}
    item["explain"] = json.loads(item["explain"]) if item["explain"] else None
    return json.loads(model.model_validate(item).model_dump_json())


def samples() -> list[record.Article]:
    folder = Path(__file__).resolve().parent.parent / "samples"
    found = [made.article(), made.article(explain=True)]
    found[1].source.path = "copy/other.txt"
    extractor = Extractor(explain=True, indirect=True, include_text=True)
    texts = [path.read_text() for path in sorted(folder.glob("*.txt"))[:2]]
    for number, article in enumerate(extractor.extract_many(texts)):
        article.source.path = f"{number}.txt"
        found.append(article)
    return found


class TestParquet:
    def test_the_tables_hold_the_records(self, tmp_path: Path) -> None:
        articles = samples()
        sink = opened(tmp_path / "out", "parquet", append=False, bom=False)
        for article in articles:
            sink.write(jsonl.encode(article), "")
        sink.close()
        assert {path.name for path in (tmp_path / "out").iterdir()} == {f"{name}.parquet" for name in columns.TABLES}
        keys = [columns.key(article.source.model_dump()) for article in articles]
        for name, model in record.MODELS.items():
            expected = [
                (key, json.loads(type(item).model_validate(masked(item.model_dump())).model_dump_json()))
                for key, article in zip(keys, articles, strict=True)
                for item in getattr(article, name)
            ]
            assert [(row["article"], of_parquet(row, model)) for row in rows(tmp_path / "out", name)] == expected
        for row, article in zip(rows(tmp_path / "out", "articles"), articles, strict=True):
            told = {**article.source.model_dump(), **article.article.model_dump()}
            assert {name: row[name] for name in told} == told
            assert row["warnings"] == article.warnings
            assert row["lists"] == list(record.LISTS)

    def test_every_table_is_there_whatever_was_found(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("Nothing at all.\n")
        (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4 no pdf")
        assert command("a.txt", "b.pdf", "-o", "out/", *PARQUET, *QUICK).returncode == 1
        assert [row["path"] for row in rows(tmp_path / "out", "articles")] == ["a.txt"]
        assert rows(tmp_path / "out", "articles")[0]["lists"] == [
            "courts",
            "case_numbers",
            "cases",
        ]  # with what they refer to
        assert rows(tmp_path / "out", "judges") == []
        (failure,) = rows(tmp_path / "out", "failures")
        assert (failure["path"], failure["format"], failure["code"]) == ("b.pdf", "pdf", "unreadable")

    def test_nothing_read_leaves_nothing(self, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 0, 1)
        os.utime(tmp_path / "in" / "000.txt", (10**9, 10**9))
        assert command("in", "-o", "out/", *PARQUET, *QUICK, "--since", "1d").returncode == 0
        assert [path.name for path in tmp_path.iterdir()] == ["in"]

    def test_an_article_that_comes_twice_is_there_once(self, command: Command, story: Path) -> None:
        assert command("story.txt", "story.txt", "-o", "out/", *PARQUET, *QUICK).returncode == 0
        assert len(rows(story.parent / "out", "articles")) == 1

    def test_rows_go_to_the_file_in_groups(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from mpp_extract.writers.tables import parquet

        monkeypatch.setattr(parquet, "TAKEN", 10_000)
        monkeypatch.setattr(parquet, "GROUP_ROWS", 20)
        sink = opened(tmp_path, "parquet", append=False, bom=False)
        article = made.article()
        for number in range(100):
            article.source.path = f"{number}.txt"
            sink.write(jsonl.encode(article), "")
        sink.close()
        there = pq.ParquetFile(tmp_path / "quotes.parquet")
        assert there.metadata.num_rows == 100
        assert 3 <= there.num_row_groups <= 6

    def test_a_number_too_large_for_a_double_is_none(self, tmp_path: Path) -> None:
        article = made.article()
        assert article.statistics
        article.statistics[0].value, article.statistics[0].value_max = 10**400, 10**30
        sink = opened(tmp_path, "parquet", append=False, bom=False)
        sink.write(jsonl.encode(article), "")
        sink.close()
        (row,) = rows(tmp_path, "statistics")
        assert (row["value"], row["value_max"]) == (None, 1e30)

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (["-f", "parquet"], "--format: Parquet is a file a list, in a folder; name the folder: "),
            (["-o", "x.parquet"], "x.parquet: Parquet is a file a list, in a folder; name the folder: "),
            (["-o", "out/", "-f", "parquet", "--resume"], "--resume: a folder of tables can't be gone on with, "),
            (["-o", "out/", "-f", "parquet", "--excel"], "--excel: it is for CSV, and the format is parquet; "),
            (["-o", "out/", "--append"], "--append: there is no output that could be added to; "),
            (["-o", "x.json", "--append"], "--append: there is no output that could be added to; "),
            (["--append", "-f", "jsonl"], "--append: there is no output that could be added to; "),
            (["-o", "x.jsonl", "--append", "--resume"], "--append: --resume adds to what is there, too; "),
        ],
    )
    def test_wrong_options(self, arguments: list[str], told: str, command: Command, story: Path) -> None:
        done = command("story.txt", *arguments)
        assert done.returncode == 2
        assert done.stderr.decode().startswith(told)
        assert len(done.stderr.splitlines()) == 1
        assert [path.name for path in story.parent.iterdir()] == ["story.txt"]

    def test_without_pyarrow(self, story: Path) -> None:
        code = (
            "import sys; sys.modules['pyarrow'] = None; import importlib.util as u; real = u.find_spec; "
            "u.find_spec = lambda n, *a: None if n == 'pyarrow' else real(n, *a); "
            "from mpp_extract.__main__ import main; sys.exit(main())"
        )
        run = [sys.executable, "-c", code, "story.txt", "-o", "out/", *PARQUET]
        done = subprocess.run(run, capture_output=True, cwd=story.parent, env=environment(), check=False)
        assert done.stderr.decode() == (
            "--format: Parquet needs the package pyarrow, which is not installed; pip install 'mpp-extract[parquet]'\n"
        )
        assert done.returncode == 2

    def test_only_parquet_needs_it(self, story: Path) -> None:
        code = (
            "import sys; sys.modules['pyarrow'] = None; sys.argv[0] = 'mpp-extract'; "
            "from mpp_extract.__main__ import main; sys.exit(main())"
        )
        run = [sys.executable, "-c", code, "story.txt", "-o", "out/", *CSV, *QUICK]
        assert subprocess.run(run, cwd=story.parent, env=environment(), check=False).returncode == 0


class TestCsv:
    def test_a_file_a_list_with_its_own_columns(self, tmp_path: Path) -> None:
        sink = opened(tmp_path, "csv", append=False, bom=False)
        for article in samples():
            sink.write(csv_tables.encode(article), "")
        sink.close()
        assert {path.name for path in tmp_path.iterdir()} == {f"{name}.csv" for name in ("articles", *record.LISTS)}
        for name, model in record.MODELS.items():
            (first, *_) = rows(tmp_path, name)
            assert {*model.model_fields, "path", "article_id", "title_of_article", "published"} <= first.keys()
            assert first["path"] == "copy/story.txt"
            assert None not in first
        assert Counter(row["path"] for row in rows(tmp_path, "quotes")) == Counter(
            article.source.path for article in samples() for _ in article.quotes or []
        )
        assert json.loads(rows(tmp_path, "articles")[0]["warnings"]) == ["a warning \x1b[31m in red"]

    def test_texts_keep_their_file_numbers_and_items_don_t(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("=1 “My number is A123-456-789,” said Lee Park.\n")
        command("a.txt", "-o", "out/", *CSV, "--include-text")
        assert rows(tmp_path / "out", "articles")[0]["text"] == "'=1 “My number is A123-456-789,” said Lee Park.\n"
        assert rows(tmp_path / "out", "quotes")[0]["text"] == "My number is A***-***-***,"

    @pytest.mark.parametrize("output", ["x.csv", "out/"])
    def test_for_excel(self, output: str, command: Command, story: Path) -> None:
        for again in ([], ["--append"], ["--append"]):
            assert command("story.txt", "-o", output, *CSV, *QUICK, "--excel", *again).returncode == 0
        path = story.parent / (output if output == "x.csv" else "out/case_numbers.csv")
        data = path.read_bytes()
        assert data.startswith("\ufeffpath,".encode())
        assert data.count("\ufeff".encode()) == 1
        assert [row["text"] for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig")))] == ["2:25-cv-01234"] * 3
        assert command("story.txt", *CSV, *QUICK, "--excel").stdout.startswith("\ufeffpath,".encode())

    def test_what_a_folder_of_tables_holds_is_no_article(self, command: Command, story: Path) -> None:
        command("story.txt", "-o", "out/", *CSV, "--include-text")
        done = command("out")
        assert done.returncode == 3
        assert {line.partition(": ")[2] for line in done.stderr.decode().splitlines()[:-1]} <= {
            "a result of mpp-extract, no article; name the article that it was made of",
            "a header line and no record; add a record a line",
        }


class TestWhatIsThere:
    @pytest.mark.parametrize("form", ["csv", "parquet"])
    def test_is_replaced_when_the_new_is_whole(self, form: str, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 0, 3)
        out = tmp_path / "out"
        assert command("in", "-o", "out/", "-f", form, *QUICK).returncode == 0
        assert command("in", "-o", "out/", "-f", form, *QUICK, "--append").returncode == 0
        assert len(rows(out, "articles")) == 6
        before = {path.name: path.read_bytes() for path in out.iterdir()}
        assert command("in", "-o", "out/", "-f", form, "--model", "no_such_pipeline").returncode == 4
        assert {path.name: path.read_bytes() for path in out.iterdir()} == before
        assert command("in", "-o", "out/", "-f", form, *QUICK).returncode == 0
        assert len(rows(out, "articles")) == 3
        assert len(list(out.iterdir())) == len(columns.TABLES) - (form == "csv")

    @pytest.mark.parametrize("form", ["csv", "parquet"])
    @pytest.mark.parametrize("append", [[], ["--append"]])
    def test_other_people_s_files_stay(self, form: str, append: list[str], command: Command, story: Path) -> None:
        out = story.parent / "out"
        out.mkdir()
        (out / "notes.csv").write_text("mine")
        assert command("story.txt", "-o", "out/", "-f", form, *QUICK, *append).returncode == 0
        (out / f"judges.{form}").write_text("mine")
        done = command("story.txt", "-o", "out/", "-f", form, *QUICK, *append)
        assert done.returncode == 2
        assert done.stderr.decode().startswith(f"out/judges.{form}: ")
        assert (out / f"judges.{form}").read_text() == "mine"
        assert (out / "notes.csv").read_text() == "mine"
        assert not list(out.glob(".*"))

    def test_parquet_of_another_make_stays(self, command: Command, story: Path) -> None:
        import pyarrow as pa

        (story.parent / "out").mkdir()
        pq.write_table(pa.table({"name": ["Ana"]}), story.parent / "out" / "judges.parquet")
        done = command("story.txt", "-o", "out/", *PARQUET, *QUICK)
        assert done.stderr.decode().startswith("out/judges.parquet: it is a file of that name that mpp-extract has not")

    def test_an_input_stays(self, command: Command, story: Path) -> None:
        (story.parent / "quotes.csv").write_text("text\nMine.\n")
        for arguments in (["quotes.csv", "-o", "./"], [".", "-o", "./"]):
            assert command(*arguments, *CSV).returncode == 2
        assert (story.parent / "quotes.csv").read_text() == "text\nMine.\n"


class TestAppend:
    @pytest.mark.parametrize("output", ["x.jsonl", "x.csv"])
    def test_what_is_there_stays_as_it_is(self, output: str, command: Command, tmp_path: Path) -> None:
        texts(tmp_path / "in", 0, 2)
        run = ["in", "-o", output, "--append", *QUICK]
        assert command(*run).returncode == 0
        once = (tmp_path / output).read_bytes()
        assert command(*run).returncode == 0
        twice = (tmp_path / output).read_bytes()
        assert twice.startswith(once)
        assert twice.count(b"\n") == 2 * once.count(b"\n") - (output == "x.csv")
        (tmp_path / output).write_bytes(once.rstrip(b"\r\n"))  # no line goes on with a half one
        assert command(*run).returncode == 0
        assert (tmp_path / output).read_bytes().replace(b"\r", b"") == twice.replace(b"\r", b"")

    def test_other_columns_are_not_added_to(self, command: Command, story: Path) -> None:
        (story.parent / "x.csv").write_text("name\nAna\n")
        done = command("story.txt", "-o", "x.csv", "--append", *QUICK)
        assert done.returncode == 2
        assert done.stderr.decode().startswith("x.csv: can't be added to: it has other columns; ") or (
            "x.csv: can't be added to" in done.stderr.decode()
        )
        assert {path.name for path in story.parent.iterdir()} == {"story.txt", "x.csv"}

    def test_nothing_new_changes_nothing(self, command: Command, story: Path) -> None:
        command("story.txt", "-o", "x.csv", *QUICK)
        before = (story.parent / "x.csv").stat()
        (story.parent / "in").mkdir()
        (story.parent / "in" / "old.txt").write_text(STORY)
        os.utime(story.parent / "in" / "old.txt", (10**9, 10**9))
        assert command("in", "-o", "x.csv", "--append", *QUICK, "--since", "1d").returncode == 0
        assert (story.parent / "x.csv").stat().st_mtime_ns == before.st_mtime_ns

    @pytest.mark.parametrize("output", ["x.jsonl", "x.csv", "csv/", "parquet/"])
    @pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
    def test_killed_at_any_moment(self, output: str, how: signal.Signals, command: Command, tmp_path: Path) -> None:
        """Each run adds all that it says, or nothing; what was there before is always there."""
        texts(tmp_path / "in", 0, 40)
        form = ["-f", output.rstrip("/")] if output.endswith("/") else []
        run = ["in", "-o", output, "--append", *form, *QUICK]
        assert command(*run).returncode == 0
        chance = random.Random(f"{output} {how}")
        for _ in range(3):
            process = subprocess.Popen(
                [*PROGRAM, *run, "--jobs", "2"],
                cwd=tmp_path,
                env=environment(),
                stderr=subprocess.DEVNULL,
                preexec_fn=heeds_signals,
            )
            time.sleep(chance.uniform(0.1, 1.2))
            process.send_signal(how)
            process.wait(60)
        assert command(*run).returncode == 0
        found = self.counted(tmp_path, output)
        assert set(found) == {f"in/{n:03}.txt" for n in range(40)}
        assert 2 <= min(found.values()) <= max(found.values()) <= 5
        if how == signal.SIGKILL:
            assert len(set(found.values())) == 1
        assert not [path for path in tmp_path.rglob(".*") if path.is_file()]

    def counted(self, folder: Path, output: str) -> Counter[str]:
        if output == "x.jsonl":
            lines = (folder / output).read_text().splitlines()
            return Counter(json.loads(line)["source"]["path"] for line in lines)
        if output == "x.csv":
            each = Counter(row["path"] for row in csv.DictReader((folder / output).open(newline="")))
            return Counter({path: number // 2 for path, number in each.items()})  # each has two numbers
        articles = Counter(row["path"] for row in rows(folder / output, "articles"))
        numbers = rows(folder / output, "case_numbers")
        assert len(numbers) == 2 * articles.total()
        return articles


class TestExchange:
    """Files that belong together come into their places together, whenever the process is killed."""

    @pytest.mark.parametrize("steps", range(1, 6))
    def test_what_was_begun_is_carried_out_to_the_end(
        self, steps: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "gone.csv").write_text("old")
        new = {}
        for name in ("a.csv", "b.csv"):
            (tmp_path / name).write_text("old")
            new[name] = tmp_path / f".{name}.part"
            new[name].write_text("new")
        left = iter(range(steps))
        for name in ("replace", "unlink"):
            real = getattr(os, name)

            def counted(*given: Any, real: Any = real, **more: Any) -> None:
                if next(left, None) is None:
                    raise SystemExit
                real(*given, **more)

            monkeypatch.setattr(os, name, counted)
        with contextlib.suppress(SystemExit):
            exchange.exchange(tmp_path, new, ["gone.csv"])
        monkeypatch.undo()
        exchange.finish(tmp_path)
        there = {path.name: path.read_text() for path in tmp_path.iterdir() if not path.name.endswith(".part")}
        kept = {name: text for name, text in there.items() if not name.startswith(".")}
        assert kept in ({"a.csv": "new", "b.csv": "new"}, {"a.csv": "old", "b.csv": "old", "gone.csv": "old"})
        assert exchange.NOTE not in there

    def test_a_note_of_somebody_else_s_moves_nothing_from_elsewhere(self, tmp_path: Path) -> None:
        (tmp_path / "secret").write_text("kept")
        folder = tmp_path / "out"
        folder.mkdir()
        (folder / exchange.NOTE).write_text(json.dumps({"put": {"../x": "../secret"}, "drop": ["../secret"]}))
        exchange.finish(folder)
        assert (tmp_path / "secret").read_text() == "kept"
        for broken in ("{", "[]", '{"put": 3}'):
            (folder / exchange.NOTE).write_text(broken)
            exchange.finish(folder)
            assert list(folder.iterdir()) == []

    def test_a_note_that_did_not_come_about_is_swept(self, tmp_path: Path) -> None:
        killed = (
            "import os, pathlib; from mpp_extract.writers.tables import exchange; os.replace = lambda *_: os._exit(9)"
        )
        run = [sys.executable, "-c", f"{killed}; exchange.exchange(pathlib.Path('.'), {{}}, [])"]
        assert subprocess.run(run, cwd=tmp_path, check=False).returncode == 9
        assert len(list(tmp_path.iterdir())) == 1
        opened(tmp_path, "csv", append=False, bom=False).abort()
        assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sink = opened(tmp_path, "csv", append=False, bom=False)
    sink.write(csv_tables.encode(made.article()), "")
    sink.close()
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    for form, encode in (("csv", csv_tables.encode), ("parquet", jsonl.encode)):
        sink = opened(tmp_path, form, append=True, bom=False)

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patched:
            patched.setattr("mpp_extract.writers.tables.folder.exchange", full)
            sink.write(encode(made.article()), "")
            with pytest.raises(Exception, match="No space left on device"):
                sink.close()
        sink.abort()
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_requests_to_end_wait_for_what_must_be_whole() -> None:
    done = []

    def heard(*_: object) -> None:
        done.append("heard")

    before = signal.signal(signal.SIGTERM, heard)
    try:
        with undisturbed():
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(0.01)
            done.append("whole")
        assert done == ["whole", "heard"]
        assert signal.getsignal(signal.SIGTERM) is heard
    finally:
        signal.signal(signal.SIGTERM, before)


def test_a_file_that_can_t_be_added_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a,b\n")
    with pytest.raises(UsageError, match="it has other columns"):
        sinks.file(tmp_path / "x.csv", writers.frame("csv", single=False), append=True)
    assert [path.name for path in tmp_path.iterdir()] == ["x.csv"]


def test_keys_are_of_the_article_alone() -> None:
    source = {"path": "in/a.txt", "id": None, "sha256": "0" * 64}
    others = [{**source, "path": "in/b.txt"}, {**source, "id": "7"}, {**source, "sha256": None}, {**source, "id": ""}]
    assert len({columns.key(each) for each in (source, *others)}) == 5
    assert columns.key({**source, "format": "text"}) == columns.key(source)


def test_failures_have_rows() -> None:
    line = json.loads(jsonl.encode_failure(ReadError("in.pdf", "no text", "scan it"), read_as=None))
    assert columns.failure_row(line) == {
        "path": "in.pdf",
        "format": None,
        "code": "unreadable",
        "message": "no text; scan it",
    }

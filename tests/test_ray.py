"""Ray: two actors on this machine find what one process finds, article by article; what fails is a row."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conftest import STORY, Command, environment
from mpp_extract.extractor import Extractor
from mpp_extract.lists import LISTS
from mpp_extract.writers.tables.columns import TABLES, key

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed: pip install 'mpp-extract[ray]'")
pq = pytest.importorskip("pyarrow.parquet")
ray = pytest.importorskip("ray", reason="Ray is not installed: pip install 'mpp-extract[ray]'")
pytest.importorskip("ray.data")

OBJECT_STORE = 100  # megabytes: far less than two copies of the model
RAY = [sys.executable, "-m", "mpp_extract.ray"]
SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [*RAY, *arguments]
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env=environment(), timeout=400, check=False
    )


def tables(folder: Path) -> dict[str, list[str]]:
    """All rows of a folder's tables, in an order that says nothing of who wrote them."""
    found = {}
    for name in TABLES:
        files = sorted([*folder.glob(f"{name}.parquet"), *folder.glob(f"{name}-*.parquet")])
        assert files, name
        rows = [row for path in files for row in pq.read_table(path).to_pylist()]
        found[name] = sorted(json.dumps(row) for row in rows)
    return found


def test_files_give_what_one_machine_gives(command: Command, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for path in sorted(SAMPLES.glob("*.txt"))[:3]:
        (folder / path.name).write_bytes(path.read_bytes())
    lines = [{"text": f"{STORY}It is No. 2:24-cv-{n:05}.", "id": str(n)} for n in range(70)]
    (folder / "x.jsonl").write_text("\n".join([*map(json.dumps, lines[:40]), "{broken", *map(json.dumps, lines[40:])]))
    (folder / "bad.docx").write_bytes(b"PK\x03\x04 no document")
    (folder / ".hidden.txt").write_text(STORY)
    done = run(tmp_path, "in", "out", "--actors", "2", "--object-store", str(OBJECT_STORE), "--date", "2024-05-06")
    assert done.returncode == 1, done.stderr
    assert "the operator only received 1 input" not in done.stderr
    assert done.stderr.splitlines()[-1] == "mpp_extract.ray: 73 articles done, 2 failed, into out"
    assert command("in", "-o", "single/", "-f", "parquet", "--date", "2024-05-06").returncode == 1
    assert tables(tmp_path / "out") == tables(tmp_path / "single")
    again = run(tmp_path, "in", "out")
    assert (again.returncode, again.stderr) == (
        2,
        "out: it is not empty; name a new folder, or take away what is in it\n",
    )


@pytest.fixture(scope="module")
def cluster() -> Iterator[None]:
    """Ray on this machine, with two processors to give away."""
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(num_cpus=2, object_store_memory=OBJECT_STORE * 10**6, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


def given(count: int) -> list[dict[str, Any]]:
    rows = [
        {"text": f"{STORY}It is No. 2:24-cv-{n:05}.", "id": str(n), "published": "2024-05-06"} for n in range(count)
    ]
    return [*rows, {"text": None, "id": "none", "published": None}]


@pytest.mark.usefixtures("cluster")
def test_a_dataset_gives_a_row_an_article_and_one_for_each_that_fails() -> None:
    from mpp_extract.ray import extract_dataset

    ds = ray.data.from_items(given(20), override_num_blocks=4)
    only = ["case_numbers", "quotes"]
    found = extract_dataset(ds, only=only, include_text=True, actors=(1, 2), batch_size=4)
    rows = {row["id"] if row["error"] is None else "none": row for row in found.take_all()}
    assert len(rows) == 21
    assert rows["none"]["error"]["code"] == "unreadable"
    assert all(rows["none"][name] is None for name in LISTS)
    extractor = Extractor(only=only, include_text=True)
    for item in given(20)[:-1]:
        row = rows[item["id"]]
        expected = extractor.extract(item["text"], item["published"])
        assert row["text"] == item["text"]
        assert row["lists"] == [name for name in LISTS if getattr(expected, name) is not None]
        assert row["dates"] is None
        assert [each["text"] for each in row["case_numbers"]] == [each.text for each in expected.case_numbers]
        assert [each["text"] for each in row["quotes"]] == [each.text for each in expected.quotes]
        assert row["article"] == key({"path": "-", "id": item["id"], "sha256": row["sha256"]})


@pytest.mark.usefixtures("cluster")
def test_what_is_wrong_for_all_articles_ends_the_job() -> None:
    from mpp_extract.errors import ModelError
    from mpp_extract.ray import extract_dataset
    from mpp_extract.ray.__main__ import _cause

    ds = ray.data.from_items(given(1))
    with pytest.raises(ValueError, match="unknown list: jugdes"):
        extract_dataset(ds, only=["jugdes"])
    with pytest.raises(Exception, match="no_such_pipeline") as raised:
        extract_dataset(ds, model="no_such_pipeline", actors=1).take_all()
    assert isinstance(_cause(raised.value), ModelError)


@pytest.mark.usefixtures("cluster")
def test_parquet_in_parquet_out(tmp_path: Path) -> None:
    from mpp_extract.cli import options
    from mpp_extract.ray.__main__ import dataset
    from mpp_extract.ray.sink import TablesDatasink

    pq.write_table(pa.Table.from_pylist(given(5)), tmp_path / "in.parquet")
    raw = {"paths": [str(tmp_path / "in.parquet")], "output": f"{tmp_path}/out/", "format": "parquet", "jobs": "2"}
    (tmp_path / "out").mkdir()
    sink = TablesDatasink(str(tmp_path / "out"))
    dataset(options.checked(raw | {"only": ["case_numbers"]})).write_datasink(sink)
    assert [json.loads(row)["path"] for row in tables(tmp_path / "out")["failures"]] == [f"{tmp_path}/in.parquet:6"]
    assert sink.written["articles"] == 5
    assert sink.written["failures"] == 1
    found = tables(tmp_path / "out")
    assert len(found["case_numbers"]) == sink.written["case_numbers"] == 10
    assert found["judges"] == []
    assert not list((tmp_path / "out").glob(".*"))


# An actor of which the process ends on one article, as where it has not enough memory.
DIES = """
import json, os, sys
import pyarrow as pa
from mpp_extract.batch import Job, Worker
from mpp_extract.ray.actor import Extraction
real = Worker.outcomes
def outcomes(self, given):
    if any(b"fatal" in item.data for item in given):
        os._exit(9)
    return real(self, given)
Worker.outcomes = outcomes
actor = Extraction(Job(lists=("case_numbers",), format="jsonl"), ".", False, sys.argv[1])
texts = [f"It is No. 2:24-cv-{n:05}." for n in range(9)]
texts[4] = "fatal"
print(json.dumps(actor(pa.table({"text": texts, "id": [str(n) for n in range(9)]})).to_pylist()))
"""


def test_an_article_that_actors_die_on_is_given_up(tmp_path: Path) -> None:
    run = [sys.executable, "-c", DIES, "a-run"]
    env = environment(TMPDIR=str(tmp_path))
    done = [subprocess.run(run, capture_output=True, env=env, check=False) for _ in range(3)]
    assert [each.returncode for each in done] == [9, 9, 0]
    rows = json.loads(done[-1].stdout)
    assert [row["id"] for row in rows if row["error"] is None] == [str(n) for n in range(9) if n != 4]
    assert rows[4]["error"]["code"] == "internal"
    assert rows[4]["error"]["message"].startswith("a process died on it twice (out of memory, or killed); ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["no-such", "out"], "no-such: no such file or folder; "),
        (["-", "out"], "-: standard input can't be read by many machines; "),
        (["story.txt", "out", "--only", "jugdes"], "--only: there is no list 'jugdes' (did you mean 'judges'?); "),
        (["story.txt", "out", "--actors", "x"], "--actors: 'x' is no number of actors; "),
        (["story.txt", "out", "--object-store", "3"], "--object-store: '3' is no size; give megabytes, 80 or more"),
        (["story.txt", "story.txt/out"], "story.txt/out: can't be written (Not a directory); "),
    ],
)
def test_wrong_usage(arguments: list[str], told: str, story: Path) -> None:
    done = run(story.parent, *arguments)
    assert done.returncode == 2
    assert done.stderr.startswith(told)
    assert len(done.stderr.splitlines()) == 1


def test_without_ray(story: Path) -> None:
    code = (
        "import sys, importlib.util as u; real = u.find_spec; "
        "u.find_spec = lambda n, *a: None if n == 'ray' else real(n, *a); "
        "from mpp_extract.ray.__main__ import main; sys.exit(main(['story.txt', 'out']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=story.parent, capture_output=True, text=True, env=environment(), check=False
    )
    told = "mpp_extract.ray: the package ray is not installed; pip install 'mpp-extract[ray]'\n"
    assert (done.returncode, done.stderr) == (2, told)

"""``mpp-extract score`` in a real process."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import Command
from mpp_extract.lists import LISTS

ROOT = Path(__file__).resolve().parent.parent
SAMPLES, GOLD = ROOT / "samples", ROOT / "samples" / "gold"
SCORER = ROOT.parent / "shared" / "gold" / "score.py"


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples' records, a file each."""
    from mpp_extract.extractor import Extractor

    folder = tmp_path_factory.mktemp("records")
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))}
    for name, article in zip(texts, Extractor().extract_many(texts.values()), strict=True):
        (folder / f"{name}.json").write_text(article.model_dump_json(), encoding="utf-8")
    return folder


def test_gold_against_itself(command: Command) -> None:
    done = command("score", str(GOLD), str(GOLD))
    assert (done.returncode, done.stderr) == (0, b"")
    lines = done.stdout.decode().splitlines()
    assert lines[0] == "8 documents"
    assert lines[-1] == "mean of the strict F1: 1.0000"
    assert sum(line.split()[:4] == ["strict", "1.000", "1.000", "1.000"] for line in lines) == len(LISTS)


def test_texts_are_read_with_the_gold_s_date(command: Command, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    text = "They met on Friday.\n"
    (tmp_path / "copy").mkdir()
    (tmp_path / "copy" / "a.txt").write_text(text)
    day = {"text": "Friday", "start": 12, "end": 18, "type": "date", "value": "2024-05-10"}
    gold = {"article": {"published": "2024-05-14"}, "dates": [day]}
    (tmp_path / "gold" / "a.json").write_text(json.dumps(gold))
    (tmp_path / "articles.jsonl").write_text(json.dumps({"text": text, "id": "a"}) + "\n")
    for texts in ("copy/a.txt", "copy", "articles.jsonl"):
        done = command("score", texts, "gold", "--format", "json")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["headline"] == 1.0


def test_differences_are_shown(command: Command, records: Path) -> None:
    done = command("score", str(records), str(GOLD), "--only", "dates,quotes", "--errors", "1")
    output = done.stdout.decode()
    assert re.findall(r"^[a-z_]+$", output, re.M) == ["dates", "quotes"]
    shown = re.findall(r"^    (missed|extra|span|value) +[\w-]+:\d+ '", output, re.M)
    assert 1 <= len(shown) <= 2


def test_what_is_missing_is_said(command: Command, records: Path, tmp_path: Path) -> None:
    (tmp_path / "gold").mkdir()
    for name in ("ruling", "other"):
        (tmp_path / "gold" / f"{name}.json").write_text((GOLD / "ruling.json").read_text())
    gold = json.loads((GOLD / "ruling.json").read_text())
    gold["source"]["path"] = "other.txt"
    (tmp_path / "gold" / "other.json").write_text(json.dumps(gold))
    done = command("score", str(records), "gold")
    assert done.returncode == 0
    said = done.stderr.decode().splitlines()
    assert "other: no record; counted as nothing found" in said
    assert sum(line.endswith("no gold for it; not scored") for line in said) == 7


WRONG: dict[str, tuple[tuple[str, ...], int, str]] = {
    "no records": (("nowhere", str(GOLD)), 3, "nowhere: no such file or folder; check the path"),
    "no gold": ((str(GOLD), "nowhere"), 3, "nowhere: no such file or folder; check the path"),
    "a folder with nothing in it": ((str(GOLD), "empty"), 3, "empty: no record in it; name a folder or file of"),
    "gold that is no JSON": ((str(GOLD), "broken.json"), 3, "broken.json: broken JSON (Expecting"),
    "gold without lists": ((str(GOLD), "other.json"), 3, "other.json: no record: it has none of the lists; give"),
    "an unknown list": ((str(GOLD), str(GOLD), "--only", "trials"), 2, "--only: there is no list 'trials'; the lists"),
    "an unknown format": (
        (str(GOLD), str(GOLD), "--format", "csv"),
        2,
        "--format: there is no format 'csv'; the",
    ),
    "no gold named": ((str(GOLD),), 2, "mpp-extract: missing argument 'GOLD'; see mpp-extract score --help"),
}


@pytest.mark.parametrize("why", WRONG)
def test_wrong_input_is_one_line(why: str, command: Command, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "other.json").write_text('{"name": "x"}')
    arguments, status, message = WRONG[why]
    done = command("score", *arguments)
    assert done.returncode == status
    assert done.stdout == b""
    assert done.stderr.decode().startswith(message)
    assert done.stderr.count(b"\n") == 1


def test_scoring_records_imports_no_spacy(tmp_path: Path) -> None:
    code = (
        "import sys; from mpp_extract.cli.app import run; "
        f"status = run(['score', {str(GOLD)!r}, {str(GOLD)!r}]); "
        "sys.exit(status or int('spacy' in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, cwd=tmp_path).returncode == 0


@pytest.mark.skipif(not SCORER.is_file(), reason="no ../shared beside the project, so nothing to compare with")
def test_figures_agree_with_the_other_scorer(command: Command, records: Path, tmp_path: Path) -> None:
    lists = ",".join(name for name in LISTS if name != "rulings")  # which that one does not know
    own = json.loads(command("score", str(records), str(GOLD), "--only", lists, "--format", "json").stdout)
    out = tmp_path / "other.json"
    arguments = ["--pred", str(records), "--gold", str(GOLD), "--texts", str(SAMPLES), "--json", str(out)]
    subprocess.run([sys.executable, str(SCORER), *arguments], check=True, capture_output=True)
    other = json.loads(out.read_text())
    strict = {name: result["measures"]["strict"]["f1"] for name, result in own["lists"].items()}
    assert strict == pytest.approx(other["strict_f1"])
    assert own["headline"] == pytest.approx(other["headline"])
    for name, result in own["lists"].items():
        exact = result["measures"].get("exact") or result["measures"]["mentions_exact"]
        assert exact["f1"] == pytest.approx(other["measures"][f"{name}.exact"]["f1"])

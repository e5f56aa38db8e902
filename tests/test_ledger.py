"""``make ledger``: what is counted, and that a row that is switched off does not decide."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from marked import unmarked
from mpp_extract import rooms
from mpp_extract.extractor import Extractor

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"


@pytest.fixture(autouse=True)
def benchmarks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))


def ledger(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"MPP_EXTRACT_PARSES": str(folder / "parses"), **os.environ}
    command = [sys.executable, str(BENCHMARKS / "ledger.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=folder)


@pytest.mark.skipif(sys.platform != "linux", reason="works by forking")
def test_every_row_has_its_account(tmp_path: Path) -> None:
    out = tmp_path / "ledger.json"
    done = ledger(tmp_path, "--areas", "samples", "--sample", "2", "--without", "1", "--json", str(out))
    assert done.returncode == 0, done.stderr
    accounts = {entry["id"]: entry for entry in json.loads(out.read_text(encoding="utf-8"))}
    assert set(accounts) == {row.id for row in (*rooms.rules(), *rooms.forms(), *rooms.refusals())}
    assert sum(entry["decided"] for entry in accounts.values() if entry["kind"] == "rule") > 10
    for entry in accounts.values():
        assert entry["articles"] <= min(2, entry["decided"])
        assert entry["publishers"] == (1 if entry["decided"] else 0), "the samples count as one publisher"
        assert entry["stands"] == bool(entry["source"])
        assert entry["tried"] == min(1, entry["articles"])
    text = done.stdout
    assert text.startswith("2 articles\n")
    for title in ("never decided, no source: ", "articles of fewer than 2 publishers, no source: "):
        assert title in text


def test_a_ledger_of_no_area_is_no_traceback(tmp_path: Path) -> None:
    done = ledger(tmp_path, "--areas", "nonsense")
    assert done.returncode == 1
    assert done.stderr.startswith("ledger: there is no area nonsense; ")


def test_a_form_of_docket_that_is_switched_off_finds_nothing() -> None:
    import switches

    rule = next(rule for rule in rooms.rules() if rule.id == "case_numbers.federal_district")
    text, _ = unmarked(rule.example)
    extractor = Extractor(only=["case_numbers"])

    def found() -> list[str]:
        return [item.rule for item in extractor.extract(text).case_numbers or []]

    assert rule.id in found()
    with switches.off(rule.id) as done:
        assert done
        assert rule.id not in found()
    assert rule.id in found()
    with switches.off("case_numbers.no_such_row") as done:
        assert not done


@pytest.mark.parametrize("sources", [None, "8 CFR 103.2"])
def test_a_row_stands_by_a_source_or_two_publishers(sources: str | None) -> None:
    from ledger import Entry
    from mpp_extract.rule import Form

    entry = Entry(Form("dates.year/joke", "[[1990]]", "199", source=sources))
    assert entry.stands == (sources is not None)
    entry.publishers |= {"one", "other"}
    assert entry.stands

"""What a database costs: writing it on top of JSON Lines, and finding in one of many articles."""

from __future__ import annotations

import json
import time
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

import texts
from mpp_extract import Extractor, Store
from mpp_extract.store.search import Wanted
from mpp_extract.writers import jsonl

ARTICLES = 20_000
# What is looked for: a word of few articles, words of many, words in a row, a speaker, a court.
SOUGHT = {
    "a word": Wanted(words=("tenants",)),
    "words of many": Wanted(words=("said", "judge")),
    "words in a row": Wanted(words=("a judge",)),
    "a speaker": Wanted(by="Pickard", kind="quotes"),
    "a court": Wanted(words=("court",), court="ca5"),
}


def cost(folder: Path, rounds: int) -> dict[str, float]:
    """CPU time of extracting the samples with lines of JSON, with a database, and their ratio."""
    extractor = Extractor(include_text=True)
    extractor.load()
    given = texts.samples() * 4
    ratios, lines, rows = [], [], []
    for number in range(rounds):
        records, extracted = _timed(lambda: [jsonl.encode(each) for each in extractor.extract_many(given)])
        _, written = _timed(lambda path=folder / f"cost-{number}.db", made=records: _write(path, made))
        ratios.append((extracted + written) / extracted)
        lines.append(extracted / len(given) * 1000)
        rows.append(written / len(given) * 1000)
    return {"an article, ms": median(lines), "into a database, ms": median(rows), "database / jsonl": median(ratios)}


def finding(folder: Path) -> dict[str, float]:
    """CPU time of searches in a database of many articles, which differ in a word of their own."""
    path = folder / "many.db"
    records = [each.model_dump(mode="json") for each in Extractor(include_text=True).extract_many(texts.samples())]
    with Store(path, write=True) as store:
        for number, record in enumerate(islice(cycle(records), ARTICLES)):
            store.add(_changed(record, number))
    with Store(path) as store:
        found = {f"{name}, ms": _least(store, wanted) for name, wanted in SOUGHT.items()}
    return {**found, "slowest search, ms": max(found.values())}


def _write(path: Path, lines: list[str]) -> None:
    with Store(path, write=True) as store:
        for number, line in enumerate(lines):
            store.add(_changed(json.loads(line), number))
        store.refresh()


def _changed(record: dict[str, Any], number: int) -> dict[str, Any]:
    """The record as another article's: its path, its bytes and a word of its text are others."""
    source = {**record["source"], "path": f"{number}.txt", "sha256": str(number)}
    return {
        **record,
        "source": source,
        "article": {**record["article"], "text": f"{record['article']['text']} n{number}"},
    }


def _least(store: Store, wanted: Wanted) -> float:
    return min(_timed(lambda: store.find(wanted))[1] for _ in range(5)) * 1000


def _timed(work: Any) -> tuple[Any, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start

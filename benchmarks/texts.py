"""What the benchmarks read: the samples, and the articles of ../shared/gold/quotes/texts where they are there."""

from __future__ import annotations

import json
from collections.abc import Iterable
from itertools import cycle, islice
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
OTHERS = ROOT.parent / "shared" / "gold" / "quotes" / "texts"


def samples() -> list[str]:
    """The samples' texts."""
    return [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]


def others(every: int) -> list[str]:
    """Every n-th of the other articles; none where they are not there."""
    return [path.read_text(encoding="utf-8-sig") for path in sorted(OTHERS.glob("*.txt"))[::every]]


def mixture(words: int) -> list[str]:
    """Articles of some 300 to 1,000 words, so many words in all: what articles there are, over and over."""
    known = samples() + others(every=4)
    texts, count = [], 0
    for text in cycle(known):
        texts.append(text)
        count += len(text.split())
        if count >= words:
            return texts
    return texts


def some(number: int) -> list[str]:
    """So many articles: what articles there are, over and over."""
    return list(islice(cycle(samples() + others(every=4)), number))


def write_lines(path: Path, texts: Iterable[str], number: int) -> Path:
    """A JSON Lines file of so many articles, the texts over and over."""
    with path.open("w", encoding="utf-8") as file:
        file.writelines(json.dumps({"text": text}) + "\n" for text in islice(cycle(texts), number))
    return path


def count_words(texts: Iterable[str]) -> int:
    """Words between white space."""
    return sum(len(text.split()) for text in texts)

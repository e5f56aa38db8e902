"""The articles that revisions are compared on: the samples, and those of ../shared where they are there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
GOLD = ("courtroom", "dates", "statistics", "quotes", "rulings")


@dataclass(frozen=True, slots=True)
class Given:
    """An article: its area and name in it, who published it as far as that is told, its text and day (ISO)."""

    area: str
    name: str
    publisher: str
    text: str
    published: str | None

    @property
    def id(self) -> str:
        """``area/name``."""
        return f"{self.area}/{self.name}"

    @property
    def digest(self) -> str:
        """Of all that decides what is found in it."""
        return hashlib.sha256(self.line().encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def line(self) -> str:
        """The article as a line of JSON Lines, as mpp-extract reads it."""
        return json.dumps({"id": self.id, "text": self.text, "published": self.published}, ensure_ascii=False) + "\n"


def areas() -> tuple[str, ...]:
    """The areas' names."""
    return tuple(_READERS)


def chosen(names: Iterable[str] | None) -> tuple[str, ...]:
    """The areas of these names, ``gold`` for all with gold; all where none is named. Raises ValueError."""
    wanted = {
        each for name in names or areas() for each in ((*GOLD, "samples", "seeds") if name == "gold" else (name,))
    }
    unknown = sorted(wanted - set(areas()))
    if unknown:
        raise ValueError(f"there is no area {', '.join(unknown)}; there are gold, {', '.join(areas())}")
    return tuple(name for name in areas() if name in wanted)


def articles(area: str, sample: int | None = None) -> list[Given]:
    """An area's articles in order of their names, or so many of them: always the same, spread over all."""
    found = sorted(_READERS[area](area), key=lambda each: each.name)
    if sample is None or len(found) <= sample:
        return found
    mixed = sorted(found, key=lambda each: hashlib.sha256(each.id.encode()).digest())
    return sorted(mixed[:sample], key=lambda each: each.name)


def _folder(texts: Path, golds: Path, area: str) -> Iterator[Given]:
    days = _json(golds.parent / "published.json")
    for path in sorted(texts.glob("*.txt")):
        gold = _json(golds / f"{path.stem}.json")
        published = (gold.get("article") or {}).get("published") or days.get(path.stem)
        publisher = path.stem.partition("_")[0] if "_" in path.stem else path.stem
        text = path.read_bytes().decode("utf-8-sig")
        yield Given(area, path.stem, publisher, text, published if isinstance(published, str) else None)


def _lines(path: Path, area: str) -> Iterator[Given]:
    if path.is_file():
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line:
                each = json.loads(line)
                yield Given(area, each["id"], each.get("publisher", area), each["text"], each.get("published"))


def _json(path: Path) -> Mapping[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}


def _gold(area: str) -> Iterator[Given]:
    return _folder(SHARED / "gold" / area / "texts", SHARED / "gold" / area / "gold", area)


_READERS: dict[str, Callable[[str], Iterator[Given]]] = {
    "samples": lambda area: _folder(ROOT / "samples", ROOT / "samples" / "gold", area),
    "seeds": lambda area: _folder(SHARED / "seeds", SHARED / "gold" / "seeds", area),
    **dict.fromkeys(GOLD, _gold),
    "cases": lambda area: _lines(SHARED / "cases" / "development.jsonl", area),
    "news": lambda area: _lines(SHARED / "news" / "articles.jsonl", area),
}

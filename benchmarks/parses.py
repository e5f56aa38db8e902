"""Parses that are kept: so that comparing two revisions, or running tests again, runs only the rooms.

What the model says of a text is written down as plain lists in a folder: ``MPP_EXTRACT_PARSES``, or ``.cache/parses``
in the project. A file's name is a digest of the text and of whatever changes a parse: the model, the libraries that
compute it, how long texts are cut, and what of a Doc is copied into ``Tokens``. Nothing in the package reads them.
"""

from __future__ import annotations

import hashlib
import inspect
import json
import os
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
VARIABLE = "MPP_EXTRACT_PARSES"
# The lists of Tokens that the words and offsets don't give.
COLUMNS = ("start", "end", "tag", "dep", "head", "sentences", "entities")


def folder() -> Path:
    """Where parses are kept."""
    return Path(os.environ.get(VARIABLE) or ROOT / ".cache" / "parses")


def install(place: Path | None = None) -> None:
    """Have every Extractor of this process, and of processes forked from it, look here before it parses."""
    from mpp_extract.extractor import Extractor

    kept = place or folder()
    parse = Extractor.parse_many

    def parse_many(self: Any, texts: Sequence[str]) -> Iterator[Any]:
        if self.model is not None or not self._needed:
            return parse(self, texts)
        self.load()
        return _parsed(self, parse, texts, kept)

    Extractor.parse_many = parse_many  # type: ignore[method-assign]


def _parsed(extractor: Any, parse: Any, texts: Sequence[str], kept: Path) -> Iterator[Any]:
    places = [kept / _name(text, extractor._needed) for text in texts]
    found = [_read(place, text) for place, text in zip(places, texts, strict=True)]
    missing = [text for text, tokens in zip(texts, found, strict=True) if tokens is None]
    parsed = iter(parse(extractor, missing)) if missing else iter(())
    for place, text, tokens in zip(places, texts, found, strict=True):
        if tokens is None:
            tokens = next(parsed)
            _write(place, text, tokens)
        yield tokens


def _name(text: str, components: frozenset[str]) -> str:
    digest = hashlib.sha256(f"{_surroundings()} {sorted(components)}\n{text}".encode("utf-8", "surrogatepass"))
    name = digest.hexdigest()
    return f"{name[:2]}/{name[2:34]}.json"


@cache
def _surroundings() -> str:
    """A digest of what, beside the text, decides what a parse is."""
    from mpp_extract.nlp import loader, parse
    from mpp_extract.nlp.manifest import manifest
    from mpp_extract.tokens import Tokens

    code = [loader._load_pinned, parse.cut, parse._forced_cuts, parse._pieces, parse._last_break, Tokens.add]
    parts = [
        json.dumps(manifest(), sort_keys=True),
        *(f"{name} {version(name)}" for name in ("spacy", "thinc", "numpy")),
        *(inspect.getsource(function) for function in code),
        repr((parse.PIECE, parse.LONGEST_RUN, parse._BREAKS, COLUMNS)),
    ]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _read(place: Path, text: str) -> Any:
    try:
        columns = json.loads(place.read_bytes())
    except (OSError, ValueError):
        return None
    return restored(text, columns)


def _write(place: Path, text: str, tokens: Any) -> None:
    """Write a parse, whole or not at all: others may be reading and writing the same. Only what is read the same."""
    columns = {name: getattr(tokens, name) for name in COLUMNS}
    again = restored(text, json.loads(json.dumps(columns)))
    if any(getattr(again, name) != getattr(tokens, name) for name in ("text", "lower", "sentence", *COLUMNS)):
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_suffix(f".{os.getpid()}")
    part.write_text(json.dumps(columns, separators=(",", ":")), encoding="ascii")
    part.replace(place)


def restored(text: str, columns: dict[str, list[Any]]) -> Any:
    """The Tokens of a text out of the lists that were kept."""
    from mpp_extract.tokens import Entity, Tokens

    tokens = Tokens()
    tokens.start, tokens.end, tokens.tag = columns["start"], columns["end"], columns["tag"]
    tokens.dep, tokens.head = columns["dep"], columns["head"]
    tokens.text = [text[start:end] for start, end in zip(tokens.start, tokens.end, strict=True)]
    tokens.lower = [word.lower() for word in tokens.text]
    tokens.sentences = [(first, last) for first, last in columns["sentences"]]
    for number, (first, last) in enumerate(tokens.sentences):
        tokens.sentence += [number] * (last - first)
    tokens.entities = [Entity(*entity) for entity in columns["entities"]]
    return tokens

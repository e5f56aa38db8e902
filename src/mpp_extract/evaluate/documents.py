"""Reads gold and records from files, checks them, and puts together what belongs together."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Any

from mpp_extract.errors import EXIT_NOTHING_READ, ReadError
from mpp_extract.evaluate.compare import ENTITY_LISTS
from mpp_extract.evaluate.sameness import Json
from mpp_extract.lists import LISTS

RECORD_SUFFIXES = (".json", ".jsonl", ".ndjson")
_IDENTIFIED = (*ENTITY_LISTS, "quotes")


class RecordError(ReadError):
    """A file of gold or records that can't be used."""

    code = "record"
    exit_status = EXIT_NOTHING_READ


@dataclass(frozen=True, slots=True)
class Document:
    """A record and where it came from: the file's path, with the line's number for JSON Lines."""

    record: Json
    where: str

    @property
    def names(self) -> list[str]:
        """What the document may be known by, surest first: its article's id and path, its own or its article's stem."""
        source = self.record.get("source") or {}
        path = str(source.get("path") or "")
        stems = [] if _is_line(self.where) else [PurePath(self.where).stem]
        if path not in ("", "-"):
            stems.append(path if _is_line(path) else PurePath(path).stem)
        return [str(name) for name in (source.get("id"), path, *stems) if name not in (None, "", "-")]


def read_documents(path: Path) -> list[Document]:
    """The records in a folder of ``.json`` files, a JSON file of one or a list of them, or a JSON Lines file.

    Error objects of failed inputs are left out. Raises RecordError for what is no record: a missing key, a mention
    whose offsets are not the length of its text, an id used twice.
    """
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix in RECORD_SUFFIXES and file.is_file())
        documents = [document for file in files for document in _documents(file)]
    else:
        documents = list(_documents(path))
    if not documents:
        raise RecordError(str(path), "no record in it", f"name a folder or file of {', '.join(RECORD_SUFFIXES)}")
    return documents


def pair(found: Iterable[Document], gold: Iterable[Document]) -> tuple[list[tuple[str, Json | None, Json]], list[str]]:
    """(name, record or None, gold) for every gold document; and where the records are that no gold document has.

    Raises RecordError where two records could be one gold document's.
    """
    found = list(found)
    known: dict[str, list[Document]] = {}
    for document in found:
        for name in dict.fromkeys(document.names):
            known.setdefault(name, []).append(document)
    pairs: list[tuple[str, Json | None, Json]] = []
    used: set[str] = set()
    for wanted in gold:
        hits = next((known[name] for name in wanted.names if name in known), [])
        if len(hits) > 1:
            both = " and ".join(hit.where for hit in hits[:2])
            raise RecordError(wanted.where, f"both {both} could be its record", "give the articles different names")
        name = wanted.names[-1] if wanted.names else wanted.where
        pairs.append((name, hits[0].record if hits else None, wanted.record))
        used.update(hit.where for hit in hits)
    return pairs, [document.where for document in found if document.where not in used]


def checked(record: Any, where: str) -> Json:
    """The record, if the parts that a comparison reads are there. Raises RecordError, saying what is not."""
    if not isinstance(record, dict):
        raise RecordError(where, "no record: not an object", "give what mpp-extract prints as JSON")
    if not any(isinstance(record.get(name), list) for name in LISTS):
        raise RecordError(where, "no record: it has none of the lists", "give what mpp-extract prints as JSON")
    for name in LISTS:
        items = record.get(name)
        if items is None:
            continue
        if not isinstance(items, list):
            raise RecordError(where, f"{name} is no list", "make it a list, or null where it was not annotated")
        for number, item in enumerate(items):
            _check_item(name, item, f"{name}[{number}]", where)
        _check_ids(name, items, where)
    for number, place in enumerate(record.get("ignore") or []):
        _check_span(place, f"ignore[{number}]", where)
    return record


def _check_item(name: str, item: Any, place: str, where: str) -> None:
    if not isinstance(item, dict):
        raise RecordError(where, f"{place} is no object", "make it one")
    if name in ENTITY_LISTS:
        mentions = item.get("mentions")
        if not isinstance(mentions, list) or not mentions:
            raise RecordError(where, f"{place} has no mentions", "give it at least one, with text, start and end")
        for number, mention in enumerate(mentions):
            _check_span(mention, f"{place}.mentions[{number}]", where)
        if not isinstance(item.get("name"), str):
            raise RecordError(where, f"{place} has no name", "give it one")
    else:
        _check_span(item, place, where)
        if name == "quotes" and not isinstance(item.get("kind"), str):
            raise RecordError(where, f"{place} has no kind", "give it one: direct, partial or indirect")


def _check_span(item: Any, place: str, where: str) -> None:
    if not isinstance(item, dict):
        raise RecordError(where, f"{place} is no object", "make it one, with text, start and end")
    start, end, text = item.get("start"), item.get("end"), item.get("text")
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        fault = f"{place} has no good start and end ({start!r}, {end!r})"
        raise RecordError(where, fault, "give offsets in code points, the end exclusive")
    if isinstance(text, str) and len(text) != end - start:
        fault = f"{place}: its text has {len(text)} characters, its offsets {end - start}"
        raise RecordError(where, fault, "count code points of the article's text")


def _check_ids(name: str, items: list[Json], where: str) -> None:
    if name not in _IDENTIFIED:
        return
    seen: set[str] = set()
    for item in items:
        identity = item.get("id")
        if not isinstance(identity, str) or identity in seen:
            raise RecordError(where, f"{name}: the id {identity!r} is missing or used twice", "give every item its own")
        seen.add(identity)


def _documents(file: Path) -> Iterator[Document]:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise RecordError(str(file), f"can't be read ({error.strerror or error})", "check the path") from error
    except UnicodeDecodeError as error:
        raise RecordError(str(file), "not in UTF-8", "write it in UTF-8") from error
    if file.suffix == ".json":
        value = _parsed(text, str(file))
        many = isinstance(value, list)
        for number, record in enumerate(value if many else [value]):
            yield from _document(record, f"{file}:{number + 1}" if many else str(file))
        return
    # Not splitlines(): JSON strings may hold U+2028 and other breaks as they are.
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield from _document(_parsed(line, f"{file}:{number}"), f"{file}:{number}")


def _document(record: Any, where: str) -> Iterator[Document]:
    if not (isinstance(record, dict) and "error" in record):
        yield Document(checked(record, where), where)


def _parsed(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RecordError(where, f"broken JSON ({error})", "mend it, or make it anew") from error


def _is_line(path: str) -> bool:
    return path.rpartition(":")[2].isdigit() and ":" in path

"""The model's manifest: which files the loader reads, how long they are, and what they hold."""

from __future__ import annotations

import json
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any

# In a wheel beside this module; in a checkout, and an editable install, in the project's models/ folder.
_PLACES = (Path(__file__).with_name("manifest.json"), Path(__file__).parents[3] / "models" / "manifest.json")


@dataclass(frozen=True, slots=True)
class File:
    """A file of the model: its path inside the model's folder, its length, its digest."""

    path: str
    bytes: int
    sha256: str


def manifest() -> dict[str, Any]:
    """The manifest of the pinned model. Raises FileNotFoundError where the package came without it."""
    for place in _PLACES:
        if place.is_file():
            loaded: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
            return loaded
    raise FileNotFoundError("manifest.json")


def files() -> list[File]:
    """The files that the loader reads."""
    return [File(entry["path"], entry["bytes"], entry["sha256"]) for entry in manifest()["files"]]


def wrong_sizes(folder: Path) -> list[str]:
    """What is wrong with the model's files as far as their lengths show: a line a file; quick."""
    return [fault for file in files() if (fault := _size_fault(folder, file))]


def wrong_contents(folder: Path) -> list[str]:
    """What is wrong with the model's files: a line a file. Reads all of them (43 MB)."""
    return [fault for file in files() if (fault := _size_fault(folder, file) or _content_fault(folder, file))]


def _size_fault(folder: Path, file: File) -> str | None:
    try:
        size = (folder / file.path).stat().st_size
    except OSError:
        return f"{file.path} is missing"
    return None if size == file.bytes else f"{file.path} has {size} bytes instead of {file.bytes}"


def _content_fault(folder: Path, file: File) -> str | None:
    try:
        with (folder / file.path).open("rb") as stream:
            digest = file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        return f"{file.path} can't be read ({error.strerror})"
    return None if digest == file.sha256 else f"{file.path} has other contents than the manifest says"

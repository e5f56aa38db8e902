"""Where the table of federal judges is, what is in it, and how it gets there."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpp_extract import parts
from mpp_extract.entities.judges.record_table import FORMAT, VERSION, Directory, compact
from mpp_extract.errors import OutputError, ReadError, UsageError
from mpp_extract.places import data_folder

if TYPE_CHECKING:
    from mpp_extract.entities.judges.exports import Imported
    from mpp_extract.reading import Settings

VARIABLE = "MPP_EXTRACT_JUDGES"
_LONGEST_LINE = 100_000
_MARK = f'{{"format": "{FORMAT}"'.encode()


def imported_path() -> Path:
    """Where ``judges import`` keeps the compact table."""
    return data_folder() / "judges.tsv"


def locate(settings: Settings | None = None) -> tuple[Path, str] | None:
    """The table's file and how it is known: ``option``, ``environment`` or ``imported``; None where there is none.

    Raises UsageError for a file that the option or the environment names and that is not there.
    """
    if settings is not None and settings.judges_file is not None:
        return _existing(Path(settings.judges_file), "--judges"), "option"
    named = os.environ.get(VARIABLE, "")
    if named:
        return _existing(Path(named), VARIABLE), "environment"
    path = imported_path()
    return (path, "imported") if path.is_file() else None


def _existing(path: Path, who: str) -> Path:
    if not path.is_file():
        raise UsageError(who, f"there is no file {path}", "name one of the Federal Judicial Center's exports")
    return path


def open_directory(settings: Settings | None = None) -> Directory | None:
    """The directory for this run, or None where there is no table. Its first line is checked; the rest is read when a
    judge is first looked up, so that articles without judges don't wait for it.

    Raises UsageError for a named file that is not there, ReadError for one that is no table of judges.
    """
    found = locate(settings)
    if found is None:
        return None
    path = found[0]
    stat = path.stat()
    return _opened(str(path), stat.st_mtime_ns, stat.st_size)


@lru_cache(maxsize=4)
def _opened(path: str, mtime: int, size: int) -> Directory:
    with Path(path).open("rb") as file:
        first = file.readline(_LONGEST_LINE)
    if not first.startswith(_MARK):
        from mpp_extract.entities.judges.exports import check_header

        check_header(Path(path))
        return Directory(lambda: table_of([Path(path)])[0])
    try:
        version = json.loads(first)["version"]
    except (ValueError, KeyError):
        raise ReadError(
            path, "is broken", "import the Center's exports again: mpp-extract judges import FILE"
        ) from None
    if version != VERSION:
        raise ReadError(path, "was made by another version", "import the exports again: mpp-extract judges import FILE")
    return Directory(lambda: Path(path).read_text(encoding="utf-8"), path)


def table_of(paths: list[Path]) -> tuple[str, Imported]:
    """The compact table of these exports, and what came of reading them. Raises ReadError."""
    from mpp_extract.entities.judges.exports import read_exports

    imported = read_exports(paths)
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    return compact(imported.judges, imported.files, digest.hexdigest(), date.today().isoformat()), imported


def import_files(paths: list[Path]) -> Imported:
    """Read these exports and keep their compact table in the user's data folder, in place of the one before it.

    Raises ReadError for exports that can't be used, OutputError where the table can't be kept; the one before is then
    left as it was.
    """
    text, imported = table_of(paths)
    path = imported_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        parts.sweep(parts.useless(path.parent, path))
        descriptor, beside = parts.new(path)
        try:
            with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            beside.chmod(parts.usual_mode())
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        fault = f"can't be written ({error.strerror or error})"
        raise OutputError(str(path), fault, "name another folder with MPP_EXTRACT_DATA") from error
    return imported


def forget() -> Path | None:
    """Take the imported table away; the path that it had, or None where there was none."""
    path = imported_path()
    if not path.is_file():
        return None
    path.unlink()
    return path


def describe(settings: Settings | None = None) -> dict[str, Any] | None:
    """What is known of the table in use; None where there is none.

    Keys: ``path``, ``source`` (``option``, ``environment``, ``imported``), ``files``, ``judges``, ``appointments``,
    ``latest_commission``, ``imported`` (the day), ``sha256`` of the exports. Raises as ``open_directory`` does.
    """
    found = locate(settings)
    directory = open_directory(settings)
    if found is None or directory is None:
        return None
    header = directory.header
    directory.check()
    keys = ("files", "judges", "appointments", "latest_commission", "imported", "sha256")
    return {"path": str(found[0]), "source": found[1], **{key: header.get(key) for key in keys}}

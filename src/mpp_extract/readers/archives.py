"""gzip and ZIP: their members as inputs, within limits that no archive of articles comes near."""

from __future__ import annotations

import gzip
import io
import zipfile
import zlib
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, BinaryIO

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.signatures import GZIP, ZIP, binary_kind
from mpp_extract.readers.source import ReadOptions

if TYPE_CHECKING:
    from collections.abc import Iterator

# Text shrinks to a tenth, a table of figures to a fiftieth, a bomb to a thousandth; small members may do so honestly.
_LARGEST_RATIO, _RATIO_FROM = 200, 10**6
_LARGEST_TOTAL = 20 * LARGEST
_MOST_MEMBERS = 100_000
_MOST_EMPTY = 1000  # members without a byte
_DEEPEST = 4
_CHUNK = 1 << 16
_LONGEST_PADDING = 10**6  # bytes of NULs behind what a gzip file holds; tapes pad with a few thousand
_UNPACK = "unpack it yourself and name the files"


def split(file: BinaryIO, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The members, in the archive's order, archives inside of it opened too; each that can't be read is an error.

    A member of a ZIP archive is FILE!MEMBER; what a gzip file holds has no place of its own.
    """
    yield from _Archive(given).members(file, given.place, given.name, ())


@dataclass(slots=True)
class _Budget:
    """What an archive with all inside of it may still give."""

    members: int = _MOST_MEMBERS
    size: int = _LARGEST_TOTAL


class _TooMuch(Exception):
    """A limit was passed: the fault, and whether the whole archive is to be left."""

    def __init__(self, fault: str, whole: bool = False) -> None:
        super().__init__(fault)
        self.fault, self.whole = fault, whole


class _Archive:
    def __init__(self, given: Input) -> None:
        self.given = given
        self.budget = _Budget()

    def members(self, file: BinaryIO, place: str, name: str, around: tuple[bytes, ...]) -> Iterator[Input | ReadError]:
        """The members of one archive. ``around`` has the digests of the archives that this one stands in."""
        start = file.read(4)
        file.seek(0)
        try:
            if start.startswith(GZIP):
                yield from self._inside(self._gunzipped(file), place, _without_suffix(name), around)
            else:
                yield from self._zip(file, place, name, around)
        except _TooMuch as error:
            yield self._error(place, error.fault)
        except (zipfile.BadZipFile, OSError, EOFError, zlib.error, ValueError, NotImplementedError) as error:
            kind = "gzip" if start.startswith(GZIP) else "ZIP"
            yield self._error(place, f"damaged {kind} archive ({_reason(error)})", "get it again from its source")

    def _inside(self, data: bytes, place: str, name: str, around: tuple[bytes, ...]) -> Iterator[Input | ReadError]:
        """A member's bytes as an input, or the members of an archive that they are."""
        if not _is_archive(data):
            yield Input(self.given.path, place, data, None, name)
            return
        digest = sha256(data).digest()
        if digest in around:
            yield self._error(place, "an archive that contains itself")
        elif len(around) >= _DEEPEST:
            yield self._error(place, f"archives inside of archives, more than {_DEEPEST} deep")
        else:
            yield from self.members(io.BytesIO(data), place, name, (*around, digest))

    def _gunzipped(self, file: BinaryIO) -> bytes:
        counted = _Counted(file)
        with gzip.GzipFile(fileobj=counted) as unpacked:
            return self._read(unpacked, counted)

    def _zip(self, file: BinaryIO, place: str, name: str, around: tuple[bytes, ...]) -> Iterator[Input | ReadError]:
        with zipfile.ZipFile(file) as archive:
            files = self._files(archive)
            for info in files:
                shown = f"{place}!{_shown(info.filename)}"
                member = f"{name}/{_safe(info.filename)}"
                try:
                    data = self._member(archive, info)
                except _TooMuch as error:
                    yield self._error(shown, error.fault)
                    if error.whole:
                        return
                except (zipfile.BadZipFile, OSError, EOFError, zlib.error, ValueError, NotImplementedError) as error:
                    yield self._error(shown, f"a damaged member ({_reason(error)})", "get the archive again")
                except RuntimeError as error:  # what zipfile raises for a member with a password
                    fault = "an encrypted member" if info.flag_bits & 1 else f"a member that can't be read ({error})"
                    yield self._error(shown, fault, "unpack it with its password and name the files")
                else:
                    yield from self._inside(data, shown, member, around)
            if not files:
                yield self._error(place, "a ZIP archive with no file in it", "check that it is the right one")

    def _files(self, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
        """The members that a person put there. Raises _TooMuch for more than any archive of articles has."""
        files = [info for info in archive.infolist() if not (info.filename.endswith("/") or _is_hidden(info.filename))]
        self.budget.members -= len(files)
        if self.budget.members < 0:
            raise _TooMuch(f"more than {_MOST_MEMBERS:,} members")
        if sum(not info.file_size for info in files) > _MOST_EMPTY:
            raise _TooMuch(f"more than {_MOST_EMPTY:,} empty members")
        return files

    def _member(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
        if info.file_size > LARGEST:
            raise _TooMuch(f"more than {LARGEST // 10**6} MB in one member")
        with archive.open(info) as unpacked:
            return self._read(unpacked, None, info.compress_size)

    def _read(self, unpacked: object, counted: _Counted | None, packed: int = 0) -> bytes:
        """All of an unpacking stream, piece by piece, so that a bomb is left when it shows itself."""
        pieces: list[bytes] = []
        size = 0
        while piece := unpacked.read(_CHUNK):  # type: ignore[attr-defined]
            size += len(piece)
            self.budget.size -= len(piece)
            pieces.append(piece)
            taken = max(packed if counted is None else counted.count, 1)
            if size > _RATIO_FROM and size > _LARGEST_RATIO * taken:
                raise _TooMuch(f"it unpacks to more than {_LARGEST_RATIO} times its size, as archives made to harm do")
            if size > LARGEST:
                raise _TooMuch(f"more than {LARGEST // 10**6} MB when unpacked")
            if self.budget.size < 0:
                raise _TooMuch(f"more than {_LARGEST_TOTAL // 10**9} GB when unpacked", whole=True)
        return b"".join(pieces)

    def _error(self, place: str, fault: str, remedy: str = _UNPACK) -> ReadError:
        return ReadError(Input(self.given.path, place).shown, fault, remedy)


class _Counted(io.RawIOBase):
    """A stream that counts what was read of it: gzip itself keeps its size only at its end, where it may lie.

    It ends in padding that has no end itself: the library reads that byte by byte, which takes minutes.
    """

    def __init__(self, file: object) -> None:
        self.file, self.count, self.single = file, 0, 0

    def read(self, size: int = -1, /) -> bytes:
        if self.single > _LONGEST_PADDING:
            return b""
        self.single = self.single + 1 if size == 1 else 0
        data: bytes = self.file.read(size)  # type: ignore[attr-defined]
        self.count += len(data)
        return data


def _is_archive(data: bytes) -> bool:
    """Whether bytes are gzip or ZIP, and not one of the documents that are ZIP archives themselves."""
    return data.startswith(GZIP) or (
        data.startswith(ZIP) and binary_kind(data) in (None, "a ZIP archive", "binary data")
    )


def _is_hidden(name: str) -> bool:
    """Whether a member is none that a person put there: hidden files, macOS's resource forks, Windows's thumbnails."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(part == "__MACOSX" or (part.startswith(".") and part not in (".", "..")) for part in parts) or (
        bool(parts) and parts[-1].lower() in ("thumbs.db", "desktop.ini")
    )


def _shown(name: str) -> str:
    """A member's name for messages and records: no control characters, whatever else it has."""
    return "".join(character if character.isprintable() else "\ufffd" for character in name)


def _safe(name: str) -> str:
    """A member's name as part of a result file's path: inside of its folder, without suffix."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part.strip("/.") and ":" not in part]
    return str(PurePosixPath(*parts).with_suffix("")) if parts else "member"


def _without_suffix(name: str) -> str:
    return str(PurePosixPath(name).with_suffix("")) if PurePosixPath(name).suffix else name


def _reason(error: BaseException) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__

"""CSV and TSV: a header line and an article a record."""

from __future__ import annotations

import codecs
import csv
import io
from functools import lru_cache
from typing import TYPE_CHECKING, BinaryIO

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import decode
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.records import fields
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from collections.abc import Iterator

DELIMITERS = ",;\t|"
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
LARGEST_FIELD = 20 * 10**6  # characters: ten long books; csv's own limit of 131,072 is less than a long judgment
_LARGEST_HEADER = 10**6
_HEADER = "its first line must name the columns, as in: title,published,text"


def split(file: BinaryIO, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The records as :2, :3, … (the line that each starts on), each as the header line and its own bytes.

    The dialect is told by the header line alone, so that a record with its header can be read anywhere.
    """
    csv.field_size_limit(LARGEST_FIELD)
    lines = _Lines(_in_utf8(file))
    header = next(lines, "")
    if not header.strip() or len(header) > _LARGEST_HEADER:
        yield ReadError(given.shown, "no header line", _HEADER)
        return
    names = _names(header)
    if fault := _unfit(names, options):
        yield ReadError(given.shown, *fault)
        return
    lines.taken.clear()
    reader = csv.reader(lines, delimiter=delimiter(header))
    number = 0
    while True:
        line = lines.number + 1
        try:
            record = next(reader, None)
        except csv.Error as error:
            yield ReadError(f"{given.shown}:{line}", *_broken(error))
            return
        data = "".join(lines.taken).encode("latin-1")
        lines.taken.clear()
        if record is None:
            break
        if any(value.strip() for value in record):
            number += 1
            whole = header.encode("latin-1").rstrip(b"\r\n") + b"\n" + data
            yield given.part(f":{line}", whole, "csv")
    if not number:
        yield ReadError(given.shown, "a header line and no record", "add a record a line")


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in a header line and a record. Raises ReadError where no column holds a text."""
    csv.field_size_limit(LARGEST_FIELD)
    decoded = decode(data, where, options.encoding)
    header, _, rest = decoded.text.partition("\n")
    mark = delimiter(header)
    names = _names(header)
    try:
        record = next(csv.reader(io.StringIO(rest, newline=""), delimiter=mark), None)
    except csv.Error as error:
        raise ReadError(where, *_broken(error)) from error
    if record is None:
        raise ReadError(where, "a header line and no record", "add a record a line")
    if fault := _unfit(names, options):
        raise ReadError(where, *fault)
    warnings = list(decoded.warnings)
    if len(record) > len(names):
        warnings.append(f"{len(record)} fields under {len(names)} columns; those beyond were left out")
    row = {name: value for name, value in zip(names, record, strict=False) if name}
    return fields.story_of(row, where, options).decoded_in(decoded.encoding, warnings)


# What is cached is asked of the same header line again for each of its records.
@lru_cache(maxsize=4)
def delimiter(header: str) -> str:
    """What stands between the columns: of , ; tab and | the one that the header line has most of outside quotes.

    >>> delimiter('title;"text, whole";date'), delimiter("title\\ttext")
    (';', '\\t')
    """
    bare = "".join(header.split('"')[::2])
    return max(DELIMITERS, key=bare.count)


@lru_cache(maxsize=4)
def _names(header: str) -> tuple[str, ...]:
    """The columns' names in a header line."""
    try:
        return tuple(name.strip() for name in next(csv.reader([header], delimiter=delimiter(header)), []))
    except csv.Error:
        return ()


@lru_cache(maxsize=4)
def _unfit(names: tuple[str, ...], options: ReadOptions) -> tuple[str, str] | None:
    """The fault and remedy where the columns don't hold what is wanted, else None."""
    if fields.is_result(dict.fromkeys(names)):
        return fields.A_RESULT
    shown = ", ".join(name[:30] for name in names[:12])
    for option, wanted in (
        ("--text-field", options.text_field),
        ("--title-field", options.title_field),
        ("--date-field", options.date_field),
        ("--id-field", options.id_field),
    ):
        if wanted is not None and wanted not in names:
            return f"no column {wanted!r}; the columns are {shown}", f"mend {option}"
    if options.text_field is not None or fields.has_text(dict.fromkeys(names, "x" * 1_000), options):
        return None
    if any(len(name) > 60 for name in names) or len(set(names)) < len(names):
        return f"no header line: the first line reads {shown[:100]!r}", _HEADER
    return f"no column that holds the text; the columns are {shown}", "name it with --text-field"


def _broken(error: csv.Error) -> tuple[str, str]:
    if "field larger" in str(error):
        return f"a field of more than {LARGEST_FIELD // 10**6} MB", "close the quotation mark that is open there"
    return f"broken CSV ({error})", "mend the record"


class _Lines:
    """A file's lines as the csv module wants them, counted, with those kept that were taken for the record at hand."""

    def __init__(self, text: io.TextIOWrapper) -> None:
        self.text, self.number, self.taken = text, 0, []  # type: ignore[var-annotated]

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self.text.readline(LARGEST)
        if not line:
            raise StopIteration
        self.number += 1
        self.taken.append(line)
        return line


def _in_utf8(file: BinaryIO) -> io.TextIOWrapper:
    """The file's bytes, a Latin-1 character each, so that they come out as they stood; UTF-16 is turned to UTF-8."""
    start = file.read(4)
    if start.startswith(_WIDE_MARKS):
        data = str(start + file.read(LARGEST), "utf-16", "replace").encode("utf-8", "replace")
        return io.TextIOWrapper(io.BytesIO(data), encoding="latin-1", newline="")
    file.seek(len(codecs.BOM_UTF8) if start.startswith(codecs.BOM_UTF8) else 0)
    return io.TextIOWrapper(file, encoding="latin-1", newline="")

"""A PDF file as letters.py reads it: what makes it unreadable, what it says of itself, and its pages."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.documents import properties
from mpp_extract.readers.documents.pdf.words import Page, page_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_MOST_PAGES = 1000  # more than the longest opinion or report; what goes beyond is named in a warning
_PROCESSOR_TIME = 5  # seconds for all pages: enough for those of a book of 500
_CLOCK_TIME = 60  # seconds, where the processor has much else to do or its time can't be limited
_MEMORY = 350 * 10**6  # bytes of address space beside twice the file's own
_PASSWORD = frozenset({4, 5})  # PDFium's codes for a password that is missing and protection that it doesn't know
_MARK = b"%PDF-"
_DAMAGED = "the PDF is damaged"
_AGAIN = "get the file again, or print it to a new PDF"
_UNPROTECT = "save it without one (in a PDF program, or with qpdf --decrypt), and read that"
_CREATED = re.compile(rb"xmp:CreateDate(?:>|=[\"'])\s*(\d{4}-\d\d-\d\d)")  # where the old kind of date is missing
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")


class Document:
    """A PDF's pages and information. Raises ReadError where nothing of it can be read.

    pages     those that could be read        count     how many it has
    warnings  what is missing
    """

    def __init__(self, data: bytes, where: str) -> None:
        self.warnings: list[str] = []
        self.pages: list[Page] = []
        self.count = 0
        self._where = where
        self._information: dict[str, str] = {}
        start = data.find(_MARK, 0, 1 << 16)
        if start < 0:
            raise ReadError(where, f"{_DAMAGED} (it has no %PDF- mark)", _AGAIN)
        if b"%%EOF" not in data[-2048:]:
            self.warnings.append("the PDF has no end mark, so it may be cut off: some of its text may be missing")
        self._read(data[start:])  # places in the file count from the mark
        if not self._information.get("CreationDate"):
            created = _CREATED.search(data)
            self._information["CreationDate"] = created[1].decode().replace("-", "") if created else ""

    @property
    def title(self) -> str | None:
        """The title that the file's properties have, unless it is the name that a converter or printer put there."""
        return properties.written_title(self._information.get("Title"))

    @property
    def authors(self) -> list[str]:
        """The names that the properties have, without those of accounts and machines."""
        return properties.people(self._information.get("Author"))

    @property
    def published(self) -> date | None:
        """The day of CreationDate as the file has it: in the zone of the clock that made it.

        A PDF has no day of publication. It is made when a release, an opinion or a page is ready to go out, so the
        day on which it was made is the nearest that it knows; its ModDate moves with each stamp and signature. Its
        zone is that of the place where it was made, which "today" in its text refers to: 23:30 -05'00' stays that day.
        """
        found = _DATE.match(self._information.get("CreationDate", "").strip())
        return properties.day(*found.groups()) if found else None

    @property
    def printed_by_browser(self) -> bool:
        """Whether a browser printed it, so that its day is that of printing."""
        creator = self._information.get("Creator", "")
        return re.match(r"Mozilla|Chromium|HeadlessChrome|Chrome|Safari|Firefox|wkhtmltopdf", creator) is not None

    def _read(self, data: bytes) -> None:
        broken: list[int] = []
        whole = False
        code = 0
        for line in _lines(data):
            if "error" in line:
                raise self._refusal(line)
            if "pages" in line:
                self.count, self._information = line["pages"], line["information"]
            elif "broken" in line:
                broken.append(line["number"] + 1)
            elif "whole" in line:
                whole = True
            elif "ended" in line:
                code = line["ended"]
            else:
                self.pages.append(page_of(line))
        if code == 1 and not self.count:  # as Python ends where an import fails
            remedy = "install it again (pip install --force-reinstall pypdfium2)"
            raise ReadError(self._where, "what reads PDFs, pypdfium2, doesn't start", remedy)
        if not whole and not self.pages:
            fault = "the PDF is built so that it takes too long or too much memory to read, or it is damaged"
            raise ReadError(self._where, fault, _AGAIN)
        if not self.count:
            raise ReadError(self._where, f"{_DAMAGED} (it has no pages)", _AGAIN)
        self._say_what_is_missing(broken, whole)

    def _say_what_is_missing(self, broken: list[int], whole: bool) -> None:
        if broken:
            self.warnings.append(f"{numbered(broken)} of {self.count:,} can't be read")
        if not whole:
            done = self.pages[-1].number + 1
            self.warnings.append(
                f"only the first {done:,} of its {self.count:,} pages were read: the rest takes too long"
            )
        elif self.count > _MOST_PAGES:
            self.warnings.append(f"only the first {_MOST_PAGES:,} of its {self.count:,} pages were read")

    def _refusal(self, line: dict[str, Any]) -> ReadError:
        if line["error"] in _PASSWORD:
            return ReadError(self._where, "the PDF is protected with a password", _UNPROTECT)
        cut = bool(self.warnings)  # it has no end mark
        return ReadError(self._where, f"{_DAMAGED} ({'it is cut off' if cut else 'it has no structure'})", _AGAIN)


def numbered(pages: list[int]) -> str:
    """
    >>> numbered([3]), numbered([1, 2, 3, 7])
    ('page 3', 'pages 1-3, 7')
    """
    parts: list[list[int]] = []
    for page in pages:
        if parts and page == parts[-1][-1] + 1:
            parts[-1].append(page)
        else:
            parts.append([page])
    shown = ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in parts)
    return f"page{'s' if len(pages) > 1 else ''} {shown}"


def _lines(data: bytes) -> Iterator[dict[str, Any]]:
    """What letters.py writes of a PDF, as it comes, and as far as it comes within its limits."""
    program = str(Path(__file__).with_name("letters.py"))
    limits = [str(_MOST_PAGES), str(_PROCESSOR_TIME), str(_MEMORY + 2 * len(data))]
    with subprocess.Popen(
        [sys.executable, "-P", program, *limits],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as reader:
        assert reader.stdin is not None
        assert reader.stdout is not None
        clock = threading.Timer(_CLOCK_TIME, reader.kill)
        clock.start()
        sender = threading.Thread(target=_send, args=(reader.stdin, data), daemon=True)
        sender.start()
        try:
            for line in reader.stdout:
                if line.endswith(b"\n"):
                    yield json.loads(line)
            yield {"ended": reader.wait()}
        finally:
            clock.cancel()
            reader.kill()
            sender.join()


def _send(stream: IO[bytes], data: bytes) -> None:
    try:
        with stream:
            stream.write(data)
    except OSError:
        pass  # it ended before it read all: its lines, or that there are none, say why

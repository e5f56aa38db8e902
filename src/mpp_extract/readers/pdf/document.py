"""A PDF file opened with PDFium: what makes it unreadable, what it says of itself, and its pages one by one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium

from mpp_extract.errors import ReadError
from mpp_extract.readers import properties
from mpp_extract.readers.pdf.words import Page, page_words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

MOST_PAGES = 1000  # more than the longest opinion or report; what goes beyond is named in a warning
_MARK = b"%PDF-"
_DAMAGED = "the PDF is damaged"
_AGAIN = "get the file again, or print it to a new PDF"
_UNPROTECT = "save it without one (in a PDF program, or with qpdf --decrypt), and read that"
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})(\d{2})")


class Document:
    """An open PDF. Close it after use."""

    def __init__(self, data: bytes, where: str) -> None:
        self.warnings: list[str] = []
        self._where = where
        start = data.find(_MARK, 0, 1 << 16)
        if start < 0:
            raise ReadError(where, f"{_DAMAGED} (it has no %PDF- mark)", _AGAIN)
        if start:
            data = data[start:]  # places in the file count from the mark
        if b"%%EOF" not in data[-2048:]:
            self.warnings.append("the PDF has no end mark, so it may be cut off: some of its text may be missing")
        try:
            self._pdf = pypdfium2.PdfDocument(data)
            self.count = len(self._pdf)
        except pypdfium2.PdfiumError as error:
            raise self._refusal(error) from error
        if not self.count:
            raise ReadError(where, f"{_DAMAGED} (it has no pages)", _AGAIN)

    def __enter__(self) -> Document:
        return self

    def __exit__(self, *_: object) -> None:
        self._pdf.close()

    def pages(self) -> Iterator[Page]:
        """The pages that can be read, as far as the document is an article; warnings say what is missing."""
        broken = []
        for number in range(min(self.count, MOST_PAGES)):
            try:
                page = self._pdf[number]
            except pypdfium2.PdfiumError:
                broken.append(number + 1)
                continue
            try:
                found = page_words(page, number)
                if len(found.words) < 30:
                    found.pictures = _has_pictures(page)
                yield found
            except pypdfium2.PdfiumError:
                broken.append(number + 1)
            finally:
                page.close()
        if broken:
            self.warnings.append(f"{numbered(broken)} of {self.count} can't be read")
        if self.count > MOST_PAGES:
            self.warnings.append(f"only the first {MOST_PAGES:,} of its {self.count:,} pages were read")

    @property
    def title(self) -> str | None:
        """The title that the file's properties have, unless it is the name that a converter or printer put there."""
        return properties.written_title(self._property("Title"))

    @property
    def authors(self) -> list[str]:
        """The names that the properties have, without those of accounts and machines."""
        return properties.people(self._property("Author"))

    @property
    def published(self) -> date | None:
        """The day of CreationDate as the file has it: in the zone of the clock that made it.

        A PDF has no day of publication. It is made when a release, an opinion or a page is ready to go out, so the
        day on which it was made is the nearest that it knows; its ModDate moves with each stamp and signature. Its
        zone is that of the place where it was made, which "today" in its text refers to: 23:30 -05'00' stays that day.
        """
        found = _DATE.match(self._property("CreationDate").strip())
        return properties.day(*found.groups()) if found else None

    @property
    def printed_by_browser(self) -> bool:
        """Whether a browser printed it, so that its day is that of printing."""
        creator = self._property("Creator")
        return bool(re.match(r"Mozilla/|Chromium|HeadlessChrome|Chrome|Safari|Firefox", creator))

    def _property(self, name: str) -> str:
        try:
            return str(self._pdf.get_metadata_value(name)).replace("\0", "")
        except (pypdfium2.PdfiumError, UnicodeError):
            return ""

    def _refusal(self, error: pypdfium2.PdfiumError) -> ReadError:
        code = getattr(error, "err_code", None) or pdfium.FPDF_GetLastError()
        if code in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
            return ReadError(self._where, "the PDF is protected with a password", _UNPROTECT)
        return ReadError(self._where, f"{_DAMAGED} ({str(error).rstrip('.')})", _AGAIN)


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


def _has_pictures(page: pypdfium2.PdfPage) -> bool:
    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE,)
    return next(iter(page.get_objects(filter=kinds, max_depth=4)), None) is not None

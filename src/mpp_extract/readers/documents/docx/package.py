"""A DOCX file's parts, found by their relationships, and its properties.

Read with zipfile and lxml: python-docx refuses macro-enabled documents, templates, the strict variant of the format
and files one of whose pictures is missing, and holds every picture in memory.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING

from lxml import etree

from mpp_extract.errors import ReadError
from mpp_extract.readers.documents import properties
from mpp_extract.readers.language import language_code
from mpp_extract.readers.signatures import OFFICE, ZIP

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_LARGEST_PART = 50 * 10**6  # bytes of XML unpacked: a book of 3,000 pages
_MOST_TAGS = 3_000_000  # and its elements take 300 MB
_AGAIN = "get the file again, or open it in a word processor and save it anew"
_UNPROTECT = "open it in a word processor, save it without a password, and read that"
_SPLIT = "split it into its articles"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_OUTLOOK = "__substg1.0_".encode("utf-16-le")  # how the names of a message's properties begin in it


class Package:
    """An open DOCX file. Raises ReadError where it is none, is encrypted, damaged or a bomb."""

    def __init__(self, data: bytes, where: str) -> None:
        self._where = where
        if data.startswith(OFFICE):
            raise _refusal_of_office(data, where)
        start = data.find(ZIP[0], 0, 1 << 16)
        try:
            self._zip = zipfile.ZipFile(BytesIO(data[max(start, 0) :]))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise self._damaged("it is cut off" if start >= 0 else "it is no ZIP archive") from error
        self._names = {name.lstrip("/").lower(): name for name in self._zip.namelist()}
        targets = list(self._relations(""))
        found = [target for kind, target in targets if kind == "officeDocument"]
        self.name = found[0] if found else "word/document.xml"
        self._properties = next((target for kind, target in targets if kind == "core-properties"), "docProps/core.xml")
        if self.name.lower() not in self._names:
            raise ReadError(where, "a ZIP archive with no Word document in it", "name the files inside it themselves")
        self.related = dict(self._relations(self.name))

    def root(self, name: str | None) -> etree._Element | None:
        """The XML of a part, or None where there is no such part. Raises ReadError where it is damaged or too large."""
        stored = self._names.get((name or "").lower())
        if stored is None:
            return None
        data = self._unpacked(stored, name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._damaged(f"{name}: {error}") from error

    def _unpacked(self, stored: str, name: str | None) -> bytes:
        if self._zip.getinfo(stored).file_size > _LARGEST_PART:
            fault = f"its text unpacks to more than {_LARGEST_PART // 10**6} MB ({name})"
            raise ReadError(self._where, fault, _SPLIT)
        try:
            data = self._zip.read(stored)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise self._damaged(f"{name}: {error}") from error
        except RuntimeError as error:  # what zipfile raises for a password
            raise ReadError(self._where, "the DOCX is protected with a password", _UNPROTECT) from error
        if data.count(b"<") > _MOST_TAGS:
            raise ReadError(
                self._where, f"it holds more than {_MOST_TAGS:,} tags ({name}), so it is no article", _SPLIT
            )
        return data

    def part(self, kind: str) -> etree._Element | None:
        """The XML of a part that the document needs, such as "styles"; None where it is missing or damaged."""
        try:
            return self.root(self.related.get(kind))
        except ReadError:
            return None

    def properties(self) -> Properties:
        """What the file says of itself; nothing where that part is missing or damaged."""
        try:
            return Properties(self.root(self._properties))
        except ReadError:
            return Properties(None)

    def _relations(self, name: str) -> Iterator[tuple[str, str]]:
        """The kind and name of each part that a part refers to."""
        folder, base = posixpath.split(name)
        root = self.root(posixpath.join(folder, "_rels", f"{base}.rels"))
        for relation in root if root is not None else ():
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External" and target:
                kind = relation.get("Type", "").rpartition("/")[2].replace("metadata/", "")
                path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                yield kind, posixpath.normpath(path)

    def _damaged(self, reason: str) -> ReadError:
        return ReadError(self._where, f"the DOCX is damaged ({' '.join(reason.split())[:200]})", _AGAIN)


class Properties:
    """Title, authors and days of a document's core properties (Dublin Core; days in UTC, as Word writes them)."""

    def __init__(self, root: etree._Element | None) -> None:
        self._values: dict[str, str] = {}
        for element in root if root is not None else ():
            if isinstance(element.tag, str):
                self._values.setdefault(etree.QName(element).localname, (element.text or "").strip())

    @property
    def title(self) -> str | None:
        return properties.written_title(self._values.get("title"))

    @property
    def authors(self) -> list[str]:
        return properties.people(self._values.get("creator"))

    @property
    def language(self) -> str | None:
        return language_code(self._values.get("language"))

    def day(self, name: str) -> date | None:
        """The day of "created" or "modified"; None where it is missing, no day, or the template's."""
        value = self._values.get(name, "")
        if properties.is_templates(value):
            return None
        year, _, rest = value[:10].partition("-")
        month, _, day = rest.partition("-")
        return properties.day(year, month, day) if len(value) >= 10 else None


def _refusal_of_office(data: bytes, where: str) -> ReadError:
    if _ENCRYPTED in data:
        return ReadError(where, "the Word document is encrypted (protected with a password)", _UNPROTECT)
    if _OUTLOOK in data:
        return ReadError(where, "an Outlook message (.msg) can't be read", "save it as .eml or text, and name that")
    kind = "an old Word document (.doc)" if _OLD_WORD in data else "an old Microsoft Office document"
    return ReadError(where, f"{kind} can't be read", "open it in a word processor and save it as .docx")

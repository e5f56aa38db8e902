"""PDF files for tests: letters set where a test says, with reportlab; the paragraphs of a story."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO

from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen import canvas

from mpp_extract.readers.documents import pdf
from mpp_extract.readers.source import ReadOptions, Story

WIDTH, HEIGHT = 612, 792
FONT = "Times-Roman"
FIRST = (
    "A county judge ordered the library board on Thursday to reopen its branch in Millbrook, and said that the vote "
    "which had closed it was taken behind a locked door. The board has thirty days to hold a new one in the open."
)
SECOND = (
    "Nobody from the board was in the room when the order was read. Its lawyer, Tessa Quill, said in the hallway that "
    "she had expected to lose, and that the members would meet again before the month was over."
)
THIRD = (
    "Readers who had carried signs in front of the building since April took them down. One of them, a retired mason "
    "named Bo Lindgren, said that he would be first in line when the doors were unlocked."
)


def read(data: bytes) -> Story:
    return pdf.read(data, "x.pdf", ReadOptions())


@dataclass
class Paper:
    """A PDF that is being set. Places are points from the left and from the upper edge."""

    information: dict[str, str] = field(default_factory=dict)
    compressed: bool = True

    def __post_init__(self) -> None:
        self._out = BytesIO()
        self.canvas = canvas.Canvas(self._out, pagesize=(WIDTH, HEIGHT), pageCompression=int(self.compressed))
        self.canvas.setTitle(self.information.get("Title", ""))
        self.canvas.setAuthor(self.information.get("Author", ""))
        self.canvas.setCreator(self.information.get("Creator", ""))

    def line(self, x: float, y: float, text: str, size: float = 11) -> None:
        self.canvas.setFont(FONT, size)
        self.canvas.drawString(x, HEIGHT - y, text)

    def flow(self, x: float, y: float, text: str, width: float, size: float = 11, lines: int | None = None) -> str:
        """Sets a paragraph in lines of a width; what is left after so many lines is given back."""
        broken = simpleSplit(text, FONT, size, width)
        for number, line in enumerate(broken[:lines]):
            self.line(x, y + 1.2 * size * number, line, size)
        return " ".join(broken[lines:]) if lines is not None else ""

    def turn(self) -> None:
        """Goes on to the next page."""
        self.canvas.showPage()

    def bytes(self, created: str = "20240305101500-05'00'") -> bytes:
        self.canvas.save()
        return re.sub(rb"(/CreationDate \(D:)[^)]*", rb"\g<1>" + created.encode(), self._out.getvalue())


def objects_in_a_file(objects: dict[int, bytes]) -> bytes:
    """A PDF of these objects, the first of which is its catalog."""
    out, places = b"%PDF-1.7\n", {}
    for number, body in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    out += b"".join(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, size))
    return out + b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, table)


def stream(data: bytes, more: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), more, data)


def one_page(content: bytes, resources: bytes = b"", more: dict[int, bytes] | None = None) -> bytes:
    return objects_in_a_file(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R >>",
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <<"
            + resources
            + b">> >>",
            4: content,
            **(more or {}),
        }
    )

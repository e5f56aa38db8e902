"""One short story as a file of every format, made by libraries: what readers have in common is tested with these."""

from __future__ import annotations

import csv
import gzip
import json
import re
import zipfile
from datetime import datetime
from email.message import EmailMessage
from io import BytesIO, StringIO

TITLE = "Ferry line wins in court"
DAY = "2025-05-06"
PARAGRAPHS = (
    "A judge in Tacoma ruled on Monday that the county must keep its ferry line open through the winter.",
    "“Nobody asked the islanders,” said Lee Park, who has run the line for 12 years and means to go on.",
)
TEXT = "\n\n".join(PARAGRAPHS)


def html() -> bytes:
    """A page with a menu and a foot that are no part of the story."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} - Sound Paper</title>'
        f'<meta property="article:published_time" content="{DAY}T08:00:00-07:00"></head><body>'
        f'<nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>{TITLE}</h1>{body}</article>'
        "<footer>Copyright Sound Paper</footer></body></html>"
    ).encode()


def pdf() -> bytes:
    """One page, with what a PDF says of itself."""
    from reportlab.lib.pagesizes import letter
    from reportlab.pdfgen.canvas import Canvas

    file = BytesIO()
    canvas = Canvas(file, pagesize=letter, invariant=1)
    canvas.setTitle(TITLE)
    canvas.setFont("Times-Bold", 18)
    canvas.drawString(72, 720, TITLE)
    canvas.setFont("Times-Roman", 11)
    height = 680
    for paragraph in PARAGRAPHS:
        words, line = paragraph.split(), ""
        for word in [*words, ""]:
            if not word or len(line) + len(word) > 80:
                canvas.drawString(72, height, line)
                height, line = height - 14, ""
            line = f"{line} {word}".strip()
        height -= 10
    canvas.save()
    made = re.sub(rb"(/CreationDate \(D:)[^)]*", rb"\g<1>20250506080000-07'00'", file.getvalue())
    return re.sub(rb"(/ModDate \(D:)[^)]*", rb"\g<1>20250506080000-07'00'", made)


def docx() -> bytes:
    """As Word saves it."""
    import docx as word

    document = word.Document()
    document.core_properties.title = TITLE
    document.core_properties.created = document.core_properties.modified = datetime(2025, 5, 6, 8)
    for paragraph in PARAGRAPHS:
        document.add_paragraph(paragraph)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def rtf() -> bytes:
    """As a word processor saves it: what is not ASCII by number."""
    body = "\\par\n".join(PARAGRAPHS)
    escaped = "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in body)
    made = "{\\creatim\\yr2025\\mo5\\dy6\\hr8\\min0}"
    return f"{{\\rtf1\\ansi\\ansicpg1252{{\\info{{\\title {TITLE}}}{made}}}\n{escaped}\\par}}".encode()


def markdown() -> bytes:
    """With front matter."""
    return f"---\ntitle: {TITLE}\ndate: {DAY}\n---\n\n{TEXT}\n".encode()


def eml() -> bytes:
    """A mail."""
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Ann Reed <ann@example.org>", TITLE
    mail["Date"], mail["Message-ID"] = "Tue, 06 May 2025 08:00:00 -0700", "<1@example.org>"
    mail.set_content(TEXT + "\n")
    return mail.as_bytes()


def mbox() -> bytes:
    """A mailbox of two mails."""
    one = b"From ann@example.org Tue May  6 08:00:00 2025\n" + eml().rstrip(b"\n") + b"\n\n"
    return one * 2


def nitf() -> bytes:
    """NITF."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><nitf><head><title>{TITLE}</title>'
        f'<docdata><date.issue norm="20250506T080000-0700"/></docdata></head><body><body.head><hedline><hl1>{TITLE}'
        f"</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>"
    ).encode()


def newsml_g2() -> bytes:
    """A message with one item."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    return (
        '<?xml version="1.0" encoding="UTF-8"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>'
        f'<newsItem guid="urn:example:1" version="1"><itemMeta><versionCreated>{DAY}T08:00:00-07:00</versionCreated>'
        f"</itemMeta><contentMeta><headline>{TITLE}</headline></contentMeta><contentSet>"
        f'<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body>'
        "</html></inlineXML></contentSet></newsItem></itemSet></newsMessage>"
    ).encode()


def ninjs() -> bytes:
    """ninjs."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    fields = {"uri": "urn:example:1", "type": "text", "versioncreated": f"{DAY}T08:00:00-07:00", "headline": TITLE}
    return json.dumps({**fields, "body_xhtml": body}).encode()


def json_object() -> bytes:
    """One object."""
    return json.dumps({"title": TITLE, "published": DAY, "text": TEXT}, indent=1).encode()


def json_lines() -> bytes:
    """A line."""
    return json.dumps({"title": TITLE, "published": DAY, "text": TEXT}).encode() + b"\n"


def table(delimiter: str) -> bytes:
    """One row under a header."""
    file = StringIO()
    rows = csv.writer(file, delimiter=delimiter)
    rows.writerows([["id", "title", "published", "text"], ["1", TITLE, DAY, TEXT]])
    return file.getvalue().encode()


def zipped(**members: bytes) -> bytes:
    """A ZIP archive of members by name."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def every() -> dict[str, bytes]:
    """A file of each format under a name with its usual ending."""
    plain = {
        "a.html": html(),
        "a.pdf": pdf(),
        "a.docx": docx(),
        "a.rtf": rtf(),
        "a.md": markdown(),
        "a.eml": eml(),
        "a.mbox": mbox(),
        "a.nitf": nitf(),
        "a.xml": newsml_g2(),
        "a.ninjs": ninjs(),
        "a.json": json_object(),
        "a.jsonl": json_lines(),
        "a.csv": table(","),
        "a.tsv": table("\t"),
        "a.txt": TEXT.encode(),
    }
    packed = {
        "b.html.gz": gzip.compress(html(), mtime=0),
        "c.zip": zipped(**{"in/a.html": html(), "b.txt": TEXT.encode()}),
    }
    return plain | packed

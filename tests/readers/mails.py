"""Mails for tests: one story, written by the standard library."""

from __future__ import annotations

from email.message import EmailMessage

from mpp_extract.readers.mail import eml
from mpp_extract.readers.source import ReadOptions, Story

PARTS = [
    "The port’s night ban stays, a judge ruled on Friday.",
    "Judge Aino Salmi wrote that “a crane is a crane at any hour.”",
    "The port may appeal within 14 days.",
]
TEXT = "\n\n".join(PARTS)
HTML = "".join(f"<p>{part}</p>" for part in PARTS)
HEAD = b"From: Jane Roe <jane@example.org>\nSubject: Night ban\nDate: Fri, 05 Mar 2021 23:30:00 -0500\n"


def read(data: bytes) -> Story:
    return eml.read(data, "x.eml", ReadOptions())


def mail(plain: str | None, html: str | None = None, subject: str = "Night ban") -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "Jane Roe <jane@example.org>", "d@example.net", subject
    message["Date"], message["Message-ID"] = "Fri, 05 Mar 2021 23:30:00 -0500", "<7@example.org>"
    if plain is not None:
        message.set_content(plain)
        if html is not None:
            message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message

"""The parts of a mail that are its text: plain or HTML, inline or attached, however they are wrapped and encoded."""

from __future__ import annotations

import email
import re
from base64 import b64decode
from dataclasses import dataclass, field
from email import policy
from typing import TYPE_CHECKING, Any

from mpp_extract.readers.characters import number_of_letters
from mpp_extract.readers.mail.headers import in_charset, raw_header
from mpp_extract.readers.mail.html import text_of_html
from mpp_extract.readers.markup import looks_like_html

if TYPE_CHECKING:
    from email.message import Message

_BOUNDARY = re.compile(rb"^--(-{0,40}[^\s-][^\r\n]{0,200}?)[ \t]*\r?\n(?=Content-|MIME-)", re.M | re.I)
_STUB = re.compile(
    r"(?:mail|message) is (?:in|written in|sent as|formatted as) html|view (?:this|it).{0,40}browser|"
    r"html (?:e-?mail|mail|version|capable)|does not support html|(?:this|your) (?:e-?mail|"
    r"mail) (?:client|program|message is in html)|plain[- ]text version",
    re.I,
)
_LINK_AFTER_TEXT = re.compile(r"(?<=\S)[ \t]?<(?:https?|mailto|tel):[^<>\s]{1,2000}>")
_BARE_LINK = re.compile(r"<((?:https?|mailto):[^<>\s]{1,2000})>")
_IMAGE = re.compile(r"\[(?:image|cid|inline image|bild|image removed by sender)\b[^\[\]\n]{0,200}\]", re.I)
_MOST_PARTS = 2_000
MOST_TEXT = 4 * 10**6  # characters: as many as two long books have, so a mail with more holds a log or a table
_STUB_RATIO, _STUB_SPARE = 2.5, 300


@dataclass(slots=True)
class Parts:
    """What was found in a mail's parts.

    plain, html  texts of the two kinds, HTML already as text      encoding  of the first
    attached     mails in it                                       files     names of other attachments
    documents    (name, text) of attachments that are texts
    vast         whether a text that is not attached is longer than any article
    """

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attached: list[Message] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    documents: list[tuple[str, str]] = field(default_factory=list)
    encoding: str | None = None
    encrypted: bool = False
    vast: bool = False
    warnings: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The text: of the plain parts, or of the HTML ones where those are missing, empty or a stub."""
        plain = "\n\n".join(part for part in self.plain if part.strip())
        html = "\n\n".join(part for part in self.html if part.strip())
        return html if html and _is_stub(plain, html) else _without_links(plain)


def parts_of(message: Message) -> Parts:
    """The parts of a mail and of all mails' worth of wrappers in it; attached mails are not looked into."""
    found = Parts()
    _collect(message, found, 0)
    return found


def unflowed(text: str, delsp: bool) -> str:
    """Text of format=flowed with its soft line ends joined (RFC 3676); quoted lines keep their marks."""
    out: list[str] = []
    open_depth: int | None = None
    for line in text.split("\n"):
        depth = len(line) - len(line.lstrip(">"))
        bare = line[depth:]
        bare = bare[1:] if bare.startswith(" ") else bare
        signature = bare == "-- "
        flows = bare.endswith(" ") and not signature
        content = bare[:-1] if flows and delsp else bare
        if open_depth == depth and not signature:
            out[-1] += content
        else:
            out.append((">" * depth + " " if depth else "") + content)
        open_depth = depth if flows else None
    return "\n".join(out)


def _collect(part: Message, found: Parts, depth: int) -> None:
    if depth > 50 or len(found.plain) + len(found.html) + len(found.files) > _MOST_PARTS:
        return
    kind = part.get_content_type()
    payload: Any = part.get_payload() if part.is_multipart() else None
    if kind == "message/rfc822" and isinstance(payload, list):
        found.attached.extend(_unpacked(part, each) for each in payload)
    elif kind in ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"):
        found.encrypted = True
    elif isinstance(payload, list):
        for each in payload:
            _collect(each, found, depth + 1)
    elif kind.startswith("multipart/"):
        _collect_unbounded(part, found, depth)
    elif _is_attachment(part, kind):
        found.files.append(_file_name(part, kind))
        if kind in ("text/plain", "text/html"):
            found.documents.append((found.files[-1], _text(part, kind, found) or ""))
    else:
        _take_text(part, kind, found)


def _unpacked(part: Message, inner: Message) -> Message:
    """An attached mail; one in base64, which the standard forbids and programs do all the same, is unpacked."""
    if (raw_header(part, "Content-Transfer-Encoding") or "").strip().lower() != "base64":
        return inner
    try:
        packed = inner.get_payload(decode=True)
        data = b64decode(b"".join(packed.split()) if isinstance(packed, bytes) else b"")
    except ValueError:
        return inner
    return email.message_from_bytes(data, policy=policy.compat32)


def _take_text(part: Message, kind: str, found: Parts) -> None:
    text = _text(part, kind, found)
    if text is None:
        found.vast = True
    else:
        (found.html if kind == "text/html" else found.plain).append(text)


def _text(part: Message, kind: str, found: Parts) -> str | None:
    """A part's text; None for one that is longer than any article, or that libxml2 refuses for its length."""
    raw = _decoded(part, found)
    if kind != "text/html":
        return _plain(part, raw) if len(raw) <= MOST_TEXT else None
    text = text_of_html(raw)
    return None if len(text) > MOST_TEXT or (not text and len(raw) > MOST_TEXT) else text


def _plain(part: Message, text: str) -> str:
    if _parameter(part, "format") == "flowed":
        text = unflowed(text, _parameter(part, "delsp") == "yes")
    if looks_like_html(text) and re.search(r"<(?:html|body|p|div|br|table)\b", text, re.I):
        return text_of_html(text)
    return text


def _collect_unbounded(part: Message, found: Parts, depth: int) -> None:
    """The parts of a mail that names no boundary, or a wrong one: the lines between parts tell it."""
    data = part.get_payload(decode=True)
    body = data if isinstance(data, bytes) else b""
    match = _BOUNDARY.search(body)
    if match is None or depth > 5:
        _take_text(part, "text/plain", found)
        return
    head = b'Content-Type: multipart/mixed; boundary="' + match[1].replace(b'"', b"") + b'"\n\n'
    _collect(email.message_from_bytes(head + body, policy=policy.compat32), found, depth + 1)


def _decoded(part: Message, found: Parts) -> str:
    """A part's text, its line ends as line feeds."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError, TypeError):
        data = None
    if not isinstance(data, bytes):
        found.warnings.append("a part of the mail can't be decoded, so it was left out")
        return ""
    charset = _parameter(part, "charset")
    if part.get_content_type() == "text/html" and charset is None:
        declared = re.search(rb"<meta[^>]{0,100}charset=[\"']?([\w-]+)", data[:4096], re.I)
        charset = declared[1].decode("ascii") if declared else None
    text, encoding, as_declared = in_charset(data, charset)
    found.encoding = found.encoding or encoding
    if charset and not as_declared and not text.isascii():
        if "\ufffd" in text:
            fault = f"a part of the mail has bytes that are not in {encoding}; each was replaced by U+FFFD"
        else:
            fault = f"not in {charset[:40]}, as a part of the mail says, so read as {encoding}"
        found.warnings.append(fault)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _is_attachment(part: Message, kind: str) -> bool:
    disposition = (raw_header(part, "Content-Disposition") or "").strip().lower()
    named = bool(re.search(r"\b(?:file)?name\*?\d?\*?=", disposition + (raw_header(part, "Content-Type") or ""), re.I))
    if kind in ("text/plain", "text/html"):
        return disposition.startswith("attachment") or (named and not disposition.startswith("inline"))
    return True


def _file_name(part: Message, kind: str) -> str:
    try:
        return part.get_filename() or kind
    except (ValueError, LookupError, TypeError, AttributeError, IndexError):
        return kind


def _parameter(part: Message, name: str) -> str | None:
    """A parameter of Content-Type, however the rest of the header is broken."""
    match = re.search(rf";\s*{name}\*?\s*=\s*(?:\"([^\"]*)\"?|([^\s;]+))", raw_header(part, "Content-Type") or "", re.I)
    return (match[1] or match[2] or "").strip().lower() or None if match else None


def _is_stub(plain: str, html: str) -> bool:
    """Whether the plain part is not the whole of what the HTML part says."""
    if not plain.strip():
        return True
    letters, others = number_of_letters(_without_links(plain)), number_of_letters(html)
    if _STUB.search(plain) and letters < 0.6 * others:
        return True
    return others > _STUB_RATIO * letters + _STUB_SPARE


def _without_links(text: str) -> str:
    """Plain text without the addresses and picture names that programs put into it when they made it of HTML."""
    if "<" in text:
        text = _BARE_LINK.sub(r"\1", _LINK_AFTER_TEXT.sub("", text))
    return _IMAGE.sub("", text) if "[" in text else text

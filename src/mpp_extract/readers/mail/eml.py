"""A mail: its own text without quoted mails and signatures, its subject, sender and day."""

from __future__ import annotations

import email
import re
from email import policy
from typing import TYPE_CHECKING

from mpp_extract.errors import ReadError
from mpp_extract.readers.characters import BLANK, letters_of, seen
from mpp_extract.readers.documents.head import named_over
from mpp_extract.readers.documents.properties import is_headline
from mpp_extract.readers.language import language_code
from mpp_extract.readers.mail import headers
from mpp_extract.readers.mail.parts import Parts, parts_of
from mpp_extract.readers.mail.replies import FROM, SENT, header_line, is_short_note, own
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from datetime import date
    from email.message import Message

# Header fields of which a mail has at least one (RFC 5322, RFC 2045).
HEADERS = (
    "from", "to", "date", "subject", "received", "message-id", "mime-version", "return-path", "delivered-to",
    "content-type", "x-mailer", "reply-to", "sender", "cc", "dkim-signature", "list-id",
)  # fmt: skip
_HEADER_LINE = re.compile(rb"([!-9;-~]{1,60})[ \t]*:", re.I)
_APPLE_LENGTH = re.compile(rb"\s*(\d{1,12})\s*\r?\n")
_CONTROLS = re.compile("[\x01-\x08\x0b\x0e-\x1f\x7f]")
_PGP = re.compile(
    r"-----BEGIN PGP SIGNED MESSAGE-----\n(?:[\w-]+: [^\n]*\n)*\n(.*?)\n-----BEGIN PGP SIGNATURE-----.*?"
    r"(?:-----END PGP SIGNATURE-----|\Z)",
    re.S,
)
_SAVE_ITS_TEXT = "save what is the article in it as a .txt file, and name that"
_DECRYPT = "open it in the mail program that has its key, and save the text"
_MOST_BOUNDARIES = 50_000  # lines that may part a mail: each costs the standard library an object
_LONGEST_TITLE = 1_000  # characters
_FEWEST_WORDS = 4  # of a headline that is not the subject
_MOST_ATTACHED = 5  # mails attached to one another that are opened in search of a text


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The story in a mail. Raises ReadError for what has no header lines of a mail and for an encrypted one."""
    nuls = data.count(b"\0")
    data = _bare(data.replace(b"\0", b""))
    if not is_mail(data):
        raise ReadError(
            where, "no mail: no header lines such as From and Subject", "name its format with --input-format"
        )
    if data.count(b"\n--") > _MOST_BOUNDARIES:
        raise ReadError(where, "more parts in one mail than any article has", _SAVE_ITS_TEXT)
    try:
        # Not the newer policy: it reads each header by a grammar, fails on some that are broken, and takes its time.
        message = email.message_from_bytes(data, policy=policy.compat32)
        story = _story(message, where, 0)
    except RecursionError as error:
        raise ReadError(where, "damaged mail: its parts stand in one another without end", "save its text") from error
    if nuls:
        story.warnings.append(f"the mail holds {nuls} NUL byte{'s' * (nuls > 1)}, which were left out")
    return story


def is_mail(data: bytes) -> bool:
    """Whether bytes begin with header lines of which two are a mail's, or one such as Received that only a mail has.

    >>> is_mail(b"From: Jane <j@example.org>\\nSubject: Ruling\\n\\nText"), is_mail(b"Subject: a memo\\n\\nText")
    (True, False)
    """
    names: list[str] = []
    for line in data[:20_000].split(b"\n"):
        if not line.strip() or len(names) > 60:
            break
        match = _HEADER_LINE.match(line)
        if match is None and line[:1] not in b" \t":
            break
        if match is not None:
            names.append(match[1].decode("ascii").lower())
    known = {name for name in names if name in HEADERS}
    return len(known) >= 2 or bool(known & {"received", "mime-version", "message-id", "delivered-to", "return-path"})


def _story(message: Message, where: str, depth: int) -> Story:
    title, forwarded = headers.subject(message)
    parts = parts_of(message)
    if parts.vast:
        fault = "more text in one mail than any article has"
        raise ReadError(where, fault, _SAVE_ITS_TEXT)
    text, passed_on = _text(parts, forwarded)
    if parts.encrypted and not text:
        raise ReadError(where, "an encrypted or sealed mail", _DECRYPT)
    if parts.attached and (not text or (is_short_note(text) and depth == 0)) and depth < _MOST_ATTACHED:
        inner = _story(parts.attached[0], where, depth + 1)
        if inner.text:
            inner.warnings.append("the mail has no text of its own, so the mail attached to it was read")
            return inner
    published = _published(message, parts.warnings)
    title, text = _titled(title, text or _attached_text(parts))
    authors, house = headers.senders(message)
    if sender := header_line(passed_on, FROM):
        authors, house = headers.persons_and_house(sender)
        published = headers.mail_day(header_line(passed_on, SENT)) or published
    return Story(
        text=text,
        title=title,
        published=published,
        authors=named_over(text) or authors,
        publisher=headers.publisher(message) or house,
        language=language_code(headers.header(message, "Content-Language")),
        id=headers.message_id(message),
        encoding=parts.encoding,
        warnings=parts.warnings,
    )


def _published(message: Message, warnings: list[str]) -> date | None:
    sent = headers.sent(message)
    if sent is not None:
        return sent
    received = headers.received(message)
    if received is not None:
        warnings.append("no Date header that can be read, so the day is when the first server received it")
    return received


def _attached_text(parts: Parts) -> str:
    """The first text that is attached; "" where there is none. Either is said."""
    for name, document in parts.documents:
        if text := _clean(document).strip():
            parts.warnings.append(f"the mail has no text of its own, so {name[:60]}, which is attached to it, was read")
            return text
    if parts.files or parts.attached:
        names = ", ".join(name[:60] for name in parts.files[:5]) or "a mail"
        parts.warnings.append(f"no text but attachments ({names}); save those and name them")
    return ""


def _text(parts: Parts, forwarded: bool) -> tuple[str, list[str]]:
    """The mail's text, and the header lines of the mail passed on that it is of."""
    text = parts.text()
    if "-----BEGIN PGP SIGNED" in text:
        text = _PGP.sub(lambda match: re.sub(r"^- ", "", match[1], flags=re.M), text)
    if "-----BEGIN PGP MESSAGE-----" in text:
        parts.encrypted = True
        return "", []
    return own(_clean(text), forwarded)


def _clean(text: str) -> str:
    """A text without characters that nobody sees, and with blanks of all kinds as one."""
    return BLANK.sub(" ", seen(_CONTROLS.sub("", text)))


def _titled(title: str | None, text: str) -> tuple[str | None, str]:
    """The title, and the text without it: the subject, or the headline that begins the text in its place.

    That is the rest of a subject that a desk put a word before ("Copy: ..."), or what stands over a byline.
    """
    first, _, rest = text.partition("\n")
    if not rest.strip() or len(first) >= _LONGEST_TITLE:
        return title, text
    letters, known = letters_of(first), letters_of(title or "")
    if letters == known:
        return title, rest.lstrip("\n")
    ends = title is not None and known.endswith(letters) and len(first.split()) >= _FEWEST_WORDS
    if ends or (is_headline(first) and len(first.split()) >= _FEWEST_WORDS and named_over(rest.lstrip("\n"))):
        return first.strip(), rest.lstrip("\n")
    return title, text


def _bare(data: bytes) -> bytes:
    """A mail's bytes without what programs put before it: blank lines, a mark, mbox's line, Apple's length."""
    data = data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n \t")
    if match := _APPLE_LENGTH.match(data):  # .emlx: the mail's length, the mail, a property list
        data = data[match.end() : match.end() + int(match[1])]
    if data.startswith((b"From ", b">From ")):
        data = data.partition(b"\n")[2]
    if b"\n" not in data[:5_000]:  # of a very old Macintosh
        data = data.replace(b"\r", b"\n")
    return data

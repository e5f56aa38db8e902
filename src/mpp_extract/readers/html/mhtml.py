"""Web archives (MHTML): the page in a file that Chrome, Edge or Word saved as one."""

from __future__ import annotations

import email
import email.policy

from mpp_extract.errors import ReadError


def is_mhtml(data: bytes) -> bool:
    """Whether the bytes are a mail-like message of several parts rather than a page.

    >>> is_mhtml(b"MIME-Version: 1.0\\nContent-Type: multipart/related; boundary=x\\n\\n")
    True
    """
    head = data[:8192].lstrip(b"\xef\xbb\xbf \r\n").replace(b"\r\n", b"\n").lower()
    return not head.startswith(b"<") and b"multipart/related" in head and b"mime-version:" in head


def page_in(data: bytes, where: str) -> tuple[bytes, str | None, str | None]:
    """The page's bytes, the encoding that its part declares, and its address, where the archive gives them.

    Raises ReadError for an archive without a page.
    """
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    pages = [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    if not pages:
        raise ReadError(where, "a web archive with no page in it", "save the article's page anew")
    address = _address(message.get("Snapshot-Content-Location"))
    # The page itself is the first part, or the one that the archive's address names; frames and adverts come after it.
    page = next((part for part in pages if address and _address(part.get("Content-Location")) == address), pages[0])
    payload = page.get_payload(decode=True)
    charset = page.get_content_charset()
    body = payload if isinstance(payload, bytes) else b""
    return body, charset if _is_known(charset) else None, address or _address(page.get("Content-Location"))


def _address(value: object) -> str | None:
    text = "".join(str(value).split()) if value is not None else ""
    return text if text.startswith(("http://", "https://")) else None


def _is_known(charset: str | None) -> bool:
    try:
        return charset is not None and bool("a".encode(charset))
    except (LookupError, UnicodeError):
        return False

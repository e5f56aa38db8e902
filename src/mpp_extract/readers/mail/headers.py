"""A mail's header lines as people read them, however they were written."""

from __future__ import annotations

import binascii
import codecs
import quopri
import re
from base64 import b64decode
from email.utils import getaddresses, parsedate_tz
from typing import TYPE_CHECKING

from mpp_extract.errors import ReadError
from mpp_extract.language.given_names import GIVEN
from mpp_extract.readers import bylines
from mpp_extract.readers.charsets import meant
from mpp_extract.readers.days import day
from mpp_extract.readers.decode import FALLBACK, MOST_DAMAGE, decode

if TYPE_CHECKING:
    from datetime import date
    from email.message import Message

_WORD = re.compile(r"=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?)")
_SUBJECT_MARK = re.compile(
    r"\s*(?:(?:re?|fwd?|fw|aw|wg|antw|antwort|tr|rv|sv|vs|vb|res|enc|rif|i|doorst|ref|odp|pd|ynt|ilt|ατ|отв|пересл)"
    r"(?:\s?\[\d+\]|\s?\(\d+\))?\s?[:：]|\[(?:ext|external|extern|externe|e?spam|fwd?|"
    r"caution)\]:?|\*{1,3}(?:external|spam)\*{1,3}:?|(?:external|spam):)\s*",
    re.I,
)
_FORWARD_MARK = re.compile(r"\s*(?:re:\s*)?\[?(?:fwd?|fw|wg|tr|rv|vb|enc|doorst|i|pd|пересл)\]?\s?[:：]", re.I)
_ONE_SENDER = re.compile(r"\s*([^\"<>@;]+?)\s*<[^<>]*>\s*")
_LONGEST = 5_000  # characters of a header that are looked at
# A list's number in place of its name, as services that send newsletters have it.
_MADE_NAME = re.compile(r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{16,}\b", re.I)
# The mailboxes of roles, in RFC 2142 and as services for newsletters name them.
_ROLE = re.compile(
    r"<(?:info|news|newsletters?|no-?reply|do-?not-?reply|daily|weekly|digest|briefing|alerts?|updates?|hello|editors?|"
    r"press|media|pressoffice|contact|mail|team|list|subscriptions?|newsdesk|desk)@",
    re.I,
)
_BESIDE = re.compile(r"(?P<name>.+?)(?:,|\s+(?:from|at|for|[|–—·-]))\s+(?P<house>(?:the\s)?[A-Z].*)", re.I)
_VIA = re.compile(r"\s+(?:via|über|par)\s+\S.*$", re.I)


def header(message: Message, name: str) -> str | None:
    """A header's text on one line with its encoded words read; None where there is none.

    Never fails: what is broken is read as far as it can be.
    """
    raw = raw_header(message, name)
    return None if raw is None else decoded(raw)


def raw_header(message: Message, name: str) -> str | None:
    """A header's first value as it stands in the bytes, 8-bit characters as lone surrogates."""
    wanted = name.lower()
    return next((str(value)[:_LONGEST] for each, value in message.raw_items() if each.lower() == wanted), None)


def decoded(raw: str) -> str:
    """A header's value as text: encoded words in any charset, neighbours joined, and bytes that nobody encoded.

    >>> decoded("=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9_law?="), decoded("=?x-unknown?B?T2s=?= =?utf-8?B?%%%?=")
    ('Café law', 'Ok =?utf-8?B?%%%?=')
    """
    text = _BETWEEN_WORDS.sub(r"\1", _unfolded(raw))
    found: list[str] = []
    pending, charset, at = b"", "", 0  # a character may be cut in two by its encoded words
    for match in _WORD.finditer(text):
        data = _bytes(match[2], match[3])
        between = text[at : match.start()]
        if pending and (between or data is None or match[1].lower() != charset):
            found.append(in_charset(pending, charset)[0])
            pending = b""
        found.append(between)
        if data is None:
            found.append((" " if found and at else "") + match[0])
        else:
            pending, charset = pending + data, match[1].lower()
        at = match.end()
    if pending:
        found.append(in_charset(pending, charset)[0])
    found.append(text[at:])
    return " ".join("".join(found).replace("\0", "").split())


def in_charset(data: bytes, charset: str | None) -> tuple[str, str, bool]:
    """(text, encoding, whether it is the one declared) of bytes in a charset that may be missing, unknown or false."""
    declared = (charset or "").strip("'\" ").lower().partition("*")[0]
    name = meant(declared)
    known = _known(name)
    # 8-bit text under a charset of seven or eight bits, or none, is UTF-8 where it can be.
    for encoding in dict.fromkeys((*(["utf-8"] if not known or name == "windows-1252" else []), name)):
        try:
            return str(data, encoding), encoding, known
        except (UnicodeError, LookupError):
            continue
    if known and name not in ("utf-8", "windows-1252"):  # of several bytes a character: a few may be damaged
        text = str(data, name, "replace")
        if text.count("\ufffd") <= max(2, MOST_DAMAGE * len(text)):
            return text, name, False
    try:
        decoded_bytes = decode(data, "")
    except ReadError:
        return str(data, FALLBACK, "replace"), FALLBACK, False
    return decoded_bytes.text, decoded_bytes.encoding, False


def subject(message: Message) -> tuple[str | None, bool]:
    """The subject without Re:, Fwd: and the name of a list in brackets, and whether it is one of a forwarded mail."""
    text = header(message, "Subject")
    if not text:
        return None, False
    forwarded = _FORWARD_MARK.match(text) is not None
    listed = raw_header(message, "List-Id") or raw_header(message, "List-Post") or ""
    while True:
        bare = _SUBJECT_MARK.sub("", text, count=1) if _SUBJECT_MARK.match(text) else text
        if tag := re.match(r"\s*\[([^\]]{1,40})\]\s*", bare):
            letters = re.sub(r"\W", "", tag[1]).lower()
            in_list = letters and letters in re.sub(r"\W", "", listed).lower()
            if in_list or _SUBJECT_MARK.match(bare[tag.end() :]):
                bare = bare[tag.end() :]
        if bare == text or not bare.strip():
            return text.strip() or None, forwarded
        text = bare


def senders(message: Message) -> tuple[list[str], str | None]:
    """The persons that From names, and the house that it names beside or in place of them.

    Source: newsletters' senders are "Jane Roe from The Harbor", as Substack sets them, or a paper's name alone.
    """
    return persons_and_house(raw_header(message, "From") or raw_header(message, "Sender") or "")


def persons_and_house(raw: str) -> tuple[list[str], str | None]:
    """What a From header's value, or that line of a mail passed on, names.

    >>> persons_and_house("Jane Roe from The Harbor <roe@example.org>"), persons_and_house("The Harbor <h@example.org>")
    ((['Jane Roe'], 'The Harbor'), ([], 'The Harbor'))
    """
    persons: list[str] = []
    house: str | None = None
    for name in _names(raw):
        beside = _BESIDE.fullmatch(name)
        if beside and bylines.authors(beside["name"]):
            persons.append(beside["name"])
            house = house or beside["house"]
        elif bylines.is_house(name) or _is_of_a_role(raw, name):
            house = house or name
        else:
            persons.append(name)
    return list(dict.fromkeys(persons)), house


def _is_of_a_role(raw: str, name: str) -> bool:
    """Whether a name is not known as a person's, and its address is a newsletter's or a desk's."""
    return name.partition(" ")[0].casefold() not in GIVEN and _ROLE.search(raw) is not None


def _names(raw: str) -> list[str]:
    """The names in a From header's value, without addresses."""
    if alone := _ONE_SENDER.fullmatch(raw):  # a name with a comma that nobody quoted would be two addresses
        names = [decoded(alone[1])]
    else:
        try:
            names = [decoded(name).strip("\"' ") for name, _ in getaddresses([_unfolded(raw)]) if name]
        except (ValueError, TypeError, IndexError):
            names = []
    return [_in_order(_VIA.sub("", name)) for name in names if name and "@" not in name]


def sent(message: Message) -> date | None:
    """The day of the Date header, in the sender's own zone."""
    return mail_day(header(message, "Date"))


def received(message: Message) -> date | None:
    """The day on which the first server took the mail, by its Received header, the last one in the file."""
    stamps = [decoded(str(value)) for name, value in message.raw_items() if name.lower() == "received"]
    days = [found for stamp in reversed(stamps) if (found := mail_day(stamp.rpartition(";")[2]))]
    return days[0] if days else mail_day(header(message, "Delivery-Date"))


def mail_day(value: str | None) -> date | None:
    """The day of a date in a header, by RFC 5322's grammar, else as other metadata has dates."""
    if not value:
        return None
    try:
        fields = None if re.search(r"\b0\d{3}\b(?!\d|:)(?<![+-]\d{4})", value) else parsedate_tz(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        fields = None
    return (day("-".join(f"{number:02}" for number in fields[:3])) if fields else None) or day(value)


def message_id(message: Message) -> str | None:
    """The Message-ID without its brackets."""
    value = header(message, "Message-ID")
    return value.strip("<> ") or None if value else None


# Some houses put into Organization what they must tell by law.
_ADDRESSED = re.compile(r"[\s.,;-]+(?:registered|company (?:no|number|reg)|vat\b|p\.?\s?o\.? box|tel\b|phone\b)", re.I)
_LONG_NAME = 60


def publisher(message: Message) -> str | None:
    """The house that the mail says it comes from: its Organization, else the name of its list."""
    if name := header(message, "Organization") or header(message, "Organisation"):
        return _ADDRESSED.split(name)[0].strip(" ,;.-") or name if len(name) > _LONG_NAME else name
    listed = header(message, "List-Id") or ""
    phrase = re.sub(r"\\(.)", r"\1", listed.partition("<")[0]).strip("\"' ")
    return phrase if phrase and "." not in phrase and not _MADE_NAME.search(phrase) else None


def _unfolded(raw: str) -> str:
    """A raw header without folds; bytes that nobody encoded as UTF-8, else Windows-1252."""
    text = re.sub(r"[\r\n]+", "", raw)
    if text.isascii():
        return text
    data = text.encode("utf-8", "surrogateescape")
    return in_charset(data, None)[0]


def _bytes(kind: str, text: str) -> bytes | None:
    """The bytes of an encoded word; None where it is broken."""
    try:
        if kind in "qQ":
            return quopri.decodestring(text.replace("_", " ").encode("ascii", "replace"), header=False)
        data = re.sub(r"\s", "", text)
        if re.search(r"[^A-Za-z0-9+/=]", data):
            return None
        bare = data.rstrip("=")
        bare = bare[:-1] if len(bare) % 4 == 1 else bare
        return b64decode(bare + "=" * (-len(bare) % 4))
    except (binascii.Error, ValueError):
        return None


def _known(name: str) -> bool:
    try:
        codecs.lookup(name)
        "".encode(name)
    except (LookupError, TypeError, ValueError, UnicodeError):
        return False
    return True


def _in_order(name: str) -> str:
    """Roe, Jane (Press Office) → Jane Roe: directories of large houses write names so. Jane Roe, The Harbor stays."""
    bare = re.sub(r"\s*[\[(][^\])]*[\])]\s*$", "", name).strip()
    match = re.fullmatch(r"([\w'’-]+(?: [\w'’-]+)?), ([\w'’.-]+(?: [\w'’.-]+)?)", bare)
    if match and " " in match[1] and " " in match[2] and match[2].partition(" ")[0].casefold() not in GIVEN:
        return bare
    return f"{match[2]} {match[1]}" if match else bare or name

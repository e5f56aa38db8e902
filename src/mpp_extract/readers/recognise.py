"""What a file's format is: by its content, helped by the ending of its name."""

from __future__ import annotations

import json
import re
from typing import IO, TYPE_CHECKING

from mpp_extract.errors import ReadError
from mpp_extract.readers.decode import SAVE_AS_TEXT
from mpp_extract.readers.formats import ARCHIVES, BY_NAME, BY_SUFFIX, Format, suffix_of
from mpp_extract.readers.signatures import GZIP, OFFICE, PDF, ZIP, binary_kind, marked_encoding, wide_encoding

if TYPE_CHECKING:
    from mpp_extract.readers.source import ReadOptions

HEAD = 1 << 16  # bytes that are looked at
# Formats that are text to the eye: their endings decide where the content says nothing else.
_PLAIN = frozenset({"text", "csv", "jsonl", "markdown"})
_JSONS = frozenset({"json", "jsonl", "ninjs"})
_OTHER_ZIPS = {"xl": "an Excel workbook (XLSX)", "ppt": "a PowerPoint presentation (PPTX)"}

# What stands before an XML or HTML document's first element.
_PROLOG = re.compile(r"(?:\s+|<\?[^>]*>|<!--.*?-->|<!DOCTYPE\s+(?:[^>\[]+)(?:\[.*?\]\s*)?>|<!\[CDATA\[)*", re.S | re.I)
_DOCTYPE = re.compile(r"<!DOCTYPE\s+(?:\w+:)?(\w+)", re.I)
_ELEMENT = re.compile(r"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)(?=[\s/>])")
_NAMESPACE = re.compile(r"<[\w:.-]+\s[^<>]{0,500}\bxmlns(?::\w+)?=")
_BLOCK_NAMES = """
head body title meta link script style div p article main section header h1 h2 h3 table ul ol blockquote center
"""
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_NEWSML_G2 = frozenset(
    {"newsmessage", "newsitem", "packageitem", "knowledgeitem", "planningitem", "conceptitem", "catalogitem", "newsml"}
)
_WRAPPED = re.compile(r"<(?:[\w.-]+:)?(nitf|newsItem|newsMessage)(?=[\s/>])", re.I)
_WRAPPED_NITF = re.compile(r"<(?:[\w.-]+:)?(nitf)(?=[\s/>])", re.I)
# Formats of news in XML that hold no whole article, or that nobody writes any more.
_REFUSED_XML = {
    "rss": ("an RSS feed, which holds no whole articles", "save the articles' pages, and name those"),
    "feed": ("an Atom feed, which holds no whole articles", "save the articles' pages, and name those"),
    "rdf": ("an RSS feed, which holds no whole articles", "save the articles' pages, and name those"),
    "sitemapindex": ("a site map, no article", "save the articles' pages, and name those"),
    "urlset": ("a site map, no article", "save the articles' pages, and name those"),
}
_JSON_START = re.compile(r'\s*(?:\{\s*"|\[\s*\{\s*"|\[\s*\]|\{\s*\})')
# Header fields of RFC 5322 and MIME; text that begins with one of them may be a memo, with two or more it is a mail.
_MAIL_HEADER = re.compile(
    r"^(?:from|to|cc|subject|date|sender|reply-to|received|return-path|delivered-to|message-id|mime-version|"
    r"content-type|content-transfer-encoding|dkim-signature|arc-[a-z-]+|authentication-results|x-[a-z0-9-]+|list-[a-z]+)"
    r":(?=[ \t\r\n])",
    re.I,
)
_MAIL_ONLY = re.compile(
    r"^(?:received|return-path|delivered-to|message-id|mime-version|content-transfer-encoding|dkim-signature|"
    r"arc-[a-z-]+|authentication-results):",
    re.I,
)
_MBOX = re.compile(
    r"From \S++.{0,60}\b\d{1,2}:\d\d(?::\d\d)?\b.{0,40}\r?\n[A-Za-z-]+:|From [^\s@]++@\S.*\r?\n[A-Za-z-]+: "
)
_FRONT_MATTER = re.compile(r"(?P<mark>---|\+\+\+)[ \t]*\r?\n(?:.*\r?\n){1,200}?(?P=mark)[ \t]*(?:\r?\n|$)")
_TITLE_OR_DATE = re.compile(r"^[\"']?(?:title|date|headline|published)[\"']?\s*[:=]", re.M | re.I)
_MHTML = re.compile(r"^(?:Snapshot-Content-Location:|From: <Saved by |Content-Type: multipart/related)", re.M | re.I)


def recognise(file: IO[bytes], called: str, where: str, options: ReadOptions) -> Format:
    """The format of an open file, which must be seekable; it is left at its start.

    called: its name, or a member's, whose ending helps; where: its place in messages. ``options.format`` goes before
    what the content says, but for an archive, whose members it is about. Raises ReadError for what can't be read.
    """
    head = file.read(HEAD)
    file.seek(0)
    ending = BY_SUFFIX.get(suffix_of(called))
    if options.format in ARCHIVES or (options.format and not head.startswith((GZIP, ZIP[0]))):
        return BY_NAME[options.format]
    if not head.strip(b"\0\xef\xbb\xbf\xff\xfe \t\r\n"):
        return _of_nothing(head, ending, where)
    found = _binary(file, head, ending, where) or _textual(head, called, ending, where, options)
    file.seek(0)
    if options.format and found.name in ARCHIVES:
        return found
    return BY_NAME[options.format] if options.format else found


def contradiction(found: Format, called: str) -> str | None:
    """What there is to say where the ending of a name promises another format than the content is, else None.

    >>> contradiction(BY_NAME["html"], "brief.pdf")
    'its name ends in .pdf, but it is a web page, and was read as that'
    >>> contradiction(BY_NAME["html"], "page.txt") is None
    True
    """
    suffix = suffix_of(called)
    promised = BY_SUFFIX.get(suffix)
    if promised is None or promised is found or promised.name == "text" or {promised.name, found.name} <= _JSONS:
        return None
    return f"its name ends in {suffix}, but it is {found.what}, and was read as that"


def _of_nothing(head: bytes, ending: Format | None, where: str) -> Format:
    """An empty text is an article without words; an empty file of another format is damaged."""
    if ending is None or ending.name in ("text", "markdown"):
        return BY_NAME["text"]
    fault = "the file is empty" if not head else "the file holds nothing but white space"
    raise ReadError(where, fault, "save or send it again")


def _binary(file: IO[bytes], head: bytes, ending: Format | None, where: str) -> Format | None:
    """The format of what is no text; None where it may be one. Raises ReadError for what can't be read."""
    if head.startswith(PDF) or (ending is BY_NAME["pdf"] and PDF in head[:1024]):
        return BY_NAME["pdf"]
    if head.startswith(b"{\\rt"):
        return BY_NAME["rtf"]
    if head.startswith(ZIP[:2]):
        return _zipped(file, head, where)
    if head.startswith(GZIP):
        return BY_NAME["gz"]
    if head.startswith(OFFICE):  # an encrypted DOCX is one of these, too: its reader tells them apart
        return BY_NAME["docx"]
    return None


def _zipped(file: IO[bytes], head: bytes, where: str) -> Format:
    """What kind of ZIP archive it is, by the names in its directory (in a damaged one, by those in its head)."""
    import zipfile

    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
    except Exception:  # a damaged directory raises nearly anything; the format's own reader says what is wrong
        names = [name.decode("ascii", "replace") for name in re.findall(rb"[\w.\[\] -]+/?[\w./-]*", head)]
    if any(name.startswith("word/") for name in names):
        return BY_NAME["docx"]
    other = _OTHER_ZIPS.get(next((name.partition("/")[0] for name in names if name.startswith(("xl/", "ppt/"))), ""))
    if other is None and b"mimetypeapplication/" in head[:256]:
        other = "an EPUB book" if b"epub" in head[:256] else "an OpenDocument file (ODT)"
    if other is not None:
        raise ReadError(where, f"it is {other}, which is not read", "save it as DOCX, PDF, HTML or text, and name that")
    return BY_NAME["zip"]


def _textual(head: bytes, called: str, ending: Format | None, where: str, options: ReadOptions) -> Format:
    encoding = options.encoding or marked_encoding(head) or wide_encoding(head)
    if encoding is None or options.encoding:
        kind = binary_kind(head)
        if kind is not None and not (options.encoding and kind == "binary data"):
            advice = "unpack it, and name the folder" if kind.endswith("archive") else SAVE_AS_TEXT
            raise ReadError(where, f"no text: it seems to be {kind}", advice)
    text = head.decode(encoding or "utf-8", "replace").lstrip("\ufeff \t\r\n\f\v\0")
    by_content = _markup(text, called, ending, where) or _mail(text, ending) or _data(text, ending)
    if by_content is not None:
        return by_content
    return ending if ending is not None and ending.name in _PLAIN else BY_NAME["text"]


def _markup(text: str, called: str, ending: Format | None, where: str) -> Format | None:
    """HTML or an XML format of news, by the first element."""
    if not text.startswith("<"):
        is_page = ending is BY_NAME["html"] and re.search(r"<(?:html|body|p|div|article)\b", text, re.I)
        return BY_NAME["html"] if is_page else None
    name = _first_element(text)
    is_xml = text.startswith("<?xml") or suffix_of(called) == ".xml" or _NAMESPACE.match(text) is not None
    found = _of_news(text, name, is_xml)
    if found is not None:
        return found
    if is_xml and name in _REFUSED_XML:
        raise ReadError(where, *_REFUSED_XML[name])
    if name == "html" or ending is BY_NAME["html"] or (name in _BLOCKS and _closed(text, name)):
        return BY_NAME["html"]
    if is_xml:
        root = f"its first element is {name[:40]!r}" if name else "it has no element"
        raise ReadError(where, f"XML of a kind that is not read ({root})", "export it as NITF, NewsML-G2 or XHTML")
    return None


def _first_element(text: str) -> str:
    """The first element's name, or the one that a document type declares, in lower case; "" for none."""
    prolog = _PROLOG.match(text)
    start = prolog.end() if prolog else 0
    doctype = _DOCTYPE.search(text, 0, start)
    element = _ELEMENT.match(text, start)
    declared = doctype[1].lower() if doctype else ""
    return declared if element is None or declared in ("nitf", "html") else element[1].lower()


def _of_news(text: str, name: str, is_xml: bool) -> Format | None:
    """NITF or NewsML, by the first element or, where a feed or system put its own around stories, by a later one.

    NewsML 1 that carries its stories in NITF is read as that.
    """
    if name in _NEWSML_G2 and not (name == "newsml" and _WRAPPED_NITF.search(text)):
        return BY_NAME["newsml-g2"]
    if name != "nitf":
        wrapped = _WRAPPED.search(text) if is_xml and name != "html" else None
        if name == "newsml":  # NewsML 1 has a newsItem of its own
            wrapped = _WRAPPED_NITF.search(text)
        if wrapped is None:
            return None
        if wrapped[1].lower() != "nitf":
            return BY_NAME["newsml-g2"]
    return BY_NAME["nitf"]


def _closed(text: str, name: str) -> bool:
    """Whether the first element is of a page rather than a word in angle brackets: it is closed, or is empty."""
    return name in ("meta", "link") or f"</{name}" in text.lower() or (name == "p" and text.lower().count("<p") > 1)


def _mail(text: str, ending: Format | None) -> Format | None:
    """A mailbox, a mail, or a page saved as one (MHTML), by its header."""
    if _MBOX.match(text):
        return BY_NAME["mbox"]
    headers = _header_lines(text)
    if not headers:
        return None
    if not any(_MAIL_ONLY.match(line) for line in headers):
        if ending is not BY_NAME["eml"]:
            return None
        if len(headers) < 2:
            return ending
    head = "\n".join(headers)
    return BY_NAME["html"] if _MHTML.search(head) and "snapshot" in text[:16_384].lower() else BY_NAME["eml"]


def _header_lines(text: str) -> list[str]:
    """The lines of a mail's header that begin the text, without folded ones; [] where other lines stand among them."""
    headers: list[str] = []
    for line in text[:16_384].splitlines()[:80]:
        if not line.strip():
            break
        if _MAIL_HEADER.match(line):
            headers.append(line)
        elif not (line[:1] in " \t" and headers) and not re.match(r"[\w-]+:", line):
            return []
    return headers


def _data(text: str, ending: Format | None) -> Format | None:
    """JSON of some kind, or Markdown with front matter."""
    front = _FRONT_MATTER.match(text)
    if front is not None and _TITLE_OR_DATE.search(front[0]):
        return BY_NAME["markdown"]
    if ending is BY_NAME["jsonl"]:
        return ending
    if not _JSON_START.match(text):
        return ending if ending is BY_NAME["json"] and text.startswith(("[", "{")) else None
    if ending is None or ending.name != "ninjs":
        first, _, rest = text.partition("\n")
        if first.startswith("{") and rest.lstrip().startswith("{") and _is_object(first):
            return BY_NAME["jsonl"]
    return BY_NAME["json"]


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False

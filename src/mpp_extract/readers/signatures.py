"""What bytes are by their first ones: an encoding's mark, a binary format that can or can't be read."""

from __future__ import annotations

import codecs

PDF = b"%PDF-"
GZIP = b"\x1f\x8b"
ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")  # with members, with none, in volumes
OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Microsoft's compound file

# Byte-order marks. UTF-32 goes before UTF-16: its mark begins with UTF-16's.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# (offset, first bytes, what it is). Source: the formats' own specifications; the `file` command's magic numbers.
_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, PDF, "a PDF"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"%!PS", "a PostScript file"),
    (0, OFFICE, "an old Microsoft Office document"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (8, b"WEBP", "a WebP image"),
    (4, b"ftypheic", "a HEIC image"),
    (4, b"ftyp", "an MP4 video or audio file"),
    (8, b"WAVE", "a WAV audio file"),
    (0, b"ID3", "an MP3 audio file"),
    (0, b"OggS", "an Ogg audio file"),
    (0, b"fLaC", "a FLAC audio file"),
    (0, GZIP, "a gzip archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\x00", "an xz archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"\x28\xb5\x2f\xfd", "a Zstandard archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"PAR1", "a Parquet file"),
    (0, b"\x7fELF", "a program (ELF)"),
    (0, b"MZ", "a Windows program"),
    (0, b"\xcf\xfa\xed\xfe", "a program (Mach-O)"),
    (0, b"\xca\xfe\xba\xbe", "a program or Java class"),
    (0, b"\x00asm", "a WebAssembly module"),
)
# Signatures that are plain letters too: only what follows like binary data makes them more than words.
_WORDS = frozenset({b"MZ", b"BZh", b"ID3", b"PAR1", b"WAVE", b"WEBP", b"ftyp", b"OggS", b"fLaC", b"ustar"})
# Names inside a ZIP archive that tell what kind of document it is.
_ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a Word document (DOCX)"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint presentation (PPTX)"),
    (b"application/epub+zip", "an EPUB book"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file (ODT)"),
)
# The same, those at the beginning in one look: nearly every file is a text and has none.
_AT_START = tuple(signature for offset, signature, _ in _SIGNATURES if not offset)
_LATER = tuple((offset, signature) for offset, signature, _ in _SIGNATURES if offset)
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1a\x1b") | {127}))
_BINARY_SHARE = 0.02  # a text has no control characters; a few may have slipped in by copying
_HEAD = 4096


def binary_kind(data: bytes) -> str | None:
    """What the bytes seem to be where they are no text ("a PDF", "binary data"), or None for what may be text.

    Text in UTF-16 or UTF-32 counts as binary here: look at the byte-order mark first.

    >>> binary_kind(b"%PDF-1.7 and so on")
    'a PDF'
    >>> binary_kind(b"BZhang, the clerk, said") is None
    True
    """
    if data.startswith(ZIP[0]):
        return next((kind for name, kind in _ZIP_KINDS if name in data), "a ZIP archive")
    looks_binary = _looks_binary(data[:_HEAD])
    signed = data.startswith(_AT_START) or any(data.startswith(signature, offset) for offset, signature in _LATER)
    for offset, signature, kind in _SIGNATURES if signed else ():
        if data.startswith(signature, offset) and (looks_binary or signature not in _WORDS):
            return kind
    return "binary data" if looks_binary else None


def marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte-order mark at the start of the bytes names, or None."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def wide_encoding(data: bytes) -> str | None:
    """The UTF-16 that bytes without a byte-order mark seem to be in: every other byte of English in it is NUL."""
    head = data[:_HEAD]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half >= 4 and odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if half >= 4 and even > 0.7 * half and odd < 0.1 * half else None


def _looks_binary(head: bytes) -> bool:
    return len(head) - len(head.translate(None, _CONTROLS)) > max(2, _BINARY_SHARE * len(head))

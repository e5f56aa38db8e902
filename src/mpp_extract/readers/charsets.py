"""Names of encodings as pages and mails declare them, and what is meant."""

from __future__ import annotations

# Labels that stand for a larger encoding than they name, and those that Python knows by another name only. Sources: the
# WHATWG Encoding Standard, section 4.2; RFC 1642; what mail programs write.
_MEANT = {
    "ascii": "windows-1252", "us-ascii": "windows-1252", "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "iso-8859-9": "windows-1254", "gb2312": "gb18030",
    "gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "x-sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "iso-8859-11": "cp874", "tis-620": "cp874", "big5": "big5hkscs",
    "iso-8859-8-i": "iso-8859-8", "x-mac-roman": "mac-roman", "macintosh": "mac-roman", "utf8": "utf-8",
    "utf-8mb4": "utf-8", "unicode-1-1-utf-7": "utf-7",
}  # fmt: skip


def meant(label: str) -> str:
    """The encoding that a label means, by a name that Python knows; the label itself, in lower case, for any other.

    >>> meant("ISO-8859-1"), meant("koi8-r")
    ('windows-1252', 'koi8-r')
    """
    label = label.strip().lower()
    return _MEANT.get(label, label)

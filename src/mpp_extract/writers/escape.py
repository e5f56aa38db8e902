"""Making text safe for where it lands."""

from __future__ import annotations

import re

# Control characters (C0, DEL, C1) and those that turn the direction of what follows: a terminal would obey them.
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_SPACES = re.compile(r"[ \t\r\n\v\f\x85\u2028\u2029]+")
# What JSON may hold as it is although a terminal obeys it or a line reader takes it for a line's end.
_RAW_IN_JSON = re.compile("[\x7f-\x9f\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def for_terminal(text: str) -> str:
    r"""The text on one line, with white space as single spaces and control characters as visible escapes.

    >>> for_terminal("a\tb\n\x1b[31mred")
    'a b \\x1b[31mred'
    """
    return _CONTROLS.sub(_visible, _SPACES.sub(" ", text))


def without_controls(text: str) -> str:
    r"""The text with its line ends, tabs and spaces as they are, and other control characters as visible escapes.

    >>> without_controls("a,\x1b[31mred\r\n")
    'a,\\x1b[31mred\r\n'
    """
    return _CONTROLS.sub(lambda match: match[0] if match[0] in "\t\r\n" else _visible(match), text)


def for_json(encoded: str) -> str:
    r"""JSON that is the same value, but holds no character that a terminal obeys or that ends a line.

    >>> for_json('"a\x9b31m\u2028b"')
    '"a\\u009b31m\\u2028b"'
    """
    return _RAW_IN_JSON.sub(lambda match: f"\\u{ord(match[0]):04x}", encoded)


def _visible(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"

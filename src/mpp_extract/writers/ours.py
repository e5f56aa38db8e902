"""Whether a file is this tool's own result, so that a new one may take its place: each format has signs of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path

NOT_OURS = "there is a file that mpp-extract has not written"
_LOOKED_AT = 1 << 16  # bytes
_RECORD = re.compile(rb'"generator"\s*:\s*\{\s*"name"\s*:\s*"mpp-extract"')
_FAILURE = re.compile(rb'\{"schema_version": ?"[\d.]+", ?"source": ?\{.*"error": ?\{', re.S)
_ROW = b"path,article_id,title_of_article,published,"
# Below the article's name, and its title where it has one.
_FACTS = re.compile(
    r"(?:published \d{4}-\d\d-\d\d \((?:as given|by its (?:metadata|text))\)|day of publication unknown)(?:,|$)"
    r"|[\d,]+ characters, (?:published|day of publication)"  # version 0.1
)
_HEAD_LINES = 8
_PAGE = b'name="generator" content="mpp-extract'


def is_ours(path: Path) -> bool:
    """Whether a new result may take the place of the file: it is empty, no regular file, or one of ours.

    A file that can't be read is no reason to say no: writing it says what is wrong with it.
    """
    try:
        if not path.is_file():
            return True
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except OSError:
        return True
    return not head.strip() or _has_signs(head.removeprefix(b"\xef\xbb\xbf"))


def _has_signs(head: bytes) -> bool:
    if head.startswith((b"{", b"[")):
        return _RECORD.search(head) is not None or _FAILURE.match(head) is not None or _is_empty_list(head)
    if head.startswith(_ROW):
        return True
    if head.lstrip()[:1] == b"<":
        return _PAGE in head[:4096]
    return any(_FACTS.match(line) for line in head.decode("utf-8", "replace").splitlines()[:_HEAD_LINES])


def _is_empty_list(head: bytes) -> bool:
    try:
        return bool(json.loads(head) == [])
    except ValueError:
        return False

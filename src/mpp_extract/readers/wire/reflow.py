"""Plain text as machines wrap it: lines back to paragraphs."""

from __future__ import annotations

import re

_INDENT = re.compile(r"[ \t]{2,}\S|\t\S")
_WRAP = 100  # characters: agencies' terminals and mail wrap at 64 to 80, so longer lines are whole paragraphs


def reflowed(text: str) -> str:
    """The paragraphs of plain text, wrapped lines joined: parted by blank lines or indents, long lines one each.

    >>> reflowed("   The court ruled\\non Monday.\\n   The clerk\\nsigned it.")
    'The court ruled on Monday.\\n\\nThe clerk signed it.'
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(4).split("\n")
    lines = [line.rstrip() for line in lines]
    if any(len(line) > _WRAP for line in lines):
        starts = [True] * len(lines)
    else:
        indented = sum(_INDENT.match(line) is not None for line in lines)
        filled = sum(bool(line) for line in lines)
        by_indent = 0 < indented < filled
        starts = [not line or (by_indent and _INDENT.match(line) is not None) for line in lines]
    found: list[list[str]] = [[]]
    for line, start in zip(lines, starts, strict=True):
        if start:
            found.append([])
        if line.strip():
            found[-1].append(line.strip())
    return "\n\n".join(" ".join(" ".join(part).split()) for part in found if part)

"""Examples with their expected spans written into the text: ``on [[April 12]] he``."""

from __future__ import annotations

import re


def unmarked(example: str) -> tuple[str, list[tuple[int, int]]]:
    """The text without its [[ ]] marks, and the spans that they stood round."""
    spans, text, start = [], "", 0
    for part in re.split(r"(\[\[|\]\](?!\]))", example):
        if part == "[[":
            start = len(text)
        elif part == "]]":
            spans.append((start, len(text)))
        else:
            text += part
    return text, spans

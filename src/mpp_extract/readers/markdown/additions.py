"""What site generators and note programs add to Markdown: shortcodes, tags, imports, components, notes. Taken out."""

from __future__ import annotations

import re

# Fenced code, whose lines are kept as they are, or left out where it is of a named language: no prose of an article.
_CODE = re.compile(
    r"(^[ \t]*(?:```|~~~)[^\n]*\n(?:(?![ \t]*(?:```|~~~)).*\n)*[ \t]*(?:```|~~~)[ \t]*$)",
    re.M,
)
_OF_A_LANGUAGE = re.compile(r"\s*(?:```|~~~)\s*\w")
_COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->|\{/\*(?:(?!\{/\*).)*?\*/\}|^%%[^%]*%%[ \t]*$", re.S | re.M)
_LIQUID_BLOCK = re.compile(
    r"\{%-?\s*(comment|highlight|raw)\b[^%{}]{0,200}%\}"
    r"(?:(?!\{%-?\s*(?:comment|highlight|raw)\b).)*?"
    r"\{%-?\s*end\1\s*-?%\}",
    re.S,
)
_SHORTCODE = re.compile(
    r"\{\{[<%](?:[^{}]|\{(?!\{)|\}(?!\})){0,2000}\}\}|"  # Hugo
    r"\{%[^{}%]{0,2000}%\}|\{\{[^{}]{0,500}\}\}"  # Jekyll, Eleventy
)
_EXPORTED = r"(?:const|let|var|default|function|async|class)"
# MDX's imports and exports: to the next empty line where a bracket is left open, else to the end of the line.
_IMPORTS = re.compile(
    rf"^(?:import\b|export\s+{_EXPORTED}\b)[^\n]{{0,500}}[{{(\[`][ \t]*\n(?:[^\n]*\S[^\n]*\n){{0,200}}",
    re.M,
)
_IMPORT = re.compile(
    rf"^(?:import\s+(?:[\w*{{}},$ \t]+\sfrom\s+)?[\"'][^\n]*|export\s+(?:{_EXPORTED}\b|\{{|\*)[^\n]*)$",
    re.M,
)
_ATTRIBUTES_OF_TAG = r"(?:\s(?:[^<>{}\"']|\"[^\"]*\"|'[^']*'|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})*)?"
_COMPONENT = re.compile(rf"</?[A-Z][\w.]*{_ATTRIBUTES_OF_TAG}/?>")
_PROGRAMMED = re.compile(
    rf"<([a-z]\w*)(?=\s[^<>{{}}]{{0,300}}=\{{){_ATTRIBUTES_OF_TAG}/?>"
)  # <button onClick={() => …}>
_EMBEDDED_NOTE = re.compile(r"!\[\[[^\]\n]{1,300}\]\]")
_NOTE_LINK = re.compile(r"\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]")
_CALLOUT = re.compile(r"^(\s*>\s*)\[!\w+\][+-]?", re.M)
_ATTRIBUTES = re.compile(
    r"(?:^[ \t]*|(?<=\S))\{:?\s*[.#:][^{}\n]{0,300}\}[ \t]*$|\{:[^{}\n]{0,300}\}|[ \t]\{#[\w-]+\}[ \t]*$",
    re.M,
)
_DIRECTIVE = re.compile(r"^[ \t]*(?:\[TOC\]|\[\[_?toc_?\]\]|:::.*|\\newpage|\\pagebreak)[ \t]*$", re.M | re.I)
_TAGS = re.compile(r"^[ \t]*(?:#[\w/-]+[ \t]*)+$", re.M)
_HIGHLIGHT = re.compile(r"==([^=\n]{1,500})==")
_ADDED: tuple[tuple[re.Pattern[str], str], ...] = (
    (_COMMENT, ""),
    (_LIQUID_BLOCK, ""),
    (_SHORTCODE, ""),
    (_IMPORTS, "\n"),
    (_IMPORT, ""),
    (_COMPONENT, ""),
    (_PROGRAMMED, r"<\1>"),
    (_EMBEDDED_NOTE, ""),
    (_NOTE_LINK, r"\1"),
    (_CALLOUT, r"\1"),
    (_ATTRIBUTES, ""),
    (_DIRECTIVE, ""),
    (_TAGS, ""),
    (_HIGHLIGHT, r"\1"),
)
_FOOTNOTE = re.compile(
    r"^\[\^[^\]\n]{1,60}\]:[ \t]*(.*(?:\n(?:[ \t]+\S.*|(?!\[|[#>*+-]|\d+\.|\s*$).+))*)",
    re.M,
)
_FOOTNOTE_MARK = re.compile(r"[ \t]?\[\^[^\]\n]{1,60}\]")


def plain_markdown(body: str) -> str:
    """The Markdown without what is no Markdown. Footnotes are paragraphs at the end, their marks in the text are gone.

    >>> plain_markdown("The court[^1] {{< ref >}}closed.\\n\\n[^1]: In Mill Street.")
    'The court closed.\\n\\n\\n\\nIn Mill Street.'
    """
    pieces = _CODE.split(body)
    # Code stands at the odd places.
    for place, piece in enumerate(pieces):
        if place % 2:
            pieces[place] = "" if _OF_A_LANGUAGE.match(piece) else piece
        else:
            pieces[place] = _without_additions(piece)
    notes: list[str] = []

    def noted(found: re.Match[str]) -> str:
        notes.append(" ".join(found[1].split()))
        return ""

    source = _FOOTNOTE.sub(noted, "".join(pieces))
    return "\n\n".join([_FOOTNOTE_MARK.sub("", source), *notes])


def _without_additions(text: str) -> str:
    for pattern, replacement in _ADDED:
        text = pattern.sub(replacement, text)
    return text

"""Goes through an RTF document's tokens: which letters are seen, where they belong, and how bytes are read.

The code pages of fonts and the names of destinations are striprtf's. The walk is not: striprtf's own keeps deleted and
hidden text, loses footnotes and text boxes, splits characters above U+FFFF, and stops at a byte that its font lacks.
Source of the control words: Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field, replace

from striprtf.striprtf import charset_map, destinations

from mpp_extract.readers.documents.rtf.marks import BOX, CELL, END, INNER, ITEM, NOTE, PARAGRAPH, PRIVATE, ROW, look_of

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?|(?P<hex>(?:\\'[0-9a-fA-F]{2}){1,999})|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_SIGNS = {
    "tab": "\t", "line": "\n", "softline": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”",
    "par": PARAGRAPH, "sect": PARAGRAPH, "page": PARAGRAPH, "column": PARAGRAPH,
    "cell": CELL, "nestcell": CELL, "row": ROW,
    "~": " ", "_": "-", "-": "", "\n": PARAGRAPH, "\r": PARAGRAPH, "\t": "\t", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
# Destinations that hold some of the document's own text, and what is set before and after it.
_FRAMED = {"footnote": NOTE, "shptxt": BOX, "dptxbxtext": BOX, "listtext": ITEM, "pntext": ITEM}
_SHOWN = frozenset({"shp", "shpinst", "shpgrp", "do", "dpgroup", "object", "result", "g", "ud"})
# Destinations that striprtf does not list: alternatives for old programs, what a field does.
_UNSEEN = frozenset({"nonshppict", "shprslt", "fldinst", "datafield", "upr"})
_INFORMATION = frozenset({"title", "author", "creatim", "revtim"})
_SWITCHES = {"b": "bold", "v": "hidden", "deleted": "deleted", "mvf": "deleted"}
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_USUAL = "cp1252"
_DEEPEST = 10_000  # groups within groups
_MOST_LETTERS = 20_000_000  # of text: ten times as long as any book
_MOST_TOKENS = 2_000_000  # in a document: a book of 1,000 pages has half of them


@dataclass(slots=True)
class _State:
    """What holds inside a group.

    into     where its letters go: "text", "title", "author", a time's or the fonts' table, or "" for nowhere
    frame    what is set after it: it is a footnote, a text box or a list item's mark
    size     of its letters, in half points
    skip     bytes that stand for each \\u, for programs that don't know it
    """

    into: str = "text"
    frame: str = ""
    hidden: bool = False
    deleted: bool = False
    table: bool = False
    skip: int = 1
    font: str = ""
    size: int = 24
    bold: bool = False


@dataclass
class Walk:
    """A document's letters, with marks (marks.py) between paragraphs, and its information.

    text, title, author  pieces of what is seen           damaged  bytes that are no letters
    times                by "creatim" and "revtim": year, month and day, by their control words
    whole                whether its end was met          page     the document's code page
    stopped              whether it was so long that the rest was left
    """

    page: str = _USUAL
    pieces: dict[str, list[str]] = field(default_factory=lambda: {"text": [], "title": [], "author": []})
    times: dict[str, dict[str, str]] = field(default_factory=lambda: {"creatim": {}, "revtim": {}})
    damaged: int = 0
    whole: bool = False
    stopped: bool = False
    _fonts: dict[str, str] = field(default_factory=dict)
    _state: _State = field(default_factory=_State)
    _stack: list[_State] = field(default_factory=list)
    _beyond: int = 0  # groups deeper than are kept apart
    _bytes: bytearray = field(default_factory=bytearray)
    _skipped: int = 0
    _starred: bool = False
    _default_font: str = ""
    _look: tuple[int, bool] = (0, False)

    def run(self, text: str) -> None:
        """Goes on to the end of the outermost group. ``text`` is the file with a character for each byte."""
        place = tokens = letters = 0
        while (found := _TOKEN.search(text, place)) is not None:
            place = found.end()
            tokens += 1
            kind = found.lastgroup
            if kind == "text" and self._state.into == "text":  # else it may be a picture in hexadecimal digits
                letters += len(found["text"])
            if tokens > _MOST_TOKENS or letters > _MOST_LETTERS:
                self.stopped = True
                break
            if kind == "hex":
                self._hex(bytes.fromhex(found["hex"].replace("\\'", "")))
                continue
            self._flush()
            if kind == "brace":
                if found["brace"] == "{":
                    self._open()
                elif self._close():
                    self.whole = True
                    return
            elif kind == "text":
                self._letters(found["text"])
            elif kind == "sign":
                self._sign(found["sign"])
            elif found["word"] == "bin":
                place += max(int(found["number"] or 0), 0)
            else:
                self._word(found["word"], found["number"])
        self._flush()

    def _open(self) -> None:
        if len(self._stack) < _DEEPEST:
            self._stack.append(self._state)
            self._state = replace(self._state, frame="")
        else:
            self._beyond += 1
        self._skipped = 0
        self._starred = False

    def _close(self) -> bool:
        """Ends a group. Returns whether it was the outermost one."""
        self._skipped = 0
        if self._beyond:
            self._beyond -= 1
            return False
        if self._stack:
            if self._state.frame:
                self._emit(self._state.frame)
            self._state = self._stack.pop()
        return not self._stack

    def _word(self, word: str, number: str | None) -> None:
        starred, self._starred = self._starred, False
        self._skipped = 0
        state = self._state
        if word == "u" and number is not None:
            letter = chr(int(number) % 0x10000)
            self._emit("\ufffd" if letter in PRIVATE else letter)
            self._skipped = state.skip
        elif word == "nestrow":  # it stands in a destination that holds nothing else
            self.pieces["text"].append(ROW)
        elif word in _SIGNS:
            self._emit(INNER if state.table and _SIGNS[word] == PARAGRAPH else _SIGNS[word])
        elif word in ("info", "fonttbl") or (word in _INFORMATION and state.into == "info"):
            state.into = word
        elif word in _FRAMED:
            self._emit(_FRAMED[word])
            state.frame = END
        elif word == "ud":
            state.into = "text"
        elif word not in _SHOWN and (starred or word in _UNSEEN or word in destinations):
            state.into = ""
        else:
            self._format(word, number)

    def _format(self, word: str, number: str | None) -> None:
        state = self._state
        if word in _SWITCHES:
            setattr(state, _SWITCHES[word], number != "0")
        elif word == "uc":
            state.skip = min(int(number or 1), 100)
        elif word == "f":
            state.font = number or ""
        elif word == "fs":
            state.size = int(number or 24)
        elif word in ("intbl", "pard"):
            state.table = word == "intbl"
        elif word == "plain":
            state.hidden = state.deleted = state.bold = False
            state.size = 24
            state.font = self._default_font
        else:
            self._set(word, number)

    def _set(self, word: str, number: str | None) -> None:
        """What a word sets for the document: its code page, fonts and times."""
        state = self._state
        if word == "deff":
            self._default_font = number or ""
        elif word == "fcharset" and state.into == "fonttbl":
            # 0 is the document's own page, 1 any, 2 symbols.
            self._fonts[state.font] = "" if number in ("0", "1", "2") else charset_map.get(int(number or 0), "")
        elif word == "ansicpg":
            self.page = _code_page(number)
        elif word in _PAGES and len(self._stack) == 1:
            self.page = _PAGES[word]
        elif state.into in self.times and number is not None:
            self.times[state.into][word] = number

    def _sign(self, sign: str) -> None:
        self._skipped = 0
        if sign == "*":
            self._starred = True
        elif sign in _SIGNS:
            self._emit(_SIGNS[sign])

    def _hex(self, data: bytes) -> None:
        cut = min(self._skipped, len(data))
        self._skipped -= cut
        self._bytes += data[cut:]

    def _letters(self, text: str) -> None:
        self._starred = False
        if self._skipped:
            cut = min(self._skipped, len(text))
            self._skipped -= cut
            text = text[cut:]
        if text.isascii():
            self._emit(text)
            return
        try:  # bytes above 127 should be written in hex; programs that don't mostly write UTF-8
            self._emit(text.encode("latin-1").decode("utf-8"))
        except UnicodeDecodeError:
            self._bytes += text.encode("latin-1")
            self._flush()

    def _flush(self) -> None:
        if not self._bytes:
            return
        for encoding in (self._fonts.get(self._state.font) or self.page, self.page):
            try:
                text = self._bytes.decode(encoding)
                break
            except (UnicodeDecodeError, LookupError):
                continue
        else:
            text = self._bytes.decode(self.page, "replace")
            self.damaged += text.count("\ufffd")
        self._bytes.clear()
        self._emit(text)

    def _emit(self, text: str) -> None:
        state = self._state
        if state.hidden or state.deleted or state.into not in self.pieces:
            return
        if state.into == "text" and (state.size, state.bold) != self._look and not text.isspace():
            self._look = (state.size, state.bold)
            self.pieces["text"].append(look_of(*self._look))
        self.pieces[state.into].append(text)


def _code_page(number: str | None) -> str:
    name = {None: _USUAL, "0": _USUAL, "10000": "mac_roman", "65001": "utf-8"}.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return _USUAL
    return name

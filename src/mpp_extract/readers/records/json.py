"""JSON: an article's object, a list of them, or an object around such a list."""

from __future__ import annotations

import codecs
import json
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, BinaryIO

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import LARGEST, Input
from mpp_extract.readers.records import fields, json_value
from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import ninjs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CHUNK = 1 << 20
_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_BLANKS = " \t\r\n"
_SHAPE = 'an article is an object such as {"text": "…", "title": "…", "published": "2025-04-17"}'
_MOST_OTHERS = 1000  # elements in a row that hold no text: a list of so many is none of articles
_DEEPEST_LIST = 4  # objects around a list: {"response": {"docs": […]}}, {"hits": {"hits": […]}}; Ghost's lie in a list


def split(file: BinaryIO, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    """The articles of a list as #1, #2, …, each as its own bytes; an object that is one article is the file itself.

    A list at the top is read as it goes, so that its length does not matter; an object is read whole.
    """
    start = file.read(4)
    if start.startswith(_WIDE_MARKS):
        yield from _split_value(start + file.read(LARGEST), given, options)
        return
    stream = _Stream(file, start.removeprefix(codecs.BOM_UTF8))
    if stream.next_character() == "[":
        yield from _articles_of(_split_list(stream, given), given, options)
    else:
        yield from _split_value(stream.all(), given, options)


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article in an object's bytes. Raises ReadError for broken JSON and for what holds no text."""
    value, decoded = json_value.load(data, where, options.encoding)
    if not isinstance(value, dict):
        raise ReadError(where, "no JSON object", _SHAPE)
    return fields.story_of(value, where, options).decoded_in(decoded.encoding, decoded.warnings)


def articles_in(value: Any, options: ReadOptions, depth: int = _DEEPEST_LIST) -> list[Any] | None:
    """The list of articles in an object that wraps one ({"articles": […]}); None for an article or anything else."""
    if not isinstance(value, dict) or depth == 0 or fields.is_result(value):
        return None
    if fields.has_text(value, options) or ninjs.is_ninjs(value):
        return None
    lists = [each for each in value.values() if _is_list_of_articles(each, options)]
    if lists:
        longest: list[Any] = max(lists, key=len)
        return longest
    alone = (each[0] if isinstance(each, list) and len(each) == 1 else each for each in value.values())
    inner = (articles_in(each, options, depth - 1) for each in alone)
    return next((found for found in inner if found is not None), None)


def _is_list_of_articles(value: Any, options: ReadOptions) -> bool:
    if not isinstance(value, list) or not value:
        return False
    return any(_is_article(each, options) for each in value[:20])


def _split_value(data: bytes, given: Input, options: ReadOptions) -> Iterator[Input | ReadError]:
    if len(data) > LARGEST:
        fault = f"more than {LARGEST // 10**6} MB in one JSON object"
        yield ReadError(given.shown, fault, "make it a list of articles, or a .jsonl file with an article a line")
        return
    try:
        value, _ = json_value.load(data, given.shown, options.encoding)
    except ReadError as error:
        yield error
        return
    item = isinstance(value, dict) and "uri" in value and PurePath(given.called).suffix.lower() == ".ninjs"
    found = value if isinstance(value, list) else None if item else articles_in(value, options)
    if found is None:
        kind = "ninjs" if item else _format_of(value)
        del value  # the article is read while this waits
        yield replace(given, data=data, format=kind)
        return
    dumped = ((each, json.dumps(each, ensure_ascii=False).encode("utf-8", "backslashreplace")) for each in found)
    yield from _articles_of(dumped, given, options)


def _articles_of(
    elements: Iterable[tuple[Any, bytes] | ReadError], given: Input, options: ReadOptions
) -> Iterator[Input | ReadError]:
    """A list's elements as inputs, up to where it goes on and on with what holds no text."""
    waiting: list[Input] = []  # what holds no text, until something does
    for number, element in enumerate(elements, 1):
        if isinstance(element, ReadError):
            yield from waiting
            yield element
            return
        value, data = element
        waiting.append(given.part(f"#{number}", data, _format_of(value)))
        if _is_article(value, options) or len(data) > _CHUNK:  # a thousand large ones would not fit into memory
            yield from waiting
            waiting.clear()
        elif len(waiting) > _MOST_OTHERS:
            fault = f"from here more than {_MOST_OTHERS:,} elements in a row hold no text, so the rest was left out"
            yield ReadError(waiting[0].shown, fault, _SHAPE)
            return
    yield from waiting


def _is_article(value: Any, options: ReadOptions) -> bool:
    return isinstance(value, dict) and (fields.has_text(value, options) or ninjs.is_ninjs(value))


def _split_list(stream: _Stream, given: Input) -> Iterator[tuple[Any, bytes] | ReadError]:
    """The elements of a list with their bytes; an error where it ends too soon or has none."""
    stream.take("[")
    number = 0
    while (mark := stream.next_character()) not in ("]", ""):
        number += 1
        if mark == ",":
            stream.take(",")
            number -= 1
            continue
        try:
            value, data = stream.value()
        except ReadError as error:
            yield ReadError(f"{given.shown}#{number}", error.fault, error.remedy)
            return
        yield value, data
    if mark == "":
        fault = "the list has no end, so articles may be missing" if number else "the list has no end and no article"
        yield ReadError(f"{given.shown}#{number + 1}", fault, "get it again from its source")
    elif number == 0:
        yield ReadError(given.shown, "a list with no article in it", _SHAPE)


def _format_of(value: Any) -> str:
    return "ninjs" if ninjs.is_ninjs(value) else "json"


class _Stream:
    """A JSON file read in pieces. Its bytes are held as Latin-1, a character a byte: JSON's own marks are ASCII, and
    each value's bytes come out as they stood, in whatever encoding.
    """

    def __init__(self, file: BinaryIO, start: bytes) -> None:
        self.file, self.held, self.at, self.ended = file, start.decode("latin-1"), 0, False
        self.decoder = json.JSONDecoder(strict=False)

    def next_character(self) -> str:
        """The next character that is no blank, not taken yet; "" at the end."""
        while True:
            while self.at < len(self.held) and self.held[self.at] in _BLANKS:
                self.at += 1
            if self.at < len(self.held):
                return self.held[self.at]
            if not self._more():
                return ""

    def take(self, mark: str) -> None:
        """Go past a mark that is known to come next."""
        assert self.held[self.at] == mark
        self.at += 1

    def value(self) -> tuple[Any, bytes]:
        """The next value and its bytes. Raises ReadError for one that is broken or too large."""
        while True:
            try:
                value, end = self.decoder.raw_decode(self.held, self.at)
            except json.JSONDecodeError as error:
                if len(self.held) - self.at > LARGEST:
                    fault = f"more than {LARGEST // 10**6} MB in one article"
                    raise ReadError("", fault, "split it into its articles") from error
                if json_value.is_vast(self.held):
                    raise ReadError("", *json_value.VAST) from error
                if not self._more():
                    reason = error.msg.removesuffix(" starting at")  # its place is one in the piece that is held
                    raise ReadError("", f"broken JSON ({reason})", json_value.MEND) from error
            except (ValueError, RecursionError) as error:
                raise ReadError("", f"JSON that can't be read ({json_value.beyond(error)})", json_value.MEND) from error
            else:
                if end < len(self.held) or not self._more():  # a number goes on where more digits come
                    data = self.held[self.at : end].encode("latin-1")
                    self.at = end
                    return value, data

    def all(self) -> bytes:
        """The rest, up to a byte more than an article may have."""
        return self.held[self.at :].encode("latin-1") + self.file.read(LARGEST + 1)

    def _more(self) -> bool:
        """Read on: as much again as is held, so that a long value costs no more than its length."""
        if self.ended:
            return False
        piece = self.file.read(max(_CHUNK, len(self.held) - self.at))
        self.ended = not piece
        self.held = self.held[self.at :] + piece.decode("latin-1")
        self.at = 0
        return bool(piece)

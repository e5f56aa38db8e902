"""``mpp-extract why``: what found, or refused, the words at a place of an article."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.cli.console import say
from mpp_extract.cli.extract import Day, Indirect, Judges, Model
from mpp_extract.cli.options import Options, checked
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import ReadError, UsageError
from mpp_extract.readers.inputs import STDIN, Input, inputs, shown_path
from mpp_extract.readers.nothing_there import missing

if TYPE_CHECKING:
    from mpp_extract.account import Account
    from mpp_extract.readers.source import Source
    from mpp_extract.reading import Reading

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

AROUND = 40  # characters shown on each side of the place
REMEDY = "name it as FILE:OFFSET, FILE:LINE:COLUMN, or FILE --text WORDS"
_WORD = re.compile(r"\w+")
_MARK = re.compile("[:#!]")  # what a place in a file begins with
_NUMBERS = re.compile(r"(?::(\d{1,12}))?(?::(\d{1,12}))?\Z")


@app.command(name="why", cls=PlainCommand)
def why(
    place: Annotated[
        str,
        typer.Argument(
            metavar="FILE:OFFSET",
            help="The file and a character's offset, counted from 0; or FILE:LINE:COLUMN, both counted from 1; or, "
            "with --text, a file or - for standard input. One article of many in a file is FILE:NUMBER.",
        ),
    ],
    text: Annotated[
        str | None, typer.Option("--text", metavar="WORDS", help="Wherever these words stand, in place of an offset.")
    ] = None,
    date: Day = None,
    indirect: Indirect = False,
    encoding: Annotated[str | None, typer.Option(metavar="NAME", help="Encoding of the file.")] = None,
    input_format: Annotated[
        str | None, typer.Option("--input-format", metavar="NAME", help="What the file is, whatever it looks like.")
    ] = None,
    text_field: Annotated[
        str | None,
        typer.Option("--text-field", "--text-key", metavar="NAME", help="Field or column that holds the text."),
    ] = None,
    judges: Judges = None,
    model: Model = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Tell what was found or refused at a place of an article, by which rule, and what the rule means.

    Example: mpp-extract why story.txt --text "Ward 1990"
    """
    path, behind = _split(place)
    given = {"paths": [path], "date": date, "judges": judges, "model": model}
    read = {"encoding": encoding, "input_format": input_format, "text_field": text_field}
    options = checked({**given, **read, "indirect": indirect, "format": "json"})
    article, numbers = _article(path, behind, options)
    if text is not None and numbers:
        raise UsageError(shown_path(place), "--text and an offset are two places", "leave one out")
    source = _source(article, options)
    spans = [_span(source.text, numbers, article.shown)] if text is None else _spans(source.text, text, article.shown)
    reading = _reading(source, options)
    from mpp_extract.account import account

    accounts = [account(reading, start, end) for start, end in spans]
    entries = [_entry(each, source) for each in accounts]
    printed = json.dumps(entries, indent=2, ensure_ascii=False) if as_json else "\n\n".join(map(_page, entries))
    sys.stdout.buffer.write(f"{printed}\n".encode())


def _split(place: str) -> tuple[str, str]:
    """The file's path, and what of the argument stands behind it. Raises ReadError where there is no such file."""
    ends = [len(place), *(match.start() for match in reversed([*_MARK.finditer(place)]))]
    for end in ends:
        if place[:end] == STDIN or os.path.lexists(place[:end]):
            return place[:end], place[end:]
    path = _NUMBERS.sub("", place)
    raise ReadError(shown_path(path), *missing(path))


def _article(path: str, behind: str, options: Options) -> tuple[Input, list[int]]:
    """The article that is meant, and the numbers that are left when its own place in a file of many is taken away.

    Raises ReadError for what can't be found or read.
    """
    several = False
    for item in inputs([path], say, options.reading):
        if isinstance(item, ReadError):
            raise item
        own = item.shown.removeprefix(shown_path(path))
        numbers = _NUMBERS.fullmatch(behind.removeprefix(own)) if behind.startswith(own) else None
        if numbers is not None:
            return item, [int(number) for number in numbers.groups() if number]
        several = several or bool(own)
    if not several:
        raise UsageError(shown_path(path + behind), "it names no place in the text", REMEDY)
    fault = f"no article of it is at {behind}" if behind else "it holds several articles"
    raise ReadError(shown_path(path), fault, "name one as messages have it, such as FILE:NUMBER, and then the place")


def _source(article: Input, options: Options) -> Source:
    from mpp_extract import readers

    source = readers.read(article, options.reading)
    for warning in source.warnings:
        say(f"{article.shown}: warning: {warning}")
    return source


def _span(text: str, numbers: list[int], shown: str) -> tuple[int, int]:
    """The word, or else the character, at an offset, or in a line and column. Raises UsageError where there is none."""
    if not numbers:
        raise UsageError(shown, "it names no place in the text", REMEDY)
    offset = numbers[0] if len(numbers) == 1 else _offset(text, numbers[0], numbers[1], shown)
    if offset >= len(text):
        raise UsageError(f"{shown}:{offset}", f"the text has {len(text)} characters", "offsets are counted from 0")
    word = next((each.span() for each in _WORD.finditer(text) if each.start() <= offset < each.end()), None)
    return word or (offset, offset + 1)


def _offset(text: str, line: int, column: int, shown: str) -> int:
    lines = text.split("\n")
    if not 1 <= line <= len(lines):
        raise UsageError(f"{shown}:{line}", f"the text has {len(lines)} lines", "lines are counted from 1")
    if not 1 <= column <= len(lines[line - 1]):
        where = f"{shown}:{line}:{column}"
        raise UsageError(where, f"the line has {len(lines[line - 1])} characters", "columns are counted from 1")
    return sum(len(each) + 1 for each in lines[: line - 1]) + column - 1


def _spans(text: str, words: str, shown: str) -> list[tuple[int, int]]:
    from mpp_extract.account import places

    found = places(text, words)
    if not found:
        raise UsageError(shown, f"the words {words!r} are not in its text", "write them as the article does")
    return found


def _reading(source: Source, options: Options) -> Reading:
    from mpp_extract.extractor import Extractor

    extractor = Extractor(model=options.model, indirect=options.indirect, explain=True, judges=options.judges)
    return extractor.read(source, next(extractor.parse_sources([source])))[0]


def _entry(account: Account, source: Source) -> dict[str, Any]:
    """The account as plain values, with the words that its offsets hold, and file numbers of persons masked."""
    from mpp_extract.reading import mask, masked

    text = mask(source.text)
    entry: dict[str, Any] = {"path": source.path, **masked(asdict(account))}
    for each in (entry, *entry["found"], *entry["refused"]):
        each["text"] = text[each["start"] : each["end"]]
    start, end = account.start, account.end
    entry["before"], entry["after"] = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return entry


def _page(entry: dict[str, Any]) -> str:
    from mpp_extract.writers.escape import for_terminal

    return "\n".join(f"{indent}{for_terminal(line)}" for indent, line in _lines(entry))


def _lines(entry: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "", f"{entry['path']}:{entry['start']} {entry['before']}[[{entry['text']}]]{entry['after']}"
    for found in entry["found"]:
        part = "" if found["part"] == "item" else f", {found['part']}"
        yield "  ", f"found in {found['list']}{part}: {_said(found)}"
        yield "    ", f"{found['form'] or found['rule']}: {found['meaning']}"
        yield "    ", "; ".join(f"{name} {value}" for name, value in _values(found))
    for refused in entry["refused"]:
        yield "  ", f"refused for {refused['list']}: {_said(refused)}"
        yield "    ", f"{refused['refusal']}: {refused['meaning']}"
    if not entry["found"] and not entry["refused"]:
        yield "  ", "nothing considered this: no rule finds it, and none had to refuse it"


def _said(part: dict[str, Any]) -> str:
    return f"{part['text']} ({part['start']}-{part['end']})"


def _values(found: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """An item's values that are known and can be said in a word; a reference by the name of what it leads to."""
    for name, value in found["item"].items():
        if name in found["leads_to"]:
            yield name.removesuffix("_id"), found["leads_to"][name]
        elif name not in ("id", "text", "start", "end", "rule") and isinstance(value, (str, int, float)):
            yield name.replace("_", " "), value

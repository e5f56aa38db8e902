"""``mpp-extract text``: what was read of an article, the text that all offsets count in."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from mpp_extract.cli.console import say
from mpp_extract.cli.extract import DateField, Encoding, IdField, InputFormat, Paths, TextField, TitleField
from mpp_extract.cli.options import reading
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import EXIT_NOTHING_READ, EXIT_OK, EXIT_SOME_FAILED, MppError, UsageError

if TYPE_CHECKING:
    from mpp_extract.readers.source import Source

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


@app.command(name="text", cls=PlainCommand)
def text(
    paths: Paths = None,
    head: Annotated[
        bool, typer.Option("--head", help="Also title, day, authors and the like, before the text.")
    ] = False,
    input_format: InputFormat = None,
    text_field: TextField = None,
    title_field: TitleField = None,
    date_field: DateField = None,
    id_field: IdField = None,
    encoding: Encoding = None,
) -> None:
    """Print the text that is read of a file: the one that offsets count in, so that anyone can see what was read.

    Several articles stand behind lines such as ==> copy.mbox#2 <==. Example: mpp-extract text story.html
    """
    from mpp_extract import readers
    from mpp_extract.readers.inputs import inputs, is_alone

    if not paths:
        raise UsageError("mpp-extract text", "nothing to read", "name a file, a folder, or - for standard input")
    options = reading(
        {
            "encoding": encoding,
            "input_format": input_format,
            "text_field": text_field,
            "title_field": title_field,
            "date_field": date_field,
            "id_field": id_field,
        }
    )
    done = failed = 0
    several = False
    for given in inputs(paths, say, options):
        several = several or not is_alone(given, paths)
        try:
            if isinstance(given, MppError):
                raise given
            source = readers.read(given, options)
        except MppError as error:
            failed += 1
            say(str(error))
            continue
        for warning in source.warnings:
            say(f"{source.path}: warning: {warning}")
        _write(source, named=several, head=head, first=not done)
        done += 1
    raise typer.Exit(EXIT_OK if not failed else EXIT_SOME_FAILED if done else EXIT_NOTHING_READ)


def _write(source: Source, named: bool, head: bool, first: bool) -> None:
    """The text as it is, in UTF-8; a line feed behind it where it has none and more follows or a person looks."""
    lines = []
    if named:
        lines.append(f"{'' if first else chr(10)}==> {source.path} <==\n")
    if head:
        lines += [f"{name}: {value}\n" for name, value in _head(source).items() if value]
        lines.append("\n")
    text = source.text
    if text and not text.endswith("\n") and (named or sys.stdout.isatty()):
        text += "\n"
    sys.stdout.buffer.write("".join([*lines, text]).encode("utf-8"))
    sys.stdout.buffer.flush()


def _head(source: Source) -> dict[str, str | None]:
    return {
        "title": source.title,
        "published": source.published.isoformat() if source.published else None,
        "authors": ", ".join(source.authors),
        "publisher": source.publisher,
        "url": source.url,
        "language": source.language,
        "format": source.format,
    }

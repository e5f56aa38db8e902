"""``mpp-extract score``: figures of records, or of what is found in texts now, against gold."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mpp_extract.cli.console import say
from mpp_extract.cli.meant import named, one_of
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.errors import ReadError
from mpp_extract.lists import LISTS

if TYPE_CHECKING:
    from mpp_extract.evaluate import ListScore, Score, Tally
    from mpp_extract.evaluate.documents import Document
    from mpp_extract.readers.source import Source

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

NAMES = {
    "strict": "strict",
    "exact": "same span",
    "relaxed": "found",
    "mentions_exact": "mentions, same span",
    "mentions_relaxed": "mentions",
    "indirect_exact": "indirect, same span",
    "indirect_relaxed": "indirect",
}


@app.command(cls=PlainCommand)
def score(
    found: Annotated[
        str,
        typer.Argument(
            metavar="RECORDS|TEXTS",
            help="What mpp-extract printed (.json, .jsonl, a folder of .json), or articles to extract from now (any "
            "format that is read, a folder of them, a .jsonl of articles).",
        ),
    ],
    gold: Annotated[str, typer.Argument(metavar="GOLD", help="Gold in the same form: a folder or file of JSON.")],
    only: Annotated[
        list[str] | None, typer.Option(metavar="LIST,...", help="Score these lists only. Can be given several times.")
    ] = None,
    errors: Annotated[int, typer.Option(min=0, metavar="N", help="Show at most N differences a list.")] = 0,
    format: Annotated[str, typer.Option(metavar="table|json", help="What to print.")] = "table",
    model: Annotated[str | None, typer.Option(metavar="NAME|PATH", help="spaCy pipeline to extract with.")] = None,
) -> None:
    """Score records against gold: precision, recall and F1 a list.

    Texts are read with the reference date of their gold (article.published). Example: mpp-extract score samples
    samples/gold --errors 5
    """
    one_of(format, ("table", "json"), "--format", "format")
    from mpp_extract.evaluate import evaluate
    from mpp_extract.evaluate.documents import pair, read_documents

    lists = named(only) if only else LISTS
    wanted = read_documents(_existing(gold))
    documents = _documents(_existing(found), wanted, model, Path(gold))
    pairs, unknown = pair(documents, wanted)
    figures = evaluate(pairs, lists)
    for name in figures.missing:
        say(f"{name}: no record; counted as nothing found")
    for where in unknown:
        say(f"{where}: no gold for it; not scored")
    if format == "json":
        print(json.dumps(as_json(figures, errors), indent=1, ensure_ascii=False))
    else:
        print("\n".join(table(figures, errors)))


def as_json(figures: Score, errors: int) -> dict[str, Any]:
    """The figures as plain values, shares from 0 to 1."""
    return {
        "documents": figures.documents,
        "missing": figures.missing,
        "headline": figures.headline,
        "lists": {
            name: {
                "measures": {measure: _numbers(tally) for measure, tally in result.measures.items()},
                "fields": {field: {"right": right, "of": of} for field, (right, of) in result.fields.items()},
                "differences": [
                    {"document": d.document, "start": d.start, "kind": d.kind, "text": d.text, "detail": d.detail}
                    for d in sorted(result.differences)[:errors]
                ],
            }
            for name, result in figures.lists.items()
        },
    }


def table(figures: Score, errors: int) -> Iterator[str]:
    """The figures as lines for people."""
    yield f"{figures.documents} document{'' if figures.documents == 1 else 's'}" + (
        f", {len(figures.missing)} without a record" if figures.missing else ""
    )
    yield f"{'':34}{'precision':>9}{'recall':>8}{'F1':>7}{'right':>8}{'found':>7}{'gold':>6}"
    for name, result in figures.lists.items():
        yield name
        for measure, t in result.measures.items():
            numbers = f"{t.precision:9.3f}{t.recall:8.3f}{t.f1:7.3f}{t.right:8}{t.found:7}{t.gold:6}"
            yield f"  {NAMES[measure]:32}{numbers}"
        fields = [f"{field} {right}/{of}" for field, (right, of) in result.fields.items()]
        if fields:
            yield "  right of those found: " + ", ".join(fields)
        yield from _differences(result, errors)
    yield f"mean of the strict F1: {figures.headline:.4f}"


def _differences(result: ListScore, errors: int) -> Iterator[str]:
    for d in sorted(result.differences)[:errors]:
        text = " ".join(d.text.split())
        detail = f": {d.detail}" if d.detail else ""
        yield f"    {d.kind:7}{d.document}:{d.start} {text[:60]!r}{detail}"
    if errors and len(result.differences) > errors:
        yield f"    and {len(result.differences) - errors} more"


def _numbers(tally: Tally) -> dict[str, float]:
    return {
        "precision": tally.precision,
        "recall": tally.recall,
        "f1": tally.f1,
        "right": tally.right,
        "found": tally.found,
        "gold": tally.gold,
    }


def _existing(path: str) -> Path:
    if not Path(path).exists():
        from mpp_extract.evaluate.documents import RecordError
        from mpp_extract.readers.nothing_there import missing

        raise RecordError(path, *missing(path))
    return Path(path)


def _documents(path: Path, gold: list[Document], model: str | None, gold_path: Path) -> list[Document]:
    """Records as they stand, or made now where the path holds texts."""
    from mpp_extract.evaluate.documents import RECORD_SUFFIXES, read_documents
    from mpp_extract.readers.formats import SUFFIXES

    if path.is_dir():
        suffixes = {file.suffix for file in path.iterdir()}
        records = ".json" in suffixes or not suffixes & (SUFFIXES - set(RECORD_SUFFIXES))
    else:
        records = path.suffix in RECORD_SUFFIXES and not _holds_articles(path)
    return read_documents(path) if records else list(_extracted(path, gold, model, gold_path))


def _holds_articles(path: Path) -> bool:
    from mpp_extract.readers.records.jsonl import is_article

    if path.suffix == ".json":
        return False
    with path.open("rb") as file:
        return is_article(file.readline())


def _extracted(path: Path, gold: list[Document], model: str | None, gold_path: Path) -> Iterator[Document]:
    """The records of the texts that have gold: all lists, since one list's items are known by another's names."""
    from mpp_extract.evaluate.documents import Document
    from mpp_extract.extractor import Extractor

    sources = list(_sources(path, gold, gold_path))
    for source, record in zip(sources, Extractor(model=model).extract_sources(sources), strict=True):
        yield Document(record.model_dump(mode="json"), source.path)


def _sources(path: Path, gold: list[Document], gold_path: Path) -> Iterator[Source]:
    """The texts that have gold, with the gold's reference date; what can't be read is said and left out."""
    from datetime import date

    from mpp_extract import readers
    from mpp_extract.evaluate.documents import Document
    from mpp_extract.readers.inputs import inputs
    from mpp_extract.readers.source import ReadOptions

    known = {name: document for document in gold for name in document.names}
    for given in inputs([str(path)], say, without={os.path.realpath(gold_path)}):
        if isinstance(given, ReadError):
            raise given
        try:
            source = readers.read(given, ReadOptions())
        except ReadError as error:
            say(str(error))
            continue
        names = Document({"source": {"path": given.shown, "id": source.id}}, given.shown).names
        wanted = next((known[name] for name in names if name in known), None)
        if wanted is not None:
            day = (wanted.record.get("article") or {}).get("published")
            if day:
                source.published, source.published_from = date.fromisoformat(day), "option"
            yield source

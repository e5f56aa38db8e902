"""Writes what is made of docs/ and README.md from the code (``make docs``); a test compares them."""

from __future__ import annotations

import inspect
import types
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args, get_origin

import checks
import database
import picture
import readme
import rulings
import scale
import tables
from pydantic import BaseModel

from mpp_extract import record, rooms
from mpp_extract.rule import Refusal, Rule

FOLDER = Path(__file__).resolve().parent
NOTE = "<!-- Made by `make docs` from the code; change it there. -->"

LIST_MODELS = record.MODELS
PARTS = {
    "generator": record.Generator,
    "source": record.Source,
    "article": record.ArticleInfo,
    "A mention": record.Mention,
}

OUTPUT = """\
# What is printed

What stands here is version {version} of the output. Programs can rely on it: a key may be added in a minor version;
none is renamed or removed, and none changes its meaning, but in a major one. `mpp-extract schema` prints the same
as JSON Schema (2020-12).

## Text and offsets

`start` and `end` count Unicode code points in the article's text, `end` exclusive: `text[start:end]` is a mention's
`text`, always. Of plain text the article's text is the decoded file without a byte-order mark and with `\\r\\n` and
`\\r` as `\\n`; of other formats it is what was read of them (docs/formats.md). `--include-text` prints it, and so does
`mpp-extract text FILE`. JavaScript and Java count UTF-16 units: there, an emoji before a mention moves it by one more.

Every list is in reading order. What is unknown is `null`, never left out. Nothing is invented: a value stands in
the text, is computed from it, or is looked up in a named source.

## Null, and empty

- A list is `null` where it was not asked for, and `[]` where it was and the article has none of it.
- Whoever asks for a list asks for those that its ids lead to: `--only quotes` prints `quotes`, `speakers`, and also
  `judges` and `courts`, since a speaker may be a judge, and a judge is of a court. So an id always leads to an item of
  the same record, and `speaker_id` is `null` only where the article names nobody. Tables, and one file of CSV, list
  only what was named, with the names of what it refers to.
- A day whose year nobody knows is `XXXX-04-12`: without a day of publication only the same sentence gives it a year.
- Left out where there is nothing to say, and never `null`: an item's `explain`, a court mention's `generic`, and
  `source.extra`.

## How many articles, which form

One file that holds one article, named by itself, is an object in JSON; everything else (several files, a folder,
`--files-from`, JSON Lines, CSV) is a list, be it of one. JSON Lines has an object a line, in the order of inputs. In
a folder of results (`-o out/`) two articles of one name are `story.json` and `story-2.json`; `source.path` says which
is which.
An input that could not be read leaves a line in JSON Lines with `schema_version`, `source` and `error` (`code`,
`message`). CSV has a row an item, a database and Parquet a table a list: [database.md](database.md),
[tables.md](tables.md).

## For people

What a terminal shows (`--format table`) and the marked article (`--format text`, `mpp-extract show`) are for eyes;
programs read the formats above, for how those two look may change. The article's own words come first, what is
known of them stands behind them in grey, and only where it tells more than the words do. The number before them is
their line, as editors and `grep -n` count lines: in a plain-text file the file's own, in all else the one in what
`mpp-extract text FILE` prints. `mpp-extract why FILE:LINE:COLUMN` takes such a line. In a marked article what was
found stands in brackets with what it is: `‹Tuesday|date 2023-09-19›`; where one crosses the edge of another it is
parted, with dots where it goes on. Colours say nothing that the words don't.

A person's immigration file number (`A` and eight or nine digits) is in no list, and is masked in everything but
`article.text`.
"""

TEXTS = {
    "judges": "People named as judges. Later short mentions (`Ruiz`) belong to the same judge.",
    "courts": "Named courts, all mentions of one together; a description of a court that is named has `generic`.",
    "dates": "Points and periods of time, without a preposition, as TIMEX3's DATE and TIME. Durations are statistics.",
    "case_numbers": "Docket numbers (without `No.`) and citations of reports.",
    "cases": "Named proceedings.",
    "statistics": "Numbers that count or measure something: the hedge, the number and the unit or counted noun.",
    "quotes": "Words inside quotation marks that are given as somebody's; with `--indirect` also reported ones.",
    "speakers": "Whoever is quoted. Pronouns that were resolved are among the mentions.",
    "rulings": "What courts, judges and juries decided, as the article reports it: one item for each report of an act. "
    "The span is the verb that says it, or a noun where no verb does.",
}


def output_page() -> str:
    """docs/output.md."""
    lines = [NOTE, "", OUTPUT.format(version=record.SCHEMA_VERSION), "## One article", ""]
    lines += _table(record.Article)
    for name, model in PARTS.items():
        title = name if name == "A mention" else f"`{name}`"
        lines += ["", f"### {title}", "", _summary(model), "", *_table(model)]
    lines += ["", "## The lists"]
    for name, model in LIST_MODELS.items():
        lines += ["", f"### `{name}`", "", TEXTS[name], "", *_table(model)]
    lines += ["", "A court's mention may have one more key:", "", *_table(record.CourtMention, own=True)]
    lines += ["", "## An input that could not be read", "", *_table(record.FailedArticle), "", *_table(record.Failure)]
    return "\n".join(lines) + "\n"


def rules_page() -> str:
    """docs/rules.md."""
    lines = [
        NOTE,
        "",
        "# The rules",
        "",
        "Every item says in `rule` what found it. `mpp-extract rules` lists the same, `mpp-extract rules --json` for",
        "programs. In the example, double square brackets mark just what the rule finds; in the last column, text as",
        "near to it as can be, it finds nothing. A test runs all of them.",
        "",
        "What is refused has rules, too: why words that look like an item are none (`mpp-extract rules --refusals`).",
        "`mpp-extract why FILE:OFFSET` says which rule found, or refused, what stands at a place of an article.",
    ]
    for name in (name for room in rooms.ROOMS for name in room.lists):
        lines += [
            "",
            f"## {name}",
            "",
            "| rule | meaning | finds | finds nothing in |",
            "| --- | --- | --- | --- |",
        ]
        lines += [_row(rule) for rule in rooms.rules() if rule.room == name]
        refusals = [refusal for refusal in rooms.refusals() if refusal.room == name]
        if refusals:
            lines += ["", "| refusal | meaning | refuses | refuses nothing in |", "| --- | --- | --- | --- |"]
            lines += [_row(refusal) for refusal in refusals]
    return "\n".join(lines) + "\n"


def _row(row: Rule | Refusal) -> str:
    meaning = row.meaning + (f" Source: {row.source}." if row.source else "")
    meaning += " Only with `--indirect`." if row.indirect else ""
    return f"| {' | '.join(_cell(cell) for cell in (f'`{row.id}`', meaning, row.example, row.counterexample))} |"


def _table(model: type[BaseModel], own: bool = False) -> list[str]:
    """A table of a model's keys; own: only those that it does not share with the models it is made from."""
    inherited = {name for base in model.__mro__[1:] for name in getattr(base, "__annotations__", {})} if own else set()
    rows = ["| key | value | what |", "| --- | --- | --- |"]
    hints = typing.get_type_hints(model)
    for name, field in _in_order(model):
        if name not in inherited:
            value = "object" if name in ("explain", "extra") else "true" if name == "generic" else _shown(hints[name])
            rows.append(f"| `{name}` | {value} | {_cell(field.description or _about(name))} |")
    return rows


def _in_order(model: type[BaseModel]) -> Iterator[tuple[str, typing.Any]]:
    """The fields, what identifies and places an item first, rule and explain last."""
    first, last = ("id", "text", "start", "end"), ("rule", "explain", "mentions")
    fields = model.model_fields
    names = [name for name in first if name in fields]
    names += [name for name in fields if name not in (*first, *last)]
    names += [name for name in ("rule", "mentions", "explain") if name in fields]
    return ((name, fields[name]) for name in names)


def _about(name: str) -> str:
    if name in LIST_MODELS:
        return "See below; null where it was not asked for, empty where there is none."
    return {"generator": "What made it.", "source": "Where the text came from.", "article": "The article itself."}.get(
        name, ""
    )


def _shown(hint: typing.Any) -> str:
    """A field's type in words."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (typing.Union, types.UnionType):
        rest = [one for one in arguments if one is not type(None)]
        joined = "number" if set(rest) == {int, float} else " or ".join(_shown(one) for one in rest)
        return joined + (" or null" if type(None) in arguments else "")
    if origin is Literal:
        return ", ".join("true" if value is True else f"`{value}`" for value in arguments)
    if origin is list:
        return f"list of {_shown(arguments[0])}s"
    if origin is dict or hint is dict:
        return "object"
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return {"Mention": "mention", "CourtMention": "mention", "CaseNumber": "case number"}.get(
            hint.__name__, hint.__name__.lower() if hint in LIST_MODELS.values() else "object"
        )
    return {str: "string", int: "integer", float: "number", bool: "true or false", type(None): "null"}[hint]


def _summary(model: type[BaseModel]) -> str:
    return inspect.cleandoc(model.__doc__ or "").split("\n\n")[0].replace("``", "`")


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").split())


PAGES = {
    checks.PAGE: checks.page,
    FOLDER / "output.md": output_page,
    FOLDER / "rules.md": rules_page,
    database.PAGE: database.page,
    database.METADATA: database.metadata,
    rulings.PAGE: rulings.page,
    tables.PAGE: tables.page,
    scale.PAGE: scale.page,
    readme.README: readme.page,
}

if __name__ == "__main__":
    for path, page in PAGES.items():
        path.write_text(page(), encoding="utf-8")
    picture.PICTURE.write_text(picture.picture(), encoding="utf-8")

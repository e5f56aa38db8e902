"""``mpp-extract schema``: the contract as JSON Schema."""

from __future__ import annotations

import json
from typing import Annotated, Any

import typer

from mpp_extract.cli.plain_help import PlainCommand

app = typer.Typer(add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})

DIALECT = "https://json-schema.org/draft/2020-12/schema"


@app.command(name="schema", cls=PlainCommand)
def schema(
    line: Annotated[
        bool, typer.Option("--line", help="Of a line of JSON Lines: an article, or an error in place of one.")
    ] = False,
) -> None:
    """Print the JSON Schema (2020-12) of an article's JSON.

    Example: mpp-extract schema > article.schema.json
    """
    print(json.dumps(line_schema() if line else article_schema(), indent=2))


def article_schema() -> dict[str, Any]:
    """The schema of one article's object."""
    from mpp_extract.record import Article

    return _strict({"$schema": DIALECT, **Article.model_json_schema(mode="serialization")})


def line_schema() -> dict[str, Any]:
    """The schema of one line of JSON Lines."""
    from pydantic import TypeAdapter

    from mpp_extract.record import Article, FailedArticle

    adapter: TypeAdapter[Any] = TypeAdapter(Article | FailedArticle)
    return _strict({"$schema": DIALECT, "title": "Line", **adapter.json_schema(mode="serialization")})


def _strict(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema with every key required that is always there: all but those left out when they say nothing."""
    for model in (schema, *schema.get("$defs", {}).values()):
        if "properties" in model:
            model["required"] = [key for key in model["properties"] if key not in OPTIONAL]
    return schema


# Keys that are left out where they are not asked for (explain), not so (generic) or not there (extra).
OPTIONAL = frozenset({"explain", "generic", "extra"})

"""The command itself: articles in, records out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from mpp_extract import version
from mpp_extract.cli.commands import COMMANDS
from mpp_extract.cli.plain_help import PlainCommand
from mpp_extract.lists import LISTS
from mpp_extract.readers.formats import BY_NAME
from mpp_extract.writers import FORMATS

if TYPE_CHECKING:
    from mpp_extract.cli.options import Options


class Extraction(PlainCommand):
    """Checks the command line before Typer converts it: what is wrong with it is said at once.

    Typer's conversion imports pydantic, which takes as long as all that is needed to see that a date is impossible.
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """See the base class. The options checked are ``ctx.obj``."""
        if ctx.resilient_parsing:  # a shell asks how a word may end
            return super().parse_args(ctx, args)
        parsed, _, _ = self.make_parser(ctx).parse_args(args=list(args))
        # What was not given is None, absent or a mark of its own, by the parser's version.
        raw = {name: value for name, value in parsed.items() if isinstance(value, (str, bool, list, tuple))}
        if raw.get("version"):
            print(f"mpp-extract {version.__version__}")
            ctx.exit()
        if not {"help", "show_completion", "install_completion"} & raw.keys():
            from mpp_extract.cli.config import configured, settings_of
            from mpp_extract.cli.options import checked

            ctx.obj = checked({**configured(cast("str | None", raw.get("config")), settings_of(self.params)), **raw})
        return super().parse_args(ctx, args)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """See the base class: the commands beside this one."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))
        with formatter.section("Examples"):
            for example in EXAMPLES:
                formatter.write_text(example)


EXAMPLES = (
    "mpp-extract story.txt",
    "mpp-extract story.txt --only judges,courts",
    "mpp-extract story.html brief.pdf mail.eml -o found.jsonl",
    "mpp-extract story.txt | jq -r '.quotes[].text'",
    "mpp-extract copy/ -o copy.jsonl --jobs 4",
)

app = typer.Typer(add_completion=True, rich_markup_mode=None, context_settings={"help_option_names": ["--help", "-h"]})


def _names(ctx: typer.Context, incomplete: str) -> list[str]:
    """Lists that complete a comma-separated value."""
    done, comma, last = incomplete.rpartition(",")
    return [f"{done}{comma}{name}" for name in LISTS if name.startswith(last)]


def _formats() -> list[str]:
    return list(FORMATS)


def _paths(ctx: typer.Context, incomplete: str) -> list[str]:
    """The commands, at the first word; the shell itself completes files where this gives nothing."""
    first = not ctx.params.get("paths")
    return [name for name in COMMANDS if incomplete and name.startswith(incomplete)] if first else []


READ = ", ".join(BY_NAME)
Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH",
        show_default=False,
        autocompletion=_paths,
        help=f"Files ({READ}), folders of them, or - for standard input.",
    ),
]


InputFormat = Annotated[
    str | None,
    typer.Option(
        metavar="FORMAT",
        autocompletion=lambda: list(BY_NAME),
        help="What the inputs are: one of those above. [default: by content and ending]",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        metavar="LIST,...",
        autocompletion=_names,
        show_default=False,
        help=f"Only these lists: {', '.join(LISTS)}. Can be given several times.",
    ),
]
TextField = Annotated[
    str | None,
    typer.Option(
        "--text-field",
        "--text-key",
        metavar="NAME",
        help="Field of JSON, JSON Lines, CSV and TSV that holds the text, such as Body or fields.body.",
    ),
]
TitleField = Annotated[str | None, typer.Option("--title-field", metavar="NAME", help="Field that holds the title.")]
DateField = Annotated[str | None, typer.Option("--date-field", metavar="NAME", help="Field that holds the day.")]
IdField = Annotated[str | None, typer.Option("--id-field", metavar="NAME", help="Field that holds the article's id.")]
Encoding = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Encoding of the inputs. [default: by mark, UTF-8 or Windows-1252]"),
]
Day = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar="DAY",
        help="Day of publication, for dates such as Friday: 2025-04-17, 'April 17, 2025', today.",
    ),
]
Include = Annotated[
    list[str] | None,
    typer.Option(metavar="GLOB", show_default=False, help="Of folders only files such as '*.html' or '2024/*'."),
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(metavar="GLOB", show_default=False, help="Of folders no files and folders such as 'draft*'."),
]
Jobs = Annotated[
    str | None, typer.Option(metavar="N", help="Worker processes. [default: one for each core there is to use]")
]
Indirect = Annotated[bool, typer.Option("--indirect", help="Also reported statements without quote marks.")]
Judges = Annotated[
    str | None,
    typer.Option(
        "--judges",
        metavar="FILE",
        help="Table of federal judges for this run. [default: $MPP_EXTRACT_JUDGES, or the imported one]",
    ),
]
Model = Annotated[
    str | None, typer.Option("--model", metavar="NAME|PATH", help="Another English spaCy pipeline than the default.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Only errors on standard error.")]


@app.command(cls=Extraction, name="mpp-extract", options_metavar="[OPTIONS]")
def extract(
    ctx: typer.Context,
    paths: Paths = None,
    files_from: Annotated[
        str | None,
        typer.Option(
            "--files-from", metavar="FILE", help="Also the files and folders that FILE (- for standard input) lists."
        ),
    ] = None,
    format: Annotated[
        str | None,
        typer.Option(
            "--format",
            "-f",
            metavar="FORMAT",
            autocompletion=_formats,
            help=f"{', '.join(FORMATS[:-1])} or {FORMATS[-1]}. [default: table on a terminal, json elsewhere]",
        ),
    ] = None,
    output: Annotated[
        str | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write there: a file ending in .json, .jsonl (or .ndjson), .csv, .html or .txt, - for standard output,"
            " a folder/ for one file an article (of CSV and Parquet, a list), or a database ending in .db, which "
            "articles are added to.",
        ),
    ] = None,
    only: Only = None,
    date: Day = None,
    indirect: Indirect = False,
    include_text: Annotated[bool, typer.Option("--include-text", help="Also the article's text.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Also how each item came about.")] = False,
    all: Annotated[bool, typer.Option("--all", help="Of long lists all, where a terminal shows the first.")] = False,
    summary: Annotated[
        bool, typer.Option("--summary", help="At the end who and what is in most of the articles, and what failed.")
    ] = False,
    input_format: InputFormat = None,
    text_field: TextField = None,
    title_field: TitleField = None,
    date_field: DateField = None,
    id_field: IdField = None,
    encoding: Encoding = None,
    include: Include = None,
    exclude: Exclude = None,
    since: Annotated[
        str | None, typer.Option(metavar="TIME", help="Of folders only files changed since then: a day, 12h, 3d, 2w.")
    ] = None,
    keep_duplicates: Annotated[
        bool, typer.Option("--keep-duplicates", help="Of folders also articles that are there twice.")
    ] = False,
    judges: Judges = None,
    corrections: Annotated[
        str | None, typer.Option(metavar="FILE", help="What a reader put right, as saved from a page.")
    ] = None,
    model: Model = None,
    jobs: Jobs = None,
    timeout: Annotated[
        str | None, typer.Option(metavar="SECONDS", help="Give an article up that takes longer. [default: no limit]")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on: with -o, leave out what the output has already.")
    ] = False,
    append: Annotated[
        bool, typer.Option("--append", help="Add to -o, in place of replacing it: JSON Lines, CSV, Parquet.")
    ] = False,
    force: Annotated[
        bool, typer.Option("--force", help="Let -o replace a file that mpp-extract has not written.")
    ] = False,
    excel: Annotated[bool, typer.Option("--excel", help="CSV with a byte-order mark, as Excel wants UTF-8.")] = False,
    unguarded: Annotated[
        bool, typer.Option("--unguarded", help="CSV without the apostrophe before what a spreadsheet would compute.")
    ] = False,
    config: Annotated[
        str | None,
        typer.Option(
            "--config", metavar="FILE", help="Settings. [default: the nearest mpp-extract.toml, or pyproject.toml]"
        ),
    ] = None,
    quiet: Quiet = False,
    version: Annotated[bool, typer.Option("--version", help="Show the version and exit.")] = False,
) -> None:
    """Find judges, courts, dates, case numbers, cases, statistics, quotes, speakers and rulings in news articles.

    Every item comes with its exact place in the text and the rule that found it. Results go to standard output: a
    table on a terminal, JSON elsewhere. For a file named like a command write ./NAME.
    """
    from mpp_extract.cli.runner import carry_out

    status = carry_out(cast("Options", ctx.obj))
    sys.stdout.flush()
    raise typer.Exit(status)

"""The docs say what the code does: made pages are as they would be made, examples run, nothing is left out."""

from __future__ import annotations

import doctest
import importlib.util
import json
import re
import sys
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest
import typer.main

from mpp_extract import errors, record
from mpp_extract.cli import extract
from mpp_extract.cli.commands import COMMANDS
from mpp_extract.lists import LISTS

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
AGAIN = "make docs writes it anew"


@pytest.fixture(scope="module")
def generate() -> ModuleType:
    """docs/generate.py."""
    sys.path.insert(0, str(ROOT / "docs"))
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "name",
    [
        "docs/check.md",
        "docs/rules.md",
        "docs/output.md",
        "docs/database.md",
        "docs/rulings.md",
        "docs/tables.md",
        "docs/scale.md",
        "docs/datasette.json",
        "README.md",
    ],
)
def test_made_pages_are_up_to_date(name: str, generate: ModuleType) -> None:
    pages = {path.relative_to(ROOT).as_posix(): page for path, page in generate.PAGES.items()}
    assert (ROOT / name).read_text(encoding="utf-8") == pages[name](), f"{name} is out of date: {AGAIN}"


def test_the_readme_shows_what_commands_print(generate: ModuleType) -> None:
    assert len(generate.readme.commands()) >= 2
    assert all(command.startswith("mpp-extract samples/") for command in generate.readme.commands())


def test_the_picture_shows_what_the_command_prints(generate: ModuleType) -> None:
    drawn = generate.picture.PICTURE.read_text(encoding="utf-8")
    assert generate.picture.words(drawn) == generate.picture.words(generate.picture.picture()), AGAIN
    assert not re.search(r"@font-face|url\((?!#)|href=|src=", drawn)  # nothing is fetched for it


def test_json_in_the_readme_is_valid() -> None:
    shown = [
        block for block in re.findall(r"^```console\n\$ [^\n]+\n(.*?)^```$", README, re.M | re.S) if block[0] == "{"
    ]
    assert shown
    for block in shown:
        jsonschema.Draft202012Validator(record.Article.model_json_schema()).validate(json.loads(block))


@pytest.mark.parametrize(("name", "least"), [("README.md", 8), ("docs/check.md", 2), ("docs/database.md", 6)])
def test_python_in_the_docs_runs(name: str, least: int) -> None:
    result = doctest.testfile(str(ROOT / name), module_relative=False, encoding="utf-8")
    assert result.attempted >= least
    assert result.failed == 0


def test_every_option_is_in_the_readme_and_no_other() -> None:
    command = typer.main.get_command(extract.app)
    real = {name for parameter in command.params for name in parameter.opts if name.startswith("--")}
    first_cells = re.findall(r"^\| (`--[^|]+) \|", README, re.M)
    told = {name for cell in first_cells for name in re.findall(r"`(--[a-z-]+)`", cell)}
    assert told == real - {"--help"}


def test_options_in_examples_are_real() -> None:
    real = {
        name
        for module in ("extract", *COMMANDS)
        for name in _options(typer.main.get_command(importlib.import_module(f"mpp_extract.cli.{module}").app))
    }
    examples = [line for line in README.splitlines() if line.startswith(("mpp-extract ", "$ mpp-extract "))]
    used = {option for line in examples for option in re.findall(r"(?<= )--?[a-z][a-z-]*", line.split(" | ")[0])}
    assert used
    assert used <= real


def _options(command: object) -> set[str]:
    subcommands = getattr(command, "commands", {}).values()
    own = {name for parameter in getattr(command, "params", []) for name in parameter.opts}
    return own.union(*(_options(each) for each in subcommands))


def test_every_command_is_in_the_readme() -> None:
    assert set(re.findall(r"^\| `mpp-extract (\w+)` \|", README, re.M)) == set(COMMANDS)


def test_every_exit_status_is_in_the_readme() -> None:
    real = {value for name, value in vars(errors).items() if name.startswith("EXIT_")}
    assert {int(status) for status in re.findall(r"^\| (\d+) \|", README, re.M)} == real


def test_every_list_is_in_the_readme() -> None:
    assert all(name.replace("_", " ") in " ".join(README.split()) for name in LISTS)
    assert all(f"`mpp_{name}`" in README for name in LISTS)


def test_every_key_is_in_the_docs_of_the_output() -> None:
    page = (ROOT / "docs" / "output.md").read_text(encoding="utf-8")
    schema = record.Article.model_json_schema()
    keys = {key for model in [schema, *schema["$defs"].values()] for key in model["properties"]}
    assert {key for key in keys if f"`{key}`" not in page} == set()


DOCS = [
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "docs/architecture.md",
    "docs/database.md",
    "docs/rulings.md",
    "docs/tables.md",
    "docs/scale.md",
    "samples/README.md",
]


@pytest.mark.parametrize("name", DOCS)
def test_links_lead_somewhere(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    missing = [target for target in targets if not ((ROOT / name).parent / target).exists()]
    assert missing == []


def test_the_architecture_names_only_what_is_there() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    package = ROOT / "src" / "mpp_extract"
    first_cells = re.findall(r"^\| (`[^|]+) \|", page, re.M)
    named = [name for cell in first_cells for name in re.findall(r"`([\w/]+(?:\.py|/))`", cell)]
    assert len(named) > 10
    assert [name for name in named if "NAME" not in name and not (package / name).exists()] == []


def test_the_version_is_in_the_changelog() -> None:
    from mpp_extract.version import __version__

    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")

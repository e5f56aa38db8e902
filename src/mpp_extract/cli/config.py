"""Settings in a file: ``mpp-extract.toml``, or the part ``[tool.mpp-extract]`` of ``pyproject.toml``.

They stand for options of the extraction that the command line does not give. The nearest file counts, from the working
folder upwards. Paths in it are meant from its own folder.
"""

from __future__ import annotations

import os
from collections.abc import Container, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from mpp_extract.cli.meant import did_you_mean
from mpp_extract.errors import UsageError

NAME = "mpp-extract.toml"
PROJECT = "pyproject.toml"
# Said on the command line or nowhere: a file that had them would turn every run into another.
_NEVER = {"paths", "help", "version", "config", "install_completion", "show_completion", "force"}
_PATHS = ("output", "judges", "corrections", "files_from", "baseline")
# Commands whose settings stand in a table of their own.
_COMMANDS = ("check",)


@dataclass(frozen=True, slots=True)
class Setting:
    """An option that may stand in a file: its name, whether it is one of yes and no, whether it can be repeated."""

    name: str
    flag: bool = False
    several: bool = False


def settings_of(parameters: Iterable[Any]) -> dict[str, Setting]:
    """The options of a command that may stand in a file, by name."""
    found = (
        Setting(each.name, bool(getattr(each, "is_flag", False)), bool(getattr(each, "multiple", False)))
        for each in parameters
        if each.name not in _NEVER
    )
    return {each.name: each for each in found}


def configured(given: str | None, known: dict[str, Setting]) -> dict[str, Any]:
    """What the settings' file says, as the parser would give it. Raises UsageError for what can't be.

    given: the file that --config names; None to look for one.
    """
    path = nearest() if given is None else Path(given)
    if path is None:
        return {}
    table = {key: entry for key, entry in _read(path).items() if key not in _COMMANDS}
    return dict(_value(path, key, entry, known) for key, entry in table.items())


def configured_for(
    command: str, given: str | None, known: dict[str, Setting], shared: Container[str]
) -> dict[str, Any]:
    """What the settings' file says in the table of a command, ``[check]``, or ``[tool.mpp-extract.check]``.

    shared: settings that it takes from above its table, too, where it has none of its own. Raises UsageError.
    """
    path = nearest() if given is None else Path(given)
    if path is None:
        return {}
    table = _read(path)
    own = table.get(command, {})
    if not isinstance(own, dict):
        raise UsageError(f"{path.name}: {command}", f"{own!r} is no table", f"write it as [{command}]")
    above = {key: entry for key, entry in table.items() if key.replace("-", "_") in shared}
    return dict(_value(path, key, entry, known) for key, entry in {**above, **own}.items())


def nearest() -> Path | None:
    """The settings' file of the working folder, or of the nearest folder above it that has one."""
    try:
        here = Path.cwd()
    except OSError:
        return None
    for folder in (here, *here.parents):
        if (folder / NAME).is_file():
            return folder / NAME
        if _is_ours(folder / PROJECT):
            return folder / PROJECT
    return None


def _is_ours(path: Path) -> bool:
    try:
        return path.is_file() and b"mpp-extract" in path.read_bytes() and bool(_read(path))
    except (OSError, UsageError):
        return False


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        fault = f"can't be read ({error.strerror or error})"
        raise UsageError(str(path), fault, "name a file of settings with --config") from error
    except ValueError as error:  # of TOML, or of UTF-8
        raise UsageError(str(path), f"broken TOML ({error})", "mend it") from error
    if path.name == PROJECT:
        table = table.get("tool", {}).get("mpp-extract", {})
    return table


def _value(path: Path, key: str, value: Any, known: dict[str, Setting]) -> tuple[str, Any]:
    name = key.replace("-", "_")
    setting = known.get(name)
    where = f"{path.name}: {key}"
    if setting is None:
        options = [each.replace("_", "-") for each in known]
        fault = f"there is no such setting{did_you_mean(key, options)}"
        raise UsageError(where, fault, "settings are the long options that --help lists, without --")
    if setting.flag:
        if not isinstance(value, bool):
            raise UsageError(where, f"{value!r} is neither true nor false", "write true or false, without quotes")
        return name, value
    values = value if isinstance(value, list) else [value]
    if (isinstance(value, list) and not setting.several) or any(
        isinstance(each, (dict, list, bool)) for each in values
    ):
        raise UsageError(where, f"{value!r} is no value of it", f"write it as --{name.replace('_', '-')} has it")
    texts = [each.isoformat() if isinstance(each, date) else str(each) for each in values]
    if name in _PATHS:
        texts = [_from_its_folder(path, each) for each in texts]
    return name, texts if setting.several else texts[0]


def _from_its_folder(path: Path, value: str) -> str:
    folder = path.parent.resolve()
    return value if value == "-" or folder == Path.cwd() else os.path.join(folder, value)

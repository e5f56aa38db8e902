"""Where the command line starts: which command is meant, and how errors become one line and an exit status."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import typer

from mpp_extract.cli.commands import COMMANDS
from mpp_extract.cli.console import PROGRAM, say
from mpp_extract.cli.stop import ends_at_once
from mpp_extract.errors import EXIT_INTERRUPTED, EXIT_OK, EXIT_SOME_FAILED, EXIT_USAGE, MppError

# The parser's own errors: no such option, a value missing. Typer exports only this class below the one meant.
PARSER_ERROR: Any = typer.BadParameter.__mro__[1]
COMPLETE = "_MPP_EXTRACT_COMPLETE"
_FULL = {"ENOSPC", "EDQUOT", "EFBIG", "EIO"}


def run(argv: list[str]) -> int:
    """Carry out a command line; the exit status. Nothing but results goes to standard output."""
    _open_closed_streams()
    if COMPLETE in os.environ:
        # Typer prepares this only for an app that has the options to install it; our commands have not.
        import_module("typer.completion").completion_init()
        name = _completed_command()
        argv = [] if name is None else [name]
    try:
        return _dispatch(argv)
    except PARSER_ERROR as error:
        say(f"{PROGRAM}: {_sentence(error.format_message())}; see {_help_of(argv)}")
        return EXIT_USAGE
    except MppError as error:
        say(str(error))
        return error.exit_status
    except (KeyboardInterrupt, typer.Abort):
        say(f"{PROGRAM}: interrupted")
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        silence_output()
        return EXIT_OK
    except OSError as error:
        if not _is_standard_output_s(error):
            return _failed(error)
        silence_output()
        say(f"standard output: can't be written ({error.strerror}); make room, or send it elsewhere")
        return EXIT_SOME_FAILED
    except Exception as error:
        return _failed(error)


def _failed(error: Exception) -> int:
    """Say that the tool itself failed; the exit status. With MPP_EXTRACT_DEBUG the error is raised."""
    if os.environ.get("MPP_EXTRACT_DEBUG"):
        raise error
    if isinstance(error, MemoryError):
        say(f"{PROGRAM}: not enough memory; run it with fewer --jobs, or on a machine that has more")
        return EXIT_SOME_FAILED
    what = f"{type(error).__name__}: {error}".splitlines()[0]
    say(f"{PROGRAM}: the tool itself failed ({what}); report it, with what MPP_EXTRACT_DEBUG=1 shows, please")
    return EXIT_SOME_FAILED


def _is_standard_output_s(error: OSError) -> bool:
    """Whether it came about where standard output was written: such an error names no file."""
    return error.filename is None and errno.errorcode.get(error.errno or 0) in _FULL


def silence_output() -> None:
    """Nobody reads standard output any more: send what is still to be flushed nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _open_closed_streams() -> None:
    """A caller may have closed standard output or error (``>&-``): what is written there then goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 (open to the end)


def _dispatch(argv: list[str]) -> int:
    if argv[:1] == ["help"] and not os.path.lexists("help"):  # mpp-extract help score
        argv = [*argv[1:2], "--help"]
    name = argv[0] if argv and argv[0] in COMMANDS else None
    module = "extract" if name is None else name
    with ends_at_once():
        if find_spec(f"mpp_extract.cli.{module}") is None:
            say(f"{PROGRAM}: the command {name} is not part of this version; see {PROGRAM} --help")
            return EXIT_SOME_FAILED
        app: typer.Typer = import_module(f"mpp_extract.cli.{module}").app
    app.pretty_exceptions_enable = False
    program = PROGRAM if name is None else f"{PROGRAM} {name}"
    rest = argv if name is None else argv[1:]
    try:
        status = app(rest, prog_name=program, complete_var=COMPLETE, standalone_mode=False)
        sys.stdout.flush()
    except SystemExit as ended:
        if isinstance(ended.__context__, (BrokenPipeError, KeyboardInterrupt)):  # Typer has made it a failure
            raise ended.__context__ from None
        status = ended.code
    return status if isinstance(status, int) else EXIT_OK


def _sentence(message: str) -> str:
    """The parser's message as our own are: one line, no full stop, a small letter first.

    >>> _sentence("No such option: --onyl (Possible options: --only)")
    'no such option: --onyl (possible options: --only)'
    """
    line = " ".join(message.split()).rstrip(".").replace("(Possible", "(possible")
    return line[:1].lower() + line[1:]


def _help_of(argv: list[str]) -> str:
    return f"{PROGRAM} {argv[0]} --help" if argv and argv[0] in COMMANDS else f"{PROGRAM} --help"


def _completed_command() -> str | None:
    """The command whose words a shell wants completed; takes the command's name out of the words for its parser."""
    for variable in ("COMP_WORDS", "_TYPER_COMPLETE_ARGS"):
        typed = os.environ.get(variable, "")
        words = typed.split(None, 2)
        begun = len(words) > 2 or (len(words) == 2 and typed[-1:].isspace())  # the command's own name is whole
        if begun and words[1] in COMMANDS:
            os.environ[variable] = f"{words[0]} {words[2] if len(words) > 2 else ''}"
            if "COMP_CWORD" in os.environ:
                os.environ["COMP_CWORD"] = str(int(os.environ["COMP_CWORD"]) - 1)
            return words[1]
    return None

"""Help that says what a value is (FILE, LIST), and not of which of Python's types."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand


class PlainCommand(TyperCommand):
    """A command with such help."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        for parameter in self.params:
            argument = parameter.param_type_name == "argument"
            # <list[str]> behind an argument's name, x>=0 behind an option's help
            said = "display_type_rich" if argument else "_get_number_range_help_str"
            if hasattr(parameter, said):
                setattr(parameter, said, _nothing)


def _nothing(*_: Any, **__: Any) -> str:
    return ""

"""spaCy's own command line, kept out until somebody asks for it.

``import spacy`` imports all of ``spacy.cli`` for the one function ``spacy.info``, and with it libraries for the web,
templates and projects: some 350 modules, an eighth of the CPU time that an article takes from start to end.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

PACKAGE, MODULE = "spacy.cli", "spacy.cli.info"


class _UntilAskedFor(ModuleType):
    """Stands for ``spacy.cli``: the real package takes its place when anything of it is looked at."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_real(), name)


def put_off() -> None:
    """Let ``import spacy`` pass over ``spacy.cli``; does nothing where spaCy is imported already.

    For a process that is this tool's alone. Whoever asks for ``spacy.cli`` or calls ``spacy.info`` later gets the
    real one.
    """
    if "spacy" in sys.modules:
        return
    module = ModuleType(MODULE)
    module.info = _info  # type: ignore[attr-defined]
    sys.modules[PACKAGE], sys.modules[MODULE] = _UntilAskedFor(PACKAGE), module


def _info(*given: Any, **named: Any) -> Any:
    return _real().info(*given, **named)


def _real() -> ModuleType:
    if isinstance(sys.modules.get(PACKAGE), _UntilAskedFor):
        del sys.modules[PACKAGE], sys.modules[MODULE]
    return import_module(PACKAGE)

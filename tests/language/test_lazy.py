"""Expressions compiled at the first use: all of them are expressions, and they do what compiled ones do."""

from __future__ import annotations

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import mpp_extract
from mpp_extract.language.lazy import _Lazy, lazily


def test_every_lazy_expression_of_the_package_compiles() -> None:
    for module in walk_packages(mpp_extract.__path__, "mpp_extract."):
        if module.name.startswith(("mpp_extract.language.", "mpp_extract.entities.", "mpp_extract.typography.")):
            import_module(module.name)
    gc.unfreeze()  # what the loader has put out of sight
    lazy = [thing for thing in gc.get_objects() if type(thing) is _Lazy]
    assert len(lazy) > 200
    for thing in lazy:
        assert thing.groups >= 0, thing.pattern


def test_it_is_asked_as_a_compiled_one_is() -> None:
    lazy, compiled = lazily(r"(?P<n>\d)+", re.IGNORECASE), re.compile(r"(?P<n>\d)+", re.IGNORECASE)
    for text in ("a 12 b 3", "none"):
        for method in ("search", "match", "fullmatch"):
            ours, theirs = getattr(lazy, method)(text), getattr(compiled, method)(text)
            assert (ours and ours.span()) == (theirs and theirs.span())
        assert [m[0] for m in lazy.finditer(text, 3)] == [m[0] for m in compiled.finditer(text, 3)]
        assert lazy.sub("x", text) == compiled.sub("x", text)
        assert (lazy.pattern, lazy.groupindex) == (compiled.pattern, compiled.groupindex)


def test_compiling_waits_for_the_first_use() -> None:
    broken = lazily("(")
    with pytest.raises(re.error):
        broken.search("a")


def test_it_has_nothing_else() -> None:
    with pytest.raises(AttributeError):
        lazily("a").scanner("a")  # type: ignore[attr-defined]

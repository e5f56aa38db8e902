"""The page's templates, its style and its script, as files beside this one."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from jinja2 import DictLoader, Environment, StrictUndefined, Template
from markupsafe import Markup

from mpp_extract.writers.page import PREFIX

_NAMES = ("section.html", "head.html", "index.html", "foot.html")


@cache
def _environment() -> Environment:
    loader = DictLoader({name: source(name) for name in _NAMES})
    made = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["P"] = Markup(PREFIX)
    return made


def template(name: str) -> Template:
    """A template by its file's name. What is put into it is escaped."""
    return _environment().get_template(name)


@cache
def source(name: str) -> str:
    """A file's text: a template's, the style's, the script's."""
    return files(__name__).joinpath(name).read_text(encoding="utf-8")

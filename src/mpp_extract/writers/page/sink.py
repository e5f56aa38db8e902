"""Puts a page together: articles' parts as they come, then what only the whole knows before them."""

from __future__ import annotations

import base64
import codecs
import hashlib
import json
import tempfile
from collections.abc import Callable, Mapping
from functools import cache
from typing import IO, TYPE_CHECKING

from markupsafe import Markup

from mpp_extract.version import __version__
from mpp_extract.writers.page import BEGIN, END, PREFIX, charts, overview
from mpp_extract.writers.page.fields import fields
from mpp_extract.writers.page.kinds import KINDS
from mpp_extract.writers.page.templates import source, template
from mpp_extract.writers.sinks import Sink

if TYPE_CHECKING:
    from mpp_extract.errors import MppError
    from mpp_extract.writers.page.plain import Json

Meanings = Callable[[], Mapping[str, str]]  # what rules mean, by their ids

# One script in the page, a file a concern here.
_SCRIPT = ("page.js", "corrections.js", "gold.js", "tools.js", "start.js")
_IN_MEMORY = 8 << 20  # bytes of parts, past which they wait in a file
_AT_ONCE = 1 << 20


class PageSink(Sink):
    """One page for all articles, written to another sink once the last one is there.

    single  whether it is the page of one article, without an index
    """

    def __init__(self, inner: Sink, single: bool, meanings: Meanings) -> None:
        self._inner = inner
        self._single = single
        self._meanings = meanings
        self._parts: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 (closed at the end)
        self._summaries: list[Json] = []
        self._failures: list[MppError] = []

    def write(self, encoded: str, name: str) -> None:
        told, _, part = encoded.partition("\n")
        self._summaries.append(json.loads(told))
        made = _at_once(part) if self._single else _waiting(part, f"a{len(self._summaries)}-")
        self._parts.write(made.encode())

    def fail(self, error: MppError) -> int:
        self._failures.append(error)
        return 0

    def close(self) -> None:
        if not self._parts.closed and self._summaries:
            self._inner.write(self._opening(), "")
            self._parts.seek(0)
            decode = codecs.getincrementaldecoder("utf-8")().decode
            for piece in iter(lambda: self._parts.read(_AT_ONCE), b""):
                self._inner.write(decode(piece), "")
            self._inner.write(closing(self._summaries, self._meanings()), "")
        self._parts.close()
        self._inner.close()

    def abort(self) -> None:
        self._parts.close()
        self._inner.abort()

    def _opening(self) -> str:
        if self._single:
            return opening(self._summaries[0]["title"], True)
        number = len(self._summaries)
        title = f"{number:,} article{'s' if number != 1 else ''}"
        return opening(title, False) + index(title, self._summaries, self._failures)


class PagesSink(Sink):
    """A page for each article, in a folder."""

    def __init__(self, folder: Sink, meanings: Meanings) -> None:
        self._folder = folder
        self._meanings = meanings
        self._known: Mapping[str, str] | None = None

    def write(self, encoded: str, name: str) -> None:
        if self._known is None:
            self._known = self._meanings()
        told, _, part = encoded.partition("\n")
        about = json.loads(told)
        self._folder.write(
            opening(about["title"], True) + _at_once(part) + closing([about], self._known),
            name,
        )

    def close(self) -> None:
        self._folder.close()

    def abort(self) -> None:
        self._folder.abort()


def opening(title: str, single: bool) -> str:
    """What stands before the articles: the policy that lets only the page's own style and script run, the style."""
    return _render(
        "head.html",
        title=title,
        single=single,
        policy=_policy(),
        style=source("page.css"),
        version=__version__,
        kinds=list(KINDS.values()),
    )


def index(title: str, summaries: list[Json], failures: list[MppError]) -> str:
    """The index of many articles."""
    quoted, courts = overview.most_quoted(summaries), overview.most_named_courts(summaries)
    acts = overview.actions(summaries)
    return _render(
        "index.html",
        title=title,
        index=overview.overview(summaries),
        over=charts.over_time(about["published"] for about in summaries),
        width=charts.WIDTH,
        height=charts.HEIGHT,
        quoted=list(zip(quoted, charts.lying([number for _, number, _ in quoted]), strict=True)),
        courts=list(zip(courts, charts.lying([number for _, number, _ in courts]), strict=True)),
        acts=list(zip(acts, charts.lying([number for _, number in acts]), strict=True)),
        failures=failures,
    )


def closing(summaries: list[Json], meanings: Mapping[str, str]) -> str:
    """What stands after the articles: what the rules mean that found something, and the script."""
    used = sorted({rule for about in summaries for rule in about["rules"]})
    return _render(
        "foot.html", rules=[(rule, meanings.get(rule, "")) for rule in used], script=_script(), fields=Markup(fields())
    )


def _at_once(part: str) -> str:
    """The part of the one article of a page."""
    return part.replace(BEGIN, "").replace(END, "").replace(PREFIX, "")


def _waiting(part: str, prefix: str) -> str:
    """The part of one of many: where scripts run, a browser makes no elements of it before the script asks for them.

    That is half of what opening a page of a hundred articles takes. Where none run it is read as if it stood alone.
    """
    return part.replace(BEGIN, "<noscript>").replace(END, "</noscript>").replace(PREFIX, prefix)


def _render(name: str, **values: object) -> str:
    return template(name).render(**values).replace(PREFIX, "")


@cache
def _script() -> str:
    return "\n".join(map(source, _SCRIPT))


@cache
def _policy() -> str:
    return (
        f"default-src 'none'; style-src '{_digest(source('page.css'))}'; script-src '{_digest(_script())}'; "
        "img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types article"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

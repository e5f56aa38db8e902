"""A real browser: Debian's Chromium, driven by Playwright. Without either, these tests are skipped, and say so.

``make test-browser`` installs Playwright; Chromium comes from ``apt-get install chromium``, or is named in CHROMIUM.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
# Chromium's own calls home, which nothing here wants.
FLAGS = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"]
_A_MOMENT = 100  # milliseconds


@dataclass
class Seen:
    """A page as a test has it, and what went wrong in it."""

    page: Any
    faults: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def open(self, path: Path, fragment: str = "") -> Any:
        """The page of the file, loaded."""
        self.page.goto(path.as_uri() + fragment)
        return self.page


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """The browser; skips where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="no Playwright here: see make test-browser")
    if CHROMIUM is None:
        pytest.skip("no Chromium here: apt-get install chromium, or name it in CHROMIUM")
    with playwright.sync_playwright() as running, pytest.MonkeyPatch.context() as patches:
        for kind, name in ((playwright.Page, "click"), (playwright.Page, "go_back"), (playwright.Locator, "click")):
            patches.setattr(kind, name, _settled(getattr(kind, name)))
        browser = running.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


def _settled(act: Callable[..., Any]) -> Callable[..., Any]:
    """The act, after which the page's own events have run: a link's change of address is told behind its click."""

    def settled(self: Any, *given: Any, **named: Any) -> Any:
        result = act(self, *given, **named)
        getattr(self, "page", self).wait_for_timeout(_A_MOMENT)
        return result

    return settled


Opened = Callable[..., Seen]


@pytest.fixture
def opened(browser: Any) -> Iterator[Opened]:
    """``opened(width=400)``: a page in a window of its own; in the end nothing must have gone wrong in any of them."""
    contexts = []
    windows: list[Seen] = []

    def open_(width: int = 1280, height: int = 900, **settings: Any) -> Seen:
        context = browser.new_context(viewport={"width": width, "height": height}, **settings)
        contexts.append(context)
        seen = Seen(context.new_page())
        seen.page.on(
            "console", lambda said: seen.faults.append(said.text) if said.type in ("error", "warning") else None
        )
        seen.page.on("pageerror", lambda error: seen.faults.append(str(error)))
        seen.page.on("request", lambda request: seen.requests.append(request.url))
        windows.append(seen)
        return seen

    yield open_
    for context in contexts:
        context.close()
    for seen in windows:
        assert seen.faults == []
        assert [url for url in seen.requests if not url.startswith(("file:", "data:", "blob:"))] == []

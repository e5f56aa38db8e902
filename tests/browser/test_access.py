"""Whoever reads it, however: no fault that axe finds, in light and dark, wide and narrow; printed, and enlarged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from browser.conftest import Opened
from browser.pages import article, write

WIDTHS = (1280, 768, 320)


def violations(window: Any) -> list[str]:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe here: see make test-browser")
    found = axe.Axe().run(window).response["violations"]
    return [f"{one['id']}: {one['help']} ({one['nodes'][0]['html'][:120]})" for one in found]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A page of several articles."""
    other = article(title="Another", publisher="The Harbor Post", published="2025-06-01", url="https://news.example/1")
    return write(tmp_path / "page.html", article(), other, single=False)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
class TestAxe:
    def test_an_article(self, width: int, scheme: str, opened: Opened, tmp_path: Path) -> None:
        window = opened(width, color_scheme=scheme).open(write(tmp_path / "page.html", article()))
        assert violations(window) == []
        window.hover("mark >> nth=0")
        assert violations(window) == []
        window.check("#labels")
        assert violations(window) == []

    def test_the_index(self, width: int, scheme: str, report: Path, opened: Opened) -> None:
        window = opened(width, color_scheme=scheme).open(report)
        assert violations(window) == []
        window.click("#articles a >> nth=1")
        assert violations(window) == []

    def test_the_tools(self, width: int, scheme: str, opened: Opened, tmp_path: Path) -> None:
        window = opened(width, color_scheme=scheme).open(write(tmp_path / "page.html", article()))
        window.click("#correct")
        window.click("mark.d")
        window.click(".acts button:text-is('Wrong')")
        assert violations(window) == []
        window.click("#tools button:has-text('Add')")
        assert violations(window) == []

    def test_nothing_is_wider_than_the_window(self, width: int, scheme: str, report: Path, opened: Opened) -> None:
        window = opened(width, color_scheme=scheme).open(report)
        for address in ("#index", "#a1-article"):
            window.evaluate(f"location.hash = '{address}'")
            wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            assert window.evaluate(wide) <= 0


def test_a_planted_fault_is_found(report: Path, opened: Opened) -> None:
    window = opened().open(report)
    window.evaluate("document.querySelector('main').append(document.createElement('button'))")
    assert any(found.startswith("button-name") for found in violations(window))


def test_printed_it_holds_text_and_lists_whole(opened: Opened, tmp_path: Path) -> None:
    window = opened().open(write(tmp_path / "page.html", article()))
    window.emulate_media(media="print")
    assert window.locator(".bar").is_hidden()
    assert window.eval_on_selector(".lists", "lists => getComputedStyle(lists).maxHeight") == "none"
    assert window.pdf()[:5] == b"%PDF-"

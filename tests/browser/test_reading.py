"""One article in the browser: its marks are its mentions, and mouse and keys lead from mentions to items and back."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

import made
from browser.conftest import Opened
from browser.pages import article, mentions, words_of_marks, write
from mpp_extract import Extractor

SAMPLES = sorted((Path(__file__).resolve().parents[2] / "samples").glob("*.txt"))


@pytest.fixture
def window(opened: Opened, tmp_path: Path) -> Any:
    """A page of the article made by hand."""
    return opened().open(write(tmp_path / "page.html", article()))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_every_highlight_is_its_mention_s_text(sample: Path, opened: Opened, tmp_path: Path) -> None:
    one = Extractor(include_text=True, explain=True).extract(sample.read_text(encoding="utf-8"))
    path = write(tmp_path / "page.html", one)
    assert path.stat().st_size <= 150_000
    window = opened().open(path)
    assert window.text_content(".text") == one.article.text
    gap = re.compile(r"\s*\n\s*")  # between paragraphs nothing is marked
    assert [gap.sub("", words) for words in words_of_marks(window)] == [gap.sub("", words) for words in mentions(one)]


class TestMouse:
    def test_pointing_at_a_mention_shows_what_is_known(self, window: Any) -> None:
        window.hover("mark:text-is('May 5, 2025')")
        card = window.locator("#card")
        assert card.is_visible()
        for words in ("Dates", "2025-05-05", "dates.full", "candidates"):
            assert words in card.text_content()
        window.mouse.move(2, 880)
        card.wait_for(state="hidden")

    def test_the_card_stays_while_it_is_pointed_at(self, window: Any) -> None:
        window.hover("mark:text-is('Ana 山田')")
        window.hover("#card b >> nth=0")
        window.wait_for_timeout(400)
        assert window.locator("#card").is_visible()

    def test_a_mention_leads_to_its_item_and_back(self, window: Any) -> None:
        window.click("mark:text-is('Ana 山田')")
        assert window.evaluate("document.activeElement.id") == "i0"
        assert "current" in window.get_attribute("#i0", "class")
        window.click("#i0 .words")
        assert window.evaluate("document.activeElement.textContent") == "Ana 山田"
        window.click("#i0 .words")  # the address is the same as before
        assert window.evaluate("document.activeElement.tagName") == "MARK"

    def test_nested_mentions_are_all_told(self, opened: Opened, tmp_path: Path) -> None:
        one = article()
        assert one.quotes
        assert one.dates
        one.dates.append(one.dates[0].model_copy(update=made.place("today")))
        window = opened().open(write(tmp_path / "page.html", one))
        window.hover("mark:text-is('today')")
        told = window.locator("#card").text_content()
        assert "Dates" in told
        assert "Quotes" in told

    def test_a_quotation_and_its_speaker_are_joined(self, window: Any) -> None:
        window.click("mark:has-text('We won')")
        assert "joined" in window.get_attribute("mark:text-is('Lee Park')", "class")
        window.click("mark:text-is('Lee Park')")
        assert "joined" in window.get_attribute("mark:has-text('We won')", "class")

    def test_rulings_stand_among_the_days(self, opened: Opened, tmp_path: Path) -> None:
        one = article()
        assert one.rulings
        one.rulings[0].date = "2025-05-04"
        window = opened().open(write(tmp_path / "page.html", one))
        days = window.locator(".timeline li .value").all_text_contents()
        assert days == ["2025-05-04", "2025-05-05"]
        window.click(".timeline .act a")
        window.locator("[data-list=rulings] .item.current").wait_for()  # a link's event comes after its click

    def test_a_list_can_be_left_out(self, window: Any) -> None:
        window.uncheck("#legend input[value=dates]")
        assert window.locator("[data-list=dates]").is_hidden()
        assert window.eval_on_selector("mark.d", "mark => getComputedStyle(mark).borderBottomStyle") == "none"
        window.click("mark.d")
        assert window.locator(".item.current").count() == 0
        window.check("#legend input[value=dates]")
        assert window.locator("[data-list=dates]").is_visible()

    def test_labels_say_in_words_what_is_marked(self, window: Any) -> None:
        window.check("#labels")
        label = window.eval_on_selector("mark.j", "mark => getComputedStyle(mark, '::after').content")
        assert label == '"judge"'

    def test_statistics_are_sorted_by_a_click_on_a_heading(self, opened: Opened, tmp_path: Path) -> None:
        one = article()
        assert one.statistics
        first = one.statistics[0]
        one.statistics += [
            first.model_copy(update={**made.place("1,500"), "value": 20}),
            first.model_copy(update={**made.place("people"), "value": None}),
        ]
        window = opened().open(write(tmp_path / "page.html", one))
        column = "[data-list=statistics] tbody td:nth-child(1) .words"
        assert window.locator(column).all_text_contents() == ["some 1,500 people", "1,500", "people"]
        window.click("th button:text-is('Value')")
        assert window.locator(column).all_text_contents() == ["1,500", "some 1,500 people", "people"]
        assert window.locator("th:has-text('Value')").get_attribute("aria-sort") == "ascending"
        window.click("th button:text-is('Value')")
        assert window.locator(column).all_text_contents() == ["some 1,500 people", "1,500", "people"]


class TestKeys:
    def test_from_mention_to_mention_to_the_item_and_back(self, window: Any) -> None:
        window.focus(".text")
        words = []
        for _ in range(3):
            window.keyboard.press("ArrowRight")
            words.append(window.evaluate("document.activeElement.textContent"))
        assert words == ["SEATTLE", "May 5, 2025", "Ana 山田"]
        assert window.locator("#card").is_visible()
        assert window.evaluate("document.activeElement.getAttribute('aria-describedby')") == "card"
        window.keyboard.press("ArrowLeft")
        window.keyboard.press("Enter")
        assert window.evaluate("document.activeElement.dataset.i") == "2"
        window.keyboard.press("Escape")
        assert window.evaluate("document.activeElement.textContent") == "May 5, 2025"
        window.keyboard.press("Escape")
        assert window.locator("#card").is_hidden()

    def test_all_that_acts_is_reached_with_the_tab_key(self, window: Any) -> None:
        names = []
        for _ in range(60):
            window.keyboard.press("Tab")
            name = window.evaluate(
                "(at => at === document.body ? '' : at.getAttribute('aria-label') || at.textContent || at.value)"
                "(document.activeElement)"
            )
            names.append(name)
        for wanted in ("To the content", "judges", "Correct", "Text", "What was found", "Ana 山田", "Value"):
            assert any(wanted in name for name in names), wanted
        assert not any(name == "We won 🎉 today," for name in names)  # marks are not in the way of who tabs

    def test_where_the_keyboard_is_can_be_seen(self, window: Any) -> None:
        window.keyboard.press("Tab")
        style = "(at => [getComputedStyle(at).outlineStyle, getComputedStyle(at).outlineWidth])(document.activeElement)"
        assert window.evaluate(style) == ["solid", "3px"]


def test_without_a_script_all_of_it_can_be_read(opened: Opened, tmp_path: Path) -> None:
    path = write(tmp_path / "page.html", article(), article(), single=False)
    window = opened(java_script_enabled=False).open(path)
    assert window.locator("#index").is_visible()
    assert window.locator("#a2-article").is_hidden()
    window.click("#articles a >> nth=1")
    assert window.locator("#a2-article .text").is_visible()
    window.click("#a2-i0 .words")
    assert window.locator("#a2-m0").is_visible()
    assert window.locator("#a1-article").is_hidden()


def test_a_finding_leads_to_its_words_in_the_text(opened: Opened, tmp_path: Path) -> None:
    text = made.TEXT + "\n\n" + "They waited. " * 900 + "\n\nMaria Ortega spoke. Then Maria Oretga left."
    window = opened().open(write(tmp_path / "page.html", article(text)))
    words = window.locator("span.finding")
    assert words.text_content() == "Oretga"
    window.click(".findings a")
    assert window.evaluate("document.querySelector('span.finding').matches(':target')")
    for _ in range(50):  # wait_for_function evaluates in the page, which its policy forbids
        top = words.evaluate("words => words.getBoundingClientRect().top / innerHeight")
        if 0 <= top < 1:
            break
        window.wait_for_timeout(200)  # it is scrolled to smoothly
    assert 0 <= top < 1

"""Many articles in the browser: the index leads to them, and search and filters say which."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import made
from browser.conftest import Opened
from browser.pages import article, mentions, words_of_marks, write
from growth import growth

MANY = 100
MOST = 10_000_000  # bytes


@pytest.fixture
def window(opened: Opened, tmp_path: Path) -> Any:
    """A page of three articles that differ."""
    other = article(title="Rent rises", publisher="The Harbor Post", published="2025-06-01")
    other.judges = []
    other.speakers = []
    other.quotes = []
    third = article(
        made.TEXT.replace("Ana 山田", "Bo Lee"), title="Dam closes", publisher="Valley Wire", published=None
    )
    assert third.judges
    third.judges[0].name, third.judges[0].fjc_id = "Bo Lee", None
    first = article(title="Court rules", publisher="The Harbor Post")
    return opened().open(write(tmp_path / "page.html", first, other, third, single=False))


def shown(window: Any) -> list[str]:
    return list(window.locator("#articles tbody tr:visible td:first-child").all_text_contents())


def told(window: Any, words: str) -> None:
    """Wait until the index says how many articles it shows."""
    window.locator(f"#shown:text-is('{words}')").wait_for()


@pytest.mark.parametrize(
    ("control", "value", "titles"),
    [
        ("list", "judges", ["Court rules", "Dam closes"]),
        ("list", "cases", ["Court rules", "Rent rises", "Dam closes"]),
        ("judges", "Bo Lee (1)", ["Dam closes"]),
        ("courts", "United States District Court for the Western District of Washington (3)", None),
        ("speakers", "Lee Park (2)", ["Court rules", "Dam closes"]),
        ("publisher", "The Harbor Post (2)", ["Court rules", "Rent rises"]),
        ("from", "2025-05-06", ["Rent rises"]),
        ("to", "2025-05-06", ["Court rules"]),
        ("words", "rent", ["Rent rises"]),
        ("words", "PEOPLE may", ["Court rules", "Rent rises", "Dam closes"]),
        ("words", '"may people"', []),
    ],
)
def test_filters(control: str, value: str, titles: list[str] | None, window: Any) -> None:
    field = window.locator(f"#filters [name={control}]")
    if field.evaluate("field => field.tagName") == "SELECT":
        field.select_option(value=value) if control == "list" else field.select_option(label=value)
    else:
        field.fill(value)
    titles = ["Court rules", "Rent rises", "Dam closes"] if titles is None else titles
    told(window, f"{len(titles)} of 3 articles")
    assert shown(window) == titles
    window.click("#filters button[type=reset]")
    told(window, "3 of 3 articles")


def test_the_index_leads_to_an_article_and_back(window: Any) -> None:
    assert window.locator("article:visible").count() == 0
    window.click("text=Rent rises")
    assert window.locator("article:visible").count() == 1
    assert window.locator("#index").is_hidden()
    assert window.evaluate("document.activeElement.textContent") == "Rent rises"
    window.click("article:visible nav a:text-is('Next article')")
    assert window.locator("article:visible h2").text_content() == "Dam closes"
    assert "Bo Lee" in words_of_marks(window)
    window.click("article:visible nav a:text-is('Index')")
    assert window.locator("#index").is_visible()
    window.go_back()
    assert window.locator("article:visible h2").text_content() == "Dam closes"


def test_an_address_leads_to_a_mention(window: Any, opened: Opened) -> None:
    path = Path(window.url.removeprefix("file://").partition("#")[0])
    other = opened().open(path, "#a3-m0")
    assert other.locator("article:visible h2").text_content() == "Dam closes"
    assert other.evaluate("document.activeElement.id") == "a3-m0"


def test_an_article_waits_as_text_until_it_is_opened(opened: Opened, tmp_path: Path) -> None:
    one = article(made.TEXT + '\n\nA & B said "x < y"; <b>they</b> &amp; we did.', title="Court rules")
    path = write(tmp_path / "page.html", article(title="First"), one, article(title="Third"), single=False)
    window = opened().open(path)
    assert window.locator("article mark").count() == 0
    window.fill("#filters [name=words]", '"a & b said" "x < y"; <b>they</b> &amp;')
    told(window, "1 of 3 articles")
    window.click("#articles a:visible")
    assert window.locator("article mark").count() == len(mentions(one))
    assert words_of_marks(window) == mentions(one)
    as_read = opened(java_script_enabled=False).open(path, "#a2-article")
    parts = ".text", ".about", ".list >> nth=0"
    for part in parts:
        made_, read = (each.inner_html(f"#a2-article {part}") for each in (window, as_read))
        assert made_.replace(' tabindex="-1"', "") == read.replace(' tabindex="-1"', "")


def test_a_list_that_was_left_out_stays_out_in_the_next_article(window: Any) -> None:
    window.click("text=Rent rises")
    window.uncheck("#legend input[value=dates]")
    window.click("article:visible nav a:text-is('Next article')")
    assert window.locator("article:visible [data-list=dates]").is_hidden()
    assert window.locator("article:visible [data-list=judges]").is_visible()
    window.click("article:visible th button:text-is('Value')")  # its tables are sorted, too
    assert window.locator("article:visible th[aria-sort=ascending]").count() == 1


def test_the_index_is_sorted(window: Any) -> None:
    window.click("#articles th button:text-is('Published')")
    assert shown(window) == ["Court rules", "Rent rises", "Dam closes"]
    window.click("#articles th button:text-is('Article')")
    assert shown(window) == ["Court rules", "Dam closes", "Rent rises"]


def test_charts_have_their_numbers_beside_them(window: Any) -> None:
    assert window.locator("table.bars caption").all_text_contents()[:2] == ["Most quoted people", "Most named courts"]
    row = window.locator("table.bars >> nth=0").locator("tbody tr").first
    assert row.locator("th, td.number").all_text_contents() == ["Lee Park", "2", "2"]
    described = window.get_attribute("svg[role=img]", "aria-describedby")
    assert "2025-05-05: 1" in window.text_content(f"#{described}")


def test_it_opens_in_a_time_that_grows_with_its_articles(opened: Opened, tmp_path: Path) -> None:
    one = article(title="A long one")
    one.article.text = (made.TEXT + "\n\n") + "Nothing else happened there that day. " * 150
    for name in ("judges", "courts", "cases", "dates", "statistics", "quotes", "speakers"):
        setattr(one, name, getattr(one, name) * 15)
    sizes = {many: write(tmp_path / f"{many}.html", *[one] * many, single=False) for many in (MANY // 4, MANY)}
    assert sizes[MANY].stat().st_size < MOST
    seen = opened()

    def opening(many: int) -> float:
        seen.open(sizes[many])
        milliseconds = seen.page.evaluate("performance.getEntriesByType('navigation')[0].domInteractive")
        return float(milliseconds) / 1000

    assert growth(opening, MANY // 4, MANY, within=5) < 8

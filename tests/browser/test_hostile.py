"""Articles that would like to be more than words: they are shown as they stand, and nothing of them runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import made
from browser.conftest import Opened
from browser.pages import article, mentions, words_of_marks, write
from mpp_extract import record

WORDS = {
    "a script": "<script>window.hit = 1</script>",
    "an image that fails": '"><img src=x onerror="window.hit = 1">',
    "the end of the style": "</style><script>window.hit = 1</script>",
    "the end of the script": "</script><script>window.hit = 1</script><!--",
    "the end of the article": "</p></div></article></main></body></html><h1>x</h1>",
    "an address that runs": "javascript:window.hit=1",
    "a template": "{{ 7*7 }}${window.hit=1}",
    "references": "&lt;b&gt;&amp;amp;&#0;&NotEqualTilde;",
    "NUL": "a\x00b\x00",
    "controls": "\x01\x1b[31m\x7f\x85\x9b",
    "other line ends": "a\rb\u2028c\u2029d\x0be\x0cf",
    "directions": "\u202eabc\u202c \u2067אבג\u2069",
    "beyond the plane": "🎉👩‍⚖️\U0001f1fa\U0001f1f8 e\u0301",
}


def everywhere(words: str) -> record.Article:
    """An article whose every string is the words, as far as it can be."""
    one = article(f"{made.TEXT}{words} ends here", title=words, publisher=words, authors=[words], url=words)
    one.warnings = [words]
    one.source.path = words
    for name in record.LISTS:
        for item in getattr(one, name) or ():
            for field in ("name", "role", "affiliation", "title", "appointed_by", "fjc_id", "courtlistener_id"):
                if hasattr(item, field):
                    setattr(item, field, words)
            item.explain = {words: [words, {words: words}]}
    assert one.statistics
    one.statistics[0].subject = one.statistics[0].unit = words
    return one


def as_browsers_have_it(text: str) -> str:
    return text.replace("\x00", "\ufffd")


@pytest.mark.parametrize("words", WORDS.values(), ids=WORDS)
@pytest.mark.parametrize("single", [True, False], ids=["one", "many"])
def test_it_is_only_words(words: str, single: bool, opened: Opened, tmp_path: Path) -> None:
    one = everywhere(words)
    path = write(tmp_path / "page.html", *([one] if single else [one, article(), one]), single=single)
    seen = opened()
    window = seen.open(path, "" if single else "#a1-article")
    assert window.evaluate("window.hit") is None
    assert window.text_content("article:not([hidden]) .text") == as_browsers_have_it(
        (one.article.text or "").replace("A123456789", "A*********")
    )
    assert words_of_marks(window) == mentions(one)
    assert window.locator("img, iframe, object, embed, base, h1 >> nth=1").count() == 0
    assert window.locator("script").count() == 3  # its record, what fields there are, the page's own
    for link in window.locator("a").all():
        address = link.get_attribute("href") or ""
        assert address.startswith(("#", "https://www.courtlistener.com/", "https://www.fjc.gov/node/"))
    everything(window)


def everything(window: Any) -> None:
    """Do what can be done: what an article holds must not run then, either."""
    window.hover("article:not([hidden]) mark >> nth=0")
    window.click("#correct")
    window.click("article:not([hidden]) mark >> nth=0")
    window.click(".acts button:has-text('Change')")
    window.click("dialog button:text-is('Keep')")
    assert window.evaluate("window.hit") is None


def test_five_megabytes(opened: Opened, tmp_path: Path) -> None:
    one = article()
    one.article.text = made.TEXT + "<b>No one</b> had said so before, he went on & on. \n" * 100_000
    assert len(one.article.text) > 5_000_000
    window = opened().open(write(tmp_path / "page.html", one))
    assert (
        window.evaluate("document.querySelector('.text').textContent.length") == len(one.article.text) + 1
    )  # an emoji
    assert words_of_marks(window) == mentions(one)
    window.click("mark.j")
    assert window.evaluate("document.activeElement.id") == "i0"

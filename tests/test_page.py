"""The page: its text is the article's, its marks are the mentions, nothing in an article becomes HTML or runs."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

import made
from conftest import STORY, Command
from growth import growth
from mpp_extract import record
from mpp_extract.errors import ReadError
from mpp_extract.writers import Frame, page
from mpp_extract.writers.page.charts import over_time
from mpp_extract.writers.page.overview import most_quoted, overview
from mpp_extract.writers.page.sink import PageSink
from mpp_extract.writers.page.text import Span, marked
from mpp_extract.writers.sinks import Sink, Stream

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>",
    "</script><!--",
    "<!-- ]]>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp;amp;",
    "a\x00b",
)


class Kept(Sink):
    """Keeps what is written."""

    def __init__(self) -> None:
        self.text = ""
        self.closed = False

    def write(self, encoded: str, name: str) -> None:
        self.text += encoded

    def close(self) -> None:
        self.closed = True


def with_text(text: str = made.TEXT, explain: bool = False) -> record.Article:
    article = made.article(explain)
    article.article.text = text
    return article


def page_of(*articles: record.Article, single: bool = False) -> str:
    kept = Kept()
    sink = PageSink(kept, single, lambda: {"judges.title": "A title before a name."})
    for article in articles:
        sink.write(page.encode(article), "")
    sink.close()
    assert kept.closed
    return kept.text


def words_of_marks(tree: html.HtmlElement) -> dict[str, str]:
    """The text of each mention's marks put together, by its number."""
    found: dict[str, str] = defaultdict(str)
    for mark in tree.iter("mark"):
        found[mark.get("data-m")] += mark.text_content()
    return dict(found)


def text_of(tree: html.HtmlElement) -> str:
    return tree.find_class("text")[0].text_content()


class TestText:
    @given(
        st.text(st.sampled_from("ab <&>\n\r\t山🎉\u0301\u202e"), min_size=1, max_size=60),
        st.lists(st.tuples(st.integers(0, 59), st.integers(1, 60)), max_size=12),
    )
    def test_whatever_overlaps_no_letter_is_moved(self, text: str, places: list[tuple[int, int]]) -> None:
        good = sorted({(a, min(b, len(text))) for a, b in places if a < min(b, len(text))})
        spans = [Span(a, b, number, "jcdq"[number % 4]) for number, (a, b) in enumerate(good)]
        tree = html.fromstring(f'<div class="text">{"".join(marked(text, spans))}</div>')
        assert tree.text_content() == text
        marks = words_of_marks(tree)
        for span in spans:
            words = text[span.start : span.end]
            # White space between paragraphs is in no mark.
            assert re.sub(r"\s", "", marks.get(str(span.number), "")) == re.sub(r"\s", "", words)

    def test_marks_lie_one_in_another_or_side_by_side(self) -> None:
        spans = [Span(0, 7, 0, "q"), Span(5, 12, 1, "d"), Span(5, 7, 2, "j")]
        assert "".join(marked("one two three", spans)) == (
            '<p><mark class="q h2" data-m="0" id="\x00m0">one t<mark class="d h1" data-m="1" id="\x00m1">'
            '<mark class="j" data-m="2" id="\x00m2">wo</mark></mark></mark><mark class="d" data-m="1"> thre</mark>e</p>'
        )

    def test_lines_are_paragraphs_only_where_no_line_is_blank(self) -> None:
        assert "".join(marked("a\nb", [])) == "<p>a</p>\n<p>b</p>"
        assert "".join(marked("a\nb\n\nc", [])) == "<p>a\nb</p>\n\n<p>c</p>"

    def test_time_grows_with_the_text(self) -> None:
        def write(size: int) -> float:
            spans = [Span(n, min(n + 30, size), n, "q") for n in range(0, size - 1, 10)]
            before = time.process_time()
            assert "".join(marked("one two\n\n" * (size // 9 + 1), spans))
            return time.process_time() - before

        assert growth(write, 20_000, 200_000, within=20) < 30


class TestOneArticle:
    def test_every_mention_is_marked_and_leads_to_its_item_and_back(self) -> None:
        tree = html.fromstring(page_of(with_text(), single=True))
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        assert len(ids) == len(set(ids))
        assert text_of(tree) == made.TEXT.replace("A123456789", "A*********")
        marks = words_of_marks(tree)
        expected = ["Ana 山田", "SEATTLE", "May 5, 2025", "2:25-cv-01234", "Ruiz v. Doe", "some 1,500 people"]
        assert [marks[str(number)] for number in range(6)] == expected
        assert marks["6"] == "We won 🎉 today,"
        for link in tree.iterfind(".//a[@href]"):
            href = link.get("href")
            assert href.startswith("https://") or href[1:] in ids

    def test_what_is_known_is_shown(self) -> None:
        shown = html.fromstring(page_of(with_text(explain=True), single=True)).text_content()
        for words in (
            "about 1,500 person",
            "appointed by Barack Obama",
            "A title before a name.",
            "candidates",
            "one; two",
        ):
            assert words in shown

    @pytest.mark.parametrize(
        ("words", "value", "earliest", "latest", "shown"),
        [
            ("Tuesday", "2025-05-06", "2025-05-06", "2025-05-06", ["2025-05-06"]),
            ("last fall", "2024-FA", "2024-09-01", "2024-11-30", ["2024-09-01 to 2024-11-30"]),
            ("6 a.m. Friday", "2025-05-09T06:00", "2025-05-09", "2025-05-09", ["2025-05-09 06:00"]),
            ("2019", "2019", "2019-01-01", "2019-12-31", []),
            ("now", "PRESENT_REF", None, None, []),
            ("Friday", "XXXX-WXX-5", None, None, ["no day known"]),
            ("some day", None, None, None, ["no day known"]),
        ],
    )
    def test_days_are_told_without_codes(
        self, words: str, value: str | None, earliest: str | None, latest: str | None, shown: list[str]
    ) -> None:
        article = with_text()
        assert article.dates
        told = {"text": words, "value": value, "earliest": earliest, "latest": latest}
        article.dates = [article.dates[0].model_copy(update=told)]
        tree = html.fromstring(page_of(article, single=True))
        assert tree.xpath("//*[@data-list='dates']//li[contains(@class, 'item')]/*[@class='value']/text()") == shown

    def test_a_ruling_is_told_in_words(self) -> None:
        article = with_text()
        assert article.rulings
        one = article.rulings[0]
        other = one.model_copy(update={"id": "ruling-2", "action": "find", "object": None, "actor": None})
        article.rulings.append(other)
        tree = html.fromstring(page_of(article, single=True))
        lines = [line.text_content() for line in tree.xpath("//*[@data-list='rulings']//li")]
        assert lines[0].startswith("Ana 山田 … some 1,500 people … won act granted")
        assert lines[1].startswith("won 🎉 today, act ruled on a point")

    def test_a_title_in_short_stands_before_the_name(self) -> None:
        article = with_text()
        assert article.speakers
        article.speakers[0].role, article.speakers[0].affiliation = "Gov.", "Ohio"
        (head,) = html.fromstring(page_of(article, single=True)).xpath("//h4")
        assert head.text_content() == "Gov. Lee Park, Ohio"

    def test_addresses_are_links(self) -> None:
        links = [link.get("href") for link in html.fromstring(page_of(with_text(), single=True)).iter("a")]
        assert "https://www.fjc.gov/node/1394151" in links
        assert "https://www.courtlistener.com/?court=wawd" in links
        assert "https://www.courtlistener.com/?type=r&docket_number=2%3A25-cv-01234" in links

    def test_file_numbers_of_persons_are_masked_in_the_text_too(self) -> None:
        assert "A123456789" not in page_of(with_text(explain=True), single=True)

    def test_lists_not_asked_for_are_not_there(self) -> None:
        article = with_text().model_copy(update={"judges": None, "cases": []})
        tree = html.fromstring(page_of(article, single=True))
        lists = {section.get("data-list"): section.text_content() for section in tree.find_class("list")}
        assert "judges" not in lists
        assert "None found" in lists["cases"]

    def test_only_the_page_s_own_style_and_script_may_run(self) -> None:
        text = page_of(with_text(), single=True)
        policy = html.fromstring(text).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        for name, pattern in (("style", r"<style>(.*?)</style>"), ("script", r"<script>(.*?)</script>")):
            parts = re.findall(pattern, text, re.S)
            assert len(parts) == 1
            digest = base64.b64encode(hashlib.sha256(parts[0].encode()).digest()).decode()
            assert f"{name}-src 'sha256-{digest}'" in policy
        assert policy.startswith("default-src 'none'")
        assert not re.search(r"unsafe|https?:", policy)
        assert not re.search(
            r"""\b(?:src|style|on\w+)=["']""", re.sub(r"<s(cript|tyle).*?</s\1>", "", text, flags=re.S)
        )

    @pytest.mark.parametrize("words", HOSTILE)
    def test_nothing_in_an_article_becomes_html(self, words: str) -> None:
        article = with_text(made.TEXT + words, explain=True)
        assert article.judges
        assert article.speakers
        article.article.title = article.article.publisher = article.judges[0].name = article.speakers[0].role = words
        article.article.url = "javascript:alert(1)"
        article.warnings = [words]
        plain = html.fromstring(page_of(with_text(made.TEXT, explain=True), single=True))
        tree = html.fromstring(page_of(article, single=True))
        added = {"p", "span", "b"}  # the publisher and the warning
        assert {one.tag for one in tree.iter()} - added == {one.tag for one in plain.iter()} - added
        assert len(list(tree.iter("script"))) == 3
        assert text_of(tree).endswith(words.replace("\x00", "\ufffd"))
        assert not [link for link in tree.iter("a") if (link.get("href") or "").startswith("javascript")]
        data = json.loads(tree.find_class("record")[0].text)
        assert data["judges"][0]["name"] == words.replace("\x00", "\ufffd")


class TestManyArticles:
    def test_ids_differ_and_the_index_leads_to_all(self) -> None:
        tree = html.fromstring(page_of(with_text(), with_text(), with_text()))
        ids = [element.get("id") for element in tree.iter() if element.get("id")]
        assert len(ids) == len(set(ids))
        rows = tree.xpath("//table[@id='articles']/tbody/tr")
        assert [row.xpath(".//a/@href")[0] for row in rows] == [f"#a{n}-article" for n in (1, 2, 3)]
        assert all(row.get("data-article") in ids for row in rows)

    def test_failures_are_named(self) -> None:
        kept = Kept()
        sink = PageSink(kept, False, dict)
        sink.fail(ReadError("bad<b>.pdf", "it is broken", "mend it"))
        sink.write(page.encode(with_text()), "")
        sink.close()
        assert "bad&lt;b&gt;.pdf: it is broken; mend it" in kept.text

    def test_nothing_is_written_where_nothing_was_read(self) -> None:
        kept = Kept()
        PageSink(kept, False, dict).close()
        assert kept.text == ""

    def test_one_thing_of_many_articles_is_one_choice(self) -> None:
        about = json.loads(page.encode(with_text()).partition("\n")[0])
        other = {**about, "judges": [[about["judges"][0][0], "A. 山田", 1]], "published": "2025-07-01"}
        shown = overview([about, about, other])
        judges = next(facet for facet in shown.facets if facet.name == "judges")
        assert judges.options == [(0, "Ana 山田", 3)]
        assert most_quoted([about, other]) == [("Lee Park", 2, 2)]

    @pytest.mark.parametrize(
        ("days", "unit", "bars"),
        [
            (["2025-05-01", "2025-05-03", None], "day", [1, 0, 1]),
            (["2025-01-31", "2025-04-01", "2025-04-02"], "month", [1, 0, 0, 2]),
            (["2001-01-31", "2005-03-01"], "year", [1, 0, 0, 0, 1]),
        ],
    )
    def test_articles_over_time(self, days: list[str | None], unit: str, bars: list[int]) -> None:
        over = over_time(days)
        assert over is not None
        assert (over.unit, [bar.number for bar in over.bars]) == (unit, bars)
        assert over.undated == days.count(None)

    def test_no_chart_of_one_day(self) -> None:
        assert over_time(["2025-05-01", None]) is None
        assert over_time([]) is None


class TestCommand:
    def test_one_article(self, command: Command, story: Path, tmp_path: Path) -> None:
        done = command("story.txt", "-o", "report.html", "-q")
        assert (done.returncode, done.stderr) == (0, b"")
        text = (tmp_path / "report.html").read_text(encoding="utf-8")
        assert text_of(html.fromstring(text)) == STORY
        assert 'id="index"' not in text
        assert len(text.encode()) < 150_000

    def test_many_articles_on_standard_output(self, command: Command, tmp_path: Path) -> None:
        (tmp_path / "copy").mkdir()
        for name in ("a.txt", "b.txt"):
            (tmp_path / "copy" / name).write_text(f"{name} {STORY}")
        done = command("copy", "--format", "html", "--jobs", "2")
        tree = html.fromstring(done.stdout)
        assert len(tree.xpath("//article")) == 2
        assert tree.xpath("//h1")[0].text_content().strip() == "2 articles"

    def test_a_folder_of_pages(self, command: Command, story: Path, tmp_path: Path) -> None:
        (tmp_path / "other.txt").write_text(f"Again: {STORY}")
        done = command("story.txt", "other.txt", "-o", "pages/", "--format", "html")
        assert done.returncode == 0
        assert sorted(path.name for path in (tmp_path / "pages").iterdir()) == ["other.html", "story.html"]

    def test_a_page_is_no_article(self, command: Command, story: Path) -> None:
        command("story.txt", "-o", "report.html")
        done = command("report.html")
        assert done.returncode == 3
        assert b"a result of mpp-extract" in done.stderr


def test_a_page_is_a_stream_of_pieces(tmp_path: Path) -> None:
    with (tmp_path / "page.html").open("wb") as file:
        sink = PageSink(Stream(file, Frame(), "page"), False, dict)
        sink.write(page.encode(with_text()), "")
        sink.close()
    assert (tmp_path / "page.html").read_bytes().startswith(b"<!DOCTYPE html>")

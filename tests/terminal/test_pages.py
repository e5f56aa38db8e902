"""Pages for a terminal: as they stand in ``pages``, as wide as they may be, and nothing in them that it would obey."""

from __future__ import annotations

import re

import ferry
import pytest
import snapshots
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

import made
from mpp_extract import record
from mpp_extract.language.word_sets import word_set
from mpp_extract.writers import Look, table, text
from mpp_extract.writers.terminal import article as article_page
from mpp_extract.writers.terminal import palette

LONG = "The road to the courthouse was closed by snow, and nobody came to hear what the judge had to say. " * 5
PAGES = dict(snapshots.pages())
_STYLE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_it_was_read(name: str) -> None:
    kept = (snapshots.FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert PAGES[name] == kept, "PYTHONPATH=tests python tests/terminal/snapshots.py writes it anew: read it then"


def test_no_page_is_kept_that_is_not_made() -> None:
    assert {path.stem for path in snapshots.FOLDER.iterdir()} == set(PAGES)


class TestLook:
    @pytest.mark.parametrize("encode", [table.encode, text.encode])
    @pytest.mark.parametrize("width", [20, 40, 60, 80, 120, 200])
    def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(self, width: int, encode: object) -> None:
        article = ferry.article()
        article.quotes = [each.model_copy(update={"text": LONG}) for each in article.quotes or []][:1]
        page = encode(article, Look(width))  # type: ignore[operator]
        assert max(map(cell_len, page.splitlines())) <= width
        if encode is table.encode:
            assert word_set(LONG) <= word_set(page)

    def test_where_there_is_no_terminal_no_line_is_broken(self) -> None:
        article = made.article()
        assert article.quotes
        article.quotes[0].text = LONG
        page = table.encode(article, Look(None))
        assert LONG.strip() in page
        assert all(line == line.rstrip() for line in page.splitlines())

    def test_what_checks_find_is_told_without_colour(self) -> None:
        page = text.encode(ferry.with_slips(), Look(None, lists=(), checks=True))
        assert "‹Tuesday, March 3, 2025|D1›, before" in page
        assert "\n     D1 error: “Tuesday, March 3, 2025”: 2025-03-03 is a Monday" in page
        assert "date" not in page.partition("\n\n")[2]
        assert "The checks find nothing." in text.encode(ferry.article(), Look(None, lists=(), checks=True))

    @pytest.mark.parametrize("encode", [table.encode, text.encode])
    @pytest.mark.parametrize("colours", [16, 256])
    def test_colour_changes_no_letter(self, colours: int, encode: object) -> None:
        plain = encode(ferry.article(explain=True), Look(70))  # type: ignore[operator]
        coloured = encode(ferry.article(explain=True), Look(70, colours))  # type: ignore[operator]
        assert "\x1b" not in plain
        assert "\x1b[" in coloured
        assert _STYLE.sub("", coloured) == plain

    def test_without_unicode_our_own_signs_are_ascii(self) -> None:
        article = made.article()
        article.judges, article.rulings = [], []
        article.quotes = [each.model_copy(update={"text": "So"}) for each in article.quotes or []]
        assert table.encode(article, Look(80, unicode=False)).isascii()

    def test_a_colour_for_each_list_in_both_palettes(self) -> None:
        for colours in (palette.DEEP, palette.FEW):
            assert set(colours) == {*article_page.ORDER, "grey"}
            assert len(set(colours.values())) == len(colours)

    @pytest.mark.parametrize("name", palette.DEEP)
    def test_a_colour_is_read_on_black_and_on_white(self, name: str) -> None:
        light = _luminance(palette.DEEP[name])
        assert (light + 0.05) / 0.05 >= 3.5
        assert 1.05 / (light + 0.05) >= 3.5


def _luminance(colour: int) -> float:
    """Of one of the 256 colours. Source: WCAG 2.2, "relative luminance"."""
    if colour >= 232:
        parts = [8 + 10 * (colour - 232)] * 3
    else:
        parts = [each and 55 + 40 * each for each in ((colour - 16) // 36, (colour - 16) // 6 % 6, (colour - 16) % 6)]
    linear = [(each / 255 / 12.92) if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


class TestLists:
    def test_every_list_is_told(self) -> None:
        assert sorted(article_page.ORDER) == sorted(record.LISTS)
        assert set(record.LISTS) == {*article_page.ROWS, "quotes", "rulings"} == set(article_page.ORDER)

    def test_empty_lists_are_one_line_and_lists_not_asked_for_none(self) -> None:
        article = made.article().model_copy(update={"judges": [], "cases": [], "dates": None})
        page = table.encode(article, Look(80))
        assert page.endswith("\n\nNot found: judges, cases\n")
        assert "Dates" not in page

    def test_speakers_without_quotes_are_a_list(self) -> None:
        page = table.encode(ferry.article().model_copy(update={"quotes": None}), Look(80))
        assert "Speakers (4)\n  7  Imogen Castellan        U.S. District Judge\n" in page

    def test_quotes_without_speakers_are_a_list(self) -> None:
        page = table.encode(ferry.article().model_copy(update={"speakers": None}), Look(80))
        assert "Nobody" not in page.partition("Quotes (5)\n")[2].partition("\n\n")[0].replace("“Nobody", "")

    def test_what_a_reference_leads_to_may_be_missing(self) -> None:
        article = ferry.article().model_copy(update={"courts": None, "cases": None, "judges": None})
        assert "6  2:24-cv-00717  docket\n" in table.encode(article, Look(80))

    def test_file_numbers_of_persons_are_masked(self) -> None:
        for encode in (table.encode, text.encode):
            for article in (made.article(explain=True), ferry.article()):
                article.article.text = article.article.text or made.TEXT
                page = encode(article, Look(None))
                assert "A123456789" not in page
                assert "A*********" in page or encode is table.encode

    def test_one_or_two_more_are_not_folded_away(self) -> None:
        article = made.article()
        day = (article.dates or [])[0]
        article.dates = [day.model_copy(update={"text": f"May 5, 2025 ({n})"}) for n in range(15)]
        assert table.encode(article, Look(80, rows=12)).count("May 5, 2025") == 15
        article.dates = [day.model_copy(update={"text": f"May 5, 2025 ({n})"}) for n in range(30)]
        page = table.encode(article, Look(80, rows=12))
        assert page.count("May 5, 2025") == 12
        assert "… 18 more dates: --all lists them" in page

    def test_ten_thousand_items_take_no_minute(self) -> None:
        article = ferry.article()
        article.dates = (article.dates or []) * 2_500
        assert "2,500 times" in table.encode(article, Look(80))
        days = [day.model_copy(update={"text": f"{day.text} ({n})"}) for n, day in enumerate(article.dates)]
        article.dates = days
        assert table.encode(article, Look(80)).count("last week") == 2_500
        article.quotes = (article.quotes or []) * 2_000
        assert "by 4 speakers" in table.encode(article, Look(80))

    def test_what_is_said_again_is_a_row_with_its_other_lines(self) -> None:
        article = ferry.article()
        day = (article.dates or [])[1]
        places = [ferry.TEXT.index(words) for words in ("She called", "“Nobody", "The captain")]
        article.dates = [day, *(day.model_copy(update={"start": at}) for at in places)]
        page = table.encode(article, Look(100))
        assert "  3  Tuesday  2025-03-04, also in lines 7, 6, 9\n" in page
        assert "Dates (4)" in page
        article.dates[3].value = article.dates[3].earliest = article.dates[3].latest = "2025-03-11"
        assert "  9  Tuesday  2025-03-11\n" in table.encode(article, Look(100))
        for item in article.dates:
            item.explain = {"form": "x"}
        assert table.encode(article, Look(100)).count("Tuesday") == 4

    def test_a_text_of_one_line_has_no_numbers(self) -> None:
        article = ferry.article()
        article.article.text = ferry.TEXT.replace("\n", " ")
        for encode in (table.encode, text.encode):
            page = encode(article, Look(100))
            assert not re.search(r"^ +1  ", page, re.M)
            assert "characters" in page
        assert "    Tuesday " in table.encode(article, Look(100))

    def test_a_court_is_not_said_again_with_a_case_that_is_shown(self) -> None:
        article = ferry.article()
        assert "docket of Bao v. Osgood Ferry Line\n" in table.encode(article, Look(100))
        page = table.encode(article, Look(100, lists=("case_numbers",)))
        assert "docket of Bao v. Osgood Ferry Line, in the 9th Circuit (ca9)" in page

    def test_a_ruling_s_day_is_told_without_codes(self) -> None:
        article = ferry.article()
        (article.rulings or [])[0].date = "2024-FA"
        assert "Osgood Ferry Line   fall 2024\n" in table.encode(article, Look(100))

    def test_a_ruling_told_before_says_where(self) -> None:
        article = ferry.article()
        first, second = article.rulings or []
        second.same_as = first.id
        assert "2-1, told before in line 3\n" in table.encode(article, Look(100))
        second.start = first.start
        assert "2-1, told before\n" in table.encode(article, Look(100))

    def test_a_text_is_needed_to_show_it(self) -> None:
        with pytest.raises(ValueError, match="include_text"):
            text.encode(ferry.article(with_text=False), Look(80))


NAUGHTY = "\x1b[31m\x9b31m\u202e\u2028[bold]\x00\x7f"


@given(st.text(st.sampled_from(NAUGHTY + "ab \n山🎉e\u0301"), max_size=40), st.integers(20, 100))
def test_nothing_in_an_article_reaches_the_terminal_as_a_command(words: str, width: int) -> None:
    article = made.article(explain=True)
    article.article.title = article.article.text = words
    for items in (article.judges, article.courts, article.cases, article.speakers):
        assert items
        items[0].name = words
        items[0].mentions = [record.CourtMention(text=words, start=0, end=len(words))]
    for item in (*(article.quotes or []), *(article.dates or []), *(article.statistics or [])):
        item.text, item.start, item.end = words, 0, len(words)
    for page in (table.encode(article, Look(width)), text.encode(article, Look(width))):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202e]", page)
        assert max(map(cell_len, page.splitlines())) <= width

"""From Python: texts with what is known of them, files, and items that lead to what their ids name."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import mpp_extract
from conftest import STORY
from mpp_extract import Extractor, ReadOptions, record
from mpp_extract.errors import MppError, ReadError

SAID = "“We won,” said Lee Park, a lawyer. “It is over,” Judge Ana Ruiz of the Ninth Circuit said Friday."


@pytest.fixture(scope="module")
def quick() -> Extractor:
    """Without a model."""
    return Extractor(only=["case_numbers"])


class TestTexts:
    GIVEN = (
        {"text": STORY, "id": "a", "title": "A title", "published": "2025-04-17"},
        {"text": STORY, "id": 7, "published": date(2025, 4, 18), "url": "https://example.org/a", "desk": "Metro"},
        {"text": STORY, "published": datetime(2025, 4, 19, 23, 5)},
        STORY,
        {"text": STORY, "byline": "By Ann Roe", "body": "not the text"},
    )

    @pytest.mark.parametrize("jobs", [1, 2])
    def test_each_has_its_own_id_title_and_day(self, jobs: int, quick: Extractor) -> None:
        found = list(quick.extract_many(self.GIVEN, "2024-01-01", jobs=jobs))
        assert [each.source.id for each in found] == ["a", "7", None, None, None]
        assert [each.article.title for each in found] == ["A title", None, None, None, None]
        days = ["2025-04-17", "2025-04-18", "2025-04-19", "2024-01-01", "2024-01-01"]
        assert [each.article.published for each in found] == days
        assert {each.article.published_from for each in found} == {"option"}
        assert found[1].source.extra == {"desk": "Metro"}
        assert found[1].article.url == "https://example.org/a"
        assert found[4].article.authors == ["Ann Roe"]
        assert found[4].source.extra is None
        assert all(each.case_numbers for each in found)

    def test_one_at_a_time(self, quick: Extractor) -> None:
        article = quick.extract(STORY, "2025-04-17", id="x", title="A title")
        assert (article.source.id, article.article.title) == ("x", "A title")
        assert mpp_extract.extract(STORY, id="x", only=["cases"]).source.id == "x"

    WRONG = (
        (None, "an article is a string or a mapping with text, not NoneType"),
        (STORY.encode(), "an article is a string or a mapping with text, not bytes"),
        ({"title": "x"}, "an article's mapping needs 'text'; it has 'title'"),
        ({}, "an article's mapping needs 'text'; it has nothing"),
        ({"text": None}, "an article's text is a string, not NoneType"),
        ({"text": 7}, "an article's text is a string, not int"),
        ({"text": STORY, "published": 2025}, "published is a date or an ISO string, not int"),
    )

    @pytest.mark.parametrize(("given", "told"), WRONG, ids=[str(told) for _, told in WRONG])
    def test_what_is_no_article_is_said(self, given: Any, told: str, quick: Extractor) -> None:
        with pytest.raises(TypeError, match=told):
            list(quick.extract_many([given]))

    @pytest.mark.parametrize("alone", [STORY, STORY.encode(), {"text": STORY}], ids=["text", "bytes", "mapping"])
    def test_one_article_is_no_list_of_them(self, alone: Any, quick: Extractor) -> None:
        with pytest.raises(TypeError, match="extract takes one alone"):
            list(quick.extract_many(alone))

    def test_no_processes_are_no_number_of_them(self, quick: Extractor, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text(STORY)
        for jobs in (0, -2):
            with pytest.raises(ValueError, match=f"not {jobs}"):
                list(quick.extract_many([STORY, STORY], jobs=jobs))
            with pytest.raises(ValueError, match=f"not {jobs}"):
                list(quick.extract_files(tmp_path / "a.txt", jobs=jobs))

    def test_a_list_of_days_is_no_day(self, quick: Extractor) -> None:
        with pytest.raises(TypeError, match="published is a date or an ISO string, not list"):
            list(quick.extract_many([STORY], published=["2025-04-17"]))  # type: ignore[arg-type]
        with pytest.raises(TypeError, match="an article's text is a string, not bytes"):
            quick.extract(STORY.encode())  # type: ignore[arg-type]


class TestFiles:
    @pytest.fixture
    def copy(self, tmp_path: Path) -> Path:
        (tmp_path / "a.txt").write_text(STORY)
        (tmp_path / "b.jsonl").write_text("".join(json.dumps({"Body": STORY, "id": n}) + "\n" for n in range(3)))
        (tmp_path / "c.pdf").write_bytes(b"%PDF-1.4 broken")
        return tmp_path

    def test_they_are_read_as_the_command_reads_them(self, copy: Path) -> None:
        failed: list[MppError] = []
        sources = list(mpp_extract.read(copy, options=ReadOptions(text_field="Body"), failed=failed.append))
        assert [source.id for source in sources] == [None, "0", "1", "2"]
        assert [Path(error.where).name for error in failed] == ["c.pdf"]
        with pytest.raises(ReadError):
            list(mpp_extract.read(copy / "c.pdf"))
        with pytest.raises(ReadError, match="no such file"):
            next(mpp_extract.read(copy / "gone.txt"))

    @pytest.mark.parametrize("jobs", [1, 2])
    def test_and_extracted_from(self, copy: Path, jobs: int, quick: Extractor) -> None:
        failed: list[MppError] = []
        options = ReadOptions(text_field="Body", published=date(2025, 4, 17))
        found = list(quick.extract_files(str(copy), options=options, jobs=jobs, failed=failed.append))
        assert [each.source.id for each in found] == [None, "0", "1", "2"]
        assert {each.article.published for each in found} == {"2025-04-17"}
        assert len(failed) == 1
        with pytest.raises(ReadError):
            list(quick.extract_files(copy, jobs=jobs))

    def test_what_was_read_can_be_handed_in(self, copy: Path, quick: Extractor) -> None:
        (article,) = quick.extract_many(mpp_extract.read(copy / "a.txt"), published="2025-04-17")
        assert article.source.path == str(copy / "a.txt")
        assert article.article.published == "2025-04-17"


@pytest.fixture(scope="module")
def article() -> record.Article:
    """Two quotes, one of a judge."""
    return mpp_extract.extract(SAID, only=["quotes"], published="2025-04-17")


class TestWhatIdsLeadTo:
    def test_by_name(self, article: record.Article) -> None:
        first, second = article.quotes or []
        assert first.speaker is not None
        assert first.speaker.name == "Lee Park"
        assert first.speaker.judge is None
        assert second.speaker is not None
        assert second.speaker.judge is not None
        assert second.speaker.judge.court is not None
        assert second.speaker.judge.court.courtlistener_id == "ca9"

    def test_every_id_leads_somewhere(self, extractor: Extractor) -> None:
        article = extractor.extract(f"{SAID} In Ruiz v. Doe, No. 2:25-cv-01234, the Ninth Circuit ruled.")
        for name, field, _ in record.REFERENCES:
            for item in getattr(article, name):
                led_to = getattr(item, field.removesuffix("_id"))
                assert (None if led_to is None else led_to.id) == getattr(item, field)

    def test_they_survive_json_pickles_and_copies(self, article: record.Article) -> None:
        again = record.Article.model_validate_json(article.model_dump_json())
        for each in (again, pickle.loads(pickle.dumps(article)), copy.deepcopy(article)):
            assert each == article
            assert each.quotes[1].speaker == article.quotes[1].speaker  # type: ignore[index]

    def test_an_item_of_no_article_leads_nowhere(self, article: record.Article) -> None:
        quote = record.Quote(**(article.quotes or [])[0].model_dump())
        assert quote == (article.quotes or [])[0]
        assert quote != article
        assert quote.speaker is None
        assert "_leads" not in quote.model_dump()

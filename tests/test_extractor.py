"""The Python API: what can be asked for, reference dates, many texts."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from datetime import date
from hashlib import sha256

import pytest

import mpp_extract
from mpp_extract import record, rooms
from mpp_extract.batch import pool
from mpp_extract.errors import ModelError
from mpp_extract.extractor import Extractor
from mpp_extract.garbage import RARELY, rarely_looked_for
from mpp_extract.nlp.parse import GROUP, GROUP_CHARACTERS
from mpp_extract.readers.source import Source
from mpp_extract.reading import Reading

TEXT = "Judge Maria Ortiz of the Ninth Circuit ruled in No. 2:25-cv-01234 on Friday. “We won,” said Lee Park.\n"


def test_the_package_gives_its_public_names_and_no_others() -> None:
    assert mpp_extract.Extractor is Extractor
    assert mpp_extract.Article is record.Article
    with pytest.raises(AttributeError, match="no attribute 'Extracter'"):
        mpp_extract.Extracter  # noqa: B018


def test_extract_in_one_call() -> None:
    article = mpp_extract.extract(TEXT, only=["case_numbers"], published="2025-05-06", include_text=True)
    assert article.article.text == TEXT
    assert article.article.published == "2025-05-06"
    assert article.judges is None


def test_an_unknown_list_is_named() -> None:
    with pytest.raises(ValueError, match="unknown list: jugdes; there are judges, courts"):
        Extractor(only=["courts", "jugdes"])


LED_TO = {  # by a key that holds ids: the list
    "court_id": "courts",
    "case_id": "cases",
    "speaker_id": "speakers",
    "judge_id": "judges",
    "judge_ids": "judges",
    "dissent_ids": "judges",
}


@pytest.mark.parametrize("name", record.LISTS)
def test_each_list_can_be_asked_for_by_itself(name: str, extractor: Extractor) -> None:
    article = Extractor(only=[name]).extract(TEXT, "2025-05-06")
    whole = extractor.extract(TEXT, "2025-05-06")
    there = [other for other in record.LISTS if getattr(article, other) is not None]
    assert name in there
    assert getattr(article, name) == getattr(whole, name)


@pytest.mark.parametrize("name", record.LISTS)
def test_a_list_brings_those_that_it_refers_to_and_no_other(name: str) -> None:
    article = Extractor(only=[name]).extract(TEXT, "2025-05-06")
    there = {other for other in record.LISTS if getattr(article, other) is not None}
    led_to = set()
    for each in there:
        fields = [field for field in record.MODELS[each].model_fields if field.endswith(("_id", "_ids"))]
        led_to |= {LED_TO[field] for field in fields if field in LED_TO}
    assert there == {name} | led_to


def test_what_no_model_is_needed_for_loads_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mpp_extract.nlp.loader.load", None)
    without = [name for name in rooms.BY_LIST if not rooms.components([name])]
    assert "case_numbers" in without
    assert Extractor(only=without).extract(TEXT).generator.pipeline is None


def test_reference_dates(extractor: Extractor) -> None:
    day = date(2025, 5, 6)
    assert extractor.extract(TEXT, day).article.published == extractor.extract(TEXT, "2025-05-06").article.published
    assert extractor.extract(TEXT, day).article.published_from == "option"
    assert extractor.extract(TEXT).article.published_from is None
    with pytest.raises(ValueError, match="isoformat"):
        extractor.extract(TEXT, "Friday")


@pytest.mark.parametrize("day", [date.min, date.max, date(1604, 12, 31)])
def test_a_day_that_no_news_is_of_is_left_out(day: date, extractor: Extractor) -> None:
    article = extractor.extract("It happened Friday, in May, and last week.", day)
    assert (article.article.published, article.article.published_from) == (None, None)
    assert article.warnings == [f"{day.isoformat()} is no day that news is of, so it was left out"]
    assert article.dates


@pytest.mark.parametrize("day", [date(1605, 1, 1), date(2200, 12, 31)])
def test_days_at_the_ends_of_what_news_is_of(day: date, extractor: Extractor) -> None:
    article = extractor.extract("It happened Friday, in May, last week, and 99 years ago.", day)
    assert article.article.published == day.isoformat()
    assert article.dates


def test_the_input_s_own_date_goes_before_the_text_s(extractor: Extractor) -> None:
    dated = "SEATTLE, May 5, 2025 — He left on Friday.\n"
    source = Source.of_text(dated)
    source.published, source.published_from = date(2019, 4, 8), "metadata"
    (article,) = extractor.extract_sources([source])
    assert (article.article.published, article.article.published_from) == ("2019-04-08", "metadata")
    assert extractor.extract(dated).article.published == "2025-05-05"
    assert extractor.extract(dated).article.published_from == "text"


def test_many_texts_are_taken_one_after_the_other(extractor: Extractor) -> None:
    taken = []

    def texts() -> Iterator[str]:
        for number in range(100):
            taken.append(number)
            yield f"Number {number}. {TEXT}"

    articles = extractor.extract_many(texts())
    first = next(articles)
    assert len(taken) <= GROUP
    assert first.source.characters == len(f"Number 0. {TEXT}")
    assert sum(1 for _ in articles) == 99


def test_long_texts_are_not_waited_for() -> None:
    taken = []

    def texts() -> Iterator[str]:
        for number in range(3):
            taken.append(number)
            yield "No. 3:21-cr-00457. " * (GROUP_CHARACTERS // 38 + 1)

    articles = Extractor(only=["case_numbers"]).extract_many(texts())
    next(articles)
    assert len(taken) == 2
    assert sum(1 for _ in articles) == 2


def test_garbage_is_looked_for_as_before_once_an_article_is_read() -> None:
    import gc

    before = gc.get_threshold()
    assert len(list(Extractor(only=["case_numbers"]).extract_many([TEXT]))) == 1
    assert gc.get_threshold() == before


@pytest.mark.parametrize(
    ("own", "within"), [((700, 10, 10), RARELY), ((0, 10, 10), (0, 10, 10)), ((500_000, 5, 5), (500_000, 5, 5))]
)
def test_garbage_is_looked_for_no_oftener_than_the_program_does(
    own: tuple[int, int, int], within: tuple[int, int, int]
) -> None:
    import gc

    before = gc.get_threshold()
    gc.set_threshold(*own)
    try:
        with rarely_looked_for():
            assert gc.get_threshold() == within
        assert gc.get_threshold() == own
    finally:
        gc.set_threshold(*before)


def test_many_give_the_same_as_one_by_one(extractor: Extractor) -> None:
    texts = [TEXT, "", "A judge left.", TEXT * 3]
    assert list(extractor.extract_many(texts)) == [extractor.extract(text) for text in texts]


def test_worker_processes_give_the_same() -> None:
    texts = [f"{TEXT}\r\n\ufeffNo. {n}, A123456789, \ud800." for n in range(9)] + ["", "“A12345678,” he said."]
    extractor = Extractor(explain=True, indirect=True, include_text=True)
    alone = list(extractor.extract_many(texts, "2025-05-06"))
    for jobs in (2, None):
        assert list(extractor.extract_many(iter(texts), "2025-05-06", jobs=jobs)) == alone
    assert list(extractor.extract_many([TEXT], jobs=2)) == [extractor.extract(TEXT)]
    assert list(extractor.extract_many([], jobs=2)) == []


@pytest.mark.parametrize("patience", [0.0, pool.PATIENCE])  # none: a worker too slow to end when it is asked to
def test_worker_processes_take_texts_as_they_are_needed_and_end_with_the_iterator(
    patience: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "PATIENCE", patience)
    taken = []

    def texts() -> Iterator[str]:
        for number in range(2000):
            taken.append(number)
            yield f"It is No. 2:24-cv-{number:05}."

    before = multiprocessing.active_children()
    articles = Extractor(only=["case_numbers"]).extract_many(texts(), jobs=2)
    assert next(articles).case_numbers[0].text == "2:24-cv-00000"
    assert len(taken) < 100
    articles.close()
    assert multiprocessing.active_children() == before


def test_what_is_wrong_for_all_texts_is_raised_with_worker_processes_too() -> None:
    with pytest.raises(ModelError, match="no_such_pipeline"):
        list(Extractor(model="no_such_pipeline").extract_many([TEXT] * 20, jobs=2))


def test_the_source_of_a_text_in_hand(extractor: Extractor) -> None:
    source = extractor.extract("é🎉").source
    assert source.path == "-"
    assert source.characters == 2
    assert source.sha256 == sha256("é🎉".encode()).hexdigest()


def test_explanations_are_made_only_where_asked_for() -> None:
    plain = Extractor(only=["courts"]).extract(TEXT)
    assert all(item.explain is None for item in plain.courts or [])
    explained = Extractor(only=["courts"], explain=True).extract(TEXT)
    assert explained.courts
    for court in explained.courts:
        assert court.explain
        assert court.explain["rule_meaning"] == next(rule.meaning for rule in rooms.rules() if rule.id == court.rule)


def test_file_numbers_of_persons_are_masked_in_explanations(monkeypatch: pytest.MonkeyPatch) -> None:
    from mpp_extract.entities.courts import find

    original = find.find

    def explained(reading: Reading) -> list[record.Court]:
        courts = original(reading)
        courts[0].explain = {"context": ["file A123-456-789 of"], "n": 1}
        return courts

    monkeypatch.setattr(find, "find", explained)
    (court,) = Extractor(only=["courts"], explain=True).extract("The Ninth Circuit ruled.").courts or []
    assert court.explain
    assert court.explain["context"] == ["file A***-***-*** of"]
    assert court.explain["n"] == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        (" \n\t\n", []),
        ("one", ["one"]),
        ("  one \n\n two\u00a0\n\n\n\nthree", ["one", "two", "three"]),
        ("one\ntwo", ["one", "two"]),
        ("one\u2028two", ["one\u2028two"]),
    ],
)
def test_paragraphs_are_what_stands_between_line_breaks(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in Reading(text).paragraphs] == expected

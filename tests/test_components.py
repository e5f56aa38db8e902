"""The rooms as components of somebody's spaCy pipeline."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from mpp_extract import record
from mpp_extract.entities.quotes import find
from mpp_extract.entities.quotes.layout import Layout
from mpp_extract.extractor import Extractor
from mpp_extract.nlp import loader
from mpp_extract.reading import Reading

TEXT = (
    "SEATTLE — U.S. District Judge Maria Ortiz ruled on Friday that 57 people may stay, the Ninth Circuit said.\n\n"
    "“The court never asked the key question,” Ortiz wrote in Ruiz v. Doe, No. 2:25-cv-01234.\n"
)
PUBLISHED = "2025-05-06"


@pytest.fixture(scope="module")
def nlp() -> Language:
    pipeline = loader.load()
    for name in record.LISTS:
        config = {"published": PUBLISHED} if name == "dates" else {}
        pipeline.add_pipe(f"mpp_{name}", config=config)
    return pipeline


def test_they_find_what_the_extractor_finds(nlp: Language) -> None:
    article = Extractor().extract(TEXT, published=PUBLISHED)
    doc = nlp(TEXT)
    assert any(getattr(article, name) for name in record.LISTS)
    for name in ("courts", "judges", "cases", "case_numbers", "dates", "quotes", "speakers"):
        assert getattr(doc._.mpp, name) == getattr(article, name), name


def test_span_groups_cover_the_mentions(nlp: Language) -> None:
    doc = nlp(TEXT)
    for name in record.LISTS:
        items = getattr(doc._.mpp, name)
        spans = doc.spans[f"mpp_{name}"]
        mentions = [m for item in items for m in (getattr(item, "mentions", None) or [item])]
        assert len(spans) == len(mentions)
        assert all(s.start_char <= m.start and s.end_char >= m.end for s, m in zip(spans, mentions, strict=True))
        assert {span.label_ for span in spans} <= {name.upper()}
        assert {span.id_ for span in spans} == {item.rule for item in items}


def test_findings_survive_being_written_and_read(nlp: Language) -> None:
    doc = nlp(TEXT)
    read = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    for name in record.LISTS:
        assert getattr(read._.mpp, name) == getattr(doc._.mpp, name)
        assert [s.text for s in read.spans[f"mpp_{name}"]] == [s.text for s in doc.spans[f"mpp_{name}"]]


def test_a_component_runs_what_it_needs_and_leaves_the_rest() -> None:
    pipeline = loader.load()
    pipeline.add_pipe("mpp_judges")
    doc = pipeline(TEXT)
    assert doc._.mpp.courts is not None
    assert doc._.mpp.judges is not None
    assert doc._.mpp.quotes is None
    assert "mpp_courts" not in doc.spans


@pytest.mark.parametrize("names", [("quotes", "speakers"), ("speakers", "quotes"), ("quotes",), ("speakers",)])
def test_quotes_and_speakers_in_any_order_and_alone(names: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    laid_out = []

    class Counted(Layout):
        def __init__(self, reading: Reading) -> None:
            laid_out.append(reading)
            super().__init__(reading)

    article = Extractor().extract(TEXT)
    monkeypatch.setattr(find, "Layout", Counted)
    pipeline = loader.load()
    for name in names:
        pipeline.add_pipe(f"mpp_{name}")
    doc = pipeline(TEXT)
    assert doc._.mpp.quotes == article.quotes
    assert doc._.mpp.speakers == article.speakers
    assert [len(doc.spans[f"mpp_{name}"]) > 0 for name in names] == [True] * len(names)
    assert len(laid_out) == 1, "the layout is made once, whichever component comes first"


def test_components_without_need_of_a_model_work_in_a_blank_pipeline() -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("mpp_case_numbers")
    doc = pipeline(TEXT)
    assert [item.text for item in doc._.mpp.case_numbers] == ["2:25-cv-01234"]


def test_settings_go_through_to_disk(tmp_path: Path) -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("mpp_cases")
    pipeline.add_pipe("mpp_case_numbers", config={"published": PUBLISHED})
    pipeline.to_disk(tmp_path / "pipeline")
    read = spacy.load(tmp_path / "pipeline")
    assert read.pipe_names == ["mpp_cases", "mpp_case_numbers"]
    assert read.get_pipe_config("mpp_case_numbers")["published"] == PUBLISHED
    assert read(TEXT)._.mpp.case_numbers == pipeline(TEXT)._.mpp.case_numbers


def test_two_pipelines_of_different_settings_don_t_meet() -> None:
    first, second = loader.load(), loader.load()
    first.add_pipe("mpp_dates", config={"published": "2025-05-06"})
    second.add_pipe("mpp_dates", config={"published": "2019-04-08"})
    for pipeline, year in ((first, "2025"), (second, "2019"), (first, "2025")):
        values = [date.value for date in pipeline("He left on Friday.")._.mpp.dates]
        assert [value[:4] for value in values if value] == [year]


def test_the_day_is_looked_for_in_the_text(nlp: Language) -> None:
    text = "SEATTLE, May 5, 2025 — Judge Maria Ortiz ruled on Friday.\n\nA hearing is set for June 5.\n"
    pipeline = loader.load()
    pipeline.add_pipe("mpp_dates")
    values = [item.value for item in pipeline(text)._.mpp.dates]
    assert values == [item.value for item in Extractor(only=["dates"]).extract(text).dates or []]
    assert values == ["2025-05-05", "2025-05-02", "2025-06-05"]
    given = pipeline.make_doc(text)
    given.user_data["mpp_published"] = "2019-04-08"
    assert pipeline(given)._.mpp.dates[1].value == "2019-04-05"


def test_what_is_missing_before_a_component_is_said_once() -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("mpp_quotes")
    with pytest.warns(UserWarning, match="mpp_quotes finds less without a ner, parser and tagger before it") as told:
        list(pipeline.pipe([TEXT, TEXT]))
    assert len([each for each in told if "mpp_quotes" in str(each.message)]) == 1
    assert pipeline.analyze_pipes()["summary"]["mpp_quotes"]["requires"] == ["doc.ents", "token.dep", "token.tag"]


def test_a_pipeline_of_another_language_is_warned_of() -> None:
    with pytest.warns(UserWarning, match="mpp_case_numbers reads English, and the pipeline is of another language"):
        spacy.blank("de").add_pipe("mpp_case_numbers")


def test_a_doc_s_own_day_goes_before_the_pipeline_s(nlp: Language) -> None:
    doc = nlp.make_doc("He left on Friday.")
    doc.user_data["mpp_published"] = "2019-04-08"
    assert next(date.value for date in nlp(doc)._.mpp.dates).startswith("2019-04")


def test_pipes_take_a_generator_and_docs_don_t_affect_each_other(nlp: Language) -> None:
    texts = [TEXT, "Nothing.", TEXT]
    docs = list(nlp.pipe(text for text in texts))
    assert docs[0]._.mpp.judges == docs[2]._.mpp.judges
    assert docs[1]._.mpp.judges == []


def test_several_processes_give_the_same(nlp: Language) -> None:
    pipeline = spacy.blank("en")
    pipeline.add_pipe("mpp_case_numbers")
    docs = list(pipeline.pipe([TEXT, "Nothing.", TEXT], n_process=2, batch_size=1))
    assert [len(doc._.mpp.case_numbers) for doc in docs] == [1, 0, 1]

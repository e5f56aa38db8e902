"""What a reader put right: applied on later runs, to the articles that it is of, and counted as gold."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import made
from conftest import STORY, Command
from mpp_extract import record
from mpp_extract.corrections import ADDED, apply, load
from mpp_extract.errors import UsageError

DIGEST = "0" * 64
Json = dict[str, Any]


def at(words: str, text: str = made.TEXT) -> Json:
    start = text.index(words)
    return {"text": words, "start": start, "end": start + len(words)}


def document(wrong: Any = (), added: Any = (), mentions: Any = (), digest: str = DIGEST) -> Json:
    return {
        "source": {"sha256": digest},
        "corrections": {"checked": False, "wrong": list(wrong), "added": list(added), "mentions": list(mentions)},
    }


def corrected(tmp_path: Path, *documents: Json, article: record.Article | None = None) -> record.Article:
    """The article made by hand, with its mentions where the contract has them, corrected by a file of these."""
    file = tmp_path / "corrections.json"
    file.write_text(json.dumps(documents), encoding="utf-8")
    article = article or made.article()
    apply(article, made.TEXT, load(file)[DIGEST])
    return article


class TestWrong:
    def test_an_item_goes(self, tmp_path: Path) -> None:
        article = corrected(tmp_path, document([{"list": "dates", **at("May 5, 2025")}]))
        assert article.dates == []
        assert article.warnings == made.article().warnings

    def test_with_its_last_mention_an_entity_goes_and_references_to_it(self, tmp_path: Path) -> None:
        article = corrected(tmp_path, document([{"list": "courts", **at("SEATTLE")}]))
        assert article.courts == []
        assert article.judges
        assert article.judges[0].court_id is None

    def test_of_several_mentions_one_goes(self, tmp_path: Path) -> None:
        article = made.article()
        assert article.judges
        article.judges[0].mentions.append(made.mention("Ruiz"))
        corrected(tmp_path, document([{"list": "judges", **at("Ruiz")}]), article=article)
        assert [mention.text for mention in article.judges[0].mentions] == ["Ana 山田"]

    def test_what_is_no_longer_found_is_no_fault(self, tmp_path: Path) -> None:
        article = corrected(tmp_path, document([{"list": "dates", **at("SEATTLE")}]))
        assert article.dates
        assert article.warnings == made.article().warnings

    def test_in_another_text_nothing_is_changed(self, tmp_path: Path) -> None:
        article = corrected(tmp_path, document([{"list": "dates", **at("May 5, 2025"), "text": "May 6, 2025"}]))
        assert article.dates
        assert "made in another text" in article.warnings[-1]

    def test_lists_not_asked_for_stay_null(self, tmp_path: Path) -> None:
        article = made.article().model_copy(update={"dates": None})
        added = {"list": "dates", "item": {**at("today"), "value": "2025-05-05"}}
        wrong = {"list": "dates", **at("May 5, 2025")}
        corrected(tmp_path, document([wrong], [added]), article=article)
        assert article.dates is None


class TestAdded:
    def test_an_item_with_what_was_said_of_it(self, tmp_path: Path) -> None:
        added = {"list": "dates", "item": {**at("today"), "value": "2025-05-05"}}
        article = corrected(tmp_path, document(added=[added]))
        assert article.dates
        new = article.dates[1]
        assert (new.text, new.type, new.value, new.earliest, new.latest) == (
            "today",
            "date",
            "2025-05-05",
            "2025-05-05",
            "2025-05-05",
        )
        assert new.rule == ADDED

    def test_it_takes_the_place_of_what_stands_there(self, tmp_path: Path) -> None:
        added = {"list": "dates", "item": {**at("May 5, 2025"), "value": "2025-05-06"}}
        article = corrected(tmp_path, document(added=[added]))
        assert article.dates
        assert [date.value for date in article.dates] == ["2025-05-06"]

    def test_references_are_found_by_place_whatever_their_ids(self, tmp_path: Path) -> None:
        judge = {"name": "Ruiz", "mentions": [at("Ruiz")]}
        added = [
            {"list": "judges", "item": judge, "refs": {"court_id": [at("SEATTLE")]}},
            {"list": "speakers", "item": {"name": "Doe", "mentions": [at("Doe")]}, "refs": {"judge_id": [at("Ruiz")]}},
        ]
        article = corrected(tmp_path, document(added=added))
        assert article.judges
        assert article.speakers
        assert [(judge.id, judge.court_id) for judge in article.judges] == [
            ("judge-1", "court-1"),
            ("judge-2", "court-1"),
        ]
        assert article.speakers[0].judge_id == "judge-2"

    def test_what_led_to_a_changed_entity_leads_to_the_new_one(self, tmp_path: Path) -> None:
        new = {"list": "courts", "item": {"name": "King County Superior Court", "mentions": [at("SEATTLE")]}}
        article = corrected(tmp_path, document([{"list": "courts", **at("SEATTLE")}], [new]))
        assert article.judges
        assert article.courts
        assert article.courts[0].name == "King County Superior Court"
        assert article.judges[0].court_id == article.courts[0].id == "court-2"

    def test_one_more_mention(self, tmp_path: Path) -> None:
        mention = {"list": "judges", "of": at("Ana 山田"), **at("Doe")}
        article = corrected(tmp_path, document(mentions=[mention]))
        assert article.judges
        assert [mention.text for mention in article.judges[0].mentions] == ["Ana 山田", "Doe"]

    def test_the_record_is_still_one_of_the_contract_s(self, tmp_path: Path) -> None:
        items = [
            {"list": name, "item": {"name": "Doe", "mentions": [at("Doe")]}}
            for name in ("judges", "courts", "cases", "speakers")
        ]
        items += [{"list": name, "item": at("today")} for name in ("dates", "case_numbers", "statistics", "quotes")]
        article = corrected(tmp_path, document(added=items))
        again = record.Article.model_validate_json(article.model_dump_json())
        for name in record.LISTS:
            starts = [getattr(item, "mentions", [item])[0].start for item in getattr(again, name) or ()]
            assert starts == sorted(starts)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("{", "broken JSON"),
        ("[1]", "no corrections of an article"),
        ('[{"source": {"sha256": "abc"}, "corrections": {}}]', "source.sha256 is no digest"),
        (json.dumps([document([{"list": "judge", "start": 1, "end": 2}])]), "there is no list 'judge'"),
        (json.dumps([document([{"list": "judges", "start": 2, "end": 2}])]), "no good start and end (2, 2)"),
        (json.dumps([document(added=[{"list": "dates", "item": {"start": 1, "end": 2}}])]), "text: field required"),
        (
            json.dumps([document(added=[{"list": "dates", "item": {**at("today"), "type": "day"}}])]),
            "type: input should be 'date' or 'time'",
        ),
        (
            json.dumps([document(added=[{"list": "dates", "item": {**at("today"), "colour": "red"}}])]),
            "dates have no field 'colour'",
        ),
        (
            json.dumps([document(added=[{"list": "judges", "item": {"name": "Doe", "mentions": []}}])]),
            "an item without mentions",
        ),
    ],
)
def test_a_broken_file_is_one_line(content: str, fault: str, tmp_path: Path) -> None:
    file = tmp_path / "corrections.json"
    file.write_text(content)
    with pytest.raises(UsageError) as raised:
        load(file)
    assert fault in str(raised.value)
    assert len(str(raised.value).splitlines()) == 1


class TestCommand:
    def test_later_runs_are_corrected_and_scored(self, command: Command, story: Path, tmp_path: Path) -> None:
        digest = hashlib.sha256(STORY.encode()).hexdigest()
        gold = {
            **document([{"list": "judges", **at("Maria Ortiz", STORY)}], digest=digest),
            "source": {"path": "story.txt", "sha256": digest},
            "judges": [],
        }
        (tmp_path / "corrections.json").write_text(json.dumps([gold]))
        done = command("story.txt", "--only", "judges", "--corrections", "corrections.json")
        assert json.loads(done.stdout)["judges"] == []
        scored = command("score", "story.txt", "corrections.json", "--only", "judges", "--format", "json")
        tally = json.loads(scored.stdout)["lists"]["judges"]["measures"]["relaxed"]
        assert (tally["right"], tally["found"], tally["gold"]) == (0, 1, 0)

    def test_a_file_that_is_not_there(self, command: Command, story: Path) -> None:
        done = command("story.txt", "--corrections", "none.json")
        assert done.returncode == 2
        assert b"there is no file 'none.json'" in done.stderr

    def test_not_with_resume(self, command: Command, story: Path, tmp_path: Path) -> None:
        (tmp_path / "c.json").write_text("[]")
        done = command("story.txt", "--corrections", "c.json", "--resume", "-o", "out.jsonl")
        assert done.returncode == 2
        assert b"--resume" in done.stderr

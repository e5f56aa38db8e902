"""Corrections in the browser: what a reader marks and adds is saved, applied by later runs, and scored."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import made
from browser.conftest import Opened
from browser.pages import article, write
from conftest import STORY, Command
from mpp_extract import record
from mpp_extract.corrections import ADDED, apply, load

DIGEST = "0" * 64


@pytest.fixture
def window(opened: Opened, tmp_path: Path) -> Any:
    """A page in which a reader has begun to correct."""
    window = opened().open(write(tmp_path / "page.html", article()))
    window.click("#correct")
    return window


def saved(window: Any, tmp_path: Path) -> Path:
    with window.expect_download() as download:
        window.click("text=Save corrections.json")
    assert download.value.suggested_filename == "corrections.json"
    path = tmp_path / "corrections.json"
    download.value.save_as(path)
    return path


def choose(window: Any, mark: str, act: str) -> None:
    window.click(f"mark:text-is('{mark}')")
    window.click(f".acts button:has-text('{act}')")


def add(window: Any, words: str, kind: str, **fields: str) -> None:
    """Add an item with the keyboard's way: the words are typed."""
    window.click("#tools button:has-text('Add')")
    window.fill("dialog input >> nth=0", words)
    window.select_option("dialog label:has-text('What it is') select", label=kind)
    for name, value in fields.items():
        control = window.locator(f"dialog [data-field={name}]")
        if control.evaluate("control => control.tagName") == "SELECT":
            control.select_option(label=value)
        else:
            control.fill(value)
    window.click("dialog button:text-is('Keep')")


def applied(path: Path) -> record.Article:
    one = made.article()
    apply(one, made.TEXT, load(path)[DIGEST])
    return one


def test_a_wrong_item(window: Any, tmp_path: Path) -> None:
    choose(window, "May 5, 2025", "Wrong")
    assert "wrong" in window.get_attribute("[data-i='2']", "class")
    path = saved(window, tmp_path)
    (gold,) = json.loads(path.read_text(encoding="utf-8"))
    assert gold["corrections"]["wrong"] == [{"list": "dates", **made.place("May 5, 2025")}]
    assert gold["dates"] == []
    assert gold["judges"] is None
    assert applied(path).dates == []


def test_taken_back(window: Any) -> None:
    choose(window, "May 5, 2025", "Wrong")
    window.click(".acts button:text-is('Take back')")
    assert window.text_content("#number") == "0 corrections"
    assert window.locator("text=Save corrections.json").is_disabled()


def test_a_changed_item(window: Any, tmp_path: Path) -> None:
    choose(window, "May 5, 2025", "Change")
    window.fill("dialog [data-field=value]", "2025-05-06")
    window.click("dialog button:text-is('Keep')")
    one = applied(saved(window, tmp_path))
    assert one.dates
    assert [(date.value, date.earliest, date.rule) for date in one.dates] == [("2025-05-06", "2025-05-06", ADDED)]


def test_a_changed_court_is_still_the_judge_s(window: Any, tmp_path: Path) -> None:
    choose(window, "SEATTLE", "Change")
    window.fill("dialog [data-field=name]", "King County Superior Court")
    window.fill("dialog [data-field=courtlistener_id]", "")
    window.click("dialog button:text-is('Keep')")
    path = saved(window, tmp_path)
    one = applied(path)
    assert one.courts
    assert one.judges
    assert one.courts[0].name == "King County Superior Court"
    assert one.courts[0].courtlistener_id is None
    assert one.judges[0].court_id == one.courts[0].id


def test_added_with_the_keyboard_alone(window: Any, tmp_path: Path) -> None:
    add(window, "Ruiz", "speaker", role="a plaintiff", judge_id="Ana 山田")
    add(window, "today", "date", value="2025-05-05")
    assert window.locator(".item.added").count() == 2
    one = applied(saved(window, tmp_path))
    assert one.speakers
    assert one.dates
    assert [(speaker.name, speaker.role, speaker.judge_id) for speaker in one.speakers] == [
        ("Ruiz", "a plaintiff", "judge-1"),
        ("Lee Park", "a lawyer for file A123456789", None),
    ]
    assert [date.text for date in one.dates] == ["May 5, 2025", "today"]


def test_added_by_selecting(window: Any, tmp_path: Path) -> None:
    # Behind an emoji, whose two units in JavaScript are one code point.
    window.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf('a lawyer');
            if (at >= 0) getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + 8);
          }
        }"""
    )
    window.click("#tools button:has-text('Add')")
    assert window.input_value("dialog input >> nth=0") == "a lawyer"
    window.select_option("dialog label:has-text('What it is') select", label="speaker")
    window.select_option("dialog [data-field=of]", label="Lee Park")
    window.click("dialog button:text-is('Keep')")
    one = applied(saved(window, tmp_path))
    assert one.speakers
    assert [mention.model_dump() for mention in one.speakers[0].mentions] == [
        made.place("Lee Park"),
        made.place("a lawyer"),
    ]


def test_words_that_are_not_there_are_refused(window: Any) -> None:
    window.click("#tools button:has-text('Add')")
    window.fill("dialog input >> nth=0", "no such words")
    window.click("dialog button:text-is('Keep')")
    assert "not in the text" in window.text_content("dialog [role=alert]")
    window.keyboard.press("Escape")
    assert window.locator("dialog").is_hidden()


def test_an_article_that_was_read_through_is_gold_whole(window: Any, tmp_path: Path) -> None:
    choose(window, "SEATTLE", "Wrong")
    window.check("text=I have read this article through")
    (gold,) = json.loads(saved(window, tmp_path).read_text(encoding="utf-8"))
    assert gold["ignore"] == []
    assert gold["courts"] == []
    expected = made.article().model_dump(mode="json")
    assert gold["statistics"] == expected["statistics"]
    assert gold["judges"][0]["court_id"] is None
    assert gold["judges"][0]["mentions"] == expected["judges"][0]["mentions"]


def test_the_file_is_in_the_contract_s_form(window: Any, tmp_path: Path) -> None:
    choose(window, "May 5, 2025", "Wrong")
    add(window, "Ruiz", "judge")
    add(window, "people", "statistic", value="12")
    for words, kind in (
        ("today", "date"),
        ("won", "quote"),
        ("ruled", "ruling"),
        ("Doe", "case"),
        ("Lee", "case number"),
    ):
        add(window, words, kind)
    window.check("text=I have read this article through")
    (gold,) = json.loads(saved(window, tmp_path).read_text(encoding="utf-8"))
    del gold["corrections"], gold["ignore"]
    jsonschema.validate(gold, record.Article.model_json_schema())
    again = record.Article.model_validate(gold)
    for name in record.LISTS:
        for item in getattr(again, name) or ():
            for mention in getattr(item, "mentions", [item]):
                assert made.TEXT[mention.start : mention.end] == mention.text


def test_from_page_to_score(opened: Opened, command: Command, story: Path, tmp_path: Path) -> None:
    assert command("story.txt", "-o", "report.html").returncode == 0
    window = opened().open(tmp_path / "report.html")
    window.click("#correct")
    choose(window, "Maria Ortiz", "rong")
    add(window, "SEATTLE", "court", name="King County Superior Court")
    path = saved(window, tmp_path)
    assert json.loads(path.read_text())[0]["source"]["sha256"] == hashlib.sha256(STORY.encode()).hexdigest()
    done = command("story.txt", "--corrections", "corrections.json", "--only", "judges,courts,dates")
    found = json.loads(done.stdout)
    assert found["judges"] == []
    assert found["courts"][0]["name"] == "King County Superior Court"
    assert found["dates"]
    figures = json.loads(command("score", "story.txt", "corrections.json", "--format", "json").stdout)["lists"]
    assert figures["judges"]["measures"]["relaxed"] == {
        "precision": 0.0,
        "recall": 0.0,
        "f1": 0.0,
        "right": 0,
        "found": 1,
        "gold": 0,
    }
    assert figures["courts"]["measures"]["relaxed"]["gold"] == 1
    assert "dates" not in figures  # not looked at

"""ninjs of all versions."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from files import read as read_file
from files import stories, told

from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import ninjs

PARTS = ["A judge froze the ferry contract.", "“It is void,” Justice Carol Hemming wrote."]
TEXT = "\n\n".join(PARTS)
HTML = "".join(f"<p>{part}</p>" for part in PARTS)
FIRST: dict[str, Any] = {
    "uri": "urn:ex:1", "type": "text", "language": "en-US", "pubstatus": "usable", "copyrightholder": "Example Wire",
    "versioncreated": "2021-03-06T04:15:00Z", "firstcreated": "2021-03-04T23:15:00-05:00", "byline": "By Nora Fenn",
    "headline": "Contract frozen",
}  # fmt: skip
THIRD: dict[str, Any] = {
    "standard": {"name": "ninjs", "version": "3.0"}, "uri": "urn:ex:1", "type": "text", "language": "en",
    "versionCreated": "2021-03-06T04:15:00Z", "firstCreated": "2021-03-04T23:15:00-05:00", "by": "Nora Fenn",
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Contract frozen"}],
    "infoSources": [{"name": "Example Wire"}],
}  # fmt: skip
PICTURE = {"type": "picture", "headline": "A ferry", "description_text": "A ferry.", "body_text": "A ferry in the fog."}


def read(item: dict[str, Any]) -> Story:
    return ninjs.read(json.dumps(item).encode(), "x.json", ReadOptions())


BODIES = {
    "1.x, plain": FIRST | {"body_text": TEXT},
    "1.x, lines for paragraphs": FIRST | {"body_text": "\n".join(PARTS)},
    "1.x, plain and wrapped": FIRST
    | {"body_text": "   A judge froze the\nferry contract.\n   “It is void,” Justice\nCarol Hemming wrote.\n"},
    "1.x, HTML": FIRST | {"body_html": HTML},
    "1.x, XHTML beside plain text without paragraphs": FIRST
    | {"body_text": " ".join(PARTS), "body_xhtml": f"<div>{HTML}</div>"},
    "1.x, HTML that is a stub": FIRST | {"body_text": TEXT, "body_html": "<p>Log in.</p>"},
    "1.x, NITF": FIRST | {"body_nitf": f"<nitf><body><body.content>{HTML}</body.content></body></nitf>"},
    "1.x, with the headline": FIRST | {"body_html": f"<h1>Contract frozen</h1>{HTML}<p>END</p>"},
    "1.x, with a picture": FIRST | {"body_html": HTML, "associations": {"main": PICTURE}},
    "1.x, a caption in the body": FIRST | {"body_html": f"<figure><figcaption>A ferry</figcaption></figure>{HTML}"},
    "2.x": THIRD | {"bodies": [{"role": "main", "contenttype": "text/plain", "value": TEXT}]},
    "3.x": THIRD | {"bodies": [{"role": "html", "contentType": "text/html", "value": HTML}]},
    "3.x, several copies": THIRD
    | {
        "bodies": [
            {"role": "text", "contentType": "text/plain", "value": f"Contract frozen\n{' '.join(PARTS)}"},
            {
                "role": "html5",
                "contentType": "text/html",
                "value": f"<html><body><h1>Contract frozen</h1>{HTML}</body></html>",
            },
            {"role": "rich", "contentType": "text/html", "value": HTML},
        ],
        "associations": [PICTURE],
    },
    "a composite of a story and pictures": FIRST
    | {"type": "composite", "associations": {"a": PICTURE, "b": FIRST | {"body_html": HTML}}},
}


@pytest.mark.parametrize("what", BODIES)
def test_versions_and_bodies(what: str) -> None:
    story = read(BODIES[what])
    assert (story.text, story.warnings) == (TEXT, [])
    assert story.title == "Contract frozen"
    assert story.published == date(2021, 3, 4)
    assert story.authors == ["Nora Fenn"]
    assert (story.publisher, story.language, story.id) == ("Example Wire", "en", "urn:ex:1")


@pytest.mark.parametrize("what", BODIES)
def test_they_are_recognised(what: str) -> None:
    source = read_file(json.dumps(BODIES[what]).encode(), "story.json")
    assert (source.format, source.text) == ("ninjs", TEXT)


def test_an_item_that_has_little_but_its_address_is_known_by_the_ending_of_its_name() -> None:
    item = {"uri": "urn:ex:1", "headline": "Contract frozen", "body_xhtml": f"<p>{TEXT}</p>"}
    source = read_file(json.dumps(item).encode(), "story.ninjs")
    assert (source.format, source.title) == ("ninjs", "Contract frozen")


NO_STORY = {
    "a picture": (FIRST | {"type": "picture", "description_text": "A ferry.", "renditions": {}}, "pictures"),
    "canceled": (FIRST | {"pubstatus": "canceled", "body_text": TEXT}, "killed"),
    "withheld": (THIRD | {"pubStatus": "withheld", "bodies": [{"value": TEXT}]}, "killed"),
    "links": (
        FIRST | {"body_html": "".join(f'<li><a href="#">Headline {n} of the hour</a></li>' for n in range(5))},
        "links",
    ),
    "an event": (THIRD | {"type": "event"}, "no article"),
}


@pytest.mark.parametrize("what", NO_STORY)
def test_what_is_no_story_says_so(what: str) -> None:
    item, warning = NO_STORY[what]
    story = read(item)
    assert story.text == ""
    assert warning in story.warnings[0]


def test_other_json_is_no_ninjs() -> None:
    assert not ninjs.is_ninjs({"uri": "https://example.org/1", "title": "A", "body": "B", "published": "2021-03-04"})
    assert not ninjs.is_ninjs({"url": "x", "headline": "A", "articleBody": "B"})


def test_items_in_a_list() -> None:
    data = json.dumps([FIRST | {"body_html": HTML}, THIRD | {"bodies": [{"value": TEXT}]}]).encode()
    assert [(place, story.text) for place, story in stories("json", data) if isinstance(story, Story)] == [
        ("x#1", TEXT),
        ("x#2", TEXT),
    ]


def test_damage_gives_a_story_or_a_reason() -> None:
    data = json.dumps(BODIES["3.x, several copies"]).encode()
    for cut in range(0, len(data), 10):
        assert told(lambda part: ninjs.read(part, "x.json", ReadOptions()), data[:cut])

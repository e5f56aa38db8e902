"""JSON, JSON Lines, CSV and TSV: which fields hold what; lists and tables in parts."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from mpp_extract.errors import ReadError
from mpp_extract.readers.records import json as json_reader
from mpp_extract.readers.records import jsonl
from mpp_extract.readers.source import ReadOptions, Story

TEXT = "The tide tables were wrong, the judge found.\n\nThe harbour pays."
HTML = "<p>The tide tables were wrong, the judge found.</p><p>The harbour pays.</p>"
DAY = date(2021, 3, 4)


def read(record: dict[str, Any], **options: Any) -> Story:
    return json_reader.read(json.dumps(record).encode(), "x.json", ReadOptions(**options))


RECORDS: dict[str, dict[str, Any]] = {  # all are: Tides, of 4 March 2021, by Nora Fenn, of the Example Post
    "plain": {
        "title": "Tides",
        "text": TEXT,
        "published": "2021-03-04",
        "author": "Nora Fenn",
        "publisher": "Example Post",
    },
    "schema.org": {
        "@type": "NewsArticle",
        "headline": "Tides",
        "articleBody": TEXT,
        "datePublished": "2021-03-04T23:00:00-05:00",
        "author": [{"@type": "Person", "name": "Nora Fenn"}],
        "publisher": {"@type": "Organization", "name": "Example Post"},
    },
    "WordPress": {
        "title": {"rendered": "Tides"},
        "content": {"rendered": HTML, "protected": False},
        "date": "2021-03-04T23:00:00",
        "author": "Nora Fenn",
        "site_name": "Example Post",
    },
    "fields in an object": {
        "webTitle": "Tides",
        "webPublicationDate": "2021-03-04T23:00:00Z",
        "fields": {"body": HTML, "byline": "Nora Fenn", "publication": "Example Post"},
    },
    "a scraper": {
        "title": "Tides",
        "maintext": TEXT,
        "date_publish": "2021-03-04 23:00:00",
        "authors": ["Nora Fenn"],
        "source": "Example Post",
    },
    "a table of a press archive": {
        "Headline": "Tides",
        "Body": TEXT,
        "Publication Date": "March 4, 2021",
        "Byline": "By NORA FENN",
        "Publication": "Example Post",
    },
    "seconds": {
        "title": "Tides",
        "content": TEXT,
        "timestamp": 1614880000,
        "by": "Nora Fenn",
        "source": {"name": "Example Post"},
    },
    "milliseconds": {
        "title": "Tides",
        "body": TEXT,
        "created_at": 1614880000000,
        "author": "Nora Fenn",
        "outlet": "Example Post",
    },
    "a mail's date": {
        "title": "Tides",
        "text": TEXT,
        "pubDate": "Thu, 04 Mar 2021 23:00:00 -0500",
        "creator": "Nora Fenn",
        "source": "Example Post",
    },
    "elements of a story": {
        "headlines": {"basic": "Tides"},
        "content_elements": [
            {"type": "text", "content": "The tide tables were wrong, the judge found."},
            {"type": "image", "caption": "A harbour"},
            {"type": "text", "content": "The harbour pays."},
        ],
        "display_date": "2021-03-04T23:00:00Z",
        "credits": {"by": [{"name": "Nora Fenn"}]},
        "site_name": "Example Post",
    },
    "a press archive's table with names turned": {
        "Title": "Tides",
        "fullText": TEXT,
        "pubdate": "Mar 4, 2021",
        "Authors": "Fenn, Nora",
        "pubtitle": "Example Post",
    },
    "a list of paragraphs": {
        "title": "Tides",
        "paragraphs": TEXT.split("\n\n"),
        "date": "20210304",
        "author": {"name": "Nora Fenn"},
        "site": "Example Post",
    },
}


@pytest.mark.parametrize("what", RECORDS)
def test_usual_names(what: str) -> None:
    story = read(RECORDS[what])
    assert (story.title, story.text, story.published) == ("Tides", TEXT, DAY)
    assert [author.title() for author in story.authors] == ["Nora Fenn"]
    assert story.publisher == "Example Post"
    assert story.warnings == []


def test_fields_that_are_named() -> None:
    record = {"a": {"b": [{"c": TEXT}]}, "text": "not this", "k": "T", "d": "2021-03-04", "date": "2020-01-01", "n": 7}
    story = read(record, text_field="a.b.0.c", title_field="k", date_field="d", id_field="n")
    assert (story.text, story.title, story.published, story.id) == (TEXT, "T", DAY, "7")


@pytest.mark.parametrize(
    ("record", "options", "message"),
    [
        ({"title": "T", "memo": "x"}, {}, "no field that holds the text; there are title, memo"),
        ({"a\n\nb": "T", "memo": "x"}, {}, "no field that holds the text; there are a b, memo"),
        ({"text": 7}, {}, '"text" is no string'),
        ({"memo": "x"}, {"text_field": "note"}, "no field 'note'; there are memo"),
        ({"memo": 7.5, "text": "x"}, {"title_field": "name"}, "no field 'name'"),
        ({"memo": [[1]]}, {"text_field": "memo"}, "field 'memo' holds no text"),
    ],
)
def test_what_is_missing_is_named(record: dict[str, Any], options: dict[str, Any], message: str) -> None:
    with pytest.raises(ReadError) as raised:
        read(record, **options)
    assert message in str(raised.value)


def test_plain_text_stays_as_it_is() -> None:
    text = " Two  blanks,\n<Smith> & a < b; \u00ad\n"
    assert read({"text": text}).text == text


def test_a_whole_page_in_a_field() -> None:
    body = f"<body><nav>Home</nav><article>{HTML * 3}</article></body>"
    page = f"<!DOCTYPE html><html><head><title>Tides</title></head>{body}</html>"
    assert "The harbour pays." in read({"html": page}).text
    assert "<" not in read({"html": page}).text


def test_a_content_systems_draft() -> None:
    draft = (
        '[caption id="7"]<img src="a.jpg"> A harbour[/caption]\n\nThe tide tables were '
        "<em>wrong</em>.\n\nThe harbour pays."
    )
    assert read({"post_content": draft}).text == "The tide tables were wrong.\n\nThe harbour pays."


def test_a_summary_stands_in_where_it_is_long() -> None:
    story = read({"title": "Tides", "summary": TEXT * 10})
    assert (story.text, len(story.warnings)) == (TEXT * 10, 1)
    with pytest.raises(ReadError, match="no field that holds the text"):
        read({"title": "Tides", "summary": TEXT})


def test_dates_that_name_no_day() -> None:
    story = read({"text": TEXT, "date": "03/04/2021"})
    assert story.published is None
    assert story.warnings == ["\"date\" is no date that can be read ('03/04/2021'), so it was left out"]
    assert read({"text": TEXT, "date": "n/a", "created": "2021-03-04"}).published == DAY


def test_lines_have_the_same_names() -> None:
    line = json.dumps(RECORDS["fields in an object"]).encode()
    story = jsonl.read(line, "x.jsonl:1", ReadOptions())
    assert (story.title, story.text, story.published) == ("Tides", TEXT, DAY)


def test_the_author_and_the_buttons_of_a_wordpress_post() -> None:
    content = f'{HTML}<div class="sharedaddy"><h3>Share this:</h3><ul><li>Twitter</li></ul></div>'
    story = read({"title": {"rendered": "Tides"}, "content": {"rendered": content}, "author": 4,
                  "_embedded": {"author": [{"id": 4, "name": "Nora Fenn"}]}})  # fmt: skip
    assert (story.text, story.authors) == (TEXT, ["Nora Fenn"])

"""JSON, JSON Lines, CSV and TSV: which fields hold what; lists and tables in parts."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from typing import Any

import pytest
from files import read as read_file
from files import split, stories
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import Input
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


LISTS = {
    "a list": [{"text": "A"}, {"text": "B"}],
    "a list in an object": {"status": "ok", "articles": [{"text": "A"}, {"text": "B"}]},
    "a list deeper": {"response": {"meta": {"hits": 2}, "docs": [{"text": "A"}, {"text": "B"}]}},
    "a search engine's": {
        "hits": {"hits": [{"_id": "1", "_source": {"text": "A"}}, {"_id": "2", "_source": {"text": "B"}}]}
    },
}


@pytest.mark.parametrize("what", LISTS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_lists(what: str, encoding: str) -> None:
    found = stories("json", json.dumps(LISTS[what], indent=1).encode(encoding))
    assert [(place, story.text) for place, story in found if isinstance(story, Story)] == [("x#1", "A"), ("x#2", "B")]


def test_an_object_is_the_file_itself() -> None:
    data = json.dumps({"text": TEXT, "tags": [{"text": "tag"}]}).encode()
    assert [(place, story.text) for place, story in stories("json", data) if isinstance(story, Story)] == [("x", TEXT)]
    source = read_file(data, "x.json")
    assert (source.format, source.text) == ("json", TEXT)


def test_a_list_keeps_what_stands_before_a_fault() -> None:
    data = json.dumps([{"text": "A"}, {"text": "B"}, {"text": "C"}]).encode()
    found = stories("json", data[:-12])
    assert [story.text for _, story in found if isinstance(story, Story)] == ["A", "B"]
    assert found[-1][0] == "x#3"
    assert "broken JSON" in str(found[-1][1])


def test_a_list_of_other_things() -> None:
    found = stories("json", b'[{"text": "A"}, 7, {"note": "B"}]')
    assert isinstance(found[0][1], Story)
    assert ["no JSON object" in str(found[1][1]), "no field that holds the text" in str(found[2][1])] == [True, True]


def test_bytes_of_a_list_come_out_as_they_stood() -> None:
    [given_] = split("json", '[ {"text" : "Café — 5 €"} ]'.encode())
    assert isinstance(given_, Input)
    assert given_.data == '{"text" : "Café — 5 €"}'.encode()


@given(
    st.lists(
        st.dictionaries(st.text(max_size=5), st.text() | st.integers() | st.none(), max_size=4), min_size=1, max_size=8
    ),
    st.integers(1, 40),
)
def test_a_list_read_in_pieces(records: list[dict[str, Any]], size: int) -> None:
    """However small the pieces in which it is read, a list's elements are what the json module says they are."""

    class Slow(io.BytesIO):
        def read(self, length: int | None = -1, /) -> bytes:
            return super().read(-1 if length is None or length < 0 else min(length, max(size, 4)))

    records = [record | {"text": "x"} for record in records]
    file = Slow(json.dumps(records, ensure_ascii=False).encode())
    found = list(json_reader.split(file, Input("x"), ReadOptions()))
    assert [json.loads(each.data or b"") for each in found if isinstance(each, Input)] == records


def test_damaged_json_gives_a_reason() -> None:
    data = json.dumps({"response": {"docs": [{"text": TEXT, "date": "2021-03-04"}] * 3}}).encode()
    for cut in range(0, len(data), 10):
        for _, story in stories("json", data[:cut]):
            assert isinstance(story, Story) or "\n" not in str(story)


def test_lines_have_the_same_names() -> None:
    line = json.dumps(RECORDS["fields in an object"]).encode()
    story = jsonl.read(line, "x.jsonl:1", ReadOptions())
    assert (story.title, story.text, story.published) == ("Tides", TEXT, DAY)


TABLES = {
    "commas": (
        'title,published,text,author\n"Tides, ""all""",2021-03-04,"Line one.\n\nLine two.",Nora Fenn\n'
        "B,2021-03-04,Second.,\n"
    ),
    "semicolons": (
        'Headline;Pub Date;Body;Byline\r\n"Tides, ""all""";04.03.2021;"Line one.\r\n\r\nLine two.";By Nora Fenn\r\n'
        "B;4.3.2021;Second.;\r\n"
    ),
    "tabs": (
        'title\tdate\tcontent\tby\n"Tides, ""all"""\t"March 4, 2021"\t"Line one.\n\nLine two."\tNora Fenn\n'
        "B\t2021-03-04\tSecond.\t\n"
    ),
    "quoted names": (
        '"title";"date";"text";"author"\n"Tides, ""all""";"2021-03-04";"Line one.\n\nLine two.";"Nora Fenn"\n'
        '"B";"2021-03-04";"Second.";""\n'
    ),
}


@pytest.mark.parametrize("what", TABLES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_tables(what: str, encoding: str) -> None:
    found = stories("csv", TABLES[what].encode(encoding))
    assert [place for place, _ in found] == ["x:2", "x:5"]  # the lines on which the records begin
    first, second = (story for _, story in found if isinstance(story, Story))
    assert (first.title, first.text, first.published) == ('Tides, "all"', "Line one.\n\nLine two.", DAY)
    assert (first.authors, second.authors) == (["Nora Fenn"], [])
    assert (second.text, second.published) == ("Second.", DAY)


def test_a_record_can_be_read_with_its_header_alone() -> None:
    given_ = split("csv", TABLES["semicolons"].encode())[1]
    assert isinstance(given_, Input)
    assert given_.data == b"Headline;Pub Date;Body;Byline\nB;4.3.2021;Second.;\r\n"


@pytest.mark.parametrize(
    ("table", "options", "message"),
    [
        ("name,when,memo\na,b,c\n", {}, "no column that holds the text; the columns are name, when, memo"),
        ('2021-03-04,"' + "The judge ruled on the tides again. " * 3 + '"\n', {}, "no header line"),
        ("", {}, "no header line"),
        ("title,text\n", {}, "a header line and no record"),
        ("title,text\na,b\n", {"text_field": "memo"}, "no column 'memo'; the columns are title, text"),
        ("title,text\na,b\n", {"date_field": "day"}, "no column 'day'"),
    ],
)
def test_what_is_wrong_with_a_table(table: str, options: dict[str, Any], message: str) -> None:
    found = stories("csv", table.encode(), ReadOptions(**options))
    assert len(found) == 1
    assert message in str(found[0][1])


def test_a_quotation_mark_that_is_never_closed() -> None:
    table = 'title,text\nA,First.\nB,"Second.\n' + "C,Third.\n" * 3
    found = stories("csv", table.encode())
    assert isinstance(found[0][1], Story)
    assert [place for place, _ in found] == ["x:2", "x:3"]


def test_fields_beyond_the_columns() -> None:
    [(_, story)] = stories("csv", b"title,text\nA,B,C\n")
    assert isinstance(story, Story)
    assert (story.text, len(story.warnings)) == ("B", 1)


def test_long_fields() -> None:
    [(_, story)] = stories("csv", b"title,text\nA," + b"word " * 100_000)
    assert isinstance(story, Story)
    assert len(story.text) == 500_000


@given(
    st.lists(
        st.tuples(st.text(st.characters(blacklist_categories=("Cs", "Cc"))), st.text('ab ,;"\n')),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(",;\t|"),
)
def test_tables_that_the_csv_module_writes(rows: list[tuple[str, str]], delimiter: str) -> None:
    rows = [(title, f"x{text}") for title, text in rows]
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerows([("name", "text"), *rows])
    found = [story for _, story in stories("csv", file.getvalue().encode()) if isinstance(story, Story)]
    assert [story.text for story in found if "<" not in story.text] == [text for _, text in rows if "<" not in text]

"""CSV and TSV: a header line, and an article a record, wherever it stands."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import pytest
from files import split, stories
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.readers.inputs import Input
from mpp_extract.readers.source import ReadOptions, Story

DAY = date(2021, 3, 4)


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

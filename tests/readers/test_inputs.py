"""Paths to inputs: folders, files of several articles, standard input, what is passed over or can't be read."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mpp_extract.errors import ReadError
from mpp_extract.readers.inputs import Input, inputs, is_alone
from mpp_extract.readers.records import jsonl
from mpp_extract.readers.source import ReadOptions


def silent(note: str) -> None:
    """Notes are tested where the command says them."""


def test_a_folder_that_can_t_be_listed_is_an_error_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a/x.txt", "b/y.txt"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("words")
    scandir = __import__("os").scandir

    def guarded(path: str) -> object:
        if str(path).endswith("a"):
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr("mpp_extract.readers.inputs.os.scandir", guarded)
    found = list(inputs([str(tmp_path)], silent))
    assert [type(item) for item in found] == [ReadError, Input]
    assert str(found[0]).endswith("a: no permission to read it; change its permissions, or run as a user who has them")


def test_a_file_that_went_away_after_the_listing_is_an_error_and_the_rest_goes_on(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("words")
    found = inputs([str(tmp_path)], silent)
    first = next(found)
    (tmp_path / "b.txt").unlink()
    assert isinstance(first, Input)
    (gone,) = found
    assert str(gone) == f"{tmp_path / 'b.txt'}: no such file or folder; check the path"


def test_a_path_that_is_no_utf_8_can_be_shown() -> None:
    name = "caf\udce9.txt"  # how Python holds the byte E9 of a name in Latin-1
    shown = Input(name).shown
    assert shown == r"caf\xe9.txt"
    shown.encode()


def test_json_lines_in_utf_16_are_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text('{"text": "x"}\n', encoding="utf-16")
    (error,) = inputs([str(path)], silent)
    assert str(error) == f"{path}: JSON Lines in UTF-16; convert it first: iconv -f UTF-16 -t UTF-8 {path}"


def test_lines_have_their_numbers_and_names_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_text("".join(json.dumps({"text": word}) + "\n\n" for word in "ab"))
    found = [item for item in inputs([str(path)], silent) if isinstance(item, Input)]
    assert [(item.shown, item.name, item.format) for item in found] == [
        (f"{path}:1", "in.1", "jsonl"),
        (f"{path}:3", "in.3", "jsonl"),
    ]


@pytest.mark.parametrize("piped", [False, True])
def test_a_line_without_an_end_costs_no_memory(piped: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LARGEST", 2000), ("_PIECE", 500), ("_LONGEST", 10_000)):
        monkeypatch.setattr(jsonl, name, size)
    path = tmp_path / "in.jsonl"
    good, long = json.dumps({"text": "words"}).encode() + b"\n", b"\0" * 5000
    fault, endless = "a line of more than 0 MB, so no article", "a line that goes on for more than 0 GB"
    told = {
        good + long + b"\n" + good: [f"2: {fault}"],
        good + long: [f"2: {fault}"],
        good + long * 9: [f"2: {fault}", f"2: {endless}, so the rest was left out"],
        long + b"\n" + good: [f"1: {fault}"],
    }
    for data, expected in told.items():
        path.write_bytes(data)
        with path.open("rb") as file:
            begun = file.readline(2001) if piped else b""
            given = Input(str(path), format="jsonl", name="in")
            found = list(until_error(jsonl.split(file, given, ReadOptions(), begun)))
        assert [str(item) for item in found if isinstance(item, ReadError)] == [
            f"{path}:{each}; give each article its own line" for each in expected
        ]
        assert [item.shown for item in found if isinstance(item, Input)] == [
            f"{path}:{n}" for n, line in enumerate(data.split(b"\n"), 1) if line.startswith(b"{")
        ]


def until_error(found: Iterator[Input | ReadError]) -> Iterator[Input | ReadError]:
    """What is found, with the error that ends it."""
    try:
        yield from found
    except ReadError as error:
        yield error


def test_one_file_of_one_article_is_alone_and_nothing_else_is(tmp_path: Path) -> None:
    def alone(*paths: Path) -> bool:
        named = [str(path) for path in paths]
        return is_alone(next(inputs(named, silent), None), named)

    story, lines = tmp_path / "a.txt", tmp_path / "in.jsonl"
    story.write_text("words")
    lines.write_text('{"text": "words"}\n')
    assert alone(story)
    assert alone(tmp_path / "gone.txt")
    assert not alone(lines)
    assert not alone(story, story)
    assert not alone(tmp_path)


@pytest.mark.parametrize(
    ("given", "called"),
    [
        (Input("copy/a.html"), "copy/a.html"),
        (Input("a.html.gz", data=b""), "a.html"),
        (Input("a.zip", place="!b/c.pdf", data=b""), "b/c.pdf"),
        (Input("a.zip", place="!b.zip!c.txt", data=b""), "c.txt"),
    ],
)
def test_the_name_whose_ending_helps(given: Input, called: str) -> None:
    assert given.called == called


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders there")
def test_a_pipe_that_nothing_writes_to_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mpp_extract.readers.inputs._PIPE_WAIT", 0.1)
    pipe = tmp_path / "wire.txt"
    os.mkfifo(pipe)
    [found] = inputs([str(pipe)], silent)
    assert "nothing writes" in str(found)


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes in folders there")
def test_a_pipe_is_read_when_it_is_written_to(tmp_path: Path) -> None:
    pipe = tmp_path / "wire.txt"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_text, args=("The court ruled.",))
    writer.start()
    [found] = inputs([str(pipe)], silent)
    writer.join()
    assert isinstance(found, Input)
    assert found.data == b"The court ruled."

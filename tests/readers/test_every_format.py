"""What holds for every format: the same story comes out; damage gives a reason, never an exception of another kind."""

from __future__ import annotations

import json
import random
import time
from functools import cache
from pathlib import Path

import pytest
from every_format import DAY, TEXT, TITLE, every

from growth import growth
from mpp_extract import readers
from mpp_extract.errors import ReadError
from mpp_extract.readers.formats import FORMATS
from mpp_extract.readers.inputs import Input, expanded
from mpp_extract.readers.source import ReadOptions, Source

OPTIONS = ReadOptions()
files = cache(every)
NAMES = sorted(files())


def sources(name: str, data: bytes, options: ReadOptions = OPTIONS) -> list[Source | ReadError]:
    """Every article of a file, or why it can't be read."""
    found: list[Source | ReadError] = []
    for given in expanded(Input(name, data=data, name="a"), options):
        if isinstance(given, ReadError):
            found.append(given)
            continue
        try:
            found.append(readers.read(given, options))
        except ReadError as error:
            found.append(error)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_the_story_is_what_comes_out(name: str) -> None:
    read = sources(name, files()[name])
    assert len(read) == {"a.mbox": 2, "c.zip": 2}.get(name, 1)
    for source in read:
        assert isinstance(source, Source), source
        text = source.text.removeprefix(TITLE).strip()  # in a PDF the headline is part of the page
        assert text == TEXT
        if source.format != "text":
            assert source.title == TITLE
            assert source.published is not None
            assert source.published.isoformat() == DAY
            assert source.published_from == "metadata"
        assert source.language == "en"
        assert source.warnings == []
        source.described()


def long(name: str, characters: int) -> bytes:
    """A file of a format with so many characters of text in it, a paragraph of different words at a time."""
    some = [f"Ferry {number} of the county runs on, a judge ruled, and said why." for number in range(characters // 60)]
    marked, blank = "".join(f"<p>{each}</p>" for each in some), "\n\n".join(some)
    articles = ["\n\n".join(some[place : place + 20]) for place in range(0, len(some), 20)]
    head = "From: Ann Reed <ann@example.org>\nSubject: Ferry\nDate: Tue, 06 May 2025 08:00:00 -0700\n\n"
    made = {
        "a.txt": blank,
        "a.html": f"<html><body><article><h1>{TITLE}</h1>{marked}</article></body></html>",
        "a.md": blank,
        "a.rtf": "{\\rtf1\\ansi " + "\\par\n".join(some) + "}",
        "a.eml": head + blank,
        "a.nitf": f"<nitf><body><body.content>{marked}</body.content></body></nitf>",
        "a.ninjs": json.dumps({"uri": "urn:ex:1", "body_xhtml": marked}),
        "a.json": json.dumps([{"title": TITLE, "text": each} for each in articles]),
        "a.csv": "title,text\n" + "".join(f'{TITLE},"{each}"\n' for each in articles),
    }
    return made[name].encode()


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md", "a.rtf", "a.eml", "a.nitf", "a.ninjs", "a.json", "a.csv"])
def test_what_a_file_costs_grows_as_it_does(name: str) -> None:
    def cost(characters: int) -> float:
        data = long(name, characters)
        begun = time.process_time()
        assert isinstance(sources(name, data)[-1], Source)
        return time.process_time() - begun

    assert growth(cost, 40_000, 320_000, within=10) < 10


def test_every_format_is_among_them() -> None:
    met = {source.format for name in NAMES for source in sources(name, files()[name]) if isinstance(source, Source)}
    assert met | {"gz", "zip"} == {format_.name for format_ in FORMATS}


@pytest.mark.parametrize("name", NAMES)
def test_under_a_wrong_ending_it_is_read_all_the_same(name: str) -> None:
    if name in ("a.csv", "a.tsv", "a.md", "a.txt", "a.jsonl"):
        pytest.skip("plain text says only by its ending what it is")
    right = sources(name, files()[name])
    for wrong in ("a.txt", "a.doc", "a"):
        read = sources(wrong, files()[name])
        assert [source.text for source in read if isinstance(source, Source)] == [
            source.text for source in right if isinstance(source, Source)
        ]


def check(found: list[Source | ReadError], name: str) -> None:
    """Each is a whole source, or an error of one line with what to do."""
    assert found
    for one in found:
        if isinstance(one, ReadError):
            assert one.where.startswith(name)
            assert one.fault
            assert one.remedy
            assert "\n" not in str(one)
            assert len(str(one)) < 400
        else:
            assert "\r" not in one.text
            one.text.encode()
            one.described()


@pytest.mark.parametrize("name", NAMES)
def test_cut_at_every_tenth_byte(name: str) -> None:
    data = files()[name]
    for end in range(0, len(data), max(10, len(data) // 200)):
        check(sources(name, data[:end]), name)


@pytest.mark.parametrize("name", NAMES)
def test_bytes_changed_at_random(name: str) -> None:
    chance = random.Random(name)
    for _ in range(60):
        data = bytearray(files()[name])
        for _ in range(chance.choice((1, 3, 30))):
            data[chance.randrange(len(data))] = chance.choice((0, 0xFF, 0x3C, chance.randrange(256)))
        check(sources(name, bytes(data)), name)


@pytest.mark.parametrize("name", NAMES)
def test_read_as_every_other_format(name: str) -> None:
    for format_ in FORMATS:
        check(sources(name, files()[name], ReadOptions(format=format_.name)), name)


@pytest.mark.parametrize("suffix", sorted({suffix for format_ in FORMATS for suffix in format_.suffixes}))
@pytest.mark.parametrize(
    "data", [b"", b"\n \n", b"\xef\xbb\xbf", b"<", b"{", b"%PDF-", b"PK\x03\x04", b"\x1f\x8b"], ids=repr
)
def test_nothing_and_next_to_nothing(suffix: str, data: bytes) -> None:
    check(sources("a" + suffix, data), "a" + suffix)


def test_a_folder_of_everything(tmp_path: Path) -> None:
    from mpp_extract.readers.folders import Choice
    from mpp_extract.readers.inputs import inputs

    for name, data in files().items():
        (tmp_path / name).write_bytes(data)
    notes: list[str] = []
    given = list(inputs([str(tmp_path)], notes.append, choice=Choice(duplicates=True)))
    assert notes == []
    assert len(given) == len(files()) + 2
    texts = {readers.read(one, OPTIONS).text.removeprefix(TITLE).strip() for one in given if isinstance(one, Input)}
    assert texts == {TEXT}

"""gzip and ZIP: members, limits, damage."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

import pytest
from files import split

from mpp_extract.errors import ReadError
from mpp_extract.readers import archives
from mpp_extract.readers.inputs import Input, expanded
from mpp_extract.readers.source import ReadOptions


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def shown(name: str, data: bytes) -> list[tuple[str, bytes | str]]:
    """(place, bytes or message) of each member."""
    found = split(name, data)
    return [
        (each.where, each.message) if isinstance(each, ReadError) else (each.shown, each.data or b"") for each in found
    ]


def test_members_in_the_archives_order() -> None:
    data = zipped({"b.txt": b"B", "a/c.txt": b"C", "__MACOSX/._b.txt": b"x", ".DS_Store": b"x", "a/Thumbs.db": b"x"})
    assert shown("zip", data) == [("x!b.txt", b"B"), ("x!a/c.txt", b"C")]


def test_names_that_lead_out_of_the_archive_are_names_only() -> None:
    found = split("zip", zipped({"../../up.txt": b"A", "/root.txt": b"B", "C:\\win\\back.txt": b"C"}))
    assert [each.shown for each in found if isinstance(each, Input)] == [
        "x!../../up.txt",
        "x!/root.txt",
        "x!C:\\win\\back.txt",
    ]
    assert [each.name for each in found if isinstance(each, Input)] == ["x/up", "x/root", "x/win/back"]


def test_a_member_may_have_no_name() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", b"A")
        archive.writestr("b.txt", b"B")
        archive.infolist()[0].filename = ""
    nameless, other = shown("zip", file.getvalue())
    assert nameless[0] == "x!"
    assert str(nameless[1]).startswith("a damaged member (")
    assert other == ("x!b.txt", b"B")


def test_gzip_has_no_place_of_its_own() -> None:
    assert shown("gz", gzip.compress(b"A text.")) == [("x", b"A text.")]


def test_archives_in_archives() -> None:
    inner = zipped({"story.txt": b"A"})
    assert shown("zip", zipped({"in.zip": inner, "b.txt.gz": gzip.compress(b"B")})) == [
        ("x!in.zip!story.txt", b"A"),
        ("x!b.txt.gz", b"B"),
    ]
    assert shown("gz", gzip.compress(inner)) == [("x!story.txt", b"A")]


def test_files_of_several_articles_in_an_archive() -> None:
    data = gzip.compress(
        zipped({"in.jsonl": b'{"text": "A"}\n{"text": "B"}', "in.json": json.dumps([{"text": "C"}]).encode()})
    )
    found = list(expanded(Input("x.zip.gz", data=data, name="x"), ReadOptions()))
    assert [each.shown for each in found if isinstance(each, Input)] == [
        "x.zip.gz!in.jsonl:1",
        "x.zip.gz!in.jsonl:2",
        "x.zip.gz!in.json#1",
    ]


def test_a_damaged_member_is_named_and_the_rest_done() -> None:
    data = bytearray(zipped({"a.txt": b"A text of its own." * 9, "b.txt": b"B"}, zipfile.ZIP_STORED))
    data[data.index(b"A text") + 3] ^= 0xFF
    found = shown("zip", bytes(data))
    assert [place for place, _ in found] == ["x!a.txt", "x!b.txt"]
    assert str(found[0][1]).startswith("a damaged member (")
    assert found[1][1] == b"B"


def test_an_encrypted_member_is_named() -> None:
    data = bytearray(zipped({"a.txt": b"A"}, zipfile.ZIP_STORED))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):  # the flag of encryption, in both of its places
        data[data.index(mark) + offset] |= 1
    [(place, message)] = shown("zip", bytes(data))
    assert place == "x!a.txt"
    assert str(message).startswith("an encrypted member; ")


def test_an_archive_that_contains_itself_stops() -> None:
    class Quine(archives._Archive):  # a member that is the archive: what the well-known quines of ZIP do
        def _member(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
            return data

    data = zipped({"again.zip": b"x"})
    found = list(Quine(Input("x")).members(io.BytesIO(data), "", "x", ()))
    assert [str(each) for each in found] == [
        "x!again.zip!again.zip: an archive that contains itself; unpack it yourself and name the files"
    ]


@pytest.mark.parametrize("pack", [gzip.compress, lambda data: zipped({"in.zip": data})])
def test_archives_in_archives_end(pack: object) -> None:
    data = b"A"
    for _ in range(12):
        data = pack(data)  # type: ignore[operator]
    [(_, message)] = shown("gz" if data.startswith(b"\x1f") else "zip", data)
    assert "deep" in str(message)


def test_what_unpacks_without_measure() -> None:
    data = zipped({"bomb.txt": bytes(30_000_000), "b.txt": b"B"})
    found = shown("zip", data)
    assert "times its size" in str(found[0][1])
    assert found[1] == ("x!b.txt", b"B")
    assert "times its size" in str(shown("gz", gzip.compress(bytes(30_000_000)))[0][1])


def test_padding_behind_a_gzip_file_ends() -> None:
    padded = gzip.compress(b"A story.")
    assert shown("gz", padded + bytes(10_000)) == shown("gz", padded)
    read = io.BytesIO(padded + bytes(30_000_000))
    options = ReadOptions()
    [member] = archives.split(read, Input("x"), options)
    assert isinstance(member, Input)
    assert member.data == b"A story."
    assert read.tell() < 2_000_000


def test_too_much_in_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_LARGEST_TOTAL", 10)
    monkeypatch.setattr(
        archives._Budget, "__init__", lambda self: (setattr(self, "size", 10), setattr(self, "members", 3))[0]
    )
    found = shown("zip", zipped({"a.txt": b"123456", "b.txt": b"123456", "c.txt": b"1"}))
    assert [place for place, _ in found] == ["x!a.txt", "x!b.txt"]
    assert "when unpacked" in str(found[1][1])


def test_nothing_in_it() -> None:
    assert "no file in it" in str(shown("zip", zipped({}))[0][1])


@pytest.mark.parametrize("name", ["zip", "gz"])
def test_damage_gives_a_reason(name: str) -> None:
    text = b"A text of some length. " * 40
    data = zipped({"a.txt": text, "b.txt": text}) if name == "zip" else gzip.compress(text)
    for cut in range(4, len(data), 10):
        for _, message in shown(name, data[:cut]):
            assert isinstance(message, bytes) or "\n" not in message


def test_an_archive_of_empty_members_is_left_with_one_line() -> None:
    [(place, message)] = shown("zip", zipped({f"{number}.txt": b"" for number in range(1_001)}, zipfile.ZIP_STORED))
    assert (place, message) == ("x", "more than 1,000 empty members; unpack it yourself and name the files")

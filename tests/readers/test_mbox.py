"""Mailboxes: where one mail ends and the next begins."""

from __future__ import annotations

import time
from io import BytesIO

import pytest
from files import split, stories

from growth import growth
from mpp_extract.readers.inputs import Input
from mpp_extract.readers.mail import mbox
from mpp_extract.readers.recognise import recognise
from mpp_extract.readers.source import ReadOptions, Story

LINE = b"From ann@example.org Fri Mar  5 10:00:00 2021\n"


def mail(subject: str, body: str, more: str = "") -> bytes:
    return (
        f"From: Ann Poe <ann@example.org>\nSubject: {subject}\nDate: Fri, 5 Mar 2021 10:00:00 +0000\n{more}\n{body}\n"
    ).encode()


def texts(data: bytes) -> list[str]:
    return [story.text for _, story in stories("mbox", data) if isinstance(story, Story)]


def test_mails_in_order_with_their_places() -> None:
    data = LINE + mail("A", "First.") + b"\n" + LINE + mail("B", "Second.")
    found = stories("mbox", data)
    assert [place for place, _ in found] == ["x#1", "x#2"]
    assert [(story.title, story.text) for _, story in found if isinstance(story, Story)] == [
        ("A", "First."),
        ("B", "Second."),
    ]


def test_lines_that_begin_with_from_are_copy() -> None:
    body = (
        "The judge ruled.\n\nFrom Oslo, he flew home in 2021.\n\n>From the bench, he had said no.\n>>From there, too."
    )
    assert texts(LINE + mail("A", body)) == [
        "The judge ruled.\n\nFrom Oslo, he flew home in 2021.\n\nFrom the bench, he had said no."
    ]


def test_content_length_tells_where_a_mail_ends() -> None:
    body = "The judge ruled.\n\nFrom bob@example.org Fri Mar  5 11:00:00 2021\n\nThat line was in evidence."
    inner = mail("A", body, f"Content-Length: {len(body) + 1}\n")
    assert texts(LINE + inner + b"\n" + LINE + mail("B", "Second.")) == [body, "Second."]


@pytest.mark.parametrize("length", [3, 10**9])
def test_a_false_content_length_costs_no_mail(length: int) -> None:
    data = LINE + mail("A", "First.", f"Content-Length: {length}\n") + b"\n" + LINE + mail("B", "Second.")
    assert texts(data) == ["First.", "Second."]


def test_no_blank_line_between_mails() -> None:
    assert texts(LINE + mail("A", "First.") + LINE + mail("B", "Second.")) == ["First.", "Second."]


def test_line_ends_of_windows() -> None:
    data = (LINE + mail("A", "First.") + b"\n" + LINE + mail("B", "Second.")).replace(b"\n", b"\r\n")
    assert texts(data) == ["First.", "Second."]


def test_an_empty_mailbox_says_so() -> None:
    assert "no mail" in str(split("mbox", b"")[0])


def test_it_is_read_as_it_goes() -> None:
    class Endless(BytesIO):
        """A mailbox that goes on for ever."""

        def readline(self, size: int | None = -1, /) -> bytes:
            line = super().readline()
            if not line:
                self.seek(0)
                line = super().readline()
            return line

    endless = Endless(LINE + mail("A", "First.") + b"\n")
    found = mbox.split(endless, Input("x", name="x"), ReadOptions())
    assert [next(found).place for _ in range(3)] == ["#1", "#2", "#3"]  # type: ignore[union-attr]


@pytest.mark.parametrize("piece", [b"9", b"a@", b"1:11 ", b"a@b "])
def test_a_first_line_of_any_length_is_looked_at_once(piece: bytes) -> None:
    def cost(number: int) -> float:
        line = b"From ann@example" + piece * number
        begun = time.process_time()
        recognise(BytesIO(line), "x", "x", ReadOptions())
        mbox.is_separator(line)
        return time.process_time() - begun

    assert growth(cost, 4_000, 16_000, within=8) < 8


def test_a_length_of_thousands_of_figures_is_none() -> None:
    first = mail("A", "First.", f"Content-Length: {'9' * 5000}\n")
    assert texts(LINE + first + b"\n" + LINE + mail("B", "Second.")) == ["First.", "Second."]

"""Header lines of mails: subjects, senders and days, however they are encoded or broken."""

from __future__ import annotations

from datetime import date

import pytest
from mails import HEAD, TEXT, read

from mpp_extract.readers.mail.headers import decoded


@pytest.mark.parametrize("value", ["Mon, 01 Jan 0001 00:00:00 +0000", "Thu, 01 Jan 1970 00:00:00 +0000", "soon"])
def test_dates_that_are_placeholders(value: str) -> None:
    assert read(f"From: a@b.c\nSubject: x\nDate: {value}\n\nText.".encode()).published is None


def test_no_date_header() -> None:
    head = HEAD.replace(b"Date:", b"Received: from a by b; ")
    story = read(head + b"\n" + TEXT.encode())
    assert story.published == date(2021, 3, 5)
    assert len(story.warnings) == 1
    assert read(b"From: Jane Roe <j@example.org>\nSubject: Night ban\n\nText.").published is None


SUBJECTS = {
    "Re: Night ban": "Night ban",
    "FW: Re: AW: Night ban": "Night ban",
    "RE[2]: Night ban": "Night ban",
    "[Ports] Re: Night ban": "Night ban",
    "[EXTERNAL] Night ban": "Night ban",
    "[Ports] Re: External review": "External review",
    "***SPAM*** Night ban": "Night ban",
    "Reform of the night ban": "Reform of the night ban",
    "[Update] Night ban": "[Update] Night ban",
    "Re:": "Re:",
    "=?utf-8?Q?Caf=C3?= =?utf-8?Q?=A9_ban?=": "Café ban",
    "=?iso-8859-1?q?Caf=E9?= ban =?utf-8?b?w7w=?=": "Café ban ü",
    "=?x-none?b?!!!?= ban": "=?x-none?b?!!!?= ban",
}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_subjects(subject: str) -> None:
    assert read(f"From: Jane Roe <j@example.org>\nSubject: {subject}\n\nText.".encode()).title == SUBJECTS[subject]


def test_a_subject_of_bytes_that_nobody_encoded() -> None:
    for charset in ("utf-8", "cp1252"):
        assert read("From: a@b.c\nSubject: Café’s ban\n\nText.".encode(charset)).title == "Café’s ban"


SENDERS = {
    "Jane Roe <j@example.org>": ["Jane Roe"],
    '"Roe, Jane (Press)" <j@example.org>': ["Jane Roe"],
    "Roe, Jane <j@example.org>": ["Jane Roe"],
    "Jane Roe via Ports <ports@example.org>": ["Jane Roe"],
    "Jane Roe from The Harbor <roe@example.org>": ["Jane Roe"],
    "Ruben Vale, Harbor Weekly <hw@example.org>": ["Ruben Vale"],
    "Van Roe, Jane Q. <j@example.org>": ["Jane Q. Van Roe"],
    "Jane Roe | Harbor Weekly <roe@example.org>": ["Jane Roe"],
    "The Harbor Ledger <news@example.org>": [],
    "Harbor Daily <newsletter@example.org>": [],
    "Jane Roe <editor@example.org>": ["Jane Roe"],
    "j@example.org": [],
    "=?utf-8?q?Jan=C3=A9_Roe?= <j@example.org>": ["Jané Roe"],
    "j@example.org (Jane Roe)": ["Jane Roe"],
    "": [],
}


@pytest.mark.parametrize("sender", SENDERS)
def test_senders(sender: str) -> None:
    assert read(f"From: {sender}\nSubject: x\nMessage-ID: <1@b>\n\nText.".encode()).authors == SENDERS[sender]


@pytest.mark.parametrize("value", ["=?", "=?utf-8?b??=", "=?utf-8?x?a?=", "\udcff", "=?utf-8?q?=ZZ?=", "a\0b"])
def test_broken_headers_are_read_as_they_can_be(value: str) -> None:
    assert isinstance(decoded(value), str)


@pytest.mark.parametrize(
    ("listed", "publisher"),
    [
        ("Harbor Watch <hw.example.org>", "Harbor Watch"),
        ("9a81c4e2b7d05f3391aamc list <9a81.list-id.example.net>", None),
        ("<hw.example.org>", None),
        (r'"Harbor\(east\) Watch" <hw.example.org>', "Harbor(east) Watch"),
    ],
)
def test_a_lists_name_is_one_that_people_gave_it(listed: str, publisher: str | None) -> None:
    head = HEAD + b"List-Id: " + listed.encode() + b"\n"
    assert read(head + b"\n" + TEXT.encode()).publisher == publisher


def test_what_the_law_asks_of_a_house_is_no_part_of_its_name() -> None:
    stated = b"Harbor Works Ltd. Registered Address: Mill Road 7, Alder. Registered in Alder under Company No. 77"
    assert read(HEAD + b"Organization: " + stated + b"\n\n" + TEXT.encode()).publisher == "Harbor Works Ltd"

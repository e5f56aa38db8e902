"""What of a mail's text is its sender's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.readers.mail.replies import own_text

OWN = """The water board lost its appeal on Thursday.

Judge Ilse Brandt said the board had "counted the same
well twice."

A new tariff is due in June."""
OTHER = "The hearing begins at nine.\n\nBring the old tariff."
QUOTED = "\n".join(f"> {line}" if line else ">" for line in OTHER.split("\n"))
BLOCK = f"From: Tom Vale <tom@example.org>\nSent: Monday, March 1, 2021 4:12 PM\nTo: Ann Poe\nSubject: Wells\n\n{OTHER}"
GERMAN_BLOCK = BLOCK.replace("From:", "Von:").replace("Sent:", "Gesendet:").replace("To:", "An:")
PASSED_ON = (
    "From: Court Office <office@court.example>\nDate: Mon, Mar 1, 2021 at 9:00 "
    "AM\nSubject: Wells\nTo: <l@court.example>\n\n"
)
NOTICE = (
    "CONFIDENTIALITY NOTICE: This message is for the intended recipient only and may contain privileged information. "
    "If you are not the intended recipient, delete it."
)

AFTER = {  # what stands after the sender's own text and is no part of it
    "a signature": "-- \nAnn Poe\nExample Post\n+1 202 555 0142",
    "a signature whose blank is lost": "--\nAnn Poe\nExample Post",
    "a quoted mail in Czech": f"Dne 1. 3. 2021 16:12, Tom Vale napsal(a):\n{QUOTED}",
    "a part that an archive left out": (
        "-------------- next part --------------\nA non-text attachment was scrubbed...\nName: signature.asc\n"
        "Type: application/pgp-signature\nSize: 190 bytes\nURL: <http://list.example/a/1.sig>"
    ),
    "advertisements": (
        "---------- Advertisement ----------\nA fair of wells.\nCome and see.\n---------- Advertisement ----------"
    ),
    "a sign-off": "Kind regards,\n\nAnn Poe\nPress officer\nTel: 202-555-0142",
    "a sign-off in German": "Mit freundlichen Grüßen\nAnna Poe",
    "a sign-off and a name on a line": "Thanks, Ann",
    "a quoted mail under its sender's name": f"* Tom Vale <tom@example.org> [2021-03-01 16:12]:\n{QUOTED}",
    "a list's name under a rule": "----------------------\nWells List Links\n\nTo unsubscribe, send a mail.",
    "a block of contact lines": "Ann Poe\nExample Post\n202-555-0142\nann@example.org",
    "a telephone's line": "Sent from my iPhone",
    "a telephone's line in French": "Envoyé de mon iPhone",
    "a quoted mail": f"On Mon, Mar 1, 2021 at 4:12 PM Tom Vale <tom@example.org> wrote:\n\n{QUOTED}",
    "a quoted mail, its line folded": (
        f"On Mon, Mar 1, 2021 at 4:12 PM Tom Vale of the desk for wells <\ntom@example.org> "
        f"wrote:\n{QUOTED}"
    ),
    "a quoted mail under a name": f"Tom Vale wrote:\n{QUOTED}",
    "a quoted mail under two header lines": (
        f"From: Tom Vale <tom@example.org>\nDate: Mon, 1 Mar 2021 16:12:00 -0500\n\n{QUOTED}"
    ),
    "a quoted mail without marks": f"On Mon, Mar 1, 2021 at 4:12 PM Tom Vale <tom@example.org> wrote:\n\n{OTHER}",
    "a quoted mail that names no address": f"On 3/1/2021 4:12 PM, Tom Vale wrote:\n{QUOTED}",
    "German": f"Am Mo., 1. März 2021 um 16:12 Uhr schrieb Tom Vale <tom@example.org>:\n\n{QUOTED}",
    "French": f"Le lun. 1 mars 2021 à 16:12, Tom Vale <tom@example.org> a écrit :\n\n{QUOTED}",
    "Spanish": f"El lun, 1 mar 2021 a las 16:12, Tom Vale (<tom@example.org>) escribió:\n\n{QUOTED}",
    "Polish": f"W dniu 01.03.2021 o 16:12, Tom Vale pisze:\n{QUOTED}",
    "Outlook's original message": f"-----Original Message-----\n{BLOCK}",
    "Outlook's header lines": f"________________________________\n{BLOCK}",
    "Outlook's header lines in bold": BLOCK.replace("From:", "*From:*").replace("Sent:", "*Sent:*"),
    "Outlook's header lines in German": GERMAN_BLOCK,
    "a disclaimer": NOTICE,
    "a signature and a disclaimer": f"Best,\nAnn\n\n{NOTICE}",
    "a list's footer": (
        "_______________________________________________\nWells mailing "
        "list\nhttps://lists.example.org/wells"
    ),
    "a group's footer": (
        'You received this message because you are subscribed to the group "Wells".\nTo '
        'unsubscribe, send a mail.'
    ),
    "a newsletter's footer": (
        "You are receiving this email because you signed up.\nUnsubscribe | Manage "
        "preferences\n© 2021 Court\n1 Main St"
    ),
    "a release's end": "###\n\nMedia contact: Ann Poe, 202-555-0142",
}  # fmt: skip
BEFORE = {
    "a banner": "CAUTION: This email originated from outside of the organization. Do not click links.",
    "a line on browsers": "View this email in your browser",
}
FOOT_LINES = """
To change your preferences or unsubscribe, go to our site
This is a promotional email
If you no longer wish to receive our email newsletter, click here
Want to change how you receive these emails?
Our mailing address is:
Copyright 2021 Example Court. All rights reserved.
You're on this list because you signed up at our site
Forward this email to a colleague
Was this email forwarded to you? Subscribe here
Sign up for our newsletter
Powered by Mailchimp
Please do not reply to this email.
Facebook | Twitter | Instagram
Having trouble viewing this email? View it in your browser
NOTICE: This email and any attachments are for the exclusive use of the intended recipient.
Under Florida law, e-mail addresses are public records.
Diese Nachricht ist nur für den Empfänger bestimmt.
Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.
Ce courriel est destiné exclusivement à son destinataire.
Si vous avez reçu ce message par erreur, merci de le détruire.
Este mensaje va dirigido exclusivamente a su destinatario.
Le informazioni contenute in questo messaggio sono riservate.
Dit bericht is uitsluitend bestemd voor de geadresseerde.
Detta meddelande är avsett endast för adressaten.
""".strip().split("\n")
TOP_LINES = """
View online version
Read this newsletter in your browser
If you are having trouble viewing this message, click here.
Email not displaying correctly? View it in your browser.
To view this email as a web page, go here.
View in browser | Unsubscribe
View this email in your browser (https://example.org/1)
[View this email in your browser](https://example.org/1)
Voir la version en ligne
Bekijk de webversie
""".strip().split("\n")
NO_TOP_LINES = """
Problems viewing the pictures of the trial delayed it, the clerk said.
Can't read the message of the voters, a senator says
View from the bench: a year in the water court
""".strip().split("\n")
NO_FOOT_LINES = """
If you wish to speak at the hearing, write to the clerk by Friday.
Emails of the mayor are public records, the judge wrote.
The board sent the notice by mail, and copyright was not at issue in 2021.
Sign up for the hearing at the clerk's window by noon.
""".strip().split("\n")
PASSING_ON = {
    "Gmail": f"---------- Forwarded message ---------\n{PASSED_ON}",
    "Gmail with a note": f"FYI\n\n---------- Forwarded message ---------\n{PASSED_ON}",
    "a signature and no more": f"-- \nTom Vale\n\n---------- Forwarded message ---------\n{PASSED_ON}",
    "Apple Mail": f"Begin forwarded message:\n\n{PASSED_ON}",
    "header lines alone": PASSED_ON.replace("Date:", "Sent:"),
    "twice": f"---------- Forwarded message ---------\n{PASSED_ON}---------- Forwarded message ---------\n{PASSED_ON}",
    "Yahoo, without a line feed": f"----- Forwarded Message -----{PASSED_ON}",
}
KEPT = {  # copy that looks like the parts of a mail
    "a memorandum": f"FROM: The clerk\nTO: All desks\nDATE: March 2, 2021\nRE: Wells\n\n{OWN}",
    "who wrote what": f"{OWN}\n\nOn March 3, 2020, Judge Brandt wrote:\n\nA well is a well.",
    "a day on which somebody wrote": f'On Monday, the judge wrote:\n\n"A well is a well."\n\n{OWN}',
    "lines that begin with From": (
        f"{OWN}\n\nFrom the bench, the judge added: no.\nFrom: that day on, wells are counted once."
    ),
    "a list of cases": f"{OWN}\n\nThe week's list:\n1. Poe v. Vale\n2. In re Wells",
    "thanks that somebody said": f'{OWN}\n\n"Thank you," the judge said.',
    "hyphens between sections": f"{OWN}\n\n--\n\n" + "\n\n".join(f"Section {n} goes on at length." for n in range(20)),
    "a mail that the story gives in full": (
        f"{OWN}\n\nThe court published three of the letters that the board had held back for a year, and a mail. It "
        f"shows that the tariff was settled long before the hearing began. The mail of March 1 reads in full:"
        f"\n\n{BLOCK}\n\n"
        "The board did not answer questions on Thursday."
    ),
    "one sentence": "The appeal is denied.",
}


@pytest.mark.parametrize("what", AFTER)
def test_what_stands_after_is_cut(what: str) -> None:
    assert own_text(f"{OWN}\n\n{AFTER[what]}\n") == OWN


@pytest.mark.parametrize("what", BEFORE)
def test_what_stands_before_is_cut(what: str) -> None:
    assert own_text(f"{BEFORE[what]}\n\n{OWN}") == OWN


@pytest.mark.parametrize("line", FOOT_LINES)
def test_a_newsletters_last_line_is_cut(line: str) -> None:
    assert own_text(f"{OWN}\n\n{line}") == OWN


@pytest.mark.parametrize("line", TOP_LINES)
def test_a_newsletters_first_line_is_cut(line: str) -> None:
    assert own_text(f"{line}\n\n{OWN}") == OWN


def test_an_address_under_such_a_line_is_cut() -> None:
    assert own_text(f"View this email in your browser:\nhttps://example.org/1\n\n{OWN}") == OWN
    assert own_text(f"https://example.org/1\n\n{OWN}") == f"https://example.org/1\n\n{OWN}"


@pytest.mark.parametrize("line", NO_TOP_LINES + NO_FOOT_LINES)
def test_copy_that_speaks_of_such_things_is_kept(line: str) -> None:
    for text in (f"{line}\n\n{OWN}", f"{OWN}\n\n{line}"):
        assert own_text(text) == text


@pytest.mark.parametrize("what", PASSING_ON)
def test_a_mail_passed_on_without_own_words_is_the_text(what: str) -> None:
    assert own_text(f"{PASSING_ON[what]}\n{OWN}", forwarded=True) == OWN


def test_a_mail_passed_on_as_quotation_is_the_text() -> None:
    quoted = "\n".join(f"> {line}" for line in f"{PASSED_ON}\n{OWN}".split("\n"))
    assert own_text(f"Begin forwarded message:\n\n{quoted}", forwarded=True) == OWN


def test_own_words_go_before_a_mail_passed_on() -> None:
    assert own_text(f"{OWN}\n\n---------- Forwarded message ---------\n{PASSED_ON}Short.", forwarded=True) == OWN


def test_a_short_note_goes_before_a_mail_answered() -> None:
    assert own_text(f"Yes, in June.\n\n{BLOCK}") == "Yes, in June."


@pytest.mark.parametrize("what", KEPT)
def test_copy_is_kept(what: str) -> None:
    assert own_text(KEPT[what]) == KEPT[what]


@pytest.mark.parametrize(
    "line",
    [
        "On Mon, Mar 1, 2021, Tom Vale wrote:",
        "Tom Vale wrote:",
        "From: Tom Vale <tom@example.org>\nDate: Mon, 1 Mar 2021\n",
    ],
)
def test_answers_between_quotations(line: str) -> None:
    text = f"{line}\n> When?\n\nIn June.\n\n> Who sits?\n\nJudge Brandt."
    assert own_text(text) == "In June.\n\nJudge Brandt."


@given(st.text(alphabet=st.sampled_from("On wrote:\n> From-_@.#Sent 12:0\t"), max_size=400))
def test_nothing_is_added_and_nothing_fails(text: str) -> None:
    own = own_text(text)
    assert all(line.strip() in text for line in own.split("\n"))

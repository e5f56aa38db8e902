"""Mails: parts, encodings, headers."""

from __future__ import annotations

import base64
import random
from datetime import date

import pytest
from files import read as read_file
from files import told
from mails import HEAD, HTML, PARTS, TEXT, mail, read

from mpp_extract.errors import ReadError
from mpp_extract.readers.mail import parts
from mpp_extract.readers.mail.parts import unflowed
from mpp_extract.readers.source import Story


def test_what_a_mail_says() -> None:
    message = mail(TEXT)
    message["Organization"], message["Content-Language"] = "Example Court", "en-US"
    story = read(message.as_bytes())
    assert story == Story(
        text=TEXT,
        title="Night ban",
        published=date(2021, 3, 5),  # in the sender's zone; in UTC it is the next day
        authors=["Jane Roe"],
        publisher="Example Court",
        language="en",
        id="7@example.org",
        encoding="utf-8",
    )


def test_it_is_recognised() -> None:
    source = read_file(mail(TEXT).as_bytes(), "brief.eml")
    assert (source.format, source.text, source.title) == ("eml", TEXT, "Night ban")


HTML_PARTS = {
    "no plain part": (None, f"<html><body>{HTML}</body></html>"),
    "an empty plain part": ("\n", HTML),
    "a stub": ("View this email in your browser: https://example.org/1\n", HTML),
    "a stub that speaks of HTML": ("This message is in HTML format.\n", HTML),
    "a newsletter laid out as tables": (
        None,
        '<body><div style="display:none">Preview</div><table><tr><td><table><tr><td><img alt="x"></td></tr>'
        f"<tr><td><h1>Night ban</h1>{HTML}</td></tr></table></td></tr><tr><td>You are receiving this email because"
        "<br>you signed up.<br><a href=u>Unsubscribe</a></td></tr></table></body>",
    ),
    "Gmail's answer": (
        None,
        "<br>".join(f"<div>{part}</div>" for part in PARTS)
        + '<div class="gmail_signature">Jane</div><div class="gmail_quote"><div class="gmail_attr">'
        'On Thu, Mar 4, 2021 at 4:12 PM Tom &lt;<a href="m">t@example.org</a>&gt; '
        'wrote:<br></div><blockquote class="gmail_quote">When?'
        "</blockquote></div>",
    ),
    "Apple's answer": (
        None,
        f'{HTML}<div>Sent from my iPad</div><blockquote type="cite"><div>When?</div></blockquote>',
    ),
    "Outlook's answer": (
        None,
        f"{HTML}<div><p class=MsoNormal><b>From:</b> Tom Vale &lt;t@example.org&gt;<br><b>Sent:</b> Thursday, "
        "March 4, 2021 4:12 PM<br><b>To:</b> Jane Roe<br><b>Subject:</b> Night "
        "ban</p></div><p class=MsoNormal>When?</p>",
    ),
    "one that Apple Mail passes on": (
        None,
        '<blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>Tom '
        "&lt;t@example.org&gt;</div>"
        f"<div><b>Subject: </b>Night ban</div><div><b>To: </b>l@example.org</div><br><div>{HTML}</div></blockquote>",
    ),
    "a quotation that belongs to the text": (
        None,
        f"<p>{PARTS[0]}</p><blockquote><p>{PARTS[1]}</p></blockquote>{PARTS[2]}",
    ),
}


@pytest.mark.parametrize("what", HTML_PARTS)
def test_html(what: str) -> None:
    plain, html = HTML_PARTS[what]
    assert read(mail(plain, html).as_bytes()).text == TEXT


def test_a_table_of_figures_is_kept() -> None:
    table = "<table><tr><th>Case</th><th>Day</th></tr><tr><td>21-1</td><td>May 4</td></tr></table>"
    assert read(mail(None, f"<p>{PARTS[0]}</p>{table}").as_bytes()).text == f"{PARTS[0]}\n\nCase\tDay\n21-1\tMay 4"


def test_links_that_a_program_put_into_plain_text() -> None:
    text = TEXT.replace("night ban", "night ban<https://example.org/t?u=1>")
    assert read(mail(f"[image: Logo]\n\n{text}", HTML).as_bytes()).text == TEXT


def test_attachments_are_no_text() -> None:
    message = mail(TEXT)
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="order.pdf")
    message.add_attachment("Another text.", filename="note.txt")
    message.add_attachment(mail("An inner text.", subject="Inner"))
    assert read(message.as_bytes()).text == TEXT


def test_an_attached_mail_is_the_text_where_there_is_no_other() -> None:
    message = mail("\n", subject="Outer")
    message.add_attachment(mail(TEXT))
    story = read(message.as_bytes())
    assert (story.text, story.title) == (TEXT, "Night ban")
    assert story.warnings == ["the mail has no text of its own, so the mail attached to it was read"]


def test_an_attached_text_is_the_text_where_there_is_no_other() -> None:
    message = mail("\n")
    message.add_attachment(TEXT, filename="release.txt")
    story = read(message.as_bytes())
    assert (story.text, len(story.warnings)) == (TEXT, 1)


def test_a_short_text_of_its_own_goes_before_an_attached_mail() -> None:
    for own, text in (("The appeal is denied.", "The appeal is denied."), ("FYI, see attached.", TEXT)):
        message = mail(own)
        message.add_attachment(mail(TEXT))
        assert read(message.as_bytes()).text == text


def test_an_attached_mail_in_base64() -> None:
    inner = base64.encodebytes(mail(TEXT).as_bytes())
    head = HEAD + b"Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n"
    assert read(head + inner).text == TEXT


def test_attachments_alone_are_named() -> None:
    message = mail("")
    message.add_attachment(b"%PDF-1.4", maintype="application", subtype="pdf", filename="order.pdf")
    story = read(message.as_bytes())
    assert story.text == ""
    assert story.warnings == ["no text but attachments (order.pdf); save those and name them"]


RAW = {  # why: (content headers, body, warnings)
    "charset unknown": (b"Content-Type: text/plain; charset=x-nobodys-7", TEXT.encode(), 1),
    "charset false": (b"Content-Type: text/plain; charset=utf-8", TEXT.encode("cp1252"), 1),
    "charset of seven bits": (b"Content-Type: text/plain; charset=us-ascii", TEXT.encode(), 0),
    "Windows-1252 called Latin-1": (b"Content-Type: text/plain; charset=iso-8859-1", TEXT.encode("cp1252"), 0),
    "one bad byte": (
        b"Content-Type: text/plain; charset=utf-8",
        TEXT.encode() + "\n\nÉté, “là”.".encode() + b"\xff",
        1,
    ),
    "no charset": (b"Content-Type: text/plain", TEXT.encode(), 0),
    "base64": (
        b"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
        base64.encodebytes(TEXT.encode()),
        0,
    ),
    "boundary missing": (
        b"Content-Type: multipart/alternative",
        b"--b7\nContent-Type: text/plain; charset=utf-8\n\n" + TEXT.encode() + b"\n--b7--\n",
        0,
    ),
    "boundary false, of many hyphens": (
        b'Content-Type: multipart/alternative; boundary="----=_Next"',
        b"------=_Part_1\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(TEXT.encode())
        + b"\n------=_Part_1--\n",
        0,
    ),
    "boundary false": (
        b'Content-Type: multipart/mixed; boundary="other"',
        b"--b7\nContent-Type: text/plain; charset=utf-8\n\n" + TEXT.encode() + b"\n--b7--\n",
        0,
    ),
    "cut in the second part": (
        b'Content-Type: multipart/alternative; boundary="b7"',
        b"--b7\nContent-Type: text/plain; charset=utf-8\n\n" + TEXT.encode() + b"\n--b7\nContent-Type: text/ht",
        0,
    ),
    "HTML called plain": (b"Content-Type: text/plain; charset=utf-8", f"<html><body>{HTML}</body></html>".encode(), 0),
}


@pytest.mark.parametrize("why", RAW)
def test_bodies(why: str) -> None:
    content, body, warnings = RAW[why]
    story = read(HEAD + content + b"\n\n" + body)
    assert story.text.removesuffix("\n\nÉté, “là”.\ufffd") == TEXT
    assert len(story.warnings) == warnings


@pytest.mark.parametrize("end", [b"\r\n", b"\r"])
def test_line_ends(end: bytes) -> None:
    assert read((HEAD + b"\n" + TEXT.encode()).replace(b"\n", end)).text == TEXT


@pytest.mark.parametrize("delsp", [True, False])
def test_flowed_lines_are_joined(delsp: bool) -> None:
    soft = "  \n" if delsp else " \n"
    flowed = f"One line goes{soft}on here.\n\n> quoted{soft}> on\n-- \nJane"
    assert unflowed(flowed, delsp) == "One line goes on here.\n\n> quoted on\n-- \nJane"


def test_encrypted() -> None:
    head = HEAD + b"Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nAAAA"
    with pytest.raises(ReadError, match="encrypted"):
        read(head)
    with pytest.raises(ReadError, match="encrypted"):
        read(HEAD + b"\n-----BEGIN PGP MESSAGE-----\n\nhQ\n-----END PGP MESSAGE-----\n")


def test_signed_text_is_read() -> None:
    signed = f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{TEXT}\n-----BEGIN PGP SIGNATURE-----\n\niQ\n"
    assert read(HEAD + b"\n" + signed.encode()).text == TEXT


def test_apple_mails_file() -> None:
    message = HEAD + b"\n" + TEXT.encode()
    assert read(b"%d   \n%b<?xml version='1.0'?><plist/>" % (len(message), message)).text == TEXT


def test_no_mail() -> None:
    with pytest.raises(ReadError, match="no mail"):
        read(b"The port lost.\n\nIt may appeal.")


def test_parts_in_one_another_without_end() -> None:
    nested = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3000))
    assert told(read, HEAD + nested)


VAST = {
    "a text longer than any article": (b"text/plain", b"The port stays shut. " * 210_000),
    "one line of quotation marks": (b"text/plain", b">" * (parts.MOST_TEXT + 1)),
    "markup without end": (b"text/html", b"<p>" + b"<b></b>" * 600_000),
}


@pytest.mark.parametrize("what", VAST)
def test_no_article_is_that_long(what: str) -> None:
    kind, body = VAST[what]
    with pytest.raises(ReadError, match="more text in one mail than any article has"):
        read(HEAD + b"Content-Type: " + kind + b"\n\n" + body)


def test_parts_without_end() -> None:
    with pytest.raises(ReadError, match="more parts in one mail than any article has"):
        read(HEAD + b'Content-Type: multipart/mixed; boundary="x"\n' + b"\n--x\n\nText." * 60_000)


def test_marks_without_end_before_a_line() -> None:
    """Each mark was a quoted mail of its own once, with a copy of all the text in it."""
    assert read(HEAD + b"\n" + b">" * 20 + b" Text.").text == "Text."
    assert read(HEAD + b"\n" + b">" * 200_000 + b" Text.").warnings == []


def test_control_characters_and_nuls() -> None:
    html = f'<blockquote type="cite">&#1; said&#x2;</blockquote>{HTML}'
    assert read(mail(None, html).as_bytes()).text == TEXT
    story = read((HEAD + b"\n" + TEXT.encode()).replace(b"ban stays", b"ban\0 st\x07ays"))
    assert (story.text, len(story.warnings)) == (TEXT, 1)


def test_damage_gives_a_story_or_a_reason() -> None:
    message = mail(TEXT, HTML)
    message.add_attachment(mail("An inner text."))
    data = message.as_bytes()
    chance = random.Random(7)
    for cut in range(0, len(data), 10):
        broken = bytearray(data[:cut])
        for _ in range(cut // 50):
            broken[chance.randrange(cut)] = chance.randrange(256)
        assert told(read, bytes(broken))


def test_a_newsletters_items_come_all_and_their_buttons_go() -> None:
    items = "".join(f"<tr><td><h2>Item {n}</h2><p>{part}</p><p><a href=x>Read more »</a></p></td></tr>"
                    for n, part in enumerate(PARTS))  # fmt: skip
    foot = "<tr><td><p>You received this email because you signed up.</p><p><a href=x>Unsubscribe</a></p></td></tr>"
    text = read(mail(None, f"<body><table>{items}{foot}</table></body>").as_bytes()).text
    assert text == "\n\n".join(f"Item {n}\n\n{part}" for n, part in enumerate(PARTS))


def test_a_newsletters_sender_is_a_person_of_a_house() -> None:
    head = HEAD.replace(b"Jane Roe", b"Jane Roe from The Harbor")
    story = read(head + b"\n" + TEXT.encode())
    assert (story.authors, story.publisher) == (["Jane Roe"], "The Harbor")


PASSED_ON = (
    "---------- Forwarded message ---------\nFrom: Night Desk <night@example.org>\nDate: Fri, 5 Mar 2021 at 21:58\n"
    "Subject: FW: Ban\nTo: Jane Roe <jane@example.org>\n\n"
    "From: Mia Falk <falk@example.org>\nSent: 4 March 2021 17:41\nTo: Night Desk\nSubject: Ban\n\n"
)


def test_who_wrote_a_mail_passed_on_and_when_are_its_own() -> None:
    story = read(mail(f"FYI\n\n{PASSED_ON}{TEXT}", subject="Fwd: Ban").as_bytes())
    assert (story.text, story.authors, story.published) == (TEXT, ["Mia Falk"], date(2021, 3, 4))


@pytest.mark.parametrize("subject", ["Copy: Port’s night ban is to stay", "the ban story"])
def test_the_headline_over_copy_is_its_title(subject: str) -> None:
    story = read(mail(f"Port’s night ban is to stay\n\nBy Mia Falk\n\n{TEXT}", subject=subject).as_bytes())
    assert (story.title, story.authors) == ("Port’s night ban is to stay", ["Mia Falk"])
    assert story.text == f"By Mia Falk\n\n{TEXT}"


def test_a_subject_stays_the_title_over_other_lines() -> None:
    assert read(mail(f"Good morning to all of you\n\n{TEXT}").as_bytes()).title == "Night ban"

"""Pages that are damaged, mislabelled, hostile, or no article at all."""

from __future__ import annotations

import email.mime.multipart
import email.mime.text
import socket
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pages import STORY, TITLE, article, linked_data, page, paragraphs, teasers

from growth import growth
from mpp_extract.errors import ReadError
from mpp_extract.readers import html
from mpp_extract.readers.html.app_data import body_in_app_data
from mpp_extract.readers.source import ReadOptions, Story

WHOLE = "\n\n".join(STORY)


def read(data: bytes, encoding: str | None = None) -> Story:
    return html.read(data, "page.html", ReadOptions(encoding=encoding))


def refusal(data: bytes) -> str:
    """Why a page is refused, or "" for one that is read."""
    try:
        read(data)
    except ReadError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("declared", ["iso-8859-1", "utf-16", "us-ascii", "no-such-name"])
def test_utf8_is_read_as_such_whatever_the_page_declares(declared: str) -> None:
    story = read(article(head=f'<meta charset="{declared}">'))
    assert (story.text, story.encoding, story.warnings) == (WHOLE, "utf-8", [])


def test_one_stray_byte_costs_one_character() -> None:
    story = read(article().replace(b"Tom Reyes", b"Tom R\xe9yes"))
    assert story.text == WHOLE.replace("Tom Reyes", "Tom R\ufffdyes")
    assert len(story.warnings) == 1


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("windows-1252", "iso-8859-1"), ("koi8-r", "koi8-r"), ("utf-16", "utf-16"), ("cp932", "shift_jis")],
)
def test_an_encoding_that_is_declared_however_late(encoding: str, declared: str) -> None:
    filler = "<link rel='x'>" * 2000
    word = {"koi8-r": "суд", "cp932": "裁判所"}.get(encoding, "café")
    data = (
        article(paragraphs(*STORY, word + "."), f'{filler}<meta charset="{declared}">')
        .decode()
        .replace("—", "-")
        .replace("“", '"')
    )
    story = read(data.replace("”", '"').encode(encoding))
    assert story.text.endswith(word + ".")
    assert story.warnings == []


def test_utf16_without_a_mark() -> None:
    assert read(article().decode().encode("utf-16-le")).text == WHOLE


def test_xhtml_with_a_declaration_and_empty_elements() -> None:
    data = article().replace(
        b"<!DOCTYPE html><html", b'<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"'
    )
    assert read(data.replace(b"<article>", b'<script src="a.js" /><a name="top"/><article>')).text == WHOLE


def test_no_entity_names_a_file() -> None:
    data = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><p>The ferry was late &f; each day.</p>'
    assert read(data).text == "The ferry was late &f; each day."


def test_elements_that_are_never_closed() -> None:
    story = "<p>".join(STORY)
    data = f"<html><head><title>{TITLE}<body><center><font size=2><h1>{TITLE}</h1><p>{story}<hr><a href=/>Home</a>"
    found = read(data.encode())
    assert (found.title, found.text) == (TITLE, WHOLE)


def test_hundreds_of_elements_that_are_never_closed() -> None:
    assert read(b"<html><body>" + b"<div><b>" * 1000 + paragraphs().encode()).text == WHOLE


def test_a_page_with_nul_and_control_characters() -> None:
    assert read(article().replace(b"a judge", b"a \x0bju\x01dge")).text == WHOLE.replace("a judge", "a judge")


@pytest.mark.parametrize("mark", ["\x01", "\x1f", "\ufffe", "&#1;", "&#x1F;", "&#xFFFE;"])
def test_characters_that_no_tree_can_hold(mark: str) -> None:
    advert = f"<span class='ad'>{mark}</span>{mark}"
    assert read(article(paragraphs(STORY[0].replace(" on Monday", advert + " on Monday"), *STORY[1:]))).text == WHOLE


def test_a_page_in_a_web_archive() -> None:
    archive = email.mime.multipart.MIMEMultipart("related")
    archive["From"], archive["Snapshot-Content-Location"] = "<Saved by Blink>", "https://post.example/ferry"
    for body, address in (
        (page("<p>An advert.</p>"), "https://ads.example/1"),
        (article(), "https://post.example/ferry"),
    ):
        part = email.mime.text.MIMEText(body.decode(), "html", "utf-8")
        part["Content-Location"] = address
        archive.attach(part)
    story = read(archive.as_bytes())
    assert (story.text, story.url) == (WHOLE, "https://post.example/ferry")


NO_ARTICLE = {
    "empty": b"",
    "no element": b"<!DOCTYPE html>",
    "no text": page("<div></div>"),
    "not found": page(
        "<h1>404</h1><p>Sorry, the page that you asked for is gone.</p>", title="Page not found | The Alder Post"
    ),
    "log in": page("<h1>Log in to continue</h1><p>Please log in to your account to read this.</p>", title="Log in"),
    "search": page(f"<h1>Search results</h1>{teasers()}", title="Search results for ferry"),
    "front page with other lines than teasers": page(
        "<main>" + "".join(f"<p>NEW Ferry is late, {number}</p><p>FULL STORY</p>" for number in range(12)) + "</main>",
        '<link rel="canonical" href="https://post.example/">',
        title="A winter without ferries",
    ),
    "front page with a name": page(
        "<main><div>THE ALDER COURTPresident Ina Borrow</div></main>",
        '<link rel="canonical" href="https://court.example/homepage">',
        title="Court rules on ferries",
    ),
    "front page below a notice of cookies": page(
        "<div><p>This site uses cookies to keep this page going and to count who reads it.</p></div>",
        '<link rel="canonical" href="https://post.example/">',
    ),
    "alerts": page(
        "<p>Privacy | Alder Law Review, 1 Pier Road, Alder, NC 27713</p>", title="Sign up for e-mail alerts"
    ),
    "front page": page(f"<main>{teasers(12)}</main>", title="The Alder Post"),
    "a wall against programs": page(
        "<p>Verify you are a human by completing the action below.</p>", title="Just a moment..."
    ),
    "a frameset": b"<html><frameset><frame src='a.html'><frame src='b.html'></frameset></html>",
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 50,
    "elements without end": b"<table><tr><td>" * 5000,
    "too much": b"<p>" + b"word " * 2_000_000,
    "too many elements": b"<p>a<br>" * 200_000,
}


@pytest.mark.parametrize("data", NO_ARTICLE.values(), ids=NO_ARTICLE.keys())
def test_a_page_without_an_article_says_so(data: bytes) -> None:
    with pytest.raises(ReadError) as caught:
        read(data)
    assert "\n" not in str(caught.value)
    assert caught.value.remedy


def test_an_article_of_pictures_alone_is_empty_and_says_so() -> None:
    story = read(
        page(f"<h1>{TITLE}</h1><figure><img src=a><figcaption>The ferry.</figcaption></figure>", linked_data())
    )
    assert (story.title, story.text, len(story.warnings)) == (TITLE, "", 1)


def test_a_story_about_a_page_that_was_not_found_is_one() -> None:
    data = page(f"<article><h1>Court site answers 404 for a week</h1>{paragraphs(*STORY * 2)}</article>", linked_data())
    assert read(data).text.startswith(STORY[0])


@pytest.mark.parametrize(
    "title",
    [
        "Search for missing ferry goes on | The Alder Post",
        "Council forbidden to sell the mill - The Alder Post",
        "The 404 Club closes after ten years",
        "Sign in Harlow points the wrong way",
    ],
)
def test_a_headline_with_a_word_of_other_pages_is_a_story(title: str) -> None:
    assert read(page(f"<h1>{title}</h1>{paragraphs(*STORY)}", title=title)).text.startswith(STORY[0])


@pytest.mark.parametrize("title", ["404 Not Found", "Access denied - The Alder Post", "Search results for ferry"])
def test_a_page_that_names_itself_something_else_is_none_whatever_it_says_below(title: str) -> None:
    with pytest.raises(ReadError, match="it looks like"):
        read(page(f"<h1>{title}</h1>{paragraphs(*STORY)}", title=title))


def test_a_short_item_that_uses_a_word_of_other_pages_is_a_story() -> None:
    item = (
        "HARLOW — Cars are forbidden on the mill bridge from Monday on, the county said, since two of its beams are "
        "rotten and the money for new ones is not there before the spring."
    )
    assert read(page(f"<article><h1>Bridge closed</h1><p>{item}</p></article>", title="Bridge closed")).text == item


def test_a_short_list_that_uses_a_word_of_other_pages_is_a_story() -> None:
    items = "<p>From today's 404 show:</p><p>- Thanks to the riders who wrote.</p><p>- The ferry is late again.</p>"
    data = page(f"<article><h1>Late again on the ferry</h1>{items}</article>", title="Late again on the ferry")
    assert read(data).text.startswith("From today's 404 show:")


def test_a_page_cut_off_anywhere_is_a_shorter_story_or_one_line() -> None:
    data = article(head=linked_data(datePublished="2024-05-06"))
    for end in range(0, len(data), max(1, len(data) // 40)):
        assert "\n" not in refusal(data[:end])


HOSTILE = {
    "entities": b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">'
    b"]><p>&b;&f;</p>",
    "linked data without end": b"<script type='application/ld+json'>" + b"[" * 50_000 + b"</script>" + article(),
    "attributes": b"<p " + b"a=b " * 200_000 + b">x</p>",
    "commas": b"<p>" + b",," * 500_000,
    "line breaks": b"<p>" + b"line<br>" * 60_000,
    "comments that never end": b"<!-- " * 100_000 + article(),
    "open tags": b"<" * 1_000_000,
    "names": b"<div class='" + b"ad-" * 100_000 + b"'>" + article(),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_end_soon_and_fetch_nothing(data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        pytest.fail("something was to be fetched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    start = time.process_time()
    assert "\n" not in refusal(data)
    assert time.process_time() - start < 10


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class=ad>",
                "</div>",
                "<table><tr><td>",
                "<br>",
                "a ",
                "Word. ",
                "<li>",
                "<q>",
                "&#0;",
                "<a href=x>",
                "</a>",
                "<h1>",
                "<pre>\n",
            ]
        ),
        max_size=60,
    )
)
@settings(max_examples=60, deadline=None)
def test_any_order_of_tags_is_text_or_one_line(pieces: list[str]) -> None:
    try:
        text = read("".join(pieces).encode()).text
    except ReadError:
        return
    assert not set("\0\u00ad\u200b\ufeff\xa0\x01\x02") & set(text)
    assert "<" not in text


@pytest.mark.parametrize(
    "piece",
    [
        "<li><a href='/x'>A ferry that is late again</a></li>",
        "<p><a href='/x'>A ferry that is late again</a></p><p>Read the ruling:</p>",
        "<div><img alt='The ferry lies at her pier in the harbor'><p>The ferry lies at her pier</p></div>",
        "<div><input type='email'></div>",
    ],
)
def test_cost_grows_with_the_number_of_links_pictures_and_fields(piece: str) -> None:
    def cost(number: int) -> float:
        data = article(paragraphs() + piece * number)
        begun = time.process_time()
        read(data)
        return time.process_time() - begun

    assert growth(cost, 1_000, 4_000, within=8) < 8


def test_cost_grows_with_the_number_of_scripts_that_never_end() -> None:
    def cost(number: int) -> float:
        page = "<script>a" * number
        begun = time.process_time()
        body_in_app_data(page, "A ferry that is late")
        return time.process_time() - begun

    assert growth(cost, 5_000, 40_000, within=16) < 16

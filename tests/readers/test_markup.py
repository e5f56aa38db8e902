"""Marked-up copy to text, and days and names out of metadata."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpp_extract.readers.bylines import authors
from mpp_extract.readers.days import day
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markup import html_text, looks_like_html
from mpp_extract.readers.wire.newscopy import is_credit
from mpp_extract.readers.wire.reflow import reflowed

TEXTS = {
    "paragraphs": ("<p>One</p>\n<p>two\nthree</p>", "One\n\ntwo three"),
    "breaks": ("One<br>two<br/><br/>three", "One\ntwo\n\nthree"),
    "inline": ("<p>A <b>bold</b><i>italic</i> word<sup>2</sup></p>", "A bolditalic word2"),
    "lists": ("<ul><li>a</li>\n<li><p>b</p></li></ul><ol><li>c</ol>", "a\nb\n\nc"),
    "definitions": ("<dl><dt>a<dd>b</dl>", "a\nb"),
    "a table": ("<table><caption>T</caption><tr><td>1<td>2<tr><td>3<td></table>", "T\n\n1\t2\n3"),
    "a page laid out as a table": ("<table><tr><td><p>a<p>b<p>c<td>d</table>", "a\n\nb\n\nc\n\nd"),
    "scripts and pictures": (
        "a<script>x()</script><style>y</style><figure><figcaption>z</figcaption></figure><p>b",
        "a\n\nb",
    ),
    "hidden": ('a <span style="display: none">x</span><span hidden>y</span>b', "a b"),
    "lines as written": ("<pre>a\nb</pre>", "a\nb"),
    "quotation marks of its own": ("<p>He said <q>no</q> and <q>“no”</q>.</p>", "He said “no” and “no”."),
    "references": ("&eacute; &#8217; &amp; &lt;b&gt;", "é ’ & <b>"),
    "no-break blanks and soft hyphens": ("a&nbsp;&nbsp;b&shy;c", "a bc"),
    "line feeds for paragraphs": ("One <b>bold</b>.\n\nTwo.\nThree.", "One bold.\n\nTwo.\nThree."),
    "line feeds beside blocks": ("One.\n\nTwo\nlines.\n<ul><li>a</li></ul>", "One.\n\nTwo lines.\n\na"),
    "line feeds between paragraphs": ("<p>One\n\nline.</p>", "One line."),
    "control characters": ("a&#1;b&#x02;c\x03d", "a b c d"),
    "comments": ("a<!-- x -->b", "ab"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize("what", TEXTS)
def test_texts(what: str) -> None:
    markup, text = TEXTS[what]
    assert html_text(markup) == text


@given(st.text(alphabet=st.sampled_from("<>/ptdrbliv &;\n\"'=\x01\x02x"), max_size=300))
def test_any_markup_gives_a_text(markup: str) -> None:
    text = html_text(markup)
    assert not any(character < " " and character not in "\n\t" for character in text)


def test_elements_in_one_another_without_end() -> None:
    assert isinstance(html_text("<div>" * 50_000 + "x"), str)


@pytest.mark.parametrize("text", ["a < b > c", "He (J. <j@example.org>) said", "if x<y then", "<Smith>", "1 <br 2"])
def test_plain_text_that_has_angle_brackets(text: str) -> None:
    assert not looks_like_html(text)


DAYS = {
    "2021-03-04": date(2021, 3, 4),
    "2021-03-04T23:59:59-08:00": date(2021, 3, 4),
    "2021/3/4": date(2021, 3, 4),
    "20210304": date(2021, 3, 4),
    "20210304T101500Z": date(2021, 3, 4),
    "20210304101500": date(2021, 3, 4),
    "4.3.2021": date(2021, 3, 4),
    "04. 03. 2021": date(2021, 3, 4),
    "Thu, 4 Mar 2021 23:00:00 -0800": date(2021, 3, 4),
    "March 4, 2021": date(2021, 3, 4),
    "Thursday, March 4th, 2021 at 10:15 a.m. EST": date(2021, 3, 4),
    "4 March 2021": date(2021, 3, 4),
    "Sept. 4 2021": date(2021, 9, 4),
    "25/03/2021": date(2021, 3, 25),
    "03/25/2021": date(2021, 3, 25),
    "04/04/2021": date(2021, 4, 4),
    "1614880000": date(2021, 3, 4),
    "1614880000000": date(2021, 3, 4),
    "1614880000.5": date(2021, 3, 4),
    "03/04/2021": None,
    "2021-02-30": None,
    "0001-01-01T00:00:00": None,
    "1970-01-01T00:00:00Z": None,
    "9999-12-31": None,
    "2021": None,
    "12345": None,
    "yesterday": None,
    "": None,
}


@pytest.mark.parametrize("value", DAYS)
def test_days(value: str) -> None:
    assert day(value) == DAYS[value]


def test_days_of_other_values() -> None:
    assert (
        day({"$date": "2021-03-04T10:00:00Z"}) == day({"$date": {"$numberLong": "1614880000000"}}) == date(2021, 3, 4)
    )
    assert day(True) is day(None) is day([]) is None
    assert day(10**30) is None


BYLINES = {
    "By Nora Fenn": ["Nora Fenn"],
    "BY NORA FENN and KIM MOE, Example Wire": ["NORA FENN", "KIM MOE"],
    "Nora Fenn | Staff Writer | nfenn@example.org": ["Nora Fenn"],
    "Von Jörg Maße, dpa": ["Jörg Maße"],
    "Nora Fenn / Example Post": ["Nora Fenn"],
    "The Example Post": [],
    "Example News Service": [],
    "nf/km": [],
    "": [],
}


@pytest.mark.parametrize("byline", BYLINES)
def test_bylines(byline: str) -> None:
    assert authors(byline) == BYLINES[byline]


def test_languages() -> None:
    assert [language_code(tag) for tag in ("en-US", "DE", "pt_BR", "English", "", None, 7, "a language")] == [
        "en", "de", "pt", "en", None, None, None, None,
    ]  # fmt: skip


def test_plain_copy_in_paragraphs() -> None:
    assert reflowed("One\ntwo.\n\nThree.") == "One two.\n\nThree."
    assert reflowed("  One\ntwo.\n  Three\nfour.") == "One two.\n\nThree four."
    long = (
        "A paragraph that is longer than what any machine wraps its lines at, since it goes on for a hundred and more."
    )
    assert reflowed(f"{long}\n{long}") == f"{long}\n\n{long}"


def test_credits() -> None:
    assert is_credit("Reporting by Nora Fenn; editing by Kim Moe")
    assert is_credit("dpa nf yyzz n1 km")
    assert not is_credit("The court will hear the case in May.")
    assert not is_credit("Edited transcripts were put in evidence by the state, the judge said.")

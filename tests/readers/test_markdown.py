"""Markdown: front matter, what site generators add, tables, notes."""

from __future__ import annotations

import contextlib
import time
from datetime import date

import pytest

from mpp_extract.errors import ReadError
from mpp_extract.readers import markdown
from mpp_extract.readers.source import ReadOptions, Story

TITLE, DAY = "Judge lets the ferry suit go on", date(2024, 5, 6)


def read(text: str) -> Story:
    return markdown.read(text.encode(), "story.md", ReadOptions())


@pytest.mark.parametrize(
    "front",
    [
        f'---\ntitle: "{TITLE}"\ndate: 2024-05-06T23:30:00-04:00\nauthor: Ann Lee\n---\n',
        f"---\nlayout: post\ntitle:  {TITLE}\ndate:   2024-05-06 23:30:00 -0400\nauthors: [Ann Lee]\n---\n",
        f"---\r\ntitle: {TITLE}\r\npubDate: May 06 2024\r\nauthor:\r\n  name: Ann Lee\r\n---\r\n",
        f'+++\ntitle = "{TITLE}"\ndate = 2024-05-06T23:30:00-04:00\nauthors = ["Ann Lee"]\n+++\n',
        f'{{\n  "title": "{TITLE}",\n  "date": "2024-05-06",\n  "author": "By Ann Lee"\n}}\n',
        f"Title: {TITLE}\nDate: 2024-05-06 10:20\nAuthor: Ann Lee\n",
        f"Title: {TITLE}\nDate: 2024-05-06 10:20\nSummary: One line\n    and two,\n    or three.\nAuthor: Ann Lee\n",
        f"Title: {TITLE}\nDate: 2024-05-06\nSummary:\n    One line,\n    and two.\nAuthor: Ann Lee\n",
        f"% {TITLE}\n% Ann Lee\n% May 6, 2024\n",
        f"# {TITLE}\n\n*By Ann Lee* | May 6, 2024\n",
        f"---\ntitle: {TITLE}\ndate: 2024-05-06\n---\n_By Ann Lee ([@ann](https://x.example/ann) / @lee), Team Lead_\n",
    ],
)
def test_title_day_and_author(front: str) -> None:
    story = read(front + "\nThe ferry was late.\n")
    assert (story.title, story.published, story.authors, story.text) == (TITLE, DAY, ["Ann Lee"], "The ferry was late.")


def test_a_title_alone_above_the_text() -> None:
    story = read("Title: Ferry suit\n\nThe ferry was late.\n")
    assert (story.title, story.text) == ("Ferry suit", "The ferry was late.")


def test_front_matter_that_breaks_its_own_rules_is_read_line_by_line() -> None:
    story = read("---\ntitle: Ferry: the suit goes on\ndate: 2024-05-06\n---\nText.\n")
    assert (story.title, story.published, story.text) == ("Ferry: the suit goes on", DAY, "Text.")


def test_other_fields() -> None:
    story = read(
        "---\ntitle: x\ncanonicalURL: https://post.example/f\npublisher: The Alder Post\nlang: en-US\nid: 7\n---\nText."
    )
    assert (story.url, story.publisher, story.language, story.id) == (
        "https://post.example/f",
        "The Alder Post",
        "en",
        "7",
    )


def test_a_rule_above_the_text_is_no_front_matter() -> None:
    story = read("---\n\nThe ferry was late.\n\n---\n\nIt was full, too.\n")
    assert (story.title, story.text) == (None, "The ferry was late.\n\nIt was full, too.")


def test_the_title_in_the_text_again_is_left_out() -> None:
    assert read(f"---\ntitle: {TITLE}\n---\n# {TITLE}\n\nText.\n").text == "Text."


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("The *ferry* was **late** [again](http://x), `so` they say.", "The ferry was late again, so they say."),
        ("One line\nand the next.\n\nA new one.", "One line and the next.\n\nA new one."),
        ("## What next\n\nThe city answers.", "What next\n\nThe city answers."),
        ("- One\n- Two\n  - Three\n\n1. First", "One\nTwo\nThree\nFirst"),
        ("| Month | Late |\n| --- | ---: |\n| May | 31 |", "Month\tLate\nMay\t31"),
        ("> “Late,” he said.\n>\n> “Again.”", "“Late,” he said.\n\n“Again.”"),
        ("Roses are red  \nFerries are late", "Roses are red\nFerries are late"),
        (
            "A note[^1] here.\n\n[^1]: The count is\n    the riders’ own.",
            "A note here.\n\nThe count is the riders’ own.",
        ),
        (
            "The <b>ferry</b> &amp; pier.\n\n<div class='x'>In a box.</div>\n\n<!-- no -->",
            "The ferry & pier.\n\nIn a box.",
        ),
        ("Text. ![alt](a.png)\n\n<figure><img src=a><figcaption>No.</figcaption></figure>", "Text."),
        ("{{< figure src='a.jpg' caption='The pier' >}}\n\nText.", "Text."),
        ("{{% notice info %}}\nInside.\n{{% /notice %}}", "Inside."),
        ("{% include a.html %}\nText {{ page.title }}.{: .lead}\n\n{% comment %}no{% endcomment %}", "Text ."),
        ("{% highlight ruby %}\nputs 1\n{% endhighlight %}\n\nText.", "Text."),
        (
            "import Box from './Box.astro'\nexport const meta = {\n  a: 1\n}\n\n<Box kind={[1]} >"
            "\n\nText.\n\n</Box>\n{/* no */}",
            "Text.",
        ),
        ("<button onClick={() => go()}>Press here</button>\n\nText.", "Text."),
        (
            "The rules on\nimport duties and\nexport controls from here stand.",
            "The rules on import duties and export controls from here stand.",
        ),
        ("See [[Ferry suit|the suit]] and [[Pier]].\n\n![[map.png]]\n\n#courts #ferry", "See the suit and Pier."),
        ("> [!note] Mind this\n> It is late.", "Mind this It is late."),
        ("```js\nvar a = 1\n```\n\nText.", "Text."),
        ("## Head {#head}\n\n[TOC]\n\nA ==marked== word and ~~no~~ yes.", "Head\n\nA marked word and yes."),
        ("2024 * 3 and a_b_c stay.", "2024 * 3 and a_b_c stay."),
        ("", ""),
    ],
)
def test_text(source: str, text: str) -> None:
    assert read(source).text == text


HOSTILE = {
    "brackets": "[" * 100_000,
    "stars": "*a " * 100_000,
    "quotes": ">" * 50_000 + " a",
    "fences": "```\n" * 20_000,
    "a fence without end": "```js\n" + "a b. " * 20_000,
    "notes": "[^1]: a\n" * 20_000,
    "shortcodes": "{% " * 100_000,
    "braces": "{{ " * 100_000,
    "comments": "<!--" * 100_000,
    "components": "<A " * 50_000,
    "elements of a program": "<b c={ " * 50_000,
    "brackets of a program": "<b c=" + "{" * 50_000,
    "aliases": "---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\ntitle: [*b,*b]\n---\nbody",
    "front matter without end": "---\ntitle: x\n" + "word: y\n" * 20_000,
    "lists in lists": "".join("  " * depth + "- a\n" for depth in range(500)),
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_end_soon(source: str) -> None:
    start = time.process_time()
    with contextlib.suppress(ReadError):
        read(source)
    assert time.process_time() - start < 10


def test_a_file_that_is_no_text_is_refused() -> None:
    with pytest.raises(ReadError):
        markdown.read(b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 50, "a.md", ReadOptions())


def test_a_file_of_many_books_is_refused() -> None:
    with pytest.raises(ReadError, match="million"):
        read("word " * 500_000)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_caption_below_a_picture(between: str) -> None:
    story = read(
        f"The ferry was late.\n\n![A ferry](f.jpg){between}*The ferry in May. Photo: A. Lee*\n\n*It was not.*\n"
    )
    assert story.text == "The ferry was late.\n\nIt was not."

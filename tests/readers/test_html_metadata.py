"""What a page says of itself: title, day of publication, authors, publisher, address, language."""

from __future__ import annotations

from datetime import date

import pytest
from pages import STORY, TITLE, article, linked_data, page, paragraphs

from mpp_extract.readers import html
from mpp_extract.readers.source import ReadOptions, Story

DAY = date(2024, 5, 6)
BODY = f"<div class='story-body'>{paragraphs()}</div>"


def read(data: bytes) -> Story:
    return html.read(data, "page.html", ReadOptions())


def below_headline(lines: str, head: str = "") -> Story:
    return read(page(f"<header><h1>{TITLE}</h1>{lines}</header>{BODY}", head))


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (linked_data(), f"<h1>{TITLE}</h1>"),
        (f'<meta property="og:title" content="{TITLE}">', ""),
        ("", f"<h1>{TITLE}</h1>"),
        ("", ""),
        (linked_data(headline="Judge lets the ferry suit…"), f"<h1>{TITLE}</h1>"),
        ('<meta property="og:title" content="Why the ferry suit matters">', f"<h1>{TITLE}</h1>"),
        (f'<meta property="og:title" content="{TITLE} - The Alder Post">', "<h1>The Alder Post</h1>"),
    ],
)
def test_title(head: str, body: str) -> None:
    site = '<meta property="og:site_name" content="The Alder Post">'
    assert read(page(body + BODY, site + head)).title == TITLE


@pytest.mark.parametrize("name", ["EX-99.1", "Exhibit 99", "Untitled document"])
def test_a_title_that_is_none(name: str) -> None:
    assert read(page(BODY, title=name)).title is None


@pytest.mark.parametrize("name", ["PRESS RELEASE", "Minutes of last year"])
def test_the_title_as_a_word_processor_sets_it(name: str) -> None:
    data = page(f"<p class=MsoNormal>May 6, 2024</p><p class=MsoTitle>{TITLE}</p>{BODY}", title=name)
    assert read(data).title == TITLE


def test_a_headline_in_bold_where_the_page_has_no_title() -> None:
    data = page(f"<p>Exhibit 99.1</p><p align=center><b>{TITLE}</b></p>{BODY}", title="")
    assert read(data).title == TITLE
    assert read(page(f"<p>Exhibit 99.1</p><p><b>For</b> {TITLE}</p>{BODY}", title="")).title is None


def test_who_wrote_what_a_box_is_about_did_not_write_the_page() -> None:
    row = "<tr><th>Written by</th><td>Ada Pell</td></tr>"
    assert read(page(f"<h1>{TITLE}</h1><table class='infobox'>{row}</table>{BODY}")).authors == []


def test_a_title_that_only_large_type_shows() -> None:
    data = page(f"<font size=5><b>{TITLE}</b></font>{BODY}", title=f"Alder Gazette: {TITLE}")
    assert read(data).title == TITLE


def test_a_page_of_a_news_agency_that_marks_headline_and_time_in_classes() -> None:
    body = (
        f"<table class='hnews hentry'><tr><td><div class='updated' title='2024-05-06T1603Z'>May 6, 4:03 PM EDT</div>"
        f"<p><span class='entry-title'>{TITLE}</span></p><p><span class='author'>By ANN LEE</span><br>Alder News</p>"
        f"</td></tr><tr><td>{paragraphs()}</td></tr></table>"
    )
    story = read(page(body, title="News from The Alder News Agency"))
    assert (story.title, story.published, story.authors) == (TITLE, DAY, ["Ann Lee"])
    assert story.text == "\n\n".join(STORY)


def test_a_blog_that_has_its_name_as_first_heading() -> None:
    body = f"<h1><a href='/blog/'>The Pier</a></h1><h2><a href='/blog/1' rel='bookmark'>{TITLE}</a></h2>{BODY}"
    assert read(page(body, title=f"The Pier » Blog Archive » {TITLE}")).title == TITLE


def test_a_blog_that_has_its_name_before_the_headline() -> None:
    body = (
        f"<h1 class='title'><a href='/'>The Pier Blog</a></h1><h3 class='post-title entry-title'>{TITLE}</h3>{BODY}"
        "<div class='post-footer'>Posted by <span class='post-author'>Ann Lee</span> at "
        "<abbr class='published' title='2024-05-06T10:00:00-07:00'>10:00 AM</abbr></div>"
    )
    story = read(page(body, title=f"The Pier Blog: {TITLE}"))
    assert (story.title, story.published, story.authors) == (TITLE, DAY, ["Ann Lee"])


def test_a_release_that_has_its_headline_in_bold_in_the_middle() -> None:
    body = (
        "<table><tr><td><p><b>Office of the Attorney General</b></p><p>May 6, 2024</p><p align=center><b>FOR IMMEDIATE "
        f"RELEASE</b></p><p><b>Media Contact:</b> Lena Ortiz</p><p align=center><b>{TITLE.upper()}</b></p>"
        f"{paragraphs()}</td></tr></table>"
    )
    story = read(page(body, title="Attorney General of Alder"))
    assert (story.title, story.published, story.text) == (TITLE.upper(), DAY, "\n\n".join(STORY))


def test_a_page_that_only_names_its_site_has_its_only_heading_as_title() -> None:
    site = "The Alder Post"
    head = f'<meta property="og:title" content="{site}"><meta property="og:site_name" content="{site}">'
    assert read(page(f"<div><h2>{TITLE}</h2>{paragraphs()}</div>", head, title=site)).title == TITLE


def test_a_page_named_after_its_address_has_the_heading_above_its_story_as_title() -> None:
    head = '<link rel="canonical" href="http://pier.example/why-the-ferry-is-late">'
    body = f"<div class='top'><p><a href='/'>Ferries</a></p><h2>{TITLE}</h2></div><div>{paragraphs()}</div>"
    assert read(page(f"<h2>Menu of the site</h2>{body}", head, title="pier.example")).title == TITLE


def test_a_page_named_after_its_section_has_its_only_heading_as_title() -> None:
    story = read(
        page(f"<div><p>PRESS RELEASE</p><h2>{TITLE}</h2>{paragraphs()}</div>", title="Press Releases - Courts")
    )
    assert (story.title, story.text) == (TITLE, "\n\n".join(STORY))


@pytest.mark.parametrize(
    "head",
    [
        linked_data(datePublished="2024-05-06T21:00:00-04:00", dateModified="2024-06-01T09:00:00-04:00"),
        linked_data(datePublished=["2024-05-06"]),
        '<script type="application/ld+json">'
        '{"@context": "https://schema.org", "@graph": [{"@type": "WebPage"}, {"@type":'
        ' ["NewsArticle", "Article"], "datePublished": "2024-05-06"}]}</script>',
        '<script type="application/ld+json">'
        '{"@type": "NewsArticle", "headline": "x", "datePublished": "2024-05-06",}}</script>',
        '<meta property="article:published_time" content="2024-05-06T23:59:00+02:00">',
        '<meta name="sailthru.date" content="Mon, 06 May 2024 10:00:00 -0400">',
        '<meta name="parsely-pub-date" content="2024-05-06">',
        '<meta name="DC.date.issued" content="20240506">',
        '<meta itemprop="datePublished" content="1714996800000">',
        '<link rel="canonical" href="https://post.example/2024/05/06/ferry">',
        '<link rel="canonical" href="https://post.example/2024/HARBOR/5/06/ferry/index.html">',
    ],
)
def test_day_in_metadata(head: str) -> None:
    assert read(article(head=head)).published == DAY


@pytest.mark.parametrize(
    "line",
    [
        "<p>By Ann Lee | May 6, 2024</p>",
        "<p>by Ann Lee @annlee May 6, 2024: 1:21 PM ET</p>",
        "<p>Published: Monday, May 6th, 2024 at 4:10 p.m.</p><p>Updated: June 1, 2024</p>",
        "<p>Updated June 1, 2024 | Posted May 6, 2024</p>",
        "<p>The riders had asked for a hearing.</p><p>6 May 2024 20.15 BST</p>",
        "<p>05/06/2024</p>",
        "<p>Argued March 1, 2024. Decided May 6, 2024.</p>",
        "<time datetime='2024-05-06T10:00'>yesterday</time>",
        "<div><span>Ann Lee</span><time>May 6, 2024</time></div>",
        "<div aria-label='Published 8:15 p.m. ET May 6, 2024'></div>",
    ],
)
def test_day_below_the_headline(line: str) -> None:
    assert below_headline(line).published == DAY


def test_the_day_of_an_update_where_the_page_shows_no_other() -> None:
    assert below_headline("<p>Updated: May 6, 2024, 5:02 PM ET</p>").published == DAY
    assert below_headline("<p>Last updated May 6, 2024</p>").published is None


def test_a_name_alone_beside_the_day_is_the_author() -> None:
    assert below_headline("<div>Ann Lee</div><div>6 May 2024, 08:14</div>").authors == ["Ann Lee"]
    assert below_headline("<div>World Sport</div><div>6 May 2024, 08:14</div>").authors == []


def test_an_agency_is_the_author_where_nobody_else_is() -> None:
    head = '<meta name="author" content="AP">'
    assert below_headline("<p>By Ann Lee</p>", head).authors == ["Ann Lee"]
    assert below_headline("", head).authors == ["AP"]
    site = '<meta property="og:site_name" content="The Alder Post"><meta name="author" content="The Alder Post">'
    assert below_headline("<p>By The Associated Press</p>", site).authors == ["The Associated Press"]


def test_a_time_in_utc_is_the_day_that_the_page_shows_too() -> None:
    head = linked_data(datePublished="2024-05-06T16:34:00+00:00")
    head += '<link rel="canonical" href="https://post.example/20240505-ferry">'
    assert below_headline("<p>Issued on: May 6, 2024</p>", head).published == DAY


def test_day_first_where_the_page_is_of_a_country_that_writes_it_so() -> None:
    data = page(f"<h1>{TITLE}</h1><p>6/5/2024</p>{BODY}", '<link rel="canonical" href="https://post.co.uk/ferry">')
    assert read(data).published == DAY


def test_a_date_only_in_words_of_another_language() -> None:
    data = f"<html lang=es><body><h1>{TITLE}</h1><p>Publicado el 6 de mayo de 2024</p>{BODY}</body></html>".encode()
    assert read(data).published == DAY


@pytest.mark.parametrize(
    "dateline",
    [
        "PORT ALDER, Wash., May 6, 2024 (Alder News) -- ",
        "Port Alder (May 6, 2024) — ",
        "Law Post (May 6, 2024, 5:01 PM) -- ",
    ],
)
def test_day_in_the_dateline(dateline: str) -> None:
    text = (
        dateline
        + "A judge let a suit over the late ferries go on, and told the city to answer by June, its lawyers said."
    )
    assert read(page(f"<h1>{TITLE}</h1><div class='story-body'>{paragraphs(text, *STORY[1:])}</div>")).published == DAY


@pytest.mark.parametrize("shown", ["<p>May 6, 2024, 9 p.m.</p>", "<time datetime='2024-05-06T21:00-04:00'></time>"])
def test_a_time_in_utc_is_the_day_that_the_page_shows(shown: str) -> None:
    head = linked_data(datePublished="2024-05-07T01:00:00Z")
    if shown.startswith("<time"):
        head += '<meta property="article:published_time" content="2024-05-06T21:00:00-04:00">'
    assert below_headline(shown, head).published == DAY


@pytest.mark.parametrize(
    "data",
    [
        article(head=linked_data(datePublished="0001-01-01T00:00:00Z")),
        article(head=linked_data(datePublished="1970-01-01") + '<meta name="date" content="1970-01-01">'),
        article(head=linked_data(datePublished="9999-12-31")),
        article(head='<meta property="article:modified_time" content="2024-05-06">'),
        article(
            head=linked_data(dateModified="2024-05-06", video={"@type": "VideoObject", "datePublished": "2023-01-02"})
        ),
        article() + b"<footer>May 6, 2024. Copyright 2024</footer>",
        page(f"<div class='today'>Monday, May 6, 2024</div>{article().decode()}"),
        page(f"<h1>{TITLE}</h1><p>Last updated: May 6, 2024</p>{BODY}"),
        page(
            f"<h1>{TITLE}</h1>{BODY}<div class='related'><time datetime='2024-05-06' class='published'>May "
            f"6</time></div>"
        ),
        page(f"<h1>{TITLE}</h1><ul><li>The act was signed into law on May 6, 1935</li></ul>{BODY}"),
        article(
            "<blockquote><time datetime='2023-01-05' class='published'>Jan. 5, 2023</time></blockquote>" + paragraphs()
        ),
    ],
)
def test_a_day_of_something_else_is_none(data: bytes) -> None:
    assert read(data).published is None


@pytest.mark.parametrize(
    ("head", "line", "names"),
    [
        (linked_data(author={"@type": "Person", "name": "Ann Lee"}), "", ["Ann Lee"]),
        (linked_data(author=[{"name": "Ann Lee"}, "Bo Day"]), "", ["Ann Lee", "Bo Day"]),
        (linked_data(author="Ann Lee and Bo Day"), "", ["Ann Lee", "Bo Day"]),
        ('<meta name="author" content="By ANN LEE, Staff Writer">', "", ["Ann Lee"]),
        ('<meta name="author" content="Carla June">', "", ["Carla June"]),
        ('<meta name="author" content="admin">', "<p>By Ann Lee (ann@post.example)</p>", ["Ann Lee"]),
        ("", "<p>By Ann Lee and Bo Day, The Alder Post | May 6, 2024</p>", ["Ann Lee", "Bo Day"]),
        ("", "<p>By Ann Lee Senior Court Correspondent</p>", ["Ann Lee"]),
        ("", "<a rel='author'>Ann Lee</a>", ["Ann Lee"]),
        ('<meta name="author" content="byAnn Lee">', "", ["Ann Lee"]),
        ('<meta name="author" content="Ann Lee Reuters">', "", ["Ann Lee"]),
        ("", "<div class='byline'>Ann Lee By Ann Lee</div>", ["Ann Lee"]),
        ("", "<p>By Ann Lee (@annlee / @lee), Harbor Lead</p>", ["Ann Lee"]),
        ('<meta name="author" content="Reuters">', "", ["Reuters"]),
        ("", "<p>By Post's Editorial Writers</p>", []),
        ("", "<div class='byline'>– Mon May 6, 7:21 am ET</div>", []),
        ('<meta property="article:author" content="https://faces.example/ann">', "", []),
        (linked_data(author={"@type": "Organization", "name": "The Alder Post"}), "<p>By Ann Lee</p>", ["Ann Lee"]),
        (linked_data(author="Alder Post Inc."), "<p>By Ann Lee</p>", ["Ann Lee"]),
        (linked_data(author="Print of The Alder Post"), "", ["Print of The Alder Post"]),
        ('<meta name="author" content="User Admin">', "<p>Written by: Ann Lee</p>", ["Ann Lee"]),
        ("", "<h2 class='author-heading'>Published by</h2><h3 class='author-title'>Ann Lee</h3>", ["Ann Lee"]),
        ("", "<ul><li><b>Date</b> May 6, 2024</li><li><b>Author</b> Ann Lee</li></ul>", ["Ann Lee"]),
        ("", "", []),
    ],
)
def test_authors(head: str, line: str, names: list[str]) -> None:
    assert below_headline(line, '<meta property="og:site_name" content="The Alder Post">' + head).authors == names


def test_an_author_whose_family_name_is_the_sites() -> None:
    head = '<meta property="og:site_name" content="The Post"><meta name="author" content="Emil Post">'
    assert below_headline("<p>By Ann Lee</p>", head).authors == ["Emil Post"]


def test_a_site_whose_name_has_an_and_is_one_name() -> None:
    head = '<meta property="og:site_name" content="Mill &amp; Pier"><meta name="author" content="Mill &amp; Pier">'
    assert below_headline("", head).authors == ["Mill & Pier"]


def test_day_and_author_in_a_list_below_the_story() -> None:
    story = read(page(f"<h1>{TITLE}</h1>{BODY}<ul><li>Date 06.05.2024</li><li>Author Ann Lee</li></ul>"))
    assert (story.published, story.authors) == (DAY, ["Ann Lee"])
    event = "<ul><li>Date: May 6, 2024</li><li>Place: the old mill</li></ul>"
    assert read(page(f"<h1>{TITLE}</h1>{BODY}{event}")).published is None


@pytest.mark.parametrize(
    ("language", "line", "names"),
    [
        ("es", "<p>Por Ana Ruiz | 6 de mayo de 2024</p>", ["Ana Ruiz"]),
        ("it", "<p>di Anna Rossi e Bruno Neri</p>", ["Anna Rossi", "Bruno Neri"]),
        ("nl", "<p>Door Anna de Vries</p>", ["Anna de Vries"]),
        ("de", "<p>Von Anna Berg und Bruno Tal</p>", ["Anna Berg", "Bruno Tal"]),
        ("fr", "<p>Par fin mai, la justice dira le droit</p>", []),
        ("en", "<p>Von Berg Asks Court to Hear Him</p>", []),
    ],
)
def test_authors_on_a_page_in_another_language(language: str, line: str, names: list[str]) -> None:
    data = page(f"<h1>{TITLE}</h1>{line}{BODY}").replace(b'lang="en"', f'lang="{language}"'.encode())
    assert read(data).authors == names


def test_what_a_node_of_linked_data_only_refers_to() -> None:
    graph = (
        '{"@graph": [{"@type": "Article", "headline": "x", "author": {"@id": "#ann"}, "publisher": {"@id": "#post"}},'
        ' {"@type": "Person", "@id": "#ann", "name": "Ann Lee"}, '
        '{"@type": "Organization", "@id": "#post", "name": "The Post"}]}'
    )
    story = read(article(head=f'<script type="application/ld+json">{graph}</script>'))
    assert (story.authors, story.publisher) == (["Ann Lee"], "The Post")


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="https://post.example/ferry">', "https://post.example/ferry"),
        ('<meta property="og:url" content="https://post.example/ferry">', "https://post.example/ferry"),
        (
            '<link rel="canonical" href="https://post.example/"><meta property="og:url" '
            'content="https://post.example/f">',
            "https://post.example/f",
        ),
        (
            '<link rel="canonical" href="https://web.archive.org/web/20240507000000/https://post.example/ferry">',
            "https://post.example/ferry",
        ),
        ('<link rel="canonical" href="/ferry">', None),
    ],
)
def test_address(head: str, url: str | None) -> None:
    assert read(article(head=head)).url == url


def test_the_owner_of_the_copyright_is_the_publisher() -> None:
    head = '<meta name="copyright" content="Copyright (c) 2003 - 2024 by Alder Media">'
    assert read(article(head=head)).publisher == "Alder Media"


def test_address_in_the_comment_of_the_browser_that_saved_it() -> None:
    data = b"<!-- saved from url=(0027)https://post.example/ferry -->\n" + article()
    assert read(data).url == "https://post.example/ferry"


def test_language_and_publisher() -> None:
    data = page(
        f"<h1>{TITLE}</h1>{BODY}",
        '<link rel="canonical" href="https://www.alderpost.example/ferry">',
        TITLE + " | Alder Post",
    )
    story = read(data.replace(b'lang="en"', b'lang="en-US"'))
    assert (story.language, story.publisher) == ("en", "Alder Post")


@pytest.mark.parametrize(
    "line",
    ["<p>Hearing set for May 6, 2024</p>", "<h2>Riders fear May 6, 2024, more</h2>", "<p>It sank on 6 May 2024</p>"],
)
def test_a_day_in_a_line_on_what_the_story_says_is_none(line: str) -> None:
    assert below_headline(line).published is None

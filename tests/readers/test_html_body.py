"""The body of a page: the story whole and in order, and nothing else."""

from __future__ import annotations

import json

import pytest
from pages import OTHER, STORY, TITLE, article, linked_data, page, paragraphs, teasers

from mpp_extract.errors import ReadError
from mpp_extract.readers import html
from mpp_extract.readers.source import ReadOptions

WHOLE = "\n\n".join(STORY)
NAV = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News of the town</a></li></ul></nav>"
BREAKS = "<br><br>".join(STORY)
COMMENT = "I ride that ferry each day, and I think that the judge has it quite right this time."
HEAD, REST = paragraphs(*STORY[:2]), paragraphs(*STORY[2:])


def text_of(data: bytes) -> str:
    return html.read(data, "page.html", ReadOptions()).text


AROUND = {
    "a sidebar": article() + f"<div class='sidebar'>{teasers()}</div>".encode(),
    "comments longer than the story": page(
        f"<h1>{TITLE}</h1><div class='entry-content'>{paragraphs()}</div>"
        f"<div id='comments'><h3>Comments</h3>{paragraphs(*[COMMENT] * 12)}</div>"
    ),
    "a consent box": article() + f"<div id='onetrust-banner-sdk'><p>{OTHER}</p></div>".encode(),
    "names that a tool made": page(
        f"<div class='css-1ad3x sc-5nav9'><h1>{TITLE}</h1>"
        + "".join(f"<div class='css-{place}ad2'><p>{text}</p></div>" for place, text in enumerate(STORY))
        + f"</div><div class='css-9zz'><h2>Related</h2>{teasers()}</div>"
    ),
    "a table for the page, as in old times": page(
        f"<table width=700><tr><td width=90>{NAV}</td><td><font size=5><b>{TITLE}</b></font><br>By ANN "
        f"LEE<br>May 6, 2004"
        f"<p><font face=Times>{BREAKS}</font></td><td><a href='/ad'>Boots for less</a></td></tr></table>"
    ),
    "a form around the page": page(f"<form id='aspnetForm'>{NAV}<h3>{TITLE}</h3><div>{paragraphs()}</div></form>"),
    "the next story below": page(
        f"<article><h1>{TITLE}</h1><div class='story-body'>{paragraphs()}</div></article>"
        f"<article><h1>Another story of the town</h1><div class='story-body'>"
        f"{paragraphs(*[OTHER] * 20)}</div></article>"
    ),
    "a body in two parts": page(
        f"<main><h1>{TITLE}</h1><div class='article-body'>{HEAD}</div><div class='ad-slot'>Advertisement</div>"
        f"<div class='article-body'>{REST}</div></main>"
    ),
    "a copy for printing": page(
        f"<p><a href='#'>Print this page</a></p><h2>{TITLE}</h2><p><b>Published: May 6, 2024</b><br>By Ann Lee<br>"
        f"The Alder Post</p>{paragraphs()}<hr><p>URL: http://post.example/ferry</p><p>© 2024 The Alder Post</p>"
    ),
    "elements without names": page(
        f"<div>{NAV}</div><div><div>{TITLE}</div><div>6 May 2024, 20:15</div>{paragraphs(tag='div')}</div>"
        f"<div>© 2024</div>"
    ),
    "a column beside it": page(
        f"<div class='row'><div class='col-md-8'><h1>{TITLE}</h1><p>May 6, 2024</p><p><a href='#'>Email</a> | "
        f"<a href='#'>Print</a></p>{paragraphs()}</div><div class='col-md-4'><p>{OTHER}</p></div></div>"
    ),
    "links from notes back to their marks": page(
        f"<h1>{TITLE}</h1>{paragraphs(*STORY[:-1])}<section role='doc-endnotes'><ol><li><p>{STORY[-1]}"
        "<a href='#fn1' class='footnote-back' role='doc-backlink'>\u21a9\ufe0e</a></p></li></ol></section>"
    ),
    "comments without a name": page(
        f"<div><h1>{TITLE}</h1>{paragraphs()}<h3>2 comments</h3><ul><li>{COMMENT}</li><li>{COMMENT} Yes.</li></ul>"
    ),
    "AMP": page(
        f"<amp-sidebar><ul><li>Home</li></ul></amp-sidebar><article><h1>{TITLE}</h1><div "
        f"class='amp-wp-article-content'>"
        f"{HEAD}<amp-ad><p>{OTHER}</p></amp-ad>{REST}</div></article><amp-consent><p>{OTHER}</p></amp-consent>"
    ),
    "a dialogue open over the page": page(
        f"<div id='app' aria-hidden='true'><article><h1>{TITLE}</h1><div class='wall' style='display:none'>"
        f"{paragraphs()}"
        f"</div></article></div><div role='dialog'><p>{OTHER}</p></div>"
    ),
    "a body that a script would show": page("<div id='root'></div>", linked_data(articleBody="\n\n".join(STORY))),
    "a comment that hides the end of another": page(
        f"<!-- <script>var a = '-->'</script> <p>{OTHER}</p> --><h1>{TITLE}</h1><div class='story-body'>"
        f"{paragraphs()}</div>"
        f"<script>document.write('<p>{OTHER}</p>')</script>"
    ),
}


def app(script: str, data: object) -> bytes:
    """A page that has its story only in what a program reads."""
    return page("<div id='root'><h1>" + TITLE + "</h1></div>" + script.replace("{}", json.dumps(data)))


LONG = [f"{text} So it was told on day {day}." for day in range(2) for text in STORY]
OTHER_STORY = {"title": "Another story", "body": [{"type": "p", "text": OTHER}] * 40}
APP_DATA = {
    "paragraphs in pieces": app(
        "<script id='__NEXT_DATA__' type='application/json'>{}</script>",
        {
            "props": {
                "article": {
                    "title": TITLE,
                    "related": [OTHER_STORY],
                    "body": [
                        {"type": "paragraph", "children": [{"text": text[:30]}, {"text": text[30:]}]} for text in LONG
                    ]
                    + [{"type": "image", "text": OTHER * 3}],
                },
                "next": OTHER_STORY,
            }
        },
    ),
    "one string of HTML": app(
        "<script>window.__APP_STATE__ = {};</script>",
        {
            "page": [
                OTHER_STORY,
                {
                    "headline": TITLE,
                    "html": paragraphs(*LONG[:-1]) + "{p}" + LONG[-1] + "{/p}" + "<aside class='promo'>Boots</aside>",
                },
            ]
        },
    ),
    "elements that call their text data, under the whole of a long title": page(
        "<div id='root'></div><script>window.__STATE__="
        + json.dumps(
            {
                "headline": f"{TITLE}, says a court that has heard the riders of the harbor for years",
                'body({"without":"newsletter"})': {
                    "json": [{"type": "p", "children": [{"type": "text", "data": text}]} for text in LONG]
                },
            }
        )
        + "</script>",
        linked_data(headline=f"{TITLE}, says a court that has heard the riders of the harbor..."),
    ),
    "headlines beside the elements": app(
        "<script>var a = 1;</script><script>Fusion.globalContent={};Fusion.x=1</script>",
        {
            "headlines": {"basic": TITLE, "native": ""},
            "content_elements": [{"type": "text", "content": text} for text in LONG],
        },
    ),
}


@pytest.mark.parametrize("data", APP_DATA.values(), ids=APP_DATA.keys())
def test_a_story_that_only_a_program_would_show(data: bytes) -> None:
    assert text_of(data) == "\n\n".join(LONG)


def test_another_story_in_the_data_of_a_program_is_not_the_pages() -> None:
    data = app("<script type='application/json'>{}</script>", {"title": TITLE + " no more", **OTHER_STORY})
    with pytest.raises(ReadError, match="no article"):
        text_of(data)


@pytest.mark.parametrize("data", AROUND.values(), ids=AROUND.keys())
def test_what_surrounds_the_story_stays_out(data: bytes) -> None:
    assert text_of(data) == WHOLE


def test_a_first_paragraph_in_a_body_of_its_own() -> None:
    rest = [*STORY[1:], *(f"{text} So it was told on day {day}." for day in range(8) for text in STORY[1:])]
    data = page(
        f"<div id='main'><h1>{TITLE}</h1><div class='articleBody'><p>{STORY[0]}</p></div><div class='articleInline'>"
        f"<p class='caption'>The pier</p></div><div class='articleBody'>{paragraphs(*rest)}</div></div>"
        f"<div class='side'>{teasers()}</div>"
    )
    assert text_of(data) == "\n\n".join([STORY[0], *rest])


BETWEEN = {
    "a promotion": "<aside class='promo'><p>Sign up for our letter, which comes each morning to your inbox, "
    "for nothing.</p></aside>",
    "a link to another story": "<p><strong>More:</strong> <a href='/x'>The ferry's long winter, in pictures "
    "and words</a></p>",
    "a paragraph that is a link": "<p><a href='/x'><strong>CITY BUYS A NEW FERRY FOR THE HARBOR</strong></a></p>",
    "a list of links": "<div><h4>Related stories</h4><ul><li><a href='/x'>A ferry is late again</a></li>"
    "<li><a href='/y'>The bridge, too</a></li></ul></div>",
    "a caption": "<figure><img src='a.jpg'><figcaption>The ferry at its pier on Sunday. Jo Day / The "
    "Post</figcaption></figure>",
    "a picture in a table at the side": (
        "<table align='right'><tr><td><img src='a.jpg'><div>The ferry was late for months</div></td></tr></table>"
    ),
    "a caption of old": "<div class='photo-right'><img src='a.jpg'><p>The ferry at its pier on Sunday.</p></div>",
    "a hidden box": "<div hidden>A box that readers see when they point at the name of the judge in the story.</div>",
    "an embedded post": "<blockquote class='twitter-tweet'><p>The ferry is late. Again.</p>— T. R. (@tr) <a>"
    "May 1</a></blockquote>",
    "a pull quote": "<blockquote class='pullquote'>“That is all that we asked for.”</blockquote>",
    "a letter that a font draws as a picture": "<h3><span><i class='icon icon-white'>S</i></span></h3>",
    "a word that a font draws as a picture": "<p><i class='material-icons'>arrow_forward</i></p>",
    "what plays a podcast": "<p>Podcast: <a>Play in new window</a> | <a>Download</a> (Duration: 3:10)</p>",
    "an advertisement": "<p>Advertisement</p>",
    "share buttons": "<ul class='share-tools'><li>Facebook</li><li>Email</li></ul>",
    "a film's name": "<div class='video-player'><span>Watch the ferry come in at dawn</span></div>",
    "a caption that only its picture's description gives away": (
        "<div><div><img src='a.jpg' alt='The ferry Alder Queen lies at her pier in the harbor on Sunday.'></div>"
        "<div>The ferry Alder Queen lies at her pier in the harbor on Sunday. Jo Day/The Post</div></div>"
    ),
    "a caption in a box called pic": "<div class='picBox'><img src='a.jpg'><p>The ferry at her pier.</p></div>",
    "a picture's caption in Spanish": "<div class='foto'><img src='a.jpg'><p>El ferry en su muelle.</p></div>",
    "a box to sign up without a name": (
        "<div class='c1'><div><h2>The Morning Tide</h2><div>Daily</div><div>Start your day with what the harbor talks "
        "about.</div></div><div class='c2'><input type='email' placeholder='Enter your email'><button>Go</button>"
        "</div></div>"
    ),
    "a form to sign up below its words": (
        "<div class='x1'><p>Want the news of the harbor each day, before breakfast?</p>"
        "<form><input type='text' name='email'><button>Join</button></form></div>"
    ),
    "a box on what is reviewed": (
        "<div class='review_table'><table><tr><td>Info</td></tr><tr><td>Maker: Pier Co.</td></tr></table></div>"
    ),
    "a box of facts": "<div class='fact-box'><h4>The ferry</h4><p>Built in 1961, she holds 300 riders.</p></div>",
    "a pointer with a label in capitals": "<p><b>IN HARLOW: </b><a href='/x'>The bridge is late, too</a></p>",
    "words that lead to a link alone": "<p>READ the ruling in full:</p><p><a href='/r.pdf'>Ruling of the court</a></p>",
    "where the story was found": "<ul><li><b>Source</b><a href='https://a.example'>Alder County papers</a></li></ul>",
    "a label of a machine that reads": "<p><span>NEW</span>You can now listen to Alder Post articles!</p>",
    "a call to follow": "<div>Follow us on Twitter!</div><div>Add us on Facebook!</div>",
    "a notice of cookies": "<div><p>We use cookies to keep this page going and to count who reads it.</p></div>",
    "a teaser whose picture is described by its headline": (
        "<p><a href='/x'><img src='a.jpg' alt='The bridge of Harlow is late, too, says its owner'></a></p>"
        "<p><b>MORE: </b><a href='/x'>The bridge of Harlow is late, too, says its owner</a></p>"
    ),
    "a pointer in capitals behind marks": (
        "<p><strong>&gt;&gt; READ IN THE POST:<a target='_self'> The ferry's long winter</a></strong></p>"
    ),
    "a pull quote in a paragraph": "<p><q class='right'>have shown enough, at this early time, to be heard.</q></p>",
    "a label above": "<p>EXCLUSIVE</p>",
    "a player of a broadcaster": (
        "<div class='AudioEnhancement'><div>Listen</div><div>By Ann Lee, who tells how the riders of Port Alder went "
        "to court over ferries that were late.</div></div>"
    ),
    "a pointer in French": (
        "<p><b>A lire aussi : <a href='/y'>Le pont</a></b></p>"
        "<p><strong>Lire aussi : <a href='/x'>Le ferry est encore en retard</a></strong></p>"
    ),
    "a pointer in German": "<p><b>Lesen Sie auch:</b> <a href='/x'>Die Brücke ist auch zu spät</a></p>",
    "labels in other languages": "<div>Partager</div><div>Compartir</div><div>Teilen</div><div>Anzeige</div>",
    "words of a newsletter": (
        "<p>Free daily newsletter</p><p>Privacy Notice: Newsletters may contain info about charities and online ads."
        "</p><p>after newsletter promotion</p><p>Don't miss our morning update from the harbor</p>"
    ),
    "buttons run together": "<div><span>Share</span><span>X</span><span>Facebook</span><span>Copy link</span></div>",
    "a sentence of a newsletter": (
        "<p><em>Want more news from Alder? <a href='/n'>Sign up for our morning newsletter.</a></em></p>"
        "<p><i>Subscribe to The Tide, our daily email.</i></p>"
    ),
    "a box on a company": "<div class='module-crunchbase'><h3>Pier Co.</h3><p>Founded: 1961</p><p>Boats.</p></div>",
    "a letter that draws a sign": "<p><span class='lens'><img src='a.jpg'><span class='icon'>S</span></span></p>",
    "links between bars": "<p><a href='/a'>Tape (HD)</a> | <a href='/b'>Tape (SD)</a> | <a href='/c'>Tape</a></p>",
    "who drew or took it": (
        "<p>Illustration by Bo Marsh for The Post</p><p>Portrait by Jo Day</p><p>Image courtesy of Harbor Pictures</p>"
    ),
    "a photographer below a picture": "<p>Bo Marsh/The Alder Post</p><p>Jo van Day / Harbor Pictures</p>",
    "a label of links": "<p>Further reading</p><ul><li><a href='/x'>A ferry is late again</a></li></ul>",
}


@pytest.mark.parametrize("piece", BETWEEN.values(), ids=BETWEEN.keys())
def test_what_interrupts_the_story_stays_out(piece: str) -> None:
    assert text_of(article(HEAD + piece + REST)) == WHOLE


@pytest.mark.parametrize(
    "summary",
    [
        "<div><b>STORY HIGHLIGHTS</b></div><ul><li>The suit goes on</li><li>The city answers by June</li></ul>",
        "<h2>Key points</h2><ul><li>The suit goes on.</li><li>The city answers by June.</li></ul>",
        "<p>From Alder Post staff reports</p>",
        "<div><img src='a.jpg'></div><p>The ferry at her pier on Sunday. (Jo Day/The Alder Post)</p><p>By Ann Lee</p>",
        "<div class='m1'><img src='a.jpg'><span>The ferry at her pier on Sunday. Photo by Jo Day</span></div>",
        "<p>Reviewed by Lena Ortiz, J.D.</p>",
        "<p>Courtesy of The Pier</p><p><em>Written by: <a href='/lena'>Lena Ortiz</a></em></p>",
        "<p>Lunes, 6 de mayo de 2024, 02:00</p>",
    ],
)
def test_what_stands_between_the_headline_and_the_story_stays_out(summary: str) -> None:
    assert text_of(article(summary + paragraphs())) == WHOLE


def test_a_list_of_points_below_the_story_is_its_own() -> None:
    points = "<h2>Key points</h2><ul><li>The suit goes on.</li><li>The city answers by June.</li></ul>"
    assert text_of(article(HEAD + points + REST)) == "\n\n".join(
        [*STORY[:2], "Key points", "The suit goes on.\nThe city answers by June.", *STORY[2:]]
    )


def test_a_paragraph_that_a_picture_describes_stays_in() -> None:
    picture = f"<div><img src='a.jpg' alt='{STORY[0]}'></div>"
    head = f'<meta name="description" content="{STORY[0]}">'
    assert text_of(article(picture + paragraphs(), head)) == WHOLE


def test_who_wrote_the_story_stays_out_at_its_end() -> None:
    about = "<p>Ann Lee is a writer who lives by the harbor of Port Alder. Her last book is on bridges.</p>"
    byline = '<meta name="author" content="Ann Lee">'
    assert text_of(article(paragraphs() + about, byline)) == WHOLE
    assert text_of(article(about + paragraphs(), byline)).startswith("Ann Lee is a writer")


def test_a_last_sentence_on_opinions_stays_in() -> None:
    last = "The opinions expressed by the panel are binding on the county, the court said."
    assert text_of(article(paragraphs(*STORY, last))) == WHOLE + "\n\n" + last


def test_a_journalist_of_whom_the_story_speaks_stays_in_at_its_end() -> None:
    last = "Tom Reyes is a journalist who has lived by the harbor for years."
    assert text_of(article(paragraphs(*STORY, last))) == WHOLE + "\n\n" + last


@pytest.mark.parametrize(
    "piece",
    [
        "<p><em>Ann Lee covers courts for The Alder Post. Reach her at ann@post.example or 555-555-0101.</em></p>",
        "<p>© 2024 The Alder Post. All rights reserved.</p>",
        "<p>Posted on May 6, 2024</p>",
        "<p>###</p>",
        f"<h2>27 commentaires</h2><ul><li>{COMMENT}</li></ul>",
        "<p>Explore further</p><p>Journal information: Annals of Ferries</p><p>Citation: Judge lets the suit go on "
        "(2024, May 6) retrieved 7 May 2024 from https://post.example/f</p><p>This document is subject to copyright. "
        "No part may be printed.</p>",
        "<p><strong>Mehr zu den Fähren:</strong></p><ul><li><a href='/x'>Die Brücke ist auch zu spät</a></li></ul>",
        "<h4>Editors’ Recommendations:</h4><ul><li><a href='/x'>A ferry is late again</a></li></ul>",
        "<h4>Post recommends</h4><h2><a href='/x'>The mill of Harlow is to close</a></h2>",
        "<p>{{story.author.name}}</p>",
        "<p>Alder Post writer Bo Marsh contributed to this report.</p>",
        "<p>Article by Lena Ortiz (@lortiz).</p>",
        f"<div class='nextstory'><h2><a href='/x'>The mill is to close</a></h2><p>{OTHER}</p></div>" * 4,
        "<p>Lena Ortiz and Bo Marsh contributed reporting from Harlow.</p>",
        "<p>Reporting by Lena Ortiz in Alder; Editing by Bo Marsh</p>",
        "<p>The views expressed here are the author's own and do not reflect those of The Alder Post.</p>",
        "<p>This column does not necessarily reflect the opinion of the editors.<br>Lena Ortiz is a columnist.</p>",
        "<p>Some of the links on this page are affiliate links, through which we may earn a commission.</p>",
        "<ul><li>Topics</li><li><a href='/a'>Ferries</a></li><li><a href='/b'>The harbor of Alder</a></li></ul>",
        "<h3>Related</h3><ul><li><a href='/x'>A ferry is late again</a></li></ul>",
        "<p>lortiz@post.example<br>(END)</p>",
        f"<p>This article originally appeared on The Alder Post: {TITLE}, and {' and '.join([TITLE] * 3)}</p>",
        "<p>This story was originally published May 6, 2024, 10:00 AM.</p>",
        "<p>Alder Post (Harlow) First published May 6, 2024: 10:00 AM ET</p>",
        "<p>Follow the Post's coverage of ferries at https://post.example/ferries</p>",
        "<h2>More to Read</h2><ul><li><a href='/x'>A ferry is late again in Alder</a></li></ul>",
        "<div>Topic(s):<br>Fraud</div><div>Component(s): <a>Alder, Western</a></div><div>Press Release Number: 24-118"
        "</div>",
        "<p>Watch the hearing here:</p><p>For more news from the harbor please visit The Alder Post.</p>",
        "<p>Lena Ortiz is an award-winning journalist and the author of several books on harbors.</p>",
        "<p>Photos by Jo Day (Alder Pictures), Bo Marsh (Alder Pictures), Lena Ortiz and the Harbor Office.</p>",
        "<a href='/x'><h5>A ferry is late again in Alder</h5></a><p>The riders of Port Alder had to wait all day.</p>"
        "<p>Lena Ortiz 2024-05-06 10:15:00</p>",
        "<p>Get Alder Business On Twitter, Facebook, and elsewhere! Know something that we don't?</p>",
        "<p>Lena Ortiz is the ferry reporter for The Alder Post. You can send her an e-mail or read her pages.</p>",
        "<p>More from The Alder Post and its sisters in the county: Tips for the harbor, the ferry and the mill</p>",
        "<p>April 2, 2024 -- Updated 1453 GMT</p>"
        + "".join(
            f"<p>The mill of {town} is to close, its owner says, after years of talks with the county.</p>"
            f"<p>April {day}, 2024 -- Updated 1453 GMT</p>"
            for day, town in enumerate(("Harlow", "Stone", "Reyes", "Orde"), 3)
        ),
    ],
)
def test_what_stands_below_the_story_stays_out(piece: str) -> None:
    assert text_of(article(paragraphs() + piece)) == WHOLE


OWN = {
    "days one after another": (
        "".join(
            f"<p>May {day}, 2024</p><p>On that day the ferry was late again, by {day} hours.</p>" for day in (3, 4, 5)
        ),
        "\n\n".join(f"May {day}, 2024\n\nOn that day the ferry was late again, by {day} hours." for day in (3, 4, 5)),
    ),
    "a subhead": ("<h2>What comes next</h2>", "What comes next"),
    "a list": ("<ul><li>The city answers.</li><li>The riders reply.</li></ul>", "The city answers.\nThe riders reply."),
    "a list of linked cases": (
        "<p>Two cases were cited:</p><ul><li><a href='/1'>Low v. Pier Co.</a></li><li><a href='/2'>In re "
        "Wharf</a></li></ul>",
        "Two cases were cited:\n\nLow v. Pier Co.\nIn re Wharf",
    ),
    "a table": (
        "<figure><table><tr><th>Month</th><th>Late</th></tr><tr><td>April</td><td>31</td></tr></table></figure>",
        "Month\tLate\nApril\t31",
    ),
    "a quotation set apart": (
        "<blockquote><p>The city owes its riders an answer.</p></blockquote>",
        "The city owes its riders an answer.",
    ),
    "verse": ("<p>Roses are red<br>Ferries are late</p>", "Roses are red\nFerries are late"),
    "a name called ticker": ("<p>Shares of <span class='ticker'>Pier Co.</span> rose.</p>", "Shares of Pier Co. rose."),
    "quotation marks that the browser makes": ("<p>He said <q>no</q>.</p>", "He said “no”."),
    "a word with a soft hyphen": ("<p>The har&shy;bor\u200b master&nbsp;agreed.</p>", "The harbor master agreed."),
    "what was struck out": ("<p>It was <del>Tuesday</del> Monday.</p>", "It was Monday."),
    "a first letter set large": ("<p><span class='cap'>T</span>he city agreed.</p>", "The city agreed."),
    "a first letter in a block of its own": ("<div>T</div><p>he city agreed.</p>", "The city agreed."),
    "letters of questions and answers": ("<p>Q</p><p>Why?</p><p>A</p><p>No why.</p>", "Q\n\nWhy?\n\nA\n\nNo why."),
    "topics of a meeting": (
        "<h3>Topics</h3><ul><li>The winter</li><li>The pier</li></ul>",
        "Topics\n\nThe winter\nThe pier",
    ),
    "a sentence on views": (
        "<p>The views expressed at the hearing were those of riders.</p>",
        "The views expressed at the hearing were those of riders.",
    ),
    "a sentence on pictures": (
        "<p>Illustrations by children hang there.</p><p>Portraits by Bo Marsh hang there, too.</p>",
        "Illustrations by children hang there.\n\nPortraits by Bo Marsh hang there, too.",
    ),
    "a heading of two with a stroke": ("<h2>Harbor Office/City Hall</h2>", "Harbor Office/City Hall"),
    "a sentence that begins like a label": (
        "<p>More in the city say that they agree.</p>",
        "More in the city say that they agree.",
    ),
}


@pytest.mark.parametrize(("piece", "shown"), OWN.values(), ids=OWN.keys())
def test_what_is_the_storys_own_stays_in(piece: str, shown: str) -> None:
    assert text_of(article(HEAD + piece + REST)) == "\n\n".join([*STORY[:2], shown, *STORY[2:]])


def test_a_hover_box_inside_a_sentence_stays_out() -> None:
    hover = "<span class='name'>Ina Borrow<span class='tooltip'>Judge since 2011, born in Alder.</span></span>"
    story = [STORY[0], STORY[1].replace("Ina Borrow", hover), *STORY[2:]]
    assert text_of(article(paragraphs(*story))) == WHOLE


@pytest.mark.parametrize(
    "opener",
    [
        "<a class='popup' href='javascript:void(0)' onclick=\"show('Judge since 2011')\">Ina Borrow</a>",
        "<abbr class='tooltip' title='Judge since 2011'>Ina Borrow</abbr>",
        "<span class='tooltip'>Ina Borrow<span class='tooltiptext'>Judge since 2011, born in Alder.</span></span>",
    ],
)
def test_a_word_that_opens_a_hover_box_stays_in(opener: str) -> None:
    story = [STORY[0], STORY[1].replace("Ina Borrow", opener), *STORY[2:]]
    assert text_of(article(paragraphs(*story))) == WHOLE


def test_a_headline_in_two_headings_is_no_part_of_the_text() -> None:
    first, rest = TITLE[:12], TITLE[12:]
    assert text_of(article(f"<h3>{first}</h3><h4><em>{rest}</em></h4>{paragraphs()}")) == WHOLE


def test_headline_byline_and_date_are_no_part_of_the_text() -> None:
    body = f"<h1>{TITLE}</h1><p>By Ann Lee</p><p>The Alder Post</p><p>May 6, 2024</p>{paragraphs()}"
    story = html.read(page(f"<div class='story-body'>{body}</div>"), "page.html", ReadOptions())
    assert (story.text, story.title, story.authors) == (WHOLE, TITLE, ["Ann Lee"])


def test_a_headline_below_what_the_story_is_about_is_no_part_of_the_text() -> None:
    about = (
        "The riders of Port Alder have waited for their ferries for years, and for a court to hear them for months. "
        * 2
    )
    body = f"<p>{about}</p><p>By Ann Lee, May 6, 2024</p><h2>{TITLE}</h2>{paragraphs()}"
    assert text_of(page(f"<div class='story-body'>{body}</div>")) == f"{about.strip()}\n\n{WHOLE}"


@pytest.mark.parametrize("times", [1, 20])
def test_a_live_blog_is_all_of_its_posts(times: int) -> None:
    story = [f"{text[:-1]}, post {number} says." for number in range(times) for text in STORY]
    posts = "".join(
        f"<article class='post'><h3>Post {place} from the pier</h3><time>10:15 a.m.</time>"
        f"<div class='post-content'><p>{text}</p></div></article>"
        for place, text in enumerate(story)
    )
    data = page(f"<main><h1>{TITLE}</h1><div>{posts}</div></main>", linked_data(**{"@type": "LiveBlogPosting"}))
    assert text_of(data) == "\n\n".join(f"Post {place} from the pier\n\n{text}" for place, text in enumerate(story))


def test_a_story_of_one_sentence_is_read() -> None:
    sentence = "The Alder County Court will close at noon on Friday because of snow."
    data = page(f"{NAV}<main><h1>Court closes early on Friday</h1><p>{sentence}</p></main><aside>{teasers()}</aside>")
    assert text_of(data) == sentence


def test_wire_copy_with_fixed_lines_is_joined_to_paragraphs() -> None:
    lines = (
        "   A judge on Monday let a suit over the late ferries of the town\n"
        "go on and told the city to answer.\n\n   The case is new.\n"
    )
    assert text_of(page(f"<pre>{lines}</pre>")) == (
        "A judge on Monday let a suit over the late ferries of the town go on and told the city to "
        "answer.\n\nThe case is new."
    )


def test_a_paragraph_with_an_advertisement_in_its_middle_is_one() -> None:
    first, second = STORY[0].split(" Port Alder go on, ")
    broken = f"<p>{first} Port Alder<div class='ad'>Boots for less</div> go on, {second}</p>"
    assert text_of(article(broken + paragraphs(*STORY[1:]))) == WHOLE


@pytest.mark.parametrize("caption", ["Tom Reyes on the pier. Picture: PA", "The pier (Photo: Jo Barker/The Post)"])
def test_a_caption_in_the_story_that_nothing_marks(caption: str) -> None:
    body = paragraphs(*STORY[:2]) + f"<div><img src=x></div><div>{caption}</div>" + paragraphs(*STORY[2:])
    assert text_of(article(body)) == WHOLE


def test_a_page_with_several_articles_says_so() -> None:
    one, other = (f"<article><h2>{name}</h2><p>By Ann Lee</p>{paragraphs()}</article>" for name in ("Ferry", "Pier"))
    story = html.read(page(f"<h1>The Alder Blog</h1>{one}{other.replace('A judge', 'Some judge')}"), "p", ReadOptions())
    assert story.authors == []
    assert "2 articles" in story.warnings[0]


def test_an_article_beside_teasers_is_one() -> None:
    teaser = "<article><h3>Other</h3><p>Short.</p></article>"
    story = html.read(page(f"<article><h1>{TITLE}</h1>{paragraphs()}</article>{teaser}"), "p", ReadOptions())
    assert story.warnings == []


def test_a_paragraph_on_a_picture_stays() -> None:
    said = "She held up a picture: Tom at the pier in 1990"
    assert said in text_of(article(paragraphs(*STORY[:3], said, *STORY[3:])))


def test_marks_of_a_word_processors_comments_stay_out() -> None:
    marked = STORY[2].replace("asked for", 'asked for<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>')
    assert text_of(article(paragraphs(*STORY[:2], marked, *STORY[3:]))) == WHOLE


def test_marks_of_notes_stay_out_and_notes_in() -> None:
    marked = STORY[4].replace("No. 24-CV-118.", 'No. 24-CV-118.<sup><a href="#n1">[1]</a></sup>')
    notes = "<ol class='footnotes'><li>It was filed in May.</li></ol>"
    assert text_of(article(paragraphs(*STORY[:4], marked) + notes)) == WHOLE + "\n\nIt was filed in May."


def test_a_preview_for_subscribers_is_said_to_be_one() -> None:
    story = html.read(article(head=linked_data(isAccessibleForFree=False)), "page.html", ReadOptions())
    assert (story.text, len(story.warnings)) == (WHOLE, 1)


def test_a_heading_with_an_anchor_of_its_own_stays_in() -> None:
    heading = "<h2><a href='#next'>What comes next</a></h2>"
    assert text_of(article(HEAD + heading + REST)) == "\n\n".join([*STORY[:2], "What comes next", *STORY[2:]])


@pytest.mark.parametrize(
    "hidden",
    [
        "<span style='position:absolute;clip:rect(0 0 0 0);height:1px'>, opens new tab</span>",
        "<span class='visually-hidden'>(external)</span>",
        "<span class='hidden'>, a judge since 2011</span>",
    ],
)
def test_what_only_a_reading_machine_says_stays_out(hidden: str) -> None:
    story = [STORY[0], STORY[1].replace("Ina Borrow", f"<a href='/x'>Ina Borrow{hidden}</a>"), *STORY[2:]]
    assert text_of(article(paragraphs(*story))) == WHOLE


def test_a_release_on_a_page_that_also_lists_others_is_read() -> None:
    listing = '<script type="application/ld+json">{"@type": ["WebPage", "CollectionPage"]}</script>'
    long = [f"{text[:-1]}, day {day}." for day in range(3) for text in STORY]
    assert text_of(page(f"<main><h1>{TITLE}</h1>{paragraphs(*long)}</main>", listing)) == "\n\n".join(long)

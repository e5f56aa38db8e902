"""NewsML-G2: items, messages, copies of a body, days."""

from __future__ import annotations

import time
from datetime import date

import pytest
from files import read as read_file
from files import split, stories

from growth import growth
from mpp_extract.errors import ReadError
from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import newsml_g2

PARTS = ["LINDEN, Maine — A judge froze the ferry contract.", "“It is void,” Justice Carol Hemming wrote."]
TEXT = "\n\n".join(PARTS)
BODY = "".join(f"<p>{part}</p>" for part in PARTS)
SPACE = ' xmlns="http://iptc.org/std/nar/2006-10-01/"'
XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html '
    'xmlns="http://www.w3.org/1999/xhtml"><head><title>Contract frozen'
    "</title></head><body><header><ul class='slugline'><li>Ferries</li></ul><h1>Contract frozen</h1></header><figure>"
    f"<figcaption>A ferry</figcaption></figure>{BODY}<p class='copyright'>© Example</p></body></html></inlineXML>"
)
NITF = (
    '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>'
    f"<hedline><hl1>In NITF</hl1></hedline><byline>By Nora "
    f"Fenn</byline></body.head><body.content>{BODY}</body.content></body>"
    "</nitf></inlineXML>"
)
DATES = "<versionCreated>2021-03-06T04:15:00Z</versionCreated><firstCreated>2021-03-04T23:15:00-05:00</firstCreated>"
HEADLINES = '<headline role="hld:subHeadline">Rule read backwards</headline><headline>Contract frozen</headline>'
PICTURE = '<remoteContent href="a.jpg" contenttype="image/jpeg"/>'


def item(
    content: str = XHTML,
    *,
    kind: str = "ninat:text",
    status: str = "stat:usable",
    dates: str = DATES,
    guid: str = "urn:ex:1",
    headlines: str = HEADLINES,
    by: str = "<by>By Nora Fenn and Kim Moe</by>",
) -> str:
    return (
        f'<newsItem{SPACE} guid="{guid}" version="3" standard="NewsML-G2" '
        f'xml:lang="en-GB"><itemMeta><itemClass qcode="{kind}"/>'
        f'<provider qcode="p:ex"><name>Example Wire</name></provider>{dates}<pubStatus qcode="{status}"/>'
        "<edNote>Eds: Hold for "
        "noon.</edNote></itemMeta><contentMeta><contentCreated>2021-03-01T10:00:00Z</contentCreated>"
        f"{by}<slugline>FERRIES</slugline>{headlines}<keyword>ferry</keyword><description>Summary.</description>"
        f"</contentMeta><contentSet>{content}</contentSet></newsItem>"
    )


def message(*items: str) -> bytes:
    inner = "".join(items)
    return (
        f"<?xml "
        f""
        f"version='1.0'?><newsMessage{SPACE}><header><sent>2021-03-07</sent></header><itemSet>{inner}</itemSet></newsMessage>"
    ).encode()


def read(data: str | bytes) -> Story:
    return newsml_g2.read(data.encode() if isinstance(data, str) else data, "x.xml", ReadOptions())


def test_what_an_item_says() -> None:
    assert read(item()) == Story(
        text=TEXT,
        title="Contract frozen",
        published=date(2021, 3, 4),
        authors=["Nora Fenn", "Kim Moe"],
        publisher="Example Wire",
        language="en",
        id="urn:ex:1",
        encoding="utf-8",
    )


def test_it_is_recognised() -> None:
    assert read_file(item().encode(), "story.xml").format == "newsml-g2"


CONTENTS = {
    "XHTML": XHTML,
    "XHTML without a namespace": XHTML.replace(' xmlns="http://www.w3.org/1999/xhtml"', ""),
    "NITF": NITF,
    "one of several copies": XHTML + NITF + f"<inlineData>{TEXT}</inlineData>",
    "plain text": f"<inlineData contenttype='text/plain'>{TEXT}</inlineData>",
    "plain text, indented and wrapped": (
        "<inlineData><![CDATA[   LINDEN, Maine — A judge froze\nthe ferry contract.\n   “It "
        "is void,” Justice Carol\nHemming "
        "wrote.\n]]></inlineData>"
    ),
    "HTML escaped": "<inlineData contenttype='text/html'>" + BODY.replace("<", "&lt;") + "</inlineData>",
    "HTML in CDATA": f"<inlineData contenttype='text/html'><![CDATA[{BODY}]]></inlineData>",
    "HTML in CDATA called plain": f"<inlineData contenttype='text/plain'><![CDATA[{BODY}]]></inlineData>",
    "who made it and where to ask": XHTML.replace(
        "<p class='copyright'>© Example</p>",
        "<p>(Reporting by Nora Fenn; editing by Kim Moe)</p><p> ((nora.fenn@ex.example;)) </p>",
    ),
    "a picture beside": PICTURE + XHTML,
}


@pytest.mark.parametrize("what", CONTENTS)
def test_contents(what: str) -> None:
    story = read(item(CONTENTS[what]))
    assert (story.text, story.title, story.warnings) == (TEXT, "Contract frozen", [])


def test_characters_escaped_twice() -> None:
    html = "<inlineXML><html><body><p>He said &amp;quot;no&amp;quot;.</p></body></html></inlineXML>"
    assert read(item(html)).text == 'He said "no".'


def test_names_of_the_body_where_the_item_has_none() -> None:
    story = read(item(NITF, headlines="", by=""))
    assert (story.title, story.authors) == ("In NITF", ["Nora Fenn"])


@pytest.mark.parametrize("form", ["marked up", "plain"])
def test_a_byline_in_the_body_where_nothing_else_names_the_author(form: str) -> None:
    above = ["(Adds background)", "By Nora Fenn"]
    content = {
        "marked up": XHTML.replace(BODY, "".join(f"<p>{line}</p>" for line in above) + BODY),
        "plain": "<inlineData>" + "\n\n".join([*above, *PARTS]) + "</inlineData>",
    }[form]
    story = read(item(content, by="<creator literal='Example Wire'/>"))
    assert (story.text, story.authors) == (TEXT, ["Nora Fenn"])


DAYS = {
    "the first version": (DATES, date(2021, 3, 4)),
    "this version": ("<versionCreated>2021-03-06T04:15:00Z</versionCreated>", date(2021, 3, 6)),
    "the content": ("", date(2021, 3, 1)),
    "an embargo": (f"{DATES}<embargoed>2021-03-08T06:00:00Z</embargoed>", date(2021, 3, 8)),
}


@pytest.mark.parametrize("what", DAYS)
def test_days(what: str) -> None:
    dates, day = DAYS[what]
    assert read(item(dates=dates)).published == day


def test_items_of_a_message() -> None:
    package = f'<packageItem{SPACE} guid="urn:ex:4"><contentMeta><headline>Box</headline></contentMeta></packageItem>'
    data = message(
        item(),
        item(PICTURE, kind="ninat:picture", guid="urn:ex:2"),
        item(status="stat:canceled", guid="urn:ex:3"),
        package,
    )
    found = [(place, story) for place, story in stories("newsml-g2", data) if isinstance(story, Story)]
    assert [(place, story.id) for place, story in found] == [(f"x#{n}", f"urn:ex:{n}") for n in range(1, 5)]
    assert [story.text for _, story in found] == [TEXT, "", "", ""]
    assert [
        "pictures" in found[1][1].warnings[0],
        "killed" in found[2][1].warnings[0],
        "links" in found[3][1].warnings[0],
    ] == [True] * 3


def test_a_message_of_many_items_is_divided_in_linear_time() -> None:
    def cost(number: int) -> float:
        data = message(*[item()] * number)
        start = time.process_time()
        assert len(split("newsml-g2", data)) == number
        return time.process_time() - start

    assert growth(cost, 500, 4_000, within=16) < 16


def test_a_message_of_one_item_is_the_file_itself() -> None:
    assert [place for place, _ in stories("newsml-g2", message(item()))] == ["x"]


@pytest.mark.parametrize("prefix", ["", "ns0:", "nar:"])
def test_namespaces_do_not_matter(prefix: str) -> None:
    data = item().replace(SPACE, "").replace("newsItem", f"{prefix}newsItem")
    data = data.replace(
        f"<{prefix}newsItem", f'<{prefix}newsItem xmlns{":" + prefix[:-1] if prefix else ""}="urn:x"', 1
    )
    assert read(data).text == TEXT


def test_a_message_without_items() -> None:
    with pytest.raises(ReadError, match="no item"):
        read(message())


def test_damage_gives_stories_or_reasons() -> None:
    data = message(item(), item(NITF))
    for cut in range(0, len(data), 10):
        for _, story in stories("newsml-g2", data[:cut]):
            assert isinstance(story, Story) or "\n" not in str(story)


def test_a_cut_message_keeps_its_whole_items() -> None:
    data = message(item(), item(NITF, guid="urn:ex:2"))
    found = stories("newsml-g2", data[:-400])
    assert isinstance(found[0][1], Story)
    assert found[0][1].text == TEXT
    assert isinstance(found[-1][1], ReadError)

"""NewsML 1, whose stories stand in components: text in its forms, pictures beside it, several items."""

from __future__ import annotations

from base64 import b64encode
from datetime import date

import pytest
from files import read as read_file
from files import split, stories

from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import newsml_g2

PARTS = ["LINDEN, Maine — A judge froze the ferry contract.", "“It is void,” Justice Carol Hemming wrote."]
TEXT = "\n\n".join(PARTS)
BODY = "".join(f"<p>{part}</p>" for part in PARTS)
TYPE = "<MediaType FormalName='Text'/>"
PICTURE = (
    "<NewsComponent><Role FormalName='Caption'/><ContentItem><MediaType FormalName='Text'/><DataContent><p>"
    + "The ferry at her pier on a long and windy day in March. " * 5
    + "</p></DataContent></ContentItem><ContentItem Href='a.jpg'><MediaType FormalName='Photo'/></ContentItem>"
    "</NewsComponent>"
)
CONTENTS = {
    "elements": f"{TYPE}<DataContent>{BODY}</DataContent>",
    "a page": f"{TYPE}<DataContent><html><head><title>x</title></head><body>{BODY}</body></html></DataContent>",
    "HTML in CDATA": f"{TYPE}<DataContent><![CDATA[{BODY}]]></DataContent>",
    "plain text": f"<DataContent>{TEXT}</DataContent>",
    "base64": f"<Encoding Notation='Base64'><DataContent>{b64encode(TEXT.encode()).decode()}</DataContent></Encoding>",
    "NITF": f"<DataContent><nitf><body><body.content>{BODY}</body.content></body></nitf></DataContent>",
}


def item(content: str, headline: str = "Judge freezes ferry contract", status: str = "Usable") -> str:
    return (
        "<NewsItem><Identification><NewsIdentifier><PublicIdentifier>urn:newsml:ex:1</PublicIdentifier>"
        "</NewsIdentifier></Identification><NewsManagement><FirstCreated>20210304T231500-0500</FirstCreated>"
        f"<Status FormalName='{status}'/></NewsManagement><NewsComponent><NewsLines><HeadLine>{headline}</HeadLine>"
        "<ByLine>By Nora Fenn</ByLine><CopyrightLine>© Example</CopyrightLine></NewsLines><DescriptiveMetadata>"
        f"<Language FormalName='en'/></DescriptiveMetadata>{PICTURE}<NewsComponent><Role FormalName='Main'/>"
        f"<ContentItem>{content}</ContentItem></NewsComponent></NewsComponent></NewsItem>"
    )


def message(*items: str) -> bytes:
    sent = "<NewsEnvelope><SentFrom><Party FormalName='Example Wire'/></SentFrom></NewsEnvelope>"
    return f"<?xml version='1.0'?><NewsML Version='1.2'>{sent}{''.join(items)}</NewsML>".encode()


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_a_story_in_each_form(content: str) -> None:
    assert newsml_g2.read(message(item(content)), "x", ReadOptions()) == Story(
        text=TEXT,
        title="Judge freezes ferry contract",
        published=date(2021, 3, 4),
        authors=["Nora Fenn"],
        publisher="Example Wire",
        language="en",
        id="urn:newsml:ex:1",
        encoding="utf-8",
    )


@pytest.mark.parametrize(
    ("before", "after", "house"),
    [
        ("<DescriptiveMetadata>", "<AdministrativeMetadata><Source><Party FormalName='Ex'/></Source>"
         "</AdministrativeMetadata><DescriptiveMetadata>", "Ex"),
        ("<PublicIdentifier>", "<ProviderId>ex.example</ProviderId><PublicIdentifier>", "ex.example"),
    ],
)  # fmt: skip
def test_the_house_of_an_item_that_nobody_sent(before: str, after: str, house: str) -> None:
    one = item(CONTENTS["elements"]).replace(before, after, 1)
    data = f"<?xml version='1.0'?><NewsML Version='1.2'>{one}</NewsML>".encode()
    assert newsml_g2.read(data, "x", ReadOptions()).publisher == house


def test_it_is_known_by_its_first_element() -> None:
    source = read_file(message(item(CONTENTS["elements"])), "x.xml")
    assert (source.format, source.text, source.warnings) == ("newsml-g2", TEXT, [])


def test_each_item_is_an_article_with_a_headline_of_its_own() -> None:
    data = message(item(CONTENTS["elements"], "One"), item(CONTENTS["plain text"], "Two"))
    assert len(split("newsml-g2", data)) == 2
    found = [
        (place, story.title, story.text) for place, story in stories("newsml-g2", data) if isinstance(story, Story)
    ]
    assert found == [("x#1", "One", TEXT), ("x#2", "Two", TEXT)]


def test_a_story_that_was_killed_and_a_picture_alone_are_empty() -> None:
    killed = newsml_g2.read(message(item(CONTENTS["elements"], status="Canceled")), "x", ReadOptions())
    alone = newsml_g2.read(message(item("<MediaType FormalName='Photo'/>")), "x", ReadOptions())
    assert [killed.text, alone.text, len(killed.warnings), len(alone.warnings)] == ["", "", 1, 1]


def test_the_day_of_the_identifier_where_nothing_else_tells_one() -> None:
    only = item(CONTENTS["elements"]).replace("<FirstCreated>20210304T231500-0500</FirstCreated>", "")
    dated = only.replace("<NewsIdentifier>", "<NewsIdentifier><DateId>20210305</DateId>")
    assert newsml_g2.read(message(dated), "x", ReadOptions()).published == date(2021, 3, 5)

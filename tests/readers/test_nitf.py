"""NITF: body, title, day, names; what is no copy; broken and hostile files."""

from __future__ import annotations

from datetime import date

import pytest
from files import read as read_file
from files import stories, told

from mpp_extract.errors import ReadError
from mpp_extract.readers.source import ReadOptions, Story
from mpp_extract.readers.wire import nitf

PARTS = [
    "LINDEN, Maine (EX) — A judge on Thursday froze the ferry contract.",
    "Justice Carol Hemming said the state had “read its own rule backwards.”",
    "The case is AP-21-07.",
]
TEXT = "\n\n".join(PARTS)
BODY = "".join(f"<p>{part}</p>\n" for part in PARTS)
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
NAMESPACE = ' xmlns="http://iptc.org/std/NITF/2006-10-18/"'
DOCDATA = (
    '<docdata management-status="usable"><doc-id regsrc="EX" '
    'id-string="ex-7"/><date.issue norm="20210304T231500-0500"/>'
    '<ed-msg info="Updates."/><key-list><keyword key="Ferries"/></key-list><doc.copyright '
    'holder="Example Wire"/></docdata>'
)
BODY_HEAD = (
    "<hedline><hl1>Judge freezes ferry contract</hl1><hl2>State read rule backwards</hl2></hedline>"
    "<byline>By <person>NORA FENN</person><byttl>Example Wire "
    "Writer</byttl></byline><distributor>Example Wire</distributor>"
    "<dateline><location>LINDEN, Maine</location></dateline><abstract><p>What it is about.</p></abstract>"
)


def document(
    content: str = BODY,
    docdata: str = DOCDATA,
    head: str = BODY_HEAD,
    end: str = "",
    prolog: str = "",
    space: str = NAMESPACE,
) -> bytes:
    return (
        f'{prolog or DECLARATION}<nitf{space} xml:lang="en-US"><head><title>BC-Ferries</title>'
        f"{docdata}</head><body><body.head>{head}</body.head><body.content>{content}</body.content>{end}</body></nitf>"
    ).encode()


def read(data: bytes) -> Story:
    return nitf.read(data, "x.xml", ReadOptions())


def test_what_a_story_says() -> None:
    assert read(document()) == Story(
        text=TEXT,
        title="Judge freezes ferry contract",
        published=date(2021, 3, 4),
        authors=["NORA FENN"],
        publisher="Example Wire",
        language="en",
        id="ex-7",
        encoding="utf-8",
    )


def test_it_is_recognised() -> None:
    source = read_file(document(), "story.xml")
    assert (source.format, source.text) == ("nitf", TEXT)


SPACES = {
    "none": document(space=""),
    "another": document(space=' xmlns="urn:x-nobodys"'),
    "a generated prefix": document(space="")
    .replace(b"<nitf", b'<ns0:nitf xmlns:ns0="urn:x"')
    .replace(b"</nitf", b"</ns0:nitf")
    .replace(b"<p>", b"<ns0:p>")
    .replace(b"</p>", b"</ns0:p>"),
    "capitals": document(space="").replace(b"<p>", b"<P>").replace(b"</p>", b"</P>").replace(b"nitf", b"NITF"),
}


@pytest.mark.parametrize("what", SPACES)
def test_namespaces_do_not_matter(what: str) -> None:
    assert read(SPACES[what]).text == TEXT


BODIES = {
    "line breaks are blanks": (BODY.replace("froze the", "froze\n      the"), TEXT),
    "a block": (f'<block id="Main">{BODY}</block>', TEXT),
    "a block said twice": (
        f'<block class="lead"><p>{PARTS[0]}</p></block><block class="full_text">{BODY}</block>',
        TEXT,
    ),
    "pictures and captions": (
        '<media media-type="image"><media-reference source="a.jpg"/><media-caption><p>A ferry.</p></media-caption>'
        f"<media-producer>Nora Fenn</media-producer></media>{BODY}",
        TEXT,
    ),
    "notes to editors": (f'<note noteclass="editorsnote"><p>Hold.</p></note><p>Eds: Adds quote.</p>{BODY}', TEXT),
    "slugs and credits": (f'<p class="slug">BC-Ferries</p>{BODY}<p class="credit">EX Photo</p>', TEXT),
    "the headline again": (f"<hl2>Judge freezes ferry contract</hl2>{BODY}", TEXT),
    "a rule and what follows it": (f"{BODY}<p>___</p><p>Follow Nora Fenn on Twitter: @nfenn</p>", TEXT),
    "an end mark": (f"{BODY}<p>-30-</p>", TEXT),
    "a subhead": ("<p>One.</p><hl2>What next</hl2><p>Two.</p>", "One.\n\nWhat next\n\nTwo."),
    "a list": ("<p>Dates:</p><ul><li>March 9</li><li><p>May 1</p></li></ul>", "Dates:\n\nMarch 9\nMay 1"),
    "a table": (
        "<p>Trips:</p><table><tr><th>Line</th><th>Trips</th></tr><tr><td>East</td><td>12,400</td></tr></table>",
        "Trips:\n\nLine\tTrips\nEast\t12,400",
    ),
    "names marked up": (
        "<p>Justice <person>Carol Hemming</person> of <org>the court</org>.</p>",
        "Justice Carol Hemming of the court.",
    ),
    "a byline above": (f"<p>By NORA FENN</p><p>Example Wire Writer</p>{BODY}", TEXT),
    "text without elements": ("\n   One goes\non.\n   Two.\n", "One goes on.\n\nTwo."),
    "who helped, below a rule": (
        f"{BODY}<p>___</p><p>Kim Moe contributed from Oslo.</p><p>Online: https://ex.example</p>",
        TEXT,
    ),
    "who made it": (f"{BODY}<p>(Reporting by Nora Fenn in Linden; Editing by Kim Moe)</p>", TEXT),
    "what a version changes": (f"<p>(Adds comment by the clerk (retired), byline)</p>{BODY}", TEXT),
    "who made it, below the last words": (
        f"<p>{'</p><p>'.join(PARTS)}\n(Reporting by Nora Fenn; Editing by Kim Moe\nand Li Wu)</p>",
        TEXT,
    ),
    "a remark in brackets": (
        f"<p>(Add up the votes and no ward is safe.)</p>{BODY}",
        f"(Add up the votes and no ward is safe.)\n\n{TEXT}",
    ),
    "HTML in CDATA": (f"<![CDATA[{BODY}]]>", TEXT),
    "lines of one width": (
        "<p>The council said on Tuesday that it would close the mill <br/>bridge, which has stood since 1887.</p>",
        "The council said on Tuesday that it would close the mill bridge, which has stood since 1887.",
    ),
    "a short paragraph among lines of one width": (
        "<p>The council said on Tuesday that it would close the mill <br/>bridge, which has stood since 1887, and that "
        "it would <br/>not be opened again.</p><p>A service to mark the end of a hundred and ten years at <br/>St Mary "
        "Harlow is free.</p>",
        "The council said on Tuesday that it would close the mill bridge, which has stood since 1887, and that it "
        "would not be opened again.\n\nA service to mark the end of a hundred and ten years at St Mary Harlow is free.",
    ),
    "escaped HTML in one of its paragraphs": (
        f"{BODY}<p>&lt;div class='x' id='y'&gt;&lt;/div&gt;&lt;script src='e.js'&gt;&lt;/script&gt;</p>",
        TEXT,
    ),
    "HTML in CDATA in a paragraph": (f"<p><![CDATA[{PARTS[0]}<br/><br/>{PARTS[1]}]]></p>", f"{PARTS[0]}\n\n{PARTS[1]}"),
    "escaped twice": ("<p>He said &amp;quot;no&amp;quot; &amp;amp; left.</p>", 'He said "no" & left.'),
    "soft hyphens and blanks": ("<p>The\u00a0con\u00adtract\u200b is\u2009void.</p>", "The contract is void."),
}


@pytest.mark.parametrize("what", BODIES)
def test_bodies(what: str) -> None:
    content, text = BODIES[what]
    story = read(document(content))
    assert story.text == text
    assert story.warnings == []


TAGLINES = {
    "Example Wire writer Kim Moe contributed to this report.": TEXT,
    "Copyright 2021 Example Wire. All rights reserved.": TEXT,
    "nf/km": TEXT,
    "This story has been corrected to show that the justice’s name is Hemming.": (
        f"{TEXT}\n\nThis story has been corrected to show that the justice’s name is Hemming."
    ),
}


@pytest.mark.parametrize("tagline", TAGLINES)
def test_a_tagline_is_kept_by_its_sense(tagline: str) -> None:
    end = f"<body.end><tagline>{tagline}</tagline></body.end>"
    assert read(document(end=end)).text == TAGLINES[tagline]


SIGN_OFFS = [
    "bur-jd/rb",
    "AFP JD RB",
    "AAP RTV jd/rb",
    "==Example",
    "-- EXAMPLE WIRE",
    "(Enditem)",
    "EOM",
    "View source version on wire.example: https://wire.example/7",
    "A photo accompanying this release is available at https://wire.example/7.",
    "SOURCE Example Ferries Inc.",
]


@pytest.mark.parametrize("line", SIGN_OFFS)
def test_what_an_agency_puts_under_a_story_is_no_copy(line: str) -> None:
    assert read(document(f"{BODY}<p>{line}</p>")).text == TEXT


@pytest.mark.parametrize(
    "line", ["AP and the state disagree.", "Source of the leak: the ferry’s own crew.", "View it."]
)
def test_a_last_paragraph_that_is_copy_is_kept(line: str) -> None:
    assert read(document(f"{BODY}<p>{line}</p>")).text == f"{TEXT}\n\n{line}"


def test_what_newsml_1_says_of_the_story_that_it_carries() -> None:
    bare = f"<nitf><body><body.content>{BODY}</body.content></body></nitf>"
    data = (
        "<NewsML><NewsEnvelope><SentFrom><Party FormalName='Example Wire'/></SentFrom></NewsEnvelope><NewsItem>"
        "<NewsManagement><FirstCreated>20210304T231500-0500</FirstCreated><Status FormalName='Usable'/>"
        "</NewsManagement><NewsComponent><NewsLines><HeadLine>Judge freezes ferry contract</HeadLine>"
        "<ByLine>By Nora Fenn, Linden</ByLine></NewsLines>"
        "<DescriptiveMetadata><Language FormalName='en'/></DescriptiveMetadata><ContentItem><DataContent>"
        f"{bare}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"
    )
    assert read(data.encode()) == Story(
        text=TEXT,
        title="Judge freezes ferry contract",
        published=date(2021, 3, 4),
        authors=["Nora Fenn"],
        publisher="Example Wire",
        language="en",
        encoding="utf-8",
    )
    killed = read(data.replace("Usable", "Canceled").encode())
    assert (killed.text, len(killed.warnings)) == ("", 1)


DAYS = {
    "publication, then release, then issue": (
        '<docdata><date.issue norm="20210303"/><date.release '
        'norm="20210304"/></docdata><pubdata date.publication="20210305"/>',
        date(2021, 3, 5),
    ),
    "release": ('<docdata><date.issue norm="20210303"/><date.release norm="20210304"/></docdata>', date(2021, 3, 4)),
    "in words": ("<docdata><date.issue>March 4, 2021</date.issue></docdata>", date(2021, 3, 4)),
    "an archive's numbers": (
        '<meta name="publication_day_of_month" content="4"/><meta name="publication_month" content="3"/>'
        '<meta name="publication_year" content="2021"/>',
        date(2021, 3, 4),
    ),
    "a placeholder": ('<docdata><date.issue norm="00010101T000000Z"/></docdata>', None),
    "none": ("", None),
}


@pytest.mark.parametrize("what", DAYS)
def test_days(what: str) -> None:
    head, day = DAYS[what]
    assert read(document(docdata=head)).published == day


NO_STORY = {
    "canceled": (document(docdata=DOCDATA.replace("usable", "canceled")), "killed"),
    "killed by its headline": (document(head="<hedline><hl1>BC-Ferries, KILL</hl1></hedline>"), "killed"),
    "pictures only": (document("<media><media-caption>A ferry.</media-caption></media>"), "pictures"),
    "links only": (
        document("".join(f'<p><a href="{n}">Headline {n} of the hour</a></p>' for n in range(5))),
        "list of links",
    ),
}


@pytest.mark.parametrize("what", NO_STORY)
def test_what_is_no_story_says_so(what: str) -> None:
    data, warning = NO_STORY[what]
    story = read(data)
    assert story.text == ""
    assert len(story.warnings) == 1
    assert warning in story.warnings[0]


def test_an_abstract_stands_in_for_an_empty_body() -> None:
    story = read(document(""))
    assert (story.text, story.warnings) == ("What it is about.", ["the body is empty, so the abstract was read"])


def test_entities_of_a_dtd_that_is_not_fetched() -> None:
    doctype = '<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "http://nitf.example/nitf.dtd">'
    data = document(prolog=doctype, space="").decode().replace("—", "&mdash;").replace("“", "&ldquo;").encode()
    assert read(data).text == TEXT
    assert read(data.replace(doctype.encode(), b"")).text == TEXT


def test_several_stories_in_a_file() -> None:
    second = document("<p>The second story.</p>", head="<hedline><hl1>Second</hl1></hedline>")
    found = stories("nitf", document() + b"\n" + second)
    assert [(place, story.text) for place, story in found if isinstance(story, Story)] == [
        ("x#1", TEXT),
        ("x#2", "The second story."),
    ]
    assert [place for place, _ in stories("nitf", document())] == ["x"]


def test_an_encoding_that_is_not_the_one_declared() -> None:
    story = read(document().decode().encode("cp1252"))
    assert (story.text, story.encoding, len(story.warnings)) == (TEXT, "windows-1252", 1)
    assert read(document().decode().replace("utf-8", "utf-16").encode("utf-16")).text == TEXT


@pytest.mark.parametrize("bad", [b"\xff", b"\0", b"\x07"])
def test_one_bad_byte_does_not_lose_a_story(bad: bytes) -> None:
    story = read(document().replace(b"contract.", b"con" + bad + b"tract."))
    assert story.text == TEXT.replace("contract", "con\ufffdtract")
    assert story.warnings


def test_a_cut_file_is_read_as_far_as_it_goes() -> None:
    data = document()
    story = read(data[: data.index(b"The case is")])
    assert story.text == f"{PARTS[0]}\n\n{PARTS[1]}"
    assert story.warnings[0].startswith("damaged XML (")
    for cut in range(0, len(data), 10):
        assert told(read, data[:cut])


def test_no_entity_is_followed() -> None:
    doctype = (
        '<!DOCTYPE nitf [<!ENTITY own SYSTEM "file:///etc/hostname"><!ENTITY % all SYSTEM "http://127.0.0.1:9/">%all;]>'
    )
    assert read(document("<p>A &own; b.</p>", prolog=doctype)).text == "A b."


def test_entities_that_multiply() -> None:
    reference = "&a{};"
    entities = '<!ENTITY a0 "aaaaaaaaaa">' + "".join(
        f'<!ENTITY a{n} "{10 * reference.format(n - 1)}">' for n in range(1, 13)
    )
    bomb = document("<p>&a12;</p>", head="<hedline><hl1>&a12;</hl1></hedline>", prolog=f"<!DOCTYPE nitf [{entities}]>")
    assert told(read, bomb)


def test_more_elements_than_a_story_has() -> None:
    with pytest.raises(ReadError, match="more than 200,000 elements"):
        read(document("<p>A line.</p>" * 200_000))


@pytest.mark.parametrize(
    "much", ["<p/>" * 3_000_001, "<p " + "a='' " * 3_000_001 + "/>"], ids=["elements", "attributes"]
)
def test_more_in_one_file_than_is_parsed(much: str) -> None:
    with pytest.raises(ReadError, match="more than 3 million elements and attributes"):
        read(document(much))


def test_elements_in_one_another_without_end() -> None:
    assert told(read, document("<block>" * 50_000 + "x" + "</block>" * 50_000))

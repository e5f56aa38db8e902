"""DOCX: everything that is seen, in its order, and nothing else; days and titles that people set; broken files."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from io import BytesIO

import docx as writer
import pytest
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.shared import Pt

from mpp_extract.errors import ReadError
from mpp_extract.readers.documents import docx
from mpp_extract.readers.source import ReadOptions, Story

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SENTENCE = "The council voted to sell the depot."


def saved(document: Document, change: Callable[[str, bytes], bytes | None] = lambda name, data: data) -> bytes:
    """The document's file, with its members changed, or left out where the change gives None."""
    plain, out = BytesIO(), BytesIO()
    document.save(plain)
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = change(name, old.read(name))
            if data is not None:
                new.writestr(name, data)
    return out.getvalue()


def read(data: bytes) -> Story:
    return docx.read(data, "x.docx", ReadOptions())


def text_of(*paragraphs: str) -> str:
    """The text of a body of these elements, w: being Word's namespace."""
    document = writer.Document()
    body = document.element.body
    for number, xml in enumerate(paragraphs):
        head, _, rest = xml.partition(">") if not xml.split(">")[0].endswith("/") else (xml[:-2], "", "/>")
        body.insert(number, parse_xml(f"{head} {W}>{rest}" if rest != "/>" else f"{head} {W}/>"))
    return read(saved(document)).text


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def test_paragraphs_lists_and_tables_in_their_place() -> None:
    document = writer.Document()
    document.add_paragraph(SENTENCE)
    for item in ("A buyer is found.", "The price is secret."):
        document.add_paragraph(item, style="List Bullet")
    document.add_paragraph("First, the vote.", style="List Number")
    document.add_paragraph("Then the sale.", style="List Number")
    table = document.add_table(2, 3)
    for row, cells in zip(table.rows, (("Year", "Bids", "Best"), ("2023", "4", "$1.2 million")), strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph("Nobody spoke against it.")
    assert read(saved(document)).text == (
        f"{SENTENCE}\n\nA buyer is found.\nThe price is secret.\n1. First, the vote.\n2. Then the sale.\n\n"
        "Year\tBids\tBest\n2023\t4\t$1.2 million\n\nNobody spoke against it."
    )


def test_a_table_inside_a_table_stays_in_its_place() -> None:
    document = writer.Document()
    outer = document.add_table(1, 2)
    outer.cell(0, 0).text = "Before it."
    inner = outer.cell(0, 1).add_table(1, 2)
    inner.cell(0, 0).text, inner.cell(0, 1).text = "2023", "4"
    assert read(saved(document)).text == "Before it.\n\n2023\t4"


def test_cells_of_running_text_are_paragraphs() -> None:
    document = writer.Document()
    cell = document.add_table(1, 2).cell(0, 1)
    cell.text = SENTENCE * 8
    cell.add_paragraph("Nobody spoke against it.")
    assert read(saved(document)).text == f"{SENTENCE * 8}\n\nNobody spoke against it."


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        (f"<w:ins>{run('now ')}</w:ins>{run('sold')}", "now sold"),
        ("<w:del><w:r><w:delText>never </w:delText></w:r></w:del>" + run("sold"), "sold"),
        (f"<w:moveFrom>{run('gone ')}</w:moveFrom><w:moveTo>{run('here')}</w:moveTo>", "here"),
        (f"{run('seen')}{run(' unseen', '<w:vanish/>')}", "seen"),
        (run("seen", '<w:vanish w:val="0"/>'), "seen"),
        (f"<w:hyperlink>{run('a link')}</w:hyperlink>{run(' there')}", "a link there"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>", "a\tb\nc-d"),
        ('<w:r><w:t>a</w:t><w:sym w:font="Symbol" w:char="F0B7"/></w:r>', "a•"),
        ("<w:r><w:t>co\u00adurt\u200b\u00a0one</w:t></w:r>", "court one"),
        (f'<w:fldSimple w:instr="DATE">{run("May 2")}</w:fldSimple>', "May 2"),
        (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF a</w:instrText></w:r>'
            f'{run("code")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("result")}'
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "result",
        ),
        (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{run("never ended")}', "never ended"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{run('filled in')}</w:sdtContent></w:sdt>", "filled in"),
        (f"{run('a')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('?')}</w:sdtContent></w:sdt>", "a"),
        ("<w:r><w:commentReference w:id='0'/><w:t>said</w:t></w:r>", "said"),
    ],
)
def test_what_is_seen_of_a_paragraph(inside: str, text: str) -> None:
    assert text_of(f"<w:p>{inside}</w:p>") == text


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    first = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('The council voted ')}</w:p>"
    assert text_of(first, f"<w:p>{run('to sell.')}</w:p>") == "The council voted to sell."


def test_a_large_initial_begins_its_word() -> None:
    first = f'<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>{run("T")}</w:p>'
    assert text_of(first, f"<w:p>{run('he council voted.')}</w:p>") == "The council voted."


def test_a_deleted_row_is_gone() -> None:
    cells = "<w:tc><w:p>{}</w:p></w:tc><w:tc><w:p>{}</w:p></w:tc>"
    kept = "<w:tr>" + cells.format(run("a"), run("b")) + "</w:tr>"
    gone = "<w:tr><w:trPr><w:del/></w:trPr>" + cells.format(run("c"), run("d")) + "</w:tr>"
    assert text_of(f"<w:tbl>{kept}{gone}</w:tbl>") == "a\tb"


def test_a_text_box_comes_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent><w:p>{run('In the box.')}</w:p></w:txbxContent>"
    shape = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )
    assert text_of(f"<w:p>{run('Before ')}{shape}{run('and after.')}</w:p>") == "Before and after.\n\nIn the box."


NOTES = f"""<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p>{run("---")}</w:p></w:footnote>
<w:footnote w:id="2"><w:p>{run("From the minutes.")}</w:p></w:footnote></w:footnotes>"""


def test_footnotes_come_after_the_text() -> None:
    document = writer.Document()
    paragraph = document.add_paragraph("The council voted")
    paragraph._p.append(parse_xml(f'<w:r {W}><w:footnoteReference w:id="2"/></w:r>'))
    paragraph.add_run(" to sell.")
    document.add_paragraph("Nobody spoke.")

    def change(name: str, data: bytes) -> bytes:
        if name == "word/_rels/document.xml.rels":
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
            added = f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'
            return data.replace(b"</Relationships>", added.encode())
        return data

    data = BytesIO(saved(document, change))
    with zipfile.ZipFile(data, "a") as archive:
        archive.writestr("word/footnotes.xml", NOTES)
    assert read(data.getvalue()).text == "The council voted to sell.\n\nNobody spoke.\n\nFrom the minutes."


def test_heads_and_feet_of_pages_are_left_out() -> None:
    document = writer.Document()
    document.sections[0].header.paragraphs[0].text = "DRAFT"
    document.sections[0].footer.paragraphs[0].text = "page 1"
    document.add_paragraph(SENTENCE)
    assert read(saved(document)).text == SENTENCE


def with_days(created: datetime | None, modified: datetime | None, text: str = SENTENCE) -> bytes:
    document = writer.Document()
    document.add_paragraph(text)
    for name, day in (("created", created), ("modified", modified)):
        if day is not None:
            setattr(document.core_properties, name, day)
    return saved(document)


MAY, JUNE = datetime(2024, 5, 2, 14, tzinfo=UTC), datetime(2024, 6, 9, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("data", "day"),
    [
        (with_days(MAY, JUNE), date(2024, 5, 2)),
        (with_days(MAY, JUNE, "FOR RELEASE June 9, 2024. The council sold it."), date(2024, 6, 9)),
        (with_days(MAY, JUNE, "From May 2, 2024, to June 9, 2024."), date(2024, 5, 2)),
        (with_days(None, JUNE), date(2024, 6, 9)),  # created is the template's of python-docx
        (with_days(None, None), None),
        (with_days(datetime(1980, 1, 1, tzinfo=UTC), None), None),
    ],
)
def test_the_day_is_one_that_the_properties_have(data: bytes, day: date | None) -> None:
    assert read(data).published == day


def test_without_properties_nothing_is_made_up() -> None:
    document = writer.Document()
    document.add_paragraph(SENTENCE)
    story = read(saved(document, lambda name, data: None if name.startswith("docProps/") else data))
    assert (story.text, story.title, story.published, story.authors) == (SENTENCE, None, None, [])


def test_title_and_authors() -> None:
    document = writer.Document()
    document.core_properties.title = "Council Sells the Depot"
    document.core_properties.author = "Ana Ruiz; Lee Park"
    document.add_paragraph(SENTENCE)
    story = read(saved(document))
    assert (story.title, story.authors) == ("Council Sells the Depot", ["Ana Ruiz", "Lee Park"])


def test_a_title_block_in_the_styles_author_and_date() -> None:
    document = writer.Document()
    for style in ("Author", "Date"):
        document.styles.add_style(style, WD_STYLE_TYPE.PARAGRAPH)
    document.add_heading("Council Sells the Depot", 0)
    for text, style in (("Ana Ruiz", "Author"), ("Lee Park", "Author"), ("2024-06-03", "Date"), (SENTENCE, "Normal")):
        document.add_paragraph(text, style=style)
    story = read(saved(document))
    assert (story.authors, story.published) == (["Ana Ruiz", "Lee Park"], date(2024, 6, 3))
    assert story.text == f"Council Sells the Depot\n\n{SENTENCE}"


@pytest.mark.parametrize(
    ("title", "read_as"),
    [("Budget of the Harbor Fund", "Council Sells the Depot"), ("Depot sold by council", "Depot sold by council")],
)
def test_a_headline_goes_before_the_title_of_an_older_document(title: str, read_as: str) -> None:
    document = writer.Document()
    document.core_properties.title = title
    document.add_heading("Council Sells the Depot", 0)
    document.add_paragraph(SENTENCE)
    assert read(saved(document)).title == read_as


def test_a_lone_name_is_no_author() -> None:
    document = writer.Document()
    document.core_properties.author = "Ana"
    document.add_paragraph(SENTENCE)
    assert read(saved(document)).authors == []


def test_how_the_text_begins_is_no_title() -> None:
    document = writer.Document()
    document.core_properties.title = "The council of Alder voted"
    document.add_paragraph("The council of Alder voted on Monday to sell the depot. It gave no reason.")
    document.add_paragraph(SENTENCE)
    assert read(saved(document)).title is None


def test_a_paragraph_of_style_title_is_the_title_where_the_properties_have_a_templates() -> None:
    document = writer.Document()
    document.core_properties.title = "Press release template"
    document.add_heading("Council Sells the Depot", 0)
    document.add_paragraph(SENTENCE)
    story = read(saved(document))
    assert story.title == "Council Sells the Depot"
    assert story.authors == []


@pytest.mark.parametrize("size", [None, 15])
def test_a_headline_that_is_set_as_one_is_the_title(size: int | None) -> None:
    document = writer.Document()
    for text, bold in (("OFFICE OF THE CLERK", True), ("Contact: Ana Ruiz", False), ("Council Sells the Depot", True)):
        run_ = document.add_paragraph().add_run(text)
        run_.bold = bold
        run_.font.size = Pt(size) if size and bold else None
    for _ in range(4):
        document.add_paragraph(SENTENCE)
    assert read(saved(document)).title == "Council Sells the Depot"


def test_strict_macro_enabled_and_files_with_a_missing_picture_are_read() -> None:
    document = writer.Document()
    document.add_paragraph(SENTENCE)

    def strict(name: str, data: bytes) -> bytes:
        for part in (b"officeDocument", b"wordprocessingml"):
            old, new = b"http://schemas.openxmlformats.org/%s/2006/", b"http://purl.oclc.org/ooxml/%s/"
            data = data.replace(old % part, new % part)
        return data

    def with_macros(name: str, data: bytes) -> bytes:
        kind = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        return data.replace(kind, b"application/vnd.ms-word.document.macroEnabled.main+xml")

    def without_styles(name: str, data: bytes) -> bytes | None:
        return None if name == "word/styles.xml" else data

    for change in (strict, with_macros, without_styles):
        assert read(saved(document, change)).text == SENTENCE


def test_a_picture_alone_is_said() -> None:
    assert "OCR" in read(saved(writer.Document())).warnings[0]


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (OLE + "WordDocument".encode("utf-16-le"), "old Word document"),
        (OLE + "__substg1.0_0037001F".encode("utf-16-le"), "Outlook message"),
        (b"", "damaged"),
        (b"PK\x03\x04" + b"\0" * 100, "damaged"),
        (b"<html>", "damaged"),
    ],
)
def test_what_is_no_docx_is_said(data: bytes, fault: str) -> None:
    with pytest.raises(ReadError, match=fault):
        read(data)


def zipped(**members: bytes) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/") + ".xml", data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (zipped(word__document=b" " * 60_000_000), "more than 50 MB"),
        (zipped(word__document=f"<w:document {W}><w:body>".encode()), "damaged"),
        (zipped(word__document=b"<d>" * 5000 + b"</d>" * 5000), "damaged"),
        (zipped(story=b"<d/>"), "no Word document"),
    ],
)
def test_bombs_and_damage(data: bytes, fault: str) -> None:
    with pytest.raises(ReadError, match=fault):
        read(data)


def test_paragraphs_without_number_are_no_article() -> None:
    def many(name: str, data: bytes) -> bytes:
        return data.replace(b"<w:body>", b"<w:body>" + b"<w:p/>" * 200_001) if name == "word/document.xml" else data

    with pytest.raises(ReadError, match="more than 200,000 paragraphs"):
        read(saved(writer.Document(), many))


def test_entities_are_neither_multiplied_nor_fetched() -> None:
    entities = b'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
    body = f"<w:document {W}><w:body><w:p><w:r><w:t>x&b;&f;</w:t></w:r></w:p></w:body></w:document>".encode()
    assert read(zipped(word__document=entities + body)).text == "x"


def test_cut_files_give_one_reason() -> None:
    document = writer.Document()
    document.add_paragraph(SENTENCE)
    data = saved(document)
    for end in range(0, len(data) - 30, len(data) // 10):
        with pytest.raises(ReadError, match="damaged"):
            read(data[:end])


@pytest.mark.parametrize(("at", "value", "fault"), [(6, 1, "protected with a password"), (8, 97, "damaged")])
def test_a_member_that_is_encrypted_or_packed_otherwise(at: int, value: int, fault: str) -> None:
    data = bytearray(zipped(word__document=b"<d/>"))
    for sign, more in ((b"PK\x03\x04", 0), (b"PK\x01\x02", 2)):  # the member's own header, and the directory's
        data[data.find(sign) + more + at] = value
    with pytest.raises(ReadError, match=fault):
        read(bytes(data))


def test_a_file_that_lost_bytes_at_its_start_gives_one_reason() -> None:
    document = writer.Document()
    document.add_paragraph(SENTENCE)
    data = saved(document)
    with pytest.raises(ReadError, match="damaged"):  # its members begin before the file
        read(data[:4] + data[2000:])

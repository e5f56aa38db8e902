"""Markdown, with or without front matter, as site generators (Hugo, Jekyll, Astro) and note programs write it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import ReadError
from mpp_extract.readers.days import day
from mpp_extract.readers.decode import decode
from mpp_extract.readers.html.authors import names_in
from mpp_extract.readers.html.blocks import Block, blocks
from mpp_extract.readers.html.dates import shown_day
from mpp_extract.readers.html.days import day_of
from mpp_extract.readers.html.header import byline_in
from mpp_extract.readers.html.lines import after_header, grouped
from mpp_extract.readers.html.page import parse
from mpp_extract.readers.language import language_code
from mpp_extract.readers.markdown.additions import plain_markdown
from mpp_extract.readers.markdown.front_matter import front_matter
from mpp_extract.readers.source import ReadOptions, Story

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lxml.html import HtmlElement

_LONGEST_CAPTION = 300  # characters
_HEADER_BLOCKS = 5  # at the head of the text, among which a byline and a date are looked for
LARGEST = 10**6  # characters: two long books; parsing takes about two seconds for them
_MOST_MARKS = 3000  # in one paragraph
_MOST_ROWS = 20_000  # of tables
_DATED_NAME = re.compile(
    r"(?:^|[/\\!:#])(\d{4})-(\d\d)-(\d\d)-[^/\\]+(?:[/\\](?:index|README))?\.(?:md|mdx|markdown|mdown|mkd|qmd)$"
)
_TITLES = ("title", "headline", "hed", "name")
_DATES = (
    "date", "published", "publishdate", "pubdate", "publish_date", "published_at", "date_published", "datepublished",
    "published_date", "publisheddate", "publishedat", "published_time", "pub_date", "created", "created_at",
)  # fmt: skip
_AUTHORS = ("author", "authors", "byline", "by", "writer", "creator", "author_name", "author-name", "authorname")
_ADDRESSES = (
    "canonical_url", "canonical", "canonicalurl", "url", "link", "source_url", "original_url", "source", "permalink",
)  # fmt: skip
_PUBLISHERS = ("publisher", "publication", "site_name", "site", "outlet", "source")
_NO_TEXT = (
    "script", "style", "iframe", "figcaption", "noscript", "svg", "video", "audio", "object", "button", "form", "del",
    "s", "template",
)  # fmt: skip


def read(data: bytes, where: str, options: ReadOptions) -> Story:
    """The article of a Markdown file. Raises ReadError for what is no text, or too long."""
    decoded = decode(data, where, options.encoding)
    if len(decoded.text) > LARGEST:
        fault = "more than a million characters, so no article"
        raise ReadError(where, fault, "split it into its articles")
    stated, body = front_matter(decoded.text)
    article = _blocks(body, where)
    title = _stated(stated, _TITLES)
    if title is None and article and article[0].element.tag == "h1":
        title = article[0].text
    header = [line for block in article[:_HEADER_BLOCKS] if len(block.text) < 110 for line in block.text.split("\n")]
    names = _authors(stated) or list(names_in(byline_in(header) or ""))
    publisher = next((value for value in _all_stated(stated, _PUBLISHERS) if "://" not in value), None)
    days = (found.day for value in _all_stated(stated, _DATES) if (found := day_of(value, day_first=False)))
    addresses = (value for value in _all_stated(stated, _ADDRESSES) if value.startswith(("http://", "https://")))
    return Story(
        text="\n\n".join(grouped(after_header(article, title, names, publisher))),
        title=title,
        published=next(days, None) or shown_day(header, day_first=False) or _day_in_name(where),
        authors=names,
        url=next(addresses, None),
        publisher=publisher,
        language=language_code(_stated(stated, ("lang", "language", "locale"))),
        id=_stated(stated, ("id", "uid", "uuid")),
        encoding=decoded.encoding,
        warnings=decoded.warnings,
    )


def _day_in_name(where: str) -> date | None:
    """The day that a post's name begins with, as Jekyll, Docusaurus and Hugo have it: a file's, or its folder's.

    >>> _day_in_name("blog/2024-03-05-new-judge.md"), _day_in_name("2024-03-05-new-judge/index.md")
    (datetime.date(2024, 3, 5), datetime.date(2024, 3, 5))
    >>> _day_in_name("2024-03-05-minutes/agenda.md") is None
    True
    """
    found = _DATED_NAME.search(where)
    return None if found is None else day("-".join(found.groups()))


def _blocks(body: str, where: str) -> list[Block]:
    """The paragraphs, headings, items and rows of the text."""
    from markdown_it import MarkdownIt

    source = plain_markdown(body)
    if not source.strip():
        return []
    markdown = MarkdownIt("commonmark", {"html": True, "maxNesting": 50}).enable(["table", "strikethrough"])
    densest = max(source.split("\n\n"), key=lambda part: sum(map(part.count, "[*_")))
    if sum(map(densest.count, "[*_")) > _MOST_MARKS:
        markdown.disable(["link", "image", "emphasis"])  # they take time by the square of these in one paragraph
    if source.count("\n|") > _MOST_ROWS:
        markdown.disable("table")
    root = parse(f"<html><body>{markdown.render(source)}</body></html>", where)
    for element in list(root.iter(*_NO_TEXT)):
        if element.getparent() is not None:
            element.drop_tree()
    for caption in _captions(root):
        caption.drop_tree()
    return [block for block in blocks(root) if re.search(r"\w", block.text)]


def _captions(root: HtmlElement) -> list[HtmlElement]:
    """The paragraphs below a picture that are in italics alone: its caption, on its next line or in a paragraph."""
    found = []
    below_picture = False
    for paragraph in root.iter("p"):
        picture = paragraph.find(".//img") is not None
        text = "".join(paragraph.itertext()).strip()
        slanted = "".join("".join(each.itertext()) for each in paragraph.iter("em", "i")).strip()
        if text and text == slanted and (picture or below_picture) and len(text) <= _LONGEST_CAPTION:
            found.append(paragraph)
        below_picture = picture and not text
    return found


def _string(value: object) -> str | None:
    if isinstance(value, (list, tuple)):
        value = value[0] if value else None
    if isinstance(value, dict):
        value = value.get("name") or value.get("title") or value.get("url")
    if value is None or isinstance(value, (dict, list, bool)):
        return None
    return " ".join(str(value).split()) or None


def _stated(fields: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next(_all_stated(fields, keys), None)


def _all_stated(fields: dict[str, Any], keys: tuple[str, ...]) -> Iterator[str]:
    return (value for key in keys if (value := _string(fields.get(key))))


def _authors(fields: dict[str, Any]) -> list[str]:
    for key in _AUTHORS:
        value = fields.get(key)
        values = value if isinstance(value, list) else [value]
        names = [name for one in values[:20] if (text := _string(one)) for name in names_in(text)]
        if names:
            return list(dict.fromkeys(names))
    return []

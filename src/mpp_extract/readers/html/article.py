"""A page's text to the story on it."""

from __future__ import annotations

import re

from lxml.html import HtmlElement

from mpp_extract.readers.html import metadata, several
from mpp_extract.readers.html.app_data import body_in_app_data
from mpp_extract.readers.html.authors import authors
from mpp_extract.readers.html.blocks import Block, blocks, collapsed
from mpp_extract.readers.html.body import article_blocks
from mpp_extract.readers.html.boilerplate import prune
from mpp_extract.readers.html.dates import published
from mpp_extract.readers.html.header import byline_in, header_lines, header_times, name_by_a_day
from mpp_extract.readers.html.kinds import refuse_no_article
from mpp_extract.readers.html.lines import paragraphs
from mpp_extract.readers.html.linked_data import LinkedData, types
from mpp_extract.readers.html.metadata import Meta
from mpp_extract.readers.html.page import parse
from mpp_extract.readers.html.phrases import BYLINE
from mpp_extract.readers.source import Story

_PREVIEW_LONGEST = 1500  # characters
_SUMMARY_LONGEST = 300  # characters: a page that shows no more shows no story
_LARGEST_FOR_A_SECOND_OPINION = 30_000  # elements; trafilatura takes a second for so many
# Where the day goes before the month in figures: by language, region and top-level domain.
_MONTH_FIRST_PLACES = re.compile(r"^(?:en|en[-_](?:us|ph))$", re.I)
_DAY_FIRST_DOMAINS = re.compile(
    r"^https?://[^/]+\.(?:uk|au|nz|ie|in|za|ng|ke|sg|my|hk|de|fr|es|it|nl|br)(?:[:/]|$)", re.I
)


def story_of(text: str, where: str) -> Story:
    """The story on a page. Raises ReadError for a page without one."""
    root = parse(text, where)
    meta, linked = Meta(root), LinkedData(root)
    url = metadata.address(root, meta, linked, text)
    site = metadata.publisher(root, meta, linked, url)
    title = metadata.title(root, meta, linked, site, url)
    language = metadata.language(root, meta, linked)
    header = header_lines(root, title)
    story = Story(
        text="",
        title=title,
        authors=authors(root, meta, linked, byline_in(header, language) or name_by_a_day(header), site),
        url=url,
        publisher=site,
        language=language,
        published=published(root, meta, linked, header, header_times(root, title), url, _day_first(root, url)),
    )
    page_title = metadata.page_title_of(root)
    generic = not metadata.is_stated(root, meta, linked, site)
    begun = several.beginnings(root)
    article = _fill(story, root, linked, generic)
    if len(story.text) < _SUMMARY_LONGEST and not _is_for_subscribers(linked):
        article = _from_app_data(story, text) or article
    refuse_no_article(story, article, page_title, linked, where)
    if (number := several.number_told(begun, story.text)) > 1:
        story.authors = []
        story.warnings.append(f"the page holds {number} articles, which were read as one; save each page by itself")
    if _is_for_subscribers(linked) and len(story.text) < _PREVIEW_LONGEST:
        story.warnings.append("the page is for subscribers, so its text may be only the beginning of the article")
    return story


def _is_for_subscribers(linked: LinkedData) -> bool:
    return str(linked.article.get("isAccessibleForFree")).rpartition("/")[2].lower() == "false"


def _fill(story: Story, root: HtmlElement, linked: LinkedData, generic: bool) -> list[Block]:
    """Puts the body's text into the story, and gives its blocks as they stood on the page; takes the tree apart.

    generic  whether only the page's ``<title>`` named the story, which may be that of the whole site
    """
    prune(root)
    live = "LiveBlogPosting" in types(linked.article)
    stated = _stated_body(linked)
    article = article_blocks(root, stated, lambda: _extracted(root), live)
    if generic:
        story.title = _first_heading(article) or story.title or _heading_above(root, article)
    found = paragraphs(article, story.title, story.authors, story.publisher)
    if stated and len(stated) > 2 * sum(map(len, found)):
        found = [line for line in map(collapsed, stated.split("\n")) if line]
    story.text = "\n\n".join(found)
    return article


def _from_app_data(story: Story, page: str) -> list[Block]:
    """Puts the text into the story that a page's program would show, where the page itself shows far less."""
    article = body_in_app_data(page, story.title)
    found = paragraphs(article, story.title, story.authors, story.publisher)
    if sum(map(len, found)) < 2 * len(story.text):
        return []
    story.text = "\n\n".join(found)
    return article


def _first_heading(article: list[Block]) -> str | None:
    """The heading above the story's first paragraph, or the line set as one, where there is only one."""
    first = next((place for place, block in enumerate(article) if len(block.text) > 100), 0)
    above = [block for block in article[:first] if len(block.text.split()) > 2 and not BYLINE.match(block.text)]
    headings = [block.text for block in above if block.kind == "heading"]
    headings = headings or [block.text for block in above if _is_set_as_heading(block)]
    return headings[0] if len(headings) == 1 else None


def _heading_above(root: HtmlElement, article: list[Block]) -> str | None:
    """The last heading of some words that stands on the page before the story begins."""
    begins = next((block.element for block in article if len(block.text) > 100), None)
    found = None
    for block in blocks(root) if begins is not None else []:
        if block.element is begins:
            return found
        if block.kind == "heading" and len(block.text.split()) > 2 and not block.linked:
            found = block.text
    return None


def _is_set_as_heading(block: Block) -> bool:
    """Whether a line stands in the middle in bold type, as headlines do in releases without headings."""
    align = f"{block.element.get('align') or ''} {block.element.get('style') or ''}".lower()
    centred = "center" in align or block.element.tag == "center"
    return centred and "\n" not in block.text and block.bold >= 0.8 * len(block.text) and len(block.text.split()) > 3


def _stated_body(linked: LinkedData) -> str | None:
    """The body that JSON-LD holds, with a line feed between paragraphs, or None."""
    value = linked.article.get("articleBody")
    if not isinstance(value, str) or len(value) < 50:
        return None
    if re.search(r"<(?:p|br|div)\b|&lt;p", value):
        return "\n".join(block.text for block in blocks(parse(value, "articleBody")))
    return value


def _extracted(root: HtmlElement) -> list[str]:
    """The paragraphs that trafilatura takes for the article. Imported here: most pages don't need it."""
    if sum(1 for _ in root.iter()) > _LARGEST_FOR_A_SECOND_OPINION:
        return []
    import logging

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    from trafilatura import bare_extraction

    document = bare_extraction(root, include_comments=False, include_tables=True, with_metadata=False)
    body = getattr(document, "body", None)
    return [] if body is None else [collapsed(" ".join(element.itertext())) for element in body]


def _day_first(root: HtmlElement, url: str | None) -> bool:
    if url and _DAY_FIRST_DOMAINS.match(url):
        return True
    declared = root.get("lang") or ""
    return bool(declared) and _MONTH_FIRST_PLACES.match(declared) is None

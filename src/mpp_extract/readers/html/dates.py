"""A page's day of publication: what the page states, in an order of trust. Days of other things are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from html import escape
from itertools import chain

from lxml.html import HtmlElement

from mpp_extract.readers.html.days import Day, day_in, day_of
from mpp_extract.readers.html.header import is_elsewhere
from mpp_extract.readers.html.linked_data import LinkedData
from mpp_extract.readers.html.metadata import Meta
from mpp_extract.readers.html.phrases import is_sentence, words_of_a_sentence

# Names of meta elements and item properties for the time of publication, most exact first.
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "og:published_time", "article:published",
    "datepublished", "published_time", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime",
    "bt:pubdate", "rbpubdate", "publish-date", "publish_date", "publication_date", "publicationdate", "pubdate",
    "pub_date", "published-date", "ptime", "pdate", "article.published", "displaydate", "display_date",
    "originalpublicationdate", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
    "citation_publication_date", "citation_date", "prism.publicationdate", "dcterms.created", "dc.date.created",
    "article:created", "datecreated", "created", "date_published", "dcsext.articlefirstpublished", "gentime",
    "date",
)  # fmt: skip
_IN_ADDRESS = re.compile(
    r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/-]?(0[1-9]|[12]\d|3[01])(?=[/_-]|\.|$)",
    re.I,
)
_WITH_SECTION = re.compile(r"/((?:19|20)\d\d)/[A-Za-z_]{2,20}/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?=/)")
_IN_NAME = re.compile(r"[-_/]((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_DATE_LINE = 70  # characters: with the weekday, the time and the place; a longer line is a sentence with a date in it
_OTHER_TIME = re.compile(
    r"modif|updat|revis|expir|copyright|generat|crawl|fetch|server|viewport|verif|version|build|image", re.I
)
_CHANGED = re.compile(
    r"\b(?:updated?|modified|last|revised|edited|corrected|reviewed|changed|argued|submitted|heard)\b", re.I
)
_UPDATED = re.compile(r"(?:last )?updated\b", re.I)
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_STATED = re.compile(
    r"\b(?:publish\w*|post(?:ed)?|decided|filed|released?|issued|for immediate release|date|created|first)\b", re.I
)


def published(
    root: HtmlElement,
    meta: Meta,
    linked: LinkedData,
    header: list[str],
    times: list[str],
    url: str | None,
    day_first: bool,
) -> date | None:
    """The day of publication that the page states, or None.

    header     the lines around the headline, where a reader sees the date
    times      the machine-readable times there
    day_first  whether 3/4/2024 is the third of April
    A time in UTC is the day that the page itself shows, or has in its address, where that is the day before or after.
    """
    shown = shown_day(header, day_first)
    addressed = _addressed(url)
    near = (day for value in times if (day := day_of(value, day_first)))
    stated = next(chain(_stated(root, meta, linked, day_first), near), None)
    if stated is None:
        found = shown or addressed or _of_an_agency(root, day_first) or _otherwise(meta, header)
        return found or day_of_change(header, day_first)
    if stated.utc and shown != stated.day:
        local = [value for value in (shown, addressed) if value and abs(value - stated.day) == timedelta(1)]
        return local[0] if local else stated.day
    return stated.day


def _of_an_agency(root: HtmlElement, day_first: bool) -> date | None:
    """The time of the last change where an agency's page (hNews) has no other: its copy is put out anew each time."""
    for story in root.iter("div", "table", "article", "td"):
        if "hnews" not in (story.get("class") or "").lower().split():
            continue
        for element in story.iter("div", "span", "abbr", "time", "p"):
            if "updated" in (element.get("class") or "").lower().split():
                found = day_of(element.get("datetime") or element.get("title"), day_first)
                return found.day if found is not None else None
    return None


def day_of_change(header: list[str], day_first: bool) -> date | None:
    """The day of an update stamped with its time of day, which is a desk's, where the page shows no other day."""
    for line in header:
        if len(line) <= _DATE_LINE and _UPDATED.match(line) and _TIME.search(line):
            return day_in(line, day_first)
    return None


def _otherwise(meta: Meta, header: list[str]) -> date | None:
    """What htmldate makes of the page's metadata and the lines around the headline: it knows more names and languages.

    It is not shown the rest of the page, where it would find the days of other things.
    """
    names = {name: values for name, values in meta.values.items() if not _OTHER_TIME.search(name)}
    elements = [f'<meta name="{escape(name)}" content="{escape(values[0])}">' for name, values in names.items()]
    lines = [f"<p>{escape(line)}</p>" for line in header if not _CHANGED.search(line) and not is_sentence(line)]
    page = f"<html><head>{''.join(elements)}</head><body>{''.join(lines)}</body></html>"
    if not re.search(r"(?:19|20)\d\d", page):
        return None
    from htmldate import find_date

    found = day_of(find_date(page, extensive_search=False, original_date=True), False)
    # A year alone is made the first of January.
    return found.day if found is not None and (found.day.month, found.day.day) != (1, 1) else None


def _stated(root: HtmlElement, meta: Meta, linked: LinkedData, day_first: bool) -> Iterator[Day]:
    first = day_of(linked.article.get("datePublished"), day_first)
    changed = day_of(linked.article.get("dateModified"), day_first)
    late = first is not None and changed is not None and first.day - changed.day > timedelta(1)
    others = list(_in_markup(root, meta, day_first))
    if first is not None and not late:
        yield _in_a_zone(first, others)
    yield from others
    if first is not None:
        yield first
    created = day_of(linked.article.get("dateCreated") or linked.article.get("uploadDate"), day_first)
    if created is not None:
        yield created


def _in_a_zone(given: Day, others: list[Day]) -> Day:
    """The same moment as the page writes it with its own zone, where it does."""
    if not given.utc:
        return given
    same = (other for other in others if not other.utc and other.moment and other.moment == given.moment)
    return next(same, given)


def _in_markup(root: HtmlElement, meta: Meta, day_first: bool) -> Iterator[Day]:
    for name in _PUBLISHED:
        for value in meta.all(name)[:3]:
            found = day_of(value, day_first)
            if found is not None:
                yield found
    yield from _in_elements(root, day_first)


def _in_elements(root: HtmlElement, day_first: bool) -> Iterator[Day]:
    """``<time>`` and item properties that are marked as the time of publication."""
    for element in root.iter("time", "span", "abbr", "div", "p", "meta"):
        names = f"{element.get('itemprop') or ''} {element.get('class') or ''} {element.get('property') or ''}".lower()
        marked = "datepublished" in names or (
            element.tag in ("time", "abbr")
            and (
                element.get("pubdate") is not None
                or re.search(r"\b(?:publish|entry-date|dt-published|posted|pubdate)", names)
            )
        )
        if not marked or re.search(r"updated?\b(?!.*publish)|modified", names) or is_elsewhere(element):
            continue
        for value in (
            element.get("datetime"),
            element.get("content"),
            element.get("title"),
            " ".join(element.text_content().split())[:80],
        ):
            found = day_of(value, day_first)
            if found is not None:
                yield found
                break


def shown_day(header: list[str], day_first: bool) -> date | None:
    """The day that the lines around the headline show, one called the day of publication first."""
    plain: date | None = None
    for line in header:
        for part in re.split(
            r"\s*(?:\||•|·|;|\n|(?<=\d\d\d\d)\.(?=\s))\s*|(?=\b(?:Last\s+)?(?:Updated|Modified|Revised)\b)", line
        ):
            found = day_in(part or "", day_first)
            if found is None or _CHANGED.search(part):
                continue
            if _STATED.search(part):
                return found
            if len(part) <= _DATE_LINE and not words_of_a_sentence(part):
                plain = plain or found
    return plain


def _addressed(url: str | None) -> date | None:
    found = url and (_IN_ADDRESS.search(url) or _IN_NAME.search(url) or _WITH_SECTION.search(url))
    if not found:
        return None
    value = day_of("{} {} {}".format(*found.groups()) if not found[2].isdigit() else "-".join(found.groups()), False)
    return value.day if value is not None else None

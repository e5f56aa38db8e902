"""Pages for the tests to read: a story of our own, and what templates put around it."""

from __future__ import annotations

import json

TITLE = "Judge lets the ferry suit go on"
STORY = (
    "PORT ALDER — A judge on Monday let a suit over the late ferries of Port Alder go on, and told the city "
    "to answer by June.",
    "Judge Ina Borrow of the Alder County Court wrote that the riders “have shown enough, at this early "
    "time, to be heard.”",
    "“That is all that we asked for,” said Tom Reyes, who speaks for the riders.",
    "The ferry was late on 61 of 90 mornings in the spring, a count by the riders shows.",
    "The case is Reyes v. City of Port Alder, No. 24-CV-118.",
)
OTHER = "A long summary of some other story, about a fair and its tents, that has nothing to do with this "
"page at all."


def paragraphs(*texts: str, tag: str = "p") -> str:
    """Each text in an element of its own."""
    return "\n".join(f"<{tag}>{text}</{tag}>" for text in texts or STORY)


def linked_data(**fields: object) -> str:
    """A script with the article's JSON-LD."""
    node = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE, **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def teasers(number: int = 5) -> str:
    """Links to other stories with a summary of each."""
    return "".join(
        f'<div class="item"><h3><a href="/{place}">Another story, number {place}, of the town</a></h3><p>'
        f"{OTHER}</p></div>"
        for place in range(number)
    )


def page(body: str, head: str = "", title: str = f"{TITLE} | The Alder Post") -> bytes:
    """A page in UTF-8."""
    return (
        f'<!DOCTYPE html><html lang="en"><head><title>{title}</title>{head}</head><body>{body}</body></html>'.encode()
    )


def article(body: str = "", head: str = "") -> bytes:
    """A page whose article stands in an element of a usual name, below the headline."""
    return page(f'<article><h1>{TITLE}</h1><div class="article-body">{body or paragraphs()}</div></article>', head)

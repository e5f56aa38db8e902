"""The names by which exports and interfaces call a record's fields, the surest first."""

from __future__ import annotations

# Without case, `_`, `-`, dots and blanks. From schema.org (articleBody, headline, datePublished, inLanguage), JSON Feed
# (content_html, content_text), WordPress (content.rendered, post_content), the Guardian's (fields.bodyText, webTitle,
# webPublicationDate) and the New York Times' interface (headline.main, pub_date, web_url), NewsAPI and GNews (content,
# publishedAt), newspaper3k (publish_date), news-please (maintext, date_publish), trafilatura (raw_text, sitename),
# Diffbot (pageUrl, siteName), Arc (content_elements, display_date), CourtListener (plain_text, date_filed), the tables
# of LexisNexis, Factiva and ProQuest (Headline, Byline, Publication, Body, pubtitle).
TEXT = (
    "text", "articlebody", "articletext", "bodytext", "body", "fulltext", "maintext", "storytext", "storybody",
    "content", "contenttext", "contenthtml", "bodyhtml", "articlecontent", "postcontent", "htmlcontent", "rawtext",
    "plaintext", "cleantext", "story", "article", "copy", "transcript", "releasetext", "pressrelease", "html",
    "bodycontent", "paragraphs", "texthtml", "contentencoded", "contentelements",
)  # fmt: skip
# What is mostly a teaser, but in some exports the whole text: read where it is as long as one, and nothing else is.
SUMMARY = ("summary", "description", "abstract")
TITLE = (
    "title", "headline", "webtitle", "headlinemain", "articletitle", "posttitle", "storytitle", "heading", "headlines",
    "subject", "casename", "documenttitle", "hl1", "name",
)  # fmt: skip
# Days of publication first, then of any kind; the day of a change, a crawl or a download is none.
DATE = (
    "published", "datepublished", "publishedat", "publicationdate", "publisheddate", "publishdate", "datepublish",
    "publishedon", "pubdate", "webpublicationdate", "firstpublished", "firstpublishedat", "publishedtime",
    "publicationdatetime", "publishtime", "publicationtime", "postdate", "dateposted", "releasedate", "date",
    "datetime", "displaydate", "articledate", "storydate", "issuedate", "loaddate", "datefiled", "firstcreated",
    "datecreated", "createdat", "created", "timestamp", "day",
)  # fmt: skip
ID = ("id", "articleid", "storyid", "documentid", "docid", "uuid", "guid", "uid", "postid", "recordid", "pk", "key")
AUTHOR = (
    "authors", "author", "byline", "bylines", "creator", "creators", "writer", "writers", "by", "authorname",
    "reporter", "postauthor", "dccreator", "credits",
)  # fmt: skip
URL = (
    "url", "canonicalurl", "weburl", "link", "permalink", "articleurl", "pageurl", "sourceurl", "storyurl", "href",
    "uri", "absoluteurl", "guid", "source",
)  # fmt: skip
PUBLISHER = (
    "publisher", "publication", "publicationname", "publicationtitle", "pubtitle", "sitename", "sourcehostname", "site",
    "medianame", "outlet", "newspaper", "sourcename", "source", "provider", "organisation", "organization", "website",
    "journal", "feed", "sourcedomain", "domain", "hostname",
)  # fmt: skip
LANGUAGE = ("language", "lang", "inlanguage", "languagecode", "humanlanguage", "locale")
# Objects that exports wrap a record's fields in.
WRAPPERS = (
    "fields",
    "_source",
    "attributes",
    "article",
    "story",
    "document",
    "item",
    "node",
    "data",
    "content",
    "post",
)
# Names inside of an object that is a field's value.
VALUES = (
    "rendered", "processed", "value", "#text", "text", "html", "main", "basic", "original", "name", "default", "$oid",
    "plain", "content",
)  # fmt: skip

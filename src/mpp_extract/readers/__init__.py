"""Inputs to sources: one module a format, one ``read(bytes, where, options) -> Story`` each. No spaCy here.

A format that holds several articles also has ``split(file, input, options)``, which gives an input for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from mpp_extract import record
    from mpp_extract.readers.inputs import Input
    from mpp_extract.readers.source import ReadOptions, Source, Story

EMPTY = "the text is empty"


def read(given: Input, options: ReadOptions) -> Source:
    """The source of one input, as ``inputs`` gives it. Raises ReadError with its place."""
    from mpp_extract.readers.formats import BY_NAME
    from mpp_extract.readers.inputs import damage_told, read_bytes
    from mpp_extract.readers.recognise import contradiction

    if given.source is not None:
        return given.source
    if given.format is None:
        given = _first(given, options)
    found = BY_NAME[str(given.format)]
    data = read_bytes(given)
    with damage_told(given.shown, found.what):
        story: Story = found.load().read(data, given.shown, options)
    misnamed = None if options.format else contradiction(found, given.called)
    if misnamed is not None and story.text.strip() and not given.place.startswith(("#", ":")):
        story.warnings.insert(0, misnamed)
    return _source(given, data, story, options)


def _first(given: Input, options: ReadOptions) -> Input:
    from mpp_extract.readers.inputs import expanded

    first = next(expanded(given, options))
    if isinstance(first, Exception):
        raise first
    return first


def _source(given: Input, data: bytes, story: Story, options: ReadOptions) -> Source:
    """The story with where it came from; what holds for every format is done here."""
    from hashlib import sha256

    from mpp_extract.readers.decode import whole_characters
    from mpp_extract.readers.language import recognised
    from mpp_extract.readers.source import Source

    warnings = story.warnings
    text = whole_characters(story.text, warnings)
    if not text.strip() and not warnings:
        warnings.append(EMPTY)
    published = options.published or story.published
    return Source(
        text=text,
        path=given.shown,
        id=_whole(story.id),
        format=cast("record.SourceFormat", given.format),
        sha256=sha256(data).hexdigest(),
        encoding=story.encoding,
        title=_whole(story.title),
        published=published,
        published_from="option" if options.published else "metadata" if published else None,
        authors=[author for name in story.authors if (author := _whole(name))],
        url=_whole(story.url),
        publisher=_whole(story.publisher),
        language=recognised(text, story.language, warnings),
        extra=story.extra,
        warnings=warnings,
    )


def _whole(value: str | None) -> str | None:
    """A line of metadata: no lone surrogates, white space as blanks; None for an empty one."""
    from mpp_extract.readers.decode import whole_characters

    return " ".join(whole_characters(value, []).split()) or None if value else None

"""Source text to record: the only place that knows the model, the rooms and the record together."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, cast

from mpp_extract import record, rooms
from mpp_extract.errors import ReadError, UsageError
from mpp_extract.garbage import rarely_looked_for
from mpp_extract.nlp.parse import GROUP, GROUP_CHARACTERS
from mpp_extract.readers.given import as_day, as_source, as_sources
from mpp_extract.reading import Reading, Settings, masked
from mpp_extract.typography.plain import plain, straight
from mpp_extract.typography.restore import restore
from mpp_extract.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from pathlib import Path

    from spacy.language import Language

    from mpp_extract import batch
    from mpp_extract.check import Finding
    from mpp_extract.corrections import Corrections
    from mpp_extract.errors import MppError
    from mpp_extract.readers.inputs import Input
    from mpp_extract.readers.source import ReadOptions, Source
    from mpp_extract.tokens import Tokens


PublishedFrom = Literal["option", "metadata", "text"]


class Extractor:
    """Finds the lists of the contract in texts. Loads the model once, at the first text that needs it.

    only       names of the lists wanted; None for all. Raises ValueError for an unknown one. ``lists`` has also those
               that they refer to (quotes have speakers, who may be judges, of courts): these are in the record, too.
    model      None for the pinned model, else an installed spaCy pipeline's name or a pipeline's folder.
    indirect   also find reported statements without quotation marks.
    explain    fill each item's ``explain``.
    judges     the table of federal judges for linking; None for the imported one, where there is one.
    corrections    a reader's file of corrections (docs/corrections.md), applied to the articles that it is of.

    >>> from mpp_extract import Extractor
    >>> article = Extractor(only=["case_numbers"]).extract("He filed No. 3:21-cr-00457 on Monday.")
    >>> article.case_numbers[0].normalized
    '3:21-cr-00457'
    """

    def __init__(
        self,
        only: Iterable[str] | None = None,
        model: str | None = None,
        *,
        indirect: bool = False,
        explain: bool = False,
        judges: Path | None = None,
        include_text: bool = False,
        corrections: Path | None = None,
    ) -> None:
        names = tuple(record.LISTS) if only is None else tuple(dict.fromkeys(only))
        unknown = [name for name in names if name not in record.LISTS]
        if unknown:
            raise ValueError(f"unknown list: {', '.join(unknown)}; there are {', '.join(record.LISTS)}")
        self.lists = record.with_what_they_refer_to(names)
        self.model = model
        self.include_text = include_text
        self.settings = Settings(indirect=indirect, explain=explain, judges_file=judges)
        self.corrections = corrections
        self._corrected: dict[str, Corrections] = {}
        self._nlp: Language | None = None
        self._pipeline: str | None = None
        self._loaded = False
        self._needed = rooms.components(self.lists)

    def load(self) -> None:
        """Load all that a text will need, now (before forking workers, or to time it).

        Raises ModelError, and UsageError for a table of judges that can't be used.
        """
        if self._loaded:
            return
        rooms.warm(self.lists)
        self._open_directory()
        if self.corrections is not None:
            from mpp_extract.corrections import load

            self._corrected = load(self.corrections)
        if self._needed and self._nlp is None:
            from mpp_extract.nlp import loader

            self._nlp = loader.load(self.model, self._needed)
            self._pipeline = loader.pipeline_name(self._nlp)  # once: spaCy goes through all components for it
        self._loaded = True

    def extract(
        self, text: str, published: date | str | None = None, *, id: str | None = None, title: str | None = None
    ) -> record.Article:
        """The record of one text.

        published: reference date for relative dates (a date or ISO string); None to look for one in the text's first
        lines. id, title: the article's, for its record. Raises ValueError for a string that is no ISO date, TypeError
        for what is no string, ModelError where the model can't be loaded.
        """
        return next(self.extract_sources([as_source({"text": text, "id": id, "title": title}, as_day(published))]))

    def check(self, text: str, published: date | str | None = None) -> list[Finding]:
        """What an editor wants to hear of a text before it is printed, in reading order (docs/check.md).

        Checks say nothing of lists that this extractor does not find. Raises what ``extract`` raises.
        """
        from mpp_extract.check import check

        return check(self.extract(text, published), text, table=self.settings.judges_file)

    def extract_many(
        self,
        texts: Iterable[str | Mapping[str, Any] | Source],
        published: date | str | None = None,
        *,
        jobs: int | None = 1,
    ) -> Iterator[record.Article]:
        """The records of many texts, in their order, one at a time: memory does not grow with their number.

        texts: strings; mappings as a line of JSON Lines has them, with ``text`` and, as far as they are known, ``id``,
        ``title``, ``published`` (a date or ISO string), ``url`` and other fields, which the record's ``source.extra``
        keeps; or what ``mpp_extract.read`` gives. published: the day of those that have none.
        jobs: worker processes to share the work; None for one an available core. A program that uses more than one
        needs ``if __name__ == "__main__":`` round what starts them, as with every use of processes. Raises what
        ``extract`` raises, and InternalError where a worker dies on a text; closing the iterator ends the workers.
        """
        day = as_day(published)
        sources = as_sources(texts, day)
        if jobs == 1:
            yield from self.extract_sources(sources)
        else:
            yield from self._shared_out(sources, jobs)

    def extract_files(
        self,
        *paths: str | Path,
        options: ReadOptions | None = None,
        jobs: int | None = 1,
        failed: Callable[[MppError], None] | None = None,
    ) -> Iterator[record.Article]:
        """The records of files and folders of any format, in their order, as the command reads them.

        options: what is known of the inputs (``mpp_extract.ReadOptions``: published, text_field and so on); jobs: as
        for ``extract_many``. failed: told what is wrong with each input that can't be read; without it, that is raised.
        """
        from mpp_extract.readers.inputs import inputs
        from mpp_extract.readers.source import ReadOptions

        options = options or ReadOptions()
        given = inputs([str(path) for path in paths], lambda _: None, options)
        yield from self._outcomes(given, self._job(options), jobs, failed)

    def _shared_out(self, sources: Iterable[Source], jobs: int | None) -> Iterator[record.Article]:
        from mpp_extract.readers.inputs import STDIN, Input
        from mpp_extract.readers.source import ReadOptions

        given = (Input(STDIN, source=source) for source in sources)
        yield from self._outcomes(given, self._job(ReadOptions()), jobs, None)

    def _job(self, options: ReadOptions) -> batch.Job:
        from mpp_extract import batch

        return batch.Job(
            lists=self.lists,
            model=self.model,
            indirect=self.settings.indirect,
            explain=self.settings.explain,
            include_text=self.include_text,
            judges=self.settings.judges_file,
            corrections=self.corrections,
            reading=options,
            format="plain",
        )

    def _outcomes(
        self,
        given: Iterable[Input | ReadError],
        job: batch.Job,
        jobs: int | None,
        failed: Callable[[MppError], None] | None,
    ) -> Iterator[record.Article]:
        from mpp_extract import batch

        if jobs is not None and jobs < 1:
            raise ValueError(f"jobs is a number of processes, from 1, or None; not {jobs}")
        outcomes = batch.run(given, job, jobs)
        with contextlib.closing(cast("Generator[batch.Outcome]", outcomes)):
            for outcome in outcomes:
                if outcome.failure is None:
                    yield record.Article.model_validate_json(outcome.encoded or "")
                elif failed is None:
                    raise outcome.failure
                else:
                    failed(outcome.failure)

    def extract_sources(self, sources: Iterable[Source]) -> Iterator[record.Article]:
        """The records of what readers read, in their order."""
        for group in _groups(sources):
            for source, tokens in zip(group, self._parse_group(group), strict=True):
                yield self.record_of(source, tokens)

    def parse_sources(self, sources: Iterable[Source]) -> Iterator[Tokens | None]:
        """The tokens of the sources' texts in plain typography, in order, as ``read`` wants them. Raises ModelError."""
        for group in _groups(sources):
            yield from self._parse_group(group)

    def _parse_group(self, group: Sequence[Source]) -> list[Tokens | None]:
        texts = [plain(source.text).text for source in group]
        read = [straight(text) for text in texts]
        with rarely_looked_for():
            parsed = list(self.parse_many(read))
        for text, as_read, tokens in zip(texts, read, parsed, strict=True):
            if tokens is not None and as_read != text:
                tokens.spell(text)
        return parsed

    def parse_many(self, texts: Sequence[str]) -> Iterator[Tokens | None]:
        """The texts' tokens, in order; None for each where no list asked for needs the model. Raises ModelError."""
        self.load()
        if self._nlp is None:
            return iter([None] * len(texts))
        from mpp_extract.nlp.parse import parse_many

        return parse_many(self._nlp, texts)

    def record_of(self, source: Source, tokens: Tokens | None) -> record.Article:
        """The record of a source and its tokens (as ``parse_sources`` gives them)."""
        reading, published_from = self.read(source, tokens)
        article = record.Article(
            generator=record.Generator(name="mpp-extract", version=__version__, pipeline=self._pipeline),
            source=source.described(),
            article=record.ArticleInfo(
                title=source.title,
                published=None if reading.published is None else reading.published.isoformat(),
                published_from=published_from,
                authors=source.authors,
                url=source.url,
                publisher=source.publisher,
                language=source.language,
                text=source.text if self.include_text else None,
            ),
            warnings=[*source.warnings, *reading.warnings],
            **self._printed(reading),
        )
        corrections = self._corrected.get(source.sha256 or "")
        if corrections is not None:
            from mpp_extract.corrections import apply

            apply(article, source.text, corrections)
        return article

    def read(self, source: Source, tokens: Tokens | None) -> tuple[Reading, PublishedFrom | None]:
        """What the rooms found and refused in a source, and how its reference date is known."""
        from mpp_extract.entities.dates.reference import reference_date

        copy = plain(source.text)
        published = source.published
        published_from: PublishedFrom | None = source.published_from
        if published is None:
            published = reference_date(copy.text)
            published_from = None if published is None else "text"
        reading = Reading(text=copy.text, parse=tokens, published=published, settings=self.settings)
        with rarely_looked_for():
            rooms.fill(reading, self.lists)
            restore(reading, copy)
        return reading, published_from if reading.published else None

    def _printed(self, reading: Reading) -> dict[str, Any]:
        """The lists asked for and those that they refer to."""
        lists = {name: getattr(reading.found, name) if name in self.lists else None for name in record.LISTS}
        if self.settings.explain:
            _explain(lists)
        return lists

    def _open_directory(self) -> None:
        if all(room.name != "judges" for room in rooms.closure(self.lists)):
            return
        from mpp_extract.entities.judges.directory import open_directory

        try:
            open_directory(self.settings)
        except ReadError as error:
            raise UsageError(error.where, error.fault, error.remedy) from error


def _groups(sources: Iterable[Source]) -> Iterator[list[Source]]:
    """The sources that are parsed before rooms read the first of them: none is read before its group's turn."""
    group: list[Source] = []
    characters = 0
    for source in sources:
        group.append(source)
        characters += len(source.text)
        if len(group) == GROUP or characters >= GROUP_CHARACTERS:
            yield group
            group, characters = [], 0
    if group:
        yield group


def _explain(lists: dict[str, Any]) -> None:
    """Put what its rule means before each item's own explanation, and mask the file numbers of persons in it."""
    meanings = {rule.id: rule.meaning for rule in rooms.rules()}
    for item in (item for items in lists.values() for item in items or []):
        item.explain = masked({"rule_meaning": meanings.get(item.rule), **(item.explain or {})})

"""What one process does: reading, extracting and encoding one input after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mpp_extract.batch.job import Job, Outcome, internal
from mpp_extract.clock import TooLong, limited
from mpp_extract.digest import digest
from mpp_extract.errors import ModelError, MppError, UsageError
from mpp_extract.lists import LISTS
from mpp_extract.readers.inputs import Input
from mpp_extract.readers.source import Source

if TYPE_CHECKING:
    from mpp_extract.extractor import Extractor
    from mpp_extract.tokens import Tokens


class Worker:
    """Does a job's work on one input after the other. The model is loaded when the first text needs it."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self._extractor: Extractor | None = None
        self._encode: Callable[[Any, str], str] | None = None

    def load(self) -> None:
        """Load everything now, so that processes made by forking share it. Raises ModelError and UsageError."""
        self._ready()

    def outcomes(self, given: Sequence[Input]) -> Iterator[Outcome]:
        """The outcomes of inputs that are parsed together.

        Raises ModelError or UsageError for what is wrong for all inputs: the model, the table of judges.
        """
        sources = [self._source(item) for item in given]
        parsed = self._parsed([source for source in sources if isinstance(source, Source)])
        for item, source in zip(given, sources, strict=True):
            yield self._failed(item, source) if isinstance(source, MppError) else self._done(item, source, parsed)

    def _source(self, given: Input) -> Source | MppError:
        from mpp_extract import readers

        try:
            with limited(self.job.timeout):
                return readers.read(given, self.job.reading)
        except MppError as error:
            return error
        except (Exception, TooLong) as error:
            return internal(given, error)

    def _parsed(self, sources: list[Source]) -> Iterator[Tokens | BaseException | None]:
        """The sources' tokens; where the model fails on one, its error, and the rest one by one."""
        if not sources:
            return
        extractor, _ = self._ready()
        done = 0
        try:
            if self.job.timeout is None:
                for tokens in extractor.parse_sources(sources):
                    yield tokens
                    done += 1
            else:  # parsed to the end within the time, since what is done with them has a time of its own
                with limited(self.job.timeout * len(sources)):
                    parsed = list(extractor.parse_sources(sources))
                yield from parsed
        except ModelError:
            raise
        except (Exception, TooLong) as error:
            if len(sources) == 1:
                yield error
                return
            for source in sources[done:]:
                yield from self._parsed([source])

    def _done(self, given: Input, source: Source, parsed: Iterator[Tokens | BaseException | None]) -> Outcome:
        extractor, encode = self._ready()
        tokens = next(parsed)
        try:
            if isinstance(tokens, BaseException):
                raise tokens
            with limited(self.job.timeout):
                article = extractor.record_of(source, tokens)
            told, part = tuple(article.warnings), digest(article, (self.job.lists or LISTS) if self.job.summary else ())
            return Outcome(given.shown, given.name, given.format, encode(article, source.text), told, part)
        except UsageError:
            raise  # the table of judges is broken: so it is for every article
        except (Exception, TooLong) as error:
            return self._failed(given, internal(given, error))

    def _failed(self, given: Input, error: MppError) -> Outcome:
        return Outcome(given.shown, given.name, given.format, failure=error)

    def _ready(self) -> tuple[Extractor, Callable[[Any, str], str]]:
        if self._extractor is None or self._encode is None:
            from mpp_extract import writers
            from mpp_extract.extractor import Extractor

            job = self.job
            self._extractor = Extractor(
                only=job.lists,
                model=job.model,
                indirect=job.indirect,
                explain=job.explain,
                include_text=job.include_text or job.format in writers.TEXTS,
                judges=job.judges,
                corrections=job.corrections,
            )
            self._encode = writers.encoder(job.format, job.look, job.judges)
            self._extractor.load()
        return self._extractor, self._encode

"""An article's record made by hand, with every list filled: for tests of what is done with a record."""

from __future__ import annotations

from typing import Any

from mpp_extract import record

TEXT = (
    "SEATTLE, May 5, 2025 — Judge Ana 山田 [bold]ruled[/bold] in Ruiz v. Doe, No. 2:25-cv-01234, that some 1,500 "
    "people may stay.\n\n“We won 🎉 today,” said Lee Park, a lawyer for file A123456789.\n"
)


def mention(words: str, nth: int = 0, text: str = TEXT) -> record.Mention:
    """The mention of these words in the text, the nth from 0."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return record.Mention(text=words, start=start, end=start + len(words))


def place(words: str, nth: int = 0, text: str = TEXT) -> dict[str, Any]:
    """Text and offsets of an item that is its own mention."""
    return mention(words, nth, text).model_dump()


def article(explain: bool = False) -> record.Article:
    """The record, with explanations or without."""
    why = (
        {"explain": {"rule_meaning": "It says so.", "evidence": "file A123456789", "candidates": ["one", "two"]}}
        if explain
        else {}
    )
    return record.Article(
        generator=record.Generator(name="mpp-extract", version="0.0.1", pipeline="en_core_web_md 3.7.1"),
        source=record.Source(
            path="copy/story.txt", id=None, format="text", sha256="0" * 64, encoding="utf-8", characters=len(TEXT)
        ),
        article=record.ArticleInfo(
            title="A [red]title",
            published="2025-05-05",
            published_from="text",
            authors=[],
            url=None,
            publisher=None,
            language=None,
            text=None,
        ),
        judges=[
            record.Judge(
                id="judge-1",
                name="Ana 山田",
                title="Judge",
                court_id="court-1",
                appointed_by="Barack Obama",
                fjc_id="1394151",
                rule="judges.title",
                mentions=[mention("Ana 山田")],
                **why,
            )
        ],
        courts=[
            record.Court(
                id="court-1",
                name="United States District Court for the Western District of Washington",
                courtlistener_id="wawd",
                level="trial",
                rule="courts.district",
                mentions=[record.CourtMention(**place("SEATTLE"), generic=True)],
                **why,
            )
        ],
        dates=[
            record.Date(
                **place("May 5, 2025"),
                type="date",
                value="2025-05-05",
                earliest="2025-05-05",
                latest="2025-05-05",
                anchored=False,
                rule="dates.full",
                **why,
            )
        ],
        case_numbers=[
            record.CaseNumber(
                **place("2:25-cv-01234"),
                kind="docket",
                normalized="2:25-cv-01234",
                court_id="court-1",
                case_id="case-1",
                rule="case_numbers.district",
                **why,
            )
        ],
        cases=[
            record.Case(
                id="case-1",
                name="Ruiz v. Doe",
                plaintiff="Ruiz",
                defendant="Doe",
                court_id="court-1",
                rule="cases.versus",
                mentions=[mention("Ruiz v. Doe")],
                **why,
            )
        ],
        statistics=[
            record.Statistic(
                **place("some 1,500 people"),
                kind="count",
                value=1500,
                value_max=None,
                unit="person",
                qualifier="approximate",
                change=None,
                subject="people",
                rule="statistics.count",
                **why,
            )
        ],
        quotes=[
            record.Quote(
                **place("We won 🎉 today,"),
                id="quote-1",
                kind="direct",
                speaker_id="speaker-1",
                cue=mention("said"),
                continues=None,
                rule="quotes.direct",
                **why,
            )
        ],
        speakers=[
            record.Speaker(
                id="speaker-1",
                name="Lee Park",
                kind="person",
                role="a lawyer for file A123456789",
                affiliation=None,
                judge_id=None,
                rule="speakers.cue",
                mentions=[mention("Lee Park")],
                **why,
            )
        ],
        rulings=[
            record.Ruling(
                **place("won"),
                id="ruling-1",
                action="grant",
                actor=mention("Ana 山田"),
                court_id="court-1",
                judge_ids=["judge-1"],
                object=mention("some 1,500 people"),
                vote=[2, 1],
                dissent_ids=[],
                date="2025-05-05",
                case_id="case-1",
                same_as=None,
                rule="rulings.verb",
                **why,
            )
        ],
        warnings=["a warning \x1b[31m in red"],
    )

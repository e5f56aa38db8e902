"""An article's record made by hand that a terminal has trouble with: scripts, widths, controls, marks that cross."""

from __future__ import annotations

from functools import partial
from typing import Any

import made
from mpp_extract import record

TEXT = """\
Ferry line must refund [some] fares, judge rules

PORT OSGOOD, Wash., March 4, 2025 — U.S. District Judge Imogen Castellan on Tuesday ordered the Osgood Ferry Line
to refund 1,240 riders, and blocked a rise of 12 percent that was to begin in summer.

“Nobody 🎉 pays for a boat that stays in port,” Castellan wrote in Bao v. Osgood Ferry Line, No. 2:24-cv-00717.
She called the fares “a tide that only rises,” and the line’s excuses “fog.” The 9th Circuit will not hear it.

The captain, 山本久美子, said: “船は来ない。” In Haifa, רות לוי wrote that one in three boats was late.
“Cafe\u0301 owners lost half a season,” said \x1b[31mNoe\u0308l Quint\x1b[0m, a baker\tof two dozen [bold]cakes[/bold].
She\u202e had nothing to add to file A123456789; a spokesman for the line declined to comment last week.
"""

SLIPS = """\
Ferry line must refund fares

The line lost on Tuesday, March 3, 2025, before a judge of the county.

“Nobody pays for a boat that stays in port, said the baker of two dozen cakes. The room was empty.
"""

mention = partial(made.mention, text=TEXT)
place = partial(made.place, text=TEXT)


def article(explain: bool = False, with_text: bool = True) -> record.Article:
    """The record, with explanations or without, with the text or without."""
    candidates = [
        {"how": "after", "score": 10.14, "cue": "wrote", "doubts": []},
        {"how": "before", "score": -2, "cue": None, "doubts": ["far"]},
    ]
    weighed = {"rule_meaning": "Words that a verb of speech reports.", "marks": "double", "candidates": candidates}
    why: dict[str, Any] = {"explain": weighed} if explain else {}
    return record.Article(
        generator=record.Generator(name="mpp-extract", version="0.0.1", pipeline=None),
        source=record.Source(
            path="copy/ferry [1].txt", id="a-7", format="text", sha256=None, encoding="utf-8", characters=len(TEXT)
        ),
        article=record.ArticleInfo(
            title="Ferry line must refund [some] fares",
            published="2025-03-04",
            published_from="text",
            authors=[],
            url=None,
            publisher=None,
            language="en",
            text=TEXT if with_text else None,
        ),
        judges=[
            record.Judge(
                id="judge-1",
                name="Imogen Castellan",
                title="U.S. District Judge",
                court_id=None,
                appointed_by="Barack Obama",
                fjc_id="1999999",
                rule="judges.title",
                mentions=[mention("Imogen Castellan"), mention("Castellan", 1), mention("She")],
            )
        ],
        courts=[
            record.Court(
                id="court-1",
                name="United States Court of Appeals for the Ninth Circuit",
                courtlistener_id="ca9",
                level="appellate",
                rule="courts.circuit",
                mentions=[record.CourtMention(**place("9th Circuit"))],
            )
        ],
        dates=[
            _date("March 4, 2025", "2025-03-04"),
            _date("Tuesday", "2025-03-04"),
            _date("summer", "2025-SU", "2025-06-20", "2025-09-22"),
            _date("last week", "2025-W08", "2025-02-17", "2025-02-23"),
        ],
        case_numbers=[
            record.CaseNumber(
                **place("2:24-cv-00717"),
                kind="docket",
                normalized="2:24-cv-00717",
                court_id="court-1",
                case_id="case-1",
                rule="case_numbers.district",
            )
        ],
        cases=[
            record.Case(
                id="case-1",
                name="Bao v. Osgood Ferry Line",
                plaintiff="Bao",
                defendant="Osgood Ferry Line",
                court_id="court-1",
                rule="cases.versus",
                mentions=[mention("Bao v. Osgood Ferry Line")],
            )
        ],
        statistics=[
            _statistic("1,240 riders", kind="count", value=1240, unit="person", subject="riders"),
            _statistic("12 percent", kind="percent", value=12, unit="percent", change="increase", subject="fares"),
            _statistic("one in three", kind="ratio", value=0.3333, subject="boats that were late"),
            _statistic("two dozen", kind="count", value=24, unit="cake", subject="they"),
            _statistic("half a season", kind="measure", value=0.5, unit="season"),
        ],
        quotes=[
            _quote(1, "Nobody 🎉 pays for a boat that stays in port,", "speaker-1", "direct", **why),
            _quote(2, "a tide that only rises,", "speaker-1", "partial"),
            _quote(3, "fog.", "speaker-1", "partial"),
            _quote(4, "船は来ない。", "speaker-2", "direct"),
            _quote(5, "Cafe\u0301 owners lost half a season,", None, "direct"),
        ],
        speakers=[
            _speaker(1, "Imogen Castellan", role="U.S. District Judge", judge_id="judge-1", mentions=[mention("She")]),
            _speaker(2, "山本久美子", role="captain", mentions=[mention("山本久美子")]),
            _speaker(3, "רות לוי", affiliation="Haifa", mentions=[mention("רות לוי")]),
            _speaker(4, "spokesman for the line", kind="unnamed", mentions=[mention("spokesman for the line")]),
        ],
        rulings=[
            _ruling(1, "ordered", "order", actor="Imogen Castellan", object="Osgood Ferry Line", date="2025-03-04"),
            _ruling(2, "blocked", "block", actor="Imogen Castellan", object="a rise of 12 percent", vote=[2, 1]),
        ],
        warnings=["a warning \x1b[31m in red"],
    )


def with_slips() -> record.Article:
    """A record in whose text checks find something: a mark round another one, two in a line."""
    told = article().model_copy(update={name: [] for name in record.LISTS})
    told.article.text = SLIPS
    days = (("Tuesday, March 3, 2025", "2025-03-03"), ("March 3, 2025", "2025-03-03"))
    told.dates = [
        record.Date(
            **made.place(words, text=SLIPS),
            type="date",
            value=value,
            earliest=value,
            latest=value,
            anchored=False,
            rule="x",
        )
        for words, value in days
    ]
    return told


def _date(words: str, value: str, earliest: str | None = None, latest: str | None = None) -> record.Date:
    first, last = earliest or value, latest or value
    return record.Date(
        **place(words), type="date", value=value, earliest=first, latest=last, anchored=True, rule="dates.full"
    )


def _statistic(words: str, **fields: Any) -> record.Statistic:
    unknown: dict[str, Any] = {"value_max": None, "unit": None, "qualifier": "exact", "change": None, "subject": None}
    return record.Statistic(**place(words), **(unknown | fields), rule="statistics.count")


def _quote(number: int, words: str, speaker: str | None, kind: Any, **why: Any) -> record.Quote:
    told = {"speaker_id": speaker, "cue": None, "continues": None, "rule": "quotes.direct", **why}
    return record.Quote(**place(words), id=f"quote-{number}", kind=kind, **told)


def _speaker(number: int, name: str, **fields: Any) -> record.Speaker:
    unknown: dict[str, Any] = {"kind": "person", "role": None, "affiliation": None, "judge_id": None}
    return record.Speaker(id=f"speaker-{number}", name=name, **(unknown | fields), rule="speakers.cue")


def _ruling(number: int, words: str, action: Any, actor: str, object: str, **fields: Any) -> record.Ruling:
    unknown: dict[str, Any] = {"vote": None, "date": None, "court_id": None, "case_id": None, "same_as": None}
    known: dict[str, Any] = {"judge_ids": ["judge-1"], "dissent_ids": [], "rule": "rulings.verb"}
    parts = {"actor": mention(actor), "object": mention(object)}
    return record.Ruling(**place(words), id=f"ruling-{number}", action=action, **parts, **(unknown | fields), **known)

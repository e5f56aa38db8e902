"""Articles for tests of what is the same in many: each with just the items that a test is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import records

import made
from mpp_extract import record


def speaker(name: str, role: str | None = None, affiliation: str | None = None, **changes: Any) -> dict[str, Any]:
    """A speaker's values."""
    return {"name": name, "role": role, "affiliation": affiliation, **changes}


def judge(
    name: str, court: str | None = None, fjc_id: str | None = None, title: str | None = "Judge"
) -> dict[str, Any]:
    """A judge's values; the court by CourtListener's id."""
    return {"name": name, "court": court, "fjc_id": fjc_id, "title": title}


def case(plaintiff: str, defendant: str, court: str | None = None, docket: str | None = None) -> dict[str, Any]:
    """A case's values."""
    return {"plaintiff": plaintiff, "defendant": defendant, "court": court, "docket": docket}


def ruling(action: str = "block", object: str | None = "ban on paper kites", **changes: Any) -> dict[str, Any]:
    """A ruling's values: the court by CourtListener's id, judges by full name, the case by its number in the story."""
    values: dict[str, Any] = {"court": None, "judges": (), "dissents": (), "case": None, "vote": None, "date": None}
    return {**values, "action": action, "text": f"{action}ed", "object": object, "same_as": None, **changes}


def article(
    path: str,
    *,
    speakers: list[dict[str, Any]] | None = None,
    judges: list[dict[str, Any]] | None = None,
    courts: list[dict[str, Any]] | None = None,
    cases: list[dict[str, Any]] | None = None,
    quotes: list[str] | None = None,
    statistics: list[dict[str, Any]] | None = None,
    rulings: list[dict[str, Any]] | None = None,
    published: str | None = "2025-05-05",
) -> record.Article:
    """An article with these items; each quote by the first speaker."""
    base = records.article(path, path)
    found: dict[str, list[Any]] = {name: [] for name in ("judges", "courts", "cases", "case_numbers", "speakers")}
    ids: dict[str, str] = {}

    def court_id(key: str | None) -> str | None:
        if key is None:
            return None
        if key not in ids:
            ids[key] = f"court-{len(ids) + 1}"
            template = made.article().courts[0]  # type: ignore[index]
            level = "appellate" if key[2:].isdigit() else "trial"
            update = {"id": ids[key], "courtlistener_id": key, "name": key, "level": level}
            found["courts"].append(template.model_copy(update=update))
        return ids[key]

    for number, values in enumerate(courts or []):
        template = made.article().courts[0]  # type: ignore[index]
        found["courts"].append(template.model_copy(update={"id": f"court-x{number}", **values}))
    for number, values in enumerate(judges or []):
        update = {**values, "id": f"judge-{number}", "court_id": court_id(values["court"]), "appointed_by": None}
        found["judges"].append(made.article().judges[0].model_copy(update=update))  # type: ignore[index]
    for number, values in enumerate(cases or []):
        update = {**values, "id": f"case-{number}", "court_id": court_id(values["court"])}
        update["name"] = f"{values['plaintiff']} v. {values['defendant']}"
        found["cases"].append(made.article().cases[0].model_copy(update=update))  # type: ignore[index]
        if values["docket"]:
            update = {"normalized": values["docket"], "court_id": update["court_id"], "case_id": f"case-{number}"}
            update |= {"start": 75 + 20 * number, "end": 88 + 20 * number}
            found["case_numbers"].append(made.article().case_numbers[0].model_copy(update=update))  # type: ignore[index]
    for number, values in enumerate(speakers or []):
        update = {"id": f"speaker-{number}", **values}
        found["speakers"].append(made.article().speakers[0].model_copy(update=update))  # type: ignore[index]
    decided = [_ruling(number, values, found, court_id) for number, values in enumerate(rulings or [], 1)]
    quote = made.article().quotes[0]  # type: ignore[index]
    said = [
        quote.model_copy(update={"id": f"quote-{n}", "text": text, "speaker_id": "speaker-0" if speakers else None})
        for n, text in enumerate(quotes or [])
    ]
    statistic = made.article().statistics[0]  # type: ignore[index]
    counted = [statistic.model_copy(update=values) for values in statistics or []]
    info = base.article.model_copy(update={"published": published})
    found |= {"quotes": said, "statistics": counted, "dates": [], "rulings": decided}
    return base.model_copy(update={**found, "article": info})


def _ruling(
    number: int, values: dict[str, Any], found: dict[str, list[Any]], court_id: Callable[[str | None], str | None]
) -> record.Ruling:
    """A story's ruling; judges whom it does not have yet come into it, each of the ruling's court."""

    def judge_id(name: str) -> str:
        own = next((each.id for each in found["judges"] if each.name == name), None)
        if own is None:
            own = f"judge-r{len(found['judges'])}"
            update = {"id": own, "name": name, "court_id": court_id(values["court"]), "fjc_id": None}
            found["judges"].append(made.article().judges[0].model_copy(update=update))  # type: ignore[index]
        return own

    words = values["object"]
    object = None if words is None else record.Mention(text=words, start=900 + number, end=900 + number + len(words))
    return record.Ruling(
        id=f"ruling-{number}",
        text=values["text"],
        start=800 + number,
        end=800 + number + len(values["text"]),
        action=values["action"],
        actor=None,
        court_id=court_id(values["court"]),
        judge_ids=[judge_id(name) for name in values["judges"]],
        object=object,
        vote=values["vote"],
        dissent_ids=[judge_id(name) for name in values["dissents"]],
        date=values["date"],
        case_id=None if values["case"] is None else f"case-{values['case']}",
        same_as=values["same_as"],
        rule="rulings.verb",
    )

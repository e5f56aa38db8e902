"""What an index of many articles needs to know of one: small enough that thousands are kept in memory."""

from __future__ import annotations

from collections import Counter
from typing import Any

from mpp_extract.digest import NAMED
from mpp_extract.writers.page.kinds import KINDS
from mpp_extract.writers.page.links import web_address
from mpp_extract.writers.page.plain import Json


def summary(record: Json) -> Json:
    """Title, day and publisher; how many items each list has; courts, judges and speakers as (key, name, how many).

    A key tells what is the same across articles: a court's CourtListener id, a judge's number at the Federal Judicial
    Center, else the name in small letters.
    """
    about, source = record["article"], record["source"]
    said = Counter(quote["speaker_id"] for quote in record.get("quotes") or ())
    return {
        "title": about["title"] or source["path"],
        "path": source["path"],
        "published": about["published"],
        "publisher": about["publisher"],
        "address": web_address(about["url"]),
        "counts": {name: len(record[name]) for name in KINDS if record.get(name) is not None},
        "courts": [_named("courts", court, len(court["mentions"])) for court in record.get("courts") or ()],
        "judges": [_named("judges", judge, len(judge["mentions"])) for judge in record.get("judges") or ()],
        "speakers": [
            _named("speakers", speaker, said[speaker["id"]])
            for speaker in record.get("speakers") or ()
            if speaker["kind"] != "unnamed"
        ],
        "people": [
            speaker["name"].casefold() for speaker in record.get("speakers") or () if speaker["kind"] == "person"
        ],
        "actions": [ruling["action"] for ruling in record.get("rulings") or ()],
        "rules": sorted({item["rule"] for name in KINDS for item in record.get(name) or ()}),
    }


def _named(name: str, item: Json, number: int) -> list[Any]:
    key = NAMED[name]
    known = item.get(key) if key else None
    return [known or item["name"].casefold(), item["name"], number]

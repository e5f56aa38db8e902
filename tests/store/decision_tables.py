"""Two stories that each report a ruling, and whether it is one decision: (what it shows, first, second, one)."""

from __future__ import annotations

from typing import Any

from stories import case, ruling

DAY, NEXT, LATER = "2025-05-02", "2025-05-03", "2025-05-12"


def told(*rulings: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """What a story is made of."""
    return {"rulings": list(rulings), **changes}


BY_COURT: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    ("court, act, thing", told(ruling(court="ca9")), told(ruling(court="ca9")), True),
    ("no court, no judge", told(ruling()), told(ruling()), False),
    ("other courts", told(ruling(court="ca9")), told(ruling(court="ca8")), False),
    (
        "the thing in other words",
        told(ruling(court="ca9", object="state’s ban on kites made of paper")),
        told(ruling(court="ca9", object="paper kite ban")),
        True,
    ),
    (
        "another thing of the kind",
        told(ruling(court="ca9", object="ban on paper kites")),
        told(ruling(court="ca9", object="ban on glass bottles")),
        False,
    ),
    (
        "the same kind of thing, of another state",
        told(ruling(court="ca9", object="Oregon’s kite license fee")),
        told(ruling(court="ca9", object="Nevada’s kite license fee")),
        False,
    ),
    (
        "an order and a motion have no thing in common",
        told(ruling(court="ca9", object="lower court’s order")),
        told(ruling(court="ca9", object="order of the lower court")),
        False,
    ),
    ("no thing", told(ruling(court="ca9", object=None)), told(ruling(court="ca9", object=None)), False),
    ("a contrary act", told(ruling("block", court="ca9")), told(ruling("allow", court="ca9")), False),
    ("another act", told(ruling("block", court="ca9")), told(ruling("convict", court="ca9")), False),
    (
        "the act told otherwise, on a day that both tell",
        told(ruling("block", court="ca9", date=DAY)),
        told(ruling("order", court="ca9", date=DAY)),
        True,
    ),
    (
        "the act told otherwise, and no day",
        told(ruling("block", court="ca9")),
        told(ruling("order", court="ca9")),
        False,
    ),
    (
        "an outcome without what was done, on that day",
        told(ruling("block", court="ca9", date=DAY)),
        told(ruling("rule", court="ca9", object="paper kites", date=DAY)),
        True,
    ),
    (
        "days that differ by one",
        told(ruling(court="ca9", date=DAY)),
        told(ruling(court="ca9", date=NEXT)),
        True,
    ),
    ("other days", told(ruling(court="ca9", date=DAY)), told(ruling(court="ca9", date=LATER)), False),
    (
        "a day, and a story of the days after it",
        told(ruling(court="ca9", date=DAY)),
        told(ruling(court="ca9"), published="2025-05-06"),
        True,
    ),
    (
        "a day, and a story of weeks later",
        told(ruling(court="ca9", date=DAY)),
        told(ruling(court="ca9"), published="2025-06-06"),
        False,
    ),
    (
        "a day, and its month told a year later",
        told(ruling(court="ca9", date=DAY)),
        told(ruling(court="ca9", date="2025-05"), published="2026-06-06"),
        True,
    ),
    (
        "a day, and its year, the act told otherwise",
        told(ruling("block", court="ca9", date=DAY)),
        told(ruling("order", court="ca9", date="2025"), published="2026-06-06"),
        False,
    ),
    ("days unknown", told(ruling(court="ca9"), published=None), told(ruling(court="ca9"), published=None), False),
    (
        "other votes",
        told(ruling(court="ca9", vote=[2, 1])),
        told(ruling(court="ca9", vote=[3, 0])),
        False,
    ),
    (
        "other votes on one day",
        told(ruling(court="ca9", vote=[2, 1], date=DAY)),
        told(ruling(court="ca9", vote=[3, 0], date=DAY)),
        True,
    ),
    (
        "two judges of one panel",
        told(ruling(court="ca9", judges=("Ana Quill",))),
        told(ruling(court="ca9", judges=("Lee Poole",))),
        True,
    ),
]
BY_JUDGE: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    (
        "judge and thing",
        told(ruling(judges=("Ana Quill",), object="license fee for kites")),
        told(ruling(judges=("Ana M. Quill",), object="kite fee")),
        True,
    ),
    (
        "a judge's last name alone",
        told(ruling(judges=("Quill",))),
        told(ruling(judges=("Quill",))),
        False,
    ),
    (
        "one day, and no thing told",
        told(ruling(judges=("Ana Quill",), date=DAY)),
        told(ruling("rule", None, judges=("Ana Quill",), date=DAY)),
        True,
    ),
    (
        "one day, and another thing told",
        told(ruling("sentence", "Jo Park", judges=("Ana Quill",), date=DAY)),
        told(ruling("sentence", "Lee Poole", judges=("Ana Quill",), date=DAY)),
        False,
    ),
    (
        "namesakes of two courts",
        told(ruling(judges=("Ana Quill",), court="cacd")),
        told(ruling(judges=("Ana Quill",), court="nysd")),
        False,
    ),
    (
        "two judges of a court in which each decides alone",
        told(ruling(judges=("Ana Quill",), court="cacd", date=DAY)),
        told(ruling(judges=("Lee Poole",), court="cacd", date=DAY)),
        False,
    ),
    (
        "the surname of a person alone",
        told(ruling("sentence", "Jo Park", judges=("Ana Quill",), date=DAY)),
        told(ruling("sentence", "Park", judges=("Ana Quill",), date=DAY)),
        True,
    ),
    (
        "two of one surname",
        told(ruling("sentence", "Jo Park", judges=("Ana Quill",), date=DAY)),
        told(ruling("sentence", "Lee Park", judges=("Ana Quill",), date=DAY)),
        False,
    ),
]
BY_PERSON: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    (
        "who was convicted, whatever the court",
        told(ruling("convict", "Jo Park of arson")),
        told(ruling("convict", "former deputy Jo M. Park")),
        True,
    ),
    (
        "a surname alone",
        told(ruling("convict", "Park")),
        told(ruling("convict", "Park")),
        False,
    ),
    (
        "weeks later",
        told(ruling("convict", "Jo Park")),
        told(ruling("convict", "Jo Park"), published="2025-06-20"),
        False,
    ),
    (
        "the verdict and the sentence",
        told(ruling("convict", "Jo Park")),
        told(ruling("sentence", "Jo Park")),
        False,
    ),
    (
        "what is done to no person",
        told(ruling("block", "Jo Park Bridge")),
        told(ruling("block", "Jo Park Bridge")),
        False,
    ),
]
KITES, OTHER = case("Quill", "Kite Corp."), case("Poole", "Bottle Corp.")
BY_CASE: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    (
        "a case, whoever decided it",
        told(ruling(case=0, judges=("Ana Quill",)), cases=[KITES]),
        told(ruling(case=0, object=None), cases=[KITES]),
        True,
    ),
    (
        "another case",
        told(ruling(case=0, court="ca9"), cases=[KITES]),
        told(ruling(case=0, court="ca9"), cases=[OTHER]),
        False,
    ),
    (
        "another act in the case",
        told(ruling("uphold", case=0, court="ca9"), cases=[KITES]),
        told(ruling("sentence", case=0, court="ca9"), cases=[KITES]),
        False,
    ),
    (
        "a docket",
        told(ruling(case=0, date=DAY), cases=[case("Doe", "Kite Corp.", "cacd", "2:25-cv-00001")]),
        told(ruling(case=0, date=DAY), cases=[case("Roe", "Kite Corp.", "cacd", "2:25-cv-00001")]),
        True,
    ),
    (
        "other dockets",
        told(ruling(case=0, court="cacd"), cases=[case("Quill", "Kite Corp.", "cacd", "2:25-cv-00001")]),
        told(ruling(case=0, court="cacd"), cases=[case("Quill", "Kite Corp.", "cacd", "2:25-cv-00002")]),
        False,
    ),
    (
        "another judge's name, where the case says it",
        told(ruling(case=0, court="cacd", judges=("Ana Quill",)), cases=[KITES]),
        told(ruling(case=0, court="cacd", judges=("Ana Quil",)), cases=[KITES]),
        True,
    ),
]

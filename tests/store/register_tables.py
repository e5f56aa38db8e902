"""Two entries of two articles, and whether they are one: (what it shows, the first, the second, one)."""

from __future__ import annotations

from typing import Any

from stories import case, judge, speaker

PEOPLE: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    (
        "full name and affiliation",
        speaker("Ana Quill", "lawyer", "Legal Aid"),
        speaker("Ana Quill", None, "Legal Aid"),
        True,
    ),
    (
        "affiliation, otherwise written",
        speaker("Ana Quill", None, "Fish & Co."),
        speaker("Ana Quill", None, "the Fish and Co"),
        True,
    ),
    ("other affiliations", speaker("Ana Quill", None, "Legal Aid"), speaker("Ana Quill", None, "Acme Corp."), False),
    ("last name and affiliation", speaker("Quill", None, "Legal Aid"), speaker("Quill", None, "Legal Aid"), False),
    (
        "last name against full name",
        speaker("Quill", None, "Legal Aid"),
        speaker("Ana Quill", None, "Legal Aid"),
        False,
    ),
    ("nothing but the full name", speaker("Ana Quill"), speaker("Ana Quill"), False),
    ("an office", speaker("Ana Quill", "Gov."), speaker("Ana Quill", "former Governor"), True),
    ("an office's short form", speaker("Ana Quill", "Democratic Sen."), speaker("Ana Quill", "U.S. senator"), True),
    (
        "an office with what it is of",
        speaker("Ana Quill", "Israeli Prime Minister"),
        speaker("Ana Quill", "prime minister"),
        True,
    ),
    ("an office with a hyphen", speaker("Ana Quill", "Vice-President"), speaker("Ana Quill", "vice president"), True),
    ("a general's hyphen", speaker("Ana Quill", "Attorney-General"), speaker("Ana Quill", "attorney general"), True),
    ("an office to come", speaker("Ana Quill", "Mayor-elect"), speaker("Ana Quill", "Mayor"), True),
    (
        "vice presidents of two clubs",
        speaker("Ana Quill", "vice-president", "Acme"),
        speaker("Ana Quill", "vice president", "Legal Aid"),
        False,
    ),
    ("an office that many hold", speaker("Ana Quill", "attorney"), speaker("Ana Quill", "attorney"), False),
    ("an occupation", speaker("Ana Quill", "teacher"), speaker("Ana Quill", "teacher"), False),
    (
        "a leader of anything",
        speaker("Ana Quill", "executive director"),
        speaker("Ana Quill", "executive director"),
        False,
    ),
    (
        "a president of two clubs",
        speaker("Ana Quill", "president", "Acme"),
        speaker("Ana Quill", "president", "Legal Aid"),
        False,
    ),
    (
        "a role of three words",
        speaker("Ana Quill", "senior supervising attorney"),
        speaker("Ana Quill", "senior supervising attorney"),
        True,
    ),
    ("other roles", speaker("Ana Quill", "Gov."), speaker("Ana Quill", "Mayor"), False),
    ("one office in two states", speaker("Ana Quill", "Rep.", "Ohio"), speaker("Ana Quill", "Rep.", "Texas"), False),
    ("an office in one state", speaker("Ana Quill", "Rep.", "Ohio"), speaker("Ana Quill", "Democrat", "Ohio"), True),
    ("two who live in a state", speaker("Ana Quill", "resident", "Ohio"), speaker("Ana Quill", "voter", "Ohio"), False),
    ("a middle initial", speaker("Ana M. Quill", "Gov."), speaker("Ana Quill", "Gov."), True),
    ("two middle initials", speaker("Ana M. Quill", "Gov."), speaker("Ana P. Quill", "Gov."), False),
    ("one and two middle initials", speaker("Ana M. Quill", "Gov."), speaker("Ana P.M. Quill", "Gov."), False),
    ("junior and senior", speaker("Al Quill Jr.", "Gov."), speaker("Al Quill Sr.", "Gov."), False),
    ("junior, and his father", speaker("Al Quill Jr.", "Gov."), speaker("Al Quill", "Gov."), False),
    ("accents and apostrophes", speaker("Ana O’Peña", "Gov."), speaker("Ana O'Pena", "Gov."), True),
    ("a middle name left out", speaker("Ana Lee Quill", "Gov."), speaker("Ana Quill", "Gov."), True),
    ("two middle names", speaker("Ana Lee Quill", "Gov."), speaker("Ana May Quill", "Gov."), False),
    ("a middle name, and no role", speaker("Ana Lee Quill", "teacher"), speaker("Ana Quill", "teacher"), False),
    ("a short form", speaker("Bill Quill", "Gov."), speaker("William P. Quill", "Gov."), True),
    ("a short form, a body", speaker("Bill Quill", None, "Acme"), speaker("William Quill", None, "Acme"), True),
    ("a short form alone", speaker("Bill Quill"), speaker("William Quill"), False),
    ("a short form of two names", speaker("Chris Quill", "Gov."), speaker("Christine Quill", "Gov."), False),
    ("a short form, other suffix", speaker("Bill Quill Jr.", "Gov."), speaker("William Quill", "Gov."), False),
    (
        "a short form, two states",
        speaker("Bill Quill", "Rep.", "Ohio"),
        speaker("William Quill", "Rep.", "Utah"),
        False,
    ),
    (
        "a body by its initials",
        speaker("Ana Quill", None, "TLU"),
        speaker("Ana Quill", None, "the Tenants’ Legal Union"),
        True,
    ),
    (
        "initials of another body",
        speaker("Ana Quill", None, "TLU"),
        speaker("Ana Quill", None, "Tenants’ Rights Union"),
        False,
    ),
    ("initials and another name", speaker("Ana Quill", None, "TLU"), speaker("Lee Quill", None, "TLU"), False),
    ("an organization", speaker("Legal Aid", None, "Ohio", kind="organization"), speaker("Ana Quill"), True),
]
JUDGES: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    ("the FJC's id", judge("Quill", None, "77"), judge("Ana Quill", "cacd", "77"), True),
    ("the FJC's id, other courts", judge("Ana Quill", "cacd", "77"), judge("Ana Quill", "ca9", "77"), True),
    ("two ids", judge("Ana Quill", "cacd", "77"), judge("Ana Quill", "cacd", "78"), False),
    ("full name and court", judge("Ana Quill", "cacd", title=None), judge("Ana M. Quill", "cacd"), True),
    ("junior, of a court", judge("Al Quill Jr.", "cacd"), judge("Al Quill", "cacd"), True),
    ("a short form and a court", judge("Bill Quill", "cacd"), judge("William Quill", "cacd"), True),
    ("other courts", judge("Ana Quill", "cacd"), judge("Ana Quill", "nysd"), False),
    ("last name and court", judge("Quill", "cacd"), judge("Quill", "cacd"), False),
    ("title", judge("Ana Quill", None), judge("Ana Quill", "cacd", title="U.S. District Judge"), True),
]
CASES: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    (
        "docket and court",
        case("Doe", "Acme", "cacd", "2:25-cv-00001"),
        case("Roe", "Acme Corp.", "cacd", "2:25-cv-00001"),
        True,
    ),
    (
        "docket, other court",
        case("Doe", "Acme", "cacd", "2:25-cv-00001"),
        case("Doe", "Acme", "nysd", "2:25-cv-00001"),
        False,
    ),
    ("caption and court", case("Quill", "Acme Corp.", "cacd"), case("Quill", "Acme Corp", "cacd"), True),
    ("caption", case("Quill", "Acme"), case("Quill", "Acme", "cacd"), True),
    ("caption, other courts", case("Quill", "Acme", "ca9"), case("Quill", "Acme", "cacd"), False),
    (
        "caption, other dockets",
        case("Quill", "Acme", "cacd", "2:25-cv-00001"),
        case("Quill", "Acme", "cacd", "2:25-cv-00002"),
        False,
    ),
    ("somebody unnamed", case("Doe", "Acme", "cacd"), case("Doe", "Acme", "cacd"), False),
    ("a government and a last name", case("State", "Quill", "cacd"), case("State", "Quill", "cacd"), False),
    ("a government and a full name", case("State", "Ana Quill"), case("State", "Ana Quill"), True),
    ("two governments", case("United States", "State of Ohio"), case("United States", "State of Ohio"), False),
    ("a name that a case goes by", case("Roe", "Quill"), case("Roe", "Quill"), True),
    ("another defendant", case("Quill", "Acme"), case("Quill", "Legal Aid"), False),
]
COURTS: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    ("CourtListener's id", {"courtlistener_id": "ca9", "name": "A"}, {"courtlistener_id": "ca9", "name": "B"}, True),
    ("two ids", {"courtlistener_id": "ca9"}, {"courtlistener_id": "ca8"}, False),
    (
        "a country's court",
        {"courtlistener_id": None, "name": "Supreme Court of Freedonia", "level": "supreme"},
        {"courtlistener_id": None, "name": "Supreme Court of Freedonia", "level": "supreme"},
        True,
    ),
    (
        "a supreme court",
        {"courtlistener_id": None, "name": "Supreme Court", "level": "supreme"},
        {"courtlistener_id": None, "name": "Supreme Court", "level": "supreme"},
        False,
    ),
    (
        "a county's court",
        {"courtlistener_id": None, "name": "Quill County Superior Court", "level": "trial"},
        {"courtlistener_id": None, "name": "Quill County Superior Court", "level": "trial"},
        False,
    ),
]

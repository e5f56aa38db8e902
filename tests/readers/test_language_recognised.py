"""What language a text is in."""

from __future__ import annotations

import pytest

from mpp_extract.readers.language import recognised

ENGLISH = (
    "The clerk said on Monday that the hearing would be held in the old courthouse, where the roof has been leaking "
    "for years and which the county had promised to repair before the winter."
)
GERMAN = (
    "Die Richterin sagte am Montag, dass die Verhandlung im alten Gerichtsgebäude stattfindet, dessen Dach seit Jahren "
    "undicht ist und das der Kreis noch vor dem Winter reparieren wollte, wie er damals versprach."
)


@pytest.mark.parametrize(
    ("text", "declared", "code", "warned"),
    [
        (ENGLISH, None, "en", False),
        (ENGLISH, "en-GB", "en", False),
        (ENGLISH, "de", "en", False),
        (GERMAN, None, "de", True),
        (GERMAN, "de-AT", "de", True),
        (GERMAN, "en", "de", True),
        ("Too short.", None, None, False),
        ("Too short.", "EN_us", "en", False),
        ("", "x-none", None, False),
        ("12 14 16 " * 40, None, None, False),
        ("VEVYVC1BTElHTjogY2VudGVyIiANCmNlbGxTcGFjaW5nPTAgY2Vs bFBhZGRpbmc9MCB3aWR0aD0iMTAw " * 20, None, None, False),
    ],
)
def test_language(text: str, declared: str | None, code: str | None, warned: bool) -> None:
    warnings: list[str] = []
    assert recognised(text, declared, warnings) == code
    assert bool(warnings) == warned

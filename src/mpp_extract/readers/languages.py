"""Language tags as formats declare them, as ISO 639 codes."""

from __future__ import annotations

import re

# English names that exports use in place of codes; a list of what press databases' filters offer most.
_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "dutch": "nl", "swedish": "sv",
    "norwegian": "no", "danish": "da", "finnish": "fi", "polish": "pl", "russian": "ru", "ukrainian": "uk",
    "turkish": "tr", "arabic": "ar", "hebrew": "he", "hindi": "hi", "chinese": "zh", "japanese": "ja", "korean": "ko",
}  # fmt: skip
_TAG = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\s*")


def language_code(declared: object) -> str | None:
    """The ISO 639 code of a language tag or English name of a language; None for what is neither.

    >>> language_code("en-US"), language_code("de_AT"), language_code("English"), language_code("x")
    ('en', 'de', 'en', None)
    """
    if not isinstance(declared, str):
        return None
    match = _TAG.fullmatch(declared)
    return match[1].lower() if match else _NAMES.get(declared.strip().lower())

"""Whether a text is English, which the rules are for, and what language it is else."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

# The commonest words of English that are not common words of another language written in Latin letters. Source: the
# function words of Quirk et al., A Comprehensive Grammar of the English Language (1985), less a, an, in, is, on, so ...
_WORDS = """
the of and to that was for it with as his he be at by are this have from or had not but which they you were her she
their has been would there what will who if about when them then these could its said after before because
"""
_FUNCTION_WORDS = frozenset(_WORDS.split())
# English names that exports use in place of codes; a list of what press databases' filters offer most.
_NAMES = {
    "english": "en", "german": "de", "deutsch": "de", "french": "fr", "français": "fr", "spanish": "es",
    "español": "es", "italian": "it", "italiano": "it", "portuguese": "pt", "dutch": "nl", "swedish": "sv",
    "norwegian": "no", "danish": "da", "finnish": "fi", "polish": "pl", "russian": "ru", "ukrainian": "uk",
    "turkish": "tr", "arabic": "ar", "hebrew": "he", "hindi": "hi", "chinese": "zh", "japanese": "ja", "korean": "ko",
}  # fmt: skip
_TAG = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]+)*\s*")
# Codes for undetermined, several and no language. Source: ISO 639-2.
_NO_LANGUAGE = frozenset({"und", "mul", "zxx", "mis"})
_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 4_000  # characters
_FEWEST = 25  # words on which a judgement can rest
# In English news copy nearly always a fifth of the words are among those above; in other languages hardly any.
_ENGLISH = 0.12
_FOREIGN = 0.08
_ENGLISH_CODES = frozenset({"en", "eng"})


def recognised(text: str, declared: str | None, warnings: list[str]) -> str | None:
    """The language's ISO 639 code: what the words say, else what was declared; None where neither says anything.

    A text that is not English adds a warning.
    """
    code = language_code(declared)
    words = _WORD.findall(text[:_LOOKED_AT].lower())
    if len(words) < _FEWEST:
        return code
    share = sum(word in _FUNCTION_WORDS for word in words) / len(words)
    if share >= _ENGLISH:
        return "en"
    if share > _FOREIGN and (code is None or code in _ENGLISH_CODES):
        return code
    if code is None or code in _ENGLISH_CODES:
        code = _identified(text[:_LOOKED_AT])
    if code is None or code in _ENGLISH_CODES:
        return code
    warnings.append(f"the language seems to be {code!r}; the rules are for English, so expect wrong and missing items")
    return code


def language_code(declared: object) -> str | None:
    """The ISO 639 code of a language tag (BCP 47) or English name of a language; None for what is neither.

    >>> language_code("en-US"), language_code("de_AT"), language_code("English"), language_code("x-default")
    ('en', 'de', 'en', None)
    """
    if not isinstance(declared, str):
        return None
    match = _TAG.fullmatch(declared)
    code = match[1].lower() if match else _NAMES.get(declared.strip().lower())
    return None if code in _NO_LANGUAGE else code


def _identified(text: str) -> str | None:
    """What py3langid takes it for, where it is sure that it is a language."""
    code, probability = _identifier().classify(text)
    return str(code) if probability > 0.9 and code not in _NO_LANGUAGE else None


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)

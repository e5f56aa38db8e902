"""The forms of nouns and verbs: singular and plural, third person, past, participles.

Rules and irregular forms after Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.5-3.20 (verbs)
and 5.73-5.103 (nouns), in American spelling with the British forms that news copy has.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from mpp_extract.language.irregular_nouns import IN_E, IN_ES, PAIRS, SAME
from mpp_extract.language.irregular_verbs import BRITISH, DOUBLED, IRREGULAR

_VOWELS = "aeiou"
_ES = re.compile(r"(?:ss|sh|ch|x|zz)es$")
_MEN = re.compile(r"(?:[a-z-]{2,})(?<!hu)(?<!speci)(?<!regi)(?<!o)(?<!abdo)men$|(?:^|[a-z-])women$")
_MAN = re.compile(
    r"(?:[a-z-]{2,})(?<!hu)(?<!ger)(?<!ro)(?<!nor)(?<!otto)(?<!laho)(?<!sha)(?<!talis)(?<!cai)man$|(?:^|[a-z-])woman$"
)
# Iraqis, Israelis, Saudis: peoples in -i.
_DEMONYM = re.compile(
    r"(?:raqis|raelis|audis|istanis|omalis|uwaitis|adeshis|epalis|emenis|atalis|fghanis|jikis|zbekis|hrainis|manis|qataris|azis)$"
)
_KEEP = re.compile(r"(?:ss|us|is)$")
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxyh]")
# Prefix and stem of two syllables with the stress on the stem: con-cur, per-mit; not pro-fit, al-ter.
_STRESSED = re.compile(
    r"(?!profit|alter)(?:ab?|ac|ad|al|an|be|com|con|de|dis|e|en|ex|for|im|in|inter|mis|o|oc|out|over|per|pre|pro|re|sub"
    r"|trans|un|under|up|off)(?:bar|bed|bel|bet|bid|bug|but|cap|cel|cur|fer|fit|get|gin|gret|hor|lap|lot|mit|mur|nul"
    r"|pel|plug|quip|quit|rol|run|set|ship|tol|trol|zip)|(?:de|in|disin)ter"
)
_SINGULARS = PAIRS | {f"{noun}es": noun for noun in IN_ES} | {f"{noun}s": noun for noun in IN_E}
_PLURALS = {single: many for many, single in reversed(PAIRS.items())} | {noun: f"{noun}es" for noun in IN_ES}


def singular(noun: str) -> str:
    """The singular of a noun, in lower case unless it is a proper one. A noun that is no plural stays as it is.

    >>> [singular(word) for word in ("people", "cases", "Venezuelans", "deputies", "aircraft", "gunmen", "curies")]
    ['person', 'case', 'Venezuelan', 'deputy', 'aircraft', 'gunman', 'curie']
    """
    lower = noun.lower()
    if lower in _SINGULARS:
        return _cased(noun, _SINGULARS[lower])
    if lower in SAME or len(lower) < 3:
        return noun
    if _MEN.search(lower):
        return noun[:-2] + "an"
    if lower.endswith("-in-law"):
        first, dash, rest = noun.partition("-")
        return singular(first) + dash + rest
    if lower.endswith(("mice", "feet", "teeth")) and "-" in lower:
        stem, _, last = noun.rpartition("-")
        return f"{stem}-{singular(last)}"
    if noun[0].isupper() and _DEMONYM.search(lower):
        return noun[:-1]
    if not lower.endswith("s") or _KEEP.search(lower):
        return noun
    if lower.endswith("ies") and len(lower) > 4:
        return noun[:-3] + "y"
    if _ES.search(lower):
        return noun[:-2]
    return noun[:-1]


def _cased(noun: str, form: str) -> str:
    return form.capitalize() if noun[:1].isupper() and form not in ("person",) and noun[1:].islower() else form


def plural(noun: str) -> str:
    """The plural of a noun in lower case.

    >>> [plural(word) for word in ("person", "judge", "deputy", "attorney", "witness", "gunman", "aircraft", "wolf")]
    ['people', 'judges', 'deputies', 'attorneys', 'witnesses', 'gunmen', 'aircraft', 'wolves']
    """
    stem, hyphen, last = noun.rpartition("-")
    if last in ("law", "chief", "general") and hyphen:
        first, dash, rest = noun.partition("-")
        return plural(first) + dash + rest
    if last in _PLURALS:
        return stem + hyphen + _PLURALS[last]
    if noun in SAME:
        return noun
    if _MAN.search(noun):
        return noun[:-2] + "en"
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    if noun.endswith(("s", "sh", "ch", "x", "zz")):
        return noun + "es"
    return noun + "s"


def nouns(words: str) -> frozenset[str]:
    """The nouns and their plurals.

    >>> sorted(nouns("judge jury"))
    ['judge', 'judges', 'juries', 'jury']
    """
    return frozenset(form for word in words.split() for form in (word, plural(word)))


class Verb(NamedTuple):
    """A verb's forms; where there are two (leaped, leapt; traveling, travelling), both."""

    base: str
    third: str
    past: tuple[str, ...]
    participle: tuple[str, ...]
    gerund: tuple[str, ...]

    @property
    def forms(self) -> tuple[str, ...]:
        """All of them, each once, the base first."""
        return tuple(dict.fromkeys((self.base, self.third, *self.past, *self.participle, *self.gerund)))


@cache
def verb(base: str) -> Verb:
    """The forms of a verb.

    >>> verb("admit").forms, verb("write").forms
    (('admit', 'admits', 'admitted', 'admitting'), ('write', 'writes', 'wrote', 'written', 'writing'))
    """
    gerund: tuple[str, ...] = (_gerund(base),)
    if base == "be":
        return Verb("be", "is", ("was", "were"), ("been",), gerund)
    third = "has" if base == "have" else _third(base)
    if base in IRREGULAR:
        past, participle = IRREGULAR[base]
        return Verb(base, third, past, participle, gerund)
    regular: tuple[str, ...] = (_past(base),)
    if base in BRITISH:
        regular, gerund = (*regular, base + "led"), (*gerund, base + "ling")
    return Verb(base, third, regular, regular, gerund)


def verbs(words: str) -> frozenset[str]:
    """All forms of the verbs.

    >>> sorted(verbs("say deny"))
    ['denied', 'denies', 'deny', 'denying', 'said', 'say', 'saying', 'says']
    """
    return frozenset(form for word in words.split() for form in verb(word).forms)


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return _doubled(base) + "ed"


def _gerund(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return _doubled(base) + "ing"


def _doubled(base: str) -> str:
    """The base with its last consonant doubled where a stressed syllable of one vowel letter ends in it (3.8)."""
    return base + base[-1] if base in DOUBLED or _stressed(base) else base


def _stressed(base: str) -> bool:
    return bool(_SHORT.fullmatch(base.replace("qu", "q")) or _STRESSED.fullmatch(base))

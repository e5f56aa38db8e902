"""The grammar of people's names in English news copy: words, initials, particles, titles, suffixes. No model."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mpp_extract.entities.people.titles import FEMALE_TITLES, MALE_TITLES, TITLE_WORDS
from mpp_extract.language import gendered_names
from mpp_extract.language.fold import fold
from mpp_extract.language.given_names import FEMALE, MALE, may_be_same
from mpp_extract.language.word_sets import word_set

_UPPER = "".join(c for c in map(chr, range(0x41, 0x250)) if c.isupper())
# Between the words of a name: spaces, no line break (a name does not run over paragraphs).
GAP = r"[^\S\n]+"
# Words that a name may end with behind the last name.
SUFFIXES = frozenset({"jr.", "jr", "sr.", "sr", "ii", "iii", "iv"})
SUFFIX = r"(?:Jr\.?|Sr\.?|III|II|IV|Esq\.?)(?!\w)"
# Letters of honours, offices and degrees that stand behind a name and are no part of it; those that are as often a
# state, a clock time or initials are left out. Source: Debrett's Correct Form, letters after the name.
POST_NOMINALS = word_set(
    """qc kc sc mp msp mep mpp mla mna td obe mbe cbe kbe dbe gbe kcb kcmg cmg cvo kcvo qpm kpm bem oam cnzm onzm phd
    dds dvm esq frs fba frcp frcs"""
)
# Particles that belong to the surname after them. Source: Chicago Manual of Style 8.5 to 8.14.
_LOWER = """
    de del della di da do dos das du des la le las los lo van von der den ter ten zu zur af av bin ibn bint abu al el ul
    y e
"""
PARTICLES = frozenset(_LOWER.split()) | {"vander", "ben", "st", "st.", "san", "santa", "mac"}
INITIAL = rf"(?:[{_UPPER}]\.)(?:-?[{_UPPER}]\.){{0,3}}"
# A capitalised word; an apostrophe or hyphen inside it must be followed by a letter that goes on with the name (O’Hara,
# Al-sayed), so that a possessive ending stays outside.
WORD = rf"(?:al-|el-|d['’])?[{_UPPER}]\w*(?:['’][{_UPPER}]\w*|-\w+)*"
# First names that are titles, too.
_BOTH = frozenset({"dean"})
_TOKEN = re.compile(rf"{INITIAL}|[^\s,“”\"()]+")
_SUFFIX = re.compile(rf"^{SUFFIX}$")
_POSSESSIVE = re.compile(r"['’]s?$")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name's parts, as written.

    given    first and middle names and initials, in order
    surname  the last name with its particles (``("de", "la", "Cruz")``); one name alone is a surname
    suffix   ``Jr.``, ``III``, or None
    """

    given: tuple[str, ...]
    surname: tuple[str, ...]
    suffix: str | None = None

    @property
    def last(self) -> str:
        """The surname as one lower-case string, for comparing."""
        return fold(" ".join(self.surname))

    @property
    def first(self) -> str | None:
        """The first given name, or None."""
        return self.given[0] if self.given else None

    @property
    def size(self) -> int:
        """How many parts there are: the more, the fuller."""
        return len(self.given) + len(self.surname) + (self.suffix is not None)


@lru_cache(maxsize=8192)
def parse_name(text: str) -> PersonName | None:
    """A name's parts; titles before it and a possessive after it are left out. None where no name is left.

    >>> parse_name("Judge Ana M. de la Cruz Jr.")
    PersonName(given=('Ana', 'M.'), surname=('de', 'la', 'Cruz'), suffix='Jr.')
    """
    words = _TOKEN.findall(_POSSESSIVE.sub("", text.strip(" ,;:“”\"'’")))
    words = words[leading_titles(words) :]
    suffix = None
    if len(words) > 1 and _SUFFIX.match(words[-1]):
        suffix = words.pop()
    if not words:
        return None
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in PARTICLES:
        start -= 1
    if start == 1 and words[0].lower() in PARTICLES and words[0].islower():
        start = 0
    return PersonName(tuple(words[:start]), tuple(words[start:]), suffix)


def leading_titles(words: list[str]) -> int:
    """How many of the words at the front are titles; the last word never is (``Judge`` alone is a name).

    >>> leading_titles(["Chief", "Justice", "Ann", "Poe"])
    2
    """
    count = 0
    while count < len(words) - 1 and words[count].lower().rstrip(".,") in TITLE_WORDS:
        count += 1
    # A title that is a first name as well (Dean) is one where it would leave nothing but the last name.
    first_name = count and count == len(words) - 1 and words[count - 1].istitle() and fold(words[count - 1]) in _BOTH
    return count - 1 if first_name else count


def agree(one: PersonName, other: PersonName) -> bool:
    """Whether two names can be one person's: last names equal, given names and suffixes in no conflict.

    >>> agree(parse_name("Poe"), parse_name("Ann Poe")), agree(parse_name("Jim Poe"), parse_name("Ann Poe"))
    (True, False)
    """
    if one.suffix and other.suffix and one.suffix.rstrip(".") != other.suffix.rstrip("."):
        return False
    if not _same_last(one, other):
        return False
    if not one.given or not other.given or _is_the_last_name(one, other) or _is_the_last_name(other, one):
        return True
    if may_be_same(one.given[0], other.given[0]):
        return _middles_agree(one.given[1:], other.given[1:])
    # Someone known by the middle name: J. Harvie Poe is Harvie Poe.
    return one.given[0] in other.given[1:] or other.given[0] in one.given[1:]


def _same_last(one: PersonName, other: PersonName) -> bool:
    if one.last == other.last:
        return True
    if _is_the_last_name(one, other) or _is_the_last_name(other, one):
        return True
    if bool(one.given) and bool(other.given):
        # Two surnames, of which one may be left out: Ana Poe Ruiz is Ana Poe.
        return one.last in [fold(part) for part in other.given[1:]] or other.last in [
            fold(part) for part in one.given[1:]
        ]
    # A particle is often left out of, or kept in, the short form: Cruz for de la Cruz.
    return one.last.split()[-1] == other.last.split()[-1] and (len(one.surname) == 1 or len(other.surname) == 1)


def _is_the_last_name(short: PersonName, full: PersonName) -> bool:
    """``Al Poe`` for Amr Al Poe: what looks like a first name is the particle of the last name."""
    return bool(short.given) and len(full.surname) > 1 and fold(" ".join((*short.given, *short.surname))) == full.last


def _middles_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if len(one) != len(other) or not one:
        return True
    return all(may_be_same(a, b) for a, b in zip(one, other, strict=True))


def gender(text: str) -> str | None:
    """``"m"`` or ``"f"`` as a name's title or first name says; None where they say nothing.

    >>> gender("Mrs. Poe"), gender("Ann Poe"), gender("Poe")
    ('f', 'f', None)
    """
    words = [word.lower().rstrip(".,") for word in text.split()]
    for word in words:
        if word in MALE_TITLES:
            return "m"
        if word in FEMALE_TITLES:
            return "f"
        if word not in TITLE_WORDS:
            break
    name = parse_name(text)
    if name is None:
        return None
    for given in name.given:
        key = fold(given)
        if key in MALE:
            return "m"
        if key in FEMALE:
            return "f"
    return gendered_names.gender(fold(name.first or ""))

"""Names of organizations in an article: which are one, by acronym, nickname or shortening."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from mpp_extract.language.organizations import ESTABLISHMENTS, ORGANIZATIONS
from mpp_extract.language.word_sets import word_set

_WORD = re.compile(r"[A-Za-z0-9&'’.-]+")
_SMALL = frozenset({"of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "by", "&"})
_COUNTRY = re.compile(r"^(?:the\s+)?(?:U\.?\s?S\.?A?\.?|United States)\s+", re.I)
_POSSESSIVE = re.compile(r"['’]s?$")
_NO_LETTERS = re.compile(r"[^A-Za-z]")
# Bodies whose names begin those of others that they are not: the White House Poe Association.
_PUBLIC = frozenset(
    {"white house", "supreme court", "justice department", "state department", "house", "senate", "congress", "capitol"}
)
# Words that make a longer name a body's full one. Source: Associated Press Stylebook, company names.
KINDS = (
    ORGANIZATIONS
    | ESTABLISHMENTS
    | word_set(
        """inc corp co cos ltd llc plc lp llp holdings partners associates industries enterprises services systems
        technologies brands international america usa fund trust society project service authority bar news"""
    )
)
# A name that stands so often before a longer one is no short form of it.
_TWICE = 2
_HUMP = re.compile(r"[A-Z][a-z]+")


@dataclass(slots=True)
class Organization:
    """One organization: the forms of its name in the article and where they stand."""

    name: str
    forms: set[str] = field(default_factory=set)
    mentions: list[tuple[int, int]] = field(default_factory=list)


def plain(name: str) -> str:
    """A name for comparing: no article, no possessive, no country before it, lower case."""
    name = " ".join(name.strip(' ,.;:“”"').split()).removeprefix("the ").removeprefix("The ")
    name = _POSSESSIVE.sub("", name)
    return _COUNTRY.sub("", name).lower() or name.lower()


def initials(name: str) -> set[str]:
    """The acronyms that a name can have: with and without its small words.

    >>> sorted(initials("Department of Homeland Security"))
    ['dhs', 'dohs']
    """
    words = [word for word in _WORD.findall(name) if word[0].isalnum()]
    parts = [piece for word in words for piece in word.split("-") if piece]
    return {
        "".join(word[0] for word in parts if word.lower() not in _SMALL).lower(),
        "".join(word[0] for word in parts if word.lower() not in ("the",)).lower(),
    }


def nickname_of(short: str, full: str) -> bool:
    """Whether a name run together is made of the beginnings of another's words: MedAid of Medical Aid Society.

    >>> nickname_of("MedAid", "Medical Aid Society")
    True
    """
    humps = _HUMP.findall(short)
    if len(humps) < 2 or "".join(humps) != short:
        return False
    words = [word for word in _WORD.findall(full) if word.lower() not in _SMALL]
    return len(words) >= len(humps) and all(word.startswith(hump) for word, hump in zip(words, humps, strict=False))


def same_organization(one: str, other: str) -> bool:
    """Whether two names are one organization's.

    >>> same_organization("the ACLU", "American Civil Liberties Union")
    True
    """
    a, b = plain(one), plain(other)
    if a == b:
        return True
    short, full = (one, other) if len(a) < len(b) else (other, one)
    bare = _NO_LETTERS.sub("", plain(short)).lower()
    written = _NO_LETTERS.sub("", _POSSESSIVE.sub("", short.strip().removeprefix("the ")))
    acronym = written.isupper() or (len(bare) > 3 and written.istitle())  # Fema, in British copy
    if 2 <= len(bare) <= 7 and acronym and bare in initials(_COUNTRY.sub("", full)) | initials(full):
        return True
    return nickname_of(short.strip(), full) or _shortened(plain(short), plain(full))


def _shortened(short: str, full: str) -> bool:
    """The first words of a name, or all but its last, stand for it: Acme for Acme Motor Company."""
    s, f = short.split(), full.split()
    if short in _PUBLIC:
        return False
    if not s or s[0] in _SMALL or len(s) >= len(f) or len(short) < 4:
        return False
    if len(s) > 1 and any(_POSSESSIVE.search(word) for word in f[len(s) : -1]):
        return False  # The Red Cross is not the Red Cross Nurses’ Guild: whose members it is of.
    generic = {"national", "american", "federal", "state", "supreme", "new", "united", "south", "north", "west", "east"}
    return f[: len(s)] == s and not (len(s) == 1 and s[0] in generic) and f[len(s)] not in ("of", "for")


def cluster(names: Iterable[tuple[str, int, int]]) -> list[Organization]:
    """The organizations behind names (text, start, end), in the order of first mention."""
    by_form: dict[str, list[tuple[str, int, int]]] = {}
    for item in names:
        by_form.setdefault(plain(item[0]), []).append(item)
    known = _Known({form: [start for _, start, _ in items] for form, items in by_form.items()})
    for form in sorted(by_form, key=lambda key: (-len(key), key)):
        items = by_form[form]
        written = min(items, key=lambda item: (-len(item[0]), item[1]))[0]
        home = known.find(written) or known.add(Organization(written))
        home.forms.add(written)
        home.mentions += [(start, end) for _, start, end in items]
    for organization in known.all:
        organization.mentions.sort()
    return sorted(known.all, key=lambda organization: organization.mentions[0])


class _Known:
    """The organizations so far, by acronym, first word and first letter: each name is compared with a few only."""

    MOST = 50

    def __init__(self, places: dict[str, list[int]]) -> None:
        self.all: list[Organization] = []
        self.places = {form: sorted(starts) for form, starts in places.items()}
        self.index: dict[str, list[Organization]] = {}

    def add(self, organization: Organization) -> Organization:
        self.all.append(organization)
        name = organization.name
        for key in {*initials(name), *initials(_COUNTRY.sub("", name)), plain(name).partition(" ")[0], name[:1]}:
            self.index.setdefault(key, []).append(organization)
        return organization

    def find(self, name: str) -> Organization | None:
        keys = [_NO_LETTERS.sub("", plain(name)), plain(name).partition(" ")[0]]
        if len(_HUMP.findall(name)) > 1:
            keys.append(name[:1])
        for key in keys:
            for organization in self.index.get(key, [])[: self.MOST]:
                if same_organization(name, organization.name) and not self._begins_a_product(name, organization.name):
                    return organization
        return None

    def _begins_a_product(self, name: str, longer: str) -> bool:
        """Whether what copy calls by a name from the start is the maker of a longer one met later: Acme, Acme Cloud.

        Copy gives a body's full name first and shortens it afterwards (Associated Press Stylebook, second reference).
        """
        short, full = plain(name), plain(longer)
        if not full.startswith(short + " ") or KINDS.intersection(full[len(short) :].replace(".", "").split()):
            return False
        later = self.places.get(full, [0])[0]
        return sum(start < later for start in self.places.get(short, ())[:_TWICE]) == _TWICE

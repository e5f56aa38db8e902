"""Authors' names out of bylines."""

from __future__ import annotations

import re

from mpp_extract.language.given_names import GIVEN, SHORT_FORMS
from mpp_extract.language.organizations import ESTABLISHMENTS, ORGANIZATIONS

_HOUSES = ORGANIZATIONS | ESTABLISHMENTS
_GIVEN = GIVEN | SHORT_FORMS.keys()
_BY = re.compile(r"\s*(?:by|von|par|por|di|door|av|af)\b[:\s]+", re.I)
_BETWEEN = re.compile(r"\s*(?:[,;/|&\n]|\band\b|\bwith\b|\bund\b|\bet\b|\by\b)\s*", re.I)
# Words of a byline that belong to a job or a house, not to a person.
_NO_NAME = re.compile(
    r"\b(?:press|agency|news|staff|writers?|correspondents?|reporters?|editors?|desk|times|post|journal|bureau|service|"
    r"network|media|tribune|herald|gazette|reuters|magazine|university|office|department|columnist|contributors?|"
    r"special to|for the|inc|llc|ltd|team|admin|newsroom|wire|radio|television|tv)\b",
    re.I,
)
# Where somebody reports from, behind a name: Jane Roe in New York, Li Wu at The Hague, Bo Marsh in Salem, North Harbor.
_PLACE_AFTER = re.compile(
    r"(?<=[\w.]) (?:in|at|from) (?:[Tt]he )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,2}"
    r"(?:, (?:(?:New|North|South|East|West) )?[A-Z][\w.]*)?(?=\s*(?:[,;/|&\n]|\band\b|$))"
)
_PARTICLE = re.compile(r"(?:[dl]|dell|dall)['’](?=[^\W\d_])", re.I)  # Ann d'Orsay, Mia dell'Acqua
_TURNED = re.compile(r"(?!By\b)([A-Z][\w'’-]+), ([A-Z][\w'’-]+\.?(?: [A-Z]\.?)?)")
_ADDRESS = re.compile(r"[<(\[]?\S+@\S+[>)\]]?|https?://\S+|@\w+")
_NAME = re.compile(r"[^\W\d_][\w.'’\-]*(?:\s+[\w.'’\-]+){1,5}")


def authors(byline: str) -> list[str]:
    """The persons that a byline names, in its order; [] where it names a house, initials or nobody.

    >>> authors("By Jane Roe and John Q. Doe, Staff Writers")
    ['Jane Roe', 'John Q. Doe']
    >>> authors("gr/bp"), authors("The Daily Planet staff")
    ([], [])
    >>> authors("Jane Roe in Oslo and Ann d'Orsay in Salem, Ohio"), authors("Jane Roe, The Harbor Database")
    (['Jane Roe', "Ann d'Orsay"], ['Jane Roe'])
    """
    text = _ADDRESS.sub(" ", byline)
    text = without_places(in_order(_BY.sub("", text, count=1).strip()))
    names: list[str] = []
    for part in _BETWEEN.split(text):
        name = " ".join(part.split()).strip(" .-–—")
        if _is_name(name) and name not in names and not (names and is_employer(name)):
            names.append(name)
    return names


def without_places(byline: str) -> str:
    """A byline without the places that its authors report from.

    >>> without_places("Jane Roe in New York"), without_places("Jane Roe")
    ('Jane Roe', 'Jane Roe')
    """
    return _PLACE_AFTER.sub("", byline) if " " in byline else byline


def is_employer(name: str) -> bool:
    """Whether what stands behind an author's name is the house that he works for, and no second author.

    >>> is_employer("Alder Foundation"), is_employer("The Alder Post"), is_employer("Ann Church")
    (True, True, False)
    """
    words = name.casefold().split()
    last = words[-1] if words else ""
    return words[:1] == ["the"] or (last in _HOUSES and words[0] not in _GIVEN)


def is_house(name: str) -> bool:
    """Whether a name alone, such as a mail's sender, is that of a house or one of its desks.

    >>> is_house("The Alder Post"), is_house("Alder Gazette"), is_house("Ann Post"), is_house("A. Roe")
    (True, True, False, False)
    """
    words = name.split()
    return is_employer(name) or (_NO_NAME.search(name) is not None and words[0].casefold() not in _GIVEN)


def in_order(name: str) -> str:
    """A name that has the family's first, as catalogues and directories have it, as it is spoken; else as it is.

    >>> in_order("Roe, Jane Q."), in_order("Jane Roe, John Doe")
    ('Jane Q. Roe', 'Jane Roe, John Doe')
    """
    turned = _TURNED.fullmatch(name)
    return f"{turned[2]} {turned[1]}" if turned else name


def _is_name(text: str) -> bool:
    if _NO_NAME.search(text) or _NAME.fullmatch(text) is None or len(text) > 60:
        return False
    words = text.split()
    last = _PARTICLE.sub("", words[-1])
    return words[0][0].isupper() and words[0] != "The" and last[:1].isupper()

"""Immigration courts and tribal courts, which newspapers name by city and by nation."""

from __future__ import annotations

import re

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate, Refused
from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.entities.courts.kinds import level_of, title_of
from mpp_extract.entities.courts.phrase import PLACE, Word, one_place, words_before
from mpp_extract.entities.courts.refusals import OF_IMMIGRATION

_IN_CITY = re.compile(rf"\s+(?:in|at)\s+(?:[Dd]owntown\s+)?(?P<place>{PLACE})")
_NO_CITY_WORDS = """
    the a an in at to from federal us united states local executive justice for their his her when
"""
_NO_CITY = frozenset(_NO_CITY_WORDS.split())
# First words of cities' names of several words.
# Source: Executive Office for Immigration Review, list of immigration courts.
_FIRST_WORDS = """
    san santa los las el fort new st saint salt lake kansas oklahoma van fort north annandale
"""
_FIRST = frozenset(_FIRST_WORDS.split())


def immigration_at(text: str, start: int, end: int) -> Candidate | Refused | None:
    """``San Diego immigration court``, ``Immigration Court in Houston``; start and end are of ``immigration court``."""
    if OF_IMMIGRATION.test is not None and OF_IMMIGRATION.test(text, start, end):
        return Refused(OF_IMMIGRATION, start, end)
    city: list[Word] = []
    for word in reversed(words_before(text, start)):
        if not word.text[0].isupper() or word.folded in _NO_CITY or (city and word.text.endswith(("'s", "’s"))):
            break
        city.insert(0, word)
        if len(city) == 3:
            break
    if city:
        name = " ".join(w.text for w in city).removesuffix("'s").removesuffix("’s")
        if name.split()[-1] in ("Trump", "Biden", "Obama", "America", "Nation"):
            return None
        return Candidate(city[0].start, end, forms.IMMIGRATION_BEFORE, _immigration(name))
    match = _IN_CITY.match(text, end)
    if match is None or not text[start].isupper():
        return None
    place = one_place(match["place"])
    return Candidate(start, match.start("place") + len(place), forms.IMMIGRATION_AFTER, _immigration(place))


def _immigration(city: str) -> CourtName:
    return CourtName(f"{' '.join(city.split())} Immigration Court", None, "immigration", "immigration", "US")


# CourtListener's ids of tribal courts, by nation and kind. Source: courts-db.
TRIBAL = {
    ("navajo nation", "supreme"): "navajo", ("navajo", "supreme"): "navajo",
    ("navajo nation", "district"): "navajodistct", ("navajo nation", "family"): "navajofamct",
    ("navajo", "appeals"): "navajoctapp", ("cherokee nation", "supreme"): "cherokee",
    ("cherokee", "supreme"): "cherokee", ("muscogee nation", "supreme"): "muscogee",
    ("muscogee (creek) nation", "supreme"): "muscogee", ("ho-chunk nation", "supreme"): "hochunk",
    ("ho-chunk nation", "trial"): "hochunkct", ("sac and fox nation", "supreme"): "sacfoxsupct",
    ("sac and fox nation", "district"): "sacfoxdistct", ("hopi", "appellate-court"): "hopiappct",
    ("hopi", "trial"): "hopitr", ("mohegan", "trial"): "moheganct", ("mohegan", "tribal"): "moheganct",
    ("mashantucket pequot", "tribal"): "pequotct", ("oneida", "trial"): "oneidact",
    ("oneida", "appellate-court"): "oneidactapp", ("saint regis mohawk", "tribal"): "strmohawkct",
    ("eastern band of cherokee indians", "supreme"): "echerkokee",
    ("eastern band of cherokee indians", "tribal"): "echerokeect", ("fort peck", "tribal"): "ftpecktrialct",
    ("fort peck", "appellate-court"): "ftpeckctapp", ("puyallup", "tribal"): "puyallupct",
    ("makah", "tribal"): "makahct", ("swinomish", "tribal"): "swinomishtr", ("coushatta", "tribal"): "coushct",
    ("tunica-biloxi", "tribal"): "tunicabct", ("grand ronde", "tribal"): "grrondect",
    ("leech lake band of ojibwe", "tribal"): "leechojibtr", ("white earth band of chippewa", "tribal"): "webchippewatr",
    ("tulalip", "appeals"): "tulalipctapp", ("shoshone and arapaho", "tribal"): "shoaraphotr",
    ("coquille indian", "tribal"): "coquct",
}  # fmt: skip
_NATION = frozenset({"nation", "tribe", "tribes", "pueblo", "band", "indians", "indian", "community"})
# Nations whose courts are named without the word "nation" or "tribe".
_NATIONS_WORDS = """
    navajo cherokee hopi mohegan pequot oneida choctaw chickasaw seminole muscogee osage lakota sioux crow
"""
_NATIONS = frozenset(_NATIONS_WORDS.split())
"""Words that end a tribe's name before its court's."""


def tribal_name(words: list[str], kind: str) -> tuple[int, CourtName] | None:
    """How many of the words before the kind name a tribe or nation, and its court; None where they name none."""
    plain = [word.lower() for word in words]
    if kind == "tribal":
        count = _tribe_words(words)
    elif plain and plain[-1] in _NATION:
        count = 1 + _tribe_words(words[:-1])
    elif plain and plain[-1] in _NATIONS:
        count = _tribe_words(words)
    else:
        return None
    if count < (2 if plain and plain[-1] in _NATION else 1):
        return None
    tribe = " ".join(words[len(words) - count :])
    key = tribe.lower()
    identifier = TRIBAL.get((key, kind)) or TRIBAL.get((key.removesuffix(" tribe"), kind))
    return count, CourtName(f"{tribe} {title_of(kind)}", identifier, level_of(kind), kind, "tribal")


def _tribe_words(words: list[str]) -> int:
    count = 0
    for word in reversed(words[-5:]):
        if word == "(Creek)":
            count += 1
            continue
        if word.lower() in _NO_CITY or not (word[0].isupper() or word in ("of", "and")):
            break
        count += 1
    while count and words[len(words) - count] in ("of", "and"):
        count -= 1
    return count

"""Courts of states, counties and cities, tribes and countries, by the places in their names."""

from __future__ import annotations

import re

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate, Head
from mpp_extract.entities.courts.cited_forms import cited_after
from mpp_extract.entities.courts.countries import COUNTRIES
from mpp_extract.entities.courts.federal import DISTRICTS, SCOTUS, SEATS, CourtName
from mpp_extract.entities.courts.immigration_forms import tribal_name
from mpp_extract.entities.courts.kinds import APPELLATE, BARE, BRITISH, CITY, LOCAL, TOWN, having, level_of, title_of
from mpp_extract.entities.courts.phrase import PLACE, one_place, words_before
from mpp_extract.entities.courts.places import Place, city_state, county_state, named_place, town_before
from mpp_extract.entities.courts.state_courts import in_part, state_court
from mpp_extract.entities.courts.states import FULL_NAMES, STATES, state_name, state_of
from mpp_extract.entities.courts.world import national_court, regional_court
from mpp_extract.entities.courts.world_places import HIGH_COURT_SEATS, PLACES, REGIONS
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily
from mpp_extract.language.numbers.ordinals import ordinal_of
from mpp_extract.language.word_sets import word_set

_OF_US = lazily(r"\s+of\s+the\s+(?:United\s+States|U\.?S\.?)(?![\w.]*\s+(?:Virgin|Territor))\b\.?")
_OF_PLACE = lazily(
    r"(?:,?\s+(?:of|for|in\s+and\s+for)\s+(?:the\s+)?|,\s+)"
    rf"(?P<of>(?:[Ss]tate|[Cc]ommonwealth|[Pp]eople|[Cc]ounty|[Cc]ity|[Rr]epublic|[Kk]ingdom)\s+of\s+(?:the\s+)?)?(?P<place>{PLACE})"
)
_COUNTY_OF = lazily(rf",?\s+(?:(?:for|of|in)\s+(?:the\s+)?)?County\s+of\s+(?P<place>{PLACE})")
_IN_PLACE = lazily(
    rf",?\s+(?:(?:sitting|sits|based)\s+)?(?:in|at)\s+(?:[Dd]owntown\s+)?(?P<place>{PLACE})(?:,\s+(?P<outer>{PLACE}))?"
)
# "In Malta, the Constitutional Court": the land, or a city abroad, that opens the sentence.
_OPENED = lazily(r"\b[Ii]n\s+(?P<place>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2}),\s+(?:meanwhile,\s+)?(?:the\s+|an?\s+)?$")
# "the Federal High Court, Abuja,": a city abroad between commas.
_COMMA_CITY = lazily(r",\s+(?P<place>[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,2})(?=[,.;])")
_PART = lazily(
    r",?\s+(?:for\s+the\s+)?(?P<which>[A-Z][a-z]+|\d{1,2}(?:st|nd|rd|d|th))\s+"
    r"(?:Appellate\s+|Judicial\s+)?(?:District|Department|Division|Circuit)(?:,\s+Division\s+(?:[A-Z][a-z]+|\d{1,2}))?"
)
_POSSESSIVE = lazily(r"['’]s?$")
# How names of countries end that no table has.
_LAND_ENDINGS = ("land", "stan", "istan", "ia", "esia")
# The state's court, without its name: "the state Supreme Court", "the state's Court of Appeals".
_THE_STATE = lazily(r"\bstate(?:['’]s)?\s+(?:highest\s+court,\s+the\s+)?$")
_WASHINGTON_STATE = lazily(
    r"\b(?:Wash\.|Washington\s+[Ss]tate|Seattle|SEATTLE|Olympia|OLYMPIA|Spokane|SPOKANE|Tacoma|TACOMA|Washington\s+Supreme)"
)
_APPELLATE, _LOCAL, _CITY = having(APPELLATE), having(LOCAL), having(CITY)
_BARE, _BRITISH, _TOWN = having(BARE), having(BRITISH), having(TOWN)


def elsewhere(text: str, head: Head) -> Candidate | None:
    """A court of a state, a county, a city or a country; without a place, a candidate for the article to place."""
    tribal = tribal_name([word.text for word in head.words], head.kind)
    if tribal is not None:
        count, court = tribal
        return Candidate(head.words[-count].start, head.end, forms.TRIBAL, court)
    if head.kind == "supreme":
        match = _OF_US.match(text, head.end)
        if match is not None:
            return Candidate(head.start, match.end(), forms.SCOTUS_OF, SCOTUS)
    if head.kind in ("district", "bankruptcy", "appeals"):
        cited = cited_after(text, head.start, head.end, bankruptcy=head.kind == "bankruptcy")
        if cited is not None:
            return cited
    if head.kind == "appellate-court" and len(head.words) > 1 and head.words[-1].folded == "district":
        which = head.words[-2]
        if ordinal_of(which.text) is not None:  # Illinois: "the First District Appellate Court"
            hint = _hint(text, head, which.start, head.end)
            return Candidate(which.start, head.end, forms.BARE_PART_BEFORE, None, head.kind, hint, which.text)
    before = named_place(head.words, head.kind)
    if head.kind in _TOWN and (before is None or (before.local and not before.country)):
        town = _of_town(text, head)
        if town is not None:
            return town
    if before is not None:
        return _placed(text, head, before, head.words[-before.words].start, head.end)
    after = _place_after(text, head)
    if after is not None:
        return _placed(text, head, after[0], head.start, after[1])
    return _in_part(text, head) or _of_untabled(text, head) or _unplaced(text, head)


def _place_after(text: str, head: Head) -> tuple[Place, int] | None:
    """The place that follows and where it ends: ``of Texas``, ``of California, County of Orange``."""
    match = _OF_PLACE.match(text, head.end)
    if match is None:
        return None
    comma = match[0].startswith(",") and "of " not in match[0][:6] and "for " not in match[0][:6]
    words = one_place(match["place"]).split()
    for n in range(min(len(words), 5), 0, -1):
        name = _trimmed(" ".join(words[:n]))
        end = match.start("place") + len(name)
        local = name.endswith((" County", " Parish"))
        if comma and not local:
            continue
        state, country = state_of(name), COUNTRIES.get(fold_place(name))
        if state is not None:
            return _with_county(text, state, end)
        if country is not None and fold_place(name) == fold_place(country):
            return Place("", country, "", 0), end
        if fold_place(name) in PLACES:
            return Place("", PLACES[fold_place(name)], name, 0), end
        if local:
            return Place(county_state(name, head.kind) or "", "", name, 0), end
        if match["of"] is not None and match["of"].lower().startswith(("county", "city")) and n == len(words):
            suffix = " County" if match["of"].lower().startswith("county") else ""
            return Place(county_state(name, head.kind) or "", "", name + suffix, 0), end
    return _city_after(match, words, head) if head.kind in _CITY and not comma else None


# What leads up to a town's court: "at the Oakwood High Court", "An Oakwood High Court judge".
_LEADING = lazily(r"\b(?:[Aa]t|[Oo]f|[Ii]n|[Aa]n?|[Tt]he|[Bb]y|[Tt]o|[Ff]rom|[Bb]efore|[Ff]or)\s+$")
# Words before such a court that are no town's: what sort of court it is, or whose.
_NO_TOWN = word_set(
    """european american african asian tribal islamic sharia shariah religious rabbinical military federal national
    international old new former another top lower higher regional local provincial union emergency landmark historic
    supreme appeal appeals appellate administrative constitutional deputy assistant top rogue temporary visiting ad-hoc
    full special business planning"""
)


_TOWN_WORDS = 3  # "Port Said West"


def _of_town(text: str, head: Head) -> Candidate | None:
    """``Oakwood High Court``: in lands whose courts of that kind sit in towns, though no table has the town."""
    town = town_before(head.words)
    if town is None or town.words > _TOWN_WORDS or head.words[-1].folded in _NO_TOWN:
        return None
    start = head.words[-town.words].start
    if _LEADING.search(text, max(0, start - 9), start) is None:
        return None
    hint = _hint(text, head, start, head.end)
    return Candidate(start, head.end, forms.FOREIGN_TOWN, None, head.kind, hint, town.local)


# The supreme court of what no table has: a tribe, a territory of old, a state that few recognise. Written as it stands.
_OF_OTHER = lazily(
    rf"\s+of\s+(?:the\s+)?(?:(?P<rank>Territory|Republic|Kingdom|Confederacy)\s+of\s+(?:the\s+)?)?(?P<place>{PLACE})"
)
_LANDS = word_set(
    """nation nations tribe tribes band community pueblo rancheria reservation island islands isle territory republic
    kingdom confederacy confederation state states province country emirate principality"""
)


def _of_untabled(text: str, head: Head) -> Candidate | None:
    """``Supreme Court of the Cherokee Nation``: not the nation's, which a bare ``Supreme Court`` would be."""
    match = _OF_OTHER.match(text, head.end) if head.kind == "supreme" else None
    if match is None:
        return None
    name = _trimmed(match["place"])
    land = not _LANDS.isdisjoint(fold_place(name).split())  # the Federated States of Micronesia, too
    if match["rank"] is None and not land and (" " in name or not fold_place(name).endswith(_LAND_ENDINGS)):
        return None
    end = match.start("place") + len(name)
    words = " ".join(text[head.start : end].split())
    kind = "tribal" if fold_place(name).endswith(("nation", "tribe", "tribes", "band")) else "supreme"
    return Candidate(
        head.start,
        end,
        forms.TRIBAL if kind == "tribal" else forms.FOREIGN_PLACED,
        CourtName(words, None, "supreme", kind, name),
    )


def _city_after(match: re.Match[str], words: list[str], head: Head) -> tuple[Place, int]:
    """``Mayor's Court of Oakwood``: the place that a city's court is of, though no table has it."""
    name = _trimmed(" ".join(words[:4]))
    return Place(city_state(name), "", name, 0), match.start("place") + len(name)


def _with_county(text: str, state: str, end: int) -> tuple[Place, int]:
    county = _COUNTY_OF.match(text, end)
    if county is None:
        return Place(state, "", "", 0), end
    name = _trimmed(county["place"])
    return Place(state, "", f"{name} County", 0), county.start("place") + len(name)


def _trimmed(name: str) -> str:
    """A place's name without the possessive that follows it, and without what follows its sentence."""
    return _POSSESSIVE.sub("", one_place(name))


def _placed(text: str, head: Head, place: Place, start: int, end: int) -> Candidate | None:
    """The candidate for a court whose name has a place in it."""
    if head.kind in _BRITISH or place.country:
        return _abroad(text, head, place, start, end)
    if head.kind == "federal" and place.local:
        return _federal_of_city(text, head, place, start, end)
    if head.kind in ("immigration", "tribal", "federal"):
        return None
    if head.kind in _APPELLATE and ordinal_of(place.local) is not None:
        hint = place.state or _hint(text, head, start, end)
        return Candidate(start, end, forms.BARE_PART_BEFORE, None, head.kind, hint, place.local)
    if place.local:
        if head.kind not in _LOCAL:
            return None
        state = "NY" if head.kind == "supreme" else place.state or _state_hint(text, head, start, end)
        return Candidate(start, end, forms.LOCAL_NAMED, None, head.kind, state, place.local)
    return _of_state(text, head, place.state, start, end)


def _federal_of_city(text: str, head: Head, place: Place, start: int, end: int) -> Candidate | None:
    """``Manhattan Federal Court``, where one district court sits in the city."""
    words = text[start : head.start].strip()
    districts = SEATS.get(fold_place(place.local), []) or SEATS.get(fold_place(words), [])
    return Candidate(start, end, forms.DISTRICT_CITY, DISTRICTS[districts[0]]) if len(districts) == 1 else None


def _of_state(text: str, head: Head, state: str, start: int, end: int) -> Candidate | None:
    """A court that a state's name places, with the district or department that follows."""
    if state == "DC" and head.kind == "district":
        return Candidate(start, end, forms.DISTRICT_CAPITAL, DISTRICTS["dcd"])
    court = state_court(state, head.kind)
    if court is None and head.kind in _LOCAL:
        name = f"{state_name(state)} {title_of(head.kind)}"
        court = CourtName(name, None, level_of(head.kind, state), head.kind, state)
    if court is None:
        return None
    part = _PART.match(text, end) if head.kind in _APPELLATE else None
    if part is None:
        return Candidate(start, end, forms.STATE_NAMED, court)
    return Candidate(start, part.end(), forms.STATE_PART, in_part(court, part["which"]))


def _abroad(text: str, head: Head, place: Place, start: int, end: int) -> Candidate | None:
    country = place.country or ("Scotland" if head.kind == "sheriff" else "England")
    local = place.local or (place.state and state_name(place.state))
    title = " ".join(text[head.start : head.end].split())
    court = regional_court(local, country, head.kind, title) if local else national_court(country, head.kind)
    return None if court is None else Candidate(start, end, forms.FOREIGN_PLACED, court)


def _in_part(text: str, head: Head) -> Candidate | None:
    """``Court of Appeal, Fourth Appellate District``: the district belongs to the name."""
    part = _PART.match(text, head.end) if head.kind in _APPELLATE else None
    if part is None:
        return None
    hint = _hint(text, head, head.start, part.end())
    return Candidate(head.start, part.end(), forms.BARE_PART_AFTER, None, head.kind, hint, part["which"])


def _unplaced(text: str, head: Head) -> Candidate | None:
    """A kind without a place in its name: the words round it or the article tell where it is."""
    if head.kind not in _BARE:
        return None
    if text[head.start : head.end].endswith("Judicial Court"):
        place = "ME" if "Maine" in text and "Massachusetts" not in text else "MA"
        return Candidate(head.start, head.end, forms.STATE_JUDICIAL, state_court(place, "supreme"))
    match = _IN_PLACE.match(text, head.end)
    if match is not None and head.kind in _LOCAL and head.kind != "supreme":
        name = _trimmed(match["place"])
        if name.endswith((" County", " Parish")):
            state = state_of(_trimmed(match["outer"])) if match["outer"] else county_state(name, head.kind)
            return Candidate(head.start, head.end, forms.LOCAL_IN, None, head.kind, state or "", name)
    of_region = _of_region(text, head)
    if of_region is not None:
        return Candidate(head.start, head.end, forms.FOREIGN_PLACED, of_region)
    return Candidate(head.start, head.end, forms.BARE_KIND, None, head.kind, _hint(text, head, head.start, head.end))


def _of_region(text: str, head: Head) -> CourtName | None:
    """``Ontario's Superior Court``: the court of a province or state abroad that stands in the possessive."""
    for name in _possessors(head, head.start):
        region = fold_place(name)
        if region in REGIONS:
            title = " ".join(text[head.start : head.end].split())
            return regional_court(name, PLACES[region], head.kind, title)
    return None


def _possessors(head: Head, start: int) -> tuple[str, ...]:
    """What stands in the possessive before a court, longest first: two words, one."""
    before = [word for word in head.words if word.end < start]
    if not before or not before[-1].text.endswith(("'s", "’s", "s'", "s’")):
        return ()
    name = _POSSESSIVE.sub("", " ".join(word.text for word in before[-2:]))
    return name, name.split()[-1]


def _state_hint(text: str, head: Head, start: int, end: int) -> str:
    hint = _hint(text, head, start, end)
    return hint if hint in STATES else ""


def _whose(place: str) -> str:
    """The state or country that a place's name says: postal code or country, or ""."""
    plain = fold_place(place)
    return state_of(place) or COUNTRIES.get(plain) or PLACES.get(plain) or ""


def _hint(text: str, head: Head, start: int, end: int) -> str:
    """Postal code or country that the words round a court say, where they do; ``STATE`` for "the state"."""
    for name in _possessors(head, start):
        known = _whose(name)
        if known:
            return known
    if _THE_STATE.search(text, max(0, start - 30), start) is not None or text[start:end].startswith(
        ("State ", "state ")
    ):
        return "STATE"
    match = _IN_PLACE.match(text, end)
    if match is None:
        opened = _OPENED.search(text, max(0, start - 40), start)
        whose = _whose(opened["place"]) if opened is not None else ""
        if whose and whose not in STATES:
            return whose
        city = _COMMA_CITY.match(text, end)
        return "" if city is None else PLACES.get(fold_place(city["place"]), "")
    place, outer = _trimmed(match["place"]), _trimmed(match["outer"] or "")
    seat = head.kind == "high" and fold_place(place) in HIGH_COURT_SEATS
    # Behind a city abroad "Lady Ardle" or "Ana Poe" is no land.
    inner = not outer or ((seat or fold_place(place) in PLACES) and not _whose(outer))
    return _said_behind(text, head, place if inner else outer)


def _said_behind(text: str, head: Head, place: str) -> str:
    """What a place behind a court says of it: ``in Boise, Idaho``. The Supreme Court in Washington is the nation's."""
    if place == "Washington" and _WASHINGTON_STATE.search(text) is None:
        return "US" if head.kind == "supreme" else ""
    if head.kind == "high" and fold_place(place) in HIGH_COURT_SEATS:
        return HIGH_COURT_SEATS[fold_place(place)]
    known = _whose(place) or city_state(place)
    return "US" if known == "DC" and head.kind == "supreme" else known


_OF_SUPREME = lazily(
    r"(?:,\s+(?:First|Second|Third|Fourth)\s+(?:Judicial\s+)?Department)?(?:\s+(?:of|for)\s+(?:the\s+)?(?:New\s+York\s+)?"
    r"(?:[Ss]tate\s+)?(?:Supreme|Superior)\s+Court)?(?:,\s+(?:First|Second|Third|Fourth)\s+(?:Judicial\s+)?Department)?"
)


def appellate_part_at(text: str, start: int, end: int) -> Candidate | None:
    """``Appellate Division`` and ``Appellate Term``: parts of New York's Supreme or New Jersey's Superior Court."""
    kind = "appellate-" + text[start:end].split()[-1].lower()
    after = _OF_SUPREME.match(text, end)
    stop = after.end() if after is not None else end
    words = text[end:stop]
    words_left = words_before(text, start)
    place = named_place(words_left)
    first = words_left[-place.words].start if place is not None and place.state else start
    state = place.state if place is not None else ""
    if not state and ("Supreme" in words or "Department" in words or kind == "appellate-term"):
        state = "NY"
    elif not state and "Superior" in words:
        state = "NJ"
    court = state_court(state, kind) if state else None
    return Candidate(first, stop, forms.STATE_DIVISION if court else forms.BARE_DIVISION, court, kind)


def district_appeal_at(text: str, start: int, end: int) -> Candidate | None:
    """``the Fourth DCA``: one of Florida's district courts of appeal."""
    words = words_before(text, start)
    if not words or ordinal_of(words[-1].text) is None:
        return None
    return Candidate(words[-1].start, end, forms.BARE_DCA, None, "appeals", "FL", words[-1].text)


_OFFICER = lazily(r"\s+(?:Court\s+)?(?:Judges?|Magistrates?|Clerk)\b")


def common_pleas_at(text: str, start: int, end: int) -> Candidate | None:
    """``Ross County Common Pleas Judge``: the court of a county, without the word, in a judge's or clerk's title."""
    if _OFFICER.match(text, end) is None:
        return None
    words = words_before(text, start)
    place = named_place(words, "common-pleas")
    if place is None or not place.local:
        return None
    return _placed(text, Head(words, "common-pleas", start, end), place, words[-place.words].start, end)


_THE = lazily(r"\b(?:[Tt]he|U\.S\.)\s+$")
_LOWER_NAME = lazily(r"(?<![\w.])(?:(?:(?P<us>u\.s\.|united\s+states)|(?P<two>[a-z]+\s(?P<one>[a-z]+)))\s)$")


# England's judges and prosecutors: where they are named, "the high court" is theirs, and not the nation's highest.
_ENGLISH = lazily(r"\b(?:(?:Lord|Lady|Mr|Mrs|Ms)\s+Justice\s+[A-Z]|Crown\s+Prosecution\s+Service)")
_THE_BEFORE = lazily(r"\b[Tt]he\s+$")


def lower_english(text: str, start: int, end: int) -> Candidate | None:
    """``the high court``, ``the court of appeal``: as London papers write them, in an article of England's courts."""
    if _THE_BEFORE.search(text, max(0, start - 5), start) is None or _ENGLISH.search(text) is None:
        return None
    kind = "high" if text.startswith("high", start) else "appeals"
    return Candidate(start, end, forms.BARE_KIND, None, kind)


def lower_supreme(text: str, start: int, end: int) -> Candidate | None:
    """``the supreme court``, ``the Wisconsin supreme court``: names in small letters, as some publishers write them."""
    lower = _LOWER_NAME.search(text, max(0, start - 32), start)
    if lower is not None and lower["us"]:
        return Candidate(lower.start(), end, forms.SCOTUS_AMERICAN, SCOTUS)
    for group in ("two", "one") if lower is not None else ():
        name = lower[group] if lower is not None else ""
        if fold_place(name) in FULL_NAMES and lower is not None:
            return Candidate(lower.start(group), end, forms.STATE_NAMED, state_court(state_of(name) or "", "supreme"))
    words = words_before(text, start)
    head = Head(words, "supreme", start, end)
    american = [word.folded for word in words][-1:] == ["us"] or [word.folded for word in words][-2:] == [
        "united",
        "states",
    ]
    if american:
        return Candidate(words[-1].start, end, forms.SCOTUS_AMERICAN, SCOTUS)
    if named_place(words, "supreme") is None and _THE.search(text, max(0, start - 6), start) is None:
        return None
    return elsewhere(text, head)

"""The court that a judge sits on, as the article says it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.courts.federal import DISTRICTS, is_federal
from mpp_extract.entities.courts.federal_forms import seat_of
from mpp_extract.entities.courts.kinds import FEDERAL as FEDERAL_COURT
from mpp_extract.entities.courts.kinds import LOCAL, having, words_of
from mpp_extract.entities.courts.phrase import PLACE, words_before
from mpp_extract.entities.courts.places import named_place
from mpp_extract.entities.judges.justice_table import is_justice
from mpp_extract.entities.judges.titles import FEDERAL
from mpp_extract.language.captions import is_caption

if TYPE_CHECKING:
    from mpp_extract.entities.judges.mentions import Person
    from mpp_extract.entities.judges.titles import Title
    from mpp_extract.record import Court

_OF_COURT = re.compile(
    r",?\s+(?:(?:(?:an?|the|who\s+is\s+an?|who\s+(?:served|sat)\s+as\s+an?|now\s+an?|formerly\s+an?|then)\s+)?(?:[\w.-]+\s+){0,4}"
    r"(?:judge|justice)\s+)?"
    r"(?:of|on|at|from|in|for|with|who\s+(?:sits|serves|served|sat)\s+on|sitting\s+(?:on|in|at))\s+(?:the\s+)?(?:\w+[-–]based\s+)?"
)
_IN_PLACE = re.compile(rf"(?:,\s+an?\s+(?:[\w.-]+\s+){{0,3}}judge)?,?\s+(?:of|in|for)\s+(?P<place>{PLACE})")
# "17th Circuit Judge", "Cook County Circuit Judge": a state's.
_OF_STATE = re.compile(
    r"(?:\b\d{1,2}(?:st|nd|rd|d|th)|\b[A-Z][a-z]+(?:th|rd|st|nd)|County|Parish|Judicial|[Ss]tate)\s+$"
)
# "A Supreme Court bench of Justices A and B": the judges that are listed behind it.
_BENCH_OF = re.compile(
    r"(?:(?:['’]s)?\s+(?:[\w-]+\s+){0,2}(?:bench|panel)\s+"
    r"(?:of|comprising|consisting\s+of|made\s+up\s+of|composed\s+of|headed\s+by|led\s+by|including)"
    r"|\s+(?:comprising|consisting\s+of))\s+"
    r"(?:(?:[A-Z][\w.’'-]*|and|&)[,\s]+){0,16}$"
)
_HIGH_COURT_SAID = re.compile(r"\b[Hh]igh\s+[Cc]ourt\b")
# "A bench of Chief Justice of India A and Justice B"
_BESIDE_CHIEF = re.compile(r"\b(?:Chief\s+Justice\s+of\s+[A-Z]\w+(?!\s+High)|CJI)\s+[^.;\n]{0,80}$")
# "At Harrow Crown Court, Recorder A", "In the Court of Session in Edinburgh, Judge B"
_OPENING = re.compile(r"\b(?:At|In)\s+(?:the\s+)?$")
_NEXT = re.compile(r"(?:\s+(?:in|at)\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?)?,\s+$")
# "The Court of Appeal dismissed it 2-1, with Justice A dissenting"
_ALONGSIDE = re.compile(r"\bwith\s+(?:the\s+)?$")
_OPINING = re.compile(r"\s+(?:dissenting|concurring|in\s+dissent|in\s+the\s+minority|writing\b)")
_ONE_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\w|,|\s+[a-z])){0,250}$")
_PANEL = re.compile(r"\b(?:panel|majority|dissent\w*|concurr\w*|unanimous)\b")
_HIGH_COURT, _APPEAL_COURT = "High Court of Justice", "Court of Appeal of England and Wales"
_ENGLISH = frozenset({_HIGH_COURT, _APPEAL_COURT})
# Words of titles that say a state's judge: those of courts of which the United States have none.
_LOCAL = words_of(having(LOCAL) - having(FEDERAL_COURT)) - words_of(having(FEDERAL_COURT))


class Bench:
    """The article's courts, by where they are mentioned and by what they are."""

    def __init__(self, text: str, courts: list[Court], paragraphs: list[tuple[int, int]]) -> None:
        self.text = text
        self.courts = courts
        self.mentions = sorted((m.start, m.end, court) for court in courts for m in court.mentions if not m.generic)
        self._starts = [start for start, _, _ in self.mentions]
        self.paragraphs = paragraphs
        self.by_id = {court.courtlistener_id: court for court in courts if court.courtlistener_id is not None}

    def starting_at(self, at: int) -> Court | None:
        """The court whose mention starts at this offset."""
        n = bisect_left(self._starts, at)
        return self.mentions[n][2] if n < len(self.mentions) and self._starts[n] == at else None

    @cached_property
    def of_counties(self) -> bool:
        """Whether the article speaks of a county's judge."""
        return _OF_COUNTY.search(self.text) is not None

    @cached_property
    def of_story(self) -> list[Court]:
        """The courts that are not named in captions of pictures alone: what is left open can be only one of these."""
        captions = [span for span in self.paragraphs if is_caption(self.text[span[0] : span[1]])]
        if not captions:
            return self.courts
        return [
            court
            for court in self.courts
            if not all(any(a <= m.start < b for a, b in captions) for m in court.mentions if not m.generic)
        ]

    def before(self, title: Title) -> tuple[int, int, Court] | None:
        """The court's mention inside or directly before a title: ``9th Circuit Judge``."""
        n = bisect_left(self._starts, title.end) - 1
        if n < 0:
            return None
        _, end, _ = self.mentions[n]
        between = self.text[end : max(end, title.start)]
        inside = title.start < end < title.end
        return self.mentions[n] if inside or (end <= title.start and not between.strip("’'s \n")) else None

    def over(self, start: int, end: int) -> Court | None:
        """The court whose bench the words before a judge tell: ``a High Court bench of``, ``At Harrow Crown Court,``.

        start, end   of the judge's title and name
        """
        n = bisect_left(self._starts, start) - 1
        if n < 0:
            return None
        first, last, court = self.mentions[n]
        between = self.text[last:start]
        if len(between) > 250:
            return None
        opens = _OPENING.search(self.text, max(0, first - 10), first) is not None and _NEXT.match(between) is not None
        if opens or _BENCH_OF.match(between) is not None:
            return court
        told = _ALONGSIDE.search(between) is not None and _OPINING.match(self.text, end) is not None
        return court if told and _ONE_SENTENCE.match(between) is not None and not self._rival(n) else None

    def _rival(self, n: int) -> bool:
        """Whether the sentence of a mention has another court's before it."""
        if n == 0 or self.mentions[n - 1][2] is self.mentions[n][2]:
            return False
        between = self.text[self.mentions[n - 1][1] : self.mentions[n][0]]
        return len(between) < 250 and _ONE_SENTENCE.match(between) is not None

    def after(self, name_end: int) -> Court | None:
        """The court named directly after the name: ``Poe of the Eastern District of Texas``."""
        match = _OF_COURT.match(self.text, name_end)
        return self.starting_at(match.end()) if match is not None else None

    def of_panel(self, person: Person) -> bool:
        """Whether the words round one of the judge's mentions speak of a panel's opinion."""
        return any(_PANEL.search(self.text, max(0, a - 120), b + 120) is not None for a, b in person.spans)

    def district_after(self, name_end: int) -> str | None:
        """The id of the district court that sits in the city named after the judge (``Poe in San Diego``)."""
        match = _IN_PLACE.match(self.text, name_end)
        if match is None:
            return None
        seat = seat_of(self.text, match.start("place"), match.end("place"))
        return seat[0].id if seat is not None else None


def federal_kind(titles: list[Title]) -> str:
    """What the titles say of a federal judge's court: ``district``, ``circuit``, ``other``, ``no`` for no Article III
    judge, ``""`` where they leave it open."""
    words = {word for title in titles for word in title.words}
    if words & {"magistrate", "bankruptcy", "immigration", "tax", "law", "administrative"}:
        return "no"
    if words & _LOCAL:
        return "no"
    federal = bool(words & FEDERAL) or "states" in words
    if "district" in words:
        return "district" if federal or "court" not in words else "district?"
    if "circuit" in words:
        return "circuit" if federal or "court" not in words else "circuit?"
    if "appeals" in words or "appellate" in words:
        return "circuit?"
    return "other" if federal else ""


def printed(title: Title, mention: tuple[int, int, Court] | None, text: str) -> str:
    """The title as the record prints it: with a state court's name (``Cook County Circuit Court Judge``), without a
    federal one's (``9th Circuit Judge`` is ``Judge``)."""
    if mention is None:
        return title.singular
    start, end, court = mention
    if start >= title.start and court.courtlistener_id in DISTRICTS:
        return title.singular  # "U.S. District Court Judge": the title's own words
    if end <= title.start and text[end : title.start].strip() != "":
        return title.singular  # "the International Criminal Court's Judge"
    federal = court.courtlistener_id is not None and is_federal(court.courtlistener_id)
    begin = max(end, title.start) if federal else min(start, title.start)
    return title.singular_of(text[begin : title.end].strip("’'s \n") if federal else text[begin : title.end])


def assign_court(person: Person, bench: Bench) -> None:
    """Fill the person's court where the words round one of the names say it."""
    for sighting in person.sightings:
        mention = bench.before(sighting.title) if sighting.title is not None else None
        if sighting.title is not None and person.printed_title is None:
            person.printed_title = printed(sighting.title, mention, bench.text)
        court = mention[2] if mention is not None else bench.after(sighting.end)
        if court is None and sighting.title is not None and sighting.title.start > sighting.end:
            court = bench.after(sighting.title.end)  # "Ana Poe, chief judge of the ..."
        if court is None:
            start = sighting.start if sighting.title is None else min(sighting.start, sighting.title.start)
            court = bench.over(start, sighting.end)
        if court is not None and person.court is None:
            person.court = court
    if person.court is not None:
        return
    kind = federal_kind(person.titles)
    if kind in ("district", "district?", "other"):
        for _, end in person.spans:
            where = bench.district_after(end)
            if where is not None:
                person.seat = where
                person.court = bench.by_id.get(where)
                return


def _is_of_state(text: str, at: int) -> bool:
    """Whether a place or number before a title makes it a state's: ``Kanawha Circuit Judge``."""
    if _OF_STATE.search(text, max(0, at - 30), at) is not None:
        return True
    return named_place(words_before(text, at), "circuit") is not None


class _Assumed(NamedTuple):
    """Whose court is assumed, given what the titles say (``federal_kind``), and which courts come into question."""

    whose: Callable[[Person, str, Bench], bool]
    which: Callable[[Court], bool]


def _titled_immigration(person: Person, kind: str, _: Bench) -> bool:
    return kind == "no" and any("immigration" in title.words for title in person.titles)


# Florida's counties have circuit judges, whom its press calls "Circuit Judge" alone behind "a Leon County judge".
_OF_COUNTY = re.compile(r"\bCounty\s+(?:[Cc]ircuit\s+)?[Jj]udge\b")


def _of_circuit(person: Person, kind: str, bench: Bench) -> bool:
    if kind != "circuit" or any(_is_of_state(bench.text, title.start) for title in person.titles):
        return False
    federal = any(FEDERAL.intersection(title.words) for title in person.titles)
    return federal or not bench.of_counties


def _of_justices(court: Court) -> bool:
    """A court below the highest whose members are justices in many lands and states."""
    federal = is_federal(court.courtlistener_id or "")
    return not federal and (court.level == "appellate" or (court.courtlistener_id is None and court.level == "trial"))


def _federal_appellate(court: Court) -> bool:
    return court.level == "appellate" and is_federal(court.courtlistener_id or "")


def _english(*manners: str) -> Callable[[Person, str, Bench], bool]:
    """Whose manner of address says the court, in an article of England: Mr Justice A, Lord Justice B.

    Source: Courts and Tribunals Judiciary of England and Wales, "What do I call a judge?".
    """

    def whose(person: Person, _: str, bench: Bench) -> bool:
        fits = any(title.words[-2:-1] and title.words[-2] in manners for title in person.titles)
        return fits and person.head == "justice" and any(court.name in _ENGLISH for court in bench.courts)

    return whose


# The first whose court is assumed so; New York's Supreme Court has justices, too.
_ASSUMED = (
    _Assumed(_english("mr", "mrs", "ms"), lambda court: court.name == _HIGH_COURT),
    _Assumed(_english("lord", "lady"), lambda court: court.name == _APPEAL_COURT),
    _Assumed(lambda _, kind, __: kind == "district", lambda court: court.courtlistener_id in DISTRICTS),
    _Assumed(_of_circuit, _federal_appellate),
    _Assumed(
        lambda person, _, __: person.head == "justice" and not any("peace" in title.words for title in person.titles),
        lambda court: court.level == "supreme" or court.courtlistener_id == "nysupct",
    ),
    _Assumed(lambda person, _, __: person.head == "chancellor", lambda court: "Chancery" in court.name),
    _Assumed(_titled_immigration, lambda court: court.level == "immigration" and court.courtlistener_id != "bia"),
    _Assumed(
        lambda person, kind, _: not kind and person.head == "judge",
        lambda court: court.level in ("trial", "appellate", "immigration"),
    ),
)


def assume_court(person: Person, bench: Bench) -> None:
    """Where the words say only the kind of court, the article's one court of that kind."""
    kind = federal_kind(person.titles)
    assumed = next((row for row in _ASSUMED if row.whose(person, kind, bench)), None)
    if assumed is None or person.seat:
        return
    courts = [court for court in bench.of_story if assumed.which(court)]
    titled = {word for title in person.titles for word in title.words} & _LOCAL
    if titled and person.head == "justice":  # a Superior Court Justice is no justice of the Supreme Court
        courts = [court for court in courts if titled <= set(court.name.lower().split())]
    abroad = bool(courts) and all(court.level == "supreme" and court.courtlistener_id is None for court in courts)
    lower = _with_justices(bench) if abroad else []
    wanted = _of_several(person, bench, lower, courts) if lower else _narrowed(courts, person, kind, bench)
    if len(wanted) == 1:
        person.court = wanted[0]


def _with_justices(bench: Bench) -> list[Court]:
    """The article's courts abroad below the highest court: justices sit there, too, as in India, Canada, Kenya."""
    return [court for court in bench.of_story if court.level != "supreme" and court.courtlistener_id is None]


def _of_several(person: Person, bench: Bench, lower: list[Court], highest: list[Court]) -> list[Court]:
    """The courts that may be a justice's where the article has several: those that the paragraph before says."""
    start = min(person.spans)[0]
    paragraph = next((a for a, b in bench.paragraphs if a <= start < b), 0)
    said = [match.end() for match in _HIGH_COURT_SAID.finditer(bench.text, paragraph, start)]
    if said:
        between = bench.text[said[-1] : min([start, *(t.start for t in person.titles if said[-1] <= t.start < start)])]
        of_it = _BENCH_OF.match(between) is not None
        return [court for court in lower if "High Court" in court.name] if of_it else []
    if bench.of_panel(person):
        return _before(person, [court for court in (*highest, *lower) if court.level in ("supreme", "appellate")])
    named = [court for at, _, court in bench.mentions if paragraph <= at < start]
    if named:
        return highest if named[-1] in highest else []
    return highest if _BESIDE_CHIEF.search(bench.text, paragraph, start) is not None else []


def _narrowed(courts: list[Court], person: Person, kind: str, bench: Bench) -> list[Court]:
    """Of several courts: the nation's for its justices, another for others; a panel's for who decides on one."""
    if person.head == "justice" and _may_be_lower(courts, person, bench):
        return []
    if person.head == "justice" and len(courts) > 1 and person.parts.given:
        famous = is_justice(person.parts)
        return [court for court in courts if (court.courtlistener_id == "scotus") == famous]
    if person.head != "judge" or kind:
        return courts
    if bench.of_panel(person):
        return _before(person, [court for court in courts if court.level == "appellate"])
    return [] if any(court.level != "trial" for court in courts) else courts


def _may_be_lower(courts: list[Court], person: Person, bench: Bench) -> bool:
    """Whether the article has named a court of justices below the highest before the judge, and the highest not yet."""
    if is_justice(person.parts) or not all(court.level == "supreme" for court in courts):
        return False
    first = min(start for start, _ in person.spans)
    before = [court for court in bench.of_story if court.mentions[0].start < first]
    return any(_of_justices(court) for court in before) and not any(court in before for court in courts)


def _before(person: Person, courts: list[Court]) -> list[Court]:
    """The courts that are named before the judge, where any are: who sits on a panel comes behind its court."""
    first = min(start for start, _ in person.spans)
    return [court for court in courts if court.mentions[0].start < first] or courts

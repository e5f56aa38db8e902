"""Dates and clock times in a text, each with its TIMEX3 value."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING

from mpp_extract.entities.dates import anchor, before_christ, grammar, lexer
from mpp_extract.entities.dates.around import Around
from mpp_extract.entities.dates.bounds import bounds
from mpp_extract.entities.dates.classes import LETTERS
from mpp_extract.entities.dates.combine import combine
from mpp_extract.entities.dates.events import mark_events
from mpp_extract.entities.dates.frame import RANK, Direction, Entry, Frame, Mention, Opening
from mpp_extract.entities.dates.heads import heads, labels
from mpp_extract.entities.dates.normalize import resolve
from mpp_extract.entities.dates.refusals import NUMBER, refused
from mpp_extract.entities.dates.reports import mark_reports
from mpp_extract.entities.dates.spoken import day_of_speech
from mpp_extract.entities.dates.story import tells_a_story
from mpp_extract.entities.dates.two_digits import put_back
from mpp_extract.language.calendar import WEEKDAY_NAMES
from mpp_extract.record import Date

if TYPE_CHECKING:
    from mpp_extract.entities.dates.sense import Candidate, Sense
    from mpp_extract.language.patterns import Words
    from mpp_extract.reading import Reading
    from mpp_extract.tokens import Tokens

# A bare year so many words into its sentence seldom is what the story has come to.
_OPENING = 15
# A year among the first words of a sentence is what its months are of.
_FIRST_WORDS = 2
_OPENERS = ("year", "month", "day", "season", "quarter", "half")
# How far before ``since`` the superlative may stand (the worst quarterly loss since 1990).
_REACH = 8


def find(reading: Reading) -> list[Date]:
    """The article's dates in reading order. Reads the parse for tense."""
    words = lexer.read(reading.text)
    found = grammar.candidates(words)
    if not found:
        return []
    found = combine(words, found)
    latest = reading.published.year if reading.published else None
    mark_events(words, found, latest)
    put_back(words, found, latest)
    mark_reports(words, found)
    found = _kept(reading, words, found)
    frame = Frame(reading.published, story=tells_a_story(words, found, reading.published))
    above, beginning = heads(words, found), labels(words, found)
    dates = []
    last = 0
    for n, item in enumerate(found):
        if LETTERS["BREAK"] in words.letters[last : item.first]:
            frame.paragraph = len(frame.mentions)
            frame.entry = None
        last = item.last
        spoken = day_of_speech(words, reading.tokens, found, n) if frame.published is not None else None
        dates.append(_date(reading, words, item, frame, spoken))
        if n in above and dates[-1].earliest:
            frame.published = date.fromisoformat(dates[-1].earliest)
        if n in beginning and dates[-1].earliest:
            frame.entry = Entry(date.fromisoformat(dates[-1].earliest), item.sense.grain)
    return dates


def _kept(reading: Reading, words: Words, found: list[Candidate]) -> list[Candidate]:
    """The candidates that nothing refuses."""
    numbers = [(item.start, item.end) for item in reading.found.case_numbers or ()]  # in order, none in another
    kept = []
    for item in found:
        around = Around(item, words, reading.tokens, reading.numbers)
        refusal = NUMBER if _taken(around.start, around.end, numbers) else refused(around)
        if refusal is None:
            kept.append(item)
        else:
            reading.refuse(refusal, around.start, around.end)
    return kept


def _taken(start: int, end: int, spans: list[tuple[int, int]]) -> bool:
    place = bisect_right(spans, start, key=itemgetter(1))
    return place < len(spans) and spans[place][0] < end


def _date(reading: Reading, words: Words, item: Candidate, frame: Frame, spoken: Candidate | None) -> Date:
    """The item's record. spoken: the day on which the words round it were spoken, where that is told."""
    start, end = words.start[item.first], words.end[item.last - 1]
    text = reading.text[start:end]
    sentence, depth = _place(reading.tokens, start)
    frame.sentence = sentence
    frame.opened = frame.opening if frame.opening is not None and frame.opening.sentence == sentence else None

    def direction(seen: Candidate = item.sense.of or item) -> str:
        first, head, last = words.start[seen.first], words.start[seen.head], words.end[seen.last - 1]
        return anchor.direction(reading.tokens, min(first, head), head, last, seen.sense.grain != "day")

    seen_from = frame if spoken is None else _on(spoken, frame, direction)
    value, anchored = resolve(item.sense, seen_from, direction)
    anchored = value is not None and anchored
    limits = bounds(value)
    _remember(frame, item.sense, value, limits, depth, anchored, direction)
    year = item.sense.year or _year_away(item.sense, value)
    if depth <= _FIRST_WORDS and year is not None and _opens(reading.tokens, item.sense, sentence):
        frame.opening = Opening(sentence, year, limits[0].month if limits else 1)
    if frame.mentions and _is_aside(reading.tokens, start, item.sense, frame):
        frame.mentions[-1].aside = True
    result = Date.model_construct(
        text=text,
        start=start,
        end=end,
        type=item.sense.kind,
        value=value,
        earliest=limits[0].isoformat() if limits else None,
        latest=limits[1].isoformat() if limits else None,
        anchored=anchored,
        rule=item.rule,
        explain=None,
    )
    if reading.settings.explain:
        result.explain = {"form": item.form.id, **_explain(item.sense, frame, direction)}
    return result


def _on(day: Candidate, frame: Frame, direction: Callable[[Candidate], str]) -> Frame:
    """What a quotation’s today is seen from: the day of its speech, else the frame itself."""
    limits = bounds(resolve(day.sense, frame, lambda: direction(day))[0])
    return frame if limits is None else Frame(limits[0])


def _year_away(sense: Sense, value: str | None) -> int | None:
    """The year that last year, next year and two years ago are."""
    away = sense.deixis in ("last", "next") or (sense.shift is not None and sense.base == "ref")
    return int(value) if sense.grain == "year" and away and value is not None and value.isdigit() else None


def _opens(tokens: Tokens, sense: Sense, sentence: int) -> bool:
    """Whether a date among a sentence's first words says what time it tells of: a year, or In March 2006."""
    first = tokens.lower[tokens.sentences[sentence][0]]
    return sense.grain == "year" or (sense.grain in _OPENERS and first in ("in", "on", "during", "by"))


def _is_aside(tokens: Tokens, start: int, sense: Sense, frame: Frame) -> bool:
    """Whether a date just remembered is only compared with: the lowest since 1973, up in May from April, a year ago."""
    if sense.back or sense.compared:
        return True
    i = min(tokens.at(start), len(tokens) - 1)
    before = tokens.lower[i - 1] if i else ""
    if before == "since":
        return any(tokens.tag[j] in ("JJS", "RBS") or tokens.lower[j] == "first" for j in range(max(0, i - _REACH), i))
    if before != "from" or len(frame.mentions) < 2:
        return False
    said, now = frame.mentions[-2:]
    return said.sentence == now.sentence and said.grain == now.grain and now.day < said.day


def _place(tokens: Tokens, start: int) -> tuple[int, int]:
    """Number of the sentence at the offset, and how many of its words stand before."""
    i = min(tokens.at(start), len(tokens) - 1)
    sentence = tokens.sentence[i]
    return sentence, i - tokens.sentences[sentence][0]


def _remember(
    frame: Frame,
    sense: Sense,
    value: str | None,
    limits: tuple[date, date] | None,
    depth: int,
    anchored: bool,
    direction: Direction,
) -> None:
    """Later expressions may be seen from this one."""
    if sense.grain not in RANK:
        return
    bc = before_christ.year_of(value)
    if bc is not None:
        frame.mentions.append(Mention(date.min, sense.grain, sentence=frame.sentence, bc=bc))
    elif limits is not None:
        full = sense.year is not None and sense.grain == "day"
        in_passing = frame.told and RANK[sense.grain] > RANK["month"] and depth > _OPENING
        if sense.closes is not None:
            frame.mentions.append(Mention(limits[0], sense.closes, anchored=anchored, sentence=frame.sentence))
        said = Mention(limits[0], sense.grain, not in_passing, full, anchored, frame.sentence, way=direction)
        frame.mentions.append(said)
    elif sense.grain == "day" and sense.month is not None:
        frame.yearless = len(frame.mentions)


def _explain(sense: Sense, frame: Frame, direction: Direction) -> dict[str, object]:
    said = frame.mentions[-2].day.isoformat() if len(frame.mentions) > 1 else None
    meaning = {name: getattr(sense, name) for name in sense.__slots__ if getattr(sense, name) not in (None, 0, False)}
    if not sense.timed:
        meaning.pop("half_told", None)  # which half of the day an hour is in
    if sense.weekday is not None:
        meaning["weekday"] = WEEKDAY_NAMES[sense.weekday]
    return {
        "meaning": meaning,
        "reference": frame.published.isoformat() if frame.published else None,
        "said_before": said,
        "clause": direction(),
        "story": frame.story,
    }

"""The classes of words that the grammar's patterns are written in, one letter each, and every word's class."""

from __future__ import annotations

from mpp_extract.entities.dates import lexicon
from mpp_extract.language import calendar

# Classes of function words and of words that have one meaning here: the words of each.
_PLAIN = {
    "THE": "the", "A": "a an", "OF": "of", "IN": "in", "AT": "at", "ON": "on", "AND": "and &", "OR": "or", "TO": "to",
    "THROUGH": "through thru", "UNTIL": "until till", "FROM": "from", "THIS": "this", "THAT": "that",
    "THESE": "these", "LAST": "last", "PAST": "past", "NEXT": "next", "COMING": "coming upcoming",
    "PREVIOUS": "previous preceding prior", "FOLLOWING": "following subsequent ensuing succeeding", "SAME": "same",
    "CURRENT": "current", "LATEST": "latest", "EARLY": "early", "LATE": "late", "MID": "mid", "EARLIER": "earlier",
    "LATER": "later", "END": "end close", "START": "start beginning dawn outset onset", "MIDDLE": "middle midpoint",
    "REST": "rest remainder balance", "PARTOF": "part portion", "AGO": "ago",
    "BEFORE": "before beforehand previously", "AFTER": "after afterward afterwards", "HENCE": "hence", "NOW": "now",
    "APPROX": "about around approximately roughly nearly almost circa over barely exactly under", "SOME": "some",
    "MORE": "more", "LESS": "less fewer", "THAN": "than", "LEAST": "least", "COUPLE": "couple", "FEW": "few",
    "SEVERAL": "several many", "DOZEN": "dozen", "HALFWORD": "half", "LATTER": "latter", "RECENT": "recent",
    "FUTURE": "future", "PRESENT": "present", "FORESEEABLE": "foreseeable near immediate distant",
    "FISCAL": "fiscal fy",
    "TIME": "time", "BEING": "being", "LOCAL": "local", "STANDARD": "standard daylight",
    "PERIOD": "period", "AHEAD": "ahead", "COME": "come", "CALENDAR": "calendar", "LONG": "long", "NOT": "not",
    "FINAL": "final", "WEE": "wee small predawn", "MIDYEAR": "midyear",
    "MOMENT": "moment", "RIGHT": "right", "WHILE": "while", "FULL": "full", "NEW": "new",
}  # fmt: skip
_UNITS = {
    "DAY": "day", "WEEK": "week", "WEEKEND": "weekend", "MONTHU": "month", "YEARU": "year", "DECADEU": "decade",
    "CENTURY": "century", "QUARTER": "quarter", "FORTNIGHT": "fortnight",
}  # fmt: skip
_OTHERS = (
    "OTHER BREAK MONTH WEEKDAY SHORTDAY SEASON HOLIDAY ISO SLASH CLOCK N12 N24 N31 N99 N3 YEAR NUM ORD HIGHORD WORDORD"
    " NUMWORD UNITS HOURS DECADE QNUM HALF FYNUM SHORTYEAR ERA AMPM OCLOCK NOON ZONE PLACE PART TODAY VAGUE COMMA"
    " HYPHEN SLASHMARK DOT COLON POSS LPAREN RPAREN"
)
# Letters of a script that no pattern operator comes from.
LETTERS = {name: chr(0x4E00 + i) for i, name in enumerate([*_OTHERS.split(), *_PLAIN, *_UNITS])}


def _words() -> dict[str, tuple[str, object]]:
    """Every word with its class and what it means."""
    table: dict[str, tuple[str, object]] = {}
    for name, words in _PLAIN.items():
        table.update(dict.fromkeys(words.split(), (name, None)))
    for name, word in _UNITS.items():
        table[word] = (name, word)
    for name, meanings in (
        ("MONTH", calendar.MONTHS),
        ("SEASON", calendar.SEASONS),
        ("PART", calendar.PARTS_OF_DAY),
        ("NUMWORD", lexicon.NUMBERS),
        ("WORDORD", lexicon.ORDINALS),
        ("DECADE", lexicon.DECADES),
        ("UNITS", lexicon.PLURALS),
        ("HOURS", lexicon.SHORT_UNITS),
        ("ZONE", lexicon.FIXED_ZONES),
        ("ZONE", lexicon.LETTER_ZONES),
        ("ZONE", lexicon.AMERICAN_ZONES),
        ("PLACE", lexicon.PLACE_ZONES),
        ("VAGUE", lexicon.VAGUE),
        ("NOON", {"noon": 12, "midday": 12, "midnight": 0}),
        ("AMPM", {"am": 0, "pm": 12}),
        ("ERA", {"bc": "BC", "bce": "BC", "ad": "AD", "ce": "AD"}),
    ):
        table.update({word: (name, value) for word, value in meanings.items()})
    for word, number in calendar.WEEKDAYS.items():
        table[word] = ("SHORTDAY" if word in calendar.SHORT_WEEKDAYS else "WEEKDAY", number)
    for word, days in calendar.DEICTIC_DAYS.items():
        table[word] = ("TODAY", (days, "NI" if word == "tonight" else None))
    return table


WORDS = _words()

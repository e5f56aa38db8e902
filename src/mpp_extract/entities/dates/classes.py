"""The classes of words that the grammar's patterns are written in, one letter each, and every word's class."""

from __future__ import annotations

from mpp_extract.entities.dates import lexicon
from mpp_extract.language import calendar
from mpp_extract.language.numbers import CARDINALS, DECADES, ORDINALS
from mpp_extract.language.patterns import Grammar
from mpp_extract.language.word_sets import word_set

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
    "INTO": "into", "HUNDRED": "hundred", "SO": "so", "ODD": "odd plus something", "AGAIN": "again then",
    "JUST": "just only", "PRE": "pre",
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
_SETS = {
    "DOM": "N12 N24 N31",
    "HOURNUM": "N12 N24",
    "INT": "N12 N24 N31 N99 N3",
    "TWO": "N12 N24 N31 N99",
    "SMALL": "N12 N24 N31 N99 N3 YEAR",
    "ORDINAL": "ORD WORDORD",
    "ANYORD": "ORD HIGHORD WORDORD",
    "UNIT": "DAY WEEK MONTHU YEARU DECADEU CENTURY QUARTER FORTNIGHT",
    "ANYDAY": "WEEKDAY SHORTDAY",
}
_PHRASES = {
    # the end of, early in, late, mid-, earlier: they stay in the span and leave the value as it is
    "EDGE": "(?:THE? (?:END|START|MIDDLE|REST) OF|(?:EARLY|LATE|EARLIER|LATER) IN|THE? (?:EARLY|LATE|LATTER) PARTOF OF"
    "|THE? (?:EARLY|LATE) HYPHEN?|THE? (?:EARLIER|LATER)|THE? MID HYPHEN?|END HYPHEN"
    "|THE (?:WORDORD|LAST|FINAL) (?:WEEK|WEEKEND|MONTHU) (?:OF|IN)|THE (?:WORDORD|LAST|FINAL|EARLY|LATE) UNITS OF"
    "|THE? (?:EARLY|MID) HYPHEN? TO HYPHEN? (?:MID|LATE) HYPHEN?)",
    "APPROXIMATELY": "(?:APPROX|SOME|MORE THAN|LESS THAN|AT LEAST)",
    "COUNT": "(?:(?:A|NUMWORD|INT) HUNDRED (?:AND? NUMWORD)?|NUMWORD|INT|A? COUPLE OF? HUNDRED?"
    "|(?:A FEW|SEVERAL) HUNDRED?|A DOZEN|A|FEW|DOZEN)",
    "DEICTIC": "(?:THIS (?:PAST|COMING)?|THE? (?:LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|CURRENT)"
    "|(?:THE|THAT|THIS) SAME|THAT)",
}
# Words of grammar and number, which are everywhere: they start no search.
_COMMON = word_set(
    """THE A OF IN AT ON AND OR TO FROM THIS THAT COMMA HYPHEN SLASHMARK DOT COLON APPROX SOME MORE LESS THAN LEAST
    COUPLE FEW SEVERAL DOZEN NUMWORD N12 N24 N31 N99 N3 NUM NOT LAST PAST NEXT SAME END START REST EARLY LATE BEFORE
    AFTER UNTIL INTO HUNDRED SO ODD AGAIN JUST PRE LONG WHILE LPAREN RPAREN OTHER BREAK POSS"""
)
GRAMMAR = Grammar((*_OTHERS.split(), *_PLAIN, *_UNITS), _SETS, _PHRASES, _COMMON)
LETTERS = GRAMMAR.letters


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
        ("NUMWORD", CARDINALS),
        ("WORDORD", {word: number for word, number in ORDINALS.items() if number <= 31}),
        ("HIGHORD", {word: number for word, number in ORDINALS.items() if number > 31}),
        ("DECADE", DECADES),
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

"""The words of dates and clock times: each word's class and what it means. Tables only.

Classes are what the patterns of ``grammar.py`` are written in. A word that is in no table has the class ``OTHER``.
Sources: Merriam-Webster's and AP's abbreviations of months and days; ISO 24617-1 (TIMEX3) for seasons and parts of
the day; the IANA time-zone database for zones.
"""

from __future__ import annotations

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan",
            "february feb febuary feburary februrary",
            "march mar",
            "april apr apirl",
            "may",
            "june jun",
            "july jul",
            "august aug agust augest",
            "september sept sep setember septmber septemeber",
            "october oct octobre ocotber",
            "november nov novermber novemer",
            "december dec decmber decemeber",
        ),
        start=1,
    )
    for name in names.split()
}
# Abbreviations that may carry a full stop; every other month word ends before one.
DOTTED = frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "weds",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
    ]
)
# Words that are something else without a capital (may, march), or nearly always (sun, sat, fall is checked elsewhere).
CAPITAL_ONLY = frozenset(
    [
        "may",
        "march",
        "august",
        "mar",
        "jan",
        "dec",
        "jun",
        "jul",
        "sep",
        "sept",
        "oct",
        "nov",
        "apr",
        "aug",
        "mon",
        "tue",
        "tues",
        "wed",
        "weds",
        "thu",
        "thur",
        "thurs",
        "fri",
        "sat",
        "sun",
        "est",
        "edt",
        "et",
        "ct",
        "mt",
        "pt",
        "cet",
        "gmt",
        "utc",
        "bst",
        "ist",
        "ad",
        "bc",
        "ce",
        "bce",
        "fy",
    ]
)
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon",
            "tuesday tue tues",
            "wednesday wed weds wensday wednesay",
            "thursday thu thur thurs thurday",
            "friday fri",
            "saturday sat saterday",
            "sunday sun",
        )
    )
    for name in names.split()
}
WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTH_NAMES = tuple(
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
)
SHORT_WEEKDAYS = frozenset(["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"])
SEASONS = {
    "spring": "SP",
    "springtime": "SP",
    "summer": "SU",
    "summertime": "SU",
    "fall": "FA",
    "autumn": "FA",
    "winter": "WI",
    "wintertime": "WI",
}
PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "nighttime": "NI", "dawn": "MO",
    "dusk": "EV", "sunrise": "MO", "sunset": "EV", "lunchtime": "MI", "daybreak": "MO", "nightfall": "EV", "midafternoon": "AF",
    "midmorning": "MO",
}  # fmt: skip
NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
ORDINALS = {
    word: number
    for number, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
} | {"thirtieth": 30}
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
UNITS = {"day": "day", "week": "week", "weekend": "weekend", "month": "month", "year": "year", "decade": "decade",
         "century": "century", "quarter": "quarter", "fortnight": "fortnight", "semester": "half"}  # fmt: skip
PLURALS = {"days": "day", "weeks": "week", "weekends": "weekend", "months": "month", "years": "year", "decades": "decade",
           "centuries": "century", "quarters": "quarter", "fortnights": "fortnight", "yr": "year", "yrs": "year",
           "nights": "day", "generations": "vague", "ages": "vague"}  # fmt: skip
SHORT_UNITS = {"hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "seconds": "second"}
# Zone words to an IANA zone or a fixed offset in minutes. Daylight saving only where the word does not say which.
ZONES: dict[str, str | int] = {
    "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles",
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180, "jst": 540,
    "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "ist": 330, "akst": -540, "akdt": -480, "hst": -600, "nzst": 720,
    "nzdt": 780, "wib": 420, "kst": 540, "sast": 120, "wat": 60, "eat": 180,
    "london": "Europe/London", "moscow": "Europe/Moscow", "paris": "Europe/Paris", "tokyo": "Asia/Tokyo",
    "beijing": "Asia/Shanghai", "baghdad": "Asia/Baghdad", "washington": "America/New_York", "kyiv": "Europe/Kyiv",
    "kiev": "Europe/Kyiv", "jerusalem": "Asia/Jerusalem", "israel": "Asia/Jerusalem", "delhi": "Asia/Kolkata",
    "berlin": "Europe/Berlin", "singapore": "Asia/Singapore", "sydney": "Australia/Sydney", "tehran": "Asia/Tehran",
    "york": "America/New_York", "geneva": "Europe/Zurich", "kabul": "Asia/Kabul", "cairo": "Africa/Cairo",
    "seoul": "Asia/Seoul", "british": "Europe/London",
}  # fmt: skip
# Zone words that are zones by themselves; the rest need "time" after them (Eastern time, Moscow time, local time).
BARE_ZONES = frozenset(
    [
        "utc",
        "gmt",
        "est",
        "edt",
        "cst",
        "cdt",
        "mst",
        "mdt",
        "pst",
        "pdt",
        "et",
        "ct",
        "mt",
        "pt",
        "bst",
        "cet",
        "cest",
        "eet",
        "eest",
        "msk",
        "jst",
        "hkt",
        "sgt",
        "aest",
        "aedt",
        "ist",
        "akst",
        "akdt",
        "hst",
        "nzst",
        "nzdt",
        "wib",
        "kst",
        "sast",
    ]
)

CLASSES = [
    "OTHER",
    "BREAK",
    "MONTH",
    "WEEKDAY",
    "SHORTDAY",
    "SEASON",
    "HOLIDAY",
    "ISO",
    "SLASH",
    "CLOCK",
    "N12",
    "N24",
    "N31",
    "N99",
    "N3",
    "YEAR",
    "NUM",
    "ORD",
    "HIGHORD",
    "WORDORD",
    "NUMWORD",
    "DAY",
    "WEEK",
    "WEEKEND",
    "MONTHU",
    "YEARU",
    "DECADEU",
    "CENTURY",
    "QUARTER",
    "FORTNIGHT",
    "UNITS",
    "HOURS",
    "DECADE",
    "QNUM",
    "HALF",
    "FISCAL",
    "FYNUM",
    "ERA",
    "AMPM",
    "OCLOCK",
    "NOON",
    "ZONE",
    "TIME",
    "LOCAL",
    "STANDARD",
    "PART",
    "TODAY",
    "AGO",
    "EARLIER",
    "LATER",
    "BEFORE",
    "AFTER",
    "HENCE",
    "FROM",
    "NOW",
    "THE",
    "A",
    "OF",
    "IN",
    "AT",
    "ON",
    "AND",
    "OR",
    "TO",
    "THROUGH",
    "UNTIL",
    "BETWEEN",
    "COMMA",
    "HYPHEN",
    "SLASHMARK",
    "DOT",
    "COLON",
    "APOS",
    "POSS",
    "LPAREN",
    "RPAREN",
    "THIS",
    "THAT",
    "LAST",
    "PAST",
    "NEXT",
    "COMING",
    "PREVIOUS",
    "FOLLOWING",
    "SAME",
    "CURRENT",
    "LATEST",
    "NEW",
    "EARLY",
    "LATE",
    "MID",
    "EARLYER",
    "LATERMOD",
    "END",
    "START",
    "MIDDLE",
    "REST",
    "PARTOF",
    "APPROX",
    "MORE",
    "LESS",
    "THAN",
    "LEAST",
    "COUPLE",
    "FEW",
    "SEVERAL",
    "DOZEN",
    "HALFWORD",
    "VAGUE",
    "RECENT",
    "FUTURE",
    "PASTNOUN",
    "PRESENT",
    "FORESEEABLE",
    "AS",
    "RECENTLY",
    "THESE",
    "YEARAGO",
    "PERIOD",
    "ENDED",
    "SHORTYEAR",
    "AHEAD",
    "COME",
    "CALENDAR",
    "DATENOUN",
    "LONG",
    "NOT",
    "MOMENT",
    "RIGHT",
    "WHILE",
    "SOME",
    "EVE",
    "BEING",
    "LATTER",
]
LETTERS = {name: chr(0x4E00 + i) for i, name in enumerate(CLASSES)}

_GROUPS: dict[str, str] = {
    "THE": "the", "A": "a an", "OF": "of", "IN": "in", "AT": "at", "ON": "on", "AND": "and &", "OR": "or", "TO": "to",
    "THROUGH": "through thru", "UNTIL": "until till", "BETWEEN": "between", "FROM": "from", "THIS": "this",
    "THAT": "that", "THESE": "these", "LAST": "last", "PAST": "past", "NEXT": "next", "COMING": "coming upcoming",
    "PREVIOUS": "previous preceding prior", "FOLLOWING": "following subsequent ensuing succeeding", "SAME": "same",
    "CURRENT": "current", "LATEST": "latest", "NEW": "new", "EARLY": "early", "LATE": "late", "MID": "mid",
    "EARLYER": "earlier", "LATERMOD": "later", "END": "end close", "START": "start beginning dawn outset onset",
    "MIDDLE": "middle midpoint", "REST": "rest remainder balance", "PARTOF": "part portion", "AGO": "ago",
    "BEFORE": "before beforehand previously", "AFTER": "after afterward afterwards", "HENCE": "hence", "NOW": "now",
    "APPROX": "about around approximately roughly nearly almost circa over barely exactly under", "SOME": "some",
    "MORE": "more", "LESS": "less fewer", "THAN": "than", "LEAST": "least", "COUPLE": "couple", "FEW": "few",
    "SEVERAL": "several many", "DOZEN": "dozen", "HALFWORD": "half", "RECENT": "recent", "FUTURE": "future",
    "PRESENT": "present", "FORESEEABLE": "foreseeable near immediate distant", "AS": "as",
    "FISCAL": "fiscal", "TIME": "time", "LOCAL": "local", "STANDARD": "standard daylight", "OCLOCK": "o'clock o’clock oclock",
    "PERIOD": "period", "ENDED": "ended ending", "AHEAD": "ahead", "COME": "come", "CALENDAR": "calendar", "LONG": "long",
    "NOT": "not", "MOMENT": "moment", "RIGHT": "right", "WHILE": "while", "DATENOUN": "date", "BEING": "being", "LATTER": "latter",
}  # fmt: skip
DEICTIC_DAYS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1, "tonite": 0, "tommorow": 1, "tomorow": 1}
VAGUE = {
    "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF", "recently": "PAST_REF",
    "lately": "PAST_REF",
}  # fmt: skip

WORDS: dict[str, tuple[str, object]] = {}
WORDS.update({word: (name, None) for name, words in _GROUPS.items() for word in words.split()})
WORDS.update({word: ("MONTH", number) for word, number in MONTHS.items()})
WORDS.update({word: ("SHORTDAY" if word in SHORT_WEEKDAYS else "WEEKDAY", number) for word, number in WEEKDAYS.items()})
WORDS.update({word: ("SEASON", code) for word, code in SEASONS.items()})
WORDS.update({word: ("PART", code) for word, code in PARTS.items()})
WORDS.update({word: ("NUMWORD", number) for word, number in NUMBERS.items()})
WORDS.update({word: ("WORDORD", number) for word, number in ORDINALS.items()})
WORDS.update({word: ("DECADE", number) for word, number in DECADES.items()})
_UNIT_CLASS = {"day": "DAY", "week": "WEEK", "weekend": "WEEKEND", "month": "MONTHU", "year": "YEARU", "decade": "DECADEU",
               "century": "CENTURY", "quarter": "QUARTER", "fortnight": "FORTNIGHT"}  # fmt: skip
WORDS.update({word: (_UNIT_CLASS[unit], unit) for word, unit in UNITS.items() if unit in _UNIT_CLASS})
WORDS.update({word: ("UNITS", unit) for word, unit in PLURALS.items()})
WORDS.update({word: ("HOURS", unit) for word, unit in SHORT_UNITS.items()})
WORDS.update({word: ("ZONE", zone) for word, zone in ZONES.items() if word != "z"})
WORDS.update(
    {word: ("TODAY", (days, "NI" if word.startswith("toni") else None)) for word, days in DEICTIC_DAYS.items()}
)
WORDS.update({word: ("VAGUE", value) for word, value in VAGUE.items()})
WORDS.update({"noon": ("NOON", 12), "midday": ("NOON", 12), "midnight": ("NOON", 0)})
WORDS.update(
    {
        "am": ("AMPM", 0),
        "pm": ("AMPM", 12),
        "bc": ("ERA", "BC"),
        "bce": ("ERA", "BC"),
        "ad": ("ERA", "AD"),
        "ce": ("ERA", "AD"),
    }
)

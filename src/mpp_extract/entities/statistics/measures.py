"""Measures and times: names, plurals and symbols to one singular American name each.

Sources: NIST SP 811 (names and symbols), the Unicode CLDR 44 unit list, AP style book (mph, mpg, sq. ft.).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.statistics.vocabulary import vocabulary

TIMES = vocabulary(
    """nanosecond microsecond millisecond second minute hour day night weekday weekend week fortnight month quarter
    year decade generation century millennium"""
)
_TIME_SYMBOLS = {
    "sec": "second",
    "secs": "second",
    "min": "minute",
    "mins": "minute",
    "hr": "hour",
    "hrs": "hour",
    "wk": "week",
    "wks": "week",
    "mo": "month",
    "mos": "month",
    "yr": "year",
    "yrs": "year",
    "ms": "millisecond",
}
_BASES = {  # name: symbol; these take metric prefixes
    "meter": "m",
    "gram": "g",
    "liter": "L l",
    "watt": "W",
    "watt hour": "Wh",
    "volt": "V",
    "hertz": "Hz HZ",
    "pascal": "Pa",
    "joule": "J",
    "byte": "B",
    "bit": "",
    "ton": "",
    "pixel": "",
    "calorie": "",
    "amp": "",
    "ampere": "A",
    "ampere hour": "Ah",
    "newton": "N",
    "bit per second": "bps",
}
_PREFIXES = {
    "nano": "n",
    "micro": "µ μ",
    "milli": "m",
    "centi": "c",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
}
_PLAIN = {  # name: symbols
    "inch": "in. ″",
    "foot": "ft ft. ′",
    "yard": "yd yds",
    "mile": "mi",
    "nautical mile": "nmi",
    "light-year": "",
    "acre": "",
    "hectare": "ha",
    "ounce": "oz",
    "fluid ounce": "fl.oz.",
    "pound": "lb lbs lbs. lb.",
    "stone": "",
    "gallon": "gal",
    "quart": "qt",
    "pint": "",
    "teaspoon": "tsp",
    "tablespoon": "tbsp",
    "barrel": "bbl",
    "bushel": "",
    "dram": "",
    "carat": "",
    "knot": "",
    "degree": "°",
    "horsepower": "hp HP PS",
    "brake horsepower": "bhp",
    "decibel": "dB",
    "lumen": "",
    "kelvin": "",
    "megaton": "",
    "kiloton": "",
    "kilo": "",
    "acre-foot": "",
    "furlong": "",
    "fathom": "",
    "micron": "",
    "tesla": "",
    "becquerel": "",
    "millisievert": "mSv",
    "sievert": "",
    "newton meter": "Nm",
    "pound-foot": "lb-ft",
    "pound per square inch": "psi",
    "kilopound per square inch": "ksi",
    "mile per hour": "mph m.p.h. MPH",
    "kilometer per hour": "km/h kph kmh km/hr",
    "meter per second": "m/s",
    "mile per gallon": "mpg",
    "foot per second": "ft/s",
    "revolution per minute": "rpm",
    "beat per minute": "bpm",
    "part per million": "ppm",
    "part per billion": "ppb",
    "frame per second": "fps",
    "square foot": "sq.ft. ft² ft2",
    "square meter": "sq.m. m² m2 sqm",
    "square kilometer": "sq.km. km² km2",
    "square mile": "sq.mi. mi²",
    "square inch": "in²",
    "square centimeter": "cm² cm2",
    "square yard": "",
    "cubic foot": "cu.ft. ft³",
    "cubic meter": "cu.m. m³ m3",
    "cubic centimeter": "cc cm³ cm3",
    "cubic inch": "",
    "cubic yard": "",
    "cubic mile": "",
    "cubic kilometer": "km³",
    "microgram per cubic meter": "µg/m3 μg/m3 µg/m³ μg/m³",
    "degree celsius": "°C ℃ degC C",
    "degree fahrenheit": "°F ℉ degF F",
    "ton of tnt": "",
}
_SYNONYMS = {
    "kilo": "kilogram",
    "tonne": "ton",
    "metric ton": "ton",
    "metric tonne": "ton",
    "short ton": "ton",
    "long ton": "ton",
    "centigrade": "degree celsius",
    "degree centigrade": "degree celsius",
    "degree c": "degree celsius",
    "deg c": "degree celsius",
    "degree f": "degree fahrenheit",
    "deg f": "degree fahrenheit",
    "mile an hour": "mile per hour",
    "kilometer an hour": "kilometer per hour",
    "foot-pound": "pound-foot",
    "nautical mile": "nautical mile",
    "celsius": "degree celsius",
    "fahrenheit": "degree fahrenheit",
    "percent point": "percentage point",
    "lightyear": "light-year",
    "acre feet": "acre-foot",
    "gramme": "gram",
}
PERCENT = "percent"
_PERCENTS = {
    "%": "percent",
    "％": "percent",
    "percent": "percent",
    "per cent": "percent",
    "per-cent": "percent",
    "percents": "percent",
    "pct": "percent",
    "pct.": "percent",
    "pc": "percent",
    "percentage point": "percentage point",
    "percentage-point": "percentage point",
    "percentage points": "percentage point",
    "percentage pts": "percentage point",
    "pp": "percentage point",
    "pct pt": "percentage point",
    "pct pts": "percentage point",
    "basis point": "basis point",
    "basis-point": "basis point",
    "basis points": "basis point",
    "bps": "basis point",
}


class Measure(NamedTuple):
    """A unit found right after a number: its name, what kind of number it makes, and where its words end."""

    name: str
    kind: str
    end: int


def _plurals(name: str) -> list[str]:
    """The plural spellings of a unit's name, British ones too.

    >>> _plurals("foot per second"), _plurals("kilometer")
    (['feet per second'], ['kilometers', 'kilometres'])
    """
    first, per, rest = name.partition(" per ")
    stem, space, last = first.rpartition(" ")
    last = {"foot": "feet", "inch": "inches", "hertz": "hertz", "horsepower": "horsepower", "kelvin": "kelvin"}.get(
        last, last + "s"
    )
    if first.startswith("degree "):
        stem, last = "degrees", first.split()[1]
    full = f"{stem}{space}{last}{per}{rest}"
    return [full] + [british for british in [_british(full)] if british != full]


def _british(name: str) -> str:
    return re.sub(r"meter", "metre", re.sub(r"liter", "litre", name))


def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Lower-case names and case-sensitive symbols, each to the unit's name."""
    names: dict[str, str] = {}
    symbols: dict[str, str] = {}
    units = dict(_PLAIN)
    for base, marks in _BASES.items():
        units[base] = marks
        for prefix, letters in _PREFIXES.items():
            units[prefix + base] = " ".join(letter + mark for letter in letters.split() for mark in marks.split())
    for name, marks in units.items():
        for form in (name, _british(name), *_plurals(name)):
            names[form] = name
        symbols |= dict.fromkeys(marks.split(), name)
    for form, name in _SYNONYMS.items():
        for spelling in (form, *_plurals(form)):
            names[spelling] = name
    symbols |= {
        "kbps": "kilobit per second",
        "Mbps": "megabit per second",
        "Gbps": "gigabit per second",
        "Mb": "megabit",
    }
    symbols |= {"kWh": "kilowatt hour", "KW": "kilowatt", "Kg": "kilogram", "KB": "kilobyte", "mAh": "milliampere hour"}
    symbols |= {
        "gb": "gigabyte",
        "mb": "megabyte",
        "KM": "kilometer",
        "kms": "kilometer",
        "kgs": "kilogram",
        "sq km": "square kilometer",
    }
    symbols |= {
        "sq m": "square meter",
        "sq ft": "square foot",
        "sq. ft.": "square foot",
        "sq mi": "square mile",
        "sq. m": "square meter",
    }
    symbols |= {
        "sq. miles": "square mile",
        "sq miles": "square mile",
        "sq. km": "square kilometer",
        "deg F": "degree fahrenheit",
    }
    symbols |= {
        "deg C": "degree celsius",
        "° C": "degree celsius",
        "° F": "degree fahrenheit",
        "ºC": "degree celsius",
        "ºF": "degree fahrenheit",
    }
    return names, symbols


NAMES, SYMBOLS = _tables()
# Letters that are a unit only when glued to the digits.
_GLUED_ONLY = vocabulary("m g l L A N J B V in. mi T mo ha A PB")
_GLUE_FREE = frozenset(SYMBOLS) - _GLUED_ONLY
_SYMBOL = re.compile(
    rf"([\s\u00a0\u202f-]?)({'|'.join(re.escape(mark) for mark in sorted(SYMBOLS | _TIME_SYMBOLS, key=len, reverse=True))})"
    r"(?![A-Za-z0-9]|-[A-Z0-9])"
)
_PERCENT = re.compile(
    rf"[\s-]?[\s]?({'|'.join(re.escape(mark) for mark in sorted(_PERCENTS, key=len, reverse=True))})(?![A-Za-z])",
    re.IGNORECASE,
)
_NAME = re.compile(r"[\s-]+([A-Za-z]+)(?:([\s-]+)([A-Za-z]+))?(?:([\s-]+)([A-Za-z]+))?(?:([\s-]+)([A-Za-z]+))?")


def after(text: str, end: int) -> Measure | None:
    """The percent sign or word, symbol or name of a unit right after a number, the longest that fits."""
    if match := _PERCENT.match(text, end):
        return Measure(_PERCENTS[match[1].lower()], "percent", match.end())
    if match := _SYMBOL.match(text, end):
        mark = match[2]
        if not match[1] or mark in _GLUE_FREE or mark in _TIME_SYMBOLS:
            name = SYMBOLS.get(mark) or _TIME_SYMBOLS[mark]
            return Measure(name, "duration" if name in TIMES else "measure", match.end())
    return _named(text, end)


def _named(text: str, end: int) -> Measure | None:
    match = _NAME.match(text, end)
    if match is None:
        return None
    words = [match[n] for n in (1, 3, 5, 7) if match[n]]
    for count in range(len(words), 0, -1):
        name = NAMES.get(" ".join(words[:count]).lower())
        if name:
            return Measure(name, "measure", match.end(2 * count - 1))
    return None

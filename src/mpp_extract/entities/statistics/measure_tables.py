"""Tables of measures and times: names, plurals and symbols to one singular American name each.

Sources: NIST SP 811 (names and symbols), the Unicode CLDR 44 unit list, AP style book (mph, mpg, sq. ft.).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.language.calendar import UNITS

TIMES = (UNITS.keys() - {"half"}) | {"generation"}


class Unit(NamedTuple):
    """A unit of measure.

    symbols    Its symbols, blanks between them.
    names      Which of its names are the unit by themselves: ``all``; ``plural`` or ``singular`` where the other is
               mostly another word (gray, stones); ``prefixed`` where both are (mole, but millimole).
    not_before Words behind the singular with which it makes the name of a thing (yard sign).
    """

    symbols: str = ""
    names: str = "all"
    not_before: str = ""


_BASES = {  # these take metric prefixes
    "meter": Unit("m"),
    "gram": Unit("g"),
    "liter": Unit("L l"),
    "watt": Unit("W"),
    "watt hour": Unit("Wh"),
    "volt": Unit("V"),
    "hertz": Unit("Hz HZ"),
    "pascal": Unit("Pa"),
    "joule": Unit("J"),
    "byte": Unit("B"),
    "bit": Unit(not_before="player players part parts"),
    "ton": Unit(),
    "tonne": Unit(),
    "calorie": Unit(),
    "amp": Unit(),
    "ampere": Unit("A"),
    "ampere hour": Unit("Ah"),
    "newton": Unit("N"),
    "electronvolt": Unit("eV"),
    "ohm": Unit("Ω"),
    "farad": Unit(),
    "mole": Unit(names="prefixed"),
    "bar": Unit(names="prefixed"),
    "lux": Unit("lx"),
    "sievert": Unit("Sv"),
    "gray": Unit("Gy", names="plural"),
    "becquerel": Unit("Bq"),
    "curie": Unit("Ci"),
    "tesla": Unit(),
    "parsec": Unit(),
    "flop": Unit(),
    "bit per second": Unit(),
}
_PREFIXES = {
    "nano": "n",
    "micro": "µ μ",
    "milli": "m",
    "centi": "c",
    "deci": "d",
    "hecto": "h",
    "kilo": "k",
    "mega": "M",
    "giga": "G",
    "tera": "T",
    "peta": "P",
}
_PLAIN = {
    "inch": Unit("in. in ″"),
    "foot": Unit("ft ft. ′", not_before="soldier soldiers patrol patrols bridge bridges path paths"),
    "yard": Unit("yd yds", not_before="sign signs sale sales worker workers waste"),
    "mile": Unit("mi"),
    "nautical mile": Unit("nmi"),
    "light year": Unit(),
    "acre": Unit(),
    "hectare": Unit("ha"),
    "ounce": Unit("oz"),
    "fluid ounce": Unit(),
    "pound": Unit("lb lbs lbs. lb.", not_before="cake cakes puppy puppies"),
    "stone": Unit(
        names="singular",
        not_before="wall walls house houses building buildings bridge bridges tower towers",
    ),
    "gallon": Unit("gal"),
    "quart": Unit("qt"),
    "pint": Unit(),
    "teaspoon": Unit("tsp"),
    "tablespoon": Unit("tbsp"),
    "barrel": Unit("bbl"),
    "bushel": Unit(),
    "dram": Unit(),
    "carat": Unit(),
    "knot": Unit(),
    "degree": Unit("°"),
    "horsepower": Unit("hp HP PS"),
    "brake horsepower": Unit("bhp"),
    "decibel": Unit("dB"),
    "atmosphere": Unit("atm"),
    "millimeter of mercury": Unit("mmHg"),
    "pixel": Unit("px"),
    "megapixel": Unit("MP Mpx"),
    "gigapixel": Unit(),
    "cup": Unit(not_before="cake cakes holder holders final finals"),
    "candela": Unit("cd"),
    "dot per inch": Unit("dpi"),
    "pixel per inch": Unit("ppi"),
    "astronomical unit": Unit("AU"),
    "troy ounce": Unit(),
    "angstrom": Unit("Å"),
    "ångström": Unit(),
    "arcsecond": Unit(),
    "radian": Unit(),
    "gauss": Unit(),
    "therm": Unit(),
    "british thermal unit": Unit("BTU"),
    "lumen": Unit(),
    "kelvin": Unit(),
    "megaton": Unit(),
    "kiloton": Unit(),
    "kilo": Unit(),
    "acre-foot": Unit(),
    "furlong": Unit(),
    "fathom": Unit(),
    "micron": Unit(),
    "newton meter": Unit("Nm"),
    "pound-foot": Unit("lb-ft"),
    "pound per square inch": Unit("psi"),
    "kilopound per square inch": Unit("ksi"),
    "mile per hour": Unit("mph m.p.h. MPH"),
    "kilometer per hour": Unit("km/h kph kmh km/hr"),
    "meter per second": Unit("m/s"),
    "mile per gallon": Unit("mpg"),
    "foot per second": Unit("ft/s"),
    "revolution per minute": Unit("rpm"),
    "beat per minute": Unit("bpm"),
    "part per million": Unit("ppm"),
    "part per billion": Unit("ppb"),
    "frame per second": Unit("fps"),
    # Averages of a player. Source: the glossaries of NBA.com and the NCAA (basketball), NFL.com (football).
    "point per game": Unit("ppg PPG", names="prefixed"),
    "rebound per game": Unit("rpg RPG", names="prefixed"),
    "assist per game": Unit("apg APG", names="prefixed"),
    "steal per game": Unit("spg SPG", names="prefixed"),
    "block per game": Unit("bpg BPG", names="prefixed"),
    "yard per game": Unit("ypg YPG", names="prefixed"),
    "yard per carry": Unit("ypc YPC", names="prefixed"),
    "yard per attempt": Unit("ypa YPA", names="prefixed"),
    "square foot": Unit("sq.ft. ft² ft2"),
    "square meter": Unit("sq.m. m² m2 sqm"),
    "square kilometer": Unit("sq.km. km² km2"),
    "square mile": Unit("sq.mi. mi²"),
    "square inch": Unit("in²"),
    "square centimeter": Unit("cm² cm2"),
    "square yard": Unit(),
    "cubic foot": Unit("cu.ft. ft³"),
    "cubic meter": Unit("cu.m. m³ m3"),
    "cubic centimeter": Unit("cc cm³ cm3"),
    "cubic inch": Unit(),
    "cubic yard": Unit(),
    "cubic mile": Unit(),
    "cubic kilometer": Unit("km³"),
    "microgram per cubic meter": Unit("µg/m3 μg/m3 µg/m³ μg/m³"),
    "degree celsius": Unit("°C ℃ degC C"),
    "degree fahrenheit": Unit("°F ℉ degF F"),
    "ton of tnt": Unit(),
}
_SYNONYMS = {
    "kilo": "kilogram",
    "metric ton": "tonne",
    "metric tonne": "tonne",
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
    "pound-feet": "pound-foot",
    "pound feet": "pound-foot",
    "acre-feet": "acre-foot",
    "nautical mile": "nautical mile",
    "celsius": "degree celsius",
    "fahrenheit": "degree fahrenheit",
    "percent point": "percentage point",
    "lightyear": "light year",
    "light-year": "light year",
    "acre feet": "acre-foot",
    "gramme": "gram",
}
# Symbols as they are mistyped, and those with spaces.
_SPELLINGS = {
    "kbps": "kilobit per second",
    "Mbps": "megabit per second",
    "Gbps": "gigabit per second",
    "Mb": "megabit",
    "Gb": "gigabit",
    "kWh": "kilowatt hour",
    "KW": "kilowatt",
    "Kw": "kilowatt",
    "kwh": "kilowatt hour",
    "KWh": "kilowatt hour",
    "Kg": "kilogram",
    "KG": "kilogram",
    "kgs": "kilogram",
    "KB": "kilobyte",
    "gb": "gigabyte",
    "mb": "megabyte",
    "KM": "kilometer",
    "Km": "kilometer",
    "kms": "kilometer",
    "kmph": "kilometer per hour",
    **dict.fromkeys(("Ghz", "ghz", "GHZ"), "gigahertz"),
    **dict.fromkeys(("Mhz", "mhz", "MHZ"), "megahertz"),
    **dict.fromkeys(("Khz", "khz", "KHZ", "KHz"), "kilohertz"),
    "hz": "hertz",
    "kw": "kilowatt",
    "KV": "kilovolt",
    "kv": "kilovolt",
    "mcg": "microgram",
    "cal": "calorie",
    "kcal": "kilocalorie",
    "mol": "mole",
    "mmol": "millimole",
    "sq km": "square kilometer",
    "sq m": "square meter",
    "sq ft": "square foot",
    "sq. ft.": "square foot",
    "sq mi": "square mile",
    "sq. m": "square meter",
    "sq. km": "square kilometer",
    "sq. mi.": "square mile",
    "m^2": "square meter",
    "km^2": "square kilometer",
    "cm^2": "square centimeter",
    "ft^2": "square foot",
    "m^3": "cubic meter",
    "cm^3": "cubic centimeter",
    "fl oz": "fluid ounce",
    "fl. oz.": "fluid ounce",
    "lb ft": "pound-foot",
    "lb.-ft.": "pound-foot",
    "lb. ft.": "pound-foot",
    "ft lb": "pound-foot",
    "ft-lbs": "pound-foot",
    "N·m": "newton meter",
    "N m": "newton meter",
    "deg F": "degree fahrenheit",
    "deg C": "degree celsius",
    "degrees F": "degree fahrenheit",
    "degrees C": "degree celsius",
    "° C": "degree celsius",
    "° F": "degree fahrenheit",
    "ºC": "degree celsius",
    "ºF": "degree fahrenheit",
    "º": "degree",
    "ly": "light year",
    "kts": "knot",
    "t": "tonne",
    "b/d": "barrel per day",
    "bpd": "barrel per day",
}
PERCENTS = {
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
    "percent point": "percentage point",
    "percent points": "percentage point",
    "pp": "percentage point",
    "pct pt": "percentage point",
    "pct pts": "percentage point",
    "basis point": "basis point",
    "basis-point": "basis point",
    "basis points": "basis point",
    "bps": "basis point",
}


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
    for name, unit in _units().items():
        for form in _forms(name, unit.names):
            names[form] = name
        symbols |= dict.fromkeys(unit.symbols.split(), name)
    for form, name in _SYNONYMS.items():
        for spelling in (form, *_plurals(form)):
            names[spelling] = name
    for name in [name for name in names if name.startswith(("square ", "cubic "))]:
        short = name.replace("square ", "sq ").replace("cubic ", "cu ")
        names[short] = names[short.replace(" ", ". ", 1)] = names[name]
    return names, symbols | _SPELLINGS


def _units() -> dict[str, Unit]:
    units = dict(_PLAIN)
    for base, unit in _BASES.items():
        units[base] = unit
        for prefix, letters in _PREFIXES.items():
            marks = " ".join(letter + mark for letter in letters.split() for mark in unit.symbols.split())
            units[prefix + base] = Unit(marks)
    return units


def _forms(name: str, which: str) -> list[str]:
    singulars = [name, _british(name)]
    forms = {"all": singulars + _plurals(name), "singular": singulars, "plural": _plurals(name), "prefixed": []}
    return forms[which]


NAMES, SYMBOLS = _tables()
# By unit: the words behind its name with which it makes the name of a thing.
NOT_BEFORE = {name: frozenset(unit.not_before.split()) for name, unit in _units().items() if unit.not_before}

"""Tables of measures and times: names, plurals and symbols to one singular American name each.

Sources: NIST SP 811 (names and symbols), the Unicode CLDR 44 unit list, AP style book (mph, mpg, sq. ft.).
"""

from __future__ import annotations

import re

from mpp_extract.language.word_sets import word_set

TIMES = word_set(
    """nanosecond microsecond millisecond second minute hour day night weekday weekend week fortnight month quarter
    year decade generation century millennium"""
)
TIME_SYMBOLS = {
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
    "tonne": "",
    "calorie": "",
    "amp": "",
    "ampere": "A",
    "ampere hour": "Ah",
    "newton": "N",
    "electronvolt": "eV",
    "ohm": "Ω",
    "farad": "",
    "mole": "",
    "bar": "",
    "lux": "lx",
    "sievert": "Sv",
    "tesla": "",
    "parsec": "",
    "flop": "",
    "bit per second": "",
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
_PLAIN = {  # name: symbols
    "inch": "in. in ″",
    "foot": "ft ft. ′",
    "yard": "yd yds",
    "mile": "mi",
    "nautical mile": "nmi",
    "light year": "",
    "acre": "",
    "hectare": "ha",
    "ounce": "oz",
    "fluid ounce": "",
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
    "atmosphere": "atm",
    "millimeter of mercury": "mmHg",
    "pixel": "px",
    "megapixel": "MP Mpx",
    "gigapixel": "",
    "cup": "",
    "candela": "cd",
    "dot per inch": "dpi",
    "pixel per inch": "ppi",
    "astronomical unit": "AU",
    "troy ounce": "",
    "angstrom": "Å",
    "ångström": "",
    "arcsecond": "",
    "radian": "",
    "gauss": "",
    "therm": "",
    "british thermal unit": "BTU",
    "lumen": "",
    "kelvin": "",
    "megaton": "",
    "kiloton": "",
    "kilo": "",
    "acre-foot": "",
    "furlong": "",
    "fathom": "",
    "micron": "",
    "becquerel": "",
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
    for name in [name for name in names if name.startswith(("square ", "cubic "))]:
        short = name.replace("square ", "sq ").replace("cubic ", "cu ")
        names[short] = names[short.replace(" ", ". ", 1)] = names[name]
    return names, symbols | _SPELLINGS


NAMES, SYMBOLS = _tables()

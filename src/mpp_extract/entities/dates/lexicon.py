"""The words of dates and clock times that ``language.calendar`` has not, and what they mean. Tables only.

Source: the IANA time-zone database for zones.
"""

from __future__ import annotations

from mpp_extract.language import calendar
from mpp_extract.language.word_sets import each, word_set

# Words that are in capitals throughout, or are something else (et, est, ad).
CAPITALS_ONLY = word_set("est edt et ct mt pt cet gmt utc bst ist ad bc ce bce fy mst cst pst wat eat hst")
# Units of the calendar in the plural: a night is a day, and generations are no length of time.
_UNITS = word_set("day week weekend fortnight month quarter year decade century")
PLURALS = {word: name for word, name in calendar.PLURALS.items() if name in _UNITS} | each(
    {"nights": "day", "yrs": "year", "generations ages": "vague"}
)
SHORT_UNITS = {"hour": "hour", "hours": "hour", "minute": "minute", "minutes": "minute", "seconds": "second"}
VAGUE = each({"currently nowadays presently": "PRESENT_REF", "recently lately": "PAST_REF"})
# Zone words to minutes from UTC, or to an IANA zone where the word does not say whether daylight saving holds.
FIXED_ZONES = {
    "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
    "pdt": -420, "akst": -540, "akdt": -480, "hst": -600, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180,
    "msk": 180, "ist": 330, "sgt": 480, "hkt": 480, "jst": 540, "kst": 540, "aest": 600, "aedt": 660, "nzst": 720,
    "nzdt": 780, "wib": 420, "sast": 120, "wat": 60, "eat": 180,
}  # fmt: skip
LETTER_ZONES = {"et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles"}
# Zones by name (9 p.m. Eastern), and places whose zone it is with "time" after them (Moscow time).
AMERICAN_ZONES = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
}  # fmt: skip
PLACE_ZONES = {
    "london": "Europe/London", "british": "Europe/London", "paris": "Europe/Paris", "berlin": "Europe/Berlin",
    "geneva": "Europe/Zurich", "rome": "Europe/Rome", "athens": "Europe/Athens", "moscow": "Europe/Moscow",
    "kyiv": "Europe/Kyiv", "kiev": "Europe/Kyiv", "istanbul": "Europe/Istanbul", "jerusalem": "Asia/Jerusalem",
    "israel": "Asia/Jerusalem", "cairo": "Africa/Cairo", "baghdad": "Asia/Baghdad", "iraq": "Asia/Baghdad",
    "tehran": "Asia/Tehran", "kabul": "Asia/Kabul", "delhi": "Asia/Kolkata", "singapore": "Asia/Singapore",
    "beijing": "Asia/Shanghai", "seoul": "Asia/Seoul", "tokyo": "Asia/Tokyo", "japan": "Asia/Tokyo",
    "sydney": "Australia/Sydney", "york": "America/New_York", "washington": "America/New_York",
    "chicago": "America/Chicago", "houston": "America/Chicago", "angeles": "America/Los_Angeles",
}  # fmt: skip

"""The words of English numbers, each with its value. Tables only.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.63-6.68 (cardinals, ordinals,
fractions); lakh and crore are the Indian units of a hundred thousand and ten million.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import numbered

UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
# One word each, zero to ninety.
CARDINALS = numbered(" ".join(("zero", *UNITS, *TEENS))) | {word: 10 * n for n, word in enumerate(TENS, 2)}
# The last word of an ordinal; those below ten also stand behind a ten (twenty-second).
UNIT_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
TEEN_ORDINALS = (
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
)  # fmt: skip
TENS_ORDINALS = tuple(word[:-1] + "ieth" for word in TENS)
# One word each, first to ninetieth, hundredth, thousandth.
ORDINALS = (
    numbered(" ".join((*UNIT_ORDINALS, *TEEN_ORDINALS)), start=1)
    | {word: 10 * n for n, word in enumerate(TENS_ORDINALS, 2)}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6}
)
# Twenties to nineties, of years and ages.
DECADES = {word[:-1] + "ies": 10 * n for n, word in enumerate(TENS, 2)}
# Vague plurals: the plural of a scale is one, too.
PLURALS = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100} | {word + "s": n for word, n in SCALES.items()}
# Words for a part that are no ordinals.
PARTS = {"half": 2, "quarter": 4}
# Signs of Unicode's Number Forms and Latin-1 blocks.
VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8), "⅐": (1, 7),
    "⅑": (1, 9), "⅒": (1, 10),
}  # fmt: skip

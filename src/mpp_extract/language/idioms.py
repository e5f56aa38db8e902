"""Turns of phrase with a number word that counts nothing. Source: Merriam-Webster Dictionary, at each of them."""

from __future__ import annotations

# The words right before the number, and those from it on.
TURNS = (
    ("cloud", "nine"),
    ("square", "one"),
    ("on the", "one hand"),
    ("whole", "nine yards"),
    ("", "two left feet"),
    ("", "two and two together"),
    ("two and", "two together"),
    ("", "six of one"),
    ("", "half a dozen of the other"),
    ("", "two sides of the same coin"),
    ("", "two peas in a pod"),
    ("kill", "two birds with one stone"),
    ("birds with", "one stone"),
    ("high", "fives?"),
    ("take", "five"),
    ("", "forty winks"),
    ("worth", "a thousand words"),
)

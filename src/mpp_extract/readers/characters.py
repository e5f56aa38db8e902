"""Characters that nobody sees, and the many kinds of blanks."""

from __future__ import annotations

import re

# For use inside of brackets in expressions: the soft hyphen, the grapheme joiner, the zero-width space and non-joiner,
# the word joiner, the byte-order mark. The zero-width joiner is not among them: it makes one sign of several.
UNSEEN = "\u00ad\u034f\u200b\u200c\u2060\ufeff"
# Any blank but a tab or line feed.
BLANK = re.compile(r"[^\S\n\t]")
_NO_LETTERS = re.compile(r"[\W_]+")
_NOTHING = str.maketrans(dict.fromkeys(UNSEEN, ""))


def seen(text: str) -> str:
    """The text without characters that nobody sees.

    >>> seen("judg\\u00adment\\u200b")
    'judgment'
    """
    return text.translate(_NOTHING)


def on_one_line(text: str) -> str:
    """What is seen of a text, on one line, with single blanks.

    >>> on_one_line(" the\\u00a0 co\\u00adurt\\n ruled ")
    'the court ruled'
    """
    return " ".join(seen(text).split())


def letters_of(text: str) -> str:
    """A text's letters and figures alone, without case: alike for texts that differ only in how they are set.

    >>> letters_of("The Mill’s—Gazette") == letters_of("THE MILLS GAZETTE")
    True
    """
    return _NO_LETTERS.sub("", text.casefold())


def number_of_letters(text: str) -> int:
    """How many letters and figures a text has.

    >>> number_of_letters("Rule 4(b).")
    6
    """
    return sum(character.isalnum() for character in text)

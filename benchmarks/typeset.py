"""The same article set otherwise: wrapped, with other blanks, line ends and marks; and how much of what is found stays.

What is found must be the same but for its offsets. Where a mark or blank is part of a value, any of its kind will do.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from mpp_extract.lists import LISTS

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_OPENING = re.compile(r"(?<![^\s(\[{—–\-/'\"])([\"'])(?=\S)")
_ELIDED = re.compile(r"‘(?=(?:\d0s|em|tis|twas|n)\b)")
_MARKS = re.compile("``|''|[“”‘’'\"`]")
_SKIPPED = ("id", "start", "end", "explain")
_SPLIT = re.compile(r"(?<=\w-)\s+(?=\w)")


def wrapped(text: str, width: int, hyphens: bool = False) -> str:
    """Each line broken at a width, and, where asked for, behind hyphens."""
    filler = textwrap.TextWrapper(width, break_long_words=False, break_on_hyphens=hyphens)
    return "\n".join(filler.fill(line) if line.strip() else line for line in text.split("\n"))


def straight(text: str) -> str:
    """Straight marks and apostrophes."""
    return text.translate(_STRAIGHT)


def curly(text: str) -> str:
    """Curly marks and apostrophes, as a word processor turns them while one types."""
    text = _OPENING.sub(lambda match: "“" if match[1] == '"' else "‘", straight(text))
    return _ELIDED.sub("’", text.replace('"', "”").replace("'", "’"))


def doubled(text: str) -> str:
    """Marks of two signs, as TeX has them."""
    return curly(text).replace("“", "``").replace("”", "''").replace("‘", "`").replace("’", "'")


def british(text: str) -> str:
    """Single marks outside and double ones inside."""
    inner = re.compile(r"‘([^“”‘’]*(?:\w’\w[^“”‘’]*)*)’(?!\w)")
    text = inner.sub("\ue000\\1\ue001", curly(text)).replace("“", "‘").replace("”", "’")
    return text.replace("\ue000", "“").replace("\ue001", "”")


def every(number: int, blank: str) -> Callable[[str], str]:
    """Another blank in place of every so-manieth character, where that is a space."""

    def changed(text: str) -> str:
        return "".join(blank if sign == " " and not at % number else sign for at, sign in enumerate(text))

    return changed


CHANGES: Mapping[str, Callable[[str], str]] = {
    "40 columns": lambda text: wrapped(text, 40),
    "72 columns": lambda text: wrapped(text, 72),
    "72 columns, at hyphens": lambda text: wrapped(text, 72, hyphens=True),
    "100 columns": lambda text: wrapped(text, 100),
    "non-breaking spaces": lambda text: text.replace(" ", "\u00a0"),
    "some thin spaces": every(3, "\u2009"),
    "some tabs": every(5, "\t"),
    "indents": lambda text: re.sub(r"^(?=\S)", "\t", text, flags=re.M),
    "two spaces": lambda text: re.sub(r"(?<=[.?!]) ", "  ", text),
    "soft hyphens": lambda text: re.sub(r"(?<=[a-z]{4})(?=[a-z]{4})", "\u00ad", text),
    "CR and LF": lambda text: text.replace("\n", "\r\n"),
    "blanks at line ends": lambda text: text.replace("\n", " \n"),
    "two blank lines": lambda text: re.sub(r"\n\n+", "\n\n\n", text),
    "no final line feed": lambda text: text.rstrip("\n"),
    "straight marks": straight,
    "curly marks": curly,
    "doubled marks": doubled,
    "British marks": british,
}


def items(record: Mapping[str, Any], name: str) -> Counter[str]:
    """A list's items without offsets and running numbers, references by what they lead to."""
    known = (item for each in LISTS for item in record.get(each) or () if "id" in item)
    names = {item["id"]: item.get("name") or item["text"] for item in known}
    return Counter(json.dumps(_bare(item, names), sort_keys=True) for item in record.get(name) or ())


def _bare(value: Any, names: Mapping[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _bare(entry, names) for key, entry in value.items() if key not in _SKIPPED}
    if isinstance(value, (list, tuple)):
        return [_bare(entry, names) for entry in value]
    return _plain(names.get(value, value)) if isinstance(value, str) else value


def _plain(words: str) -> str:
    """Words with one kind of mark and blank."""
    return " ".join(_SPLIT.sub("", _MARKS.sub("'", words.replace("\u00ad", ""))).split())


def differing(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[int, int]:
    """How many items of two records are not in both, and how many there are: of each list, in the longer one."""
    wrong = number = 0
    for name in LISTS:
        one, other = items(before, name), items(after, name)
        longer = max(one.total(), other.total())
        number += longer
        wrong += longer - (one & other).total()
    return wrong, number


def shares(
    given: Sequence[tuple[str, str | None]], read: Callable[[Iterable[tuple[str, str | None]]], Iterable[Any]]
) -> dict[str, float]:
    """By change, how many in a hundred items stay the same. given: texts and days; read: makes records of such."""
    before = list(read(given))
    found = {}
    for name, change in CHANGES.items():
        after = read((change(text), day) for text, day in given)
        pairs = [differing(one, other) for one, other in zip(before, after, strict=True)]
        number = sum(of for _, of in pairs)
        found[name] = 100 * (1 - sum(wrong for wrong, _ in pairs) / number) if number else 100.0
    return found

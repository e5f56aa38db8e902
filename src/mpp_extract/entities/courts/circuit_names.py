"""Circuits by their numbers: in digits and words, misprinted, and in small letters."""

from __future__ import annotations

from mpp_extract.entities.courts import forms
from mpp_extract.entities.courts.candidate import Candidate
from mpp_extract.entities.courts.federal import circuit
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily
from mpp_extract.language.numbers.ordinals import in_words, ordinal_of

# Words that a slip makes of an ordinal. "Forth" is one, too, and stands for "Fourth" before "Circuit".
_OTHER_WORDS = frozenset(("fist", "firs", "tent"))


def _slips() -> dict[str, int]:
    """The circuits' ordinals with one letter left out, doubled or put before its neighbour: ``eigth``, ``elventh``."""
    slips = {"nineth": 9}
    for number in range(1, 12):
        word = in_words(number)
        for n in range(1, len(word)):
            swapped = word[: n - 1] + word[n] + word[n - 1] + word[n + 1 :]
            for slip in (word[:n] + word[n + 1 :], word[:n] + word[n - 1 :], swapped):
                slips.setdefault(slip, number)
    return {slip: number for slip, number in slips.items() if slip not in _OTHER_WORDS}


_MISSPELLED = _slips()


def which_circuit(words: str) -> int | str | None:
    """``9th``, ``Ninth``, ``D.C.``, ``Federal`` to what ``circuit`` takes; None for anything else."""
    plain = fold_place(words)
    if plain in ("dc", "d c", "district of columbia"):
        return "DC"
    if plain == "federal":
        return "federal"
    return ordinal_of(plain) or _MISSPELLED.get(plain)


_LOWER_BEFORE = lazily(
    r"\b[Tt]he\s+(?:(?:[Uu]\.[Ss]\.|US|us|[Uu]nited\s+[Ss]tates)\s+)?(?P<name>(?P<which>\d{1,2}(?:st|nd|rd|th)|[a-z]{5,8})"
    r"(?:\s+(?:[Uu]\.[Ss]\.|US))?\s+)$"
)
_LOWER_AFTER = lazily(r"\s+(?:court\s+of\s+appeals?|appeals\s+court|appellate\s+court)\b")
_LAPS = 3  # a race has a third circuit oftener than a seventh


def lower_circuit(text: str, at: int, end: int) -> Candidate | None:
    """``the ninth circuit court of appeals``: in small letters, as some publishers write names of courts. Without the
    words behind it a number that a race or a tour seldom has, in an article that speaks of courts."""
    before = _LOWER_BEFORE.search(text, max(0, at - 40), at)
    which = ordinal_of(before["which"]) if before is not None else None
    court = circuit(which) if which is not None else None
    if before is None or which is None or court is None:
        return None
    after = _LOWER_AFTER.match(text, end)
    if after is None and (which <= _LAPS or " court" not in text or text.startswith(" court", end)):
        return None
    start = before.start("name")
    return Candidate(start, after.end() if after is not None else end, forms.CIRCUIT_NUMBERED, court)

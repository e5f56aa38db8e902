"""What finds and what refuses, as data: the rows of every room's ``rules.py`` and ``refusals.py``.

A row that is listed is the row that runs. Ids are public: a rule's is printed as an item's ``rule``, ``mpp-extract
rules`` lists all of them, and they keep their meaning.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Row:
    """What rules and refusals have in common.

    id              ``<room>.<name>``, such as ``case_numbers.district``.
    meaning         One sentence for the person who traces an answer.
    example         Text with ``[[`` and ``]]`` round exactly what the row is about.
    counterexample  The nearest text of which it says nothing.
    pattern         The expression (compiled, or as written), where the row is one; None where it is logic.
    source          Where the form or table comes from (a court's system, a statute, a style book), where it has one.
    published       Reference date (ISO) under which the example holds, where one is needed.
    indirect        True for rows that work only with ``--indirect``.
    """

    id: str
    meaning: str
    example: str
    counterexample: str
    pattern: re.Pattern[str] | str | None = None
    source: str | None = None
    published: str | None = None
    indirect: bool = False

    @property
    def room(self) -> str:
        """The room that the row is one of: the first part of its id."""
        return self.id.partition(".")[0]

    @property
    def expression(self) -> str | None:
        """The expression as written, where the row is one."""
        return self.pattern.pattern if isinstance(self.pattern, re.Pattern) else self.pattern


@dataclass(frozen=True, slots=True)
class Rule(_Row):
    """One way of finding one kind of item.

    ``[[`` and ``]]`` in its example stand round exactly what the span covers (the first mention, for an entity); only
    this rule's spans are marked. In the counterexample the rule must find nothing.
    """


@dataclass(frozen=True, slots=True)
class Form:
    """One of several ways in which a rule finds: what ``--explain`` names as an item's ``form``.

    id              ``<rule's id>/<name>``, such as ``dates.offset/ago``.
    example         As a rule's: ``[[`` and ``]]`` round exactly what is found by this form.
    counterexample  The nearest text in which this form must find nothing.
    """

    id: str
    example: str
    counterexample: str
    source: str | None = None
    published: str | None = None
    indirect: bool = False

    @property
    def rule(self) -> str:
        """The id of the rule that items of this form are printed with."""
        return self.id.partition("/")[0]

    @property
    def room(self) -> str:
        """The list that the form's items go to."""
        return self.id.partition(".")[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal(_Row):
    """One reason why words that look like an item are none: ``<room>.not.<name>``, such as ``dates.not.label``.

    ``[[`` and ``]]`` in its example stand round exactly the words that it refuses; where they stand in the
    counterexample, too, an item of the list must be at exactly these words.

    test  What runs: true where the refusal holds. A room tries its rows in order; the first that holds is kept with
          ``Reading.refuse``. Its arguments are the room's own.
    """

    test: Callable[..., bool] | None = None


def refusing(rows: Iterable[Refusal], *given: object) -> Refusal | None:
    """The first row whose test holds of what is given, or None."""
    for row in rows:
        if row.test is not None and row.test(*given):
            return row
    return None

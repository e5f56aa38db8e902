"""A rule as data: what every room's ``rules.py`` is a table of.

A rule's ``id`` is public: it is printed as an item's ``rule``, listed by ``mpp-extract rules``, and keeps its meaning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of finding one kind of item.

    id              ``<room>.<name>``, such as ``case_numbers.district``.
    meaning         One sentence for the person who traces an answer.
    example         Text in which the rule must find something; ``[[`` and ``]]`` stand round exactly what the span
                    covers (the first mention, for an entity). Only this rule's spans are marked.
    counterexample  The nearest text in which the rule must find nothing.
    pattern         The expression (compiled, or as written), where the rule is one; None where it is logic.
    source          Where the form or table comes from (a court's system, a statute, a style book), where it has one.
    published       Reference date (ISO) under which the example holds, where one is needed.
    indirect        True for rules that work only with ``--indirect``.
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
        """The list that the rule's items go to."""
        return self.id.partition(".")[0]

    @property
    def expression(self) -> str | None:
        """The expression as written, where the rule is one."""
        return self.pattern.pattern if isinstance(self.pattern, re.Pattern) else self.pattern

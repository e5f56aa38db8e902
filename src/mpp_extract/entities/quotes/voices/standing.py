"""What an article says that somebody is: a role and an affiliation."""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.entities.people.titles import PERSONAL_TITLES
from mpp_extract.entities.quotes.voices import role_words as words


class Standing(NamedTuple):
    """A role and an affiliation, as written, None where there is none; the role's last noun, in the singular."""

    role: str | None
    affiliation: str | None
    noun: str = ""

    @property
    def weak(self) -> bool:
        """Whether the role is none, or says less than an office: a party, a relative, a witness."""
        return self.role is None or self.noun in words.WEAK

    @property
    def bare(self) -> bool:
        """Whether the role is a title alone: Rep., Professor."""
        return self.role is not None and self.role.lower().rstrip(".") in PERSONAL_TITLES


NOTHING = Standing(None, None)

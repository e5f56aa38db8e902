"""One graph of an article's people, made once: judges are people whom the text calls so, speakers people who speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.people.cluster import Person, people
from mpp_extract.entities.people.mentions import name_mentions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mpp_extract.reading import Reading


class Graph:
    """An article's people and where they are named.

    people  in the order of their first mentions
    """

    def __init__(self, found: list[Person]) -> None:
        self.people = found
        self._at = {
            i: person for person in found for mention in person.mentions for i in range(mention.first, mention.last)
        }

    def at(self, token: int) -> Person | None:
        """Who is named by a token; None where nobody is."""
        return self._at.get(token)


def graph(reading: Reading, known: Iterable[tuple[int, int]] = ()) -> Graph:
    """The article's people; made when a room first asks.

    known: offsets of names that the first room to ask has found to be persons' (judges under their titles).
    """
    if reading.people is None:
        tokens = reading.corrected
        spans = [(tokens.at(start), tokens.before(end)) for start, end in known]
        reading.people = Graph(people(reading.text, name_mentions(reading.text, tokens, known=spans)))
    return reading.people

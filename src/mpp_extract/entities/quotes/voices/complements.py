"""Reads a role with what stands behind its noun: director of research at X, candidate for governor, Sens. X and Y."""

from __future__ import annotations

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.standing import Standing
from mpp_extract.entities.quotes.voices.titles import Titles
from mpp_extract.language.inflect import singular
from mpp_extract.language.tags import PLURAL


class Complements(Titles):
    """Reads one article's roles with their complements; tokens are given as first and last (exclusive)."""

    def with_body(self, first: int, last: int) -> Standing:
        """The role up to its preposition, and what follows: a body is the affiliation, a place stays in the role."""
        tokens = self.tokens
        last = self._with_post(last)
        found = self.read(first, last)
        if found.noun in words.SEEKERS and tokens.lower[last : last + 1] == ["for"]:
            return self._sought(found, last)
        if found.role is None or last >= len(tokens) or tokens.lower[last] not in words.JOINS:
            return found
        at = last
        for step in range(2):  # professor of education at X; a fellow in constitutional studies at X
            end = self.phrase_end(at + 1)
            bare = tokens.tag[at + 1 : at + 2] not in (["DT"], ["PRP$"])
            if not bare or end == at + 1 or any(self.capital(i) for i in range(at + 1, end)):
                break
            if tokens.lower[at] == "of" and not step:
                found = found._replace(role=self._longer(found, last, end))
            at = end
            if tokens.lower[at : at + 1] and tokens.lower[at] not in words.JOINS:
                return found
        if at >= len(tokens) or tokens.lower[at] not in words.JOINS or found.affiliation:
            return found
        return self._with_affiliation(found, last, at)

    def _common_body(self, noun: str) -> bool:
        """Whether a common noun stands for a body: the department; not defense, state."""
        return singular(noun) in words.BODY_NOUNS and noun not in words.PORTFOLIOS

    def _with_post(self, last: int) -> int:
        """The end of a role with what makes one title of it: special agent in charge."""
        return last + 2 if tuple(self.tokens.lower[last : last + 2]) in words.BEHIND_TITLES else last

    def _sought(self, found: Standing, last: int) -> Standing:
        """``a candidate for governor of Ohio``: the office that somebody does not hold is part of the role."""
        end = self.phrase_end(last + 1)
        if self.tokens.lower[end : end + 1] == ["of"] and self.phrase_end(end + 1) > end + 1:
            end = self.phrase_end(end + 1)
        return found._replace(role=self._longer(found, last, end)) if end > last + 1 else found

    def _longer(self, found: Standing, last: int, end: int) -> str:
        """The role with the words between its last token and another."""
        return f"{found.role}{self.text[self.tokens.end[last - 1] : self.tokens.end[end - 1]]}"

    def _with_affiliation(self, found: Standing, last: int, at: int) -> Standing:
        """A role with the body behind the preposition at a token."""
        tokens = self.tokens
        start = self.body_start(at + 1)
        campaign = self.phrase_end(start)
        if campaign > start and tokens.lower[campaign - 1] in words.OF_PERSONS and self.is_person(start, campaign):
            return found._replace(affiliation=self.words(start, campaign))
        stop = self.body_end(start)
        if stop is None or (not self.told_kind(start) and self.is_person(start, min(stop + 1, len(tokens)))):
            return found
        place = self.labels.get(start) == "GPE" and self.bodies.get(start) == stop
        joined, noun = tokens.lower[at], tokens.lower[stop - 1]
        if tokens.text[start:stop] == tokens.lower[start:stop] and not self._common_body(noun):
            return found._replace(role=self._longer(found, last, stop)) if joined == "of" and at == last else found
        if place and joined == "of" and at == last:
            return found._replace(role=self._longer(found, last, stop))
        if joined in ("on", "to") or (joined in ("in", "from") and (place or not self.labels.get(start))):
            return found  # A nurse from Ohio: where she is from is no affiliation.
        return found._replace(affiliation=self.words(start, stop))

    def one(self, found: Standing, last: int) -> Standing:
        """A role that a plural gives to each of several: Senators X and Y."""
        stopped = last > 1 and self.stop(last - 1)  # Sens. X and Y
        i = last - 2 if stopped else last - 1
        noun = self.tokens.lower[i].rstrip(".")
        plural = self.tokens.tag[i] in PLURAL or (self.tokens.text[i][0].isupper() and self.is_role(i))
        if found.role is None or not plural or singular(noun) == noun:
            return found
        before, space, noun = found.role.rpartition(" ")
        if before.endswith(" of"):
            return found  # Chief of Detectives X
        return found._replace(role=before + space + singular(noun.rstrip(".")) + noun[len(noun.rstrip(".")) :])

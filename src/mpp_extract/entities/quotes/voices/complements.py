"""Reads a role with what stands behind its noun: director of research at X, candidate for governor, Sens. X and Y."""

from __future__ import annotations

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.standing import Standing
from mpp_extract.entities.quotes.voices.titles import Titles
from mpp_extract.language.inflect import singular
from mpp_extract.language.tags import PLURAL

# How far behind an of the name of a body's part goes, in tokens.
_PART = 6


class Complements(Titles):
    """Reads one article's roles with their complements; tokens are given as first and last (exclusive)."""

    def with_body(self, first: int, last: int, limit: int | None = None) -> Standing:
        """The role up to its preposition, and what follows: a body is the affiliation, a place stays in the role.

        limit: where what follows ends at the latest, because a name begins there (Speaker of the House X).
        """
        tokens = self.tokens
        last = self._with_post(last)
        found = self.read(first, last)
        if found.noun in words.SEEKERS and tokens.lower[last : last + 1] == ["for"]:
            return self._sought(found, last)
        if found.role is None or last >= len(tokens) or tokens.lower[last] not in words.JOINS:
            return found
        limit = len(tokens) if limit is None else limit
        at = stop = last
        for step in range(2):  # professor of education at X; a fellow in constitutional studies at X
            end = min(self.phrase_end(at + 1), limit)
            field = not step and self._is_field(found.noun, at, end)
            bare = tokens.tag[at + 1 : at + 2] not in (["DT"], ["PRP$"])
            if not bare or end <= at + 1 or (not field and any(self.capital(i) for i in range(at + 1, end))):
                break
            if field or (tokens.lower[at] == "of" and not step):
                found, stop = found._replace(role=self._longer(found, last, end)), end
            at = end
            if tokens.lower[at : at + 1] and tokens.lower[at] not in words.JOINS:
                break
        endowed = self._endowed(found, first, last)
        if endowed is not None:
            whole = self._placed(Standing(self.words(endowed, stop), None, found.noun), last, at, limit)
            if whole.affiliation or self.is_person(endowed, last):
                return whole
        if found.affiliation is None:
            return self._placed(found, last, at, limit)
        return self._posted(found, first, last, self._placed(found._replace(affiliation=None), last, at, limit))

    def _posted(self, found: Standing, first: int, last: int, placed: Standing) -> Standing:
        """What stands before a role with a body behind it is no body of its own where it is a place, or what the
        role is about: Dayton bureau chief for the Gazette; a Supreme Court expert at X."""
        start = self.past_determiners(first, last)
        place = self.labels.get(start) == "GPE" and found.affiliation == self.words(start, self.bodies[start])
        about = found.noun in words.KNOWING and self.tokens.lower[last] == "at"
        if not ((place or about) and placed.affiliation and placed.role == found.role):
            return found
        return placed._replace(role=self.words(start, last))

    def _placed(self, found: Standing, last: int, at: int, limit: int) -> Standing:
        """A role with the body that it is held at, if a preposition stands at a token."""
        joined = at < min(len(self.tokens), limit) and self.tokens.lower[at] in words.JOINS
        return self._with_affiliation(found, last, at, limit) if joined else found

    def _is_field(self, noun: str, at: int, end: int) -> bool:
        """Whether capitalised words behind a preposition are what somebody teaches: Professor of Law; no body."""
        tokens = self.tokens
        # Vice President of Sustainability at X: of two names, the one behind at is the body's.
        employed = tokens.lower[at] == "of" and tokens.lower[end : end + 1] == ["at"]
        body = end + 2 if tokens.lower[end + 1 : end + 2] == ["the"] else end + 1
        named = employed and body < len(tokens) and self.capital(body) and not self.is_person(body, body + 1)
        taught = self.labels.get(at + 1) != "GPE" and tokens.lower[at] in words.OF_FIELDS.get(noun, ())
        if not (named or taught):
            return False
        return not any(singular(tokens.lower[i]) in words.BODY_NOUNS for i in range(at + 1, end))

    def _endowed(self, found: Standing, first: int, last: int) -> int | None:
        """Where a post begins that bears a giver's name, which is nobody's body: the Poe Professor of Law at X."""
        tokens = self.tokens
        start = self.past_determiners(first, last)
        if found.noun not in words.ENDOWED or not self.capital(last - 1) or tokens.lower[start - 1] != "the":
            return None
        named = [i for i in range(start, last - 1) if self.capital(i) and tokens.lower[i] not in words.IN_TITLES]
        return start if named and singular(tokens.lower[named[-1]]) not in words.BODY_NOUNS else None

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

    def _with_affiliation(self, found: Standing, last: int, at: int, limit: int) -> Standing:
        """A role with the body behind the preposition at a token, up to a limit."""
        tokens = self.tokens
        start = self.body_start(at + 1)
        campaign = self.phrase_end(start)
        if campaign > start and tokens.lower[campaign - 1] in words.OF_PERSONS and self.is_person(start, campaign):
            return found._replace(affiliation=self.words(start, campaign))
        stop = self.body_end(start)
        if stop is None and tokens.lower[at] == "of" and at == last and start < limit:
            return self._of_a_part(found, last, at, limit)
        if stop is None or start >= limit:
            return found
        stop = min(stop, limit)
        if not self.told_kind(start) and self.is_person(start, min(stop + 1, len(tokens), limit)):
            return found
        place = self.labels.get(start) == "GPE" and self.bodies.get(start) == stop
        joined, of = tokens.lower[at], tokens.lower[at] == "of" and at == last
        if place and of and found.noun in words.PARTIES:
            return found._replace(affiliation=self.words(start, stop))  # Republican of Ohio
        if self._in_role(found, start, stop) or (place and of):
            return found._replace(role=self._longer(found, last, stop)) if of else found
        if joined in ("in", "from") and (place or not self.labels.get(start)) and found.noun not in words.SENT:
            return found  # A nurse from Ohio: where she is from is no affiliation.
        if joined == "for" and tokens.lower[stop : stop + 1] == ["at"]:
            whole = self._with_affiliation(found, last, stop, limit)
            if whole.affiliation:  # vice chairman for Europe at X
                return whole._replace(role=self._longer(found, last, stop))
        if joined == "on" or (joined == "to" and not (found.noun in words.SERVING_TO and self._named(start))):
            return found
        return found._replace(affiliation=self.words(start, stop))

    def _of_a_part(self, found: Standing, last: int, of: int, limit: int) -> Standing:
        """``dean of the law school at X``: what somebody leads is part of the body behind at."""
        tokens = self.tokens
        end = self.phrase_end(self.past_determiners(of + 1, min(of + _PART, len(tokens))))
        if end >= min(limit, len(tokens)) or tokens.lower[end] != "at" or not self._common_body(tokens.lower[end - 1]):
            return found
        whole = self._with_affiliation(found, last, end, limit)
        return whole._replace(role=self._longer(found, last, end)) if whole.affiliation else found

    def _in_role(self, found: Standing, start: int, stop: int) -> bool:
        """Whether what stands behind ``of`` makes one title with the role: a portfolio, a common noun."""
        tokens = self.tokens
        if found.noun in words.PORTFOLIO_HOLDERS and words.PORTFOLIOS.issuperset(tokens.lower[start:stop]):
            return True
        common = tokens.text[start:stop] == tokens.lower[start:stop]
        return common and not self._common_body(tokens.lower[stop - 1])

    def _named(self, start: int) -> bool:
        """Whether a name that begins at a token is a body's, and no place's."""
        return self.told_kind(start) or self.labels.get(start) not in (None, "GPE")

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

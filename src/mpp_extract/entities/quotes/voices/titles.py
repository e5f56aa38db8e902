"""Reads a title or description of somebody: which words are the role, which the body that it is held in."""

from __future__ import annotations

from typing import NamedTuple

from mpp_extract.entities.people.titles import PERSONAL_TITLES, TITLE_WORDS
from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.named_bodies import ARTICLES_BEFORE, MODIFIERS, NamedBodies
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import LEADERS
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER

_COUNTRY = frozenset({"u.s.", "u.s", "us", "united", "states"})


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


class Titles(NamedBodies):
    """Reads one article's titles and descriptions; tokens are given as first and last (exclusive)."""

    def read(self, first: int, last: int) -> Standing:
        """``White House press secretary``: the body in front is the affiliation, the rest the role."""
        tokens = self.tokens
        first = self._past_determiners(first, last)
        while last > first and tokens.lower[last - 1].rstrip(".") in words.ADDRESS | {""}:
            last -= 1
        first = self._past_places(first, last)
        owned = max((i + 1 for i in range(first, last) if self._owns(i)), default=first)
        nouns = [i for i in range(owned, last) if self.is_role(i)]
        if not nouns:
            return NOTHING
        head = self._head(nouns)
        noun = singular(tokens.lower[head].rstrip("."))
        start = self._role_start(first, head)
        if (
            tokens.lower[head] in words.PORTFOLIO_HOLDERS
            and tokens.lower[start - 1] in words.PORTFOLIOS
            and start > first
        ):
            start -= 1
        owner = next((i for i in range(start - 1, first - 1, -1) if self._owns(i)), None)
        if owner is not None:
            start = owner + 1
        elif start < head and tokens.lower[start] in words.OF_PERSONS and start > first:
            start += 1  # Biden campaign adviser
        body = self._body_before(first, start)
        if body is None:
            return Standing(self.words(self._after_person(first, start), last), None, noun)
        low, high = body
        if owner is None and self._belongs_to_role(low, high, head):
            return Standing(self.words(self._qualified(first, low), last), None, noun)
        if tokens.lower[start] in ("circuit", "district") and tokens.lower[start - 1][-2:] in ("st", "nd", "rd", "th"):
            start, high = start + 1, start + 1  # 9th Circuit Judge X
        place = self.labels.get(low) == "GPE" and self.ends.get(high) == low
        affiliation = self.words(low, high) if not place or self._of_a_place(start, last) else None
        whole = self._qualified(first, low)
        if owner is None and self._describes(low, high, head):
            return Standing(self.words(whole, last), None, noun)
        return Standing(self.words(whole if whole < low else start, last), affiliation, noun)

    def _owns(self, i: int) -> bool:
        """Whether a possessive ending owns what follows, and is no part of a body's name (King's College)."""
        inside = i in self.inside and i + 1 in self.inside
        return self.tokens.tag[i] == "POS" and not inside and not self._of_state(i)

    def _of_state(self, i: int) -> bool:
        """Whether a possessive ending is that of a State's or a Commonwealth's Attorney, one title."""
        lower = self.tokens.lower
        return i > 0 and lower[i - 1] in ("state", "commonwealth") and lower[i + 1 : i + 2] == ["attorney"]

    def _head(self, nouns: list[int]) -> int:
        """The noun of several that says most: no deputy's, no party's."""
        lower = self.tokens.lower
        most = [i for i in nouns if lower[i] not in words.LESSER and singular(lower[i]) not in words.WEAK]
        return (most or [i for i in nouns if lower[i] not in words.LESSER] or nouns[-1:])[0]

    def _describes(self, low: int, high: int, head: int) -> bool:
        """Whether a capitalised word that names no known body says what somebody knows: an Internet expert."""
        tokens = self.tokens
        if high in self.ends or high - low > 1 or tokens.text[head][0].isupper():
            return False
        return tokens.lower[head] not in LEADERS and not any(sign.isupper() for sign in tokens.text[low][1:])

    def _past_places(self, first: int, last: int) -> int:
        """Behind where somebody or something is: Las Vegas-based."""
        for i in range(first, last - 2):
            if self.hyphen(i + 1) and self.tokens.lower[i + 2] in words.PLACED:
                return i + 3
        return first

    def _after_person(self, first: int, start: int) -> int:
        """Where a role without a body begins: behind whom it is held for (Poe lawyer), if it is no former one."""
        if self.tokens.tag[start - 1] == "POS":
            return start
        low, tokens_lower = start, self.tokens.lower
        if not self.is_person(low - 1, low):
            return self._qualified(first, start)
        whole = next((i for i in range(first, low) if tokens_lower[i] in words.CHANGING), low)
        return whole if whole < low else start

    def _past_determiners(self, first: int, last: int) -> int:
        """Behind articles, titles of address and ages (the 61-year-old)."""
        tokens = self.tokens
        while first < last:
            lower = tokens.lower[first]
            aged = next((i for i in range(first + 1, min(first + 6, last)) if self._ends_age(i)), None)
            if aged is not None:
                first = aged + 1
            elif (
                lower.rstrip(".") in words.ADDRESS
                or self.determines(first)
                or lower in ARTICLES_BEFORE
                or lower in (".", "old")
                or lower.endswith("-old")
            ):
                first += 1
            else:
                break
        return first

    def _ends_age(self, i: int) -> bool:
        return self.tokens.lower[i] == "old" and self.hyphen(i - 1)

    def determines(self, i: int) -> bool:
        """Whether the token says which or how many, and no part of a role: the, two, fifty-two; not 400-pound."""
        tags = self.tokens.tag
        if tags[i] in ("HYPH", "POS"):
            return i > 0 and tags[i - 1] == "CD"
        if tags[i] == "CD" and tags[i + 1 : i + 2] == ["HYPH"]:
            return tags[i + 2 : i + 3] == ["CD"]
        return tags[i] in ("DT", "CD", "PRP$", "_SP", "PDT") or self.tokens.lower[i] in words.OF_SEVERAL

    def _role_start(self, first: int, head: int) -> int:
        """Where the words of a title begin whose noun is at a token: District Attorney, senior staff lawyer."""
        i = head
        if i - 2 >= first and self._of_state(i - 1):
            return i - 2
        while i > first and self._in_title(i - 1):
            i -= 1
            if self.hyphen(i) and i > first:
                i -= 1
        return i

    def _in_title(self, i: int) -> bool:
        tokens = self.tokens
        word, lower, tag = tokens.text[i], tokens.lower[i].rstrip("."), tokens.tag[i]
        if self.hyphen(i):
            return True
        if tag == "POS":
            return False
        if lower in words.IN_TITLES and not (lower in words.BODIES_TOO and i + 1 in self.ends and self.ends[i + 1] < i):
            return True
        if self.voices.at.get(i) is not None and self.voices.at[i].kind == "person":
            return False
        if word[0].islower():
            return tag in NOUNS or tag in MODIFIERS or tag in ("CC", "RB")
        return tag in ("JJ", "NN") and i not in self.bodies and i + 1 not in self.ends

    def _body_before(self, first: int, start: int) -> tuple[int, int] | None:
        """The capitalised words right before a role, or before their possessive; None where there are none."""
        tokens = self.tokens
        high = start - 1 if start > first and tokens.tag[start - 1] == "POS" else start
        low = high
        of_person = low > first and tokens.lower[low - 1] in words.OF_PERSONS
        if of_person and low - 1 > first and tokens.tag[low - 2] in PROPER:
            low -= 2  # Biden campaign
            while (
                low > first and tokens.tag[low - 1] in PROPER and self.voices.at.get(low - 1) is self.voices.at.get(low)
            ):
                low -= 1
            return low, high
        while low > first:
            known = self.ends.get(low)
            if known is not None and known >= first:
                low = known
            elif low in self.bodies and high in self.ends:
                break  # Veteran NYPD
            elif tokens.tag[low - 1] in PROPER and tokens.text[low - 1][0].isupper():
                low -= 1
            elif low < high and low - 1 > first and self._binds(low - 1):
                low -= 2
            else:
                break
        while low < high and tokens.lower[low].rstrip(".") in words.QUALIFIERS | words.LESSER | words.ADDRESS:
            low += 1
        if all(tokens.lower[i].rstrip(".") in words.IN_TITLES for i in range(low, high)):
            return None  # the President’s director
        if self.is_person(low, high) or (self._shouts(low, high) and self.ends.get(high) is None):
            return None
        return low, high

    def _shouts(self, low: int, high: int) -> bool:
        """Whether the words are long and all in capitals, as what stands before an article often is."""
        return all(text.isupper() and len(text) > 4 for text in self.tokens.text[low:high])

    def _binds(self, i: int) -> bool:
        """Whether a small word or a hyphen binds two capitalised words into one name: Customs and Border Protection."""
        tokens = self.tokens
        small = tokens.lower[i] in ("and", "&", "of", "for", "the") or tokens.tag[i] == "HYPH"
        if i in self.ends and i + 1 in self.bodies:
            return False  # in the Senate and California Rep. X
        return small and tokens.text[i - 1][0].isupper() and tokens.lower[i - 1] not in words.STATED

    def _belongs_to_role(self, low: int, high: int, head: int) -> bool:
        """Whether the words before a role are no body of their own: U.S. Attorney, Council member."""
        tokens = self.tokens
        run = [tokens.lower[i] for i in range(low, high) if tokens.tag[i] != "HYPH"]
        if _COUNTRY.issuperset(run):
            return tokens.text[high][0].isupper() or tokens.lower[high] in words.OF_COUNTRIES
        if len(run) == 1 and run[0] in words.PORTFOLIOS and tokens.lower[head] in words.PORTFOLIO_HOLDERS:
            return True
        return words.GENERIC_BODIES.issuperset(run) and run != ["supreme", "court"]

    def _of_a_place(self, start: int, last: int) -> bool:
        """Whether the role is an office that a place has: its mayor, not its nurse."""
        tokens = self.tokens
        return any(
            singular(tokens.lower[i].rstrip(".")) in words.OF_PLACES
            or (tokens.text[i][0].isupper() and tokens.lower[i].rstrip(".") in TITLE_WORDS)
            for i in range(start, last)
        )

    def _qualified(self, first: int, low: int) -> int:
        """Where what stands before a body begins that goes with the role: former, longtime, last."""
        i = low
        while i > first and (self.tokens.tag[i - 1] in ("JJ", "JJS", "VBN", "HYPH", "RB") or self._qualifies(i - 1)):
            i -= 1
        return i

    def _qualifies(self, i: int) -> bool:
        lower = self.tokens.lower[i].rstrip(".")
        return lower in words.QUALIFIERS or lower in words.LESSER or lower in words.BEFORE_BODIES

    def with_body(self, first: int, last: int) -> Standing:
        """The role up to its preposition, and what follows: a body is the affiliation, a place stays in the role."""
        tokens = self.tokens
        found = self.read(first, last)
        if found.role is None or last >= len(tokens) or tokens.lower[last] not in words.JOINS:
            return found
        at = last
        for step in range(2):  # professor of education at X; a fellow in constitutional studies at X
            end = self.phrase_end(at + 1)
            bare = tokens.tag[at + 1 : at + 2] not in (["DT"], ["PRP$"])
            if not bare or end == at + 1 or any(tokens.tag[i] in PROPER for i in range(at + 1, end)):
                break
            if tokens.lower[at] == "of" and not step:
                found = found._replace(role=self._longer(found, last, end))
            at = end
            if tokens.lower[at : at + 1] and tokens.lower[at] not in words.JOINS:
                return found
        if at >= len(tokens) or tokens.lower[at] not in words.JOINS or found.affiliation:
            return found
        return self._with_affiliation(found, last, at)

    def _longer(self, found: Standing, last: int, end: int) -> str:
        """The role with the words between its last token and another."""
        return f"{found.role}{self.text[self.tokens.end[last - 1] : self.tokens.end[end - 1]]}"

    def _with_affiliation(self, found: Standing, last: int, at: int) -> Standing:
        """A role with the body behind the preposition at a token."""
        tokens = self.tokens
        start = self.body_start(at + 1)
        stop = self.body_end(start)
        if stop is None or self.is_person(start, min(stop + 1, len(tokens))):
            return found
        place = self.labels.get(start) == "GPE" and self.bodies.get(start) == stop
        joined = tokens.lower[at]
        if place and joined == "of" and at == last:
            return found._replace(role=self._longer(found, last, stop))
        if joined in ("on", "to") or (joined in ("in", "from") and (place or not self.labels.get(start))):
            return found  # A nurse from Ohio: where she is from is no affiliation.
        return found._replace(affiliation=self.words(start, stop))

    def has_role(self, first: int, last: int) -> bool:
        """Whether a noun among the tokens says what somebody is."""
        return any(self.is_role(i) for i in range(first, last))

    def is_role(self, i: int) -> bool:
        """Whether the noun at a token says what somebody is."""
        tokens = self.tokens
        word, tag = tokens.lower[i].rstrip("."), tokens.tag[i]
        if word in words.GENERIC or word in words.ADDRESS or tag in ("VBD", "VBZ", "IN", "MD"):
            return False
        if i + 2 < len(tokens) and self.hyphen(i + 1) and tokens.end[i] == tokens.start[i + 1]:
            return tokens.lower[i + 2] in ("elect", "designate")
        if i in self.inside and tokens.text[i][0].isupper():
            return False
        single = singular(word)
        if word in words.YEARS:
            return tag == "NN" and i > 0 and tokens.tag[i - 1] in NOUNS
        if word in words.MEMBERS:
            named = i > 0 and (tokens.tag[i - 1] in NOUNS or tokens.tag[i - 1] == "HYPH")
            return named or tokens.lower[i + 1 : i + 2] == ["of"]
        if word == "head":
            return tokens.lower[i + 1 : i + 2] == ["of"]
        doer = (
            tag in ("NN", "NNS") and single.endswith(words.DOERS) and single not in words.NO_DOERS and len(single) > 4
        )
        adjective = tag == "JJ" and tokens.lower[i] == tokens.text[i]
        if doer or (not adjective and single in words.STATED):
            return True
        return tokens.text[i][0].isupper() and single in TITLE_WORDS and single not in words.MODIFYING

    def one(self, found: Standing, last: int) -> Standing:
        """A role that a plural gives to each of several: Senators X and Y."""
        noun = self.tokens.lower[last - 1].rstrip(".")
        plural = self.tokens.tag[last - 1] in PLURAL or (
            self.tokens.text[last - 1][0].isupper() and self.is_role(last - 1)
        )
        if found.role is None or not plural or singular(noun) == noun:
            return found
        before, space, noun = found.role.rpartition(" ")
        if before.endswith(" of"):
            return found  # Chief of Detectives X
        return found._replace(role=before + space + singular(noun))

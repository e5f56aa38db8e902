"""Reads a title or description of somebody: which words are the role, which the body that it is held in."""

from __future__ import annotations

from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.named_bodies import MODIFIERS
from mpp_extract.entities.quotes.voices.role_nouns import RoleNouns
from mpp_extract.entities.quotes.voices.standing import NOTHING, Standing
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import LEADERS, NATIONALS
from mpp_extract.language.tags import NOUNS, PROPER

_COUNTRY = frozenset({"u.s.", "u.s", "us", "united", "states"})


class Titles(RoleNouns):
    """Reads one article's titles and descriptions; tokens are given as first and last (exclusive)."""

    def read(self, first: int, last: int) -> Standing:
        """``White House press secretary``: the body in front is the affiliation, the rest the role."""
        tokens = self.tokens
        first = self.past_determiners(first, last)
        while last > first and self._addresses(last - 1):
            last -= 1
        first = self.past_places(first, last)
        owned = max((i + 1 for i in range(first, last) if self.owns(i)), default=first)
        if owned - 2 >= first and self.is_person(owned - 2, owned - 1):
            first = owned  # Poe's former EPA chief
        nouns = [i for i in range(owned, last) if self.is_role(i) and not self._names_body(i, first, last)]
        if not nouns:
            return NOTHING
        head = self._head(nouns)
        last = self._before_rank(head, last)
        noun = singular(tokens.lower[head].rstrip("."))
        start = self._role_start(first, head)
        if (
            tokens.lower[head] in words.PORTFOLIO_HOLDERS
            and tokens.lower[start - 1] in words.PORTFOLIOS
            and start > first
            and not self._names_body(start - 1, first, last)
        ):
            start -= 1
        owner = next((i for i in range(start - 1, first - 1, -1) if self.owns(i)), None)
        if owner is not None:
            start = owner + 1
        elif first < start < head and tokens.lower[start] in words.OF_PERSONS and tokens.tag[start - 1] in PROPER:
            start += 1  # Biden campaign adviser
        body = self._body_before(first, start)
        if body is None:
            return Standing(self.words(self._after_person(first, start), last), None, noun)
        low, high = self._joined(first, body[0]), body[1]
        if owner is None and self._belongs_to_role(low, high, head):
            return Standing(self.words(self._qualified(first, low), last), None, noun)
        if tokens.lower[start] in ("circuit", "district") and tokens.lower[start - 1][-2:] in ("st", "nd", "rd", "th"):
            start, high = start + 1, start + 1  # 9th Circuit Judge X
        if self._of_the_city(low, high, noun):
            start, high = high - 1, high - 1
        place = self.labels.get(low) == "GPE" and self.ends.get(high, low) == low
        whole = self._qualified(first, low)
        country = whole < low and tokens.lower[low] in _COUNTRY  # senior U.S. health official
        sits = noun in words.SENT and head == last - 1  # An Ohio Democrat; not a Democratic voter of Ohio
        county = tokens.lower[high - 1] in ("county", "parish") and noun in words.OF_COUNTIES
        placed = place and (country or not (sits or county or self._of_a_place(start, last)))
        affiliation = None if placed else self.words(low, high)
        if noun in words.SEEKERS and not place and tokens.lower[high - 1] != "party":
            return Standing(self.words(whole, last), None, noun)  # Supreme Court nominee
        if owner is None and self._describes(low, high, head):
            return Standing(self.words(whole, last), None, noun)
        return Standing(self.words(whole if whole < low else start, last), affiliation, noun)

    def _joined(self, first: int, low: int) -> int:
        """Where a body's name begins that the recogniser has cut at its and: Food and Drug Agency, CIA and NSA."""
        if low - 2 < first or self.tokens.lower[low - 1] != "and" or not self.capital(low - 2) or self.is_role(low - 2):
            return low
        start = self.ends.get(low - 1, low - 2)
        places = "GPE" in (self.labels.get(low), self.labels.get(start))
        return low if places or start < first else start

    def _of_the_city(self, low: int, high: int, noun: str) -> bool:
        """Whether the City before an office belongs to it: Dayton City Attorney; not Kansas City Attorney."""
        tokens = self.tokens
        if high - low < 2 or tokens.text[high - 1] != "City" or noun not in words.OF_CITIES:
            return False
        return " ".join(tokens.lower[low : high - 1]) not in words.CITIES_SO_CALLED

    def _addresses(self, i: int) -> bool:
        """Whether the token is a title of address, which says nothing of a role: Dr.; not the Lady of First Lady."""
        address = self.tokens.lower[i].rstrip(".") in words.ADDRESS | {""}
        return address and not self.stop(i) and not self.is_role(i)

    def _names_body(self, i: int, first: int, last: int) -> bool:
        """Whether a noun for somebody is part of what a body is called: a Department of Justice spokesman."""
        tokens = self.tokens
        of_body = i - 2 >= first and tokens.lower[i - 1] == "of" and tokens.lower[i - 2] in words.BODY_NOUNS
        return of_body and i + 1 < last and tokens.text[i][0].isupper()

    def _head(self, nouns: list[int]) -> int:
        """The noun of several that says most: no deputy's, no party's."""
        lower = self.tokens.lower
        most = [i for i in nouns if lower[i] not in words.LESSER and singular(lower[i]) not in words.WEAK]
        return (most or [i for i in nouns if lower[i] not in words.LESSER] or nouns[-1:])[0]

    def _before_rank(self, head: int, last: int) -> int:
        """The end of a role without the rank that stands between it and the name: Navy spokesman Capt. X."""
        tokens = self.tokens
        behind = range(head + 1, last)
        ranked = any(tokens.lower[i].rstrip(".") in words.RANKS for i in behind)
        plain = (
            tokens.lower[head] in words.SERVING
            and tokens.text[head].islower()
            and all(not tokens.text[i][0].islower() for i in behind)
        )
        return head + 1 if ranked and plain else last

    def _describes(self, low: int, high: int, head: int) -> bool:
        """Whether a capitalised word that names no known body says what somebody knows: an Internet expert."""
        tokens = self.tokens
        if high in self.ends or high - low > 1 or tokens.text[head][0].isupper():
            return False
        return tokens.lower[head] not in LEADERS and not any(sign.isupper() for sign in tokens.text[low][1:])

    def _after_person(self, first: int, start: int) -> int:
        """Where a role without a body begins: behind whom it is held for (Poe lawyer), if it is no former one."""
        if self.tokens.tag[start - 1] == "POS":
            return start
        low, tokens_lower = start, self.tokens.lower
        if not self.is_person(low - 1, low):
            return self._qualified(first, start)
        whole = next((i for i in range(first, low) if tokens_lower[i] in words.CHANGING), low)
        return whole if whole < low else start

    def _role_start(self, first: int, head: int) -> int:
        """Where the words of a title begin whose noun is at a token: District Attorney, senior staff lawyer."""
        i = head
        if i - 2 >= first and self.of_state(i - 1):
            return i - 2
        while i > first and self._in_title(i - 1) and not self._names_body(i - 1, first, head + 1):
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
        if lower == "national" and tokens.lower[i + 1] in words.OF_PARTIES:
            return True
        if lower == "no" or (tag == "CD" and tokens.lower[i - 1] == "no."):
            return True  # The No. 2 Republican leader
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
            while low - 2 >= first and self.hyphen(low - 1) and tokens.tag[low - 2] in PROPER:
                low -= 2  # Poe-Ruiz transition
            return low, high
        while low > first:
            if low < high and low - 1 > first and (self.owns_body(low - 1) or self.at_campus(low - 1)):
                low -= 2  # The Sheriff's Department; the University of Elmira at Dayton
                continue
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
        if high - low == 1 and tokens.lower[low] in NATIONALS:
            return None  # A Saudi spokeswoman
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
        if tuple(run) in words.PORTFOLIOS_OF_TWO:
            return tokens.lower[head] in words.PORTFOLIO_HOLDERS | words.ADVISING
        return words.GENERIC_BODIES.issuperset(run) and run != ["supreme", "court"]

    def _of_a_place(self, start: int, last: int) -> bool:
        """Whether the role is an office that a place has: its mayor, not its nurse."""
        tokens = self.tokens
        return any(
            singular(tokens.lower[i].rstrip(".")) in words.OF_PLACES
            or (tokens.lower[i] == "attorney" and tokens.lower[i - 1] in words.PUBLIC)
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

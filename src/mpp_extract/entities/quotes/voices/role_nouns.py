"""Which nouns say what somebody is, and which words before them belong to no role."""

from __future__ import annotations

from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.named_bodies import ARTICLES_BEFORE, NamedBodies
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import PEOPLE
from mpp_extract.language.tags import NOUNS, PROPER


class RoleNouns(NamedBodies):
    """Finds the nouns of roles in one article; tokens are given as first and last (exclusive)."""

    def has_role(self, first: int, last: int) -> bool:
        """Whether a noun among the tokens says what somebody is."""
        return any(self.is_role(i) for i in range(first, last))

    def is_role(self, i: int) -> bool:
        """Whether the noun at a token says what somebody is."""
        tokens = self.tokens
        word, tag = tokens.lower[i].rstrip("."), tokens.tag[i]
        if word in ("lady", "gentleman"):
            return i > 0 and tokens.lower[i - 1] == "first"
        if word in words.GENERIC or word in words.ADDRESS or tag in ("VBD", "VBZ", "IN", "MD"):
            return False
        if i + 2 < len(tokens) and self.hyphen(i + 1) and tokens.end[i] == tokens.start[i + 1]:
            return tokens.lower[i + 2] in ("elect", "designate")
        if (i in self.inside and tokens.text[i][0].isupper()) or self.owns_body(i + 1):
            return False
        single = singular(word)
        if word in words.YEARS:
            return tag == "NN" and ((i > 0 and tokens.tag[i - 1] in NOUNS) or tokens.lower[i + 1 : i + 2] == ["at"])
        if word in words.MEMBERS:
            named = i > 0 and (tokens.tag[i - 1] in NOUNS or tokens.tag[i - 1] == "HYPH")
            return named or tokens.lower[i + 1 : i + 2] == ["of"]
        if word == "head":
            return tokens.lower[i + 1 : i + 2] == ["of"]
        doer = (
            tag in ("NN", "NNS") and single.endswith(words.DOERS) and single not in words.NO_DOERS and len(single) > 4
        )
        if word in words.SEEKERS and i + 1 < len(tokens) and tokens.tag[i + 1] in PROPER:
            return True  # Mayoral hopeful X, an adjective to the tagger
        adjective = tag == "JJ" and tokens.lower[i] == tokens.text[i]
        if doer or (not adjective and single in words.STATED):
            return True
        return tokens.text[i][0].isupper() and single in TITLE_WORDS and single not in words.MODIFYING

    def determines(self, i: int) -> bool:
        """Whether the token says which or how many, and no part of a role: the, two, fifty-two; not 400-pound."""
        tags = self.tokens.tag
        if tags[i] in ("HYPH", "POS"):
            return i > 0 and tags[i - 1] == "CD"
        if tags[i] == "CD" and tags[i + 1 : i + 2] == ["HYPH"]:
            return tags[i + 2 : i + 3] == ["CD"]
        return tags[i] in ("DT", "CD", "PRP$", "_SP", "PDT") or self.tokens.lower[i] in words.OF_SEVERAL

    def owns(self, i: int) -> bool:
        """Whether a possessive ending owns what follows, and is no part of a body's name (King's College)."""
        inside = i in self.inside and i + 1 in self.inside
        return self.tokens.tag[i] == "POS" and not (inside or self.of_state(i) or self.owns_body(i))

    def owns_body(self, i: int) -> bool:
        """Whether a possessive ending is inside the name of a body: the Sheriff's Department, a Teachers' Union."""
        tokens = self.tokens
        if i < 1 or tokens.tag[i : i + 1] != ["POS"] or not tokens.text[i - 1][0].isupper():
            return False
        if tokens.lower[i - 1] not in PEOPLE and singular(tokens.lower[i - 1]) not in words.OWNING:
            return False
        for j in range(i + 1, min(i + 4, len(tokens))):
            if not self.capital(j):
                return False
            if singular(tokens.lower[j]) in words.BODY_NOUNS:
                return True
        return False

    def of_state(self, i: int) -> bool:
        """Whether a possessive ending is that of a State's or a Commonwealth's Attorney, one title."""
        lower = self.tokens.lower
        attorney = lower[i + 1 : i + 2] == ["attorney"] and lower[i + 2 : i + 3] != ["general"]
        return i > 0 and lower[i - 1] in ("state", "commonwealth") and attorney

    def stop(self, i: int) -> bool:
        """Whether the token is the full stop of a title's abbreviation, which the tokenizer has cut off."""
        tokens = self.tokens
        abbreviated = i > 0 and tokens.text[i] == "." and tokens.end[i - 1] == tokens.start[i]
        return abbreviated and tokens.lower[i - 1] in TITLE_WORDS and tokens.lower[i - 1] not in words.ADDRESS

    def past_determiners(self, first: int, last: int) -> int:
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

    def past_places(self, first: int, last: int) -> int:
        """Behind where somebody or something is: Las Vegas-based."""
        for i in range(first, last - 2):
            if self.hyphen(i + 1) and self.tokens.lower[i + 2] in words.PLACED:
                return i + 3
        return first

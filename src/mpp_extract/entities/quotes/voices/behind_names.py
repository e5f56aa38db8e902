"""What the words behind a name say that its bearer is: X, senior attorney at the Y Center; X is a lawyer at Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.standing import NOTHING, Standing
from mpp_extract.language.function_words import PARTICIPLE_PREPOSITIONS
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.entities.quotes.voices.complements import Complements
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.tokens import Tokens

_INSIDE = frozenset({"HYPH", "POS", "JJ", "CC"})
_SETS_OFF = (",", "—", "–", "--")
_CLOSING = frozenset({",", ".", ":", "IN", "WP", "WDT", "_SP", "CC", "-RRB-", "TO", "POS", "VBG", "''", "``"})


class BehindNames:
    """Reads roles off the words behind one article's names."""

    def __init__(self, text: str, voices: Voices, titles: Complements) -> None:
        self.text, self.voices, self.titles = text, voices, titles
        self.tokens: Tokens = voices.tokens

    def behind(self, mention: NameMention) -> Standing:
        tokens = self.tokens
        if self._addressed(mention):
            return NOTHING
        i = self._past_origin(self._past_bracket(mention.last))
        if i + 1 >= len(tokens) or tokens.text[i] not in _SETS_OFF:
            return NOTHING
        first = i + 1
        first = self._past_degrees(first)
        if tokens.text[first] == "The" and self.voices.layout.owner[mention.first] < 0:
            return NOTHING  # X, The Evening Clerk: the name of a paper.
        aged = tokens.tag[first] == "CD" and tokens.text[first + 1 : first + 2] == [","]
        lives = self._past_home(first + 2 if aged else first)
        if aged or lives > first:
            first = max(lives, first + 2 * aged)  # An age: X, 44, a lawyer; X, 44, of Dayton, a lawyer
        elif tokens.lower[first] == "who" and tokens.lower[first + 1 : first + 2] in (["is"], ["'s"], ["’s"]):
            first += 2  # Not who was: that may be over.
        if tokens.lower[first : first + 1] in (["currently"], ["now"], ["also"]):
            first += 1
        return self._description(first, mention)

    def _addressed(self, mention: NameMention) -> bool:
        """Whether somebody is spoken to by a name that commas set off: “Well, Ann, a trip begins with a step.”

        Source: Quirk et al., A Comprehensive Grammar of the English Language, 10.52 (vocatives).
        """
        quoted = self.voices.layout.owner[mention.first] >= 0 and mention.last - mention.first == 1
        return quoted and self.tokens.text[mention.first - 1] in (",", '"', "'")

    def _past_degrees(self, first: int) -> int:
        """Behind degrees and licences, which commas part from the name and the rest: X, Ph.D., R.N., a nurse."""
        tokens, i = self.tokens, first
        while i + 2 < len(tokens) and tokens.lower[i].replace(".", "") in words.DEGREES:
            i += 1 + (tokens.text[i + 1] == ".")
            if tokens.text[i] != ",":
                return first
            first = i = i + 1
        return first

    def one_of_several(self, mention: NameMention) -> bool:
        """``Gov. X, one of the candidates``: that says less than what stands before the name."""
        comma = self._past_origin(self._past_bracket(mention.last))
        return self.tokens.lower[comma + 1 : comma + 3] == ["one", "of"]

    def occupied(self, mention: NameMention) -> str | None:
        """The body where somebody works or that he leads: X, who teaches law at Y; X, who runs the Y."""
        tokens, i = self.tokens, mention.last
        if tokens.text[i : i + 1] != [","] or tokens.lower[i + 1 : i + 2] != ["who"]:
            return None
        i += 2
        if i < len(tokens) and tokens.lower[i] in words.LEADING and tokens.tag[i] == "VBZ":
            return self.titles.body_at(i + 1)
        if i >= len(tokens) or tokens.lower[i] not in words.WORKING or tokens.tag[i] != "VBZ":
            return None
        end = self.titles.phrase_end(i + 1)  # law; environmental justice
        return self.titles.body_at(end + 1) if tokens.lower[end : end + 1] in (["at"], ["for"], ["with"]) else None

    def predicate(self, mention: NameMention) -> Standing:
        """``X is a professor at Y``."""
        tokens = self.tokens
        i = mention.last
        if tokens.lower[i : i + 1] != ["is"] or i + 2 >= len(tokens) or tokens.dep[i] == "advcl":
            return NOTHING  # If X is president: nobody says that he is.
        found = self._description(i + 1, mention)
        return found if not found.weak and (found.affiliation or self._plain(i + 1)) else NOTHING

    def _plain(self, i: int) -> bool:
        """Whether a predicate says what somebody is, and not how: a professor; not a good leader."""
        tokens = self.tokens
        i += tokens.lower[i] in ("a", "an", "the")
        return tokens.tag[i] in NOUNS or tokens.lower[i] in words.QUALIFIERS | words.LESSER

    def _description(self, first: int, mention: NameMention) -> Standing:
        """The role that a description from a token on says, up to what ends it."""
        tokens = self.tokens
        if first < len(tokens) and tokens.lower[first] in PARTICIPLE_PREPOSITIONS:
            return NOTHING  # X, including the governor: somebody else.
        if tokens.lower[first : first + 2] == ["no", "."] or tokens.lower[first : first + 2] == ["the", "no"]:
            return self._ranked(first, mention)
        several = self._past_several(first)
        if several > first:
            last = self.titles.phrase_end(several)
            plural = last > several and tokens.tag[last - 1] in PLURAL and self.titles.is_role(last - 1)
            return self.titles.one(self.titles.with_body(several, last), last) if plural else NOTHING
        described = first < len(tokens) and tokens.lower[first] in ("a", "an")
        while first < len(tokens) and tokens.lower[first] in ("a", "an", "the", "his", "her", "its", "their"):
            first += 1
        last = self._first_role(first, self.titles.phrase_end(first))
        if tokens.tag[last : last + 1] == ["POS"] and self._names_owner(last - 1, mention):
            return self._description(last + 1, mention)  # X, President Y's chief of staff
        if self._plural(first, last) and not self._one_of_two(mention):
            return NOTHING  # The President, anti-dam advocates, lawyers: others in a list.
        one = described and last > first and tokens.tag[last - 1] == "NN"
        if last == first or not self._closes(last):
            return NOTHING
        if not self.titles.has_role(first, last):
            named = one and tokens.lower[last - 1] not in words.GENERIC and self._someone(last - 1)
            return Standing(self.titles.words(first, last), None, "person") if named else NOTHING
        if not self.titles.is_role(last - 1) and tokens.tag[last - 1] not in PROPER and not self._of_staff(last):
            return NOTHING
        found = self.titles.one(self.titles.with_body(first, last), last)
        end = self._past_of(last)
        if found.weak and tokens.lower[end : end + 1] == ["and"] and tokens.lower[end + 1] in ("a", "an", "the"):
            other = self._description(end + 1, mention)  # Y's husband and a professor at Z
            return found if other.weak else other
        return found

    def _names_owner(self, i: int, mention: NameMention) -> bool:
        """Whether somebody else is named at a token."""
        voice = self.voices.at.get(i)
        return voice is not None and voice.kind == "person" and voice is not self.voices.at.get(mention.first)

    def _past_of(self, last: int) -> int:
        """Behind a plain of-phrase: the editor of a journal and a fellow at Z."""
        if self.tokens.lower[last : last + 1] != ["of"]:
            return last
        first = last + 1 + (self.tokens.tag[last + 1 : last + 2] in (["DT"], ["PRP$"]))
        return self.titles.phrase_end(first, joined=False)

    def _first_role(self, first: int, last: int) -> int:
        """The end of a phrase, or of its first half where only that is a role: a lawyer and only woman on the panel."""
        half = self.titles.phrase_end(first, joined=False)
        joined = first < half < last and not self.titles.is_role(last - 1)
        return half if joined and self.titles.is_role(half - 1) else last

    def _ranked(self, first: int, mention: NameMention) -> Standing:
        """``the No. 2 Republican leader``: without the number the role would say more than it does."""
        tokens = self.tokens
        first += tokens.lower[first] == "the"
        behind = next((i + 1 for i in range(first, min(first + 4, len(tokens))) if tokens.tag[i] == "CD"), first)
        found = self._description(behind, mention) if behind > first else NOTHING
        if found.role is None or behind >= len(tokens):
            return NOTHING
        end = self.text.index(found.role, tokens.start[behind]) + len(found.role)
        return found._replace(role=self.text[tokens.start[first] : end])

    def _past_several(self, first: int) -> int:
        """Behind ``one of the``, ``one of his two``, where a description begins so; else the same token."""
        tokens, i = self.tokens, first + 2
        if tokens.lower[first:i] != ["one", "of"]:
            return first
        while i < len(tokens) and tokens.tag[i] in ("DT", "PRP$", "CD", "POS"):
            i += 1
        return i

    def _of_staff(self, last: int) -> bool:
        """Whether a noun phrase that ends in another noun is a role all the same: editor in chief, judge emeritus."""
        return self.tokens.lower[last - 1] in ("emeritus", "emerita", "elect", "designate", "general", "staff")

    def _someone(self, i: int) -> bool:
        """Whether a noun that is no known role may be one: a 12-year veteran; not a woman, a city."""
        lower = self.tokens.lower[i]
        return lower not in words.NO_DOERS and lower not in words.WEAK and lower not in words.QUANTITIES

    def _plural(self, first: int, last: int) -> bool:
        """Whether the first noun that heads something from a token on is a plural: not a lawyer suing the owners."""
        tags = self.tokens.tag
        for i in range(first, last):
            if tags[i] in NOUNS and (i + 1 == last or (tags[i + 1] not in NOUNS and tags[i + 1] not in _INSIDE)):
                return tags[i] in PLURAL
        return False

    def _one_of_two(self, mention: NameMention) -> bool:
        """Whether a name is the second of two: X and Y, lawyers for the tenants."""
        return "and" in self.tokens.lower[max(0, mention.first - 3) : mention.first]

    def _closes(self, last: int) -> bool:
        """Whether a description ends, or goes on as one, at a token: X, the court held, is none."""
        tokens = self.tokens
        if last >= len(tokens) or tokens.tag[last] in _CLOSING or tokens.lower[last] == "now":
            return True
        return tokens.tag[last] in ("VBN", "VBD") and tokens.dep[last] == "acl"  # a lobbyist focused on Y

    def _past_origin(self, i: int) -> int:
        """Behind where somebody comes from, before the comma of a description: X of Ohio, the chairman of Y."""
        if self.tokens.lower[i : i + 1] not in (["of"], ["from"], ["with"], ["at"]):
            return i
        stop = self.titles.body_end(self.titles.body_start(i + 1))
        return stop if stop is not None and self.tokens.text[stop : stop + 1] == [","] else i

    def _past_home(self, i: int) -> int:
        """Behind where somebody lives, with the state, and the comma behind it: X, of Dayton, Ohio, a nurse."""
        tokens = self.tokens
        if tokens.lower[i : i + 1] not in (["of"], ["from"]):
            return i
        first = i + 1
        for _ in range(2):  # a town and its state
            last = self.titles.bodies.get(first, -1)
            if last < 0 or self.titles.labels[first] != "GPE" or tokens.text[last : last + 1] != [","]:
                break
            first = last + 1
        return first if first > i + 1 else i

    def _past_bracket(self, i: int) -> int:
        if i < len(self.tokens) and self.tokens.text[i] == "(":
            for j in range(i, min(i + 8, len(self.tokens))):
                if self.tokens.text[j] == ")":
                    return j + 1
        return i

    # --- descriptions: a DHS official, Justice Department lawyers

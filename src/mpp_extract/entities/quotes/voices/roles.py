"""What a speaker is: role and affiliation, from words before a name, in apposition behind it, or in a description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.titles import NOTHING, Standing, Titles
from mpp_extract.language.calendar import TIME_NOUNS
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import RELATIVES
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.tokens import Tokens

_INSIDE = frozenset({"HYPH", "POS", "JJ", "CC"})
# How many mentions are looked at.
_MENTIONS = 12
# How far before a name a description with a preposition of its own begins, in tokens.
_FAR = 7
_SETS_OFF = (",", "—", "–", "--")
_CLOSING = frozenset({",", ".", ":", "IN", "WP", "WDT", "_SP", "CC", "-RRB-", "TO", "POS", "VBG", "''", "``"})


class Roles:
    """Reads roles off one article's names and descriptions."""

    def __init__(self, text: str, voices: Voices) -> None:
        self.text, self.voices = text, voices
        self.tokens: Tokens = voices.tokens
        self.titles = Titles(text, voices)

    def of_person(self, mentions: list[NameMention]) -> Standing:
        """The first mention that tells an office or the like counts, else the first that tells anything; an
        affiliation may come from a later one that tells the same role."""
        best = NOTHING
        others: list[Standing] = []
        for mention in mentions[:_MENTIONS]:
            found = self._at(mention)
            if found.role is None:
                continue
            others.append(found)
            if best.weak and not (best.role and found.weak):
                best = found
        if best.role is None:
            return best._replace(affiliation=next(filter(None, map(self._body_only, mentions[:_MENTIONS])), None))
        if best.affiliation is None:
            same = (found.affiliation for found in others if found.noun == best.noun and found.affiliation)
            best = best._replace(affiliation=next(same, None))
        return best

    def _at(self, mention: NameMention) -> Standing:
        """What the words round one mention say."""
        behind, before = self._behind(mention), self._before(mention)
        if (behind.weak and before.role and not before.weak) or (
            before.affiliation and not behind.affiliation and not before.bare
        ):
            behind = NOTHING
        found = behind if behind.role else before if before.role else self._ahead(mention)
        if found.role is None:
            found = self._is(mention)
        if found.affiliation is None:
            found = found._replace(affiliation=self._of_a_body(mention))
        return found

    def _of_a_body(self, mention: NameMention) -> str | None:
        """``X of the Innovation Fund``."""
        if self.tokens.lower[mention.last : mention.last + 1] in (["of"], ["with"]):
            return self.titles.body_at(mention.last + 1)
        return None

    def _body_only(self, mention: NameMention) -> str | None:
        """The body that somebody without a role stands for: X of the law firm Y; Y's X; X, Y at the end of a line."""
        tokens, first, last = self.tokens, mention.first, mention.last
        if first > 1 and tokens.tag[first - 1] == "POS":
            return self.titles.body_before(first - 1)
        if tokens.text[last : last + 1] == [","]:
            end = self.titles.bodies.get(last + 1, len(tokens))
            ends_line = end < len(tokens) and tokens.tag[end] == "_SP" and "\n" in tokens.text[end]
            return self.titles.body_at(last + 1) if ends_line else None
        return self._of_a_body(mention)

    # --- before the name: ACLU lawyer X, Texas Gov. X

    def _before(self, mention: NameMention) -> Standing:
        tokens = self.tokens
        if mention.first and tokens.lower[mention.first - 1] == "named":
            return self._ending(mention.first - 1)
        first = self._start(mention.first)
        while first < mention.first and tokens.tag[first] in ("POS", "HYPH", "CC"):
            first += 1
        found = self.titles.one(self.titles.read(first, mention.first), mention.first)
        if found.role is None:
            found = self._with_preposition(mention, first)
        if found.role is None:
            found = self._shared(mention)
        return found

    def _start(self, last: int) -> int:
        """Where the words begin that stand before a name and describe its bearer."""
        first = last
        while first > 0 and self._belongs(first - 1):
            first -= 1
        return first

    def _belongs(self, i: int) -> bool:
        tokens = self.tokens
        if "\n" in self.text[tokens.end[i] : tokens.start[i + 1]] or tokens.text[i][-1:] in ("”", '"'):
            return False
        if tokens.lower[i] in words.CAPTIONS or tokens.lower[i] in TIME_NOUNS:
            return False
        if tokens.tag[i] in NOUNS or tokens.tag[i] in ("JJ", "JJS", "HYPH", "POS"):
            return True
        if tokens.lower[i] in words.QUALIFIERS and (
            tokens.tag[i] in ("VBN", "RB", "IN", "VBG")
            or (i and tokens.tag[i - 1] in ("VBZ", "VBD", "VB", "VBG", "IN", "TO"))  # shows accused arsonist X
        ):
            return True
        if tokens.tag[i + 1] == "HYPH" and tokens.end[i] == tokens.start[i + 1]:
            return True
        if tokens.lower[i] == "and" and i and tokens.tag[i - 1] in ("NN", "JJ") and tokens.tag[i + 1] in ("NN", "JJ"):
            return True  # lawyer and activist X
        joins = (
            tokens.lower[i] in ("and", "of", "for", "&") and tokens.tag[i - 1] in PROPER and tokens.tag[i + 1] in PROPER
        )
        return joins and i > 0 and not self._names_another(i - 1)

    def _names_another(self, i: int) -> bool:
        voice = self.voices.at.get(i)
        return voice is not None and voice.kind == "person"

    def _ending(self, last: int) -> Standing:
        """The role in the noun phrase that ends before a token: a former judge named X."""
        first = self._start(last)
        return self.titles.read(first, last) if first < last else NOTHING

    def _with_preposition(self, mention: NameMention, start: int) -> Standing:
        """``White House director of legislative affairs X``; ``former British envoy to Norway X``."""
        tokens = self.tokens
        if (
            tokens.tag[mention.last : mention.last + 1] in (["POS"], ["NN"], ["NNP"])
            or tokens.tag[mention.first - 1] == "DT"
        ):
            return NOTHING  # a member of the Poe administration
        for i in range(start - 1, max(0, mention.first - _FAR) - 1, -1):
            if tokens.lower[i] in ("of", "to", "for", "in") and i + 1 < mention.first and i:
                last = self._role_before(i, mention.first)
                return self.titles.with_body(last, i) if last < i else NOTHING
            if tokens.tag[i] not in NOUNS and tokens.tag[i] not in ("JJ", "DT", "CC", "HYPH"):
                break
        return NOTHING

    def _role_before(self, preposition: int, name: int) -> int:
        """Where the singular role begins whose complement runs up to a name; the preposition where there is none."""
        tokens = self.tokens
        if tokens.tag[preposition - 1] not in ("NN", "NNP") or not self.titles.is_role(preposition - 1):
            return preposition
        if (
            self.titles.has_role(preposition + 1, name)
            or "\n" in self.text[tokens.start[preposition] : tokens.start[name]]
        ):
            return preposition
        return self._start(preposition)

    def _shared(self, mention: NameMention) -> Standing:
        """``Senators X and Y``: what a plural before the first of several names says of the others, too."""
        tokens = self.tokens
        i = mention.first - 1
        for _ in range(4):
            if i < 1 or tokens.lower[i] not in ("and", ","):
                return NOTHING
            while i > 0 and tokens.lower[i] in ("and", ","):
                i -= 1
            voice = self.voices.at.get(i)
            if voice is None or voice.kind != "person":
                return NOTHING
            while i > 0 and self.voices.at.get(i) is voice:
                i -= 1
            several = singular(tokens.lower[i].rstrip(".")) != tokens.lower[i].rstrip(".")
            if several and self.titles.is_role(i):
                first = self._start(i + 1)
                return self.titles.one(self.titles.read(first, i + 1), i + 1)
        return NOTHING

    def _ahead(self, mention: NameMention) -> Standing:
        """``the company's chief executive, X,``: a description before a comma."""
        tokens = self.tokens
        last = mention.first - 1
        if last < 2 or tokens.text[last] != ",":
            return NOTHING
        for i in range(last - 1, max(1, last - 6), -1):  # A lawyer for the tenants, X
            if tokens.lower[i] in ("for", "of", "at") and self.titles.is_role(i - 1):
                last = i
                break
        if not self.titles.is_role(last - 1) or tokens.tag[last - 1] != "NN":
            return NOTHING
        return self.titles.read(self._start(last), last)

    # --- behind the name: X, senior attorney at the Y Center, …

    def _behind(self, mention: NameMention) -> Standing:
        tokens = self.tokens
        i = self._past_bracket(mention.last)
        if i + 1 >= len(tokens) or tokens.text[i] not in _SETS_OFF:
            return NOTHING
        first = i + 1
        if tokens.tag[first] == "CD" and tokens.text[first + 1 : first + 2] == [","]:
            first += 2  # An age: X, 44, a lawyer
        elif tokens.lower[first] == "who" and tokens.lower[first + 1 : first + 2] in (["is"], ["was"]):
            first += 2
        if tokens.lower[first : first + 1] in (["currently"], ["now"], ["also"]):
            first += 1
        return self._description(first, mention)

    def _is(self, mention: NameMention) -> Standing:
        """``X is a professor at Y``."""
        tokens = self.tokens
        i = mention.last
        if tokens.lower[i : i + 1] != ["is"] or i + 2 >= len(tokens):
            return NOTHING
        found = self._description(i + 1, mention)
        return found if not found.weak and self._plain(i + 1) else NOTHING

    def _plain(self, i: int) -> bool:
        """Whether a predicate says what somebody is, and not how: a professor; not a good leader."""
        tokens = self.tokens
        i += tokens.lower[i] in ("a", "an", "the")
        return tokens.tag[i] in NOUNS or tokens.lower[i] in words.QUALIFIERS | words.LESSER

    def _description(self, first: int, mention: NameMention) -> Standing:
        """The role that a description from a token on says, up to what ends it."""
        tokens = self.tokens
        described = first < len(tokens) and tokens.lower[first] in ("a", "an")
        while first < len(tokens) and tokens.lower[first] in ("a", "an", "the", "his", "her", "its", "their"):
            first += 1
        last = self.titles.phrase_end(first)
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
        return self.titles.one(self.titles.with_body(first, last), last)

    def _of_staff(self, last: int) -> bool:
        """Whether a noun phrase that ends in another noun is a role all the same: editor in chief, judge emeritus."""
        return self.tokens.lower[last - 1] in ("emeritus", "emerita", "elect", "designate", "general", "staff")

    def _someone(self, i: int) -> bool:
        """Whether a noun that is no known role may be one: a 12-year veteran; not a woman, a city."""
        lower = self.tokens.lower[i]
        return lower not in words.NO_DOERS and lower not in words.WEAK

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
        return last >= len(self.tokens) or self.tokens.tag[last] in _CLOSING

    def _past_bracket(self, i: int) -> int:
        if i < len(self.tokens) and self.tokens.text[i] == "(":
            for j in range(i, min(i + 8, len(self.tokens))):
                if self.tokens.text[j] == ")":
                    return j + 1
        return i

    # --- descriptions: a DHS official, Justice Department lawyers

    def of_description(self, start: int, end: int) -> Standing:
        """Role and affiliation in a description without a name; what a group is called alone is no role: judges."""
        tokens, titles = self.tokens, self.titles
        first, last = tokens.at(start), tokens.before(end)
        while first < last and (titles.determines(first) or (first > tokens.at(start) and tokens.lower[first] == "of")):
            first += 1
        head = titles.phrase_end(first)
        head = min(head, last)
        if head == first or not titles.is_role(head - 1):
            return NOTHING
        plural = tokens.tag[head - 1] in PLURAL
        serving = singular(tokens.lower[head - 1]) in words.SERVING
        if head < last and tokens.lower[head] in words.JOINS:
            return titles.with_body(first, head) if serving or not plural else NOTHING
        if plural and (last - first == 1 or not serving):
            return NOTHING
        if head - first == 1 and tokens.lower[first] in RELATIVES:
            return NOTHING
        return titles.read(first, head)

"""What a speaker is: role and affiliation, from words before a name, in apposition behind it, or in a description."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.entities.quotes.phrases import ONE_OF_SEVERAL
from mpp_extract.language.groups import SEVERAL
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import LEADERS, OCCUPATIONS, OFFICES, ROLES
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.tokens import Entity, Tokens

_BODY_LABELS = frozenset({"ORG", "GPE", "FAC"})
# Titles of address say nothing about a role.
_ADDRESS = word_set("dr mr mrs ms miss mister madam sir dame lady lord")
# Words of titles that are none by themselves.
_MODIFYING = word_set(
    """court press police fire state federal first royal us u.s former acting vice deputy senior associate supreme
    district circuit democratic republican late"""
)
# Endings of nouns for those who do something.
_DOERS = ("ist", "er", "or", "ian", "ant", "eer", "woman", "man")
# How somebody stands to another is no role: the governor is one before he is somebody's friend or rival. Nor is an
# outlook without a party: one liberal, some progressives.
_STATED = ROLES - word_set(
    """rival opponent critic supporter ally insider backer member friend boyfriend girlfriend colleague fan guest client
    citizen conservative liberal progressive independent communist"""
) | word_set("father mother husband wife son daughter brother sister widow mp")
_OF_SEVERAL = (ONE_OF_SEVERAL - word_set("eldest oldest youngest latter")) | SEVERAL | {"same"}
_GENERIC = word_set("man woman boy girl father mother person resident one people")
_JOINS = word_set("of at for with from in")
_MODIFIERS = frozenset({"JJ", "HYPH", "POS", "CD", "VBG", "JJR", "JJS", "NFP"})
_INSIDE = frozenset({"HYPH", "POS", "JJ", "CC"})
# Who does this for somebody has it for a role, also in a plural: lawyers for the owners; not advocates of reform.
_SERVING = OFFICES | LEADERS | OCCUPATIONS - word_set("advocate activist")


class Standing(NamedTuple):
    """A role and an affiliation, as written; None where the article gives none."""

    role: str | None
    affiliation: str | None


class Roles:
    """Reads roles off one article's names and descriptions."""

    def __init__(self, text: str, voices: Voices) -> None:
        self.text = text
        self.tokens: Tokens = voices.tokens
        self.bodies = _bodies(voices)

    def of_person(self, mentions: list[NameMention]) -> Standing:
        """The first mention that tells a role counts; an affiliation may come from a later one."""
        role: str | None = None
        affiliation: str | None = None
        for mention in mentions[:12]:
            for found in (self._behind(mention), self._before(mention), self._ahead(mention)):
                if found.role and role is None:
                    role, affiliation = found
                    break
            if role:
                affiliation = affiliation or self._of_a_body(mention)
                break
        return Standing(role, affiliation)

    def _of_a_body(self, mention: NameMention) -> str | None:
        """``X of the Innovation Fund``."""
        tokens = self.tokens
        i = mention.last
        if i + 1 >= len(tokens) or tokens.lower[i] not in ("of", "with"):
            return None
        start = i + 2 if tokens.lower[i + 1] == "the" else i + 1
        end = self.bodies.get(start)
        return None if end is None or self._is_place(start) else self._words(start, end)

    # --- before the name: ACLU lawyer X, Texas Gov. X

    def _before(self, mention: NameMention) -> Standing:
        tokens = self.tokens
        first = mention.first
        while first > 0 and self._belongs(first - 1):
            first -= 1
        while first < mention.first and tokens.tag[first] in ("POS", "HYPH", "CC"):
            first += 1
        return self._split(first, mention.first)

    def _ahead(self, mention: NameMention) -> Standing:
        """``the company's chief executive, X,``: a description before a comma."""
        tokens = self.tokens
        last = mention.first - 1
        if last < 2 or tokens.text[last] != ",":
            return Standing(None, None)
        for i in range(last - 1, max(1, last - 6), -1):  # A lawyer for the tenants, X
            if tokens.lower[i] in ("for", "of", "at") and self._is_role(i - 1):
                last = i
                break
        if not self._is_role(last - 1) or tokens.tag[last - 1] != "NN":
            return Standing(None, None)
        first = last - 1
        while first > 0 and tokens.tag[first - 1] in ("NN", "JJ", "HYPH"):
            first -= 1
        if tokens.tag[first - 1] == "POS":
            owner = next((i for i in self.bodies if self.bodies[i] == first - 1), None)
            return Standing(self._words(first, last), self._words(owner, first - 1) if owner is not None else None)
        return self._split(first, last)

    def _belongs(self, i: int) -> bool:
        tokens = self.tokens
        if tokens.tag[i] in NOUNS or tokens.tag[i] in ("JJ", "HYPH", "POS", "NNP"):
            return "\n" not in self.text[tokens.end[i] : tokens.start[i + 1]] and tokens.text[i][-1:] not in ("”", '"')
        joins = tokens.lower[i] in ("and", "of", "for") and tokens.tag[i - 1] in PROPER and tokens.tag[i + 1] in PROPER
        return joins and i > 0 and (i in self.bodies or self._title_ahead(i))

    def _title_ahead(self, i: int) -> bool:
        return any(word.rstrip(".") in TITLE_WORDS for word in self.tokens.lower[i + 1 : i + 5])

    def _split(self, first: int, last: int) -> Standing:
        """``White House press secretary``: the body in front is the affiliation, unless the title wraps round it."""
        tokens = self.tokens
        while first < last and tokens.lower[first].rstrip(".") in _ADDRESS:
            first += 1
        if first >= last or not self._has_role(first, last):
            return Standing(None, None)
        doing = next((i for i in range(first + 1, last) if tokens.tag[i] == "VBG" and tokens.tag[i - 1] in NOUNS), last)
        body = next(((i, self.bodies[i]) for i in range(first, doing) if i in self.bodies), None)
        wrapped = self._wrapped(first, last)
        if body is None or wrapped:
            return Standing(self._words(first, last), wrapped)
        start, end = body[0], min(body[1], last)
        while end > start and tokens.lower[end - 1].rstrip(".") in TITLE_WORDS and end == last:
            end -= 1
        called = end == last and self._is_role(end - 1)  # A former Marine is one, and no body.
        affiliation = self._words(start, end) if end > start and not called else None
        if (
            affiliation in ("U.S.", "US", "United States")
            and tokens.text[end : end + 1]
            and tokens.text[end][0].isupper()
        ):
            return Standing(self._words(first, last), None)  # U.S. District Judge is one title.
        if start > first or end >= last:
            return Standing(self._words(first, last), affiliation)
        if tokens.tag[end] == "POS":
            end += 1
        return Standing(self._words(end, last) if end < last else None, affiliation)

    def _wrapped(self, first: int, last: int) -> str | None:
        """The body that a title wraps round: Acting Customs and Border Protection Commissioner."""
        tokens = self.tokens
        low, high = first, last
        while low < high and tokens.lower[low] in TITLE_WORDS:
            low += 1
        while high > low and tokens.lower[high - 1] in TITLE_WORDS:
            high -= 1
        inside = first < low and high < last and high - low > 1
        named = inside and all(tokens.tag[i] in PROPER or tokens.tag[i] == "CC" for i in range(low, high))
        return self._words(low, high) if named else None

    def _has_role(self, first: int, last: int) -> bool:
        return any(self._is_role(i) for i in range(first, last))

    def _is_role(self, i: int) -> bool:
        word = self.tokens.lower[i].rstrip(".")
        single = word[:-1] if word.endswith("s") else word
        if word in _GENERIC or word in _ADDRESS:
            return False
        doer = self.tokens.tag[i] in ("NN", "NNS") and single.endswith(_DOERS)
        adjective = self.tokens.tag[i] == "JJ" and self.tokens.lower[i] == self.tokens.text[i]
        if doer or (not adjective and (word in _STATED or single in _STATED)):
            return True
        return self.tokens.text[i][0].isupper() and word in TITLE_WORDS and word not in _MODIFYING

    # --- behind the name: X, senior attorney at the Y Center, …

    def _behind(self, mention: NameMention) -> Standing:
        tokens = self.tokens
        i = self._past_bracket(mention.last)
        if i + 1 >= len(tokens) or tokens.text[i] not in (",", "—", "–", "--"):
            return Standing(None, None)
        first = i + 1
        if tokens.tag[first] == "CD" and tokens.text[first + 1 : first + 2] == [","]:
            first += 2  # An age: X, 44, a lawyer
        elif tokens.lower[first] == "who" and tokens.lower[first + 1 : first + 2] in (["is"], ["was"]):
            first += 2
        described = first < len(tokens) and tokens.lower[first] in ("a", "an")
        while first < len(tokens) and tokens.lower[first] in ("a", "an", "the", "his", "her"):
            first += 1
        last = self._phrase_end(first)
        if self._plural(first, last) and not self._one_of_two(mention):
            return Standing(None, None)  # The President, anti-dam advocates, lawyers: others in a list.
        one = described and last > first and tokens.tag[last - 1] == "NN"
        if last == first or not (one or self._has_role(first, last)) or not self._closes(last):
            return Standing(None, None)
        return self._with_body(first, last)

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
        if last >= len(self.tokens):
            return True
        return self.tokens.tag[last] in (",", ".", ":", "IN", "WP", "WDT", "_SP", "CC", "-RRB-", "TO", "POS", "VBG")

    def _past_bracket(self, i: int) -> int:
        if i < len(self.tokens) and self.tokens.text[i] == "(":
            for j in range(i, min(i + 8, len(self.tokens))):
                if self.tokens.text[j] == ")":
                    return j + 1
        return i

    def _phrase_end(self, first: int) -> int:
        """The end of the plain noun phrase that begins at a token."""
        tokens = self.tokens
        i = last = first
        while i < len(tokens) and i - first < 12:
            if tokens.tag[i] in NOUNS:
                last = i + 1
            elif not (tokens.tag[i] in _MODIFIERS or (tokens.tag[i] == "CC" and tokens.tag[i - 1] in NOUNS)):
                break
            i += 1
        return last

    def _with_body(self, first: int, last: int) -> Standing:
        """The role up to the preposition, and what follows it: a body is the affiliation, a place stays in the role."""
        tokens = self.tokens
        inside = self._split(first, last)
        if last >= len(tokens) or tokens.lower[last] not in _JOINS:
            return inside
        start = last + 1
        while start < len(tokens) and tokens.lower[start] in ("the", "a", "an", "his", "her"):
            start += 1
        end = self.bodies.get(start)
        if end is None:
            end = self._phrase_end(start)
            if end == start or tokens.tag[end - 1] not in PROPER:
                return inside
        role = self._words(first, last)
        if tokens.lower[last] == "of" and self._is_place(start):
            return Standing(self._words(first, end), inside.affiliation)
        if tokens.lower[last] in ("from", "in") and self._is_place(start):
            return Standing(role, inside.affiliation)  # A nurse from Ohio: where she is from is no affiliation.
        return Standing(role, self._words(start, end))

    def _is_place(self, i: int) -> bool:
        return any(entity.label == "GPE" for entity in self.tokens.entities if entity.first == i)

    # --- descriptions: a DHS official, Justice Department lawyers

    def of_description(self, start: int, end: int) -> Standing:
        """Role and affiliation in a description without a name; what a group is called alone is no role: judges."""
        tokens = self.tokens
        first, last = tokens.at(start), tokens.before(end)
        while first < last and (self._determines(first) or (first > tokens.at(start) and tokens.lower[first] == "of")):
            first += 1
        head = self._phrase_end(first)
        if head > first and head < last and tokens.lower[head] in _JOINS and self._has_role(first, head):
            found = self._with_body(first, head)
            if found.affiliation:
                return found
            alone = self._alone(first, head) and singular(tokens.lower[first]) not in _SERVING
            return Standing(None if alone else self._words(first, last), None)
        return Standing(None, None) if self._alone(first, last) else self._split(first, last)

    def _alone(self, first: int, last: int) -> bool:
        return last - first == 1 and self.tokens.tag[first] in PLURAL

    def _determines(self, i: int) -> bool:
        """Whether the token says which or how many, and no part of a role: the, two, fifty-two; not 400-pound."""
        tags = self.tokens.tag
        if tags[i] == "HYPH":
            return i > 0 and tags[i - 1] == "CD"
        if tags[i] == "CD" and tags[i + 1 : i + 2] == ["HYPH"]:
            return tags[i + 2 : i + 3] == ["CD"]
        return tags[i] in ("DT", "CD", "PRP$", "_SP") or self.tokens.lower[i] in _OF_SEVERAL

    def _words(self, first: int, last: int) -> str:
        return self.text[self.tokens.start[first] : self.tokens.end[last - 1]]


def _bodies(voices: Voices) -> dict[int, int]:
    """First token of each organization or place named in the article, and the token after its last."""
    tokens = voices.tokens
    people = {voice.name.rpartition(" ")[2] for voice in voices.persons}

    def stands(entity: Entity) -> bool:
        """An adjective of nationality, religion or party (NORP) says what somebody is, not whom somebody stands for;
        an acronym and a person's name under that label are none."""
        word = tokens.text[entity.last - 1]
        return entity.label in _BODY_LABELS or (entity.label == "NORP" and (word.isupper() or word in people))

    bodies = {entity.first: entity.last for entity in tokens.entities if stands(entity)}
    return {_start(tokens, first): _end(tokens, last) for first, last in bodies.items()}


def _start(tokens: Tokens, first: int) -> int:
    return first + 1 if tokens.lower[first] in ("the", "a") else first


def _end(tokens: Tokens, last: int) -> int:
    return last - 1 if tokens.tag[last - 1] == "POS" else last

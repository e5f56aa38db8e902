"""What the words before a name say that its bearer is: ACLU lawyer X; Texas Gov. X; the company's chief, X."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.people.titles import PERSONAL_TITLES
from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.standing import NOTHING, Standing
from mpp_extract.language.calendar import TIME_NOUNS
from mpp_extract.language.inflect import singular
from mpp_extract.language.tags import NOUNS, PLURAL, PROPER

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.entities.quotes.voices.complements import Complements
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.tokens import Tokens

# How long a party or an origin behind a name is, in tokens, and what stands in it besides names.
_LABEL = 7
_LABELS = frozenset({",", "(", ")", "-", "–", ".", "of"})
# How far before a name that a comma sets off what describes its bearer may reach, in tokens.
_AHEAD = 12
# Who comes before or behind in a post does not hold it: her predecessor as mayor, X.
_OTHERS_POST = (["predecessor", "as"], ["successor", "as"])
_CLOSING = frozenset({",", ".", ":", "_SP", "-RRB-", "-LRB-", "''", "CC"})
# How a noun hangs that a verb or a preposition governs.
_GOVERNED = frozenset({"pobj", "dobj", "dative", "iobj", "oprd", "conj", "poss"})
# How far before a name a description with a preposition of its own begins, in tokens.
_FAR = 7


class BeforeNames:
    """Reads roles off the words before one article's names."""

    def __init__(self, text: str, voices: Voices, titles: Complements) -> None:
        self.text, self.voices, self.titles = text, voices, titles
        self.tokens: Tokens = voices.tokens

    def before(self, mention: NameMention) -> Standing:
        tokens = self.tokens
        if mention.first and tokens.lower[mention.first - 1] == "named":
            return self._ending(mention.first - 1)
        first = self.start(mention.first)
        while first < mention.first and tokens.tag[first] in ("POS", "HYPH", "CC"):
            first += 1
        if self._only_supposed(first, mention.first):
            return NOTHING
        found = NOTHING
        if self._ends_title(mention.first - 1):
            found = self.titles.one(self.titles.read(first, mention.first), mention.first)
        if found.role is None:
            found = self._with_preposition(mention, first)
        if found.role is None:
            found = self._shared(mention)
        return found if found.role is None or found.affiliation else self._behind_acronym(found, first)

    def _only_supposed(self, first: int, last: int) -> bool:
        """``A President X``: who is given an article with a title in capitals is imagined to hold it."""
        tokens = self.tokens
        titled = first == last - 1 and tokens.lower[first].rstrip(".") in PERSONAL_TITLES
        return titled and tokens.text[first][0].isupper() and tokens.lower[first - 1 : first] == ["a"]

    def _behind_acronym(self, found: Standing, first: int) -> Standing:
        """``The Tenants Union (TU) lawyer X``: the body before the acronym that a bracket gives."""
        tokens = self.tokens
        if first < 4 or tokens.text[first - 1] != ")" or tokens.text[first - 3] != "(":
            return found
        body = self.titles.body_before(first - 3) if tokens.text[first - 2].isupper() else None
        return found._replace(affiliation=body)

    def _ends_title(self, last: int) -> bool:
        """Whether the word before a name can end a title; a verb that the tagger takes for a plural can't."""
        tokens = self.tokens
        if last < 0 or tokens.tag[last] != "NNS" or self.titles.is_role(last):
            return last >= 0
        return tokens.text[last][0].isupper()

    def start(self, last: int) -> int:
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
        if tuple(tokens.lower[i : i + 2]) in words.BEHIND_TITLES or self.voices.layout.abbreviates(i):
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
        if self.titles.at_campus(i):
            return True
        joins = (
            tokens.lower[i] in ("and", "of", "for", "&") and tokens.tag[i - 1] in PROPER and tokens.tag[i + 1] in PROPER
        )
        return joins and i > 0 and not self._names_another(i - 1)

    def _names_another(self, i: int) -> bool:
        voice = self.voices.at.get(i)
        return voice is not None and voice.kind == "person"

    def _ending(self, last: int) -> Standing:
        """The role in the noun phrase that ends before a token: a former judge named X."""
        first = self.start(last)
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
                return self.titles.with_body(last, i, mention.first) if last < i else NOTHING
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
        return self.start(preposition)

    def _shared(self, mention: NameMention) -> Standing:
        """``Senators X and Y``: what a plural before the first of several names says of the others, too."""
        tokens = self.tokens
        i = mention.first - 1
        for _ in range(4):
            if i < 1 or tokens.lower[i] not in ("and", ","):
                return NOTHING
            while i > 0 and tokens.lower[i] in ("and", ","):
                i -= 1
            i = self._before_label(i)
            voice = self.voices.at.get(i)
            if voice is None or voice.kind != "person":
                return NOTHING
            while i > 0 and self.voices.at.get(i) is voice:
                i -= 1
            title = i - 1 if tokens.text[i] == "." and i else i  # Sens. X and Y
            several = singular(tokens.lower[title].rstrip(".")) != tokens.lower[title].rstrip(".")
            if several and self.titles.is_role(title):
                first = self.start(i + 1)
                return self.titles.one(self.titles.read(first, i + 1), i + 1)
        return NOTHING

    def _before_label(self, i: int) -> int:
        """Before a party or an origin behind another's name (Sens. X, R-Ohio, and Y), or the same token."""
        tokens = self.tokens
        for j in range(i, max(0, i - _LABEL), -1):
            if self._names_another(j):
                return j if j == i or tokens.lower[j + 1] in (",", "(", "of") else i
            if tokens.tag[j] not in PROPER and tokens.text[j] not in _LABELS:
                return i
        return i

    def ahead(self, mention: NameMention) -> Standing:
        """``the company's chief executive, X,``: a description before a comma and the name of whom it describes."""
        tokens = self.tokens
        last = mention.first - 1
        while last > 2 and tokens.lower[last].rstrip(".") in words.ADDRESS | {""}:
            last -= 1  # The minister, Dame X
        if last < 2 or tokens.text[last] != ",":
            return NOTHING
        opening = tokens.sentences[tokens.sentence[last]][0]
        for i in range(last - 1, max(1, opening, last - _AHEAD), -1):
            if tokens.lower[i] in ("for", "of", "at", "with") and self.titles.is_role(i - 1):
                return self._ahead_with_body(i, last) if self._describes(i - 1, mention) else NOTHING
            if tokens.tag[i][:2] in ("VB", "MD", "WP") or tokens.text[i] == ",":
                break
        if not self.titles.is_role(last - 1) or tokens.tag[last - 1] != "NN":
            return NOTHING
        return self.titles.read(self.start(last), last) if self._describes(last - 1, mention) else NOTHING

    def _describes(self, noun: int, mention: NameMention) -> bool:
        """Whether a noun before a comma is the role of who is named behind it: In a letter to the mayor, X said is not.

        It is where the name is set off, where it speaks of the subject (as president, X; he is the mayor, X said),
        and where nothing governs it.
        """
        tokens, after = self.tokens, mention.last
        before = self.start(noun) - 1
        if self._is_anothers(noun) or tokens.lower[before - 1 : before + 1] in _OTHERS_POST:
            return False
        if after >= len(tokens) or tokens.tag[after] in _CLOSING or tokens.lower[after] in ("of", "with", "at"):
            return True
        if tokens.lower[before] in ("as", "while"):
            return True
        if tokens.dep[noun] == "attr":
            return any(
                tokens.lower[i] in ("he", "she") and tokens.dep[i] == "nsubj"
                for i in tokens.children(tokens.head[noun])
            )
        return tokens.dep[noun] not in _GOVERNED

    def _is_anothers(self, noun: int) -> bool:
        """Whether a comma puts a description behind somebody else's name: Like Y, wife of the mayor, X said."""
        tokens, i = self.tokens, self.start(noun) - 1
        while i > 0 and tokens.tag[i] in ("DT", "PRP$"):
            i -= 1
        return i > 0 and tokens.text[i] == "," and self._names_another(i - 1)

    def _ahead_with_body(self, preposition: int, comma: int) -> Standing:
        """``A board member of the Garden Club, X,``; not the wife of the mayor, X, who may be the mayor."""
        tokens, last = self.tokens, comma - 1
        if tokens.tag[preposition - 1] not in ("NN", "NNP"):
            return NOTHING
        if tokens.tag[last] not in PLURAL and self.titles.is_role(last):
            return NOTHING
        return self.titles.with_body(self.start(preposition), preposition, comma)

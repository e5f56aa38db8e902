"""Whom a pronoun that decides takes up: the court for it, a judge for she."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings.decider import Actor
from mpp_extract.entities.rulings.nouns import COURTS, JUDGES, PANELS
from mpp_extract.language.given_names import FEMALE, MALE
from mpp_extract.language.inflect import verbs
from mpp_extract.language.organizations import ESTABLISHMENTS, ORGANIZATIONS
from mpp_extract.language.tags import PLURAL

if TYPE_CHECKING:
    from mpp_extract.entities.rulings.actors import Actors

HE = frozenset({"he", "she"})
IT = frozenset({"it"})
THEY = frozenset({"they"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_BACK = 60
_NEVER = frozenset({"who", "which", "that", "i", "we", "you", "this", "there", "what"})
# A subject of such a clause is told of within what another does: the court held that the road was built.
_INSIDE = frozenset({"ccomp", "advcl", "acl", "relcl"})
# Who is asked to do something answers: the city asked the judge to lift it. She declined.
_ASKING = verbs("ask urge petition press implore request")
# Who asked may do this to what is said of it: the firm asked the court to throw it out. It denied the claims.
_DENYING = verbs("deny reject dismiss")


class Pronouns:
    """Finds whom the pronouns of one article take up, where it is a court or judge."""

    def __init__(self, actors: Actors) -> None:
        self.actors, self.tokens = actors, actors.tokens

    def of(self, noun: int, word: str) -> Actor | None:
        """The nearest subject before it that agrees in number; where there is none, who was asked."""
        tokens = self.tokens
        sentence = tokens.sentence[noun]
        for i in range(noun - 1, max(-1, noun - _BACK), -1):
            if tokens.dep[i] not in _SUBJECTS or sentence - tokens.sentence[i] > 1:
                continue
            other = tokens.lower[i]
            if other in HE | IT | THEY:
                if other == word:
                    found = self.actors.of(i)
                    return None if found is None else Actor(noun, "pronoun", found.court, found.judges, noun=found.noun)
                continue
            if self._fits(i, word):
                answers = tokens.lower[tokens.head[i]] in _ASKING and tokens.lower[tokens.head[noun]] not in _DENYING
                asked = self._asked(noun, word) if answers else None
                return asked or self._taking_up(noun, i, word)
        return self._asked(noun, word)

    def _fits(self, i: int, word: str) -> bool:
        """Whether a subject can be what the pronoun takes up, be it a court or not."""
        tokens = self.tokens
        other = tokens.lower[i]
        if other in _NEVER or (tokens.tag[i] in PLURAL) != (word in THEY):
            return False
        court = i in self.actors.courts or other in COURTS
        the = any(tokens.lower[c] == "the" and c < i for c in tokens.children(i))  # the Army Corps
        person = i in self.actors.judges or other in JUDGES or (tokens.tag[i] == "NNP" and not court and not the)
        if tokens.dep[tokens.head[i]] == "relcl" and self.actors.of(i) is None:
            return False  # the judge, whom a president named, ruled
        if word in IT:
            return not person and not self._thing(i)
        if word in HE:
            if not person or (tokens.dep[i] == "nsubj" and self.actors.clauses.infinitive(tokens.head[i])):
                return False  # whether it is right for a judge to speak
            return not self._of_the_other(i, word)
        return True

    def _thing(self, i: int) -> bool:
        """``held that the road was built``: a thing in what a court said; it is the court that goes on deciding."""
        tokens = self.tokens
        word = tokens.lower[i]
        inside = tokens.dep[tokens.head[i]] in _INSIDE and tokens.tag[i] == "NN"
        return inside and self.actors.of(i) is None and word not in ORGANIZATIONS | ESTABLISHMENTS | PANELS

    def _of_the_other(self, i: int, word: str) -> bool:
        """``Melvin Dunmore … she``: whether the name before says that somebody else is meant."""
        tokens = self.tokens
        given = {tokens.lower[c] for c in tokens.children(i) if c < i and tokens.dep[c] == "compound"}
        return not given.isdisjoint(MALE if word == "she" else FEMALE)

    def _taking_up(self, noun: int, i: int, word: str) -> Actor | None:
        found = self.actors.of(i)
        court = self.tokens.lower[i] in COURTS | PANELS or i in self.actors.courts
        if found is None or found.kind == "document" or (word in IT and not court):
            return None
        return Actor(noun, "pronoun", found.court, found.judges, noun=i if found.kind == "noun" else -1)

    def _asked(self, noun: int, word: str) -> Actor | None:
        """``The city asked the judge to lift it. She declined.``"""
        tokens = self.tokens
        if word in THEY:
            return None
        for i in range(noun - 1, max(-1, noun - _BACK), -1):
            verb = tokens.head[i]
            if tokens.sentence[noun] - tokens.sentence[i] > 1:
                break
            of_it = tokens.dep[i] == "dobj" or (tokens.dep[i] == "nsubj" and self.actors.clauses.infinitive(verb))
            if not of_it or not {tokens.lower[verb], tokens.lower[tokens.head[verb]]} & _ASKING:
                continue
            judge = i in self.actors.judges or tokens.lower[i] in JUDGES
            if judge == (word in HE):
                return self._taking_up(noun, i, word)
        return None

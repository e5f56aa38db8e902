"""A verb's clause off the parse: its subject, whether it is passive, and what it hangs on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpp_extract.language.function_words import BE, HAVE, MODALS
from mpp_extract.language.irregular_verbs import UNCHANGED
from mpp_extract.language.tags import NOUNS, VERBS

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

_SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_AUXILIARIES = frozenset({"aux", "auxpass"})
_RELATIVES = frozenset({"who", "which", "that", "whom"})
_DASHES = frozenset({"—", "–", "-", "--", ":", ")"})
MOST = 6  # verbs climbed
# By reason of insanity: what these lead in acts on nothing. Source: Quirk et al., 9.11 (complex prepositions).
_BY_NOBODY = frozenset({"reason", "virtue", "means", "way", "dint", "force"})


@dataclass(frozen=True, slots=True)
class Clause:
    """What a verb's clause says beside the verb.

    verb      the token
    subject   the head of its subject, or of the subject that it shares; -1 for none
    passive   the subject, or the noun that it describes, is what is acted on
    agent     the head of whoever does it, of a passive; -1 for none
    chain     the verb and those that it shares its subject with, from the nearest up
    """

    verb: int
    subject: int
    passive: bool
    agent: int
    chain: tuple[int, ...]


class Clauses:
    """Reads the clauses of one article's verbs.

    unit  for each token the sentence that it is in, as far as no line ends in it: the parser runs a headline into the
          first sentence
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.unit = _units(tokens)
        self._firsts = [i for i, unit in enumerate(self.unit) if not i or unit != self.unit[i - 1]]
        self._kept: dict[int, Clause] = {}

    def children(self, i: int) -> list[int]:
        """The tokens that hang on a token in its own unit."""
        unit = self.unit[i]
        return [child for child in self.tokens.children(i) if self.unit[child] == unit]

    def bounds(self, i: int) -> tuple[int, int]:
        """First token and token after the last of the token's unit."""
        unit = self.unit[i]  # the first is 1
        return self._firsts[unit - 1], self._firsts[unit] if unit < len(self._firsts) else len(self.unit)

    def of(self, verb: int) -> Clause:
        """The clause of the verb at a token."""
        if verb not in self._kept:
            self._kept[verb] = self._read(verb)
        return self._kept[verb]

    def _read(self, verb: int) -> Clause:
        tokens = self.tokens
        passive = self._passive(verb)
        agent = self._agent(verb) if passive else -1
        chain = [verb]
        node = verb
        subject = self._own_subject(node)
        while subject < 0 and len(chain) < MOST:
            head = tokens.head[node]
            dep = tokens.dep[node]
            if head == node or self.unit[head] != self.unit[verb]:
                break
            past = self._past_above(node) if dep == "conj" else -1
            if past >= 0:
                chain.append(past)
                node = past
                subject = self._own_subject(node)
                continue
            if dep in ("acl", "relcl") and (tokens.tag[head] in NOUNS or tokens.tag[head] in ("DT", "PRP")):
                subject = head
                break
            if tokens.tag[head] == "JJ" and tokens.dep[head] == "acomp" and dep in ("xcomp", "ccomp"):
                node = head  # was wrong to dismiss it
                continue
            if tokens.tag[head] in VERBS or tokens.tag[head] == "MD":
                chain.append(head)
                node = head
                subject = self._own_subject(node)
                continue
            if dep == "advcl" and tokens.tag[head] in NOUNS and tokens.dep[head] in ("ROOT", "nsubj"):
                subject = head
                break
            if dep in ("pcomp", "prep") or (tokens.tag[head] in NOUNS and dep in ("conj", "dep", "appos", "advcl")):
                node = head
                continue
            break
        return Clause(verb, subject, passive, agent, tuple(chain))

    def _past_above(self, verb: int) -> int:
        """``denied a motion to bar the tape and excluded a letter``: the past tense that another is truly joined to.

        The parse joins it to the infinitive between, which no past tense goes on from.
        """
        tokens, node = self.tokens, self.tokens.head[verb]
        if tokens.tag[node] != "VB" or not self._past(verb, node):
            return -1
        for _ in range(MOST):
            above = tokens.head[node]
            if above == node or self.unit[above] != self.unit[verb]:
                return -1
            node = above
            if tokens.tag[node] == "VBD":
                return node
        return -1

    def _own_subject(self, verb: int) -> int:
        tokens = self.tokens
        subjects = [c for c in self.children(verb) if tokens.dep[c] in _SUBJECTS and tokens.tag[c] not in VERBS]
        if not subjects:
            return -1
        child = subjects[0]
        if len(subjects) > 1 and tokens.text[child + 1] in _DASHES:
            child = subjects[1]  # the first is a dateline: DENVER — The court …
        if tokens.lower[child] in _RELATIVES and tokens.dep[verb] == "relcl":
            return tokens.head[verb]
        return child

    def certain(self, clause: Clause) -> bool:
        """Whether the subject is the verb's own, or the nearest clause's before it, so that nobody else is meant."""
        tokens, verb = self.tokens, clause.verb
        if tokens.dep[verb] in ("acl", "relcl") or any(tokens.dep[c] in _SUBJECTS for c in self.children(verb)):
            return True
        first, _ = self.bounds(verb)
        for i in range(verb - 1, first - 1, -1):
            if tokens.dep[i] in _SUBJECTS and tokens.lower[i] not in _RELATIVES:
                return i == clause.subject
        return True

    def auxiliaries(self, verb: int) -> list[int]:
        """The auxiliaries of a verb; of one joined to another without its own, those of that one."""
        tokens = self.tokens
        own = [i for i in self.children(verb) if tokens.dep[i] in _AUXILIARIES and i < verb]
        if not own and tokens.dep[verb] == "conj" and tokens.tag[verb] in ("VB", "VBN", "VBD"):
            head = tokens.head[verb]
            if tokens.tag[head] in VERBS and self._own_subject(verb) < 0 and head < verb:
                shared = self.auxiliaries(head)
                past = self._past(verb, head)
                if not past or any(tokens.lower[i] in HAVE for i in shared):
                    return shared  # to take a side and set it aside: a past tense by its form alone
        return own

    def _past(self, verb: int, first: int) -> bool:
        """Whether a verb that is joined to another is in the past tense, or a participle with an object: it is, too."""
        tokens = self.tokens
        if tokens.tag[verb] == "VBN" and tokens.tag[first] == "VB":
            return any(tokens.dep[c] == "dobj" for c in self.children(verb))
        return tokens.tag[verb] == "VBD" and not self._unchanged(verb, first)

    def _unchanged(self, verb: int, first: int) -> bool:
        """``are expected to take a side and set it aside``: set may be a base form, where no verb before is past."""
        tokens = self.tokens
        if tokens.lower[verb] not in UNCHANGED or tokens.tag[first] != "VB":
            return False
        above = tokens.head[first]
        return tokens.tag[above] != "VBD" or above == first

    def negated(self, verb: int) -> bool:
        """Whether a word of denial belongs to the verb."""
        tokens = self.tokens
        if self._goes_on(verb) and self.negated(tokens.head[verb]):
            return True  # had not been proven or ruled on
        return any(
            tokens.dep[i] == "neg" or (tokens.lower[i] in ("never", "nor", "neither") and i < verb)
            for i in self.children(verb)
        )

    def _goes_on(self, verb: int) -> bool:
        """Whether a verb is joined by or to one before whose auxiliaries it shares, so that its not is for both."""
        tokens, head = self.tokens, self.tokens.head[verb]
        if tokens.dep[verb] != "conj" or tokens.tag[verb] not in ("VB", "VBN") or not head < verb:
            return False
        if self._own_subject(verb) >= 0 or any(tokens.dep[i] in _AUXILIARIES for i in self.children(verb)):
            return False
        return any(tokens.lower[i] in ("or", "nor") for i in range(head + 1, verb) if tokens.head[i] == head)

    def modal(self, verb: int) -> bool:
        """Whether a modal belongs to the verb."""
        return any(self.tokens.tag[i] == "MD" or self.tokens.lower[i] in MODALS for i in self.auxiliaries(verb))

    def infinitive(self, verb: int) -> bool:
        """Whether to stands before the verb."""
        return any(self.tokens.lower[i] == "to" and self.tokens.tag[i] == "TO" for i in self.auxiliaries(verb))

    def _passive(self, verb: int) -> bool:
        tokens = self.tokens
        if tokens.tag[verb] not in ("VBN", "VBD"):
            return False
        auxiliaries = self.auxiliaries(verb)
        if any(tokens.dep[i] == "auxpass" for i in auxiliaries):
            return True
        if any(tokens.dep[i] == "nsubjpass" for i in self.children(verb)):
            return True
        if tokens.tag[verb] == "VBD":
            return tokens.dep[verb] == "acl" and self._own_subject(verb) < 0
        if any(tokens.dep[i] == "dobj" for i in self.children(verb)):
            return False  # After the counsel unsealed indictments, taken for a participle.
        words = {tokens.lower[i] for i in auxiliaries}
        if words & HAVE or (words and not words & BE):
            return False
        return tokens.dep[verb] in ("acl", "advcl", "amod", "relcl") or bool(words & BE) or self._agent(verb) >= 0

    def _leads_in(self, noun: int) -> bool:
        """Whether the noun after by is of a preposition: by reason of insanity."""
        tokens = self.tokens
        return tokens.lower[noun] in _BY_NOBODY and tokens.lower[noun + 1 : noun + 2] == ["of"]

    def _agent(self, verb: int) -> int:
        tokens = self.tokens
        for child in self.children(verb):
            if tokens.lower[child] == "by" and tokens.dep[child] in ("agent", "prep") and child > verb:
                for noun in self.children(child):
                    if tokens.dep[noun] == "pobj" and not self._leads_in(noun):
                        return noun
        return -1


def _units(tokens: Tokens) -> list[int]:
    """A number for each token: another one for each sentence, and for each line that ends inside one."""
    units, number, before = [], 0, -1
    for i, sentence in enumerate(tokens.sentence):
        if sentence != before or (i and "\n" in tokens.text[i - 1]):
            number += 1
            before = sentence
        units.append(number)
    return units

"""Which row of the table of acts a verb is, with what it takes: its object, the words or the clause behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.rulings import acts
from mpp_extract.entities.rulings.acts import Act
from mpp_extract.entities.rulings.nouns import BLOCKS, CASES, HEARINGS, JURIES, LAWS, REQUESTS, RULINGS, STAYED
from mpp_extract.language.inflect import nouns, singular
from mpp_extract.language.persons import is_person
from mpp_extract.language.phrases import next_head
from mpp_extract.language.tags import ADJECTIVES, FINITE, NOUNS, PROPER, VERBS
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.actions import Action
    from mpp_extract.entities.rulings.actors import Actors
    from mpp_extract.entities.rulings.clauses import Clauses
    from mpp_extract.entities.rulings.told import Told
    from mpp_extract.tokens import Tokens

_OBJECTS = frozenset({"dobj", "obj"})
_GRAMMATICAL = frozenset({"dobj", "nsubjpass", "nsubj"})
_COMPLEMENTS = frozenset({"ccomp", "xcomp"})
_REACH = 14
# Of the type give: a person and a thing, and either may be the passive's subject. Source: Quirk et al., 16.55.
_GIVING = word_set("give hand grant deny refuse award")
# Source: Quirk et al., 5.7 (partitive nouns).
_PARTS = nouns("part portion section piece chunk half majority rest bulk heart core") | word_set("most much some all")
# What courts order, by the word before. Source: Wex at restraining order; Constitution of Kenya, 23(3)(c); Sentencing
# Act 2020 (England and Wales), parts 6, 9 and 10 (a suspended sentence order).
_ORDERS = {
    "restraining": "restraining-order",
    "conservatory": "restraining-order",
    "community": "sentencing-order",
    "rehabilitation": "sentencing-order",
    "hospital": "sentencing-order",
    "referral": "sentencing-order",
    "training": "sentencing-order",
    "sentence": "sentencing-order",
}
# How long somebody is to be held.
_TERMS = nouns("year month decade") | word_set("life")
# What a pronoun behind a verb of deciding may take up.
_BEFORE_IT = RULINGS | LAWS | BLOCKS | CASES | REQUESTS
# Before a clause that leaves open what was decided.
_OPEN = tuple([word] for word in ("what", "whether", "how", "if", "who", "why", "which"))
# Whom judges speak to when they order nothing.
_HEARERS = word_set("jurors jury reporters audience crowd everyone people lawmakers us me senators")


class Rows:
    """Tells which act a verb is in one article."""

    def __init__(self, tokens: Tokens, clauses: Clauses, actors: Actors) -> None:
        self.tokens, self.clauses, self.actors = tokens, clauses, actors

    def to(self, i: int) -> bool:
        """Whether the verb at a token is an infinitive that completes another."""
        return self.tokens.dep[i] in ("xcomp", "ccomp", "advcl", "acl") and self.clauses.infinitive(i)

    def gap(self, told: Told) -> int:
        """``the toll that the court upheld``: the noun that a relative clause is of, where it is no subject there."""
        tokens, i = self.tokens, told.verb
        relative = tokens.dep[i] == "relcl" or (tokens.dep[i] == "acl" and tokens.tag[i] == "VBD")
        if not relative or told.clause.subject in (-1, tokens.head[i]):
            return -1
        return tokens.head[i]

    def next_noun(self, i: int) -> int:
        """The head of the noun phrase that goes on at a token, by the order of the words, -1 for none."""
        tokens = self.tokens
        _, end = self.clauses.bounds(i - 1)
        while i < end and (tokens.tag[i] in ("RB", "RP") or self.actors.timed(i)):
            i += 1
        head = next_head(tokens, i) if i < end else None
        return head if head is not None and head < end and head not in self.actors.times else -1

    def fitting(self, i: int, act: Act, object_: int, last: int, passive: bool) -> int:
        """The object, where what the act takes is another than the verb's plain object."""
        tokens = self.tokens
        if passive:
            return object_
        if act.gerund:
            return self.object_of(last, "") if last < len(tokens) else -1
        if act.bare:
            return object_ if object_ > last - 1 else self.next_noun(last)
        if act.action in ("convict", "acquit") and tokens.lower[i] in ("find", "found", "finds", "finding"):
            for child in self.clauses.children(i):
                for noun in (child, *self.clauses.children(child)):
                    if tokens.dep[noun] in ("nsubj", "dobj") and noun > i and tokens.tag[noun] in NOUNS | {"PRP"}:
                        return noun
            return self.next_noun(i + 1)
        if act.clause:
            if not act.behind:
                return -1
            if object_ >= 0 and tokens.tag[object_] in ADJECTIVES:
                return next((c for c in range(object_ - 1, i, -1) if tokens.tag[c] in NOUNS), -1)
        elif object_ < 0 and last > i + 1 and act.behind:
            determined = self.tokens.tag[last : last + 1] in (["DT"], ["PRP$"])
            return self.next_noun(last + determined)  # let stand a law
        return object_

    def which(self, i: int, base: str, object_: int, passive: bool) -> tuple[Act | None, int]:
        """The first row that fits, and the token behind the trigger."""
        tokens = self.tokens
        head = self._kind(self._whole(object_)) if object_ >= 0 else ""
        if object_ >= 0 and tokens.tag[object_] in ("CD", "$"):
            head = "sum"  # awarded her $11,000
        if head in ("it", "them") and not passive:
            head = self._taken_up(i) or head
        for act in acts.BY_VERB[base]:
            if act.of and head not in act.of:
                continue
            last = i + 1
            if act.behind:
                last = self._behind(i, act)
                if last < 0:
                    continue
            elif act.clause and not self.has_clause(i):
                continue
            if not self._traits(i, act, last, object_):
                continue
            if (
                act.of is HEARINGS
                and passive
                and not any(tokens.lower[c] in ("had", "been") for c in self.clauses.auxiliaries(i))
            ):
                continue
            return act, i + 1 if act.charged or act.term or act.apart else last
        return None, i + 1

    def _kind(self, noun: int) -> str:
        """The noun, or what kind of order it is: a restraining order, a community order."""
        tokens = self.tokens
        word = tokens.lower[noun]
        if word in ("leave", "permission") and tokens.lower[noun + 1 : noun + 3] == ["to", "appeal"]:
            return "leave-to-appeal"
        if tokens.lower[noun - 1] == "training" and tokens.lower[noun - 2] != "and":
            return word  # detention and training orders are of courts
        return _ORDERS.get(tokens.lower[noun - 1], word) if word in ("order", "orders") and noun else word

    def _taken_up(self, i: int) -> str:
        """``voided the sentence, but a panel reinstated it``: the last thing of a court’s before it in the sentence."""
        tokens = self.tokens
        first, _ = self.clauses.bounds(i)
        for noun in range(i - 1, first - 1, -1):
            of_it = noun == tokens.head[i]  # a decision to throw it out
            if tokens.lower[noun] in _BEFORE_IT and tokens.dep[noun] in _GRAMMATICAL and not of_it:
                return tokens.lower[noun]
        return ""

    def _whole(self, object_: int) -> int:
        """``part of the law``: what it is a part of."""
        tokens = self.tokens
        if tokens.lower[object_] in _PARTS:
            for child in self.clauses.children(object_):
                if tokens.lower[child] == "of":
                    return next((n for n in self.clauses.children(child) if tokens.dep[n] == "pobj"), object_)
        return object_

    def given(self, i: int, base: str, object_: int) -> tuple[Act | None, int]:
        """The row of a passive that keeps its object, where none but courts give such: was given a life sentence."""
        if base not in _GIVING or object_ < 0 or self._kind(object_) not in acts.BY_COURTS:
            return None, i + 1
        return self.which(i, base, object_, False)

    def _traits(self, i: int, act: Act, last: int, object_: int) -> bool:
        """Whether what else the row asks for is there."""
        tokens = self.tokens
        if act.gerund:
            return tokens.tag[last : last + 1] == ["VBG"]
        if act.charged:
            charges = [n for c in self.clauses.children(i) for n in self.clauses.children(c) if n > i]
            if any(tokens.lower[n] in CASES and tokens.dep[n] == "pobj" for n in charges):
                return True
            deciding = self.actors.of(self.clauses.of(i).subject) is not None and not self.clauses.of(i).passive
            return deciding and object_ >= 0 and self._person(object_)  # cleared the captain of smuggling
        if act.jury:
            jury = tokens.lower[self.clauses.of(i).subject] in JURIES if self.clauses.of(i).subject >= 0 else False
            return jury and object_ >= 0 and self._person(object_)
        if act.term:
            after = [n for c in self.clauses.children(i) if tokens.lower[c] == "for" for n in self.clauses.children(c)]
            return not _TERMS.isdisjoint([*tokens.lower[last : last + 4], *(tokens.lower[n] for n in after)])
        if act.whole:
            return object_ >= 0 and not any(self.to(c) for n in (i, object_) for c in self.clauses.children(n))
        if act.finite and (tokens.tag[i] == "VBG" or self.clauses.of(i).passive or self._for_office(i)):
            return False
        if act.past and tokens.tag[i] in ("VBZ", "VBP"):
            return False
        if act.told:
            return any(self.to(c) for c in self.clauses.children(i)) and tokens.lower[object_] not in _HEARERS
        if act.counted:
            return any(tokens.tag[j] == "CD" for j in range(i + 1, min(i + 3, len(tokens))))
        if act.alone:
            return object_ < 0 and tokens.text[i + 1 : i + 2] in (["."], [","], [";"])
        return True

    def _for_office(self, i: int) -> bool:
        """``backed her for mayor``: what is no matter of a court's."""
        return any(self.tokens.lower[c] == "for" and c > i for c in self.clauses.children(i))

    def _person(self, noun: int) -> bool:
        """Whether the noun names somebody, or may."""
        tokens = self.tokens
        return tokens.tag[noun] in PROPER or tokens.tag[noun] == "PRP" or is_person(singular(tokens.lower[noun]))

    def _behind(self, i: int, act: Act) -> int:
        """The token behind the trigger where the words that must follow do, else -1."""
        tokens = self.tokens
        _, end = self.clauses.bounds(i)
        for words in act.behind:
            size = len(words)
            for j in range(i + 1, min(end, i + _REACH)):
                if tuple(tokens.lower[j : j + size]) == words and (j == i + 1 or self._hangs(j, i) or act.said_of):
                    if act.said_of and tokens.tag[j + size : j + size + 1] in (["NN"], ["NNS"]):
                        break  # declared an unlawful assembly
                    return j + size if j == i + 1 else i + 1
                if act.bare and not (tokens.tag[j] in ("RB", "CD", "IN", "HYPH", "SYM", ",") or self.actors.timed(j)):
                    break
                if tokens.tag[j] in ("VBD", "VBZ", "MD") and j > i + 1:
                    break
                if act.bare and tokens.lower[j] == "that":
                    break  # ruled that for a toll to be lawful, …
        return -1

    def _hangs(self, j: int, i: int) -> bool:
        """Whether a word hangs on the verb, within two steps."""
        head = self.tokens.head[j]
        return i in (head, self.tokens.head[head])

    def has_clause(self, i: int) -> bool:
        """Whether a clause follows that says what was found: by the parse, or by its that."""
        tokens = self.tokens
        if tokens.lower[i + 1 : i + 2] in _OPEN:
            return False  # decides what the law is
        if self._set_off(i):
            return True
        for c in self.clauses.children(i):
            if c > i and tokens.dep[c] == "ccomp" and not self.clauses.infinitive(c):
                return True
        _, end = self.clauses.bounds(i)
        before_it, comma = True, False  # Nothing but times so far.
        for j in range(i + 1, min(end, i + _REACH)):
            tag = tokens.tag[j]
            if tokens.lower[j] == "that" and tag == "IN":
                return True
            if tag in VERBS or tag == "MD":
                plain = tag in FINITE and not before_it and not comma
                return plain and tokens.lower[i].startswith("rul")  # ruled the toll is void
            if tag in ("WP", "WDT", "WRB") or (tag == "IN" and not self.actors.timed(j)):
                return any(tokens.lower[k] == "that" and tokens.tag[k] == "IN" for k in range(j, min(end, i + _REACH)))
            comma = comma or tokens.text[j] == ","
            before_it = before_it and (self.actors.timed(j) or tag == "RB")
        return False

    def open_clause(self, i: int) -> bool:
        """``agreed to decide whether the toll is legal``: whether what is to be decided is told by a clause."""
        return i >= 0 and self.tokens.lower[i + 1 : i + 2] in _OPEN

    def _set_off(self, i: int) -> bool:
        """``That, the court concluded, is no crime``; ``…, the court ruled.``: the clause stands round the verb."""
        tokens = self.tokens
        first, last = self.clauses.bounds(i)
        behind = i + 1
        while behind < last and self.actors.timed(behind):
            behind += 1  # …, a judge ruled on Tuesday.
        ends = behind == last or not tokens.text[behind].strip() or tokens.text[behind] in (",", ".")
        if not ends and not self._said_first(i):
            return False
        for j in range(i - 1, max(first, i - 8) - 1, -1):
            if tokens.text[j] == "," and j > first:
                return tokens.lower[j + 1] != "and" and j < i - 1  # not: the case, decided long ago
            if tokens.tag[j] in VERBS or tokens.tag[j] in ("WDT", "WP", "CC"):
                return False
        return False

    def _said_first(self, i: int) -> bool:
        """``…, the court ruled in a 5-2 decision``: whether the parse has a clause before the verb, and none behind."""
        tokens = self.tokens
        clauses = [c for c in self.clauses.children(i) if tokens.dep[c] == "ccomp"]
        behind = [c for c in self.clauses.children(i) if c > i and tokens.dep[c] in ("dobj", "xcomp")]
        return bool(clauses) and all(c < i for c in clauses) and not behind

    def looked_through(self, action: Action, object_: int) -> Action:
        """``granted a motion to dismiss``: a request is looked through to what was asked for."""
        tokens = self.tokens
        if action != "grant" or object_ < 0 or tokens.lower[object_] not in REQUESTS:
            return action
        for child in self.clauses.children(object_):
            if tokens.dep[child] in ("acl", "xcomp", "relcl") and tokens.lower[child] in acts.FORMS:
                base = acts.FORMS[tokens.lower[child]]
                act, _ = self.which(child, base, self.object_of(child, base), False)
                return act.action if act is not None else action
            if tokens.lower[child] == "for" and any(tokens.lower[n] in BLOCKS for n in self.clauses.children(child)):
                return "block"
        return action

    def object_of(self, i: int, base: str) -> int:
        """The head of what is acted on: the object, or the subject of the clause that follows."""
        tokens = self.tokens
        if self.noun_in_form(i + 1):
            return i + 1
        children = [child for child in self.clauses.children(i) if child > i]
        if base == "fine":  # fined the captain $300
            for child in children:
                if tokens.dep[child] == "dative" and tokens.tag[child] in NOUNS | {"PRP"}:
                    return child
        for child in children:
            # The parse takes stayed an order for remained one.
            if tokens.dep[child] in _OBJECTS or (base == "stay" and tokens.lower[child] in STAYED):
                return child
        for child in children:
            if tokens.dep[child] in _COMPLEMENTS and base not in (
                "rule",
                "find",
                "hold",
                "decide",
                "agree",
                "conclude",
                "determine",
            ):
                for noun in self.clauses.children(child):
                    if tokens.dep[noun] in ("nsubj", "nsubjpass") and tokens.tag[noun] not in ADJECTIVES:
                        return noun
        for child in children:
            if tokens.dep[child] in ("prep", "agent") and tokens.lower[child] in ("with", "for", "against", "by", "in"):
                for noun in self.clauses.children(child):
                    if tokens.dep[noun] == "pobj" and base in ("side", "rule", "agree", "find", "stand"):
                        return self._favored(noun)
        return -1

    def noun_in_form(self, i: int) -> bool:
        """``Court confirms ruling on toll``: whether the word is a noun that the tagger takes for a form of a verb."""
        tokens = self.tokens
        ruling = tokens.lower[i : i + 1] == ["ruling"] and tokens.tag[i] == "VBG"
        return ruling and tokens.tag[i - 1] in FINITE and tokens.lower[i - 1] in acts.FORMS

    def _favored(self, noun: int) -> int:
        """``ruled in favor of the city``: the city."""
        tokens = self.tokens
        if tokens.lower[noun] in ("favor", "favour", "side"):
            for child in self.clauses.children(noun):
                if tokens.lower[child] == "of":
                    return next((x for x in self.clauses.children(child) if tokens.dep[x] == "pobj"), -1)
        return noun if tokens.lower[noun] not in ("favor", "favour") and noun not in self.actors.times else -1

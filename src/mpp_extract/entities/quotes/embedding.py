"""Reports inside reports: which verb of saying a clause hangs on, and which verbs in it are only supposed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.inflect import plural
from mpp_extract.language.organizations import ESTABLISHMENTS, ORGANIZATIONS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tags import PROPER, VERBS
from mpp_extract.language.verbs import SAY, THINK
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.language.tagged_phrases import Phrase
    from mpp_extract.tokens import Tokens

# How many steps of the parse are climbed from a verb to the report that its clause is part of.
_CLIMB = 8
_ABOVE = SAY | THINK
_SUPPOSING = word_set("would could might should can may must ought")
_IF = word_set("if unless whether")
# With the present tense these tell of any such time, not of one.
_WHENEVER = word_set("when whenever once until")
_ONES = PERSONS | ESTABLISHMENTS | ORGANIZATIONS | DOCUMENTS | SPEECH
_SPEAKERS = _ONES | GROUPS | frozenset(map(plural, _ONES))
_DOERS = ("ist", "ists", "er", "ers", "or", "ors", "ant", "ants", "man", "men", "woman", "women", "person", "people")


class Embedding:
    """Answers for one article's verbs; each answer takes a bounded climb."""

    def __init__(self, layout: Layout) -> None:
        self.layout, self.tokens = layout, layout.tokens

    def outer(self, verb: int) -> int:
        """The verb of saying or thinking in whose reported clause this verb stands; -1 where there is none."""
        tokens = self.tokens
        node = verb
        for _ in range(_CLIMB):
            head = tokens.head[node]
            if head == node:
                break
            reports = tokens.lower[head] in _ABOVE and tokens.tag[head] in VERBS and self.layout.owner[head] < 0
            if reports and tokens.dep[node] == "ccomp" and head < verb:
                return head
            node = head
        return -1

    def supposed(self, verb: int) -> bool:
        """Whether somebody only would, could or must do what the verb says, or does it if or whenever something is."""
        tokens = self.tokens
        if any(tokens.tag[i] == "MD" and tokens.lower[i] in _SUPPOSING for i in tokens.children(verb) if i < verb):
            return True
        node = verb
        for _ in range(_CLIMB):
            marks = [tokens.lower[i] for i in tokens.children(node) if i < node]
            if _IF.intersection(marks) or (tokens.tag[node] in ("VBZ", "VBP") and _WHENEVER.intersection(marks)):
                return True
            if tokens.dep[node] not in ("conj", "relcl", "dobj", "attr", "acl"):
                break
            node = tokens.head[node]
        return False


def garden_path(tokens: Tokens, verb: int) -> bool:
    """``Most who considered the case were late``: a noun that a relative clause tells more of lacks a verb of its own.

    What the parse has for the clause's complement is then the rest of the sentence.
    """
    node = tokens.head[verb]
    while tokens.dep[node] in ("pobj", "prep"):
        node = tokens.head[node]
    if tokens.dep[verb] != "relcl" or tokens.head[node] != node or tokens.tag[node] in VERBS or node > verb:
        return False
    return any(tokens.dep[i] == "ccomp" for i in tokens.children(verb))


def can_speak(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether the phrase may stand for somebody or something with words of its own: not the fences, a fee."""
    tag, word = tokens.tag[phrase.head], tokens.lower[phrase.head]
    if tag in PROPER or tag not in ("NN", "NNS"):
        return word not in ("it", "this", "that", "which")
    return word in _SPEAKERS or word == "percent" or word.endswith(_DOERS)

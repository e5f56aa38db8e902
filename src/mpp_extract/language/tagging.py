"""The tagger's mistakes put right: names that it takes for something else, and reports that it takes for nouns.

The room of quotes and speakers reads them. The others read the tagger's own: of 35,000 of their items four would
change, and as names are known from the recogniser, which dates and statistics alone don't load, what these lists hold
would depend on which others were asked for.
"""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING

from mpp_extract.language.calendar import FULL_MONTHS, FULL_WEEKDAYS
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.given_names import GIVEN
from mpp_extract.language.tags import FINITE, PROPER
from mpp_extract.language.verbs import REPORTS, SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

_NO_NAMES = frozenset({"VBG", "VBD", "VBZ", "VB", "VBN", "VBP", "JJ", "RB", "NN"})
# A plural (Parsons), an interjection (O) and the like: names only where the article has them in full, too.
_NO_FULL_NAMES = _NO_NAMES | {"NNS", "UH", "JJR", "JJS", "RBR", "FW", "CD", "IN", "RP"}
_NO_FIRST_NAMES = _NO_NAMES | {"MD", "IN"}
_NO_VERBS = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ"})
# A word that the parse makes an object or part of a compound is the noun that it looks like: three text messages.
_ARGUMENTS = frozenset({"pobj", "dobj", "nsubj", "nsubjpass", "conj", "compound"})
_OPENS_WORDS = frozenset({":", "``"})
# What may stand before the first word of a sentence.
_OPENING = frozenset({"“", '"', "``", "‘", "(", ":", "—", "\n", "\n\n"})
_CLOSING = frozenset({'"', "”", "''", "’", "'"})
# Verbs of writing and their -ing nouns. Source: WordNet 3.0, hyponyms of writing, statement and document.
_WRITINGS = word_set("posting filing ruling writing warning recording listing briefing finding")
# Reports that stand first. Source: Quirk et al., A Comprehensive Grammar of the English Language, 14.29 (inversion).
_SAY_FIRST = word_set("said says added wrote")
# How many tokens their subject may have, and what it is made of.
_SUBJECT = 8
_IN_NAMES = PROPER | {"DT", "NN", "JJ", "."}
_TIMES = FULL_MONTHS | FULL_WEEKDAYS
# A shorter word is too often something else than the name (Mark, Bush, Long).
SHORTEST_NAME = 5


# What closes a quotation inside a token, and the word glued to it: paranoia,”Poe.
_GLUED = re.compile(r"(?:[\"”]|(?<=[,.!?…])[’'])(?=[“‘]?[^\W\d_])")
_BEFORE_CLOSING = re.compile(r"[\w,.!?…)%’']\Z")


def corrected(tokens: Tokens) -> Tokens:
    """The tokens with what the tokenizer and the tagger mistook put right; the same object where nothing was."""
    return retagged(unglued(tokens))


def unglued(tokens: Tokens) -> Tokens:
    """Tokens without what stands on the other side of a closing mark, where no space parts mark and word.

    ``late,”Poe`` is the name alone: nothing else would know that it is there. A mark after a space opens.
    """
    cuts = []
    for i, word in enumerate(tokens.text):
        glued = None if word.isalnum() or len(word) < 2 else _GLUED.search(word)
        if glued is None:
            continue
        touching = i > 0 and tokens.end[i - 1] == tokens.start[i]
        before = word[: glued.start()] or (tokens.text[i - 1] if touching else "")
        if _BEFORE_CLOSING.search(before):
            cuts.append((i, glued.end()))
    if not cuts:
        return tokens
    tokens = copy(tokens)
    tokens.text, tokens.lower = list(tokens.text), list(tokens.lower)
    tokens.start, tokens.tag = list(tokens.start), list(tokens.tag)
    for i, size in cuts:
        word = tokens.text[i][size:]
        tokens.text[i], tokens.lower[i], tokens.start[i] = word, word.lower(), tokens.start[i] + size
        if word[0].isupper():
            tokens.tag[i] = "NNP"
    return tokens


def retagged(tokens: Tokens) -> Tokens:
    """The tokens with what the tagger mistook put right; the same object where nothing was.

    A name: the last word of what the recogniser calls a person, or of two words that begin with a given name, wherever
    else the text has it with a capital. A report: “…,” recalled X; “…,” the opinion states.
    """
    mistaken = _names(tokens) | _reports(tokens) | _writings(tokens) | _openings(tokens)
    if not mistaken:
        return tokens
    tokens = copy(tokens)
    tokens.tag = list(tokens.tag)
    for i, tag in mistaken.items():
        tokens.tag[i] = tag
    return tokens


def _names(tokens: Tokens) -> dict[int, str]:
    names: set[str] = set()
    full: set[str] = set()
    for entity in tokens.entities:
        last = tokens.text[entity.last - 1]
        if not last[0].isupper():
            continue
        person = entity.label == "PERSON"
        if len(last) >= SHORTEST_NAME and (
            person or (entity.last - entity.first == 2 and tokens.lower[entity.first] in GIVEN)
        ):
            names.add(last)
        if person and entity.last - entity.first > 1 and last.istitle():
            full.add(last)
    either = names | full
    if not either:
        return {}
    return _first_names(tokens) | {
        i: "NNP"
        for i, word in enumerate(tokens.text)
        if word in either
        and (
            (word in names and tokens.tag[i] in _NO_NAMES)
            or (word in full and tokens.tag[i] in _NO_FULL_NAMES and _capital_says(tokens, i))
        )
    }


def _first_names(tokens: Tokens) -> dict[int, str]:
    """First names that are other words, too, inside of a sentence: said Will Poe."""
    return {
        entity.first: "NNP"
        for entity in tokens.entities
        if entity.label == "PERSON"
        and entity.last - entity.first > 1
        and tokens.tag[entity.first] in _NO_FIRST_NAMES
        and tokens.lower[entity.first] in GIVEN
        and tokens.text[entity.first].istitle()
        and tokens.sentences[tokens.sentence[entity.first]][0] != entity.first
        and tokens.text[entity.first - 1] not in _OPENING
    }


def _capital_says(tokens: Tokens, i: int) -> bool:
    """Whether a capital says that the word is a name: inside a sentence, or before what the name's bearer does."""
    if i and tokens.sentences[tokens.sentence[i]][0] != i and tokens.text[i - 1] not in _OPENING:
        return tokens.tag[i - 1] not in ("DT", "PRP$", "CD")
    return i + 1 < len(tokens) and (tokens.tag[i + 1] in FINITE or tokens.tag[i + 1] == "POS")


def _reports(tokens: Tokens) -> dict[int, str]:
    return {
        i: "VBZ" if word.endswith("s") else "VBD"
        for i, word in enumerate(tokens.lower[:-1])
        if word in REPORTS and i and tokens.tag[i] in _NO_VERBS and _is_report(tokens, i)
    }


def _openings(tokens: Tokens) -> dict[int, str]:
    """``Said Poe, “…”``: a verb, not the first word of a name."""
    return {
        i: "VBD"
        for i, word in enumerate(tokens.lower)
        if word in _SAY_FIRST and tokens.tag[i] in PROPER and says_first(tokens, i)
    }


def says_first(tokens: Tokens, i: int) -> bool:
    """Whether Said or the like begins a sentence whose subject and words in marks come behind it."""
    if tokens.lower[i] not in _SAY_FIRST or not tokens.text[i][0].isupper():
        return False
    opens = not i or tokens.tag[i - 1] in ("_SP", ".", "''") or tokens.sentences[tokens.sentence[i]][0] == i
    if not opens:
        return False
    for j in range(i + 1, min(i + _SUBJECT, len(tokens) - 1)):
        if tokens.text[j] == "," or tokens.text[j] == ":":
            return j > i + 1 and tokens.tag[j + 1] == "``"
        if tokens.tag[j] not in _IN_NAMES:
            return False
    return False


def _writings(tokens: Tokens) -> dict[int, str]:
    """A posting, a January filing: what is written, not somebody who writes it."""
    if _WRITINGS.isdisjoint(tokens.lower):
        return {}
    return {
        i: "NN"
        for i, word in enumerate(tokens.lower)
        if i > 1 and word in _WRITINGS and tokens.tag[i] == "VBG" and _determined(tokens, i - 1)
    }


def _determined(tokens: Tokens, i: int) -> bool:
    """Whether an article or owner stands at the token, or before an adjective or a time there."""
    if tokens.tag[i] == "JJ" or tokens.lower[i] in _TIMES:
        i -= 1
    return tokens.tag[i] in ("DT", "PRP$", "POS")


def _is_report(tokens: Tokens, i: int) -> bool:
    if tokens.dep[i] in _ARGUMENTS and tokens.tag[i + 1] not in _OPENS_WORDS:
        return False
    before = tokens.text[i - 1]
    if before in _CLOSING:
        return tokens.tag[i + 1] in ("NN", "NNP", "DT", "PRP$") and tokens.lower[i] in SAY
    if not tokens.lower[i].endswith("s") or tokens.lower[i - 1] not in DOCUMENTS:
        return False
    return tokens.tag[i + 1] in (".", ",", ":", "``", "IN") and tokens.tag[i - 1] in ("NN", "NNP")

"""The tests of refusals.py: whether words in quotation marks are a name, a title, a term, a slogan or irony."""

from __future__ import annotations

from mpp_extract.entities.quotes.evidence.reports import BARE_BEFORE, DID_WITHIN
from mpp_extract.entities.quotes.marked import Marked
from mpp_extract.entities.quotes.naming import (
    CONCEPTS,
    DOCTRINES,
    LINKED,
    MEANING,
    NAMED,
    NAMING,
    SYNONYMS,
    THINGS,
    TITLED,
    WORDS,
    WORKS,
    WRITINGS,
)
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import READ
from mpp_extract.language.word_sets import word_set

# Evidence from this weight on lets a term of the law be somebody's words.
_TOLD = 6.0
# Evidence from this weight on lets words behind in her words be hers.
_OWNED = 7.0
_BEFORE_NOUN = NOUNS | {"JJ", "HYPH", "_SP"}
_DETERMINING = frozenset({"DT", "PRP$", "POS"})
# What may stand between called and the word that something is called, in the marks or before them.
_BESIDE_CALLED = frozenset({"DT", "``", "''"})
_DEFINING = (["a"], ["an"], ["meaning"], ["or"])
_INDEFINITE = word_set("a an no any")
# How short the first line of an article is that is a headline, in characters.
_HEADLINE = 120
# A crosshead has no more words than this.
_CROSSHEAD = 6
# What sets words off from the reporter's own, or brings in what something is taken for.
_APART = frozenset({"as", ",", ":", "—", "–", "--"})
# A term has no more words than this.
_TERM = 3
# How many tokens before the marks a noun for a piece of writing may stand that they are the title of.
_HEADED = 12
# How many words behind the marks the noun is looked for that they name.
_REACH = 4


def headline(marked: Marked) -> bool:
    """Whether the row ``headline`` holds."""
    layout, first = marked.layout, marked.first
    if not marked.item.single or layout.sentences[layout.sentence[first]].paragraph or layout.tokens.sentence[first]:
        return False
    start, end = layout.paragraphs[0]
    closed = layout.text[start:end].rstrip("’'\"”")[-1:] == "."
    return end - start < _HEADLINE and len(layout.paragraphs) > 1 and not closed


def heading(marked: Marked) -> bool:
    """Whether the row ``heading`` holds."""
    if not marked.pure or len(marked.words) < 2 or not marked.final.isalnum() or marked.carried:
        return False
    return marked.capitalised or (len(marked.words) <= _CROSSHEAD and marked.alone)


def caption(marked: Marked) -> bool:
    """Whether the row ``caption`` holds."""
    if marked.word_before in ("caption", "captions") and marked.final.isalnum():
        return True
    i = marked.place_before
    linked = marked.word_before == ":" and i > 0 and marked.tokens.lower[i - 1] in LINKED
    return linked and marked.final.isalnum() and marked.opens(i - 1)


def slogan(marked: Marked) -> bool:
    """Whether the row ``slogan`` holds."""
    best, lower = marked.best, marked.tokens.lower
    if best is None or best.phrase is None or not marked.capitalised:
        return False
    return lower[best.phrase.head] in THINGS and lower[best.first] in READ


def work(marked: Marked) -> bool:
    """Whether the row ``work`` holds."""
    layout, i, tokens = marked.layout, marked.place_before, marked.tokens
    if i > 0 and tokens.text[i] in (",", ":"):
        i = layout.before_word(i - 1, 0)
        name = i
        while name > 0 and tokens.tag[name] in PROPER:
            name -= 1
        if name < i and tokens.lower[name] == "by":  # The novel by X, “…,”
            i = name - 1
    return i >= 0 and tokens.lower[i] in WORKS and marked.capitalised


def written(marked: Marked) -> bool:
    """Whether the row ``written`` holds."""
    tokens, last = marked.tokens, marked.last
    if last + 1 >= len(tokens) or tokens.lower[last] != "by" or tokens.tag[last + 1] not in PROPER:
        return False
    if marked.reported or marked.final in ".?!":
        return False
    sentence = marked.layout.sentences[marked.layout.sentence[marked.first]]
    low = max(sentence.first, marked.first - _HEADED)
    return any(tokens.lower[i] in WORKS | WRITINGS for i in range(low, marked.first))


def program(marked: Marked) -> bool:
    """Whether the row ``program`` holds."""
    tokens, i = marked.tokens, marked.place_before
    if i > 0 and tokens.tag[i] == "POS":  # on NBC's “Meet the Press”
        i -= 1
        while i > 0 and tokens.tag[i] in PROPER:
            i -= 1
    return i >= 0 and tokens.lower[i] == "on" and len(marked.words) > 1 and marked.capitalised


def called(marked: Marked) -> bool:
    """Whether the row ``called`` holds."""
    best = marked.best
    if best is None or not marked.called or marked.tokens.tag[best.first] != "VBN":
        return False
    # The star of a series called “…”: the participle hangs on the noun right before it.
    thing = marked.tokens.lower[best.first - 1]
    hangs = marked.tokens.dep[best.first] == "acl" and thing not in PERSONS and thing.isalpha()
    if marked.capitalised:
        return hangs or not marked.personal
    between = range(best.last, marked.first)
    beside = all(marked.tokens.tag[i] in _BESIDE_CALLED or marked.tokens.lower[i] == "as" for i in between)
    return hangs and beside and marked.short and marked.tokens.lower[marked.last : marked.last + 1] != ["by"]


def capitals(marked: Marked) -> bool:
    """Whether the row ``capitals`` holds."""
    if marked.pure or marked.labels or not marked.capitalised or marked.all_capitalised or marked.announced:
        return False
    return not (marked.reported and (marked.set_off or marked.spoken))


def so_called(marked: Marked) -> bool:
    """Whether the row ``so_called`` holds."""
    outer = marked.item.outer
    before = marked.layout.text[max(0, outer - 12) : outer].rstrip().lower()
    return marked.short and before.endswith(("so-called", "so called"))


def word(marked: Marked) -> bool:
    """Whether the row ``word`` holds."""
    if marked.naming not in WORDS or not marked.short:
        return False
    if marked.denied:
        return True
    if marked.best is not None and marked.best.relation == "possessor" and marked.best.score > _OWNED:
        return False  # In her words, “…”
    return not (marked.reported and marked.personal)


def defined(marked: Marked) -> bool:
    """Whether the row ``defined`` holds."""
    i, lower = marked.place_before, marked.tokens.lower
    if i > 0 and marked.word_before == "for" and lower[i - 1] in SYNONYMS:
        return True
    if marked.short and marked.word_before in MEANING:
        return True
    return (
        marked.short
        and lower[marked.last : marked.last + 1] == ["("]
        and lower[marked.last + 1 : marked.last + 2] in _DEFINING
    )


def named(marked: Marked) -> bool:
    """Whether the row ``named`` holds."""
    naming = marked.naming
    if naming in TITLED and marked.capitalised:
        return True
    if naming not in NAMING or naming in WORDS or not marked.short:
        return False
    return naming == "known" or not marked.reported


def doctrine(marked: Marked) -> bool:
    """Whether the row ``doctrine`` holds."""
    if marked.best is None or marked.best.score >= _TOLD or not marked.short:
        return False
    return " ".join(marked.words).lower().rstrip(".,;") in DOCTRINES


def name_of_a_thing(marked: Marked) -> bool:
    """A noun that such things are called by stands behind the marks, at most two words on."""
    if not marked.short or marked.speech or marked.final in ",.?!":
        return False
    tokens = marked.tokens
    for i in range(marked.last, min(marked.last + _REACH, len(tokens))):
        if tokens.lower[i] in NAMED and tokens.tag[i] in NOUNS:
            return not marked.judging
        if tokens.tag[i] not in _BEFORE_NOUN:
            return False
    return False


def listed(marked: Marked) -> bool:
    """Whether the row ``listed`` holds."""
    return marked.short and marked.beside is not None and marked.joined


def concept(marked: Marked) -> bool:
    """Whether the row ``concept`` holds."""
    i = marked.place_before
    if i <= 0 or marked.word_before != "of" or not marked.short or marked.speech:
        return False
    return marked.tokens.lower[i - 1] in CONCEPTS


def ungoverned(marked: Marked) -> bool:
    """Whether the row ``ungoverned`` holds."""
    return marked.short and not (
        marked.speech or marked.governed or marked.echoes or (marked.announced and marked.best is not None)
    )


def term(marked: Marked) -> bool:
    """Whether the row ``term`` holds."""
    best = marked.best
    if best is None or best.evidence not in (BARE_BEFORE, DID_WITHIN) or len(marked.words) > _TERM:
        return False
    apart = marked.word_before in _APART or marked.final in "?!" or marked.speech
    return not apart and not marked.echoes and not marked.among_others and not marked.does_something


def attribute(marked: Marked) -> bool:
    """Whether the row ``attribute`` holds."""
    tokens, first, last = marked.tokens, marked.first, marked.last
    if not first or last >= len(tokens) or tokens.tag[last] not in NOUNS or marked.final in ",.?!":
        return False
    i = first - 1
    while i > 0 and tokens.tag[i] == "JJ":
        i -= 1  # Under the present “…” plan
    if tokens.tag[i] not in _DETERMINING or tokens.lower[i] in _INDEFINITE:
        return False
    if not marked.short or marked.speech or marked.judging:
        return False
    best = marked.best
    if best is None or best.relation == "possessor":
        return False
    # Said that the “…” crowd: a clause of the reporter's stands between the verb and the marks.
    return best.relation != "before" or tokens.lower[best.last : best.last + 1] == ["that"]

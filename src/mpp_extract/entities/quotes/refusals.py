"""Why words in quotation marks are nobody's: names, titles, terms, slogans, irony. The first row that holds is kept."""

from __future__ import annotations

from mpp_extract.entities.quotes.evidence.reports import BARE_BEFORE, DID_WITHIN
from mpp_extract.entities.quotes.marked import Marked
from mpp_extract.entities.quotes.naming import CONCEPTS, DOCTRINES, NAMED, NAMING, SYNONYMS, THINGS, WORDS, WORKS
from mpp_extract.entities.quotes.statement_refusals import STATEMENTS
from mpp_extract.entities.quotes.voices import refusals as voices
from mpp_extract.language.tags import NOUNS
from mpp_extract.language.verbs import READ
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

_TITLES = "Chicago Manual of Style 8.163 to 8.195 (titles of works)"
_TERMS = "Chicago Manual of Style 7.57 to 7.63 (words and phrases used in a special sense)"
# Evidence from this weight on lets a term of the law be somebody's words.
_TOLD = 6.0
# Evidence from this weight on lets words behind in her words be hers.
_OWNED = 7.0
_BEFORE_NOUN = NOUNS | {"JJ", "HYPH", "_SP"}
_AROUND = frozenset({"``", "''", "HYPH", "_SP"})
_DETERMINING = frozenset({"DT", "PRP$", "POS"})
_DEFINING = (["a"], ["an"], ["meaning"], ["or"])
_INDEFINITE = word_set("a an no any")
# How short the first line of an article is that is a headline, in characters.
_HEADLINE = 120
# A crosshead has no more words than this.
_CROSSHEAD = 6
# A term has no more words than this.
_TERM = 3
# How many words behind the marks the noun is looked for that they name.
_REACH = 4


def _headline(marked: Marked) -> bool:
    layout, first = marked.layout, marked.first
    if not marked.item.single or layout.sentences[layout.sentence[first]].paragraph or layout.tokens.sentence[first]:
        return False
    start, end = layout.paragraphs[0]
    closed = layout.text[start:end].rstrip("’'\"”")[-1:] == "."
    return end - start < _HEADLINE and len(layout.paragraphs) > 1 and not closed


def _heading(marked: Marked) -> bool:
    if not marked.pure or len(marked.words) < 2 or not marked.final.isalnum() or marked.carried:
        return False
    return marked.capitalised or (len(marked.words) <= _CROSSHEAD and marked.alone)


def _caption(marked: Marked) -> bool:
    return marked.word_before in ("caption", "captions") and marked.final.isalnum()


def _slogan(marked: Marked) -> bool:
    best, lower = marked.best, marked.tokens.lower
    if best is None or best.phrase is None or not marked.capitalised:
        return False
    return lower[best.phrase.head] in THINGS and lower[best.first] in READ


def _work(marked: Marked) -> bool:
    layout, i = marked.layout, marked.place_before
    if i > 0 and marked.tokens.text[i] in (",", ":"):
        i = layout.before_word(i - 1, 0)
    return i >= 0 and marked.tokens.lower[i] in WORKS and marked.capitalised


def _program(marked: Marked) -> bool:
    return marked.word_before == "on" and len(marked.words) > 1 and marked.capitalised


def _called(marked: Marked) -> bool:
    best = marked.best
    if best is None or not marked.called or marked.personal:
        return False
    return marked.tokens.tag[best.first] == "VBN" and marked.capitalised


def _capitals(marked: Marked) -> bool:
    if marked.pure or marked.labels or not marked.capitalised or marked.all_capitalised:
        return False
    return not (marked.reported and (marked.set_off or marked.spoken))


def _so_called(marked: Marked) -> bool:
    outer = marked.item.outer
    before = marked.layout.text[max(0, outer - 12) : outer].rstrip().lower()
    return marked.short and before.endswith(("so-called", "so called"))


def _word(marked: Marked) -> bool:
    if marked.naming not in WORDS or not marked.short:
        return False
    if marked.best is not None and marked.best.relation == "possessor" and marked.best.score > _OWNED:
        return False  # In her words, “…”
    return not (marked.reported and marked.personal)


def _defined(marked: Marked) -> bool:
    i, lower = marked.place_before, marked.tokens.lower
    if i > 0 and marked.word_before == "for" and lower[i - 1] in SYNONYMS:
        return True
    return (
        marked.short
        and lower[marked.last : marked.last + 1] == ["("]
        and lower[marked.last + 1 : marked.last + 2] in _DEFINING
    )


def _named(marked: Marked) -> bool:
    naming = marked.naming
    if naming not in NAMING or naming in WORDS or not marked.short:
        return False
    return naming == "known" or not marked.reported


def _doctrine(marked: Marked) -> bool:
    if marked.best is None or marked.best.score >= _TOLD or not marked.short:
        return False
    return " ".join(marked.words).lower().rstrip(".,;") in DOCTRINES


def _name_of_a_thing(marked: Marked) -> bool:
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


def _concept(marked: Marked) -> bool:
    i = marked.place_before
    if i <= 0 or marked.word_before != "of" or not marked.short or marked.speech:
        return False
    return marked.tokens.lower[i - 1] in CONCEPTS


def _ungoverned(marked: Marked) -> bool:
    return marked.short and not marked.speech and not marked.governed and not marked.echoes


def _term(marked: Marked) -> bool:
    best, tokens = marked.best, marked.tokens
    if best is None or best.evidence not in (BARE_BEFORE, DID_WITHIN) or not marked.short or marked.final in ",.?!":
        return False
    article = marked.word_before in ("a", "an") and best.first == marked.layout.before_word(marked.place_before - 1, 0)
    nouns = all(tag in NOUNS or tag in _AROUND for tag in tokens.tag[marked.first : marked.last])
    return article and nouns and len(marked.words) <= _TERM


def _attribute(marked: Marked) -> bool:
    tokens, first, last = marked.tokens, marked.first, marked.last
    if not first or last >= len(tokens) or tokens.tag[last] not in NOUNS or marked.final in ",.?!":
        return False
    if tokens.tag[first - 1] not in _DETERMINING or tokens.lower[first - 1] in _INDEFINITE:
        return False
    if not marked.short or marked.speech or marked.judging or marked.echoes:
        return False
    return marked.best is not None and marked.best.relation not in ("before", "possessor")


MARKED: tuple[Refusal, ...] = (
    Refusal(
        "quotes.not.headline",
        "Single marks in a short first line: a headline, whose words the article gives again.",
        "Mayor calls order ‘[[a sad day]]’ for tenants\n\nThe order came on Monday.",
        "The mayor called the order ‘[[a sad day]]’ for tenants.",
        test=_headline,
        source="Associated Press Stylebook, headlines (single marks)",
    ),
    Refusal(
        "quotes.not.heading",
        "A line or sentence of its own of capitalised words, or a short line, without a full stop: a title or heading.",
        "Ortega read two poems on Monday.\n\n“[[Winter Street]]”",
        "Ortega shouted two words on Monday.\n\n“[[Winter Street!]]”",
        test=_heading,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.caption",
        "Words without a full stop behind the word caption: what a picture or film is called.",
        "Ortega said it was late. Video caption ‘[[The mayor has left all the tenants behind]]’",
        "Ortega said of the picture: ‘[[The mayor has left all the tenants behind]]’",
        test=_caption,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.slogan",
        "Capitalised words that stand on a thing: a cap that reads “…”.",
        "He wore a cap that read “[[Keep It Wild.]]”",
        "He wore a cap. His lawyer said: “[[Keep It Wild.]]”",
        test=_slogan,
    ),
    Refusal(
        "quotes.not.work",
        "Capitalised words behind a noun for a book, film, song or the like: its title.",
        "In her memoir, “[[A Life in Robes,]]” Ortega said little about the case.",
        "In her hearing, Ortega said: “[[A Life in Robes.]]”",
        test=_work,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.program",
        "Capitalised words behind on: a programme that somebody spoke on.",
        "Speaking on “[[Dawn & Friends]]” Friday, Ortega called him a liar.",
        "Speaking on Friday, Ortega called him “[[Crooked Karl]]” again.",
        test=_program,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.called",
        "Capitalised words that a thing is called: the plan, called “…”.",
        "The plan, called “[[Operation Lighthouse,]]” began in 1994.",
        "Ortega called the plan “[[Operation Nightmare]]” in 1994.",
        test=_called,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.capitalised",
        "Capitalised words inside the reporter's own clause: a title, a name or a nickname.",
        "She starred in “[[The Long Winter]]” and later taught law.",
        "Ortega said it was a “[[long and very cold]]” winter and later taught law.",
        test=_capitals,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.so_called",
        "A few words behind so-called.",
        "The so-called “[[river pact]]” lapsed in May.",
        "Ortega called the deal a “[[river pact]]” in May.",
        test=_so_called,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.word",
        "A few words that are spoken of as words: the word “…”.",
        "The order bars the word “[[tenant]]” from the forms.",
        "It was, in Ortega’s words, “[[a cold day.]]”",
        test=_word,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.defined",
        "A few words whose meaning is told behind them, in brackets, or that tell one: a term.",
        "They had to vote for “[[cloture]]” (a word for an end) on Monday.",
        "They had to vote for “[[a quick end]]” (Ortega left) on Monday.",
        test=_defined,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.named",
        "A few words that announce themselves as a name: known as “…”, dubbed “…”.",
        "The plan, known as “[[the freeze,]]” began in May.",
        "The plan, Ortega said, was “[[the worst]]” of all.",
        test=_named,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.doctrine",
        "A term of the law, without a report that governs it.",
        "The court applied “[[strict scrutiny.]]”",
        "Ortega said the order would fail “[[strict scrutiny.]]”",
        test=_doctrine,
        source="Black's Law Dictionary",
    ),
    Refusal(
        "quotes.not.name_of_a_thing",
        "A few words before a noun for a policy, a rule, a list or the like: its name.",
        "Critics of the “[[zero waste]]” policy met on Monday.",
        "Ortega attacked the “[[reckless]]” policy on Monday.",
        test=_name_of_a_thing,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.concept",
        "A few words behind the principle of, the doctrine of and the like: its name.",
        "The treaty rests on the principle of “[[fair return,]]” which states often ignore.",
        "Ortega said the treaty speaks of “[[fair return,]]” which states often ignore.",
        test=_concept,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.ungoverned",
        "A few words that no report governs and that stand in nobody's clause: irony or a term.",
        "The “[[guest]]” broke two windows and left.",
        "The “[[guest,]]” Ortega said, broke two windows.",
        test=_ungoverned,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.term",
        "A noun behind a or an, as what somebody does something with: a term.",
        "He kept a “[[panic room]]” on the second floor.",
        "He made a “[[grave mistake]]” on the second floor.",
        test=_term,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.attribute",
        "A few words between an article or a possessive and a noun, in a clause of somebody's: what it is called.",
        "Ortega said everybody was tired of the “[[last call]]” crowd.",
        "Ortega mocked the “[[last call]]” crowd on Monday.",
        test=_attribute,
        source=_TERMS,
    ),
)
UNCLOSED = Refusal(
    "quotes.not.unclosed",
    "Words behind a mark that nothing closes, inside a sentence or before another quotation: their end is not known.",
    "Ortega called it “[[a mess and left the room with the others.]]",
    "Ortega called it “[[a mess]]” and left the room with the others.",
    test=lambda another_opens, opens_a_sentence: another_opens or not opens_a_sentence,
)
REFUSALS: tuple[Refusal, ...] = (UNCLOSED, *MARKED, *STATEMENTS, *voices.REFUSALS)

"""Why words in quotation marks are nobody's: names, titles, terms, slogans, irony. The first row that holds is kept."""

from __future__ import annotations

from mpp_extract.entities.quotes import judge
from mpp_extract.entities.quotes.statement_refusals import STATEMENTS
from mpp_extract.entities.quotes.voices import refusals as voices
from mpp_extract.rule import Refusal

_TITLES = "Chicago Manual of Style 8.163 to 8.195 (titles of works)"
_TERMS = "Chicago Manual of Style 7.57 to 7.63 (words and phrases used in a special sense)"
MARKED: tuple[Refusal, ...] = (
    Refusal(
        "quotes.not.headline",
        "Single marks in a short first line: a headline, whose words the article gives again.",
        "Mayor calls order ‘[[a sad day]]’ for tenants\n\nThe order came on Monday.",
        "The mayor called the order ‘[[a sad day]]’ for tenants.",
        test=judge.headline,
        source="Associated Press Stylebook, headlines (single marks)",
    ),
    Refusal(
        "quotes.not.heading",
        "A line or sentence of its own of capitalised words, or a short line, without a full stop: a title or heading.",
        "Ortega read two poems on Monday.\n\n“[[Winter Street]]”",
        "Ortega shouted two words on Monday.\n\n“[[Winter Street!]]”",
        test=judge.heading,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.caption",
        "Words without a full stop behind the word caption: what a picture or film is called.",
        "Ortega said it was late. Video caption ‘[[The mayor has left all the tenants behind]]’",
        "Ortega said of the picture: ‘[[The mayor has left all the tenants behind]]’",
        test=judge.caption,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.slogan",
        "Capitalised words that stand on a thing: a cap that reads “…”.",
        "He wore a cap that read “[[Keep It Wild.]]”",
        "He wore a cap. His lawyer said: “[[Keep It Wild.]]”",
        test=judge.slogan,
    ),
    Refusal(
        "quotes.not.work",
        "Capitalised words behind a noun for a book, film, song or the like: its title.",
        "In her memoir, “[[A Life in Robes,]]” Ortega said little about the case.",
        "In her hearing, Ortega said: “[[A Life in Robes.]]”",
        test=judge.work,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.written",
        "Words before by and a name, behind a noun for a piece of writing: its title.",
        "The paper is “[[Rents and what they cost a family over ten years]]” by Maria Ortega.",
        "The paper found “[[rents that cost a family the savings of ten years]]” by Maria Ortega’s count.",
        test=judge.written,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.program",
        "Capitalised words behind on: a programme that somebody spoke on.",
        "Speaking on “[[Dawn & Friends]]” Friday, Ortega called him a liar.",
        "Speaking on Friday, Ortega called him “[[Crooked Karl]]” again.",
        test=judge.program,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.called",
        "Capitalised words that a thing is called: the plan, called “…”; some right behind it: ants called “…”.",
        "The plan, called “[[Operation Lighthouse,]]” began in 1994.",
        "Ortega called the plan “[[Operation Nightmare]]” in 1994.",
        test=judge.called,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.capitalised",
        "Capitalised words inside the reporter's own clause: a title, a name or a nickname.",
        "She starred in “[[The Long Winter]]” and later taught law.",
        "Ortega said it was a “[[long and very cold]]” winter and later taught law.",
        test=judge.capitals,
        source=_TITLES,
    ),
    Refusal(
        "quotes.not.so_called",
        "A few words behind so-called.",
        "The so-called “[[river pact]]” lapsed in May.",
        "Ortega called the deal a “[[river pact]]” in May.",
        test=judge.so_called,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.word",
        "A few words that are spoken of as words: the word “…”.",
        "The order bars the word “[[tenant]]” from the forms.",
        "It was, in Ortega’s words, “[[a cold day.]]”",
        test=judge.word,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.listed",
        "A few words that a comma, and or or joins to words spoken of as words, or to a name or term.",
        "The order bars the words “tenant” and “[[lodger]]” from the forms.",
        "Ortega called the deal “hasty” and “[[cruel]]” on Monday.",
        test=judge.listed,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.defined",
        "A few words whose meaning is told behind them, in brackets, or that tell one: a term.",
        "They had to vote for “[[cloture]]” (a word for an end) on Monday.",
        "They had to vote for “[[a quick end]]” (Ortega left) on Monday.",
        test=judge.defined,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.named",
        "A few words that announce themselves as a name: known as “…”, dubbed “…”.",
        "The plan, known as “[[the freeze,]]” began in May.",
        "The plan, Ortega said, was “[[the worst]]” of all.",
        test=judge.named,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.doctrine",
        "A term of the law, without a report that governs it.",
        "The court applied “[[strict scrutiny.]]”",
        "Ortega said the order would fail “[[strict scrutiny.]]”",
        test=judge.doctrine,
        source="Black's Law Dictionary",
    ),
    Refusal(
        "quotes.not.name_of_a_thing",
        "A few words before a noun for a policy, a rule, a list or the like: its name.",
        "Critics of the “[[zero waste]]” policy met on Monday.",
        "Ortega attacked the “[[reckless]]” policy on Monday.",
        test=judge.name_of_a_thing,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.concept",
        "A few words behind the principle of, the doctrine of and the like: its name.",
        "The treaty rests on the principle of “[[fair return,]]” which states often ignore.",
        "Ortega said the treaty speaks of “[[fair return,]]” which states often ignore.",
        test=judge.concept,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.ungoverned",
        "A few words that no report governs and that stand in nobody's clause: irony or a term.",
        "The “[[guest]]” broke two windows and left.",
        "The “[[guest,]]” Ortega said, broke two windows.",
        test=judge.ungoverned,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.term",
        "Up to three words that no verb of speech, thought or stance governs, and no verb, in the reporter's clause.",
        "He kept a “[[panic room]]” on the second floor.",
        "He mocked a “[[panic room]]” on the second floor.",
        test=judge.term,
        source=_TERMS,
    ),
    Refusal(
        "quotes.not.attribute",
        "A few words between an article or a possessive and a noun, in a clause of somebody's: what it is called.",
        "Ortega said everybody was tired of the “[[last call]]” crowd.",
        "Ortega mocked the “[[last call]]” crowd on Monday.",
        test=judge.attribute,
        source=_TERMS,
    ),
)
# Refused by these, a stretch is a word, a name or a term, and so is what it is listed with.
LISTING = frozenset(
    f"quotes.not.{name}" for name in ("so_called", "word", "listed", "defined", "named", "doctrine", "concept")
)
UNCLOSED = Refusal(
    "quotes.not.unclosed",
    "Words behind a mark that nothing closes, inside a sentence or before another quotation: their end is not known.",
    "Ortega called it “[[a mess and left the room with the others.]]",
    "Ortega called it “[[a mess]]” and left the room with the others.",
    test=lambda another_opens, opens_a_sentence: another_opens or not opens_a_sentence,
)
REFUSALS: tuple[Refusal, ...] = (UNCLOSED, *MARKED, *STATEMENTS, *voices.REFUSALS)

"""The room's rules: how a quotation is known as one and its report found, and what kind of voice a speaker is."""

from __future__ import annotations

from typing import Literal

from mpp_extract.entities.quotes.evidence import elsewhere, reports, statements
from mpp_extract.rule import Form, Rule

Kind = Literal["person", "organization", "group", "document", "unnamed"]

_AP = "Associated Press Stylebook, quotations in the news; Chicago Manual of Style 13.9 to 13.52"
_TERMS = "Chicago Manual of Style 7.57 to 7.63 (words and phrases used in a special sense), 8.163 (titles of works)"

QUOTES: tuple[Rule, ...] = (
    Rule(
        "quotes.reported_after",
        "The report follows the words: “…,” said X; “…,” X told the paper; …, X said.",
        "“[[We will appeal this decision,]]” said Maria Ortega, a lawyer for the tenants.",
        "“Harbor Lights” tickets cost nine dollars, twice what the theater charged a year ago.",
        source=_AP,
    ),
    Rule(
        "quotes.reported_before",
        "The report comes right before the words: X said, “…”; X told reporters: “…”; X called it “…”.",
        "Judge Ann Marlowe told the lawyers: “[[You have had a year to prepare.]]”",
        "Ann Marlowe starred in the film “The Long Appeal” and later taught law.",
        source=_AP,
    ),
    Rule(
        "quotes.fragment",
        "A fragment inside the reporter's own sentence, in a clause that a reporting verb governs.",
        "Ortega said the order was “[[cruel and plainly unlawful]]” and promised to fight it.",
        "Ortega said the “last in, first out” rule would stay in force.",
        source=_TERMS,
    ),
    Rule(
        "quotes.according",
        "The source stands in an according-to phrase.",
        "The tenants were “[[left in the cold for a month,]]” according to Maria Ortega.",
        "The so-called “snowbird” rule was dropped, according to Maria Ortega.",
    ),
    Rule(
        "quotes.words_of",
        "The words complete a noun of speech that somebody owns: X's vow to “…”, in the words of X, “…”.",
        "The repair was, in the words of Maria Ortega, “[[a bandage on a broken leg.]]”",
        "The words on the cap, red on white, were hard to read. It was made for the “Old Mill” fair.",
    ),
    Rule(
        "quotes.label",
        "A name and a colon, and nothing else, before the words, as in a transcript.",
        "JUDGE MARLOWE: “[[Do you have anything to add, counsel?]]”",
        "The menu listed one dessert: “Grandmother’s Delight.”",
    ),
    Rule(
        "quotes.carried_on",
        "A sentence of quoted words without a report of its own, in a paragraph whose speaker is known.",
        "“We lost,” Ortega said. “[[But we are not done with this case yet.]]”",
        "“We lost,” Ortega said. The “Old Mill” fair opens on Sunday.",
        source=_AP,
    ),
    Rule(
        "quotes.over_paragraphs",
        "Words that run over paragraphs: opened again in each, closed in the last.",
        "Ortega said: “We lost. Nobody saw that coming.\n\n“[[But we are not done with this case yet.]]”",
        "Ortega said: “We lost. Nobody saw that coming.”\n\nThe “Old Mill” fair opens on Sunday.",
        source=_AP,
    ),
    Rule(
        "quotes.uncued",
        "A paragraph or sentence of nothing but quoted words, with no report near it.",
        "Ortega criticized the order in a speech on Monday.\n\n“[[It puts families out on the street in winter.]]”",
        "Ortega read two poems on Monday.\n\n“Winter Street”",
    ),
    Rule(
        "quotes.indirect",
        "A reported statement without marks: X said that …; …, X said; X vowed to …",
        "Maria Ortega said that [[the tenants would appeal the order next week]].",
        "Maria Ortega did not say that the tenants would appeal the order.",
        source="Quirk et al., A Comprehensive Grammar of the English Language, 14.28 to 14.35",
        indirect=True,
    ),
    Rule(
        "quotes.indirect_according",
        "A reported statement whose source stands in an according-to phrase.",
        "[[The city spent nine million dollars on the bridge]], according to the auditor.",
        "The city ranked the bridges according to their age.",
        indirect=True,
    ),
    Rule(
        "quotes.indirect_about",
        "A statement whose content is given as a noun phrase: X called for …, X denounced …",
        "Maria Ortega called for [[a full review of the housing code]].",
        "Maria Ortega called her sister from the train.",
        indirect=True,
    ),
)
# The kinds of voice, each with its rule.
VOICES: dict[Kind, Rule] = {
    "person": Rule(
        "speakers.person",
        "A named person: the fullest form of the name, with last names, pronouns and role nouns for the same one.",
        "[[Maria Ortega]] sued the city. “We have waited long enough,” Ortega said.",
        "Maria Ortega sued the city. “We have waited long enough,” one neighbor said.",
    ),
    "organization": Rule(
        "speakers.organization",
        "A company, agency, court or country that speaks, by name, acronym or nickname.",
        "The [[Housing Justice Center]] sued the city. “We have waited long enough,” the Housing Justice Center said.",
        "The Housing Justice Center sued the city. “We have waited long enough,” said Maria Ortega.",
    ),
    "group": Rule(
        "speakers.group",
        "Several people without names who speak as one.",
        "“We have waited long enough,” [[lawyers for the tenants]] said.",
        "“We have waited long enough,” a lawyer for the tenants said.",
    ),
    "document": Rule(
        "speakers.document",
        "A ruling, statute, report or statement whose words are quoted.",
        "The [[ruling]] said the order was “arbitrary and cruel.”",
        "Maria Ortega said the ruling was “arbitrary and cruel.”",
    ),
    "unnamed": Rule(
        "speakers.unnamed",
        "One person without a name: a description that stays one voice, and apart from others.",
        "“We have waited long enough,” a [[city official]] said.",
        "“We have waited long enough,” Maria Ortega, a city official, said.",
    ),
}
RULES: tuple[Rule, ...] = (*QUOTES, *VOICES.values())
FORMS: tuple[Form, ...] = (*reports.ROWS, *elsewhere.ROWS, *statements.ROWS)

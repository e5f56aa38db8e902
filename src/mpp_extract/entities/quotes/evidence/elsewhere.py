"""Sources of quoted words that no verb reports: owners of nouns, labels, other quotations."""

from __future__ import annotations

from mpp_extract.entities.quotes.evidence.row import Evidence

# --- somebody owns a noun of speech, a label or the words

ACCORDING = Evidence(
    "quotes.according/to",
    "The tenants were “[[left in the cold for a month,]]” according to Maria Ortega.",
    "The tenants were “left in the cold for a month,” Maria Ortega said.",
    weight=7.5,
    relation="according",
)
PER = Evidence(
    "quotes.according/per",
    "The tenants were “[[left in the cold for a month,]]” per Maria Ortega.",
    "The tenants paid for being “left in the cold for a month,” per tenant 20 dollars.",
    weight=7.5,
    relation="according",
    source="Merriam-Webster, per, preposition (3: as directed or stated by)",
)
ACCORDING_BEFORE = Evidence(
    "quotes.according/to_before",
    "According to Maria Ortega, the tenants were “[[left in the cold for a month.]]”",
    "According to the city, Maria Ortega said the tenants were “left in the cold for a month.”",
    weight=6.3,
    relation="according",
)
IN_THE_WORDS = Evidence(
    "quotes.words_of/in_the_words",
    "The repair was, in the words of Maria Ortega, “[[a bandage on a broken leg.]]”",
    "The repair was, in her words, “a bandage on a broken leg.”",
    weight=9.2,
    relation="possessor",
)
SPEECH_OF = Evidence(
    "quotes.words_of/speech",
    "Ortega’s vow to “[[fight on to the very end]]” drew applause.",
    "Ortega’s plan to “fight on to the very end” drew applause.",
    weight=8.0,
    relation="possessor",
)
CLAIM_OF = Evidence(
    "quotes.words_of/claim",
    "Marlowe dismissed Ortega’s complaint that the order was “[[cruel and plainly unlawful.]]”",
    "Marlowe dismissed Ortega’s complaint, which was “cruel and plainly unlawful.”",
    weight=8.0,
    relation="possessor",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.26 (appositive clauses)",
)
NOUN_OF = Evidence(
    "quotes.words_of/any_noun",
    "Ortega’s plan to “[[fight on to the very end]]” drew applause.",
    "Ortega’s vow to “fight on to the very end” drew applause.",
    weight=5.0,
    relation="possessor",
)
SPOKE_OF = Evidence(
    "quotes.words_of/verb_and_speech",
    "Ortega ended with a warning about “[[a city that forgets its poor]]” on Monday.",
    "Ortega ended with a song about “a city that forgets its poor” on Monday.",
    weight=5.2,
    relation="possessor",
)
REMARK_OF = Evidence(
    "quotes.words_of/remark",
    "Her “[[pack of fools]]” remark hurt.",
    "Her “pack of fools” tour sold out.",
    weight=8.0,
    relation="possessor",
)
LABEL = Evidence(
    "quotes.label/name",
    "JUDGE MARLOWE: “[[Do you have anything to add, counsel?]]”",
    "Headline: “Do you have anything to add, counsel?”",
    weight=9.0,
    relation="label",
)
BRACKETED = Evidence(
    "quotes.label/bracket",
    "Maria Ortega (“[[I would call myself a plain clerk]]”) joined the board.",
    "Maria Ortega joined the board (“I would call myself a plain clerk”).",
    weight=9.0,
    relation="label",
    source="Chicago Manual of Style 6.95 (parentheses: what they add belongs to the words before)",
)
UNNAMED = Evidence(
    "quotes.label/question_or_answer",
    "Q. “[[Did you see the car?]]”",
    "“Did you see the car?”",
    weight=0.0,
    relation="unnamed",
    source="Associated Press Stylebook, Q&A format",
)

# --- another quotation tells it

CARRIED = Evidence(
    "quotes.carried_on/sentence",
    "“We lost,” Ortega said. “[[But we are not done with this case yet.]]”",
    "“We lost,” Ortega said.\n\n“But we are not done with this case yet.”",
    weight=8.0,
    relation="carried",
)
CARRIED_WITHIN = Evidence(
    "quotes.carried_on/clause",
    "“We lost,” Ortega said. The order was “[[cruel, plainly unlawful and far too late]]” from the start.",
    "“We lost,” Ortega said. The order was “cruel, plainly unlawful and far too late,” Marlowe wrote.",
    weight=4.0,
    relation="carried",
)
ECHO = Evidence(
    "quotes.carried_on/echo",
    "Ortega called the order “cruel and plainly unlawful.” It rained. The “[[plainly unlawful]]” fee came late.",
    "Ortega called the order “cruel and wholly unlawful.” It rained. The “plainly unlawful” fee came late.",
    weight=4.2,
    relation="carried",
)
AGAIN = Evidence(
    "quotes.carried_on/said_again",
    "“We lost this case twice,” Ortega said.\n\nMarlowe laughed.\n\n“[[We lost this case twice.]]”",
    "“We lost this case twice,” Ortega said.\n\nMarlowe laughed.\n\n“We lost that case once.”",
    weight=8.9,
    relation="carried",
)
AHEAD = Evidence(
    "quotes.carried_on/ahead",
    "“[[We lost this case twice.]]” “It hurts,” Ortega said.",
    "“We lost this case twice.”\n\n“It hurts,” Ortega said.",
    weight=6.2,
    relation="ahead",
)
PARAGRAPHS = Evidence(
    "quotes.over_paragraphs/opened_again",
    "Ortega said: “We lost. Nobody saw that coming.\n\n“[[But we are not done with this case yet.]]”",
    "Ortega said: “We lost. Nobody saw that coming.”\n\n“But we are not done with this case yet.”",
    weight=9.6,
    relation="paragraphs",
)
SCENE = Evidence(
    "quotes.uncued/scene",
    "Ortega laughed. “[[We lost this one.]]”",
    "It rained. “We lost this one.”",
    weight=8.3,
    relation="scene",
)
ANNOUNCED = Evidence(
    "quotes.label/line_before",
    "The mayor was late. Maria Ortega put out this statement on Monday:\n\n“[[We lost this one.]]”",
    "The mayor was late. Maria Ortega put out the lights on Monday.\n\n“We lost this one.”",
    weight=8.6,
    relation="label",
)
SIGNED = Evidence(
    "quotes.label/line_behind",
    "“[[It was a house without a roof.]]”\n\nMaria Ortega, Elmira Gazette\n\nThe order came on Monday.",
    "“It was a house without a roof.”\n\nMaria Ortega, Elmira’s mayor, agreed.\n\nThe order came on Monday.",
    weight=9.0,
    relation="label",
    source="Chicago Manual of Style 13.36 (sources of epigraphs on a line of their own)",
)
SUMMED_UP = Evidence(
    "quotes.reported_after/that_was_how",
    "“[[It was a house without a roof.]]”\n\nThat was how Maria Ortega described the order.",
    "“It was a house without a roof.”\n\nThat was why Maria Ortega fought the order.",
    weight=9.0,
    relation="after",
)
JUDGED = Evidence(
    "quotes.uncued/judged",
    "Maria Ortega praised the order.\n\n“[[It puts a roof over every family.]]”",
    "Maria Ortega signed the order.\n\n“It puts a roof over every family.”",
    weight=6.4,
    relation="scene",
)
TOLD_OF = Evidence(
    "quotes.uncued/told_of",
    "Ortega came to the city in May.\n\n“[[We belong in this place.]]”\n\nOrtega rents a room.",
    "Ortega came to the city in May.\n\n“We belong in this place.”\n\nThe city has rooms.",
    weight=6.1,
    relation="scene",
)
LAST = Evidence(
    "quotes.uncued/sentence",
    "Ortega left city hall after a speech on Monday.\n\n“[[It puts families out on the street in winter.]]”",
    "Ortega left city hall after a speech on Monday: “It puts families out on the street in winter.”",
    weight=6.0,
    relation="last",
)
LAST_WITHIN = Evidence(
    "quotes.uncued/clause",
    "The order was “[[cruel, plainly unlawful and far too late]]” from the start.",
    "The order was “cruel, plainly unlawful and far too late,” Ortega said.",
    weight=2.6,
    relation="last",
)

ROWS: tuple[Evidence, ...] = (
    ACCORDING,
    PER,
    ACCORDING_BEFORE,
    IN_THE_WORDS,
    SPEECH_OF,
    CLAIM_OF,
    NOUN_OF,
    SPOKE_OF,
    REMARK_OF,
    LABEL,
    BRACKETED,
    UNNAMED,
    CARRIED,
    CARRIED_WITHIN,
    ECHO,
    AGAIN,
    AHEAD,
    PARAGRAPHS,
    SCENE,
    ANNOUNCED,
    SIGNED,
    SUMMED_UP,
    JUDGED,
    TOLD_OF,
    LAST,
    LAST_WITHIN,
)

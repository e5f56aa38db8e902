"""Ways in which a statement without quotation marks is reported. Only with ``--indirect``."""

from __future__ import annotations

from mpp_extract.rule import Form

CLAUSE = Form(
    "quotes.indirect/clause",
    "Maria Ortega said that [[the tenants would appeal the order next week]].",
    "Maria Ortega vowed to appeal the order next week.",
    indirect=True,
)
INFINITIVE = Form(
    "quotes.indirect/infinitive",
    "Maria Ortega vowed [[to appeal the order next week]].",
    "Maria Ortega hurried to appeal the order next week.",
    indirect=True,
)
THAT = Form(
    "quotes.indirect/that",
    "Maria Ortega stressed her belief that [[the order was far too harsh]].",
    "Maria Ortega stressed her belief in the order.",
    indirect=True,
)
AHEAD = Form(
    "quotes.indirect/before_the_report",
    "[[The tenants would appeal the order next week]], Maria Ortega said.",
    "The tenants of the house in Mill Street, Maria Ortega said.",
    indirect=True,
)
AROUND = Form(
    "quotes.indirect/around_the_report",
    "[[The order, two lawyers said, was far too harsh for her]].",
    "Two lawyers said the order was far too harsh for her.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 15.54 (comment clauses)",
    indirect=True,
)
HEADLINE = Form(
    "quotes.indirect/headline",
    "Ortega: [[City will appeal the order]]\n\nThe city lost on Monday.",
    "Ortega said the city will appeal the order.\n\nThe city lost on Monday.",
    source="Associated Press Stylebook, headlines (attribution by a colon)",
    indirect=True,
)
GERUND = Form(
    "quotes.indirect/ing_form",
    "Karl Amsel admitted [[taking the money from the fund]].",
    "Karl Amsel began taking the money from the fund.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 16.40",
    indirect=True,
)
NOUN = Form(
    "quotes.indirect/noun",
    "The tenants fought Ortega’s claim that [[the house was empty]].",
    "The tenants fought Ortega’s plan that emptied the house.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.26 (appositive clauses)",
    indirect=True,
)
PLEDGED = Form(
    "quotes.indirect/pledge",
    "The tenants fought Ortega’s threat [[to close the house in the winter]].",
    "The tenants fought Ortega’s plan to close the house in the winter.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.35 (appositive infinitive clauses)",
    indirect=True,
)
EQUATED = Form(
    "quotes.indirect/noun_is",
    "Ortega’s biggest fear is that [[the house will stand empty]].",
    "Ortega’s biggest mistake is that the house will stand empty.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.26 (appositive clauses)",
    indirect=True,
)
AS_SAID = Form(
    "quotes.indirect/as_said",
    "As Maria Ortega noted, [[the house had stood empty for years]].",
    "As Maria Ortega wrote the order, the house had stood empty for years.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 15.54 (comment clauses)",
    indirect=True,
)
DIRECTED = Form(
    "quotes.indirect/directive",
    "Maria Ortega urged the mayor [[to close the gate before the winter]].",
    "Maria Ortega told the mayor to close the gate before the winter.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 16.63",
    indirect=True,
)
VOICED = Form(
    "quotes.indirect/voiced",
    "Maria Ortega raised the claim that [[the house was empty]].",
    "Maria Ortega heard the claim that the house was empty.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.26 (appositive clauses)",
    indirect=True,
)
HELD = Form(
    "quotes.indirect/attitude",
    "Maria Ortega was convinced that [[the house was empty]].",
    "Maria Ortega was delighted that the house was empty.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 16.34",
    indirect=True,
)
MADE_CLEAR = Form(
    "quotes.indirect/made_clear",
    "Maria Ortega made it clear that [[the house was empty]].",
    "Maria Ortega made it likely that the house was empty.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 16.34 and 18.33",
    indirect=True,
)
JUDGED = Form(
    "quotes.indirect_about/judged",
    "Maria Ortega praised [[the mayor for closing the gate]].",
    "Maria Ortega praised the mayor.",
    source="Levin, English Verb Classes and Alternations, 33 (judgement verbs)",
    indirect=True,
)
OBJECT = Form(
    "quotes.indirect_about/object",
    "Maria Ortega denounced [[the order against her tenants]].",
    "Maria Ortega drafted the order against her tenants.",
    indirect=True,
)
PREPOSITION = Form(
    "quotes.indirect_about/preposition",
    "Maria Ortega called for [[a full review of the housing code]].",
    "Maria Ortega called her sister from the train.",
    indirect=True,
)
ACCORDING_BEHIND = Form(
    "quotes.indirect_according/behind",
    "[[The city spent nine million dollars on the bridge]], according to the auditor.",
    "According to the auditor, the city spent nine million dollars on the bridge.",
    indirect=True,
)
ACCORDING_AHEAD = Form(
    "quotes.indirect_according/ahead",
    "According to the auditor, [[the city spent nine million dollars on the bridge]].",
    "The city spent nine million dollars on the bridge, according to the auditor.",
    indirect=True,
)
ACCORDING_AROUND = Form(
    "quotes.indirect_according/around",
    "[[The bridge, according to the auditor, was a waste of money]].",
    "After the flood, according to the auditor, the bridge was a waste of money.",
    indirect=True,
)
VIEW = Form(
    "quotes.indirect_according/view",
    "In the auditor’s view, [[the bridge was a waste of money]].",
    "In the auditor’s office, the bridge was a waste of money.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 8.127 (content disjuncts)",
    indirect=True,
)
ROWS: tuple[Form, ...] = (
    CLAUSE,
    INFINITIVE,
    THAT,
    AHEAD,
    AROUND,
    HEADLINE,
    GERUND,
    NOUN,
    PLEDGED,
    EQUATED,
    AS_SAID,
    DIRECTED,
    VOICED,
    HELD,
    MADE_CLEAR,
    JUDGED,
    OBJECT,
    PREPOSITION,
    ACCORDING_BEHIND,
    ACCORDING_AHEAD,
    ACCORDING_AROUND,
    VIEW,
)

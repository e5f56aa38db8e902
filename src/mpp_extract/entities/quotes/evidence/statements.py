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
ROWS: tuple[Form, ...] = (
    CLAUSE,
    INFINITIVE,
    THAT,
    AHEAD,
    OBJECT,
    PREPOSITION,
    ACCORDING_BEHIND,
    ACCORDING_AHEAD,
)

"""Verbs that report quoted words: behind the marks, right before them, or governing the clause that they stand in."""

from __future__ import annotations

from mpp_extract.entities.quotes.evidence.row import Evidence, by_word
from mpp_extract.language.verbs import CALL, PLAIN, SAY, STANCE, THINK

# --- the report stands behind the words

SAID_AFTER = Evidence(
    "quotes.reported_after/said",
    "“[[We lost the case,]]” said Maria Ortega.",
    "Ortega put it this way: “We lost the case.”",
    weight=10.2,
    relation="after",
)
SAID_AFTER_STOP = Evidence(
    "quotes.reported_after/said_after_full_stop",
    "“[[We lost the case.]]” the lawyer said on Monday.",
    "“We lost the case.” Ortega shrugged.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, appendix III (quotation marks)",
    weight=8.0,
    relation="after",
)
SAID_AFTER_BARE = Evidence(
    "quotes.reported_after/said_without_comma",
    "“[[We lost the case]]” Ortega said on Monday.",
    "“We lost the case,” Ortega said on Monday.",
    weight=6.0,
    relation="after",
)
CALLED_AFTER = Evidence(
    "quotes.reported_after/called",
    "“[[A bad day for tenants,]]” Ortega called it.",
    "“A bad day for tenants,” Ortega said of it.",
    weight=8.5,
    relation="after",
)
DID_AFTER = Evidence(
    "quotes.reported_after/any_verb",
    "“[[We lost the case,]]” Ortega sighed.",
    "“We lost the case.” Ortega sighed.",
    weight=8.0,
    relation="after",
)
SAID_AT_END = Evidence(
    "quotes.reported_after/at_the_end",
    "The order was “[[cruel and plainly unlawful]]” and would be fought, Ortega said.",
    "The order was “cruel and plainly unlawful” and would be fought by Ortega.",
    weight=7.2,
    relation="final",
)
CREDITED = Evidence(
    "quotes.reported_after/credit",
    "“[[I never saw the order.]]” — Sen. Maria Ortega, at a hearing",
    "“I never saw the order.” — Sen. Maria Ortega left the hearing.",
    weight=9.0,
    relation="after",
)
REMEMBERED = Evidence(
    "quotes.reported_after/is_how",
    "“[[There was no light]]” is how Maria Ortega, 44, remembers it.",
    "“There was no light” is the sign of a blackout.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 18.28 (pseudo-cleft sentences)",
    weight=9.0,
    relation="after",
)
# Verbs behind the marks, and a comma or the like between.
AFTER_COMMA = by_word((SAY, SAID_AFTER), (CALL | THINK, CALLED_AFTER))

# --- the report stands right before the words

SAID_BEFORE = Evidence(
    "quotes.reported_before/said",
    "Ortega told the lawyers: “[[You have had a year to prepare.]]”",
    "Ortega heard the lawyers. “You have had a year to prepare.”",
    weight=10.0,
    relation="before",
)
CALLED_BEFORE = Evidence(
    "quotes.reported_before/called",
    "Ortega called it “[[sad.]]”",
    "Ortega said it was “sad.”",
    weight=9.0,
    relation="before",
)
DID_BEFORE = Evidence(
    "quotes.reported_before/set_off",
    "Ortega laughed, “[[We lost it all again.]]”",
    "Ortega laughed. “We lost it all again.”",
    weight=6.5,
    relation="before",
)
THOUGHT_BEFORE = Evidence(
    "quotes.reported_before/thought",
    "Ortega believes “[[the order is plainly unlawful.]]”",
    "Ortega believes the order is “plainly unlawful.”",
    weight=6.2,
    relation="before",
)
STOOD_BEFORE = Evidence(
    "quotes.reported_before/stance",
    "Ortega opposed “[[an order made in haste.]]”",
    "Ortega opposed an order that was “made in haste.”",
    weight=5.2,
    relation="before",
)
BARE_BEFORE = Evidence(
    "quotes.reported_before/any_verb",
    "Ortega resented “[[a delay without any end.]]”",
    "Ortega resented the “Old Mill” fair.",
    weight=5.0,
    relation="before",
)
PUT_BEFORE = Evidence(
    "quotes.reported_before/put_it",
    "Ortega put it best: “[[We lost the case.]]”",
    "Ortega put it down. “We lost the case.”",
    weight=9.0,
    relation="before",
)
WAS_BEFORE = Evidence(
    "quotes.reported_before/was_blunt",
    "Ortega was less diplomatic: “[[They robbed us.]]”",
    "Ortega was less diplomatic. “They robbed us.”",
    weight=6.3,
    relation="before",
)
PROVIDED_BEFORE = Evidence(
    "quotes.reported_before/provides",
    "The ordinance bars “[[the sale of spirits on Sunday.]]”",
    "The guard bars “the sale of spirits on Sunday.”",
    weight=6.4,
    relation="before",
)
# Verbs right before the marks, whatever stands between; and those that need no comma or colon to weigh that.
TIGHT = by_word((SAY, SAID_BEFORE), (CALL, CALLED_BEFORE), (THINK, THOUGHT_BEFORE))
TIGHT_BARE = by_word((STANCE, STOOD_BEFORE))

# --- a clause of the reporter's own that a verb governs

PLAINLY_WITHIN = Evidence(
    "quotes.fragment/said",
    "Ortega said the order was “[[cruel and plainly unlawful.]]”",
    "Ortega described the order as “cruel and plainly unlawful.”",
    weight=7.0,
)
SAID_WITHIN = Evidence(
    "quotes.fragment/argued",
    "Ortega argued the order was “[[cruel and plainly unlawful.]]”",
    "Ortega thinks the order is “cruel and plainly unlawful.”",
    weight=6.6,
)
CALLED_WITHIN = Evidence(
    "quotes.fragment/called",
    "Ortega criticized an order that was “[[cruel and plainly unlawful.]]”",
    "Ortega followed an order that was “cruel and plainly unlawful.”",
    weight=6.5,
)
THOUGHT_WITHIN = Evidence(
    "quotes.fragment/thought",
    "Ortega thinks the order is “[[cruel and plainly unlawful.]]”",
    "Ortega argued the order was “cruel and plainly unlawful.”",
    weight=5.0,
)
STOOD_WITHIN = Evidence(
    "quotes.fragment/stance",
    "Ortega opposed a fee that was “[[cruel and plainly unlawful.]]”",
    "Ortega paid a fee that was “cruel and plainly unlawful.”",
    weight=4.8,
)
DID_WITHIN = Evidence(
    "quotes.fragment/any_verb",
    "Ortega left a court that was “[[cruel and plainly unlawful.]]”",
    "Ortega left a court that was “cruel.”",
    weight=3.0,
)
SAID_ASIDE = Evidence(
    "quotes.fragment/said_aside",
    "The order, Ortega wrote, may reveal “[[useful and plainly private records]]” of the tenants.",
    "The order may reveal “useful and plainly private records” of the tenants, Ortega wrote.",
    weight=8.6,
)
GAVE_BEFORE = Evidence(
    "quotes.reported_before/gave_speech",
    "Ortega offered an apology “[[to anybody who felt hurt by it.]]”",
    "Ortega offered a meal “to anybody who felt hurt by it.”",
    weight=8.6,
    relation="before",
)
GAVE_WITHIN = Evidence(
    "quotes.fragment/gave_speech",
    "Ortega issued a statement that the order was “[[cruel and plainly unlawful.]]”",
    "Ortega issued a ticket that was “cruel and plainly unlawful.”",
    weight=6.6,
)
PUT_WITHIN = Evidence(
    "quotes.fragment/put_it",
    "As Ortega put it, the order is “[[rotten.]]”",
    "As Ortega put on her coat, the order was “rotten.”",
    weight=7.2,
)
PROVIDED_WITHIN = Evidence(
    "quotes.fragment/provides",
    "The ordinance bars aid to anyone “[[without lawful status]]” in the city.",
    "The guard bars aid to anyone “without lawful status” in the city.",
    weight=6.4,
)
CONTAINED = Evidence(
    "quotes.fragment/contains",
    "One post featured the mill with the words “[[a cruel and plainly unlawful order.]]”",
    "One guard featured on a picture with the words “a cruel and plainly unlawful order.”",
    weight=6.8,
    source="Levin, English Verb Classes and Alternations, 47.8",
)
SAME_SENTENCE = Evidence(
    "quotes.fragment/second",
    "The suit called the order “hasty” and “[[plainly wrong.]]”",
    "The suit called the order “hasty” and it was “plainly wrong,” Ortega said.",
    weight=6.45,
    relation="same",
)
# Verbs further off, which govern the clause.
GOVERNING = by_word(
    (PLAIN, PLAINLY_WITHIN), (SAY, SAID_WITHIN), (CALL, CALLED_WITHIN), (THINK, THOUGHT_WITHIN), (STANCE, STOOD_WITHIN)
)

ROWS: tuple[Evidence, ...] = (
    SAID_AFTER,
    SAID_AFTER_STOP,
    SAID_AFTER_BARE,
    CALLED_AFTER,
    DID_AFTER,
    SAID_AT_END,
    CREDITED,
    REMEMBERED,
    SAID_BEFORE,
    CALLED_BEFORE,
    DID_BEFORE,
    THOUGHT_BEFORE,
    STOOD_BEFORE,
    BARE_BEFORE,
    PUT_BEFORE,
    WAS_BEFORE,
    PROVIDED_BEFORE,
    PLAINLY_WITHIN,
    SAID_WITHIN,
    CALLED_WITHIN,
    THOUGHT_WITHIN,
    STOOD_WITHIN,
    DID_WITHIN,
    SAID_ASIDE,
    GAVE_BEFORE,
    GAVE_WITHIN,
    PUT_WITHIN,
    PROVIDED_WITHIN,
    CONTAINED,
    SAME_SENTENCE,
)

"""What takes from the weight of a candidate."""

from __future__ import annotations

from mpp_extract.entities.quotes.evidence.row import Doubt

FAR = Doubt(
    "quotes.doubt.far",
    "Each word between the report and the marks.",
    0.03,
    "Ortega said that the order, as everybody in the city knew by then, was “cruel and plainly unlawful.”",
    "The repair was, in the words of Maria Ortega, “a bandage on a broken leg.”",
)
ACROSS = Doubt(
    "quotes.doubt.across",
    "Each quotation between the marks and the verb that governs them.",
    0.4,
    "Ortega said the order was “cruel” and, for most of the tenants, “plainly unlawful.”",
    "Ortega said the order was “cruel.”",
)
ACROSS_TO_END = Doubt(
    "quotes.doubt.across_to_the_end",
    "Each quotation between the marks and a report that closes the sentence, or an according-to phrase.",
    0.5,
    "The order was “cruel” and, for most of the tenants, “plainly unlawful,” Ortega said.",
    "The order was “cruel and plainly unlawful” and would be fought, Ortega said.",
)
NO_SUBJECT = Doubt(
    "quotes.doubt.no_subject",
    "Nobody is found who does what the verb says.",
    1.0,
    "To say the order was “cruel and plainly unlawful” was no news.",
    "Ortega said the order was “cruel and plainly unlawful.”",
)
HYPOTHETICAL = Doubt(
    "quotes.doubt.hypothetical",
    "Somebody would, could or might say it.",
    2.0,
    "Ortega would say the order was “cruel and plainly unlawful.”",
    "Ortega said the order was “cruel and plainly unlawful.”",
)
CONTESTED = Doubt(
    "quotes.doubt.contested",
    "The verb behind the marks introduces the next quotation, and another reports this one.",
    3.0,
    "Ortega said: “We lost,” Marlowe said: “We won.”",
    "“We lost,” Ortega said.",
)
EMBEDDED = Doubt(
    "quotes.doubt.embedded",
    "The verb stands in what somebody else reports, and is only supposed there, or done by what cannot speak.",
    5.0,
    "Ortega noted that the fences added “no safety at all.”",
    "Ortega noted that the mayor added “no safety at all.”",
)
OWN_CONTENT = Doubt(
    "quotes.doubt.own_content",
    "The verb behind the marks has a clause of its own behind it, and the marks end a subordinate clause before it.",
    5.0,
    "While the mayor stressed “calm and unity,” Ortega said she lost.",
    "“While we stress calm and unity,” Ortega said, “the order was late.”",
)
RETOLD = Doubt(
    "quotes.doubt.retold",
    "The according-to phrase behind the marks names a record of a report that governs them.",
    2.0,
    "Ortega said the order was “cruel and plainly unlawful,” according to a transcript.",
    "The order was “cruel and plainly unlawful,” according to a transcript.",
)
DOUBTS = (FAR, ACROSS, ACROSS_TO_END, NO_SUBJECT, HYPOTHETICAL, CONTESTED, EMBEDDED, OWN_CONTENT, RETOLD)

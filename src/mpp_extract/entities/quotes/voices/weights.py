"""What weighs for and against a voice that a pronoun may mean: one row each, set by hand on development articles.

The voice with the most is meant. A test takes each weight away and sees its example's speaker change.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weight:
    """A weight.

    id       ``speakers.weight.<name>``
    value    how much a voice gains, or loses, by it
    example  a text whose last quotation is said by ``speaker``, and by another without the weight
    """

    id: str
    meaning: str
    value: float
    example: str
    speaker: str


# --- how much a place stands out where a voice is named

SUBJECT = Weight(
    "speakers.weight.subject",
    "Named as the subject of a verb.",
    1.5,
    "Ada Amsel came. The crowd met Nora Lindqvist. “It is a bad bill,” she said.",
    "Ada Amsel",
)
SUBJECT_OF_SAYING = Weight(
    "speakers.weight.subject_of_saying",
    "Named as the subject of a verb of saying.",
    2.0,
    "Nora Lindqvist is arguing that Ada Amsel won. It rained. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)
ASKER = Weight(
    "speakers.weight.asker",
    "Asks: who asks is not who answers.",
    0.3,
    "The crowd met Ada Amsel, and Nora Lindqvist questioned the mayor. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)
SUBORDINATE = Weight(
    "speakers.weight.subordinate",
    "Named as the subject of a clause that hangs on another.",
    -0.7,
    "Ada Amsel came in. As Nora Lindqvist sat down, she said it was a “very bad bill.”",
    "Ada Amsel",
)
OWNER = Weight(
    "speakers.weight.owner",
    "Named as an owner.",
    -0.6,
    "Ada Amsel’s bill hurt Nora Lindqvist. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)
OBLIQUE = Weight(
    "speakers.weight.oblique",
    "Named behind a preposition or before a noun.",
    -0.8,
    "A house by Ada Amsel hurt Nora Lindqvist. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)
REPLIES = Weight(
    "speakers.weight.replies",
    "Named as the source of a reply, a statement or the like.",
    1.5,
    "Nora Lindqvist closed it. It drew a reply from Ada Amsel. “It is a bad bill,” she said.",
    "Ada Amsel",
)
QUOTED = Weight(
    "speakers.weight.quoted",
    "Named inside a quotation.",
    -2.5,
    "Nora Lindqvist sued the city. It rained. “The city robbed Ada Amsel,” she said.",
    "Nora Lindqvist",
)

# --- who has been speaking

SPOKE = Weight(
    "speakers.weight.spoke",
    "Has spoken, or has been quoted.",
    2.2,
    "“I saw it,” a student said. The crowd met Nora Lindqvist. “It is a bad bill,” she said.",
    "student",
)
MEANT = Weight(
    "speakers.weight.meant",
    "Was meant by a pronoun or a role before.",
    1.6,
    "Nora Lindqvist sued in May. She was broke. The crowd met Ada Amsel. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)

# --- where the voice is named from the pronoun

HERE = Weight(
    "speakers.weight.here",
    "In the same sentence.",
    0.5,
    "The crowd met Ada Amsel and cheered Ada Amsel. At a talk with Nora Lindqvist, she said it was a “very bad bill.”",
    "Nora Lindqvist",
)
LEADS = Weight(
    "speakers.weight.leads",
    "The main subject of the sentence right before.",
    1.0,
    "Ada Amsel came in. As Nora Lindqvist sat down, she said it was a “very bad bill.”",
    "Ada Amsel",
)
INTRODUCED = Weight(
    "speakers.weight.introduced",
    "Named first in the article in its paragraph, as a main clause's subject; the pronoun stands behind a quotation.",
    1.0,
    "“We lost,” Ada Amsel said. “It hurts,” she said.\n\nNora Lindqvist was glad. It rained. “It is good,” she said.",
    "Nora Lindqvist",
)
SENTENCE = Weight(
    "speakers.weight.sentence",
    "Each sentence between.",
    -1.0,
    "“I saw it,” a student said. It rained. The crowd met Nora Lindqvist. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)
PARAGRAPH = Weight(
    "speakers.weight.paragraph",
    "Each paragraph between.",
    -0.5,
    "“We lost,” Ada Amsel said.\n\nIt rained.\n\nThe crowd met Nora Lindqvist. “It is a bad bill,” she said.",
    "Nora Lindqvist",
)
HIMSELF = Weight(
    "speakers.weight.himself",
    "Named as a subject in the very words that the pronoun speaks: nobody is likely to name himself.",
    -2.0,
    "Nora Lindqvist sued the city. It rained. It snowed. “Ada Amsel knew about it,” she said.",
    "Nora Lindqvist",
)
SWAPPED = Weight(
    "speakers.weight.swapped",
    "Of unknown gender, and meant by the other pronoun just before.",
    -5.0,
    "Robin Lindqvist sued Jamie Amsel. “It hurts,” he said. “It is a bad bill,” she said.",
    "Jamie Amsel",
)
OFTEN = Weight(
    "speakers.weight.often",
    "Each place where it is named, at most five.",
    0.2,
    "“I saw it,” a student said. The crowd met Nora Lindqvist. “It is a bad bill,” she said.",
    "student",
)

# --- how a pronoun fits a voice

GENDER = Weight(
    "speakers.weight.gender",
    "He or she, and a voice of that gender.",
    1.0,
    "The crowd met Robin Lindqvist and Nora Amsel. “It is a bad bill,” she said.",
    "Nora Amsel",
)
NO_GENDER = Weight(
    "speakers.weight.no_gender",
    "He or she, and a named person of unknown gender.",
    0.5,
    "The crowd met Robin Lindqvist at a talk by Nora Amsel. “It is a bad bill,” she said.",
    "Robin Lindqvist",
)
NO_NAME = Weight(
    "speakers.weight.no_name",
    "He or she, and somebody without a name whose gender nothing says.",
    -0.3,
    "“I saw it,” a student said. The crowd met Nora Lindqvist and cheered Nora Lindqvist. “It is a "
    "bad bill,” she said.",
    "Nora Lindqvist",
)
PLURAL = Weight(
    "speakers.weight.plural",
    "They, and several people.",
    1.5,
    "“We lost,” two lawyers said. Apex Corp. left. “It is a bad bill,” they said.",
    "two lawyers",
)
BODY = Weight(
    "speakers.weight.body",
    "They, and an organization.",
    0.3,
    "Nora Lindqvist and Apex Corp. sued. “It is a bad bill,” they said.",
    "Apex Corp.",
)
SINGULAR = Weight(
    "speakers.weight.singular",
    "They, and one person or a document.",
    -2.5,
    "Nora Lindqvist and Apex Corp. sued. “It is a bad bill,” they said.",
    "Apex Corp.",
)
THING = Weight(
    "speakers.weight.thing",
    "It, and an organization or a document.",
    0.5,
    "The crowd cheered Apex Corp. for its gift, a report. “It is a bad bill,” it said.",
    "Apex Corp.",
)

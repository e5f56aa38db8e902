"""Why a phrase that may say whose words these are names no speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.groups import GROUPS
from mpp_extract.language.organizations import ESTABLISHMENTS
from mpp_extract.language.persons import ROLES, gender_of
from mpp_extract.language.tagged_phrases import ONE_OF_SEVERAL
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.voices.voice import Voice
    from mpp_extract.language.tagged_phrases import Phrase
    from mpp_extract.tokens import Tokens

# Below this a phrase must be somebody who can speak; above it the report itself shows that it does.
REPORTED = 6.0
# Endings of nouns for those who do something.
DOERS = ("ists", "ist", "ers", "ors", "ants", "ees", "woman", "women", "men", "man", "person", "people")
# Groups that somebody tells of rather than hears: on weak evidence alone they don't speak.
_SPEAKING = GROUPS - word_set("family couple crew mob gang squad youth delegation")
_FIRST = word_set("i we my our us me you your")
_NOBODY = word_set("there whom whose what which that this who those these")
_ONES = ONE_OF_SEVERAL | {"one", "another", "old"}


def _mute(tokens: Tokens, phrase: Phrase, voice: Voice, score: float) -> bool:
    """score: the evidence that the phrase speaks."""
    if voice.kind in ("person", "organization") or tokens.tag[phrase.head] in PROPER:
        return False
    if voice.kind == "document" and score >= REPORTED:
        return False
    head = tokens.lower[phrase.head]
    if head in ESTABLISHMENTS or head in ROLES or head in _ONES or head in _SPEAKING or gender_of({head}) is not None:
        return False
    return not (head.endswith(DOERS) and tokens.tag[phrase.head] in NOUNS)


def _is_number(tokens: Tokens, head: int) -> bool:
    """Whether a number in digits stands for nobody: the 21 of Aug. 21; not 41%."""
    share = head + 1 < len(tokens) and tokens.lower[head + 1] in ("%", "percent", "per")
    return tokens.text[head].isdigit() and not share


FIRST_PERSON = Refusal(
    "speakers.not.first_person",
    "I, we or you: the reporter, or whoever speaks in a quotation round this one; in testimony it is the witness.",
    "“We lost the case,” [[I]] said on Monday.",
    "“We lost the case,” Maria Ortega said on Monday.",
    test=lambda tokens, phrase: tokens.lower[phrase.head] in _FIRST,
)
NOBODY = Refusal(
    "speakers.not.nobody",
    "A word that stands for no one in particular: this, those, what.",
    "“We lost the case,” [[those]] said who left on Monday.",
    "“We lost the case,” lawyers said who left on Monday.",
    test=lambda tokens, phrase: tokens.lower[phrase.head] in _NOBODY or _is_number(tokens, phrase.head),
)
UNKNOWN = Refusal(
    "speakers.not.unknown",
    "A pronoun, and nobody named before it whom it can mean.",
    "“We lost the case,” [[she]] said on Monday.",
    "Maria Ortega left. “We lost the case,” she said on Monday.",
    test=lambda voice: voice is None,
)
MUTE = Refusal(
    "speakers.not.mute",
    "Weak evidence, and nothing that can speak: neither somebody, nor several people, nor a body.",
    "[[The winter]] left roads that were “cold, cruel and empty for weeks.”",
    "The [[teacher]] left roads that were “cold, cruel and empty for weeks.”",
    test=_mute,
)
PASSIVE = Refusal(
    "speakers.not.passive",
    "A verb in the passive: nobody is named who says it.",
    "The order was [[called]] “cold, cruel and plainly unlawful.”",
    "Maria Ortega called the order “cold, cruel and plainly unlawful.”",
    test=lambda subjects, candidate: candidate.phrase is None and subjects.passive(candidate.first),
)
NO_SUBJECT = Refusal(
    "speakers.not.unowned",
    "A verb without a subject.",
    "To [[call]] the order “cold, cruel and plainly unlawful” is easy.",
    "Maria Ortega called the order “cold, cruel and plainly unlawful.”",
    test=lambda subjects, candidate: candidate.phrase is None,
)
REFUSALS: tuple[Refusal, ...] = (FIRST_PERSON, NOBODY, UNKNOWN, MUTE, PASSIVE, NO_SUBJECT)

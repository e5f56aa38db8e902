"""Why a verb of reporting, or an according-to phrase, reports no statement. Only with ``--indirect``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.verbs import THINK
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.phrases import Phrase
    from mpp_extract.entities.quotes.subjects import Subjects
    from mpp_extract.tokens import Tokens

# A statement has no fewer words than this.
LEAST_WORDS = 3
_NOT_REPORTED = word_set("i we you")
_NOBODY = word_set("there what")
_SOURCES = PERSONS | GROUPS | ORGANIZATIONS | DOCUMENTS
_SOURCE_TAGS = frozenset({"NNP", "NNPS", "PRP", "NNS"})


class Verb(NamedTuple):
    """A verb of reporting at a token, and the phrase that is its subject, None where it has none."""

    tokens: Tokens
    subjects: Subjects
    token: int
    subject: Phrase | None

    @property
    def who(self) -> str:
        """The head of the subject, in lower case; "" where there is none."""
        return self.tokens.lower[self.subject.head] if self.subject else ""


class Said(NamedTuple):
    """What is said: its tokens, the stretches that tokens are in, and which stretches are quotations."""

    first: int
    last: int
    owner: list[int]
    quoted: list[bool]


def _passive(verb: Verb) -> bool:
    return verb.subjects.passive(verb.token)


def _negated(verb: Verb) -> bool:
    tokens = verb.tokens
    negated = any(tokens.dep[child] == "neg" for child in tokens.children(verb.token))
    return negated and tokens.lower[verb.token] not in THINK


def _no_source(tokens: Tokens, phrase: Phrase) -> bool:
    head = tokens.lower[phrase.head]
    if tokens.tag[phrase.head] in _SOURCE_TAGS or head in _SOURCES:
        return False
    return not head.endswith(("er", "or", "ist"))


VERBS: tuple[Refusal, ...] = (
    Refusal(
        "quotes.not.passive",
        "A verb in the passive: nobody is named who says it.",
        "The order was [[said]] to be harsh and unfair to many.",
        "Ortega said the order was harsh and unfair to many.",
        test=_passive,
        indirect=True,
    ),
    Refusal(
        "quotes.not.negated",
        "A verb with not: it is not said. (Who does not think so says the contrary.)",
        "Maria Ortega did not [[say]] that the tenants would appeal the order.",
        "Maria Ortega did not think that the tenants would appeal the order.",
        test=_negated,
        indirect=True,
    ),
    Refusal(
        "quotes.not.unowned",
        "A verb without a subject.",
        "To [[claim]] that the order was harsh and unfair is easy.",
        "Maria Ortega claimed that the order was harsh and unfair.",
        test=lambda verb: verb.subject is None,
        indirect=True,
    ),
    Refusal(
        "quotes.not.first_person",
        "I, we or you say it: the reporter's own words, or the reader's.",
        "I [[said]] that the tenants would appeal the order.",
        "She said that the tenants would appeal the order.",
        test=lambda verb: verb.who in _NOT_REPORTED,
        indirect=True,
    ),
    Refusal(
        "quotes.not.nobody",
        "There, or what, stands for the subject: nobody says it.",
        "There is [[added]] concern that the order was harsh.",
        "Maria Ortega added her concern that the order was harsh.",
        test=lambda verb: verb.who in _NOBODY,
        indirect=True,
    ),
)
NO_SOURCE = Refusal(
    "quotes.not.no_source",
    "What follows according to is no source: neither somebody, nor a body, nor a document.",
    "The city ranked the bridges [[according to]] their age.",
    "The city ranked the bridges badly, according to the auditor.",
    test=_no_source,
    indirect=True,
)
SAID: tuple[Refusal, ...] = (
    Refusal(
        "quotes.not.too_short",
        "What is said has fewer than three words.",
        "Maria Ortega said [[she won]].",
        "Maria Ortega said [[she won again]].",
        test=lambda said: said.last - said.first < LEAST_WORDS,
        indirect=True,
    ),
    Refusal(
        "quotes.not.quoted_already",
        "A statement that holds a quotation is left to that.",
        "Maria Ortega said [[the tenants “never” would give up]].",
        "Maria Ortega said [[the tenants would never give up]].",
        test=lambda said: any(said.quoted[n] for n in set(said.owner[said.first : said.last]) if n >= 0),
        indirect=True,
    ),
)
INSIDE = Refusal(
    "quotes.not.inside_another",
    "A statement inside another one, that no name says: he said he hoped so is one statement.",
    "Maria Ortega said she hoped [[the order would fall soon]].",
    "Maria Ortega said [[Karl Amsel told her the order would fall soon]].",
    test=lambda end, outer_end, named: end <= outer_end and not named,
    indirect=True,
)
STATEMENTS: tuple[Refusal, ...] = (*VERBS, NO_SOURCE, *SAID, INSIDE)

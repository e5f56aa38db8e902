"""Why a verb of reporting, or an according-to phrase, reports no statement. Only with ``--indirect``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes.bearers import made_to
from mpp_extract.entities.quotes.embedding import Embedding, can_speak, garden_path
from mpp_extract.language.attitudes import ATTITUDES
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import HAVE, PARTICIPLE_CONJUNCTIONS, PREPOSITIONS
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.inflect import nouns, singular, verbs
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import Phrase
from mpp_extract.language.tags import FINITE, PROPER
from mpp_extract.language.verbs import FORESEE, MADE_TO, SHOWS, THINK
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.subjects import Subjects
    from mpp_extract.tokens import Tokens

_GRAMMAR = "Quirk et al., A Comprehensive Grammar of the English Language, 3.52, 4.49, 14.6 and 17.10"
# A statement has no fewer words than this.
LEAST_WORDS = 3
_NOT_REPORTED = word_set("i we you me us")
# Adverbs that are negative in meaning. Source: Quirk et al., 10.59.
_SELDOM = word_set("seldom rarely hardly scarcely barely")
_NOBODY = word_set("there what")
_SOURCES = PERSONS | GROUPS | ORGANIZATIONS | DOCUMENTS
_NONE = word_set("no nobody none neither few anyone anybody")
_SUPPOSING = word_set("would could might should can may must ought will wo 'll ’ll")
# What makes a base form finite.
_FINITE_BEFORE = word_set("did does do")
# Where the parse has a noun, whatever the tagger calls it: some hope that …
_NOUNLY = frozenset({"dobj", "pobj", "attr", "compound", "nsubj", "nsubjpass"})
# Before a participle these make a condition: when asked, she left.
_CONDITIONS = word_set("when if as once until unless though")
# What shows something as well as says it: the subject must be one that says things.
_SHOWING = SHOWS | verbs("show confirm prove")
# What is known from these is stated. Source: WordNet 3.0, hyponyms of data and statistics.
_FINDINGS = word_set(
    """data figures statistics numbers results polls surveys studies records research findings survey poll polling
    work disclosures analyses estimates projections"""
)
# What is done with these is a ruling, or asks for none.
_RULINGS = verbs("dismiss deny reject")
_DENIES = verbs("deny")
_RULED_ON = nouns("case suit lawsuit appeal petition motion indictment injunction stay bail proceeding")
# Verbs whose infinitive is said to be done: went on to say.
_GOING_ON = verbs("go continue begin start proceed come seem appear manage")
_SOURCE_TAGS = frozenset({"NNP", "NNPS", "PRP", "NNS"})


class Verb(NamedTuple):
    """A verb of reporting at a token, the phrase that is its subject, None where it has none, and the who before it."""

    tokens: Tokens
    subjects: Subjects
    token: int
    subject: Phrase | None
    relative: int = -1

    @property
    def auxiliaries(self) -> list[str]:
        """The auxiliaries before the verb, and ``to``, in lower case."""
        tokens = self.tokens
        return [
            tokens.lower[i]
            for i in tokens.children(self.token)
            if i < self.token and (tokens.dep[i] in ("aux", "auxpass") or tokens.tag[i] == "MD")
        ]

    @property
    def who(self) -> str:
        """The head of the subject, in lower case; "" where there is none."""
        return self.tokens.lower[self.subject.head] if self.subject else ""


class Said(NamedTuple):
    """What is said: its tokens, the stretch of each token, which of these are quotations, and which direct ones."""

    tokens: Tokens
    first: int
    last: int
    owner: list[int]
    quoted: list[bool]
    direct: list[bool]


def _passive(verb: Verb) -> bool:
    tokens = verb.tokens
    by_somebody = any(tokens.dep[i] == "agent" for i in tokens.children(verb.token))
    return verb.subjects.passive(verb.token) and not by_somebody


def _negated(verb: Verb) -> bool:
    tokens = verb.tokens
    verbs_of = [verb.token, tokens.head[verb.token]] if tokens.dep[verb.token] == "xcomp" else [verb.token]
    near = [child for one in verbs_of for child in tokens.children(one)]
    negated = any(tokens.dep[child] == "neg" or tokens.lower[child] in _SELDOM for child in near)
    if _instead(tokens, verb.token):
        return True
    return negated and tokens.lower[verb.token] not in THINK and not _of_attitude(verb)


def _instead(tokens: Tokens, i: int) -> bool:
    """Whether somebody does something else, or no such thing: instead of saying, without saying, rather than say."""
    before = tokens.lower[max(0, i - 2) : i]
    return before[-1:] == ["without"] or before in (["instead", "of"], ["rather", "than"])


def _of_attitude(verb: Verb) -> bool:
    """Whether the verb is one of what somebody holds to be so, or links to an adjective of that: were not sure."""
    tokens = verb.tokens
    held = (verb.token, *tokens.children(verb.token))
    return any(tokens.lower[i] in ATTITUDES and (i == verb.token or tokens.dep[i] == "acomp") for i in held)


def _said_by_none(verb: Verb) -> bool:
    if verb.subject is None:
        return False
    first = verb.subject.first
    return verb.tokens.lower[first] in _NONE or verb.tokens.lower[first - 1 : first] in (["neither"], ["nor"], ["not"])


def _supposed(verb: Verb) -> bool:
    if Embedding(verb.subjects.layout).supposed(verb.token):
        return True
    return not _SUPPOSING.isdisjoint(verb.auxiliaries)


def _of_plural(verb: Verb) -> bool:
    """Whether the parse gives the verb a plural for its subject, before it."""
    tokens = verb.tokens
    subjects = (i for i in tokens.children(verb.token) if i < verb.token and tokens.dep[i] == "nsubj")
    return any(tokens.tag[i] in ("NNS", "NNPS") for i in subjects)


def _not_finite(verb: Verb) -> bool:
    tokens, i = verb.tokens, verb.token
    if tokens.dep[i] in _NOUNLY:
        return True
    if tokens.tag[i] == "VB":
        if tokens.dep[i] == "ROOT" and not verb.auxiliaries and _of_plural(verb):
            return False  # People near the mayor say …: a plural's verb looks like a base form
        purpose = tokens.dep[i] == "advcl" and "to" in verb.auxiliaries
        if purpose and tokens.tag[tokens.head[i]] in ("VBD", "VBZ", "VBP"):
            return False  # She wrote to say that …
        head = tokens.head[i]
        if tokens.lower[head] in MADE_TO and tokens.tag[head] in FINITE and _somebody(tokens, made_to(tokens, i, 0)):
            return False  # It led her to say that …
        above = tokens.lower[head] if tokens.dep[i] == "xcomp" else ""
        return above not in _GOING_ON and not _FINITE_BEFORE.intersection(verb.auxiliaries)
    if tokens.tag[i] == "VBG" and (tokens.dep[i] in ("csubj", "prep") or tokens.lower[i] in PARTICIPLE_CONJUNCTIONS):
        return True
    if i and tokens.lower[i - 1] in _CONDITIONS and tokens.tag[i] in ("VBN", "VBD"):
        return True
    if tokens.tag[i] != "VBN" or tokens.dep[i] == "conj":
        return False
    return HAVE.isdisjoint(verb.auxiliaries) and not verb.subjects.passive(i)


def _somebody(tokens: Tokens, i: int) -> bool:
    """Whether a token stands for somebody, or a body: not the calls that it led to."""
    if i < 0 or singular(tokens.lower[i]) in SPEECH:
        return False
    return can_speak(tokens, Phrase(i, i + 1, i))


def _shows(verb: Verb) -> bool:
    if verb.subject is None or verb.tokens.lower[verb.token] not in _SHOWING or verb.who in _FINDINGS:
        return False
    return not can_speak(verb.tokens, verb.subject)


def _relative(verb: Verb) -> bool:
    """Whether the verb is that of a relative clause, or stands beside it: the sum that X made and hopes to keep."""
    tokens, i = verb.tokens, verb.token
    beside = tokens.dep[i] == "conj" and tokens.lower[i] in FORESEE
    return tokens.dep[tokens.head[i] if beside else i] == "relcl"


def _gap(verb: Verb) -> bool:
    tokens = verb.tokens
    if verb.subject is None or not _relative(verb):
        return False
    if verb.relative >= 0:
        who = verb.relative
        if garden_path(tokens, verb.token):
            return True
        subject = tokens.dep[who] in ("nsubj", "nsubjpass") and tokens.head[who] == verb.token
        return not subject and tokens.lower[verb.relative - 1] not in PREPOSITIONS
    before = verb.subject.first - 1
    return tokens.tag[before] != "WRB" and tokens.tag[before - 1 : before] != ["IN"]


def _quoted_already(said: Said) -> bool:
    words = [i for i in range(said.first, said.last) if said.tokens.text[i][0].isalnum()]
    marked = [said.owner[i] for i in words if said.owner[i] >= 0 and said.quoted[said.owner[i]]]
    return any(said.direct[n] for n in marked) or 10 * len(marked) > 3 * len(words)


def _no_source(tokens: Tokens, phrase: Phrase) -> bool:
    head = tokens.lower[phrase.head]
    if tokens.tag[phrase.head] in _SOURCE_TAGS or head in _SOURCES:
        return False
    if any(tokens.tag[i] in PROPER or tokens.lower[i] in _SOURCES for i in range(phrase.first, phrase.last)):
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
    Refusal(
        "quotes.not.said_by_none",
        "No one, nobody, few, neither of them say it.",
        "No lawyer [[said]] that the tenants would appeal the order.",
        "One lawyer said that the tenants would appeal the order.",
        test=_said_by_none,
        source=_GRAMMAR,
        indirect=True,
    ),
    Refusal(
        "quotes.not.supposed",
        "Somebody would, could or should say it.",
        "Maria Ortega could [[say]] that the order was harsh and unfair.",
        "Maria Ortega did say that the order was harsh and unfair.",
        test=_supposed,
        source=_GRAMMAR,
        indirect=True,
    ),
    Refusal(
        "quotes.not.not_finite",
        "An infinitive, an imperative or a participle alone: nobody is told to have said it.",
        "[[Asked]] if the order was harsh and unfair, Maria Ortega left.",
        "Maria Ortega asked if the order was harsh and unfair.",
        test=_not_finite,
        source=_GRAMMAR,
        indirect=True,
    ),
    Refusal(
        "quotes.not.gap",
        "A relative clause that what is said has lost a part to: a man whom she said she knew.",
        "He met a lawyer whom Maria Ortega [[said]] she knew from an earlier case.",
        "He met a lawyer who said she knew her from an earlier case.",
        test=_gap,
        source=_GRAMMAR,
        indirect=True,
    ),
    Refusal(
        "quotes.not.shown",
        "A thing that can't speak shows or suggests it.",
        "The new fence [[suggests]] that the tenants would appeal the order.",
        "The new report suggests that the tenants would appeal the order.",
        test=_shows,
        source=_GRAMMAR,
        indirect=True,
    ),
)
# Those that hold for a subject whatever its verb is.
FOR_SUBJECTS: tuple[Refusal, ...] = tuple(row for row in VERBS if row.test not in (_passive, _shows))
NO_SOURCE = Refusal(
    "quotes.not.no_source",
    "What follows according to is no source: neither somebody, nor a body, nor a document.",
    "The city ranked the bridges [[according to]] their age.",
    "The city ranked the bridges badly, according to the auditor.",
    test=_no_source,
    indirect=True,
)
RULED_ON = Refusal(
    "quotes.not.ruled_on",
    "A case, an appeal or a motion that is dismissed, denied or rejected: that is done, and not said.",
    "The court dismissed a long [[case]] against the tenants of the house.",
    "The mayor dismissed [[a long rumor about the tenants of the house]].",
    test=lambda tokens, verb, thing: tokens.lower[verb] in _RULINGS and tokens.lower[thing] in _RULED_ON,
    source="WordNet 3.0, hyponyms of legal proceeding",
    indirect=True,
)
WITHHELD = Refusal(
    "quotes.not.withheld",
    "What somebody is denied: a permit that is not given, and no statement that is called false.",
    "Maria Ortega denied the tenants a [[permit]] for the new house.",
    "Maria Ortega denied the rumors about the new house.",
    test=lambda tokens, verb: (
        tokens.lower[verb] in _DENIES and any(tokens.dep[i] == "dative" for i in tokens.children(verb))
    ),
    source="Levin, English Verb Classes and Alternations, 13.3 (verbs of future having)",
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
        "A statement a third of which is a quotation, or that holds a whole one, is left to that.",
        "Maria Ortega said [[the “tenants of the house” would fight it]].",
        "Maria Ortega said [[the tenants would “never” give up on it]].",
        test=_quoted_already,
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
STATEMENTS: tuple[Refusal, ...] = (*VERBS, NO_SOURCE, RULED_ON, WITHHELD, *SAID, INSIDE)

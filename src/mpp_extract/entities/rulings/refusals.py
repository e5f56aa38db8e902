"""The room's refusals: verbs of deciding that tell of nothing that a court has done."""

from __future__ import annotations

from mpp_extract.entities.rulings.habits import anybody, counted, habit
from mpp_extract.entities.rulings.imagined import imagined
from mpp_extract.entities.rulings.nouns import COURTS, JUDGES, JURIES, PANELS, REQUESTS
from mpp_extract.entities.rulings.told import Told
from mpp_extract.entities.rulings.unreal import asked, awaited, led, not_done, planned, possible, spoken_of
from mpp_extract.language.inflect import nouns, verbs
from mpp_extract.language.tags import NOUNS, VERBS
from mpp_extract.rule import Refusal

_CLAIMS = nouns("claim account story version charge")
_ALLEGED = nouns("allegation accusation report wrongdoing rumor involvement")
_APPOINTING = verbs("appoint name")
# Source: Wex at clemency, commutation, pardon and parole, none of which a court gives.
_MERCY = nouns("clemency pardon commutation reprieve parole")
# Source: Wex at dissenting opinion and concurring opinion.
_DISSENTS = nouns("dissent concurrence")
# What reporters ask for.
COMMENTS = nouns("comment interview inquiry")


def _describes(told: Told) -> bool:
    return told.tokens.dep[told.verb] == "amod"


def _question(told: Told) -> bool:
    tokens = told.tokens
    _, last = told.clauses.bounds(told.verb)
    asked = any(tokens.text[i] == "?" for i in range(max(told.verb, last - 3), last))
    return asked and tokens.dep[told.verb] in ("ROOT", "ccomp", "conj")


def _own(told: Told) -> bool:
    """``the judge denied the allegations``: what somebody does who is accused."""
    if told.lower(told.verb) not in ("denied", "denies", "denying", "rejected", "rejects"):
        return False
    actor, tokens = told.actor, told.tokens
    if actor is None or actor.head < 0 or not (actor.judges or told.lower(actor.head) in JUDGES):
        return False
    behind = told.verb + 1
    clause = behind < len(tokens) and (tokens.lower[behind], tokens.tag[behind]) == ("that", "IN")
    if clause and told.lower(told.verb).startswith("den"):
        return True
    objects = [c for c in told.children if c > told.verb and tokens.dep[c] == "dobj"]
    accused = told.lower(told.verb).startswith("den") and _without_title(told)
    if any(told.lower(c) in _CLAIMS and (accused or _somebodys(told, c)) for c in objects):
        return True  # he denied her claims, Calloway denied the claims
    return any(told.lower(c) in _ALLEGED or (told.lower(c) not in REQUESTS and _of_oneself(told, c)) for c in objects)


def _without_title(told: Told) -> bool:
    """Whether a judge is only named, or a pronoun: who is told of as one who decides mostly is a judge or a court."""
    actor = told.actor
    assert actor is not None
    return actor.kind == "pronoun" or not any(
        told.tokens.dep[c] == "compound" for c in told.tokens.children(actor.head)
    )


def _somebodys(told: Told, noun: int) -> bool:
    """Whether a possessive pronoun stands before the noun."""
    return any(told.tokens.tag[c] == "PRP$" for c in told.clauses.children(noun))


def _of_oneself(told: Told, claim: int) -> bool:
    """``denied the claim that he lied``."""
    tokens = told.tokens
    return any(
        tokens.dep[verb] in ("acl", "ccomp", "relcl") and told.lower(who) in ("he", "she")
        for verb in told.clauses.children(claim)
        for who in told.clauses.children(verb)
    )


def _another(told: Told) -> bool:
    """Somebody else is said to do it."""
    if _of_governors(told):
        return True
    if told.clipped:
        return False
    passive = told.clause.passive and told.lower(told.clause.agent) not in ("vote", "margin")  # held by a 6-3 vote that
    who = told.clause.agent if passive else told.clause.subject
    if who < 0 or told.tokens.tag[told.verb] not in VERBS:
        return False
    actor = told.actors.of(who) if passive else told.actor
    return actor is None and told.tokens.tag[who] in NOUNS | {"PRP", "WP", "DT", "CD"}


def _of_governors(told: Told) -> bool:
    """``a clemency petition was denied``: what governors and boards are asked for, where no court is said to answer."""
    tokens, subject = told.tokens, told.clause.subject
    if not told.clause.passive or told.clause.agent >= 0 or told.lower(subject) not in REQUESTS:
        return False
    near = [*tokens.children(subject), *(n for c in tokens.children(subject) for n in tokens.children(c))]
    return any(told.lower(c) in _MERCY for c in near)


def _dissenting(told: Told) -> bool:
    """``…, Calloway concluded in her dissent``: what binds nobody."""
    tokens = told.tokens
    return any(
        tokens.dep[noun] == "pobj" and told.lower(noun) in _DISSENTS
        for preposition in told.children
        if told.lower(preposition) == "in"
        for noun in tokens.children(preposition)
    )


def _press(told: Told) -> bool:
    """``declined an interview request``: whoever may have asked for it, it decides no case."""
    tokens = told.tokens
    for request in told.children:
        if told.lower(request) in REQUESTS | COMMENTS and tokens.dep[request] in ("dobj", "nsubjpass"):
            near = [
                request,
                *tokens.children(request),
                *(n for c in tokens.children(request) for n in tokens.children(c)),
            ]
            if any(told.lower(n) in COMMENTS for n in near):
                return True
    return False


def _bench(told: Told) -> bool:
    """``a panel appointed by the chief justice``: who sits, and no step in a case."""
    if told.lower(told.verb) not in _APPOINTING:
        return False
    whom = [c for c in told.children if told.tokens.dep[c] in ("dobj", "nsubjpass")]
    if told.clause.passive:
        behind = told.verb - (2 if told.lower(told.verb - 1) == "," else 1)
        whom += [told.clause.subject, behind]  # a panel of the Ninth Circuit, appointed by …
    return any(told.lower(noun) in COURTS | JURIES | PANELS for noun in whom)


ASKED = Refusal(
    "rulings.not.asked",
    "It is what somebody asks a court to do.",
    "The city asked the judge to [[block]] the ferry toll.",
    "The city cheered as the judge [[blocked]] the ferry toll.",
    test=asked,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.63",
)
PLANNED = Refusal(
    "rulings.not.planned",
    "It is yet to be done.",
    "The judge will [[sentence]] Ada Calloway in May.",
    "The judge [[sentenced]] Ada Calloway in May.",
    test=planned,
)
POSSIBLE = Refusal(
    "rulings.not.possible",
    "It can, may or might be done, or is a condition.",
    "The Supreme Court could [[overturn]] the ferry toll.",
    "The Supreme Court did [[overturn]] the ferry toll.",
    test=possible,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 4.49 and 15.33",
)
LED = Refusal(
    "rulings.not.led",
    "It goes on from a verb that tells of nothing done.",
    "The judge may lift the ban, [[allowing]] the ferries to run.",
    "The judge lifted the ban, [[allowing]] the ferries to run.",
    test=led,
)
NOT_DONE = Refusal(
    "rulings.not.done",
    "The text says that it was not done.",
    "The judge has not [[blocked]] the ferry toll.",
    "The judge has now [[blocked]] the ferry toll.",
    test=not_done,
)
SPOKEN_OF = Refusal(
    "rulings.not.spoken_of",
    "It is under way, or only spoken of.",
    "They accused the judge of [[blocking]] the ferry toll.",
    "The judge pleased them by [[blocking]] the ferry toll.",
    test=spoken_of,
)
IMAGINED = Refusal(
    "rulings.not.imagined",
    "It is made up, rumored or assumed, or somebody says that it is not so.",
    "In the film a judge [[blocked]] the ferry toll.",
    "In the city a judge [[blocked]] the ferry toll.",
    test=imagined,
    source="Kiparsky and Kiparsky, Fact (1970); Quirk et al. (1985), 16.31 and 17.26",
)
HABIT = Refusal(
    "rulings.not.habit",
    "It is what courts do at times.",
    "The judge often [[dismissed]] such suits.",
    "The judge soon [[dismissed]] the suit.",
    test=habit,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 8.64",
)
DESCRIBES = Refusal(
    "rulings.not.describes",
    "The participle says of what kind somebody is.",
    "The [[convicted]] felon left the court.",
    "The felon was [[convicted]] in the court.",
    test=_describes,
)
UNISSUED = Refusal(
    "rulings.not.issued",
    "It is in a ruling or order that is asked for, awaited or only thought of.",
    "The city wants a ruling [[blocking]] the ferry toll.",
    "The city read a ruling [[blocking]] the ferry toll.",
    test=awaited,
    source="Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.33 and 16.38",
)
COUNTED = Refusal(
    "rulings.not.counted",
    "It says of how many something was decided, and of no one act.",
    "At least 32 officers [[convicted]] of fraud kept their seats in court.",
    "The officer [[convicted]] of fraud kept his seat in court.",
    test=counted,
)
ANYBODY = Refusal(
    "rulings.not.anybody",
    "It says what a law has in store for whoever it may be.",
    "The court said that anyone [[convicted]] of it loses the license.",
    "The court said that the man [[convicted]] of it lost the license.",
    test=anybody,
)
QUESTION = Refusal(
    "rulings.not.question",
    "It is a question.",
    "Has the judge [[blocked]] the ferry toll?",
    "The judge has [[blocked]] the ferry toll.",
    test=_question,
)
OWN = Refusal(
    "rulings.not.own",
    "A judge answers what is said against that judge.",
    "Judge Ada Calloway [[denied]] the allegations.",
    "Judge Ada Calloway [[denied]] the motion.",
    test=_own,
)
PRESS = Refusal(
    "rulings.not.press",
    "A judge or court answers reporters.",
    "Judge Ada Calloway [[declined]] a request for comment.",
    "Judge Ada Calloway [[declined]] a request for bail.",
    test=_press,
)
DISSENT = Refusal(
    "rulings.not.dissent",
    "It is said in a dissent or concurrence, which decides nothing.",
    "The toll is void, Judge Ada Calloway [[concluded]] in her dissent.",
    "The toll is void, Judge Ada Calloway [[concluded]] in her ruling.",
    test=_dissenting,
    source="Cornell LII, Wex: dissenting opinion; concurring opinion",
)
BENCH = Refusal(
    "rulings.not.bench",
    "It says who sits on a court or panel, which is no step in a case.",
    "The panel [[appointed]] by the chief justice hears such suits.",
    "The monitor [[appointed]] by the chief justice hears such suits.",
    test=_bench,
)
ANOTHER = Refusal(
    "rulings.not.another",
    "Who does it is no court, judge or jury.",
    "The court heard that the mayor [[blocked]] the ferry toll.",
    "The court said that the judge [[blocked]] the ferry toll.",
    test=_another,
)
REFUSALS: tuple[Refusal, ...] = (
    DESCRIBES,
    ASKED,
    PLANNED,
    POSSIBLE,
    NOT_DONE,
    LED,
    SPOKEN_OF,
    IMAGINED,
    HABIT,
    UNISSUED,
    COUNTED,
    ANYBODY,
    QUESTION,
    OWN,
    PRESS,
    DISSENT,
    BENCH,
    ANOTHER,
)
# What a court may do, or will.
FORESEEN = (PLANNED, POSSIBLE)

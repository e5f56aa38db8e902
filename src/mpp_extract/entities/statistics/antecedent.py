"""The noun that a pronoun before a number stands for, where the words around leave no doubt.

Method: the nearest subject in the paragraph that agrees in number and kind (Hobbs, Resolving pronoun references,
Lingua 44, 1978; Lappin and Leass, Computational Linguistics 20.4, 1994, on subjects and on ``it`` that stands for
nothing), given up where a second noun could be meant: a figure is better left to ``he`` than given to somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator

from mpp_extract.language.calendar import MONTHS, WEEKDAYS
from mpp_extract.language.given_names import FEMALE, MALE
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.organizations import ESTABLISHMENTS, ORGANIZATIONS
from mpp_extract.language.persons import PEOPLE, is_person
from mpp_extract.language.verbs import REPORTS, TELL
from mpp_extract.language.word_sets import word_set
from mpp_extract.tokens import Tokens

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_HE = word_set("he him his")
_ONE_PERSON = _HE | {"she", "her"}
_NAMES = frozenset({"NNP", "NNPS"})
_THING = word_set("it its")
_SEVERAL = word_set("they them their")
_TOLD = REPORTS | TELL
_BACK = 60  # tokens to look back
# It takes, costs, is clear: what follows is meant.
_IMPERSONAL = verbs("be become seem appear turn take cost happen remain make matter")
_LATER = frozenset({"ccomp", "xcomp", "csubj", "advcl"})
_LED_IN = word_set("to that how what when where whether why who until")


def antecedent(tokens: Tokens, i: int) -> int | None:
    """The token of the noun that the pronoun ``i`` stands for; None where there is none or it is not certain.

    ``this``, ``that`` and ``these`` alone stand for what a whole sentence says, and have none.
    """
    word = tokens.lower[i]
    if word in _ONE_PERSON:
        return _the_person(tokens, i)
    if word in _SEVERAL:
        return next((j for j in _before(tokens, i) if tokens.tag[j] in ("NNS", "NNPS")), None)
    if word in _THING and not _impersonal(tokens, i):
        return next((j for j in _before(tokens, i) if _is_thing(tokens, j)), None)
    return None


def _before(tokens: Tokens, i: int) -> Iterator[int]:
    """The subjects before a token, nearest first: in its paragraph, outside quotations that it is not in."""
    closed = False  # going back through a quotation
    for j in range(i - 1, max(-1, i - _BACK), -1):
        if "\n" in tokens.text[j]:
            return
        if tokens.tag[j] in ("``", "''"):
            if tokens.tag[j] == "``" and not closed:
                return  # The pronoun is in the quotation that begins here.
            closed = tokens.tag[j] == "''"
        elif tokens.dep[j] in _SUBJECTS and not closed:
            yield j


def _the_person(tokens: Tokens, i: int) -> int | None:
    """The nearest subject that is a person, if it is a name.

    Who is named for having said it is the one meant in what he says (``Lee Park said he paid $40``), and mostly
    somebody else is meant behind it.
    """
    for j in _before(tokens, i):
        if is_person(tokens.lower[j]):
            return None  # The sheriff said. He: whoever the sheriff spoke of.
        if _may_be_name(tokens, j, tokens.lower[i]):
            verb = tokens.head[j]
            return None if tokens.lower[verb] in _TOLD and not _under(tokens, i, verb) else j
    return None


def _may_be_name(tokens: Tokens, j: int, pronoun: str) -> bool:
    """Whether a capitalized word can be the last of a person's name whom the pronoun fits.

    Told without the recogniser's labels, which are not there where only figures are asked for.
    """
    first = j
    while first > 0 and tokens.tag[first - 1] in _NAMES and tokens.head[first - 1] == j:
        first -= 1
    words = tokens.text[first : j + 1]
    if tokens.tag[j] not in _NAMES or _body(tokens, j) or any(len(word) > 1 and word.isupper() for word in words):
        return False
    if tokens.lower[j] in WEEKDAYS or tokens.lower[j] in MONTHS:
        return False
    others = (FEMALE - MALE) | {"ms.", "mrs.", "miss"} if pronoun in _HE else (MALE - FEMALE) | {"mr."}
    return others.isdisjoint(tokens.lower[first:j])


def _body(tokens: Tokens, j: int) -> bool:
    """Whether a name is an organization's or a thing's by its last word or its article: the Frick."""
    word = singular(tokens.lower[j])
    return word in ORGANIZATIONS or word in ESTABLISHMENTS or any(tokens.dep[c] == "det" for c in tokens.children(j))


def _under(tokens: Tokens, i: int, verb: int) -> bool:
    """Whether a token hangs on a verb."""
    for _ in range(_BACK):
        if i == verb:
            return True
        if tokens.head[i] == i:
            return False
        i = tokens.head[i]
    return False


def _is_thing(tokens: Tokens, j: int) -> bool:
    if tokens.tag[j] == "NNP":
        return _body(tokens, j) or (len(tokens.text[j]) > 1 and tokens.text[j].isupper())
    return tokens.tag[j] == "NN" and tokens.lower[j] not in PEOPLE and not is_person(tokens.lower[j])


def _impersonal(tokens: Tokens, i: int) -> bool:
    """``it takes $3 million to``, ``it was not until``: the pronoun of a clause that comes later."""
    verb = tokens.head[i]
    if tokens.lower[verb] not in _IMPERSONAL:
        return False
    for child in tokens.children(verb):
        if child > verb and (
            tokens.lower[child] in _LED_IN
            or (tokens.dep[child] in _LATER and any(tokens.lower[part] in _LED_IN for part in tokens.children(child)))
        ):
            return True
    return False

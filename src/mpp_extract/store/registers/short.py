"""What is written shorter elsewhere: a first name, a middle name left out, a body by its initials."""

from __future__ import annotations

import re
from collections import defaultdict

from mpp_extract.entities.courts.states import state_name, state_of
from mpp_extract.entities.people.names import PersonName
from mpp_extract.language.fold import fold
from mpp_extract.language.function_words import ARTICLES
from mpp_extract.language.given_names import SHORT_FORMS
from mpp_extract.language.word_sets import word_set

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
# Words that initials leave out. Source: AP Stylebook, "abbreviations and acronyms".
_LEFT_OUT = ARTICLES | word_set("of and for in on to at")
# Whose chamber, court or department it is, which American copy leaves out: no body is called only so.
_COUNTRY = re.compile(
    r"^(?:u\.s\.|us|united states) (?=(?:house|senate|congress|supreme court|department|justice department)\b)"
)
# Bodies that two initials stand for. Source: AP Stylebook, "United Nations", "European Union".
_OF_TWO_INITIALS = {"un": "united nations", "eu": "european union"}
_FEWEST, _MOST = 3, 6  # initials: fewer are of many, and of states
_FULL_FORM = {short: full[0] for short, full in SHORT_FORMS.items() if len(full) == 1}
# Of others it can't be told for which they stand: Chris is Christopher or Christine.
_SHORT_OF_MANY: dict[str, list[str]] = defaultdict(list)
for _short, _forms in SHORT_FORMS.items():
    for _full in _forms if len(_forms) > 1 else ():
        _SHORT_OF_MANY[_full].append(_short)


def short_names(name: PersonName) -> list[str]:
    """First and last name in the forms that are compared: short forms as the name that they stand for, no middle names.

    >>> from mpp_extract.entities.people.names import parse_name
    >>> short_names(parse_name("Bill Quill")), short_names(parse_name("William Lee Quill Jr."))
    (['william quill'], ['william quill'])
    >>> short_names(parse_name("Chris Quill")), short_names(parse_name("Christine Quill"))
    (['chris quill'], ['christine quill', 'chris quill'])
    """
    first, last = _first(name), fold(" ".join(name.surname))
    return [f"{form} {last}" for form in (first, *_SHORT_OF_MANY.get(first, ()))]


def told_given(name: PersonName) -> str | None:
    """The first name in full, as far as the form tells it."""
    first = _first(name)
    return None if first in SHORT_FORMS else first


def _first(name: PersonName) -> str:
    first = fold(name.given[0]).replace(".", "")
    return _FULL_FORM.get(first, first)


def body_name(words: str) -> str:
    """A body's name, or a state's, in one form for comparing.

    >>> body_name("the Quill & Poole Co."), body_name("U.S. House of Representatives")
    ('quill and poole co', 'house')
    >>> body_name("Calif."), body_name("U.N.")
    ('california', 'united nations')
    """
    state = state_of(words)
    if state is not None:
        return fold(state_name(state))
    folded = fold(words).replace("&", "and").removeprefix("the ").strip(" .,")
    folded = _COUNTRY.sub("", folded).replace("house of representatives", "house", 1)
    return _OF_TWO_INITIALS.get(folded.replace(".", ""), folded)


def initials(body: str) -> str | None:
    """A body's initials, in small letters: as it is written, or of a name of three words and more; else None.

    >>> initials("T.L.U."), initials("the Tenants’ Legal Union of Ohio"), initials("Legal Aid"), initials("Ohio")
    ('tlu', 'tluo', None, None)
    """
    words = _WORD.findall(body)
    if len(words) == 1:
        letters = words[0].replace(".", "")
        found = letters if letters.isalpha() and letters.isupper() else ""
    else:
        telling = [word for word in words if word.lower() not in _LEFT_OUT]
        found = "".join(word[0] for word in telling) if all(word[0].isupper() for word in telling) else ""
    return fold(found) if _FEWEST <= len(found) <= _MOST else None

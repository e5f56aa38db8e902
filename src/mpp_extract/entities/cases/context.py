"""Whether `X v. Y` is a proceeding: the words round it, and what its parties are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from mpp_extract.entities.cases.landmarks import is_landmark
from mpp_extract.entities.cases.refusals import COMMON, CONTEST, PLAY, UNPROVEN
from mpp_extract.entities.cases.words import COMPANY_ENDS, GOVERNMENTS
from mpp_extract.language.lazy import lazily
from mpp_extract.rule import Refusal

NEAR = 160  # characters on each side that are taken as the caption's surroundings
_LEGAL = lazily(
    r"\b(?:courts?|court[’']s|judges?|justices?|rul(?:ed|es|ing|ings)|lawsuits?|suits?"
    r"|sued|suing|cases?|appeals?|appealed|plaintiffs?"
    r"|defendants?|precedents?|decisions?|decided|circuit|litigation|lawyers?"
    r"|attorneys?|opinions?|dissent\w*|verdict|jury|jurors|trial"
    r"|settle(?:d|ment)|complaint|petition|injunction|docket|case law|overturn\w*"
    r"|overrul\w*|upheld|prosecut\w+|indict\w+|constitution\w*"
    r"|amendment|abortion|certiorari|statute|holding|held|doctrine|brief|antitrust"
    r"|patent|infringement|class action|convict\w+|sentenc\w+"
    r"|No\.|U\.S\.C\.|F\.\dd|SCOTUS)(?![\w])",
    re.IGNORECASE,
)
_OTHER = lazily(
    r"\b(?:match(?:es|up)?|game|games|fight|bout|film|movie|season|league|playoffs?"
    r"|quarterback|tournament|championship|cup|odds|innings"
    r"|super bowl|kicks?\s+off|tip-?off|MVP|Emmys?|innings|kickoff|ESPN|showdown"
    r"|heavyweight|title fight|rematch|knockout|stadium"
    r"|polls?|debates?|superheroes|comic|sequel|episode"
    r"|Batman|Superman|Godzilla|Kong|Predator|box office|semifinals?|quarterfinals?"
    r"|finals|goals?|touchdowns?|wickets?|striker|midfielder"
    r"|UFC|NBA|NFL|MLB|NHL|FIFA|derby|grand slam|Wimbledon|pay-per-view|undercard|yen|euro|dollar|ticket)\b",
    re.IGNORECASE,
)
# Words that stand against each other in titles and headlines, and sue nobody.
_COMMON = frozenset(
    """
    man men woman women food good evil me you us them nature science religion art life death love hate red blue rich
    poor east west north south war peace fact fiction machine machines mac pc android ios iphone old new boys girls
    dogs cats work home speed quality price cost costs nurture theory practice form function body mind faith reason
    left right democracy
    """.split()  # noqa: SIM905
)
_CONTEST = lazily(
    r"[’']?s?\s+(?:war|rivalry|match|matchup|debate|race|clash|game|fight|bout|series|showdown|trade|final)\b"
)
_FOLLOWS = lazily(
    r"[’']?s?[”\"]?,?\s+(?:\(|\[|No\.|case\b|decision|ruling|lawsuit|suit\b|litigation"
    r"|opinion|precedent|appeal\b|trial\b|verdict|the\s+(?:court|justices|Supreme)"
    r"|[^\s]{0,3}\d{1,4}\s+[A-Z])"
)
_PRECEDES = lazily(
    r"(?:\b(?:case|cases|lawsuit|suit|ruling|decision|opinion|precedent|holding"
    r"|dissent|appeal|matter|titled|captioned|styled|overturn(?:ed|ing|s)?"
    r"|overrul(?:e|ed|ing|es)|uphold(?:ing)?|upheld|reversed?|citing|cited|see)\b[^.;!?\n]{0,25}|\bIn\s+(?:the\s+)?)$"
)


@dataclass(frozen=True)
class Pair:
    """Two names with a separator (in lower case) between them, and what their surroundings say.

    start, end  offsets of the whole        first, second  the names as printed
    """

    text: str
    start: int
    end: int
    separator: str
    first: str
    second: str

    @property
    def landmark(self) -> bool:
        """A decision that everybody knows by its name."""
        return is_landmark(self.first, self.second)

    @property
    def contest(self) -> bool:
        """The word after it calls it a contest."""
        return _CONTEST.match(self.text, self.end) is not None

    @cached_property
    def play(self) -> bool:
        """Sport, films or polls are near."""
        return (_OTHER.search(self._around) or _OTHER.search(self.text[self.start : self.end])) is not None

    @cached_property
    def framed(self) -> bool:
        """The words right before or after it speak of a case."""
        before = self.text[max(0, self.start - 40) : self.start]
        return _FOLLOWS.match(self.text, self.end) is not None or _PRECEDES.search(before) is not None

    @property
    def legal(self) -> bool:
        """Words of courts and law are near."""
        return _LEGAL.search(self._around) is not None

    @cached_property
    def marked(self) -> bool:
        """A party is one that sues or is sued: a government, a company."""
        return _marked(self.first, self.second)

    @property
    def common(self) -> bool:
        """A party is a word that stands against another in titles."""
        return _common(self.first) or _common(self.second)

    @property
    def borne_out(self) -> bool:
        """Words of law in its sentence (two, for ``versus``), and no play, say that it is a case."""
        near = len(_LEGAL.findall(_sentence(self.text, self.start, self.end)))
        return near >= (2 if self.separator == "versus" else 1) and not self.play

    @cached_property
    def _around(self) -> str:
        return self.text[max(0, self.start - NEAR) : self.start] + " | " + self.text[self.end : self.end + NEAR]


class Evidence(NamedTuple):
    """What tells that a pair is a proceeding: as ``--explain`` says it, and whether it does."""

    words: str
    test: Callable[[Pair], bool]


# The first that holds decides. ``v.`` is a lawyer's abbreviation and is believed unless sport, films or polls are all
# that is near; ``vs.``, ``v`` and ``versus`` have to be borne out by a party, a docket number, or the words round them.
_LADDER: tuple[Evidence | Refusal, ...] = (
    Evidence("a decision known by name", lambda pair: pair.landmark),
    CONTEST,
    Evidence("the words before or after it", lambda pair: pair.framed and not (pair.play and pair.separator != "v.")),
    Evidence("v. between names", lambda pair: pair.separator == "v." and (pair.legal or pair.marked)),
    PLAY,
    COMMON,
    Evidence("v. between names", lambda pair: pair.separator == "v."),
    Evidence("a party that sues or is sued", lambda pair: pair.marked),
    UNPROVEN,
    Evidence("legal words in the sentence", lambda pair: True),
)


def judged(pair: Pair) -> Evidence | Refusal:
    """What tells that the pair is a proceeding, or why it is none."""
    return next(row for row in _LADDER if row.test is not None and row.test(pair))


def _marked(first: str, second: str) -> bool:
    """Whether a party is a government or a company, or the caption says `et al.`."""
    left, right = first.lower().split(), second.lower().split()
    if left[0].strip(",") in GOVERNMENTS or right[0].strip(",") in (
        "united",
        "u.s.",
        "state",
        "city",
        "county",
        "commonwealth",
    ):
        return left[0] not in ("city", "king", "queen", "crown", "us", "town") or len(left) > 1
    if left[-1] == "prosecutions":
        return True
    return any(word.strip(",") in COMPANY_ENDS or word == "al." for word in left + right)


def _common(party: str) -> bool:
    return party.lower() in _COMMON and not party.isupper()


def _sentence(text: str, start: int, end: int) -> str:
    left = max(text.rfind(mark, max(0, start - NEAR), start) for mark in (". ", "\n", "? ", "! "))
    rights = [i for mark in (". ", "\n", "? ", "! ") if (i := text.find(mark, end, end + NEAR)) >= 0]
    return text[max(left, start - NEAR, 0) : start] + " | " + text[end : min(rights, default=end + NEAR)]

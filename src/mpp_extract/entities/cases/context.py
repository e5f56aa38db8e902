"""Whether `X v. Y` is a proceeding: the words round it, and what its parties are."""

from __future__ import annotations

import re

from mpp_extract.entities.cases.landmarks import is_landmark
from mpp_extract.entities.cases.words import COMPANY_ENDS, GOVERNMENTS

NEAR = 160  # characters on each side that are taken as the caption's surroundings
_LEGAL = re.compile(
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
_OTHER = re.compile(
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
_CONTEST = re.compile(
    r"[’']?s?\s+(?:war|rivalry|match|matchup|debate|race|clash|game|fight|bout|series|showdown|trade|final)\b"
)
_FOLLOWS = re.compile(
    r"[’']?s?[”\"]?,?\s+(?:\(|\[|No\.|case\b|decision|ruling|lawsuit|suit\b|litigation"
    r"|opinion|precedent|appeal\b|trial\b|verdict|the\s+(?:court|justices|Supreme)"
    r"|[^\s]{0,3}\d{1,4}\s+[A-Z])"
)
_PRECEDES = re.compile(
    r"(?:\b(?:case|cases|lawsuit|suit|ruling|decision|opinion|precedent|holding"
    r"|dissent|appeal|matter|titled|captioned|styled|overturn(?:ed|ing|s)?"
    r"|overrul(?:e|ed|ing|es)|uphold(?:ing)?|upheld|reversed?|citing|cited|see)\b[^.;!?\n]{0,25}|\bIn\s+(?:the\s+)?)$"
)


def is_proceeding(text: str, start: int, end: int, separator: str, first: str, second: str) -> tuple[bool, str]:
    """Whether the caption at these offsets names a proceeding, and what tells so.

    `v.` is a lawyer's abbreviation and is believed unless sport, films or polls are all that is near; `vs.`, `v` and
    `versus` have to be borne out by a party, a docket number, or the words round them.
    """
    if is_landmark(first, second):
        return True, "a decision known by name"
    if _CONTEST.match(text, end):
        return False, "a contest"
    marked = _marked(first, second)
    around = text[max(0, start - NEAR) : start] + " | " + text[end : end + NEAR]
    other = _OTHER.search(around) or _OTHER.search(text[start:end])
    framed = _FOLLOWS.match(text, end) is not None or _PRECEDES.search(text[max(0, start - 40) : start]) is not None
    if framed and not (other and separator != "v."):
        return True, "the words before or after it"
    legal = _LEGAL.search(around)
    if separator.lower() == "v.":
        if legal or marked:
            return True, "v. between names"
        return not other and not _common(first) and not _common(second), "v. between names"
    if marked:
        return True, "a party that sues or is sued"
    sentence = _sentence(text, start, end)
    near = len(_LEGAL.findall(sentence))
    if separator.lower() == "versus":
        return near >= 2 and not other, "legal words in the sentence"
    return near >= 1 and not other, "legal words in the sentence"


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

"""The titles of judges: which words make one, how far it reaches to the left, and what it says of the court."""

from __future__ import annotations

import re
from typing import NamedTuple

from mpp_extract.entities.courts.kinds import KINDS as COURT_KINDS
from mpp_extract.entities.courts.kinds import words_of
from mpp_extract.entities.courts.phrase import Word, words_before
from mpp_extract.entities.courts.places import named_place
from mpp_extract.language.calendar import FULL_MONTHS, FULL_WEEKDAYS, SHORT_MONTHS
from mpp_extract.language.function_words import CLOSED_CLASSES
from mpp_extract.language.inflect import verb
from mpp_extract.language.numbers import TEENS, UNITS
from mpp_extract.language.word_sets import word_set

# The word that a judge's name follows. "Justice" alone is a title only before a name: "Justice Department" is not.
HEAD = re.compile(
    r"(?=[JjMmCSVRAH])(?<![\w’'-])(?:(?P<plural>[Jj]udges|JUDGES|[Jj]ustices|JUSTICES|[Mm]agistrates|Chancellors)"
    r"|(?P<single>[Jj]udge|JUDGE|[Jj]ustice|JUSTICE|[Mm]agistrate|MAGISTRATE|Surrogate|(?:Vice[ -])?Chancellor|Recorder"
    r"|Sheriff(?:\s+Principal)?"
    r"|CJI|ALJ|[Jj]urist)"
    r"|(?P<honorable>Hon\.|HON\.|Honorable|HONORABLE|Honourable))"
    r"(?:-elect|-designate|\s+[Pp]ro\s+[Tt]em(?:pore)?\b|\s+of\s+the\s+[Pp]eace\b|\s+[Ff]irst\s+[Cc]lass\b|\s+of\s+Appeal\b)?"
    r"(?=[\s:,(]\s?[\"“(\[]?[^\W\d_])"
)
# Words that stand before the head word and belong to the title.
_RANKS_WORDS = """
    assistant chief associate senior presiding acting administrative supervising deputy lead sitting additional
    president lord lady mr mrs ms
"""
RANKS = frozenset(_RANKS_WORDS.split())
FEDERAL = frozenset({"us", "united states", "federal"})
# Kinds of court and of office that belong to it, too; not those after which "Judge" or "Justice" begins something else:
# "on appeal Judge Poe agreed", "Environmental Justice".
KINDS = words_of(COURT_KINDS) - {"appeal", "environmental"} | {"court", "law", "division", "magisterial"}
# Verbs of headings whose subject is a judge: "Judge Blocks Order". Only their third person and past: a heading is in
# the present, the bases are names as well (Grant, Block).
_HEADING_VERBS = """
    order block rule reject strike deny grant toss halt dismiss refuse let allow uphold overturn find hear question back
    throw issue extend delay decline clear set bar ask tell warn approve appear side weigh slam rip recuse sentence seek
    take give put keep call want hit pause suspend reinstate appoint say dissent concur write resign retire join agree
    disagree vote testify sign step announce vacate reverse affirm remove indict arrest censure accuse confirm
"""
# More such verbs, whose third person alone is no name here: all others of court reports and headings that no federal
# judge has as a last name. Source: Federal Judicial Center, Biographical Directory; WordNet 3.0 (verbs).
_HEADING_THIRD = """
    accept acquit add address adjourn admit admonish advance agree aim allow announce apologize appeal argue ask attack
    award back ban bar begin berate blast break bring call cancel caution cast challenge change charge chide cite claim
    clash close compel conclude condemn consider convict criticize cut deal decide defend defer deliver demand die
    dispute dissolve divide draw drop earn ease echo embrace emerge end enjoin enter erase excuse exit expand explain
    express face fall fault fine fire focus follow force free freeze get go greenlight grill handle head help hold
    ignore impose include insist invalidate issue jail join keep kick kill knock lash laud launch lead leave lift limit
    look lose make marry meet miss mock move need note nullify object offer open oppose oust outline overrule own pass
    pay permit plan plead pledge postpone praise preside press probe prohibit promise propose protect prove publish
    punish push quash quit quote rail raise reach read reaffirm rebuff rebuke recall receive recognize recommend
    reconsider record reduce refer reiterate rejoin release relent relieve rely remain remand remind reopen repeat
    reprimand request require rescind respond restore restrain restrict resume retract return reveal review revive
    revoke ridicule run save scold scrap scrutinize send serve shoot show shut silence skewer skip slash soften speed
    split spurn squash stall start stay stop stun submit sue suggest support swear take tap tear temper think threaten
    thwart tie torch toss trigger trim try turn unseal unveil upend urge use visit void vow wait weaken welcome win
    withdraw worry
"""
# Of bodies, offices and matters that begin so: "Justice Department", "Judge Advocate General".
_BODIES = """
    department departments ministry minister secretary league project initiative center centre system committee reform
    appeal appeals bar advocates clerk advocate general act action association coalition court courts office nominee
    nominees candidate candidates pick
    picks seats selection panel appointments judicial watch judge judges justice justices chief party democrats
    republicans gop reinvestment assistance programs statistics division building complex school museum scholar news
"""
# Titles and lines of an address that a list puts behind: "Department of Justice⏎Attorney General".
_OTHER_TITLES = """
    officer officers attorney special president senator secretary director governor counsel congressman congresswoman
    czar p.o po
"""
# Words of grammar that are last names or given names as well.
_NAMES_TOO = word_set("near past like so yet since off upon save")
_FIRST_NAMES = word_set("mar apr jun jul")
# Capitalised words that follow "Judge" or "Justice" without being a name: words of grammar, numbers, days and months,
# letters of honours.
NOT_NAMES = (
    CLOSED_CLASSES
    | FULL_WEEKDAYS
    | FULL_MONTHS
    | (SHORT_MONTHS - _FIRST_NAMES)
    | frozenset((*UNITS[1:], TEENS[0]))
    | word_set("just now new over also")
    | word_set("qc kc sc ret retiring dissenting concurred concurring temporarily then")
    | frozenset(form for base in _HEADING_VERBS.split() for form in (verb(base).third, *verb(base).past))
    | frozenset(verb(base).third for base in _HEADING_THIRD.split())
    | word_set(_BODIES)
    | word_set(_OTHER_TITLES)
) - _NAMES_TOO
# After a name: it names a place, a body or a programme after the judge.
_NAMED_AFTER_WORDS = """
    center centre school courthouse building foundation award hall institute society academy memorial elementary
    high college university scholarship fellowship library law house park street avenue boulevard highway bridge
    hotel creek films studios prize lecture museum saloon bar restaurant trophy stakes cup inn pub complex plaza fund
    project clinic show
"""
NAMED_AFTER = frozenset(_NAMED_AFTER_WORDS.split())
# Television judges and characters. Source: the programmes' and films' own titles.
NOT_JUDGES = frozenset(
    {"judy", "judy sheindlin", "dread", "mathis", "greg mathis", "joe brown", "dredd", "doom", "reinhold", "jeanine",
     "jeanine pirro",
     "wapner", "joseph wapner", "lynn toler", "marilyn milian", "faith", "steve harvey", "alex", "hatchett", "mablean"}
)  # fmt: skip


_DOTTED = frozenset({"u.s.", "u.s", "u. s."})


class Title(NamedTuple):
    """start, end   offsets of the title, rank and kind included, the name of a court left out
    text         as written
    plural       several names share it
    head         ``judge``, ``justice``, ``magistrate``, ``chancellor`` or ``honorable``
    words        its words, folded
    """

    start: int
    end: int
    text: str
    plural: bool
    head: str
    words: tuple[str, ...]

    @property
    def singular(self) -> str:
        """The title as printed: of one person, its line breaks made spaces."""
        return self.singular_of(self.text)

    def singular_of(self, text: str) -> str:
        """The words that end with this title's head word, for one person."""
        text = " ".join(text.split())
        if not self.plural:
            return text
        return text[:-1] if text[-1:] in ("s", "S") else _PLURAL_HEAD.sub(r"\1", text)


_SHORT = {"CJI": "justice", "ALJ": "judge"}
_PLURAL_HEAD = re.compile(r"\b(judge|justice|magistrate|chancellor)s\b", re.IGNORECASE)  # "Justices of Appeal"
_HEAD_WORD = re.compile(r"(judge|justice|magistrate|surrogate|chancellor|recorder|sheriff|jurist)(s?)")


def titles(text: str) -> list[Title]:
    """Every judge's title in the text that a name may follow, in reading order."""
    return [title_at(text, match.start(), match.end()) for match in HEAD.finditer(text)]


def title_at(text: str, start: int, end: int) -> Title:
    """The title whose head word stands at these offsets."""
    first = _reach_left(text, start)
    words = tuple(word.strip(".,").replace(".", "").lower() for word in text[first:end].split())
    head = _HEAD_WORD.search(text[start:end].lower())
    short = text[start:end]
    word = head[1] if head is not None else _SHORT.get(short, "honorable")
    plural = head is not None and head[2] == "s"
    return Title(first, end, text[first:end], plural, word, words)


# What "of" and "and" join inside a title: "Court of Claims Judge", "Probate and Family Court Judge".
_AFTER_OF = ("claims", "common pleas", "appeals", "family court", "domestic relations")


def _reach_left(text: str, at: int) -> int:
    """How far the title's own words reach before the head word."""
    start = at
    for _ in range(8):
        end = start
        while end > 0 and text[end - 1].isspace() and start - end < 2:
            end -= 1
        if end == start:
            break
        begin = end
        while begin > 0 and not text[begin - 1].isspace() and text[begin - 1] not in "“\"'‘(—–" and end - begin < 20:
            begin -= 1
        word = text[begin:end].lower()
        word = word.replace(".", "") if word in _DOTTED else word
        if word == "states" and text[max(0, begin - 7) : begin].lower().startswith("united"):
            start = begin - 7
            continue
        inner = word in ("of", "and") and text[end:].lstrip().lower().startswith(_AFTER_OF)
        if word not in RANKS and word not in KINDS and word not in FEDERAL and not inner:
            break
        start = begin
    if text[start : start + 3].lower() in ("of ", "and"):
        start = text.index(" ", start) + 1
    if text.startswith(("County", "Parish", "City"), start):
        words = words_before(text, start)
        kind = text[start:at].split()[0]
        place = named_place([*words, Word(kind, kind.lower(), start, start + len(kind))])
        if place is not None and place.words > 1:
            return words[-(place.words - 1)].start
    return start

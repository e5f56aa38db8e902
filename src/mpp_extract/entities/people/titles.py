"""Titles that stand before a name, and what they say about gender. Lower case, without a closing stop."""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

_NEUTRAL = """
    dr prof professor rev reverend hon honorable rabbi imam pastor bishop archbishop cardinal pope president
    vice senator sen sens representative rep reps delegate del assemblymember commissioner comm secretary
    treasurer comptroller controller governor gov govs lt lieutenant mayor councilmember supervisor speaker whip
    leader minister premier chancellor ambassador amb envoy consul director administrator superintendent supt
    chair chairperson chief justice justices associate judge judges magistrate presiding senior circuit district
    attorney atty general gen attorneys counsel prosecutor defender solicitor sheriff deputy officer detective
    det inspector captain capt cpt major maj colonel col commander cmdr cdr admiral adm sergeant sgt corporal
    cpl private pvt pfc airman specialist spc ensign agent special trooper warden marshal constable coroner
    coach ceo cfo coo cto acting interim former ex then-president incoming outgoing late state federal u.s us assistant
    asst deputy under undersecretary prime foreign first royal emeritus rear brigadier brig staff master gunnery
    petty warrant police fire press court supreme democratic republican co-chair co-founder founder principal
    dean provost spokesperson analyst economist reporter correspondent host anchor author actor comedian
    candidate nominee activist attorney-general ombudsman ombudswoman
"""
_MALE = """
    mr mister sir lord king prince  father fr brother congressman committeeman councilman assemblyman alderman
    chairman spokesman businessman señor sheikh sheik emperor pope actor
"""
_FEMALE = """
    mrs ms miss madam mme lady dame queen princess duchess baroness sister mother congresswoman committeewoman
    councilwoman
    assemblywoman alderwoman chairwoman spokeswoman businesswoman señora señorita actress empress
"""

MALE_TITLES = word_set(_MALE)
FEMALE_TITLES = word_set(_FEMALE)
TITLE_WORDS = word_set(_NEUTRAL) | MALE_TITLES | FEMALE_TITLES
# Titles that nothing but a person's name follows when both are capitalised.
_PERSONAL = """
    mr mister mrs ms miss madam dr prof sir dame rev sen rep gov congressman congresswoman councilman councilwoman
    assemblyman assemblywoman judge justice senator representative governor mayor sheriff lt sgt capt gen col adm maj
    president secretary chancellor rabbi imam pope
"""
PERSONAL_TITLES = word_set(_PERSONAL)
# Offices that two capitalised words follow only where they are their holder's name.
OFFICES = word_set(
    """chairman chairwoman chairperson spokesman spokeswoman spokesperson ceo cfo coo cto coach commissioner
    superintendent pastor bishop archbishop cardinal professor detective moderator anchor columnist analyst
    correspondent prosecutor deputy agent goalkeeper pitcher quarterback striker midfielder defender catcher shortstop
    linebacker lawyer ambassador strategist congressman congresswoman inspector lieutenant captain"""
)

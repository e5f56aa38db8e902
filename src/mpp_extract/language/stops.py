"""Full stops that end no sentence: the abbreviations that carry them, and where a sentence does end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.language.calendar import SHORT_MONTHS
from mpp_extract.language.word_sets import word_set

# Titles, which a name follows (AP style book, "titles"; "military titles").
TITLES = word_set(
    """mr mrs ms messrs dr prof rev hon sen sens rep reps gov govs gen col lt sgt capt maj cpl pvt adm cmdr cdr supt
    insp pres amb pfc spc brig ens det msgr"""
)
# Companies and bodies, which a sentence goes on after, or ends with.
COMPANIES = word_set("inc co cos corp ltd bros assn assoc")
# Parts of citations, which a name or number follows (The Bluebook, tables T1, T6 and T7).
CITED = word_set("no nos cal cir dist ct app fed supp bankr cl dec v vs cf u.s sec secs art pt ch vol pp par para ex")
# Places, which a name follows.
PLACES = word_set("st ste ft mt int'l")
# Words of captions in short (The Bluebook, tables T6 and T10; anr and ors, another and others: OSCOLA 2.1.2). Many
# are words outside of a caption (all, in, so).
CAPTION_WORDS = word_set(
    """
    anr ors apt apts atty attys bur burs comms contr contrs depts gdn gdns hgts hwy mgt mtg resp resps terr trib tribs
    al acad acct adm'r adm'x adm admin adver advoc aff agric all alum am amend ann app appx arb ass'n assn assoc
    assocs att'y atty atl auth auto ave balt bankr bd behav bhd bldg br broad brotherhood bros bus b'd c.a cal cap
    cas cath cent ch chem child chron cir civ cl cmty cmtys cnty co coal coll com comm comm'n comm'r commc'n
    commc'ns commw comp comput condo conf cong conn consol const constr cont'l contemp conv coop corp corr corrs
    cosm couns cnsl cp cred crim ctr ctrs cty customs d.c dan def defs defense del dem dep't dept dep det dev devs
    diff dir disab disc disp dist distrib distribs div dr e econ ed educ elec elecs emp emps enf't eng eng'g eng'rs
    ent enter enters ent't entm't env't env equal equip equit est et ethics europ ex exam'r exch exec exp expl
    explor fac fam fed fed'n fid fin fla fm fr found fund ft fut ga gen glob gov gov't govs grp guar guard hts harv
    haw heritage hon hosp hosps hous hum ill imm imp inc ind indep indem indus info inj ins inst insts int'l intell
    interdisc inv invs isl jud jr juv kan ky l la lab labs legis liab lib liq litig loc ltd m.d mach maint man mag
    mar md mass mat med mem mem'l merch metro mex mfg mfr mfrs mgmt mich mil min minn miss mkt mktg mktgs mktpl mo
    mod mont mortg mot mt mun muns mut n nat'l nat natl nav neb negl negot nev no nos o ohio okla ont op opp or ore
    org orgs p pa pac par pat pers pet petrol pharm pharms phila phil phys pl plan plc pol pr pref pres priv prob
    proc proceds prod prods prof'l prof prop props prot psych pub pubs publ publ'g q r r.i rd re reas rec redev ref
    refin reg reg'l reh'g rehab rel rels rep reprod res rest ret rev ry s sav sch schs sci scis sec sec's secs sen
    serv servs sess ship shipp ships so soc soc'y sol sols sp st sta std stat ste stud studs sub subcomm super supp
    sup sur surv sys tech techs tel telecomms telecomm temp tenn tex theol tit tr trans transcon transp trs tchr
    tchrs twp u u.s unif univ univs urb util utils va vet vill vis vol vt w wash wis wk wkly wkrs wld wyo y yb yr
    zoning jan feb apr aug sept oct nov dec mr mrs ms messrs capt col lt sgt cpl maj pvt ph.d esq p.c l.p n.a l.l.c
    l.l.p p.a p.l.l.c s.a n.v b.v a.g ala alas ariz ark calif colo idaho iowa
    """
)
# In running text, in lower case without the last full stop. A single letter is a name's initial.
ABBREVIATIONS = TITLES | COMPANIES | CITED | PLACES | SHORT_MONTHS
_BREAK = re.compile(r"[.;!?][\"”’)\]]*\s+(?=[A-Z“\"‘])|\n\s*\n")
_SENTENCE = re.compile(r"[.!?][\"”’')\]]*\s+(?=[A-Z“\"‘'(\[])|\n\s*\n")
_PARAGRAPH = "\n\n"
_LONGEST = 2000  # characters on each side of a place: what is longer is no sentence
_LAST_WORD = re.compile(r"[^\s(\[“\"‘]+$")
_LONGEST_WORD = 40  # characters; no abbreviation is so long


def is_abbreviated(word: str) -> bool:
    """Whether a full stop after the word (as written, without it) ends no sentence: Mr, C.D, J.

    >>> is_abbreviated("Capt"), is_abbreviated("J"), is_abbreviated("C.D"), is_abbreviated("court")
    (True, True, True, False)
    """
    return (word[-1:].isupper() and word[-2:-1] in ("", ".")) or word.lower() in ABBREVIATIONS


def ends_sentence(words: str) -> bool:
    """Whether a sentence or paragraph ends within these words, and another follows.

    >>> ends_sentence("filed suit. The court"), ends_sentence("under No. 20-1234 by Ft. Worth")
    (True, False)
    """
    return any(True for _ in _breaks(words, 0, len(words)))


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Offsets in a stretch of a text at which a sentence begins, for another has ended there.

    >>> [*sentence_ends("Filed on Jan. 5; it stays. The court of Ft. Worth sat.", 0, 54)]
    [27]
    """
    return (mark.end() for mark in _breaks(text, start, end, _SENTENCE))


def _breaks(text: str, start: int, end: int, breaks: re.Pattern[str] = _BREAK) -> Iterator[re.Match[str]]:
    for mark in breaks.finditer(text, start, end):
        before = _LAST_WORD.search(text, max(start, mark.start() - _LONGEST_WORD), mark.start())
        if text[mark.start()] != "." or before is None or not is_abbreviated(before[0]):
            yield mark


def sentence_at(text: str, start: int, end: int) -> str:
    """The sentence, or sentences, that a stretch of the text stands in, on one line, for who has no parse of it.

    >>> sentence_at("He left. Judge J. Roe said “Stop.” She stayed.", 30, 31)
    'Judge J. Roe said “Stop.”'
    """
    first = max(text.rfind(_PARAGRAPH, 0, start) + 1, start - _LONGEST, 0)
    last = text.find(_PARAGRAPH, end)
    last = min(len(text) if last < 0 else last, end + _LONGEST)
    first = max(sentence_ends(text, first, start), default=first)
    last = next(sentence_ends(text, max(end - 1, first), last), last)
    return " ".join(text[first:last].split())

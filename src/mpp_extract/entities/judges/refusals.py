"""The room's refusals: names under a title, or by a court, that are no judges'."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from mpp_extract.entities.courts.counties import COUNTY_STATES
from mpp_extract.entities.judges import rules
from mpp_extract.entities.judges.justice_table import is_justice
from mpp_extract.entities.judges.titles import NAMED_AFTER, NOT_JUDGES, NOT_NAMES
from mpp_extract.language.fold import fold_place
from mpp_extract.language.lazy import lazily
from mpp_extract.language.sports import POSITIONS
from mpp_extract.language.tags import VERBS
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Refusal

if TYPE_CHECKING:
    from mpp_extract.entities.judges.sightings import Sighting
    from mpp_extract.entities.judges.titles import Title
    from mpp_extract.entities.people.cluster import Person
    from mpp_extract.tokens import Tokens

# --- titles: asked with the text, the title, the offset of what follows it, and the tokens -------------------------


def _executive(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    """Whether a county judge heads the county's government, as in Texas and Arkansas, and no court.

    Source: Texas Constitution, art. V sec. 18; Arkansas Constitution, amend. 55.
    """
    if title.words[-2:] != ("county", "judge"):
        return False
    county = fold_place(title.text).removesuffix(" county judge")
    states = set(COUNTY_STATES.get(county, ()))
    return bool(states & {"TX", "AR"}) or (not states and re.search(r"\b(?:Texas|Arkansas)\b", text) is not None)


def _chancellor(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    return title.head == "chancellor" and "Chancery" not in text


def _recorder(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    return title.head == "recorder" and "Crown Court" not in text


_OF_COUNTY = lazily(r"(?:[A-Z][\w.’'-]*\s+){1,4}of\s+(?:[A-Z]\w+\s+){1,2}(?:County|Parish)\b")


# Who is called so by first name: a player by position, a member of a house, a singer.
_BEFORE_NAMES = lazily(
    rf"\b(?:(?:Sen|Rep|Gov|Del|Dr|Sgt|Lt|Capt|Rev)\.|Senator|Representative|Governor|Coach|DJ|[Rr]apper|[Ss]inger|[Aa]ctor|"
    rf"(?i:{'|'.join(map(re.escape, sorted(POSITIONS)))}))\s+$"
)


def _first_name(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    if title.words not in (("judge",), ("justice",)) or not title.text.istitle():
        return False
    return _BEFORE_NAMES.search(text, max(0, title.start - 20), title.start) is not None


def _sheriff(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    if title.head != "sheriff":
        return False
    if title.words[-1] == "principal":
        return False
    scottish = any(court in text for court in ("Sheriff Court", "sheriff court", "Sheriff Appeal Court"))
    return not scottish or _OF_COUNTY.match(text, at) is not None or title.words[0] == "county"


# Judges of shows, contests and games.
_CONTEST = lazily(
    r"(?:[\"”’'']|\b(?:shows?|fairs?|idol|pageants?|line|contests?|competitions?|championships?|poultry|livestock|cattle|barista|talent|voice|festivals?|cooking|baking|boxing|fight|"
    r"ring(?:side)?|skating|diving|gymnastics|dogs?|horses?|beauty|celebrity|guest|reality|tv|television|fictional|factor|race|"
    r"goal|field|food|wine|beer|danc(?:e|ing)|stars|chef|critic|awards?|prize|fashion|model|singing|style|barbecue|pie)"
    r"(?:\s+and|['’]s)?)\s+$",
    re.IGNORECASE,
)
_ON_SHOW = lazily(
    r"\s+(?:on|for|at|of|in)\s+(?:(?:the|a|an|ABC|NBC|CBS|Fox|MTV|Bravo|Netflix)(?:['’]s)?\s+)*(?:[\"“‘']|(?:[\w-]+\s+){0,3}"
    r"(?:show|contest|competition|pageant|festival|awards?|prize|idol|talent|games?|tournament|bout|fight)\b)",
    re.IGNORECASE,
)


# Of a report on a show, and of one on a court: the second kind of word leaves a judge a judge.
_SHOW = lazily(
    r"\b(?:talent\s+show|danc(?:e|ing)\s+(?:show|contest|competition)|foxtrot|contestants?|bakers|bake-?off|golden\s+buzzer|ballroom|"
    r"pageant|cook-?off|barbecue|bbq|blue\s+ribbons?|rosettes?|(?:flower|horse|cattle|livestock|quilt|poultry|art|agricultural|village)"
    r"\s+(?:shows?|fairs?|f[eê]te)|county\s+fair|dog\s+show|best\s+in\s+show|celebrity\s+judge|chefs?)\b",
    re.IGNORECASE,
)
_OF_LAW = lazily(
    r"\b(?:courts?|courthouses?|courtrooms?|(?<!field\s)trials?|lawsuits?|sued|sentenc\w+|jur(?:y|ors?|ies)|defendants?|attorneys?|lawyers?|bail|"
    r"ruling|ruled|prosecut\w+|plaintiffs?|hearing)\b",
    re.IGNORECASE,
)


# Ranks that judges of shows have.
_OF_SHOWS = word_set("lead chief senior assistant")


def _contest(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    if title.text.islower():
        return of_contest(text, title)
    return title.words[-1] in ("judge", "justice") and _OF_SHOWS.issuperset(title.words[:-1]) and _of_show(text)


# A player's or a climber's own name, in a report on a game: its courts and its rulings are no law's.
_GAME = lazily(
    rf"\b(?:{'|'.join(map(re.escape, sorted(POSITIONS)))}|touchdowns?|innings?|home\s+runs?|homer(?:s|ed)|rebounds|"
    r"halftime|playoffs?|(?:triple|long|high)\s+jump|(?:gold|silver|bronze)\s+in\s+the|medals?|medall?ists?|hurdles|podium|rushing|yards|wickets?|dunks?|layups?)\b",
    re.IGNORECASE,
)
_OF_LAWYERS = lazily(
    r"\b(?:lawsuits?|sued|suing|sentenc\w+|jur(?:y|ors?|ies)|defendants?|attorneys?|lawyers?|prosecut\w+|plaintiffs?|indict\w+|"
    r"courthouses?|bail|appeals?\s+court|Supreme\s+Court|District\s+Court|federal\s+court)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=1)
def _of_show(text: str) -> bool:
    """Whether a text is of a game or a show: what is of law, which most texts have at once, is looked for first."""
    if _OF_LAWYERS.search(text) is not None:
        return False
    game = _GAME.search(text)
    if game is not None and _GAME.search(text, game.end()) is not None:
        return True
    return _OF_LAW.search(text) is None and _SHOW.search(text) is not None


def of_contest(text: str, title: Title) -> bool:
    """Whether a small-letter ``judge`` is one of a show or game: ``dog show judge``, ``a judge on "American Idol"``."""
    return (
        _CONTEST.search(text, max(0, title.start - 30), title.start) is not None
        or _ON_SHOW.match(text, title.end) is not None
        or (title.words[-1] in ("judge", "judges") and _OF_SHOWS.issuperset(title.words[:-1]) and _of_show(text))
    )


def _untied(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    if not title.text.islower() or title.plural:
        return False
    return tokens.tag[tokens.at(title.end - 1)] in VERBS or not _tied(text, title, at, tokens)


def _tied(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    """``federal judge Ana Poe`` is a title; ``told the judge Ana left`` is not: the parse tells them apart."""
    i, j = tokens.at(title.end - 1), tokens.at(at)
    if j >= len(tokens) or not text[at].isupper():
        return False
    if text[title.end : at].strip() in ("Sir", "Dame", "Lord", "Lady"):
        return not _determined(text, title.start)
    last = j
    while tokens.dep[last] == "compound" and tokens.head[last] > last:
        last = tokens.head[last]
    tied = tokens.head[i] in range(j, last + 1) or (tokens.head[last] == i and tokens.dep[last] in ("appos", "nmod"))
    return tied or (tokens.sentence[i] == tokens.sentence[j] and last > j and not _determined(text, title.start))


def _determined(text: str, at: int) -> bool:
    return re.search(r"\b(?:the|a|an|this|that|his|her|their)\s+$", text[max(0, at - 8) : at]) is not None


# What is done or kept by bodies of justice, which are named after it: "Department of Justice", "Criminal Justice".
_BODY_OF = lazily(
    r"\b(?:Departments?|DEPARTMENT|Ministry|Minist(?:er|ry)|Secretary|Bureau|Courts?|Office|Division|Centers?|Centre|Institute|College|School|"
    r"Alliance|Coalition|Project|Initiative|Fund|Foundation|Committee|Commission|League|Network|Partnership|Campaign|Lawyers|"
    r"Access|Liberty|Law|Truth|Peace|Equal)\s+(?:[Oo]f|OF|[Ff]or|[Oo]n|[Tt]o|and|&|Under)\s+(?:\w+\s+)?$"
)
_MATTERS = frozenset({"criminal", "juvenile", "civil", "drug", "housing", "environmental", "military", "family"})
_DETERMINED = lazily(r"\b(?:[Tt]he|[Aa]|[Tt]his|[Oo]ur|[Ii]ts)\s+(?:[A-Z]\w+\s+){0,2}$")
_SHORT_LINE = 30  # characters; a line of wrapped text is longer


def _body(text: str, title: Title, at: int, tokens: Tokens) -> bool:
    if _heads_a_list(text, title, at):
        return True
    if title.head != "justice" or title.plural:
        return False
    if title.words[-2:-1] and title.words[-2] in _MATTERS:
        return True
    before = text[max(0, title.start - 60) : title.start]
    if _BODY_OF.search(before) is not None and not _is_person(text, at, tokens):
        return True
    if title.text.islower():
        return not _is_person(text, at, tokens)
    return len(title.words) == 1 and _DETERMINED.search(before) is not None


def _heads_a_list(text: str, title: Title, at: int) -> bool:
    """Whether the title is a short line of its own, all in capitals of titles: an entry of a menu."""
    if "\n" not in text[title.end : at]:
        return False
    line = text[text.rfind("\n", 0, title.start) + 1 : title.end].strip()
    return len(line) < _SHORT_LINE and all(not word[0].islower() or len(word) < 4 for word in line.split())


def _is_person(text: str, at: int, tokens: Tokens) -> bool:
    return any(entity.label == "PERSON" and entity.start == at for entity in tokens.entities_at(at, at + 1))


BODY = Refusal(
    "judges.not.body",
    "The word justice belongs to a body, a programme or a matter, or the title is an entry of a menu.",
    "The Division of Criminal Justice [[Services]] counted them.",
    "Associate Justice [[Lucinda Varga]] counted them.",
    test=_body,
    source="U.S. Government Manual, names of departments, divisions and offices",
)
EXECUTIVE = Refusal(
    "judges.not.executive",
    "A county judge heads the county's government in Texas and Arkansas, and no court.",
    "Travis County Judge [[Lucinda Varga]] signed the budget.",
    "Cook County Judge [[Lucinda Varga]] signed the order.",
    test=_executive,
    source="Texas Constitution, art. V sec. 18; Arkansas Constitution, amend. 55",
)
CHANCELLOR = Refusal(
    "judges.not.chancellor",
    "A chancellor is a judge only where a court of chancery is about.",
    "Chancellor [[Lucinda Varga]] praised the students.",
    "Chancellor [[Lucinda Varga]] of the Court of Chancery praised the lawyers.",
    test=_chancellor,
)
RECORDER = Refusal(
    "judges.not.recorder",
    "A recorder is a judge only where a Crown Court is about.",
    "Recorder [[Lucinda Varga]] kept the deeds.",
    "Recorder [[Lucinda Varga]] sat at Oakwood Crown Court.",
    test=_recorder,
    source="Courts Act 1971 (UK), sec. 21",
)
FIRST_NAME = Refusal(
    "judges.not.first_name",
    "It is a first name, behind the word for a player or the title of another office.",
    "The court heard that quarterback Judge [[Varga]] was hurt.",
    "The court heard that Judge [[Varga]] was hurt.",
    test=_first_name,
    source="Social Security Administration, national data on given names (Justice, Judge)",
)
SHERIFF = Refusal(
    "judges.not.sheriff",
    "A sheriff is a judge only where a Sheriff Court is about.",
    "Sheriff [[Lucinda Varga]] told the court of the chase.",
    "Sheriff [[Lucinda Varga]] sat at Oakwood Sheriff Court.",
    test=_sheriff,
    source="Courts Reform (Scotland) Act 2014, secs. 1-5",
)
CONTEST = Refusal(
    "judges.not.contest",
    "It is a judge of a show, a contest or a game.",
    "The prize went to him, said dog show judge [[Lucinda Varga]] on Monday.",
    "The house went to him, said federal judge [[Lucinda Varga]] on Monday.",
    test=_contest,
    source="American Kennel Club, judges directory (judges of breeds and groups)",
)
UNTIED = Refusal(
    "judges.not.untied",
    "The sentence does not tie the name to the judge before it.",
    "He told the judge [[Lucinda]] left early.",
    "He told federal judge [[Lucinda Varga]] of it.",
    test=_untied,
)
OF_TITLES = (BODY, EXECUTIVE, CHANCELLOR, RECORDER, SHERIFF, FIRST_NAME, CONTEST, UNTIED)

# --- names: asked with the text and the name's offsets -------------------------------------------------------------

# Words that end names of institutions, but judges' names as well.
_SURNAMES = frozenset({"hall", "park", "house", "law", "bridge", "street", "prize", "high", "college"})
# "on Judge Street": a street, where a preposition of place or a number stands before it.
_STREETS = word_set("street avenue road lane drive place boulevard way court")
_ON_STREET = lazily(
    r"\b(?:on|along|off|down|near|at|of|beside|behind|\d+)\s+(?:Judge|Justice|Magistrate|Chancellor)\s+$"
)
_AFTER = lazily(r"[^\S\n]+([^\W\d_a-z][\w’'-]*)")


def is_no_name(word: str, first: bool = True) -> bool:
    """Whether a capitalised word under a title is no part of a name. A first name may be what no later part is."""
    plain = word.lower().rstrip(".")
    return plain in NOT_NAMES and (first or plain not in ("may", "justice", "judge", "league"))


def _no_name(text: str, start: int, end: int) -> bool:
    return is_no_name(text[start:end])


def _television(text: str, start: int, end: int) -> bool:
    return " ".join(text[start:end].split()).lower() in NOT_JUDGES


def _named_after(text: str, start: int, end: int) -> bool:
    words = text[start:end].split()
    if words[-1].lower() in NAMED_AFTER - _SURNAMES:
        return True
    if words[-1].lower() in _STREETS and _ON_STREET.search(text, max(0, start - 24), start) is not None:
        return True
    after = _AFTER.match(text, end)
    return after is not None and after[1].lower().removesuffix("'s").removesuffix("’s") in NAMED_AFTER


NO_NAME = Refusal(
    "judges.not.no_name",
    "The word after the title is no name.",
    "He wrote to Justice [[Department]] lawyers on Monday.",
    "Justice [[Lucinda Varga]] wrote on Monday.",
    test=_no_name,
)
NAMED = Refusal(
    "judges.not.named_after",
    "A house, a school or a prize has the judge's name.",
    "They met at the Judge [[Varga]] Center.",
    "They met Judge [[Varga]] at the center.",
    test=_named_after,
    source="U.S. Postal Service, Publication 28, C1 (streets); National Center for Education Statistics (schools)",
)
# Nouns that firms are named by, of which none is a last name that a judge of the directory has.
# Sources: Standard Industrial Classification, divisions and major groups; Federal Judicial Center, directory.
_OF_FIRMS = word_set(
    """foods sports industries holdings enterprises partners brands systems technologies technology solutions services
    entertainment media pictures studios records productions energy pharmaceuticals motors airlines
    group capital ventures securities insurance bancorp properties realty logistics software networks inc llc ltd
    corp"""
)


def _firm(text: str, start: int, end: int) -> bool:
    words = text[start:end].lower().split()
    after = _AFTER.match(text, end)
    return words[-1].rstrip(".") in _OF_FIRMS or (after is not None and after[1].lower() in _OF_FIRMS)


FIRM = Refusal(
    "judges.not.firm",
    "A firm is called so.",
    "Judge [[Foods]], a maker of soup, grew.",
    "Judge [[Foote]], a lover of soup, grew.",
    test=_firm,
    source="Standard Industrial Classification, divisions and major groups",
)
TELEVISION = Refusal(
    "judges.not.television",
    "It is a judge of television or film.",
    "She watched Judge [[Judy Sheindlin]] at noon.",
    "She watched Judge [[Lucinda Varga]] at noon.",
    test=_television,
    source="the programmes' and films' own titles",
)
OF_NAMES = (NAMED, FIRM, TELEVISION)

# --- names in their places -----------------------------------------------------------------------------------------


def _institution(text: str, at: int, end: int, title: Title, tokens: Tokens) -> bool:
    """``Justice League``, and ``Justice`` in a heading before some other noun."""
    return not _plausible(text, at, end, title, tokens)


def _plausible(text: str, at: int, end: int, title: Title, tokens: Tokens) -> bool:
    i = tokens.at(at)
    labels = {entity.label for entity in tokens.entities_at(at, end)}
    if "PERSON" in labels or title.head != "justice" or len(title.words) > 1 or title.words == ("cji",):
        return True
    if text[at + 1 : at + 2] == ".":
        return True  # "Justice S. Poe": what begins with an initial is a person's name
    if title.text.isupper() and text[at:end].isupper() and " " in text[at:end]:
        return tokens.tag[i] == "NNP"  # a heading in capitals, where the recogniser is no help
    return tokens.tag[i] in ("NNP", "NNPS") and not labels & {"ORG", "LAW", "WORK_OF_ART", "FAC", "DATE", "PRODUCT"}


_NO_JUDGE = lazily(
    r"\b(?:[Aa]ttorneys?|[Ll]awyers?|[Pp]rosecutors?|[Cc]lerks?|[Nn]ominees?|[Cc]ounsel|[Pp]rofessor|[Dd]ean|[Rr]eporter|[Ss]pokes\w+|"
    r"[Mm]arshal|[Ss]heriff|[Oo]fficer|[Aa]dministrator|[Cc]andidate|[Aa]dvocate|Gen\.|General)\b"
)


def _lawyer(text: str, at: int) -> bool:
    line = text[max(0, at - 40) : at].rpartition("\n")[2]
    return _NO_JUDGE.search(line) is not None


_NOMINEE = lazily(
    r"\b(?:nomin\w+|candidate|pick|replace\w*|confirm\w*|choice)\s+(?:of\s+|to\s+be\s+)?(?:[Jj]udge\s+)?$"
)


def _nominee(text: str, at: int) -> bool:
    return _NOMINEE.search(text, max(0, at - 40), at) is not None


INSTITUTION = Refusal(
    "judges.not.institution",
    "Justice stands before a name that is no person's.",
    "Environmental groups and Justice [[Works]] filed a brief.",
    "Environmental groups and Justice [[Lucinda Varga]] disagreed.",
    test=_institution,
)
LAWYER = Refusal(
    "judges.not.lawyer",
    "Who is named with the court is its lawyer, clerk or nominee.",
    "The ruling was praised by lawyer [[Omar Tellier]] of the Western District of Texas.",
    "The ruling was written by [[Omar Tellier]] of the Western District of Texas.",
    test=_lawyer,
)
NOMINEE = Refusal(
    "judges.not.nominee",
    "The justice is named as the court's nominee.",
    "Senators spoke of the Supreme Court and the nomination of [[Elena Kagan]] at length.",
    "Senators spoke of the Supreme Court and the opinion of [[Elena Kagan]] at length.",
    test=_nominee,
)
# --- names that the article gives to somebody else -------------------------------------------------------------------

# Who is called Honorable and is no judge. Source: U.S. Department of State, Office of the Chief of Protocol, forms of
# address (the Honorable: presidential appointees, federal and state elected officials, mayors).
_OFFICERS = word_set(
    """attorney solicitor senator sen representative rep congressman congresswoman delegate governor gov mayor
    secretary treasurer comptroller auditor ambassador commissioner president premier minister assemblyman
    assemblywoman councilman councilwoman speaker"""
)


def _namesake(sighting: Sighting, who: Person) -> bool:
    return sighting.row is rules.BESIDE and bool(who.parts.given) and not is_justice(who.parts)


def _officer(sighting: Sighting, who: Person) -> bool:
    title = sighting.title
    return title is not None and title.head == "honorable" and not who.titles.isdisjoint(_OFFICERS)


NAMESAKE = Refusal(
    "judges.not.namesake",
    "A justice's last name alone, of somebody whom the article gives other first names.",
    "Justice Samuel Alito of the Supreme Court heard Omar Kagan, and [[Kagan]] dissented.",
    "Justice Samuel Alito of the Supreme Court heard Omar Varga, and [[Kagan]] dissented.",
    test=_namesake,
)
OFFICER = Refusal(
    "judges.not.officer",
    "An Honorable who holds another office by the article's own words.",
    "Mayor Lucinda Varga spoke in court, and the Honorable [[Lucinda Varga]] was thanked.",
    "Dr. Omar Tellier spoke in court, and the Honorable [[Lucinda Varga]] was thanked.",
    test=_officer,
)
# Asked of a sighting whose name the article's people have.
OF_PEOPLE = (NAMESAKE, OFFICER)
REFUSALS: tuple[Refusal, ...] = (*OF_TITLES, NO_NAME, *OF_NAMES, INSTITUTION, LAWYER, NOMINEE, *OF_PEOPLE)

"""Numbers of pages, documents, standards and lines to call: what is pointed to is not counted."""

from __future__ import annotations

import re

from mpp_extract.entities.statistics.page import Page
from mpp_extract.entities.statistics.quantity import Quantity
from mpp_extract.language.idioms import TURNS
from mpp_extract.language.lazy import lazily
from mpp_extract.rule import Refusal

# A reporter in short: U.S., S. Ct., F.3d, A.2d, GA. L. REV.
_REPORTER = r"(?:[A-Z][A-Za-z]*\.\s?(?:&\s?)?){1,5}(?:\s?(?:2d|3d|4th))?"
# The papers of a case in short. Source: The Bluebook, table BT1 (court documents).
_PAPERS = (
    r"(?:Dkt|Doc|App|Tr|Br|Exh?|Decl|Compl|Pet|R|Rec|Aff|Ans|Dep|Hr['’]g|Mem|Mot|[Oo]p|Opp['’]n|Resp|Stip)\.|ECF"
    r"|J\.\s?A\.|A\.\s?R\."
)
# "412 U.S. at 255", "Id. at 27", "supra note 4, at 44", "slip op., at 7", "Dkt. 45 at 12".
_PIN_BEFORE = lazily(
    rf"(?:\d\s+{_REPORTER},?|\b(?:[Ii]d|[Ii]bid)\.,?|\b(?:supra|infra|ante|post)(?:\s+(?:note|n\.)\s*\d+)?,?|\bop\.,?|"
    rf"\b(?:Supra|Infra|Ante|Post),|\b(?:{_PAPERS})(?:\s+No\.)?\s+\d+,?)\s+at\s+(?:\d+\s?[-–,]\s?)?$"
)
_SHORT_CITE = lazily(rf"\s+{_REPORTER},?\s+at\s+\d|\s+(?:[A-Z][A-Za-z]*\.\s?(?:&\s?)?){{2,5}}\d")
_PAGE_OF_VOLUME = lazily(r"\d\s+(?:[A-Z][A-Za-z]*\.\s?(?:&\s?)?){2,5}$")
# An entry of a docket, a page of an appendix or a transcript, an exhibit.
_DOCUMENT = lazily(
    rf"\b(?:{_PAPERS})"
    r"(?:\s+(?:Nos?\.|of|Oral|Arg\.|for|Pet\.|Resp\.|Opp\.|Cert\.|at|[Pp]\.)){0,5}\s+(?:¶+\s*)?(?:\d+(?::\d+)?\s?[-–,]\s?)?$"
    r"|\bat\s+\*(?:\d+\s?[-–]\s?\*?)?$"  # a page of a screen: 2021 WL 12345, at *3
)
# Brief for Petitioner 14, Reply Brief 9: a page of it.
_BRIEF = lazily(
    r"\bBrief(?:\s+(?:for|of|in|as|[Aa]mic[iu]s?|[Cc]uriae|et|al\.|(?!On\b)[A-Z][\w.’']*)){1,8}\s+(?:\d+\s?[-–,]\s?)?$"
    r"|\bReply Brief\s+(?:\d+\s?[-–,]\s?)?$"
)


def _pinpoint(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    if number.form != "digits" or quantity.kind in ("money", "percent"):
        return False
    if _SHORT_CITE.match(text, number.end, number.end + 60) is not None:
        return True
    near = max(0, number.start - 48)
    return any(pattern.search(text, near, number.start) for pattern in (_PIN_BEFORE, _DOCUMENT, _PAGE_OF_VOLUME)) or (
        _BRIEF.search(text, max(0, number.start - 80), number.start) is not None
    )


# Parts of a law: section 12 of title 8, Section 9B (3), Rule 7 (b) (2), subsection (c) (5).
_LAW = (
    r"(?:(?:[Ss]ections?|[Ss]ubsections?|[Aa]rticles?|[Rr]ules?|[Rr]egulations?|[Cc]lauses?|[Pp]aragraphs?|[Pp]aras?"
    r"|[Cc]hapters?|[Pp]arts?|[Ss]chedules?)\b|[Ss]ecs?\.|[Pp]aras?\.|§+)"
)
_WHOLE = r"(?:[Tt]itle|[Cc]hapter|[Pp]art|[Aa]rticle|[Ss]chedule)"
_PART_OF_LAW = lazily(
    rf"{_LAW}\s+[\w().:-]{{1,14}}(?:,?\s(?:and|or|to)\s[\w().:-]{{1,14}})?,?\s(?:of|in|under)\s(?:the\s)?{_WHOLE}\s$"
)
_TITLE = lazily(r"\b[Tt]itles?\s+$")
_OF_CODE = lazily(
    r"(?:\s(?:and|or)\s\d+)?,?\s(?:U\.S\.|United\sStates\sCode"
    r"|of\s(?:(?:the|that|its)\s)?(?:[A-Z][\w.]*\s){0,3}(?:[Cc]ode|[Ll]aw|[Ss]tatutes?|[Aa]ct)\b)"
)
_BRACKETED = lazily(rf"(?:{_LAW}\s?(?:\d[\w.-]*|\([\w.]{{1,4}}\))\s?(?:\([\w.]{{1,4}}\)\s?)*\()$")


def _part_of_law(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    if number.form != "digits" or quantity.kind in ("money", "percent"):
        return False
    low = max(0, number.start - 56)
    if text[number.end : number.end + 1] == ")" and _BRACKETED.search(text, low, number.start):
        return True
    if _PART_OF_LAW.search(text, low, number.start):
        return True
    return (
        _TITLE.search(text, max(0, number.start - 8), number.start) is not None
        and _OF_CODE.match(text, number.end) is not None
    )


_STANDARDS = lazily(
    r"\b(?:ISO|IEC|ASTM|ANSI|DIN|BS|IEEE|SAE|NFPA|RFC|JIS|FIPS|MIL-STD|OHSAS)(?:[/ -](?:ISO|IEC|IEEE|EN|TS|TR))*[ -]$"
)
_CODE_BEFORE = lazily(
    r"\b(?:[Cc]odes?|PIN|[Pp]asswords?|[Pp]asscodes?|ISBN|SKU|[Ss]erial|[Hh]ashtag|[Ee]xtension|ext\.)\s+(?:number\s+|no\.\s+)?#?$"
)


def _standard(page: Page, quantity: Quantity) -> bool:
    number = quantity.numbers[0]
    if number.form != "digits" or quantity.kind in ("money", "percent"):
        return False
    near = max(0, number.start - 24)
    if _STANDARDS.search(page.text, near, number.start) is not None:
        return True
    return quantity.bare and _CODE_BEFORE.search(page.text, near, number.start) is not None


_EMERGENCY = frozenset({"911", "999", "112", "988", "9-1-1", "211", "311", "411", "511", "711", "811"})
_CALLED = lazily(
    r"\b(?:call(?:ed|s|ing)?|dial(?:ed|led|s|ing|ling)?|phon(?:e|ed|ing)|text(?:ed|ing)?|rang|ring|call\s+to|calls\s+to|a|the|its|their)\s+(?:\d{3}\s(?:or|and)\s)?$",
    re.IGNORECASE,
)
_OF_CALLS = lazily(
    r"[\s-]+(?:emergency\s+)?(?:calls?|callers?|operators?|dispatch\w*|systems?|tapes?|transcripts?|recordings?|lines?|centers?|"
    r"centres?|hangups?|audio|services?|Lifeline)\b"
)


def _emergency(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    digits = text[number.start : number.end]
    if digits not in _EMERGENCY or quantity.kind != "count":
        return False
    if digits == "911" and _OF_CALLS.match(text, number.end) is not None:
        return True
    return quantity.bare and _CALLED.search(text, max(0, number.start - 16), number.start) is not None


_STRIKES = lazily(
    r"three[\s-]+strikes[”\"’']?,?\s+(?:and\b|laws?\b|rules?\b|polic|statutes?\b|provisions?\b|sentenc|offenders?\b|you[’']?re)",
    re.IGNORECASE,
)
_GROUND = lazily(r"\b(?:ground|net|absolute|patient)\s+$", re.IGNORECASE)
_CENTS = lazily(r"\b(?:my|his|her|your|their|our|those|these)\s+$", re.IGNORECASE)
_TWO_CENTS = lazily(r"two\s+cents\b", re.IGNORECASE)


_TURNS = tuple(
    (lazily(rf"\b(?:{before})\s+$" if before else "", re.IGNORECASE), lazily(rf"(?:{turn})\b", re.IGNORECASE))
    for before, turn in TURNS
)


def _idiom(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    if number.value == 0:
        return _GROUND.search(text, max(0, number.start - 10), number.start) is not None
    if _STRIKES.match(text, number.start) is not None:
        return True
    owned = _CENTS.search(text, max(0, number.start - 8), number.start) is not None
    if owned and _TWO_CENTS.match(text, number.start) is not None:
        return True
    near = max(0, number.start - 16)
    return number.form == "words" and any(
        turn.match(text, number.start) and before.search(text, near, number.start) for before, turn in _TURNS
    )


_BORE = lazily(
    r"[\s-]*(?:caliber|calibre|[Mm]agnum|ACP|Luger|Winchester|Remington|semi-?automatic|handgun|pistol|revolver|rifle|round|bullet|"
    r"ammunition|Smith|Glock|Colt|Ruger)",
)


def _calibre(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    return text[number.start] == "." and quantity.kind == "count" and _BORE.match(text, number.end) is not None


_SERIES = lazily(
    r"\b(?:Captions?|Photos?|Slides?|Images?|Pages?|Parts?|Pictures?|Episodes?|Steps?|Exhibits?|Chapters?|Figures?|View)\s*:?\s*$"
)


def _of_series(page: Page, quantity: Quantity) -> bool:
    start = quantity.numbers[0].start
    first = len(quantity.numbers) > 1 and quantity.numbers[0].value == 1 and quantity.numbers[0].form == "digits"
    if first and quantity.kind == "ratio" and _UNENDED.match(page.text, quantity.end):
        return True
    return quantity.kind == "ratio" and _SERIES.search(page.text, max(0, start - 14), start) is not None


_UNENDED = lazily(r"\s*(?:\n|$|Advertisement\b|Next\b|View\b)")
_ESCAPED = lazily(r"[\w&=/?%+-]%$")
_DRAWN = lazily(r"\s?(?:--|──|—▶|-▶|->|→)")


def _no_prose(page: Page, quantity: Quantity) -> bool:
    number, text = quantity.numbers[0], page.text
    if number.form != "digits" or quantity.kind in ("money", "percent"):
        return False
    if _ESCAPED.search(text, max(0, number.start - 2), number.start) and text[number.end : number.end + 1] != " ":
        return True
    drawn = text[max(0, number.start - 1) : number.start] in ("-", "─") or text[number.start] in "-─"
    return drawn and _DRAWN.match(text, number.end) is not None


CITED: tuple[Refusal, ...] = (
    Refusal(
        "statistics.not.pinpoint",
        "The page of a decision, a record or an article, or an entry of a docket.",
        "See Rowan, [[412]] U.S. at [[255]]; Id. at [[27]]; Dkt. [[45]].",
        "See Rowan, who read [[255 pages]].",
        test=_pinpoint,
        source="The Bluebook, B10.2 (short forms), B17 (court documents), rule 16 (periodicals)",
    ),
    Refusal(
        "statistics.not.part_of_law",
        "A title, chapter or bracketed part of a law.",
        "Under section 12 of title [[8]], and under Section 9B ([[3]]), it is barred.",
        "In section 12 of the hall sat 8 men (and [[3 women]]).",
        test=_part_of_law,
        source="The Bluebook, rules 3.3 and 12 (subdivisions; statutes); 1 U.S.C. 204 (titles of the Code)",
    ),
    Refusal(
        "statistics.not.standard",
        "The number of a standard, or a code.",
        "It passed the ISO [[4210]]-2 test; the door's code [[463]] was kept.",
        "It passed [[4,210 tests]].",
        test=_standard,
        source="ISO/IEC Directives, part 2 (references to standards); IETF, IEEE and ASTM designations",
    ),
    Refusal(
        "statistics.not.emergency",
        "A number to call in an emergency.",
        "They called [[911]] at once.",
        "They made [[911 cakes]] at once.",
        test=_emergency,
        source="47 U.S.C. 251(e)(3) (911), (4) (988); FCC, N11 codes; ITU-T E.161.1 (112)",
    ),
    Refusal(
        "statistics.not.idiom",
        "A turn of phrase that counts nothing: ground zero, three-strikes laws, somebody's two cents, cloud nine.",
        "The mill stands at ground [[zero]], she gave her [[two]] cents and was on cloud [[nine]].",
        "It was hit by [[two quakes]].",
        test=_idiom,
        source="Merriam-Webster Dictionary, at each of them",
    ),
    Refusal(
        "statistics.not.calibre",
        "The bore of a gun is its name.",
        "He kept a [[.357]] Magnum revolver.",
        "He kept [[357 revolvers]].",
        test=_calibre,
        source="Associated Press Stylebook, weapons (calibers)",
    ),
    Refusal(
        "statistics.not.of_series",
        "A place in a series of pictures or pages.",
        "Hide Caption [[1]] of 35",
        "He saw [[1 of 35]] pictures.",
        test=_of_series,
        source="news sites' galleries: a picture's place in its series",
    ),
    Refusal(
        "statistics.not.no_prose",
        "Signs of an address on the web, or lines of a drawing.",
        "See q=score%[[20]]desc there.",
        "See [[20 scores]] there.",
        test=_no_prose,
        source="RFC 3986, 2.1 (percent-encoding)",
    ),
)

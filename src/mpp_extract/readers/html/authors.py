"""Who wrote a page's article: names alone, without ``By``, addresses and roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from mpp_extract.language.calendar import FULL_WEEKDAYS, MONTHS, SHORT_WEEKDAYS, WEEKDAY_NAMES
from mpp_extract.readers.bylines import in_order, is_employer, without_places
from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.header import is_elsewhere
from mpp_extract.readers.html.linked_data import LinkedData, plain
from mpp_extract.readers.html.metadata import Meta

_BY = re.compile(
    r"^(?:(?:written|reported|story|words|posted|published|text|report|author(?:ed)?|reporting|edited)\s*)?(?:\bby\b|\bbyline\b|:)[:\s]+|^author\s+|^from\s+(?=the\s)|^(?:par|von|por)\s+(?=[A-Z])",
    re.I,
)
_EMAIL = re.compile(r"[(<\[]?\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b[)>\]]?|(?<!\w)@\w+")
_SPLIT = re.compile(r"\s*(?:;|/|\||\band\b|&|\bwith\b|\n|·|•)\s*", re.I)
_ROLE = re.compile(
    r"\b(?:staff|writer|reporter|editor|correspondent|columnist|journalist|bureau chief|contributor|"
    r"producer|desk|special to|"
    r"for the|guest|senior|chief|associate|news partner|of the|photographer|fellow|attorney|professor|intern|"
    r"leads?|director|manager|founder|president|researcher|analyst|engineer|developer)\b",
    re.I,
)
_ROLE_AFTER = re.compile(
    r"^(\S+(?: \S+){1,2}?)\s+(?:(?:ap|senior|staff|chief|special|national|political|legal|courts?|state|"
    r"associated press)\s.*)?\b"
    r"(?:writers?|reporters?|editors?|correspondents?|columnists?|staff)\b.*$",
    re.I,
)
_MONTH = rf"(?:{'|'.join(MONTHS)})\.?"
_DATE_AFTER = re.compile(
    rf"\s+(?:(?:{'|'.join(WEEKDAY_NAMES)})\b|{_MONTH}\s+\d|(?:published|posted|updated)\b|\d).*$", re.I
)
# A month at the end is a cut date's after a whole name; after a single word it is a name itself.
_MONTH_AFTER = re.compile(rf"^(\S+\s\S.*?)\s+{_MONTH}$", re.I)
# A news agency behind a whole name.
_AGENCIES = (
    r"(?:Reuters|Bloomberg(?: News)?|AFP|AP|UPI|PTI|ANI|Xinhua|dpa|PA Media|Press Association|"
    r"(?:The )?Associated Press|(?:The )?Canadian Press|Agence France-Presse|Press Trust of India|"
    r"United Press International)"
)
_AGENCY = re.compile(_AGENCIES, re.I)
_AGENCY_AFTER = re.compile(rf"^(\S+ \S.*?),?\s+{_AGENCIES}$")
_NOBODY = re.compile(
    r"^(?:admin(?:istrator)?|web ?master|web ?editor|editor|editors?|editorial|user|root|guest|anonymous|"
    r"unknown|none|null|n/?a|wp[\w-]*|"
    r"super ?admin|staff|(?:the )?newsroom|news ?desk|author|contributor|super user|site admin|press|"
    r"default|test|undefined|web ?staff|user admin|admin user|"
    r"(?:published|posted|written|reviewed|edited) by|about the author|"
    r"(?:\w+ )?staff (?:reports?|writers?)|.*['’]s? editorial(?: (?:board|staff|team))?|by)$",
    re.I,
)
_BYLINE = re.compile(r"(?:^|[-_ ])(?:by-?line|author(?:s|-?name)?|contributors?|writer)(?:$|[-_ ])", re.I)
_LEGAL_FORM = re.compile(r",?\s+(?:inc|llc|l\.l\.c|ltd|plc|corp|gmbh|ag|s\.?a|s\.?r\.?l|b\.?v)\.?$", re.I)
_SAID_TWICE = re.compile(r"^(\S.{2,60}?)\s+by\s+\1$", re.I)  # a name, and the byline with it
_NAME_LONGEST = 60


def authors(root: HtmlElement, meta: Meta, linked: LinkedData, byline: str | None, site: str | None) -> list[str]:
    """The authors' names in their order, each once; [] where the page names none.

    ``byline`` is the line above the story that begins with ``By``; ``site`` the publisher's name, which is no author
    unless nobody else is named: many programs give it as one.
    """
    houses: list[str] = []
    for named in (_from_linked_data(linked), _from_meta(meta), _from_byline(byline), _from_markup(root)):
        names: list[str] = []
        for value in named:
            if _letters(value) == _letters(site or ""):
                houses.append(value)
                continue
            names.extend(_without(name, site) for name in names_in(value))
        persons = list(dict.fromkeys(name for name in names if name and not _is_house(name, site)))
        if persons:
            return persons
        houses.extend(name for name in names if name)
    return sorted(houses, key=lambda name: _AGENCY.fullmatch(name) is None)[:1]


def _without(name: str, site: str | None) -> str:
    """A whole name without the publisher's at its end."""
    if site and len(name) > len(site) and name.casefold().endswith(" " + site.casefold()):
        rest = name[: -len(site)].rstrip(" ,|-")
        return rest if " " in rest and not rest.casefold().endswith((" of", " the", " for", " at")) else name
    return name


def _is_house(name: str, site: str | None) -> bool:
    """Whether a name is an agency's or the publisher's, with or without its legal form or a word before it.

    >>> _is_house("Mill Gazette Inc.", "The Mill Gazette"), _is_house("Ann Ellery", "The Mill Gazette")
    (True, False)
    >>> _is_house("Editions of Le Moulin", "Le Moulin"), _is_house("Emil Post", "The Post")
    (True, False)
    """
    if _AGENCY.fullmatch(name):
        return True
    own, plain = _letters(site or ""), _letters(_LEGAL_FORM.sub("", name))
    if not own or plain == own:
        return bool(own)
    is_no_family_name = len(re.sub(r"^the\s+", "", site or "", flags=re.I).split()) > 1
    return is_no_family_name and plain.endswith(own) and len(plain) < 2 * len(own) + 8


def _letters(name: str) -> str:
    return letters_of(name).removeprefix("the")


def names_in(value: str) -> Iterator[str]:
    """The names in a byline.

    >>> list(names_in("By Ann Ellery, Staff Writer, and Bo Marsh (bo@example.org)"))
    ['Ann Ellery', 'Bo Marsh']
    >>> list(names_in("Ann Ellery By Ann Ellery")), list(names_in("By Bo Marsh (@bo / @marsh), Team Lead"))
    (['Ann Ellery'], ['Bo Marsh'])
    """
    text = re.sub(r"\([\W_]*\)", " ", _EMAIL.sub(" ", " ".join(value.split())))
    text = in_order(text.strip())
    text = _BY.sub("", re.sub(r"^[Bb]y(?=[A-Z][a-z])", "", text.strip()))
    text = without_places(_MONTH_AFTER.sub(r"\1", _DATE_AFTER.sub("", re.split(r"\s[-–—]+\s", text)[0])))
    for part in _SPLIT.split(_SAID_TWICE.sub(r"\1", text)):
        for piece in _pieces(part):
            piece = _AGENCY_AFTER.sub(r"\1", _ROLE_AFTER.sub(r"\1", piece))
            name = re.sub(r"^(?:by|and)\s+", "", piece.strip(" ,.-–—()\t"), flags=re.I)
            if _is_name(name):
                yield name.title() if name.isupper() and " " in name else name


def _pieces(part: str) -> list[str]:
    """What stands between commas, without roles and employers; a suffix of a name belongs to it."""
    pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
    if not pieces:
        return []
    kept = [pieces[0]]
    for piece in pieces[1:]:
        if re.fullmatch(r"(?:jr|sr|ii|iii|iv|esq|md|phd|ph\.d)\.?", piece, re.I):
            kept[-1] += ", " + piece
        elif piece.isupper() and not pieces[0].isupper():
            continue  # an employer's initials
        elif not _ROLE.search(piece) and len(piece.split()) in (2, 3) and not is_employer(piece):
            kept.append(piece)
    return kept


def _is_name(name: str) -> bool:
    if not 2 <= len(name) <= _NAME_LONGEST or _NOBODY.match(name) or "http" in name or "www." in name:
        return False
    if name.casefold().rstrip(".") in SHORT_WEEKDAYS | FULL_WEEKDAYS:  # what is left of a day
        return False
    if re.search(r"\d{2}|[:=<>{}]", name) or len(name.split()) > 6:
        return False
    return any(letter.isupper() for letter in name) or " " in name or not name.isascii()


def _from_linked_data(linked: LinkedData) -> list[str]:
    found: list[str] = []
    waiting: list[object] = [linked.article.get("author") or linked.article.get("creator")]
    while waiting:
        value = linked.resolved(waiting.pop(0))
        if isinstance(value, list):
            waiting = [*value[:20], *waiting]
        elif isinstance(value, dict):
            waiting.insert(0, value.get("name"))
        else:
            name = plain(value)
            if name:
                found.append(name)
    return found


def _from_meta(meta: Meta) -> list[str]:
    for key in (
        "author",
        "article:author",
        "parsely-author",
        "sailthru.author",
        "dc.creator",
        "dcterms.creator",
        "byl",
        "citation_author",
        "og:article:author",
        "cxenseparse:author",
    ):
        values = [value for value in meta.all(key) if "://" not in value and any(names_in(value))]
        if values:
            return values
    return []


def _from_byline(byline: str | None) -> list[str]:
    return [byline] if byline else []


def _from_markup(root: HtmlElement) -> list[str]:
    marked = []
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        is_author = element.get("itemprop") == "author" or "author" in (element.get("rel") or "").split()
        if is_author or _BYLINE.search(element.get("class") or ""):
            text = " ".join(element.text_content().split())
            if 3 <= len(text) <= 120 and " " in text and any(names_in(text)) and not is_elsewhere(element):
                marked.append(text)
        if len(marked) >= 3:
            break
    return marked[:1]

"""What documents' properties say of title, author and day: as far as people wrote it, and not a program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.readers.bylines import in_order
from mpp_extract.readers.days import in_calendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

_FIRST_YEAR = 1990  # days before it are a clock that was not set, or a format's zero
# What converters, printers and templates put where a title belongs.
_UNNAMED = re.compile(
    r"""
    \(?(?:untitled.*|anonymous|unspecified)\)?
    | (?:new\ )?document[\s-]?\d* | \[?(?:document\ )?title\]? | print | slide\ \d+ | layout\ \d+ | blank
    | no\ title | unknown | none | word\ document | (?:press|news)\ release | (?:.*\W)?template | letterhead | memo
    | powerpoint\ presentation | powerpoint-pr.* | presentation\d* | book\d+ | sheet\d* | scan(?:ned)?\b.* | image\d*
    | microsoft\ (?:word|powerpoint|excel)\b.* | about:blank | (?:https?|file)://\S+ | d:\d{8}.*
    | \S*[/\\]\S*[/\\].* | [a-z]:\\.*
    | .*\.(?:docx?|docm|dot[xm]?|pdf|rtf|odt|indd|qx[dp]|pages|pptx?|xlsx?|wpd|tex|dvi|ps|txt|html?|pub|tiff?|jpe?g|png
        |fm|ai|eps|p65|pmd)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PROGRAM = re.compile(
    r"""
    owner | (?:.*\ )?user(?:name)? | admin | administrator | author | unknown | anonymous | none | default | guest
    | test | pc
    | (?:preferred|valued)\ customer | microsoft(?:\ office)?(?:\ user)? | windows\ user | office | office\ \d+
    | microsoft\ corporation | hp | dell | lenovo | compaq | toshiba | acer | sony | asus | un-named
    | python-docx | apache\ poi | docx4j | openxml.* | aspose.* | libreoffice.* | openoffice.* | google\ docs.*
    | phpword | \(?(?:unspecified|anonymous|unknown)\)? | .*\\.* | \S+@\S+ | \S*\d\S* | \W*
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What stands over releases and court papers, often in the largest letters.
_LETTERHEAD = re.compile(
    r"""(?:the\s+)?(?:office\s+of|department\s+of|u\.?s\.?\s|united\s+states\s|state\s+of|commonwealth\s+of
    |county\s+of|city\s+of|in\s+the\s+(?:\w+\s+){1,4}court|supreme\s+court|superior\s+court|circuit\s+court|district\s+court
    |court\s+of|(?:news|press)\s+release|news\s+from|media\s+(?:advisory|release|contact)|(?:for|not\s+for)\s+(?:immediate\s+)?release
    |embargo|contact|memorandum|newsletter|vol(?:ume|\.)|no\.\s|by\s|draft|confidential)""",
    re.IGNORECASE | re.VERBOSE,
)
# Headings of a document's parts, numbered or by the names that such parts have.
_PART = re.compile(
    r"""(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}\.|[IVX]{1,5}\.|[A-H]\.)\s
    |(?:chapter|section|part|appendix|annex|exhibit|schedule|table|figure|fig\.|article|attachment|lesson|unit|module|step)
    \s(?:\d|[ivx]{1,5}\b|[a-h]\b)
    |(?:\d{1,2}\s)?(?:(?:executive\s)?summary|overview|introduction|background|abstract|contents|table\sof\scontents
    |conclusions?|methods?|methodology|results|discussion|references|bibliography|glossary|index|foreword|preface
    |acknowledge?ments?|frequently\sasked\squestions|notes)$""",
    re.IGNORECASE | re.VERBOSE,
)
_PART_ALONE = re.compile(
    r"(?:chapter|section|part|appendix|annex|exhibit|schedule)\s(?:\d{1,3}|[ivxlc]{1,6}|[a-h])\.?", re.I
)
_SENTENCES = re.compile(r"[a-z]{3}\. [A-Z].*\.$")  # two sentences, so running text
_WORD = re.compile(r"\w+")
_STEM = 4  # letters by which words are compared: closes, closed
_FEWEST_WORDS = 4  # of a beginning, and of what comes after
_LONGEST_HEADLINE = 220  # characters
_ACCOUNT = re.compile(r"[A-Za-z'’._-]+")  # a lone word is who logged in, no author's name


def written_title(title: str | None) -> str | None:
    """The title, unless it is a file's name, a template's or what a converter or printer put there.

    >>> written_title("Judge Orders New Count"), written_title("Microsoft Word - release_final2.doc")
    ('Judge Orders New Count', None)
    """
    title = " ".join((title or "").replace("\0", "").split())
    if _UNNAMED.fullmatch(title) or _PART_ALONE.fullmatch(title) or not re.search(r"[^\W\d_]{2}", title):
        return None
    single = " " not in title
    return None if single and re.search(r"[_\d]|^[a-z]+[.-]", title) else title


def is_beginning(title: str, paragraph: str) -> bool:
    """Whether a title is only how the text begins: word processors put that there when a document is saved first.

    >>> is_beginning("The court ruled on Monday", "The court ruled on Monday. It gave no reason.")
    True
    >>> is_beginning("Court rules", "Court rules"), is_beginning("Smith v. Orr", "Smith v. Orr (2d Cir. 2019)")
    (False, False)
    """
    line = " ".join(paragraph.partition("\n")[0].split())
    if not line.startswith(title) or len(title.split()) < _FEWEST_WORDS:
        return False
    rest = line[len(title) :]
    return rest == "." or (len(rest.split()) >= _FEWEST_WORDS and not rest[0].isalnum())


def is_shown(title: str, first: Iterable[str]) -> bool:
    """Whether the first paragraphs say half of a title's words: else it is that of a template, or of an older document.

    >>> is_shown("Mill Closed by Court", ["Court closes mill"]), is_shown("Agenda 4", ["Court closes mill"])
    (True, False)
    """
    said = {word[:_STEM] for text in first for word in _WORD.findall(text.casefold())}
    words = _WORD.findall(title.casefold())
    return 2 * sum(word[:_STEM] in said for word in words) >= len(words)


def is_headline(text: str) -> bool:
    """Whether a line in large letters may be a story's headline, and not a letterhead or what stands above one.

    >>> is_headline("Judge Orders New Count"), is_headline("OFFICE OF THE CLERK"), is_headline("Contact: A. Ruiz")
    (True, False, False)
    >>> is_headline("2.1 Grounds of appeal"), is_headline("1 Overview"), is_headline("2 judges quit over vote")
    (False, False, True)
    """
    words = text.split()
    wordy = len(words) > 1 and len(text) <= _LONGEST_HEADLINE and any(word[0].isalpha() for word in words)
    wordy = wordy and 2 * sum(character.isalnum() for character in text) > len(text)  # else noise of a recognised scan
    wordy = wordy and not _SENTENCES.search(text)
    return wordy and not _LETTERHEAD.match(text) and not _PART.match(text) and not text.endswith(":")


def people(names: str | None) -> list[str]:
    """The names in an author property, without those of accounts, machines and programs.

    >>> people("Lena Ortiz; Omar Haddad"), people("python-docx"), people("jdoe")
    (['Lena Ortiz', 'Omar Haddad'], [], [])
    >>> people("Ortiz, Lena"), people("Lena Ortiz, Omar Haddad"), people("Martin Luther King, Jr.")
    (['Lena Ortiz'], ['Lena Ortiz', 'Omar Haddad'], ['Martin Luther King, Jr.'])
    """
    named = []
    for part in re.split(r"\s*[;\n]\s*|\s+and\s+|\s*&\s*", (names or "").replace("\0", "").strip()):
        pieces = [piece.strip() for piece in part.split(",")]
        ordered = in_order(part)
        if ordered != part:
            named.append(ordered)
        elif all(" " in piece for piece in pieces):
            named += pieces
        else:
            named.append(part)
    named = [re.sub(r"(?i)^by\s+", "", " ".join(name.split())).strip(" -–<>/|,:") for name in named]
    return [name for name in named if len(name) < 80 and not _PROGRAM.fullmatch(name) and not _ACCOUNT.fullmatch(name)]


def is_templates(time: str) -> bool:
    """Whether a time (YYYY-MM-DDTHH:MM…) is that of a template: python-docx's and pandoc's came with these."""
    return time.startswith(("2013-12-23T23:15", "2017-12-27T05:22"))


def day(year: str | int, month: str | int, day_of_month: str | int) -> date | None:
    """The day, or None for what is no day, or one that a clock gives that was not set."""
    found = in_calendar(year, month, day_of_month)
    return found if found is not None and found.year >= _FIRST_YEAR else None

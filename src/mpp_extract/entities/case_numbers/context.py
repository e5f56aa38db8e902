"""What the words round a number say: a docket's designator, a caption, a passage on dockets, another thing's number."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from mpp_extract.entities.case_numbers import clues, other_numbers
from mpp_extract.entities.case_numbers.clues import Evidence, Said, said
from mpp_extract.entities.case_numbers.other_numbers import NUMBER_WORD
from mpp_extract.language.lazy import lazily
from mpp_extract.rule import Refusal, refusing

LEFT = 64  # characters before a number that are read for its designator
AROUND = 240  # characters on each side that count as its passage
_OPEN = r"[\s:]*(?:is\s+|was\s+|are\s+|of\s+)?[\[(“\"‘']?\s*"
_KINDS = (
    r"(?:case|cause|docket|dkt\.?|index|(?:court\s+)?file"
    r"|(?:civil|criminal|crim\.?|civ\.?|misc(?:ellaneous|\.)?|bankruptcy|adversary|adv\.?"
    r"|magistrate|appellate|appeals?|cv)(?:\s+(?:action|case|file|proceeding|proc\.?|pro\.?"
    r"|docket|appeal))?|c\.\s?a\.|appeal|indictment|ind\.|sci|petition"
    r"|lawsuit|suit|action|claim|writ|application|complaint|information|record|proceeding"
    r"|court|circuit|cir\.|app\.|usca|scotus|bia|cause|matter|mag\.|warrant|opinion)"
)
_NAMED = lazily(
    rf"\b(?:case\s+id{_OPEN}|{_KINDS}\s*(?:case\s+|file\s+|docket\s+)?{NUMBER_WORD}{_OPEN})$", re.IGNORECASE
)
_BARE = lazily(
    r"\b(?:(?:[Cc]ases?|CASES?|[Dd]ockets?|[Cc]auses?|Appeals?|Action"
    r"|[Aa]pplications?|[Pp]etition|docketed|File|Indictment)(?:\s+(?:as|at|under|is))?)[\s:]+[\[(“\"]?$"
)
_PLAIN = lazily(rf"(?:^|[^\w])(?:[Nn][Oo][Ss]?\.|[Nn]umbers?|#|№|NO|No|Nos){_OPEN}$")
# What may stand before a plain `No.` that is a docket's; anything else there is the thing numbered (`Station No. 24`).
_BEFORE_PLAIN = lazily(
    r"(?:^|[,;:(\[“\"—–.|]|\b(?:in|see|under|and|civil\)|criminal\)|to|of|as|by|with|is|both|cf\.?"
    r"|also|the|v\.?|or|from|docket|dkt\.?|cir\.?|circuit|courts?|scotus"
    r"|appeals?|action|lawsuit|suit|complaint|bap|panel|consolidated|against|cases?|original|cert\.?|at|for|on|petition))\s*$",
    re.IGNORECASE,
)
_RECORDS_IN = lazily(
    r"\b(?:records?|filings?|documents?|papers|dockets?|pleadings|transcripts?|briefs"
    r"|orders?|motions?|complaint|indictment)\s+(?:filed\s+)?(?:in|for|under|on)\s+$",
    re.IGNORECASE,
)
_RECORDS = lazily(
    r"\b(?:clerk|docket(?:ed|s)?|court\s+(?:records?|papers|filings?|documents?)|unsealed"
    r"|reassigned|consolidated|case\s+number|filed\s+(?:as|under)|case\s+is"
    r"|records?\s+in|filings?\s+in)\b",
    re.IGNORECASE,
)
# A number that stands where a name would: `a clerk confirmed that N had been reassigned`.
_SLOT = lazily(r"\b(?:that|of|under|in|to|on|as|with|docketed)\s+$")
_AFTER_SLOT = lazily(r"\s+(?:had|has|was|is|were|will|would|shows?|by|before|and|after|be)\b|[,.;)]")
_SUBJECT = lazily(
    r"\b(?:courts?|judges?|justices?|cases?|lawsuits?|suits?|sued|appeals?|appealed"
    r"|dockets?|clerks?|plaintiffs?|defendants?|prosecut\w+|indict\w+"
    r"|charged|convicted|petition\w*|attorneys?|rul(?:ed|ing))\b|\bv\.\s",
    re.IGNORECASE,
)
# The number in apposition: `The lawsuit, N, was filed`.
_APPOSED = lazily(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+(?:[a-z][\w-]{2,15}\s+){0,2}"
    r"(?:lawsuit|suit|case|petition|appeal|application|action|complaint|indictment|docket),\s$"
)
_SEVERAL_WORD = lazily(r"(?:cases|dockets|appeals|petitions|applications)\b", re.IGNORECASE)
_SEVERAL = lazily(r"\b(?:cases|appeals|petitions|lawsuits|dockets)\s+are\s$")
_AFTER_SEVERAL = lazily(r",?\s+and\s+(?:No\.\s+)?[\dA-Z]|[,;.)]")
# A number that begins with a court's letters, where a named court takes it up: `The Supreme Court took N`.
_TAKEN = lazily(r"\b(?:in|took|takes|is|as|heard|hears|granted|accepted|decided|and)\s$|\b[A-Z][\w.]*,\s$|\($")
_COURT = lazily(r"\bCourt\b")
_POLICE = lazily(
    r"\b(?:crime\s*stoppers|anyone\s+with\s+(?:any\s+)?information|(?:call|contact)\s+(?:the\s+)?(?:police"
    r"|detectives?|sheriff|investigators?)|refer(?:ence|ring|ence)?\s+"
    r"(?:to\s+)?case)\b",
    re.IGNORECASE,
)
# A caption whose end is beyond the grammar of names, up to the comma or bracket before the number.
_CAPTION_TAIL = lazily(r"\svs?\.\s[^;:\n\[(“”\"]{2,120}(?:,\s?|\s[\[(]|\s,\s)$")
_ENDED = lazily(r"[a-z]{3,}\.\s+[A-Z]|\b(?:was|were|is|are|had|has|said|ruled|held|that|which|who|court)\b")
_CAPTION_GAP = lazily(rf"[’']?s?[”\"]?[\s,]*[\[(]?\s*(?:(?:{_KINDS}\s*)?{NUMBER_WORD}?{_OPEN})?", re.IGNORECASE)


def _is_called_for(text: str, start: int, end: int) -> bool:
    """Whether the public is asked to call about a police file."""
    return _POLICE.search(text[max(0, start - 160) : end + 60]) is not None


def _is_a_things(before: str, sign: str) -> bool:
    """Whether the word before a plain `No.` names a thing; a small word may go with a docket."""
    word = before.rpartition(" ")[2]
    return not word.islower() or "umber" in sign


POLICE_LINE = Refusal(
    "case_numbers.not.police_line",
    "The number that a caller should name to the police.",
    "Call detectives about case No. [[19-12345]].",
    "Call the clerk about case No. [[19-12345]].",
    test=_is_called_for,
    source="Crimestoppers and police forces: a call is to quote the number of the case",
)
NUMBERED_THING = Refusal(
    "case_numbers.not.numbered_thing",
    "The number of a thing that is no case.",
    "The judge lives behind Well No. [[19-1234]] there.",
    "The judge wrote in No. [[19-1234]] there.",
    test=_is_a_things,
)
REFUSALS: tuple[Refusal, ...] = (POLICE_LINE, NUMBERED_THING, *other_numbers.REFUSALS)


class Context:
    """Answers for one text what stands round an offset. ``captions``: offsets of the cases' names, in reading order."""

    def __init__(self, text: str, captions: list[tuple[int, int]]) -> None:
        self.text = text
        self.captions = captions
        self._starts = [start for start, _ in captions]
        self._ends = [end for _, end in captions]

    def said(self, start: int, end: int, need: Evidence = Evidence.NOTHING) -> Said:
        """What the words say about a number at these offsets; less than what is needed counts as nothing."""
        left = self.text[max(0, start - LEFT) : start]
        if start > LEFT:
            left = left[min(left.find(" ") + 1 or 0, 20) :]
        named = _NAMED.search(left)
        other = other_numbers.other(left)
        if named and not (other and (other.start < named.start() or other.strong)):
            return said(clues.NAMED, named[0].strip(), refusing((POLICE_LINE,), self.text, start, end))
        if self.after_caption(start):
            return said(clues.AFTER_CAPTION)
        if other:
            return said(clues.NOTHING, other.words, other.refusal)
        plain = _PLAIN.search(left)
        if plain:
            return _after_plain(left, plain)
        called = _BARE.search(left) or self._apposed(left, end) or _RECORDS_IN.search(left)
        if called is None:
            return self._passage(start, end, need)
        words = called[0].strip(" ,")
        return said(clues.CALLED_SEVERAL if _SEVERAL_WORD.match(words) else clues.CALLED, words)

    def _apposed(self, left: str, end: int) -> re.Match[str] | None:
        """The words before a number that call it a case's by the punctuation or verb between them."""
        if self.text[end : end + 1] == "," and (apposed := _APPOSED.search(left)):
            return apposed
        return _SEVERAL.search(left) if _AFTER_SEVERAL.match(self.text, end) else None

    def _before_caption(self, end: int) -> bool:
        """Whether a case's name begins right after a number and a comma."""
        i = bisect_left(self._starts, end)
        return i < len(self._starts) and self.text[end : self._starts[i]] == ", "

    def after_caption(self, start: int) -> bool:
        """Whether a case's name stands right before, with nothing but punctuation and `No.` between."""
        i = bisect_right(self._ends, start) - 1
        if i < 0 or start - self._ends[i] > 60:
            return False
        between = self.text[self._ends[i] : start]
        return bool(between.strip()) and (_CAPTION_GAP.fullmatch(between) is not None or _is_court_cited(between))

    def _after_versus(self, start: int) -> bool:
        """Whether a `v.` and capitalised words come before, though no case's name was made out that ends there."""
        left = self.text[max(0, start - 150) : start]
        return left[-1:] in " [(," and (tail := _CAPTION_TAIL.search(left)) is not None and not _ENDED.search(tail[0])

    def _passage(self, start: int, end: int, need: Evidence) -> Said:
        slot = _SLOT.search(self.text, max(0, start - 12), start) and _AFTER_SLOT.match(self.text, end)
        if need > Evidence.RECORDS and not slot:
            return said(clues.NOTHING)
        if self._after_versus(start):
            return said(clues.AFTER_VERSUS)
        if self._before_caption(end):
            return said(clues.BEFORE_CAPTION)
        sentence = self.text[self._sentence_start(start) : self._sentence_end(end)]
        if _RECORDS.search(sentence):
            return said(clues.IN_NAMES_PLACE if slot else clues.RECORDS)
        if (
            self.text[start].isalpha()
            and _TAKEN.search(self.text, max(0, start - 20), start)
            and _COURT.search(sentence)
        ):
            return said(clues.TAKEN_UP)
        around = self.text[max(0, start - AROUND) : end + AROUND]
        return said(clues.SUBJECT if _SUBJECT.search(around) else clues.NOTHING)

    def _sentence_start(self, start: int) -> int:
        floor = max(0, start - AROUND)
        return max(floor, self.text.rfind("\n", floor, start) + 1, self.text.rfind(". ", floor, start) + 1)

    def _sentence_end(self, end: int) -> int:
        ceiling = min(len(self.text), end + AROUND // 2)
        marks = (i for mark in ("\n", ". ") if (i := self.text.find(mark, end, ceiling)) >= 0)
        return min(marks, default=ceiling)


def _is_court_cited(between: str) -> bool:
    """Whether only a court in a citation's short form stands there: `, Bankr. S.D.N.Y., `, `, 9th Cir., No. `."""
    words = [word.strip(",()[]") for word in between.split()]
    return between[:1] == "," and all(not word or "." in word or word[0].isdigit() for word in words)


def _after_plain(left: str, plain: re.Match[str]) -> Said:
    """What a plain `No.` says: it is a docket's unless the word before it names another thing."""
    at = plain.start() + (not left[plain.start()].isalnum() and left[plain.start()] not in "#№")
    before = left[:at].rstrip()
    if _BEFORE_PLAIN.search(before):
        return said(clues.NUMBER_SIGN, plain[0].strip(" ,(["))
    refusal = refusing((NUMBERED_THING,), before, plain[0])
    if refusal is None:
        return said(clues.THING_NUMBERED, f"{before.rpartition(' ')[2]} No.")
    return said(clues.NOTHING, left[-24:].strip(), refusal)

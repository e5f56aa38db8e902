"""Who appointed a judge, as the article says it."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from mpp_extract.entities.judges.presidents import ADMINISTRATION, LAST, NOUN, PRESIDENT, president_named
from mpp_extract.language.lazy import lazily
from mpp_extract.language.stops import is_abbreviated

if TYPE_CHECKING:
    from mpp_extract.entities.judges.mentions import Person
    from mpp_extract.tokens import Tokens

# Who is nominated, picked or chosen is not appointed yet: only what says the appointment, or also the confirmation.
_VERB = r"(?:appointed|named|elevated|installed|promoted)"
_SEATED = r"(?:placed|put)"
_PROPOSED = r"(?:nominated|picked|selected|chosen|tapped)"
# "a Trump appointee", "both Obama appointees", "an appointee of President George W. Bush"
_APPOINTEE = lazily(
    rf"(?<!\w)(?:(?P<all>[Bb]oth|[Aa]ll|[Ee]ach)\s+(?:of\s+(?:them|whom)\s+)?)?(?:an?\s+|the\s+)?(?:[a-z-]+\s+)?{PRESIDENT}{ADMINISTRATION}[\s-]+{NOUN}\b"
)
_APPOINTEE_OF = lazily(rf"\b(?P<noun>{NOUN})\s+of\s+{PRESIDENT}(?!['’]s)")
# "appointed to the bench in 2014 by President Obama"; "nominated by Obama and confirmed in 2014"
_NOT_OWNER = r"(?!['’]s\b(?!\s+(?:administration|White\s+House)))"
_BY = lazily(
    rf"\b(?:{_VERB}|(?P<seated>{_SEATED})|(?P<proposed>{_PROPOSED}))\b(?P<between>[^.;:\n]{{0,80}}?)\bby\s+{PRESIDENT}{_NOT_OWNER}"
)
_CONFIRMED = lazily(r"\bconfirmed\b")
_BENCH_WORD = lazily(r"\b(?:bench|court|seat|judgeship|judiciary|circuit)\b", re.IGNORECASE)
# "Obama-appointed Judge Poe", "Obama appointee Ana Poe"
_ADJECTIVE = lazily(rf"(?<!\w){PRESIDENT}(?:[\s-]+appointed|\s+appointee)(?=\s)")
# "President Obama appointed Poe"; "Poe, whom Mr. Trump appointed"
# "Poe, whom Reagan's successor, George H.W. Bush, put on the bench"
_ON_BENCH = r"(?=\s+on\s+(?:the|that|its)\s+(?:[\w.]+\s+){0,3}(?:bench|[Cc]ourt|Circuit)\b)"
_APPOINTED = lazily(
    rf"(?P<whom>\bwhom\s+(?:Mr\.\s+)?)?(?<!\w){PRESIDENT},?\s+(?:had\s+|has\s+)?(?:{_VERB}|{_SEATED}{_ON_BENCH})\b"
)
_WORD = lazily(rf"\b(?:{NOUN}|{_VERB}|{_SEATED}|{_PROPOSED})\b")
# What stands between the verb and the judge whom it appoints: a title and what describes the judge, no other phrase.
_NO_OBJECT = lazily(r"[,;:—–()]|\b(?:to|as|by|in|for|of|on|and|or|but|after|when|while|because|who|that|from|over)\b")
# Another office than a judge's, or the seat of somebody who is replaced.
_OTHER_OFFICE = lazily(
    r"\b(?:counsel|prosecutor|master|ambassador|secretary|attorney|director|commissioner|chair\w*|administrator|governor|"
    r"senator|member|monitor|adviser|advisor|envoy|deputy|lead|head|oversee|investigate|succeed|replace)\b",
    re.IGNORECASE,
)
_AS_OTHER = lazily(
    r"\bas\s+(?:(?:his|her|its|their|the|an?|first|next|new)\s+){0,2}(?:pick|nominee|choice|candidate|successor)\b"
)
_HIGHEST = lazily(r"\b(?:Supreme\s+Court|(?:high|highest|top)\s+court)\b")
# Several appointees are those just named, not others of the court: "Poe and Roe, appointees of Trump".
_JUST_NAMED = lazily(r"(?:[,—–(]|\b(?:both|all|are|were|each))\s*$")
# "Judge Poe (Obama)"
_NOTED = lazily(rf"\s*[(\[]{PRESIDENT}(?:\s+{NOUN})?[)\]]")
_TITLE_NEXT = lazily(
    r"(?:\s+(?:(?:[Cc]hief|[Ss]enior|U\.S\.|[Cc]ircuit|[Dd]istrict|[Mm]agistrate)\s+)*(?:[Jj]udge|[Jj]ustice))?\s*"
)
_BESIDE = lazily(r",?\s+(?:and|or|with|joined\s+by|than)\s+")  # "Judge Poe and a Trump appointee"
_REACH = 120
_LONGEST_NAME = 60
_STOP = lazily(r"[.!?;]\s+[\"“]?[A-Z]|\n\s*\n")
# Of how many judges the words are, where no noun says it: "both appointed by", "who were appointed by".
_SEVERAL = lazily(
    r"\b(?P<all>[Bb]oth|[Aa]ll|[Ee]ach|were)\s+(?:of\s+(?:them|whom)\s+)?(?:were\s+|both\s+|all\s+|each\s+)?$"
)
# Judges of one list: "Judges Poe and Roe", "Poe, Circuit Judge Roe and Coe".
_LISTED = lazily(
    r"\s*(?:,\s*(?:and\s+)?|and\s+|&\s+)(?:(?:[Cc]hief|[Ss]enior|U\.S\.|[Cc]ircuit|[Dd]istrict|[Jj]udges?|[Jj]ustices?)\s+)*"
)
_BOTH_WERE = lazily(r"\b(Both|All)\s+(?:three\s+|four\s+)?(?:of\s+them\s+)?(?:were|are)\s+$")
_PRONOUN = lazily(r"\b(?:[Hh]e|[Ss]he|who|was|is)\b")


def say_appointments(people: list[Person], text: str, tokens: Tokens) -> None:
    """Fill ``appointed_by`` where the article says who appointed a judge."""
    spans = sorted((start, end, n) for n, person in enumerate(people) for start, end in person.spans)
    for _, end, n in spans:
        match = _NOTED.match(text, end)
        if match is not None:
            _tell(people, [n], match, text)
    claims = _Claims(people, spans, text, tokens)
    for start, end in _windows(text, spans):
        for match in _APPOINTEE.finditer(text, start, end):
            plural = bool(match["all"])
            if (plural or not match[0].endswith("s")) and not claims.before_judge(match):
                claims.behind(match, plural=plural)
        for match in _APPOINTEE_OF.finditer(text, start, end):
            several = match["noun"] != "appointee"
            if not several or _JUST_NAMED.search(text, max(0, match.start() - 24), match.start()):
                claims.behind(match, listed=several)
        for match in _BY.finditer(text, start, end):
            if _appoints(match, text):
                several = _SEVERAL.search(text, max(0, match.start() - 24), match.start()) is not None
                claims.behind(match, listed=several, said=match["between"])
        for match in _ADJECTIVE.finditer(text, start, end):
            _tell(people, _after(spans, match.end(), text, 60), match, text)
        for match in _APPOINTED.finditer(text, start, end):
            claims.of_verb(match)


def _appoints(match: re.Match[str], text: str) -> bool:
    """Whether a verb before ``by President X`` says an appointment, and not a proposal alone."""
    if match["seated"]:
        return _BENCH_WORD.search(match["between"]) is not None
    if not match["proposed"]:
        return True
    stop = _STOP.search(text, match.end())
    reach = min(match.end() + 100, stop.start() if stop is not None else len(text))
    return _CONFIRMED.search(text, match.start(), reach) is not None


class _Claims:
    """What the text says of appointments, each given to the judge and the seat that it is about, or to nobody."""

    def __init__(self, people: list[Person], spans: list[tuple[int, int, int]], text: str, tokens: Tokens) -> None:
        self.people, self.spans, self.text = people, spans, text
        judges = {start for start, _, _ in spans}
        self.others = sorted(
            entity.start
            for entity in tokens.entities
            if entity.label == "PERSON"
            and entity.start not in judges
            and " " in text[entity.start : entity.end]
            and LAST.search(text, entity.start, entity.end) is None
        )

    def before_judge(self, match: re.Match[str]) -> bool:
        """``Trump appointee Ana Poe``: the words are of the judge who follows at once, not of the one before."""
        title = _TITLE_NEXT.match(self.text, match.end())
        at = title.end() if title is not None else match.end()
        n = bisect_left(self.spans, (at,))
        return at > match.end() and n < len(self.spans) and self.spans[n][0] == at

    def behind(self, match: re.Match[str], *, plural: bool = False, listed: bool = False, said: str = "") -> None:
        """``Poe, an Obama appointee``; ``Poe was appointed by Obama``: the judges named before the words.

        plural: of the whole sentence; listed: those of the list that the last of them ends.
        """
        owners = _before(self.spans, match.start(), self.text, plural=plural)
        if plural and match["all"].lower() == "both":
            owners = list(dict.fromkeys(reversed(owners)))[:2]
        if listed and len(owners) == 1:
            owners = _with_listed(self.spans, owners[0], match.start(), self.text)
        if not plural and owners and self._of_another(owners[-1], match.start()):
            return
        if _OTHER_OFFICE.search(said) is None and _AS_OTHER.search(said) is None:
            _tell(self.people, [n for n in owners if self._of_seat(n, said)], match, self.text)

    def of_verb(self, match: re.Match[str]) -> None:
        """``President Obama appointed Poe`` (to a court); ``Poe, whom Obama appointed``."""
        stop = _STOP.search(self.text, match.end())
        if match["whom"]:
            said = self.text[match.end() : min(match.end() + 60, stop.start() if stop is not None else len(self.text))]
            owners = _before(self.spans, match.start(), self.text)
        else:
            owners = _after(self.spans, match.end(), self.text, 60)
            at = next((span for span in self.spans if owners and span[0] >= match.end()), None)
            if at is None or _NO_OBJECT.search(self.text, match.end(), at[0]) is not None:
                return
            end = min(at[1] + 70, stop.start() if stop is not None and stop.start() > at[1] else len(self.text))
            said = self.text[at[1] : end]
        if _OTHER_OFFICE.search(said) is None and _AS_OTHER.search(said) is None:
            _tell(self.people, [n for n in owners if self._of_seat(n, said)], match, self.text)

    def _of_another(self, n: int, at: int) -> bool:
        """Whether the words are of somebody else: one who is named between, or stands beside the judge."""
        latest = max((end for start, end, owner in self.spans if owner == n and end <= at), default=at)
        if _BESIDE.fullmatch(self.text, latest, at) is not None:
            return True
        first = bisect_left(self.others, latest)
        return first < len(self.others) and self.others[first] < at

    def _of_seat(self, n: int, said: str) -> bool:
        """Whether the seat said is the judge's: only a justice is appointed to the highest court."""
        return self.people[n].head == "justice" or _HIGHEST.search(said) is None


def _windows(text: str, spans: list[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """Stretches round a president's name that hold a word of appointing and a judge: only there are patterns tried."""
    windows: list[tuple[int, int]] = []
    starts = [span[0] for span in spans]
    for match in LAST.finditer(text):
        start, end = max(0, match.start() - 140), min(len(text), match.end() + 60)
        n = bisect_left(starts, start - _REACH)
        if n == len(starts) or starts[n] > end + _REACH or _WORD.search(text, start, end) is None:
            continue
        if windows and start <= windows[-1][1]:
            windows[-1] = (windows[-1][0], end)
        else:
            windows.append((start, end))
    return windows


def _tell(people: list[Person], owners: list[int], match: re.Match[str], text: str) -> None:
    president = president_named(match["president"], text)
    for n in owners:
        if (
            people[n].appointed_by is None
            and president is not None
            and people[n].parts.surname[-1] not in match["president"]
        ):
            people[n].appointed_by, people[n].appointed_from = president, "article"


def _before(spans: list[tuple[int, int, int]], at: int, text: str, *, plural: bool = False) -> list[int]:
    """The judge named last before this place in its sentence (all, of a list); for a pronoun, in the one before."""
    near = [span for span in _between(spans, at - _REACH - _LONGEST_NAME, at) if at - _REACH <= span[1] <= at]
    same = [span for span in near if not _broken(text, span[1], at)]
    if same:
        return [n for _, _, n in same] if plural else [same[-1][2]]
    both = _BOTH_WERE.search(text, max(0, at - 24), at)
    if both is not None:  # "Judges Poe and Roe agreed. Both were appointed by ..."
        before = [span for span in near if _breaks(text, span[1], both.start()) <= 1]
        return list(dict.fromkeys(n for _, _, n in before))[-2:] if both[1] == "Both" else [n for _, _, n in before]
    if (
        near
        and len({n for _, _, n in near}) == 1
        and _PRONOUN.search(text, near[-1][1], at)
        and _breaks(text, near[-1][1], at) == 1
    ):
        return [near[-1][2]]
    return []


def _with_listed(spans: list[tuple[int, int, int]], owner: int, at: int, text: str) -> list[int]:
    """The judge and those of the same list before it: ``Poe and Roe, appointees of``."""
    place = max((n for n, span in enumerate(spans) if span[2] == owner and span[1] <= at), default=-1)
    owners = [owner]
    while place > 0 and _LISTED.fullmatch(text, spans[place - 1][1], spans[place][0]) is not None:
        place -= 1
        owners.append(spans[place][2])
    return owners


def _after(spans: list[tuple[int, int, int]], at: int, text: str, reach: int) -> list[int]:
    following = _between(spans, at, at + reach)
    return [following[0][2]] if following and not _broken(text, at, following[0][0]) else []


def _between(spans: list[tuple[int, int, int]], low: int, high: int) -> list[tuple[int, int, int]]:
    """The spans that start from ``low`` to ``high``."""
    return spans[bisect_left(spans, (low,)) : bisect_left(spans, (high + 1,))]


def _broken(text: str, start: int, end: int) -> bool:
    return _breaks(text, start, end) > 0


def _breaks(text: str, start: int, end: int) -> int:
    return sum(not _abbreviates(text, stop.start()) for stop in _STOP.finditer(text, start, end + 1))


def _abbreviates(text: str, at: int) -> bool:
    """Whether the mark at this offset is a full stop that ends no sentence."""
    word = text[max(0, at - 12) : at].rpartition(" ")[2]
    return text[at] == "." and is_abbreviated(word)

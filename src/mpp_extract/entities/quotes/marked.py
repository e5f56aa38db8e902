"""What is weighed of a stretch in quotation marks before anybody is taken to be quoted by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.naming import EXEMPLIFYING, NAMING, TITLED_SPEECH
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.inflect import verbs
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tags import PROPER
from mpp_extract.language.verbs import CALL, PRINT, SAY, TELL
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.candidate import Candidate
    from mpp_extract.entities.quotes.layout import Layout

# A stretch of no more words than this needs a report that governs it.
SHORT = 5
# Above this weight a candidate governs the stretch.
GOVERNED = 4.6
# How many tokens of a sentence before the marks are looked at for their capitals.
_HEAD = 12
# A title has no more words than this.
_LONGEST_TITLE = 20
_REPORTS = SAY | CALL
_VOICES = PERSONS | GROUPS | ORGANIZATIONS
_SUBJECTS = word_set("he she they who")
_DOING = frozenset({"VB", "VBG", "VBZ", "VBP", "VBD"})
# Verbs of speaking at large, behind which no name is given to anything: spoke at the “Law and Us” meeting.
_SPEAKING = verbs("speak talk discuss rail inveigh")
# Verbs of giving a name for good. Source: Levin, English Verb Classes and Alternations, 29.3 (dub verbs).
_CHRISTENING = verbs("proclaim designate christen rename name title nickname declare crown style")
_JUDGING = frozenset({"JJ", "JJR", "JJS", "VBN", "RB"})
# Words that a title in capitals has in lower case. Source: Chicago Manual of Style 8.159.
_SMALL = word_set(
    "a an the and or but nor of in on at to for from by with as v vs v. vs. & is para de la el y into over up down off"
)
# An answer has no more words than this.
_CURT = 2
# What may part two words of a list.
_JOINING = word_set(", and or")
# Signs round a word.
_AROUND = "“”\"'’.,:;!?()"
# What may stand between the word and the marks, and how many such: known as the “…”.
_NAMING_LEAD = word_set("as the , a") | EXEMPLIFYING
_NAMING_LEADS = 2


class Marked:
    """One stretch in quotation marks, with the strongest candidate for who said it.

    layout, n  the article and the stretch's number
    best       the candidate, or None
    pure       the stretch is a sentence or paragraph of its own
    echoes     an earlier quotation of the article has the same words
    beside     the row that has refused the stretch before it as a word or name, or None
    capitalised   every word but the small ones begins with a capital (or a digit): Ban on Face Coverings
    place_before  the token before the marks that is no white space, -1 for none
    word_before   that word, in lower case; "" for none
    """

    def __init__(
        self,
        layout: Layout,
        n: int,
        best: Candidate | None,
        pure: bool,
        echoes: bool = False,
        beside: str | None = None,
    ) -> None:
        self.layout, self.n, self.best, self.pure, self.echoes = layout, n, best, pure, echoes
        self.beside = beside
        self.tokens = layout.tokens
        self.item = layout.stretches[n]
        self.first, self.last = layout.inside[n]
        self.words = layout.text[self.item.start : self.item.end].split()
        self.final = layout.text[self.item.end - 1]
        self.capitalised = len(self.words) <= _LONGEST_TITLE and _capitalised(self.words)
        self.place_before = layout.before_word(self.first - 1, 0)
        self.word_before = self.tokens.lower[self.place_before] if self.place_before >= 0 else ""

    def opens(self, i: int) -> bool:
        """Whether the token is the first of its paragraph."""
        number = self.layout.sentences[self.layout.sentence[i]].paragraph
        return self.tokens.start[i] == self.layout.paragraphs[number][0]

    @property
    def short(self) -> bool:
        """Whether it has so few words that it needs a report."""
        return len(self.words) <= SHORT

    @property
    def naming(self) -> str:
        """The word of NAMING before the marks, ``as``, ``the``, ``a``, a comma between or not; else word_before."""
        i = self.place_before
        for _ in range(_NAMING_LEADS):
            if i <= 0 or self.tokens.lower[i] not in _NAMING_LEAD:
                break
            i = self.layout.before_word(i - 1, 0)
            if self.tokens.lower[i] in NAMING:
                return self.tokens.lower[i]
        return self.word_before

    @property
    def reported(self) -> bool:
        """Whether a reporting word stands right beside the marks."""
        best = self.best
        if best is None or best.relation not in ("after", "before", "label"):
            return False
        return not best.cue or self.tokens.lower[best.first] in _REPORTS or best.relation == "after"

    @property
    def personal(self) -> bool:
        """Whether the candidate is somebody: a name, a noun for people or a body, or he, she or they."""
        if self.best is None or self.best.phrase is None:
            return False
        head = self.best.phrase.head
        word = self.tokens.lower[head]
        somebody = self.tokens.tag[head] in PROPER or word in _SUBJECTS
        return somebody or word in _VOICES or word.removesuffix("s") in _VOICES

    @property
    def called(self) -> bool:
        """Whether the candidate's reporting word is one of calling somebody or something by a name."""
        return self.best is not None and self.best.cue and self.tokens.lower[self.best.first] in CALL

    @property
    def labels(self) -> bool:
        """Whether somebody gives a label to somebody or something: X called her “…”."""
        best = self.best
        if best is None or best.relation != "before" or not self.personal or not self.called:
            return False
        return self.tokens.lower[best.first] not in _SPEAKING | _CHRISTENING

    @property
    def set_off(self) -> bool:
        """Whether a comma or colon, or nothing but the reporting verb, parts the marks from the reporter's words."""
        before = self.tokens.text[self.place_before] if self.first else ""
        return before in (",", ":") or self.final in ",?!" or self.last >= len(self.tokens)

    @property
    def spoken(self) -> bool:
        """Whether a verb of speaking, and nothing else, stands right before the marks: said “Yes” (not read “Yes”)."""
        best = self.best
        if best is None or best.relation != "before" or not best.cue or not self.personal:
            return False
        word = self.tokens.lower[best.first]
        told = all(self.tokens.tag[i] in ("PRP", "_SP") for i in range(best.last, self.first))
        if word in TELL and best.last >= self.place_before + 1:  # Told “Harbor Nights”: who hears it.
            return False
        if word not in SAY or not told or self.tokens.tag[self.last : self.last + 1][:1] in (["VBD"], ["VBZ"], ["MD"]):
            return False
        return word not in PRINT or len(self.words) == 1

    @property
    def announced(self) -> bool:
        """Whether a noun for something said and a colon stand before one or two words: a short post: “Never.”"""
        if self.word_before != ":" or self.final not in ".?!" or len(self.words) > _CURT:
            return False
        noun = self.tokens.lower[self.layout.before_word(self.place_before - 1, 0)]
        return noun in SPEECH and noun not in TITLED_SPEECH

    @property
    def all_capitalised(self) -> bool:
        """Whether the reporter's own words of the sentence have capitals, too: He Said It Was “A Shame.”"""
        sentence = self.layout.sentences[self.layout.sentence[self.first]]
        low = max(sentence.first, self.first - _HEAD)
        own = [self.tokens.text[i] for i in range(low, self.first) if self.layout.owner[i] < 0]
        best = self.best
        if best is None or not low < best.first < self.first or self.tokens.lower[best.first] not in _REPORTS:
            return False
        return self.tokens.text[best.first][0].isupper() and _capitalised(own)

    @property
    def alone(self) -> bool:
        """Whether the stretch is all there is in its paragraph, and is no item of a list of such."""
        stretches, n = self.layout.stretches, self.n
        number = self.layout.sentences[self.layout.sentence[self.first]].paragraph
        beside = [m for m in (n - 1, n + 1) if 0 <= m < len(stretches)]
        listed = any(self._fills(m, number + m - n) for m in beside)
        return self._fills(n, number) and not listed

    def _fills(self, n: int, paragraph: int) -> bool:
        if not 0 <= paragraph < len(self.layout.paragraphs):
            return False
        item = self.layout.stretches[n]
        return self.layout.paragraphs[paragraph] == (item.outer, item.after) and item.start < item.end

    @property
    def among_others(self) -> bool:
        """Whether other words in marks stand in the same sentence."""
        layout, n = self.layout, self.n
        here = layout.sentence[self.first]
        beside = (m for m in (n - 1, n + 1) if 0 <= m < len(layout.stretches))
        return any(layout.sentence[layout.inside[m][0]] == here for m in beside)

    @property
    def joined(self) -> bool:
        """Whether nothing but a comma, ``and`` or ``or`` parts it from the stretch before it."""
        last = self.layout.inside[self.n - 1][1] if self.n else self.first
        between = self.tokens.lower[last : self.first]
        return self.n > 0 and len(between) <= len(_JOINING) and _JOINING.issuperset(between)

    @property
    def denied(self) -> bool:
        """Whether the reporting word is negated: X does not use the word “…”."""
        best = self.best
        if best is None or not best.cue:
            return False
        return any(self.tokens.dep[i] == "neg" for i in self.tokens.children(best.first))

    @property
    def does_something(self) -> bool:
        """Whether it begins with a verb: to “cut and mend,” by “winning at last”."""
        return self.tokens.tag[self.first] in _DOING

    @property
    def carried(self) -> bool:
        """Whether the stretch opens or carries on a quotation that runs over paragraphs."""
        return self.item.runs_on or self.item.goes_on

    @property
    def governed(self) -> bool:
        """Whether a candidate governs the stretch, or its several words stand in somebody's clause."""
        if self.best is not None and self.best.score >= GOVERNED:
            return True
        return len(self.words) > 1 and self.personal

    @property
    def speech(self) -> bool:
        """Whether the stretch is a sentence of its own that can be somebody's."""
        return self.pure and (len(self.words) > 1 or self.final in ".?!,")

    @property
    def judging(self) -> bool:
        """Whether it is governed, and holds a plain adjective or ends in one: somebody's judgement, not a name."""
        if self.best is None or self.best.score <= GOVERNED:
            return False
        tags = [self.tokens.tag[i] for i in range(self.first, self.last) if self.tokens.text[i][0].isalnum()]
        hyphened = "-" in self.layout.text[self.item.start : self.item.end]
        return bool(tags) and tags[-1] in _JUDGING and not hyphened


def _capitalised(words: list[str]) -> bool:
    found = False
    for word in words:
        bare = word.strip(_AROUND)
        if bare and bare.lower() not in _SMALL:
            if bare[0].islower():
                return False
            found = True
    return found

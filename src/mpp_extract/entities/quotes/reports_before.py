"""Reports before the marks: X said, “…”; X called it “…”; X thinks it is “…”; X's vow to “…”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.candidate import Candidate, candidate
from mpp_extract.entities.quotes.embedding import Embedding, can_speak
from mpp_extract.entities.quotes.evidence import reports
from mpp_extract.entities.quotes.evidence.doubts import ACROSS, EMBEDDED, FAR, HYPOTHETICAL, NO_SUBJECT
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import AUXILIARIES, PARTICIPLE_CONJUNCTIONS, PARTICIPLE_PREPOSITIONS
from mpp_extract.language.inflect import singular, verbs
from mpp_extract.language.speech_nouns import CONTENTS, SPEECH
from mpp_extract.language.tags import FINITE, NOUNS, VERBS
from mpp_extract.language.verbs import ANSWER_BACK, CALL, CONTAIN, CUES, GIVE, PLAIN, PROVIDES, SAY, TAKE_AS, USE
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.evidence.row import Evidence
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.possessors import SpeechNouns
    from mpp_extract.entities.quotes.subjects import Subject, Subjects
    from mpp_extract.entities.quotes.turns import Turns
    from mpp_extract.language.tagged_phrases import Phrase

SET_OFF = frozenset({",", ":", "—", "–", "--", "-"})
_COLONS = frozenset({":", "):"})
# What can stand between the verb and the marks without parting them.
_FILL = word_set("that as it him her them this himself herself in part only simply just")
_ADDRESSEE = NOUNS | {"DT", "PRP", "PRP$", "JJ", "CD", "POS", "IN", "RB", "TO", "CC"}
_TELLS = SAY | CALL
_HYPOTHETICAL = word_set("would could might should can may")
_PUT = verbs("put")
_READ = verbs("read")
_WAS = word_set("was is were are")
# Words that begin a turn of phrase with a speaker.
_TURNS = _PUT | _WAS | {"according"}
_OWNER_TAGS = frozenset({"PRP$", "POS"})
_BEFORE_PARTICIPLE = _OWNER_TAGS | {"DT", "HYPH"}
# Done and doing can have an object in marks: she had done “nothing wrong.”
NO_REPORT = (AUXILIARIES - {"done", "doing"}) | PARTICIPLE_PREPOSITIONS | PARTICIPLE_CONJUNCTIONS
# What is made of words, and stands in documents.
_WORDED = SPEECH | CONTENTS | word_set("word phrase line tagline sentence passage instruction inscription legend term")
# How near to the marks a noun of speech, or was, must stand, in tokens; for words (in her words, …) it may be further.
_NEAR, _NEAR_WORDS = 6, 20
_FAR_NOUNS = CONTENTS | {"words"}
# How many tokens may part a verb of saying, another verb, or an addressee without a comma behind it, from the marks.
_LONG_ASIDE, _ASIDE, _ADDRESSED = 25, 6, 5
# How many tokens back an according-to phrase is looked for.
_REACH = 20
# How many tokens a given statement may have between its verb and the marks.
_GIVEN = 14


class ReportsBefore:
    """Finds the candidates to the left of an article's stretches; n is a stretch."""

    def __init__(self, layout: Layout, subjects: Subjects, nouns: SpeechNouns, turns: Turns) -> None:
        self.layout, self.tokens = layout, layout.tokens
        self.subjects, self.nouns, self.turns = subjects, nouns, turns
        self.embedding = Embedding(layout)

    def find(self, n: int, low: int) -> list[Candidate]:
        """The candidates from token low on, the nearest first."""
        tags, owner, inside = self.tokens.tag, self.layout.owner, self.layout.inside
        found: list[Candidate] = []
        crossed, outside = 0, 0
        j = inside[n][0] - 1
        while j >= low:
            if owner[j] >= 0:
                crossed += 1
                j = inside[owner[j]][0] - 1
                continue
            if tags[j] != "_SP":
                outside += 1
                found += self._at(n, j, outside, crossed, low)
            j -= 1
        return found

    def _at(self, n: int, j: int, distance: int, crossed: int, low: int) -> list[Candidate]:
        word, tag = self.tokens.lower[j], self.tokens.tag[j]
        if word in _TURNS or (distance == 1 and tag in _OWNER_TAGS):
            turn = self._turn(n, j, distance, crossed)
            if turn is not None:
                return turn
        if tag in VERBS or word in PLAIN:
            return self._governing(n, j, distance, crossed)
        if tag in NOUNS and not crossed and (distance <= _NEAR or (word in _FAR_NOUNS and distance < _NEAR_WORDS)):
            return self.nouns.before(n, j, distance, low)
        if distance == 1 and word == "(":
            return self.nouns.bracketed(j, n, low)
        return self.nouns.label(j, low) if distance == 1 and word in _COLONS else []

    def _turn(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate] | None:
        """The candidates of a turn of phrase that is known by its first word; None where the word begins none."""
        word = self.tokens.lower[j]
        if word == "according":
            return self.turns.according(j, crossed, ahead=True)
        if word in _PUT:
            tight = not crossed and self.tight(n, j)
            return self.turns.put(j, tight) if self.tokens.lower[j + 1] == "it" else None
        if word in _WAS:
            return self.turns.spoke_by_being(j, self.sign(n), distance) if distance <= _NEAR else None
        if crossed:
            return None
        return self.nouns.remark(n, j)

    def _governing(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate]:
        """The candidate of a verb, where somebody does it, or where it is one of reporting."""
        word = self.tokens.lower[j]
        if word in NO_REPORT or self._adjectival(j) or self._reads_as(n, j):
            return []
        back = word in ANSWER_BACK and self.tokens.lower[j + 1 : j + 2] == ["back"]
        word = "retorted" if back else word
        subject = self.subjects.of(j)
        if subject is None and (word not in CUES or self.tokens.dep[j] == "acl"):
            return []
        tight = not crossed and self.tight(n, j)
        evidence = self._evidence(n, j, word, tight, subject)
        doubts = ((FAR, distance), (ACROSS, crossed), (EMBEDDED, self._only_told(n, j, subject)))
        supposed = j > 0 and self.tokens.lower[j - 1] in _HYPOTHETICAL
        cue, phrase = (j, j + 1 + back), subject.phrase if subject else None
        shared = subject is not None and (subject.how == "shared" or word not in CUES)
        best = candidate(
            evidence, cue, phrase, *doubts, (NO_SUBJECT, subject is None), (HYPOTHETICAL, supposed), shared=shared
        )
        if self._is_document(subject):
            row = reports.PROVIDED_BEFORE if tight else reports.PROVIDED_WITHIN
            row = row if word in PROVIDES else reports.CONTAINED
            if word in PROVIDES or (word in CONTAIN and not crossed and (tight or self._worded(n, j))):
                best = max(best, candidate(row, cue, phrase, *doubts, shared=shared), key=lambda item: item.score)
        return [best]

    def _evidence(self, n: int, j: int, word: str, tight: bool, subject: Subject | None) -> Evidence:
        if word in GIVE and self._gives_speech(n, j):
            between = self.layout.inside[n][0] - j
            return reports.GAVE_BEFORE if not self._finite_between(n, j) and between <= _GIVEN else reports.GAVE_WITHIN
        if not tight:
            if word in SAY and subject is not None and self._aside(j, subject.phrase):
                return reports.SAID_ASIDE
            return reports.DID_WITHIN if word in USE else reports.GOVERNING.get(word, reports.DID_WITHIN)
        row = reports.TIGHT.get(word)
        if row is None and self.sign(n) == "as":
            return reports.STOOD_BEFORE
        if row is None:
            row = reports.DID_BEFORE if self.sign(n) in SET_OFF else reports.TIGHT_BARE.get(word, reports.BARE_BEFORE)
        return row

    def _gives_speech(self, n: int, j: int) -> bool:
        """``X issued a statement``: whether the verb's object is something said or written, and not the report."""
        tokens, first = self.tokens, self.layout.inside[n][0]
        for i in tokens.children(j):
            if tokens.dep[i] == "dobj" and j < i < first and tokens.lower[i] in SPEECH:
                return not any(tokens.lower[k] in ("the", "that", "its", "their") for k in tokens.children(i))
        return False

    def _worded(self, n: int, j: int) -> bool:
        """Whether what a document contains is words: a line, the phrase; not money for what is quoted."""
        between = self.tokens.lower[j + 1 : self.layout.inside[n][0]]
        return any(word in _WORDED or singular(word) in _WORDED for word in between)

    def _finite_between(self, n: int, j: int) -> bool:
        return any(self.tokens.tag[i] in FINITE for i in range(j + 1, self.layout.inside[n][0]))

    def _aside(self, j: int, phrase: Phrase) -> bool:
        """``…, X wrote, …``: whether subject and verb stand by themselves between commas."""
        first, last = min(phrase.first, j), max(phrase.last, j + 1)
        before = self.layout.before_word(first - 1, 0)
        after = self.layout.next_word(last, len(self.tokens))
        text = self.tokens.text
        return before >= 0 and text[before] == "," and after < len(text) and text[after] == ","

    def _according_before(self, j: int) -> bool:
        """Whether an according-to phrase opens the verb's clause."""
        low = max(self.layout.sentences[self.layout.sentence[j]].first, j - _REACH)
        return "according" in self.tokens.lower[low:j]

    def _only_told(self, n: int, j: int, subject: Subject | None) -> bool:
        """Whether another verb reports this one's clause, and this one is supposed, mute, or no saying at all."""
        if self.embedding.outer(j) < 0 and not self._according_before(j):
            return False
        if self.tokens.lower[j] in USE and self.sign(n) not in SET_OFF:
            return True
        return self.embedding.supposed(j) or (subject is not None and not can_speak(self.tokens, subject.phrase))

    def _is_document(self, subject: Subject | None) -> bool:
        head = subject.phrase.head if subject is not None else -1
        return head >= 0 and (self.tokens.lower[head] in DOCUMENTS or singular(self.tokens.lower[head]) in DOCUMENTS)

    def _reads_as(self, n: int, j: int) -> bool:
        """``had read the clause “as …”``: who reads something has not said what it holds."""
        tokens = self.tokens
        if tokens.lower[j] not in _READ or self.sign(n) in SET_OFF:
            return False
        return any(j < i < self.layout.inside[n][0] and tokens.dep[i] == "dobj" for i in tokens.children(j))

    def _adjectival(self, j: int) -> bool:
        """``his alleged “…”``: a participle between an article or a possessive and the marks is no report."""
        tags = self.tokens.tag
        return tags[j] in ("VBN", "VBG") and j > 0 and tags[j - 1] in _BEFORE_PARTICIPLE

    def sign(self, n: int) -> str:
        """The word or sign right before the marks; "" where there is none."""
        j = self.layout.before_word(self.layout.inside[n][0] - 1, 0)
        return self.tokens.text[j] if j >= 0 else ""

    def tight(self, n: int, j: int) -> bool:
        """Whether between the verb and the marks there is nothing but an addressee, ``that``, a comma or a colon."""
        tokens = self.tokens
        between = [i for i in range(j + 1, self.layout.inside[n][0]) if tokens.tag[i] != "_SP"]
        if not between:
            return True
        if tokens.lower[between[-1]] == "as" and len(between) > 1:  # X referred to those … as “…”
            return tokens.lower[j] in TAKE_AS and not any(tokens.tag[i] in FINITE for i in between)
        set_off = tokens.text[between[-1]] in SET_OFF
        if set_off:
            between.pop()
        if all(tokens.lower[i] in _FILL or tokens.tag[i] == "RB" for i in between):
            return True
        if tokens.lower[j] in USE and tokens.lower[between[-1]] == "to":  # Used the money to “…”
            return False
        if any(tokens.tag[i] in FINITE for i in between):
            return False
        if set_off and len(between) <= (_LONG_ASIDE if tokens.lower[j] in SAY else _ASIDE):
            return True
        addressed = len(between) <= _ADDRESSED and tokens.lower[j] in _TELLS
        return addressed and all(tokens.tag[i] in _ADDRESSEE for i in between)

"""Reports behind the marks: “…,” X said; “…” and so on, X said; “…” — X; “…” is how X remembers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.candidate import Candidate, candidate
from mpp_extract.entities.quotes.evidence import elsewhere, reports
from mpp_extract.entities.quotes.evidence.doubts import ACROSS_TO_END, FAR, OWN_CONTENT
from mpp_extract.entities.quotes.reports_before import NO_REPORT
from mpp_extract.language.inflect import verbs
from mpp_extract.language.tagged_phrases import is_time, phrase_after
from mpp_extract.language.tags import FINITE, VERBS
from mpp_extract.language.verbs import CUES, PLAIN, SAY

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.evidence.row import Evidence
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.possessors import SpeechNouns
    from mpp_extract.entities.quotes.subjects import Subjects
    from mpp_extract.entities.quotes.turns import Turns
    from mpp_extract.language.tagged_phrases import Phrase

_DASHES = frozenset({"—", "–", "--", "-"})
_COMMAS = _DASHES | {","}
# Signs at the end of the words, or right behind the marks, that part them from a report.
_FINAL_SIGNS = ",?!…—-"
_FOLLOWING = frozenset({",", "—", "–"})
# What can stand between marks and report.
_BETWEEN = frozenset({"RB", "_SP", "DT"})
# What shows, behind a report at the end of a sentence, that it is none.
_GOES_ON = frozenset({"DT", "PRP", "WDT", "VBD", "VBZ", "PRP$"})
# What opens an aside between subject and verb.
_ASIDES = frozenset({",", "(", "—", "–", "--", "who", "of", "at"})
# How many tokens may part a subject from its verb without an aside.
_APART = 4
# How far off a bare preposition may stand: behind a comma.
_BESIDE = 2
# Verbs of remembering and hearing somebody say something. Source: Quirk et al., 16.42 (remember him saying).
_HEARING = verbs("recall remember hear overhear recollect")
# How many tokens the one who is heard may have.
_HEARD = 5
# How many steps of the parse lead from a word of a long subject to its noun.
_DEPTH = 4


class ReportsAfter:
    """Finds the candidates to the right of an article's stretches; n is a stretch."""

    def __init__(self, layout: Layout, subjects: Subjects, nouns: SpeechNouns, turns: Turns) -> None:
        self.layout, self.tokens = layout, layout.tokens
        self.subjects, self.nouns, self.turns = subjects, nouns, turns

    def find(self, n: int, high: int) -> list[Candidate]:
        """The candidates up to token high, the nearest first."""
        tags, owner, inside = self.tokens.tag, self.layout.owner, self.layout.inside
        found: list[Candidate] = []
        crossed, outside = 0, 0
        j = inside[n][1]
        while j < high:
            if owner[j] >= 0:
                crossed += 1
                j = inside[owner[j]][1]
                continue
            if tags[j] != "_SP":
                outside += 1
                found += self._at(n, j, outside, crossed)
            j += 1
        return found

    def _at(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate]:
        word = self.tokens.lower[j]
        if word in _TURNS:
            turn = self._turn(n, j, distance, crossed)
            if turn is not None:
                return turn
        if (self.tokens.tag[j] in VERBS or word in PLAIN) and word not in NO_REPORT:
            return self._reporting(n, j, distance, crossed)
        return []

    def _turn(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate] | None:
        """The candidates of a turn of phrase that is known by its first word; None where the word begins none."""
        word = self.tokens.lower[j]
        if word == "according":
            return self.turns.according(j, crossed)
        if crossed:
            return None
        if word == "words":
            near = distance <= 4 and self.tokens.lower[j - 1] == "the"
            return self.nouns.words_of(j, elsewhere.IN_THE_WORDS) if near else None
        if word == "per":
            return self.turns.per(j) if distance <= _BESIDE else None
        if word in _DASHES:
            return self.turns.credit(n, j) if distance == 1 else None
        return self.turns.remembered(j) if distance <= 2 and self._touches(n, j) else None

    def _reporting(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate]:
        """The candidate of a verb behind the marks that somebody does."""
        subject = self.subjects.of(j)
        if subject is None:
            return []
        phrase = subject.phrase
        if self.tokens.lower[phrase.head] in ("we", "you") and self._supposed(j):
            return []  # “…” – and, we should add, …
        start = min(phrase.first, j)
        if start < self.layout.inside[n][1]:
            return []
        if crossed <= 1 and subject.how != "shared" and self._touches(n, start, (phrase, j)) and self._near(phrase, j):
            row = self._evidence(n, self.tokens.lower[j])
            shared = self.tokens.lower[j] not in CUES
            clause = self._in_a_clause(n)
            if row is None or (row is reports.DID_AFTER and clause):
                return []
            heard = self._heard(j)
            if heard is not None:
                return [heard]
            other = self._says_more(j)
            return [candidate(row, (j, j + 1), phrase, (FAR, distance), (OWN_CONTENT, other), shared=shared)]
        if self.tokens.lower[j] in SAY and self._closes(start, j, phrase):
            return [candidate(reports.SAID_AT_END, (j, j + 1), phrase, (ACROSS_TO_END, crossed))]
        return []

    def _heard(self, j: int) -> Candidate | None:
        """``“…?” she recalled him asking``: who remembers or hears another say something has not said it."""
        tokens = self.tokens
        if tokens.lower[j] not in _HEARING:
            return None
        for i in range(j + 2, min(j + 2 + _HEARD, len(tokens))):
            if tokens.tag[i] == "VBG" and tokens.lower[i] in SAY:
                phrase = phrase_after(self.layout, j + 1, i)
                whole = phrase is not None and phrase.last == i
                return candidate(reports.SAID_AFTER, (i, i + 1), phrase, (FAR, i - j)) if whole else None
        return None

    def _supposed(self, j: int) -> bool:
        tokens = self.tokens
        return any(tokens.tag[i] == "MD" and i < j for i in tokens.children(j))

    def _in_a_clause(self, n: int) -> bool:
        """Whether the marks end a clause of the reporter's own, which begins before them."""
        first = self.layout.inside[n][0]
        low = self.layout.sentences[self.layout.sentence[first]].first
        return any(
            self.tokens.tag[i] in FINITE and self.layout.owner[i] < 0 for i in range(max(low, first - 40), first)
        )

    def _says_more(self, j: int) -> bool:
        """Whether the verb has a clause of its own right behind it: critics said it had failed."""
        tokens, owner = self.tokens, self.layout.owner
        for child in tokens.children(j):
            if child > j and tokens.dep[child] == "ccomp" and owner[child] < 0:
                return tokens.text[j + 1] not in _COMMAS and owner[j + 1] < 0
        return False

    def _touches(self, n: int, start: int, clause: tuple[Phrase, int] | None = None) -> bool:
        """Whether nothing but a comma, a dash, an adverb or the subject's own words stand between marks and report.

        clause: the phrase of who speaks, and the verb.
        """
        text, tag = self.tokens.text, self.tokens.tag
        return all(
            text[i] in _COMMAS
            or tag[i] in _BETWEEN
            or is_time(self.layout, i)
            or (clause is not None and self._part_of(clause, i))
            for i in range(self.layout.inside[n][1], start)
        )

    def _part_of(self, clause: tuple[Phrase, int], i: int) -> bool:
        """Whether the parse makes the token part of the subject: Secretary of State X said."""
        (phrase, verb), tokens = clause, self.tokens
        for _ in range(_DEPTH):
            if phrase.first <= i < phrase.last or (tokens.dep[i] == "nsubj" and tokens.head[i] == verb):
                return True
            i = tokens.head[i]
        return False

    def _near(self, phrase: Phrase, verb: int) -> bool:
        """Whether verb and subject stand together, or only an aside between commas or a bracket parts them."""
        if phrase.first > verb:
            return True
        if self.tokens.tag[verb - 1] in ("WP", "WDT"):
            return False
        return self.tokens.lower[phrase.last] in _ASIDES or verb - phrase.last <= _APART

    def _evidence(self, n: int, word: str) -> Evidence | None:
        """The row for a verb that touches the marks; None where what stands between parts them."""
        item = self.layout.stretches[n]
        final = self.layout.text[item.end - 1]
        if final in _FINAL_SIGNS or self.layout.text[item.after : item.after + 1] in _FOLLOWING or item.recovered:
            return reports.AFTER_COMMA.get(word, reports.DID_AFTER)
        if word not in SAY or (final == "." and word not in PLAIN):
            return None
        return reports.SAID_AFTER_STOP if final == "." else reports.SAID_AFTER_BARE

    def _closes(self, start: int, verb: int, phrase: Phrase) -> bool:
        """``… “fragment” and so on, X said``: the report closes the sentence, behind a comma."""
        tokens = self.tokens
        before = self.layout.before_word(start - 1, 0)
        if before < 0 or not (tokens.text[before] in _COMMAS or self._comma_inside(before)):
            return False
        after = self.layout.next_word(max(verb + 1, phrase.last), len(tokens))
        return after >= len(tokens) or tokens.tag[after] not in _GOES_ON or tokens.lower[verb] in ("told", "reminded")

    def _comma_inside(self, before: int) -> bool:
        n = self.layout.owner[before]
        return n >= 0 and self.layout.text[self.layout.stretches[n].end - 1] in ",?!"


# Words that begin a turn of phrase with a speaker.
_TURNS = _DASHES | {"according", "per", "words", "is", "was"}

"""For each quoted stretch the places in its sentence that may say whose words it is, with the evidence for each.

The weights were set by hand: tight report structures above governing verbs, verbs of saying above those of thinking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.phrases import Phrase, phrase_after
from mpp_extract.entities.quotes.possessors import Candidate, SpeechNouns
from mpp_extract.entities.quotes.subjects import Subjects
from mpp_extract.entities.quotes.turns import Turns
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import AUXILIARIES
from mpp_extract.language.inflect import verbs
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import ANSWER_BACK, CALL, CUES, PLAIN, PROVIDES, SAY, STANCE, THINK

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout

# How far from a stretch a cue is looked for, in tokens: bounds the cost.
REACH = 70
_COMMAS = frozenset({",", "—", "–", "--", "-"})
_DASHES = frozenset({"—", "–", "--", "-"})
_SET_OFF = frozenset({",", ":", "—", "–", "--", "-"})
_FILL = frozenset(
    {"that", "as", "it", "him", "her", "them", "this", "himself", "herself", "in", "part", "only", "simply", "just"}
)


class Candidates:
    """Finds the candidates of an article's stretches."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.tokens = layout.tokens
        self.subjects = Subjects(layout)
        self.nouns = SpeechNouns(layout, self.subjects)
        self.turns = Turns(layout, self.subjects)

    def of(self, n: int) -> list[Candidate]:
        """The candidates for stretch n, best first."""
        first, last = self.layout.inside[n]
        sentence = self.layout.sentences[self.layout.sentence[first]]
        low, high = max(sentence.first, first - REACH), min(sentence.last, last + REACH)
        found = [*self._left(n, low), *self._right(n, high)]
        return sorted(self._contested(n, found), key=lambda item: -item.score)

    def _contested(self, n: int, found: list[Candidate]) -> list[Candidate]:
        """A verb behind the marks that introduces the next quotation does not report this one, too, if another does."""
        if n + 1 >= len(self.layout.stretches) or not any(
            item.relation == "before" and item.score > 8.5 for item in found
        ):
            return found
        return [
            item._replace(score=item.score - 3.0)
            if item.relation == "after" and self._tight(n + 1, item.first) and self._before_text(n + 1) in _SET_OFF
            else item
            for item in found
        ]

    # --- to the left: X said “…”

    def _left(self, n: int, low: int) -> list[Candidate]:
        tokens, owner = self.tokens, self.layout.owner
        first = self.layout.inside[n][0]
        found: list[Candidate] = []
        crossed, outside = 0, 0
        j = first - 1
        while j >= low:
            if owner[j] >= 0:
                crossed += 1
                j = self.layout.inside[owner[j]][0] - 1
                continue
            if tokens.tag[j] != "_SP":
                outside += 1
                found += self._left_of(n, j, outside, crossed, low)
            j -= 1
        return found

    def _left_of(self, n: int, j: int, distance: int, crossed: int, low: int) -> list[Candidate]:
        tokens = self.tokens
        word, tag = tokens.lower[j], tokens.tag[j]
        if word == "according":
            return self._according(j, crossed)
        if distance == 1 and not crossed and tag in ("PRP$", "POS"):
            return self.nouns.remark(n, j)
        if word in ("for", "to") and j == self.layout.sentences[self.layout.sentence[j]].first and not crossed:
            return self.turns.in_view_of(n, j)
        if word in _PUT and self.tokens.lower[j + 1] == "it":
            return self.turns.put(j, not crossed and self._tight(n, j))
        if word in ("was", "is", "were") and distance <= 6 and self._before_text(n) == ":":
            return self.turns.spoke_by_being(j)
        if tag.startswith("VB") or word in PLAIN:
            return self._governing(n, j, distance, crossed)
        if tag in NOUNS and not crossed and (distance <= 6 or (word == "words" and distance < 20)):
            return self.nouns.before(n, j, distance, low)
        if word in (":", "):") and distance == 1:
            return self.nouns.label(j, low)
        return []

    def _governing(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate]:
        word = self.tokens.lower[j]
        if word in _NO_REPORT or self._adjectival(j):
            return []
        back = word in ANSWER_BACK and self.tokens.lower[j + 1 : j + 2] == ["back"]
        word = "retorted" if back else word
        subject = self.subjects.of(j)
        tight = not crossed and self._tight(n, j)
        weight = self._weight(word, tight, n)
        if subject is None and (word not in CUES or self.tokens.dep[j] == "acl"):
            return []
        score = weight - 0.03 * distance - 0.4 * crossed - (1.0 if subject is None else 0.0)
        if j and self.tokens.lower[j - 1] in _HYPOTHETICAL:
            score -= 2.0
        if word in PROVIDES and subject is not None and self.tokens.lower[subject.phrase.head] in DOCUMENTS:
            score = max(score, 6.4 - 0.03 * distance - 0.4 * crossed)
        relation = "before" if tight else "within"
        shared = subject is not None and (subject.how == "shared" or word not in CUES)
        return [Candidate(relation, j, j + 1 + back, subject.phrase if subject else None, score, shared)]

    def _adjectival(self, j: int) -> bool:
        """``his alleged “…”``: a participle between an article or a possessive and the marks is no report."""
        tokens = self.tokens
        return tokens.tag[j] in ("VBN", "VBG") and j > 0 and tokens.tag[j - 1] in ("POS", "PRP$", "DT", "HYPH")

    def _weight(self, word: str, tight: bool, n: int) -> float:
        if tight:
            set_off = self._before_text(n) in _SET_OFF
            return (
                10.0
                if word in SAY
                else 9.0
                if word in CALL
                else 6.2
                if word in THINK
                else 6.5
                if set_off
                else 5.2
                if word in STANCE
                else 5.0
            )
        return (
            7.0
            if word in PLAIN
            else 6.6
            if word in SAY
            else 6.5
            if word in CALL
            else 5.0
            if word in THINK
            else 4.8
            if word in STANCE
            else 3.0
        )

    def _before_text(self, n: int) -> str:
        j = self.layout.before_word(self.layout.inside[n][0] - 1, 0)
        return self.tokens.text[j] if j >= 0 else ""

    def _tight(self, n: int, j: int) -> bool:
        """Whether between the verb and the marks there is nothing but an addressee, ``that``, a comma or a colon."""
        tokens = self.tokens
        first = self.layout.inside[n][0]
        between = [i for i in range(j + 1, first) if tokens.tag[i] != "_SP"]
        if not between:
            return True
        set_off = tokens.text[between[-1]] in _SET_OFF
        inner = between[:-1] if set_off else between
        if all(tokens.lower[i] in _FILL or tokens.tag[i] == "RB" for i in inner):
            return True
        if any(tokens.tag[i] in ("VBD", "VBZ", "VBP", "MD") for i in inner):
            return False
        return (set_off and len(inner) <= (25 if tokens.lower[j] in SAY else 6)) or (
            len(inner) <= 5 and all(tokens.tag[i] in _ADDRESSEE for i in inner) and tokens.lower[j] in _TELLS
        )

    # --- to the right: “…,” X said

    def _right(self, n: int, high: int) -> list[Candidate]:
        tokens, owner = self.tokens, self.layout.owner
        found: list[Candidate] = []
        crossed, outside = 0, 0
        j = self.layout.inside[n][1]
        while j < high:
            if owner[j] >= 0:
                crossed += 1
                j = self.layout.inside[owner[j]][1]
                continue
            if tokens.tag[j] != "_SP":
                outside += 1
                found += self._right_of(n, j, outside, crossed)
            j += 1
        return found

    def _right_of(self, n: int, j: int, distance: int, crossed: int) -> list[Candidate]:
        tokens = self.tokens
        word = tokens.lower[j]
        if word == "according":
            return self._according(j, crossed)
        if word == "words" and not crossed and distance <= 4:
            return self.nouns.words_of(j, 9.2) if tokens.lower[j - 1] == "the" else []
        if distance == 1 and not crossed and word in _DASHES:
            return self.turns.credit(n, j)
        if word in ("is", "was") and distance <= 2 and not crossed:
            return self.turns.remembered(j) if self._touches(n, j) else []
        if not (tokens.tag[j].startswith("VB") or word in PLAIN) or word in _NO_REPORT:
            return []
        subject = self.subjects.of(j)
        if subject is None:
            return []
        phrase = subject.phrase
        start = min(phrase.first, j)
        if start < self.layout.inside[n][1]:
            return []
        if crossed <= 1 and subject.how != "shared" and self._touches(n, start) and self._near(phrase, j):
            return self._after(n, j, phrase, distance)
        if word in SAY and self._final(n, start, j, phrase):
            return [Candidate("final", j, j + 1, phrase, 7.2 - 0.5 * crossed)]
        return []

    def _touches(self, n: int, start: int) -> bool:
        """Whether nothing but a comma, a dash or an adverb stands between the marks and the clause that reports."""
        tokens = self.tokens
        return all(
            tokens.text[i] in _COMMAS or tokens.tag[i] in ("RB", "_SP", "DT")
            for i in range(self.layout.inside[n][1], start)
        )

    def _near(self, phrase: Phrase, verb: int) -> bool:
        """Whether verb and subject stand together, or only an aside between commas or a bracket parts them."""
        tokens = self.tokens
        if phrase.first > verb:
            return True
        if tokens.tag[verb - 1] in ("WP", "WDT"):
            return False
        aside = tokens.text[phrase.last] in (",", "(", "—", "–", "--") or tokens.lower[phrase.last] in (
            "who",
            "of",
            "at",
        )
        return aside or verb - phrase.last <= 4

    def _after(self, n: int, j: int, phrase: Phrase, distance: int) -> list[Candidate]:
        word = self.tokens.lower[j]
        item = self.layout.stretches[n]
        final = self.layout.text[item.end - 1]
        following = self.layout.text[item.after : item.after + 1]
        set_off = final in ",?!…—-" or following in (",", "—", "–") or item.recovered
        if not set_off and final == "." and word not in PLAIN:
            return []
        if word in SAY:
            weight = 10.2 if set_off else 8.0 if final == "." else 6.0
        elif set_off:
            weight = 8.5 if word in CALL or word in THINK else 8.0
        else:
            return []
        return [Candidate("after", j, j + 1, phrase, weight - 0.03 * distance, word not in CUES)]

    def _final(self, n: int, start: int, verb: int, phrase: Phrase) -> bool:
        """``… “fragment” and so on, X said``: the report closes the sentence, behind a comma."""
        tokens = self.tokens
        before = self.layout.before_word(start - 1, 0)
        if before < 0 or not (tokens.text[before] in _COMMAS or self._comma_inside(before)):
            return False
        after = self.layout.next_word(max(verb + 1, phrase.last), len(tokens))
        return (
            after >= len(tokens)
            or tokens.tag[after] not in ("DT", "PRP", "WDT", "VBD", "VBZ", "PRP$")
            or (tokens.lower[verb] in ("told", "reminded"))
        )

    def _comma_inside(self, before: int) -> bool:
        n = self.layout.owner[before]
        return n >= 0 and self.layout.text[self.layout.stretches[n].end - 1] in ",?!"

    def _according(self, j: int, crossed: int) -> list[Candidate]:
        tokens = self.tokens
        if j + 2 >= len(tokens) or tokens.lower[j + 1] != "to":
            return []
        phrase = phrase_after(self.layout, j + 2, min(len(tokens), j + 32))
        return [Candidate("according", j, j + 2, phrase, 7.5 - 0.5 * crossed)] if phrase else []


_TELLS = SAY | CALL
_HYPOTHETICAL = frozenset({"would", "could", "might", "should", "can", "may"})
_PUT = verbs("put")
# Done and doing can have an object in marks: she had done “nothing wrong.”
_NO_REPORT = AUXILIARIES - {"done", "doing"}
_ADDRESSEE = NOUNS | {"DT", "PRP", "PRP$", "JJ", "CD", "POS", "IN", "RB", "TO", "CC"} | PROPER

"""Owners of nouns of speech that quoted words complete (X's vow to “…”, in the words of X, “…”) and labels (X: “…”)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.candidate import Candidate, candidate
from mpp_extract.entities.quotes.datelines import CITIES
from mpp_extract.entities.quotes.evidence import elsewhere
from mpp_extract.entities.quotes.evidence.doubts import FAR
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import CONTENTS, REMARKS, SPEECH
from mpp_extract.language.tagged_phrases import Phrase, phrase_after, phrase_before
from mpp_extract.language.tags import FINITE, PROPER, VERBS
from mpp_extract.language.verbs import SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.evidence.row import Doubt, Evidence
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.subjects import Subjects

# What stands before a colon in fact checks and columns of questions: nobody's name.
_COLUMNS = word_set(
    """claim claims fact facts question verdict rating headline caption update note background context example
    correction answer photo video watch read"""
)
# How many tokens the name and place of a line of a round-up may have.
_ROUND_UP = 14
# How many tokens behind caption a name before a colon may end.
_CAPTION = 6
# How many tokens a noun for something said has with its owner, and an aside behind it before the colon.
_OWNED, _ASIDE = 8, 8
# A nickname in a bracket has no more tokens than this, marks included.
_NO_NICKNAME = 4
# How many tokens whoever claims something may have, with what describes him.
_BY = 12
# How many steps of the parse are climbed from the marks to the noun whose clause they stand in.
MAX_CLIMB = 8
_PARTING = frozenset({",", "—", "–", "--", "-", ";", "•", "*", "|"})


class SpeechNouns:
    """Finds the candidates that nouns of speech and labels give."""

    def __init__(self, layout: Layout, subjects: Subjects) -> None:
        self.layout, self.tokens, self.subjects = layout, layout.tokens, subjects

    def before(self, n: int, j: int, distance: int, low: int) -> list[Candidate]:
        """``X's vow to “…”``, ``in X's words, “…”``, ``X's statement: “…”``."""
        tokens = self.tokens
        speech = tokens.lower[j] in SPEECH
        if tokens.lower[j] == "words" and tokens.lower[j - 1] == "the" and tokens.lower[j + 1] == "of":
            return self.words_of(j, elsewhere.IN_THE_WORDS)
        if tokens.lower[j] in CONTENTS and tokens.lower[j + 1] == "that":
            return self._claim(n, j, distance, low)
        if tokens.lower[j] in CONTENTS and tokens.lower[j + 1] in ("by", "from"):
            claim = self._claim_by(n, j, distance)
            if claim:
                return claim
        own = tokens.lower[j] == "words" and tokens.tag[j - 1] in ("POS", "PRP$")
        if j - 1 < low or not (own or self._complement(n, j)):
            return []
        i = j - 1
        while i > low and tokens.tag[i] in ("JJ", "RB", "NN", "CD", "JJS", "HYPH"):
            i -= 1
        evidence, far = elsewhere.SPEECH_OF if speech else elsewhere.NOUN_OF, (FAR, distance)
        if tokens.tag[i] == "PRP$":
            return [candidate(evidence, (j, j + 1), Phrase(i, i + 1, i), far)]
        if tokens.tag[i] == "POS" and i - 1 >= low:
            phrase = self._possessor(i, low)
            return [candidate(evidence, (j, j + 1), phrase, far)] if phrase else []
        return self.words_of(j, evidence, far) or (self._speech_of_subject(j, distance, low) if speech else [])

    def _claim(self, n: int, j: int, distance: int, low: int) -> list[Candidate]:
        """``X's complaint that the fee is “…”``: the marks stand in the clause that tells what is claimed."""
        tokens, i = self.tokens, j - 1
        while i > low and tokens.tag[i] in ("JJ", "RB", "NN", "CD", "JJS", "HYPH"):
            i -= 1
        if i < low or tokens.tag[i] not in ("PRP$", "POS") or not self._inside_clause(n, j):
            return []
        phrase = Phrase(i, i + 1, i) if tokens.tag[i] == "PRP$" else self._possessor(i, low)
        return [candidate(elsewhere.CLAIM_OF, (j, j + 1), phrase, (FAR, distance))] if phrase else []

    def _claim_by(self, n: int, j: int, distance: int) -> list[Candidate]:
        """``testimony by the clerk, X, that the fee was “…”``: no report stands between the clause and the marks."""
        tokens, first = self.tokens, self.layout.inside[n][0]
        that = next((i for i in range(j + 2, min(j + 2 + _BY, first)) if tokens.lower[i] == "that"), -1)
        phrase = phrase_after(self.layout, j + 2, that) if that > 0 else None
        if phrase is None or any(tokens.lower[i] in SAY and tokens.tag[i] in VERBS for i in range(j, first)):
            return []
        aside = tokens.text[phrase.last] == "," and tokens.text[that - 1] == ","
        told = phrase.last == that or aside
        return [candidate(elsewhere.CLAIM_OF, (j, j + 1), phrase, (FAR, distance))] if told else []

    def _inside_clause(self, n: int, noun: int) -> bool:
        """Whether the words before the marks hang on the noun's clause, by the parse, and no other report does."""
        tokens, first = self.tokens, self.layout.inside[n][0]
        if any(singular(tokens.lower[i]) in CONTENTS for i in range(noun + 1, first)):
            return False
        node = self.layout.before_word(first - 1, noun)
        for _ in range(MAX_CLIMB):
            head = tokens.head[node]
            if head == noun:
                return tokens.dep[node] in ("acl", "ccomp", "relcl") and node > noun
            if head == node or (tokens.lower[head] in SAY and tokens.tag[head] in VERBS):
                return False
            node = head
        return False

    def _possessor(self, ending: int, low: int) -> Phrase | None:
        """The phrase before a possessive ending; of a response to the FBI's objections the owner is the FBI."""
        tokens = self.tokens
        phrase = phrase_before(self.layout, ending - 1, low)
        named = tokens.tag[ending - 1] in PROPER
        if phrase and named and phrase.head < ending - 1 and tokens.lower[phrase.head] not in PERSONS:
            return phrase_before(self.layout, ending - 1, phrase.head + 2)
        return phrase

    def _speech_of_subject(self, j: int, distance: int, low: int) -> list[Candidate]:
        """``X opened with a lament for “…”``: the subject of the verb before the noun of speech."""
        for i in range(j - 1, max(low, j - 8) - 1, -1):
            if self.tokens.tag[i] in ("VBD", "VBZ", "VBP", "VBG") and self.layout.owner[i] < 0:
                subject = self.subjects.of(i)
                row = elsewhere.SPOKE_OF
                return [candidate(row, (j, j + 1), subject.phrase, (FAR, distance), shared=True)] if subject else []
        return []

    def _owner(self, phrase: Phrase) -> Phrase | None:
        """``The campaign's response: “…”``: whose response it is."""
        if self.tokens.lower[phrase.head] not in SPEECH:
            return None
        for i in range(phrase.head - 1, phrase.first, -1):
            if self.tokens.tag[i] == "POS":
                return phrase_before(self.layout, i - 1, phrase.first)
        return None

    def remark(self, n: int, j: int) -> list[Candidate]:
        """``her “…” remark``: a noun for something said behind the marks, its owner before them."""
        tokens = self.tokens
        noun = self.layout.inside[n][1]
        if noun >= len(tokens) or tokens.lower[noun] not in REMARKS:
            return []
        if tokens.tag[j] == "PRP$":
            return [candidate(elsewhere.REMARK_OF, (noun, noun + 1), Phrase(j, j + 1, j))]
        phrase = phrase_before(self.layout, j - 1, self.layout.sentences[self.layout.sentence[j]].first) if j else None
        return [candidate(elsewhere.REMARK_OF, (noun, noun + 1), phrase)] if phrase else []

    def words_of(self, j: int, evidence: Evidence, *doubts: tuple[Doubt, int]) -> list[Candidate]:
        """``in the words of X``, ``a statement by X``."""
        tokens = self.tokens
        if tokens.lower[j] in SPEECH and j + 2 < len(tokens) and tokens.lower[j + 1] in ("of", "by", "from"):
            phrase = phrase_after(self.layout, j + 2, min(len(tokens), j + 22))
            if phrase:
                return [candidate(evidence, (j, j + 1), phrase, *doubts)]
        return []

    def _complement(self, n: int, j: int) -> bool:
        """Whether the noun is followed by of, to, that, about or a colon, and then by the marks."""
        first = self.layout.inside[n][0]
        between = [self.tokens.lower[i] for i in range(j + 1, first) if self.tokens.tag[i] != "_SP"]
        if not between:
            return self.tokens.lower[j] in ("words", "chant", "slogan", "mantra", "motto", "refrain", "phrase")
        if between[0] == "on":  # X's comments on the “…”; not her vow on Monday
            return self.tokens.lower[j] in SPEECH and between[1:] in ([], ["the"])
        return len(between) <= 3 and between[0] in ("of", "to", "that", "about", ":", ",", "as", "for", "—", "–", "--")

    def label(self, colon: int, low: int) -> list[Candidate]:
        """``JUDGE POE: “…”``: nothing but a name and a colon before the marks."""
        sentence = self.layout.sentences[self.layout.sentence[colon]]
        if colon == sentence.first:
            return []
        last = self.layout.before_word(colon - 1, low)
        if ")" in (self.tokens.text[last], self.tokens.text[colon][0]):  # X (interrupting): “…”
            last = next((i - 1 for i in range(last, max(low, last - 6), -1) if self.tokens.text[i] == "("), last)
        answer = self._answer_of(self.layout.next_word(sentence.first, colon), colon)
        if answer is not None:
            return [candidate(elsewhere.LABEL, (colon, colon), answer)]
        phrase = self._of_round_up(sentence.first, last) or phrase_before(self.layout, last, low)
        captions = self.tokens.lower[max(low, last - _CAPTION) : last]
        longest = 8 + _CAPTION * ("caption" in captions)
        if phrase is None or phrase.last - phrase.first > longest or self.tokens.lower[phrase.head] in _COLUMNS:
            return []
        phrase = self._owner(phrase) or phrase
        captioned = max((i for i in range(phrase.first, phrase.head) if self.tokens.lower[i] == "caption"), default=-1)
        if captioned >= 0:
            phrase = phrase._replace(first=captioned + 1)  # Media caption X: “…”
        name = self.layout.text[self.tokens.start[phrase.first] : self.tokens.end[phrase.last - 1]]
        if name in CITIES:
            return []  # NEW DELHI: where the story is filed.
        before = self.layout.before_word(phrase.first - 1, sentence.first)
        opens = captioned >= 0 or before < sentence.first or self.tokens.text[before] in _PARTING
        if before == sentence.first and self.tokens.lower[before] in ("from", "per"):
            opens = True
        return [candidate(elsewhere.LABEL, (colon, colon), phrase)] if opens and self.tokens.text[before] != "," else []

    def bracketed(self, opening: int, n: int, low: int) -> list[Candidate]:
        """``X (“…”)``: a clause in a bracket right behind a name, and no nickname, no title."""
        tokens, first, last = self.tokens, *self.layout.inside[n]
        clause = last - first > _NO_NICKNAME and any(tokens.tag[i] in FINITE for i in range(first, last))
        if tokens.tag[opening - 1] not in PROPER or tokens.text[last : last + 1] != [")"] or not clause:
            return []
        phrase = phrase_before(self.layout, opening - 1, low)
        return [candidate(elsewhere.BRACKETED, (opening, opening), phrase)] if phrase is not None else []

    def _answer_of(self, first: int, colon: int) -> Phrase | None:
        """``Her reply, in full: “…”``: a noun for something said opens the line behind its owner, an aside follows."""
        tokens = self.tokens
        comma = next((i for i in range(first, min(colon, first + _OWNED)) if tokens.text[i] == ","), -1)
        if comma <= first or colon - comma > _ASIDE or tokens.lower[comma - 1] not in SPEECH:
            return None
        if any(tokens.tag[i] in FINITE for i in range(first, colon)):
            return None
        if tokens.tag[first] == "PRP$":
            return Phrase(first, first + 1, first)
        ending = next((i for i in range(first, comma) if tokens.tag[i] == "POS"), -1)
        return self._possessor(ending, first) if ending > first else None

    def _of_round_up(self, first: int, last: int) -> Phrase | None:
        """``X, The Morning Post: “…”``: a name, a comma and where it was said open the line."""
        tokens = self.tokens
        if last - first > _ROUND_UP or any(tokens.tag[i] in FINITE for i in range(first, last + 1)):
            return None
        comma = next((i for i in range(first, last) if tokens.text[i] == ","), -1)
        phrase = phrase_after(self.layout, first, comma) if comma > first else None
        named = phrase is not None and phrase.last == comma and tokens.tag[phrase.head] in PROPER
        return phrase if named else None

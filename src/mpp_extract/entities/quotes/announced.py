"""Speakers whom the line before or behind a quotation names that stands by itself: X put out this statement: “…”."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.candidate import Candidate, candidate
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.evidence import elsewhere
from mpp_extract.language.captions import names_agency
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import BE
from mpp_extract.language.inflect import verbs
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import Phrase, phrase_after, phrase_at, phrase_before
from mpp_extract.language.tags import FINITE, PROPER, VERBS
from mpp_extract.language.verbs import CUES, SAY

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.leading import Leading
    from mpp_extract.entities.quotes.subjects import Subjects

# How many tokens of a line are looked at.
_REACH = 60
# How many tokens behind That was how its verb may stand.
_HOW = 25
# A name of two to four words, a comma, and where the words are from: X Y, The Morning Post.
_SIGNED = re.compile(
    r"(?P<name>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3})(?: and(?: [A-ZÀ-Þ][\w.’'-]*){2,4})?, "
    r"(?P<where>[A-ZÀ-Þ][\w.&’'-]*(?: (?:of|the|and|&|[A-ZÀ-Þ][\w.&’'-]*)){0,5})"
)
# How much of their paragraph the words above such a line fill.
_MOST = 0.75
# A dash, a name of two to four words, and nothing but what its bearer is: — X Y, parks commissioner
_CREDITED = re.compile(r"(?:[—–]|--?) ?(?P<name>[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3})(?:,[^.!?\n“”\"]{2,80})?")
_SAID = SPEECH | DOCUMENTS
_SOURCES = frozenset({"from", "by"})
_POINTS = frozenset({"that", "this", "these", "those", "so"})
_WAYS = frozenset({"how", "what"})
# Having and getting words is no saying of them: she has a letter that reads.
_NO_GIVING = verbs("have get receive see hear obtain know include contain find follow")


class Announced:
    """Finds who is announced as the speaker of stretches that stand by themselves."""

    def __init__(self, layout: Layout, subjects: Subjects, leading: Leading) -> None:
        self.layout, self.tokens = layout, layout.tokens
        self.subjects, self.leading = subjects, leading
        self._signing: bool | None = None

    def of(self, n: int) -> list[Candidate]:
        """The candidates that the paragraphs beside the stretch give, where it opens, or closes, its own."""
        layout = self.layout
        first, last = layout.inside[n]
        number = layout.sentence[first]
        start, end = layout.paragraphs[layout.sentences[number].paragraph]
        found: list[Candidate] = []
        if not any(self.tokens.text[i][0].isalnum() for i in range(self.tokens.at(start), first)) and number:
            found += self._line_before(number - 1)
            found += self._scene(number - 1)
        if self.tokens.at(end - 1) < last and number + 1 < len(layout.sentences):
            found += self._line_behind(number + 1)
        return found

    # --- the line before

    def _line_before(self, sentence: int) -> list[Candidate]:
        """``X put out this statement:``, ``More from X:``, ``X's answer:``; the line must end in a colon."""
        line = self.layout.sentences[sentence]
        last = self.layout.before_word(line.last - 1, line.first)
        if last < line.first or not self.tokens.text[last].endswith(":") or self.layout.owner[last] >= 0:
            return []
        low = max(line.first, last - _REACH)
        phrase, cue = self._announcer(low, last)
        return [candidate(elsewhere.ANNOUNCED, cue, phrase)] if phrase is not None else []

    def _announcer(self, low: int, colon: int) -> tuple[Phrase | None, tuple[int, int]]:
        """Who is announced between two tokens, and the tokens of the reporting word."""
        tokens, owner = self.tokens, self.layout.owner
        for i in range(colon - 1, low - 1, -1):
            if owner[i] >= 0:
                continue
            word = tokens.lower[i]
            if tokens.tag[i] in VERBS and (word in SAY or self._gives_words(i, colon)):
                subject = self.subjects.of(i)
                if subject is not None and can_speak(tokens, subject.phrase):
                    return subject.phrase, (i, i + 1)
            if word in _SAID and i > low and tokens.tag[i - 1] in ("POS", "PRP$"):
                at = i - 1 if tokens.tag[i - 1] == "PRP$" else i - 2
                return phrase_before(self.layout, at, low), (i, i + 1)
            if word in _SOURCES:
                phrase = phrase_after(self.layout, i + 1, colon)
                if phrase is not None and self._ends_line(phrase, colon):
                    return phrase, (i, i)
        return self._main(low, colon), (colon, colon)

    def _gives_words(self, verb: int, colon: int) -> bool:
        """Whether the verb's object is a statement, letter or the like: X put out this statement."""
        tokens = self.tokens
        if tokens.lower[verb] in _NO_GIVING:
            return False
        return any(
            verb < child < colon and tokens.dep[child] == "dobj" and tokens.lower[child] in _SAID
            for child in tokens.children(verb)
        )

    def _ends_line(self, phrase: Phrase, colon: int) -> bool:
        """Whether nothing but an aside stands between the phrase and the colon."""
        tokens = self.tokens
        named = tokens.tag[phrase.head] in PROPER or tokens.lower[phrase.head] in DOCUMENTS
        return named and not any(tokens.tag[i] in FINITE for i in range(phrase.last, colon))

    def _main(self, low: int, colon: int) -> Phrase | None:
        """The main subject of the line, if it is a name; a line that is a name alone announces it, too."""
        tokens = self.tokens
        head = self.leading.of(self.layout.sentence[low])
        if head >= 0:
            named = tokens.tag[head] in PROPER and tokens.lower[head] not in _SAID
            return phrase_at(self.layout, head, low, colon) if named else None
        if any(tokens.tag[i] in FINITE for i in range(low, colon)):
            return None
        phrase = phrase_after(self.layout, low, colon)
        if phrase is None or tokens.lower[phrase.head] in _SAID:
            return None
        named = all(tokens.tag[i] in PROPER for i in range(phrase.first, phrase.head + 1))
        return phrase if named else None

    # --- the paragraph before, without a colon

    def _scene(self, sentence: int) -> list[Candidate]:
        """``X praised the deal.``, ``X was scathing.`` and then nothing but words: the main subject, if it judges.

        Of another verb, only if the next paragraph goes on about X.
        """
        tokens, layout = self.tokens, self.layout
        head = self.leading.of(sentence)
        line = layout.sentences[sentence]
        name = self._name_of(head) if head >= 0 and not line.stretches else -1
        if name < 0:
            return []
        phrase = phrase_at(layout, name, line.first, name + 1)
        verb = tokens.head[head]
        scathing = tokens.lower[verb] in BE and any(tokens.dep[i] == "acomp" for i in tokens.children(verb))
        judges = tokens.lower[verb] in CUES or scathing
        if not judges and not self._goes_on(sentence + 1, tokens.lower[phrase.head]):
            return []
        return [candidate(elsewhere.JUDGED if judges else elsewhere.TOLD_OF, (head, head), phrase, shared=True)]

    def _name_of(self, head: int) -> int:
        """The name that a subject is, or has in apposition (the clerk of the town, X, was scathing); -1 for none."""
        tokens = self.tokens
        if tokens.tag[head] in PROPER:
            return head
        named = [i for i in tokens.children(head) if i > head and tokens.dep[i] == "appos" and tokens.tag[i] in PROPER]
        return named[0] if named and tokens.lower[head] in PERSONS else -1

    def _goes_on(self, sentence: int, name: str) -> bool:
        """Whether the paragraph behind the sentence's begins with a clause about the name."""
        sentences = self.layout.sentences
        here = sentences[sentence].paragraph
        behind = next(
            (i for i in range(sentence, min(sentence + 4, len(sentences))) if sentences[i].paragraph > here), -1
        )
        if behind < 0:
            return False
        head = self.leading.of(behind)
        return head >= 0 and self.tokens.lower[head] == name

    # --- the line behind

    def signed(self, n: int, pure: bool) -> list[Candidate]:
        """``X, The Morning Post``: a line of nothing but a name and where the words behind which it stands are from.

        Of two names the first counts. pure: the words are all there is in their sentence; else they must be most of
        their paragraph.
        """
        layout, text = self.layout, self.layout.text
        while n + 1 < len(layout.stretches) and layout.stretches[n + 1].goes_on:
            n += 1  # Words over several paragraphs are signed below the last.
        item = layout.stretches[n]
        number = layout.sentences[layout.sentence[layout.inside[n][0]]].paragraph + 1
        if item.after != layout.paragraphs[number - 1][1] or number >= len(layout.paragraphs):
            return []
        start, end = layout.paragraphs[number - 1]
        if not pure and item.after - item.outer < _MOST * (end - start):
            return []
        start, end = layout.paragraphs[number]
        credit = _CREDITED.fullmatch(text, start, end)
        if credit is not None and not names_agency(text[start:end]):
            return self._name_on(credit)
        line = _SIGNED.fullmatch(text, start, end)
        if line is None or names_agency(line["where"]) or not self._signs_behind():
            return []
        return self._name_on(line)

    def _name_on(self, line: re.Match[str]) -> list[Candidate]:
        """The candidate that the name on a line is, where the tagger takes all its words for a name's."""
        first, last = self.tokens.at(line.start("name")), self.tokens.before(line.end("name"))
        if first >= last or not all(self.tokens.tag[i] in PROPER for i in range(first, last)):
            return []
        return [candidate(elsewhere.SIGNED, (first, first), Phrase(first, last, last - 1))]

    def _signs_behind(self) -> bool:
        """Whether the article's first line of that kind stands behind quoted words: above them it heads the next."""
        if self._signing is None:
            layout = self.layout
            ends = {item.after for item in layout.stretches}
            lines = (
                n for n, (start, end) in enumerate(layout.paragraphs) if _SIGNED.fullmatch(layout.text, start, end)
            )
            first = next(lines, 0)
            self._signing = first > 0 and layout.paragraphs[first - 1][1] in ends
        return self._signing

    def _line_behind(self, sentence: int) -> list[Candidate]:
        """``That was how X described it.``; ``That’s X, who …``; ``Those were the words of X``; ``So said X.``"""
        tokens, line = self.tokens, self.layout.sentences[sentence]
        first = self.layout.next_word(line.first, line.last)
        if first + 2 >= line.last or tokens.lower[first] not in _POINTS:
            return []
        if tokens.lower[first] == "so" and tokens.lower[first + 1] in SAY and tokens.tag[first + 1] == "VBD":
            phrase = phrase_after(self.layout, first + 2, line.last)
            return [candidate(elsewhere.SUMMED_UP, (first + 1, first + 2), phrase)] if phrase is not None else []
        if tokens.lower[first + 1] not in BE:
            return []
        if tokens.lower[first + 2 : first + 5] == ["the", "words", "of"]:
            phrase = phrase_after(self.layout, first + 5, line.last)
            return [candidate(elsewhere.SUMMED_UP, (first + 3, first + 4), phrase)] if phrase is not None else []
        if tokens.lower[first + 2] not in _WAYS:
            phrase = phrase_after(self.layout, first + 2, line.last)
            named = phrase is not None and all(tokens.tag[i] in PROPER for i in range(first + 2, phrase.head + 1))
            alone = phrase is not None and tokens.text[phrase.last : phrase.last + 1] in ([","], ["."])
            return [candidate(elsewhere.SUMMED_UP, (first, first), phrase)] if named and alone else []
        for i in range(first + 3, min(first + 3 + _HOW, line.last)):
            if tokens.tag[i] in ("VBD", "VBZ", "VBP") and tokens.lower[i] not in BE:
                subject = self.subjects.of(i)
                inside = subject is not None and subject.phrase.first > first
                return [candidate(elsewhere.SUMMED_UP, (i, i + 1), subject.phrase)] if subject and inside else []
        return []

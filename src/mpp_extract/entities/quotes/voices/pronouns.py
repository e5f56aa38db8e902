"""Whom a pronoun means: gender and number first, then who is near, who is the subject, and who has been speaking."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes.phrases import phrase_at
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.verbs import ASK, SAY

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.leading import Leading
    from mpp_extract.entities.quotes.voices.voices import Voice, Voices

HE = frozenset({"he", "him", "his", "himself"})
SHE = frozenset({"she", "her", "hers", "herself"})
THEY = frozenset({"they", "them", "their", "themselves"})
IT = frozenset({"it", "its", "itself"})
FIRST = frozenset({"i", "we", "my", "our", "us", "me", "you", "your"})
# How far back a pronoun looks: in sentences, and in mentions (which bounds the cost).
SENTENCES = 9
MENTIONS = 80
# What it weighs to be the subject of the sentence right before.
LEADS = 1.0
# What it costs to be named in the words that the pronoun speaks, and to have been meant by the other pronoun before.
HIMSELF = 2.0
SWAPPED = 5.0


class Heard(NamedTuple):
    """A place where a voice is named or speaks; ``weight`` is how much it stands out there."""

    token: int
    voice: Voice
    weight: float


class Pronouns:
    """Resolves pronouns in reading order; ``note`` tells it who has spoken where."""

    def __init__(self, layout: Layout, voices: Voices, leading: Leading) -> None:
        self.layout = layout
        self.voices = voices
        self.leading = leading
        self.tokens = layout.tokens
        self.named: list[Heard] = self._named(voices)
        self._places = [item.token for item in self.named]
        self.spoken: list[Heard] = []
        self._taken: dict[int, tuple[str, int]] = {}  # voices of unknown gender -> the pronoun that last meant them
        self._subjects = self._subject_words()
        self._next = 0

    def _named(self, voices: Voices) -> list[Heard]:
        heard = []
        last: tuple[Voice | None, int] = (None, -2)
        for i in sorted(voices.at):
            voice = voices.at[i]
            if (voice, i - 1) != last:
                end = i
                while voices.at.get(end + 1) is voice:
                    end += 1
                heard.append(Heard(i, voice, self._standing(end)))
            last = (voice, i)
        return heard

    def _standing(self, head: int) -> float:
        """How much a name stands out where it is: subjects most, then objects, then owners; less inside quotations."""
        tokens = self.tokens
        dep = tokens.dep[head]
        verb = tokens.head[head]
        weight = -2.5 if self.layout.owner[head] >= 0 else 0.0
        if dep in ("nsubj", "nsubjpass"):
            if tokens.lower[verb] in ASK:
                return weight + 0.3
            says = tokens.lower[verb] in SAY
            return weight + (2.0 if says else 1.5) - (0.7 if tokens.dep[verb] in ("advcl", "relcl", "acl") else 0.0)
        if dep == "poss":
            return weight - 0.6
        if dep in ("pobj", "compound", "nmod"):
            return weight - 0.8
        return weight

    def note(self, token: int, voice: Voice, asks: bool = False) -> None:
        """Remember that a voice speaks at this token."""
        self.spoken.append(Heard(token, voice, 0.5 if asks else 2.2))

    def _subject_words(self) -> list[int]:
        """Subjects outside quotations that are pronouns or role nouns (the judge)."""
        tokens, owner = self.tokens, self.layout.owner
        return [
            i
            for i, word in enumerate(tokens.lower)
            if (word in ("he", "she") or (word in PERSONS and tokens.tag[i] == "NN"))
            and owner[i] < 0
            and tokens.dep[i] in ("nsubj", "nsubjpass")
        ]

    def resolve(
        self, i: int, spoken_of: frozenset[int] = frozenset()
    ) -> tuple[Voice | None, list[tuple[float, Voice]]]:
        """The voice that the pronoun at token i means, and all that were weighed, best first.

        spoken_of: ids of voices named in the quotation that the pronoun speaks: nobody is likely to name himself.

        Subject pronouns before it are resolved first: a chain of them keeps its referent in mind.
        """
        while self._next < len(self._subjects) and self._subjects[self._next] < i:
            earlier = self._subjects[self._next]
            self._next += 1
            pronoun = self.tokens.tag[earlier] == "PRP"
            voice = self._resolve(earlier)[0] if pronoun else self._role(earlier)
            if voice is not None:
                self.spoken.append(Heard(earlier, voice, 1.6))
        return self._resolve(i, spoken_of)

    def _role(self, i: int) -> Voice | None:
        first = self.layout.sentences[self.layout.sentence[i]].first
        return self.voices.role(phrase_at(self.layout, i, first, i + 1))

    def _resolve(
        self, i: int, spoken_of: frozenset[int] = frozenset()
    ) -> tuple[Voice | None, list[tuple[float, Voice]]]:
        word = self.tokens.lower[i]
        scores: dict[int, tuple[float, Voice]] = {}
        count: dict[int, int] = {}
        here = self.layout.sentence[i]
        leads = self.leading.before(i)
        leader = self.voices.at.get(leads)
        for item in self._before(i):
            distance = here - self.layout.sentence[item.token]
            fits = fit(word, item.voice)
            if fits is None or distance > SENTENCES:
                continue
            count[id(item.voice)] = count.get(id(item.voice), 0) + 1
            score = (
                item.weight
                + fits
                + (
                    0.5
                    if distance == 0
                    else LEADS
                    if distance == 1 and item.voice is leader and item.token <= leads
                    else 0.0
                )
                - 1.0 * distance
                - self._paragraphs(item.token, i) * 0.5
                - (HIMSELF if id(item.voice) in spoken_of else 0.0)
                - (SWAPPED if self._stood_for(item.voice, word, here) else 0.0)
            )
            if score > scores.get(id(item.voice), (-99.0, item.voice))[0]:
                scores[id(item.voice)] = (score, item.voice)
        ranked = sorted(
            ((score + min(0.2 * count[key], 1.0), voice) for key, (score, voice) in scores.items()),
            key=lambda pair: -pair[0],
        )
        if ranked and (word in HE or word in SHE) and ranked[0][1].gender is None:
            self._taken[id(ranked[0][1])] = (word, here)
        return (ranked[0][1] if ranked else None), ranked

    def _stood_for(self, voice: Voice, word: str, here: int) -> bool:
        """Whether the other pronoun has just stood for a voice of unknown gender (she, where this one is he)."""
        other = self._taken.get(id(voice))
        return other is not None and (other[0] in HE) != (word in HE) and here - other[1] <= SENTENCES

    def _paragraphs(self, one: int, other: int) -> int:
        sentences, sentence = self.layout.sentences, self.layout.sentence
        return sentences[sentence[other]].paragraph - sentences[sentence[one]].paragraph

    def _before(self, i: int) -> list[Heard]:
        end = bisect_left(self._places, i)
        spoken = [item for item in self.spoken[-MENTIONS:] if item.token < i]
        return self.named[max(0, end - MENTIONS) : end] + spoken


def fit(word: str, voice: Voice) -> float | None:
    """How well a pronoun fits a voice; None where it cannot mean it."""
    if word in HE or word in SHE:
        if voice.kind not in ("person", "unnamed"):
            return None
        wanted = "m" if word in HE else "f"
        if voice.gender is None:
            return 0.5 if voice.kind == "person" else -0.3
        return 1.0 if voice.gender == wanted else None
    if word == "the":
        return 0.5 if voice.kind == "person" else None
    if word in THEY:
        if voice.plural:
            return 1.5
        return 0.3 if voice.kind == "organization" else -2.5
    if word in IT:
        return 0.5 if voice.kind in ("organization", "document") else None
    return None

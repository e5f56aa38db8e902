"""Whose voice each quotation is: the options in order of their evidence, each resolved to a voice of the article."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.quotes.candidate import Candidate
from mpp_extract.entities.quotes.decide import Decision, Decisions, Option
from mpp_extract.entities.quotes.phrases import Phrase, phrase_at
from mpp_extract.entities.quotes.voices import pronouns
from mpp_extract.entities.quotes.voices.pronouns import Pronouns
from mpp_extract.entities.quotes.voices.voices import ONES, Voice, Voices
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS, gender_of
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import ASK, ASSENT, GO_ON, PLAIN, SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.reading import Reading

# Evidence below this names nobody: a wrong name is worse than none.
LEAST = 2.5
# Below this a phrase must be somebody who can speak; above it the report itself shows that it does.
REPORTED = 6.0
_PRONOUNS = pronouns.HE | pronouns.SHE | pronouns.THEY | pronouns.IT
# Endings of nouns for those who do something.
_DOERS = ("ists", "ist", "ers", "ors", "ants", "ees", "woman", "women", "men", "man", "person", "people")
# Groups that somebody tells of rather than hears: on weak evidence alone they don't speak.
_SPEAKING = GROUPS - word_set("family couple crew mob gang squad youth delegation")
# How much a noun stands out where it is, for the pronoun after it.
_STANDING = {"nsubj": 1.5, "nsubjpass": 1.5, "dobj": 0.9, "attr": 0.5, "appos": 0.0, "pobj": -0.3}
# What it adds to be the subject of the sentence right before the pronoun's.
_LEADS = 1.5
_NOBODY = frozenset({"there", "whom", "whose", "what", "which", "that", "this", "who", "those", "these"})


@dataclass(slots=True)
class Attribution:
    """A quotation's voice, the option that told it and how its phrase was resolved; ``explain`` where asked for."""

    voice: Voice | None
    option: Option | None = None
    phrase: Phrase | None = None
    how: str = "none"
    weighed: list[dict[str, Any]] = field(default_factory=list)


class Attributions:
    """Attributes an article's quotations in reading order."""

    def __init__(self, reading: Reading, made: Decisions) -> None:
        self.reading, self.made = reading, made
        self.layout, self.tokens = made.layout, made.layout.tokens
        self.voices = Voices(reading, made.layout)
        self.pronouns = Pronouns(made.layout, self.voices, made.leading)
        self.kept: dict[int, tuple[Voice | None, str]] = {}  # head token of a phrase -> its voice
        self.last: tuple[int, Voice] | None = None  # token and voice of the last speech
        self.of: dict[int, Attribution] = {}
        self._events = self._speech_verbs()
        self._next_event = 0
        for decision in made.quoted():
            self._hear_until(made.layout.inside[decision.stretch][0])
            self._attribute(decision)
        self._hear_until(len(self.tokens))
        self._fill_ahead()

    # --- who speaks between the quotations

    def _speech_verbs(self) -> list[int]:
        tokens, owner = self.tokens, self.layout.owner
        return [
            i
            for i, word in enumerate(tokens.lower)
            if (word in SAY or word in ASSENT)
            and owner[i] < 0
            and (tokens.tag[i] in ("VBD", "VBZ", "VBP") or word in PLAIN)
        ]

    def _hear_until(self, token: int) -> None:
        """Note the speeches reported before a token, for the pronouns and quotations that come after them."""
        while self._next_event < len(self._events) and self._events[self._next_event] < token:
            verb = self._events[self._next_event]
            self._next_event += 1
            subject = self.made.candidates.subjects.of(verb)
            if subject is not None:
                voice, how = self.resolve(subject.phrase, 7.0)
                if voice is not None and how != "testimony":
                    self._note(max(verb, subject.phrase.head), voice, self.tokens.lower[verb] in ASK)

    def _note(self, token: int, voice: Voice, asks: bool = False) -> None:
        self.last = (token, voice)
        self.pronouns.note(token, voice, asks)

    # --- the quotations

    def _attribute(self, decision: Decision) -> None:
        attribution = Attribution(None)
        passive = False
        for option in decision.options:
            if option.score < LEAST:
                break
            if passive and (option.candidate is None or option.candidate.relation == "within"):
                continue
            voice, phrase, how = self._try(decision.stretch, option)
            if self.reading.settings.explain:
                attribution.weighed.append(
                    {
                        "how": option.how,
                        "score": round(option.score, 2),
                        "voice": voice.name if voice else None,
                        "by": how,
                    }
                )
            if voice is not None and attribution.voice is None:
                attribution.voice, attribution.option, attribution.phrase, attribution.how = voice, option, phrase, how
            passive = passive or how == "passive"
            nobody = how == "first person" or (how == "pronoun" and voice is None and option.score > REPORTED)
            if nobody and attribution.voice is None:
                break
            if attribution.voice is not None and not self.reading.settings.explain:
                break
        self.of[decision.stretch] = attribution
        if attribution.voice is not None and attribution.how == "testimony":
            self.last = (self.layout.inside[decision.stretch][0], attribution.voice)  # Who says I is not he or she.
        elif attribution.voice is not None:
            self._note(self.layout.inside[decision.stretch][0], attribution.voice)

    def _try(self, n: int, option: Option) -> tuple[Voice | None, Phrase | None, str]:
        if option.candidate is not None:
            phrase = option.candidate.phrase
            if phrase is None:
                passive = self.made.candidates.subjects.passive(option.candidate.first)
                return None, None, "passive" if passive else "no subject"
            voice, how = self._same_again(n, phrase, option.candidate)
            if voice is None:
                voice, how = self.resolve(phrase, option.score, option.candidate)
            subject = self.made.candidates.subjects.of(option.candidate.first) if option.candidate.cue else None
            if voice is not None and subject is not None and subject.phrase == phrase:
                self.stands_for(subject.relative, voice)
            return voice, phrase, how
        if option.how == "last":
            return self._last_voice(n), None, "spoke last"
        earlier = self.of.get(option.stretch)
        return (earlier.voice, earlier.phrase, option.how) if earlier else (None, None, option.how)

    def _same_again(self, n: int, phrase: Phrase, candidate: Candidate) -> tuple[Voice | None, str]:
        """``“…,” he added``: whoever spoke last, if the pronoun fits."""
        word = self.tokens.lower[phrase.head]
        if not candidate.cue or self.tokens.lower[candidate.first] not in GO_ON or word not in ("he", "she"):
            return None, "none"
        voice = self._last_voice(n)
        if voice is None or phrase.head in self.kept or pronouns.fit(word, voice) is None:
            return None, "none"
        start, end = self.tokens.start[phrase.head], self.tokens.end[phrase.head]
        voice.mentions.add((start, end))
        self.kept[phrase.head] = (voice, "pronoun")
        return voice, "pronoun"

    def _last_voice(self, n: int) -> Voice | None:
        """Whoever spoke last, if that was not more than two paragraphs ago."""
        if self.last is None:
            return None
        token, voice = self.last
        sentences, sentence = self.layout.sentences, self.layout.sentence
        apart = sentences[sentence[self.layout.inside[n][0]]].paragraph - sentences[sentence[token]].paragraph
        return voice if apart <= 2 else None

    def _fill_ahead(self) -> None:
        """Quotations whose voice is told only behind them, in the same paragraph."""
        for decision in reversed(self.made.quoted()):
            attribution = self.of[decision.stretch]
            ahead = next((option for option in decision.options if option.how == "ahead"), None)
            if ahead is None:
                continue
            later = self.of.get(ahead.stretch)
            won = attribution.option.score if attribution.option else 0.0
            if later and later.voice and later.option and later.option.how in ("after", "final") and won < ahead.score:
                attribution.voice, attribution.option, attribution.how = later.voice, ahead, "ahead"

    # --- phrases to voices

    def resolve(self, phrase: Phrase, score: float, candidate: Candidate | None = None) -> tuple[Voice | None, str]:
        """The voice that a phrase means and how that was found; (None, reason) where it means none.

        score: the evidence that the phrase speaks at all; a weak one needs somebody who can.
        """
        if phrase.head not in self.kept:
            self.kept[phrase.head] = self._resolve(phrase)
        voice, how = self.kept[phrase.head]
        weak = score < REPORTED or (candidate is not None and candidate.shared)
        if voice is not None and weak and not self._can_speak(voice, phrase, score):
            return None, "cannot speak"
        return voice, how

    def _resolve(self, phrase: Phrase) -> tuple[Voice | None, str]:
        tokens = self.tokens
        word = tokens.lower[phrase.head]
        start, end = tokens.start[phrase.head], tokens.end[phrase.head]
        if word in _PRONOUNS:
            voice, ranked = self.pronouns.resolve(phrase.head, self._spoken_of(phrase.head))
            answering = self.voices.witness(phrase.head)
            if answering is not None:  # In testimony the witness is I, and nobody else's he or she.
                ranked = [pair for pair in ranked if pair[1] is not answering]
                voice = ranked[0][1] if ranked else None
            voice = self._antecedent(phrase.head, ranked[0][0] if ranked else -9.0) or voice
            if voice is not None:
                voice.mentions.add((start, end))
            return voice, "pronoun"
        if word in pronouns.FIRST:
            voice = self.voices.witness(phrase.head)
            return voice, "testimony" if voice else "first person"
        if word in _NOBODY:
            return None, "nobody"
        voice = self.voices.named(phrase)
        if voice is not None:
            return voice, "name"
        voice = self.voices.role(phrase) or self._of_an_age(phrase) or self.voices.body(phrase)
        if voice is not None:
            voice.mentions.add(self._bare(phrase))
            return voice, "role"
        voice = self.voices.described(phrase)
        voice.mentions.add(self._bare(phrase))
        return voice, "description"

    def _spoken_of(self, pronoun: int) -> frozenset[int]:
        """The ids of those named as subjects in the quotation right before a pronoun that reports it (“…,” he said)."""
        tokens, layout = self.tokens, self.layout
        n = layout.owner[pronoun - 1] if pronoun else -1
        if n < 0:
            return frozenset()
        first, last = layout.inside[n]
        voices = (self.voices.at.get(i) for i in range(first, min(last, first + 60)) if tokens.dep[i] == "nsubj")
        return frozenset(id(voice) for voice in voices if voice is not None)

    def stands_for(self, pronoun: int, voice: Voice) -> None:
        """Count a relative pronoun (who said) among a voice's mentions; nothing for -1."""
        if pronoun >= 0:
            voice.mentions.add((self.tokens.start[pronoun], self.tokens.end[pronoun]))

    def _of_an_age(self, phrase: Phrase) -> Voice | None:
        """``The 61-year-old teacher``: the person who stands out most before it."""
        tokens = self.tokens
        aged = any(
            tokens.lower[i] in ("old", "year") and "HYPH" in (tokens.tag[i - 1], tokens.tag[i + 1])
            for i in range(phrase.first, phrase.last - 1)
        )
        return self.pronouns.resolve(phrase.first)[0] if aged and tokens.lower[phrase.first] == "the" else None

    def _antecedent(self, pronoun: int, least: float) -> Voice | None:
        """The description that stands out most before a pronoun, if it does so more than any name (least)."""
        tokens, layout = self.tokens, self.layout
        word = tokens.lower[pronoun]
        here = layout.sentence[pronoun]
        low = layout.sentences[max(0, here - 2)].first
        best = -1
        leads = self.made.leading.before(pronoun)
        for i in range(pronoun - 1, max(low, pronoun - 120) - 1, -1):
            if layout.owner[i] >= 0 or i in self.voices.at or not self._may_be(i, word):
                continue
            standing = (
                _STANDING.get(tokens.dep[i], -1.0) - (here - layout.sentence[i]) + (_LEADS if i == leads else 0.0)
            )
            if standing + 0.5 > least:
                best, least = i, standing + 0.5
        return self._resolve(phrase_at(layout, best, low, pronoun))[0] if best >= 0 else None

    def _may_be(self, i: int, pronoun: str) -> bool:
        """Whether the noun at a token can be what the pronoun stands for where it speaks."""
        word, tag = self.tokens.lower[i], self.tokens.tag[i]
        before = self.tokens.head[i]
        if self.tokens.dep[i] == "pobj" and self.tokens.lower[before] in ("in", "on", "by") and word in DOCUMENTS:
            return False  # In a filing, it promised: the filing is where, not who.
        if pronoun in pronouns.HE or pronoun in pronouns.SHE:
            wrong = "f" if pronoun in pronouns.HE else "m"
            subject = self.tokens.dep[i] in ("nsubj", "nsubjpass")
            return tag in ("NN", "NNP") and subject and word in PERSONS and gender_of({word}) != wrong
        if pronoun in pronouns.THEY:
            return tag in ("NNS", "NNPS") and (word in GROUPS or word.endswith(_DOERS))
        return tag == "NN" and (word in ORGANIZATIONS or word in DOCUMENTS)

    def _bare(self, phrase: Phrase) -> tuple[int, int]:
        """A phrase's offsets without its article."""
        tokens = self.tokens
        first = phrase.first
        while first < phrase.head and tokens.lower[first] in ("a", "an", "the"):
            first += 1
        return tokens.start[first], tokens.end[phrase.last - 1]

    def _can_speak(self, voice: Voice, phrase: Phrase, score: float) -> bool:
        if voice.kind in ("person", "organization") or self.tokens.tag[phrase.head] in PROPER:
            return True
        if voice.kind == "document" and score >= REPORTED:
            return True
        head = self.tokens.lower[phrase.head]
        human = head in PERSONS or head == "old" or head in ONES or head in _SPEAKING or gender_of({head}) is not None
        return human or (head.endswith(_DOERS) and self.tokens.tag[phrase.head] in NOUNS)

"""Whose voice each quotation is: the options in order of their evidence, each resolved to a voice of the article."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from mpp_extract.entities.quotes.evidence.elsewhere import LAST_WITHIN
from mpp_extract.entities.quotes.voices import pronouns
from mpp_extract.entities.quotes.voices.meaning import Meaning, Meanings
from mpp_extract.entities.quotes.voices.refusals import FIRST_PERSON, NO_SUBJECT, PASSIVE, REPORTED, UNKNOWN
from mpp_extract.entities.quotes.voices.voice import Voice
from mpp_extract.entities.quotes.voices.voices import Voices
from mpp_extract.language.verbs import ASK, ASSENT, GO_ON, PLAIN, SAY
from mpp_extract.rule import refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.candidate import Candidate
    from mpp_extract.entities.quotes.decide import Decision, Decisions, Option
    from mpp_extract.reading import Reading

# Evidence below this names nobody: a wrong name is worse than none.
LEAST = 2.5
# How many paragraphs ago somebody may have spoken who still speaks.
# Several people have hardly said what no report gives to anybody.
_PASSING = frozenset({"group"})
_PARAGRAPHS = 2
_HEARD = SAY | ASSENT
_HEARD_TAGS = frozenset({"VBD", "VBZ", "VBP"})


@dataclass(slots=True)
class Attribution:
    """A quotation's voice, the option that told it and how its phrase was resolved; ``weighed`` where asked for."""

    voice: Voice | None = None
    option: Option | None = None
    how: str = "none"
    weighed: list[dict[str, Any]] = field(default_factory=list)


class Attributions:
    """Attributes an article's quotations in reading order."""

    def __init__(self, reading: Reading, made: Decisions) -> None:
        self.reading, self.made = reading, made
        self.layout, self.tokens = made.layout, made.layout.tokens
        self.subjects = made.candidates.subjects
        self.voices = Voices(reading, made.layout)
        self.meanings = Meanings(made, self.voices)
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
        tags, owner = self.tokens.tag, self.layout.owner
        return [
            i
            for i, word in enumerate(self.tokens.lower)
            if word in _HEARD and owner[i] < 0 and (tags[i] in _HEARD_TAGS or word in PLAIN)
        ]

    def _hear_until(self, token: int) -> None:
        """Note the speeches reported before a token, for the pronouns and quotations that come after them."""
        while self._next_event < len(self._events) and self._events[self._next_event] < token:
            verb = self._events[self._next_event]
            self._next_event += 1
            subject = self.subjects.of(verb)
            if subject is not None:
                meaning = self.meanings.of(subject.phrase, REPORTED)
                if meaning.voice is not None and meaning.how != "testimony":
                    asks = self.tokens.lower[verb] in ASK and subject.how != "shared"  # Not who is asked by X.
                    self._note(max(verb, subject.phrase.head), meaning.voice, asks)

    def _note(self, token: int, voice: Voice, asks: bool = False) -> None:
        self.last = (token, voice)
        self.meanings.pronouns.note(token, voice, asks)

    # --- the quotations

    def _attribute(self, decision: Decision) -> None:
        attribution = self.of[decision.stretch] = Attribution()
        passive = False
        for option in decision.options:
            if option.score < LEAST:
                break
            if passive and (option.candidate is None or option.candidate.relation == "within"):
                continue
            meaning = self._try(decision.stretch, option)
            if self.reading.settings.explain:
                attribution.weighed.append(_told(option, meaning))
            if meaning.voice is not None:
                attribution.voice, attribution.option, attribution.how = meaning.voice, option, meaning.how
                break
            passive = passive or meaning.against is PASSIVE
            if meaning.against is FIRST_PERSON or (meaning.against is UNKNOWN and option.score > REPORTED):
                break
        token = self.layout.inside[decision.stretch][0]
        if attribution.voice is not None and attribution.how == "testimony":
            self.last = (token, attribution.voice)  # Who says I is not he or she.
        elif attribution.voice is not None:
            self._note(token, attribution.voice)

    def _try(self, n: int, option: Option) -> Meaning:
        if option.candidate is not None:
            meaning = self._meant(n, option.candidate, option.score)
            if meaning.against is not None:
                self._refuse(meaning, option.candidate)
            return meaning
        if option.how == "last":
            voice = self._last_voice(n)
            if voice is not None and option.evidence is LAST_WITHIN and voice.kind in _PASSING:
                return Meaning(None, "spoke last")
            return Meaning(voice, "spoke last")
        earlier = self.of.get(option.stretch)
        return Meaning(earlier.voice if earlier else None, option.how)

    def _meant(self, n: int, candidate: Candidate, score: float) -> Meaning:
        phrase = candidate.phrase
        if phrase is None:
            return Meaning(None, "no subject", refusing((PASSIVE, NO_SUBJECT), self.subjects, candidate))
        meaning = self._same_again(n, candidate) or self.meanings.of(phrase, score, candidate)
        subject = self.subjects.of(candidate.first) if candidate.cue else None
        if meaning.voice is not None and subject is not None and subject.phrase == phrase:
            self.meanings.stands_for(subject.relative, meaning.voice)
        return meaning

    def _refuse(self, meaning: Meaning, candidate: Candidate) -> None:
        """Keep why the candidate's phrase, or its verb where it has none, tells no speaker."""
        phrase = candidate.phrase
        first, last = (phrase.first, phrase.last) if phrase else (candidate.first, candidate.last)
        if meaning.against is not None and last > first:
            self.reading.refuse(meaning.against, self.tokens.start[first], self.tokens.end[last - 1])

    def _same_again(self, n: int, candidate: Candidate) -> Meaning | None:
        """``“…,” he added``: whoever spoke last, if the pronoun fits."""
        if candidate.phrase is None or not candidate.cue or self.tokens.lower[candidate.first] not in GO_ON:
            return None
        head = candidate.phrase.head
        word = self.tokens.lower[head]
        if word not in ("he", "she") or head in self.meanings.kept:
            return None
        voice = self._last_voice(n)
        if voice is None or pronouns.fit(word, voice) is None:
            return None
        meaning = self.meanings.kept[head] = self.meanings.pronoun_for(head, voice)
        return meaning

    def _last_voice(self, n: int) -> Voice | None:
        """Whoever spoke last, if that was not more than two paragraphs ago."""
        if self.last is None:
            return None
        token, voice = self.last
        sentences, sentence = self.layout.sentences, self.layout.sentence
        apart = sentences[sentence[self.layout.inside[n][0]]].paragraph - sentences[sentence[token]].paragraph
        return voice if apart <= _PARAGRAPHS else None

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


def _told(option: Option, meaning: Meaning) -> dict[str, Any]:
    """What ``--explain`` says of an option."""
    told: dict[str, Any] = {"how": option.how, "score": round(option.score, 2)}
    told |= {"voice": meaning.voice.name if meaning.voice else None, "by": meaning.how}
    return told if meaning.against is None else told | {"refused": meaning.against.id}

"""Which voice of the article a phrase means: by name, role, description, or as a pronoun."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes.voices import pronouns, weights
from mpp_extract.entities.quotes.voices.addressed import addressed
from mpp_extract.entities.quotes.voices.authors import author
from mpp_extract.entities.quotes.voices.pronouns import Pronouns
from mpp_extract.entities.quotes.voices.refusals import DOERS, FIRST_PERSON, MUTE, NOBODY, REPORTED, UNKNOWN
from mpp_extract.entities.quotes.voices.voice import Voice
from mpp_extract.entities.quotes.voices.voices import Voices
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.function_words import ARTICLES, EACH
from mpp_extract.language.groups import GROUPS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS, gender_of
from mpp_extract.language.tagged_phrases import phrase_at
from mpp_extract.language.verbs import ASK, SHOWS
from mpp_extract.rule import refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.candidate import Candidate
    from mpp_extract.entities.quotes.decide import Decisions
    from mpp_extract.language.tagged_phrases import Phrase
    from mpp_extract.rule import Refusal

_PRONOUNS = pronouns.HE | pronouns.SHE | pronouns.THEY | pronouns.IT
# What these stand before is nobody in particular.
_NONE_OF_THEM = EACH | {"no"}
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_SUBORDINATE = frozenset({"advcl", "relcl", "acl"})
# How much a noun stands out where it is, for the pronoun after it; less a sentence for each that lies between.
_STANDING = {"nsubj": 1.5, "nsubjpass": 1.5, "dobj": 0.9, "attr": 0.5, "appos": 0.0, "pobj": -0.3}
_ANYWHERE = -1.0
# What it adds to be the subject of the sentence right before the pronoun's, and to be there at all.
_LEADS, _DESCRIBED = 1.5, 0.5
# What any name must have to be meant rather than a description.
_NO_NAME = -9.0
# How many sentences, tokens a description may lie before its pronoun; how many words of a quotation are looked at.
_SENTENCES, _TOKENS, _SPOKEN = 2, 120, 60


class Meaning(NamedTuple):
    """The voice that a phrase means and how that was found, or why it means none."""

    voice: Voice | None
    how: str
    against: Refusal | None = None


class Meanings:
    """Finds the voices of an article's phrases, in reading order; what was found is kept."""

    def __init__(self, made: Decisions, voices: Voices) -> None:
        self.made, self.voices = made, voices
        self.layout, self.tokens = made.layout, made.layout.tokens
        self.pronouns = Pronouns(made.layout, voices, made.leading)
        self.kept: dict[int, Meaning] = {}  # head token of a phrase -> its voice

    def of(self, phrase: Phrase, score: float, candidate: Candidate | None = None) -> Meaning:
        """What a phrase means. score: the evidence that it speaks at all; a weak one needs somebody who can."""
        meaning = self.kept.get(phrase.head)
        if meaning is None:
            meaning = self.kept[phrase.head] = self._find(phrase)
        weak = score < REPORTED or (
            candidate is not None and (candidate.shared or self.tokens.lower[candidate.first] in SHOWS)
        )
        if meaning.voice is not None and weak and refusing((MUTE,), self.tokens, phrase, meaning.voice, score):
            return Meaning(None, "cannot speak", MUTE)
        return meaning

    def _find(self, phrase: Phrase) -> Meaning:
        if self.tokens.lower[phrase.head] in _PRONOUNS:
            return self._pronoun(phrase.head)
        against = refusing((FIRST_PERSON, NOBODY), self.tokens, phrase)
        if against is FIRST_PERSON:
            voice = self.voices.witness(phrase.head)
            return Meaning(voice, "testimony") if voice else Meaning(None, "first person", against)
        if against is not None:
            return Meaning(None, "nobody", against)
        voices, how = self.voices, "role"
        voice = voices.named(phrase)
        if voice is not None:
            return Meaning(voice, "name")
        voice = voices.role(phrase) or self._of_an_age(phrase) or voices.body(phrase)
        voice = voice or voices.relative(phrase) or voices.first_judge(phrase) or self._witness(phrase)
        wrote = self._author(phrase) if voice is None else None
        if wrote is not None:
            return wrote
        name = voices.unnamed.name_behind(phrase) if voice is None else None
        if name is not None and all(i not in voices.at for i in range(name.first, name.last)):
            phrase, voice, how = name, voices.unnamed.described(name, "person"), "name"
        if voice is None:
            voice, how = voices.unnamed.described(phrase), "description"
        voice.mentions.add(self._bare(phrase))
        return Meaning(voice, how)

    def _author(self, phrase: Phrase) -> Meaning | None:
        """Who wrote the letter that a phrase means, if the text says so; None otherwise."""
        wrote = author(self.layout, phrase)
        if wrote is None:
            return None
        meaning = self.of(wrote, REPORTED)
        return meaning if meaning.voice is not None and meaning.voice.kind != "document" else None

    def _witness(self, phrase: Phrase) -> Voice | None:
        """``The witness``: whoever spoke last before it, and asks nothing, and is no officer of the court."""
        tokens = self.tokens
        if tokens.lower[phrase.head] != "witness" or tokens.lower[phrase.first] != "the":
            return None
        return self.pronouns.answering(phrase.head)

    def _pronoun(self, i: int) -> Meaning:
        voice, ranked = self.pronouns.resolve(i, self._spoken_of(i), self._addressed(i))
        answering = self.voices.witness(i)
        if answering is not None:  # In testimony the witness is I, and nobody else's he or she.
            ranked = [pair for pair in ranked if pair[1] is not answering]
            voice = ranked[0][1] if ranked else None
        voice = self._antecedent(i, ranked[0][0] if ranked else _NO_NAME) or voice
        if voice is None:
            return Meaning(None, "pronoun", refusing((UNKNOWN,), voice))
        return self.pronoun_for(i, voice)

    def pronoun_for(self, i: int, voice: Voice) -> Meaning:
        """A pronoun counted among a voice's mentions."""
        voice.mentions.add((self.tokens.start[i], self.tokens.end[i]))
        return Meaning(voice, "pronoun")

    def stands_for(self, pronoun: int, voice: Voice) -> None:
        """Count a relative pronoun (who said) among a voice's mentions; nothing for -1."""
        if pronoun >= 0:
            voice.mentions.add((self.tokens.start[pronoun], self.tokens.end[pronoun]))

    def _spoken_of(self, pronoun: int) -> frozenset[int]:
        """The ids of those named as subjects in the quotation right before a pronoun that reports it (“…,” he said)."""
        tokens, layout = self.tokens, self.layout
        n = layout.owner[pronoun - 1] if pronoun else -1
        if n < 0:
            return frozenset()
        first, last = layout.inside[n]
        voices = (self.voices.at.get(i) for i in range(first, min(last, first + _SPOKEN)) if tokens.dep[i] == "nsubj")
        return frozenset(id(voice) for voice in voices if voice is not None)

    def _addressed(self, pronoun: int) -> frozenset[int]:
        """The ids of those whom the quotation right before a pronoun addresses."""
        n = self.layout.owner[pronoun - 1] if pronoun else -1
        return addressed(self.voices, *self.layout.inside[n]) if n >= 0 else frozenset()

    def _of_an_age(self, phrase: Phrase) -> Voice | None:
        """``The 61-year-old teacher``: the person who stands out most before it."""
        tokens = self.tokens
        if tokens.lower[phrase.first] != "the":
            return None
        aged = any(
            tokens.lower[i] in ("old", "year") and "HYPH" in (tokens.tag[i - 1], tokens.tag[i + 1])
            for i in range(phrase.first, phrase.last - 1)
        )
        return self.pronouns.resolve(phrase.first)[0] if aged else None

    def _antecedent(self, pronoun: int, least: float) -> Voice | None:
        """The description that stands out most before a pronoun, if it does so more than any name (least)."""
        tokens, layout = self.tokens, self.layout
        word = tokens.lower[pronoun]
        here = layout.sentence[pronoun]
        low = layout.sentences[max(0, here - _SENTENCES)].first
        best = -1
        leads = self.made.leading.before(pronoun)
        for i in range(pronoun - 1, max(low, pronoun - _TOKENS) - 1, -1):
            if layout.owner[i] >= 0 or i in self.voices.at or not self._may_be(i, pronoun):
                continue
            standing = _STANDING.get(tokens.dep[i], _ANYWHERE) - (here - layout.sentence[i]) + _DESCRIBED
            if i == leads:
                standing += _LEADS
            if word not in pronouns.THEY and tokens.dep[i] in _SUBJECT and tokens.lower[tokens.head[i]] in ASK:
                standing -= _LEADS  # Who asks is not who answers.
            if tokens.dep[i] in _SUBJECT and tokens.dep[tokens.head[i]] in _SUBORDINATE:
                standing += weights.SUBORDINATE.value
            if standing > least:
                best, least = i, standing
        if best in self.kept:
            return self.kept[best].voice
        return self._find(phrase_at(layout, best, low, pronoun)).voice if best >= 0 else None

    def _may_be(self, i: int, at: int) -> bool:
        """Whether the noun at a token can be what the pronoun at another stands for where it speaks."""
        word, tag, pronoun = self.tokens.lower[i], self.tokens.tag[i], self.tokens.lower[at]
        if any(self.tokens.lower[child] in _NONE_OF_THEM for child in self.tokens.children(i) if child < i):
            return False
        if pronoun == "it" and self.tokens.lower[self.tokens.head[at]] in ("reads", "read") and word not in DOCUMENTS:
            return False
        if word in DOCUMENTS and self.tokens.dep[i] == "pobj" and self._is_where(self.tokens.head[i]):
            return False
        if pronoun in pronouns.HE or pronoun in pronouns.SHE:
            if tag not in ("NN", "NNP") or word not in PERSONS or self.tokens.dep[i] not in _SUBJECT:
                return False
            return gender_of({word}) != ("f" if pronoun in pronouns.HE else "m")
        if pronoun in pronouns.THEY:
            return tag in ("NNS", "NNPS") and (word in GROUPS or word.endswith(DOERS))
        return tag == "NN" and (word in ORGANIZATIONS or word in DOCUMENTS)

    def _is_where(self, preposition: int) -> bool:
        """In a filing, it promised: the filing is where, not who."""
        return self.tokens.lower[preposition] in ("in", "on", "by")

    def _bare(self, phrase: Phrase) -> tuple[int, int]:
        """A phrase's offsets without its article."""
        first = phrase.first
        while first < phrase.head and self.tokens.lower[first] in ARTICLES:
            first += 1
        return self.tokens.start[first], self.tokens.end[phrase.last - 1]

"""Whom a pronoun means: gender and number first, then who is near, who is the subject, and who has been speaking."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes.voices import weights
from mpp_extract.entities.quotes.voices.role_words import DOERS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.speech_nouns import SPEECH
from mpp_extract.language.tagged_phrases import phrase_at
from mpp_extract.language.verbs import ASK, SAY
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.leading import Leading
    from mpp_extract.entities.quotes.voices.voice import Voice
    from mpp_extract.entities.quotes.voices.voices import Voices

HE = word_set("he him his himself")
SHE = word_set("she her hers herself")
THEY = word_set("they them their themselves")
IT = frozenset({"it", "its", "itself"})
# Who asks in court, and judges, and is no witness. Source: Black's Law Dictionary, officer of the court.
COURT_OFFICERS = word_set(
    "lawyer attorney counsel prosecutor defender barrister solicitor advocate judge justice coroner magistrate recorder"
)
# How far back a pronoun looks: in sentences, and in mentions (which bounds the cost).
SENTENCES = 9
MENTIONS = 80
# How many places of a voice count.
MOST = 5
# How many paragraphs after a question the witness still answers.
_ANSWERED = 4
# What copy calls somebody unnamed by, besides nouns for persons.
_SOMEBODY = word_set("source old one another someone somebody other third second veteran staffer head half")
_SUBJECT = frozenset({"nsubj", "nsubjpass"})
_OBLIQUE = frozenset({"pobj", "compound", "nmod"})
_SUBORDINATE = frozenset({"advcl", "relcl", "acl"})


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
        self._introduced: set[int] = set()  # where somebody is named first, as what a main clause is about
        self.named: list[Heard] = self._named(voices)
        self._places = [item.token for item in self.named]
        self.spoken: list[Heard] = []
        self._taken: dict[int, tuple[str, int]] = {}  # voices of unknown gender -> the pronoun that last meant them
        self._subjects = self._subject_words()
        self._next = 0

    def _named(self, voices: Voices) -> list[Heard]:
        heard = []
        met: set[int] = set()
        last: tuple[Voice | None, int] = (None, -2)
        for i in sorted(voices.at):
            voice = voices.at[i]
            if (voice, i - 1) != last:
                end = i
                while voices.at.get(end + 1) is voice:
                    end += 1
                heard.append(Heard(i, voice, self._standing(end)))
                if id(voice) not in met and end > i and self._is_told_of(end):
                    self._introduced.add(i)
                met.add(id(voice))
            last = (voice, i)
        return heard

    def _described(self, head: int) -> int:
        """The noun before a name in apposition to it: Their captain, X."""
        tokens = self.tokens
        noun = tokens.head[head]
        return noun if tokens.dep[head] == "appos" and noun < head and tokens.tag[noun] == "NN" else head

    def _is_told_of(self, head: int) -> bool:
        """Whether a name is the subject of a clause that hangs on none, outside quotations."""
        tokens, head = self.tokens, self._described(head)
        if self.layout.owner[head] >= 0 or tokens.dep[head] not in _SUBJECT:
            return False
        verb = tokens.head[head]
        return tokens.dep[verb] == "ROOT" or (tokens.dep[verb] == "conj" and tokens.dep[tokens.head[verb]] == "ROOT")

    def _standing(self, head: int) -> float:
        """How much a name stands out where it is: subjects most, then objects, then owners; less inside quotations."""
        weight = weights.QUOTED.value if self.layout.owner[head] >= 0 else 0.0
        head = self._described(head)
        dep = self.tokens.dep[head]
        if dep == "pobj" and self._source_of_words(head):
            return weight + weights.REPLIES.value
        if dep in _SUBJECT:
            return weight + self._as_subject(head, self.tokens.head[head])
        if dep == "poss":
            return weight + weights.OWNER.value
        return weight + weights.OBLIQUE.value if dep in _OBLIQUE else weight

    def _source_of_words(self, head: int) -> bool:
        """Whether a name stands behind ``a reply from``, ``a statement by``."""
        tokens, preposition = self.tokens, self.tokens.head[head]
        above = tokens.head[preposition]
        if tokens.lower[preposition] not in ("from", "by") or above > preposition:
            return False
        if tokens.lower[preposition] == "from" and tokens.tag[above].startswith("VB"):  # It drew a reply from X.
            above = next((i for i in tokens.children(above) if tokens.dep[i] == "dobj" and i < preposition), above)
        return tokens.lower[above] in SPEECH

    def _as_subject(self, head: int, verb: int) -> float:
        word = self.tokens.lower[verb]
        if word in ASK and self.tokens.dep[head] == "nsubj":
            return weights.ASKER.value
        weight = weights.SUBJECT_OF_SAYING.value if word in SAY else weights.SUBJECT.value
        return weight + weights.SUBORDINATE.value if self.tokens.dep[verb] in _SUBORDINATE else weight

    def note(self, token: int, voice: Voice, asks: bool = False) -> None:
        """Remember that a voice speaks at this token."""
        self.spoken.append(Heard(token, voice, weights.ASKER.value if asks else weights.SPOKE.value))

    def _subject_words(self) -> list[int]:
        """Subjects outside quotations that are pronouns or role nouns (the judge)."""
        lower, tags, owner = self.tokens.lower, self.tokens.tag, self.layout.owner
        return [
            i
            for i, dep in enumerate(self.tokens.dep)
            if dep in _SUBJECT
            and owner[i] < 0
            and (lower[i] in ("he", "she") or (lower[i] in PERSONS and tags[i] == "NN"))
        ]

    def resolve(
        self, i: int, spoken_of: frozenset[int] = frozenset(), addressed: frozenset[int] = frozenset()
    ) -> tuple[Voice | None, list[tuple[float, Voice]]]:
        """The voice that the pronoun at token i means, and all that were weighed, best first.

        spoken_of: ids of voices named in the quotation that the pronoun speaks: nobody is likely to name himself.
        addressed: ids of those whom that quotation speaks to, who are not meant.

        Subject pronouns before it are resolved first: a chain of them keeps its referent in mind.
        """
        while self._next < len(self._subjects) and self._subjects[self._next] < i:
            earlier = self._subjects[self._next]
            self._next += 1
            pronoun = self.tokens.tag[earlier] == "PRP"
            voice = self._resolve(earlier)[0] if pronoun else self._role(earlier)
            if voice is not None:
                self.spoken.append(Heard(earlier, voice, weights.MEANT.value))
        return self._resolve(i, spoken_of, addressed)

    def _role(self, i: int) -> Voice | None:
        first = self.layout.sentences[self.layout.sentence[i]].first
        return self.voices.role(phrase_at(self.layout, i, first, i + 1))

    def _resolve(
        self, i: int, spoken_of: frozenset[int] = frozenset(), addressed: frozenset[int] = frozenset()
    ) -> tuple[Voice | None, list[tuple[float, Voice]]]:
        word = self.tokens.lower[i]
        scores: dict[int, tuple[float, Voice]] = {}
        count: dict[int, int] = {}
        here, sentence = self.layout.sentence[i], self.layout.sentence
        fits: dict[int, float | None] = {}
        leads = self.leading.before(i)
        leader = self.voices.at.get(leads)
        later = i > 0 and self.layout.owner[i - 1] >= 0 and word not in THEY and self._paragraphs(0, i) > 0
        farther, next_paragraph = weights.SENTENCE.value, weights.PARAGRAPH.value
        for token, voice, weight in self._before(i):
            distance = here - sentence[token]
            if distance > SENTENCES:
                continue
            key = id(voice)
            if key not in fits:
                fits[key] = self._fit(word, voice, key in spoken_of, here)
            fitting = fits[key]
            if fitting is None or key in addressed:
                continue
            count[key] = count.get(key, 0) + 1
            score = weight + fitting + distance * farther
            if distance:
                score += self._paragraphs(token, i) * next_paragraph
            else:
                score += weights.HERE.value
            if later and token in self._introduced and not self._paragraphs(token, i):
                score += weights.INTRODUCED.value
            if distance == 1 and voice is leader and token <= leads:
                score += weights.LEADS.value
            if key not in scores or score > scores[key][0]:
                scores[key] = (score, voice)
        ranked = sorted(
            ((score + weights.OFTEN.value * min(count[key], MOST), voice) for key, (score, voice) in scores.items()),
            key=lambda pair: -pair[0],
        )
        if ranked and (word in HE or word in SHE) and ranked[0][1].gender is None:
            self._taken[id(ranked[0][1])] = (word, here)
        return (ranked[0][1] if ranked else None), ranked

    def _fit(self, word: str, voice: Voice, spoken_of: bool, here: int) -> float | None:
        """How well the pronoun fits the voice in this sentence; None where it cannot mean it."""
        fitting = fit(word, voice)
        if fitting is None:
            return None
        if spoken_of:
            fitting += weights.HIMSELF.value
        return fitting + weights.SWAPPED.value if self._stood_for(voice, word, here) else fitting

    def _stood_for(self, voice: Voice, word: str, here: int) -> bool:
        """Whether the other pronoun has just stood for a voice of unknown gender (she, where this one is he)."""
        other = self._taken.get(id(voice))
        return other is not None and (other[0] in HE) != (word in HE) and here - other[1] <= SENTENCES

    def _paragraphs(self, one: int, other: int) -> int:
        sentences, sentence = self.layout.sentences, self.layout.sentence
        return sentences[sentence[other]].paragraph - sentences[sentence[one]].paragraph

    def answering(self, i: int) -> Voice | None:
        """Where somebody asks: the person who spoke last, other than those who ask and the officers of the court."""
        spoken = [item for item in self.spoken[-MENTIONS:] if item.token < i]
        spoken = [item for item in spoken if self._paragraphs(item.token, i) <= _ANSWERED]
        asking = {id(item.voice) for item in spoken if item.weight == weights.ASKER.value}
        for item in reversed(spoken):
            person = asking and item.voice.kind == "person" and not item.voice.nouns & COURT_OFFICERS
            if person and id(item.voice) not in asking and item.weight == weights.SPOKE.value:
                return item.voice
        return None

    def _before(self, i: int) -> list[Heard]:
        end = bisect_left(self._places, i)
        spoken = [item for item in self.spoken[-MENTIONS:] if item.token < i]
        return self.named[max(0, end - MENTIONS) : end] + spoken


def fit(word: str, voice: Voice) -> float | None:
    """How well a pronoun fits a voice; None where it cannot mean it."""
    if word in HE or word in SHE:
        return _fit_one(voice, "m" if word in HE else "f")
    if word in THEY:
        if voice.plural:
            return weights.PLURAL.value
        return weights.BODY.value if voice.kind == "organization" else weights.SINGULAR.value
    if word in IT and voice.kind in ("organization", "document"):
        return weights.THING.value
    return weights.NO_GENDER.value if word == "the" and voice.kind == "person" else None


def _fit_one(voice: Voice, gender: str) -> float | None:
    if voice.kind != "person" and not (voice.kind == "unnamed" and _may_be_somebody(voice.head)):
        return None
    if voice.gender is None:
        return weights.NO_GENDER.value if voice.kind == "person" else weights.NO_NAME.value
    return weights.GENDER.value if voice.gender == gender else None


def _may_be_somebody(head: str) -> bool:
    """Whether the noun of somebody unnamed can mean one person: an official, a 23-year-old; not a number of posts."""
    return not head or head in PERSONS or head in _SOMEBODY or head.endswith(DOERS)

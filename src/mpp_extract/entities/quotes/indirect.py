"""Reported statements without quotation marks: what is said, by which word, and by whom. Only with ``--indirect``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.clause_words import CLAUSE_WORDS, ClauseWords, Worded
from mpp_extract.entities.quotes.embedding import can_speak
from mpp_extract.entities.quotes.evidence import statements as forms
from mpp_extract.entities.quotes.sources_beside import SourcesBeside
from mpp_extract.entities.quotes.statement_clauses import Clauses
from mpp_extract.entities.quotes.statement_ends import Ends, Span
from mpp_extract.entities.quotes.statement_spans import Spans
from mpp_extract.entities.quotes.subjects import Subject
from mpp_extract.language.attitudes import ATTITUDES
from mpp_extract.language.speech_nouns import VIEWS
from mpp_extract.language.tagged_phrases import Phrase
from mpp_extract.language.tags import NOUNS, PROPER, VERBS
from mpp_extract.language.verbs import (
    ADMIT,
    ASK,
    ASSENTS,
    CALL_ON,
    CLAUSAL,
    COMMENT,
    DIRECT,
    FACTUAL,
    FORESEE,
    JUDGED_BY,
    NAME_AS,
    PLAIN,
    PLEDGE,
    SAY,
    THINK,
    TOPICAL,
)
from mpp_extract.language.word_sets import word_set
from mpp_extract.rule import Form, Refusal, refusing

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.decide import Decisions
    from mpp_extract.reading import Reading

# Whose infinitive is a statement.
_INFINITIVES = PLEDGE | FORESEE
REPORTING = CLAUSAL | PLEDGE | DIRECT | TOPICAL.keys() | JUDGED_BY.keys() | NAME_AS
# Who is supported or dismissed is no statement; what is, is.
_NO_TOPIC = PROPER | {"PRP"}
# How what somebody or something is called hangs on the verb, and whoever is.
_NAMED = frozenset({"dobj", "oprd", "ccomp", "nsubj"})
# Whose source stands beside a sentence that may have another.
_BESIDE = (forms.ACCORDING_BEHIND, forms.ACCORDING_AHEAD, forms.ACCORDING_AROUND)
# What a desk sets before a headline, and nobody who says it. Source: Reuters Handbook of Journalism, slugs and labels.
_KICKERS = word_set(
    """explainer analysis opinion comment commentary column editorial exclusive breaking update live watch video photos
    review preview recap factbox timeline profile feature insight interview podcast newsletter correction obituary fact
    q&a letters letter perspective essay quiz infographic"""
)
# What may stand in the middle of what is said; who agrees does so with what stands before.
_ROUND = (SAY | THINK) - ASSENTS
_WHETHER = frozenset({"if", "whether"})
# How many words the name before a headline's colon may have, how many tokens a headline, and how many at least follow.
_NAME, _HEADLINE, _LEAST = 4, 32, 5


class Statement(NamedTuple):
    """A reported statement: offsets of what is said, the cue's tokens, whose it is, the who that stands for that."""

    start: int
    end: int
    cue: tuple[int, int]
    phrase: Phrase
    form: Form
    relative: int = -1


def statements(reading: Reading, made: Decisions) -> list[Statement]:
    """The article's reported statements in reading order; what was refused is kept on the reading."""
    found = sorted(dict.fromkeys(_Finder(reading, made).find()), key=lambda item: (item.start, -item.end))
    tokens = made.layout.tokens
    kept: list[Statement] = []
    outer_end, voice, beside = -1, "", False
    for item in found:
        # Inside another statement only what another name says: he said [he hoped …] is one statement; but beside a
        # source of the reporter's whoever says it: [the clerk said it was late], according to a paper.
        named = tokens.tag[item.phrase.head] in PROPER or beside
        named = named and tokens.lower[item.cue[0]] in CLAUSAL and tokens.lower[item.phrase.head] != voice
        against = refusing((refusals.INSIDE,), item.end, outer_end, named)
        if against is None:
            kept.append(item)
        else:
            reading.refuse(against, item.start, item.end)
        if item.end > outer_end:
            outer_end, voice, beside = item.end, tokens.lower[item.phrase.head], item.form in _BESIDE
    return kept


class _Finder:
    def __init__(self, reading: Reading, made: Decisions) -> None:
        self.reading, self.layout, self.tokens = reading, made.layout, made.layout.tokens
        self.quoted = [decision.against is None for decision in made.made]
        self.direct = [decision.against is None and decision.direct for decision in made.made]
        self.subjects = made.candidates.subjects
        self.ends = Ends(made.layout, self.subjects)
        self.spans = Spans(made.layout, self.subjects, self.ends)
        self.clauses = Clauses(made.layout, self.subjects, self.ends)
        self.beside = SourcesBeside(reading, made.layout, self.subjects, self.clauses)
        self.words = ClauseWords(reading, made.layout, self.subjects, self.spans)

    def find(self) -> list[Statement]:
        found: list[Statement | None] = [self._headline()]
        tokens, owner = self.tokens, self.layout.owner
        for i, word in enumerate(tokens.lower):
            if owner[i] >= 0:
                continue
            if word == "according":
                found.append(self._worded(self.beside.according(i)))
            elif word in CLAUSE_WORDS and tokens.tag[i] not in VERBS:
                found.append(self._worded(self.words.of(i) or (self.beside.view(i) if word in VIEWS else None)))
            elif word in ATTITUDES and (worded := self.words.of(i)):
                found.append(self._worded(worded))
            elif word in REPORTING and (tokens.tag[i] in VERBS or word in PLAIN or self._verb_by_parse(i)):
                found.append(self._reported(i))
        return [statement for statement in found if statement is not None]

    def _verb_by_parse(self, i: int) -> bool:
        """Whether the parse has a sentence's verb where the tagger has a noun: records that he kept show that …"""
        tokens = self.tokens
        if tokens.dep[i] != "ROOT" or tokens.tag[i] not in ("NN", "NNS"):
            return False
        near = [(tokens.dep[k], k > i) for k in tokens.children(i)]
        nominal = any(dep in ("det", "amod", "compound", "poss") for dep, _ in near)
        return ("nsubj", False) in near and ("ccomp", True) in near and not nominal

    def _worded(self, worded: Worded | None) -> Statement | None:
        return self._statement(*worded) if worded else None

    def _reported(self, verb: int) -> Statement | None:
        subject = self._subject(verb)
        phrase = subject.phrase if subject else None
        considered = refusals.Verb(self.tokens, self.subjects, verb, phrase, subject.relative if subject else -1)
        against = refusing(refusals.VERBS, considered)
        if against is not None:
            self.reading.refuse(against, self.tokens.start[verb], self.tokens.end[verb])
        if against is not None or subject is None:
            return None
        aside = self.beside.as_said(verb, subject) if self.tokens.lower[verb] in COMMENT else None
        if aside:
            return self._worded(aside)
        for form, span in self._contents(verb, subject):
            statement = span and self._statement(span, (self.words.denied(verb), verb + 1), subject, form)
            if statement:
                return statement
        return None

    def _subject(self, verb: int) -> Subject | None:
        """Who reports: of a verb behind an and, who has reported before it, where what stands there can't speak."""
        subject = self.subjects.of(self.ends.report_before(verb))
        tokens, head = self.tokens, self.tokens.head[verb]
        if subject is None or tokens.dep[verb] not in ("conj", "dep") or can_speak(tokens, subject.phrase):
            return subject
        outer = self.ends.embedding.outer(verb) if tokens.dep[verb] == "conj" else head
        first = self.subjects.of(outer) if 0 <= outer < verb and tokens.tag[outer] in VERBS else None
        return first or subject

    def _contents(self, verb: int, subject: Subject) -> Iterator[tuple[Form, Span | None]]:
        """Where the content may be, likeliest first: round the report, behind the verb, before it, in its object."""
        word = self.tokens.lower[verb]
        speaks = can_speak(self.tokens, subject.phrase)
        says = speaks and word in SAY and self.tokens.tag[verb] in ("VBD", "VBZ", "VBP")
        if speaks and word in _ROUND and self.tokens.tag[verb] in ("VBD", "VBZ", "VBP"):
            yield forms.AROUND, self.clauses.around(verb, subject.phrase)
        if subject.how != "inverted":
            yield from self._complements(verb)
        if says or (word in CLAUSAL and self._ahead(verb)):
            yield forms.AHEAD, self.clauses.before(verb, subject.phrase)
        if speaks:
            yield from self._topics(verb)

    def _ahead(self, verb: int) -> bool:
        tokens = self.tokens
        if tokens.tag[verb] == "VBG":
            return False
        return any(child < verb and tokens.dep[child] == "ccomp" for child in tokens.children(verb))

    def _complements(self, verb: int) -> Iterator[tuple[Form, Span | None]]:
        """Clauses behind the verb."""
        tokens = self.tokens
        _, last = self.subjects.bounds(verb)
        word = tokens.lower[verb]
        clausal = word in CLAUSAL
        for child in tokens.children(verb):
            if not verb < child < last or self.layout.owner[child] >= 0:
                continue
            if tokens.dep[child] == "xcomp" and tokens.tag[child] == "VBG" and tokens.lower[verb] in ADMIT:
                yield forms.GERUND, self.spans.after(verb, child)
            if (word in DIRECT or word in CALL_ON) and self._infinitive(child) and self._directs(verb, child):
                yield forms.DIRECTED, self._directive(verb, child)
            infinitive = tokens.dep[child] == "xcomp" and word in _INFINITIVES and self._infinitive(child)
            if infinitive or (clausal and self._is_clause(verb, child)):
                span = self.spans.after(verb, child)
                if infinitive or self.spans.finite(span, child):
                    yield forms.INFINITIVE if infinitive else forms.CLAUSE, span
            if clausal and (lost := self.spans.lost_clause(verb, child)):
                yield forms.CLAUSE, self.spans.after(verb, child, to=lost)
        if clausal and (word not in FACTUAL or tokens.lower[verb + 1 : verb + 2] == ["that"]):
            yield forms.THAT, self.spans.with_that(verb, last)

    def _infinitive(self, verb: int) -> bool:
        """Whether a verb is an infinitive: to sell; to have sold; to be sold."""
        tokens = self.tokens
        to = any(tokens.lower[i] == "to" and i < verb for i in tokens.children(verb))
        if tokens.lower[tokens.head[verb]] == "expected" and tokens.tag[verb] == "VBN":
            return False  # A headline's: Clerk expected to be named
        return tokens.tag[verb] == "VB" or (tokens.tag[verb] == "VBN" and to)

    def _is_clause(self, verb: int, child: int) -> bool:
        """Whether a child of the verb is what is said: its complement, or what is asked: asked Y if he would go."""
        tokens, word = self.tokens, self.tokens.lower[verb]
        if tokens.dep[child] == "advcl":
            return word in ASK and any(tokens.lower[i] in _WHETHER for i in tokens.children(child) if i < child)
        before = [i for i in (*tokens.children(child), *tokens.children(verb)) if i < verb]
        if tokens.dep[child] != "ccomp" or any(tokens.tag[i] == "WP" and tokens.dep[i] == "dobj" for i in before):
            return False  # What she thinks matters is …
        return word not in FACTUAL or self.spans.states(verb, child)

    def _directs(self, verb: int, infinitive: int) -> bool:
        """Whether an infinitive with to tells what somebody behind the verb is urged to do: urged Y to vote."""
        tokens = self.tokens
        if tokens.dep[verb] == "pcomp":
            return False  # Slowed it by asking people to stay: a way, and no request of the subject's.
        to = any(tokens.lower[i] == "to" and tokens.dep[i] == "aux" for i in tokens.children(infinitive))
        whom = (*tokens.children(verb), *tokens.children(infinitive))
        somebody = any(
            verb < i < infinitive and tokens.dep[i] in ("dobj", "nsubj", "dative", "agent") and tokens.tag[i] != "CD"
            for i in whom
        )
        if tokens.lower[verb] in CALL_ON:  # X called on Y to go
            somebody = any(verb < i < infinitive and tokens.lower[i] in ("on", "upon") for i in whom)
        return to and somebody and tokens.dep[infinitive] in ("ccomp", "xcomp")

    def _directive(self, verb: int, infinitive: int) -> Span:
        """The tokens from not, or to, on: who is urged is not said."""
        tokens = self.tokens
        _, end = self.spans.after(verb, infinitive)
        to = next(i for i in tokens.children(infinitive) if tokens.lower[i] == "to" and tokens.dep[i] == "aux")
        return (to - 1 if tokens.lower[to - 1] == "not" else to), end

    def _topics(self, verb: int) -> Iterator[tuple[Form, Span | None]]:
        """``X announced a plan to …``, ``X called for a ban on …``: what is said is a noun phrase."""
        tokens = self.tokens
        word = tokens.lower[verb]
        linked = TOPICAL.get(word, frozenset())
        for child in tokens.children(verb):
            if child < verb or tokens.dep[child] not in ("dobj", "prep"):
                continue
            if tokens.dep[child] == "dobj" and tokens.tag[child] not in ("WP", "WDT"):
                first, end = self.spans.after(verb, child)
                judged = self.spans.judged(verb, child, JUDGED_BY[word]) if word in JUDGED_BY else 0
                if judged:
                    yield forms.JUDGED, (first, judged)
                elif against := self._against(verb, child):
                    self.reading.refuse(against, tokens.start[child], tokens.end[child])
                elif "" in linked and tokens.tag[child] not in _NO_TOPIC and end - first >= refusals.LEAST_WORDS:
                    yield forms.OBJECT, (first, end)
            elif tokens.dep[child] == "prep" and tokens.lower[child] in linked and not self._named_so(verb, child):
                first, end = self.spans.after(verb, child)
                yield forms.PREPOSITION, (child + 1, end)
        if (
            tokens.lower[verb + 1 : verb + 2] and tokens.lower[verb + 1] in linked and tokens.dep[verb + 1] == "mark"
        ):  # X called for Y to leave
            _, end = self.spans.after(verb, tokens.head[verb + 1])
            yield forms.PREPOSITION, (verb + 2, end)
        if word in NAME_AS:
            named = self.spans.named(verb)
            if named is not None:
                yield forms.JUDGED, named

    def _against(self, verb: int, thing: int) -> Refusal | None:
        """Why the object of a verb of judging is nothing that is said."""
        ruled = refusing((refusals.RULED_ON,), self.tokens, verb, thing)
        return ruled or refusing((refusals.WITHHELD,), self.tokens, verb)

    def _named_so(self, verb: int, preposition: int) -> bool:
        """Whether the verb has an object that it names, before a for: called it a boon for the town; no call for it."""
        tokens = self.tokens
        if tokens.lower[verb] not in NAME_AS or tokens.lower[preposition] != "for":
            return False
        return any(verb < i < preposition and tokens.dep[i] in _NAMED for i in tokens.children(verb))

    def _headline(self) -> Statement | None:
        """``Ortega: City will appeal``, ``Poll: Voters …``: a source, a colon and more in the article's first line."""
        tokens, layout = self.tokens, self.layout
        if not layout.sentences or layout.sentences[0].last - layout.sentences[0].first > _HEADLINE:
            return None
        first, last = layout.sentences[0].first, layout.sentences[0].last
        colon = next((i for i in range(first, min(last, first + _NAME + 1)) if tokens.text[i] == ":"), -1)
        if colon <= first or any(tokens.tag[i] not in NOUNS or layout.owner[i] >= 0 for i in range(first, colon)):
            return None
        phrase = Phrase(first, colon, colon - 1)
        source = tokens.tag[colon - 1] in PROPER or can_speak(tokens, phrase)
        if not source or last - colon < _LEAST or tokens.text[first].isupper() or tokens.lower[first] in _KICKERS:
            return None
        return self._statement((colon + 1, last), (colon, colon + 1), Subject(phrase, "order"), forms.HEADLINE)

    def _statement(self, span: Span, cue: Span, subject: Subject, form: Form) -> Statement | None:
        """The statement, without the punctuation at its ends; None where it is too short or is a quotation's."""
        first, last = self.ends.trimmed(*span)
        if first >= last:
            return None
        tokens = self.tokens
        start, end = tokens.start[first], tokens.end[last - 1]
        considered = refusals.Said(tokens, first, last, self.layout.owner, self.quoted, self.direct)
        against = refusing(refusals.SAID, considered)
        if against is not None:
            self.reading.refuse(against, start, end)
            return None
        return Statement(start, end, cue, subject.phrase, form, subject.relative)

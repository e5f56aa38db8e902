"""Where what is said begins and ends: in clauses behind the reporting verb, before it, or round it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.entities.quotes import statement_refusals as refusals
from mpp_extract.entities.quotes.embedding import Embedding, can_speak
from mpp_extract.language.function_words import AUXILIARIES, BE, COORDINATORS, DO, HAVE, NEGATIONS, SUBORDINATORS
from mpp_extract.language.inflect import verbs
from mpp_extract.language.speech_nouns import CONTENTS
from mpp_extract.language.tagged_phrases import Phrase, is_time
from mpp_extract.language.tags import FINITE, NOUNS, VERBS
from mpp_extract.language.verbs import ADDRESS, CUES, DIRECT, PLAIN, SAY, TELL
from mpp_extract.language.word_sets import word_set

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.layout import Layout
    from mpp_extract.entities.quotes.subjects import Subjects

Span = tuple[int, int]

COMMAS = frozenset({",", "—", "–", "--"})
# Conjunctions that bring the reporter's own words back, behind a comma.
_TURNS = word_set("while though although even despite whereas")
# Tokens of one statement that are looked at, at most: bounds the cost.
LONGEST = 120
# How far behind the verb its that may stand, in tokens; how long a report inside its statement may be.
_THAT, _REPORT = 16, 24
_CALLED = NOUNS | {"JJ", "JJR", "JJS", "VBN"}
# Without that these have a clause of another kind: submit the forms you have. Source: Quirk et al., 16.32.
_WITH_THAT = verbs("allow submit certify")
# Whose object can be whom it is said to: told the clerk the mill is lost.
_WITH_SOMEBODY = TELL | ADDRESS | DIRECT | verbs("instruct order")
# Behind these a clause begins, before which a report may stand.
_OPENING = COORDINATORS | SUBORDINATORS
_ASKING = frozenset({"WP", "WRB", "WP$", "WDT"})
_HANGING = frozenset({"advcl", "relcl", "acl", "pcomp", "csubj", "mark"})


class Spans:
    """Finds the tokens of statements in one article."""

    def __init__(self, layout: Layout, subjects: Subjects) -> None:
        self.layout, self.tokens, self.subjects = layout, layout.tokens, subjects
        self.embedding = Embedding(layout)

    # --- behind the verb

    def after(self, verb: int, child: int, to: int = 0) -> Span:
        """Tokens of a complement behind the verb: its subtree, from behind ``that``, inside the sentence.

        to: the verb of a clause that this is the subject of, though the parse does not say so.
        """
        _, last = self.subjects.bounds(verb)
        first, end = self._subtree(child)
        end = max(end, self._subtree(to)[1]) if to else end
        first, end = max(first, verb + 1), min(end + 1, last)
        if self.tokens.lower[first] == "that" and first < child and not self._stands_for(first):
            first += 1
        return first, self._cut(first, end)

    def lost_clause(self, verb: int, thing: int) -> int:
        """``hoped the vote, put off twice, would come``: the verb of which the parse has made the subject an object.

        0 where there is none: the verb hangs on the reporting one, behind the thing's aside, and has no subject.
        """
        tokens = self.tokens
        if tokens.dep[thing] != "dobj" or tokens.tag[thing] not in NOUNS or tokens.lower[verb] in _WITH_SOMEBODY:
            return 0
        if tokens.tag[verb] == "VBG" and not any(tokens.dep[i] == "aux" for i in tokens.children(verb)):
            return 0  # A man claiming the throne left.
        above = tokens.head[verb]
        if tokens.dep[verb] == "csubj" and tokens.tag[verb] in FINITE and above > thing and self._tensed(above):
            return 0 if any(tokens.tag[i] in _ASKING for i in tokens.children(verb)) else above
        for child in tokens.children(verb):
            if child <= thing or tokens.dep[child] not in ("ccomp", "conj") or tokens.text[child - 1] in COORDINATORS:
                continue
            inside = [i for i in tokens.children(child) if i < child and tokens.dep[i] != "punct"]
            first = min((child, *inside))
            modal = any(tokens.tag[i] == "MD" for i in inside) or tokens.dep[child] == "ccomp"
            subject = any(tokens.dep[i] in ("nsubj", "nsubjpass") for i in inside)
            near = tokens.text[first - 1] in COMMAS or (
                tokens.dep[child] == "ccomp" and first - 1 == self._subtree(thing)[1]
            )
            if modal and near and not subject and self._tensed(child):
                return child
        return 0

    def _stands_for(self, that: int) -> bool:
        """Whether the word is a pronoun, and no conjunction: she said that was late."""
        return self.tokens.tag[that] == "DT" or self.tokens.tag[that + 1] in FINITE

    def finite(self, span: Span, head: int) -> bool:
        """Whether the tokens are a clause: a verb that carries tense behind a subject, or a verb (head) with a subject.

        Not: declared himself a winner; said were late.
        """
        tokens, (first, last) = self.tokens, span
        if tokens.tag[first] in FINITE:
            return False
        if any(tokens.tag[i] in FINITE for i in range(first + 1, last)):
            return True
        subject = next((i for i in tokens.children(head) if tokens.dep[i] == "nsubj"), -1)
        return tokens.tag[head] in ("VB", "VBG") and subject >= 0 and not tokens.lower[subject].endswith("self")

    def states(self, verb: int, head: int) -> bool:
        """Whether the clause of a verb of knowing states what is known: its verb carries tense, and it asks nothing.

        Not: heard him sing; knew how it ended; had known him for years (he lives there).
        """
        tokens = self.tokens
        first = min(self._subtree(head)[0], head)
        if (
            not self._tensed(head)
            or self.asks(head)
            or (tokens.lower[verb] in _WITH_THAT and tokens.lower[first] != "that")
        ):
            return False
        return not any(tokens.dep[i] == "dobj" and i < first for i in tokens.children(verb))

    def _tensed(self, head: int) -> bool:
        tokens = self.tokens
        auxiliaries = (i for i in tokens.children(head) if i < head and tokens.dep[i] in ("aux", "auxpass"))
        return any(tokens.tag[i] in FINITE for i in (head, *auxiliaries))

    def asks(self, head: int) -> bool:
        """Whether a clause is a question: how it ended; if he left."""
        first = min(self._subtree(head)[0], head)
        return self.tokens.tag[first] in _ASKING or self.tokens.lower[first] in ("whether", "if")

    def with_that(self, verb: int, last: int) -> Span | None:
        """``agreed with the mayor that …``: a clause with that which the parse has hung on something else."""
        tokens = self.tokens
        for i in range(verb + 1, min(verb + _THAT, last - 1)):
            if self.layout.owner[i] >= 0 or tokens.tag[i] in FINITE or tokens.text[i] == ";":
                return None
            if tokens.lower[i] in CUES and tokens.tag[i] in VERBS and tokens.text[i - 1] in COMMAS:
                return None  # …, one of them said, adding that …
            if tokens.lower[i] == "that" and (tokens.tag[i] == "IN" or self._clause_of_its_own(i)):
                told = tokens.lower[verb] in TELL and tokens.head[i - 1] == verb
                if tokens.tag[i - 1] in NOUNS and not told and not self._may_have_content(i - 1):
                    return None
                end = min(i + LONGEST, last)
                return i + 1, self._cut(i + 1, end)
        return None

    def _may_have_content(self, noun: int) -> bool:
        """Whether a clause with that behind the noun can be what is said: told the mayor that; not: a formula that."""
        tokens = self.tokens
        told = can_speak(tokens, Phrase(noun, noun + 1, noun)) or is_time(self.layout, noun)
        return told or tokens.lower[noun] in CONTENTS or tokens.lower[noun] in ("time", "point", "moment")

    def _clause_of_its_own(self, that: int) -> bool:
        """Whether that brings in a clause with a subject of its own, and is no relative pronoun for one."""
        tokens = self.tokens
        verb = tokens.head[that]
        if tokens.dep[that] not in ("mark", "advmod") or tokens.tag[that] != "WDT":
            return False
        return any(tokens.dep[i] in ("nsubj", "nsubjpass") and that < i < verb for i in tokens.children(verb))

    def judged(self, verb: int, thing: int, by: frozenset[str]) -> int:
        """The end of an object with what it is praised or blamed for; 0 where nothing says that."""
        tokens = self.tokens
        _, last = self.subjects.bounds(verb)
        for child in (*tokens.children(verb), *tokens.children(thing)):
            if thing < child < last and tokens.lower[child] in by and tokens.dep[child] == "prep":
                return min(self._subtree(child)[1] + 1, last)
        return 0

    def named(self, verb: int) -> Span | None:
        """``X called her a liar``: the object with what it is called; None where nothing says that."""
        tokens = self.tokens
        _, last = self.subjects.bounds(verb)
        inside = [child for child in tokens.children(verb) if verb < child < last]
        called = next((i for i in inside if tokens.dep[i] in ("oprd", "ccomp") and tokens.tag[i] in _CALLED), -1)
        if called < 0:
            return None
        things = [i for i in (*inside, *tokens.children(called)) if i < called and tokens.dep[i] in ("dobj", "nsubj")]
        if not things or things[0] < verb or tokens.tag[things[0]] in ("WP", "WDT"):
            return None
        return self._subtree(things[0])[0], min(self._subtree(called)[1] + 1, last)

    def _cut(self, first: int, end: int) -> int:
        """Where a clause of the reporter's begins behind the statement: , while he …; , adding …; , but X said …"""
        tokens = self.tokens
        end = self._before_report(first, end)
        for i in range(first + refusals.LEAST_WORDS, end - 1):
            if self.layout.owner[i] >= 0:
                continue
            if tokens.tag[i] == "CC" and self._reports_again(i, end):
                return i
            after, comma = tokens.lower[i + 1], tokens.text[i] == ","
            aside = after in _TURNS or (after, *tokens.lower[i + 2 : i + 3]) == ("even", "as")
            calling = comma and tokens.tag[i + 1] == "VBG" and (after in CUES or self._closing_source(i + 1, end))
            if calling or (aside and (tokens.text[i] in COMMAS or self._dash(i))):
                return i
            if (
                comma
                and after in ("but", "and")
                and any(tokens.lower[j] in PLAIN for j in range(i + 2, min(i + 7, end)))
            ):
                return i
        return end

    def _before_report(self, first: int, end: int) -> int:
        """The end without a report of somebody else's that closes the sentence: …, a clerk who saw it said."""
        tokens, last = self.tokens, end - 1
        while last > first and not tokens.text[last][0].isalnum():
            last -= 1
        if tokens.lower[last] not in PLAIN or tokens.tag[last] not in FINITE:
            return end
        subject = self.subjects.of(last)
        comma = subject.phrase.first - 1 if subject and subject.how != "inverted" else -1
        return comma if comma > first + refusals.LEAST_WORDS and tokens.text[comma] in COMMAS else end

    def _closing_source(self, according: int, end: int) -> bool:
        """Whether an according-to phrase is the last of what is left: it is of the report, too."""
        tokens = self.tokens
        return tokens.lower[according] == "according" and "," not in tokens.text[according:end]

    def _dash(self, i: int) -> bool:
        """Whether a hyphen stands for a dash: between blanks."""
        tokens = self.tokens
        return tokens.text[i] == "-" and tokens.end[i - 1] < tokens.start[i] and tokens.end[i] < tokens.start[i + 1]

    def _reports_again(self, conjunction: int, end: int) -> bool:
        """Whether another report of the same subject follows an and or but: said it was late and urged them to go."""
        tokens, i = self.tokens, conjunction + 1
        while i < end and (tokens.tag[i] in ("RB", "MD") or tokens.lower[i] in DO | HAVE):
            i += 1
        return i < end and self.layout.owner[i] < 0 and self._says_again(i)

    def _says_again(self, verb: int) -> bool:
        tokens = self.tokens
        past = tokens.lower[verb - 1] in DO or tokens.lower[verb - 2 : verb - 1] == ["did"]
        tag = tokens.tag[verb] if tokens.lower[verb] in SAY else ""
        return tag in ("VBD", "VBZ") or (tag == "VB" and past)

    def report_before(self, verb: int) -> int:
        """The report whose statement another one, with the same subject, ends: said it was late and urged Y to go.

        The verb itself where there is none.
        """
        tokens, i = self.tokens, verb - 1
        if tokens.dep[verb] != "conj" or not self._says_again(verb):
            return verb
        while i > 0 and (tokens.tag[i] in ("RB", "MD") or tokens.lower[i] in DO | HAVE):
            i -= 1
        outer = self.embedding.outer(verb) if tokens.tag[i] == "CC" else -1
        return outer if outer >= 0 else verb

    def _subtree(self, i: int) -> tuple[int, int]:
        first = end = i
        stack = [i]
        seen = 0
        while stack and seen < LONGEST:
            node = stack.pop()
            seen += 1
            first, end = min(first, node), max(end, node)
            stack += self.tokens.children(node)
        return first, end

    # --- before the verb, and round it

    def before(self, verb: int, phrase: Phrase) -> Span | None:
        """Tokens of the clause before ``, X said``: from the start of the sentence, or behind another report."""
        low, _ = self.subjects.bounds(verb)
        edge = self.layout.before_word(min(verb, phrase.first) - 1, low)
        if edge < low or self.tokens.text[edge] not in COMMAS or self.layout.owner[edge] >= 0:
            return None
        first = self.layout.next_word(low, edge)
        if any(child > verb and self.tokens.dep[child] == "ccomp" for child in self.tokens.children(verb)):
            return None
        if self._clause_start(first, edge, max(verb + 1, phrase.last)) != first or self.unfinished(edge):
            return None
        return (first, edge) if self._has_main_clause(first, edge) else None

    def _clause_start(self, first: int, edge: int, behind: int) -> int:
        """Where the clause begins of which a report parts the subject: …, but the clerks, she said, are late.

        first where it is the sentence's; edge where no more than its conjunction stands before: …, since, she said, …
        behind: the token behind the report.
        """
        tokens = self.tokens
        if tokens.tag[edge - 1] in ("IN", "CC") and tokens.lower[edge - 1] in _OPENING:
            return edge
        if tokens.text[behind : behind + 1] != [","] or FINITE.isdisjoint(tokens.tag[behind + 1 : behind + 2]):
            return first
        for i in range(edge - 1, first, -1):
            if tokens.tag[i] in FINITE:
                return first
            if tokens.text[i] == ";" or (tokens.lower[i] in COORDINATORS and tokens.text[i - 1] in COMMAS):
                return i + 1 if any(tokens.tag[k] in FINITE for k in range(first, i)) else first
        return first

    def unfinished(self, edge: int) -> bool:
        """Whether of a clause's verb no more than an auxiliary stands before a token: There had not, he said, been …"""
        tokens, i = self.tokens, edge - 1
        while i > 0 and tokens.lower[i] in NEGATIONS:
            i -= 1
        if tokens.tag[i] not in FINITE or tokens.lower[i] not in AUXILIARIES:
            return False
        if tokens.dep[i] in ("aux", "auxpass") and tokens.head[i] > edge:
            return True
        low, _ = self.subjects.bounds(i)
        alone = not any(tokens.tag[k] in FINITE for k in range(low, i))  # Not: that is what it was, he said.
        later = any(k > edge and tokens.dep[k] in ("attr", "acomp") for k in tokens.children(i))
        return later or (tokens.lower[i] in BE and alone)

    def _has_main_clause(self, first: int, last: int) -> bool:
        """Whether a verb between two tokens carries tense and hangs on none but a report: not Before he left, …"""
        tokens, owner = self.tokens, self.layout.owner
        for i in range(first, last):
            if tokens.tag[i] in FINITE and owner[i] < 0:
                main = tokens.head[i] if tokens.dep[i] in ("aux", "auxpass") else i
                if tokens.dep[main] not in _HANGING:
                    return True
        return False

    def has_clause(self, first: int, last: int) -> bool:
        """Whether a verb that carries tense stands between two tokens, outside relative clauses right behind a noun."""
        tags, owner = self.tokens.tag, self.layout.owner
        return any(tags[i] in FINITE and owner[i] < 0 and self.tokens.dep[i] != "relcl" for i in range(first, last))

    def behind(self, first: int, last: int) -> Span | None:
        """Tokens of the clause behind an according-to phrase that ends before this token: from its comma on."""
        comma = next((j for j in range(first, last) if self.tokens.text[j] == ","), None)
        return None if comma is None else (comma + 1, self._cut(comma + 1, last))

    def around(self, verb: int, phrase: Phrase) -> Span | None:
        """``The lake, three wardens said, was full``: the sentence round a report between commas."""
        tokens = self.tokens
        low, last = self.subjects.bounds(verb)
        edge = self.layout.before_word(min(verb, phrase.first) - 1, low)
        if edge <= low or tokens.text[edge] not in COMMAS or self.layout.owner[edge] >= 0:
            return None
        behind = max(verb + 1, phrase.last)
        close = next((j for j in range(behind, min(behind + _REPORT, last)) if tokens.text[j] in COMMAS), -1)
        first = self.layout.next_word(low, edge)
        if close < 0 or close + 2 >= last or self.layout.owner[self.layout.next_word(close + 1, last - 1)] >= 0:
            return None
        if any(tokens.tag[j] in FINITE for j in range(behind, close)) or self._governs(verb, behind, close):
            return None
        first = self._clause_start(first, edge, behind)
        if first == edge:
            return close + 1, self._cut(close + 1, last)
        unfinished = self.unfinished(edge)
        if self._has_main_clause(first, edge) and not unfinished:
            return None
        if not self.has_clause(first, edge) and tokens.tag[first] in ("RB", "CC", "IN", "TO"):  # Now, she said, …
            first = close + 1
        more = next((j for j in range(close, last) if tokens.tag[j] in FINITE and self.layout.owner[j] < 0), -1)
        return (
            (first, self._cut(close + 1, last)) if (more >= 0 or unfinished) and not self._hangs_alone(first) else None
        )

    def _governs(self, verb: int, first: int, last: int) -> bool:
        """Whether the verb has an object or clause between two tokens: then the report is no mere aside."""
        tokens = self.tokens
        if any(tokens.lower[i] == "that" or tokens.dep[i] in ("nsubj", "nsubjpass") for i in range(first, last)):
            return True
        return any(first <= i < last and tokens.dep[i] in ("dobj", "ccomp", "xcomp") for i in tokens.children(verb))

    def _hangs_alone(self, first: int) -> bool:
        return self.tokens.tag[first] in ("VBN", "VBG")

    # --- ends

    def trimmed(self, first: int, last: int) -> Span:
        """The tokens without white space and punctuation at their ends; a quotation at an end is whole."""
        tokens, owner, inside = self.tokens, self.layout.owner, self.layout.inside
        while last > first and owner[last - 1] < 0 and self._bare(last - 1):
            last -= 1
        while first < last and owner[first] < 0 and (tokens.tag[first] == "_SP" or not tokens.text[first][0].isalnum()):
            first += 1
        while last + 1 < len(tokens) and self._bound(last):
            last += 2
        if first < last and owner[last - 1] >= 0:
            last = inside[owner[last - 1]][1]
        if first < last and owner[first] >= 0:
            first = inside[owner[first]][0]
        return first, last

    def _bound(self, i: int) -> bool:
        """Whether a hyphen binds the word before it to the next, of which the parse has made another clause."""
        tokens = self.tokens
        tight = tokens.end[i - 1] == tokens.start[i] and tokens.end[i] == tokens.start[i + 1]
        return tokens.text[i] == "-" and tight and self.layout.owner[i + 1] < 0

    def _bare(self, i: int) -> bool:
        text = self.tokens.text[i]
        if self.tokens.tag[i] == "_SP" or text in COMMAS or (self.tokens.tag[i] == "CC" and text.islower()):
            return True
        return not text[-1].isalnum() and text not in (")", "%") and len(text) == 1

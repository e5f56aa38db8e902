"""What a speaker is: role and affiliation, from words before a name, in apposition behind it, or in a description."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.quotes.voices import role_words as words
from mpp_extract.entities.quotes.voices.before_names import BeforeNames
from mpp_extract.entities.quotes.voices.behind_names import BehindNames
from mpp_extract.entities.quotes.voices.complements import Complements
from mpp_extract.entities.quotes.voices.shows import Shows
from mpp_extract.entities.quotes.voices.standing import NOTHING, Standing
from mpp_extract.language.inflect import singular
from mpp_extract.language.persons import RELATIVES
from mpp_extract.language.tags import PLURAL

if TYPE_CHECKING:
    from mpp_extract.entities.people.mentions import NameMention
    from mpp_extract.entities.quotes.voices.voices import Voices
    from mpp_extract.tokens import Tokens

# How many mentions are looked at.
_MENTIONS = 12
# A party and the place that somebody sits for, behind a name: X, R-Ohio, said; X (D-N.Y.); X, DFL-Elmira.
# Source: Associated Press Stylebook, party affiliation.
_SEAT = re.compile(
    r"(?:,\s|\s\()(?:[RDIL]|DFL|Rep|Dem)\.?[-–—\u2011]"
    r"(?P<place>(?:[A-Z][A-Za-z]*\s){0,3}[A-Z][A-Za-z.]*)(?=[,);\s]|$)"
)


class Roles:
    """Reads roles off one article's names and descriptions."""

    def __init__(self, text: str, voices: Voices) -> None:
        self.text, self.voices = text, voices
        self.tokens: Tokens = voices.tokens
        self.titles = Complements(text, voices)
        self.before_names = BeforeNames(text, voices, self.titles)
        self.behind_names = BehindNames(text, voices, self.titles)
        self.shows = Shows(voices, self.titles)

    def of_person(self, mentions: list[NameMention]) -> Standing:
        """The first mention that tells an office or the like counts, else the first that tells anything; an
        affiliation may come from a later one that tells the same role."""
        best = NOTHING
        others: list[Standing] = []
        for mention in mentions[:_MENTIONS]:
            found = self._at(mention)
            if found.role is None:
                continue
            others.append(found)
            if best.weak and not (best.role and found.weak):
                best = found
        if best.role is None:
            best = best._replace(affiliation=next(filter(None, map(self._body_only, mentions[:_MENTIONS])), None))
        elif best.affiliation is None:
            same = (found.affiliation for found in others if found.noun == best.noun and found.affiliation)
            best = best._replace(affiliation=next(same, None))
        if best.affiliation is None and best.noun not in words.SENT | words.OF_PLACES:
            bodies = filter(None, map(self.behind_names.occupied, mentions[:_MENTIONS]))
            best = best._replace(affiliation=next(bodies, None))
        return best

    def _at(self, mention: NameMention) -> Standing:
        """What the words round one mention say."""
        behind, before = self.behind_names.behind(mention), self.before_names.before(mention)
        sits_for = behind.affiliation if behind.noun in words.SENT else None  # Rep. X, a Republican from Ohio
        if not before.weak and self._says_less(behind, mention):
            behind = NOTHING
        if (behind.weak and before.role and not before.weak) or (
            before.affiliation and not behind.affiliation and not before.bare
        ):
            behind = NOTHING
        found = behind if behind.role else before if before.role else self.before_names.ahead(mention)
        show = self.shows.hosted(mention)
        if show.role is not None and found is before:
            return show
        if found.role is None:
            found = self.behind_names.predicate(mention)
        if found.affiliation is None:
            body = show.affiliation if found.noun in words.HOSTS or not found.role else None
            body = body or self._of_a_body(mention) or self._of_a_place(found, mention)
            found = found._replace(affiliation=body or (sits_for if found.noun in words.SENT else None))
        return found

    def _of_a_place(self, found: Standing, mention: NameMention) -> str | None:
        """``Sen. X of Ohio``, ``X, R-Ohio``: the place whose office it is; a teacher of a place only lives there."""
        tokens, i = self.tokens, mention.last
        seat = self._seat(mention) if found.noun in words.SENT else self._town_before(found, mention)
        if seat is not None:
            return seat
        i += tokens.text[i : i + 1] == [","]
        if found.noun not in words.SENT | words.OF_PLACES or tokens.lower[i : i + 1] != ["of"]:
            return None
        if found.noun in words.PARTIES and not (found.role or "").lower().endswith(found.noun):
            return None  # A Republican voter of Ohio
        return self.titles.place_at(i + 1)

    def _seat(self, mention: NameMention) -> str | None:
        """``X, R-Ohio``: the place that somebody sits for."""
        seat = _SEAT.match(self.text, mention.end)
        if seat is None:
            return None
        place = seat["place"]
        return place if place.lower().rstrip(".") in words.SHORT_STATES else place.rstrip(".")

    def _town_before(self, found: Standing, mention: NameMention) -> str | None:
        """``Dayton, Ohio, Mayor X``: the town with its state before the title; not where somebody speaks (in Dayton,).

        Source: Associated Press Stylebook, state names (a comma before and behind the state).
        """
        titles, first = self.titles, mention.first
        local = found.noun in words.OF_CITIES | words.OF_TOWNS or words.PUBLIC_SERVICES.intersection(
            (found.role or "").lower().split()
        )
        if not local or self.behind_names.behind(mention).role == found.role:
            return None
        first = self.before_names.start(first)
        state = titles.ends.get(first - 1, -1) if first > 3 and self.tokens.text[first - 1] == "," else -1
        town = titles.ends.get(state - 1, -1) if state > 1 and self.tokens.text[state - 1] == "," else -1
        if town < 0 or titles.labels[town] != "GPE" or (town and self.tokens.tag[town - 1] in ("IN", "TO")):
            return None
        return titles.words(town, first - 1)

    def _says_less(self, behind: Standing, mention: NameMention) -> bool:
        """``Gov. X, one of the candidates``, ``Sen. X, a member of the panel``: less than what stands before a name."""
        several = not behind.affiliation and self.behind_names.one_of_several(mention)
        return several or behind.noun == "member"

    def _of_a_body(self, mention: NameMention) -> str | None:
        """``X of the Innovation Fund``; set off by commas, too."""
        tokens, i = self.tokens, mention.last
        if tokens.lower[i : i + 1] in (["of"], ["with"]):
            return self.titles.body_at(i + 1)
        if tokens.text[i : i + 1] == [","] and tokens.lower[i + 1 : i + 2] in (["of"], ["with"], ["from"]):
            end = self.titles.body_end(self.titles.body_start(i + 2))
            if end is None or tokens.text[end : end + 1] not in ([","], ["."]):
                return None
            # Who is set off as of a town lives there, and the recogniser takes some towns for bodies.
            body = tokens.lower[i + 2] == "the" or singular(tokens.lower[end - 1]) in words.BODY_NOUNS
            return self.titles.body_at(i + 2) if body else None
        return None

    def _body_only(self, mention: NameMention) -> str | None:
        """What somebody without a role stands for: X of the law firm Y; Y's X; X, R-Ohio; X, Y at the end of a line."""
        tokens, first, last = self.tokens, mention.first, mention.last
        if first > 1 and tokens.tag[first - 1] == "POS":
            return self.titles.body_before(first - 1)
        seat = self._seat(mention)
        if seat is not None:
            return seat
        if tokens.text[last : last + 1] == [","]:
            end = self.titles.bodies.get(last + 1, len(tokens))
            if end < len(tokens) and tokens.tag[end] == "_SP" and "\n" in tokens.text[end]:
                return self.titles.body_at(last + 1)
        return self._of_a_body(mention) or self.shows.hosted(mention).affiliation

    def of_description(self, start: int, end: int) -> Standing:
        """Role and affiliation in a description without a name; what a group is called alone is no role: judges."""
        tokens, titles = self.tokens, self.titles
        first, last = tokens.at(start), tokens.before(end)
        while first < last and (titles.determines(first) or (first > tokens.at(start) and tokens.lower[first] == "of")):
            first += 1
        head = titles.phrase_end(first)
        head = min(head, last)
        if head == first or not titles.is_role(head - 1):
            return NOTHING
        plural = tokens.tag[head - 1] in PLURAL
        serving = singular(tokens.lower[head - 1]) in words.SERVING
        if head < last and tokens.lower[head] in words.JOINS:
            return titles.with_body(first, head) if serving or not plural else NOTHING
        if plural and (last - first == 1 or not serving):
            return NOTHING
        if head - first == 1 and tokens.lower[first] in RELATIVES:
            return NOTHING
        return titles.read(first, head)

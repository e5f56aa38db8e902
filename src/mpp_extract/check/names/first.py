"""N3: somebody whose last name stands alone before the article has named the person in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mpp_extract.check.finding import Finding, Span
from mpp_extract.check.row import Check, Wrong
from mpp_extract.check.story import Story
from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.captions import is_caption
from mpp_extract.language.verbs import SAY
from mpp_extract.language.word_sets import word_set
from mpp_extract.record import Judge, Mention, Speaker

# What stands behind a name that is a person's, and not the first part of another's or of a thing's.
_GRAMMAR = word_set(
    "is was are were has had have did does do will would can could may might must shall should who whose "
    "and or but to for of in on at by with from as that than when while after before"
)
_NEXT = re.compile(r"(?P<sign>[.,;:!?)”\"]|['’]s\b|\Z)| (?P<word>[\w-]+)")
# A party, a nickname's last name, what is listed behind a colon; a word with a capital before a name.
_OF_ANOTHER = re.compile(r"(?:\bvs?\.|\b[A-Z]\w+ [“\"][^“”\"\n]{1,24}[”\"]|:|[A-Z]\.) \Z|[-@#]\Z")
_CAPITAL = re.compile(r"\b([A-Z][\w’'-]*\.?) \Z")
_REACH = 44
_ENDS = ".?!”\"’')"


def last_name_first(story: Story) -> Iterator[Finding]:
    """N3: Poe in the first sentence, Ana Poe in the fifth."""
    speakers = [each for each in story.article.speakers or () if each.kind == "person"]
    persons: list[Judge | Speaker] = [*(story.article.judges or ()), *speakers]
    done: set[int] = set()
    for person in persons:
        last = person.name.split()[-1]
        named = [mention for mention in person.mentions if mention.text.split()[-1] == last]
        whole = next((mention for mention in named if len(mention.text.split()) > 1), None)
        first = next((mention for mention in named if _is_running_text(story, mention)), None)
        if whole is None or first is None or first.text != last or first.start > whole.start or first.start in done:
            continue
        if _is_person(story.text, first) and not story.is_correction(first.start):
            done.add(first.start)
            message = f"“{last}” stands alone before “{story.words(whole.start, whole.end)}” is named in full"
            yield Finding(start=first.start, end=first.end, message=message, others=(Span(whole.start, whole.end),))


def _is_running_text(story: Story, mention: Mention) -> bool:
    """Whether a mention stands in a sentence of the reporter's, not in a headline, a caption or a quotation."""
    start = story.text.rfind("\n", 0, mention.start) + 1
    end = story.text.find("\n", mention.end)
    line = story.text[start : end if end >= 0 else len(story.text)].strip()
    return line[-1:] in _ENDS and not is_caption(line) and story.quote_at(mention.start) is None


def _is_person(text: str, mention: Mention) -> bool:
    behind = _NEXT.match(text, mention.end)
    if behind is None or _OF_ANOTHER.search(text, max(0, mention.start - _REACH), mention.start):
        return False
    led = _CAPITAL.search(text, max(0, mention.start - _REACH), mention.start)
    word = "" if led is None else led[1].lower().rstrip(".")
    if led is not None and (word not in TITLE_WORDS or word == "president"):
        return False  # another first name, or a president, who is named so everywhere
    return behind["word"] is None or behind["word"] in _GRAMMAR or behind["word"] in SAY


CHECK = Check(
    code="N3",
    severity="house",
    certainty="house rule",
    meaning="A person’s last name alone before the name in full.",
    wrong=(
        Wrong(
            "“It is late,” Ortega said. The room was empty. Maria Ortega, the mayor, had left.",
            "Ortega",
            "before “Maria Ortega” is named in full",
        ),
        Wrong(
            "The order came from Judge Ortega. U.S. District Judge Maria Ortega of Ohio had waited.",
            "Ortega",
            "stands alone before",
        ),
    ),
    right=(
        "“It is late,” Maria Ortega said. “We must go,” Ortega said.",
        "Ortega asks for more\n\n“It is late,” Maria Ortega said. “We must go,” Ortega said.",
        "The Ortega plan is old. “It is late,” Maria Ortega said.",
        "Peter Ortega left. His sister came. “It is late,” Maria Ortega said.",
    ),
    limits="Judges and speakers whom the article names in full later on; headlines, captions and quotations are passed "
    "over, and so is a President with that title. Others whom everybody knows are often named so: it is off unless it "
    "is asked for.",
    find=last_name_first,
)

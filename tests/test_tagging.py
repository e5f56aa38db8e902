"""The tagger's mistakes put right: own sentences with own tags."""

from __future__ import annotations

import pytest

from mpp_extract.language.tagging import retagged
from mpp_extract.tokens import Entity, Tokens


def tokens(words: str, names: tuple[tuple[int, int], ...] = ()) -> Tokens:
    """Tokens out of ``word/TAG/label`` parted by blanks; names: first token and the one after the last."""
    made = Tokens()
    for item in words.split():
        word, tag, dep = item.rsplit("/", 2)
        made.start.append(made.end[-1] + 1 if made.end else 0)
        made.end.append(made.start[-1] + len(word))
        made.text.append(word)
        made.lower.append(word.lower())
        made.tag.append(tag)
        made.dep.append(dep)
        made.head.append(0)
    made.sentences, made.sentence = [(0, len(made.text))], [0] * len(made.text)
    made.entities = [Entity(made.start[a], made.end[b - 1], a, b, "PERSON") for a, b in names]
    return made


# why: tokens, the tag of the word in question, its place
REPORTS = {
    "behind marks, before a name": ("”/''/punct recalled/JJ/ROOT Lindqvist/NNP/nsubj", "VBD", 1),
    "a document's, at the end": ("the/DT/det opinion/NN/compound states/NNS/ROOT ././punct", "VBZ", 2),
    "a document's, before words": ("the/DT/det statute/NN/compound states/NNS/pobj :/:/punct", "VBZ", 2),
    "an object stays a noun": ("three/CD/nummod text/NN/compound messages/NNS/dobj in/IN/prep May/NNP/pobj", "NNS", 2),
    "part of a compound stays one": ("”/''/punct comment/NN/compound section/NN/dobj", "NN", 1),
    "behind another noun": ("the/DT/det street/NN/compound states/NNS/ROOT ././punct", "NNS", 2),
}


@pytest.mark.parametrize(("words", "tag", "place"), REPORTS.values(), ids=REPORTS)
def test_reports(words: str, tag: str, place: int) -> None:
    assert retagged(tokens(words)).tag[place] == tag


def test_names() -> None:
    given = tokens(
        "Ada/NNP/compound Cutting/NNP/nsubj left/VBD/ROOT ././punct Cutting/VBG/dep lost/VBD/ROOT", ((0, 2),)
    )
    mended = retagged(given)
    assert mended.tag == ["NNP", "NNP", "VBD", ".", "NNP", "VBD"]
    assert given.tag[4] == "VBG", "what was given is left as it was"
    assert mended.text is given.text


def test_short_words_and_others_stay() -> None:
    given = tokens("Ada/NNP/compound May/NNP/nsubj left/VBD/ROOT ././punct May/MD/aux lost/VBD/ROOT", ((0, 2),))
    assert retagged(given) is given


FULL_NAMES = {
    "a plural behind words": ("Ada/NNP/compound Parsons/NNP/nsubj left/VBD/ROOT ”/''/punct Parsons/NNS/nsubj", "NNP"),
    "a plural before a verb": (
        "Ada/NNP/compound Day/NNP/nsubj left/VBD/ROOT “/``/punct Day/NN/nsubj said/VBD/ROOT",
        "NNP",
    ),
    "a plural with an article": ("Ada/NNP/compound Parsons/NNP/nsubj met/VBD/ROOT the/DT/det Parsons/NNS/dobj", "NNS"),
    "a plural that opens a sentence": (
        "Ada/NNP/compound Parsons/NNP/nsubj left/VBD/ROOT “/``/punct Parsons/NNS/nsubj of/IN/prep",
        "NNS",
    ),
}


@pytest.mark.parametrize(("words", "tag"), FULL_NAMES.values(), ids=FULL_NAMES)
def test_last_names_of_full_names(words: str, tag: str) -> None:
    mended = retagged(tokens(words, ((0, 2),)))
    assert mended.tag[4] == tag

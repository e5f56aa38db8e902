"""A judge's name in the text: where it ends after a title, and whether a stretch of text can be one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mpp_extract.entities.judges.refusals import NO_NAME, OF_NAMES, is_no_name
from mpp_extract.entities.people.names import GAP, INITIAL, PARTICLES, SUFFIX, WORD
from mpp_extract.rule import Refusal, refusing

if TYPE_CHECKING:
    from mpp_extract.tokens import Tokens

MAX_PARTS = 6
# What an editor put into somebody's words: "Justice [Antonin] Scalia".
BRACKETED = re.compile(rf"\[{WORD}\](?={GAP}[^\W\d_a-z])")
_FIRST = re.compile(rf"{INITIAL}(?!\w)|[\"“]{WORD}[\"”]|{BRACKETED.pattern}|{WORD}")
_PARTICLE = "|".join(sorted((re.escape(p) for p in PARTICLES if p.islower()), key=len, reverse=True))
_NEXT = re.compile(
    rf"\]?{GAP}(?!{SUFFIX})(?:(?:{_PARTICLE}){GAP}){{0,3}}(?:{INITIAL}(?!\w)|[\"“(]{WORD}[\"”)](?={GAP}[^\W\d_a-z])|{WORD})"
)
_SUFFIX = re.compile(rf",?{GAP}{SUFFIX}")
_LAST_WORD = re.compile(r"[\w.’'-]+$")
_OPENED = re.compile(r"\[[^\]\n]{0,80}$")
_BRACKETS = re.compile(r"[\[\]]")
_SPACE = re.compile(r"\s+")
_POSSESSIVE = re.compile(r"['’]s?$")


def name_at(text: str, at: int, tokens: Tokens) -> int | None:
    """Where the name that starts at this offset ends, or None where no name starts there.

    A title-case heading goes on with capitalised words (``Judge Poe Blocks Order``): words that the tagger takes for no
    proper noun, verbs of headings and days end the name.
    """
    end = _run(text, at, tokens)
    if end is None or refusing(OF_NAMES, text, at, end) is not None:
        return None
    suffix = _SUFFIX.match(text, end)
    return suffix.end() if suffix is not None else end


def why_no_name(text: str, at: int, tokens: Tokens) -> tuple[Refusal, int, int] | None:
    """What refuses the name that would start here, with the refused words' offsets; None where nothing does."""
    end = _run(text, at, tokens)
    first = _FIRST.match(text, at)
    if end is not None:
        refusal = refusing(OF_NAMES, text, at, end)
        return None if refusal is None else (refusal, at, end)
    if first is None or NO_NAME.test is None or not NO_NAME.test(text, at, first.end()):
        return None
    return NO_NAME, at, first.end()


def _run(text: str, at: int, tokens: Tokens) -> int | None:
    """Where the words of a name end that begins here, its suffix left out."""
    match = _FIRST.match(text, at)
    if match is None or not _is_name_word(text, match.start(), match.end(), tokens, first=True):
        return None
    end = match.end()
    for _ in range(MAX_PARTS - 1):
        match = _NEXT.match(text, end)
        if match is None or (match[0][0] == "]" and not _bracket_opened(text, at)):
            break
        word = _LAST_WORD.search(text, match.start(), match.end())
        if word is not None and not _is_name_word(text, word.start(), word.end(), tokens, first=False):
            break
        if word is not None and len(word[0]) > 2 and word[0] in text[at:end].split():
            break  # the name once more
        end = match.end()
    words = text[at:end].split()
    if words[-1].strip('"“”()') != words[-1] or (len(words) == 1 and len(words[0].rstrip(".")) == 1):
        return None
    return end


def _is_name_word(text: str, start: int, end: int, tokens: Tokens, *, first: bool) -> bool:
    word = text[start:end].strip('"“”()[]')
    if "." in word or (len(word) == 1 and word.isupper()):
        return True  # an initial, with or without its full stop
    if is_no_name(word, first):
        return False
    i = tokens.at(start + text.startswith("[", start))
    if i >= len(tokens):
        return False
    tag = tokens.tag[i]
    if tag in ("NNP", "NNPS", "FW", ""):
        return True
    # The tagger may be wrong about an uncommon name; the recogniser then often knows it.
    return any(entity.label == "PERSON" for entity in tokens.entities_at(start, start + 1)) or (
        tag in ("NN", "JJ", "NNS", "RB") and not first
    )


def _bracket_opened(text: str, at: int) -> bool:
    """Whether a square bracket before a name is still open: ``[Judge Ana] Poe``."""
    return _OPENED.search(text, max(0, at - 80), at) is not None


def clean_name(words: str) -> str:
    """A name as printed: on one line, without a possessive, a closing comma or an editor's brackets.

    >>> clean_name("Ana\\nPoe’s")
    'Ana Poe'
    """
    return _POSSESSIVE.sub("", _SPACE.sub(" ", _BRACKETS.sub("", words)).strip(" ,;"))

"""Quotation or not: words in marks may be a name, a title, a term, a slogan or irony, and then nobody is quoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mpp_extract.language.groups import GROUPS
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import PERSONS
from mpp_extract.language.tags import NOUNS, PROPER
from mpp_extract.language.verbs import CALL, READ, SAY

if TYPE_CHECKING:
    from mpp_extract.entities.quotes.candidate import Candidate
    from mpp_extract.entities.quotes.layout import Layout

# Words before the marks that announce a name, term or title. Source: Chicago Manual of Style 7.62, 8.163 to 8.195.
_NAMING = """
     so-called known titled entitled named nicknamed dubbed termed subtitled captioned coined term terms
    word words phrase     phrases codename code-named acronym hashtag alias aka spelled
"""
_TITLED = """
    book novel memoir autobiography biography film movie documentary show series program programme podcast album song
    single track play musical poem essay magazine drama comedy sitcom thriller episode segment game exhibit exhibition
    painting sculpture opera column blog special newsletter article story hit anthem ballad slogan motto network
"""
# What a name in marks is put before (the “…” policy), or after with of (the principle of “…”).
_NAMED = """
    policy policies rule rules law laws doctrine program programs programme principle principles clause plan list lists
    initiative initiatives tax taxes level movement strategy memo podcast hat hats cap caps sign signs shirt shirts
    obligation obligations system test standard standards ban order bill bills measure protocol protocols act amendment
    statute provision exception exemption concept notion theory theories defense loophole loopholes designation category
    status label button option feature hashtag playlist logo brand ad ads commercial campaign show series theme barbecue
    brunch tour movie film book song effect syndrome approach model method technique scheme scandal affair controversy
"""
_REPORTS = SAY | CALL
NAMED = frozenset(_NAMED.split())
_CONCEPTS = frozenset(
    {"principle", "doctrine", "concept", "theory", "crime", "offense", "practice", "definition", "status"}
)
NAMING = frozenset(_NAMING.split())
TITLED = frozenset(_TITLED.split())
_SMALL = frozenset(
    (
        *("a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as"),
        *("v.", "vs.", "&", "is", "para", "de", "la", "el", "y", "into", "over", "up", "down", "off"),
    )
)
# Terms of the law that copy sets in marks. Source: Black's Law Dictionary.
_DOCTRINES = frozenset(
    (
        *("strict scrutiny", "rational basis", "intermediate scrutiny", "heightened scrutiny", "separate but equal"),
        *("actual malice", "reasonable doubt", "probable cause", "qualified immunity", "clear and present danger"),
        *("undue burden", "due process", "equal protection", "stare decisis", "stand your ground", "good faith"),
        *("fighting words", "fair use", "standing", "de novo", "habeas corpus", "public charge", "felony murder"),
    )
)
# A fragment as short as this needs a report that governs it.
_WORDS = frozenset({"word", "words", "term", "terms", "phrase", "phrases", "nickname"})
_THINGS = frozenset(
    (
        *(
            "cap",
            "hat",
            "shirt",
            "t",
            "button",
            "sticker",
            "mug",
            "flag",
            "banner",
            "sign",
            "signs",
            "poster",
            "plaque",
        ),
        *("tattoo", "jersey", "placard", "bumper", "patch", "hats", "caps", "shirts", "banners", "posters", "placards"),
    )
)
_BEFORE_NOUN = NOUNS | {"JJ", "HYPH", "_SP"}
_VOICES = PERSONS | GROUPS | ORGANIZATIONS
SHORT = 5
GOVERNED = 4.6


def reason_against(layout: Layout, n: int, best: Candidate | None, pure: bool) -> str | None:
    """Why stretch n is no quotation (``name``, ``title``, ``term``, ``slogan``, …), or None where it is one.

    best: the strongest candidate for who said it.   pure: the stretch is a sentence or paragraph of its own.
    """
    item = layout.stretches[n]
    words = layout.text[item.start : item.end].split()
    if item.single and _headline(layout, n):
        return "headline"
    if _title_case(words):
        against = _capitalised(layout, n, best, pure, len(words))
        if against:
            return against
    if len(words) > SHORT:
        return None
    if _as_a_term(layout, n, best) or (
        " ".join(words).lower().rstrip(".,;") in _DOCTRINES and best and best.score < 6.0
    ):
        return "term"
    if pure and (len(words) > 1 or layout.text[item.end - 1] in ".?!,"):
        return None
    adjective = best is not None and best.score > GOVERNED and _adjective(layout, n)
    if (_before_named(layout, n) and not adjective) or _after_concept(layout, n):
        return "name"
    if (best is None or best.score < GOVERNED) and not _somebodys(layout, best, words):
        return "ungoverned"
    if (
        _names_a_thing(layout, n)
        and not adjective
        and best is not None
        and best.relation not in ("before", "possessor")
    ):
        return "name"
    return None


def _capitalised(layout: Layout, n: int, best: Candidate | None, pure: bool, count: int) -> str | None:
    """Why words that are all capitalised are a title, a name or a slogan; None where they may be quoted."""
    item = layout.stretches[n]
    if pure and count > 1 and layout.text[item.end - 1].isalnum() and not _carried(layout, n):
        return "title"
    if best is not None and _on_a_thing(layout, best):
        return "slogan"
    if _after_title_noun(layout, n) or (count > 1 and _word_before(layout, n) == "on"):
        return "title"  # The film “…”; speaking on “…” Sunday
    called = best is not None and best.cue and layout.tokens.lower[best.first] in CALL and not _personal(layout, best)
    if called and best is not None and layout.tokens.tag[best.first] == "VBN":
        return "name"  # The plan, called “…”
    if pure or (_reports(layout, best) and _set_off(layout, n)) or _labels(layout, best):
        return None
    return "title" if count > 1 else "name"


def _as_a_term(layout: Layout, n: int, best: Candidate | None) -> bool:
    """The so-called “…”, known as “…”, the word “…” where nobody is said to use it."""
    outer = layout.stretches[n].outer
    if layout.text[max(0, outer - 12) : outer].rstrip().lower().endswith(("so-called", "so called")):
        return True
    before = _word_before(layout, n)
    if before in _WORDS and best is not None and best.relation == "possessor" and best.score > 7.0:
        return False  # In her words, “…”
    if before in _WORDS:
        return not (_reports(layout, best) and _personal(layout, best))
    return before in NAMING and (before == "known" or not _reports(layout, best))


def _reports(layout: Layout, best: Candidate | None) -> bool:
    """Whether a reporting word stands right beside the marks."""
    if best is None or best.relation not in ("after", "before", "label"):
        return False
    return not best.cue or layout.tokens.lower[best.first] in _REPORTS or best.relation == "after"


def _labels(layout: Layout, best: Candidate | None) -> bool:
    """``X called her “…”``: a label that somebody gives."""
    if best is None or best.relation != "before" or not _personal(layout, best):
        return False
    return layout.tokens.lower[best.first] in CALL


def _personal(layout: Layout, best: Candidate | None) -> bool:
    """Whether the subject is somebody: a name, a noun for people or a body, or he, she or they."""
    if best is None or best.phrase is None:
        return False
    word = layout.tokens.lower[best.phrase.head]
    if layout.tokens.tag[best.phrase.head] in PROPER or word in ("he", "she", "they", "who"):
        return True
    return word in _VOICES or word.removesuffix("s") in _VOICES


def _somebodys(layout: Layout, best: Candidate | None, words: list[str]) -> bool:
    """Whether more than one word stand in somebody's clause."""
    return len(words) > 1 and _personal(layout, best)


def _adjective(layout: Layout, n: int) -> bool:
    """Whether the marks hold one plain adjective, or end in one: somebody's judgement, not a name."""
    first, last = layout.inside[n]
    tags = [layout.tokens.tag[i] for i in range(first, last) if layout.tokens.text[i][0].isalnum()]
    hyphened = "-" in layout.text[layout.stretches[n].start : layout.stretches[n].end]
    return bool(tags) and tags[-1] in ("JJ", "JJR", "JJS", "VBN", "RB") and not hyphened


def _on_a_thing(layout: Layout, best: Candidate) -> bool:
    """A cap that reads “…”, a banner that says “…”."""
    tokens = layout.tokens
    return best.phrase is not None and tokens.lower[best.phrase.head] in _THINGS and tokens.lower[best.first] in READ


def _carried(layout: Layout, n: int) -> bool:
    """Whether the stretch opens or carries on a quotation that runs over paragraphs."""
    return layout.stretches[n].runs_on or layout.stretches[n].goes_on


def _word_before(layout: Layout, n: int) -> str:
    i = layout.before_word(layout.inside[n][0] - 1, 0)
    if i > 0 and layout.tokens.lower[i] in ("as", "the", ",", "a"):
        before = layout.tokens.lower[layout.before_word(i - 1, 0)]
        if before in NAMING:
            return before
    return layout.tokens.lower[i] if i >= 0 else ""


def _headline(layout: Layout, n: int) -> bool:
    """Single marks in a headline: the paragraph is the article's first line, and is short."""
    first = layout.inside[n][0]
    return (
        layout.sentences[layout.sentence[first]].paragraph == 0
        and layout.tokens.sentence[first] == 0
        and _short_line(layout)
    )


def _short_line(layout: Layout) -> bool:
    start, end = layout.paragraphs[0]
    return end - start < 120 and len(layout.paragraphs) > 1


def _title_case(words: list[str]) -> bool:
    """Every word but the small ones begins with a capital (or a digit): Ban on Face Coverings."""
    content = [word.strip("“”\"'’.,:;!?()") for word in words]
    content = [word for word in content if word and word.lower() not in _SMALL]
    return bool(content) and all(not word[0].islower() for word in content) and len(words) <= 12


def _set_off(layout: Layout, n: int) -> bool:
    """A comma or colon, or nothing but the reporting verb, parts the marks from the reporter's words."""
    first, last = layout.inside[n]
    before = layout.tokens.text[layout.before_word(first - 1, 0)] if first else ""
    item = layout.stretches[n]
    return before in (",", ":") or layout.text[item.end - 1] in ",?!" or last >= len(layout.tokens)


def _after_title_noun(layout: Layout, n: int) -> bool:
    i = layout.before_word(layout.inside[n][0] - 1, 0)
    if i > 0 and layout.tokens.text[i] in (",", ":"):
        i = layout.before_word(i - 1, 0)
    return i >= 0 and layout.tokens.lower[i] in TITLED


def _before_named(layout: Layout, n: int) -> bool:
    """The “…” policy, the “…” immigration policy: a noun that such things are called by, at most two words on."""
    tokens = layout.tokens
    last = layout.inside[n][1]
    if layout.text[layout.stretches[n].end - 1] in ",.?!":
        return False
    for i in range(last, min(last + 4, len(tokens))):
        if tokens.lower[i] in NAMED and tokens.tag[i] in NOUNS:
            return True
        if tokens.tag[i] not in _BEFORE_NOUN:
            return False
    return False


def _after_concept(layout: Layout, n: int) -> bool:
    """The principle of “…”."""
    tokens = layout.tokens
    i = layout.before_word(layout.inside[n][0] - 1, 0)
    return i > 0 and tokens.lower[i] == "of" and tokens.lower[i - 1] in _CONCEPTS


def _names_a_thing(layout: Layout, n: int) -> bool:
    """Marks between an article and a noun: the “…” policy."""
    tokens = layout.tokens
    first, last = layout.inside[n]
    if not first or last >= len(tokens) or layout.text[layout.stretches[n].end - 1] in ",.?!":
        return False
    return (
        tokens.tag[last] in NOUNS
        and tokens.tag[first - 1] in ("DT", "PRP$", "POS")
        and tokens.lower[first - 1] not in ("a", "an", "no", "any")
    )

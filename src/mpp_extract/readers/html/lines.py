"""The article's blocks to its text: without what templates put between and around the paragraphs."""

from __future__ import annotations

import re
from itertools import accumulate, groupby, pairwise

from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.blocks import Block
from mpp_extract.readers.html.endings import is_below_the_story
from mpp_extract.readers.html.joining import rejoined, with_datelines, with_first_letters
from mpp_extract.readers.html.phrases import (
    ARCHIVE_FIELD,
    ARCHIVE_STARTS,
    BYLINE,
    COMMENTS,
    CONSENT,
    CONTACT,
    CREDITED,
    DAY_ALONE,
    END,
    LABEL,
    LEGAL,
    NAMES_ONLY,
    PHOTOGRAPHER,
    PICTURED,
    SHARE,
    STAMP,
    TOPICS,
    is_sentence,
)
from mpp_extract.readers.html.pointers import is_pointer, without_summary

_PROSE = 160  # characters: no line of a header is as long
_STORY_SHORTEST = 200  # characters before the end of a story is looked for
_LISTS_LOOKED_FOR = 1000  # blocks
_LABEL_LONGEST = 350  # characters
_SCRAP = 50  # characters
_MOST_SCRAPS = 8  # blocks
_STOPS = frozenset(".!?…)]”’\"'»")
_COMPARED = 2000  # characters of a block by which it is known again
_FROM_HEADER = 8  # blocks at the head among which bylines, dates and the title again are looked for


def paragraphs(article: list[Block], title: str | None, authors: list[str], site: str | None) -> list[str]:
    """The paragraphs of the article; items of a list and rows of a table stand together in one."""
    kept = _without_labels(until_the_end(_out_of_export(article)), title, authors, site)
    kept = rejoined(with_datelines(_without_repeats(with_first_letters(kept))))
    while kept and kept[-1].kind == "heading":
        kept.pop()
    return grouped(kept)


def _out_of_export(article: list[Block]) -> list[Block]:
    """The story in a page that a news archive made: between its fields above and those below."""
    start = next((place + 1 for place, block in enumerate(article) if block.text in ARCHIVE_STARTS), 0)
    if not start or not any(ARCHIVE_FIELD.match(block.text) for block in article[-5:]):
        return article
    ends = (place for place, block in enumerate(article) if place > start and ARCHIVE_FIELD.match(block.text))
    return article[start : next(ends, len(article))]


def is_list(article: list[Block], least: int = 4) -> bool:
    """Whether the blocks are headlines that are links, ``least`` or more, each with a line or two on its story."""
    pairs = _pairs_from(article)[0]
    return pairs >= least and 3.5 * pairs >= len(article)


def _pairs_from(article: list[Block]) -> list[int]:
    """How many links with something else behind them there are from each block on."""
    pointers = [_is_link(block) for block in article]
    pairs = [one and not other for one, other in pairwise(pointers)]
    return [*accumulate(reversed(pairs), initial=0)][::-1]


def until_the_end(article: list[Block]) -> list[Block]:
    """The blocks up to where other stories begin: at a heading such as "Related stories", or at a list of them."""
    before = 0
    pairs = _pairs_from(article)
    headline = next((place for place, block in enumerate(article) if block.kind == "heading" and _is_link(block)), None)
    for place, block in enumerate(article):
        if before > _STORY_SHORTEST and place < _LISTS_LOOKED_FOR:
            rest = article[place + 1 :]
            if len(block.text) < 80 and END.match(block.text) and _is_end(block, rest, before):
                return article[:place]
            listed = pairs[place] >= 3 and 3.5 * pairs[place] >= len(article) - place
            if listed and _is_link(block) and _prose(rest) < before:
                return article[:place]
            if place == headline and _prose(rest) < 0.2 * before and all(len(other.text) < _PROSE for other in rest):
                return article[:place]
            if STAMP.match(block.text) and _is_stamped_list(article[place : place + 9]) and _prose(rest) < before:
                return article[:place]
        if not _is_link(block):
            before += len(block.text)
    return article


def _is_stamped_list(some: list[Block]) -> bool:
    """Whether every second or third block is a day with a time, as between teasers of other stories."""
    stamps = [place for place, block in enumerate(some) if STAMP.match(block.text)]
    return len(stamps) >= 3 and all(after - before <= 3 for before, after in pairwise(stamps))


def _is_end(label: Block, rest: list[Block], before: int) -> bool:
    """Whether little but links comes after a label, or what comes is a list of stories."""
    prose = _prose(rest)
    marked = label.kind == "heading" or label.bold >= 0.8 * len(label.text)
    others = COMMENTS.match(label.text) is not None or prose < 0.1 * before or is_list(rest, 2)
    return prose == 0 or (marked and others)


def _prose(some: list[Block]) -> int:
    """Characters in blocks that are no links and longer than labels."""
    return sum(len(block.text) for block in some if block.linked < 0.5 * len(block.text) and len(block.text) > 70)


def _is_link(block: Block) -> bool:
    return len(block.text) >= 15 and block.linked >= 0.85 * len(block.text)


def _without_labels(article: list[Block], title: str | None, authors: list[str], site: str | None) -> list[Block]:
    article = without_summary(after_header(article, title, authors, site))
    article = _without_first_captions(article)
    kept: list[Block] = []
    pointed = topics = False
    for place, block in enumerate(article):
        pointed = is_pointer(place, article) or (pointed and DAY_ALONE.match(block.text) is not None)
        is_topic = block.kind == "item" and len(block.text) < _SCRAP and block.linked > 0
        topics = _is_topics(place, article) or (topics and is_topic)
        if not (topics or pointed or _is_label(block) or _is_photographer(block) or _is_credited(block)):
            kept.append(block)
    while len(kept) > 1 and is_below_the_story(kept, authors):
        kept.pop()
    return _without_scraps(kept)


def _is_topics(place: int, article: list[Block]) -> bool:
    """Whether a block is the label of a list of links to what the story is about."""
    after = article[place + 1 : place + 2]
    return TOPICS.match(article[place].text) is not None and all(block.linked > 0 for block in after)


def _without_first_captions(article: list[Block]) -> list[Block]:
    """The blocks without captions before the story: short ones that end with who made the picture."""
    place = 0
    while place < min(2, len(article) - 1) and _is_caption(article[place]):
        place += 1
    return article[place:]


def _is_caption(block: Block) -> bool:
    return block.kind == "paragraph" and len(block.text) < _LABEL_LONGEST and PICTURED.search(block.text) is not None


def _is_credited(block: Block) -> bool:
    """Whether a block is a caption that nothing marks as one: short, with who made the picture at its end."""
    return block.kind == "paragraph" and len(block.text) < _LABEL_LONGEST and CREDITED.search(block.text) is not None


def _is_photographer(block: Block) -> bool:
    return block.kind == "paragraph" and len(block.text) < 80 and PHOTOGRAPHER.fullmatch(block.text) is not None


def _without_scraps(kept: list[Block]) -> list[Block]:
    """Without the scraps of the page below the story: blocks of a few words that are no sentence, list or row."""
    if not kept:
        return kept
    end = len(kept)
    while (
        end > 1
        and len(kept[end - 1].text) < _SCRAP
        and kept[end - 1].text[-1] not in _STOPS
        and kept[end - 1].kind != "row"
    ):
        end -= 1
    scraps = kept[end:]
    if len(scraps) > _MOST_SCRAPS:
        return kept  # the names and addresses below a letter
    own_list = bool(scraps) and all(block.kind == "item" for block in scraps)
    return (
        kept
        if own_list or kept[end - 1].text[-1:] == ":" or "\n" in "".join(block.text for block in scraps)
        else kept[:end]
    )


def after_header(article: list[Block], title: str | None, authors: list[str], site: str | None) -> list[Block]:
    """The blocks after the headline, byline and date, where these stand in the body itself."""
    article = _without_second_headline(article, title)
    start = _headline_end(article, title)
    # A byline may stand below a few lines on what the story is about.
    article = [
        block for place, block in enumerate(article) if not (start < place < start + 4 and _is_names_only(block.text))
    ]
    known = {letters_of(name) for name in [*authors, title or "", site or ""]} - {""}
    for place, block in enumerate(article[start : start + _FROM_HEADER], start):
        lines = [line for line in block.text.split("\n") if not _is_header(line, known)]
        if lines:
            # A line or two of another kind may stand between the byline and the date.
            ahead = article[place + 1 : place + 3] if len(block.text) < 60 else []
            is_credit = len(lines) < block.text.count("\n") + 1 and all(map(_is_scrap, lines))
            if not is_credit and not any(_is_header(other.text, known) for other in ahead):
                block.text = "\n".join(lines)
                return article[place:]
        start = place + 1
    return article[start:]


def _without_second_headline(article: list[Block], title: str | None) -> list[Block]:
    """The blocks without a heading below a long first paragraph that says the title, and what stands by it there."""
    wanted = letters_of(title or "")
    for place, block in enumerate(article[:_FROM_HEADER]):
        if wanted and block.kind == "heading" and letters_of(block.text) == wanted:
            first = next((at for at, above in enumerate(article[:place]) if len(above.text) > _PROSE), None)
            if first is None:
                return article
            known = {wanted}
            beside = [above for above in article[first + 1 : place] if not _is_header(above.text, known)]
            return [*article[: first + 1], *beside, *article[place + 1 :]]
    return article


def _headline_end(article: list[Block], title: str | None) -> int:
    """The place after the headline, where it stands in the body; 0 where it does not."""
    end = 0
    wanted, so_far = letters_of(title or ""), ""
    for place, block in enumerate(article[:_FROM_HEADER] if title else []):
        own = letters_of(block.text)
        so_far += own  # a headline may be set as two headings
        parted = so_far.removeprefix("the") == wanted.removeprefix("the")
        if own == wanted or parted or block.element.tag == "h1":
            end = place + 1
        if len(block.text) > _PROSE:
            break
    return end


def _is_scrap(line: str) -> bool:
    return len(line) < 60 and line[-1] not in '.!?”"'


def _is_names_only(text: str) -> bool:
    lines = text.split("\n")
    return NAMES_ONLY.match(lines[0]) is not None and all(len(line) < _SCRAP for line in lines)


def _is_label(block: Block) -> bool:
    if block.kind == "row":
        return False
    if "\n" in block.text:
        block.text = "\n".join(line for line in block.text.split("\n") if not LABEL.match(line.strip(" *_[]()")))
    text = block.text.strip(" *_[]()")
    if not text or CONSENT.match(text) or text.startswith("{{"):  # a template that nothing has filled
        return True
    if len(text) >= _LABEL_LONGEST:
        return False
    several = [part.strip() for part in re.split(r"[|•·]", text)]
    return all(LABEL.match(part) for part in several) or bool(
        LABEL.match(text) or SHARE.match(text) or LEGAL.search(text) or ("@" in text and CONTACT.search(text))
    )


def _is_header(line: str, known: set[str]) -> bool:
    plain = letters_of(line)
    if plain in known or plain.removeprefix("by") in known:
        return True
    return len(line) <= _PROSE and BYLINE.match(line) is not None and not is_sentence(line)


def _without_repeats(kept: list[Block]) -> list[Block]:
    """Each paragraph once; a pull quote, which says a part of another paragraph again, not at all."""
    letters = [letters_of(block.text[:_COMPARED]) for block in kept]
    whole = "\n".join(letters)
    seen: set[str] = set()
    found = []
    for block, text in zip(kept, letters, strict=True):
        if len(text) > 30 and block.kind != "row":
            is_pulled = block.kind in ("quote", "heading") and whole.count(text) > 1
            if text in seen or is_pulled:
                continue
            seen.add(text)
        found.append(block)
    return found


def grouped(kept: list[Block]) -> list[str]:
    """The blocks' texts, items of a list and rows of a table in a row joined to one."""
    runs = groupby(enumerate(kept), key=lambda pair: pair[1].kind if pair[1].kind in ("item", "row") else pair[0])
    return ["\n".join(block.text for _, block in run) for _, run in runs]

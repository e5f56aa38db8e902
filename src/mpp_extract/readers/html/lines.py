"""The article's blocks to its text: without what templates put between and around the paragraphs."""

from __future__ import annotations

import re
from itertools import groupby

from mpp_extract.readers.html.blocks import Block

# A whole block of these is a label, a link to something else or the page talking of itself.
_LABELS = re.compile(
    r"^(?:advertise?ments?|advertising|sponsored(?: content)?|promoted|story continues(?: below)?.*|article continues.*|continue reading.*|continued? below.*|scroll (?:down )?(?:to|for) .*|"
    r"loading\W*|related(?: (?:articles?|stories|story|content|links?|coverage|news|posts?|topics?|reading|headlines?|documents?))?|read (?:more|next|also|on)|more(?: (?:on|from|in|about) .{1,60}|"
    r" (?:stories|news|coverage|headlines|like this))?|see also|also read|recommended(?: (?:for you|stories|reading|videos?))?|"
    r"trending(?: (?:now|stories))?|most (?:read|popular|viewed)|top stories|latest(?: (?:news|stories|headlines))?|you (?:may|might) also (?:like|enjoy|be interested in).*|"
    r"share(?: (?:this|on|via|the|by)\b.{0,60})?|tweet|email(?: this)?|print(?: this)?(?: (?:article|story|page))?|save|bookmark|copy link|link copied\W*|facebook|twitter|x|linkedin|whatsapp|reddit|pinterest|flipboard|telegram|instagram|"
    r"comments?(?: \(?\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|join the conversation|show comments|view comments|add a comment|"
    r"(?:click|tap) (?:here|to)\b.{0,80}|watch(?: (?:live|now|more|the video))?|listen(?: (?:now|to this (?:article|story)))?.{0,30}|play(?: video)?|video|photos?|gallery|view gallery|image|"
    r"(?:photo|image|picture|video)s?(?: credit)?\s*(?:by|:|/).{0,120}|file photo.{0,100}|\(?(?:ap|getty|reuters|afp) ?(?:photo|images?|file)\b.{0,80}\)?|"
    r"tags?:?.{0,200}|filed under:?.{0,200}|topics?:?.{0,120}|categor(?:y|ies):.{0,200}|posted in:? .{0,200}|keywords?:.{0,200}|"
    r"subscribe\b.{0,150}|sign up\b.{0,200}|get (?:the|our|your) (?:latest|free|daily|morning|newsletter).{0,200}|support (?:local|our|independent|quality) journalism.{0,250}|"
    r"already a (?:subscriber|member)\?.{0,80}|log ?in|sign in|register|create (?:an|your free) account.{0,80}|this (?:article|story|content) is for subscribers only\W*|"
    r"back to top|return to top|top|home|next|previous|older posts?|newer posts?|next (?:article|story|post).{0,150}|previous (?:article|story|post).{0,150}|"
    r"text size\W*.{0,20}|\d+ min(?:ute)?s? read|reading time:?.{0,30}|est\. reading time.{0,20}|download (?:the|our) app.{0,80}|open in app|"
    r"(?:(?:source )?url|link|(?:find|view) this (?:article|story) (?:at|online)|source)?\W*https?://\S+|\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d+ (?:second|minute|hour|day|week)s? ago|"
    r"\d{1,2}:\d\d\s*-?\s*source:.{0,60}|our standards:.{0,80}|slideshow\b.{0,30}|(?:toggle|hide) caption|skip (?:advertisement|past .{1,60}|to .{1,40})|"
    r"[\W_]+|\d{1,3})$",
    re.I,
)
_POINTERS = re.compile(
    r"^\W*(?:read (?:more|also|next|the (?:full|original))|related|see also|also read|also see|more(?: on this)?|more (?:from|on)|watch|listen|recommended|don't miss|must read|previously|earlier|"
    r"in other news|read|editor'?s picks?|dig deeper|go deeper|learn more|find out more)\b\W{0,3}(?::|-|–|—|►|»|>|\|)",
    re.I,
)
_LEGAL = re.compile(
    r"^(?:©|\(c\)|copyright\b).{0,250}$|\ball rights reserved\b|may not be (?:published|reproduced|republished).{0,80}(?:broadcast|rewritten|redistributed|permission)|"
    r"^this (?:article|story) (?:was )?originally (?:appeared|published|ran) (?:on|in|at)\b.{0,120}$",
    re.I,
)
_CONTACT = re.compile(
    r"^(?:you can )?(?:contact|reach|email|e-mail|follow|call)\b.{0,120}(?:@|\bon (?:twitter|x|facebook|instagram|threads|bluesky)\b|\bat \(?\d{3}\)?[-. ]\d{3}|\bat (?:his|her|their) )|"
    r"^.{3,60}\b(?:is|covers|writes)\b.{0,120}\b(?:reporter|writer|editor|correspondent|columnist|journalist|fellow)\b.{0,200}(?:@|reached|follow|email|contact)|"
    r"^.{3,300}\b(?:is an?|covers|writes|reports)\b.{0,200}\b(?:reach|contact|email|e-mail|follow)\b.{0,60}(?:@|\d{3}[-.]\d{4})|"
    r"^(?:send|got|have) (?:us )?(?:a |any )?(?:news )?(?:tips?|questions?|comments)\b.{0,150}|^[\w.+-]+@[\w.-]+\.\w+$|^(?:twitter|follow us|like us|find us)\b.{0,100}$",
    re.I,
)
_BYLINE = re.compile(
    r"^(?:by:?\s.{2,120}|by|(?:published|posted|publicado|publié|veröffentlicht|pubblicato|updated|last updated|last modified|modified|first published|created|date|filed|originally published)\b:?.{0,100}|"
    r".{2,60}(?:,|\s[|•·-])\s*(?:staff writer|staff reporter|associated press|reuters|ap|correspondent|editor|reporter|contributor).{0,40}|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{5,60}\d{4}.{0,40}|(?:[a-z]{3,9}\.? \d{1,2},? \d{4}|\d{1,2} [a-z]{3,9}\.? \d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})(?:[ ,|@•-].{0,50})?)$",
    re.I,
)
_ROLE_LINE = re.compile(r"^(?:[\w.’'-]+ ){0,4}(?:staff (?:writer|reporter)s?|correspondent|for immediate release:?|press release|news release|media release|contact:.{0,100})$", re.I)
_IS_BYLINE = re.compile(r"(?:by|par|von|por) (?:[A-Z][\w.’'-]+ ?){1,4}(?:(?:,|and|&|\||et|und|y) ?(?:[A-Z][\w.’'-]+ ?){1,4}){0,4}$|By (?:[A-Z][\w.’'-]+ ?){1,4}(?:(?:,|and|&|\|) ?(?:[A-Z][\w.’'-]+ ?){1,4}){0,4}$")
_PROSE = 160  # characters: no line of a header is as long
_EXPORT_FIELD = re.compile(r"(?:Classification|Graphic|Load-Date|Language|Publication-Type|Subject|Notes|End of Document)\b")
_COMPARED = 2000  # characters of a block by which it is known again
_FROM_HEADER = 8  # blocks at the head among which bylines, dates and the title again are looked for
_ENDS_THE_STORY = re.compile(
    r"^(?:related(?: .{1,30})?|more (?:from|on|stories|news|in|coverage)\b.{0,60}|read (?:more|next)|recommended.{0,30}|you (?:may|might) (?:also )?(?:like|be interested).{0,40}|trending.{0,30}|"
    r"most (?:read|popular|viewed).{0,30}|latest (?:news|stories|headlines|posts).{0,30}|about the (?:author|writer|reporter)s?|(?:\d+ )?(?:comments?|responses?|replies|thoughts)(?: on .{0,200})?|leave a (?:comment|reply).{0,30}|"
    r"join the conversation.{0,40}|top stories|recent (?:posts|stories|news).{0,20}|popular (?:posts|stories).{0,20}|other (?:stories|news).{0,30}|share this.{0,40}|up next|what to read next|around the web|from our partners.{0,30})\W*$",
    re.I,
)


def paragraphs(article: list[Block], title: str | None, authors: list[str], site: str | None) -> list[str]:
    """The paragraphs of the article; items of a list and rows of a table stand together in one."""
    kept = _without_labels(_until_the_end(_out_of_export(article)), title, authors, site)
    kept = _with_datelines(_without_repeats(kept))
    while kept and kept[-1].kind == "heading":
        kept.pop()
    return grouped(kept)


def _out_of_export(article: list[Block]) -> list[Block]:
    """The story in a page that a news archive made (LexisNexis): between its fields above and those below."""
    if not any(block.text == "End of Document" for block in article[-5:]):
        return article
    start = next((place + 1 for place, block in enumerate(article) if block.text == "Body"), 0)
    ends = (place for place, block in enumerate(article) if place > start and _EXPORT_FIELD.match(block.text))
    return article[start : next(ends, len(article))]


def is_list(article: list[Block], least: int = 4) -> bool:
    """Whether the blocks are headlines that are links, ``least`` or more, each with a line or two on its story below."""
    pointers = [block.linked >= 0.85 * len(block.text) and len(block.text) >= 15 for block in article]
    pairs = sum(one and not other for one, other in zip(pointers, pointers[1:], strict=False))
    return pairs >= least and 3.5 * pairs >= len(article)


def _until_the_end(article: list[Block]) -> list[Block]:
    """The blocks up to a heading such as "Related stories" after which little but links comes."""
    for place, block in enumerate(article):
        if place and len(block.text) < 80 and _ENDS_THE_STORY.match(block.text):
            rest = article[place + 1 :]
            prose = sum(len(other.text) for other in rest if other.linked < 0.5 * len(other.text) and len(other.text) > 70)
            before = sum(len(other.text) for other in article[:place])
            label = block.kind == "heading" or block.bold >= 0.8 * len(block.text)
            if before > 200 and (prose == 0 or (label and (prose < 0.1 * before or is_list(rest, 2)))):
                return article[:place]
    return article


def _without_labels(article: list[Block], title: str | None, authors: list[str], site: str | None) -> list[Block]:
    article = after_header(article, title, authors, site)
    kept: list[Block] = []
    for place, block in enumerate(article):
        if not (_is_label(block) or _is_pointer(place, article)):
            kept.append(block)
    while len(kept) > 1 and (_is_scrap(kept) or _CONTACT.search(kept[-1].text) or _LEGAL.search(kept[-1].text) or _is_bare_date(kept[-1].text)):
        kept.pop()
    return kept


def _is_scrap(kept: list[Block]) -> bool:
    """Whether the last block is a scrap of the page below the story: a few words that are no sentence, no list and no row."""
    last, before = kept[-1], kept[-2]
    if last.kind == "row" or (last.kind == "item" and before.kind == "item") or before.text.endswith(":") or "\n" in last.text:
        return False
    return len(last.text) < 50 and last.text[-1] not in ".!?…:)”\"’'" and before.text[-1] in ".!?…:)”\"’'"


def after_header(article: list[Block], title: str | None, authors: list[str], site: str | None) -> list[Block]:
    """The blocks after the headline, byline and date, where these stand in the body itself."""
    start = 0
    for place, block in enumerate(article[:_FROM_HEADER]):
        if title and (_letters(block.text) == _letters(title) or block.element.tag == "h1"):
            start = place + 1
        if len(block.text) > _PROSE:
            break
    # A byline may stand below a few lines on what the story is about.
    article = [block for place, block in enumerate(article) if not start < place < start + 4 or not _IS_BYLINE.match(block.text)]
    known = {_letters(name) for name in [*authors, title or "", site or ""]} - {""}
    for place, block in enumerate(article[start : start + _FROM_HEADER], start):
        lines = [line for line in block.text.split("\n") if not _is_header(line, known)]
        if lines:
            # A line or two of another kind may stand between the byline and the date.
            ahead = article[place + 1 : place + 3] if len(block.text) < 60 else []
            credit = len(lines) < block.text.count("\n") + 1 and all(len(line) < 60 and line[-1] not in ".!?”\"" for line in lines)
            if not credit and not any(_is_header(other.text, known) for other in ahead):
                block.text = "\n".join(lines)
                return article[place:]
        start = place + 1
    return article[start:]


def _with_datelines(kept: list[Block]) -> list[Block]:
    """Joins a dateline that stands alone ("HARLOW —") to the paragraph below it."""
    for place, block in enumerate(kept[:2]):
        if len(block.text) < 50 and block.text[-1] in "—–" and place + 1 < len(kept):
            kept[place + 1].text = f"{block.text} {kept[place + 1].text}"
            return kept[:place] + kept[place + 1 :]
    return kept


def _is_label(block: Block) -> bool:
    if block.kind == "row":
        return False
    if "\n" in block.text:
        block.text = "\n".join(line for line in block.text.split("\n") if not _LABELS.match(line.strip(" *_[]()")))
    text = block.text.strip(" *_[]()")
    if not text:
        return True
    # A block of the kind "Video" or "Photos" that is a heading of the story's own has more words, or text below it.
    return bool(_LABELS.match(text)) or (len(text) < 300 and bool(_LEGAL.search(text))) or (len(text) < 350 and bool(_CONTACT.search(text)))


def _is_header(line: str, known: set[str]) -> bool:
    letters = _letters(line)
    if letters in known or letters.removeprefix("by") in known:
        return True
    return len(line) <= 160 and (bool(_BYLINE.match(line)) or bool(_ROLE_LINE.match(line)))


def _is_bare_date(text: str) -> bool:
    return len(text) < 80 and bool(re.match(r"(?:published|posted|publicado|publié|veröffentlicht|pubblicato|updated|last updated|first published)\b", text, re.I)) and bool(re.search(r"\d{4}", text))


def _is_pointer(place: int, article: list[Block]) -> bool:
    """Whether a block is a link to another story: nearly all of it is a link, and no text leads up to it."""
    block = article[place]
    share = block.linked / max(1, len(block.text))
    if _POINTERS.match(block.text) and (share > 0.4 or (len(block.text) < 160 and block.bold > 0.7 * len(block.text))):
        return True
    if share < 0.85 or len(block.text) > 250:
        return False
    while place and block.kind == "item" and article[place - 1].kind == "item":
        place -= 1
        if article[place].linked < 0.5 * len(article[place].text):
            return False  # one item of the story's own list
    before = article[place - 1].text if place else ""
    return not before.endswith(":") or bool(_LABELS.match(before)) or bool(_ENDS_THE_STORY.match(before))


def _without_repeats(kept: list[Block]) -> list[Block]:
    """Each paragraph once; a pull quote, which says a part of another paragraph again, not at all."""
    letters = [_letters(block.text[:_COMPARED]) for block in kept]
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


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.casefold())

"""What pages say between and around an article's paragraphs: labels, pointers to other stories, bylines, notices."""

from __future__ import annotations

import re

from mpp_extract.readers.html.days import MONTHS

_PHONE = r"\(?\d{3}\)?[-. ]\d{3}"
_NETWORK = r"(?:twitter|x|facebook|instagram|threads|bluesky|linkedin|mastodon|tiktok|youtube)"
_COMMENTS_ELSEWHERE = r"commentaires?|comentarios?|comentários?|commenti|kommentare?|reacties"
_SHOWN = r"(?:photo|image|picture|video)s?"
_WHEN = (
    r"(?:(?:on|at)\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)"
)
_MONTH_DAY = (
    r"(?:[a-zé]{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? (?:de )?[a-zé]{3,10}\.? (?:de )?\d{4}|"
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})"
)


def _any_of(*phrases: str) -> re.Pattern[str]:
    """A pattern for texts that are one of these as a whole, in any case."""
    return re.compile(rf"(?:{'|'.join(phrases)})$", re.I)


# A whole block of these is a label, a link to something else or the page talking of itself.
LABEL = _any_of(
    r"advertise?ments?|advertising|sponsored(?: content)?|promoted|publicidad|publicité|anzeige|werbung",
    r"publicidade|pubblicità|advertentie|annons|annonse|reklama?|partager|compartir|compartilhar|condividi|teilen|"
    r"delen|dela|imprimer|imprimir|drucken|stampa|enviar|commentaires?|comentarios?|comentários?|commenti|kommentare?|reacties",
    r"(?:[àa] )?lire (?:aussi|également)|lesen sie auch|(?:mehr )?zum thema|le[ae] también|te puede interesar|"
    r"leia (?:também|mais)|veja também|leggi anche|lees ook|läs (?:också|även|mer)|les også|læs også|"
    r"sur le même sujet|baca juga:?",
    r"(?:after |skip past )?newsletter promotion|privacy notice:.{0,300}|free (?:daily|weekly|monthly) newsletter",
    r"don['’]t miss (?:a|our)\b[^.]{0,100}|never miss\b[^.]{0,100}|"
    r"stay (?:informed|up to date|connected) with [^.]{3,80}|be the first to know\b[^.]{0,80}|"
    r"unlock (?:this|unlimited)\b[^.]{0,100}",
    r"podcast(?: \([^()]{1,40}\))?: play in new window(?:\s*(?:\||\([^()]{1,40}\)?|download|embed))*",
    r"(?:\[\+\]\s*)?enlarge(?: (?:this )?(?:image|photo|picture))?|(?:end|start) of carousel",
    r"read (?:more|the full story)(?: here| at)?:?\s*https?://\S+",
    r"(?:story|article|post) continues\b.{0,60}|continue reading\b.{0,100}|continued? below\b.{0,40}",
    r"scroll (?:down )?(?:to|for) .{0,60}|loading\W*",
    r"further reading\W*",
    r"exclusive\W*|breaking(?: news)?\W*|developing(?: story)?\W*",
    r"related(?: (?:articles?|stories|story|content|links?|coverage|news|posts?|topics?|reading|headlines?))?\W*",
    r"read (?:more|next|also|on)\W*|more(?: (?:stories|news|coverage|headlines|like this))?",
    r"more (?:on|from|in|about) [^.!?]{1,120}|mehr (?:zu|von|über) [^.!?]{1,120}",
    r"explore further|download (?:the )?pdf|browse (?:the )?[\w' ]{0,40}(?:archives?|issues)",
    r"see also|also read|recommended(?: (?:for you|stories|reading|videos?))?|trending(?: (?:now|stories))?|up next",
    r"most (?:read|popular|viewed)|top stories|latest(?: (?:news|stories|headlines))?",
    r"you (?:may|might) also (?:like|enjoy|be interested in).{0,100}",
    r"share(?: (?:this|on|via|the|by|full)\b[^.]{0,60})?|(?:read or )?share this\b.{0,80}|tweet(?:er)?",
    r"e-?mail(?: this)?|envoyer",
    r"print(?: this)?(?: (?:article|story|page))?|close window|save|bookmark|copy link|link copied\W*",
    r"gift this article",
    rf"{_NETWORK}|whatsapp|reddit|pinterest|flipboard|telegram",
    r"comments?(?: ?\(?\d+\)?)?|\d+ comments?|leave a (?:comment|reply)|join the conversation",
    r"(?:show|view|add a|post a) comments?",
    r"(?:click|tap) here\b.{0,100}|watch(?: (?:live|now|more|the video|on youtube))?",
    r"listen(?: (?:now|to this (?:article|story)\b.{0,80}))?",
    r"(?:new!?\s*)?you can (?:now )?listen to .{2,60} articles?\W*",
    rf"(?:follow|like|find|add|join) us on {_NETWORK}\b.{{0,60}}",
    r"play(?: video)?|video|photos?|gallery|view gallery|image|slideshow\b.{0,30}",
    r"(?:toggle|hide|view) caption|hide photo",
    rf"{_SHOWN}(?: (?:credit|courtesy)| courtesy of)?\s*(?:by\b|:|/).{{0,120}}|file photo\b.{{0,100}}",
    rf"(?:(?:photograph|illustration|portrait|graphic|cartoon|artwork)s?|photography) by (?-i:[A-Z])[^.!?]{{2,60}}|"
    rf"(?:photograph|illustration|cartoon)s?: (?-i:[A-Z])[^.!?]{{2,60}}|"
    rf"{_SHOWN} courtesy (?:of )?(?-i:[A-Z])[^.!?]{{2,60}}",
    r"(?:image|media) (?:source|caption),.{0,200}|thank you for your patience while we verify access\b.{0,300}",
    r"want all of the times\?.{0,60}|press enter to skip\b.{0,60}|get more stories delivered\b.{0,80}",
    r"credit:.{0,100}|\(?courtesy(?: photo| of .{1,60})?\)?",
    r"advertise?ment\b.{0,20}(?:story|article|content) continues.{0,60}|(?:story|article) continues after .{0,60}",
    r"register (?:now )?(?:for free|to (?:read|continue))\b.{0,120}|.{0,220}\bsign up (?:here|now)\W*",
    r"\(?(?:ap|getty|reuters|afp) ?(?:photo|images?|file)\b.{0,80}\)?",
    r"(?:topic|component)\(s\):.{0,200}|(?:press|news) release (?:number|no\.?):.{0,40}",
    r"(?:tags?|topics?|keywords?|categor(?:y|ies)|filed under|posted in|labels?|sections?):.{0,200}",
    r"(?:filed under|posted in) .{0,100}",
    r"subscribe\b[^.]{0,150}|"
    r"subscribe (?:to|for|now|today|here)\b[^.]{0,150}\.",
    r"[^.?]{0,100}\? (?:sign up|subscribe)\b.{0,150}|sign up (?:for|to|now|here)\b.{0,200}",
    r"get (?:the|our|your) (?:latest|free|daily|morning|weekly|newsletter)\b.{0,200}",
    r"support (?:local|our|independent|quality) journalism\b.{0,250}",
    r"already a (?:subscriber|member)\?.{0,80}|log ?in|sign in|register|create (?:an|your free) account\b.{0,80}",
    r"this (?:article|story|content) is (?:only )?(?:for|available to) (?:our )?subscribers(?: only)?\W*",
    r"(?:back|return) to top|top|home|next|previous|(?:older|newer) posts?",
    r"(?:next|previous) (?:article|story|post)\b.{0,150}",
    r"text size\W*.{0,20}|\d+[- ]min(?:ute)?s? read\b.{0,30}|(?:est\. |estimated )?reading time:?.{0,30}",
    r"download (?:the|our)(?: [\w.’'-]+){0,4} app\b.{0,80}|open in app",
    r"(?:(?:source )?url|link|source|(?:find|view) this (?:article|story) (?:at|online))?\W*https?://\S+",
    r"\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d+ (?:second|minute|hour|day|week)s? ago",
    r"\d{1,2}:\d\d\s*-?\s*source:.{0,60}|our standards:.{0,80}",
    r"skip (?:advertisement|past .{1,60}|to .{1,40})|order reprints.{0,80}",
    r"[\W_]*|\d{1,3}",
)
# Words above a list of what the story is about.
TOPICS = _any_of(
    r"(?:(?:related|article|story) )?(?:tags|topics|keywords|subjects)\W*",
    r"explore more on these topics\W*|filed under\W*",
    r"temas|etiquetas|themen|schlagworte|thèmes|mots[- ]clés",
)
# Buttons to share a story, run together.
SHARE = re.compile(
    rf"(?:(?:share|tweet|print|e-?mail|copy|link|comments?|save|pin|{_NETWORK}|whatsapp|reddit|pinterest|flipboard|"
    r"telegram|messenger)\W*){2,20}$",
    re.I,
)
# Who made the picture, at the end of its caption.
PICTURED = re.compile(
    r"(?:\((?:[^()/]{2,60}/ ?[^()]{2,60}|(?:file )?(?:photo|image|picture)s?\b[^()]{0,80}|courtesy\b[^()]{0,80}|"
    r"(?:ap|getty|reuters|afp)\b[^()]{0,60})\)|"
    r"\b(?:photo|image|photograph|picture)s?(?: by| credit:?| courtesy of|:) [^.]{2,60})\.?$",
    re.I,
)
# The same in the middle of a story, where more is asked: a sentence or a bracket before it, and a name behind it.
CREDITED = re.compile(
    r"(?:[.!?”\"'’)]\s|\()(?:File )?(?:Photo|Photograph|Picture|Image|Pic)s?(?:(?: credits?)?:| (?:courtesy of|by)) "
    r"[A-Z][^.!?()]{1,60}\)?\.?$"
)
# A notice that asks to agree, however long.
CONSENT = re.compile(
    r"(?:this|our) (?:web)?site (?:also )?uses? (?:\w+ ){0,4}cookies\b|"
    r"we (?:and (?:our|selected) (?:\w+ )?partners )?(?:also )?use (?:\w+ ){0,4}cookies\b",
    re.I,
)
# Words above a story's points in short, at its head.
SUMMARY = _any_of(
    r"(?:story |article )?highlights\W*|key (?:points|takeaways|facts)\W*|at a glance\W*|in (?:brief|short)\W*|"
    r"what you need to know\W*|in this (?:article|story)\W*|(?:table of )?contents\W*"
)
# Words that lead to a link alone, and what is written before where a story was found.
LEADS = re.compile(r"(?:read|watch|listen to|view|download|related|more)\b.{0,80}:$", re.I)
SOURCE = re.compile(r"(?:Sources?|SOURCES?|Via|VIA)(?:\s*:|\s+[A-Z]|(?=[A-Z]))")
# How a line that points to another story begins, before a colon, a dash or an arrow.
POINTER = re.compile(
    r"\W*(?:read (?:more|also|next|the (?:full|original))|related(?: (?:story|article|stories|coverage))?|"
    r"see also|also (?:read|see)|"
    r"(?:[àa] )?lire (?:aussi|également)|lesen sie auch|mehr zum thema|le[ae] también|leia (?:também|mais)|veja também|"
    r"leggi anche|lees ook|läs (?:också|även|mer)|les også|læs også|baca juga|"
    r"more(?: on this)?|more (?:from|on)|watch|listen|recommended|don['’]t miss|must read|previously|"
    r"earlier|in other news|read|"
    r"editor['’]?s['’]? picks?|dig deeper|go deeper|learn more|find out more)\b\W{0,3}?\s?[:–—►»>|-]",
    re.I,
)
# A label in capitals before a link: "IN HARLOW: The bridge is late, too".
CAPITALS = re.compile(r"\W{0,4}(?P<label>[A-Z][A-Z0-9 '’&.-]{2,40}:)\s*(?P<rest>\S.*)")
# Who owns it and where else it ran.
LEGAL = re.compile(
    r"^(?:©|\(c\)|copyright\s*(?:©|\(c\)|\d{4})).{0,250}$|\ball rights reserved\b|"
    r"may not be (?:published|reproduced|republished)\b.{0,80}\b(?:broadcast|rewritten|redistributed|permission)\b|"
    r"^this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published|ran) (?:on|in|at)\b.{0,120}$|"
    r"^this (?:article|story) (?:was )?(?:originally|first) (?:appeared|published|ran) on [^:.]{2,60}: .{0,300}$|"
    rf"^this (?:article|story) was originally published:? {_WHEN}.{{0,60}}$|"
    rf"^(?:[^.!?]{{2,60}} )?(?:first|originally|last) (?:published|updated):? {_WHEN}.{{0,60}}$|"
    r"^a version of this article appear(?:s|ed) in print\b.{0,250}$",
    re.I,
)
# How to reach who wrote it, and what the paper asks of its readers: looked for at the end.
CONTACT = re.compile(
    rf"^(?:you can )?(?:contact|reach|email|e-mail|follow|call)\b.{{0,120}}(?:@|\bon {_NETWORK}\b|\bat {_PHONE})|"
    r"^.{3,60}\b(?:is|covers|writes)\b.{0,120}\b(?:reporter|writer|editor|correspondent|columnist|"
    r"journalist|fellow)\b.{0,200}"
    r"(?:@|\b(?:reached|follow|e-?mail|contact)\b)|"
    rf"^.{{3,300}}\b(?:is an?|covers|writes|reports)\b.{{0,200}}\b(?:reach|contact|email|e-mail|"
    rf"follow)\b.{{0,60}}(?:@|{_PHONE})|"
    r"^.{3,60}\bcan be reached (?:at|by)\b.{0,150}$|"
    r"^(?:send us|got|have) (?:a |any )?(?:news )?(?:tips?|questions?)\b.{0,60}[?:]|"
    r"^[\w.+-]+@[\w.-]+\.\w+(?:\s+\(END\))?$|"
    r"^(?:article|story|text|report|interview) by (?-i:[A-Z])[^.]{2,50}(?:@.{0,30})?$|"
    r"^(?:follow|see|find|read|more) (?:more of )?(?:the )?[A-Z][\w.’' ]{1,40} coverage\b.{0,80}"
    r"(?:https?:|www\.|\w\.com).{0,120}$|"
    r"^for (?:more|all the latest|the latest)\b.{0,100}\b(?:visit|go to|head to|log on to|click)\b.{2,80}$|"
    rf"^{_NETWORK}\s*[:@].{{0,100}}$|^(?:follow|like|find) us\b.{{0,100}}$|"
    rf"^(?:get|follow|like) .{{2,60}} on {_NETWORK}\b.{{0,200}}$",
    re.I,
)
# What follows an author's name where a paper says who that is.
ABOUT = re.compile(
    r"(?:,[^.]{2,80},| \([^)]{2,60}\))? "
    r"(?:is|was|has been|covers|writes|reports|works|teaches|lives|holds|joined|serves)\b"
)
# Whom a paper brings forward as a journalist.
INTRODUCED = re.compile(
    r"(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,3})(?:,[^.]{2,80},)? (?:is|was|has been) (?:an?|the)\b[^.]{0,120}?"
    r"\b(?:journalist|reporter|columnist|correspondent|staff writer|freelance writer|contributing \w+|author of)\b"
)
# Whose opinion it is and whose not, and what a link brings the paper: looked for at the end.
NOTICE = re.compile(
    r"^(?:note: ?|disclaimer: ?|editor['’]?s note: ?)?(?:"
    r"(?:the |any |all )?(?:views?|opinions?|thoughts)(?:,? (?:and|or) (?:views?|opinions?))? "
    r"(?:expressed|presented|stated)\b.{0,120}\b(?:authors?|writers?|columnists?|contributors?|bloggers?|"
    r"(?:his|her|their) own|(?:do|does|may) not (?:necessarily )?(?:reflect|represent)|not necessarily)\b.{0,300}|"
    r"(?:this|the) (?:column|article|op-?ed|commentary|opinion piece|essay|piece|post) (?:does not|doesn['’]t) "
    r"(?:necessarily )?(?:reflect|represent)\b.{0,40}\b(?:views?|opinions?|positions?)\b.{0,600}|"
    r"[^.]{0,120}\b(?:links?|post|page|article|site)\b[^.]{0,60}\baffiliate links?\b.{0,300}|"
    r"(?:suggested )?citation:? .{10,400}\b(?:retrieved\b.*|doi\b.*|https?://.*)|journal information: .{0,150}|"
    r"this document is subject to copyright\b.{0,400}|"
    r"we (?:may )?(?:earn|receive|get) (?:a|an|some) (?:small )?(?:affiliate )?commission\b.{0,300})$",
    re.I | re.S,
)
# Who made the pictures of a story.
CREDITS = re.compile(
    r"^(?:photo(?:graph)?s?|images?|illustrations?|graphics?)(?: (?:by|via|courtesy of) |: ).{0,300}$", re.I
)
# A photographer and the house, as agencies write it below a picture: Ann Ellery/The Mill Gazette.
PHOTOGRAPHER = re.compile(
    r"[A-Z][\w.'’-]+(?: (?:[a-z]{2,3} ){0,2}[A-Z][\w.'’-]+){1,2} ?/ ?"
    r"(?:[Tt]he )?[A-Z][\w.'’&-]*(?: [A-Z&][\w.'’&-]*){0,3}"
)
# Lines between the headline and the story: who, when, where.
BYLINE = _any_of(
    r"(?:by|par|von|por|di):?\s.{2,120}|by",
    rf"(?:(?:first |last |originally )?(?:published|posted|updated|modified|filed|revised))\b:?\s*{_WHEN}.{{0,80}}",
    rf"(?:created|date|dated)\b:?\s*{_WHEN}.{{0,80}}",
    r"(?:publicado|publié|veröffentlicht|pubblicato|gepubliceerd|aktualisiert|actualizado)\b.{0,80}",
    r"(?:posted|reviewed|edited|compiled|translated|fact[ -]checked|photograph(?:s|ed|y)?|written|reported|story|"
    r"words) (?:by|in|on):? .{2,80}",
    r"(?:from )?(?:[\w.’'&-]+ ){0,6}staff (?:and wire )?reports?",
    r".{2,60}(?:,|\s[|•·-])\s*(?:staff writer|staff reporter|correspondent|editor|reporter|contributor).{0,40}",
    r".{2,60}(?:,|\s[|•·-])\s*(?:associated press|reuters|ap)",
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{5,60}\d{4}.{0,40}",
    rf"(?:[a-zà-ÿ-]{{4,13}},? )?{_MONTH_DAY}(?:[ ,|@•-].{{0,50}})?",
    r"(?:[\w.’'-]+ ){0,4}(?:staff (?:writer|reporter)s?|correspondent)",
    r"(?:for )?immediate release:?.{0,60}|(?:press|news|media) release(?:s)?",
    r"(?:(?:media|press|news) )?contacts?:.{0,100}",
)
# A byline that may stand below some lines on what the story is about: names and nothing else.
NAMES_ONLY = re.compile(
    r"(?:By|BY|Par|Von|Por) (?:[A-Z][\w.’'-]+ ?){1,4}(?:(?:,|\band\b|\bAND\b|&|\bet\b|\bund\b|"
    r"\by\b) ?(?:[A-Z][\w.’'-]+ ?){1,4}){0,4}$"
)
# When another story was published or changed, to the minute: what stands in lists of them.
STAMP = re.compile(rf"{_MONTH_DAY}\W{{1,4}}(?:Updated\W{{1,3}})?\d{{1,2}}[:.]?\d\d\b.{{0,40}}$", re.I)
# A day and nothing else.
DAY_ALONE = _any_of(_MONTH_DAY)
# A heading under which the readers have their say.
COMMENTS = re.compile(
    rf"(?:\d+ (?:comments?|responses?|replies|thoughts|{_COMMENTS_ELSEWHERE})|comments?(?: ?\(\d+\))?|"
    r"leave a (?:comment|reply))\b",
    re.I,
)
# A heading under which other stories or the readers' words begin.
END = re.compile(
    r"(?:related(?: .{1,30})?|more (?:from|on|stories|news|in|coverage)\b.{0,60}|read (?:more|next)|"
    r"recommended.{0,30}|"
    r"you (?:may|might) (?:also )?(?:like|be interested).{0,40}|trending.{0,30}|most (?:read|popular|viewed).{0,30}|"
    r"latest (?:news|stories|headlines|posts).{0,30}|about the (?:author|writer|reporter)s?|"
    rf"(?:\d+ )?(?:comments?|responses?|replies|thoughts|{_COMMENTS_ELSEWHERE})(?: on .{{0,200}})?|"
    r"leave a (?:comment|reply).{0,30}|join the conversation.{0,40}|"
    r"top stories|recent (?:posts|stories|news).{0,20}|popular (?:posts|stories).{0,20}|other (?:stories|"
    r"news).{0,30}|share this.{0,40}|"
    r"more to read|more must[- ]reads.{0,30}|keep reading|in case you missed it|suggested (?:reads|stories)|"
    r"(?:you )?don['’]t (?:want to )?miss|see also|also (?:see|read)|watch next|more like this|explore more|"
    r"(?:our |editors?['’]?s?['’]? )?(?:picks|recommendations|choice)|[\w.&' ]{2,20} recommends|"
    r"(?:audios?|videos?) and (?:videos?|audios?) on the topic|über (?:den|die) autor(?:in)?|zur? autor(?:in)?|"
    r"à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|(?:mehr )?zum thema|"
    r"sur le même sujet|(?:[àa] )?lire aussi|notizie correlate|"
    r"noticias relacionadas|artículos relacionados|notícias relacionadas|up next|what to read next|around the web|"
    r"from our partners.{0,30})\W*$",
    re.I,
)
# What stands above and below the story in what news archives (LexisNexis, ProQuest) give out.
ARCHIVE_STARTS = frozenset({"Body", "Full text:", "Full Text:", "Full text", "Full Text"})
ARCHIVE_FIELD = re.compile(
    r"(?:Classification|Graphic|Load-Date|Language|Publication-Type|Notes|End of Document)\b|"
    r"(?:Subject|Location|People|Company / organization|Publication title|Document type|ProQuest document ID|Credit):"
)
_NO_SENTENCE_TEXT = """
    at on by in and the am pm et est edt cet gmt utc de el le du of min read to for with from special staff writer
    writers reporter reporters editor correspondent und y nd rd th st publicado publié horas heures uhr las um
"""
_NO_SENTENCE = frozenset([*_NO_SENTENCE_TEXT.split(), *MONTHS])


_HANDLE = re.compile(r"@\w+")


def words_of_a_sentence(line: str) -> int:
    """How many words of a line say more than when, where and by whom.

    >>> words_of_a_sentence("Tuesday, April 2, 2024 at 4 pm in Harlow"), words_of_a_sentence("Hearing set for April 2")
    (0, 1)
    """
    words = re.findall(r"(?<![\w.])[a-zà-ÿ]{2,}(?![\w.])", _HANDLE.sub(" ", line))
    return sum(word not in _NO_SENTENCE for word in words)


def is_sentence(line: str) -> bool:
    """Whether a line with a date or a name in it is a sentence rather than a byline.

    >>> is_sentence("By Ann Ellery of the Mill Gazette"), is_sentence("By a vote of five to four the court agreed")
    (False, True)
    """
    return words_of_a_sentence(line) > 1

"""What a mail's sender wrote himself: the mails that he answers or quotes are cut, one that he passes on is kept."""

from __future__ import annotations

import re

from mpp_extract.readers.mail.footers import without_footers

# "On … wrote:" in the languages that mail programs most write it in.
_WROTE = (
    r"wrote|writes|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|napisał(?:\(a\)|a)?|kirjoitti|"
    r"написала?|пишет|pisze|yazdı|írta|napsala?|píše|έγραψε"
)
_ATTRIBUTION = re.compile(
    rf"(?:.{{0,250}}?\b(?:{_WROTE})\b[^:]{{0,120}}:|\d{{4}}[-/.]\d\d?[-/.]\d\d?\b.{{0,150}}<\S+@\S+>\s*:|"
    r".{0,200}<\S+@\S+>.{0,60}:)\s*",
    re.I,
)
_NAME_WROTE = re.compile(
    rf"[A-Z][\w.'’-]*(?: [\w.'’-]+){{0,4}} (?:{_WROTE})(?:\([aа]\))?(?: [^:]{{0,15}}\d[^\n]{{0,50}})?:\s*"
)
_OPENING = re.compile(
    r"(?:On|Am|Le|El|Il|Op|Den|Em|Dne|Dnia|W dniu|Il giorno|In article|At|På|tiistaina|maanantaina|\d{1,4}[-./ ])|"
    r".{0,80}<\S+@",
    re.I,
)
_ADDRESS = re.compile(r"\S+@\S+\.\S+")
_TIME, _YEAR = re.compile(r"\b\d{1,2}[:.h]\d\d\b"), re.compile(r"\b(?:19|20)\d\d\b")
_LONGEST_ATTRIBUTION = 600  # characters
_MOST_LINES = 4  # a line of 250 characters folded at 72

_FORWARDED = (
    r"forwarded message|original message|original appointment|weitergeleitete nachricht|ursprüngliche nachricht|"
    r"originalnachricht|message transféré|message d['’]origine|message original|mensaje reenviado|mensaje original|"
    r"messaggio inoltrato|messaggio originale|doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat meddelande|"
    r"ursprungligt meddelande|originalmeddelande|videresendt (?:melding|besked)|opprinnelig melding|"
    r"oprindelig (?:meddelelse|besked)|mensagem (?:encaminhada|original)|wiadomość (?:przekazana|oryginalna)|"
    r"пересланное сообщение|исходное сообщение|välitetty viesti|alkuperäinen viesti"
)
_MARKER = re.compile(
    rf"\W{{0,40}}(?:{_FORWARDED})\b(?: (?:from|von|de|da) .{{1,100}})?\W{{0,40}}|"
    r"(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)|"
    r"début du message (?:transféré|réexpédié)|inizio (?:del )?messaggio inoltrato|inicio "
    r"del mensaje reenviado|begin doorgestuurd bericht|"
    r"vidarebefordrat brev|начало переадресованного сообщения)\s*:?",
    re.I,
)
_FROM = r"from|von|de|da|van|från|fra|lähettäjä|od|от|von|desde|expéditeur|remitente"
_SENT = (
    r"sent|date|gesendet|datum|envoyé|enviado(?: el)?|enviada(?: em)?|fecha|inviato|data|verzonden|skickat|sendt|dato|"
    r"lähetetty|päivämäärä|wysłano|отправлено|дата"
)
_OTHERS = (
    rf"{_SENT}|to|an|à|para|a|aan|till|til|vastaanottaja|do|кому|destinataire|"
    r"subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|aihe|assunto|temat|тема|cc|kopie|copia|kopia|bcc|"
    r"reply-to|importance|attachments?|anlagen?|organization"
)
FROM = re.compile(rf"[*_\s]{{0,3}}(?:{_FROM})\s?:[*_]{{0,2}}\s*(?=\S)", re.I)
SENT = re.compile(rf"[*_\s]{{0,3}}(?:{_SENT})\s?:[*_]{{0,2}}\s*(?=\S)", re.I)
_OTHER_LINE = re.compile(rf"[*_\s]{{0,3}}(?:{_FROM}|{_OTHERS})\s?:", re.I)
_RUN_ON = re.compile(rf"^(-{{3,}} ?(?:{_FORWARDED}) ?-{{3,}})(?=[^-\s])", re.I | re.M)  # Yahoo's, without a line feed
_QUOTE = re.compile(r"\s{0,3}>")
_QUOTES = re.compile(r"^(?:\s{0,3}> ?)")
_DEEPEST = 6
_DEEPEST_QUOTED = 40  # marks before a line that is quoted and quoted again
_NOTE = re.compile(
    r"\b(?:fyi|below|attached|attachment|enclosed|forward\w*|fwd|for your (?:info\w*|files?)|z\.? ?k\.?)\b", re.I
)
_NOTE_WORDS, _SHORT_NOTE_WORDS = 60, 8
_LEAD_WORDS = 5  # "The mail that she sent reads:"


# What Mailman's archives put in place of a part that was no plain text. Source: Mailman's Scrubber.
_SCRUBBED = re.compile(
    r"^(?:-{10,} next part -{10,}\n+)?(?:(?:An?|The) [\w -]{2,60}(?:attachment|message|text) was scrubbed\.\.\.|"
    r"Skipped content of type \S+)[^\n]*\n?"
    r"(?:(?:Name|Type|Size|Desc|URL|From|Subject|Date|To|Cc):[^\n]*\n?(?:[ \t]+\S[^\n]*\n?)*)*"
    r"|^-{10,} next part -{10,}$",
    re.M,
)
_ADVERT = re.compile(r"\W{0,80}(?:advertisements?|adv(?:ert)?|sponsors?|paid (?:advertisement|message))\W{0,80}", re.I)
_MOST_ADVERT_LINES = 25


def own_text(text: str, forwarded: bool = False) -> str:
    """The sender's own words, without quoted mails, signatures, disclaimers and a list's footer.

    Where he wrote none but passes a mail on (as a subject with Fwd:, ``forwarded``, tells too), that mail's text.
    """
    return own(text, forwarded)[0]


def own(text: str, forwarded: bool = False, depth: int = 0) -> tuple[str, list[str]]:
    """The text as above, and the header lines of the mail passed on that it is of; [] for the sender's own words."""
    if not depth:
        text = _SCRUBBED.sub("", text)
    lines = _without_adverts(_RUN_ON.sub(r"\1\n", text).split("\n"))
    mine, rest, passed_on = _divided(lines)
    body = without_footers(mine)
    if not rest or depth >= _DEEPEST:
        return body, []
    if body and not _is_note(body, forwarded or passed_on):
        return body, []
    header, below = _bared(rest)
    inner, header_below = own("\n".join(below), False, depth + 1)
    if not body or (inner and len(inner) >= 2 * len(body)):
        return (inner, header_below or header) if inner else (body, [])
    return body, []


def header_line(header: list[str], name: re.Pattern[str]) -> str | None:
    """What stands behind a name, such as FROM, in the header lines of a mail passed on: the innermost, where several
    stand on one another."""
    found = [line[match.end() :].strip(" *_") for line in header if (match := name.match(line))]
    return found[-1] if found else None


def _without_adverts(lines: list[str]) -> list[str]:
    """The lines without what stands between two that say "advertisement", as in newsletters of plain text."""
    marks = [at for at, line in enumerate(lines) if len(line) < 160 and _ADVERT.fullmatch(line)]
    gone = set(marks)
    open_at: int | None = None
    for at in marks:
        if open_at is not None and at - open_at <= _MOST_ADVERT_LINES:
            gone.update(range(open_at, at))
            open_at = None
        else:
            open_at = at
    return [line for at, line in enumerate(lines) if at not in gone] if gone else lines


def is_short_note(text: str) -> bool:
    """Whether all that a mail says is something like "FYI, see attached"."""
    return len(text.split()) <= _SHORT_NOTE_WORDS and _NOTE.search(text) is not None


def _is_note(body: str, forwarded: bool) -> bool:
    """Whether the sender's words only pass on what follows."""
    return forwarded and len(body.split()) <= _NOTE_WORDS


def _divided(lines: list[str]) -> tuple[list[str], list[str], bool]:
    """(own lines, lines of the first mail quoted or passed on, whether it is passed on)."""
    own: list[str] = []
    quoted: list[str] = []
    at = 0
    while at < len(lines):
        if _QUOTE.match(lines[at]):
            quoted.append(_QUOTES.sub("", lines[at]))
            at += 1
        elif end := _marker_end(lines, at):
            return own, lines[end:], _is_forward(lines[at])
        elif end := _header_end(lines, at):
            if not _leads_to_copy(own) and (any(line.strip() for line in own) or end < len(lines)):
                return own, lines[at:], False
            own += lines[at:end]
            at = end
        elif end := _attribution_end(lines, at):
            if not _QUOTE.match(_next_filled(lines, end)):
                return own, lines[end:], False
            at = end
        else:
            own.append(lines[at])
            at += 1
    return own, quoted, False


def _leads_to_copy(own: list[str]) -> bool:
    """Whether a story says that it gives a mail in full, header lines and all: a sentence with a colon, far down."""
    last = next((line for line in reversed(own) if line.strip()), "").strip()
    led = last.endswith(":") and len(last.split()) >= _LEAD_WORDS and not _NOTE.search(last)
    return led and sum(len(line.split()) for line in own) > _NOTE_WORDS


def _bared(lines: list[str]) -> tuple[list[str], list[str]]:
    """The header lines of a mail passed on, and its other lines, both without quotation marks."""
    for _ in range(_DEEPEST_QUOTED):
        filled = [line for line in lines if line.strip()]
        if not filled or not all(_QUOTE.match(line) for line in filled):
            break
        lines = [_QUOTES.sub("", line) for line in lines]
    at = 0
    while at < len(lines) and not lines[at].strip():
        at += 1
    begun = at
    while at < len(lines) and _goes_on(lines, at, begun):
        at += 1
    return lines[begun:at], lines[at:]


def _goes_on(lines: list[str], at: int, begun: int) -> bool:
    """Whether a line belongs to the header lines that begin at ``begun``."""
    if not lines[at].strip():  # HTML's header lines may be paragraphs of their own
        return begun < at < len(lines) - 1 and _OTHER_LINE.match(lines[at + 1]) is not None
    return _OTHER_LINE.match(lines[at]) is not None or (at > begun and _is_folded(lines, at))


def _is_folded(lines: list[str], at: int) -> bool:
    """Whether a line goes on with the header line before: long lists of recipients are folded."""
    return (lines[at][:1] in " \t" and bool(lines[at].strip())) or (
        "@" in lines[at] and "@" in lines[at - 1] and bool(lines[at].strip())
    )


def _next_filled(lines: list[str], at: int) -> str:
    """The first of the next few lines that is not blank; "" for none."""
    return next((line for line in lines[at : at + 6] if line.strip()), "")


def _marker_end(lines: list[str], at: int) -> int:
    """The line after a marker such as "-----Original Message-----"; 0 where there is none."""
    line = lines[at].strip()
    if len(line) > 200 or _MARKER.fullmatch(line) is None:
        return 0
    # A heading "Original message" of the copy itself has no mail's header lines under it, and no rule beside it.
    if re.match(r"[-_=*]{2,}", line) or line.endswith((":", "--")):
        return at + 1
    following = [each for each in lines[at + 1 : at + 6] if each.strip()]
    return at + 1 if following and _OTHER_LINE.match(following[0]) else 0


def _is_forward(line: str) -> bool:
    return (
        re.search(
            r"forward|weitergeleitet|transféré|réexpédié|reenviado|inoltrato|doorgestuurd|vidarebef|videresend|"
            r"encaminhad|przekazan|переслан|переадрес|välitetty",
            line,
            re.I,
        )
        is not None
    )


def _is_labelled(line: str) -> bool:
    return ":" in line[:40] and _OTHER_LINE.match(line) is not None


def _header_end(lines: list[str], at: int) -> int:
    """The line after a quoted mail's header lines (From, Sent, To, Subject, in any order); 0 where there are none.

    A memorandum's From, To and Date look the same: a mail's have an address or a time of day.
    """
    if not _is_labelled(lines[at]):
        return 0
    end, labels = at + 1, 1
    while end < len(lines) and end < at + 12 and lines[end].strip():
        if _is_labelled(lines[end]):
            labels += 1
        elif not _is_folded(lines, end):
            break
        end += 1
    if labels < 3 or not any(FROM.match(line) for line in lines[at:end]):
        return 0
    block = " ".join(lines[at:end])
    return end if _ADDRESS.search(block) or (_TIME.search(block) and _YEAR.search(block)) else 0


def _short_attribution_end(lines: list[str], at: int) -> int:
    """The line after "Tom Vale wrote:", or after From and Date alone, where quoted lines follow; 0 elsewhere."""
    end = at + 1 if _NAME_WROTE.fullmatch(lines[at]) else 0
    if not end and FROM.match(lines[at]) and _ADDRESS.search(lines[at]):
        end = at + 1
        while end < min(at + _MOST_LINES, len(lines)) and lines[end].strip() and _is_labelled(lines[end]):
            end += 1
    return end if end and any(_QUOTE.match(line) for line in lines[end : end + 2]) else 0


def _attribution_end(lines: list[str], at: int) -> int:
    """The line after "On … wrote:", which may be folded; 0 where there is none.

    Copy has such lines, too ("On Monday the judge wrote:"): a mail's is followed by quoted lines, or names an address,
    or a year and a time of day.
    """
    if end := _short_attribution_end(lines, at):
        return end
    if len(lines[at]) > _LONGEST_ATTRIBUTION or not lines[at].strip() or _OPENING.match(lines[at].strip()) is None:
        return 0
    if not any(line.rstrip().endswith(":") for line in lines[at : at + _MOST_LINES]):
        return 0
    for end in range(at + 1, min(at + 1 + _MOST_LINES, len(lines) + 1)):
        line = " ".join(each.strip() for each in lines[at:end])
        if not lines[end - 1].strip() or len(line) > _LONGEST_ATTRIBUTION:
            return 0
        if line.rstrip().endswith(":") and _ATTRIBUTION.fullmatch(line):
            if (
                _QUOTE.match(_next_filled(lines, end))
                or _ADDRESS.search(line)
                or (_TIME.search(line) and _YEAR.search(line))
            ):
                return end
            return 0
    return 0

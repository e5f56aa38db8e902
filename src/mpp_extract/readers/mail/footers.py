"""What stands at a mail's foot or top and is no text of it: signatures, disclaimers, lists' footers, marks, banners."""

from __future__ import annotations

import re


def _beginnings(*patterns: str) -> re.Pattern[str]:
    """What begins a line in one of these ways, whatever marks stand before it."""
    return re.compile(rf"\W*(?:{'|'.join(patterns)})", re.I)


def _lines(*patterns: str) -> re.Pattern[str]:
    """What is a whole line of one of these kinds, whatever marks stand round it."""
    return re.compile(rf"\W*(?:{'|'.join(patterns)})\W*", re.I)


_TOP = _lines(
    r"view (?:this|it|the)?.{0,30}\b(?:in|with|as)\b.{0,20}\b(?:browser|web ?page)",
    r"(?:having )?trouble (?:viewing|reading).*",
    r"is this email not displaying correctly.*",
    r"can['’]t see (?:this|the) (?:e-?mail|images?).*",
    r"web version",
    r"view online",
    r"caution:.{0,60}\b(?:external|outside)\b.*",
    r"(?:this|external) (?:e-?mail|message|sender)\b.{0,40}\b(?:external|outside|originated)\b.*",
    r"\[?external (?:e-?mail|sender|message)\]?.*",
    r"you don['’]t often get e-?mail from.*",
    r"do not click (?:on )?links or open attachments.*",
    r".{0,40}im browser (?:ansehen|anzeigen|öffnen).{0,20}",
    r".{0,40}(?:dans (?:votre|le) navigateur|en (?:su|el) navegador|nel (?:tuo )?browser).{0,20}",
)
_DEVICE = _beginnings(
    r"sent (?:from|via|with|using) (?:my |the )?(?:i?phone|ipad|android|blackberry|samsung|galaxy|mobile"
    r"|nokia|windows|huawei|pixel|yahoo|outlook|proton|aol|mail|gmail|superhuman|tablet|verizon|a mobile"
    r"|t-mobile|mailspring|spark)\b.{0,60}",
    r"get outlook for (?:ios|android|mac).{0,60}",
    r"(?:von|aus) mein\w+ .{0,40}gesendet",
    r"gesendet (?:von|mit) .{2,50}",
    r"diese nachricht wurde von mein.{2,60}gesendet\W*",
    r"envoyé (?:de(?:puis)?|à partir de) (?:mon|ma|l['’]app).{2,40}",
    r"enviado (?:desde|do|a partir do) (?:mi|meu|el).{2,40}",
    r"inviato da(?:l| ?mio)?\b.{2,40}",
    r"verzonden (?:vanaf|met|via) (?:mijn|mail).{0,40}",
    r"skickat från (?:min|mail).{0,40}",
    r"send?t fra min.{0,40}",
    r"lähetetty (?:iphone|puhelime).{0,40}",
    r"wysłano z .{0,40}",
    r"отправлено (?:с|из) .{0,40}",
)
_DISCLAIMER = _beginnings(
    r"confidentiality (?:notice|note|statement)",
    r"(?:legal )?disclaimer\b",
    r"privileged (?:and|&) confidential",
    r"this (?:e-?mail|message|communication|transmission|electronic (?:mail"
    r"|message))(?: message)?(?:\W{0,3}\s?(?:and|including|together with|,).{0,60})? (?:is|are|may"
    r"|contains?|was|has been)\b.{0,80}\b(?:confidential|privileged|proprietary"
    r"|intended (?:only|solely|exclusively|for (?:the|its|use)))",
    r"the (?:information|contents?) (?:contained |transmitted )?(?:in|of|by) this (?:e-?mail|message"
    r"|communication|transmission)",
    r"(?:if|should) you (?:are not|have received this|receive this).{0,60}\b(?:intended|error|mistake)",
    r"(?:important|notice):? .{0,60}\b(?:intended recipient|confidential)",
    r"please (?:consider|think).{0,30}environment",
    r"(?:any )?views or opinions (?:presented|expressed) (?:in this|are solely)",
    r"diese (?:e-?mail|nachricht)\b.{0,40}\b(?:enthält|kann)\b.{0,40}\bvertraulich",
    r"(?:ce|cet) (?:message|courriel|e-?mail)\b.{0,80}\bconfidentiel",
    r"(?:este|esta) (?:mensaje|correo|mensagem|e-?mail)\b.{0,80}\bconfidencia",
    r"(?:questo|il presente) (?:messaggio|e-?mail)\b.{0,80}\b(?:riservat|confidenzial)",
    r"(?:dit|deze) (?:e-?mail|bericht)\b.{0,60}\bvertrouwelijk",
    r"denna? (?:e-?post|mejl)\b.{0,60}\bkonfidentiell",
    r"this email (?:has been|was) (?:checked|scanned)",
    r"virus-free",
)
_LIST = _beginnings(
    r"you (?:are receiving|received|have received|['’]re receiving|are currently subscribed).{0,80}",
    r"to (?:unsubscribe|subscribe or unsubscribe|stop receiving|opt[- ]out|change your (?:subscription"
    r"|preferences)|post to this group|view this discussion)\b.{0,200}",
    r"(?:click here to )?unsubscribe\b.{0,120}",
    r".{0,80}\bunsubscribe(?: here| link)?\W*",
    r"(?:manage|update|change) (?:your )?(?:e-?mail )?(?:subscription|preferences|profile).{0,80}",
    r".{0,60}\bmailing list\b.{0,20}",
    r"this (?:e-?mail|message) was sent (?:to|by|from) .{0,120}",
    r"(?:forward|share) (?:this e?-?mail )?(?:to|with) a friend.{0,40}",
    r"add us to your address book.{0,40}",
    r"(?:privacy policy|terms of (?:use|service))\W.{0,80}",
    r".{0,40}\babbestellen\b.{0,60}",
    r".{0,40}\babmelden\b.{0,40}",
    r".{0,60}\b(?:se )?désabonner\b.{0,60}",
    r".{0,60}\bdésinscri.{0,60}",
    r".{0,40}\bdarse de baja\b.{0,60}",
    r".{0,40}\bcancell(?:a|arsi|azione)\b.{0,20}\biscri.{0,40}",
    r".{0,40}\bafmelden\b.{0,40}",
    r"(?:copyright )?©.{0,100}",
    r"follow us\b.{0,60}",
    r"(?:read|learn|see|find out) more\W*$",
    r"(?:read|view|see|download) the (?:(?:full|complete|whole) )?(?:story|release|text|article|report|ruling)\W*$",
    r"(?:click|tap) here\W*$",
    r"(?:share|tweet|forward|like|print|donate)\W*$",
    r"subscriber services.{0,60}",
    r".{0,40}\bstay connected\b.{0,40}",
)
_LIST_RULE = re.compile(r"\s*_{20,}\s*")
_RULE = re.compile(r"\s*[-_=#*~]{8,}\s*")
_SIGNED = re.compile(
    r"(?:(?:best|kind|warm) regards|regards|thanks|thank you|best|cheers|sincerely|mvh|mfg|lg)[,!]? "
    r"(?-i:[A-Z])[\w.-]{1,20}(?: (?-i:[A-Z])[\w.-]{0,20}){0,2}",
    re.I,
)
_END = re.compile(
    r"\s*(?:#{3,}|(?:#\s+){2,}#|-+\s?(?:30|0|ends?)\s?-+|\[?ends?\]?|\*+\s*ends?\s*\*+|-+ ?ENDS ?-+|ENDS)\s*"
)
_SIGN_OFF = _lines(
    r"(?:with )?(?:my |our )?(?:best|kind|warm|warmest|kindest|many)?\s?(?:regards|wishes)",
    r"(?:all )?(?:the )?best",
    r"sincerely(?: yours)?",
    r"yours(?: (?:sincerely|faithfully|truly))?",
    r"respectfully",
    r"cheers",
    r"(?:many )?thanks(?: (?:again|so much|in advance|and regards))?",
    r"thank you(?: (?:again|very much|so much|in advance))?",
    r"cordially",
    r"(?:mit )?(?:freundlichen|besten|herzlichen|vielen|schönen|viele|beste|liebe|freundliche"
    r"|schöne) (?:grüßen|grüssen|grüße|grüsse)",
    r"mfg",
    r"(?:bien )?cordialement",
    r"(?:sincères )?salutations.{0,30}",
    r"(?:un )?(?:cordial )?saludos?(?: cordiales)?",
    r"atentamente",
    r"(?:cordiali|distinti) saluti",
    r"met (?:vriendelijke|hartelijke) groet(?:en)?",
    r"(?:med )?(?:vänlig(?:a)?|vennlig|venlig|bästa) (?:hälsning(?:ar)?|hilsen)",
    r"mvh",
    r"(?:hälsningar|hilsen)",
    r"atenciosamente",
    r"(?:z )?(?:poważaniem|pozdrowieniami)",
    r"с уважением",
    r"ystävällisin terveisin",
)
_CONTACT = re.compile(
    r"\S+@\S+\.\w|https?://|\bwww\.|\b(?:tel|telephone|phone|mobile|cell|office|direct|fax|"
    r"tlf|[mtpo])\b\.?\s?[:.]\s?\+?[\d(]|"
    r"\+\d[\d\s().-]{7,}|\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b|^\W*@\w+\s*$",
    re.I,
)
_SENTENCE = re.compile(r"[.!?][\"”’)]?\s*$")
_MOST_LAYERS = 12  # a signature under a device's line under a disclaimer under a list's footer is four
_SHORT = 80  # characters of a signature's line
_MOST_SIGNATURE_LINES, _MOST_DELIMITED_LINES = 14, 30


def without_footers(lines: list[str]) -> str:
    """The text of a mail's lines without what stands at its foot and top, and without runs of blank lines."""
    lines = _without_top([line.rstrip() for line in _delimited(lines)])
    for _ in range(_MOST_LAYERS):
        before = len(lines)
        for cut in (_without_list, _without_disclaimer, _without_device, _without_end_mark, _without_signature):
            lines = _stripped(cut(lines))
        if len(lines) == before:
            break
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines))


def _delimited(lines: list[str]) -> list[str]:
    """The lines before the signature's delimiter, two hyphens and a blank on a line of their own (RFC 3676)."""
    start = _tail_start(lines, _MOST_DELIMITED_LINES + 1)
    for at in range(len(lines) - 1, max(start, 1) - 1, -1):
        if lines[at] in ("-- ", "--", "– ", "—"):
            # In copy two hyphens may part sections; a signature is short.
            most = _MOST_DELIMITED_LINES if lines[at].startswith("-- ") else _MOST_SIGNATURE_LINES
            if _filled(lines[at + 1 :]) <= most and any(line.strip() for line in lines[:at]):
                return lines[:at]
    return lines


def _without_top(lines: list[str]) -> list[str]:
    lines = _stripped(lines)
    kept = [line for line in lines[:8] if _TOP.fullmatch(line[:500].strip()) is None or not line.strip()]
    return lines if len(kept) == len(lines[:8]) else _stripped(kept + lines[8:])


def _without_list(lines: list[str]) -> list[str]:
    for at in range(max(_tail_start(lines, 11), 1), len(lines)):
        if _LIST_RULE.fullmatch(lines[at]) and _filled(lines[at + 1 :]) > 0:
            return lines[:at]
    kept = _from_tail(lines, _LIST, 18)
    if len(kept) < len(lines):  # what stands between a rule and the lines on unsubscribing is the list's name
        for at in range(_tail_start(kept, 5), len(kept)):
            if _RULE.fullmatch(kept[at]):
                return kept[:at]
    return kept


def _without_disclaimer(lines: list[str]) -> list[str]:
    return _from_tail(lines, _DISCLAIMER, 20)


def _without_device(lines: list[str]) -> list[str]:
    for at in range(_tail_start(lines, 9), len(lines)):
        if _DEVICE.fullmatch(lines[at].strip()[:200]):
            return lines[:at]
    return lines


def _without_end_mark(lines: list[str]) -> list[str]:
    before, total = 0, sum(map(len, lines))
    for at, line in enumerate(lines):
        if at and len(line) < 40 and _END.fullmatch(line) and 2 * (total - before - len(line)) <= before:
            return lines[:at]
        before += len(line)
    return lines


def _without_signature(lines: list[str]) -> list[str]:
    for at in range(_tail_start(lines, _MOST_SIGNATURE_LINES + 1), len(lines)):
        line = lines[at].strip()
        signed = _SIGN_OFF.fullmatch(line) or (at and _SIGNED.fullmatch(line)) if len(line) <= _SHORT else None
        if signed and _is_short(lines[at + 1 :]):
            return lines[:at]
    start = len(lines)
    while start and lines[start - 1].strip() and len(lines) - start <= _MOST_SIGNATURE_LINES:
        start -= 1
    block = lines[start:]
    if start and 2 <= len(block) <= _MOST_SIGNATURE_LINES and _is_short(block) and any(map(_CONTACT.search, block)):
        return lines[:start]
    return lines


def _from_tail(lines: list[str], pattern: re.Pattern[str], most: int) -> list[str]:
    """The lines before the first one in the tail that matches; the tail has at most ``most`` lines that are not blank
    and no more than two fifths of all."""
    start = _tail_start(lines, most)
    rest = _filled(lines[start:])
    total = _filled(lines[:start]) + rest
    for at in range(start, len(lines)):
        if not lines[at].strip():
            continue
        if pattern.match(lines[at][:500].strip()) and (rest <= 0.4 * total or rest < total <= 10):
            return lines[:at]
        rest -= 1
    return lines


def _tail_start(lines: list[str], most: int) -> int:
    """Where the last ``most`` lines that are not blank begin."""
    start = len(lines)
    while start and most:
        start -= 1
        most -= bool(lines[start].strip())
    return start


def _is_short(lines: list[str]) -> bool:
    """Whether lines are like a signature's: short and no sentences."""
    return all(len(line) <= _SHORT and not _is_sentence(line) for line in lines if line.strip())


def _is_sentence(line: str) -> bool:
    return len(line.split()) > 6 and _SENTENCE.search(line) is not None


def _stripped(lines: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip(" \t_-*=~#"):
        end -= 1
    return lines[start:end]


def _filled(lines: list[str]) -> int:
    return sum(bool(line.strip()) for line in lines)

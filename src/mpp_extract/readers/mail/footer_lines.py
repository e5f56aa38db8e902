"""The lines that stand at mails' feet and tops, by kind: what newsletters, lists, telephones and law firms put there.

Sources: the phrases of bulk mail in Microsoft's documentation of Exchange (mail flow rules against it); the footers
that Mailchimp, Constant Contact and Mailman add; the notices that statutes prescribe.
"""

from __future__ import annotations

import re


def _beginnings(*patterns: str) -> re.Pattern[str]:
    """What begins a line in one of these ways, whatever marks stand before it."""
    return re.compile(rf"\W*(?:{'|'.join(patterns)})", re.I)


def _lines(*patterns: str) -> re.Pattern[str]:
    """What is a whole line of one of these kinds, whatever marks stand round it."""
    return re.compile(rf"\W*(?:{'|'.join(patterns)})\W*", re.I)


# Ends a line that asks whether a mail can be seen; a headline ("Can't read the message of voters") goes on otherwise.
_HERE = r"(?:\W*|\W.{0,40}\b(?:click|tap|browser|online|web)\b.{0,80})"
_SHOWN = r"(?:e-?mail|message|newsletter|bulletin|images?|pictures?)"
TROUBLE = (
    rf"(?:(?:if you(?:['’]re| are| have|['’]ve)?|are you|do you)\s)?(?:having |have )?(?:any )?"
    rf"(?:trouble|problems?|difficulty) (?:viewing|reading|seeing|displaying)\b.{{0,15}}\b{_SHOWN}{_HERE}",
    rf"(?:if (?:you )?)?(?:can['’]t|cannot|can not|(?:are )?unable to) (?:see|view|read)\b.{{0,15}}\b{_SHOWN}{_HERE}",
    rf"(?:is |if )?(?:(?:this|the|your) )?{_SHOWN} (?:is |are )?not (?:displaying|displayed|showing)\b.{{0,100}}",
)
TOP = _lines(
    *TROUBLE,
    r"(?:(?:please )?(?:click here )?to )?(?:view|read|see|open)\b.{0,30}\b(?:in|with|as)\b.{0,20}\b"
    r"(?:browser|web ?page)(?: window)?(?: at)?(?:,? (?:please )?(?:go|click|tap) here)?",
    r"(?:view|read|see|open)(?: (?:this|the|it|our))?(?: (?:e-?mail|newsletter|message|bulletin))?"
    r" (?:(?:the )?(?:online|web) version|online|on the web)",
    r"(?:online|web|browser|html) version",
    r"(?:please )?add .{2,80} to your (?:address book|contacts|safe senders?(?: list)?).{0,40}",
    r"display (?:the )?images(?: (?:below|in this e-?mail|to show .{1,30}))?",
    r"caution:.{0,60}\b(?:external|outside)\b.*",
    r"(?:this|external) (?:e-?mail|message|sender)\b.{0,40}\b(?:external|outside|originated)\b.*",
    r"\[?external (?:e-?mail|sender|message)\]?.*",
    r"you don['’]t often get e-?mail from.*",
    r"do not click (?:on )?links or open attachments.*",
    r".{0,40}(?:im browser (?:ansehen|anzeigen|öffnen|lesen)|online-version (?:ansehen|anzeigen|öffnen)).{0,20}",
    r".{0,40}(?:dans (?:votre|le) navigateur|en (?:su|el) navegador|no (?:seu )?navegador|nel (?:tuo )?browser).{0,20}",
    r"(?:voir|lire|afficher|consulter)\b.{0,40}\ben ligne",
    r"(?:ver|leer)\b.{0,40}\ben línea",
    r"(?:visualizza|leggi|vedi)\b.{0,40}\b(?:browser|online)",
    r"(?:bekijk|lees)\b.{0,40}\b(?:webversie|browser|online)",
    r"(?:se|läs|visa|öppna|vis|les|læs)\b.{0,40}\b(?:webbläsaren?|nettleseren?|browseren)",
)
# What stands beside such a line, between bars.
BESIDE_TOP = _lines(
    r"unsubscribe", r"subscribe", r"(?:forward|share|send)(?: (?:this|it))?(?: (?:to|with) a (?:friend|colleague))?",
    r"(?:manage |update )?(?:preferences|subscriptions?)", r"home|archive|print|donate|rss",
)  # fmt: skip
DEVICE = _beginnings(
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
DISCLAIMER = _beginnings(
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
    r"(?:important|notice|warning)\b:? .{0,120}\b(?:intended recipient|confidential|computer virus)",
    r"please (?:consider|think).{0,30}environment",
    r"(?:any )?views or opinions (?:presented|expressed) (?:in this|are solely)",
    r"think before you print",
    # Florida Statutes § 668.6076 prescribes this notice; North Carolina's agencies have the other one.
    r"under florida law, e-?mail addresses are public record",
    r"e-?mail correspondence (?:to and from|with|to or from) this (?:address|sender|office) (?:may be|is|are) ",
    # German
    r"(?:diese|der inhalt dieser|die informationen in dieser) (?:e-?mail|nachricht|mitteilung)\b.{0,100}"
    r"\b(?:vertraulich|bestimmt|adressat|empfänger)",
    r"(?:wenn|falls|sollten) sie (?:nicht der|diese (?:e-?mail|nachricht) (?:irrtümlich|versehentlich))",
    r"vertraulichkeitshinweis|haftungsausschluss",
    # French
    r"(?:ce|cet|le présent) (?:message|courriel|e-?mail)\b.{0,120}\b(?:confidentiel|destin|intention exclusive)",
    r"si vous (?:n['’]êtes pas le destinataire|avez reçu ce (?:message|courriel|e-?mail) par erreur)",
    r"avis de confidentialité|avant d['’]imprimer\b.{0,40}environnement",
    # Spanish, Portuguese
    r"(?:este|esta|el presente) (?:mensaje|correo|mensagem|e-?mail)\b.{0,120}\b(?:confidencia|destina|dirigido)",
    r"(?:la|toda la|as?) informa(?:ción|ções) contenidas? en este (?:mensaje|correo)",
    r"si (?:usted )?(?:no es el destinatario|ha recibido este (?:mensaje|correo) por error)",
    r"se (?:você|o senhor) (?:recebeu esta mensagem|não é o destinatário)",
    r"aviso (?:legal|de confidencialidad|de confidencialidade)",
    # Italian
    r"(?:questo|questa|il presente) (?:messaggio|e-?mail)\b.{0,100}\b(?:riservat|confidenzial|destinat)",
    r"le informazioni contenute in quest[oa] (?:messaggio|e-?mail|comunicazione)",
    r"(?:se|qualora) (?:avete|ha|aveste|abbiate) ricevuto quest[oa] (?:messaggio|e-?mail)",
    # Dutch
    r"(?:dit|deze|de informatie in (?:dit|deze)) (?:e-?mail|bericht)\b.{0,100}"
    r"\b(?:vertrouwelijk|bestemd|geadresseerde)",
    r"(?:als|indien|mocht) u (?:dit|deze|niet)\b.{0,40}\b(?:bericht|e-?mail|geadresseerde)\b",
    # Swedish, Norwegian, Danish; Polish, Finnish, Russian
    r"(?:detta|denna|denne|dette) (?:meddelande|e-?post|e-?mail|mejl|mail|melding|besked)\b.{0,100}"
    r"\b(?:konfidentiel|fortrolig|avsett|avsedd|tiltenkt|beregnet)",
    r"(?:ta|niniejsza) wiadomość\b.{0,100}\b(?:poufn|przeznaczon)",
    r"tämä (?:viesti|sähköposti)\b.{0,100}\b(?:luottamuksel|tarkoitettu)",
    r"(?:настоящее|данное|это) (?:сообщение|письмо)\b.{0,100}(?:конфиденциальн|предназначен)",
    r"this email (?:has been|was) (?:checked|scanned)",
    r"virus-free",
)
# What is a link to press, below one of a newsletter's items as well as below the last.
_BUTTONS = (
    r"(?:read|learn|see|find out) more",
    r"(?:continue|keep) reading",
    r"(?:read|view|see|download) the (?:(?:full|complete|whole) )?(?:story|release|text|article|report|ruling)",
    r"(?:click|tap) here",
    r"(?:share|tweet|forward|like|print|donate)",
)
BUTTON = _lines(*_BUTTONS)
LIST = _beginnings(
    r"you (?:are receiving|received|have received|['’]re receiving|are currently subscribed).{0,80}",
    r"to (?:unsubscribe|subscribe or unsubscribe|stop receiving|opt[- ]out|change your (?:subscription"
    r"|preferences)|post to this group|view this discussion)\b.{0,200}",
    r"(?:click here to )?unsubscribe\b.{0,120}",
    r".{0,80}\bunsubscribe(?: here| link)?\W*",
    r"(?:manage|update|change) (?:your )?(?:e-?mail )?(?:subscription|preferences|profile).{0,80}",
    r".{0,60}\bmailing list\b.{0,20}",
    r"this (?:e-?mail|message) was sent (?:to|by|from) .{0,120}",
    r"(?:forward|share) (?:this )?(?:(?:e-?mail|message|newsletter) )?(?:to|with) (?:a|your) "
    r"(?:friend|colleague)s?\b.{0,40}",
    r"(?:please )?add (?:us|\S+@\S+) to your (?:address book|contacts).{0,40}",
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
    *(f"{line}\\W*$" for line in _BUTTONS),
    r"subscriber services.{0,60}",
    r".{0,40}\bstay connected\b.{0,40}",
    *(f"{line}$" for line in TROUBLE),
    r"this is (?:a promotional e-?mail|an advertisement)\b",
    r"if you (?:no longer (?:wish|want)|(?:do not|don['’]t) (?:wish|want)|(?:wish|want|prefer|(?:would|['’]d) like) "
    r"(?:to (?:stop|unsubscribe|opt|be removed|change)|not to))\b.{0,60}"
    r"\b(?:e-?mails?|messages|newsletters?|mailings?|list|preferences|subscriptions?|unsubscribe)\b",
    r"(?:(?:no longer |don['’]t )?want to\b|tired of\b).{0,30}\b(?:receiv|get)(?:e|t?ing)?\b.{0,20}"
    r"\b(?:e-?mails|newsletters?)\b",
    r"our mailing address is",
    r"copyright (?:\(c\) )?\d{4}\b.{0,100}",
    r"all rights reserved\W*$",
    r"you['’]re (?:on this list|getting this|receiving this|subscribed)\b",
    r"(?:was )?this (?:e-?mail|newsletter) (?:was )?forwarded to you\b|forwarded this (?:e-?mail|newsletter)\b",
    r"(?:sign up|subscribe) (?:for|to) (?:our|this) (?:\w+ )?(?:newsletters?|e-?mails?|mailing list|alerts)\b.{0,40}",
    r"(?:powered by|sent (?:by|via|with|using|through)) (?:mailchimp|constant ?contact|campaign ?monitor"
    r"|sendgrid|govdelivery|mailjet|brevo|sendinblue|hubspot|active ?campaign|substack|beehiiv|buttondown|phplist"
    r"|icontact|aweber)\b",
    r"this (?:newsletter|bulletin) (?:is|was) sent (?:to|by|from)\b",
    r"(?:please )?do not reply (?:directly )?to this (?:e-?mail|message)",
    r"this is an? (?:automated|automatically generated|auto-generated) (?:e-?mail|message)",
    r"(?:connect with|find|like|join) us on (?:social media|facebook|twitter|x|instagram|linkedin|youtube)\b.{0,40}",
    r"(?:(?:facebook|twitter|x|instagram|linkedin|youtube|tiktok|threads|bluesky|mastodon|rss|website)\b\W{0,6}){2,}$",
)
SIGN_OFF = _lines(
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

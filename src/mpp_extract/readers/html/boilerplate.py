"""What surrounds and interrupts an article on its page: taken out by element and by the names that templates use."""

from __future__ import annotations

import re
from itertools import islice

from lxml.html import HtmlElement

from mpp_extract.readers.characters import letters_of
from mpp_extract.readers.html.boxes import drop_captions, drop_sign_ups
from mpp_extract.readers.html.names import phrases_in, words_in
from mpp_extract.readers.html.weights import Weights

# Elements that are never prose of an article.
_NEVER_TEXT = """
    script style noscript link meta svg canvas video audio object embed applet iframe frame frameset select
    option textarea button input datalist progress map area dialog figcaption nav menu rt rp del s strike
    picture source track head title
"""
_NEVER = frozenset(_NEVER_TEXT.split())
_OFTEN = frozenset(
    {"footer", "aside", "header"}
)  # hold no prose of the article, but may be wrapped around it by mistake
_KEPT_COMPONENTS = frozenset({"amp-accordion", "amp-fit-text"})
# Names of what is not the article wherever they stand in a class or id: words, or words in a row joined by "-".
_NAMES_TEXT = """
    ad ads adbox adslot adunit advert adverts advertisement advertisements advertising adsbygoogle adcontainer
    adwrapper ad-container dfp gpt-ad sponsor sponsored sponsors sponsorship promo promos promobox promotion
    promotions teaser teasers newsletter newsletters nl-signup signup sign-up subscribe subscription
    subscriptions subscriber-only-promo share shares sharing sharebar sharethis sharedaddy sharetools
    share-tools social socials socialmedia social-media social-share addthis addtoany a2a jp-relatedposts
    related relatedposts relatedcontent related-content relatedarticles related-articles related-links
    relatedlinks related-stories recommended recommendation recommendations recirc recirculation trending
    popular mostpopular most-popular mostread most-read mostviewed outbrain taboola trc zergnet revcontent mgid
    nativo comments comment commentlist commentform comment-list respond disqus livefyre coral openweb viafoura
    fb-comments cookie cookies cookiebanner cookie-banner consent gdpr ccpa onetrust breadcrumb breadcrumbs
    crumbs sidebar rail right-rail navbar navigation nav navmenu menu submenu footer masthead topbar caption
    captions wp-caption-text imagecaption photo-caption photocaption cutline credit credits photocredit
    photo-credit image-credit img-credit byline bylines tooltip tooltips tooltiptext hovercard hover-card
    popover popup pop-up modal lightbox overlay-promo interstitial gallery slideshow video videos video-resource
    carousel slider swiper videoplayer video-player jwplayer brightcove player audioplayer audio-player listen
    timestamp tags taglist tag-list tagcloud post-tags article-tags topics keywords author-bio authorbio
    author-box authorbox about-author author-info author-card author-description bio toc table-of-contents
    toolbar tools article-tools sr-only visually-hidden visuallyhidden screen-reader-text offscreen
    element-invisible screen-reader-only sronly a11y-hidden screenreader skip-link skiplink assistive-text
    donate donation donations membership-promo poll quiz readmore read-more read-next readnext read-also
    also-read up-next upnext more-stories more-news more-from morefrom see-also editors-picks inline-story
    print-link email-link pagination pager page-links post-navigation nav-links next-article prev-next
    paywall-promo piano-inline regwall twitter-tweet twitter-video instagram-media tiktok-embed fb-post
    bluesky-embed reddit-embed embed embedded oembed promo-box cta call-to-action callout-cta app-promo
    download-app push-notification notification notifications feedback report-error metadata billboard
    leaderboard mpu meta post-meta entry-meta entry-footer post-footer article-meta article-footer reading-time
    dropdown flyout util-bar article-print-url print-url toolbox legende leyenda bildunterschrift comentarios
    comentario commentaires commentaire kommentare publicidad publicite anzeige reseaux redes edit-link
    editsection mw-editsection reflist noprint no-print printfriendly ticker weather stock conversations
    factbox fact-box factsbox facts-box factfile fact-file infobox info-box quick-facts fast-facts highlights
    nextstory next-story next-stories next-post next-posts crunchbase product-box product-card review-table
    game-box game-info game-details company-box company-card
    storyhighlights audio-enhancement audio-embed audio-module podcast-player key-points keypoints key-takeaways
"""
_NAMES = frozenset(_NAMES_TEXT.split())
# Names of which the elements' prose, however long, is other people's or other stories'.
_SURELY_TEXT = """
    respond related relatedposts jp-relatedposts related-articles related-stories relatedarticles recommended
    recommendations outbrain taboola onetrust cookie cookies cookiebanner cookie-banner consent gdpr footer nav
    navigation sidebar trending mostread most-read newsletter newsletters most-popular
"""
_SURELY = frozenset(_SURELY_TEXT.split())
_COMMENTS_TEXT = """
    comments comment commentlist comment-list disqus livefyre coral openweb viafoura fb-comments comentarios
    commentaires kommentare
"""
_COMMENTS = frozenset(_COMMENTS_TEXT.split())
# Inside a sentence, only what is shown elsewhere or not at all is none of it: a word there may well be called "ticker".
_INLINE_TEXT = """
    a span b strong i em font abbr cite small u mark
"""
_INLINE = frozenset(_INLINE_TEXT.split())
_INLINE_NAMES_TEXT = """
    ad ads advertisement tooltip tooltips tooltiptext hovercard hover-card popover popup pop-up caption captions
    credit credits photo-credit photocredit image-credit sr-only visually-hidden visuallyhidden
    screen-reader-text offscreen element-invisible screen-reader-only sronly a11y-hidden screenreader
    assistive-text share sharing comments comment edit-link editsection mw-editsection promo newsletter byline
    timestamp
"""
_INLINE_NAMES = frozenset(_INLINE_NAMES_TEXT.split())
_BOXES = frozenset(["tooltip", "tooltips", "tooltiptext", "hovercard", "hover-card", "popover", "popup", "pop-up"])
_PICTURE_TEXT = """
    image images photo photos picture pictures pic pics img foto fotos imagen imagenes bild bilder imagem
"""
_PICTURE = frozenset(_PICTURE_TEXT.split())
# A name with one of these words says something about the element or page around, not what the element is.
_MODIFIERS_TEXT = """
    has have with without no non not js open closed enabled disabled
"""
_MODIFIERS = frozenset(_MODIFIERS_TEXT.split())
# Names of topics, as WordPress gives them to whole articles.
_TOPIC = re.compile(r"^(?:category|cat|tag|topic|section|type|format|status|author|taxonomy)-")
_PULLED = re.compile(r"pull-?(?:ed-?)?quote|pullout|\bpull\b", re.I)
_CAPTION_LONGEST = 600  # characters with the blanks of the source
# Fonts of pictures draw a letter, or the name of a picture, as a sign: "S" as a magnifying glass, "arrow_back".
_ICONS = frozenset({"icon", "icons", "glyphicon", "iconfont"})
_ICON_TEXT = re.compile(r"\W?\w\W?|[^\w\s]|[a-z]+(?:_[a-z]+)+")
_NOTE_MARK = re.compile(r"\W{0,2}\d{1,3}\W{0,2}|[*†‡↩︎]{1,3}")
_LONGEST_MARK = 4  # characters: [a], [ab], as word processors on the web number comments
# Links of a footnote back to its mark, as pandoc, Markdown's programs and WordPress set them.
_BACK = re.compile(r"[\s↩↑⏎^⤴\ufe0e\ufe0f]+")
_BACK_NAME = re.compile(r"footnote-?back|backref|reverse-?footnote|back-?link", re.I)
_HIDDEN = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*0|clip\s*:\s*rect\(\s*1px|clip-path\s*:\s*inset\()",
    re.I,
)
_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "dialog", "search", "alert", "menu", "tooltip"}
)
# Of the page's prose: with more in it, an element is not taken out for its name.
_KEEP_SOME, _KEEP_SURE, _KEEP_COMMENTS = 0.35, 0.5, 0.85


def prune(root: HtmlElement) -> None:
    """Takes out of the tree what is not the article: menus, hidden boxes, promotions, comments, captions and so on."""
    weights = Weights(root)
    drop_sign_ups(weights)
    drop_captions(weights)
    for element in weights.elements:
        if element is root or element.tag in ("html", "body") or element.getparent() is None:
            continue
        if _is_out(element, weights):
            element.drop_tree()
    _drop_pull_quotes(root)


def _drop_pull_quotes(root: HtmlElement) -> None:
    """Takes out what is set large to say again what a paragraph says."""
    pulled = [
        element
        for element in root.iter()
        if isinstance(element.tag, str) and (_PULLED.search(element.get("class") or "") or _is_quote_alone(element))
    ]
    if not pulled:
        return
    whole = letters_of(root.text_content())
    for element in pulled:
        quoted = element.find(".//blockquote")
        text = letters_of((quoted if quoted is not None else element).text_content())
        cited = letters_of("".join(cite.text_content() for cite in element.iter("cite")))
        if element.getparent() is not None and len(text) < 600 and whole.count(text.removesuffix(cited)) > 1:
            element.drop_tree()


def _is_quote_alone(element: HtmlElement) -> bool:
    """Whether an element is a ``<q>`` with a style of its own and all that its paragraph has."""
    paragraph = element.getparent()
    if element.tag != "q" or not element.get("class") or paragraph is None or len(paragraph) > 1:
        return False
    return not (paragraph.text or "").strip() and not (element.tail or "").strip()


def _leads_to_notes(mark: HtmlElement) -> bool:
    """Whether a raised mark is a link to a place on the page."""
    return any((link.get("href") or "").startswith("#") for link in mark.iter("a"))


def _is_out(element: HtmlElement, weights: Weights) -> bool:
    tag = element.tag
    if tag in _NEVER:
        return True
    if tag == "template":
        return element.get("shadowrootmode") is None and element.get("shadowroot") is None
    if "-" in tag and tag.startswith("amp-") and tag not in _KEPT_COMPONENTS:
        return True
    if tag == "a" and _BACK.fullmatch(element.text_content()):
        return (
            (element.get("role") == "doc-backlink")
            or _BACK_NAME.search(element.get("class") or "") is not None
            or ((element.get("href") or "").startswith("#"))
        )
    if tag == "sup":
        mark = element.text_content().strip()
        return _NOTE_MARK.fullmatch(mark) is not None or (len(mark) <= _LONGEST_MARK and _leads_to_notes(element))
    if _is_icon(element):
        return True
    share = weights.share(element)
    if tag == "figure":
        return share < _KEEP_SOME and element.find(".//table") is None and not _quotes(element)
    if _is_hidden(element) or tag in _OFTEN or (element.get("role") or "").lower() in _ROLES:
        return share < _KEEP_SOME
    if tag == "form":
        return share < 0.1
    if share < _KEEP_SOME and _is_picture(element):
        return True
    return share < _kept_from(element)


def _kept_from(element: HtmlElement) -> float:
    """The share of the page's prose from which an element stays whatever its names say; 0 where they say nothing."""
    names = _names(element)
    if element.tag in _INLINE:
        return _KEEP_SOME if names & _INLINE_NAMES and not _opens_a_box(element, names) else 0
    if names & _COMMENTS:
        return _KEEP_COMMENTS
    if names & _SURELY:
        return _KEEP_SURE
    return _KEEP_SOME if names else 0


def _opens_a_box(element: HtmlElement, names: set[str]) -> bool:
    """Whether an element named after a box of explanation is the word that opens it: a link, or what holds the box."""
    if not names & _INLINE_NAMES <= _BOXES:
        return False
    return element.tag in ("a", "abbr") or any(_names(inner) & _BOXES for inner in islice(element.iter(), 1, 10))


def _is_icon(element: HtmlElement) -> bool:
    """Whether an element is a letter or a word that a font of icons draws as a picture."""
    if element.tag not in ("span", "i", "em", "b") or len(element):
        return False
    names = (element.get("class") or "").split()[:20]
    return any(not _ICONS.isdisjoint(words_in(name)) for name in names) and (
        _ICON_TEXT.fullmatch((element.text or "").strip()) is not None
    )


def _is_picture(element: HtmlElement) -> bool:
    """Whether an element is a picture with its caption, by its name or, as in old times, a small table at the side."""
    if element.tag == "table" and (element.get("align") or "").lower() in ("left", "right"):
        return element.find(".//img") is not None and len(element.text_content()) < _CAPTION_LONGEST
    given = f"{element.get('class') or ''} {element.get('id') or ''}"
    named = any(not _PICTURE.isdisjoint(words_in(name)) for name in given.split()[:20])
    if not named or element.tag not in ("div", "span", "table", "section", "li", "dl"):
        return False
    return element.find(".//img") is not None and len(element.text_content()) < _CAPTION_LONGEST


def _quotes(figure: HtmlElement) -> bool:
    """Whether a figure is a quotation set apart; whether it only repeats the text is seen later."""
    return figure.find(".//blockquote") is not None and figure.find(".//img") is None


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or _HIDDEN.search(element.get("style") or ""):
        return True
    names = (element.get("class") or "").split()
    return "hidden" in names and not any(":" in name for name in names)  # "hidden md:block" is shown on wide screens


def _names(element: HtmlElement) -> set[str]:
    """The names of boilerplate that an element's class, id and the like hold."""
    found: set[str] = set()
    given = " ".join(element.get(key) or "" for key in ("class", "id", "data-component", "data-testid", "data-module"))
    for name in given.split()[:40]:
        phrases = phrases_in(name)
        if _TOPIC.match(
            name
        ):  # "author-bio" is a box, "author-ann-lee" and "tag-newsletter" are what the article is about
            phrases = frozenset(phrase for phrase in phrases if "-" in phrase and name.startswith(phrase))
        if not phrases & _MODIFIERS or "-".join(words_in(name)) in _NAMES:
            found |= phrases & _NAMES
    return found

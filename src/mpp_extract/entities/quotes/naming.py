"""Words that say that what stands in quotation marks is a name, a title or a term. Tables only."""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

# Words before the marks that announce a name, term or title. Source: Chicago Manual of Style 7.62, 8.163 to 8.195.
NAMING = word_set(
    """so-called known titled entitled named nicknamed dubbed termed subtitled captioned coined term terms word
    words phrase phrases codename code-named acronym hashtag alias aka spelled"""
)
# What stands before a link to another piece or a film.
LINKED = word_set("watch listen video audio photos gallery podcast related")
# Those that announce the title of a work, however long, and no words of anybody's.
TITLED = word_set("titled entitled subtitled")
# Nouns of works, whose title follows.
WORKS = word_set(
    """book novel memoir autobiography biography film movie documentary show series program programme podcast album
    song single track play musical poem essay magazine drama comedy sitcom thriller episode segment game exhibit
    exhibition painting sculpture opera column blog special newsletter article story hit anthem ballad slogan motto
    network"""
)
# Nouns of what is said or written that has a title of its own.
TITLED_SPEECH = word_set("op-ed editorial column essay book memoir release lecture speech report speeches headline")
# Nouns of writings whose title, in sentence case, too, stands before its author's name.
WRITINGS = word_set("paper study report op-ed piece commentary letter chapter thesis dissertation review")
# Verbs of what a word stands for. Source: Chicago Manual of Style 7.63 (words as words).
MEANING = word_set("mean means meant")
# What is put between such a word and its example: words such as “…”, phrases like “…”.
EXEMPLIFYING = word_set("such as like including")
# What a name in marks is put before: the “…” policy.
NAMED = word_set(
    """policy policies rule rules law laws doctrine program programs programme principle principles clause plan list
    lists initiative initiatives tax taxes level movement strategy memo podcast hat hats cap caps sign signs shirt
    shirts obligation obligations system test standard standards ban order bill bills measure protocol protocols act
    amendment statute provision exception exemption concept notion theory theories defense loophole loopholes
    designation category status label button option feature hashtag playlist logo brand ad ads commercial campaign
    show series theme barbecue brunch tour movie film book song effect syndrome approach model method technique
    scheme scandal affair controversy"""
)
# What with of is put before a name in marks: the principle of “…”.
CONCEPTS = word_set("principle doctrine concept theory crime offense practice definition status policy strategy")
# Terms of the law that copy sets in marks. Source: Black's Law Dictionary.
DOCTRINES = frozenset(
    {
        *("strict scrutiny", "rational basis", "intermediate scrutiny", "heightened scrutiny", "separate but equal"),
        *("actual malice", "reasonable doubt", "probable cause", "qualified immunity", "clear and present danger"),
        *("undue burden", "due process", "equal protection", "stare decisis", "stand your ground", "good faith"),
        *("fighting words", "fair use", "standing", "de novo", "habeas corpus", "public charge", "felony murder"),
    }
)
# What stands with for before a word or what it means.
SYNONYMS = word_set("synonym synonyms short shorthand slang abbreviation acronym")
WORDS = word_set("word words term terms phrase phrases nickname")
THINGS = word_set(
    """cap hat shirt t button sticker mug flag banner sign signs poster plaque tattoo jersey placard bumper patch
    hats caps shirts banners posters placards"""
)

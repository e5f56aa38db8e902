"""Words of grammar: articles, pronouns, prepositions, conjunctions, auxiliaries. In lower case.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), chapter 2 (closed classes).
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

ARTICLES = word_set("a an the")
DEMONSTRATIVES = word_set("this that these those")
OWNERS = word_set("my your his her its our their whose")
SUBJECT_PRONOUNS = word_set("i you he she it we they who")
QUANTIFIERS = word_set("all any both each either every few many more most much neither no none several some")
# Words that make a set of what they stand before, not one of it.
EACH = word_set("every each per any")
PREPOSITIONS = word_set(
    """about above across after against along alongside amid among around as at before behind below beneath beside
    besides between beyond by despite down during except for from in inside into like near of off on onto out outside
    over past per since than through throughout till to toward towards under until unto up upon via with within
    without"""
)
# Participles that stand as prepositions. Source: Quirk et al., 9.8.
PARTICIPLE_PREPOSITIONS = word_set(
    "barring concerning considering excluding failing including pending regarding respecting"
)
# Participles that stand as conjunctions of condition: assuming the lake is full. Source: Quirk et al., 14.12.
PARTICIPLE_CONJUNCTIONS = word_set("assuming supposing providing granting")
COORDINATORS = word_set("and or but nor & yet so")
SUBORDINATORS = word_set(
    "after although as because before if once since than that though till unless until when whereas while"
)
RELATIVES = word_set("that which who whom whose where when")
MODALS = word_set("can could may might must ought shall should will would wo ca 'll ’ll")
BE = word_set("be am is are was were been being 's ’s 're ’re 'm ’m")
HAVE = word_set("have has had having 've ’ve 'd ’d")
DO = word_set("do does did done doing")
AUXILIARIES = MODALS | BE | HAVE | DO
NEGATIONS = word_set("not n't n’t never no neither nor without")
# What a sentence is held together by: none of these is a name, whatever its capital.
CLOSED_CLASSES = (
    ARTICLES | DEMONSTRATIVES | OWNERS | SUBJECT_PRONOUNS | PREPOSITIONS | COORDINATORS | SUBORDINATORS
) | (RELATIVES | AUXILIARIES | NEGATIONS)

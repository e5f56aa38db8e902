"""Nouns whose plural the rules do not give. Tables only.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.82-5.103; Merriam-Webster where two are
in use.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

# Plural and singular. Where two plurals have one singular, the one that news copy uses comes first.
PAIRS = dict(
    line.split()
    for line in """
    people person
    persons person
    peoples people
    folks person
    men man
    women woman
    children child
    grandchildren grandchild
    schoolchildren schoolchild
    stepchildren stepchild
    brothers brother
    brethren brother
    feet foot
    teeth tooth
    geese goose
    mice mouse
    lice louse
    oxen ox
    dice die
    pence penny
    criteria criterion
    phenomena phenomenon
    alumni alumnus
    alumnae alumna
    syllabi syllabus
    nuclei nucleus
    fungi fungus
    cacti cactus
    stimuli stimulus
    radii radius
    bacteria bacterium
    larvae larva
    vertebrae vertebra
    indexes index
    indices index
    appendices appendix
    matrices matrix
    vertices vertex
    memoranda memorandum
    referenda referendum
    strata stratum
    axes axis
    lives life
    wives wife
    midwives midwife
    housewives housewife
    knives knife
    thieves thief
    shelves shelf
    wolves wolf
    halves half
    calves calf
    leaves leaf
    loaves loaf
    scarves scarf
    hooves hoof
    elves elf
    selves self
    sheaves sheaf
    passersby passerby
    runners-up runner-up
    quizzes quiz
    whizzes whiz
    crises crisis
    analyses analysis
    theses thesis
    hypotheses hypothesis
    parentheses parenthesis
    diagnoses diagnosis
    prognoses prognosis
    oases oasis
    synopses synopsis
    metastases metastasis
    taxis taxi
    rabbis rabbi
    alibis alibi
    safaris safari
    skis ski
    kiwis kiwi
    bikinis bikini
    bureaus bureau
    plateaus plateau
    chateaus chateau
    tableaus tableau
    trousseaus trousseau
    luaus luau
    bayous bayou
    caribous caribou
    menus menu
    gurus guru
    emus emu
    gnus gnu
    tutus tutu
    haikus haiku
    snafus snafu
    """.strip().splitlines()
)
# In -es: 5.81 (sibilants that the ending does not show) and 5.81 note c (those in -o).
IN_ES = word_set(
    """bus gas virus bonus campus caucus census chorus circus status surplus walrus minus plus lens alias atlas canvas
    bias trellis iris genius octopus abacus tax hero potato tomato veto echo embargo torpedo volcano tornado mosquito
    mango cargo buffalo domino negro no go"""
)
# In -e that stands before the s: the rules would take -ies for -y and -ches for -ch.
IN_E = word_set(
    """movie cookie rookie calorie zombie tie pie lie die selfie hoodie goalie veggie prairie genie sortie eyrie hippie
    smoothie brownie birdie bogie freebie walkie-talkie curie newbie junkie foodie groupie indie zombie collie
    headache toothache ache cache avalanche niche psyche creche quiche mustache"""
)
# Same in both numbers, or never singular; and words in -s that are no plurals.
SAME = word_set(
    """aircraft spacecraft hovercraft watercraft sheep deer moose elk fish salmon trout squid shrimp bison swine series
    species means headquarters barracks crossroads gallows news staff police personnel cattle offspring crew
    clergy poultry data media yen yuan baht hertz kelvin horsepower politics economics mathematics athletics ethics
    measles diabetes pants trousers shorts jeans scissors glasses goods proceeds remains earnings savings thanks
    congratulations bus gas lens virus census campus caucus status bonus plus minus genius chorus circus focus
    corpus citrus apparatus consensus surplus radius cactus fungus nucleus stimulus terminus alias atlas canvas bias
    iris tennis chaos cosmos ethos pathos pancreas christmas this his its is was has us yes perhaps always thus
    less unless across mess whereas texas kansas arkansas paris counsel"""
)

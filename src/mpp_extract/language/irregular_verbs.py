"""Verbs whose past and participle the rules do not give. Tables only.

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.20.
"""

from __future__ import annotations

from mpp_extract.language.word_sets import word_set

_ROWS = """
    arise arose arisen          | awake awoke awoken            | bear bore borne
    beat beat beaten            | become became become          | begin began begun
    bend bent bent              | bet bet bet                   | bid bid bid
    bind bound bound            | bite bit bitten               | bleed bled bled
    blow blew blown             | break broke broken            | breed bred bred
    bring brought brought       | broadcast broadcast broadcast | build built built
    burn burned/burnt burned/burnt | burst burst burst          | buy bought bought
    cast cast cast              | catch caught caught           | choose chose chosen
    cling clung clung           | come came come                | cost cost cost
    creep crept crept           | cut cut cut                   | deal dealt dealt
    dig dug dug                 | dive dived/dove dived         | do did done
    draw drew drawn             | dream dreamed/dreamt dreamed/dreamt | drink drank drunk
    drive drove driven          | eat ate eaten                 | fall fell fallen
    feed fed fed                | feel felt felt                | fight fought fought
    find found found            | flee fled fled                | fling flung flung
    fly flew flown              | forbid forbade forbidden      | forecast forecast/forecasted forecast/forecasted
    foresee foresaw foreseen    | forget forgot forgotten       | forgive forgave forgiven
    freeze froze frozen         | get got got/gotten            | give gave given
    go went gone                | grind ground ground           | grow grew grown
    hang hung/hanged hung/hanged | have had had                 | hear heard heard
    hide hid hidden             | hit hit hit                   | hold held held
    hurt hurt hurt              | keep kept kept                | kneel knelt/kneeled knelt/kneeled
    know knew known             | lay laid laid                 | lead led led
    leap leaped/leapt leaped/leapt | learn learned/learnt learned/learnt | leave left left
    lend lent lent              | let let let                   | lie lay/lied lain/lied
    light lit/lighted lit/lighted | lose lost lost              | make made made
    mean meant meant            | meet met met                  | mislead misled misled
    mistake mistook mistaken    | misunderstand misunderstood misunderstood | outdo outdid outdone
    overcome overcame overcome  | overrun overran overrun       | oversee oversaw overseen
    overtake overtook overtaken | overthrow overthrew overthrown | pay paid paid
    plead pleaded/pled pleaded/pled | prove proved proved/proven | put put put
    quit quit quit              | read read read                | rebuild rebuilt rebuilt
    repay repaid repaid         | rid rid rid                   | ride rode ridden
    ring rang rung              | rise rose risen               | run ran run
    say said said               | see saw seen                  | seek sought sought
    sell sold sold              | send sent sent                | set set set
    shake shook shaken          | shed shed shed                | shine shone/shined shone/shined
    shoot shot shot             | show showed shown/showed      | shrink shrank/shrunk shrunk
    shut shut shut              | sing sang sung                | sink sank/sunk sunk
    sit sat sat                 | sleep slept slept             | slide slid slid
    sling slung slung           | sow sowed sown/sowed          | speak spoke spoken
    speed sped/speeded sped/speeded | spend spent spent         | spin spun spun
    spit spat/spit spat/spit    | split split split             | spread spread spread
    spring sprang/sprung sprung | stand stood stood             | steal stole stolen
    stick stuck stuck           | sting stung stung             | stride strode stridden
    strike struck struck/stricken | strive strove/strived striven/strived | swear swore sworn
    sweep swept swept           | swell swelled swollen/swelled | swim swam swum
    swing swung swung           | take took taken               | teach taught taught
    tear tore torn              | tell told told                | think thought thought
    throw threw thrown          | thrust thrust thrust          | undergo underwent undergone
    understand understood understood | undertake undertook undertaken | undo undid undone
    uphold upheld upheld        | upset upset upset             | wake woke woken
    wear wore worn              | weep wept wept                | win won won
    wind wound wound            | withdraw withdrew withdrawn   | withhold withheld withheld
    withstand withstood withstood | write wrote written         | rewrite rewrote rewritten
    bestride bestrode bestridden | outbid outbid outbid         | oversell oversold oversold
    retell retold retold        | rethink rethought rethought   | reset reset reset
    resell resold resold        | unwind unwound unwound        | wring wrung wrung
"""


def _forms(cell: str) -> tuple[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    base, past, participle = cell.split()
    return base, (tuple(past.split("/")), tuple(participle.split("/")))


# Base form to pasts and participles, the commoner first.
IRREGULAR = dict(_forms(cell) for row in _ROWS.strip().splitlines() for cell in row.split("|"))
# Whose past is the base form: let, set.
UNCHANGED = frozenset(base for base, (past, _) in IRREGULAR.items() if base in past)
# What doubles its consonant by custom, whatever its stress (3.8).
DOUBLED = word_set("format handicap humbug kidnap patrol program zigzag")
# In -l without stress, which British spelling doubles (3.8 note a).
BRITISH = word_set(
    """cancel channel counsel dial duel equal fuel funnel label level marshal model panel quarrel rival signal snorkel
    spiral total travel unravel"""
)

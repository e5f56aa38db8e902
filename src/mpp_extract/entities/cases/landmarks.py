"""Decisions that newspapers name without saying what they are, as the two words that identify each caption.

They settle what grammar can't: that `Roe vs. Wade` is no match between teams, and that `Wade` is the whole second
party. Source: the United States Reports; the choice is ours: decisions that civics classes, casebooks and newspapers
name most.
"""

from __future__ import annotations

# first word of the plaintiff's name + first word of the defendant's
_PAIRS = """
  roe+wade times+sullivan doe+bolton brown+board plessy+ferguson marbury+madison miranda+arizona gideon+wainwright
mapp+ohio dred+sandford scott+sandford obergefell+hodges loving+virginia lawrence+texas bowers+hardwick
griswold+connecticut eisenstadt+baird tinker+des korematsu+united hirabayashi+united bush+gore nixon+fitzgerald
clinton+jones jones+clinton mcculloch+maryland gibbons+ogden schenck+united brandenburg+ohio terry+ohio katz+united
carpenter+united riley+california gregg+georgia furman+georgia roper+simmons atkins+virginia mcdonald+chicago
baker+carr reynolds+sims shelby+holder rucho+common hamdi+rumsfeld hamdan+rumsfeld boumediene+bush rasul+bush
kelo+city lochner+new wickard+filburn plyler+doe bakke+regents regents+bakke grutter+bollinger gratz+bollinger
fisher+university masterpiece+colorado burwell+hobby king+burwell dobbs+jackson planned+casey parenthood+casey
whole+hellerstedt trump+hawaii trump+vance trump+mazars trump+anderson trump+slaughter trump+casa biden+nebraska
biden+texas padilla+kentucky zadvydas+davis arizona+united texas+johnson engel+vitale lemon+kurtzman wisconsin+yoder
reno+flores flores+reno bostock+clayton escobedo+illinois batson+kentucky strickland+washington brady+maryland
giglio+united graham+connor tennessee+garner monell+department bivens+six chevron+natural loper+raimondo
massachusetts+environmental heller+district mccutcheon+federal buckley+valeo austin+michigan worcester+georgia
cherokee+georgia cooper+aaron swann+charlotte milliken+bradley sweatt+painter shelley+kraemer heart+united buck+bell
skinner+oklahoma meyer+nebraska pierce+society gitlow+new near+minnesota cohen+california snyder+phelps
hustler+falwell flynt+falwell rust+sullivan gonzales+carhart stenberg+carhart gonzales+raich vernonia+acton
safford+redding kennedy+bremerton kennedy+louisiana ramos+louisiana apodaca+oregon mcgirt+oklahoma moore+harper
allen+milligan cooper+harris gill+whitford evenwel+abbott zubik+burwell fulton+philadelphia hosanna-tabor+equal
janus+american epic+lewis ashcroft+iqbal wal-mart+dukes clapper+amnesty kiobel+royal citizens+federal
murphy+national sessions+dimaya johnson+united van+united jennings+rodriguez nken+holder clark+martinez demore+kim
wong+united afroyim+rusk trop+dulles youngstown+sawyer humphrey's+united myers+united morrison+olson seila+consumer
printz+united lopez+united morrison+united garcia+san south+katzenbach south+wayfair nfib+sebelius california+texas
printz+united haaland+brackeen humphrey+united o'connor-ratcliff+garnier snepp+united pennoyer+neff erie+tompkins
palsgraf+long hadley+baxendale donoghue+stevenson carlill+carbolic mabo+queensland r+dudley scopes+state
perry+schwarzenegger perry+brown hollingsworth+perry
"""

LANDMARKS = frozenset((left, right) for left, _, right in (pair.partition("+") for pair in _PAIRS.split()))

# Those whose second party is one word in newspapers: nothing after it belongs to the caption.
_ONE_WORD = """
 wade bolton ferguson madison arizona wainwright ohio sandford hodges virginia texas hardwick connecticut baird gore
maryland ogden georgia california simmons carr sims holder rumsfeld bush filburn doe bakke bollinger burwell casey
hellerstedt hawaii vance nebraska kentucky davis johnson vitale kurtzman yoder illinois washington connor garner
raimondo valeo bell oklahoma sawyer olson raich redding iqbal dimaya louisiana carhart milligan harper whitford
abbott rusk dulles martinez kim
"""
ONE_WORD = frozenset(_ONE_WORD.split())


def is_landmark(first: str, second: str) -> bool:
    """Whether these parties, as printed, are those of a decision in the table.

    >>> is_landmark("Planned Parenthood", "Casey"), is_landmark("Roe", "Ashford")
    (True, False)
    """
    left, right = (party.lower().replace("’", "'").replace(",", "").split() for party in (first, second))
    return any((a, b) in LANDMARKS for a in (left[0], left[-1]) for b in right[:1])

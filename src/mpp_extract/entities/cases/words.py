"""The words that a caption's parties are made of, and those at which they end.

Sources: The Bluebook (tables T6 and T10) and the Federal Reporter's running heads for abbreviations in case names; the
grammar of news copy for the rest. All entries are lower case, abbreviations without their full stop.
"""

from __future__ import annotations

from mpp_extract.language.calendar import DOTTED_MONTHS, FULL_MONTHS, FULL_WEEKDAYS, SHORT_MONTHS
from mpp_extract.language.function_words import CLOSED_CLASSES, QUANTIFIERS
from mpp_extract.language.inflect import plural, verb
from mpp_extract.language.persons import NATIONALS
from mpp_extract.language.word_sets import word_set


def _pairs(text: str) -> frozenset[tuple[str, str]]:
    return frozenset((left, right) for left, _, right in (pair.partition("+") for pair in text.split()))


# Words that end a company's name; what follows them belongs to the sentence again (`Acme Corp. The judge`).
COMPANY_ENDS = word_set(
    """
    inc inc. corp corp. co co. ltd ltd. llc llc. l.l.c. llp llp. l.l.p. lp l.p. plc plc. p.c. pc n.a. pllc s.a. sa
    ag gmbh n.v. b.v. incorporated corporation limited pty pvt. pa p.a. lllp se nv bv
    """
)
# What may follow a comma inside one party's name.
AFTER_COMMA = COMPANY_ENDS | word_set("et jr jr. sr sr. ii iii iv esq. m.d. ph.d. p.s. trustee individually")
# Small words inside names. The first set joins parts of a person's name and needs no organization.
PARTICLES = word_set(
    """
    de la las los del della di da dos das du des le van von der den ter ten bin ibn al el y e zu af av 'd d' st st.
    ap
    """
)
# Organizations and offices whose name goes on with "of".
OF_HEADS = word_set(
    """
    academy administration administrator adm'r adm'rs alliance archdiocese army ass'n assn assoc association
    associations attorney authority auth bank bar bd bishop board bd. borough branch brotherhood bureau cathedral
    center centers chamber chancellor chapter children church churches city college com comm'n comm'r commission
    commissioner commissioners committee commonwealth community companies company co corporation conference
    confederation congregation congress corp council councils county court courts daughters dean defenders dep't
    department dept diocese director directors district dist division doctors dominion duchy emirate estate executor
    executors executrix faculty fed'n federation fellows fellowship foundation friends fund general government gov't
    governor guardian guardians guild heirs hospital house hospitals import insurance institute inst inst'n
    institution int'l international isle islands island jews kingdom knights law league legislature library lodge
    mayor members ministry minister museum musicians name national nation nat'l nations nurses office officers order
    organization orphans parents parish participants party people pharmacists physicians police port president
    presidents professors province provinces public regents region register registrar representatives republic
    residents rights school schools secretary sec'y security see senate sheriff shire singers sisters society soc'y
    sons soldiers state states students sultanate superintendent supervisors surgeons synod teachers territory town
    township tribe tribes trust trustees trs twp union university univ univ. university's vicar village villages
    warden ways women workers world writers youth zoo zoological county's cnty ass'ns blues cross shield blue
    """
)
# Organizations whose name goes on with "for", "in", "on", "to", "against", "with", "at".
FOR_HEADS = word_set(
    """
    action advocates alliance alliances americans ass'n association business bureau campaign catholics center
    centers ctr children christians citizens clinic coalition com. comm'n commission committee common concerned
    council conference corporation doctors ethics farmers federation fellowship foundation found. friends fund fund,
    group guardians institute inst inst. involved initiative jews justice lambda lawyers' league mothers movement
    muslims nat'l network nurses office organization people partnership patients physicians project responsibility
    republicans democrats scientists scholars society students taxpayers teachers trust union veterans volunteers
    watch academy asylum college home hospital house museum school university
    women workers writers youth cmty ministry party minister state parents residents voters homeowners tenants renters
    consumers neighbors neighbours families survivors seniors immigrants growers ranchers fishermen villagers
    """
) | frozenset(map(plural, NATIONALS))
# Those whose name goes on with "in", and with "on" or "to".
IN_HEADS = word_set(
    """
    involved ethics responsibility concerned institute accuracy fairness honesty integrity women excellence
    """
)
ON_HEADS = word_set(
    """
    center ctr ctr. commission comm'n committee com. council conference institute coalition campaign forum project
    """
)
# The second half of a department's or agency's double name after "and".
AGENCY_PAIRS = _pairs(
    """
    health+human health+welfare housing+urban securities+exchange food+drug immigration+customs
    immigration+naturalization customs+border citizenship+immigration fish+wildlife fish+game parks+recreation
    alcohol,+tobacco tobacco+firearms water+power gas+electric light+power arts+sciences arts+letters family+life
    children+families children+family corrections+rehabilitation corrections+community oceanic+atmospheric
    mental+developmental environment+natural ethics+public hospitals+clinics labor+industry labor+workforce
    licensing+regulation life+liberty lesbian+gay gay+lesbian pardons+paroles pardon+parole probation+parole
    police+fire president+fellows public+safety rights+expression responsibility+ethics safety+health social+health
    social+rehabilitative state,+county county+municipal telegraph+telephone telephone+telegraph trade+industry
    transport+general trust+savings trust+deposit wildlife+parks fire+casualty fire+marine life+casualty
    life+accident accident+indemnity training+education equity+inclusion justice+democracy law+policy law+justice
    poverty+justice bed+bath johnson+johnson barnes+noble smith+wesson procter+gamble price+waterhouse
    """
)
# What is done with a decision: "citing Roe v. Wade".
_CITING = "cite quote concern regard reverse affirm overrule distinguish reaffirm overturn uphold apply"
# Words of grammar that parties' names begin with, too.
_NAMES_TOO = word_set("like may will ca &")
# Words that begin a sentence or a clause, and so stand before a caption without being part of it.
STARTERS = (
    CLOSED_CLASSES
    | QUANTIFIERS
    | frozenset(f"{day}'s" for day in FULL_WEEKDAYS)
    | word_set(
        """accord according again ago already also always amidst another aside away back be called captioned cf
        cf. compare consider decided dubbed e.g. earlier eg either else entitled even eventually ever famed
        famously finally following former formerly further furthermore given hence here historic how however i'm
        importantly indeed infamous initially instead ironically it's just known landmark late later least less
        likewise lo maybe meanwhile moreover named namely nearly nevertheless not notably now often one only
        originally other others otherwise overall perhaps plus post pre previously prior quote recall recently see
        seminal she similarly soon still styled such take that's the them then thence there thereafter they third
        three thus titled today together too two ultimately unlike was well were what whenever whether why yes
        yesterday you"""
    )
    | frozenset(form for base in _CITING.split() for form in verb(base).gerund)
) - _NAMES_TOO
# Parties' roles, as a court's own caption prints them after the names.
ROLES = word_set(
    """
    plaintiff plaintiffs defendant defendants appellant appellants appellee appellees petitioner petitioners
    respondent respondents debtor debtors movant intervenor intervenors claimant claimants
    """
) | frozenset(
    # Who is one thing below and another above: "Plaintiff-Respondent", "Defendants-Appellees".
    f"{below}{number}-{above}{number}"
    for below in ("plaintiff", "defendant", "petitioner", "respondent", "intervenor", "claimant", "debtor")
    for above in ("appellant", "appellee", "petitioner", "respondent", "cross-appellant", "cross-appellee")
    for number in ("", "s")
)
# Titles of persons: a caption does not run on into the name of whoever decided it.
TITLES = word_set(
    """
    chief justice justices judge judges president sen sen. senator senators rep rep. representative reps. gov gov.
    governor mr mr. mrs mrs. ms ms. dr dr. prof prof. professor attorney attorneys associate magistrate solicitor
    speaker republicans democrats congress lawmakers congressional sir lord lady hon hon.
    """
)
# Days and months, which follow a caption as the sentence goes on (`decided Roe v. Wade Friday`).
# Mar without a full stop is a name.
CALENDAR = FULL_WEEKDAYS | FULL_MONTHS | SHORT_MONTHS - {"mar"} | DOTTED_MONTHS | word_set("today tomorrow")
# Verbs of headlines in title case, at which a party ends on either side.
HEADLINE_VERBS = word_set(
    """
    affirm affirms affirmed agrees announces appealed appeals argues asks attacks backs begins blasts blocks brings
    calls challenges cites clears could criticizes decide decides decided declines defends defied denies did
    dismissed dismisses does ended ends explained explains faces files gets gives granted guts hails hear hears
    ignores is keeps kills leaves means meet meets might mulls must needs nears nixes now overrule overruled
    overrules overturn overturned overturning overturns protects protest protests pushes reaffirm reaffirms reacts
    reconsider reconsiders rejects remains remembering reversed reverses reversing revisit revisited revisiting
    revisits ruled rules said saves says scrapping scraps sees settled shows slams still strikes struck supports
    takes talks tests threatens tosses turns upheld uphold upholds upholding vows was weighs were wins won would
    writes wrote than that versus vs remember consider end ending defend save scrap hearing changed changes matters
    became becomes made makes led shaped transformed remade came turned survived survives works worked happened
    affects affected impacts loses lost sparks sparked
    """
)
# Nouns of headlines in title case, at which the second party ends (`Roe v. Wade Ruling`).
HEADLINE_NOUNS = word_set(
    """
    abortion appeal arguments ban brief case cases decision decisions dissent explained fallout feud fight facts
    injunction issue issues judgment landmark lawsuit lawsuits litigation nominee opinion opinions oral order orders
    petition plaintiff plaintiffs precedent protesters repeal reversal rule ruling rulings settlement suit summary
    timeline transcript trial verdict what when where who why how here after amid over under on no holding update
    will years anniversary
    """
)
# Words that a party named after a possessive goes on with (`Whole Woman's Health`, `Baker's Towing Service`).
BUSINESS = word_set(
    """
    health hospital hospitals service services center centers ctr ctr. inc inc. inc., co co. company corp corp. llc
    llc. ltd. restaurant restaurants club stores store foods food committee society association ass'n league union
    university college law defense rights project auto home homes honor church school schools cathedral party clinic
    medical insurance furniture markets market supply sports sporting goods wholesale bank trust theatre theater
    pizza farm farms garage plumbing roofing towing trucking bar grill bakery brewery workshop cakeshop retail
    pharmacy fund alliance coalition caucus network hall office estate children's rest. serv. servs. collective
    collaborative cooperative federation guild group holdings enterprises industries comp. comp
    department dep't dept. board commission authority agency bureau division pension union's local council
    """
)
POSSESSIVE_NAMES = word_set(
    """
    macy's mcdonald's lowe's wendy's kohl's dillard's sotheby's christie's domino's denny's moody's levi's joe's
    dick's bloomingdale's lloyd's sam's chili's applebee's arby's hardee's dunkin' hershey's kellogg's nathan's
    reese's zappo's carl's papa's john's peet's bojangles' jack's bj's trader's carson's penney's gimbel's filene's
    women's men's children's workers' teachers' employees' people's farmers' lawyers' physicians' veterans'
    citizens' woman's girls' boys' parents' students' patients' bankers' brewers' drivers' growers' homeowners'
    owners' tenants'
    """
)
# Parties that are governments or their offices: a mark of a caption, and never a case's short name.
GOVERNMENTS = word_set(
    """
    united u.s. us usa state states people commonwealth government city county town township village borough regina
    rex r r. crown queen king department dep't board bd. commissioner secretary
    """
)
# Words ending in -ing that are names: any other one at the head of a sentence is its verb (`Overturning Roe v. Wade`).
ING_NAMES = word_set(
    """
    king fleming sterling ewing manning browning harding keating spalding golding wyoming beijing boeing irving
    downing herring redding darling starling bing ming ling xing ding ping ting wing ring fielding goering being
    gatling cushing cummings pickering loving stirling schilling standing billing stebbing waring epping dowling
    bowling cooling canning banning channing gissing loring mehring rolling turing sing ching jing qing ying hearing
    dunning jennings blessing kipling reding planning housing printing mining shipping engineering manufacturing
    clearing packing dressing holding trading broadcasting publishing drilling marketing packaging processing
    recycling sporting consulting investing learning nursing smoking spring string gaming racing banking bottling
    milling towing trucking baking catering casting coating funding
    """
)

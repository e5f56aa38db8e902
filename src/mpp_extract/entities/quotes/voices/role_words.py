"""Words of roles and affiliations, by what they do in a description of somebody. Data.

Source: Associated Press Stylebook, titles, legislative titles, party affiliation; WordNet 3.0.
"""

from __future__ import annotations

from mpp_extract.entities.people.titles import TITLE_WORDS
from mpp_extract.language.calendar import TIME_NOUNS
from mpp_extract.language.documents import DOCUMENTS
from mpp_extract.language.groups import SEVERAL
from mpp_extract.language.organizations import ORGANIZATIONS
from mpp_extract.language.persons import (
    HUMANS,
    LEADERS,
    NATIONALS,
    OCCUPATIONS,
    OFFICES,
    PARTISANS,
    ROLES,
    STANDINGS,
)
from mpp_extract.language.tagged_phrases import ONE_OF_SEVERAL
from mpp_extract.language.word_sets import word_set

# Titles of address say nothing about a role.
ADDRESS = word_set("dr mr mrs ms miss mister madam sir dame lady lord messrs hon honorable")
# Words of titles that are none by themselves.
MODIFYING = word_set(
    """court press police fire state federal first royal us u.s former acting vice deputy senior associate supreme
    district circuit democratic republican late assistant special interim then ex incoming outgoing under prime
    foreign senior junior chief-of-staff"""
)
# Of these the ones that may also be somebody's whole role.
LESSER = word_set("deputy assistant associate vice acting interim former")
# What belongs to a title before its noun; what a body or a place is called (court, state) does not.
IN_TITLES = (
    TITLE_WORDS | word_set("majority minority ranking executive managing general public co-chief lead borough")
) - word_set("court supreme state royal us u.s federal")
# Words of titles that may end the name of a body: the Capitol Police.
BODIES_TOO = word_set("police fire court press")
# What a minister or secretary is one for, which is no body before the noun: Defense Secretary X.
PORTFOLIOS = word_set(
    """defense defence treasury interior labor labour commerce energy education transportation transport housing health
    agriculture state foreign prime finance justice economy environment home trade police fire press veterans"""
)
PORTFOLIO_HOLDERS = word_set("secretary minister undersecretary commissioner chief")
# The same of two words, with whom they make one title. Source: U.S. Government Manual, officers of the departments and
# of the Executive Office of the President.
PORTFOLIOS_OF_TWO = frozenset(
    {("national", "security"), ("homeland", "security"), ("veterans", "affairs"), ("foreign", "affairs")}
)
ADVISING = word_set("adviser advisor")
# Bodies whose noun alone stands before a title: Council member X, City Council Speaker X, State Senator X.
GENERIC_BODIES = word_set(
    """city county state town village council board committee commission party police fire court school university
    team company federal u.s us united states national supreme first bank district gop"""
)
# What a body's common noun may be behind the name of a place or of a larger body.
BODY_NOUNS = ORGANIZATIONS | word_set(
    "chapter division branch unit arm wing section program programme project practice lab laboratory clinic campus desk"
)
# Endings of nouns for those who do something, and nouns with such endings that do nothing.
DOERS = ("ist", "er", "or", "ian", "ant", "eer", "woman", "man")
NO_DOERS = (
    DOCUMENTS
    | ORGANIZATIONS
    | TIME_NOUNS
    | word_set(
        """number power matter chapter weather dinner summer winter border water river tower computer offer answer door
        floor mirror factor error terror horror sector motor corner layer cover counter server shower finger flower
        giant restaurant plant grant covenant order paper newspaper letter newsletter disaster murder labor harbor
        honor favor tremor rumor humor color behavior interior exterior supper crater theater theatre cancer fever
        master quarter order under over after former latter later earlier other either neither whether never ever
        human german roman woman-owned senior junior major minor prior superior inferior career peer beer deer steer
        bumper sticker sneaker trailer poster banner folder container cluster filter monitor"""
    )
)
# How somebody stands to another is no role: the governor is one before he is somebody's friend or rival. Nor is an
# outlook without a party: one liberal, some progressives.
STATED = ROLES - word_set(
    """rival opponent critic supporter ally insider backer member friend boyfriend girlfriend colleague fan guest client
    citizen conservative liberal progressive independent communist person"""
) | word_set(
    """father mother husband wife son daughter brother sister widow mp aunt uncle cousin nephew niece fellow publisher
    broadcaster"""
)
# Acronyms of who people are, and not of whom they stand for. Source: Associated Press Stylebook, gender and sexuality;
# race-related coverage.
COMMUNITIES = word_set("lgbt lgbtq lgbtqi lgbtqia glbt bipoc aapi")
# Behind of these a noun of a body makes a member's role: Council member, board member.
MEMBERS = frozenset({"member"})
GENERIC = word_set("man woman boy girl person one people guy")
# What a role of these says is less than any office: party, kinship, standing in a matter.
WEAK = (
    PARTISANS
    | STANDINGS
    | HUMANS
    | NATIONALS
    | word_set("father mother husband wife son daughter brother sister widow aunt uncle cousin nephew niece parent")
    | word_set("author co-author coauthor")
) - word_set("candidate nominee member")
# What comes before a role and changes what it says; dropped, the role would say what the text does not.
QUALIFIERS = word_set(
    """accused alleged suspected convicted indicted former acting interim retired then would-be aspiring disgraced
    ousted ex fired failed presumptive purported reputed so-called self-described self-styled self-proclaimed late
    incoming outgoing designate elect longtime then-acting onetime one-time impeached deposed
    disbarred defeated retiring departing"""
)
# Of these the ones that say that a role is over, doubted or not yet held.
CHANGING = QUALIFIERS - {"longtime"}
# What may stand before a body, and belongs to the role.
BEFORE_BODIES = PARTISANS | NATIONALS | word_set("veteran longtime democratic")
OF_SEVERAL = (ONE_OF_SEVERAL - word_set("eldest oldest youngest latter")) | SEVERAL | {"same"}
JOINS = word_set("of at for with from in on to")
# Who does this for somebody has it for a role, also in a plural: lawyers for the owners; not advocates of reform.
SERVING = OFFICES | LEADERS | OCCUPATIONS - word_set("advocate activist")
# Who sits for the place where they are from. Source: Associated Press Stylebook, legislative titles, party affiliation.
SENT = word_set(
    """senator sen representative rep congressman congresswoman lawmaker legislator assemblyman assemblywoman delegate
    committeeman committeewoman councilman councilwoman alderman alderwoman democrat republican"""
)
# States as they stand behind a party, without the last stop. Source: Associated Press Stylebook, state names.
SHORT_STATES = word_set(
    """ala ariz ark calif cal colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev n.h n.j n.m
    n.y n.c n.d okla ore pa penn r.i s.c s.d tenn tex vt va wash w.va wis wisc wyo d.c"""
)
# Members of the parties that sit for places.
PARTIES = word_set("democrat republican independent libertarian")
# What somebody does who leads a body, or works at one; in the present, since what is past may be over.
LEADING = word_set("leads heads runs directs chairs oversees manages edits")
WORKING = word_set("works teaches studies practices researches lectures coaches")
# Whom a state's party sends to its national committee.
OF_PARTIES = word_set("committeeman committeewoman")
# Ranks that stand short before a name. Source: Associated Press Stylebook, military titles.
RANKS = word_set("gen col lt sgt capt maj cpl pvt adm cmdr cdr pfc spc brig ens det insp officer detective")
# What stands behind a name with a comma and says what somebody has studied or may do, without full stops.
# Source: Associated Press Stylebook, academic degrees; Chicago Manual of Style 10.21 to 10.23.
DEGREES = word_set(
    "phd md jd mba mph msw ba bs ma ms edd dds dvm dmd do rn np pa lpn lcsw cpa esq pe cfa aia facp facs mpa dph psyd"
)
# Officers of a city, who have it in their titles: the Dayton City Attorney. Source: International City/County
# Management Association and National League of Cities, city officials.
OF_CITIES = word_set(
    """attorney manager clerk councilman councilwoman councilmember councilor commissioner controller comptroller
    auditor treasurer administrator solicitor prosecutor planner engineer recorder assessor"""
)
# Who leads a town or serves it by its name alone, and the services that a town has. Source: the same.
OF_TOWNS = word_set("mayor alderman alderwoman selectman selectwoman")
PUBLIC_SERVICES = word_set("police fire city")
# Cities whose own name ends in City. Source: U.S. Census Bureau, 2020 gazetteer of places.
CITIES_SO_CALLED = frozenset(
    """new york|kansas|oklahoma|salt lake|jersey|atlantic|iowa|sioux|carson|dodge|traverse|bay|daly|culver|ocean|rapid|
    redwood|johnson|jefferson|texas|ponca|garden|cathedral|foster|union|elizabeth|ellicott|bullhead|lake|haines|
    michigan|panama|plant|yuba|suisun|national|park|cedar|city|junction|crescent|mason|nevada|virginia|west valley|
    league|missouri|universal|peachtree|phenix|calumet|commerce|cape|dade|quebec|mexico""".replace("\n    ", "").split(
        "|"
    )
)
# How many there are is nobody: X, a handful of tenants. Source: Quirk et al., A Comprehensive Grammar, 5.25.
QUANTITIES = word_set("handful couple dozen score lot majority minority number series variety array host range")
# Who knows of what is named before them.
KNOWING = word_set("expert analyst scholar specialist historian watcher researcher economist")
# Whose office bears their title: the Sheriff's Department, the Attorney General's Office.
OWNING = OFFICES | LEADERS | word_set("general examiner assessor recorder auditor defender")
# Who serves the body behind ``to``, and so belongs to it: an adviser to the bank; not an envoy to the union.
SERVING_TO = word_set("adviser advisor aide assistant consultant counsel lawyer attorney secretary")
# Posts that bear a giver's name: the Poe Professor of Law. Source: style guides of the Universities of Georgia
# ("chair") and Rochester ("faculty"), which capitalise them.
ENDOWED = word_set("professor chair lecturer fellow scholar director dean curator")
# What somebody teaches or studies stands behind these.
OF_FIELDS = {
    "professor": ("of", "in"),
    "lecturer": ("of", "in"),
    "chair": ("in",),
    "fellow": ("in",),
    "scholar": ("in", "of"),
}
# Offices and posts that a place can have: the mayor, the police chief of Dayton; not its nurses.
OF_PLACES = (
    (OFFICES - word_set("attorney counsel"))
    | (
        LEADERS
        - word_set("organizer owner founder co-founder boss moderator principal dean provost foreman ceo cfo coo cto")
    )
    | word_set("sen rep gov lt atty police general lady gentleman")
)
# Those whom a county employs. Source: National Association of Counties, county offices.
OF_COUNTIES = word_set("officer deputy assessor engineer planner inspector investigator detective surveyor examiner")
# Behind these an attorney is one of a place, and no lawyer who works there: the Dayton city attorney.
PUBLIC = word_set("district circuit city county town state prosecuting")
# Behind the name of a body these are its officers' titles.
TITLE_NOUNS = OFFICES | LEADERS | OCCUPATIONS | word_set("general sen rep gov")
# Behind the country's name these make one title with it: US district judge.
OF_COUNTRIES = word_set("district circuit attorney senator representative ambassador magistrate marshal president")
# A student's year, behind the school: a college junior.
YEARS = word_set("freshman sophomore junior senior")
# Behind a person's name these make a body of it: the Biden campaign.
OF_PERSONS = word_set("administration campaign foundation transition")
# Who has a programme, and what is done with one. Source: WordNet 3.0, hyponyms of broadcaster; AP Stylebook.
HOSTS = word_set("host hostess cohost anchor anchorman anchorwoman moderator presenter emcee")
HOSTING = word_set("hosts anchors moderates presents")
# Who are called so do not hold the office that stands beside the word.
SEEKERS = word_set("candidate nominee contender hopeful")
# Behind the noun of a title these belong to it. Source: Associated Press Stylebook, titles.
BEHIND_TITLES = frozenset({("in", "charge"), ("in", "chief"), ("in", "residence"), ("at", "large")})
# Behind the place where a body is, and a hyphen.
PLACED = word_set("based area born")
# Nouns that a body's name follows: the law firm X, the nonprofit X.
KINDS_OF_BODY = (ORGANIZATIONS - word_set("court church department office bureau school")) | word_set(
    """nonprofit tank landlord watchdog contractor consultancy lender insurer newsletter website blog magazine newspaper
    journal podcast developer maker manufacturer provider operator retailer producer supplier owner builder"""
)
# What stands before a name in a caption or credit.
CAPTIONS = word_set("caption copyright photo image images")

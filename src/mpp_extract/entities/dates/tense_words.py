"""Words that tell which way a date without its year lies: verbs, nouns and prepositions of the past and of plans."""

from __future__ import annotations

from mpp_extract.language.function_words import HAVE, MODALS
from mpp_extract.language.inflect import verbs
from mpp_extract.language.word_sets import word_set

__all__ = ["HAVE", "MODALS"]

# Words after which a time to come is named, whatever their own tense.
PLANS = word_set(
    """schedule scheduled schedules scheduling plan plans planned planning set sets setting expect expects expected
    expecting slated due postpone postponed delay delayed extend extended deadline deadlines await awaits awaiting
    awaited braced bracing ahead
    anticipate anticipated propose proposed tentatively upcoming forthcoming looming pending future effective expire
    expires projected forecast forecasts target targeted targeting hope hopes hoping promise promised vow vowed likely
    intends intend intended reschedule rescheduled booked adjourned adjourn defer deferred until till ready prepare
    prepares preparing prepared bound invited arranged payable callable redeemable due eligible ticket tickets"""
)
# Verbs whose infinitive tells what was done: failed to appear Friday.
DONE = word_set(
    """failed refused declined managed began started continued used had went came got ordered helped forced
    seemed appeared happened proved turned chose rushed led prompted caused compelled drove left
    forcing helping leading leaving prompting causing compelling driving"""
)
# Plans that are acts, done on a day (was extended Monday) for another (until Friday).
ACTS = word_set(
    """extended postponed delayed set scheduled planned proposed promised vowed deferred adjourned rescheduled arranged
    invited targeted booked"""
)
# Acts that give a thing its day: scheduled a vote on Friday.
FIXING = word_set("set scheduled planned rescheduled arranged invited targeted booked")
# Hopes that, had, came to nothing: had planned to leave by June.
HOPED = word_set("planned hoped expected intended wanted meant wished")
# Verbs whose infinitive is still to be done by its day: ordered to pay by Friday.
COMMANDS = word_set("ordered forced forcing compelled compelling")
# What is moved to another day: slipped to June, was pushed back to Monday.
MOVED = word_set("moved slipped pushed shifted switched changed bumped")
# Words that a date stands after without a verb: Opening Sept. 10, Through Aug. 31.
STARTING = word_set("through opening opens starting starts beginning begins effective closing closes ends ending")
# What ends with a day that is told of in the past tense (worked there until June), not what waits for it.
LASTED = word_set(
    """worked lived served taught ran stayed remained played led headed reigned ruled lasted kept talked fought studied
    searched continued held believed thought knew owned practiced practised presided wrote edited coached managed
    directed attended occupied governed"""
)
# Deadlines that are over.
OVERRUN = word_set("missed passed met ignored defied expired lapsed let beat flouted blew elapsed overran")
# What is set as a record is, not for a day.
MARKS = word_set("low lows high highs record records mark peak")
LOOKING_BACK = word_set("since ago past last previous earlier")
# Prepositions whose noun is over.
OVER = word_set("despite after following since amid given aside besides")
# What the calendar has in store: Tuesday's primary is to come where the clause is in the present tense.
IN_STORE = word_set(
    """primary primaries caucus caucuses election elections vote runoff convention referendum hearing trial summit
    ballot game races race contest contests debate meeting session sentencing arraignment deposition inauguration"""
)
# What is bought now for a month to come: May delivery, June futures.
FORWARD = word_set("delivery contract contracts futures settlement")
# What is traded by the month of its delivery: January crude, March wheat.
COMMODITIES = word_set(
    """crude brent gold silver copper platinum palladium wheat corn oats soybean soybeans soyoil meal cattle hogs pork
    bellies feeder sugar coffee cocoa cotton lumber gasoline unleaded heating oil gas natural orange juice rice canola
    rapeseed rubber nickel zinc tin aluminum aluminium lean live light sweet intermediate"""
)
# What a month past is on record by, even where it is still to come out: the August data will be revised.
ON_RECORD = word_set(
    """data figures figure results report reports sales index numbers statistics survey reading deficit surplus
    inflation unemployment orders production earnings payrolls ruling decision order letter memo raid attack
    shooting statement article interview poll"""
)
# The chance of a rise in March: what may be.
CHANCES = word_set("chance chances odds likelihood probability prospect prospects possibility")
# What became of it: was due on Tuesday but never came.
UNDONE = word_set("never failed missed stayed remained")
WAS = word_set("was were had 'd ’d")
WHEN = word_set("when once until till if as")
# Verbs whose present tense is that of timetables: the trial begins in November.
TIMETABLE = word_set(
    """begins begin starts start opens open ends end resumes resume expires expire takes take meets meet convenes
    convene reconvenes arrives arrive leaves leave runs closes concludes commences lasts continues returns departs close
    reopens matures lapses retires premieres debuts falls"""
)
# What sides do to one another on a day to come, which a tagger takes for nouns: the Rangers host Leeds on Sunday.
FIXTURES = word_set("host visit face play meet tackle battle welcome")
# What is done at one moment, so that in two weeks is how far ahead it lies, and what makes so much of other verbs (goes
# to trial). Source: Vendler, Verbs and Times (1957), achievements; Huddleston and Pullum (2002), 3.2.
MOMENTS = verbs(
    """begin start commence open reopen resume end close conclude finish expire lapse mature convene reconvene meet vote
    arrive leave depart return retire resign debut launch premiere wed marry graduate"""
)
TURNING = verbs("go take run stand come stop face head return step")
TURNS = word_set(
    """polls trial court sale effect market auction vote ballot hearing office force shape out due running voters
    judge jury air down aside back"""
)
# What came after something that was done: the report follows a vote Tuesday.
FOLLOWS = word_set("follow follows cap caps")
# What had been so and is no more.
NO_MORE = word_set("due supposed")
PUT_OFF = word_set("extended postponed delayed deferred rescheduled moved pushed adjourned canceled cancelled")
# What somebody or something did, said of one thing (the decision in June), not what the calendar has in store.
DEEDS = word_set(
    """decision ruling verdict order judgment opinion statement announcement letter memo report speech remarks interview
    departure arrival resignation ouster firing dismissal removal appointment promotion arrest indictment conviction
    acquittal killing murder slaying death suicide attack shooting raid bombing assault robbery theft crash collision
    accident derailment explosion blast fire blaze flood earthquake storm outage delay collapse failure defeat victory
    win loss refusal rejection withdrawal breach leak purchase takeover acquisition default bankruptcy"""
)
# Nouns and adjectives that a preposition goes on from to what is the cause: as a result of a ruling in May.
CAUSES = word_set("because result light view wake response thanks owing due aftermath consequence account reason")
# Prepositions and verbs whose object is rather to come.
TOWARD = word_set("before until till for to toward towards ahead by")
# What gives a vote or meeting its day.
CALLED = verbs("call order announce arrange convene organize organise request seek demand set schedule plan book slate")
NONE = word_set("no nobody none neither nothing few")
WILL = word_set("will 'll ’ll shall")
HAS = word_set("has have 've ’ve")
HAVE_HAD = word_set("had 'd ’d")
HAD = word_set("has have had was were did been 've ’ve 'd ’d")
IS = word_set("is are 's ’s 're ’re am be")
# Verbs whose past is as their present. Source: Quirk et al., A Comprehensive Grammar of the English Language, 3.17.
INVARIANT = word_set(
    """beset bet bid broadcast burst cast cost cut fit forecast hit hurt input knit let offset overcut preset put quit
    read recast recut reset rid set shed shut slit split spread thrust upset wed"""
)
# Agreeing and deciding, after which either the deed or what is to be done has its day: agreed to sell it in October.
AGREED = word_set(
    """agreed decided offered tried attempted sought chose opted threatened voted moved applied asked elected vowed
    promised pledged pleaded fought worked struggled hired sued"""
)
# What has a day of its own, set beforehand: agreed to meet in October.
APPOINTED = word_set(
    """meet return appear begin start open reopen resume vote hold host step retire leave resign decide rule hear visit
    travel attend launch"""
)

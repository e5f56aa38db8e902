"""Verbs that report speech and thought, by class, in all their forms.

Source: the reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 16.31 and 16.33;
the communication and judgement classes of Levin, English Verb Classes and Alternations (1993), 33 and 37; verbs of
manner of speaking (37.3).
"""

from __future__ import annotations

from mpp_extract.language.inflect import verbs
from mpp_extract.language.word_sets import word_set

# Speaking and writing: a clause, or the words themselves, is what is said.
SAY = verbs(
    """say tell add ask reply respond answer explain note write tweet retweet state declare announce claim argue
    insist continue conclude remark comment observe recall report reiterate retort quip joke exclaim shout yell
    cry scream whisper mutter murmur whine moan groan gush snap assert affirm aver allege contend maintain
    suggest hint imply indicate mention testify swear vow promise pledge warn caution advise urge implore plead
    beg rule opine muse predict concede acknowledge admit confess confirm counter rebut protest object complain
    lament bemoan grumble gripe fume thunder emphasize emphasise stress underscore underline clarify elaborate
    inform notify assure reassure remind email text post message read chant recount relate narrate tout boast
    brag crow gloat proclaim profess interject inquire query wonder theorize speculate surmise recite quote
    deadpan scoff sneer rant lecture counsel recommend stammer stutter croak growl snarl shriek wail blurt
    intone relay convey communicate divulge disclose summarize rejoin riposte echo reveal repeat bark boom roar
    beam enthuse interrupt deny signal telegraph specify find hold order instruct determine"""
)
# Holding views: quoted words in their clauses are the holder's.
THINK = verbs(
    """think believe feel understand hope expect fear worry doubt suspect consider imagine realize assume agree
    disagree concur dissent propose demand estimate reason"""
)
# Naming and judging: the quoted words are what somebody called something.
CALL = verbs(
    """call dub label describe characterize characterise brand term portray denounce decry deride dismiss mock
    ridicule blast slam bash rip criticize criticise condemn accuse attack assail lambaste excoriate
    castigate hammer praise hail laud applaud commend salute celebrate liken depict pillory disparage insult
    deplore reject defend cite reference refer speak talk discuss use utter express voice rail inveigh trumpet
    scrawl rebuke chide scold apologize apologise"""
)
CUES = SAY | THINK | CALL
# Taking a stand: weak evidence, but enough that words in marks are the subject's own.
STANCE = (
    verbs(
        """support oppose endorse favor push advocate campaign pitch promote question highlight outline detail invoke
        embrace welcome address point focus seek want wish see view regard deem blame fault scorn bristle lobby
        petition agitate press appeal vote fight prefer admire peddle champion rally vilify trash hit greet paint cast
        frame sell threaten compare list remember"""
    )
    - CUES
)
# With an object and as these say what somebody takes it for: X presents herself as “…”. Source: Quirk et al., 16.47.
TAKE_AS = (
    CALL
    | STANCE
    | verbs(
        """present pose bill brush wave write spin style perceive interpret construe define classify categorize treat
    rate think recognize acknowledge identify diagnose herald accept sum"""
    )
)
# Making or letting somebody do something: whoever is made to speak has spoken. Source: Huddleston and Pullum,
# The Cambridge Grammar of the English Language (2002), 14.3.2 (catenative verbs with an object).
CAUSE = verbs("prompt lead cause force push drive move inspire provoke spur compel allow let make have get help enable")
# Of these, those by which somebody has done it: it led X to say so.
MADE_TO = CAUSE - verbs("allow let have get help enable push move")
# Seeing, hearing or recording somebody who says something. Source: Levin, English Verb Classes, 30.1 and 30.2.
PERCEIVE = verbs("see hear overhear watch catch capture film record tape videotape show spot notice photograph depict")
# Giving somebody else's words: X quoted Y as saying “…”.
QUOTE = verbs("quote cite report describe recall remember record paraphrase depict portray")
# What laws, orders and contracts do: with a document as subject, quoted words are its own.
PROVIDES = (
    verbs(
        """bar forbid prohibit ban outlaw require mandate define guarantee protect provide allow permit authorize
        authorise grant exempt entitle restrict limit preclude empower give let confer vest enable oblige"""
    )
    - SAY
)
# What posts, signs and letters do with the words on them, whoever has made them.
# Source: Levin, English Verb Classes and Alternations, 47.8 (verbs of containing, as contain).
CONTAIN = verbs("contain include feature carry bear display read")
# What is done with a statement or a letter: who does it says what stands there.
GIVE = verbs("issue offer give make deliver release publish send circulate post extend submit")
# Using words is no saying of them where somebody else tells of it: he said she used “…”.
USE = verbs("use")
REPORTS = SAY | PROVIDES
# What things do as well as people (symptoms, figures): it takes somebody who can speak to say something by it.
SHOWS = verbs("signal indicate suggest imply reveal hint specify telegraph convey reflect")
# Speech verbs that are hardly anything else: they report wherever they stand, whatever the tagger thought of them.
PLAIN = word_set(
    """said says say told tells telling saying added adds adding wrote writes writing tweeted tweets asked replied"""
)
# Verbs that want somebody told: what follows them is no subject.
TELL = verbs("tell remind inform assure notify")
# Verbs that can take the person spoken to as object, or as subject of the passive.
ADDRESS = verbs("ask tell remind inform notify advise warn press")
# Who asks is not who answers.
ASK = verbs("ask question press wonder")
# Agreeing and thinking, as what one person does or did: who does it has had a say.
ASSENT = word_set("agreed agrees disagreed disagrees concurred concurs dissented dissents thinks believes")
# Being of one mind, or not, in all their forms.
ASSENTS = verbs("agree disagree concur dissent")
# Who does this has spoken right before.
GO_ON = verbs("add continue")
# With back these answer: she shot back that he was “…”.
ANSWER_BACK = word_set("shot shoots fired fires hit hits struck strikes pushed snapped clapped")
# What signs, caps and banners do with the words on them.
READ = verbs("read say declare proclaim")
# What is done with books, songs and titles as well as with words of one's own: read “War and Peace.”
PRINT = verbs("read write recite quote cite chant announce repeat mention note report order hold find")
# Verbs whose infinitive is a statement: X vowed to appeal, X urged Y to vote. What is planned, wanted, ordered or
# refused says nothing.
PLEDGE = verbs("promise pledge vow threaten swear propose urge demand encourage claim profess")
# Whose infinitive is what is thought will be: X expects to win.
FORESEE = verbs("expect hope")
# With somebody and an infinitive these say what that one should do: X urged Y to vote. Not orders: told Y to leave.
# Source: Quirk et al., A Comprehensive Grammar of the English Language, 16.63 (indirect directives).
DIRECT = verbs("urge ask implore beg advise warn caution encourage exhort beseech entreat request")
# The same, with on or upon before whom it is asked of.
CALL_ON = verbs("call")
# With a noun for what is said these say it: X raised the claim that …, X expressed fears that …
# Source: Quirk et al., 4.81 and Appendix I.28 (verbs of wide meaning with an eventive object).
VOICE = verbs(
    "make give express voice issue offer raise repeat renew reiterate float advance air share deliver level lodge state"
)
# The same with a noun for what is held: X took the view that …
HOLD = verbs("take hold have share form reach express voice reject dispute")
# With an -ing form these report what somebody did, or is to do: admitted taking the money.
ADMIT = verbs("admit acknowledge report recall describe suggest recommend propose confess mention remember deny")
# Coming to know, or holding to be so, with a clause that carries tense. Source: the public and private factual verbs
# of Quirk et al., 16.31. Not those that have their clause mostly for a deed or a make-believe (check, ensure, pretend),
# nor those that are mostly something else (judge, see); who hears something is told it by another.
FACTUAL = verbs(
    """accept allow anticipate ascertain bet calculate certify confide decide deduce discern discover forecast foresee
    foretell gather guarantee infer know learn notice perceive presume presuppose prophesy reckon recognise sense
    submit suppose"""
)
# What a comment clause with as is made of, whose statement stands beside it: as X noted, … Source: Quirk et al., 15.54.
COMMENT = verbs(
    """say tell note point explain observe report state write remark recall predict argue suggest warn testify
    acknowledge concede admit announce claim contend maintain mention emphasize emphasise stress indicate show reveal
    confirm find believe think understand expect know"""
)
# Verbs and adjectives of what is known rather than said, with a clause.
KNOW = verbs("show reaffirm find point argue recognize conclude question stipulate guess") | word_set(
    "challenged convinced confident hopeful aware reassured assured"
)
# What a clause reports by, whatever it is to the verb.
CLAUSAL = SAY | THINK | KNOW | FACTUAL
# Verbs of speech and judgement whose object is what is said, by the preposition that brings it in, "" for none. Not
# those that only name what is spoken of: discuss, mention, cite, outline.
_TOPICAL = {
    "": """
        announce propose stress emphasize note reiterate suggest predict demand deny acknowledge promise pledge express
        confirm lament decry denounce condemn recommend claim dispute unveil urge concede reaffirm allege voice
        support oppose favor endorse reject dismiss question report disclose refute rebut contest downplay
        tout criticize criticise deplore bemoan praise applaud mock ridicule deride explain
    """,
    "about": "complain worry warn boast",
    "for": "call push advocate argue",
    "of": "warn complain accuse",
    "against": "warn argue rail",
    "on": "insist",
}
# Praise and blame: what is said is the object with what it is praised or blamed for, or taken as.
_JUDGING = {
    "for over": """praise hail laud commend applaud credit thank salute criticize criticise blast slam attack fault
        rebuke condemn""",
    "for on": "blame",
    "as": "see view regard describe characterize characterise dismiss portray depict denounce deride hail defend cast",
}
# With an object and what it is called: X called her a liar.
NAME_AS = verbs("call label brand dub deem term declare pronounce")
# Each form of these verbs with the prepositions of what is said of the object.
JUDGED_BY = {form: frozenset(linked.split()) for linked, bases in _JUDGING.items() for form in verbs(bases)}


def _prepositions() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for preposition, bases in _TOPICAL.items():
        for form in verbs(bases):
            table[form] = table.get(form, frozenset()) | {preposition}
    return table


# Each form of these verbs with its prepositions: X announced a plan ("" for none), X called for a ban. Who was
# convicted of lying about something says nothing there.
TOPICAL = {form: linked for form, linked in _prepositions().items() if form != "lying"}

"""What verbs say a court does: rows of verbs with what they take, each with its kind of act, the more special first.

Source: Black's Law Dictionary and Cornell LII's Wex at each verb; the Federal Rules of Appellate Procedure (affirm,
reverse, vacate, remand, stay), of Civil Procedure (dismiss, enjoin, grant, deny, certify) and of Criminal Procedure
(convict, acquit, sentence, release); newspapers' plain words for the same after Associated Press Stylebook, courts.
"""

from __future__ import annotations

from dataclasses import dataclass

from mpp_extract.actions import Action
from mpp_extract.entities.rulings.nouns import (
    ARGUMENTS,
    AWARDED,
    BLOCKS,
    CASES,
    EVIDENCE,
    HEARINGS,
    LAWS,
    LICENSES,
    PUNISHMENTS,
    REQUESTS,
    RULINGS,
)
from mpp_extract.language.inflect import nouns, verb, verbs
from mpp_extract.language.word_sets import word_set

_ANY: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Act:
    """What some verbs say of whoever decides.

    action  the kind of act
    verbs   base forms
    of      the heads that its object must have, empty for any
    behind  words that must follow the verb, at once or behind its object: struck down, threw the case out
    owned   nobody but a court does this, or does it to such an object: the passive needs no agent
    clause  it takes a clause: ruled that …
    bare    what is acted on follows the words behind: sided with the city
    gerund  a form in -ing follows the words behind: decided against hearing it
    counted a vote is told: voted 5-4
    alone   nothing follows: the court agreed
    told    somebody is told to do something
    whole   its object is all that it takes: allowed the appeal, but not allowed the appeal to go on
    apart   the words behind are none of the trigger: released on bail
    finite  not in the passive, nor in -ing: who is backed, or goes on backing, has not won a case
    charged what follows the words behind is a charge: cleared of all counts
    past    only in the past tense: what a judge recognizes is mostly a thing that the writer takes for known
    said_of the words behind say what the object is: found the man guilty
    term    a term of years or months follows the words behind: jailed for six years
    jury    only of a jury's, and of a person: cleared the deputy
    """

    action: Action
    verbs: frozenset[str]
    of: frozenset[str] = _ANY
    behind: tuple[tuple[str, ...], ...] = ()
    owned: bool = False
    clause: bool = False
    bare: bool = False
    gerund: bool = False
    counted: bool = False
    alone: bool = False
    said_of: bool = False
    jury: bool = False
    term: bool = False
    told: bool = False
    past: bool = False
    charged: bool = False
    whole: bool = False
    finite: bool = False
    apart: bool = False


def _act(action: Action, verbs: str, of: frozenset[str] = _ANY, behind: str = "", **traits: bool) -> Act:
    words = tuple(tuple(each.split()) for each in behind.split("|")) if behind else ()
    return Act(action, word_set(verbs), of, words, **traits)


_DECIDED = RULINGS | LAWS | BLOCKS | LICENSES
_CONSTITUTIONAL = (
    "unconstitutional|illegal|unlawful|invalid|constitutional|lawful|legal|void|discriminatory|unreasonable|"
    "arbitrary|unenforceable|moot|improper|excessive|negligent|incompetent|defamatory|frivolous"
)
# What of the law is found to be there.
_FOUND = nouns("right immunity privilege principle standard precedent doctrine")
# What is asked of courts alone.
_OF_COURTS = nouns("motion appeal bail bond petition probation certiorari")
# What is asked for before an appeal. Source: Civil Procedure Rules (England and Wales), part 52; Wex at leave of court.
_LEAVE = nouns("permission") | frozenset({"leave"})
# What is allowed, dismissed or upheld itself.
_ON_APPEAL = nouns("appeal petition plea")
_TO_APPEAL = frozenset({"leave-to-appeal"})
# What persons are given, or not, by courts alone.
BY_COURTS = nouns("bail bond probation certiorari sentence retrial injunction sentencing-order") | {"leave-to-appeal"}
# Tried in order; the first that fits is it.
ACTS: tuple[Act, ...] = (
    # Words that say more than the verb.
    _act("grant", "grant give", _TO_APPEAL, owned=True),
    _act("deny", "deny refuse", _TO_APPEAL, owned=True),
    _act("allow", "let allow leave", behind="stand"),
    _act("allow", "clear", behind="way|path|road"),
    _act("allow", "give grant", nouns("go-ahead permission leave ok blessing"), owned=True),
    _act("allow", "give", behind="green light|go-ahead|go ahead|go - ahead|the go - ahead|the green light"),
    _act("allow", "greenlight green-light"),
    _act("block", "bar", behind="from"),
    _act("uphold", "leave keep", behind="in place|intact|in effect|in force|undisturbed|untouched|alone"),
    _act("uphold", "stand stick", behind="by", bare=True),
    _act("grant", "take", behind="up"),
    _act("dismiss", "grant order", nouns("dismissal"), owned=True),
    _act("block", "put place", behind="on hold|on ice|on pause|a hold|a stop|a halt|a freeze|a stay"),
    _act("block", "issue grant enter impose extend order make", BLOCKS | nouns("restraining-order"), owned=True),
    _act("acquit", "find", behind="not guilty|innocent|not liable", owned=True, said_of=True),
    _act("convict", "find", behind="guilty", owned=True, said_of=True),
    _act("acquit", "clear", behind="of", owned=True, charged=True),
    _act("acquit", "clear", jury=True),
    _act("find", "find hold", behind="liable|in contempt", owned=True, said_of=True),
    _act("find", "rule declare", behind=_CONSTITUTIONAL, clause=True, owned=True, said_of=True),
    _act("find", "find deem hold judge", behind=_CONSTITUTIONAL, clause=True, said_of=True),
    _act("deny", "rule decide vote", behind="against", gerund=True),
    _act("rule", "side", behind="with", owned=True, bare=True),
    _act("rule", "rule find decide", behind="against|for|in favor|in favour|on the side", bare=True),
    _act("rule", "agree", behind="with", bare=True),
    _act("overturn", "strike", behind="down", owned=True),
    _act("overturn", "strike", _DECIDED, owned=True),
    _act("overturn", "knock slap", LAWS, behind="down"),
    _act("overturn", "set", behind="aside"),
    _act("overturn", "throw toss", RULINGS, behind="out|aside", owned=True),
    _act("overturn", "throw toss", _DECIDED, behind="out|aside"),
    _act("overturn", "reverse void invalidate overrule", RULINGS, owned=True),
    _act("overturn", "toss void undo nix scrap cancel erase wipe nullify ax axe scuttle", _DECIDED),
    _act("dismiss", "throw toss kick", CASES, behind="out|aside", owned=True),
    _act("dismiss", "throw toss kick", behind="out|aside"),
    _act("dismiss", "toss", CASES),
    # Source: Civil Procedure Rules (England and Wales), 3.4, and the rules of court after it elsewhere.
    _act("dismiss", "strike", CASES | REQUESTS | nouns("pleading"), behind="out", owned=True),
    _act("procedure", "move sever refer reopen expedite", CASES),
    _act("procedure", "remit", CASES | REQUESTS | RULINGS | nouns("matter issue question")),
    _act(
        "procedure", "post list adjourn continue", CASES | REQUESTS | nouns("matter")
    ),  # on a day, as Commonwealth courts do
    _act("procedure", "send", CASES, behind="back|down", owned=True),
    _act("procedure", "send", behind="back|down"),
    _act("procedure", "return send kick", nouns("case matter dispute lawsuit suit issue question")),
    _act("deny", "turn", behind="down|away|aside|back"),
    _act("deny", "shoot", behind="down"),
    _act("deny", "dismiss", _OF_COURTS, owned=True),
    _act("deny", "dismiss toss throw", ARGUMENTS | REQUESTS),
    _act("deny", "overrule", nouns("objection"), owned=True),
    _act("grant", "sustain", nouns("objection"), owned=True),
    _act("overturn", "reject", LAWS - nouns("plan")),
    _act(
        "procedure", "set schedule reschedule postpone delay cancel vacate continue adjourn move", HEARINGS, owned=True
    ),
    _act("grant", "set", nouns("bail bond"), owned=True),
    _act("allow", "lift dissolve unfreeze ease end remove", BLOCKS | _DECIDED),
    _act("allow", "reinstate restore revive", LAWS),
    _act("overturn", "reinstate restore revive resurrect", CASES | RULINGS | nouns("challenge appeal petition")),
    # Source: 18 U.S.C. 3551 (authorized sentences); Sentencing Act 2020 (England and Wales), parts 5 and 9.
    _act("sentence", "impose hand give", nouns("sentence sentencing-order"), owned=True),
    _act("sentence", "impose hand give", PUNISHMENTS | nouns("year month probation discharge detention")),
    _act("sentence", "jail imprison", behind="for", owned=True, term=True),
    _act("sentence", "shorten reduce lengthen cut commute", nouns("sentence term")),
    _act(
        "rule", "issue hand deliver render release enter", nouns("ruling decision opinion verdict judgment judgement")
    ),
    _act("order", "issue enter grant make", nouns("order directive writ mandamus")),
    _act("order", "impose", nouns("cost condition sanction")),
    _act("procedure", "issue", nouns("warrant subpoena summons notice")),
    # Source: Code of Criminal Procedure (India), 211-240 (charge, discharge), 436-439 (release on bail).
    _act("procedure", "frame", nouns("charge issue"), owned=True),
    _act("procedure", "discharge", nouns("juror jury")),
    _act("dismiss", "discharge"),
    _act("grant", "release free enlarge", behind="on bail|on bond", apart=True),
    _act("grant", "award", AWARDED - nouns("cost")),
    _act("order", "award", nouns("damage million dollar compensation fee sum cost restitution")),
    _act("block", "suppress exclude", EVIDENCE),
    _act("allow", "admit", EVIDENCE),
    _act("grant", "accept", nouns("plea agreement deal bargain")),
    _act("grant", "confirm", nouns("plan reorganization restructuring")),
    _act("uphold", "confirm", RULINGS | nouns("declaration")),
    _act("procedure", "declare", nouns("mistrial")),
    # Plain verbs.
    _act("block", "enjoin restrain", owned=True),
    _act("block", "stay", CASES | nouns("execution deportation removal eviction"), owned=True),
    _act("block", "block halt bar suspend stay freeze pause prohibit forbid stop ban"),
    _act("allow", "lift", owned=False),
    # Of an appeal, Commonwealth courts' words for grant. Source: Civil Procedure Rules (England and Wales), 52.20-21.
    _act("grant", "allow", _ON_APPEAL, whole=True),
    _act("allow", "allow permit let unblock unfreeze dissolve authorize authorise legalize legalise"),
    _act("grant", "uphold", _ON_APPEAL, owned=True),
    _act("uphold", "uphold affirm", owned=True),
    _act("uphold", "sustain reaffirm preserve validate"),
    _act("overturn", "overturn vacate quash annul", owned=True),
    _act("overturn", "reverse invalidate nullify void overrule revoke rescind repudiate"),
    _act("dismiss", "dismiss", CASES | nouns("juror"), owned=True),
    _act("dismiss", "dismiss"),
    _act("deny", "deny reject", _OF_COURTS, owned=True),
    _act("deny", "deny reject rebuff spurn"),
    _act(
        "deny", "refuse decline", _OF_COURTS | REQUESTS | CASES | ARGUMENTS | BLOCKS | BY_COURTS | _LEAVE
    ),  # but no order
    _act("grant", "grant", _OF_COURTS, owned=True),
    _act("grant", "grant approve certify"),
    _act("order", "order require direct compel instruct command mandate fine"),
    _act("order", "tell", told=True),
    _act("find", "recognize recognise establish", _FOUND),
    _act("find", "rule", clause=True, owned=True),
    _act("rule", "decide", CASES),
    _act("rule", "back", finite=True),
    _act("find", "find hold conclude declare decree determine decide agree", clause=True),
    _act("find", "recognize recognise", clause=True, past=True),
    _act("convict", "convict", owned=True),
    _act("acquit", "acquit", owned=True),
    _act("acquit", "exonerate"),
    _act("sentence", "sentence resentence", owned=True),
    _act("procedure", "remand unseal recuse", owned=True),
    _act("procedure", "cancel reschedule", owned=False),
    _act("procedure", "transfer consolidate adjourn reassign appoint schedule postpone seal"),
    _act("rule", "rule", owned=True),
    _act("rule", "vote", counted=True),
    _act("rule", "agree", alone=True),
    _act("deny", "refuse decline", alone=True),
)
BASES = frozenset(base for act in ACTS for base in act.verbs)
# Each form of a verb with its base.
FORMS = {form: base for base in sorted(BASES) for form in verb(base).forms}
BY_VERB = {base: tuple(act for act in ACTS if base in act.verbs) for base in BASES}
# Deciding whether to look at a case at all: agreed to hear, declined to take up.
REVIEW = word_set(
    "hear review take consider reconsider rehear revisit decide weigh examine step intervene interfere entertain"
)
# What a court can refuse to do, besides acts: to disturb a ruling is to uphold it.
DISTURB = word_set("disturb overturn reverse vacate revisit second-guess")
REFUSING = {form: base for base in ("refuse", "decline") for form in verb(base).forms}
AGREEING = {form: base for base in ("agree", "decide", "vote", "opt", "choose") for form in verb(base).forms}
# With an infinitive these say that it was done: voted to uphold, moved to block.
DOING = verbs("vote agree decide rule move act opt choose proceed unite join go combine")
# Saying is deciding where the sentence names the decision: said in a ruling that …
SAID = verbs("say write state")
# Every word that can begin an act.
WORDS = frozenset({*FORMS, *REFUSING, *AGREEING, *SAID})
# What courts order persons to do, or to be. Source: 18 U.S.C. 3563(b) (conditions of probation), 3664 (restitution).
PUNISHING = word_set("pay serve forfeit surrender detained held deported jailed released forfeited")

"""Words that report speech, in all their forms. Data: what news copy says people do when they say something.

Source: the reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language, 16.31 and 16.33; the
communication and judgement classes of Levin, English Verb Classes and Alternations, 33 and 37; verbs of manner.
"""

from __future__ import annotations

# Speaking and writing: a clause, or the words themselves, is what is said.
_SAY = """
    say tell add ask reply respond answer explain note write tweet retweet state declare announce claim argue
    insist continue conclude remark comment observe recall report reiterate retort quip joke exclaim shout yell
    cry scream whisper mutter murmur whine moan groan gush snap assert affirm aver allege contend maintain
    suggest hint imply indicate mention testify swear vow promise pledge warn caution advise urge implore plead
    beg rule opine muse predict concede acknowledge admit confess confirm counter rebut protest object complain
    lament bemoan grumble gripe fume thunder emphasize emphasise stress underscore underline clarify elaborate
    inform notify assure reassure remind email text post message read chant recount relate narrate tout boast
    brag crow gloat proclaim profess interject inquire query wonder theorize speculate surmise recite quote
    deadpan scoff sneer rant lecture counsel recommend stammer stutter croak growl snarl shriek wail blurt
    intone relay convey communicate divulge disclose summarize rejoin riposte echo reveal repeat bark boom roar
    beam enthuse interrupt deny signal telegraph specify find hold order instruct determine
"""
# Holding views: quoted words in their clauses are the holder's.
_THINK = """
    think believe feel understand hope expect fear worry doubt suspect consider imagine realize assume agree
    disagree concur dissent propose demand estimate reason
"""
# Naming and judging: the quoted words are what somebody called something.
_CALL = """
    call dub label describe characterize characterise brand term portray denounce decry deride dismiss mock
    ridicule blast slam bash rip criticize criticise condemn accuse attack assail lambaste excoriate
    castigate hammer praise hail laud applaud commend salute celebrate liken depict pillory disparage insult
    deplore reject defend cite reference refer speak talk discuss use utter express voice rail inveigh trumpet
    scrawl rebuke chide scold
"""
# Taking a stand: weak evidence, but enough that words in marks are the subject's own.
_STANCE = """
    support oppose endorse favor push advocate campaign pitch promote question highlight outline detail invoke
    embrace welcome address point focus seek want wish see view regard deem blame propose demand fault scorn
    bristle lobby petition agitate press appeal vote fight prefer admire tout peddle champion rally vilify
    trash hit attack greet paint cast frame sell threaten compare list recommend remember
"""
# What laws, orders and contracts do: with a document as subject, quoted words are its own.
_PROVIDES = """
    bar forbid prohibit ban outlaw require mandate define guarantee protect provide allow permit authorize
    authorise grant exempt entitle restrict limit preclude empower
"""
_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "speak": "speaks spoke spoken speaking",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "know": "knows knew known knowing",
    "understand": "understands understood understanding",
    "see": "sees saw seen seeing",
    "swear": "swears swore sworn swearing",
    "hold": "holds held holding",
    "find": "finds found finding",
    "seek": "seeks sought seeking",
    "fight": "fights fought fighting",
    "sell": "sells sold selling",
    "cast": "casts casting",
    "hit": "hits hitting",
    "read": "reads reading",
    "forbid": "forbids forbade forbidden forbidding",
    "learn": "learns learned learnt learning",
}
_DOUBLED = frozenset(
    ("quip", "admit", "slam", "brag", "rip", "refer", "rebut", "dub", "snap", "beg", "commit", "bar", "ban", "permit")
)
VOWELS = "aeiou"


def forms(lemma: str) -> list[str]:
    """A verb's forms: base, third person, past, participles."""
    if lemma in _IRREGULAR:
        return [lemma, *_IRREGULAR[lemma].split()]
    if lemma in _DOUBLED:
        return [lemma, lemma + "s", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"]
    if lemma.endswith("e"):
        return [lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith("y") and lemma[-2] not in VOWELS:
        return [lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"]
    if lemma.endswith(("s", "sh", "ch", "x")):
        return [lemma, lemma + "es", lemma + "ed", lemma + "ing"]
    return [lemma, lemma + "s", lemma + "ed", lemma + "ing"]


def _table(lemmas: str) -> frozenset[str]:
    return frozenset(form for lemma in lemmas.split() for form in forms(lemma))


SAY = _table(_SAY)
THINK = _table(_THINK)
CALL = _table(_CALL)
STANCE = _table(_STANCE) - SAY - THINK - CALL
PROVIDES = _table(_PROVIDES) - SAY
CUES = SAY | THINK | CALL
# Speech verbs that are hardly anything else: they report wherever they stand, whatever the tagger thought of them.
_PLAIN = "said says say told tells telling saying added adds adding wrote writes writing tweeted tweets asked replied"
PLAIN = frozenset(_PLAIN.split())
# Nouns of speech: X's statement that ..., in a statement: ...
_NOUNS = """
    statement remark remarks comment comments speech tweet tweets letter email e-mail message post testimony
    interview memo opinion ruling decision order dissent brief filing complaint lawsuit motion report op-ed
    editorial column essay book memoir release announcement claim assertion argument warning vow promise pledge
    call declaration response answer reply explanation description characterization motto mantra slogan words
    word quote chant refrain question rejoinder retort accusation allegation affidavit transcript caption
    headline note text speeches letters emails
"""
SPEECH_NOUNS = frozenset(_NOUNS.split())

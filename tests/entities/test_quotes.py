"""Quotations: which marked words quote somebody, direct or partial, by which word, and what carries on what."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mpp_extract.entities.quotes.evidence.doubts import DOUBTS, FAR, HYPOTHETICAL
from mpp_extract.entities.quotes.evidence.reports import SAID_WITHIN
from mpp_extract.entities.quotes.evidence.row import Doubt
from mpp_extract.extractor import Extractor
from mpp_extract.record import Article, Quote


def unmarked(text: str) -> tuple[str, list[str]]:
    return text.replace("[[", "").replace("]]", ""), re.findall(r"\[\[(.*?)\]\]", text, re.S)


@pytest.fixture(scope="module")
def indirect() -> Extractor:
    return Extractor(only=["quotes", "speakers"], indirect=True, explain=True)


def quotes(article: Article) -> list[Quote]:
    assert article.quotes is not None
    return article.quotes


# why: the text with the quotations marked
SPANS = {
    "what a kind is called": "She studies ants called “rock thieves” that live in cracks. “[[No,]]” Lindqvist said.",
    "what somebody calls it": "It is a plan called “[[a swindle]]” by Nora Lindqvist. “[[No,]]” she said.",
    "a programme of a network": "On NBC's “Dawn Today,” the leader also criticized Amsel. “[[No,]]” Lindqvist said.",
    "what is waved off as something": "Though Lindqvist waved off the notes she sent as “[[a silly joke,]]” he left.",
    "a meeting somebody spoke at": "Nora Lindqvist spoke at the town’s “Access to Mills and Locks” meeting in May.",
    "a long title": "Nora Lindqvist presented “Closing the Gate at Last: How to Find a Mill for a Town and Its Clerk.”",
    "a link to a film": "“[[No,]]” Lindqvist said.\n\nWatch: 'The mill has been forgotten by the town'\n\nIt rained.",
    "a nickname in a bracket": "Nora Lindqvist (“Lindy”) took action. “[[No,]]” she said.",
    "reported after": "“[[We will appeal,]]” said Nora Lindqvist. “[[Count on it.]]”",
    "reported before": "Lindqvist told reporters: “[[We will appeal.]]”",
    "fragments in one sentence": "The suit called the order “[[hasty]]” and “[[plainly wrong.]]”",
    "one word with a report": "Lindqvist called it “[[sad.]]”",
    "a label, though capitalised": "Lindqvist called him “[[Crooked Karl]]” at the rally.",
    "an adjective before a noun": "Lindqvist spoke of the “[[reckless]]” driving that she had seen.",
    "an answer of one word": "“[[Sorry?]]” Lindqvist asked.\n\n“[[Nothing.]]”",
    "behind a report of another": "Lindqvist said the “[[reckless and rude]]” clerk left.",
    "a question before its report": "“[[Why now?]]” Lindqvist asked. The room was quiet.",
    "no space behind the marks": "“[[We will appeal,]]”Lindqvist said on Monday.",
    "a passive report": "Lindqvist was said to be “[[furious]]” with the clerk.",
    "a noun of speech": "Her vow to “[[fight on to the end]]” drew applause.",
    "a statute's words": "The law bars aid to anyone “[[without lawful status,]]” and the court agreed, Poe said.",
    "a post": "The senator tweeted: “[[Shame on all of them!]]”",
    "recalled, an occupation, a name": "“[[I just fell down,]]” recalled clerk Nora Lindqvist. “[[I prayed.]]”",
    "said the N-year-old": "“[[I was scared,]]” said the 23-year-old, who ran.",
    "is how X remembers it": "“[[There was no light]]” is how Nora Lindqvist, 44, remembers it.",
    "for a thing, it was": "For the winter, the menu was “Old Mill” stew.",
    "as X put it": "As Lindqvist put it, the order is “[[rotten.]]”",
    "in her words": "It was, in her words, “[[a cold day.]]” Nora Lindqvist laughed.",
    "X was blunter": "His daughter, Meghan, was blunter: “[[LOL.]]”",
    "shot back": "Lindqvist shot back that he was “[[unfit.]]”",
    "an amendment's words": "The Fourth Amendment bars “[[unreasonable searches and seizures.]]”",
    "the opinion states": "“[[No clerk could think that,]]” the 23-page opinion states.",
    "a word after a speech": "“[[I don't know,]]” Lindqvist said. “[[Maybe.]]”",
    "a bracketed sentence after it": "“[[I was dumb.]]” (Lindqvist later apologized.) “[[No excuses.]]”",
    "a remark of hers": "Her “[[pack of fools]]” remark hurt.",
    "a song of hers": "Her “Winter Street” tour sold out.",
    "credit behind a dash": "“[[I am not a robot.]]” — Sen. Nora Lindqvist, at a town hall",
    "a doctrine": "The court applied “strict scrutiny.”",
    "a doctrine in a report": "Lindqvist said the order would fail “[[strict scrutiny.]]”",
    "a programme that somebody was on": "Speaking on “Dawn & Friends” Friday, Lindqvist called him “[[very rude.]]”",
    "a name given": "The plan, called “Operation Lighthouse,” began in 1994.",
    "name of a policy": "Critics of the “zero waste” policy met on Monday.",
    "name of a policy with an adjective": "Lindqvist defended the “clean hands” tenancy rule.",
    "a term": "The so-called “river pact” lapsed in May.",
    "a word as a word": "The order bars the word “tenant” from the forms.",
    "known as the": "The court ruled on the plan, better known as the “winter freeze,” and the town lost.",
    "a column's title": "In a column titled “The Long Road Down,” Lindqvist wrote: “[[We lost.]]”",
    "known as": "The plan, known as “the freeze,” began in May.",
    "a title": "She starred in “The Long Winter” and later taught law.",
    "a title in a report": "In her memoir, “A Life in Robes,” Lindqvist said little about the case.",
    "a nickname": "Joe “Lefty” Moran testified for an hour.",
    "irony": "The “guest” broke two windows and left.",
    "a slogan on a cap": "He wore a cap that read “Keep It Wild.”",
    "a word right behind said": "Lindqvist said “[[Yes]]” to the offer.",
    "a capitalised clause right behind said": "Lindqvist said “[[It’s Over]]” on Monday.",
    "a title that is read": "Lindqvist read “Cold Harbor Nights” on Monday.",
    "a name that is the subject": "The clerk said “Lefty” was not his name.",
    "a headline's case": "Lindqvist Called The Order “[[A Stain On The City.]]”",
    "a crosshead": "“[[We lost,]]” Lindqvist said.\n\n‘Back to the old mill’\n\nLindqvist was born in Ohio.",
    "a list of words": "Lindqvist’s list:\n\n“[[slow and late]]”\n\n“[[rude and mean]]”",
    "a caption": "“[[We lost,]]” Lindqvist said. Video caption ‘Tenants left the mill on foot today’",
    "a thing with a name": "He kept a “panic room” behind the kitchen.",
    "a programme that hears it": "“[[We lost,]]” Lindqvist told “Harbor Nights” on Monday.",
    "a word that is explained": "They voted for “cloture” (a word for an end) on Monday.",
    "a tag that was left in": 'The line <span style="color: red; width: 0px;"> was seen by Lindqvist.',
    "apologies": "The clinic apologized for “[[errors]]” in its letters.",
    "what a charter gives": "Article 4 of the charter gives the mayor “[[the last word on rents.]]”",
    "an echo": "Lindqvist called it “[[a mad dash for cash.]]” The “[[mad dash]]” was on Monday.",
    "a question, its speaker with an aside": "“[[What now?]]” Nora Lindqvist, the head of the union, asked.",
    "a report behind a full stop": "“[[We lost.]]” Lindqvist said. “[[We go on.]]”",
    "a principle": "The treaty rests on the principle of “fair return,” which states often ignore.",
}


@pytest.mark.parametrize("marked", SPANS.values(), ids=SPANS)
def test_what_is_quoted(extractor: Extractor, marked: str) -> None:
    text, expected = unmarked(marked)
    assert [quote.text for quote in quotes(extractor.extract(text))] == expected


# why: (text, kinds in reading order)
KINDS = {
    "set apart by a comma": ("“We lost,” Lindqvist said.", ["direct"]),
    "set apart by a colon": ("Lindqvist wrote: “The order falls.”", ["direct"]),
    "a paragraph of its own": ("Lindqvist spoke.\n\n“The order falls, and so it should.”", ["direct"]),
    "right after the verb, a clause": ("She left early, saying “it was no use.”", ["direct"]),
    "after that": ("Lindqvist said that “the order falls.”", ["partial"]),
    "a predicate": ("Lindqvist said the order “falls of its own weight.”", ["partial"]),
    "one word": ("Lindqvist called the order “absurd.”", ["partial"]),
    "interrupted": ("“If it falls,” Lindqvist said, “we all go home.”", ["direct", "direct"]),
}


@pytest.mark.parametrize(("text", "kinds"), KINDS.values(), ids=KINDS)
def test_direct_or_partial(extractor: Extractor, text: str, kinds: list[str]) -> None:
    assert [quote.kind for quote in quotes(extractor.extract(text))] == kinds


# why: (text, cues in reading order)
CUES = {
    "said X": ("“We lost,” said Nora Lindqvist.", ["said"]),
    "X said": ("“We lost,” Nora Lindqvist said.", ["said"]),
    "according to X": ("They were “left outside,” according to Nora Lindqvist.", ["according to"]),
    "per X": ("They were “left outside,” per Nora Lindqvist.", ["per"]),
    "called": ("Lindqvist, who lost, called it “absurd.”", ["called"]),
    "in a statement, wrote": ("In a statement, Lindqvist wrote: “We lost.”", ["wrote"]),
    "told an agency": ("Lindqvist told Reuters the plan was “dead.”", ["told"]),
    "whispered": ("“It’s over,” whispered Lindqvist.", ["whispered"]),
    "carried from the sentence before": ("“We lost,” Lindqvist said. “It hurts.”", ["said", "said"]),
    "a label has none": ("MS. LINDQVIST: “Did you sign it?”", [None]),
}


@pytest.mark.parametrize(("text", "cues"), CUES.values(), ids=CUES)
def test_cue(extractor: Extractor, text: str, cues: list[str | None]) -> None:
    assert [quote.cue.text if quote.cue else None for quote in quotes(extractor.extract(text))] == cues


# why: (text, for each quotation the number of the one that it carries on)
CONTINUES = {
    "after she said": ("“We lost,” Lindqvist said. “It hurts.”", [None, 1]),
    "interrupted": ("“If it falls,” Lindqvist said, “we all go home.”", [None, 1]),
    "over paragraphs": ("Lindqvist said: “We lost.\n\n“It hurts.”", [None, 1]),
    "a paragraph of its own": ("“We lost,” Lindqvist said. “It hurts.”\n\n“But we go on from here.”", [None, 1, 2]),
    "a report of its own": ("“We lost,” Lindqvist said. She added: “It hurts.”", [None, None]),
    "two fragments": ("Lindqvist called it “absurd” and “cruel.”", [None, None]),
}


@pytest.mark.parametrize(("text", "expected"), CONTINUES.values(), ids=CONTINUES)
def test_continues(extractor: Extractor, text: str, expected: list[int | None]) -> None:
    found = quotes(extractor.extract(text))
    assert [quote.continues for quote in found] == [number and f"quote-{number}" for number in expected]


# why: the text with the reported statements marked
INDIRECT = {
    "said that": "Nora Lindqvist said that [[the tenants would appeal]].",
    "without that": "Nora Lindqvist said [[the tenants would appeal]].",
    "report at the end": "[[The tenants would appeal within the week]], Nora Lindqvist said.",
    "according to": "[[The bridge cost nine million dollars]], according to the auditor.",
    "according to a report and when it came": (
        "[[Most of the bridges need paint]], according to a report released Monday by the auditor."
    ),
    "a vow": "Nora Lindqvist vowed [[to appeal the order]].",
    "a turn of the reporter's ends it": "Lindqvist said [[the tenants would appeal]], while the city stayed silent.",
    "that far from its verb": "Lindqvist agreed with the clerk that [[the tenants would appeal]].",
    "a statement of the same voice inside": "Lindqvist said [[she hoped the tenants would appeal]].",
    "not said": "Nora Lindqvist did not say that the tenants would appeal.",
    "first person": "I said that the tenants would appeal.",
    "a report in the middle": "[[The lake, three wardens said, was full of weeds]].",
    "a report behind an adverb": "Now, Nora Lindqvist said, [[the tenants would appeal]].",
    "an adverbial before that": "Lindqvist maintained at the time that [[she had paid the rent]].",
    "a short quotation inside": "Lindqvist said [[the mayor, who was “late,” would lose the vote]].",
    "a number in it": "[[The mill was No. 3 on the list of the city]], Nora Lindqvist said on Monday.",
    "a headline": "Lindqvist: [[City will appeal the order]]\n\nIt rained.",
    "according to a count": "[[Nine boats sank]], according to a count by the Harbor Board.",
    "according to, in the middle": "After the flood, according to the Post, [[the town lost two mills]].",
    "according to, behind because": "The truce ended because, according to the Post, [[the rebels had fired first]].",
    "said to be what": "Nora Lindqvist called [[the order a stain on the city]].",
    "for what it is praised": "Nora Lindqvist praised [[the clerk for closing the gate]].",
    "admitted doing": "Nora Lindqvist denied [[taking any money from the fund]].",
    "a claim of hers": "The city fought Lindqvist’s claim that [[the mill had lost money]].",
    "what somebody is urged to do": "Nora Lindqvist urged the clerk [[to close the gate before the vote]].",
    "what somebody is told to do": "Nora Lindqvist told the clerk to close the gate before the vote.",
    "by asking, no request": "The board slowed the flood by asking people to stay at home.",
    "a claim that is raised": "Nora Lindqvist raised the claim that [[the mill had lost money]].",
    "a claim that is heard": "Nora Lindqvist heard the claim that the mill had lost money.",
    "what somebody is convinced of": "Nora Lindqvist was convinced that [[the mill had lost money]].",
    "what nobody is sure of": "Nobody was sure that the mill had lost money.",
    "made clear": "Nora Lindqvist has made it clear that [[the mill lost money]].",
    "far from making clear": "Far from making it clear that the mill lost money, the clerk left.",
    "another report behind it": "Lindqvist said [[the mill had lost its money]] but did not suggest it would close.",
    "a turn behind a dash": "Lindqvist said [[the mill had lost money]] — though nobody believed it.",
    "whom she said she knew": "He met a clerk whom Lindqvist said she knew from the mill.",
    "asked, and then": "Asked if the order was late, Lindqvist said [[she did not know]].",
    "would say": "Nora Lindqvist would say that the tenants lost.",
    "if she said": "If Nora Lindqvist said that the tenants lost, nobody heard it.",
    "a plan": "Nora Lindqvist plans to sell the mill next week.",
    "an order": "The judge ordered Nora Lindqvist to pay a fine of two dollars.",
    "a case that a court dismissed": "The court dismissed a long case against the tenants on Monday.",
    "a word with a hyphen at its end": "The Post holds that [[the mayor will be re-elected]].",
    "a formula that": "Her message repeats a formula that mayors have used for years.",
    "a month before a participle": "The fires rose since Lindqvist took office in January vowing [[to farm the land]].",
    "neither said": "Neither the mayor nor the clerk indicated on Monday how soon the tenants would appeal.",
    "a noun without a verb": "Most of the clerks who considered the order were named by the mayor.",
    "called so for somebody": "Lindqvist spoke, calling [[the order a gift for the mayor and the clerk]].",
    "another sentence behind dashes": "Lindqvist said [[she saw Amsel freed]] -- Amsel had set two fires in 2011.",
    "learned that": "The tenants learned that [[the mill had been sold]].",
    "reckons, without that": "Nora Lindqvist reckons [[the mill will close]].",
    "knew how": "Nora Lindqvist knew how the mill had been sold.",
    "heard somebody do it": "Nora Lindqvist heard the clerks sell the old mill.",
    "known for years": "Amsel had known Lindqvist for years (she owns the mill).",
    "allowed that": "Nora Lindqvist allowed that [[the mill had lost money]].",
    "allowed somebody": "The law allowed clerks to sell what they had found.",
    "asked somebody whether": "Lindqvist asked the clerk [[if the mill would close]].",
    "expects to": "Nora Lindqvist expects [[to sell the mill by the winter]].",
    "what is expected of her": "Nora Lindqvist is expected to sell the mill by the winter.",
    "what it made and hopes to keep": "The money that Lindqvist has made and hopes to keep for herself lies here.",
    "told a hearing": "Nora Lindqvist told the hearing that [[she had sold both mills]].",
    "another verb before that": "[[The mill will close]], Lindqvist said, adding that [[the clerks had known]].",
    "a turn of calling": "Lindqvist said [[the mill would close]], calling [[it a ruin]].",
    "in somebody's view": "In the clerk’s view, [[the mill was a waste of money]].",
    "in the view of somebody, behind": "[[The mill was a waste of money]], in the view of two clerks.",
    "a view of something": "In her analysis of the vote, the clerk left out two towns.",
    "an opinion that says more": "In the court’s opinion, Judge Lindqvist wrote that [[the mill was sold]].",
    "according to, behind a subject": "[[The mill, according to the clerk, was a waste of money]].",
    "as somebody noted": "As the clerk noted on Monday, [[the mill had lost money]].",
    "as somebody noted, behind": "[[The mill had lost money]], as the clerk noted.",
    "as somebody did": "As the clerk said this, the lights in the mill went out.",
    "as far as somebody knew": "As far as the clerk knew, the mill was lost.",
    "a fear that is said to be": "The clerk’s biggest fear is that [[the mill will close]].",
    "a vow of somebody's": "Lindqvist’s vow last month [[to sell both mills]] was heard.",
    "not sure": "The clerk isn’t sure [[the mill will close]].",
    "aware": "The clerk was aware that [[the mill had lost money]].",
    "called on somebody": "Nora Lindqvist called on the clerk [[to sell both mills]].",
    "denied somebody a thing": "Nora Lindqvist denied the clerk a key to the old mill.",
    "managed to say": "Lindqvist managed to suggest that [[the mill had lost money]].",
    "what led somebody to say": "The fire led the clerk to say that [[the mill had lost money]].",
    "a verb that the report parts": "[[There had not, she said, been enough rain for the mill]].",
    "a hyphen for a dash": "Lindqvist said [[the mill would close]] - though nobody left.",
    "as somebody suggested, behind was": "[[The tax was, as one clerk suggested, a blow to the town]].",
    "not every one": "Not every clerk is optimistic that the mill will close.",
    "not sure how": "The clerk isn’t sure how the mill was sold.",
    "an opinion of a court": "In her dissenting opinion, Judge Lindqvist left out two towns.",
    "in a view, behind because": "The talks failed because, in the clerk’s view, [[the mill had been sold]].",
    "convinced, beside another verb": "Convinced that [[the mill would close]], Nora Lindqvist sold it.",
    "sure, behind its subject": "The clerk, sure that [[the mill would close]], sold it.",
    "a letter that made somebody sure": "The letter made the clerks sure that the mill would close.",
    "worried, as a verb": "The clerks worried that [[the mill would close]].",
    "a subject with an aside": "The clerks hoped [[the vote, put off by Amsel, would be a close one]].",
    "a report between subject and verb": "[[The river, warns the clerk, could flood both mills]].",
    "seldom said": "Nora Lindqvist has seldom said that the mill would close.",
    "what a court heard": "The court heard that the mill had been sold.",
    "a plural's verb": "People close to the board say [[two clerks had sold it]].",
    "a subject taken for an object": "The clerk still maintains [[the mill is a good place]], though she left.",
    "what matters": "What the clerk thinks matters is money for the mill.",
    "in her mind": "In her mind, [[the mill had been sold long ago]].",
    "a second clause, parted by a report": (
        "The owner is confident that [[the mill is safe]], but [[the clerks, he noted, have the last word]]."
    ),
    "a list, parted by a report": "[[The mill, the house, and the barn, Lindqvist said, were sold]].",
    "behind a semicolon": "The mill is safe; [[the barn, Lindqvist argued, is lost]].",
    "told by somebody": "The clerk was told by a buyer that [[the mill had been sold]].",
    "urged by somebody": "The clerk was urged by nine owners [[to sell the mill]].",
    "told, by nobody": "The clerk was told that the mill had been sold.",
    "a desk's label": "Explainer: What the order on the mill means for us\n\nIt rained.",
    "took the view": "The clerk took the view that [[the mill should be sold]].",
    "was of the view": "The clerk was of the view that [[the mill should be sold]].",
    "a hope in the middle": "[[The price, the owners hope, will rise in the spring]].",
    "agreed in the middle": "The town, the owners agreed, and so did the clerk, on Monday.",
    "told in the middle": "[[The mill, the clerk told the Post last week, is lost]].",
    "behind, in the plural": "[[The price is likely to rise]], say the owners.",
    "claims to have done": "The clerk claims [[to have sold the mill]].",
    "a headline's passive": "Clerk expected to be named mayor\n\nIt rained.",
    "a verb that looks like a noun": "Figures released by the town show that [[rents rose by nine percent]].",
    "instead of saying": "The clerk left instead of acknowledging that the mill was sold.",
    "without saying": "The clerk left without saying that the mill was sold.",
    "accepts, while another": "Amsel accepts, while Lindqvist rejects, invite to address the town.",
    "a sum that is requested": "The clerks requested $60 million to close the mill for good.",
    "warned the worst": "The weather service has warned [[the worst is still to come]].",
    "a report before a semicolon": "Groups argue that [[the mill is old]]; [[only cuts can save it]], they say.",
    "a quotation has it already": "Nora Lindqvist said the tenants would “never give up.”",
}


@pytest.mark.parametrize("marked", INDIRECT.values(), ids=INDIRECT)
def test_reported_statements(indirect: Extractor, marked: str) -> None:
    text, expected = unmarked(marked)
    assert [quote.text for quote in quotes(indirect.extract(text)) if quote.kind == "indirect"] == expected


def test_what_another_says_inside_is_a_statement_too(indirect: Extractor) -> None:
    found = quotes(indirect.extract("Nora Lindqvist said Karl Amsel told her the bridge was safe."))
    assert [quote.text for quote in found] == ["Karl Amsel told her the bridge was safe", "the bridge was safe"]
    found = quotes(indirect.extract("Nora Lindqvist said Karl Amsel thinks the bridge is safe."))
    assert [quote.text for quote in found] == ["Karl Amsel thinks the bridge is safe", "the bridge is safe"]
    found = quotes(indirect.extract("Nora Lindqvist said Lindqvist thinks the bridge is safe."))
    assert [quote.text for quote in found] == ["Lindqvist thinks the bridge is safe"]
    found = quotes(indirect.extract("Clerks learned the bridge was safe, according to papers that Amsel had."))
    assert [quote.text for quote in found] == ["Clerks learned the bridge was safe", "the bridge was safe"]


def test_of_two_verbs_that_report_the_same_words_the_first_is_the_cue(indirect: Extractor) -> None:
    text = "Nora Lindqvist responded by saying that {} is far too high. " * 4
    found = quotes(indirect.extract(text.format("the rent", "the toll", "the fare", "the price")))
    assert [quote.cue.text for quote in found if quote.cue] == ["responded"] * 4


def test_who_has_reported_reports_again(indirect: Extractor) -> None:
    text = "Nora Lindqvist said the clerk had lied for a year and warned that the mill would close."
    found = indirect.extract(text)
    names = {speaker.id: speaker.name for speaker in found.speakers or []}
    assert [names[quote.speaker_id or ""] for quote in quotes(found)] == ["Nora Lindqvist"] * 2
    found = indirect.extract("Nora Lindqvist fumed that a late penalty cost the town money, then learned it was paid.")
    names = {speaker.id: speaker.name for speaker in found.speakers or []}
    assert [names[quote.speaker_id or ""] for quote in quotes(found)] == ["Nora Lindqvist"] * 2


@pytest.mark.parametrize("who", ["Nine in 10 voters", "At least nine of the owners"])
def test_a_number_that_opens_a_phrase_is_part_of_it(indirect: Extractor, who: str) -> None:
    found = indirect.extract(f"{who} think the mill should stay open.")
    assert [speaker.name for speaker in found.speakers or []] == [who]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Nora Lindqvist doesn’t think the mill will close.", "doesn’t think"),
        ("Nora Lindqvist is not convinced that the mill will close.", "is not convinced"),
        ("Nora Lindqvist never believed the mill would close.", "never believed"),
        ("Nora Lindqvist thinks the mill will not close.", "thinks"),
    ],
)
def test_what_is_not_thought_is_told_by_the_cue(indirect: Extractor, text: str, cue: str) -> None:
    assert [quote.cue.text for quote in quotes(indirect.extract(text)) if quote.cue] == [cue]


def test_reported_statements_only_when_asked_for(extractor: Extractor) -> None:
    assert quotes(extractor.extract("Nora Lindqvist said that the tenants would appeal.")) == []


def test_explain_tells_what_was_weighed(indirect: Extractor) -> None:
    quote = quotes(indirect.extract("“We lost,” said Nora Lindqvist."))[0]
    assert quote.explain is not None
    assert quote.explain["candidates"][0]["source"] == "Nora Lindqvist"
    assert quote.explain["speaker"][0]["voice"] == "Nora Lindqvist"
    assert quote.explain["won"] == "name"


@given(
    st.lists(
        st.sampled_from(["“", "”", '"', "'", "’", "‘", " said ", "Ann Poe", ", ", ". ", "\n\n", "she", "it"]),
        max_size=25,
    )
)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_hostile_text(indirect: Extractor, parts: list[str]) -> None:
    text = "".join(parts)
    article = indirect.extract(text)
    ids = {speaker.id for speaker in article.speakers or []}
    starts = []
    for quote in quotes(article):
        assert text[quote.start : quote.end] == quote.text
        assert quote.speaker_id is None or quote.speaker_id in ids
        starts.append(quote.start)
    assert starts == sorted(starts)


@pytest.mark.parametrize(
    "text", ["“a” " * 5_000, "“a”\n" * 5_000, '"a" said ' * 3_000, "he said, " * 3_000], ids=str.__len__
)
def test_cost_is_linear(indirect: Extractor, text: str) -> None:
    from mpp_extract import rooms
    from mpp_extract.nlp import loader
    from mpp_extract.nlp.parse import parse_many
    from mpp_extract.reading import Reading, Settings

    tokens = next(iter(parse_many(loader.load(), [text])))
    reading = Reading(text=text, parse=tokens, settings=Settings(indirect=True))
    reading.found.judges, reading.found.courts = [], []
    start = time.process_time()
    rooms.fill(reading, ["quotes", "speakers"])
    assert time.process_time() - start < 8.0


def doubted(article: Article) -> set[str]:
    """The ids of the doubts that weighed on a candidate of a quotation."""
    return {
        doubt
        for quote in quotes(article)
        for entry in (quote.explain or {}).get("candidates", ())
        for doubt in entry.get("doubts", ())
    }


@pytest.mark.parametrize("doubt", DOUBTS, ids=lambda doubt: doubt.id)
def test_a_doubt_weighs_on_its_example_only(indirect: Extractor, doubt: Doubt) -> None:
    assert doubt.id in doubted(indirect.extract(doubt.example))
    assert doubt.id not in doubted(indirect.extract(doubt.counterexample))


def test_evidence_less_its_doubts_is_the_score(indirect: Extractor) -> None:
    quote = quotes(indirect.extract("Nora Lindqvist would argue the order was “cruel and plainly unlawful.”"))[0]
    weighed = (quote.explain or {}).get("candidates", ())[0]
    assert weighed["weight"] == pytest.approx(SAID_WITHIN.weight)
    assert weighed["score"] == pytest.approx(SAID_WITHIN.weight - 4 * FAR.weight - HYPOTHETICAL.weight)

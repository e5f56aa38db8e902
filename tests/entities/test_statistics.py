"""Statistics out of parsed sentences: span, kind, value, unit, qualifier and change, and what each is about."""

from __future__ import annotations

import pytest
from statistic_lines import found, line

from marked import unmarked
from mpp_extract.extractor import Extractor

# why: (text with the spans marked, one line an item: kind value[..max] unit qualifier change; a dash where nothing is)
CASES: dict[str, tuple[str, list[str]]] = {
    "hedge, separator, adjective": (
        "Guards found [[about 1,400 unopened letters]] in the cellar.",
        ["count 1400 letter approximate -"],
    ),
    "hyphen ends the span": (
        "A [[three-judge]] panel issued a [[38-page]] order with a [[45-day]] limit.",
        ["count 3 judge exact -", "count 38 page exact -", "duration 45 day exact -"],
    ),
    "two nouns are one count": (
        "[[More than 900 guards and inmates]] were tested.",
        ["count 900 person more_than -"],
    ),
    "two counts with their own numbers": (
        "[[Four guards]] and [[two inmates]] were tested.",
        ["count 4 guard exact -", "count 2 inmate exact -"],
    ),
    "number in words": (
        "[[Two hundred and six people]] signed.",
        ["count 206 person exact -"],
    ),
    "dozen with article": ("[[A dozen lawyers]] left.", ["count 12 lawyer exact -"]),
    "vague plural": (
        "[[Tens of thousands of pages]] were lost.",
        ["count 10000 page approximate -"],
    ),
    "part of a whole": (
        "[[Four]] of the [[seven cells]] were empty.",
        ["count 4 cell exact -", "count 7 cell exact -"],
    ),
    "one of so many is a pronoun": ("Ohio is one of [[26 states]] that sued.", ["count 26 state exact -"]),
    "noun left out after a comparison": (
        "The average stay was [[39 days]], down from [[47]] last winter.",
        ["duration 39 day exact -", "duration 47 day exact -"],
    ),
    "noun left out beside a count": (
        "They made [[3,000 arrests]] last year and [[2,000]] this year.",
        ["count 3000 arrest exact -", "count 2000 arrest exact -"],
    ),
    "money with sign, scale letters and rate": (
        "The firm charges [[$650 an hour]] and earned [[£2.4bn]] and [[US $3 million]].",
        ["money 650 USD exact -", "money 2400000000 GBP exact -", "money 3000000 USD exact -"],
    ),
    "money in words": (
        "She was fined [[500 Swiss francs]] and [[1.2 million Canadian dollars]].",
        ["money 500 CHF exact -", "money 1200000 CAD exact -"],
    ),
    "a rate and a year ago": (
        "It earned [[$4 million]], against [[$3 million]] a year ago, and pays [[$2 million a year]].",
        ["money 4000000 USD exact -", "money 3000000 USD exact -", "money 2000000 USD exact -"],
    ),
    "an age that is asked for": (
        "Drivers must be [[at least 16]] to enter.",
        ["age 16 year at_least -"],
    ),
    "the dead of a headline": ("Quake Leaves [[21]] Dead", ["count 21 - exact -"]),
    "an age in a headline": ("Ada Quill, Painter of Barns, Dies at [[88]]", ["age 88 year exact -"]),
    "an age in the middle": ("Quill left, and at [[23]] she came back.", ["age 23 year exact -"]),
    "points in a paragraph on a poll": (
        "A poll of [[900 voters]] came out. In May, he led by [[six points]].",
        ["count 900 voter exact -", "percent 6 percent exact -"],
    ),
    "a verb of a headline before the number": (
        "BLAST KILLS [[SIX]], INJURES [[40]]",
        ["count 6 - exact -", "count 40 - exact -"],
    ),
    "pounds and pence": ("It cost [[three pounds and ten pence]].", ["money 3.1 GBP exact -"]),
    "an age of millions of years": ("The reef is [[2.5 million years of age]].", ["age 2500000 year exact -"]),
    "minor unit in the main one": ("Crude fell [[45 cents]].", ["money 0.45 USD exact decrease"]),
    "pounds of something are weight": (
        "Agents seized [[1,700 pounds]] of copper.",
        ["measure 1700 pound exact -"],
    ),
    "change and level": (
        "Filings rose [[12 percent]] to [[38,200]] in May.",
        ["percent 12 percent exact increase", "count 38200 - exact -"],
    ),
    "change noun is in the span": (
        "The court saw a [[71 percent drop]] in appeals.",
        ["percent 71 percent exact decrease"],
    ),
    "up and down": (
        "Appeals were up [[3 percentage points]], transfers down [[9 percent]].",
        ["percent 3 percent exact increase", "percent 9 percent exact decrease"],
    ),
    "by a fraction": (
        "Crossings fell by [[nearly a third]] to [[29,500]].",
        ["ratio 0.3333 - approximate decrease", "count 29500 - exact -"],
    ),
    "comparison of a percentage": (
        "Rents were [[12 percent]] higher than in spring.",
        ["percent 12 percent exact increase"],
    ),
    "phrasal up is no change": ("She picked up [[45 delegates]].", ["count 45 delegate exact -"]),
    "multiplied by a verb": ("The backlog has [[nearly doubled]].", ["ratio 2 - approximate increase"]),
    "multiplied by a number": (
        "It is [[more than seven times]] what it was.",
        ["ratio 7 - more_than -"],
    ),
    "halved": ("Fees were [[halved]] in March.", ["ratio 0.5 - exact decrease"]),
    "ratios": (
        "[[About one in three]] stayed, [[7 in 10]] of the guards left and [[four out of five]] came back.",
        ["ratio 0.3333 - approximate -", "ratio 0.7 - exact -", "ratio 0.8 - exact -"],
    ),
    "fraction of a unit": (
        "It lies [[half a mile]] away and takes [[less than one-half of 1 percent]] of the water.",
        ["measure 0.5 mile exact -", "percent 0.5 percent less_than -"],
    ),
    "an hour and a half": ("They talked for [[an hour and a half]].", ["duration 1.5 hour exact -"]),
    "range with the scale at its end": (
        "The fund paid [[$10-20 million]] and holds [[5 to 10 billion euros]].",
        ["money 10000000..20000000 USD range -", "money 5000000000..10000000000 EUR range -"],
    ),
    "between": (
        "[[Between 300 and 400 people]] came; fines are [[between $500 and $10,000]].",
        ["count 300..400 person range -", "money 500..10000 USD range -"],
    ),
    "from one level to another is no range": (
        "Fees rose from [[$535]] to [[$725]].",
        ["money 535 USD exact -", "money 725 USD exact -"],
    ),
    "ranging from is a range": ("Fines range from [[$500 to $10,000]].", ["money 500..10000 USD range -"]),
    "two neighbours with or": ("Hearings take [[three or four days]].", ["duration 3..4 day range -"]),
    "unit at the second number": (
        "Stocks fell [[1.5]] and [[3 percent]].",
        ["percent 1.5 percent exact decrease", "percent 3 percent exact decrease"],
    ),
    "votes": (
        "The panel ruled [[2-1]], the board voted [[217 to 213]], and a [[9-0]] ruling followed.",
        ["vote 2..1 vote exact -", "vote 217..213 vote exact -", "vote 9..0 vote exact -"],
    ),
    "a vote that was lost": ("The board split [[2-3]] on it.", ["vote 3..2 vote exact -"]),
    "a vote against": ("The council voted [[3-4]] against the plan.", ["vote 4..3 vote exact -"]),
    "a vote of": ("The Senate rejected it by a vote of [[44-55]].", ["vote 55..44 vote exact -"]),
    "a few of what was voted on": ("The board failed [[2-3 schools]].", ["count 2..3 school range -"]),
    "a vote with its smaller side first": ("In a [[4-5]] vote the council said no.", ["vote 5..4 vote exact -"]),
    "votes with their noun": (
        "The Senate confirmed her by [[53 votes to 45]].",
        ["vote 53..45 vote exact -"],
    ),
    "score": ("The visitors won [[3-1]] after a late goal.", ["count 3..1 - exact -"]),
    "odds": ("Filings outnumber closings [[3 to 1]].", ["ratio 3..1 - exact -"]),
    "shares of a poll": (
        "In the poll she leads Quill [[46 percent]] to [[35 percent]], an [[11-point]] edge.",
        ["percent 46 percent exact -", "percent 35 percent exact -", "percent 11 percent exact -"],
    ),
    "index points": ("The index lost [[23.4 points]].", ["count 23.4 point exact decrease"]),
    "basis points keep their unit": ("The yield fell [[3 basis points]].", ["percent 3 basis point exact decrease"]),
    "ages": (
        "Ramona Quill, [[47]], and her [[8-month-old]] son met a man aged [[62]].",
        ["age 47 year exact -", "age 8 month exact -", "age 62 year exact -"],
    ),
    "age group": (
        "Voters [[over 60]] and children [[under the age of 5]] were counted.",
        ["age 60 year more_than -", "age 5 year less_than -"],
    ),
    "age said of somebody": ("She was [[19]] when she fled.", ["age 19 year exact -"]),
    "behind a month's full stop": (
        "The guards left in October. [[Three-quarters]] of the clerks stayed.",
        ["ratio 0.75 - exact -"],
    ),
    "before a line that starts with a month": (
        "The founder was aged [[56]]\n\nOctober was cold that year.",
        ["age 56 year exact -"],
    ),
    "a length behind a day": (
        "It was printed on Oct. 3, [[one month]] before the ballot opened.",
        ["duration 1 month exact -"],
    ),
    "a unit's name that is another word": (
        "Rangers counted [[12 gray wolves]] and [[two moles]]; the lab measured [[12 grays]] and [[3 Gy]].",
        ["count 12 wolf exact -", "count 2 mole exact -", "measure 12 gray exact -", "measure 3 gray exact -"],
    ),
    "a unit's name in the name of a thing": (
        "They planted [[20 yard signs]], baked [[12 pound cakes]] and met [[40 foot soldiers]] in [[5 bars]].",
        ["count 20 sign exact -", "count 12 cake exact -", "count 40 soldier exact -", "count 5 bar exact -"],
    ),
    "a unit before its noun": (
        "They ran from the [[20 yard]] line with [[12 pound]] bags and [[12 stone]] of sand.",
        ["measure 20 yard exact -", "measure 12 pound exact -", "measure 12 stone exact -"],
    ),
    "how strong a body is, and how much a thing holds": (
        "The [[9,000]]-strong guard bought [[30-round]] magazines.",
        ["count 9000 - exact -", "count 30 round exact -"],
    ),
    "two nouns for people": (
        "The governor sent [[12 aides and advisers]], and the bank let [[40 analysts and bankers]] go.",
        ["count 12 person exact -", "count 40 person exact -"],
    ),
    "two nouns, one for people": ("They hired [[12 aides and buses]].", ["count 12 aide exact -"]),
    "range of ages": ("They studied people aged [[5 to 12]].", ["age 5..12 year range -"]),
    "hedge on both sides": (
        "It lasted [[at least four months]] or [[five months or so]], with [[16 or more guards]].",
        ["duration 4 month at_least -", "duration 5 month approximate -", "count 16 guard at_least -"],
    ),
    "as many as, no more than": (
        "[[As many as 400 people]] shared [[no more than five showers]].",
        ["count 400 person up_to -", "count 5 shower up_to -"],
    ),
    "limit by the verb": ("The brief may not exceed [[9,000 words]].", ["count 9000 word up_to -"]),
    "exceeding by the verb": ("The share exceeds [[7%]].", ["percent 7 percent more_than -"]),
    "outer hedge wins": ("[[No more than about 20 people]] came.", ["count 20 person up_to -"]),
    "only and a total of": (
        "[[Only 11 appeals]] cost [[a total of $675]].",
        ["count 11 appeal exact -", "money 675 USD exact -"],
    ),
    "copy editing": (
        "Officials sent back [[Approximately41,000 guards]] and [[1\u202f200 guards]].",
        ["count 41000 guard approximate -", "count 1200 guard exact -"],
    ),
    "continental decimals": (
        "It costs [[€12,50]] or [[3,5 %]].",
        ["money 12.5 EUR exact -", "percent 3.5 percent exact -"],
    ),
    "below zero": ("It was [[minus 15 degrees Celsius]].", ["measure -15 degree celsius exact -"]),
    "signed percentage": ("The fund: [[-1.3%]] in May.", ["percent 1.3 percent exact decrease"]),
    "units per another": (
        "The pump moves [[300 gallons per minute]] at [[75 mph]] and [[35 mg/dL]].",
        [
            "measure 300 gallon per minute exact -",
            "measure 75 mile per hour exact -",
            "measure 35 milligram per deciliter exact -",
        ],
    ),
    "feet and inches": ("The [[6-foot-3]] guard slept.", ["measure 6.25 foot exact -"]),
    "length of time without a hyphen": ("They aired a [[60 second]] spot.", ["duration 60 second exact -"]),
    "compound without a hyphen": ("It has a [[3 cylinder]] engine.", ["count 3 cylinder exact -"]),
    "suspended hyphen": (
        "They serve [[two]]- and [[four-year]] terms.",
        ["duration 2 year exact -", "duration 4 year exact -"],
    ),
    "over a time is during it": (
        "They met for [[nine hours]] over [[two days]], and he was held for [[over two years]].",
        ["duration 9 hour exact -", "duration 2 day exact -", "duration 2 year more_than -"],
    ),
    "a particle is no hedge": ("The rate edged up to [[5.7 percent]].", ["percent 5.7 percent exact -"]),
    "a topic is no hedge": ("He sued her over [[$640]].", ["money 640 USD exact -"]),
    "census ages": (
        "Those [[65 and older]] and anyone [[18 or older]] may vote.",
        ["age 65 year at_least -", "age 18 year at_least -"],
    ),
    "the second of two ages": ("Her sons, ages [[6]] and [[9]], came.", ["age 6 year exact -", "age 9 year exact -"]),
    "fold": ("Grants rose [[fivefold]].", ["ratio 5 - exact increase"]),
    "a loss of money is a level": ("It posted a loss of [[22 cents a share]].", ["money 0.22 USD exact -"]),
    "the change said again": (
        "Tuition rose [[8 percent]], or [[$612]].",
        ["percent 8 percent exact increase", "money 612 USD exact increase"],
    ),
    "lower behind two amounts": (
        "Crude settled [[37 cents]], or [[0.7%]], lower.",
        ["money 0.37 USD exact decrease", "percent 0.7 percent exact decrease"],
    ),
    "a change and its percentage": (
        "The fund closed at [[32.10]], [[-0.45]] ([[-0.6%]]).",
        ["count 32.1 - exact -", "count 0.45 - exact decrease", "percent 0.6 percent exact decrease"],
    ),
    "a level below zero": ("The rate is at [[minus 0.1 percent]].", ["percent -0.1 percent exact -"]),
    "half a point": ("The rate was cut [[half a point]].", ["percent 0.5 percent exact decrease"]),
    "hanging hyphens": (
        "It comes in [[55]]-, [[65]]- and [[75-inch]] sizes.",
        ["measure 55 inch exact -", "measure 65 inch exact -", "measure 75 inch exact -"],
    ),
    "those who forecast are not counted": (
        "It was short of the [[180,000]] economists had forecast.",
        ["count 180000 - exact -"],
    ),
    "a possessor before the noun": (
        "They issued [[312,480 driver’s licenses]].",
        ["count 312480 license exact -"],
    ),
    "a sentence from a day on": ("He was sentenced on June 23 to [[18 months]].", ["duration 18 month exact -"]),
    "by so much to so much": (
        "Spending rose by [[$3 million]] to [[$40 million]].",
        ["money 3000000 USD exact increase", "money 40000000 USD exact -"],
    ),
    "a sum on an object is spent": ("She dropped [[$1.5 million]] on a car.", ["money 1500000 USD exact -"]),
    "sum in two units": ("It cost [[three dollars and twenty cents]].", ["money 3.2 USD exact -"]),
    "article before a sum": ("A [[$25m]] deal was reached.", ["money 25000000 USD exact -"]),
    "share said once more": (
        "Of [[500 cases]], [[480]], or [[96 percent]], were dropped.",
        ["count 500 case exact -", "count 480 case exact -", "percent 96 percent exact -"],
    ),
    "percentage beside points": (
        "Index: [[-2.60%]] or [[-71.50 points]]",
        ["percent 2.6 percent exact decrease", "count 71.5 point exact decrease"],
    ),
    "hyphen before the noun": ("He read [[14 e-mails]].", ["count 14 e-mail exact -"]),
    "age of a rock": ("Its slate is [[3.1 billion years old]].", ["age 3100000000 year exact -"]),
    "age of a tree": ("He cut a [[2,000-year-old]] tree.", ["age 2000 year exact -"]),
    "age at the time": ("Carl was [[17]] at the time.", ["age 17 year exact -"]),
    "age ahead": ("She will be [[41]] by May.", ["age 41 year exact -"]),
    "number inside a counted phrase": (
        "She got [[seven $40 tickets]].",
        ["count 7 ticket exact -", "money 40 USD exact -"],
    ),
}


@pytest.fixture(scope="module")
def statistics() -> Extractor:
    return Extractor(only=["statistics"])


@pytest.mark.parametrize("why", CASES)
def test_statistics(statistics: Extractor, why: str) -> None:
    text, expected = CASES[why]
    clean, spans = unmarked(text)
    items = [item for item in found(statistics, clean) if any(a < item.end and item.start < b for a, b in spans)]
    if why == "number inside a counted phrase":
        spans.append((clean.index("$"), clean.index("$") + 3))
    assert [line(item) for item in items] == expected
    assert [(item.start, item.end) for item in items] == spans
    assert len(found(statistics, clean)) == len(items)
    assert all(clean[item.start : item.end] == item.text for item in items)


# why: (text, words of the item, what it is about)
SUBJECTS = {
    "the counted noun with what describes it": (
        "The board met 12 lawyers from Ohio.",
        "12 lawyers",
        "lawyers from Ohio",
    ),
    "the noun behind a hyphen": ("He signed a 38-page order.", "38-page", "order"),
    "of": ("They own 40 percent of the merged bank.", "40 percent", "merged bank"),
    "in": ("Shops took in $3 billion in ticket sales.", "$3 billion", "ticket sales"),
    "the noun that money stands before": ("He posted a $3 million bond.", "$3 million", "bond"),
    "an infinitive's own": (
        "But other inspectors were kinder, with six of the 10 to look at the bridge passing it.",
        "six",
        "other inspectors",
    ),
    "the subject of the verb": ("The county budget rose 12 percent.", "12 percent", "county budget"),
    "the object whose level is given": ("The order cut the quota to 900.", "900", "quota"),
    "whose age it was then": ("They left in May 2017; her daughter, then 6, stayed.", "6", "daughter"),
    "a name before an age": ("Ramona Quill, 47, was sworn in.", "47", "Ramona Quill"),
    "the owner of a share": ("The poll had Quill’s 42 percent in doubt.", "42 percent", "Quill"),
    "the other side of a contest": ("Quill leads Marlow 46 percent to 35 percent.", "35 percent", "Marlow"),
    "those that a ratio is of": ("Nearly 8 in 10 voters agree.", "Nearly 8 in 10", "voters"),
    "what a length is said of": ("The brief may not exceed 40 pages.", "40 pages", "brief"),
    "through a relative pronoun": ("They heard of a hearing that lasted 45 minutes.", "45 minutes", "hearing"),
    "the same as the one compared with": ("Sales hit 97 units, up from 83 in May.", "83", "Sales"),
    "he is the sayer in what he says": (
        "Oskar Brandt said he lost $40 on Monday.",
        "$40",
        "Oskar Brandt",
    ),
    "he is mostly another behind it": (
        "The barn burned down on Sunday, Sheriff Oskar Brandt said. He set fire to 12 sheds that week.",
        "12 sheds",
        "sheds",
    ),
    "he is not who told it": (
        "The barn burned down on Sunday, prosecutor Oskar Brandt said. He got nine years in prison.",
        "nine years",
        "He",
    ),
    "he is the person before, over a quotation": (
        "Oskar Brandt mends kettles. “They leak,” a neighbor said of most. He earned $300 in May.",
        "$300",
        "He",
    ),
    "he is the last name's": ("Brandt mends kettles and pans. He earned $300 in May.", "$300", "Brandt"),
    "it is no person": ("Oskar Brandt bought the mill on Monday. It cost $3 million.", "$3 million", "It"),
    "it is the thing": ("The mill was sold on Monday. It cost $3 million.", "$3 million", "mill"),
    "it stands for what comes": ("The mill was old. It would cost $3 million to mend the wheel.", "$3 million", "It"),
    "that is what was said": ("If a driver hits a pothole, that's $250.", "$250", "that"),
    "they in a quotation are nobody outside": (
        "The brothers sold the mill. A clerk said: “They lost $300 on Monday.”",
        "$300",
        "They",
    ),
    "they are the several before": ("The brothers sold the mill. They lost $300 on Monday.", "$300", "brothers"),
}


@pytest.mark.parametrize("why", SUBJECTS)
def test_subject(statistics: Extractor, why: str) -> None:
    text, words, subject = SUBJECTS[why]
    assert {item.text: item.subject for item in found(statistics, text)}[words] == subject


def test_every_rule_can_be_traced(statistics: Extractor) -> None:
    article = Extractor(only=["statistics"], explain=True).extract("Crude fell 45 cents.")
    assert article.statistics is not None
    explained = article.statistics[0].explain
    assert explained is not None
    expected = {"numbers": ["45"], "forms": ["digits"], "scaled": "45 x 0.01 USD", "change": "fell"}
    assert expected.items() <= explained.items()
    plain = found(statistics, "Crude fell 45 cents.")[0]
    assert plain.explain is None


def test_a_paragraph_before_only_shifts(statistics: Extractor) -> None:
    text = "The panel ruled 2-1 that about 1,400 letters be opened."
    before = "Nothing is counted here.\n\n"
    alone = [(item.start, item.end, line(item)) for item in found(statistics, text)]
    later = [
        (item.start - len(before), item.end - len(before), line(item)) for item in found(statistics, before + text)
    ]
    assert alone == later

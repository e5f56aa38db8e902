"""Statistics as the pages on markets, sport, products and science write them."""

from __future__ import annotations

import pytest
from statistic_lines import assert_found, found

from mpp_extract.extractor import Extractor

# why: (text with the spans marked, one line an item: kind value[..max] unit qualifier change; a dash where nothing is)
CASES: dict[str, tuple[str, list[str]]] = {
    "metres of a race": ("Vela won the [[400m]] hurdles.", ["measure 400 meter exact -"]),
    "millions of users": ("The site has [[400m users]].", ["count 400000000 user exact -"]),
    "shots made": ("He hit [[7-of-9]] shots and went [[3-for-3]].", ["ratio 0.7778 - exact -", "ratio 1 - exact -"]),
    "odds": ("Marl, a [[40-1]] outsider, won.", ["ratio 40..1 - exact -"]),
    "decimal odds": ("Gainers led by a [[1.7-to-1]] ratio.", ["ratio 1.7..1 - exact -"]),
    "a score is no change": ("They lost, falling [[4-1]] at home.", ["count 4..1 - exact -"]),
    "innings are lengths": ("He gave up a run over [[seven innings]].", ["count 7 inning exact -"]),
    "off so many balls": ("She made it off [[40 balls]].", ["count 40 ball exact -"]),
    "one point": ("The index gained [[a point]].", ["count 1 point exact increase"]),
    "one dollar": ("Rents rose [[a dollar]] a foot.", ["money 1 USD exact increase"]),
    "one percentage point": ("The rate fell by [[a percentage point]].", ["percent 1 percent exact decrease"]),
    "one as part of a compound": ("The fee is up a dollar bill, and it fell a point guard short.", []),
    "an article that counts nothing": ("She made a point and gave him a dollar.", []),
    "gained so much, or so many percent": (
        "Crude gained [[$2]], or [[3 percent]].",
        ["money 2 USD exact increase", "percent 3 percent exact increase"],
    ),
    "an old currency at a rate": ("The pound slid to [[2.2840 marks]].", ["money 2.284 DEM exact -"]),
    "marks at school": ("She got [[18 marks]].", ["count 18 mark exact -"]),
    "two shifts joined": (
        "Sales rose [[4 percent]] and [[6 percent]], respectively.",
        ["percent 4 percent exact increase", "percent 6 percent exact increase"],
    ),
    "a poll among a group": ("It was [[55-35]] among farmers.", ["percent 55..35 percent exact -"]),
    "average age of things": ("The average fleet age is [[9 years]].", ["age 9 year exact -"]),
    "aircraft by model": (
        "It will buy [[30 Boeing 737 MAX jets]] and [[12 Airbus A350-900s]].",
        ["count 30 aircraft exact -", "count 12 aircraft exact -"],
    ),
    "magnitude behind a hyphen": ("A [[6.1-magnitude]] quake struck.", ["measure 6.1 magnitude exact -"]),
    "lines of a picture": ("It has a 1080p screen and [[8GB]] of memory.", ["measure 8 gigabyte exact -"]),
    "pence": ("Shares closed at [[1080p]].", ["money 10.8 GBP exact -"]),
    "two sizes at a slash": (
        "The [[64GB]]/[[128GB]] models are out.",
        ["measure 64 gigabyte exact -", "measure 128 gigabyte exact -"],
    ),
    "multiple of earnings": ("Debt is [[4.2 times]] EBITDA.", ["ratio 4.2 - exact -"]),
    "one thing with a decimal": ("It drew a [[2.5 rating]].", ["count 2.5 rating exact -"]),
    "points to a percentage": (
        "Its share rose [[3 points]] to [[35%]].",
        ["percent 3 percent exact increase", "percent 35 percent exact -"],
    ),
    "points of a team": ("They are third on [[35 points]].", ["count 35 point exact -"]),
    "a rate of growth": ("Output grew at an annual rate of [[2 percent]].", ["percent 2 percent exact increase"]),
    "a rate that holds": ("He was taxed at a rate of [[2 percent]].", ["percent 2 percent exact -"]),
    "lost on a day": ("It fell back after losing [[2 percent]] on Monday.", ["percent 2 percent exact decrease"]),
    "a surge of water": ("A storm surge of [[9 feet]] is due.", ["measure 9 foot exact -"]),
    "price per a million units": (
        "Gas is [[$2.60 per million British thermal units]].",
        ["money 2.6 USD exact -"],
    ),
    "rain that falls": ("The storm dropped [[two feet]] of rain.", ["measure 2 foot exact -"]),
    "a price by the dozen": ("Eggs cost [[$2.75 a dozen]].", ["money 2.75 USD exact -"]),
    "a level, and so much more": (
        "Fees are [[$900]], or [[5 percent]] more than in May.",
        ["money 900 USD exact -", "percent 5 percent exact increase"],
    ),
    "a noun that looks like a verb": ("He ran for a mile on [[21 carries]].", ["count 21 carry exact -"]),
    "a verb behind a name": ("Unit 21 carries freight.", []),
    "a ratio with a hedge": ("They have a ratio of [[about 20 to 1]].", ["ratio 20..1 - approximate -"]),
    "percent points": ("It fell [[2 percent points]].", ["percent 2 percent exact decrease"]),
    "an age, and a share": (
        "The median age is [[38]] and [[51%]] of them rent.",
        ["age 38 year exact -", "percent 51 percent exact -"],
    ),
    "averages of a player": (
        "She averages [[21.3 ppg]] and [[4 rpg]].",
        ["measure 21.3 point per game exact -", "measure 4 rebound per game exact -"],
    ),
    "pence with a blank": (
        "Shares fell [[4 p]] to [[92 p]].",
        ["money 0.04 GBP exact decrease", "money 0.92 GBP exact -"],
    ),
    "an hour is no pence": ("They met at 4 p.m. on Friday.", []),
    "a change said again in a table": (
        "Tin: [[-2.10%]] or [[-0.85]] to [[$31.10 a pound]]",
        ["percent 2.1 percent exact decrease", "count 0.85 - exact decrease", "money 31.1 USD exact -"],
    ),
    "a sum that was raised": (
        "It raised [[$2 million to $3 million]].",
        ["money 2000000..3000000 USD range -"],
    ),
    "a sum below zero": ("The gap widened to [[$-4.2 billion]].", ["money -4200000000 USD exact -"]),
    "ends the wrong way round": (
        "They sold [[between 3,260 and 1,770 lamps]].",
        ["count 1770..3260 lamp range -"],
    ),
    "hundred thousand": ("It has [[3 hundred thousand bees]].", ["count 300000 bee exact -"]),
    "a lead": ("Novak leads Reyes [[512 to 377]].", ["count 512..377 - exact -"]),
    "games that teams win": ("Teams win [[40 to 50 games]].", ["count 40..50 game range -"]),
    "sides with a colon": ("They ruled by a [[4:1]] majority.", ["vote 4..1 vote exact -"]),
    "a vote without the word": ("The bill passed [[51 to 49]].", ["vote 51..49 vote exact -"]),
    "a term to life": (
        "She got [[seven years-to-life]] and he [[25-to-life]].",
        ["duration 7 year exact -", "duration 25 year exact -"],
    ),
    "so many more than then": (
        "It saw [[300 more fires]] than in May, and won [[40 more votes]] than Quill.",
        ["count 300 fire exact increase", "count 40 vote exact -"],
    ),
    "those who brought it": (
        "They lost a suit brought by [[19 towns]].",
        ["count 19 town exact -"],
    ),
    "a symbol in small letters": ("It is a [[2.4 ghz]] phone.", ["measure 2.4 gigahertz exact -"]),
    "a headline in capitals": ("JURY FREES [[TWO MEN]]", ["count 2 man exact -"]),
    "a headline with capitals": ("Council Cuts [[Two Jobs]] After Long Debate", ["count 2 job exact -"]),
    "a compound of parts": (
        "The [[two-party]] system has a [[five-way]] race.",
        ["count 2 party exact -", "count 5 way exact -"],
    ),
    "what was testified about": (
        "He testified about [[two fires]] in [[about two hours]].",
        ["count 2 fire exact -", "duration 2 hour approximate -"],
    ),
    "what was presided over": (
        "He presided over [[two trials]] with [[over 300 exhibits]].",
        ["count 2 trial exact -", "count 300 exhibit more_than -"],
    ),
    "ages of a group": (
        "Of [[900 pupils]], [[400]] were [[over 12]].",
        ["count 900 pupil exact -", "count 400 pupil exact -", "age 12 year more_than -"],
    ),
    "ages at events of a life": (
        "She left home at [[16]] and became a judge at [[34]].",
        ["age 16 year exact -", "age 34 year exact -"],
    ),
    "an age first": ("At [[88]], she still runs.", ["age 88 year exact -"]),
    "ages of the dead": ("Most of the dead were [[under 30]].", ["age 30 year less_than -"]),
    "counts in brackets": (
        "They came from Ohio ([[15]]) and Utah ([[2]]).",
        ["count 15 - exact -", "count 2 - exact -"],
    ),
    "so many times, between two": ("It is [[50 to 85 times]] what it was.", ["ratio 50..85 - range -"]),
    "euros and cents": ("It cost [[three euros and five cents]].", ["money 3.05 EUR exact -"]),
    "a currency without its country": ("It cost [[90 pula]].", ["money 90 BWP exact -"]),
    "a row of a table": (
        "Total [[247]] [[188]] [[255]] [[180]] there.",
        ["count 247 - exact -", "count 188 - exact -", "count 255 - exact -", "count 180 - exact -"],
    ),
    "struck down by": ("It was struck down by [[two judges]].", ["count 2 judge exact -"]),
    "an age at death": ("The singer died on Monday at [[92]].", ["age 92 year exact -"]),
    "indexes are names": ("the ftse 100 and the s&p 500 fell [[9 points]].", ["count 9 point exact decrease"]),
}


@pytest.fixture(scope="module")
def statistics() -> Extractor:
    return Extractor(only=["statistics"])


@pytest.mark.parametrize("why", CASES)
def test_statistics(statistics: Extractor, why: str) -> None:
    text, expected = CASES[why]
    assert_found(statistics, text, expected)


# why: (text, words of the item, what it is about)
SUBJECTS = {
    "a part of the economy": ("The deficit widened to 3 percent of GDP.", "3 percent", "deficit"),
    "places with a number of their own": ("The film took $9 million in 300 towns.", "$9 million", "film"),
    "the same length goes on": ("Her race took 2 hours and 9 minutes.", "9 minutes", "Her race"),
    "the same sum in brackets": ("The fine was 2 million euros ($2.2 million).", "$2.2 million", "fine"),
    "a length in another unit": ("The wall is 40 miles (64 km) long.", "64 km", "wall"),
    "what moved on the market": ("The bank gained 2 percent in early trading.", "2 percent", "bank"),
    "where a rise is of something": ("There was a 2 percent rise in rents.", "2 percent rise", "rents"),
    "the name before a sign": ("Stocks: Dow +0.4%, Nasdaq -0.9%.", "+0.4%", "Dow"),
    "the last of such names": ("Stocks: Dow +0.4%, Nasdaq -0.9%.", "-0.9%", "Nasdaq"),
    "the share that moved so many pence": ("Quill rose 12 pence to 88 pence.", "88 pence", "Quill"),
    "where it is traded": ("Crude rose to $63 in London.", "$63", "Crude"),
    "who votes behind a dateline": ("MIAMI — A panel voted 2-1 on Friday.", "2-1", "panel"),
    "no headline's subject": ("Council trims parks\n\nThe Osk board voted 4-1 to meet.", "4-1", "Osk board"),
    "no headline's noun": ("Town sues over $40 in costs\n\nOsk, a port, is poor.", "$40", "costs"),
    "what is raised, not for whom": ("It raises rents by $40 for a tenant.", "$40", "rents"),
    "no season": ("The gap stood at $9 million in the spring.", "$9 million", "gap"),
    "what is so long": ("She gave the mayor a map 11 feet long.", "11 feet", "map"),
    "those counted before": ("Clerks took 40 calls for help, a third of them from Osk.", "a third", "calls for help"),
    "a noun of its own": (
        "They had a $2 million loss, compared with a $3 million profit.",
        "$3 million",
        "profit",
    ),
}


@pytest.mark.parametrize("why", SUBJECTS)
def test_subject(statistics: Extractor, why: str) -> None:
    text, words, subject = SUBJECTS[why]
    assert {item.text: item.subject for item in found(statistics, text)}[words] == subject

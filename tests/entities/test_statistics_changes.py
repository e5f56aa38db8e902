"""Amounts of change, and numbers whose unit a clause before tells."""

from __future__ import annotations

import pytest
from statistic_lines import assert_found

from mpp_extract.extractor import Extractor

# why: (text with the spans marked, one line an item: kind value[..max] unit qualifier change)
CASES: dict[str, tuple[str, list[str]]] = {
    "a part of its own that is lost": (
        "The peso has lost [[a third]] of its value.",
        ["ratio 0.3333 - exact decrease"],
    ),
    "a part of somebody's that is lost": (
        "The firm shed [[nearly half]] of the mill's jobs.",
        ["ratio 0.5 - approximate decrease"],
    ),
    "a share of its own that is lost": (
        "The reef lost [[40 percent]] of its coral.",
        ["percent 40 percent exact decrease"],
    ),
    "no change: contests that are lost": (
        "The team lost [[half]] of its games.",
        ["ratio 0.5 - exact -"],
    ),
    "no change: what was gone through": (
        "She has won [[a third]] of her races.",
        ["ratio 0.3333 - exact -"],
    ),
    "the change is": ("The increase is [[7 percent]].", ["percent 7 percent exact increase"]),
    "the change was, in a place": (
        "In Osk the decline was [[nearly 4%]].",
        ["percent 4 percent approximate decrease"],
    ),
    "the change, of so much": (
        "The cut, of [[$3 million]], takes effect in May.",
        ["money 3000000 USD exact decrease"],
    ),
    "no change: what it costs": (
        "The cost of the increase is [[$4 million]].",
        ["money 4000000 USD exact -"],
    ),
    "grown warmer": ("The bay has warmed by [[1.4 degrees]].", ["measure 1.4 degree exact increase"]),
    "grown thinner": ("The ice thinned by [[two metres]].", ["measure 2 meter exact decrease"]),
    "no change: how much fell": (
        "Heavy falls of [[20 to 30 inches]] of snow are forecast.",
        ["measure 20..30 inch range -"],
    ),
    "no change: how far a man fell": ("A man fell [[10 feet]] from a ladder.", ["measure 10 foot exact -"]),
    "a change: the lake": ("The lake fell [[10 feet]].", ["measure 10 foot exact decrease"]),
    "a sum that its verb tells": (
        "It earned [[3 million euros]] after losing [[a combined 1.9 million]].",
        ["money 3000000 EUR exact -", "money 1900000 EUR exact -"],
    ),
    "ages of two men": (
        "[[Two men]], [[34]] and [[29]], were charged.",
        ["count 2 man exact -", "age 34 year exact -", "age 29 year exact -"],
    ),
    "ages of sons": (
        "Her sons, [[9]], [[6]] and [[4]], were out.",
        ["age 9 year exact -", "age 6 year exact -", "age 4 year exact -"],
    ),
    "no ages: so many of each": (
        "The officers, [[34]] and [[12]], respectively, of them hurt, left.",
        ["count 34 - exact -", "count 12 - exact -"],
    ),
    "ages in words": (
        "Boys aged [[four]], [[seven]] and [[nine]] were found.",
        ["age 4 year exact -", "age 7 year exact -", "age 9 year exact -"],
    ),
    "another time's number beside how long ago that was": (
        "Turnout was [[61.4 percent]], compared with [[58.9]] four years ago.",
        ["percent 61.4 percent exact -", "percent 58.9 percent exact -"],
    ),
    "what it reached elsewhere": (
        "Turnout was [[61.4 percent]]. In the north it reached [[70]].",
        ["percent 61.4 percent exact -", "percent 70 percent exact -"],
    ),
    "one in so many, with its noun": ("It kills [[one goat in 40,000]].", ["ratio 2.5e-05 - exact -"]),
    "no ratio: so many in a place": (
        "It killed [[one goat]] in [[40 herds]].",
        ["count 1 goat exact -", "count 40 herd exact -"],
    ),
    "a ratio of one to many": ("The ratio was [[1 to 22]].", ["ratio 0.0455 - exact -"]),
    "no list: the next number has its own unit": (
        "It measured [[6.1]], [[ten kilometres]] down.",
        ["count 6.1 - exact -", "measure 10 kilometer exact -"],
    ),
    "a magnitude": ("The [[7.7 magnitude]] quake struck.", ["measure 7.7 magnitude exact -"]),
    "naira": (
        "Rice rose from [[N35,000]] to [[N82,000]] at a cost of [[N1.2bn]].",
        ["money 35000 NGN exact -", "money 82000 NGN exact -", "money 1200000000 NGN exact -"],
    ),
    "no naira: a mask": ("He wore an N95 mask.", []),
    "ages of a group": ("He leads among men [[18 to 34]].", ["age 18..34 year range -"]),
    "a margin of odds": ("They lead by a margin of [[two to one]].", ["ratio 2..1 - exact -"]),
    "the currency of the level reached": (
        "Profit slid to [[41.3 billion yen]] from [[58 billion]] a year ago.",
        ["money 41300000000 JPY exact -", "money 58000000000 JPY exact -"],
    ),
    "those who were asked": (
        "It is what [[18 analysts]] polled by Osk had thought.",
        ["count 18 analyst exact -"],
    ),
    "votes on a motion": ("The motion carried [[6-3]].", ["vote 6..3 vote exact -"]),
    "no votes: a side": ("The visitors were defeated [[6-3]].", ["count 6..3 - exact -"]),
    "the accused": ("The accused, [[32]], was held.", ["age 32 year exact -"]),
    "no change: stoves": ("The hut was warmed by [[three stoves]].", ["count 3 stove exact -"]),
    "a decision with its votes": ("The appeal was dismissed, [[3-0]].", ["vote 3..0 vote exact -"]),
    "thrown out with votes": ("The suit was thrown out [[2-1]].", ["vote 2..1 vote exact -"]),
    "no votes: goals": ("They overturned a [[2-0]] deficit.", ["count 2..0 - exact -"]),
    "it was": (
        "Her lead was [[7 points]]. It was [[9]] in August.",
        ["count 7 point exact -", "count 9 point exact -"],
    ),
    "a year ago it was": (
        "Unemployment is [[6.1 per cent]]; last year it was [[5.4]].",
        ["percent 6.1 percent exact -", "percent 5.4 percent exact -"],
    ),
    "no unit: it is another thing": (
        "The school has [[400 pupils]]. It was [[nine]] in August.",
        ["count 400 pupil exact -", "count 9 - exact -"],
    ),
    "odds are": ("The odds are [[500 to 1]].", ["ratio 500..1 - exact -"]),
    "millions behind letters": ("The bus cost [[KSh 1.2m]].", ["money 1200000 KES exact -"]),
    "crore by its letters": ("Sales were [[Rs 3,400 cr]].", ["money 34000000000 INR exact -"]),
    "cedis": ("The ticket was [[GH¢120]] or [[GH₵90]].", ["money 120 GHS exact -", "money 90 GHS exact -"]),
    "a noun behind a name in marks": (
        'The town gave [[20 “clean street” grants]] and has [[six "calm car" zones]] and [[nine “tax-free” passes]].',
        ["count 20 grant exact -", "count 6 zone exact -", "count 9 pass exact -"],
    ),
    "a noun in marks": (
        "Police took [[three “ghost guns]]” away.",
        ["count 3 gun exact -"],
    ),
    "so many in all": ("The maps, [[314]] in all, were sold.", ["count 314 map exact -"]),
    "no unit: so many of another": ("He sold the maps, [[40]] to her.", ["count 40 - exact -"]),
    "an age with a name and a title": (
        "Mrs. Orla Vane was [[nearly 50]] when her roof fell in.",
        ["age 50 year approximate -"],
    ),
}


@pytest.fixture(scope="module")
def statistics() -> Extractor:
    return Extractor(only=["statistics"])


@pytest.mark.parametrize("why", CASES)
def test_statistics(statistics: Extractor, why: str) -> None:
    text, expected = CASES[why]
    assert_found(statistics, text, expected)

"""Statistics whose noun stands elsewhere, is long, or is said by a number that looks like a year."""

from __future__ import annotations

import pytest
from statistic_lines import assert_found, found

from mpp_extract.extractor import Extractor

# why: (text with the spans marked, one line an item: kind value[..max] unit qualifier change)
CASES: dict[str, tuple[str, list[str]]] = {
    "the level that was reached": (
        "The limit went from [[55 mph]] to [[65]].",
        ["measure 55 mile per hour exact -", "measure 65 mile per hour exact -"],
    ),
    "the length that was reached": (
        "The wait grew from [[two weeks]] to [[six]].",
        ["duration 2 week exact -", "duration 6 week exact -"],
    ),
    "cents that were reached": (
        "The fare went from [[40 cents]] to [[55]].",
        ["money 0.4 USD exact -", "money 0.55 USD exact -"],
    ),
    "another side": (
        "The dam is [[90 feet]] high and [[400]] long.",
        ["measure 90 foot exact -", "measure 400 foot exact -"],
    ),
    "a part, in the next sentence": (
        "The panel has [[nine members]]. [[Five]] were picked by the mayor, including [[two]] by her rival.",
        ["count 9 member exact -", "count 5 member exact -", "count 2 member exact -"],
    ),
    "the verb left out": (
        "Of the [[nine boats]], [[five]] came from Osk and [[four]] from Tarnby.",
        ["count 9 boat exact -", "count 5 boat exact -", "count 4 boat exact -"],
    ),
    "the number left by a change": (
        "The pack grew by [[14 wolves]] to [[52]].",
        ["count 14 wolf exact increase", "count 52 wolf exact -"],
    ),
    "some of a part": (
        "The fleet has [[60 boats]]. [[Forty]] sank, among them [[nine]] at anchor.",
        ["count 60 boat exact -", "count 40 boat exact -", "count 9 boat exact -"],
    ),
    "no part: more than there are": (
        "They own [[four ships]]. [[Forty]] were seen.",
        ["count 4 ship exact -", "count 40 - exact -"],
    ),
    "people of things that were counted": (
        "[[Twelve cars]] were hit. [[Five]] were injured.",
        ["count 12 car exact -", "count 5 - exact -"],
    ),
    "two nouns before": (
        "The town has [[12 schools]] and [[40 teachers]]. [[Seven]] are new.",
        ["count 12 school exact -", "count 40 teacher exact -", "count 7 - exact -"],
    ),
    "the two": (
        "Of [[nine brokers]] she knew, Quill liked Marlow, and the [[two]] were seen often.",
        ["count 9 broker exact -", "count 2 - exact -"],
    ),
    "divided": (
        "[[Eight jurors]] spoke: [[five]] for guilt, [[three]] against.",
        ["count 8 juror exact -", "count 5 juror exact -", "count 3 juror exact -"],
    ),
    "parallel clauses": (
        "[[Two people]] died and [[14]] were hurt.",
        ["count 2 person exact -", "count 14 person exact -"],
    ),
    "of them": (
        "She spent [[30 years]] in prison, [[12]] of them alone.",
        ["duration 30 year exact -", "duration 12 year exact -"],
    ),
    "the same preposition": (
        "She ran [[six miles]] on Monday, [[eight]] on Tuesday.",
        ["measure 6 mile exact -", "measure 8 mile exact -"],
    ),
    "a verb left out": (
        "The first hearing took [[two hours]], the second [[three]].",
        ["duration 2 hour exact -", "duration 3 hour exact -"],
    ),
    "a verb repeated": (
        "He got [[12 years]]; his brother got [[eight]].",
        ["duration 12 year exact -", "duration 8 year exact -"],
    ),
    "the object of the second verb": (
        "They stopped [[12 trucks]] and searched [[nine]].",
        ["count 12 truck exact -", "count 9 truck exact -"],
    ),
    "whose it is, without a comma": (
        "Nurses get [[30 days]] of leave and clerks [[12]].",
        ["duration 30 day exact -", "duration 12 day exact -"],
    ),
    "there are": (
        "There were [[20 clerks]] in May. Now there are [[32]].",
        ["count 20 clerk exact -", "count 32 clerk exact -"],
    ),
    "behind a dash": (
        "He met [[nine clerks]]—[[three]] in person and [[six]] by phone.",
        ["count 9 clerk exact -", "count 3 clerk exact -", "count 6 clerk exact -"],
    ),
    "another or two": ("They want another driver or [[two]].", ["count 2 driver exact -"]),
    "levels of an index": (
        "The index fell [[1%]] to [[3,118.40 points]], and the gauge lost [[0.8%]] to end at [[2,076.15]].",
        [
            "percent 1 percent exact decrease",
            "count 3118.4 point exact -",
            "percent 0.8 percent exact decrease",
            "count 2076.15 point exact -",
        ],
    ),
    "a price is no index": (
        "Its shares fell [[2%]] to [[412.50]].",
        ["percent 2 percent exact decrease", "count 412.5 - exact -"],
    ),
    "words that end a phrase, inside a compound": (
        "They sell [[two diesel-only engine options]] to [[four long-time business owners]].",
        ["count 2 option exact -", "count 4 owner exact -"],
    ),
    "how often, before a noun": (
        "[[Over 100 daily record lows]] fell.",
        ["count 100 low more_than -"],
    ),
    "a model's name before the noun": (
        "It sold [[400 Model 5 vans]] and [[12 Type B boats]].",
        ["count 400 van exact -", "count 12 boat exact -"],
    ),
    "somebody's": ("[[Two]] of Quill's sons left.", ["count 2 son exact -"]),
    "of some people's things": ("They read [[four]] of the reporters' notes.", ["count 4 reporter exact -"]),
    "a bare infinitive": ("He saw [[two cars]] park there.", ["count 2 car exact -"]),
    "a day as part of a name": ("He was on [[five Sunday talk shows]].", ["count 5 show exact -"]),
    "a noun with a verb's tag": ("They got [[3,000 wire coat hangers]] by mail.", ["count 3000 hanger exact -"]),
    "names and adjectives before the noun": (
        "[[80 US, Russian and French warheads]] are ready.",
        ["count 80 warhead exact -"],
    ),
    "a mass behind a scale word": (
        "He steered [[billions of pension fund money]] to them.",
        ["count 1000000000 money approximate -"],
    ),
    "a compound before the noun": (
        "He met [[one right-wing social media user]].",
        ["count 1 user exact -"],
    ),
    "letters": ("She got [[nine Fs]].", ["count 9 F exact -"]),
    "a plural in -aus": ("[[Four bureaus]] closed.", ["count 4 bureau exact -"]),
    "staff is many": ("It hired [[40 sales staff]].", ["count 40 staff exact -"]),
    "a word with a particle": (
        "It had [[300 break-ins]] and [[12 passers-by]].",
        ["count 300 break-in exact -", "count 12 passer-by exact -"],
    ),
    "counts that look like years": (
        "The plant employs [[2015 temps]] in [[1900 rooms]], and [[about 1900 people]] and [[2020 dogs]] live there.",
        [
            "count 2015 temp exact -",
            "count 1900 room exact -",
            "count 1900 person approximate -",
            "count 2020 dog exact -",
        ],
    ),
    "sums that look like years": (
        "Rents rose by [[an average of 1650]] for [[1640 sq m]] on a share of [[1240 p]].",
        ["count 1650 - exact increase", "measure 1640 square meter exact -", "money 12.4 GBP exact -"],
    ),
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
    "members, not their street": (
        "Two former players of the Mill Lane choir, ages 44 and 58, were named.",
        "58",
        "Two former players of the Mill Lane choir",
    ),
    "the owner, not the shop": ("The owner of the shop, 54, was hurt.", "54", "owner of the shop"),
    "those of a poll": ("Among men, 26 percent agree, with 7 percent saying no.", "7 percent", "men"),
    "the part compared": ("Of the men, 36 percent agree, compared to 29 percent of women.", "29 percent", "women"),
    "a name, not whose son": ("He met Ramona Quill, 47, the clerk.", "47", "Ramona Quill"),
}


@pytest.mark.parametrize("why", SUBJECTS)
def test_subject(statistics: Extractor, why: str) -> None:
    text, words, subject = SUBJECTS[why]
    assert {item.text: item.subject for item in found(statistics, text)}[words] == subject

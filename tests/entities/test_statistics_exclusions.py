"""Numbers that are no statistics, each with a neighbour that is one."""

from __future__ import annotations

import pytest

from mpp_extract.entities.statistics.refusals.beside import BESIDE
from mpp_extract.extractor import Extractor
from mpp_extract.language.numbers.signs import DIGITS, WORDS

# why: (text without any statistic, nearest text with one, the words of that one)
NEITHER = {
    "page of a decision": ("See Harlow, 41 F.3d at 88; Id. at 90.", "See 88 pages.", "88 pages"),
    "page of an opinion": ("590 U. S. ____ (2020) (slip op., at 9).", "It has 9 pages.", "9 pages"),
    "entry of a docket": ("It is in Dkt. 31 at 4; ECF 9; Tr. of Oral Arg. 22.", "It has 22 entries.", "22 entries"),
    "page of a law review": ("See 20 HARL. L. REV. 731.", "See 20 reviews.", "20 reviews"),
    "emergency": ("A neighbor called 911 after the 911 dispatcher hung up.", "A neighbor made 911 cakes.", "911 cakes"),
    "idiom": ("It was ground zero of the three strikes law.", "It was hit by three strikes.", "three strikes"),
    "gun": ("He kept a .38 caliber pistol.", "He kept 38 pistols.", "38 pistols"),
    "standard and code": ("The ISO 8601-1 rules give code 77.", "The office has 77 rules.", "77 rules"),
    "series of pictures": ("Hide Caption 3 of 18", "He sold 18 pictures.", "18 pictures"),
    "address on the web": ("See order=score%20desc there.", "See 20 scores.", "20 scores"),
    "name of a case": ("See Does 1-3 v. Harlow in court.", "See 3 courts.", "3 courts"),
    "year": ("The law of 1996 was amended in 2014.", "They sent 1996 letters.", "1996 letters"),
    "year before a noun": ("She cited a 2014 memo.", "She cited 14 memos.", "14 memos"),
    "decade": ("Crime fell in the 1990s.", "Crime fell 90 percent.", "90 percent"),
    "span of years": ("He led it in 2015-16 and 2018–2021.", "He led it for 15-16 years.", "15-16 years"),
    "month and day": ("It opened on Oct. 3 and on 14 March.", "It opened with 14 guards.", "14 guards"),
    "slash date": ("Filed 4/16/25.", "Filed 16 briefs.", "16 briefs"),
    "clock": ("Court opens at 9:30 a.m. and closes at 5 p.m.", "Court opens for 5 hours.", "5 hours"),
    "point of time": ("He was freed two years ago.", "He was held two years.", "two years"),
    "ordinal": ("The Ninth Circuit met on the 22nd floor.", "The circuit has 22 floors.", "22 floors"),
    "ordinal in words": ("It was her twenty-third hearing.", "It took twenty-three hearings.", "twenty-three hearings"),
    "letter and number": ("The MS-13 case flew on a B-52.", "The gang has 13 cases.", "13 cases"),
    "numbered law": ("Title 42 and Section 1225(b) ended.", "It has 42 sections.", "42 sections"),
    "code and reporter": ("See 8 U.S.C. § 1225 and 142 S. Ct. 2528.", "See 8 briefs.", "8 briefs"),
    "retirement plan": ("He emptied his 401(k).", "He emptied 401 boxes.", "401 boxes"),
    "page and note": ("The brief says so at page 14, note 6.", "The brief says so in 14 notes.", "14 notes"),
    "bill": ("Congress passed H.R. 6201 and S. 744.", "Congress passed 201 bills.", "201 bills"),
    "order": ("Executive Order 13,780 was signed.", "He signed 13,780 orders.", "13,780 orders"),
    "address": ("Write to 412 Linden Street, Suite 210.", "They closed 412 streets.", "412 streets"),
    "zip code": ("He lives in San Diego, CA 92101.", "San Diego has 92,101 dogs.", "92,101 dogs"),
    "telephone": ("Call 212-555-0147 or (800) 555-0199.", "Call 212 witnesses.", "212 witnesses"),
    "road and flight": ("Flight 370 and Interstate 95 were closed.", "The flight had 370 seats.", "370 seats"),
    "product": ("He drove a 787 Dreamliner.", "He drove 787 miles.", "787 miles"),
    "company": ("They met at a 7-Eleven.", "They met at seven stores.", "seven stores"),
    "index": ("Shares on the Nasdaq 100 rose.", "Shares rose 100 points.", "100 points"),
    "generation": ("The phone has a 5G chip.", "The phone has a 5GB chip.", "5GB"),
    "list": ("1. Open the door.\n2. Close it.", "Open 2 doors.", "2 doors"),
    "pronoun": ("One of the lawyers told no one.", "One lawyer spoke.", "One lawyer"),
    "this one": ("This one was kept, and that one was sold.", "They kept one car.", "one car"),
    "at one point": ("At one point he wept.", "He made one point.", "one point"),
    "half of a game": ("They led in the second half.", "They led in half the games.", "half"),
    "half-brother": ("His half-brother came.", "It took half an hour.", "half an hour"),
    "third as an ordinal": ("A third suspect fled.", "A third of them fled.", "A third"),
    "vague word": ("Several people and a few guards came.", "Several hundred people came.", "Several hundred people"),
    "double": ("He was tried for a double murder.", "It doubled.", "doubled"),
    "number alone on its line": ("Home\n2\nNews of the court", "Home has\n2 doors.", "2 doors"),
    "web address": ("See https://example.org/2/item-35 now.", "See 35 items.", "35 items"),
    "version": ("It runs on version 2.0.1.", "It runs 2.5 miles.", "2.5 miles"),
    "separate opinions": ("See ante, at 14; post, at 3.", "See 14 posts.", "14 posts"),
    "papers of a case": (
        "See R. 31 at 4; Reply Brief 8; Brief for Respondent 19-20; Ante, at 6; slip op. 2; Tr. 31:4-9; 9 WL 4, at *3.",
        "The brief cites 12 men.",
        "12 men",
    ),
    "code of a state": ("He sued under R.C. 2903.41 and RCW 9.94.", "He sued 29 men.", "29 men"),
    "articles of a code": ("Under articles 1240 and 1241 he must pay.", "He wrote 12 articles.", "12 articles"),
    "so long from today": ("They meet two months from now.", "They met for two months.", "two months"),
    "turns of phrase": (
        "On the one hand she is on cloud nine, on the other back to square one.",
        "She has one hand.",
        "one hand",
    ),
    "numbers to call": ("Call 311 or 988.", "Call 311 guards.", "311 guards"),
    "I am one": ("They need a clerk, and I am one.", "The child is now 1.", "1"),
    "diagram": ("It goes A -7-> B.", "It goes 7 miles.", "7 miles"),
    "a pipeline's name": ("The Rover Stream 2 gas pipeline closed.", "They own 2 gas pipelines.", "2 gas pipelines"),
    "shape": ("It is a four-legged dog.", "It is a four-way race.", "four-way"),
    "parts of a law": (
        "Under section 12 of title 8, Section 9B (3) and sections 241 and 242, it is barred.",
        "Under section 12, 8 men are barred.",
        "8 men",
    ),
    "shirt": (
        "Goalkeeper Ana Quill (4) dives for the ball of forward Kim Orr (1).",
        "The widow Ana Quill (40) dives.",
        "40",
    ),
    "one more than two": ("They left and a second and a third man stayed.", "A third of them left.", "A third"),
    "half of a year": ("It grew this half.", "Half of it grew.", "Half"),
    "fifty-fifty": ("They split it 50-50.", "They split 50 cakes.", "50 cakes"),
    "posts of a thread": ("1/ It began in Osk.", "It began in 2 towns.", "2 towns"),
    "numbers of a list in a line": ("It starts. 2. The rest follows.", "It starts 2 trials.", "2 trials"),
    "aircraft": ("The 737-800 landed.", "All 737 landed.", "737"),
    "fiscal year": ("In the 2016 fiscal year it grew.", "In 16 fiscal years it grew.", "16 fiscal years"),
    "none of it": ("It had zero logic.", "It had zero errors.", "zero errors"),
    "nine eleven": ("After 9/11 it closed.", "It used 9/16 of an inch.", "9/16 of an inch"),
}


@pytest.fixture(scope="module")
def statistics() -> Extractor:
    return Extractor(only=["statistics"])


def words(statistics: Extractor, text: str) -> list[str]:
    items = statistics.extract(text, "2020-06-15").statistics
    assert items is not None
    return [item.text for item in items]


@pytest.mark.parametrize("why", NEITHER)
def test_no_statistic(statistics: Extractor, why: str) -> None:
    assert words(statistics, NEITHER[why][0]) == []


@pytest.mark.parametrize("why", NEITHER)
def test_the_neighbour_is_one(statistics: Extractor, why: str) -> None:
    _, text, expected = NEITHER[why]
    assert words(statistics, text) == [expected]


def test_numbers_of_case_numbers_and_dates_are_not_counted(statistics: Extractor) -> None:
    text = "In No. 2:19-cv-09893, filed Jan. 22, 2019, she waited 14 days."
    assert words(statistics, text) == ["14 days"]


def test_every_sign_has_its_refusal() -> None:
    signs = {sign.test for sign in (*DIGITS, *WORDS)}
    assert {row.test for row in BESIDE} == signs

"""Judges of other countries: lords and sheriffs, heads of courts, and who is called so and is none."""

from __future__ import annotations

import re

import pytest

from mpp_extract.extractor import Extractor

# why: (text with the first mention of each marked, their titles)
FOUND: dict[str, tuple[str, list[str]]] = {
    # lords
    "in apposition": ("The judge, Lord [[Ardle]], sent for the jury.", ["judge"]),
    "behind the word": ("High Court judge Lady [[Ardle]] sent for the jury.", ["High Court judge"]),
    "apposition behind": ("Lady [[Ardle]], Scotland's second most senior judge, spoke of it.", ["senior judge"]),
    "what only judges do": ("Lord [[Ardle]] jailed Petty for six years at the High Court in Glasgow.", ["Lord"]),
    "what is decided": ("Lady [[Ardle]] dismissed the petition at the Court of Session.", ["Lady"]),
    "as the sentence was passed": ("“You lied,” Lord [[Ardle]] said, as he jailed Petty in a court in Ayr.", ["Lord"]),
    "sentencing": ("Sentencing Petty at the High Court in Dundee, Lady [[Ardle]] spoke of greed.", ["Lady"]),
    "before": ("The case called before Lord [[Ardle]] at the Court of Session.", ["Lord"]),
    "passive": ("Petty was jailed for fraud at the High Court in Perth by Lord [[Ardle]].", ["Lord"]),
    "in a ruling": ("In a written ruling, Lady [[Ardle]] said the Court of Session had power.", ["Lady"]),
    "words to the dock": ("Lord [[Ardle]] told him: “You lied.” He sat at the High Court in Ayr.", ["Lord"]),
    "joined to a judge": (
        "Lord Orr left. Lady [[Ardle]], the judge in the case, rose. Lady Ardle and Lord [[Dunn]] disagreed.",
        ["judge", "Lord"],
    ),
    "heard with": (
        "Lord [[Ardle]], Scotland's top judge, heard the appeal with Lady [[Orr]].",
        ["judge", "Lady"],
    ),
    "justices who are lords": ("The justices Lady [[Ardle]] and Lord [[Orr]] dissented.", ["justice"] * 2),
    "an initial": ("It was said by Justice [[S. Petty]] in a court of Madras.", ["Justice"]),
    "a bench": (
        "The justices, Lord [[Ardle]], Lady [[Orr]] and Lord [[Dunn]], rose.",
        ["justice", "justice", "justice"],
    ),
    "agreeing": (
        "The UK Supreme Court's Lord [[Ardle]] wrote it. Lady [[Orr]] agreed.",
        ["Lord", "Lady"],
    ),
    "of a court": ("Lady [[Ardle]] of the Court of Session is on the board.", ["Lady"]),
    # sheriffs
    "sheriff": ("Sheriff [[Ana Petty]] fined him at Oakwood Sheriff Court.", ["Sheriff"]),
    "sheriff principal": ("Sheriff Principal [[Ana Petty]] heard it at the sheriff court.", ["Sheriff Principal"]),
    "sheriff principal elsewhere": (
        "The Sheriff Appeal Court heard Sheriff Principal [[Ana Petty]].",
        ["Sheriff Principal"],
    ),
    # what stands between title and name, or behind it
    "a knight": ("Retired judge Sir [[Omar Petty]] will ask ministers.", ["judge"]),
    "in brackets": ("District Judge (Magistrates' Courts) [[Ana Petty]] fined it.", ["District Judge"]),
    "silk": ("Sir [[Omar Petty]] KC, a deputy judge of the High Court, said so.", ["deputy judge"]),
    "of appeal": ("Justices of Appeal [[Ana Petty]] and [[Omar Orr]] agreed.", ["Justice of Appeal"] * 2),
    "an ombudsman who was one": ("Ombudsman [[Omar Petty]], a retired justice, agreed.", ["justice"]),
    "first class": ("Judicial Magistrate First Class [[Ana Petty]] heard it.", ["Judicial Magistrate First Class"]),
    "India's, with letters": ("A bench of CJI [[D.R. Petty]] and Justice [[A. Orr]] sat.", ["CJI", "Justice"]),
    # heads of courts
    "office before a knight": ("The Master of the Rolls, Sir [[Omar Petty]], wrote it.", ["Master of the Rolls"]),
    "office behind": (
        "Dame [[Ana Petty]], President of the Family Division, spoke to judges.",
        ["President of the Family Division"],
    ),
    "president of a court": ("It fell to Supreme Court President [[Ana Petty]] to speak.", ["President"]),
    "the Lord President": ("The Lord President, Lord [[Ardle]], spoke at the court.", ["Lord President"]),
    "chief justice of a land": ("Chief Justice of Malta [[Ana Petty]] spoke.", ["Chief Justice"]),
    "a dame": ("Lady Chief Justice Dame [[Ana Petty]] spoke.", ["Lady Chief Justice"]),
    "a Malaysian title": ("Chief Justice Tan Sri [[Ana Petty]] spoke.", ["Chief Justice"]),
}
NOBODY = {
    "a lord in the dock": "Lord Ardle jailed for fraud: he left the High Court in Edinburgh in a van.",
    "a lord on bail": "Lord Ardle granted bail by the High Court in Edinburgh. Lord Ardle refused leave to appeal.",
    "a lord who sues": "A case brought by Lord Ardle is at the Court of Session. Lord Ardle told it of his loss.",
    "a lord who denies": "Dismissing claims of greed, Lord Ardle said the High Court in London would hear him.",
    "a lord's friend": "Lord Ardle, a friend of the judge, left the Court of Session.",
    "a peer": "Lord Ardle, a Labour peer, ruled that out and told him: “You are wrong.” The Court of Session sat.",
    "sitting elsewhere": "Lord Ardle, sitting in the House of Lords, spoke of the Supreme Court.",
    "a witness": "He told the judge Lord Ardle lied. The judge, Lord Ardle said, was asleep at the Court of Session.",
    "a settlement": "Lord Ardle agreed to pay, the Court of Session heard, and Lady Orr agreed.",
    "offices": "The Lord Mayor, the Lord Advocate and the Lord Justice Clerk met Lord Provost Ana Petty in court.",
    "an opinion piece": "In an opinion piece, Lady Ardle said the Court of Session was slow.",
    "a county's sheriff": "Sheriff Ana Petty of Bibb County saw the sheriff court of Fife.",
    "a sheriff": "Sheriff Ana Petty told the court of the chase.",
    "sheriff officers": "Sheriff Officer Ana Petty was at Oakwood Sheriff Court.",
    "a land's president": "It was the Supreme Court President Omar Petty fought.",
    "a club's president": "Tennis club president of the court Ana Petty spoke.",
    "chancellor": "The chancellor, Ana Petty, and Omar Orr, a former chancellor, were in court.",
    "at a court": "Police met Ana Petty at the Supreme Court in Dundee, and Omar Orr at the High Court in Perth.",
    "on its steps": "They met Ana Petty on the Supreme Court steps, and Omar Orr of the Supreme Court press office.",
    "a firm": "Judge Foods and Judge Sports sued in court.",
    "a verb": "Who will judge Omar Petty? A judge will.",
    "a bar's president": "President of the Supreme Court Bar Association Omar Petty was in court.",
    "a senator": "The court heard Sen. Justice Petty and DJ Judge Orr.",
    "a flower show": "The roses were fine, chief judge Omar Petty said at the flower show.",
    "a fair's": "The prize went to her, the fair's chief judge, baker Omar Petty, told the court.",
    "a pie's": "Lead judge Omar Petty tasted pies at the county fair; a second judge, Ana Orr, had more.",
    "of hens": "Poultry judge Omar Petty and barista championship judges Ana Orr and Lee Dunn were in court.",
    "a jumper": "Justice Petty took silver in the triple jump; Judge Orr was fourth.",
    "a hotel": "The court sat in the Judge Hotel by Magistrate Creek.",
    "a street": "The car was left on Judge Street, the court was told.",
    "a school": "The principal of Chief Justice Warren Petty High School's band was in court.",
    "a player": "Quarterback Judge Petty threw for 240 yards and Justice Orr ran in two touchdowns.",
    "an appeal": "The Sheriff Appeal Court sat.",
    "a judge of dances": "Judge Omar Petty gave her foxtrot a nine on the dance show.",
}


@pytest.fixture(scope="module")
def finder() -> Extractor:
    return Extractor(only=["judges"])


@pytest.mark.parametrize(("example", "titles"), FOUND.values(), ids=FOUND.keys())
def test_found(example: str, titles: list[str], finder: Extractor) -> None:
    article = finder.extract(re.sub(r"\[\[|\]\]", "", example))
    found = article.judges or []
    assert [judge.name for judge in found] == re.findall(r"\[\[(.*?)\]\]", example)
    assert [judge.title for judge in found] == titles


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_nobody(text: str, finder: Extractor) -> None:
    assert finder.extract(text).judges == []


# Text of a Supreme Court and a High Court, and the court of its last justice.
HIGH_COURTS = {
    "its bench": ("A high court bench of Justices Ana Petty and Omar Orr had set it aside.", "Delhi High Court"),
    "a bench of it": ("A bench of the high court comprising Justice Ana Petty set it aside.", "Delhi High Court"),
    "nobody's": ("A bench of Justices Ana Petty and Omar Orr issued notice.", None),
    "the highest court's": ("The Supreme Court agreed, and Justice Ana Petty rose.", "Supreme Court of India"),
    "beside the chief": (
        "A bench of Chief Justice of India Omar Orr and Justice Ana Petty issued notice.",
        "Supreme Court of India",
    ),
    "the chief": ("Chief Justice of India Ana Petty issued notice.", "Supreme Court of India"),
    "either": ("The high court had erred, Justice Ana Petty said.", None),
}


@pytest.mark.parametrize(("text", "court"), HIGH_COURTS.values(), ids=HIGH_COURTS)
def test_justices_of_high_courts(extractor: Extractor, text: str, court: str | None) -> None:
    head = "NEW DELHI: The Supreme Court of India stayed a Delhi High Court order on Monday.\n\n"
    article = extractor.extract(head + text)
    names = {each.id: each.name for each in article.courts or []}
    *_, justice = article.judges or []
    assert (justice.court_id and names[justice.court_id]) == court


def test_justices_of_an_appeal_court(extractor: Extractor) -> None:
    article = extractor.extract(
        "TORONTO — The Court of Appeal for Ontario ordered a new trial: Superior Court Justice Ana Petty erred.\n\n"
        "“It went to the heart of it,” Justice Omar Orr wrote for the panel.\n\nJustice Lea Dunn agreed in part.\n\n"
        "He may seek leave to appeal to the Supreme Court of Canada."
    )
    names = {each.id: each.name for each in article.courts or []}
    courts = [judge.court_id and names[judge.court_id] for judge in article.judges or []]
    assert courts == ["Ontario Superior Court", "Ontario Court of Appeal", "Ontario Court of Appeal"]

"""Rulings: which acts are found, of what kind, whose, on what; and what is no act."""

from __future__ import annotations

import time
from typing import Any

import pytest

from growth import growth
from mpp_extract import record
from mpp_extract.entities.rulings.actors import Actor, Actors
from mpp_extract.entities.rulings.clauses import Clauses
from mpp_extract.entities.rulings.find import find
from mpp_extract.extractor import Extractor
from mpp_extract.nlp import loader
from mpp_extract.reading import Reading
from mpp_extract.tokens import Tokens

# Text, with [[ ]] round the triggers, and the kinds of act in their order.
ACTS = {
    # verbs
    "block": ("Judge Ada Calloway on Monday [[blocked]] the ferry toll.", "block"),
    "jailed, behind who it is": ("The court [[jailed]] a former ferry warden for nine months.", "sentence"),
    "a challenge": ("The Ninth Circuit [[revived]] a challenge to the ferry toll.", "overturn"),
    "headline and lead": (
        "Judge [[blocks]] ferry toll\n\nA federal judge on Monday temporarily [[blocked]] the ferry toll.",
        "block block",
    ),
    "on hold": ("A federal court [[put]] the toll on hold.", "block"),
    "injunction": ("The judge [[issued]] a preliminary injunction barring the city from raising the toll.", "block"),
    "let stand": ("The Supreme Court [[let stand]] the ferry toll.", "allow"),
    "cleared the way": ("The appeals court [[cleared]] the way for the ferry toll.", "allow"),
    "left in place": ("The Supreme Court [[left]] the ferry toll in place.", "uphold"),
    "struck down": ("The Supreme Court [[struck down]] the ferry law.", "overturn"),
    "threw out a verdict": ("The appeals court [[threw out]] the verdict.", "overturn"),
    "threw out a suit": ("The judge [[threw out]] the lawsuit against the ferry line.", "dismiss"),
    "motion to dismiss": ("The judge [[granted]] a motion to dismiss the lawsuit.", "dismiss"),
    "denied": ("The judge [[denied]] the motion.", "deny"),
    "declined to hear": ("The Supreme Court [[declined]] to hear the appeal.", "deny"),
    "agreed to hear": ("The Supreme Court [[agreed]] to hear the appeal.", "grant"),
    "refused to disturb": ("The Supreme Court [[refused]] to disturb the ruling.", "uphold"),
    "ordered": ("The judge [[ordered]] the ferry line to pay the crew.", "order"),
    "ruled that": ("The Supreme Court [[ruled]] that the toll is legal.", "find"),
    "ruled without that": ("The judge [[ruled]] Monday the toll violates the compact.", "find"),
    "ruled against": ("The judge [[ruled against]] the ferry line.", "rule"),
    "sided with": ("The Ninth Circuit [[sided with]] the ferry line.", "rule"),
    "voted to": ("Judges Ada Calloway and Lee Dunmore voted to [[uphold]] the toll.", "uphold"),
    "not guilty": ("A jury [[found]] the captain not guilty.", "acquit"),
    "guilty": ("A jury [[found]] the captain guilty of fraud.", "convict"),
    "sent back": ("The appeals panel [[sent]] the dispute back to the trial judge.", "procedure"),
    "participle": ("The judge [[lifted]] the ban, [[allowing]] the ferries to run.", "allow allow"),
    "ruling that does": ("The panel issued a 3-0 ruling [[blocking]] the toll, the judges said.", "block"),
    "liable": ("A jury [[found]] the ferry line liable for fraud.", "find"),
    "saw a jury": ("The state saw a jury [[acquit]] the captain.", "acquit"),
    "until": ("The toll stayed in force until a judge [[blocked]] it.", "block"),
    "said in an opinion": ("Judge Ada Calloway [[wrote]] in a 30-page opinion that the toll was illegal.", "find"),
    "the ruling said": ("The ruling [[said]] the ferry line had broken the compact.", "find"),
    "the order does": (
        "A judge on Monday [[blocked]] the toll. The order [[prohibits]] the city from raising it.",
        "block block",
    ),
    "named by its first noun": ("The mayor praised a ruling [[blocking]] the toll.", "block"),
    "took an hour to": ("A jury took 40 minutes to [[acquit]] the captain of smuggling.", "acquit"),
    "it took them": ("It took jurors less than an hour to [[convict]] the captain.", "convict"),
    "was wrong to": (
        "The appeals court [[said]] in a ruling that the judge was wrong to [[dismiss]] the suit.",
        "find dismiss",
    ),
    "cleared of": ("A jury [[cleared]] the deputy of shoving a sailor.", "acquit"),
    "asked and refused": ("The city asked the judge to lift the ban. She [[refused]], and went home.", "deny"),
    "to go that far": ("The city asked the judge to void the toll. She [[declined]] to go that far.", "deny"),
    "hold a hearing": ("A county judge [[agreed]] Monday to hold a new hearing for the captain.", "grant"),
    "clause first": (
        "Towns may not tax ferries, the Kansas Supreme Court [[ruled]] Monday in a 5-2 decision on boats.",
        "find",
    ),
    "jailed": ("The captain was [[jailed]] for six years by a judge.", "sentence"),
    "evidence": ("The judge [[excluded]] the video. She [[admitted]] two photographs.", "block allow"),
    "plea deal": ("The judge [[accepted]] the plea agreement.", "grant"),
    "custody": ("The family court [[awarded]] sole custody to the aunt.", "grant"),
    "costs": ("The court also [[awarded]] the tenants their costs.", "order"),
    "notice": ("A Bench of Justices Ada Calloway and Lee Dunmore [[issued]] notice to the ferry line.", "procedure"),
    "stayed an order": ("The Supreme Court on Tuesday [[stayed]] a high court order.", "block"),
    "what was argued": ("The city made an argument that every judge on the panel of the court [[rejected]].", "deny"),
    "an appeal of old": ("The captain went to court. His first appeal was [[dismissed]] in 2006.", "deny"),
    "only to be": (
        "A judge [[threw out]] the ban, only to be [[overturned]] by the Supreme Court.",
        "overturn overturn",
    ),
    "things between": (
        "The High Court [[held]] that the pier was unsafe. It [[ordered]] the city to mend it.",
        "find order",
    ),
    "a man between": (
        "Judge Ada Calloway [[found]] that Melvin Dunmore was in danger. She [[ordered]] the city to free him.",
        "find order",
    ),
    "behind a clause": (
        "A judge has [[ruled]] that the crew must stay in port, [[denying]] a petition by the captain.",
        "find deny",
    ),
    "it, a ruling": ("A judge [[voided]] the sentence, but an appeals court [[reinstated]] it.", "overturn overturn"),
    "behind a relative clause": (
        "The court [[upheld]] a law that limits where sailors may fish, [[reversing]] a decision by a judge.",
        "uphold overturn",
    ),
    "a sum": ("An arbitrator [[awarded]] one couple $210,000.", "order"),
    "probation": ("A magistrate [[gave]] him probation.", "sentence"),
    "suit stayed": ("The suit went to court and was [[stayed]] in August.", "block"),
    "permission": ("The High Court [[refused]] the city permission to appeal.", "deny"),
    "a body between": (
        "Judge Ada Calloway [[ruled]] that the Army Corps failed to dredge it. She [[sent]] the case back to it.",
        "find procedure",
    ),
    "permit": ("U.S. District Judge Ada Calloway [[tossed]] the permit for a pier.", "overturn"),
    "dateline": ("DENVER — Kansas' Supreme Court voted 5-2 to [[strike down]] bans on ferries.", "overturn"),
    # Words of courts outside the United States.
    "struck out": ("The High Court [[struck out]] the claim of the ferry line.", "dismiss"),
    "an appeal allowed": ("The Court of Appeal [[allowed]] the appeal of the crew.", "grant"),
    "an appeal allowed to go on": ("The judge [[allowed]] the appeal to go on.", "allow"),
    "an appeal upheld": ("The High Court [[upheld]] the appeal of the crew.", "grant"),
    "charges framed": ("A special court on Monday [[framed]] charges of smuggling against the captain.", "procedure"),
    "discharged": ("The magistrate [[discharged]] two of the sailors.", "dismiss"),
    "on bail": ("The captain was [[released]] on bail by the High Court.", "grant"),
    "confirmed": ("The Constitutional Court [[confirmed]] the order of a judge.", "uphold"),
    "adjourned": ("Judge Ada Calloway [[continued]] the case until June.", "procedure"),
    "costs imposed": ("The tribunal [[imposed]] costs of £900 on the harbor.", "order"),
    "order made": ("The judge [[made]] a restraining order that keeps him off the pier.", "block"),
    "several cleared": ("A jury [[cleared]] two deputies in the death of a sailor.", "acquit"),
    "referral order": ("In court the boys were [[given]] referral orders.", "sentence"),
    "leave": ("In court the crew was [[refused]] permission to appeal.", "deny"),
    "remitted": ("The court [[remitted]] the matter to the harbor.", "procedure"),
    "community order": ("In court the captain was [[given]] a two-year community order.", "sentence"),
    "stay put on it": ("The judge [[put a stay]] on the sale of the pier.", "block"),
    "time": ("The court [[refused]] to extend the time for the claim.", "deny"),
    "to interfere": ("The Supreme Court [[declined]] to interfere.", "deny"),
    "backed": ("The Supreme Court has [[backed]] the ferry line.", "rule"),
    "in short": (
        "SC [[stays]] HC order on pier\n\nThe Supreme Court [[stayed]] an order of the Madras High Court.",
        "block block",
    ),
    "a ruling confirmed": ("HC [[confirms]] ruling on piers\n\nOn Monday the Bombay High Court sat.", "uphold"),
    "behind a motion": (
        "The judge [[denied]] a motion to suppress the tape and [[excluded]] a statement.",
        "deny block",
    ),
    "behind a clause of time": (
        "The toll will not rise after a judge [[voided]] it on Monday, [[ruling]] that the city may not tax boats.",
        "overturn find",
    ),
    # passives
    "decreed": ("The judge [[decreed]] that the toll was void.", "find"),
    "set off": ("The ferry may run, a judge [[ruled]] on Tuesday, [[rejecting]] the appeal.", "find deny"),
    "one of 1997": ("The mayor read a unanimous 1997 Supreme Court [[decision]] on tolls.", "rule"),
    "an order by": ("The city violated an [[order]] by a federal court in Ohio.", "rule"),
    "in court": ("The toll has been [[blocked]] in several courts.", "block"),
    "cleared": ("The captain was [[cleared]] of all charges, the court said.", "acquit"),
    "denied bail": ("The captain was [[denied]] bail in court.", "deny"),
    "found liable": ("The ferry line was [[found liable]] for fraud in court.", "find"),
    "barred in a headline": ("Captain [[Barred From]] Ferry by Court Order", "block"),
    "by a judge": ("The toll was [[blocked]] by a federal judge.", "block"),
    "sentenced": ("The captain was [[sentenced]] to two years in prison.", "sentence"),
    "suit dismissed": ("The lawsuit was [[dismissed]] in May.", "dismiss"),
    "issued by": ("An injunction [[issued]] by a judge in Ohio is still in force.", "block"),
    "by reason": ("The captain was [[found not guilty]] by reason of insanity in court.", "acquit"),
    "request that he": ("Judge Ada Calloway in May [[denied]] a request that he throw out the case.", "deny"),
    "for a toll to be": (
        "The justices [[ruled]] that, for any toll to be lawful, it must be put to a vote.",
        "find",
    ),
    "instead": ("Justice Ada Calloway kept silent, instead [[directing]] the court below to weigh it.", "order"),
    "a case’s decision": (
        "The landmark Calloway v. Dunmore decision that [[struck down]] the toll pleased the court.",
        "overturn",
    ),
    "unblocked": ("The Supreme Court [[unblocked]] most of the toll.", "allow"),
    "bans in two states": (
        "Decisions by federal courts [[blocking]] tolls in Ohio and Iowa helped the ferries.",
        "block",
    ),
    "but, after not": ("The captain was not convicted but [[acquitted]] by the jury.", "acquit"),
    "had it": ("The court had by then [[struck down]] the toll.", "overturn"),
    "monitor": ("Judge Ada Calloway [[appointed]] a monitor for the ferries.", "procedure"),
    "overruled": ("A state Supreme Court justice [[overruled]].", "overturn"),
    "part of a law": ("The high court [[threw out]] part of a ferry law.", "overturn"),
    "who is named between commas": (
        "The ferry line rested when the judge overseeing its suit, Ada Calloway, [[denied]] their request.",
        "deny",
    ),
    "an appointee": (
        "The case is overseen by Judge Ada Calloway, a Rowe appointee, who [[scheduled]] a hearing for Wednesday.",
        "procedure",
    ),
    # nouns
    "years after": ("The suit was brought seven years after a landmark Supreme Court [[decision]] on boats.", "rule"),
    "owner": ("The city will appeal Judge Ada Calloway’s [[ruling]].", "rule"),
    "day": ("The mayor praised Tuesday’s [[ruling]].", "rule"),
    "praised": ("“Monday’s [[ruling]] affirms the stand that we took,” the ferry line told the court.", "rule"),
    "by": ("The [[order]] by the judge is routine.", "rule"),
}
NONE = {
    "asked": "The city asked the judge to block the toll.",
    "planned": "The judge is expected to block the toll.",
    "will": "The Supreme Court will decide the case and overturn the toll.",
    "could": "The Supreme Court could strike down the toll.",
    "if": "If the court blocks the toll, the ferries stop.",
    "not": "The judge has not ruled on the toll.",
    "often": "The judge often rejects such motions.",
    "question": "Did the judge block the toll?",
    "agency": "The Justice Department blocked the merger, the court heard.",
    "president": "The president vetoed the bill and ordered the court closed.",
    "prosecutors": "Prosecutors dismissed the charges before the judge arrived.",
    "said": "The judge said the toll was too high.",
    "allegations": "Judge Ada Calloway denied the allegations.",
    "felon": "The court heard that the convicted felon had a boat.",
    "anyone": "The judge said that anyone convicted of fraud loses the license.",
    "bare noun": "The mayor read the ruling in court.",
    "firing": "The court heard of the dismissal of the minister.",
    "former judge": "A former judge blocked the road, the court heard.",
    "speech": "Judge Ada Calloway refused to remove a statue from the park.",
    "subjunctive": "His lawyers filed a motion requesting the case be dismissed by the judge.",
    "statistics of persons": "No captain was convicted in court.",
    "any person": "The court keeps a list of all persons convicted of fraud.",
    "whether": "The toll hangs on the Supreme Court’s choice whether to take the case.",
    "dismissal asked for": "His lawyers filed for the immediate dismissal of the lawsuit in court.",
    "dismissal due": "The dismissal of the case is required by the compact, his lawyers told the judge.",
    "unreal, and": "Had they wished, the judges would have found a way to keep the toll, and told the city to pay.",
    "a decision would": "A Supreme Court decision to strike down the toll would hurt the city.",
    "a ruling would": "A ruling blocking the toll would hurt the city, the court heard.",
    "ruling wanted": "The city wants a ruling striking down the toll.",
    "order to be won": "The city went to court to get an order blocking the toll.",
    "awaited": "The mayor spoke of the court’s ruling, expected in June.",
    "after": "Four ports will close soon after the Supreme Court overturns the toll.",
    "until to come": "The toll would stay in force until a judge blocked it.",
    "considering": "The judge is considering holding the city in contempt.",
    "past a relative clause": (
        "It would not be odd if the Court praised the very tolls that Judge Roe criticized, leaving them in place."
    ),
    "ensured": "She was named a justice to ensure that the toll is overturned by the court.",
    "any": "Under the bill any claims are denied by a judge.",
    "vetted": "The men were ordered to undergo vetting, the court heard.",
    "order wanted": "The city wants an order by a federal court in Ohio.",
    "surname": "Carl Judge denied all requests for an interview, the court heard.",
    "denied that": "Judge Ada Calloway denied that the boat was hers.",
    "denied a claim": "The judge denied the claim that he had lied.",
    "barred by others": "The family had been barred from boarding the ferry, they told the court.",
    "share": "The court said that 56 percent of its patents were upheld.",
    "grand jury": "The grand jury concluded that there was too little evidence.",
    "stays in place": "The court said that the order stays in place.",
    "nothing but what may come": (
        "The Supreme Court could strike down the toll, or it could uphold all of it. "
        "The ferries are at issue in Thursday’s ruling, too."
    ),
    "let": "An act that lets three night judges issue tow orders is old.",
    "habit in the present": "That court issues tow orders that bear no date.",
    "of any": "The project shows judges handing down harsher sentences.",
    "accused or convicted": "The court spoke of people accused or convicted of fraud.",
    "a homicide": "The death of the captain was ruled a homicide, the court heard.",
    "restrained": "The captain was restrained by force before the judge came.",
    "which is expected": "Judge Kay Rowe takes part in the ruling, which is expected in June.",
    "or, after not": "The claims about boats were not argued or ruled on by a court.",
    "no example": "The mayor could not find any case in which the court overturned such a toll.",
    "her claims": "Judge Lee Dunmore spoke to the senators. He denied her claims.",
    "an order refused": "Judge Lee Dunmore lost his seat for refusing a court order.",
    "the claims": "Judge Lee Dunmore spoke to the senators. Dunmore denied the claims.",
    "who agree": "The mayor may change it by naming justices who agree with the two.",
    "how it rules": "The toll stays no matter how the court rules.",
    "all but": "Those judges all but expressly held that tolls are void.",
    "any court below": "If the justices tie, the decision of the court below will stand.",
    "many cases decided": "Judge Ada Calloway is known for the 412 cases she has decided since May.",
    "a share": "Judge Ada Calloway has granted bail in 38 percent of her cases, by the city’s count.",
    "cases decided": "The site lists other cases she decided as a judge. Judge Ada Calloway is there.",
    "falsely": "The station was accused of falsely stating that the captain had been found liable for fraud in court.",
    "needed order": "The harbor insists that a search of the ferry requires a judge’s order.",
    "before it had": "The city dropped the suit before the judge had ruled on it.",
    "for mayor": "The judge backed his brother for mayor.",
    "on court": "The tennis court refused to dry.",
    "to be": "The court refused to be photographed.",
    "could end with": "The suit could end with the justices overruling an old precedent.",
    "majority of others": "The mayor, backed by the majority of his club in court, went home.",
    "these truths": (
        "As the founders wrote of the court, “We hold these truths to be self-evident, that all boats are equal.”"
    ),
    "set aside by all": "All judges are expected to take their own feelings and set them aside in court.",
    "any justice": "The mayor scolds any justice that rules in ways he does not like.",
    "at least eight": "The paper told of 30 captains, at least eight found guilty of smuggling in court.",
    "more than 40": "More than 40 of the people the mayor named were convicted of fraud in court.",
    "two million": "The mayor may have convicts, two million of whom have been convicted in court of fraud.",
    "interview": "Judge Lee Dunmore declined an interview request that the Courier had sent.",
    "comment": "Judge Lee Dunmore declined a request for comment.",
    "might affect": "The captain would not say whether the storm might affect the Supreme Court’s decision.",
    "influences": "A split below sways the justices’ decision to hear a ferry suit more than briefs do.",
    "would have got": "By itself that slip would have got any suit about boats thrown out.",
    "could see it": "The mayor could see the toll law struck down in court.",
    "would not name": "The mayor would not name judges who let thieves off easy.",
    "possibly": "Justice Ada Calloway could be the fifth vote, possibly siding with four of the others.",
    "depends on what": "The fee depends on what the captain was convicted of in court.",
    "had it been": "Had the toll been struck down by the court then, the ferries would run.",
    "until it comes out": "Some want to halt the toll until the Supreme Court ruling comes out.",
    "panel appointed": (
        "The 1990 law made a three-judge panel, appointed by the chief justice of the Supreme Court, for such suits."
    ),
    "court’s own rules": "Numerous circuit courts required costly paperwork for a tape.",
    "no comment": "The paper asked the judge for comment. She declined, and went home.",
    "denied having": "The judge denied that she had ever ruled for the ferry line.",
    "film": "In the film, a corrupt judge sentences the captain to hang.",
    "rumor": "The rumor that the Supreme Court had struck down the toll was on every pier.",
    "no evidence": "There is no evidence that any court ever struck down the toll.",
    "no mere report": "Reports that a jury had acquitted the captain turned out to be false.",
    "claims that are denied": "The mayor denied claims that a court had found the ferry line liable.",
    "not true": "It is not true that the Ninth Circuit overturned the toll.",
    "forged": "A forged letter said that the Supreme Court had struck down the toll.",
    "joked": "Satirists joked that a judge had sentenced the captain to scrub the deck.",
    "retracted": "The paper retracted its report that a court had ordered the ferry line to pay.",
    "invented": "The chatbot invented a case in which a court had struck down the toll.",
    "fictitious": "The brief cited a nonexistent order that barred the toll.",
    "odds": "The odds that the court strikes down the toll are slim.",
    "tentative": "The court’s tentative ruling would end the toll.",
    "nearly": "The judge almost dismissed the suit, he said later.",
    "mock jury": "A mock jury acquitted the captain in a rehearsal.",
    "imagine": "Imagine that a jury acquits him.",
    "no such act": "The justices have set no date for a hearing.",
    "first to": "The first judge to rule on it will face crowds.",
    "would be wrong": "It would be wrong to dismiss the suit, the mayor told the court.",
    "in a dissent": "The toll is void, Justice Ada Calloway concluded in her dissent.",
    "clemency": "The captain, whom a court heard, hoped on. His clemency petition was denied in 2016.",
    "career": "The court’s Judge Ada Calloway has sentenced more than 30 captains.",
    "many times": "The captain’s sentencing in court has been postponed multiple times.",
    "could proceed with": "The judge could still let the plea stand and go on with sentencing the captain.",
    "courtroom": "The judge cleared the courtroom of crowds.",
    "days in jail": "The captain was jailed for three days before the court met.",
    "banning": "The mayor told the court that banning ferries is wise.",
}


def found(extractor: Extractor, text: str) -> list[record.Ruling]:
    """The rulings of a text of a Wednesday."""
    return extractor.extract(text, "2024-05-15").rulings or []


@pytest.mark.parametrize(("text", "actions"), ACTS.values(), ids=ACTS)
def test_acts(extractor: Extractor, text: str, actions: str) -> None:
    rulings = found(extractor, text.replace("[[", "").replace("]]", ""))
    marked = [part.split("]]")[0] for part in text.split("[[")[1:]]
    assert [(ruling.text, ruling.action) for ruling in rulings] == list(zip(marked, actions.split(), strict=True))


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_is_no_act(extractor: Extractor, text: str) -> None:
    assert [ruling.text for ruling in found(extractor, text)] == []


FIELDS: dict[str, tuple[str, dict[str, Any]]] = {
    "actor and object": (
        "A federal judge in Ohio blocked the city’s ferry toll.",
        {"actor": "federal judge in Ohio", "object": "city’s ferry toll"},
    ),
    "day": ("A federal judge on Monday blocked the toll.", {"date": "2024-05-13"}),
    "day of another": ("A judge blocked the toll that was raised on Monday.", {"date": None}),
    "vote": ("The Ninth Circuit ruled 2-1 to uphold the toll.", {"vote": [2, 1]}),
    "unanimous": ("A three-judge panel of the Ninth Circuit unanimously upheld the toll.", {"vote": [3, 0]}),
    "person": ("The captain was sentenced to two years in prison.", {"object": "captain", "actor": None}),
    "by a vote": ("The Ninth Circuit reversed the ruling in 2019 by a 2-1 vote.", {"vote": [2, 1], "date": "2019"}),
    "to": ("In a 5-to-4 decision, the Supreme Court upheld the toll.", {"vote": [5, 4]}),
    "in a decision": ("In a 5-4 decision, the Supreme Court upheld the toll.", {"vote": [5, 4]}),
    "pronoun past a clause": (
        "Judge Ada Calloway, whom Mayor Kay Rowe praised, heard it. She dismissed the suit.",
        {"actor": "She", "object": "suit"},
    ),
    "whom it fined": ("A judge in Lincoln fined the captain $300.", {"object": "captain"}),
    "released on a day": ("In a 6-3 decision released Friday, the court upheld the toll.", {"date": "2024-05-10"}),
    "upheld in": ("The Supreme Court affirmed the conviction in 1993.", {"date": "1993"}),
    "by votes, first": ("By 6-3, the justices upheld the ban.", {"vote": [6, 3]}),
    "whether": ("The Supreme Court agreed to decide whether a city may tax ferries.", {"object": None}),
    "favored": ("The judge ruled in favor of the ferry line.", {"object": "ferry line"}),
    "let stand": ("The Supreme Court let stand the ferry law.", {"object": "ferry law"}),
    "behind the verb alone": ("Judge Backs Ferries\n\nThe sea is calm.", {"object": "Ferries"}),
    "held on a day": ("The captain was ordered held without bail Monday by a judge.", {"date": "2024-05-13"}),
    "in a case of a year": ("In a 1994 case the justices upheld a tax.", {"date": "1994"}),
    "all of a bench": (
        "A bench of Justices Ada Calloway and Lee Dunmore directed the city to pay.",
        {"actor": "bench of Justices Ada Calloway and Lee Dunmore"},
    ),
    "pronoun": ("The Ninth Circuit met on Monday. It upheld the toll.", {"actor": "It"}),
}


@pytest.mark.parametrize(("text", "fields"), FIELDS.values(), ids=FIELDS)
def test_fields(extractor: Extractor, text: str, fields: dict[str, Any]) -> None:
    (ruling,) = found(extractor, text)
    told = {name: getattr(ruling, name) for name in fields}
    assert {name: getattr(value, "text", value) for name, value in told.items()} == fields


def test_courts_and_judges_are_the_article_s(extractor: Extractor) -> None:
    text = (
        "Judges Ada Calloway and Lee Dunmore of the Ninth Circuit voted to uphold the ferry toll, "
        "while Judge Kay Rowe dissented."
    )
    article = extractor.extract(text)
    (ruling,) = article.rulings or []
    names = {judge.id: judge.name for judge in article.judges or []}
    assert [names[id_] for id_ in ruling.judge_ids] == ["Ada Calloway", "Lee Dunmore"]
    assert [names[id_] for id_ in ruling.dissent_ids] == ["Kay Rowe"]


# Text about a toll that was upheld, and who dissented.
DISSENTS = {
    "behind it": ("The Ninth Circuit upheld the toll, and Judge Kay Rowe dissented.", ["Kay Rowe"]),
    "in the next sentence": ("The Ninth Circuit upheld the toll. Judge Kay Rowe dissented.", ["Kay Rowe"]),
    "joined by another": (
        "The Ninth Circuit upheld the toll. Judge Kay Rowe, joined by Judge Lee Dunmore, dissented.",
        ["Kay Rowe"],
    ),
    "in dissent": ("The Ninth Circuit upheld the toll. Judge Kay Rowe, in dissent, called it unfair.", ["Kay Rowe"]),
    "in a dissent": ("The Ninth Circuit upheld the toll. “No,” Judge Kay Rowe wrote in a dissent.", ["Kay Rowe"]),
    "the dissenter": ("The Ninth Circuit upheld the toll. Judge Kay Rowe was the lone dissenter.", ["Kay Rowe"]),
    "no dissenter": ("The Ninth Circuit upheld the toll. Judge Kay Rowe praised a dissenter.", []),
    "another's dissent": ("The Ninth Circuit upheld the toll. Judge Lee Dunmore quoted Judge Kay Rowe’s dissent.", []),
    "no dissent": ("The Ninth Circuit upheld the toll. Judge Kay Rowe did not dissent.", []),
    "a judge alone": ("Judge Lee Dunmore upheld the toll. Judge Kay Rowe dissented.", []),
    "another time": (
        "The Ninth Circuit upheld the toll. Judge Kay Rowe dissented when the Fifth Circuit upheld the bridge tax.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "dissenters"), DISSENTS.values(), ids=DISSENTS)
def test_dissents(extractor: Extractor, text: str, dissenters: list[str]) -> None:
    article = extractor.extract(text, "2024-05-15")
    ruling = (article.rulings or [])[0]
    names = {judge.id: judge.name for judge in article.judges or []}
    assert [names[id_] for id_ in ruling.dissent_ids] == dissenters


# Text, and the votes of its one act.
VOTES = {
    "a vote of": ("The Supreme Court, by a vote of 5-4, upheld the toll.", [5, 4]),
    "in words": ("The Supreme Court upheld the toll by a vote of five to four.", [5, 4]),
    "splitting": ("The Supreme Court, splitting 5-4, upheld the toll.", [5, 4]),
    "a panel's margin": ("The Ninth Circuit upheld the toll by a 2-1 margin.", [2, 1]),
    "another body's": ("The Supreme Court upheld a toll that the council had passed by a vote of 5-4.", None),
}


@pytest.mark.parametrize(("text", "votes"), VOTES.values(), ids=VOTES)
def test_votes(extractor: Extractor, text: str, votes: list[int] | None) -> None:
    (ruling,) = found(extractor, text)
    assert ruling.vote == votes


def test_a_month_to_come_is_no_act_s(extractor: Extractor) -> None:
    (ruling,) = found(extractor, "The Ninth Circuit agreed to hear the appeal, with arguments in November.")
    assert ruling.date is None


def test_a_high_court_s_acts_are_not_the_supreme_court_s(extractor: Extractor) -> None:
    article = extractor.extract(
        "NEW DELHI: The Supreme Court of India stayed a Delhi High Court order on Monday.\n\n"
        "In May, a high court bench of Justices Ada Calloway and Lee Dunmore had set aside the toll. It also ordered a "
        "new survey. In June, the high court dismissed an appeal.",
        "2024-07-15",
    )
    names = {court.id: court.name for court in article.courts or []}
    _, *later = article.rulings or []
    assert [(ruling.text, ruling.court_id and names[ruling.court_id]) for ruling in later] == [
        ("set aside", "Delhi High Court"),
        ("ordered", "Delhi High Court"),
        ("dismissed", "Delhi High Court"),
    ]


# Text, and the case of each act.
CASES: dict[str, tuple[str, list[str | None]]] = {
    "in it": ("In Calloway v. Dunmore, the Ninth Circuit held that the toll was legal.", ["Calloway v. Dunmore"]),
    "beside it": ("The judge refused to dismiss the suit, Calloway v. Dunmore.", ["Calloway v. Dunmore"]),
    "named next": (
        "The Ninth Circuit agreed to hear the appeal. The case, Calloway v. Dunmore, began in May.",
        ["Calloway v. Dunmore"],
    ),
    "at the end": (
        "The Ninth Circuit upheld the toll on Monday. In 2015 the Ninth Circuit overturned a bridge tax. The ferries "
        "run.\n\nThe case is Calloway v. Dunmore, 9th U.S. Circuit Court of Appeals, No. 23-1417.",
        ["Calloway v. Dunmore", None],
    ),
    "at the end of an old story": (
        "The Ninth Circuit overturned a bridge tax in 2015. The mayor hopes that it hears him soon.\n\n"
        "The case is Calloway v. Dunmore, 9th U.S. Circuit Court of Appeals, No. 23-1417.",
        [None],
    ),
    "its opinion": (
        "The Supreme Court issued its opinion in Calloway v. Dunmore. It issued a second opinion on the ferries.",
        ["Calloway v. Dunmore", None],
    ),
    "of a court": ("The mayor praised the ruling of a lower court in Calloway v. Dunmore.", ["Calloway v. Dunmore"]),
    "in what was claimed": (
        "The judge rejected the claim that a toll in an old case, Calloway v. Dunmore, helped the city.",
        [None],
    ),
}


@pytest.mark.parametrize(("text", "names"), CASES.values(), ids=CASES)
def test_cases(extractor: Extractor, text: str, names: list[str | None]) -> None:
    article = extractor.extract(text, "2024-05-15")
    known = {case.id: case.name for case in article.cases or []}
    assert [known.get(ruling.case_id or "") for ruling in article.rulings or []] == names


# Texts whose acts are all of the Ninth Circuit.
SEATS = {
    "a panel of it": "A panel of the Ninth Circuit reversed those orders.",
    "a panel of that court": (
        "The city could go to the Ninth Circuit. In May a three-judge panel of that court upheld a toll."
    ),
    "a judge on it": "A judge on the Ninth Circuit blocked the toll.",
    "done in it": "On Monday, in the Ninth Circuit, the toll was upheld.",
    "a panel taken up by a pronoun": (
        "The toll case went to the Ninth Circuit. The panel did not reach the fees. It told the city to repay the toll."
    ),
    "its panel": "A Ninth Circuit panel reversed those orders.",
    "that court": "The city will ask the Ninth Circuit for help. In 2021 that court upheld a toll.",
    "past another's": (
        "The Ninth Circuit reversed the toll on Monday. The mayor had lost. The Ninth Circuit, in its order, also "
        "blocked a fee. The court let stand a tax on ropes."
    ),
    "lead and next": (
        "An appeals court ruled Friday that the toll was unfair. A panel of the Ninth Circuit ruled that the city had "
        "broken the law."
    ),
}


@pytest.mark.parametrize("text", SEATS.values(), ids=SEATS)
def test_the_court_is_where_they_sit(extractor: Extractor, text: str) -> None:
    article = extractor.extract(text, "2024-05-15")
    ids = {court.id: court.courtlistener_id for court in article.courts or []}
    assert {ids.get(ruling.court_id or "") for ruling in article.rulings or []} == {"ca9"}


# Texts in which the court of the last act is that of the first.
AS_FIRST = {
    "past what another had done": (
        "The Supreme Court on Monday reversed a decision of the Ninth Circuit. The Ninth Circuit had sided with the "
        "city. In another case, the court let stand a tax on ropes."
    ),
    "past the order that it acts on": (
        "The Constitutional Court of South Africa confirmed a high court order declaring the toll void. Justice Ada "
        "Calloway held that boats are free."
    ),
    "a judge named for it": (
        "The Supreme Court of Canada quashed the toll. Justice Ada Calloway found that it was unfair. She ordered the "
        "city to pay."
    ),
    "a bench of it": (
        "The Bombay High Court quashed the toll. A division bench of Justices Ada Calloway and Lee Dunmore directed "
        "the city to pay."
    ),
}


@pytest.mark.parametrize("text", AS_FIRST.values(), ids=AS_FIRST)
def test_the_last_act_is_of_the_first_one_s_court(extractor: Extractor, text: str) -> None:
    first, *_, last = found(extractor, text)
    assert first.court_id == last.court_id is not None


def test_a_district_judge_is_not_of_the_court_before(extractor: Extractor) -> None:
    text = "The Supreme Court of Canada quashed the toll. U.S. District Judge Ada Calloway found that it was unfair."
    assert [ruling.court_id is None for ruling in found(extractor, text)] == [False, True]


def test_who_gives_the_reasons_is_told_with_the_court(extractor: Extractor) -> None:
    text = "The Ninth Circuit, in a 2-1 opinion by Judge Ada Calloway, said that the toll was unfair."
    article = extractor.extract(text, "2024-05-15")
    (ruling,) = article.rulings or []
    assert [judge.name for judge in article.judges or [] if judge.id in ruling.judge_ids] == ["Ada Calloway"]


def test_a_district_court_judge_is_of_any_such_court(extractor: Extractor) -> None:
    text = "The U.S. District Court for the District of Kansas voided a tax. "
    text += "In Ohio a U.S. District Court judge blocked the toll."
    assert [ruling.court_id is None for ruling in found(extractor, text)] == [False, True]


@pytest.mark.parametrize(
    ("who", "named"), [("U.S. District Judge", True), ("A former colleague, retired Judge", False)]
)
def test_a_judge_is_the_one_whom_the_next_sentence_names(extractor: Extractor, who: str, named: bool) -> None:
    text = f"A federal judge in Lincoln blocked the toll on Monday. {who} Ada Calloway said that it was unfair."
    (ruling,) = found(extractor, text)
    assert bool(ruling.judge_ids) is named


def test_he_is_not_she(extractor: Extractor) -> None:
    text = "Judge Ada Calloway told him that he would go home. She ordered the city to free him."
    assert [ruling.actor.text for ruling in found(extractor, text) if ruling.actor] == ["She"]


def test_who_is_only_imagined_to_act_is_no_pronoun_s(extractor: Extractor) -> None:
    text = (
        "The mayor declined to say whether it is proper for a judge to attack a rival. But he agreed in a broadcast "
        "that the toll is unfair."
    )
    assert not found(extractor, text)


def test_justices_are_of_the_court_that_acted(extractor: Extractor) -> None:
    text = (
        "The Kansas Supreme Court struck down the toll on Monday. In a 5-2 decision, the justices held that it was "
        "unfair. The city will go to the U.S. Supreme Court."
    )
    first, second = found(extractor, text)
    assert first.court_id == second.court_id is not None
    assert second.vote == [5, 2]


def test_reports_of_one_act_are_tied(extractor: Extractor) -> None:
    text = (
        "A federal judge blocked the ferry toll on Monday.\n\nJudge Ada Calloway blocked the toll at noon. "
        "In March the Ninth Circuit upheld a bridge tax."
    )
    first, second, third = found(extractor, text)
    assert (first.same_as, second.same_as, third.same_as) == (None, first.id, None)
    assert first.judge_ids == second.judge_ids != []


def test_an_order_is_of_no_step_on_the_way(extractor: Extractor) -> None:
    text = (
        "The Supreme Court upheld the toll. The justices sent the case back. The mayor read the Supreme Court’s order."
    )
    first, second, third = found(extractor, text)
    assert (second.same_as, third.same_as) == (None, first.id)


def test_a_ruling_is_the_whole_and_no_point_of_it(extractor: Extractor) -> None:
    text = (
        "The Ninth Circuit struck down the toll. The Ninth Circuit held that boats are free. "
        "The mayor praised the Ninth Circuit’s ruling."
    )
    first, second, third = found(extractor, text)
    assert (second.same_as, third.same_as) == (None, first.id)


def test_a_district_judge_is_none_of_the_supreme_court(extractor: Extractor) -> None:
    text = (
        "U.S. District Judge Ada Calloway blocked the toll. The mayor read the Supreme Court’s order. "
        "Calloway told the city to pay the captains."
    )
    *_, last = found(extractor, text)
    assert (last.court_id, last.same_as) == (None, None)


# Texts of reports of one act, and of acts that their court or kind alone doesn’t make one: the place, counted from
# one, of the report that each is the same as, 0 where it is of an act of its own.
TIES = {
    "an old one": ("The Supreme Court upheld the toll. The mayor read a 1939 Supreme Court decision on boats.", "0 0"),
    "a second": ("The Supreme Court upheld the toll. The Supreme Court issued a second opinion.", "0 0"),
    "two cases": (
        "The Supreme Court issued its opinion in Calloway v. Dunmore. The Supreme Court issued its opinion in Roe v. "
        "Rowe.",
        "0 0",
    ),
    "also": ("Judge Ada Calloway rejected the claim of the crew. She also dismissed the suit.", "0 0"),
    "the term": ("A judge sentenced the captain to two years in prison. She imposed the sentence on the pier.", "0 1"),
    "headline and lead": (
        "Judge blocks harbor fee\n\nA federal judge on Monday halted an order to raise what ferries pay.",
        "0 1",
    ),
    "headline and holding": (
        "High court rejects ferry line’s view\n\nThe Supreme Court ruled Monday that boats need no permit.",
        "0 1",
    ),
    "who is named next": (
        "A federal court on Monday tossed out the ferry line’s suit. Judge Ada Calloway rejected the claim.",
        "0 1",
    ),
    "the noun for it": (
        "Judge Ada Calloway blocked the toll on Monday. In Ohio the mayor praised Calloway’s ruling.",
        "0 1",
    ),
    "of that day": (
        "The Ninth Circuit overturned the toll on Monday. Judge Ada Calloway had issued an order on boats. The mayor "
        "praised Monday’s ruling.",
        "0 0 1",
    ),
    "one sentence": ("The judge sided with the city and ruled against the ferry line.", "0 1"),
    "another judge": ("A judge blocked the toll. Another judge blocked it, too.", "0 0"),
    "a judge also": ("A judge blocked the toll. A judge also blocked the fee for pets.", "0 0"),
    "federal courts": ("The Supreme Court refused to hear the appeal. Federal courts dismissed a suit.", "0 0"),
    "the courts": ("The city lost at the Ninth Circuit, which blocked it. The courts have put a hold on it.", "0 0"),
    "an arbitrator": ("The Supreme Court ruled that tolls are void. An arbitrator sided with the city.", "0 0"),
    "a state’s court": (
        "The U.S. Supreme Court refused to hear the appeal. The state court’s decision pleased the mayor.",
        "0 0",
    ),
    "another’s sentence": (
        "Ada Roe was convicted of fraud in court. Lee Dunmore was convicted of perjury.",
        "0 0",
    ),
    "men in headlines": ("Man Sentenced to Prison for Fraud\n\nOhio Man Sentenced to Prison for Arson\n", "0 0"),
    "another year": ("He was sentenced to two years in court. In May he was sentenced to another year.", "0 0"),
    "two points": (
        "The Ninth Circuit held that the toll was void. In the spring the Ninth Circuit held that boats are free.",
        "0 0",
    ),
    "its earlier order": (
        "Judge Ada Calloway blocked the toll. The mayor recalled Calloway’s earlier ruling.",
        "0 0",
    ),
    "an order and what was refused": (
        "Judge blocks harbor fee\n\nJudge Ada Calloway blocked the fee on Monday. "
        + "The pier was full and loud. " * 60
        + "Calloway refused to order refunds. Calloway’s order takes effect in May.",
        "0 1 0 1",
    ),
    "two that are coordinated": ("The judge awarded the crew their costs but put a stay on the sale.", "0 0"),
    "what is confirmed": (
        "Court upholds order on toll\n\nThe High Court upheld a magistrate's order declaring the toll void.",
        "0 1 0",
    ),
    "twice": (
        "A judge ruled against the city twice. On Monday Judge Ada Calloway dismissed its claim against the crew.",
        "0 0",
    ),
    "judges in a headline": (
        "Towns chafe at judges who have blocked tolls\n\nJudge Ada Calloway on Monday blocked a fee.",
        "0 0",
    ),
    "the lead has been told": (
        "Court strikes down toll\n\nThe High Court struck down the toll. It sat on Monday. It awarded the crew costs.",
        "0 1 0",
    ),
    "a hold and a reversal": (
        "The Ninth Circuit put the injunction on hold in May. On Monday it reversed an order on boats.",
        "0 0",
    ),
    "order after order": (
        "Judge Ada Calloway told the city to pay the crew. The pier was full and loud. The mayor came with a band, "
        "and children sang for more than an hour, while boats of all kinds went by and rang their bells to greet him. "
        "Nobody there had seen as much as that in all the years since the new lighthouse was lit, and some wept, "
        "and the oldest of the captains said so in a short speech that he had written on his hand. Then they all "
        "went home. Judge Ada Calloway told the city to mend the pier.",
        "0 0",
    ),
}


@pytest.mark.parametrize(("text", "ties"), TIES.values(), ids=TIES)
def test_which_reports_are_of_one_act(extractor: Extractor, text: str, ties: str) -> None:
    places = {None: 0} | {f"ruling-{place}": place for place in range(1, 9)}
    assert [places[ruling.same_as] for ruling in found(extractor, text)] == [int(tie) for tie in ties.split()]


def test_a_day_is_of_the_verb_whose_subject_it_is_told_with(extractor: Extractor) -> None:
    text = "The trial court voided the toll in 2020, and the Kansas Court of Appeals upheld that ruling later."
    assert [ruling.date for ruling in found(extractor, text)] == ["2020", None]


@pytest.mark.parametrize("who", ["A federal judge, Ada Calloway,", "A county judge, Judge Ada Calloway,"])
def test_a_judge_is_who_is_named_in_apposition(extractor: Extractor, who: str) -> None:
    article = extractor.extract(f"{who} blocked the ferry toll on Monday.")
    (ruling,) = article.rulings or []
    assert [judge.name for judge in article.judges or [] if judge.id in ruling.judge_ids] == ["Ada Calloway"]


def test_another_judge_is_not_the_one_named_before(extractor: Extractor) -> None:
    ordered = "Judge Ada Calloway on Monday ordered a new trial for the captain. "
    text = ordered + "The pier is old. Nobody mends it. " * 15 + "A judge in Lincoln rejected his request for a boat. "
    text += "The pier is old. Nobody mends it. " * 10 + "Calloway set a hearing for June."
    (_, rejected, _) = found(extractor, text)
    assert (rejected.text, rejected.judge_ids) == ("rejected", [])


def test_nothing_is_said_of_another_person(extractor: Extractor) -> None:
    text = "The Daily Ferry says that Ada Roe was acquitted of fraud in court, but was convicted of perjury."
    assert {getattr(ruling.object, "text", "Ada Roe") for ruling in found(extractor, text)} == {"Ada Roe"}


@pytest.mark.parametrize("piece", ["The court voted 6-3 to uphold the toll. ", "ruled convicted dismissed dissented "])
def test_cost_is_linear(piece: str) -> None:
    doc = loader.load()(piece)  # parsed once: what is measured is the room

    def cost(size: int) -> float:
        reading = Reading(text=piece * size, parse=Tokens(*[doc] * size))
        votes = [len(piece) * n + piece.find("6-3") for n in range(size) if "6-3" in piece]
        reading.found.statistics = [
            record.Statistic.model_construct(text="6-3", start=at, end=at + 3, kind="vote", value=6, value_max=3)
            for at in votes
        ]
        began = time.process_time()
        assert len(find(reading)) >= size
        return time.process_time() - began

    assert growth(cost, 500, 2_000, within=6) < 6


def test_who_decides_costs_no_more_in_a_list_of_days() -> None:
    doc, days = loader.load()("Judge Ada Calloway blocked the toll."), loader.load()(" Friday,")

    def cost(size: int) -> float:
        tokens = Tokens(doc, *[days] * size)
        first = len("Judge Ada Calloway blocked the toll.")
        reading = Reading(text=doc.text + days.text * size, parse=tokens)
        reading.found.dates = [
            record.Date.model_construct(text="Friday", start=at + 1, end=at + 7)
            for at in range(first, first + size * len(days.text), len(days.text))
        ]
        actors = Actors(reading, tokens, Clauses(tokens))
        began = time.process_time()
        for _ in range(2_000):
            actors.phrase(Actor(2, "named"))
        return time.process_time() - began

    assert growth(cost, 500, 8_000, within=3) < 3

"""How a judge is recognised: each sighting carries the rule, or the form of one, that it was found by."""

from __future__ import annotations

from mpp_extract.rule import Form, Rule

TITLE = Rule(
    "judges.title",
    "A name under a judge's title.",
    "U.S. District Judge [[Lucinda Varga]] dismissed the suit on Tuesday.",
    "The Justice Department dismissed the complaint on Tuesday.",
)
LIST = Rule(
    "judges.list",
    "Names that share a plural title.",
    "Judges [[Lucinda Varga]] and [[Omar Tellier]] agreed with the lower court.",
    "Judges Advocate General agreed with the lower court.",
)
PANEL = Rule(
    "judges.panel",
    "Names before their titles in an opinion's heading.",
    "Before: [[VARGA]], Chief Judge, and [[TELLIER]] and [[PETTY]], Circuit Judges.",
    "Before Varga, Tellier and Petty could speak, the circuit judges left.",
    source="28 U.S.C. 46 (panels); the courts of appeals' opinions, heading",
)
ROLE = Rule(
    "judges.role",
    "A name that the sentence equates with a judge.",
    "[[Lucinda Varga]], a retired immigration judge, read the filing.",
    "Lucinda Varga, a lawyer for the judge, read the filing.",
)
COURT = Rule(
    "judges.court",
    "A name with the court it sits on.",
    "The order by [[Lucinda Varga]] of the Western District of Texas took effect on Friday.",
    "The motion by attorney Lucinda Varga of the Western District of Texas took effect on Friday.",
)
APPOINTEE = Rule(
    "judges.appointee",
    "A president's appointee named beside judges as one of their bench.",
    "Judge Omar Tellier wrote the opinion; [[Lucinda Varga]], a Reagan appointee, dissented.",
    "Judge Omar Tellier wrote to the ambassador. The ambassador, Lucinda Varga, was a Reagan-era diplomat.",
)
JUSTICE = Rule(
    "judges.justice",
    "A justice of the Supreme Court of the United States by name, without a title, beside its other justices.",
    "Justice Clarence Thomas, joined by [[Gorsuch]], dissented from the Supreme Court's order.",
    "Allen Ginsburg read the poem before the Supreme Court.",
    source="Supreme Court of the United States, Justices 1789 to Present",
)
BENCH = Rule(
    "judges.bench",
    "A full name that the sentence puts on the bench beside a judge.",
    "Judge Omar Tellier wrote the opinion. Also on the panel were [[Lucinda Varga]] and [[Ana Petty]].",
    "Judge Omar Tellier spoke at the school. Also on the program were Lucinda Varga and Ana Petty.",
    source="28 U.S.C. § 46(b) (panels of three, and courts in banc)",
)
OFFICE = Rule(
    "judges.office",
    "A name beside the office of a court's head.",
    "The Master of the Rolls, Sir [[Omar Tellier]], agreed.",
    "The master of the house, Sir Omar Tellier, agreed.",
    source="Senior Courts Act 1981 (UK), sec. 5; Judiciary and Courts (Scotland) Act 2008, secs. 4-5",
)
LORD = Rule(
    "judges.lord",
    "A lord or a lady whom the words put on a bench.",
    "Lord [[Tellier]] jailed him for a year, the Court of Session heard.",
    "Lord Tellier drove him for a year, the Court of Session heard.",
    source="Judiciary of Scotland, Senators of the College of Justice; Judicial titles, Supreme Court (UK)",
)
RULES: tuple[Rule, ...] = (TITLE, LIST, PANEL, ROLE, COURT, APPOINTEE, JUSTICE, BENCH, OFFICE, LORD)

# The forms of a role that the sentence gives.
EQUATED = Form(
    "judges.role/equated",
    "[[Lucinda Varga]] was elected chief justice last year.",
    "Lucinda Varga was asked by the chief justice last year.",
)
OVER_CASE = Form(
    "judges.role/over_case",
    "Lawyers asked the judge hearing the case, [[Lucinda Varga]], to step aside.",
    "Lawyers asked the judge hearing the case, Delaware papers wrote, to step aside.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.65 (apposition)",
)
NAMED = Form(
    "judges.role/named",
    "It went to a judge named [[Lucinda Varga]] in the end.",
    "It went to a lawyer named Lucinda Varga in the end.",
    source="FrameNet, Being_named",
)
NOUN_BEFORE = Form(
    "judges.role/noun_before",
    "He wrote to the judge in Boise – [[Lucinda Varga]] – for help.",
    "He wrote to the judge in Boise – Lucinda Varga did – for help.",
    source="Quirk et al., A Comprehensive Grammar of the English Language, 17.65 (apposition)",
)
# The forms of a justice's name.
IN_FULL = Form(
    "judges.justice/in_full",
    "The Supreme Court heard [[Elena Kagan]] ask about it.",
    "The Supreme Court heard of the nomination of Elena Kagan from the wire.",
)
BESIDE = Form(
    "judges.justice/beside",
    "Justice Samuel Alito, joined by [[Gorsuch]], dissented from the Supreme Court's order.",
    "Mayor Samuel Poe, joined by Gorsuch, dissented from the council's order.",
)
FORMS: tuple[Form, ...] = (EQUATED, OVER_CASE, NAMED, NOUN_BEFORE, IN_FULL, BESIDE)

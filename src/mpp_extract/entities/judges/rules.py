"""How a judge is recognised: one rule a way in which the text says that somebody is one."""

from __future__ import annotations

from mpp_extract.rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        "judges.title",
        "A name under a judge's title.",
        "U.S. District Judge [[Lucinda Varga]] dismissed the suit on Tuesday.",
        "The Justice Department dismissed the complaint on Tuesday.",
    ),
    Rule(
        "judges.list",
        "Names that share a plural title.",
        "Judges [[Lucinda Varga]] and [[Omar Tellier]] agreed with the lower court.",
        "Judges Advocate General agreed with the lower court.",
    ),
    Rule(
        "judges.panel",
        "Names before their titles in an opinion's heading.",
        "Before: [[VARGA]], Chief Judge, and [[TELLIER]] and [[PETTY]], Circuit Judges.",
        "Before Varga, Tellier and Petty could speak, the circuit judges left.",
    ),
    Rule(
        "judges.role",
        "A name that the sentence equates with a judge.",
        "[[Lucinda Varga]], a retired immigration judge, read the filing.",
        "Lucinda Varga, a lawyer for the judge, read the filing.",
    ),
    Rule(
        "judges.court",
        "A name with the court it sits on.",
        "The order by [[Lucinda Varga]] of the Western District of Texas took effect on Friday.",
        "The motion by attorney Lucinda Varga of the Western District of Texas took effect on Friday.",
    ),
    Rule(
        "judges.appointee",
        "A president's appointee named beside judges as one of their bench.",
        "Judge Omar Tellier wrote the opinion; [[Lucinda Varga]], a Reagan appointee, dissented.",
        "Judge Omar Tellier wrote to the ambassador. The ambassador, Lucinda Varga, was a Reagan-era diplomat.",
    ),
    Rule(
        "judges.justice",
        "A justice of the Supreme Court of the United States by name, without a title, beside its other justices.",
        "Justice Clarence Thomas, joined by [[Gorsuch]], dissented from the Supreme Court's order.",
        "Allen Ginsburg read the poem before the Supreme Court.",
        source="Supreme Court of the United States, Justices 1789 to Present",
    ),
    Rule(
        "judges.bench",
        "A full name that the sentence puts on the bench beside a judge.",
        "Judge Omar Tellier wrote the opinion. Also on the panel were [[Lucinda Varga]] and [[Ana Petty]].",
        "Judge Omar Tellier spoke at the school. Also on the program were Lucinda Varga and Ana Petty.",
    ),
)

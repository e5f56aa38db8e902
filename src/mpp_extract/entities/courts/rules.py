"""How a court is recognised: one rule a way of naming it."""

from __future__ import annotations

from mpp_extract.entities.courts.forms import FORMS
from mpp_extract.rule import Rule

__all__ = ["FORMS", "RULES"]

RULES: tuple[Rule, ...] = (
    Rule(
        "courts.circuit",
        "A federal court of appeals by its number, its seat or its name.",
        "Lawyers asked the [[9th U.S. Circuit Court of Appeals]] for a stay.",
        "Miami-Dade's 11th Judicial Circuit hears such cases.",
        source="28 U.S.C. 41",
    ),
    Rule(
        "courts.district",
        "A federal district court by its district or the city where it sits.",
        "He sued in [[U.S. District Court for the Western District of Wisconsin]] on Monday.",
        "The school district court order was lifted.",
        source="28 U.S.C. 81-131",
    ),
    Rule(
        "courts.district_alone",
        "A federal district standing for its court, but not for its prosecutors.",
        "Judges of the [[Eastern District of Michigan]] disagreed.",
        "The U.S. attorney for the Eastern District of Michigan disagreed.",
        source="28 U.S.C. 81-131",
    ),
    Rule(
        "courts.bankruptcy",
        "A federal bankruptcy court by its district or city.",
        "It filed in [[U.S. Bankruptcy Court for the District of Delaware]] last week.",
        "The bankruptcy court fees were paid.",
        source="28 U.S.C. 151",
    ),
    Rule(
        "courts.cited",
        "A court as citations abbreviate it.",
        "See Doe v. Roe, No. 1:20-cv-00001 ([[S.D.N.Y.]] 2020).",
        "The D.A. Mass. officials met was new.",
        source="The Bluebook, table T1.1",
    ),
    Rule(
        "courts.special",
        "Another federal court or tribunal by its own name.",
        "The [[U.S. Court of International Trade]] set the duties aside.",
        "The claims court reporters were told differ.",
        source="courts-db; 28 U.S.C. and 38 U.S.C.",
    ),
    Rule(
        "courts.scotus",
        "The Supreme Court of the United States by name.",
        "The [[U.S. Supreme Court]] will hear it in the fall.",
        "The student supreme court will hear it in the fall.",
    ),
    Rule(
        "courts.state",
        "A court of a state by the state's name.",
        "The [[Nebraska Court of Appeals]] agreed.",
        "The Nebraska courts agreed.",
        source="courts-db; the state judiciaries' own descriptions",
    ),
    Rule(
        "courts.local",
        "A trial court by the county, city or judicial district where it sits.",
        "She was arraigned in [[Multnomah County Circuit Court]] on Friday.",
        "She was arraigned at the Multnomah County courthouse on Friday.",
        source="courts-db; the state judiciaries' own descriptions",
    ),
    Rule(
        "courts.bare",
        "A court by its kind alone, placed by the article: the nation's, a state's or a country's.",
        "The [[Supreme Court]] ruled 6-3.",
        "The tennis court was closed.",
    ),
    Rule(
        "courts.foreign",
        "A court abroad or between states.",
        "The [[European Court of Human Rights]] found a violation.",
        "The European courts found a violation.",
    ),
    Rule(
        "courts.tribunal",
        "A tribunal that decides cases by law, by its own name.",
        "The [[Competition Appeal Tribunal]] fined it.",
        "A tribunal of fans fined it.",
    ),
    Rule(
        "courts.immigration",
        "A named immigration court.",
        "He appeared in [[San Antonio immigration court]] by video.",
        "He missed two immigration court dates.",
        source="Executive Office for Immigration Review, list of immigration courts",
    ),
    Rule(
        "courts.tribal",
        "A court of a tribe or a tribal nation.",
        "The [[Navajo Nation Supreme Court]] disbarred him.",
        "The tribal council overruled the court.",
        source="courts-db",
    ),
)

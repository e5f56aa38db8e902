"""N: people and courts named in two ways.

``spelling.py`` has last names, ``offices.py`` one name with two offices, ``first.py`` who is named in full too late,
``courts.py`` courts and where they sit.
"""

from __future__ import annotations

from mpp_extract.check.names import courts, first
from mpp_extract.check.names.offices import two_offices
from mpp_extract.check.names.spelling import two_spellings
from mpp_extract.check.row import Check, Wrong

CHECKS = (
    *courts.CHECKS,
    first.CHECK,
    Check(
        code="N1",
        severity="error",
        certainty="article",
        meaning="A person's last name spelled in two ways.",
        wrong=(
            Wrong(
                "Maria Ortega spoke first. The room fell silent. Then Maria Oretga spoke again.", "Oretga", "“Ortega”"
            ),
            Wrong("Maria Ortega spoke first. “It is late,” Ortaga said.", "Ortaga", "elsewhere Maria “Ortega”"),
            Wrong("Vashti Ortega, an attorney, spoke. “It is late,” Ortaga said.", "Ortaga", "Vashti “Ortega”"),
            Wrong("Mr. Ortega spoke. Mr. Ortega left. The door fell on Mr. Ortga.", "Ortga", "elsewhere Mr. “Ortega”"),
            Wrong("Maria Orttega spoke. “No,” Ortega said. Then Ortega left Rome. Ortega sang.", "Orttega", "“Ortega”"),
        ),
        right=(
            "Maria Ortega spoke first. Then Maria Ortega spoke again, and Ortega said it was late.",
            "Maria Roberts spoke first. Then Robert said it was late.",
            "Maria Larsen spoke first. Then her sister Maria Larson spoke.",
            "Maria Larsen spoke first. Then Peter Larson spoke.",
            "Maria Larson spoke first. “No,” Larsen said. Then Larsen left Rome. Larsen sang.",
            "Mr. Larsen spoke. Mr. Larsen left. Mr. Larson came, and Larson sang.",
        ),
        limits="Last names of five letters and more, beside a first name that is well known or said to be a person’s, "
        "behind Mr. or Ms., or before a verb of saying. "
        "Sentences that speak of relatives, and quotations, are passed over.",
        find=two_spellings,
    ),
    Check(
        code="N4",
        severity="warning",
        certainty="article",
        meaning="One name with two offices or parties of which nobody has both.",
        wrong=(
            Wrong(
                "Sen. Maria Ortega agreed. The bill of Rep. Maria Ortega passed.", "Rep. Maria Ortega", "elsewhere “Sen"
            ),
            Wrong(
                "Sen. Maria Ortega, D-Ohio, agreed. Then Ortega (R-Ohio) left.",
                "Ortega (R-Ohio",
                "elsewhere “Ortega, D",
            ),
            Wrong(
                "Then prosecutor Maria Ortega spoke. “It is late,” said defense attorney Maria Ortega.",
                "defense attorney Maria Ortega",
                "elsewhere “prosecutor Maria Ortega”",
            ),
        ),
        right=(
            "Sen. Maria Ortega agreed. The bill of then-Rep. Maria Ortega passed.",
            "Sen. Maria Ortega, D-Ohio, agreed. Then Larson (R-Ohio) left.",
            "Sen. Maria Ortega agreed. Senator Maria Ortega left.",
            "Judge Maria Ortega agreed. Former prosecutor Maria Ortega had waited.",
        ),
        limits="Only of full names, and of offices that exclude each other: members of the two houses of a congress, "
        "governors, mayors, judges, sheriffs, prosecutors, defense attorneys; and of parties set behind a name. Who "
        "was, or runs for, something else in the sentence is passed over.",
        find=two_offices,
    ),
)

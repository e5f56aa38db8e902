"""C: docket numbers, citations and captions that fit neither their court nor their year, nor each other.

``dockets.py`` reads numbers, ``citations.py`` and ``reporters.py`` volumes, ``captions.py`` names of cases.
"""

from __future__ import annotations

from mpp_extract.check.cases.captions import misspelled_captions, two_captions
from mpp_extract.check.cases.citations import past_its_reporter
from mpp_extract.check.cases.dockets import other_court, year_ahead
from mpp_extract.check.row import Check, Right, Wrong

CHECKS = (
    Check(
        code="C1",
        severity="error",
        certainty="calendar",
        meaning="A docket number of a year that lies after publication.",
        wrong=(
            Wrong("The case is Poe v. Moss, No. 2:27-cv-00123.", "2:27-cv-00123", "of 2027", "2024-05-06"),
            Wrong("The application is Poe v. Moss, No. 26A123.", "26A123", "of 2026", "2024-05-06"),
        ),
        right=(
            Right("The case is Poe v. Moss, No. 2:24-cv-00123.", "2024-05-06"),
            Right("The case is Poe v. Moss, No. 2:97-cv-00123.", "2024-05-06"),
            "The case is Poe v. Moss, No. 2:27-cv-00123.",
        ),
        limits="Needs the day of publication from an option or the file itself. A state's number may be of the year to "
        "come, since some count by fiscal years.",
        find=year_ahead,
    ),
    Check(
        code="C2",
        severity="error",
        certainty="record",
        meaning="A trial court's docket number given as one of a court that has no such numbers.",
        wrong=(
            Wrong(
                "The case is Poe v. Moss, 2:24-cv-00123, 9th U.S. Circuit Court of Appeals.",
                "2:24-cv-00123",
                "“9th U.S. Circuit Court of Appeals” is named beside",
            ),
            Wrong("Poe v. Moss, U.S. Supreme Court, No. 2:24-cv-00123, is new.", "2:24-cv-00123", "trial court"),
        ),
        right=(
            "The case is Poe v. Moss, 24-12345, 9th U.S. Circuit Court of Appeals.",
            "The case is Poe v. Moss, 2:24-cv-00123, U.S. District Court, Northern District of Texas.",
            "The 9th U.S. Circuit Court of Appeals reversed it. The case is Poe v. Moss, 2:24-cv-00123.",
        ),
        limits="Only the federal courts’ numbers of office, year, type and serial, and a court right beside them. "
        "Which offices a district has is not known.",
        find=other_court,
    ),
    Check(
        code="C3",
        severity="error",
        certainty="record",
        meaning="A citation to a volume that its reporter has not, or has of other years.",
        wrong=(
            Wrong("It rests on Poe v. Moss, 1012 F.2d 45.", "1012 F.2d 45", "no volume 1012"),
            Wrong("It rests on Poe v. Moss, 410 U.S. 213 (1937).", "410 U.S. 213", "from 1972 to 1974"),
            Wrong("It rests on Poe v. Moss, 12 F.4th 45 (9th Cir. 1998).", "12 F.4th 45", "from 2020 on"),
        ),
        right=(
            "It rests on Poe v. Moss, 912 F.2d 45.",
            "It rests on Poe v. Moss, 410 U.S. 213 (1973).",
            "It rests on Poe v. Moss, 12 F.4th 45 (9th Cir. 2021).",
        ),
        limits="Knows the United States Reports, the Supreme Court Reporter, the Lawyers’ Edition and the federal and "
        "regional series of the National Reporter System; a year one off may be that of the binding.",
        find=past_its_reporter,
    ),
    Check(
        code="C4",
        severity="warning",
        certainty="article",
        meaning="One docket number for two cases whose captions share no party.",
        wrong=(
            Wrong(
                "One is Poe v. Moss, No. 2:24-cv-00123. The other is Reyes v. Larsen, No. 2:24-cv-00123.",
                "2:24-cv-00123",
                "of Reyes v. Larsen here, of Poe v. Moss before",
            ),
        ),
        right=(
            "One is Poe v. Moss, No. 2:24-cv-00123. The other is Reyes v. Larsen, No. 2:24-cv-00124.",
            "One is Poe v. Moss, No. 2:24-cv-00123. It is Reyes v. Moss, No. 2:24-cv-00123, too.",
            "Poe v. Moss, No. 2:24-cv-00123, was consolidated. So was Reyes v. Larsen, No. 2:24-cv-00123.",
        ),
        limits="Number and caption must stand together. An article that tells of consolidated or renamed cases is "
        "passed over.",
        find=two_captions,
    ),
    Check(
        code="C5",
        severity="error",
        certainty="article",
        meaning="A case whose caption spells a party in two ways.",
        wrong=(
            Wrong("In Ortega v. Moss it lost. Since Oretga v. Moss it waits.", "Oretga v. Moss", "“Ortega v. Moss”"),
            Wrong(
                "Poe v. Larsen stands. Poe v. Larsen binds. Poe v. Larssen is old.", "Poe v. Larssen", "“Poe v. Larsen”"
            ),
        ),
        right=(
            "In Ortega v. Moss it lost. Since Ortega v. Moss it waits.",
            "State v. Larsen stands. State v. Larson is old.",
            "In Robert v. Moss it lost. Since Roberts v. Moss it waits.",
        ),
        limits="The other party must be the same, and no state or city that brings charges; one letter "
        "of five and more differs.",
        find=misspelled_captions,
    ),
)

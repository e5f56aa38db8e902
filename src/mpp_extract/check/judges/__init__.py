"""J: judges against the public record of federal judges, and against what else the article says of them.

``claims.py`` reads what stands right beside a name, ``records.py`` asks the directory, ``find.py`` compares. Without a
table of judges (``mpp-extract judges import``) what needs a record says nothing. The examples are read with
``examples.py``.
"""

from __future__ import annotations

from mpp_extract.check.judges.find import (
    letter_off,
    off_the_bench,
    other_court,
    other_president,
    president_of_some,
    two_courts,
)
from mpp_extract.check.row import Check, Right, Wrong

CHECKS = (
    Check(
        code="J1",
        severity="error",
        certainty="record",
        meaning="A judge said to be appointed by another president than the directory of federal judges has.",
        wrong=(
            Wrong(
                "U.S. District Judge Lucinda Varga of the Northern District of Ohio, a Trump appointee, agreed.",
                "Trump",
                "appointed by Barack Obama",
            ),
            Wrong(
                "U.S. District Judge Lucinda Varga in the Northern District of Ohio wrote the order. Varga was "
                "appointed "
                "in 2010 by President George W. Bush.",
                "George W. Bush",
                "appointed by Barack Obama",
            ),
        ),
        right=(
            "U.S. District Judge Lucinda Varga of the Northern District of Ohio, an Obama appointee, agreed.",
            # Of two appointments either counts.
            "Judge Omar Tellier of the Sixth Circuit, a Clinton appointee, agreed.",
            "Judge Omar Tellier of the Sixth Circuit, an appointee of George W. Bush, agreed.",
            # Nominated in vain by the president before.
            "U.S. District Judge Lucinda Varga of the Northern District of Ohio was first nominated by George W. Bush.",
            "U.S. District Judge Lucinda Varga of the Northern District of Ohio, who succeeded a Trump appointee, "
            "agreed.",
        ),
        limits="Needs the table of judges. The judge must be linked to it by a full name, and the president must stand "
        "right beside the name. Whom a president nominated in vain may have been appointed by the next.",
        find=other_president,
    ),
    Check(
        code="J2",
        severity="error",
        certainty="record",
        meaning="A judge put on another court than the directory of federal judges has.",
        wrong=(
            Wrong(
                "U.S. District Judge Lucinda Varga of the Western District of Texas dismissed the suit.",
                "Western District of Texas",
                "on the U.S. District Court for the Northern District of Ohio since 2010",
                "2024-05-06",
            ),
            Wrong(
                "9th Circuit Judge Omar Tellier wrote the opinion.",
                "9th Circuit",
                "on the U.S. Court of Appeals for the Sixth Circuit since 2002",
                "2024-05-06",
            ),
        ),
        right=(
            Right(
                "U.S. District Judge Lucinda Varga of the Northern District of Ohio dismissed the suit.", "2024-05-06"
            ),
            # A court of an earlier appointment.
            Right("Judge Omar Tellier of the Northern District of Ohio wrote the order.", "2024-05-06"),
            Right(
                "U.S. District Judge Lucinda Varga of the Western District of Texas, sitting by designation, wrote it.",
                "2024-05-06",
            ),
            Right("Magistrate Judge Lucinda Varga of the Western District of Texas wrote the report.", "2024-05-06"),
        ),
        limits="Needs the table of judges. The full name must be one judge's only, and the court must stand right "
        "beside "
        "it; who sits by designation, was nominated or elevated in the sentence, is passed over.",
        find=other_court,
    ),
    Check(
        code="J3",
        severity="error",
        certainty="record",
        meaning="A judge said to have ruled on a day on which the directory has the judge not yet, or no longer, in "
        "office.",
        wrong=(
            Wrong(
                "U.S. District Judge Lucinda Varga of the Northern District of Ohio dismissed the suit on March 2, "
                "2008.",
                "dismissed",
                "was appointed on 2010-03-17",
                "2024-05-06",
            ),
            Wrong(
                "U.S. District Judge Anselm Pettyjohn of the Southern District of Texas dismissed the suit in May "
                "2014.",
                "dismissed",
                "left the bench on 1999-07-01",
                "2024-05-06",
            ),
        ),
        right=(
            Right(
                "U.S. District Judge Lucinda Varga of the Northern District of Ohio dismissed the suit on March 2, "
                "2018.",
                "2024-05-06",
            ),
            Right(
                "In 2008 Lucinda Varga, then a magistrate judge in the Northern District of Ohio, dismissed the suit.",
                "2024-05-06",
            ),
            Right(
                "U.S. District Judge Anselm Pettyjohn of the Southern District of Texas dismissed the suit in May "
                "1994.",
                "2024-05-06",
            ),
        ),
        limits="Needs the table of judges, a judge linked by a full name, and a ruling with a day, month or year. A "
        "senior "
        "judge is in office.",
        find=off_the_bench,
    ),
    Check(
        code="J4",
        severity="error",
        certainty="record",
        meaning="A judge's name that no record has, one letter away from that of a judge of the same court.",
        wrong=(
            Wrong(
                "U.S. District Judge Lucinda Vargo of the Northern District of Ohio dismissed the suit.",
                "Lucinda Vargo",
                "Lucinda Varga of the",
            ),
            Wrong(
                "U.S. District Judge Lucnida Varga of the Northern District of Ohio dismissed the suit.",
                "Lucnida Varga",
                "Lucinda Varga of the",
            ),
        ),
        right=(
            "U.S. District Judge Lucinda Varga of the Northern District of Ohio dismissed the suit.",
            "U.S. Magistrate Judge Lucinda Vargo of the Northern District of Ohio wrote the report.",
            "U.S. District Judge Lucinda Vargo of the Western District of Texas dismissed the suit.",
        ),
        limits="Needs the table of judges, a full name and a federal court. Judges appointed after the table was "
        "made are "
        "not in it.",
        find=letter_off,
    ),
    Check(
        code="J5",
        severity="house",
        certainty="house rule",
        meaning="The appointing president is given for some judges of the story and not for others.",
        wrong=(
            Wrong(
                "U.S. District Judge Lucinda Varga, an Obama appointee, agreed. U.S. District Judge Ana Poe did not.",
                "Ana Poe",
                "of another it is (“Obama”)",
            ),
            Wrong(
                "Circuit Judge Omar Tellier dissented. Circuit Judge Ana Poe, who was appointed by President "
                "Clinton, wrote.",
                "Omar Tellier",
                "of another it is (“Clinton”)",
            ),
        ),
        right=(
            "U.S. District Judge Lucinda Varga agreed. U.S. District Judge Ana Poe did not.",
            "U.S. District Judge Lucinda Varga, an Obama appointee, agreed. U.S. District Judge Ana Poe, a Trump "
            "appointee, did not.",
            "U.S. District Judge Lucinda Varga, an Obama appointee, agreed. U.S. Magistrate Judge Ana Poe had not.",
        ),
        limits="Asks for it right beside a judge's name; who appointed a panel as a whole is not seen.",
        find=president_of_some,
    ),
    Check(
        code="J6",
        severity="error",
        certainty="article",
        meaning="A judge put on two courts.",
        wrong=(
            Wrong(
                "U.S. District Judge Ana Poe of the Western District of Texas ruled. Poe, a judge in the Eastern "
                "District of Texas, wrote.",
                "Eastern District of Texas",
                "elsewhere “Western District of Texas” is said",
            ),
            Wrong(
                "9th Circuit Judge Ana Poe dissented. The brief was read by 5th Circuit Judge Ana Poe.",
                "5th Circuit",
                "elsewhere “9th Circuit” is said",
            ),
        ),
        right=(
            "U.S. District Judge Ana Poe of the Western District of Texas ruled. Poe, a judge in the Western "
            "District of Texas, wrote.",
            "U.S. District Judge Ana Poe of the Western District of Texas ruled. Poe was nominated to the 10th "
            "Circuit.",
            # Elevated, as the directory has it.
            "Judge Omar Tellier of the Northern District of Ohio ruled. Now 6th Circuit Judge Omar Tellier reads it "
            "again.",
        ),
        limits="Both courts must stand right beside the name. Who is nominated, elevated or sits by designation is "
        "passed "
        "over.",
        find=two_courts,
    ),
)

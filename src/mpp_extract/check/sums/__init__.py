"""S: numbers that don't fit each other. A rounded or hedged number may be all that it can stand for.

``amounts.py`` says what a printed number can stand for; the other modules compare.
"""

from __future__ import annotations

from mpp_extract.check.row import Check, Wrong
from mpp_extract.check.sums.changes import points_meant, wrong_factors, wrong_percentages
from mpp_extract.check.sums.lists import names_behind
from mpp_extract.check.sums.scales import other_scale
from mpp_extract.check.sums.shares import more_than_all, upside_down
from mpp_extract.check.sums.wholes import parts_of_a_whole, past_all

CHECKS = (
    Check(
        code="S1",
        severity="error",
        certainty="arithmetic",
        meaning="A change that is not the one between its two ends.",
        wrong=(
            Wrong("Complaints rose 20 percent, from 50 to 55.", "20 percent", "an increase of 10 percent"),
            Wrong("Sales fell from 4,000 to 3,000, a 40 percent drop.", "40 percent drop", "a decrease of 25 percent"),
            Wrong("The fee fell to $55 from $50.", "fell", "from “$50” to “$55” is up"),
        ),
        right=(
            "Complaints rose 10 percent, from 50 to 55.",
            "Sales fell from 4,000 to 3,000, a drop of nearly 26 percent.",
            # Rounded: 1.94 million to 2.26 million is 16 percent.
            "The fund grew 16 percent, from $1.9 million to $2.3 million.",
            "The shop climbed from 12 to 4 in the ranking of bakers.",
            "Wages grew 2 percent a year, from $50 to $66.",
        ),
        limits="Both ends must stand in the sentence as from … to …, with the change right before or behind them. "
        "Rounded numbers may be all that they can be rounded from. It says nothing of yearly rates, averages, ranks, "
        "and of what is adjusted for anything.",
        find=wrong_percentages,
    ),
    Check(
        code="S2",
        severity="error",
        certainty="arithmetic",
        meaning="Parts that don't make up the whole that they are said to be all of, or that are more than it.",
        wrong=(
            Wrong("Of the 40 clerks, 25 agreed and the other 20 refused.", "40 clerks", "“25” and “20” make 45"),
            Wrong("The bus held 45 people, including 25 men and 30 women.", "45 people", "“30 women” make 55"),
            Wrong("Jurors convicted him on 5 of the 12 counts and acquitted him of 8.", "12", "“5” and “8” make 13"),
            Wrong("Four people died: two teachers and three nurses.", "Four people", "“three nurses” make 5"),
        ),
        right=(
            "Of the 40 clerks, 25 agreed and the other 15 refused.",
            "Of the 40 clerks, 25 spoke French and 20 spoke Dutch.",
            "The bus held 45 people, including 15 men and 20 women.",
            "Jurors convicted him on 5 of the 12 counts and acquitted him of 7.",
            "Jurors convicted him on 5 of the 12 counts and acquitted him of 8 in March.",
            "Four people died: two teachers and two nurses.",
            "Four people died: a cook, two teachers and one nurse.",
        ),
        limits="Parts count as all of a whole only where the last is “the other” or “the remaining”, or they end the "
        "sentence behind a colon; men, women and children can be no more than the people whom they are among.",
        find=parts_of_a_whole,
    ),
    Check(
        code="S3",
        severity="error",
        certainty="arithmetic",
        meaning="Percentages of one whole that make more than 100.",
        wrong=(
            Wrong("In the end 62 percent agreed, and the other 48 percent refused.", "62 percent", "make 110 percent"),
            Wrong("In the poll 56 percent approve, while 54 percent disapprove.", "56 percent", "make 110 percent"),
            Wrong("It is backed by 56 percent and opposed by 54 percent.", "56 percent", "make 110 percent"),
        ),
        right=(
            "In the end 62 percent agreed, and the other 38 percent refused.",
            "In the poll 56 percent own a boat, while 54 percent own a bicycle.",
            "In the poll 56 percent of the men approve, while 54 percent of the women disapprove.",
        ),
        limits="Only answers of which one leaves out the other (approve and disapprove), and “the other” so many "
        "percent. One percent more is rounding.",
        find=past_all,
    ),
    Check(
        code="S4",
        severity="error",
        certainty="arithmetic",
        meaning="Doubled, tripled, quadrupled or halved said of numbers that are not.",
        wrong=(
            Wrong("Complaints doubled from 40 to 60.", "doubled", "1.5 times as much"),
            Wrong("Fees more than tripled, to $50 from $20.", "more than tripled", "2.5 times as much"),
        ),
        right=(
            "Complaints doubled from 40 to 80.",
            "Complaints nearly doubled, from 40 to 76.",
            "Complaints doubled in a year in which 60 clerks left.",
        ),
        limits="Both ends must stand right beside the word. What is said without a hedge may be a fifth off.",
        find=wrong_factors,
    ),
    Check(
        code="S5",
        severity="error",
        certainty="arithmetic",
        meaning="Percent said of the difference of two percentages, which is percentage points.",
        wrong=(
            Wrong("The rate rose 5 percent, from 20 percent to 25 percent.", "5 percent", "5 percentage points, or 25"),
            Wrong("Turnout fell from 60% to 48%, a 12 percent drop.", "12 percent drop", "12 percentage points, or 20"),
        ),
        right=(
            "The rate rose 5 percentage points, from 20 percent to 25 percent.",
            "The rate rose 25 percent, from 20 percent to 25 percent.",
            "The fee rose 5 percent, from $20 to $21.",
        ),
        limits="Both percentages must stand in the sentence as from … to …; where the number fits neither, it is S1.",
        find=points_meant,
    ),
    Check(
        code="S6",
        severity="warning",
        certainty="article",
        meaning="One sum in millions and in billions.",
        wrong=(
            Wrong(
                "The city won a $3.2 million grant in May. The $3.2 billion grant pays for roads.",
                "$3.2 billion",
                "elsewhere “$3.2 million”",
            ),
            Wrong(
                "The bridge costs $450 billion. In the end the bridge cost $450 million.",
                "$450 million",
                "elsewhere “$450 billion”",
            ),
        ),
        right=(
            "The city won a $3.2 million grant in May. The $3.2 million grant pays for roads.",
            "The city won a $3.2 million grant in May. The state has $3.2 billion in debt.",
            "The city won a $3.2 million grant in May. The state pays out grants of $4.1 billion.",
        ),
        limits="The figure must be the same, and what the sums are of must have a word in common.",
        find=other_scale,
    ),
    Check(
        code="S7",
        severity="error",
        certainty="arithmetic",
        meaning="A range whose upper end comes first.",
        wrong=(
            Wrong("Between 50 and 30 people came.", "Between 50 and 30 people", "the lower number, “30”, comes first"),
            Wrong("It costs between $900 and $700.", "between $900 and $700", "“$700”, comes first"),
        ),
        right=(
            "Between 30 and 50 people came.",
            "Between 500 and 1 million stamps were sold.",
            "The count went from 50 to 30 people.",
        ),
        limits="Only between … and …: from … to … may be a fall. Spans of time and degrees are told from either end.",
        find=upside_down,
    ),
    Check(
        code="S8",
        severity="error",
        certainty="arithmetic",
        meaning="A part larger than its whole, or a share in percent that its figures don't make.",
        wrong=(
            Wrong("In the end 30 of the 20 clerks agreed.", "30 of the 20 clerks", "30 is more than 20"),
            Wrong("In all, 30 of 50 clerks, or 70 percent, agreed.", "70 percent", "“30 of 50” is 60 percent"),
        ),
        right=(
            "In the end 20 of the 30 clerks agreed.",
            "In all, 30 of 50 clerks, or 60 percent, agreed.",
            "In all, 2 of 3 clerks (66 percent) agreed.",
            "They sold 30 of the 3-inch nails.",
        ),
        limits="The share must stand right beside its figures. One percent more or less is rounding.",
        find=more_than_all,
    ),
    Check(
        code="S9",
        severity="warning",
        certainty="arithmetic",
        meaning="A number of people, and behind it the names of more or fewer.",
        wrong=(
            Wrong("Two clerks — Ana Poe, Omar Reyes and Lee Quill — were there.", "Two clerks", "Lee Quill” are 3"),
            Wrong("The three clerks, Ana Poe, 29, and Omar Reyes, 31, were there.", "three clerks", "are 2"),
            Wrong("It charged two clerks: Ana Poe, Omar Reyes and Lee Quill.", "two clerks", "are 3"),
        ),
        right=(
            "Two clerks — Ana Poe and Omar Reyes — were there.",
            "The three clerks, Ana Poe, Omar Reyes and Lee Quill, were there.",
            "The three clerks, Ana Poe and Omar Reyes among them, were there.",
            "Two other clerks, Ana Poe’s brother and Omar Reyes, were there.",
        ),
        limits="Two to nine, by what they are, and right behind it, between commas, dashes or brackets or behind a "
        "colon, nothing but full names with their ages, places or parties. A list that goes on with others is passed "
        "over.",
        find=names_behind,
    ),
)

"""Q: quotations whose marks, words or speakers don't fit. ``marks.py`` pairs marks, ``words.py`` compares what is "
"said."""

from __future__ import annotations

from mpp_extract.check.quoted.marks import unbalanced
from mpp_extract.check.quoted.words import nobody_speaks, two_speakers, two_wordings
from mpp_extract.check.row import Check, Wrong

CHECKS = (
    Check(
        code="Q1",
        severity="error",
        certainty="article",
        meaning="The same words given to two speakers.",
        wrong=(
            Wrong(
                "“We have waited ten years for this bridge,” said Ana Poe.\n\nMany came. “We have waited ten years "
                "for this "
                "bridge,” said Omar Reyes.",
                "We have waited ten years for this bridge,",
                "said by Omar Reyes here, by Ana Poe before",
            ),
            Wrong(
                "“Nobody told us that the mill would close,” Ana Poe said.\n\n“Nobody told us that the mill would "
                "close,” "
                "Omar Reyes said.",
                "Nobody told us that the mill would close,",
                "said by Omar Reyes here",
            ),
        ),
        right=(
            "“We have waited ten years for this bridge,” said Ana Poe.\n\nMany came. “We have waited ten years for "
            "this "
            "bridge,” Poe said again.",
            "“We have waited,” said Ana Poe.\n\nMany came. “We have waited,” said Omar Reyes.",
            "“We have waited ten years for this bridge,” said Ana Poe.\n\nMany came. “It is the best day of my "
            "life,” said "
            "Omar Reyes.",
        ),
        limits="Six words and more, and two people who stand by name beside the reporting word.",
        find=two_speakers,
    ),
    Check(
        code="Q2",
        severity="error",
        certainty="article",
        meaning="One quotation of one person in two wordings.",
        wrong=(
            Wrong(
                "“We have waited ten years for this old stone bridge,” said Ana Poe.\n\nMany came. “We have waited ten "
                "years for "
                "that old stone bridge,” Poe said.",
                "We have waited ten years for that old stone bridge,",
                "“that” here, “this” in the same words before",
            ),
            Wrong(
                "“Nobody ever told us that the mill would close,” Ana Poe said.\n\n“Nobody ever told me that the "
                "mill would "
                "close,” Poe said.",
                "Nobody ever told me that the mill would close,",
                "“me” here, “us” in",
            ),
        ),
        right=(
            "“We have waited ten years for this old stone bridge,” said Ana Poe.\n\nMany came. “We have waited ten "
            "years "
            "for this "
            "old stone bridge,” Poe said.",
            "“We have waited ten years for this old stone bridge,” said Ana Poe.\n\nMany came. “We have waited ten "
            "years … "
            "this old "
            "bridge,” Poe said.",
            "“We will build a bridge over the river,” said Ana Poe.\n\n“We will build a school in every town,” Poe "
            "said.",
        ),
        limits="Eight words and more, of which one or two differ with three alike on either side. What is left out "
        "with dots "
        "or put into brackets is passed over.",
        find=two_wordings,
    ),
    Check(
        code="Q3",
        severity="error",
        certainty="article",
        meaning="A quotation mark that is never closed, or that closes where none is open.",
        wrong=(
            Wrong("“It is late, said Ana Poe.\n\nThe room was empty.", "“", "opened and never closed"),
            Wrong(
                "“It is late,” said Ana Poe. We must go home.”\n\nThe room was empty.",
                "”",
                "closed that was not opened",
            ),
            Wrong(
                "“It is late. The bus is leaving, Poe continued. “We must go.”\n\nThe room was empty.",
                "“",
                "opened again before",
            ),
            Wrong('"It is late, said Ana Poe. "We must go."\n\nThe room was empty.', '"', "opened again before"),
        ),
        right=(
            "“It is late,” said Ana Poe. “We must go home.”",
            # Opened in each paragraph, closed in the last.
            "“It is late,” said Ana Poe. “We must go.\n\n“The bus is leaving.”\n\nThe room was empty.",
            'The 12" pipe and the 6\'2" man came. “It is late,” said Ana Poe.',
            "“The sign said “Go home” in red,” said Ana Poe.",
            # Two paragraphs of what she wrote, run together.
            "“It is late. The bus is leaving. “We must go home before it rains.”",
            '"It is late. The bus is leaving. "They waited for the "last bus" of all." "They must go."',
            'He wrote: "We must do this: -- "wait for the bus; and -- "leave before it rains. "It is late."',
        ),
        limits="Single marks are passed over, and so is a paragraph with marks of both kinds, or with one that may "
        "turn "
        "either way. Four and more in one article are a program's doing: then it says nothing.",
        find=unbalanced,
    ),
    Check(
        code="Q4",
        severity="house",
        certainty="house rule",
        meaning="A quotation of a whole sentence, and nobody is named who said or wrote it.",
        wrong=(
            Wrong(
                "The hall was full.\n\n“We have waited ten years for this bridge.”\n\nThe mayor left early.",
                "We have waited ten years for this bridge.",
                "nobody is named",
            ),
            Wrong(
                "The hall was full.\n\n“Nobody told us that the mill would close.”\n\nRain fell.",
                "Nobody told us that the mill would close.",
                "nobody is named",
            ),
        ),
        right=(
            "“We have waited ten years for this bridge,” said Ana Poe.",
            "Ana Poe said: “We have waited ten years for this bridge.”",
            "The hall was “full of people who had waited.”",
        ),
        limits="Columns and reviews quote whom they have named long before; it is off unless it is asked for.",
        find=nobody_speaks,
    ),
)

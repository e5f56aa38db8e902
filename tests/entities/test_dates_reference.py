"""The reference date out of a text's first lines."""

from __future__ import annotations

import pytest

from mpp_extract.entities.dates.reference import reference_date

STAMPS = {  # why: (text, the date)
    "a stamp on its own line": ("Court halts rule\n\nMay 6, 2021, 9:10 PM UTC\n\nA court has", "2021-05-06"),
    "a narrow space in the clock time": ("Head\n\nMay 6, 2021, 9:10\u202fPM UTC\n", "2021-05-06"),
    "a dateline with its year": ("WASHINGTON, March 3, 2020 (Reuters) - The Senate voted", "2020-03-03"),
    "a dateline with a state": ("SAN FRANCISCO, Calif., March 3, 2020 (AP) — The panel", "2020-03-03"),
    "a release's dateline": ("NEW YORK, April 3, 2019 /PRNewswire/ -- Acme said", "2019-04-03"),
    "a place in small letters with its state": ("Salt Lake City, Utah, April 3, 2019 --- Acme said", "2019-04-03"),
    "a dateline with its day in parentheses": ("FARGO, N.D. (May 3, 2019) — A jury", "2019-05-03"),
    "a place in small letters and a day in parentheses": ("Fargo, North Dakota (May 3, 2019) -- A jury", "2019-05-03"),
    "an abbreviated state": ("Trenton, N.J., April 3, 2019 – The state has", "2019-04-03"),
    "published": ("Head\nPublished: 3 May 2019\nBody", "2019-05-03"),
    "updated only": ("Head\nUpdated 9:10 PM ET, Fri April 12, 2019\nBody", "2019-04-12"),
    "posted on": ("Head\nPosted on 2019-05-03 at 10:00\nBody", "2019-05-03"),
    "an ISO stamp": ("Head\n2021-05-06T21:10:05Z\nBody", "2021-05-06"),
    "a byline with a bar": ("Head\nBy Lee Park | May 6, 2021\nBody", "2021-05-06"),
    "a byline in capitals": ("Head\nBy LEE PARK, Associated Press, May 6, 2021\nBody", "2021-05-06"),
    "a byline that ends in a stop": ("Story by Lee Park and Ann Roe. May 6, 2021.\n\nBody", "2021-05-06"),
    "an opinion's byline": ("Opinion by Lee Park. May 6, 2021.\nBody", "2021-05-06"),
    "a newspaper": ("Head\n\nLakeside Courier, May 6, 2021\n\nBody", "2021-05-06"),
    "a newspaper and stops": ("Head\n\nThe Mill Valley Record. May 6, 2021.\n\nBody", "2021-05-06"),
    "bullets": ("Head\nLee Park • May 3, 2019 • 5 min read\n", "2019-05-03"),
    "published goes before updated": ("Updated May 6, 2021\nPublished May 5, 2021\n", "2021-05-05"),
    "both on one line": ("Head\nPublished May 5, 2021 Updated May 6, 2021\n", "2021-05-05"),
    "weekday and place of the clock": ("First published on Fri 12 Apr 2019 10.15 BST", "2019-04-12"),
    "last modified comes second": ("Last modified on Sat 13 Apr 2019 10.15 BST\nFri 12 Apr 2019", "2019-04-12"),
    "a date and time in figures": ("02/13/1998 14:26:00\n\nText", "1998-02-13"),
    "a short date in figures": ("11/02/89\nText", "1989-11-02"),
    "a release": ("FOR IMMEDIATE RELEASE\nThursday, April 12, 2019\nThe Department", "2019-04-12"),
    "after a headline with a date": ("Remembering the attack of September 11, 2001\n\nMay 3, 2019\n", "2019-05-03"),
    "slashes between": ("May 3, 2019 / 9:10 PM / Example News\n", "2019-05-03"),
    "a cell beside a newspaper": ("The Mill Valley Courier\tThursday, May 6, 2021\tA3\n\nBody", "2021-05-06"),
    "a cell beside a byline": ("By Lee Park\tMay 6, 2021\nBody", "2021-05-06"),
    "a labelled date": ("Issue date: 3 May 2019\n", "2019-05-03"),
}
NONE = {  # why: text
    "prose": "On May 3, 2019, the court ruled.",
    "prose that begins with a date": "May 3, 2019 was a bad day.",
    "prose with a comma": "Dec. 7, 1941, a date which will live on.",
    "prose that begins with a place": "In Reno, Nev., May 3, 2019 — a Friday — was quiet.",
    "a place without a state": "Reno, May 3, 2019 was quiet.",
    "a life in parentheses": "ANA POE (May 3, 1919) was the first judge there.",
    "a headline": "What we know about September 11, 2001",
    "a headline about a day to come": "Trial set for May 3, 2019",
    "a dateline without a year": "WASHINGTON, March 3 (Reuters) - The Senate voted",
    "a caption": "LIMA, PERU - OCTOBER 3: People vote on October 3, 2016 in Lima",
    "no date": "LONDON (AP) — The court ruled",
    "no such date": "Published: Feb. 30, 2019",
    "a month": "Published: May 2019",
    "a stamp far down": "Head\n" + "A line.\n" * 20 + "Published: 3 May 2019\n",
    "beyond the first characters": "x " * 1500 + "\nPublished: 3 May 2019\n",
    "a cell of a table": "Ann Roe\tMay 6, 1921\tOsk\nLee Park\tMay 7, 1930\tTarnby\n",
    "nothing": "",
}


@pytest.mark.parametrize("why", STAMPS)
def test_stamps_and_datelines(why: str) -> None:
    text, day = STAMPS[why]
    found = reference_date(text)
    assert found is not None
    assert found.isoformat() == day


@pytest.mark.parametrize("why", NONE)
def test_no_date_of_the_story(why: str) -> None:
    assert reference_date(NONE[why]) is None


@pytest.mark.parametrize(
    "text", ["9" * 100_000, "A" * 100_000, "April 1, " * 20_000, "(" * 50_000, "A, " * 50_000, "By " + "A. " * 600]
)
def test_hostile_first_lines(text: str) -> None:
    assert reference_date(text) is None

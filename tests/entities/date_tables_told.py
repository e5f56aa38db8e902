"""Sentences with their dates marked, as in ``date_tables``: what is told, compared, spoken and planned."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, ...]] = {
    "2018-09-12": (
        "In [[November|2017-11]], the agency cut the fee to $5.",
        "The mayor put the vote off in [[December|2017-12]].",
    ),
    "2019-03-04": (
        "The owner agreed to sell the mill to a bank in [[September|2018-09]] for $2 million.",
        "The two agreed to meet in [[September|2019-09]].",
        "The board decided to close the plant in [[November|2018-11]] after a fire.",
    ),
    "2015-04-08": (
        "She left home in [[1961|1961]]. [[Two decades later|1981]], she came back.",
        "She left home [[almost two decades earlier|199]].",
        "In [[March 1998|1998-03]], he lost the case. [[The following day|None]], he left town.",
        "In [[three months|2015-07]], she will retire; he will be back in [[ten days|2015-04-18]].",
        "She ran it in two weeks, as milk can turn in a day; in five years, he wrote six books.",
    ),
    "2020-02-28": (
        "He rose [[three weeks earlier|2020-W06]] in [[January|2020-01]].",
        "Talks on [[Tuesday|2020-02-25]] went on until [[3 a.m.|2020-02-26T03:00]]",
        "The bar is open from [[8 p.m. Friday|2020-02-28T20:00]] to [[4 a.m.|2020-02-29T04:00]]",
        "She teaches on Mondays from [[6|XXXX-XX-XXT18:00]] to [[9 p.m.|XXXX-XX-XXT21:00]]",
        "[[9:10 a.m.|2020-02-28T09:10]]: The jury met [[Thursday|2020-02-27]].\n\n"
        "[[8:55 a.m.|2020-02-28T08:55]]: It sits.",
        "By [[mid-afternoon Tuesday|2020-02-25TAF]], the line was gone.",
        "In [[the early morning hours of 9 March 1983|1983-03-09TMO]], they left, and talked into "
        "[[the night|1983-03-09TNI]].",
        "Rain fell all day [[last week|2020-W08]]: the band stayed home on [[Monday|2020-02-17]] and the choir on "
        "[[Friday|2020-02-21]].",
        "[[Next week|2020-W10]] is full: the board votes on [[Tuesday|2020-03-03]] and the court on "
        "[[Friday|2020-03-06]].",
        "In [[today|PRESENT_REF]]'s economy, [[today|2020-02-28]]'s ruling means little.",
        "The camp ran from [[the 3rd|2014-06-03]] to [[the 9th of June 2014|2014-06-09]].",
        "Posted [[June 3,2014,10:15 AM|2014-06-03T10:15]]",
        "[[The night before|None]] the vote, she slept.",
        "She was arrested on [[Monday|2020-02-24]]. [[The next day|2020-02-25]], she left.",
        "See Ann Rowe, Courts, 88 Mill. L.J. 1901, 1910 ([[2012|2012]]).",
        "It held the Winter and Summer Games of [[1936|1936]].",
        "The arrest of the mayor on [[Tuesday|2020-02-25]] comes as the town votes.",
        "The court on [[Tuesday|2020-03-03]] hears the case.",
        "The debate was held before the [[April 7|2020-04-07]] primary in which she faces Orlow.",
    ),
    "2016-11-07": (
        "Born on [[04/22/38|1938-04-22]], he died on [[3/3/96|1996-03-03]].",
        "The plan runs until [[04/22/38|2038-04-22]].",
    ),
    "2019-11-11": (
        "Mayor Ann Rowe told reporters on [[Friday|2019-11-08]]: “We vote [[tomorrow|2019-11-09]].”",
        "“We will vote [[tomorrow|2019-11-09]],” she said [[Friday|2019-11-08]].",
        "Two men were killed in a crash on [[Friday|2019-11-08]]. “We are closed [[today|2019-11-11]],” she said.",
    ),
    "2019-11-05": (
        "In the quarter ended [[June 30|2019-06-30]], sales rose to $5 million from $4 million "
        "[[a year earlier|2018-Q2]].",
        "[[Third-quarter|2019-Q3]] profit was $9 million, up from $8 million [[a year ago|2018-Q3]].",
        "For the six months ended [[June 30|2019-06-30]], the loss was $3 million against $2 million "
        "[[a year earlier|2018-H1]].",
        "For [[the third quarter|2019-Q3]], the firm earned $9 million. It was founded [[a year ago|2018]].",
        "The siege began on [[4 March 1788|1788-03-04]]. On [[9 April|1788-04-09]] the town fell. By "
        "[[early June|1788-06]] the king was back.",
        "Ann Rowe was born on [[May 3, 1950|1950-05-03]]. On [[June 14|2019-06-14]], she filed the suit.",
        "The law was passed on [[May 3, 1950|1950-05-03]]. On [[June 14|2019-06-14]], Ms. Rowe said "
        "[[Monday|2019-11-04]], she sued.",
    ),
    "2023-05-05": (
        "Mill Wins\n[[March 14, 2023 9:41 AM|2023-03-14T09:41]]\n\nThe board of the mill said [[Monday|2023-03-13]] "
        "that it won.\n\nTown Loses\n[[November 2, 2022 6:20 PM|2022-11-02T18:20]]\n\nThe town lost its suit "
        "[[yesterday|2022-11-01]] in a short hearing.",
    ),
    "2021-06-09": (  # a Wednesday
        "The kiln cooled [[two weeks or so ago|PAST_REF]]; its first firing was [[thirty-odd years ago|PAST_REF]].",
        "The abbey fell [[three hundred years ago|1721]], and burned [[a hundred and twenty-two years ago|1899]].",
        "They quarreled [[several hundred years ago|PAST_REF]].",
        "It shut [[two months ago today|2021-04-09]], and opens [[a year from tomorrow|2022-06-10]].",
        "The brawl broke out [[Friday night|2021-06-04TNI]]; medics came at [[2:20 a.m.|2021-06-05T02:20]]",
        "The [[Thursday|2021-06-03]] session went past [[midnight|2021-06-04T00:00]], and a vote came at "
        "[[4 a.m.|2021-06-04T04:00]]",
        "The Saturday Ledger and “Friday Kitchen Table” ran it [[Friday|2021-06-04]].",
        "She sailed on [[Boxing Day of 2011|2011-12-26]].",
        "It ran from [[the first day of May 2014|2014-05-01]] to [[the final day of 2016|2016-12-31]].",
        "He was sworn in on [[April second|2021-04-02]]; by [[April|2021-04]] nine had left.",
        "Fees went up in [[March|2009-03]] and then in [[October 2009|2009-10]].",
        "On [[Sunday|2021-06-06]], Captain Lena Ost told the fleet, “We sail [[tomorrow|2021-06-07]].”",
        "The sailors of [[today|PRESENT_REF]] have engines. The races of [[today|2021-06-09]] were close.",
        "The pact ends in [[three weeks|2021-W26]]. They can mend it in two weeks.",
        "In [[four days|2021-06-13]], the tribunal meets again.",
        "They must pay as a result of a verdict in [[March|2021-03]].",
        "[[Last week|2021-W22]] was wet. On [[Monday|2021-05-31]] the dam broke.",
        "[[Last week|2021-W22]] she sued. On [[Monday|2021-06-07]] she won.",
        "It closes on [[July 2|2021-07-02]], the [[Friday|2021-07-02]] before the race.",
        "He wed [[three years ago|2018]], in [[May|2018-05]].",
        "They sold 90 more than [[a year ago|2020]]. It shut [[more than a year ago|2020]].",
        "The bridge fell on [[March 4, 1971|1971-03-04]], and by [[March 6|1971-03-06]] it was gone. A suit was "
        "filed in [[May|1971-05]]; it was dropped [[the next year|1972]].\n\nHe retired in [[May|2021-05]].",
        "It took effect [[March 4, 1971|1971-03-04]]. In [[May|2021-05]], she said [[Monday|2021-06-07]], it fell.",
        "In just [[three months|2021-09]], they will vote. It was done in just three months.",
        "He will step aside in [[two months|2021-08]].",
        "The board has called a meeting [[Friday|2021-06-11]]. The team has lost a game [[Friday|2021-06-04]].",
        "The chart reads [[1988-Nov-05|1988-11-05]].",
        "She was hired in [[May|2015-05]] before the yard was sold in [[July 2015|2015-07]].",
        "Rain fell in [[the pre-dawn hours of Sunday|2021-06-06TMO]].",
        "A slide hit the inn, leaving crews to dig it out on [[Friday|2021-06-04]].",
        "We sail [[two days from tomorrow|2021-06-12]].",
        "Critics of [[today|PRESENT_REF]]'s sailors; [[today|2021-06-09]]'s guests.",
        "See Quill, 12 Osk. L. Rev. 1702, 1711-13 ([[2003|2003]]).",
        "For the quarter ended [[March 31|2021-03-31]], it earned $9, against $8 [[a year ago|2020-Q1]]. "
        "[[The latest period|2021-Q1]] was good.",
        "They go to the polls in [[three weeks|2021-W26]].",
        "It opens [[the week of the 5th of July|2021-W27]].",
        "It met on [[2|1978-06-02]], [[9|1978-06-09]] and [[16 June 1978|1978-06-16]].",
        "Write to us, or ring +49 30 5550 1987.",
        "He was held under 8 U.S.C. 1503 and 1507, too.",
    ),
    "2022-08-05": (
        "Rents could double to $1,400 from about $700 in [[June|2022-06]].",
        "The share will grow to 9 percent, up from 5 percent in [[May|2022-05]].",
        "The clerk will be back from a trip in [[June|2023-06]].",
    ),
    "2023-06-30": (
        "[[2023-03-14 09:41|2023-03-14T09:41]]\n\nThe mill won on [[Monday|2023-03-13]].\n\n"
        "[[2022-11-02 18:20|2022-11-02T18:20]]\n\nThe town lost it [[yesterday|2022-11-01]].",
    ),
}

"""Chronologies, paragraphs of years gone by and periods compared, with their dates marked as in ``date_tables``."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, ...]] = {
    "2025-10-06": (
        "[[2023|2023]]: Agents open an inquiry in [[March|2023-03]]. On [[May 9|2023-05-09]], they search a house.\n\n"
        "[[2024|2024]]: A jury meets on [[Jan. 22|2024-01-22]]. It indicts two men in [[November|2024-11]].",
        "• [[March 2022|2022-03]]: The tenants sue. On [[the 28th|2022-03-28]], the heat is cut off.\n\n"
        "• [[November 2022|2022-11]] – A judge orders repairs by [[Feb. 1|2023-02-01]].",
        "[[The year 2023|2023]] was wet. In [[March|2025-03]] it snowed.",
        "The storm hit Cuba on [[Oct. 24, 2012|2012-10-24]]. [[Two days later|2012-10-26]] it turned north. On "
        "[[the 29th|2012-10-29]] it came ashore.",
        "The strike began on [[March 3, 2020|2020-03-03]]. On [[March 17|2020-03-17]] the schools shut. It ended in "
        "[[June|2020-06]], he said [[Monday|2025-10-06]].",
        "The strike began on [[March 3, 2020|2020-03-03]]. On [[Sept. 17|2025-09-17]] a judge "
        "ended the case, she said [[Monday|2025-10-06]].",
        "It closed in [[October|2021-10]] and did not reopen until [[February 11, 2022|2022-02-11]].",
        "It closed in [[May|2025-05]] and will stay so until [[June 3, 2026|2026-06-03]].",
        "Sales grew in [[the second quarter|2025-Q2]] from [[the same period of 2024|2024-Q2]].",
        "For the six months ended [[June 30|2025-06-30]], sales were up from [[the same period of 2024|2024-H1]].",
        "The Rangers host Leeds on [[Sunday|2025-10-12]].",
        "The Rangers hosted Leeds on [[Sunday|2025-10-05]].",
        "Tickets for the [[Nov. 15|2025-11-15]] concert go on sale [[Friday|2025-10-10]].",
        "Police log\n\n[[Sunday, Oct. 5|2025-10-05]]\n[[12:14 a.m.|2025-10-05T00:14]] A man in Elm Lane heard a horn.\n"
        "[[3:40 p.m.|2025-10-05T15:40]] A man fell from a roof in Mill Lane.\n\n[[Saturday, Oct. 4|2025-10-04]]\n"
        "[[9 a.m.|2025-10-04T09:00]] A cow stood in the road to Osk.",
        "The court hears forty pleas on a [[Monday|XXXX-WXX-1]].",
        "He was shot on a [[Friday night|XXXX-WXX-5TNI]].",
        "He was heard on a [[Monday|2025-10-06]] call.",
        "Those who were asked [[Sept. 7|2025-09-07]] to [[11|2025-09-11]] had been split.",
        "They drew in [[May|2025-05]] and meet again on [[Saturday|2025-10-11]].",
        "It rained in [[2020|2020]], most of it [[that August|2020-08]] and [[September|2020-09]].",
        "Ms. Quill was due in Osk on [[Tuesday|2025-09-30]] but did not come.",
        "Ms. Quill had until [[Friday|2025-10-03]] to pay but missed the deadline.",
        "Sentencing: [[Jan. 12|2026-01-12]].",
        "The festival returns in [[July|2026-07]].",
        "[[Next year|2026]]'s fair runs [[Aug. 13|2026-08-13]]-[[17|2026-08-17]].",
        "[[Last year|2024]], she opened shops in [[March|2024-03]] and [[June|2024-06]].",
        "[[Two years ago|2023]] she opened a shop, and she shut it in [[June|2023-06]].",
        "[[Last year|2024]] was wet. In [[March|2025-03]] it snowed.",
        "He put the chance of a cut in [[March|2026-03]] at a third.",
        "Live\n\n[[17:40|2025-10-06T17:40]]\nThat is all from us.\n\n[[15:05|2025-10-06T15:05]]\nThe talks go on.",
        "He bred sheep for the next quarter of a century.",
        "Rents rose in [[August|2025-08]] from [[the same month of 2024|2024-08]].",
        "There were 14 per cent fewer than [[12 months earlier|2024-10]], and 22 fewer than [[two years ago|2023]].",
        "It closed [[less than two years ago|2023]].",
    ),
}

"""Nouns of the field: who decides, what a decision is written in, what is decided on. In the singular, with plurals.

Source: Black's Law Dictionary and Cornell LII's Wex at each word; the Federal Rules of Appellate, Civil and Criminal
Procedure for motions, stays and judgments; Associated Press Stylebook, courts and legislation, for newspapers’ words.
"""

from __future__ import annotations

from mpp_extract.language.inflect import nouns

# Who decides: persons, and bodies of them.
JUDGES = nouns("judge justice magistrate arbitrator jurist chancellor")
JURIES = nouns("jury juror")
COURTS = nouns("court tribunal circuit")
# Bodies that courts have, and others, too: a word beside them tells.
PANELS = nouns("panel bench majority board")
DECIDING = JUDGES | JURIES | COURTS
# What is written in: as subject it stands for whoever wrote it.
DOCUMENTS = nouns("ruling decision judgment judgement verdict injunction order opinion stay")
# Documents that nobody but a court makes.
COURT_DOCUMENTS = nouns("ruling judgment judgement verdict injunction")
# What stops something.
BLOCKS = nouns("injunction stay tro moratorium") | frozenset({"hold", "freeze"})
# Acts as nouns.
DECISIONS = nouns("ruling decision judgment judgement verdict order")
OPINIONS = nouns("opinion")
DISMISSALS = nouns("dismissal acquittal conviction unsealing reversal")
# What a court is asked for.
REQUESTS = nouns(
    """motion petition request bid application appeal plea effort attempt push move challenge application demand
    submission"""
)
# What is put forward in it.
ARGUMENTS = nouns(
    """argument contention theory defense defence objection view position reasoning notion idea assertion interpretation
    rationale suggestion reading explanation excuse logic premise"""
)
# What is before it.
CASES = nouns(
    """case lawsuit suit charge count complaint indictment action litigation prosecution claim proceeding allegation
    counterclaim countersuit"""
)
# What it, or another court, has decided.
RULINGS = DECISIONS | nouns("conviction sentence acquittal award penalty fine finding precedent punishment term")
# What it judges by, and what it judges.
LAWS = nouns(
    """law statute ban rule policy measure act provision requirement regulation ordinance program programme
    restriction limit amendment code tax mandate map plan proclamation directive prohibition initiative referendum
    moratorium memo guideline definition"""
)
# What is laid before a jury, or kept from it. Source: Federal Rules of Evidence 103, 104 and 1001; Federal Rules of
# Criminal Procedure 12(b)(3)(C).
EVIDENCE = nouns(
    """evidence testimony statement confession video footage recording photograph photo image exhibit tape text email
    e-mail message record interview witness"""
)
# What family courts, and at the end of a suit all courts, award. Source: Wex at custody, visitation, alimony, costs.
AWARDED = nouns("custody visitation guardianship alimony cost")
# What agencies give, and courts take away. Source: 5 U.S.C. 551(8) (license).
LICENSES = nouns("permit license licence approval certificate registration charter exemption waiver lease")
HEARINGS = nouns("trial hearing sentencing arraignment argument date conference deadline retrial deposition schedule")
# What is stayed. Source: Wex at stay, stay of proceedings, stay of execution.
STAYED = RULINGS | LAWS | CASES | HEARINGS | nouns("execution deportation removal eviction enforcement demolition sale")
PUNISHMENTS = nouns("sentence term punishment penalty fine")

"""The registers' tables."""

from __future__ import annotations

from mpp_extract.store.column import Column, Table

_ARTICLE = Column("article", "integer", "The article.", needed=True)
_SPAN = (
    Column("articles", "integer", "In how many articles.", needed=True),
    Column("first_published", meaning="Day of the first of them, of those whose day is known."),
    Column("last_published", meaning="Day of the last of them."),
)
_COURT = Column("court", "integer", "The court's number in court_register.")


def _places(name: str, meaning: str, key: str, register: str, *columns: Column) -> Table:
    """Which entries of which articles a register's row is made of."""
    return Table(
        name,
        meaning,
        "place",
        (Column(key, "integer", f"The row of {register}.", needed=True), _ARTICLE, *columns),
        indexes=((key,), ("article",)),
        owners=((key, register), ("article", "articles")),
    )


MERGES = Table(
    "merges",
    "Why entries of different articles are one: a row for each entry that a piece of evidence brings together with "
    "others. A person may set accepted to 0, and may add rows whose evidence begins with 'by hand'; both are kept.",
    "merge",
    (
        Column("register", meaning="people, court_register, case_register, docket_register or decisions.", needed=True),
        Column("evidence", meaning="What the entries share: those with the same evidence are one.", needed=True),
        Column("article", "integer", "The article whose entry it is.", needed=True),
        Column("name", meaning="What the article calls it.", needed=True),
        Column("why", meaning="The evidence in words."),
        Column("accepted", "boolean", "1, or 0 where somebody says that this entry is another one.", needed=True),
    ),
    unique=("register", "evidence", "article", "name"),
)
PEOPLE = Table(
    "people",
    "Persons over all articles: judges, and persons who are quoted. Who is named by last name alone, or without "
    "anything that tells namesakes apart, has a row for each article.",
    "person",
    (
        Column("name", meaning="The fullest form that any article gives.", needed=True),
        Column("fjc_id", meaning="The Federal Judicial Center's nid."),
        Column("role", meaning="The role, or a judge's title, that most articles give."),
        Column("affiliation", meaning="The affiliation that most articles give."),
        _COURT,
        Column("appointed_by", meaning="The appointing president of a judge."),
        Column("is_judge", "boolean", "Whether any article presents the person as a judge.", needed=True),
        Column("quotes", "integer", "How many quotes are by the person.", needed=True),
        *_SPAN,
    ),
    indexes=(("name",), ("fjc_id",)),
)
COURTS = Table(
    "court_register",
    "Courts over all articles.",
    "court",
    (Column("name", meaning="The canonical name.", needed=True), Column("courtlistener_id"), Column("level"), *_SPAN),
    indexes=(("courtlistener_id",),),
)
CASES = Table(
    "case_register",
    "Proceedings over all articles.",
    "proceeding",
    (
        Column("name", meaning="The fullest caption.", needed=True),
        Column("plaintiff"),
        Column("defendant"),
        _COURT,
        Column("dockets", "json", "Its docket numbers: a JSON list.", needed=True),
        *_SPAN,
    ),
    indexes=(("name",),),
)
DOCKETS = Table(
    "docket_register",
    "Docket numbers over all articles, each with its court.",
    "docket",
    (
        Column("normalized", meaning="As the court's own system writes it.", needed=True),
        _COURT,
        Column("name", meaning="The case's caption, where an article gives it."),
        *_SPAN,
    ),
    indexes=(("normalized",),),
)
PEOPLE_PLACES = _places(
    "people_in_articles",
    "Where each person is a judge or a speaker.",
    "person",
    "people",
    Column("judge_id", meaning="Id of the judge in the article.", leads_to="judges"),
    Column("speaker_id", meaning="Id of the speaker in the article.", leads_to="speakers"),
)
COURT_PLACES = _places(
    "courts_in_articles",
    "Where each court is named.",
    "court",
    "court_register",
    Column("court_id", meaning="Id of the court in the article.", needed=True, leads_to="courts"),
)
CASE_PLACES = _places(
    "cases_in_articles",
    "Where each proceeding is named.",
    "proceeding",
    "case_register",
    Column("case_id", meaning="Id of the case in the article.", needed=True, leads_to="cases"),
)
DOCKET_PLACES = _places(
    "dockets_in_articles",
    "Where each docket number stands.",
    "docket",
    "docket_register",
    Column("start", "integer", "Offset of the number in the article's text.", needed=True),
)
DECISIONS = Table(
    "decisions",
    "What courts, judges and juries decided, over all articles: a row a decision, whose reports are in rulings.",
    "decision",
    (
        Column("day", meaning="The day that most articles give."),
        Column("earliest", meaning="First day that it can have been, as the articles tell."),
        Column("latest", meaning="Last day that it can have been."),
        _COURT,
        Column("judges", "json", "Names of the judges who decided or were the majority: a JSON list.", needed=True),
        Column("action", meaning="The kind of act that most articles give.", needed=True),
        Column("object", meaning="What was acted on, in the words of an article."),
        Column("vote", "json", "Votes for the act and against it, as most articles give them: a JSON list."),
        Column("dissents", "json", "Names of the judges who dissented: a JSON list.", needed=True),
        Column("caption", meaning="The case's caption."),
        Column("dockets", "json", "The case's docket numbers: a JSON list.", needed=True),
        Column("reports", "integer", "How many reports of it there are, in all articles.", needed=True),
        Column(
            "disagreements",
            "json",
            "In what its articles disagree: a JSON list of vote, day, judge and action.",
            needed=True,
        ),
        *_SPAN,
    ),
    indexes=(("day",), ("court",)),
)
DECISION_PLACES = _places(
    "decisions_in_articles",
    "Which reports are of each decision.",
    "decision",
    "decisions",
    Column("ruling_id", meaning="Id of the ruling in the article.", needed=True, leads_to="rulings"),
    Column("name", meaning="What merges calls it: the first report's verb and object.", needed=True),
)
SAME_QUOTES = Table(
    "quote_groups",
    "Quotes of two articles or more that are one quotation: most of the shorter one's words, in their order, stand in "
    "the longest. A quotation that only one article has is not here.",
    "item",
    (Column("quotation", "integer", "The item of the longest of them, which stands for all.", needed=True),),
    indexes=(("quotation",),),
    owners=(("item", "quotes"),),
)

REGISTERS = (
    COURTS,
    PEOPLE,
    CASES,
    DOCKETS,
    DECISIONS,
    COURT_PLACES,
    PEOPLE_PLACES,
    CASE_PLACES,
    DOCKET_PLACES,
    DECISION_PLACES,
    MERGES,
    SAME_QUOTES,
)

_NAMES = (PEOPLE.name, COURTS.name, CASES.name, DOCKETS.name, DECISIONS.name)
_EDITED = "INSERT INTO merges_edited SELECT {0}.register, {0}.evidence, {0}.article"
# What the registers are made with. ``unregistered`` has the articles that were written since they were made, and
# ``merges_edited`` what people have decided since; the tables of evidence, and of quotes' winnowed shingles, lead to
# what an article is linked with, and keep it when the article is gone, until the registers know that.
INTERNAL = (
    "CREATE TABLE unregistered (article INTEGER PRIMARY KEY)",
    *(
        statement
        for name in _NAMES
        for statement in (
            f"""CREATE TABLE {name}_evidence (
  key INTEGER NOT NULL, article INTEGER NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (key, article, entry)
) WITHOUT ROWID""",
            f"CREATE INDEX {name}_evidence_by_article ON {name}_evidence (article, entry)",
        )
    ),
    """CREATE TABLE quote_fingerprints (
  fingerprint INTEGER NOT NULL, item INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (fingerprint, item)
) WITHOUT ROWID""",
    "CREATE INDEX quote_fingerprints_by_article ON quote_fingerprints (article, item)",
    "CREATE INDEX merges_by_article ON merges (article)",
    "CREATE INDEX merges_refused ON merges (register, evidence) WHERE accepted = 0",
    "CREATE TABLE merges_edited (register TEXT, evidence TEXT, article INTEGER)",
    # What the tool itself puts in always says why, and is accepted.
    f"""CREATE TRIGGER merges_added AFTER INSERT ON merges WHEN new.why IS NULL OR NOT new.accepted BEGIN
  {_EDITED.format("new")};
END""",
    f"""CREATE TRIGGER merges_changed AFTER UPDATE ON merges BEGIN
  {_EDITED.format("old")} UNION {_EDITED.format("new").partition("merges_edited ")[2]};
END""",
    f"CREATE TRIGGER merges_dropped AFTER DELETE ON merges BEGIN {_EDITED.format('old')}; END",
)

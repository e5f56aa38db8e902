"""The tables: articles, one for each list under its own name, and the mentions beside those that have many.

A list's columns are its keys in the record (docs/output.md); a test compares them. What is changed here changes what
``VERSION`` says, and a step in ``migrations.py`` brings older files there.
"""

from __future__ import annotations

from mpp_extract.store.column import Column, Table
from mpp_extract.store.registers.tables import INTERNAL, REGISTERS
from mpp_extract.store.views import VIEWS

VERSION = 5
APPLICATION = int.from_bytes(b"mppx")  # what `file` and SQLite's own tools call whose database it is

ARTICLE = Column("article", "integer", "The article that it stands in.", needed=True)
_EXPLAIN = Column("explain", "json")
_PLACE = (Column("text", needed=True), Column("start", "integer", needed=True), Column("end", "integer", needed=True))
_RULE = Column("rule", needed=True)
_COURT = Column("court_id", leads_to="courts")

ARTICLES = Table(
    "articles",
    "One row an article: where it came from, what it says of itself, its text.",
    "article",
    (
        Column("path", needed=True),
        Column("id"),
        Column("format"),
        Column("sha256"),
        Column("encoding"),
        Column("characters", "integer"),
        Column("title"),
        Column("published"),
        Column("published_from"),
        Column("authors", "json", "Names, as the file's metadata or byline gives them: a JSON list."),
        Column("url"),
        Column("publisher"),
        Column("language"),
        Column(
            "text",
            meaning="The article's text, in which all offsets count. People's immigration file numbers are masked in "
            "it, unless it was asked for with --include-text.",
        ),
        Column("warnings", "json", "What went wrong without stopping the run: a JSON list.", needed=True),
        Column("schema_version", meaning="Version of the output that the record is in.", needed=True),
        Column("version", meaning="Version of mpp-extract that made it.", needed=True),
        Column("pipeline"),
        Column("lists", "json", "The lists that were asked for: a JSON list of names.", needed=True),
        Column(
            "failed",
            meaning="Why it could not be read when it was read last: the row is then of what it was before. Else null.",
        ),
        Column("extra", "json"),
    ),
    indexes=(("path",), ("sha256",), ("published",)),
)


def _list(name: str, meaning: str, *columns: Column, indexes: tuple[tuple[str, ...], ...] = ()) -> Table:
    """A list's table; where its items have ids, these are unique in an article."""
    has_id = any(column.name == "id" for column in columns)
    return Table(
        name,
        meaning,
        "item",
        (ARTICLE, *columns, _RULE, _EXPLAIN),
        unique=("article", "id") if has_id else (),
        indexes=(*(() if has_id else (("article",),)), *indexes),
        owners=(("article", "articles"),),
    )


def _part(name: str, meaning: str, what: str) -> tuple[Column, Column, Column]:
    """The columns of a mention that an item has beside its own place."""
    return (
        Column(name, meaning=meaning),
        Column(f"{name}_start", "integer", f"Offset of {what}."),
        Column(f"{name}_end", "integer", f"Offset after {what}."),
    )


_ID = Column("id", needed=True)
_NAME = Column("name", needed=True)

LISTS = {
    table.name: table
    for table in (
        _list(
            "judges",
            "Judges and justices named in an article.",
            _ID,
            _NAME,
            Column("title"),
            _COURT,
            Column("appointed_by"),
            Column("fjc_id"),
            indexes=(("name",),),
        ),
        _list(
            "courts",
            "Courts named in an article.",
            _ID,
            _NAME,
            Column("courtlistener_id"),
            Column("level", needed=True),
            indexes=(("courtlistener_id",),),
        ),
        _list(
            "dates",
            "Dates and times in an article.",
            *_PLACE,
            Column("type", needed=True),
            Column("value"),
            Column("earliest"),
            Column("latest"),
            Column("anchored", "boolean", needed=True),
        ),
        _list(
            "case_numbers",
            "Docket numbers and citations in an article.",
            *_PLACE,
            Column("kind", needed=True),
            Column("normalized"),
            _COURT,
            Column("case_id", leads_to="cases"),
            indexes=(("normalized",),),
        ),
        _list(
            "cases",
            "Proceedings named in an article.",
            _ID,
            _NAME,
            Column("plaintiff"),
            Column("defendant"),
            _COURT,
        ),
        _list(
            "statistics",
            "Numbers that count or measure something.",
            *_PLACE,
            Column("kind", needed=True),
            Column("value", "any"),
            Column("value_max", "any"),
            Column("unit"),
            Column("qualifier", needed=True),
            Column("change"),
            Column("subject"),
        ),
        _list(
            "quotes",
            "What an article gives as somebody's words.",
            _ID,
            *_PLACE,
            Column("kind", needed=True),
            Column("speaker_id", leads_to="speakers"),
            *_part("cue", "The reporting word (said, told, called).", "the reporting word"),
            Column("continues", leads_to="quotes"),
        ),
        _list(
            "speakers",
            "Whoever is quoted in an article.",
            _ID,
            _NAME,
            Column("kind", needed=True),
            Column("role"),
            Column("affiliation"),
            Column("judge_id", leads_to="judges"),
            indexes=(("name",),),
        ),
        _list(
            "rulings",
            "What courts, judges and juries decided, as an article reports it: a row a report.",
            _ID,
            *_PLACE,
            Column("action", needed=True),
            *_part("actor", "Who decided, without an article.", "who decided"),
            _COURT,
            Column("judge_ids", "json", "Ids of the judges who decided, or the majority: a JSON list.", needed=True),
            *_part("object", "What was acted on, or the person.", "what was acted on"),
            Column("vote", "json", "Votes for the act and against it: a JSON list of two numbers."),
            Column("dissent_ids", "json", "Ids of the judges who dissented: a JSON list.", needed=True),
            Column("date"),
            Column("case_id", leads_to="cases"),
            Column("same_as", leads_to="rulings"),
            indexes=(("action",),),
        ),
    )
}
# The judges that a list's rows name, each in a row: what can't be joined by a JSON list.
RULING_JUDGES = Table(
    "ruling_judges",
    "The judges of each report of a ruling, as its article tells.",
    "place",
    (
        ARTICLE,
        Column("ruling_id", meaning="Id of the ruling in this article.", needed=True, leads_to="rulings"),
        Column("judge_id", meaning="Id of the judge in this article.", needed=True, leads_to="judges"),
        Column("dissents", "boolean", "1 for who dissented, 0 for who decided or was the majority.", needed=True),
    ),
    indexes=(("article", "ruling_id"), ("article", "judge_id")),
    owners=(("article", "articles"),),
)


def _mentions(of: str, *more: Column) -> Table:
    """The mentions of a list's items, in reading order."""
    one = of.removesuffix("s")
    leads = Column(f"{one}_id", meaning=f"Id of the {one} in this article.", needed=True, leads_to=of)
    return Table(
        f"{one}_mentions",
        f"Every mention of an article's {of}, in reading order.",
        "mention",
        (ARTICLE, leads, *_PLACE, *more),
        indexes=(("article", leads.name),),
        owners=(("article", "articles"),),
    )


# By the list whose mentions they hold.
MENTIONS = {
    "judges": _mentions("judges"),
    "courts": _mentions("courts", Column("generic", "boolean")),
    "cases": _mentions("cases"),
    "speakers": _mentions("speakers"),
}

# By list, the columns that are mentions: text, and behind it where it stands.
PARTS = {"quotes": ("cue",), "rulings": ("actor", "object")}

TABLES = (ARTICLES, *LISTS.values(), *MENTIONS.values(), RULING_JUDGES, *REGISTERS)

# Word forms are told by their stem, and accents make no difference. Triggers keep the two in step with their tables.
_TOKENS = "tokenize = 'porter unicode61 remove_diacritics 2'"
SEARCH = (
    f"""CREATE VIRTUAL TABLE article_search USING fts5(
  title, text, content = 'articles', content_rowid = 'article', {_TOKENS}
)""",
    """CREATE TRIGGER article_search_add AFTER INSERT ON articles BEGIN
  INSERT INTO article_search (rowid, title, text) VALUES (new.article, new.title, new.text);
END""",
    """CREATE TRIGGER article_search_drop AFTER DELETE ON articles BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.article, old.title, old.text);
END""",
    """CREATE TRIGGER article_search_change AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO article_search (article_search, rowid, title, text) VALUES ('delete', old.article, old.title, old.text);
  INSERT INTO article_search (rowid, title, text) VALUES (new.article, new.title, new.text);
END""",
    f"CREATE VIRTUAL TABLE quote_search USING fts5(text, speaker, {_TOKENS})",
    # An article's speakers are written before its quotes.
    """CREATE TRIGGER quote_search_add AFTER INSERT ON quotes BEGIN
  INSERT INTO quote_search (rowid, text, speaker) VALUES (
    new.item, new.text, (SELECT name FROM speakers WHERE article = new.article AND id = new.speaker_id)
  );
END""",
    """CREATE TRIGGER quote_search_drop AFTER DELETE ON quotes BEGIN
  DELETE FROM quote_search WHERE rowid = old.item;
END""",
)


def statements() -> tuple[str, ...]:
    """All that makes a new database."""
    return (*(made for table in TABLES for made in table.sql()), *SEARCH, *INTERNAL, *(view.sql() for view in VIEWS))

"""The output contract, version 1.1, as pydantic models: what one article's JSON holds, key by key.

Rooms under ``entities/`` build these models, writers print them, ``mpp-extract schema`` makes JSON Schema of them.
Offsets (``start``, ``end``) count Unicode code points in the article's text, end exclusive. ``None`` means unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr

from mpp_extract.actions import Action
from mpp_extract.lists import LISTS as LISTS

if TYPE_CHECKING:
    from collections.abc import Iterable

SCHEMA_VERSION = "1.1"


def _absent(value: object) -> bool:
    return value is None


class _Model(BaseModel):
    # Deferred: the validators of all but Article, which rooms never call, would take a fiftieth of a whole short run.
    model_config = ConfigDict(extra="forbid", validate_assignment=False, defer_build=True)


class _Item(_Model):
    explain: dict[str, Any] | None = Field(
        default=None, exclude_if=_absent, description="With --explain: how the item came about. For people; may change."
    )
    # By a field that holds an id, the items of the list that it leads to, by their ids; None without an article.
    _leads: dict[str, dict[str, Any]] | None = PrivateAttr(default=None)

    def __eq__(self, other: object) -> bool:
        """Whether it says the same; of which article it is makes no difference."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def _led_to(self, field: str) -> Any:
        """The item whose id the field holds; None where it holds none, or the item is of no article yet."""
        return (self._leads or {}).get(field, {}).get(getattr(self, field))

    def _all_led_to(self, field: str) -> list[Any]:
        """The items whose ids the field holds."""
        by_id = (self._leads or {}).get(field, {})
        return [by_id[each] for each in getattr(self, field) if each in by_id]


class Mention(_Model):
    """A stretch of the article's text: ``text[start:end] == mention.text``, always."""

    text: str = Field(description="The words as they stand in the article.")
    start: int = Field(ge=0, description="Offset of the first code point.")
    end: int = Field(ge=0, description="Offset after the last code point.")


class CourtMention(Mention):
    """A mention of a court."""

    generic: Literal[True] | None = Field(
        default=None,
        exclude_if=_absent,
        description="True for a descriptive mention (a federal appeals court in California); absent otherwise.",
    )


RuleId = Annotated[str, Field(description="The rule or component that found it; `mpp-extract rules` lists them.")]


class Judge(_Item):
    """A named person whom the article presents as a judge or justice."""

    id: str = Field(description="Unique in the article: judge-1, judge-2, ...")
    name: str = Field(description="The fullest form the article gives, without title.")
    title: str | None = Field(description="As in the text, singular (Judge, Chief Justice).")
    court_id: str | None = Field(description="Id of one of this article's courts.")
    appointed_by: str | None = Field(
        description="The appointing president, full name without the word President, as the article or the record says."
    )
    fjc_id: str | None = Field(
        description="The Federal Judicial Center's nid, where name and context leave one candidate."
    )
    rule: RuleId
    mentions: list[Mention] = Field(description="Every mention, in reading order; the span is the name without title.")

    @property
    def court(self) -> Court | None:
        """The court that ``court_id`` names."""
        return cast("Court | None", self._led_to("court_id"))


CourtLevel = Literal["supreme", "appellate", "trial", "immigration", "international", "other"]


class Court(_Item):
    """A named court."""

    id: str = Field(description="Unique in the article: court-1, court-2, ...")
    name: str = Field(description="The canonical name.")
    courtlistener_id: str | None = Field(description="CourtListener's id (ca9, cacd, scotus).")
    level: CourtLevel = Field(description="What kind of court it is.")
    rule: RuleId
    mentions: list[CourtMention] = Field(description="Every mention, in reading order, without a leading article.")


class Date(_Item, Mention):
    """A point or period of calendar or clock time (TIMEX3's DATE and TIME)."""

    type: Literal["date", "time"] = Field(description="date, or time where there is a clock time or part of a day.")
    value: str | None = Field(
        description="The TIMEX3 value (ISO-TimeML): 2019-04-12, 2019-W14, FY2018, PAST_REF, XXXX-04-12."
    )
    earliest: str | None = Field(description="First ISO date that the value can mean.")
    latest: str | None = Field(description="Last ISO date that the value can mean.")
    anchored: bool = Field(description="True where the reference date was needed for the value.")
    rule: RuleId


class CaseNumber(_Item, Mention):
    """A docket number or a legal citation."""

    kind: Literal["docket", "citation"] = Field(description="docket or citation.")
    normalized: str | None = Field(
        description="A docket as the court's own system writes it; a citation as volume, canonical reporter, page."
    )
    court_id: str | None = Field(description="Id of one of this article's courts.")
    case_id: str | None = Field(description="Id of one of this article's cases.")
    rule: RuleId

    @property
    def court(self) -> Court | None:
        """The court that ``court_id`` names."""
        return cast("Court | None", self._led_to("court_id"))

    @property
    def case(self) -> Case | None:
        """The case that ``case_id`` names."""
        return cast("Case | None", self._led_to("case_id"))


class Case(_Item):
    """A named proceeding."""

    id: str = Field(description="Unique in the article: case-1, case-2, ...")
    name: str = Field(description="The caption as the article gives it most fully.")
    plaintiff: str | None = Field(description="The party before the v.; null for In re and the like.")
    defendant: str | None = Field(description="The party after the v.; null for In re and the like.")
    court_id: str | None = Field(description="Id of one of this article's courts.")
    rule: RuleId
    mentions: list[Mention] = Field(description="Every mention, in reading order.")

    @property
    def court(self) -> Court | None:
        """The court that ``court_id`` names."""
        return cast("Court | None", self._led_to("court_id"))


StatisticKind = Literal["count", "percent", "money", "duration", "age", "vote", "ratio", "measure"]
Qualifier = Literal["exact", "approximate", "more_than", "at_least", "less_than", "up_to", "range"]


class Statistic(_Item, Mention):
    """A number that counts or measures something, with what it counts."""

    kind: StatisticKind = Field(description="What kind of number it is.")
    value: int | float | None = Field(description="The number (71 percent is 71; one in three is 0.3333).")
    value_max: int | float | None = Field(description="Upper end of a range; for a vote the smaller side.")
    unit: str | None = Field(description="percent, an ISO 4217 code, vote, or a singular noun.")
    qualifier: Qualifier = Field(description="How the number is hedged.")
    change: Literal["increase", "decrease"] | None = Field(description="Where the number is the amount of a change.")
    subject: str | None = Field(description="The noun phrase that the number is about.")
    rule: RuleId


class Quote(_Item, Mention):
    """Words that the article gives as somebody's; the span excludes the outer marks."""

    id: str = Field(description="Unique in the article: quote-1, quote-2, ...")
    kind: Literal["direct", "partial", "indirect"] = Field(description="indirect only with --indirect.")
    speaker_id: str | None = Field(
        description="Id of one of this article's speakers; null where the article names nobody."
    )
    cue: Mention | None = Field(description="The reporting word (said, told, called).")
    continues: str | None = Field(description="Id of the quote that this one carries on.")
    rule: RuleId

    @property
    def speaker(self) -> Speaker | None:
        """The speaker that ``speaker_id`` names."""
        return cast("Speaker | None", self._led_to("speaker_id"))


class Speaker(_Item):
    """Whoever is quoted."""

    id: str = Field(description="Unique in the article: speaker-1, speaker-2, ...")
    name: str = Field(
        description="The fullest form in the article; for an unnamed one its noun phrase without article."
    )
    kind: Literal["person", "organization", "group", "document", "unnamed"] = Field(description="Who or what speaks.")
    role: str | None = Field(description="As the article gives it (senior supervising attorney).")
    affiliation: str | None = Field(description="As the article gives it (Southern Poverty Law Center).")
    judge_id: str | None = Field(description="Id of one of this article's judges, where the speaker is that judge.")
    rule: RuleId
    mentions: list[Mention] = Field(
        description="Every mention, in reading order, pronouns that were resolved included."
    )

    @property
    def judge(self) -> Judge | None:
        """The judge that ``judge_id`` names."""
        return cast("Judge | None", self._led_to("judge_id"))


Votes = Annotated[list[Annotated[int, Field(ge=0)]], Field(min_length=2, max_length=2)]


class Ruling(_Item, Mention):
    """An act by which a court, judge or jury decides something, as the article reports it; the span is the verb."""

    id: str = Field(description="Unique in the article: ruling-1, ruling-2, ...")
    action: Action = Field(description="What kind of act it is.")
    actor: Mention | None = Field(description="Who decided, without an article; null where nobody is said.")
    court_id: str | None = Field(description="Id of the one of this article's courts that acted.")
    judge_ids: list[str] = Field(description="Ids of this article's judges who decided, or were the majority.")
    object: Mention | None = Field(description="What was acted on, or the person; null where nothing is said.")
    vote: Votes | None = Field(description="Votes for the act and against it, such as [2, 1]; null where not told.")
    dissent_ids: list[str] = Field(description="Ids of this article's judges who dissented.")
    date: str | None = Field(description="The TIMEX3 value of the day or period of the act, as in dates.")
    case_id: str | None = Field(description="Id of the one of this article's cases that was decided.")
    same_as: str | None = Field(description="Id of the first item that reports the same act.")
    rule: RuleId

    @property
    def court(self) -> Court | None:
        """The court that ``court_id`` names."""
        return cast("Court | None", self._led_to("court_id"))

    @property
    def case(self) -> Case | None:
        """The case that ``case_id`` names."""
        return cast("Case | None", self._led_to("case_id"))

    @property
    def judges(self) -> list[Judge]:
        """The judges that ``judge_ids`` name."""
        return self._all_led_to("judge_ids")

    @property
    def dissenters(self) -> list[Judge]:
        """The judges that ``dissent_ids`` name."""
        return self._all_led_to("dissent_ids")


class Generator(_Model):
    """The tool that made the record."""

    name: Literal["mpp-extract"] = Field(description="The tool.")
    version: str = Field(description="Its version.")
    pipeline: str | None = Field(description="The spaCy pipeline's name and version; null where none was needed.")


SourceFormat = Literal[
    "text",
    "jsonl",
    "json",
    "csv",
    "html",
    "pdf",
    "docx",
    "rtf",
    "markdown",
    "eml",
    "mbox",
    "nitf",
    "newsml-g2",
    "ninjs",
]


class Source(_Model):
    """Where the text came from."""

    path: str = Field(
        description="As given; - for standard input; FILE:LINE for an article out of a JSON Lines, CSV or TSV file; "
        "FILE#N for the Nth out of a file of several; FILE!MEMBER for a member of an archive."
    )
    id: str | None = Field(description="The article's own id, where its format has one.")
    format: SourceFormat | None = Field(description="The format read; null for a file that was not recognised.")
    sha256: str | None = Field(description="Of the bytes read; null where a program handed in the text itself.")
    encoding: str | None = Field(description="The encoding that the bytes were read with.")
    characters: int | None = Field(description="Code points in the article's text.")
    extra: dict[str, Any] | None = Field(
        default=None,
        exclude_if=_absent,
        description="Of JSON, JSON Lines, CSV and TSV: the fields that nothing was made of, as they stand; absent "
        "where there are none.",
    )


class ArticleInfo(_Model):
    """The article itself."""

    title: str | None = Field(description="The article's title, where its format has one.")
    published: str | None = Field(description="The reference date, an ISO 8601 date.")
    published_from: Literal["option", "metadata", "text"] | None = Field(description="How the reference date is known.")
    authors: list[str] = Field(description="Names, as the file's metadata or byline gives them.")
    url: str | None = Field(description="Its canonical address, as the file gives it.")
    publisher: str | None = Field(description="Its source's name, as the file gives it.")
    language: str | None = Field(description="ISO 639 code, as declared or recognised.")
    text: str | None = Field(description="The article's text, with --include-text only.")


class Article(_Model):
    """One article's record. A list that was not asked for is null; one asked for and not found is empty."""

    schema_version: Literal["1.1"] = Field(default="1.1", description="The contract's version.")
    generator: Generator
    source: Source
    article: ArticleInfo
    judges: list[Judge] | None = None
    courts: list[Court] | None = None
    dates: list[Date] | None = None
    case_numbers: list[CaseNumber] | None = None
    cases: list[Case] | None = None
    statistics: list[Statistic] | None = None
    quotes: list[Quote] | None = None
    speakers: list[Speaker] | None = None
    rulings: list[Ruling] | None = None
    warnings: list[str] = Field(default_factory=list, description="What went wrong without stopping the run.")

    def model_post_init(self, context: Any, /) -> None:
        """Let items find what their ids lead to: ``quote.speaker``. No item leads back, so that nothing is a circle."""
        by_id = {
            target: {item.id: item for item in getattr(self, target) or ()}
            for target in dict.fromkeys(target for _, _, target in _ALL)
        }
        for name in dict.fromkeys(name for name, _, _ in _ALL):
            leads = {field: by_id[target] for each, field, target in _ALL if each == name}
            for item in getattr(self, name) or ():
                item._leads = leads


class Failure(_Model):
    """Why an input could not be read."""

    code: str = Field(description="Stable name of the error.")
    message: str = Field(description="What is wrong; what to do.")


class FailedArticle(_Model):
    """Stands for an input that could not be read, in JSON Lines."""

    schema_version: Literal["1.1"] = "1.1"
    source: Source
    error: Failure


# What each list is of.
MODELS: dict[str, type[Any]] = {
    "judges": Judge,
    "courts": Court,
    "dates": Date,
    "case_numbers": CaseNumber,
    "cases": Case,
    "statistics": Statistic,
    "quotes": Quote,
    "speakers": Speaker,
    "rulings": Ruling,
}

# (list, field, list that the field's ids are of)
REFERENCES = (
    ("judges", "court_id", "courts"),
    ("cases", "court_id", "courts"),
    ("case_numbers", "court_id", "courts"),
    ("case_numbers", "case_id", "cases"),
    ("quotes", "speaker_id", "speakers"),
    ("speakers", "judge_id", "judges"),
    ("rulings", "court_id", "courts"),
    ("rulings", "case_id", "cases"),
)
# The same, of fields that hold a list of ids.
REFERENCES_TO_SEVERAL = (
    ("rulings", "judge_ids", "judges"),
    ("rulings", "dissent_ids", "judges"),
)
_ALL = (*REFERENCES, *REFERENCES_TO_SEVERAL)
# (list, field): an id of the same list, or null.
REFERENCES_BACK = (("quotes", "continues"), ("rulings", "same_as"))
# Fields that hold a mention, or null.
PARTS = ("cue", "actor", "object")


def with_what_they_refer_to(names: Iterable[str]) -> tuple[str, ...]:
    """The lists and those that their ids lead to, in the contract's order: so no id that is printed leads nowhere.

    >>> with_what_they_refer_to(["quotes"])
    ('judges', 'courts', 'quotes', 'speakers')
    """
    all_ = set(names)
    while more := {target for name, _, target in _ALL if name in all_} - all_:
        all_ |= more
    return tuple(name for name in LISTS if name in all_)

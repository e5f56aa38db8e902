"""Kinds of court: one row a kind says all that is known of it. A new kind of court is one row here.

Sources: courts-db; the state judiciaries' own descriptions of their courts; the courts' own sites abroad.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Flag, auto

from mpp_extract.record import CourtLevel


class Trait(Flag):
    """LOCAL      American states have it, and a county, city or district before it is where it sits
    PLACED     a capitalised word directly before it is a place, though no table has it (``Jessamine Circuit Court``)
    CITY       it is a city's: its place stays as written, and what follows ``of`` is a place, though no table has it
    BARE       it stands without a place in an article that has told it
    STATE      what an article says of its state alone can place it
    APPELLATE  it hears appeals, and may name a district, department or circuit of its own
    OPEN       ``of Appeals`` and the like may be added: ``District Court of Appeal``
    FEDERAL    the United States have courts of that kind, too
    BRITISH    without a country it is England's or Scotland's
    TOWN       lands abroad have it in their towns, whose names stand before it, though no table has them
    """

    NONE = 0
    LOCAL = auto()
    PLACED = auto()
    CITY = auto()
    BARE = auto()
    STATE = auto()
    APPELLATE = auto()
    OPEN = auto()
    FEDERAL = auto()
    BRITISH = auto()
    TOWN = auto()


LOCAL, PLACED, CITY, BARE, STATE = Trait.LOCAL, Trait.PLACED, Trait.CITY, Trait.BARE, Trait.STATE
APPELLATE, OPEN, FEDERAL, BRITISH = Trait.APPELLATE, Trait.OPEN, Trait.FEDERAL, Trait.BRITISH
TOWN = Trait.TOWN


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of court.

    id         its name in tables and candidates
    before     words before ``Court`` that say it, folded; of several that fit, the longest is taken
    after      words after ``Court of`` that say it, folded
    title      what such a court is called where its place is all we know of it; "" for the id with ``Court``
    level      of a state's court of that kind
    levels     states (by postal code) and countries in which it is of another level
    counties   states of which every county has one, and whose press leaves the word ``County`` out
    only       the one state that has it
    abroad     what a country's court of that kind is called; "" where countries have none
    """

    id: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    title: str = ""
    traits: Trait = Trait.NONE
    level: CourtLevel = "trial"
    levels: dict[str, CourtLevel] = field(default_factory=dict)
    counties: tuple[str, ...] = ()
    only: str = ""
    abroad: str = ""

    @property
    def name(self) -> str:
        """The kind as the name of a court: ``superior`` is ``Superior Court``."""
        return self.title or f"{self.id.replace('-', ' ').title()} Court"


# --- the courts of states, counties and cities, and federal ones of the same names ---------------------------------

_STATES: tuple[Kind, ...] = (
    Kind("supreme", ("supreme", "supreme judicial", "state supreme"), traits=LOCAL | BARE | FEDERAL, level="supreme",
         levels={"NY": "trial"}, abroad="Supreme Court"),
    Kind("high", ("high", "state high"), traits=BARE | OPEN | TOWN, level="appellate", abroad="High Court",
         levels={"AS": "supreme", "Australia": "supreme", "England": "trial", "Ireland": "trial",
                 "Northern Ireland": "trial",
                 "United Kingdom": "trial"}),
    Kind("appeals", ("appeals", "appeal", "circuit appeals", "intermediate"), ("appeals", "appeal"),
         "Court of Appeals", BARE | STATE | APPELLATE | OPEN | FEDERAL, "appellate",
         levels={"NY": "supreme", "MD": "supreme", "DC": "supreme"}, abroad="Court of Appeal"),
    Kind("appellate-court", ("appellate",), (), "Appellate Court", BARE | STATE | APPELLATE | FEDERAL, "appellate"),
    Kind("criminal-appeals", ("criminal appeals",), ("criminal appeals", "criminal appeal"),
         "Court of Criminal Appeals", BARE | STATE | APPELLATE, "appellate", abroad="Court of Criminal Appeal",
         levels={"TX": "supreme", "OK": "supreme"}),
    Kind("civil-appeals", (), ("civil appeals", "civil appeal"), "Court of Civil Appeals", BARE | STATE | APPELLATE,
         "appellate"),
    Kind("special-appeals", (), ("special appeals",), traits=BARE | STATE | APPELLATE, level="appellate", only="MD"),
    Kind("circuit-appeals", traits=BARE | STATE | APPELLATE | FEDERAL, level="appellate", only="LA"),
    Kind("appellate-division", traits=BARE | STATE | APPELLATE, level="appellate"),
    Kind("appellate-term", traits=BARE | STATE | APPELLATE, level="appellate", only="NY"),
    Kind("superior", ("superior", "county superior"), traits=LOCAL | PLACED | BARE | STATE, levels={"PA": "appellate"},
         counties=("GA", "IN"), abroad="Superior Court"),
    Kind("circuit", ("circuit", "judicial circuit"), traits=LOCAL | PLACED | BARE | OPEN | FEDERAL,
         counties=("AL", "IN", "KY", "WI"), abroad="Circuit Court"),
    Kind("district", ("district", "judicial district", "parish"), traits=LOCAL | PLACED | BARE | OPEN | FEDERAL,
         counties=("KY",), abroad="District Court"),
    Kind("general-district", ("general district",), traits=LOCAL | PLACED | BARE),
    Kind("criminal-district", ("criminal district",), traits=LOCAL),
    Kind("civil-district", ("civil district",), traits=LOCAL),
    Kind("juvenile-relations",
         ("juvenile and domestic relations district", "juvenile and domestic relations"), (),
         "Juvenile and Domestic Relations District Court", LOCAL),
    Kind("family", ("family", "domestic relations"), traits=LOCAL | PLACED | BARE | STATE, counties=("KY",),
         abroad="Family Court"),
    Kind("juvenile", ("juvenile", "children's"), traits=LOCAL | PLACED | BARE | STATE, abroad="Juvenile Court"),
    Kind("probate", ("probate", "probate and family"), traits=LOCAL | PLACED | BARE | STATE, counties=("GA",)),
    Kind("surrogate", ("surrogate's", "surrogates", "surrogates'", "surrogate"), (), "Surrogate's Court",
         LOCAL | PLACED | BARE | STATE),
    Kind("orphans", ("orphans'", "orphan's", "orphans"), (), "Orphans' Court", LOCAL | PLACED | BARE),
    Kind("county", ("county",), traits=LOCAL | PLACED | BARE, abroad="County Court"),
    Kind("state", ("state",), traits=LOCAL, counties=("GA",)),
    Kind("municipal", ("municipal",), traits=LOCAL | PLACED | CITY | BARE, abroad="Municipal Court"),
    Kind("metropolitan", ("metropolitan",), traits=LOCAL | CITY),
    Kind("city", ("city",), traits=LOCAL | PLACED | CITY, abroad="City Court"),
    # Ohio's, before a mayor or his magistrate, and Louisiana's. Source: Ohio Revised Code, chapter 1905.
    Kind("mayor", ("mayor's", "mayors'", "mayors"), (), "Mayor's Court", LOCAL | PLACED | CITY),
    Kind("justice", ("justice", "justice of the peace", "town", "village"), ("justice",), traits=LOCAL | PLACED,
         abroad="Court of Justice"),
    Kind("magistrate", ("magistrate", "magistrates", "magistrates'", "magistrate's"), traits=LOCAL | PLACED | FEDERAL,
         abroad="Magistrates' Court"),
    Kind("general-sessions", ("general sessions",), ("general sessions",), traits=LOCAL | BARE),
    Kind("common-pleas", ("common pleas",), ("common pleas",), "Court of Common Pleas", LOCAL | PLACED | BARE | STATE),
    Kind("chancery", ("chancery",), ("chancery",), traits=LOCAL | PLACED | BARE | STATE),
    Kind("commonwealth", ("commonwealth",), traits=LOCAL | BARE | STATE, levels={"PA": "appellate"}, only="PA"),
    Kind("claims", ("claims",), ("claims",), "Court of Claims", BARE | STATE | FEDERAL),
    Kind("judiciary", (), ("the judiciary",), traits=BARE | STATE),
    Kind("judicial-discipline", (), ("judicial discipline",), traits=BARE | STATE),
    Kind("land", ("land",), traits=LOCAL | BARE | STATE),
    Kind("housing", ("housing",), traits=LOCAL | PLACED | CITY | BARE | STATE),
    Kind("tax", ("tax",), traits=LOCAL | BARE | FEDERAL, abroad="Tax Court"),
    Kind("water", ("water",), traits=LOCAL | BARE | STATE),
    Kind("business", ("business",), traits=LOCAL | BARE | STATE),
    Kind("civil", ("civil",), traits=LOCAL, abroad="Civil Court"),
    Kind("criminal", ("criminal", "county criminal"), traits=LOCAL | PLACED, abroad="Criminal Court"),
    Kind("small-claims", ("small claims",), traits=LOCAL),
    Kind("traffic", ("traffic",), traits=LOCAL | CITY),
    Kind("drug", ("drug",), traits=LOCAL),
    Kind("environmental", ("environmental",), traits=LOCAL),
    Kind("recorder", ("recorder's", "recorders"), (), "Recorder's Court", LOCAL),
    Kind("workers", ("workers' compensation",), (), "Workers' Compensation Court", LOCAL),
    Kind("trial", ("trial",), traits=LOCAL | FEDERAL),
    Kind("bankruptcy", ("bankruptcy",), traits=FEDERAL),
    Kind("immigration", ("immigration",), traits=FEDERAL),
    Kind("tribal", ("tribal", "tribal supreme")),
)  # fmt: skip

# --- kinds that countries abroad have ------------------------------------------------------------------------------

_ABROAD: tuple[Kind, ...] = (
    Kind("crown", ("crown",), traits=BRITISH, abroad="Crown Court"),
    Kind("sheriff", ("sheriff", "sheriff's"), traits=BRITISH, abroad="Sheriff Court"),
    Kind("federal", ("federal",), traits=BARE, abroad="Federal Court"),
    Kind("federal-supreme", ("federal supreme",), level="supreme", abroad="Federal Supreme Court"),
    Kind("federal-appeals", ("federal appeals",), level="appellate", abroad="Federal Court of Appeal"),
    Kind("constitutional", ("constitutional",), traits=BARE, level="supreme", abroad="Constitutional Court"),
    Kind("cassation", (), ("cassation",), traits=BARE, level="supreme", abroad="Court of Cassation"),
    Kind("national", ("national",), abroad="National Court"),
    Kind("regional", ("regional",), traits=TOWN, abroad="Regional Court"),
    Kind("local", ("local",), traits=TOWN),
    Kind("administrative", ("administrative",), traits=BARE | TOWN, abroad="Administrative Court"),
    Kind("anti-corruption", ("anti-corruption", "anticorruption", "accountability"), traits=BARE,
         abroad="Anti-Corruption Court"),
    Kind("labor", ("labor", "labour"), traits=BARE, abroad="Labour Court"),
    # Kenya, Fiji and New Zealand; Kenya and New South Wales.
    Kind("employment", ("employment", "employment and labour relations", "employment relations"), traits=BARE,
         abroad="Employment Court"),
    Kind("environment-court", ("environment", "land and environment", "environment and land",
                               "planning and environment"), traits=BARE, abroad="Environment Court"),
    # Nigeria and Ethiopia.
    Kind("federal-high", ("federal high",), traits=BARE, abroad="Federal High Court"),
    # Ireland. Source: Courts Service of Ireland.
    Kind("circuit-criminal", ("circuit criminal", "circuit civil"), traits=BARE, abroad="Circuit Criminal Court"),
    Kind("special-criminal", ("special criminal",), traits=BARE, abroad="Special Criminal Court"),
    # The Philippines. Source: Judiciary Reorganization Act of 1980 (Batas Pambansa 129).
    Kind("regional-trial", ("regional trial", "metropolitan trial", "municipal trial"), traits=BARE | TOWN,
         abroad="Regional Trial Court"),
    Kind("provincial", ("provincial",), abroad="Provincial Court"),
    Kind("commercial", ("commercial",), traits=BARE, abroad="Commercial Court"),
    Kind("electoral", ("electoral",), abroad="Electoral Court"),
    Kind("military", ("military",), traits=FEDERAL, abroad="Military Court"),
    Kind("sharia", ("sharia",)),
    Kind("war-crimes", ("war crimes",)),
    Kind("peoples", ("people's",), (), "People's Court"),
    Kind("session", (), ("session",), abroad="Court of Session"),
    Kind("queens-bench", (), ("king's bench", "queen's bench"), "Court of King's Bench",
         abroad="Court of King's Bench"),
    Kind("arbitration", (), ("arbitration",), abroad="Court of Arbitration"),
)  # fmt: skip

KINDS: dict[str, Kind] = {kind.id: kind for kind in (*_STATES, *_ABROAD)}
BEFORE: dict[str, str] = {words: kind.id for kind in KINDS.values() for words in kind.before}
AFTER: dict[str, str] = {words: kind.id for kind in KINDS.values() for words in kind.after}


def having(trait: Trait) -> frozenset[str]:
    """Ids of the kinds that have the trait."""
    return frozenset(kind.id for kind in KINDS.values() if trait in kind.traits)


# Words of kinds' names that say nothing by themselves: small words, and the one that is a judge's own title.
_NO_WORDS = frozenset({"of", "the", "and", "justice", "peace"})


def words_of(kinds: Iterable[str]) -> frozenset[str]:
    """The words that stand before ``Court`` in the names of these kinds, one by one, folded."""
    words = (word for kind in kinds for name in KINDS[kind].before for word in name.split())
    return frozenset(words) - _NO_WORDS


def title_of(kind: str) -> str:
    """The kind as the name of a court: ``superior`` is ``Superior Court``."""
    return KINDS[kind].name


def level_of(kind: str, state: str = "") -> CourtLevel:
    """The level of a state's or a country's court of that kind.

    >>> level_of("superior", "CA"), level_of("superior", "PA")
    ('trial', 'appellate')
    """
    return KINDS[kind].levels.get(state) or KINDS[kind].level

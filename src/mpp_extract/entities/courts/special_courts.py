"""Federal courts and tribunals with names of their own."""

from __future__ import annotations

from mpp_extract.entities.courts.federal import CourtName
from mpp_extract.language.numbers.ordinals import in_words
from mpp_extract.record import CourtLevel


def _special(name: str, identifier: str | None, level: CourtLevel, kind: str) -> CourtName:
    return CourtName(name, identifier, level, kind)


# The other federal courts and tribunals, by how newspapers call them (folded, without "U.S."/"United States").
SPECIAL: dict[str, CourtName] = {}
for _names, _court_name in (
    (("tax court",), _special("United States Tax Court", "tax", "trial", "tax")),
    (
        ("court of federal claims", "federal claims court", "federal court of claims"),
        _special("United States Court of Federal Claims", "uscfc", "trial", "claims"),
    ),
    (
        ("court of international trade", "international trade court"),
        _special("United States Court of International Trade", "cit", "trial", "trade"),
    ),
    (
        ("court of appeals for veterans claims", "court of appeals for veterans' claims", "court of veterans appeals"),
        _special("United States Court of Appeals for Veterans Claims", "cavc", "appellate", "veterans"),
    ),
    (
        ("court of appeals for the armed forces", "court of appeals for armed forces"),
        _special("United States Court of Appeals for the Armed Forces", "armfor", "appellate", "military"),
    ),
    (
        ("foreign intelligence surveillance court", "fisa court", "fisc", "foreign intelligence court"),
        _special("United States Foreign Intelligence Surveillance Court", "fisc", "other", "surveillance"),
    ),
    (
        ("foreign intelligence surveillance court of review", "fisa court of review", "fiscr"),
        _special(
            "United States Foreign Intelligence Surveillance Court of Review", "fiscr", "appellate", "review"
        ),
    ),
    (
        ("judicial panel on multidistrict litigation", "judicial panel for multidistrict litigation", "jpml"),
        _special("United States Judicial Panel on Multidistrict Litigation", "jpml", "other", "multidistrict"),
    ),
    (
        ("army court of criminal appeals",),
        _special("United States Army Court of Criminal Appeals", "acca", "appellate", "military"),
    ),
    (
        ("air force court of criminal appeals",),
        _special("United States Air Force Court of Criminal Appeals", "afcca", "appellate", "military"),
    ),
    (
        ("navy-marine corps court of criminal appeals", "navy marine corps court of criminal appeals",
         "navy and marine corps court of criminal appeals"),
        _special("United States Navy-Marine Corps Court of Criminal Appeals", "nmcca", "appellate", "military"),
    ),
    (
        ("coast guard court of criminal appeals",),
        _special("United States Coast Guard Court of Criminal Appeals", "uscgcoca", "appellate", "military"),
    ),
    (
        ("court of military commission review",),
        _special("United States Court of Military Commission Review", "mc", "appellate", "military"),
    ),
    (
        ("court of customs and patent appeals",),
        _special("United States Court of Customs and Patent Appeals", "ccpa", "appellate", "customs"),
    ),
    (
        ("alien terrorist removal court",),
        _special("United States Alien Terrorist Removal Court", "atrc", "trial", "removal"),
    ),
    (
        ("board of immigration appeals", "bia"),
        _special("Board of Immigration Appeals", "bia", "immigration", "immigration-appeals"),
    ),
    (
        ("patent trial and appeal board", "ptab"),
        _special("Patent Trial and Appeal Board", "ptab", "other", "patent-board"),
    ),
    (
        ("trademark trial and appeal board", "ttab"),
        _special("Trademark Trial and Appeal Board", "ttab", "other", "trademark-board"),
    ),
):  # fmt: skip
    SPECIAL.update(dict.fromkeys(_names, _court_name))


def bankruptcy_panel(number: int) -> CourtName | None:
    """The bankruptcy appellate panel of a circuit, where it has one (28 U.S.C. 158(b))."""
    if number not in (1, 2, 6, 8, 9, 10):
        return None
    name = f"United States Bankruptcy Appellate Panel of the {in_words(number).title()} Circuit"
    return CourtName(name, f"bap{number}", "appellate", "bankruptcy-appeals")

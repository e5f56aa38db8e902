"""The states, the District of Columbia and the territories, as newspapers and citations write them."""

from __future__ import annotations

from mpp_extract.language.fold import fold_place

# Postal code: name, the Associated Press's abbreviation, the Bluebook's.
# Sources: AP Stylebook, "state names"; The Bluebook, table T10.1.
STATES: dict[str, tuple[str, str, str]] = {
    "AL": ("Alabama", "Ala.", "Ala."),
    "AK": ("Alaska", "Alaska", "Alaska"),
    "AZ": ("Arizona", "Ariz.", "Ariz."),
    "AR": ("Arkansas", "Ark.", "Ark."),
    "CA": ("California", "Calif.", "Cal."),
    "CO": ("Colorado", "Colo.", "Colo."),
    "CT": ("Connecticut", "Conn.", "Conn."),
    "DE": ("Delaware", "Del.", "Del."),
    "DC": ("District of Columbia", "D.C.", "D.C."),
    "FL": ("Florida", "Fla.", "Fla."),
    "GA": ("Georgia", "Ga.", "Ga."),
    "HI": ("Hawaii", "Hawaii", "Haw."),
    "ID": ("Idaho", "Idaho", "Idaho"),
    "IL": ("Illinois", "Ill.", "Ill."),
    "IN": ("Indiana", "Ind.", "Ind."),
    "IA": ("Iowa", "Iowa", "Iowa"),
    "KS": ("Kansas", "Kan.", "Kan."),
    "KY": ("Kentucky", "Ky.", "Ky."),
    "LA": ("Louisiana", "La.", "La."),
    "ME": ("Maine", "Maine", "Me."),
    "MD": ("Maryland", "Md.", "Md."),
    "MA": ("Massachusetts", "Mass.", "Mass."),
    "MI": ("Michigan", "Mich.", "Mich."),
    "MN": ("Minnesota", "Minn.", "Minn."),
    "MS": ("Mississippi", "Miss.", "Miss."),
    "MO": ("Missouri", "Mo.", "Mo."),
    "MT": ("Montana", "Mont.", "Mont."),
    "NE": ("Nebraska", "Neb.", "Neb."),
    "NV": ("Nevada", "Nev.", "Nev."),
    "NH": ("New Hampshire", "N.H.", "N.H."),
    "NJ": ("New Jersey", "N.J.", "N.J."),
    "NM": ("New Mexico", "N.M.", "N.M."),
    "NY": ("New York", "N.Y.", "N.Y."),
    "NC": ("North Carolina", "N.C.", "N.C."),
    "ND": ("North Dakota", "N.D.", "N.D."),
    "OH": ("Ohio", "Ohio", "Ohio"),
    "OK": ("Oklahoma", "Okla.", "Okla."),
    "OR": ("Oregon", "Ore.", "Or."),
    "PA": ("Pennsylvania", "Pa.", "Pa."),
    "RI": ("Rhode Island", "R.I.", "R.I."),
    "SC": ("South Carolina", "S.C.", "S.C."),
    "SD": ("South Dakota", "S.D.", "S.D."),
    "TN": ("Tennessee", "Tenn.", "Tenn."),
    "TX": ("Texas", "Texas", "Tex."),
    "UT": ("Utah", "Utah", "Utah"),
    "VT": ("Vermont", "Vt.", "Vt."),
    "VA": ("Virginia", "Va.", "Va."),
    "WA": ("Washington", "Wash.", "Wash."),
    "WV": ("West Virginia", "W.Va.", "W. Va."),
    "WI": ("Wisconsin", "Wis.", "Wis."),
    "WY": ("Wyoming", "Wyo.", "Wyo."),
    "PR": ("Puerto Rico", "Puerto Rico", "P.R."),
    "GU": ("Guam", "Guam", "Guam"),
    "VI": ("Virgin Islands", "V.I.", "V.I."),
    "MP": ("Northern Mariana Islands", "N. Mar. I.", "N. Mar. I."),
    "AS": ("American Samoa", "Am. Sam.", "Am. Samoa"),
}


# How a state can be called, folded, to its postal code. Two-letter codes are left out: too many are words.
BY_NAME: dict[str, str] = {
    fold_place(form): code
    for code, forms in STATES.items()
    for form in forms
    if len(fold_place(form)) > 2 or "." in form
} | {"wva": "WV", "w va": "WV", "washington state": "WA", "washington dc": "DC", "us virgin islands": "VI", "dc": "DC"}
FULL_NAMES: frozenset[str] = frozenset(fold_place(forms[0]) for forms in STATES.values())


def state_of(words: str) -> str | None:
    """Postal code of the state that the words name in full or abbreviated, or None.

    >>> state_of("N. Mar. I."), state_of("Calif."), state_of("Ohio Valley")
    ('MP', 'CA', None)
    """
    return BY_NAME.get(fold_place(words))


def state_name(code: str) -> str:
    """The state's full name."""
    return STATES[code][0]

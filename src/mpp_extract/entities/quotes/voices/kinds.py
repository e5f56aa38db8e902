"""What kinds of voice there are: the rules that speakers are printed with."""

from __future__ import annotations

from mpp_extract.rule import Rule

KINDS: dict[str, Rule] = {
    "person": Rule(
        "speakers.person",
        "A named person: the fullest form of the name, with last names, pronouns and role nouns for the same one.",
        "[[Maria Ortega]] sued the city. “We have waited long enough,” Ortega said.",
        "Maria Ortega sued the city. “We have waited long enough,” one neighbor said.",
    ),
    "organization": Rule(
        "speakers.organization",
        "A company, agency, court or country that speaks, by name, acronym or nickname.",
        "The [[Housing Justice Center]] sued the city. “We have waited long enough,” the Housing Justice Center said.",
        "The Housing Justice Center sued the city. “We have waited long enough,” said Maria Ortega.",
    ),
    "group": Rule(
        "speakers.group",
        "Several people without names who speak as one.",
        "“We have waited long enough,” [[lawyers for the tenants]] said.",
        "“We have waited long enough,” a lawyer for the tenants said.",
    ),
    "document": Rule(
        "speakers.document",
        "A ruling, statute, report or statement whose words are quoted.",
        "The [[ruling]] said the order was “arbitrary and cruel.”",
        "Maria Ortega said the ruling was “arbitrary and cruel.”",
    ),
    "unnamed": Rule(
        "speakers.unnamed",
        "One person without a name: a description that stays one voice, and apart from others.",
        "“We have waited long enough,” a [[city official]] said.",
        "“We have waited long enough,” Maria Ortega, a city official, said.",
    ),
}

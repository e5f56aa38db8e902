"""The ways in which a proceeding is named."""

from __future__ import annotations

import re

from mpp_extract.rule import Rule

# The letter first, so that the search goes from one to the next; before it, white space or a sign that ends a word.
_LETTER = r"[vV](?<![^\s.,)][vV])"
VERSUS_WORDS = re.compile(rf"{_LETTER}\.(?:(?<=v\.)(?=[A-Z])|(?![\w'’-]))")
SPELLED_WORDS = re.compile(rf"{_LETTER}(?:s\.?|(?<=V)S\.?|(?<=v)ersus|(?<=V)ERSUS|(?!\.))(?![\w'’-])")
IN_RE_WORDS = re.compile(r"\b(?:[Ii]n\s(?:re|Re(?=:|\s[A-Z]))|IN\sRE):?(?=\s)")
MATTER_OF_WORDS = re.compile(r"(?=[IM])\b(?:(?:In\s[Tt]he\s)?Matter\s[Oo]f|(?:IN\sTHE\s)?MATTER\sOF)(?=\s)")
EX_PARTE_WORDS = re.compile(r"\bE[xX]\s(?:[Pp]arte|PARTE)(?=\s[A-Z])")

VERSUS = Rule(
    "cases.versus",
    "Two parties with v. between them.",
    "In [[Calloway v. Dunmore]], the court sided with the tenant.",
    "Calloway won the match v. Dunmore.",
    pattern=VERSUS_WORDS,
    source="The Bluebook, rule 10.2: case names",
)
VERSUS_SPELLED = Rule(
    "cases.versus_spelled",
    "Two parties with vs., v or versus between them, where parties or words nearby show a proceeding.",
    "The lawsuit, [[Calloway vs. Dunmore]], was filed in state court.",
    "Calloway vs. Dunmore is the fight of the season.",
    pattern=SPELLED_WORDS,
    source="Newspapers' stylebooks (vs.); British and Commonwealth usage (v without a full stop)",
)
IN_RE = Rule(
    "cases.in_re",
    "A proceeding about a person, a thing or an estate, named with In re.",
    "The judge cited [[In re Calloway Holdings Ltd.]], a 2015 ruling.",
    "She wrote in, re the holdings, last year.",
    pattern=IN_RE_WORDS,
    source="The Bluebook, rule 10.2.1(b): procedural phrases",
)
MATTER_OF = Rule(
    "cases.matter_of",
    "A proceeding named with Matter of or In the Matter of.",
    "The board relied on [[Matter of C-D-F-]], 24 I&N Dec. 901.",
    "It was a matter of Calloway's pride.",
    pattern=MATTER_OF_WORDS,
    source="Board of Immigration Appeals Practice Manual, appendix on citations; New York captions",
)
EX_PARTE = Rule(
    "cases.ex_parte",
    "A proceeding on one party's application, named with Ex parte.",
    "The court followed [[Ex parte Calloway]], it said.",
    "It was an ex parte hearing.",
    pattern=EX_PARTE_WORDS,
    source="The Bluebook, rule 10.2.1(b): procedural phrases",
)
RULES: tuple[Rule, ...] = (VERSUS, VERSUS_SPELLED, IN_RE, MATTER_OF, EX_PARTE)

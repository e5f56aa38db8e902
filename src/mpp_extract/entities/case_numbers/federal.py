"""Forms of the federal courts' docket numbers."""

from __future__ import annotations

from mpp_extract.entities.case_numbers import bare_numbers
from mpp_extract.entities.case_numbers.clues import Evidence
from mpp_extract.entities.case_numbers.forms import END, Form, H, J, S, form
from mpp_extract.entities.case_numbers.normalize import federal, multidistrict, original, plain, year_serial

CM_ECF = "CM/ECF docket numbers: office:year-type-serial-initials (Administrative Office of the U.S. Courts)"
_TYPES = "(?P<type>(?i:cv|cr|mc|mj|md|ml|po|gj|sw|sc|ap|bk|br|mp|mb|mr|cm|dp|av|oe|pf|rj|vc|wp|misc|crim|civ|adv|mag))"

# Case types that follow the serial in Florida, Michigan and Tennessee, and a branch or division after them.
_PARTS = rf"(?:C[ABCDFHIKLOPRTVZ]|D[CLMOPR]|F[ACH]|GA|MM|TR|BC|N[HIO]|P[DP]|GC|SC|A[ASP])(?:{H}\w{{1,4}})?"

# District, magistrate and bankruptcy courts.
TRIAL: tuple[Form, ...] = (
    form(
        "federal_district",
        "A federal trial court's number with its office: district, magistrate, bankruptcy and adversary cases.",
        rf"(?P<office>\d{{1,2}}):(?P<year>\d\d|(?:19|20)\d\d){J}{_TYPES}{J}(?P<serial>\d{{1,6}})"
        rf"(?:{H}\d{{1,3}}(?!\w))?",
        "It is docketed as [[3:21-cv-00457]]-KLM there.",
        "The clock stood at 3:21 p.m. on track 457.",
        CM_ECF,
        normalize=federal,
        level="trial",
    ),
    form(
        "federal_bankruptcy_office",
        "A bankruptcy court's number with its office as a first part: office-year-serial-initials.",
        rf"(?P<office>\d){H}(?P<year>\d\d){H}(?P<serial>\d{{5}}){H}[a-z]{{2,4}}",
        "The petition, [[1-20-41234-nhl]], lists the debts.",
        "He dialed 1-800-41234-now.",
        "Bankruptcy courts of the Eastern and Western Districts of New York (CM/ECF)",
        Evidence.SUBJECT,
    ),
    form(
        "federal_no_office",
        "A federal trial court's number without its office: year-type-serial.",
        rf"(?P<year>\d\d){H}?(?P<type>(?i:cv|cr"
        rf"|mc|mj|md|ml|bk|ap))(?:{H})(?P<serial>\d{{3,5}})(?:{H}\d{{1,2}}(?=$|[^\w])|{H}[A-Z]{{2,4}}(?!\w))?"
        rf"|(?P<y2>\d\d)(?:cv|cr|mc|mj)(?P<s2>\d{{2,5}})",
        "The docket, [[20-cv-4321]] (RMB), is thin.",
        "The probe found strain 20-cv-4 in the lab.",
        CM_ECF,
        normalize=lambda match: federal(match) if match["year"] else _run_together(match[0]),
        shared=True,
    ),
    form(
        "federal_civ",
        "The Southern and Eastern Districts of New York's form: year, Civ. or Cr., serial.",
        rf"(?P<year>\d\d){S}?{H}?(?P<type>(?i:civ|crim|cr|mag|misc))\.?{S}?{H}?(?P<serial>\d{{1,5}})",
        "The plaintiffs in [[18 Civ. 4402]] (PAE) agreed.",
        "There were 18 civilians among the 4,402.",
        "Local usage of the U.S. District Courts for the Southern and Eastern Districts of New York",
        normalize=federal,
        level="trial",
    ),
    form(
        "federal_civil_chicago",
        "The Northern District of Illinois' form: year, C or CR, serial.",
        rf"(?P<year>\d\d){S}(?P<type>C|CR|CV){S}(?P<serial>\d{{1,5}})",
        "The suit is No. [[19 C 1234]], in Chicago.",
        "It was 19 C 1234 meters up.",
        "Local usage of the U.S. District Court for the Northern District of Illinois",
        Evidence.NUMBERED,
        federal,
        shared=True,
    ),
)
# Forms with a court's letters or words, after those of the states' appellate courts.
LETTERED: tuple[Form, ...] = (
    form(
        "federal_type_first",
        "A district's form with the type first: CV 20-01234, SACV 19-01234, CR-18-00422-PHX, C 17-01234 WHA.",
        rf"(?P<type>(?:SA|ED|LA)(?:CV|CR){S}?|(?:CV|CR|MJ|C|Civ\.|Cr\.|Crim\.){S}(?:No\.{S})?|(?:CV|CR){H})"
        rf"(?P<year>\d\d){H}(?P<serial>\d{{5}}|(?<!C[RV]-..-)\d{{4}}|\d{{4}}(?={H}(?:PHX|PCT|TUC)))(?!{H}(?:PR|AP|SA|\d{{4}}))(?:{H}0?\d{{2}}(?={H}[A-Z]))?(?:{H}(?P<division>PHX|PCT|TUC))?",
        "The suit, [[SACV 19-01234]] JVS, was filed.",
        "He owns a CV 19-inch screen.",
        "Local usage of the Central and Northern Districts of California, Arizona and Montana",
        Evidence.SUBJECT,
        federal,
        shared=True,
    ),
    form(
        "federal_seattle",
        "The Western District of Washington's form: C or CR, year, serial, judge's initials.",
        rf"(?P<type>CV|CR|C|MJ)(?P<year>\d\d){H}(?P<serial>\d{{2,5}})",
        "The suit is No. [[C17-1234]]JLR, in Seattle.",
        "The C17-1234 cargo plane landed.",
        "Local usage of the U.S. District Court for the Western District of Washington",
        Evidence.NUMBERED,
        federal,
        end=rf"(?:(?=[A-Z]{{2,4}}(?!\w))|(?<=C..-....){END})",
        shared=True,
    ),
    form(
        "bankruptcy_panel",
        "A bankruptcy appellate panel's number: the district's letters, year and serial.",
        rf"[A-Z]{{2}}(?:{S}|{H})\d\d{H}\d{{3,4}}(?:{H}[A-Za-z]{{2,8}})?",
        "The panel reversed in BAP No. [[EB 22-017]].",
        "The hangar is at Gate No. EB 22-017.",
        "Bankruptcy appellate panels of the First, Ninth and Tenth Circuits, dockets (EB 22-017, CC-19-1234-TaFL)",
        Evidence.NUMBERED,
        level="appellate",
    ),
    form(
        "supreme_court_application",
        "The Supreme Court's number of an application, a motion or an original case: year, A, M or O, serial.",
        r"\d\d[AMO]\d{1,4}",
        "The justices denied stay application No. [[22A987]].",
        "He lives in apartment 22A987.",
        "Supreme Court of the United States, docket search (22A987, 22M31, 22O145)",
        Evidence.RECORDS,
        level="supreme",
    ),
    form(
        "supreme_court_original",
        "An original case of the Supreme Court.",
        rf"(?P<serial>\d{{1,3}}),?{S}(?:Original|Orig\.?)",
        "Two states are parties to No. [[172, Original]].",
        "He owns 172 original prints.",
        "Rules of the Supreme Court of the United States, rule 17",
        Evidence.NUMBERED,
        original,
        level="supreme",
    ),
    form(
        "multidistrict",
        "A multidistrict litigation.",
        rf"(?:MDL(?:{S}|{H}))?(?P<serial>\d{{2,4}})",
        "The suits are joined in MDL No. [[3190]].",
        "The device was model No. 3190.",
        "Judicial Panel on Multidistrict Litigation, rule 1.1; its lists of pending MDLs",
        normalize=multidistrict,
        before=r"MDL\s(?:docket\s)?(?:no\.?|number|#)\s?",
    ),
    form(
        "military",
        "A court of criminal appeals of the armed forces, or the Court of Appeals for the Armed Forces.",
        rf"(?:(?:ARMY|ACM|NMCCA|CGCMG|Army|Misc\.{S}Dkt\.{S}No\.){S}S?\d{{4,9}}|\d\d{H}\d{{4}}/(?:AR|AF|NA|MC|CG))",
        "The appeal, [[ARMY 20190777]], was argued twice.",
        "The Army sent 20190777 rations.",
        "Rules of the service courts of criminal appeals and of the Court of Appeals for the Armed Forces",
        Evidence.SUBJECT,
    ),
)
# Figures alone: any other form that fits as much of the number goes before them.
FIGURES: tuple[Form, ...] = (
    form(
        "tax_court",
        "The Tax Court's form: serial-year, with a letter for small, lien and other cases.",
        rf"\d{{3,5}}{H}\d\d(?:[LSPRXWD]{{0,2}})",
        "The couple petitioned the Tax Court, Docket No. [[12988-19L]].",
        "The part is numbered 12988-19L by its maker.",
        "U.S. Tax Court Rules of Practice and Procedure, rule 35; docket number suffixes",
        Evidence.NUMBERED,
    ),
    form(
        "year_serial",
        "Year and serial: the Supreme Court, the courts of appeals, bankruptcy"
        " courts, federal claims and trade courts, and"
        " many states' highest courts.",
        rf"(?P<year>\d\d|(?:19|20)\d\d){H}(?P<serial>\d{{1,7}})(?P<part>{H}(?:I{{1,3}}"
        rf"|IV|V|[A-Z]|{_PARTS})(?!\w))?(?:{H}[a-z]{{2,4}}(?![a-z]))?",
        "The appeal is No. [[19-15888]], before three judges.",
        "She won by 19-15 in overtime.",
        "Supreme Court docket; FRAP 12 and the circuits' local rules; bankruptcy CM/ECF; Court of Federal Claims",
        Evidence.SUBJECT,
        year_serial,
        refuses=bare_numbers.YEAR_SERIAL,
    ),
)


def _run_together(number: str) -> str:
    """`18cv0428`, as the Southern District of California prints it, in CM/ECF's form."""
    digits = number[4:]
    return plain(f"{number[:2]}-{number[2:4].lower()}-{digits.zfill(5)}")

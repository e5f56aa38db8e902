"""Forms of the states' appellate courts' docket numbers."""

from __future__ import annotations

from mpp_extract.entities.case_numbers.clues import Evidence
from mpp_extract.entities.case_numbers.forms import YEAR, Form, H, S, form

FORMS: tuple[Form, ...] = (
    form(
        "texas_appeals",
        "Texas' courts of appeals (court-year-serial-CV or CR) and Court of Criminal Appeals (PD, AP, WR).",
        rf"\d\d{H}\d\d{H}\d{{5}}{H}(?:CV|CR)|(?:PD|PF){H}\d{{4}}{H}\d\d|AP{H}\d\d,\d{{3}}"
        rf"|WR{H}\d{{1,3}},\d{{3}}(?:{H}\d\d)?",
        "Her appeal is No. [[01-21-00432-CV]] in Houston.",
        "The date 01-21-00 was on it.",
        "Texas Rules of Appellate Procedure 12.2: docket number",
    ),
    form(
        "florida_appeals",
        "Florida's Supreme Court (SCyy-serial) and district courts of appeal (nDyy-serial).",
        rf"(?:SC|[1-6]D|[1-6]DCA)(?:\d\d|{YEAR}){H}\d{{1,5}}",
        "The appeal, [[4D21-4321]], is pending.",
        "The 4D21 projector cost 4,321.",
        "Florida Rules of General Practice and Judicial Administration; Florida appellate"
        " courts' eDCA and ACIS numbers",
    ),
    form(
        "georgia_appeals",
        "Georgia's Supreme Court (S) and Court of Appeals (A): court, year, type, serial.",
        r"[AS]\d\d[A-Z]\d{4}",
        "The appeal is [[S21A0432]], he said.",
        "His seat was S21A.",
        "Supreme Court of Georgia rule 7; Court of Appeals of Georgia, docket search",
        Evidence.SUBJECT,
    ),
    form(
        "massachusetts_appeals",
        "Massachusetts' Supreme Judicial Court (SJC, SJ) and Appeals Court (year-P-serial).",
        rf"SJC?{H}(?:{YEAR}{H})?\d{{4,5}}|FAR{H}\d{{5}}|(?:{YEAR}|\d\d){H}[PJ]{H}\d{{1,4}}",
        "The court took [[SJC-13777]] directly.",
        "The SJ-13 bus stops here.",
        "Massachusetts Rules of Appellate Procedure; appellate courts' docket",
    ),
    form(
        "hawaii_appeals",
        "Hawaii's Supreme Court and Intermediate Court of Appeals: type, year, serial.",
        rf"(?:SC[A-Z]{{2,3}}|CAAP|SCEC|SC){H}\d\d{H}\d{{7}}",
        "The appeal, [[CAAP-21-0000432]], is pending.",
        "The CAAP-21 form has 432 lines.",
        "Hawaii State Judiciary: eCourt Kokua case numbers",
    ),
    form(
        "tennessee_appeals",
        "Tennessee's appellate courts: grand division, year, serial, court, rule, type.",
        rf"[EMW]{YEAR}{H}\d{{5}}{H}(?:SC|COA|CCA){H}[A-Z0-9]{{2,3}}{H}[A-Z]{{2,3}}",
        "The appeal is [[M2021-00432-COA-R3-CV]], she said.",
        "Model M2021 weighs 432 grams.",
        "Tennessee appellate courts: docket number key (Tenn. R. App. P. 3)",
    ),
    form(
        "arizona_appeals",
        "Arizona's Supreme Court (CV, CR and others, -PR, -AP, -SA) and Court of"
        " Appeals (division, CA-type, year, serial).",
        rf"[12]{S}?CA{H}[A-Z]{{2}}{S}?(?:\d\d|{YEAR}){H}\d{{4}}|(?:CV|CR|HC|JV|SA"
        rf"|WC|T|M|R|SB){H}\d\d{H}\d{{4}}{H}(?:PR|AP|SA|EL|T|CQ|D|R)(?:/EL)?",
        "The justices took [[CR-21-0432-PR]] up.",
        "The CR-21 tire lasts 432 miles.",
        "Arizona Rules of the Supreme Court; Arizona appellate courts' case numbering",
    ),
    form(
        "year_letters",
        "Year, court's letters, serial, run together or hyphened: Wisconsin, Colorado,"
        " Kentucky, Mississippi, Louisiana.",
        rf"{YEAR}AP\d{{1,5}}(?:{H}[A-Z]{{1,4}})?|\d\d(?:SC|SA|CA)\d{{2,4}}|{YEAR}{H}(?:SC"
        rf"|CA|KA|CT|IA|M|CP|DR|EC|CQ|B|KK|KP|KH|KD|CD|CK|OK|OC|C|K|KO|CC|CJ|OB){H}\d{{3,5}}"
        rf"(?:{H}(?:MR|DG|DGE|I|OA|SCT|COA|WC|TG|KB|D|CA))?",
        "The appeal is [[2021AP432-CR]] there.",
        "In 2021 AP had 432 staff.",
        "Wisconsin CCAP (WSCCA); Colorado and Kentucky appellate courts; Mississippi"
        " Electronic Courts; Supreme Court of Louisiana, rule on numbering",
        Evidence.SUBJECT,
    ),
    form(
        "minnesota_appeals",
        "Minnesota's appellate courts, and Nebraska's, New Mexico's, Wyoming's and Rhode"
        " Island's: letters, year, serial.",
        rf"A\d\d{H}\d{{4}}|S{H}1{H}SC{H}\d{{5}}|A{H}1{H}CA{H}\d{{5}}|(?:S|A|DA|OP"
        rf"|PR|AF){H}\d\d{H}\d{{4,6}}|SU{H}(?:{YEAR}|\d\d){H}\d{{4}}{H}[A-Z]{{1,4}}",
        "The appeal is [[A21-0432]], they said.",
        "The A21-04 exit is closed.",
        "Minnesota appellate courts (P-MACS/C-Track); New Mexico, Wyoming, Montana and Rhode Island supreme courts",
        Evidence.SUBJECT,
    ),
    form(
        "court_suffix",
        "A serial or year-serial with its court's letters after it: Nevada (COA), Utah"
        " (SC, CA), Ohio's twelfth district.",
        rf"\d{{5}}{H}COA|\d{{8}}{H}(?:SC|CA)|CA{YEAR}{H}\d\d{H}\d{{3}}|(?:{YEAR}){H}\d{{3,4}}{H}(?:Appeal"
        rf"|C\.A\.|M\.P\.)",
        "The appeal is [[20210432-CA]], in Salt Lake City.",
        "Flight 20210432 left CA.",
        "Nevada appellate courts; Utah Courts, appellate case numbers; Twelfth District Court of Appeals of Ohio",
    ),
    form(
        "court_letters",
        "A court's letters and a serial: California's, Oregon's, Missouri's, Alaska's, Connecticut's"
        " and Idaho's appellate courts.",
        rf"[A-HS]\d{{6}}|(?:SC|ED|WD|SD|SA|AC|COA|S|A){H}?\d{{5,6}}|[AS]{H}\d{{5}}"
        rf"|(?:SC|AC|COA){S}\d{{5}}|TC(?:{H}MD)?{S}\d{{4,6}}[A-Z]?|C{H}\d{{6}}",
        "The appeal is No. [[B312345]] in Los Angeles.",
        "Her passport, B312345, was lost.",
        "California appellate courts' case information; Oregon Judicial Department; Missouri"
        " Case.net; Alaska appellate courts; Oregon Tax Court",
        Evidence.RECORDS,
    ),
    form(
        "new_jersey_supreme",
        "The New Jersey Supreme Court's own serial, after its term's number.",
        r"0\d{5}",
        "The court granted certification (A-45-21; [[087654]]).",
        "Use 087654 to open it.",
        "New Jersey Courts: Supreme Court docket number (A-number-year; serial)",
        before=rf"A{H}\d{{1,3}}(?:/\d{{1,3}}){{0,4}}{H}\d\d;{S}",
    ),
    form(
        "maryland_appeals",
        "Maryland's appellate courts: serial, and the September or regular term.",
        rf"\d{{1,4}},?{S}(?:September|Sept\.){S}Term,?{S}{YEAR}",
        "The court affirmed No. [[432, September Term, 2021]], on Friday.",
        "In the September Term, 2021 students came.",
        "Maryland Rules, title 8; Maryland Judiciary, appellate opinions",
        Evidence.RECORDS,
    ),
    form(
        "delaware_supreme",
        "The Delaware Supreme Court's serial and year.",
        rf"\d{{1,4}},{S}{YEAR}",
        "The appeal is No. [[432, 2021]], in Dover.",
        "On May 43, 2021, he left.",
        "Delaware Supreme Court rule 3: serial, year",
        Evidence.NUMBERED,
    ),
    form(
        "division_year_serial",
        "A district or division before year and serial: Illinois' appellate court, Ohio's and others.",
        rf"\d{H}\d\d{H}\d{{4}}(?:WC|{H}[A-Z]{{1,2}})?",
        "The appeal is No. [[1-21-0432]] in Chicago.",
        "Call 1-21-0432 for help.",
        "Illinois Supreme Court rule 317 and following: appellate court docket numbers",
        Evidence.NUMBERED,
    ),
    form(
        "abroad",
        "Courts abroad: the Court of Justice of the European Union, England's High"
        " Court, Canada's, international tribunals.",
        rf"[CTF]{H}\d{{1,4}}/\d\d(?:{S}P)?|ICC{H}\d\d/\d\d(?:{H}\d\d/\d\d)?"
        rf"|(?:IT|ICTR){H}\d\d{H}\d{{1,2}}(?:/\d{H}[A-Z])?|ARB(?:\(AF\))?/\d\d/\d{{1,3}}"
        rf"|(?:CL|FL|BL|HP|HC|HT|IL|PT|QB|KB|CR|CO|CA|AC|LM|TCC){H}{YEAR}{H}\d{{6}}"
        rf"|\d{{1,5}}{S}of{S}{YEAR}|\d{{4,5}}/\d\d(?=,|\)|\s|$)|[A-Z]{{1,2}}{H}\d{{1,5}}{H}\d\d(?:{H}[A-Z])?",
        "The judges decided Case [[C-432/21]] in Luxembourg.",
        "A C-432/21 screw fits.",
        "CJEU and General Court case numbers; HMCTS CE-File; Federal Courts of Canada;"
        " European Court of Human Rights applications",
        Evidence.NUMBERED,
    ),
)

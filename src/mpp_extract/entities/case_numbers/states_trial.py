"""Forms of the states' trial courts' case numbers."""

from __future__ import annotations

from mpp_extract.entities.case_numbers.clues import Evidence
from mpp_extract.entities.case_numbers.forms import YEAR, Form, H, J, S, form

FORMS: tuple[Form, ...] = (
    form(
        "california_superior",
        "California's superior courts: county-year-serial-type-category-court,"
        " or a court's letters before year and serial.",
        rf"\d\d{H}(?:19|20)\d\d{H}\d{{8}}(?:{H}[A-Z]{{2}}){{0,2}}(?:{H}[A-Z]{{2,4}})?"
        rf"|\d\d(?:ST|SM|NW|CH|BB|TR|LB|VE|PS|AV|GD|IW|CM|SC|WE|PD|VH|NN|BR|PO|ES"
        rf"|HL)(?:CV|CP|UD|PB|FL|LC|SC|RO|PT)\d{{5}}"
        rf"|(?:CGC|CPF|CUD|CNC|CIV|CIVDS|CIVSB|CIVMS|CVRI|CVPS|RIC|MCC|PSC|FCS|MSC"
        rf"|MCRDCV|BCV|HG|RG|SCV|STK-CV|VCU|SBSUP){J}\d\d{H}?\d{{5,8}}"
        rf"|\d\d(?:CV|CR|CECG|NF|CF|WF|HF|ZF|SF|IF)\d{{4,6}}",
        "He sued in [[37-2021-00012345-CU-BT-CTL]] there.",
        "He bought 37-inch screens in 2021.",
        "California Court Case Management System (CCMS V3) and the superior courts' own number keys",
        Evidence.SUBJECT,
    ),
    form(
        "california_letters",
        "California's superior courts, older form: two letters of the court, and a serial.",
        r"(?:BC|BS|BA|GA|KA|KC|LA|LC|MA|MC|NA|NC|PA|PC|SA|SC|SS|TA|TC|VA|VC|YA|YC"
        r"|EC|EA|GC|XC|XE|BP|LP|RIF|INF|SWF|FVI|FSB|FWV|HCR|SCD|SCE|SCN|SCS)"
        rf"{H}?\d{{6,7}}",
        "Prosecutors filed case [[BA412345]] in Los Angeles.",
        "The flight code was BA412345.",
        "Los Angeles, Riverside, San Bernardino and San Diego superior courts' number keys",
        Evidence.RECORDS,
    ),
    form(
        "florida_trial",
        "Florida's uniform number: county-year-type-serial-party-branch, with the county left out or not.",
        rf"\d\d{H}?{YEAR}{H}?(?:CA|CF|CC|CJ|CP|CT|DP|DR|GA|MH|MM|MO|SC|TR|AP|MC){H}?\d{{3,6}}"
        rf"(?:{H}?[A-Z0-9]{{1,4}}){{0,3}}|{YEAR}{H}(?:CA|CF|CC|CP|DR|MM|SC){H}\d{{3,6}}{H}[A-Z0-9]{{1,4}}"
        rf"|(?:\d\d{H})?{YEAR}{H}\d{{6}}{H}(?:CA|CF|CC|CP|SC|FC|MM|DR){H}\d\d"
        rf"|(?:CACE|COCE|COSO|COWE|FMCE|PRCE|COINX|CONO){H}?\d\d{H}?\d{{5,6}}|[FMB]\d\d{H}\d{{4,6}}",
        "The case, [[50-2021-CA-004321-XXXX-MB]], is in Palm Beach.",
        "The model 50-2021-CX is new.",
        "Supreme Court of Florida, administrative order AOSC98-: uniform case numbering"
        " system (Fla. R. Gen. Prac. & Jud. Admin. 2.545)",
        Evidence.SUBJECT,
    ),
    form(
        "texas_trial",
        "Texas' district courts: DC-yy-serial, D-1-GN-yy-serial, court-serial-year.",
        rf"(?:DC|CC|PR|DF|CV|JP){H}\d\d{H}\d{{5}}(?:{H}[A-Z])?|D{H}\d{H}[A-Z]{{2}}{H}\d\d{H}\d{{6}}"
        rf"|C{H}\d-CR{H}\d\d{H}\d{{6}}"
        rf"|\d{{3}}{H}\d{{5,6}}{H}(?:{YEAR}|\d\d)|{YEAR}(?:DCV|DCM|CCV)\d{{4,6}}|{YEAR}{H}(?:CI|PC){H}?\d{{4,6}}",
        "The suit, cause number [[D-1-GN-21-004321]], is in Austin.",
        "The D-1 league drew 21,004.",
        "Number keys of the district clerks of Dallas, Travis, Bexar, Collin, Tarrant and El Paso counties",
        Evidence.SUBJECT,
    ),
    form(
        "indiana",
        "Indiana: court-month-type-serial, and the appellate courts' year, court, type, serial.",
        rf"\d\d[A-Z]\d\d{H}\d{{4}}{H}[A-Z][A-Z0-9]{H}\d{{1,6}}|\d\d[AST]{H}[A-Z]{{2}}{H}\d{{1,5}}"
        rf"|\d\dS\d\d{H}\d{{4}}{H}[A-Z]{{2}}{H}\d{{1,5}}",
        "Prosecutors charged her in [[49D03-2104-F5-012345]].",
        "The part 49D03-21 broke.",
        "Indiana Administrative Rule 8: uniform case numbering system",
    ),
    form(
        "washington_trial",
        "Washington's superior courts: year-type-serial-check digit, with the county's letters.",
        rf"\d\d{H}\d{H}\d{{5}}{H}\d(?:{S}(?:SEA|KNT|[A-Z]{{3}})(?!\w))?",
        "The suit, [[21-2-04321-5 SEA]], is in King County.",
        "They won by 21-2 in 04321.",
        "Washington JIS case number: Superior Court Clerks' manual (year-type-serial-check digit)",
    ),
    form(
        "massachusetts_trial",
        "Massachusetts' trial courts: year, court, type, serial.",
        rf"\d{{4}}(?:CV|CR|CI|SC|RO|PC|AC|SU|TL|CIV){H}?\d{{3,6}}(?:{H}?[A-Z]{{1,4}}\d?)?"
        rf"|[A-Z]{{2,4}}(?:CV|CR){YEAR}{H}\d{{3,6}}|MISC{S}\d\d{H}\d{{6}}",
        "The suit, [[2184CV00321]], is in Boston.",
        "It costs 2184CVS in all.",
        "Massachusetts Trial Court: MassCourts docket number format",
        Evidence.SUBJECT,
    ),
    form(
        "connecticut_trial",
        "Connecticut's superior court: judicial district-type-year-serial-S.",
        rf"[A-Z]\d?[A-Z]{{1,3}}{H}(?:CV|CR|FA|MV|CI|AA|TSR){H}?\d\d{H}\d{{6,7}}(?:{H}[A-Z])?"
        rf"|X\d\d{H}[A-Z]{{3}}{H}CV{H}?\d\d{H}\d{{7}}(?:{H}S)?",
        "The suit is [[HHD-CV-21-6123456-S]], in Hartford.",
        "The HHD-CV drive holds 21 files.",
        "Connecticut Judicial Branch, docket number format",
    ),
    form(
        "delaware",
        "Delaware: Superior Court's letters with year, month and serial; Chancery's year-serial-initials.",
        rf"[NKS]\d\d[A-Z]{H}\d\d{H}\d{{3}}(?:{S}[A-Z]{{2,3}}(?!\w))?|{YEAR}{H}\d{{4}}{H}[A-Z]{{2,4}}",
        "The merger suit is C.A. No. [[2021-0456-QRS]] there.",
        "In 2021-0456 runs were made.",
        "Delaware Superior Court Civil Rule 10; Court of Chancery e-filing numbers",
        Evidence.SUBJECT,
    ),
    form(
        "new_york_index",
        "New York's index and indictment numbers: serial/year.",
        rf"\d{{4,7}}/(?:{YEAR}|\d\d)(?:[A-Z])?|IND{H}\d{{4,6}}{H}\d\d(?:/\d{{3}})?"
        rf"|(?:CR|LT|CV){H}\d{{5,6}}{H}\d\d(?:/[A-Z]{{2}})?",
        "The suit, Index No. [[654987/2021]], is in Manhattan.",
        "About 654987/2021 of the sum.",
        "New York CPLR 306-a; New York State Unified Court System, index numbers",
        Evidence.NUMBERED,
    ),
    form(
        "new_jersey",
        "New Jersey: county-type-serial-year for trial courts, A-serial-year and its term on appeal.",
        rf"[A-Z]{{3}}{H}(?:L|DC|C|F|FM|FD|FV|LT|SC|P|SVP|LCV){H}\d{{1,6}}{H}\d\d(?:[ST]\d)?|A{H}\d{{4,6}}{H}\d\dT\d"
        rf"|(?!{YEAR}{H})\d{{6,7}}{H}{YEAR}",
        "The suit, [[ESX-L-004321-21]], is in Newark.",
        "The ESX-L drill has 4,321 parts.",
        "New Jersey Courts: docket number formats (eCourts); Tax Court serial-year",
        Evidence.SUBJECT,
    ),
    form(
        "pennsylvania",
        "Pennsylvania's unified docket: court-county-type-serial-year; its appellate courts' serial, district, year.",
        rf"(?:CP|MC|MJ|PC|MP){H}\d{{2,5}}{H}[A-Z]{{2}}{H}\d{{1,7}}{H}{YEAR}"
        rf"|\d{{1,4}}{S}(?:MAP|EAP|WAP|MAL|EAL|WAL|MM|EM|WM|MDA|EDA|WDA|MDM|EDM|WDM"
        rf"|C\.?D\.?|M\.?D\.?|F\.?R\.?){S}{YEAR}|(?:GD|AR|LT|SA){H}\d\d{H}\d{{5,6}}",
        "The docket, [[CP-22-CR-0004321-2021]], shows a plea.",
        "The CP-22 radio costs 432.",
        "Unified Judicial System of Pennsylvania: docket number format (CPCMS, PACMS)",
    ),
    form(
        "maryland_trial",
        "Maryland's circuit courts: court-type-year-serial.",
        rf"(?:\d\d{H}[A-Z]{{1,2}}|C{H}\d\d{H}(?:CV|CR|FM|JV)|D{H}\d{{1,3}}{H}[A-Z]{{2}}){H}\d\d{H}\d{{5,6}}",
        "The suit, [[C-03-CV-21-001234]], is in Towson.",
        "The C-03 truck has 21 seats.",
        "Maryland Judiciary: case number format (MDEC and legacy circuit courts)",
    ),
    form(
        "county_type_year",
        "A county's number or letters, type, year, serial: Minnesota, New Hampshire,"
        " New Mexico, Kansas, Alaska, Hawaii.",
        rf"\d\d{H}[A-Z]{{2}}{H}\d\d{H}\d{{1,6}}|\d{{3}}{H}{YEAR}{H}[A-Z]{{2}}{H}\d{{3,6}}"
        rf"|D{H}\d{{3,4}}{H}[A-Z]{{2}}{H}{YEAR}{H}\d{{3,6}}"
        rf"|\d[A-Z]{{2}}{H}\d\d{H}\d{{2,6}}{S}?(?:CI"
        rf"|CR|PR|CN|SC|CIV)?|\dCC\d{{9}}|\d[A-Z]{{3}}{H}\d\d{H}\d{{7}}"
        rf"|[A-Z]{{2}}{H}\d\d{H}[A-Z]{{2}}{H}\d{{6}}"
        rf"|\d\d[A-Z]{{2}}\d{H}\d\d{H}?[A-Z]{{2}}{H}?\d{{3,6}}|\d\d(?:CIV|CRI|SMC|TPR)\d\d{H}\d{{6}}"
        rf"|\d\d[A-Z]{{2}}{H}\d\d{H}\d{{1,5}}|\d\d{H}{YEAR}{H}[A-Z]{{2}}{H}\d{{3,6}}",
        "He was charged in [[62-CR-21-4321]], in St. Paul.",
        "The Boeing 62-CR flew 21 hours.",
        "Minnesota MNCIS, New Hampshire Odyssey, New Mexico Odyssey, Alaska CourtView,"
        " Hawaii JEFS, South Dakota UJS, Arkansas AOC formats",
    ),
    form(
        "missouri_trial",
        "Missouri's circuit courts: year, county or circuit, type, serial.",
        rf"\d\d[A-Z0-9]{{2}}{H}[A-Z]{{2}}\d{{5}}(?:{H}\d\d)?",
        "The suit is [[21SL-CC04321]] in Clayton.",
        "He drives a 21SL-C.",
        "Missouri Office of State Courts Administrator: Case.net number format",
    ),
    form(
        "arizona_trial",
        "Arizona's superior courts, Virginia's circuit and general district courts:"
        " type and year run together, serial.",
        rf"(?:CV|CR|FC|PB|JV|JD|TX|LC|DR|MH|SV"
        rf"|DO|CL|GV|GC|GT|JJ|CH|S\d{{4}}CV|S\d{{4}}CR){H}?{YEAR}{H}?\d{{4,6}}(?:{H}\d{{2,3}})?"
        rf"|(?:CL|CR|GC|GV|GT|CJ|FC){H}?\d\d{H}?\d{{4,8}}(?:{H}\d\d)?|C{YEAR}\d{{4}}",
        "The county filed [[CV2021-012345]] in court.",
        "The CV2021 was 12345 pages.",
        "Maricopa and Pima county clerks of the superior court; Virginia Courts case management number format",
        Evidence.SUBJECT,
    ),
    form(
        "north_carolina",
        "North Carolina's superior and district courts: year, CVS, CVD, CRS, serial.",
        rf"\d\d{S}?(?:CVS|CVD|CRS|CR|CV|SP|JA|IFS|E|M|R){S}?\d{{3,6}}(?:{H}\d{{3}})?",
        "The suit, [[21 CVS 4321]], is in Raleigh.",
        "About 21 CVS stores had 4,321 customers.",
        "North Carolina Administrative Office of the Courts: file number format"
        " (year, type, serial; eCourts adds the county)",
        Evidence.SUBJECT,
    ),
    form(
        "vermont_trial",
        "Vermont's superior court: serial-month-year and the unit's letters; year-type-serial.",
        rf"\d{{1,4}}{H}\d{{1,2}}{H}\d\d{S}[A-Za-z]{{2}}(?:cv|cr|fa|pr|dm|cs|mh)|\d\d{H}(?:CV|CR"
        rf"|AP|FA|ST|PR|ENV){H}\d{{3,5}}",
        "The suit, [[432-7-19 Cncv]], is in Burlington.",
        "The 432-7-19 code opened it.",
        "Vermont Judiciary: docket number format",
        Evidence.SUBJECT,
    ),
    form(
        "year_type",
        "Year, type, serial: Illinois, Ohio, Wisconsin, Colorado, Georgia, Kentucky,"
        " Michigan, Kansas, South Carolina, the"
        " District of Columbia, Louisiana and others.",
        rf"{YEAR}{H}[A-Z]{{1,4}}\d?(?:{H}\d\d)?{H}\d{{2,8}}(?:{H}[A-Z]{{1,5}}\d?)?(?:{H}[A-Z]{{2,4}})?"
        rf"|{YEAR}[A-Z]{{1,4}}\d{{3,8}}(?:{H}[A-Z]{{1,4}})?"
        rf"|{YEAR}{S}(?:CA|CF|CF1|CF2|CF3|CMD|DVM|CTF|L|CH|M1|M|D|P|CR|CV|MR|AR"
        rf"|SC|CC|LA|MC|F|C|KA|K|KW|CW|CU|CJ|KK|WR){S}\d{{3,7}}(?:{S}[A-Z](?!\w))?"
        rf"|\d\d{H}(?:CI|CR|CV|D|C|F|T|AD|CVS|SC|CH|L|MR|P|CF|CM|TR|MD){H}\d{{3,8}}(?:{H}[A-Z]{{1,3}})?"
        rf"|\d\d{H}\d{{5,6}}{H}[A-Z]{{2}}|{YEAR}{H}\d{{5,6}}{H}[A-Z]{{2}}"
        rf"|\d\d(?:CV|CR|SC|SA|CA|CW|SV|F|M|JV|PR|CVH|DR){H}?\d{{2,6}}",
        "The suit is [[2021-CP-40-04321]] in Columbia.",
        "The 2021 CP line sold 4,321.",
        "Clerks' keys: Cook County, Franklin County, CCAP (Wisconsin), ICCES (Colorado),"
        " Fulton County, CourtNet (Kentucky), Michigan case file"
        " management standards (type codes), South Carolina public index, D.C. Superior Court",
        Evidence.SUBJECT,
    ),
    form(
        "year_type_spaced",
        "Year of two digits, type and serial with spaces: Illinois, Ohio's courts of appeals, Michigan.",
        rf"\d\d{S}(?:[A-Z]{{1,3}})(?:{S}\d\d)?{S}\d{{2,6}}(?:{H}\d\d|{S}\d\d|{S}\d[A-Z])?",
        "The suit, No. [[21 CH 4321]], is in Chicago.",
        "He had 21 CH 4321 radios.",
        "Clerk of the Circuit Court of Cook County; Ohio's appellate districts",
        Evidence.NUMBERED,
    ),
    form(
        "type_year",
        "Type, year, serial: Oklahoma, Alabama, Ohio, Nevada, Rhode Island, Nebraska,"
        " West Virginia, Idaho, Montana, Puerto Rico.",
        rf"[A-Z]{{1,4}}{H}{YEAR}{H}?\d{{2,7}}(?:\.\d\d)?(?:{H}[A-Z0-9]{{1,4}})?"
        rf"|CC{H}\d\d{H}{YEAR}{H}[A-Z]{{1,2}}{H}\d{{1,5}}|(?:CV|CR)\d\d{H}\d\d{H}\d{{4,6}}"
        rf"|[A-Z]{{2}}{YEAR}(?:CV|CR|RF)\d{{5}}|(?:CV|CR|A|C|D|DV|DC|CDV|BDV|ADV|DDV"
        rf"|CI|JV|AP|RE|CD|KM|PC|WC|KC|PM|NC){H}\d\d{H}\d{{2,7}}(?:{H}[A-Z0-9]{{1,3}})?",
        "The suit is [[CJ-2021-4321]], in Tulsa.",
        "The CJ-2021 jet flew 4321 miles.",
        "Oklahoma State Courts Network, Alacourt, Cuyahoga County, Eighth Judicial District"
        " of Nevada, Rhode Island Judiciary, iCourt (Idaho)",
        Evidence.SUBJECT,
    ),
    form(
        "type_year_spaced",
        "Type and a space before year and serial: Ohio, Nebraska, Montana, Louisiana, Maine.",
        rf"[CD]{S}\d\d{S}(?:CI|CR|PR|JV){S}\d\d{S}\d{{3,6}}"
        rf"|(?:CV|CR|CI|DA|OP|DV|DC|KA|CA|CW|KW|C|K|A|B){S}\d\d{J}\d{{2,6}}(?:{H}[A-Z0-9]{{1,3}})?",
        "The case is No. [[CV 21 943210]] in Cleveland.",
        "His CV 21 years ago had 94 lines.",
        "Cuyahoga and Hamilton county clerks of courts; Nebraska JUSTICE; Supreme"
        " Court of Montana; Louisiana's courts of appeal",
        Evidence.NUMBERED,
    ),
)

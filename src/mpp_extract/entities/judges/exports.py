"""The Federal Judicial Center's exports read and checked: its wide, tall and joined CSV files made one compact table.

Source of the columns: Federal Judicial Center, Biographical Directory of Article III Federal Judges, "Export":
``judges.csv`` (one row a judge, up to six appointments side by side), ``federal-judicial-service.csv`` (one row an
appointment) with ``demographics.csv`` (one row a judge). The joined form is the two tall files put together on ``nid``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TextIO

from mpp_extract.entities.judges.record_courts import court_id
from mpp_extract.entities.judges.record_table import FjcJudge, Service
from mpp_extract.errors import ReadError

SERVICE_COLUMNS = (
    "Court Type", "Court Name", "Appointment Title", "Appointing President", "Reappointing President",
    "Recess Appointment Date", "Commission Date", "Senior Status Date", "Termination", "Termination Date",
)  # fmt: skip
PERSON_COLUMNS = ("nid", "Last Name", "First Name", "Middle Name", "Suffix", "Birth Year", "Death Year")
WIDE_COLUMNS = (*PERSON_COLUMNS, *(f"{name} (1)" for name in SERVICE_COLUMNS))
TALL_COLUMNS = ("nid", "Sequence", *SERVICE_COLUMNS)
JOINED = {
    "nid": "nid", "last_name": "Last Name", "first_name": "First Name", "middle_name": "Middle Name",
    "suffix": "Suffix",
    "birth_year": "Birth Year", "death_year": "Death Year", "sequence": "Sequence", "court_type": "Court Type",
    "court_name": "Court Name", "title": "Appointment Title", "appointing_president": "Appointing President",
    "reappointing_president": "Reappointing President", "recess_date": "Recess Appointment Date",
    "commission_date": "Commission Date", "senior_date": "Senior Status Date", "termination": "Termination",
    "termination_date": "Termination Date",
}  # fmt: skip
APPOINTMENTS = 6
_USED = {
    *PERSON_COLUMNS, *TALL_COLUMNS, *(f"{name} ({n})" for name in SERVICE_COLUMNS for n in range(1, APPOINTMENTS + 1)),
}  # fmt: skip
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")
_AMERICAN = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_YEAR = re.compile(r"\d{4}")
Row = dict[str, str]


@dataclass
class Imported:
    """What came of reading exports: judges in the files' order, and the rows refused, each with its reason."""

    judges: list[FjcJudge] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    files: list[str] = field(default_factory=list)

    @property
    def appointments(self) -> int:
        """How many appointments the judges have together."""
        return sum(len(judge.services) for judge in self.judges)


def read_exports(paths: list[Path]) -> Imported:
    """The judges of one or more export files. A service file needs its demographics file, and the other way round.

    Raises ReadError for a file that can't be read or is none of the Center's forms, naming what is missing.
    """
    people: dict[str, Row] = {}
    services: dict[str, list[tuple[int, Row]]] = {}
    imported = Imported(files=[path.name for path in paths])
    for path in paths:
        form, rows = _rows(path)
        for line, row in rows:
            _take(form, row, f"{path.name}, line {line}", people, services, imported.refused)
    if services and not people:
        raise ReadError(str(paths[0]), "names no judges", "give demographics.csv along with it")
    if people and not services:
        raise ReadError(str(paths[0]), "holds no appointments", "give federal-judicial-service.csv along with it")
    for nid, person in people.items():
        judge = _judge(person, services.get(nid, []), imported.refused)
        if judge is not None:
            imported.judges.append(judge)
    imported.refused += [f"service of {nid}: no such judge" for nid in services if nid not in people]
    if not imported.judges:
        raise ReadError(str(paths[0]), "no row in it is usable", "export the file again from the Center's site")
    return imported


def check_header(path: Path) -> None:
    """Raise ReadError where a file's first line is not the header of one of the Center's exports with names in it."""
    with _reading(path) as file:
        header = next(csv.reader(file), [])
    if _form([name.strip() for name in header], path) in ("tall", "people"):
        raise ReadError(
            str(path),
            "is one of two files",
            "import both: mpp-extract judges import federal-judicial-service.csv demographics.csv",
        )


@contextmanager
def _reading(path: Path) -> Iterator[TextIO]:
    """The file, open; what can go wrong with it as ReadError."""
    try:
        if path.exists() and not path.is_file():  # a pipe can't be read twice, a device may never end
            raise ReadError(str(path), "is no file", "save the export as a file, and name that")
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield file
    except OSError as error:
        raise ReadError(str(path), error.strerror or "can't be read", "check the path and its permissions") from None
    except UnicodeDecodeError:
        raise ReadError(str(path), "is not UTF-8 text", "export it again as CSV") from None
    except csv.Error as error:
        raise ReadError(str(path), f"is no CSV file ({error})", "export it again as CSV") from None


def _rows(path: Path) -> tuple[str, list[tuple[int, Row]]]:
    """The file's form (``wide``, ``tall``, ``people``, ``joined``) and its rows with their line numbers."""
    with _reading(path) as file:
        reader = csv.reader(file)
        header = [name.strip() for name in next(reader, [])]
        form = _form(header, path)
        columns = [JOINED.get(name, name) for name in header] if form == "joined" else header
        wanted = [n for n, name in enumerate(columns) if name in _USED]
        names = [columns[n] for n in wanted]
        rows = [
            (
                reader.line_num,
                {name: row[n].strip() for name, n in zip(names, wanted, strict=True)}
                if len(row) == len(columns)
                else {},
            )
            for row in reader
            if row
        ]
    return form, rows


def _form(header: list[str], path: Path) -> str:
    have = set(header)
    forms = {"wide": WIDE_COLUMNS, "tall": TALL_COLUMNS, "joined": tuple(JOINED), "people": PERSON_COLUMNS}
    for form, columns in forms.items():
        if have.issuperset(columns):
            return form
    nearest = min(forms.values(), key=lambda columns: len(set(columns) - have))
    missing = [name for name in nearest if name not in have]
    if len(missing) == len(nearest):
        raise ReadError(
            str(path), "is none of the Center's exports", "give judges.csv, or the two files it is split into"
        )
    raise ReadError(str(path), f"lacks the column {missing[0]!r}", "export the file again with all its columns")


def _take(
    form: str,
    row: Row,
    where: str,
    people: dict[str, Row],
    services: dict[str, list[tuple[int, Row]]],
    refused: list[str],
) -> None:
    """Put one row where it belongs, or its fault into ``refused``."""
    fault = _fault(form, row)
    if fault is not None:
        refused.append(f"{where}: {fault}")
        return
    nid = row["nid"]
    if form != "tall":
        people.setdefault(nid, row)
    if form in ("tall", "joined"):
        services.setdefault(nid, []).append((int(row["Sequence"]), row))
    elif form == "wide":
        for n in range(1, APPOINTMENTS + 1):
            if row.get(f"Court Name ({n})"):
                service = {name: row.get(f"{name} ({n})", "") for name in SERVICE_COLUMNS}
                services.setdefault(nid, []).append((n, service))


def _fault(form: str, row: Row) -> str | None:
    if not row:
        return "another number of columns than the header"
    if not row["nid"].isdecimal():
        return f"nid {row['nid']!r} is no number"
    if form != "tall" and not row["Last Name"]:
        return "no last name"
    if form in ("tall", "joined"):
        if not row["Sequence"].isdecimal():
            return f"sequence {row['Sequence']!r} is no number"
        if not row["Court Name"]:
            return "no court"
        dates = ("Recess Appointment Date", "Commission Date", "Senior Status Date", "Termination Date")
        for name in dates:
            if row[name] and iso_date(row[name]) is None:
                return f"{name.lower()} {row[name]!r} is no date"
    return None


@lru_cache(maxsize=16384)
def iso_date(words: str) -> str | None:
    """A date of the exports (``2012-03-23``, ``3/23/2012``) as ISO; None for anything else.

    >>> iso_date("3/23/2012"), iso_date("2012-03-23"), iso_date("spring")
    ('2012-03-23', '2012-03-23', None)
    """
    if _ISO.fullmatch(words):
        return words
    match = _AMERICAN.fullmatch(words)
    return f"{match[3]}-{int(match[1]):02}-{int(match[2]):02}" if match else None


def _judge(person: Row, services: list[tuple[int, Row]], refused: list[str]) -> FjcJudge | None:
    held = [_service(row) for _, row in sorted(services, key=lambda pair: pair[0])]
    if not held:
        refused.append(f"judge {person['nid']} ({person['Last Name']}): no appointment")
        return None
    return FjcJudge(
        person["nid"], person["Last Name"], person["First Name"], person["Middle Name"], person["Suffix"],
        _year(person["Birth Year"]), _year(person["Death Year"]), _presidents_carried(held),
    )  # fmt: skip


def _year(words: str) -> int | None:
    match = _YEAR.search(words)
    return int(match[0]) if match else None


def _service(row: Row) -> Service:
    president = row["Appointing President"]
    return Service(
        court_id(row["Court Name"]), row["Court Name"], row["Appointment Title"],
        None if president.startswith("None") or not president else president, row["Reappointing President"] or None,
        iso_date(row["Recess Appointment Date"]) or iso_date(row["Commission Date"]),
        iso_date(row["Senior Status Date"]), iso_date(row["Termination Date"]), row["Termination"] or None,
    )  # fmt: skip


def _presidents_carried(services: list[Service]) -> tuple[Service, ...]:
    """A reassignment by statute has no president of its own: the one before it appointed the judge."""
    carried: list[Service] = []
    for service in services:
        if service.president is None and carried:
            service = service._replace(president=carried[-1].president)
        carried.append(service)
    return tuple(carried)

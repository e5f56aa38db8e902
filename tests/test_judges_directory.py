"""The table of federal judges: the Center's exports read and checked, kept, found again, and linked with."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from conftest import Command, environment
from mpp_extract.entities.judges import directory
from mpp_extract.entities.judges.exports import PERSON_COLUMNS, SERVICE_COLUMNS, iso_date, read_exports
from mpp_extract.entities.judges.record_courts import court_id
from mpp_extract.entities.judges.record_table import Directory, FjcJudge, Service, compact, name_key, one_apart
from mpp_extract.errors import ReadError, UsageError
from mpp_extract.extractor import Extractor
from mpp_extract.reading import Settings
from mpp_extract.record import Judge

OHIO = "U.S. District Court for the Northern District of Ohio"
UTAH = "U.S. District Court for the District of Utah"
SIXTH = "U.S. Court of Appeals for the Sixth Circuit"
SCOTUS = "Supreme Court of the United States"
Row = dict[str, str]
# nid, last, first, middle, suffix, birth, death, then (court, president, commission, end)
PEOPLE: list[tuple[tuple[str, ...], list[tuple[str, str, str, str]]]] = [
    (("101", "Varga", "Lucinda", "Maria", "", "1960", ""), [(OHIO, "Barack Obama", "2010-03-17", "")]),
    (
        ("102", "Tellier", "Kenneth", "Omar", "Jr.", "1950", ""),
        [(OHIO, "William J. Clinton", "1995-01-02", "2002-05-06"), (SIXTH, "George W. Bush", "2002-05-06", "")],
    ),
    (("103", "Tellier", "Anne", " ", " ", "1970", ""), [(UTAH, "Donald J. Trump", "2019-06-01", "")]),
    (("104", "Quiñones Marsh", "Rosa", "", "", "1965", ""), [(UTAH, "Joseph R. Biden", "2022-02-02", "")]),
    (("105", "Crane", "J[ames]", "Harvie", "III", "1940", ""), [(SIXTH, "Ronald Reagan", "1984-08-13", "")]),
    (("106", "Pine", "Harold", "", "", "1900", "1960"), [(OHIO, "Franklin D. Roosevelt", "1936-02-15", "1960-01-01")]),
    (("107", "Dunmore", "Paul", "", "", "1955", ""), [(SCOTUS, "George W. Bush", "2006-01-31", "")]),
]


def _service(court: str, president: str, commission: str, end: str) -> Row:
    row = dict.fromkeys(SERVICE_COLUMNS, "")
    row |= {"Court Type": "x", "Court Name": court, "Appointment Title": "Judge", "Appointing President": president}
    return row | {"Commission Date": commission, "Termination Date": end, "Termination": "Death" if end else ""}


def _write(path: Path, rows: list[Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)
    return path


def wide(folder: Path) -> Path:
    """All appointments of a judge side by side, as in the Center's judges.csv."""
    rows = []
    for person, services in PEOPLE:
        row = dict(zip(PERSON_COLUMNS, person, strict=True)) | {"jid": "7", "Gender": "Female"}
        for n in range(1, 7):
            held = _service(*services[n - 1]) if n <= len(services) else dict.fromkeys(SERVICE_COLUMNS, "")
            row |= {f"{name} ({n})": value for name, value in held.items()}
        rows.append(row)
    return _write(folder / "judges.csv", rows)


def tall(folder: Path) -> list[Path]:
    """Two files: one row an appointment, one row a judge."""
    services = [
        {"nid": person[0], "Sequence": str(n), "Judge Name": person[1]} | _service(*held)
        for person, all_held in PEOPLE
        for n, held in enumerate(all_held, start=1)
    ]
    people = [dict(zip(PERSON_COLUMNS, person, strict=True)) for person, _ in PEOPLE]
    return [_write(folder / "federal-judicial-service.csv", services), _write(folder / "demographics.csv", people)]


def joined(folder: Path) -> Path:
    """The two tall files put together, with short column names."""
    rows = []
    for person, services in PEOPLE:
        for n, (court, president, commission, end) in enumerate(services, start=1):
            names = ("nid", "last_name", "first_name", "middle_name", "suffix", "birth_year", "death_year")
            row = dict(zip(names, person, strict=True)) | {"sequence": str(n), "court_type": "x", "court_name": court}
            row |= {
                "title": "Judge",
                "appointing_president": president,
                "reappointing_president": "",
                "recess_date": "",
            }
            row |= {"commission_date": commission, "chief_begin": "", "chief_end": "", "senior_date": ""}
            rows.append(row | {"termination": "Death" if end else "", "termination_date": end})
    return _write(folder / "fjc.csv", rows)


def test_all_forms_give_the_same_judges(tmp_path: Path) -> None:
    from_wide, from_tall, from_joined = (
        read_exports([wide(tmp_path)]),
        read_exports(tall(tmp_path)),
        read_exports([joined(tmp_path)]),
    )
    assert from_wide.judges == from_tall.judges == from_joined.judges
    assert (len(from_wide.judges), from_wide.appointments, from_wide.refused) == (7, 8, [])
    assert from_wide.judges[1].services[1] == Service(
        "ca6", SIXTH, "Judge", "George W. Bush", None, "2002-05-06", None, None, None
    )


def test_columns_in_any_order_and_further_ones(tmp_path: Path) -> None:
    rows = list(csv.DictReader(joined(tmp_path).open(encoding="utf-8")))
    turned = [{"note": "x", **dict(reversed(row.items()))} for row in rows]
    assert read_exports([_write(tmp_path / "turned.csv", turned)]).judges == read_exports([joined(tmp_path)]).judges


REFUSED = {
    "nid": ("nid", "x1", "nid 'x1' is no number"),
    "last name": ("last_name", "", "no last name"),
    "sequence": ("sequence", "first", "sequence 'first' is no number"),
    "sequence in a figure of no place": ("sequence", "²", "sequence '²' is no number"),
    "court": ("court_name", "", "no court"),
    "date": ("commission_date", "last spring", "commission date 'last spring' is no date"),
}


@pytest.mark.parametrize(("column", "value", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_refused_rows_are_told(column: str, value: str, reason: str, tmp_path: Path) -> None:
    rows = list(csv.DictReader(joined(tmp_path).open(encoding="utf-8")))
    rows[0][column] = value
    imported = read_exports([_write(tmp_path / "bad.csv", rows)])
    assert imported.refused[0] == f"bad.csv, line 2: {reason}"
    assert len(imported.judges) == 6


def test_row_of_another_length(tmp_path: Path) -> None:
    path = joined(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + '"1","2"\n', encoding="utf-8")
    assert read_exports([path]).refused == ["fjc.csv, line 10: another number of columns than the header"]


def test_files_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("one,two\n1,2\n", encoding="utf-8")
    (tmp_path / "b.csv").write_bytes(b"\xff\xfe\x00")
    services, people = tall(tmp_path)
    for paths, fault in (
        ([tmp_path / "a.csv"], "is none of the Center's exports"),
        ([tmp_path / "b.csv"], "is not UTF-8 text"),
        ([tmp_path / "none.csv"], "No such file or directory"),
        ([services], "names no judges"),
        ([people], "holds no appointments"),
    ):
        with pytest.raises(ReadError) as error:
            read_exports(paths)
        assert error.value.fault == fault


def test_missing_column_is_named(tmp_path: Path) -> None:
    rows = [
        {k: v for k, v in row.items() if k != "commission_date"}
        for row in csv.DictReader(joined(tmp_path).open(encoding="utf-8"))
    ]
    with pytest.raises(ReadError, match="lacks the column 'commission_date'"):
        read_exports([_write(tmp_path / "less.csv", rows)])


def test_dates_as_the_center_has_written_them() -> None:
    assert [iso_date(words) for words in ("2012-03-23", "3/23/2012", "2012", "")] == [
        "2012-03-23",
        "2012-03-23",
        None,
        None,
    ]


def test_reassignment_keeps_the_president(tmp_path: Path) -> None:
    rows = list(csv.DictReader(joined(tmp_path).open(encoding="utf-8")))
    rows[2]["appointing_president"] = "None (reassignment)"
    judge = read_exports([_write(tmp_path / "r.csv", rows)]).judges[1]
    assert [service.president for service in judge.services] == ["William J. Clinton", "William J. Clinton"]


def test_courts_of_the_record() -> None:
    names = [
        OHIO,
        SIXTH,
        SCOTUS,
        "U.S. Court of International Trade",
        "U.S. Customs Court",
        "U.S. Circuit Courts for the Third Circuit",
    ]
    assert [court_id(name) for name in names] == ["ohnd", "ca6", "scotus", "cit", None, None]
    assert (
        court_id("U.S. District Court for the District of Columbia (Supreme Court of the District of Columbia)")
        == "dcd"
    )


def test_names_are_found_in_any_spelling(tmp_path: Path) -> None:
    table = Directory(lambda: directory.table_of([wide(tmp_path)])[0])
    assert [judge.nid for judge in table.named("TELLIER")] == ["102", "103"]
    assert [judge.nid for judge in table.named("Quinones  Marsh")] == ["104"]
    assert table.named("") == table.named("Poe") == []
    assert [judge.nid for judge in table.near("Dunmoor")] == []
    assert [judge.nid for judge in table.near("Dunmor")] == ["107"]
    assert name_key("O’Dell-Núñez") == "odellnunez"


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("abcde", "abcd", True),
        ("abcd", "abdc", True),
        ("abcd", "abxd", True),
        ("abcd", "abcd", True),
        ("abcd", "badc", False),
        ("abcdef", "abcd", False),
    ],
)
def test_one_letter_apart(one: str, other: str, apart: bool) -> None:
    assert one_apart(one, other) is apart


def test_large_table_loads_at_once(tmp_path: Path) -> None:
    services = (Service("ohnd", OHIO, "Judge", "Barack Obama", None, "2010-03-17", None, None, None),)
    people = [FjcJudge(str(n), f"Name{n}", "Ann", "B.", "", 1960, None, services) for n in range(4500)]
    path = tmp_path / "judges.tsv"
    path.write_text(compact(people, ["judges.csv"], "0" * 64, "2026-01-01"), encoding="utf-8")
    started = time.process_time()
    table = directory.open_directory(Settings(judges_file=path))
    assert table is not None
    assert [judge.nid for judge in table.named("Name77")] == ["77"]
    assert time.process_time() - started < 0.05


def test_where_the_table_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPP_EXTRACT_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("MPP_EXTRACT_JUDGES", raising=False)
    assert directory.locate() is None
    assert directory.describe() is None
    directory.import_files([wide(tmp_path)])
    assert directory.locate() == (tmp_path / "data" / "judges.tsv", "imported")
    monkeypatch.setenv("MPP_EXTRACT_JUDGES", str(tmp_path / "judges.csv"))
    assert directory.locate() == (tmp_path / "judges.csv", "environment")
    assert directory.locate(Settings(judges_file=tmp_path / "judges.csv")) == (tmp_path / "judges.csv", "option")
    monkeypatch.setenv("MPP_EXTRACT_JUDGES", str(tmp_path / "none.csv"))
    with pytest.raises(UsageError, match="there is no file"):
        directory.locate()
    monkeypatch.setenv("MPP_EXTRACT_JUDGES", "")
    assert (directory.forget(), directory.forget()) == (tmp_path / "data" / "judges.tsv", None)


def test_description(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPP_EXTRACT_DATA", str(tmp_path))
    monkeypatch.delenv("MPP_EXTRACT_JUDGES", raising=False)
    directory.import_files(tall(tmp_path))
    table = directory.describe()
    assert table is not None
    assert (table["judges"], table["appointments"], table["latest_commission"]) == (7, 8, "2022-02-02")
    assert (table["source"], table["files"]) == ("imported", ["federal-judicial-service.csv", "demographics.csv"])


def test_failed_import_keeps_the_table_of_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MPP_EXTRACT_DATA", str(tmp_path))
    directory.import_files([wide(tmp_path)])
    before = directory.imported_path().read_bytes()
    with pytest.raises(ReadError):
        directory.import_files([tmp_path / "none.csv"])
    assert directory.imported_path().read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["judges.csv", "judges.tsv"]


def test_an_import_that_was_killed_leaves_nothing_for_ever(command: Command, tmp_path: Path) -> None:
    wide(tmp_path)
    script = """
import os, pathlib, signal
pathlib.Path.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
from mpp_extract.entities.judges import directory
directory.import_files([pathlib.Path("judges.csv")])
"""
    env: dict[str, str | None] = {"MPP_EXTRACT_DATA": str(tmp_path / "data")}
    killed = [sys.executable, "-c", script]
    subprocess.run(killed, cwd=tmp_path, env=environment(**env), check=False)
    assert [path.suffix for path in (tmp_path / "data").iterdir()] == [".part"]
    assert command("judges", "import", "judges.csv", env=env).returncode == 0
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["judges.tsv"]


def test_broken_table(tmp_path: Path) -> None:
    path = tmp_path / "judges.tsv"
    path.write_text('{"format": "mpp-extract judges", "version": 99}\n', encoding="utf-8")
    with pytest.raises(ReadError, match="another version"):
        directory.open_directory(Settings(judges_file=path))


def test_a_line_of_the_table_that_is_broken_is_told_once_and_for_all(command: Command, tmp_path: Path) -> None:
    env: dict[str, str | None] = {"MPP_EXTRACT_DATA": str(tmp_path / "data")}
    wide(tmp_path)
    assert command("judges", "import", "judges.csv", env=env).returncode == 0
    table = tmp_path / "data" / "judges.tsv"
    lines = table.read_text(encoding="utf-8").split("\n")
    table.write_text("\n".join("varga\t{" if line.startswith("varga\t") else line for line in lines), encoding="utf-8")
    (tmp_path / "a.txt").write_text("U.S. District Judge Lucinda Varga ruled.", encoding="utf-8")
    for arguments in (["a.txt", "a.txt", "--only", "judges"], ["judges", "status"]):
        done = command(*arguments, env=env)
        assert done.returncode == 2
        (line,) = done.stderr.decode().splitlines()
        assert line.startswith(f"{table}: the table of judges is broken at 'varga'; import the Center's exports again")


# --- links ---------------------------------------------------------------------------------------------------------

# why: (text, published, nid, appointed by)
LINKS: dict[str, tuple[str, str, str | None, str | None]] = {
    "full name and district": (
        "U.S. District Judge Lucinda Varga ruled in Cleveland.",
        "2020-01-01",
        "101",
        "Barack Obama",
    ),
    "last name, only one": ("U.S. District Judge Varga ruled.", "2020-01-01", "101", "Barack Obama"),
    "short form of the first name": (
        "U.S. Circuit Judge Ken Tellier dissented.",
        "2020-01-01",
        "102",
        "George W. Bush",
    ),
    "initial": ("U.S. Circuit Judge K. Tellier dissented.", "2020-01-01", "102", "George W. Bush"),
    "middle name gone by": ("6th Circuit Judge J. Harvie Crane III dissented.", "2000-01-01", "105", "Ronald Reagan"),
    "accents left out": ("U.S. District Judge Rosa Quinones Marsh ruled.", "2023-01-01", "104", "Joe Biden"),
    "court of that day": ("U.S. District Judge Kenneth Tellier ruled.", "1999-01-01", "102", "Bill Clinton"),
    "last name of two, court tells": ("6th Circuit Judge Tellier dissented.", "2020-01-01", "102", "George W. Bush"),
    "last name of two, day tells": ("U.S. District Judge Tellier ruled.", "2001-01-01", "102", "Bill Clinton"),
    "last name of two": ("A federal court in Ohio sat. Judge Tellier ruled.", "2020-01-01", None, None),
    "not yet appointed": ("U.S. District Judge Lucinda Varga ruled.", "2005-01-01", None, None),
    "long dead": ("U.S. District Judge Harold Pine ruled.", "2020-01-01", None, None),
    "dead for ten years": (
        "U.S. District Judge Harold Pine ruled.",
        "1970-01-01",
        "106",
        "Franklin D. Roosevelt",
    ),
    "another first name": ("U.S. District Judge Martha Varga ruled.", "2020-01-01", None, None),
    "another middle initial": ("U.S. District Judge Lucinda Q. Varga ruled.", "2020-01-01", None, None),
    "another court": ("9th Circuit Judge Kenneth Tellier dissented.", "2020-01-01", None, None),
    "magistrate": ("U.S. Magistrate Judge Lucinda Varga ruled.", "2020-01-01", None, None),
    "state judge": ("Pima County Superior Court Judge Lucinda Varga ruled.", "2020-01-01", None, None),
    "nothing federal": ("Judge Lucinda Varga ruled in the custody fight.", "2020-01-01", None, None),
    "federal story": (
        "A federal judge ruled Friday. Judge Lucinda Varga wrote it.",
        "2020-01-01",
        "101",
        "Barack Obama",
    ),
    "justice": ("Justice Paul Dunmore wrote for the Supreme Court.", "2020-01-01", "107", "George W. Bush"),
    "justice of a state": ("Justice Paul Dunmore wrote for the Ohio Supreme Court.", "2020-01-01", None, None),
}


@pytest.fixture(scope="module")
def linker(tmp_path_factory: pytest.TempPathFactory) -> Extractor:
    return Extractor(only=["judges", "courts"], judges=wide(tmp_path_factory.mktemp("judges")))


def first(extractor: Extractor, text: str, published: str) -> tuple[Judge, list[str]]:
    article = extractor.extract(text, published)
    assert article.judges
    return article.judges[-1] if "federal judge" in text else article.judges[0], article.warnings


@pytest.mark.parametrize(("text", "published", "nid", "president"), LINKS.values(), ids=LINKS.keys())
def test_link(text: str, published: str, nid: str | None, president: str | None, linker: Extractor) -> None:
    judge, _ = first(linker, text, published)
    assert (judge.fjc_id, judge.appointed_by) == (nid, president)


def test_contradiction_is_told(linker: Extractor) -> None:
    judge, warnings = first(linker, "U.S. District Judge Lucinda Varga, a Trump appointee, ruled.", "2020-01-01")
    assert (judge.fjc_id, judge.appointed_by) == ("101", "Donald Trump")
    assert warnings == [
        "Lucinda Varga: the article says appointed by Donald Trump, the judges' directory says Barack Obama"
    ]


def test_earlier_appointment_is_no_contradiction(linker: Extractor) -> None:
    _, warnings = first(linker, "6th Circuit Judge Kenneth Tellier, a Clinton appointee, ruled.", "2020-01-01")
    assert warnings == []


def test_misspelling_is_told_and_not_linked(linker: Extractor) -> None:
    judge, warnings = first(linker, "Judge Lucinda Vargha of the Northern District of Ohio ruled.", "2020-01-01")
    assert judge.fjc_id is None
    assert warnings == ["Lucinda Vargha: not in the judges' directory; did the article mean Lucinda Maria Varga?"]


def test_without_a_table_nothing_is_linked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MPP_EXTRACT_DATA", str(tmp_path))
    monkeypatch.delenv("MPP_EXTRACT_JUDGES", raising=False)
    judge, warnings = first(Extractor(only=["judges"]), "U.S. District Judge Lucinda Varga ruled.", "2020-01-01")
    assert (judge.fjc_id, judge.appointed_by, warnings) == (None, None, [])


def test_table_is_read_when_a_judge_is_looked_up(tmp_path: Path) -> None:
    path = wide(tmp_path)
    extractor = Extractor(only=["judges"], judges=path)
    assert extractor.extract("The Supreme Court sat; nobody spoke.").judges == []
    path.write_bytes(path.read_bytes().replace(b"Varga", b"Vargo"))  # of the same length: nobody notices
    os.utime(path, ns=(0, 0))
    assert extractor.extract("U.S. District Judge Vargo ruled.", "2020-01-01").judges[0].fjc_id == "101"


def test_table_that_is_none_is_told_before_any_article(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("one,two\n1,2\n", encoding="utf-8")
    for path, fault in ((tmp_path / "a.csv", "none of the Center's exports"), (tall(tmp_path)[0], "one of two files")):
        with pytest.raises(ReadError, match=fault):
            directory.open_directory(Settings(judges_file=path))


# --- command -------------------------------------------------------------------------------------------------------


def test_command(command: Command, tmp_path: Path) -> None:
    wide(tmp_path)
    env: dict[str, str | None] = {"MPP_EXTRACT_DATA": str(tmp_path / "data")}
    none = command("judges", "status", env=env)
    assert (none.returncode, none.stdout.startswith(b"No table of judges")) == (0, True)
    done = command("judges", "import", "judges.csv", env=env)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("7 judges with 8 appointments imported into ")
    table = json.loads(command("judges", "status", "--json", env=env).stdout)
    assert (table["judges"], table["source"]) == (7, "imported")
    assert command("judges", "forget", env=env).stdout.decode().startswith("Deleted ")
    assert json.loads(command("judges", "status", "--json", env=env).stdout) is None


def test_command_tells_refused_rows(command: Command, tmp_path: Path) -> None:
    path = joined(tmp_path)
    path.write_text(path.read_text(encoding="utf-8") + '"1","2"\n', encoding="utf-8")
    done = command("judges", "import", path.name, env={"MPP_EXTRACT_DATA": str(tmp_path / "data")})
    assert (done.returncode, done.stdout.startswith(b"7 judges")) == (1, True)
    assert done.stderr.decode() == "refused: fjc.csv, line 10: another number of columns than the header\n"


def test_command_with_what_is_no_file_or_no_place(command: Command, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    wide(tmp_path)
    for name, env, told in (
        ("pipe.csv", {}, "pipe.csv: is no file; save the export as a file, and name that\n"),
        ("/dev/full", {}, "/dev/full: is no file; save the export as a file, and name that\n"),
        ("judges.csv", {"MPP_EXTRACT_DATA": "/proc/none"}, "name another folder with MPP_EXTRACT_DATA\n"),
    ):
        done = command("judges", "import", name, env={"MPP_EXTRACT_DATA": str(tmp_path / "data"), **env})
        assert (done.returncode, done.stdout) == (1, b"")
        assert done.stderr.decode().endswith(told)
        assert len(done.stderr.decode().splitlines()) == 1


def test_command_shows_no_command_of_a_file_s_name(command: Command, tmp_path: Path) -> None:
    wide(tmp_path).rename(tmp_path / "j\x1b[31m.csv")
    folder = {"MPP_EXTRACT_DATA": "d\x1b[31m"}
    for arguments, env in (
        (["judges", "status"], {"MPP_EXTRACT_JUDGES": "j\x1b[31m.csv"}),
        (["judges", "import", "j\x1b[31m.csv"], folder),
        (["doctor"], folder),
        (["judges", "forget"], folder),
    ):
        shown = command(*arguments, env=env).stdout
        assert b"\\x1b[31m" in shown, arguments
        assert b"\x1b" not in shown


def test_command_with_a_file_that_is_none(command: Command, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("one,two\n", encoding="utf-8")
    done = command("judges", "import", "a.csv", env={"MPP_EXTRACT_DATA": str(tmp_path / "data")})
    assert (done.returncode, done.stdout) == (1, b"")
    assert (
        done.stderr.decode()
        == "a.csv: is none of the Center's exports; give judges.csv, or the two files it is split into\n"
    )

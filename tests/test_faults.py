"""Surroundings that are hostile or broken, each as a shell makes it: a result, or one line, and never anything else."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import PROGRAM, STORY, environment

# What is done (run is the command with --only case_numbers), exit status, the lines on standard error as patterns.
FAULTS: dict[str, tuple[str, int, tuple[str, ...]]] = {
    "no day": ("run a.txt --date 0001-01-01", 2, ("--date: '0001-01-01' .+; .+",)),
    "a day at the end of the calendar": ("run a.txt --date 9999-12-31", 2, ("--date: '9999-12-31' .+; .+",)),
    "no day in a record": (
        """echo '{"text": "It fell in May.", "published": "0001-01-01"}' > d.jsonl; run d.jsonl --only dates""",
        0,
        ("d.jsonl:1: warning: .*0001-01-01.*", "d.jsonl:1: its day of publication is unknown; .+"),
    ),
    "few descriptors": ("(ulimit -n 16; run in -o o.jsonl --jobs 2)", 0, ("mpp-extract: 3 articles done, in .*",)),
    "endless input": ("run - < /dev/zero", 3, ("-: .+; .+",)),
    "an endless file of lines": ("ln -s /dev/zero z.jsonl; run a.txt z.jsonl -o o.jsonl", 1, ("z.jsonl.*: .+; .+",)),
    "a device that is empty": ("run /dev/null", 0, ("/dev/null: warning: the text is empty",)),
    "a socket": (
        "python -c 'import socket; socket.socket(socket.AF_UNIX).bind(\"s.txt\")'; run s.txt",
        3,
        ("s.txt: can't be read .+; .+",),
    ),
    "links in a ring": ("ln -s b.txt c.txt; ln -s c.txt b.txt; run b.txt", 3, ("b.txt: .+; .+",)),
    "a name with an escape": (r"cp a.txt $'\e[31mx.txt'; run $'\e[31mx.txt'", 0, ()),
    "a name with a line feed that is not there": (r"run $'x\ny.txt'", 3, (r"x.*y\.txt: no such file or folder; .+",)),
    "a name that is no UTF-8": (r"cp a.txt $'\xe9.txt'; run $'\xe9.txt'", 0, ()),
    "a name like an option": ("cp a.txt -- -o.txt; run -- -o.txt", 0, ()),
    "a system without letters": ("cp a.txt é.txt; LC_ALL=C PYTHONUTF8=0 PYTHONIOENCODING=ascii run é.txt", 0, ()),
    "nowhere for temporary files": ("TMPDIR=/none TMP=/none TEMP=/none run in -o o.html", 0, ("mpp-extract: .*",)),
    "two runs at one result": (
        "run in -q -o o.jsonl & run in -q -o o.jsonl; wait; test $(wc -l < o.jsonl) = 3",
        0,
        (),
    ),
    "a library that logs": ("echo '142 S. Ct. 2528 § 1225(b)' > l.txt; run l.txt -q --only cases", 0, ()),
    "a name that many initials begin": (
        'python -c \'print("J. " * 8000)\' > j.txt; timeout 60 "${PROGRAM[@]}" j.txt --only speakers -f jsonl',
        0,
        (),
    ),
    "a broken table of judges": (
        r"printf 'x\ny\t{' > j.csv; run a.txt --only judges --judges j.csv",
        2,
        ("j.csv: .+; .+",),
    ),
    "a path through a file": ("run a.txt/b.txt", 3, ("a.txt/b.txt: .+; .+",)),
    "what its user may not read": (
        """mkdir in/listed in/shut; cp a.txt in/listed/x.txt; cp a.txt in/shut/y.txt; chmod 644 in/listed
        chmod 000 in/2.txt in/shut; ruled in -o o.jsonl; status=$?; chmod 700 in/listed in/shut; exit $status""",
        1,
        (
            "in/2.txt: no permission to read it; .+",
            "in/listed/x.txt: no permission to read it; .+",
            "in/shut: no permission to read it; .+",
            "mpp-extract: 2 articles done, 3 failed .3 no permission to read it.*",
        ),
    ),
    "a result that may not be written": (
        "run in -q -o o.jsonl; chmod 444 o.jsonl; ruled a.txt -o o.jsonl",
        2,
        ("o.jsonl: can't be written .+; .+",),
    ),
    "a folder that may not be written": (
        "mkdir r; chmod 555 r; ruled in -o r/; status=$?; chmod 755 r; exit $status",
        2,
        ("r: can't be written .+; .+",),
    ),
    "a result folder's file that is a link": (
        "mkdir o; echo kept > theirs; ln -s ../theirs o/1.json; run in -q -o o/; s=$?; grep -qx kept theirs && exit $s",
        1,
        ("o/1.json: there is a file that mpp-extract has not written; .+",),
    ),
    "standard error on a full disk": ("run a.txt none.txt 2> /dev/full > /dev/null", 1, ()),
    "noise": ("run /dev/random", 3, ("/dev/random: .+; .+",)),
    "no terminal": ('setsid -w "${PROGRAM[@]}" /dev/tty', 3, ("/dev/tty: can't be read .+; .+",)),
    "a folder that a link leads back to": (
        "mkdir in/d; ln -s .. in/d/up; run in -o o.jsonl",
        0,
        ("in: passed over 1 symbolic link", "mpp-extract: 3 articles done, 1 passed over, .*"),
    ),
    "a name with quotation marks": ("""cp a.txt "it's \\"so\\".txt"; run "it's \\"so\\".txt" -f jsonl""", 0, ()),
    "a user whom no list of users knows": (
        """echo 'import pwd; pwd.getpwuid = {}.__getitem__' > sitecustomize.py
        export PYTHONPATH=.:$PYTHONPATH; unset HOME XDG_DATA_HOME MPP_EXTRACT_DATA
        "${PROGRAM[@]}" a.txt --only judges""",
        0,
        (),
    ),
    "an id like a path": (
        """echo '{"text": "It is so.", "id": "../../x"}' > d.jsonl; run d.jsonl -q -o o/; s=$?
        test "$(ls o)" = d.1.json && exit $s""",
        0,
        (),
    ),
    "numbers that JSON does not have": (
        """echo '{"text": "It is so.", "a": NaN, "b": 1e999, "a": 2}' > d.json; run d.json -f jsonl""",
        0,
        (),
    ),
    "code in a folder that is named as a model": (
        """mkdir m; echo 'open("run", "w")' > m/__init__.py; run a.txt --only dates --model ./m; s=$?
        test -e run || exit $s""",
        4,
        ("./m: .+; .+",),
    ),
    "a network that nobody may use": (
        """echo 'import socket; socket.socket.connect = socket.getaddrinfo = None' > sitecustomize.py
        PYTHONPATH=.:$PYTHONPATH "${PROGRAM[@]}" a.txt""",
        0,
        (),
    ),
}

# In bash: the command with one list that needs no model; as one who may not read everything, as root may; Python.
BEGIN = """
PROGRAM=("$@")
run() { "${PROGRAM[@]}" --only case_numbers "$@"; }
ruled() {
    local less=(); test "$(id -u)" = 0 && less=(setpriv --bounding-set=-dac_override,-dac_read_search)
    "${less[@]}" "${PROGRAM[@]}" --only case_numbers "$@"
}
python() { "${PROGRAM[0]}" "$@"; }
"""


@pytest.mark.skipif(sys.platform != "linux", reason="devices and limits as Linux has them")
@pytest.mark.parametrize("what", FAULTS)
def test_surroundings(what: str, tmp_path: Path) -> None:
    script, status, said = FAULTS[what]
    (tmp_path / "in").mkdir()
    for path in ("a.txt", "in/1.txt", "in/2.txt", "in/3.txt"):
        (tmp_path / path).write_text(f"{STORY}It is {path}.\n", encoding="utf-8")
    done = subprocess.run(
        ["bash", "-c", BEGIN + script, "bash", *PROGRAM],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    lines = done.stderr.decode().splitlines()
    assert done.returncode == status, lines
    assert len(lines) == len(said), lines
    for line, pattern in zip(lines, said, strict=True):
        assert re.fullmatch(pattern, line), line
    assert not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]|Traceback|the tool itself failed", done.stdout + done.stderr)
    assert not list(tmp_path.rglob("*.part"))


# What is broken in a file, by its name, and what its line on standard error says.
BROKEN: dict[str, tuple[bytes, str]] = {
    "a.gz": (b"\x1f\x8b\x08no", "damaged gzip archive"),
    "a.zip": (b"PK\x03\x04broken", "damaged ZIP archive"),
    "a.pdf": (b"%PDF-1.4 broken", "the PDF is damaged"),
    "a.docx": (b"PK\x03\x04broken", "damaged ZIP archive"),
    "a.json": (b'{"text": ', "broken JSON"),
    "b.json": (b'{"a": 1}', "no field that holds the text"),
    "a.xml": (b"<nitf><body>Ana", "warning: damaged XML"),
    "a.txt": (bytes(range(256)) * 16, "it seems to be binary data"),
    "b.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(200), "a PNG image"),
    "a.jsonl": (b'{"text": tru\n', "broken JSON"),
}


def test_broken_files_among_whole_ones_are_named(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(20):
        (tmp_path / f"in/{number}.md").write_text(f"{STORY}It is {number}.\n", encoding="utf-8")
    for name, (data, _) in BROKEN.items():
        (tmp_path / "in" / name).write_bytes(data)
    done = subprocess.run(
        [*PROGRAM, "in", "-o", "o.jsonl", "--jobs", "2", "--only", "case_numbers"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 1
    said = done.stderr.decode().splitlines()
    for name, (_, reason) in BROKEN.items():
        lines = [line for line in said if line.startswith(f"in/{name}:")]
        assert len(lines) == 1, name
        assert reason in lines[0]
    assert said[-1].startswith("mpp-extract: 21 articles done, 9 failed")

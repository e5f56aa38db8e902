"""How to set the project up is said once in each place, and the same in all."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
CI = ROOT / ".ci" / "run"
README = (ROOT / "README.md").read_text(encoding="utf-8")


def project() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_the_readme_begins_with_two_commands_that_make_knows() -> None:
    commands = re.findall(r"^    make (\w+)", README, re.M)
    assert commands == ["run", "test"]
    assert README.index("    make run") < 40
    assert all(re.search(rf"^{command}:", MAKEFILE, re.M) for command in commands)


def test_every_make_target_is_told_at_the_head_of_the_makefile() -> None:
    told = re.findall(r"^# make (\w+)", MAKEFILE, re.M)
    assert all(re.search(rf"^{name}:", MAKEFILE, re.M) for name in told)
    assert {"run", "test", "bench", "floors", "docs"} <= set(told)


def test_the_same_pythons_everywhere() -> None:
    low, high = re.fullmatch(r">=3\.(\d+),<3\.(\d+)", str(project()["requires-python"])).groups()
    check = f"(3, {low}) <= sys.version_info < (3, {high})"
    assert check in MAKEFILE
    assert check in CI.read_text(encoding="utf-8")
    versions = [f"3.{minor}" for minor in range(int(low), int(high))]
    assert f"Python {', '.join(versions[:-1])} or {versions[-1]}" in README
    classifiers = [line.rpartition(" ")[2] for line in project()["classifiers"] if "Python :: 3." in line]
    assert classifiers == versions


@pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="no bash here")
def test_the_check_of_a_clean_checkout_is_a_script() -> None:
    assert os.access(CI, os.X_OK)
    assert subprocess.run(["bash", "-n", str(CI)], check=False).returncode == 0
    assert "make test" in CI.read_text(encoding="utf-8")


@pytest.mark.skipif(not shutil.which("make"), reason="no make here")
def test_make_run_extracts_a_sample_that_is_there() -> None:
    done = subprocess.run(["make", "-n", "run"], capture_output=True, text=True, cwd=ROOT, check=True)
    # Not only the last line: below another make, make says last which folder it leaves.
    sample = re.search(r"mpp-extract (\S+) --format table", done.stdout)
    assert sample is not None
    assert (ROOT / sample[1]).is_file()


def test_the_readme_says_nothing_of_this_machine() -> None:
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*"), *ROOT.glob("samples/*.md"), *ROOT.glob("benchmarks/*")]:
        if path.is_file():
            assert not re.search(r"(?<![\w.])/(?:home|root|tmp|work|Users|opt)/", path.read_text(encoding="utf-8")), (
                path
            )

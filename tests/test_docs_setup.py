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
            words = path.read_bytes().decode(errors="replace")  # a picture's bytes hold no path, either
            assert not re.search(r"(?<![\w.])/(?:home|root|tmp|work|Users|opt)/", words), path


def test_the_page_on_many_articles_says_what_was_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    import scale

    rates = {"words an article": 700, "articles/s, 1 worker": 10.0, "articles/s, 2 workers": 19.0}
    weights = {"an article itself, bytes": 4000, "in JSON Lines, bytes": 15000, "in Parquet, bytes": 8000}
    found = {**rates, **weights, "two workers / stock's two": 0.4, "parent, 100 articles, MB": 200}
    page = scale.costs({"machine": "Python, 2 cores", "archive": found, "ray": {"articles/s, 2 actors": 18.0}})
    assert "| articles a second, two workers | 19.0 |\n" in page
    assert "| articles a second, two actors of Ray | 18.0 |\n" in page
    assert "| peak memory of the parent, 100 articles | 200 MB |\n" in page
    assert "| an article in JSON Lines | 15,000 bytes |\n" in page
    assert (
        "12 days of one such core, 9 hours of 32, 17 minutes of a thousand, and come to 80 GB (Parquet) to 150 GB"
        in page
    )
    assert "make bench" in scale.costs({})


def test_examples_use_only_options_that_there_are() -> None:
    told = README
    for path in (ROOT / "examples").iterdir():
        lines = [
            line for line in path.read_text(encoding="utf-8").splitlines() if re.search(r"\bmpp-extract [^:]*-o", line)
        ]
        used = {
            option for line in lines for option in re.findall(r"(?<= )--[a-z-]+", line.rpartition("mpp-extract ")[2])
        }
        assert {option for option in used if f"`{option}`" not in told} == set(), path

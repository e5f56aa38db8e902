"""Every check does what its row says: it finds what is wrong in its examples, and nothing in the right ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mpp_extract.check import CHECKS, Check, Finding, Right, Story, Wrong, check
from mpp_extract.check.archive import Others
from mpp_extract.check.judges.examples import table
from mpp_extract.check.row import KNOWS
from mpp_extract.check.selection import selected
from mpp_extract.extractor import Extractor
from mpp_extract.store.store import Store

WRONG = [pytest.param(row, wrong, id=f"{row.code}-{n}") for row in CHECKS for n, wrong in enumerate(row.wrong)]
RIGHT = [
    pytest.param(row, Right(right) if isinstance(right, str) else right, id=f"{row.code}-{n}")
    for row in CHECKS
    for n, right in enumerate(row.right)
]


@pytest.fixture(scope="module", autouse=True)
def judges(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The table of judges that the examples are read with."""
    path = tmp_path_factory.mktemp("judges") / "judges.tsv"
    path.write_text(table(), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MPP_EXTRACT_JUDGES", str(path))
        yield


def checked(extractor: Extractor, row: Check, example: Wrong | Right) -> list[Finding]:
    """What the check finds in the example, with the articles there are beside it in a database."""
    article = extractor.extract(example.text, example.published)
    if not example.others:
        return check(article, example.text, checks=[row])
    texts = (*example.others, example.text)
    with TemporaryDirectory() as folder, Store(Path(folder) / "copy.db", write=True) as store:
        for number, text in enumerate(texts):
            record = Extractor(include_text=True).extract(text, example.published)
            record.source.path = f"story{number}.txt"
            own = store.add(record, by_path=True)
        store.refresh()
        return check(article, example.text, checks=[row], others=Others(store.connection, own))


@pytest.mark.parametrize(("row", "wrong"), WRONG)
def test_a_wrong_example_has_just_its_finding(extractor: Extractor, row: Check, wrong: Wrong) -> None:
    found = checked(extractor, row, wrong)
    assert [wrong.text[each.start : each.end] for each in found] == [wrong.finds]
    assert wrong.message in found[0].message
    assert (found[0].code, found[0].severity) == (row.code, row.severity)
    assert all(0 <= other.start < other.end <= len(wrong.text) for other in found[0].others)


@pytest.mark.parametrize(("row", "wrong"), WRONG)
def test_no_other_check_that_is_certain_finds_anything_there(extractor: Extractor, row: Check, wrong: Wrong) -> None:
    found = check(extractor.extract(wrong.text, wrong.published), wrong.text)
    assert {each.code for each in found if each.severity == "error"} <= {row.code}


@pytest.mark.parametrize(("row", "right"), RIGHT)
def test_a_right_example_has_no_finding(extractor: Extractor, row: Check, right: Right) -> None:
    assert checked(extractor, row, right) == []


def test_codes_are_unique_and_rows_are_whole() -> None:
    assert len({row.code for row in CHECKS}) == len(CHECKS)
    for row in CHECKS:
        assert re.fullmatch(r"[A-Z][1-9]\d?", row.code)
        assert row.certainty in KNOWS
        assert row.wrong
        assert row.right
        assert row.meaning.endswith(".")
        assert row.limits.endswith(".")


def test_a_story_knows_its_places(extractor: Extractor) -> None:
    text = "Dr. Ash sat. He rose?\nCorrection: He sat.\n"
    story = Story(extractor.extract(text), text)
    assert story.place(0) == (1, 1)
    assert story.place(text.index("He sat")) == (2, 13)
    assert [text[slice(*story.sentence(offset))] for offset in (0, 14)] == ["Dr. Ash sat. ", "He rose?\n"]
    assert [story.is_question(offset) for offset in (0, 14)] == [False, True]
    assert [story.is_correction(offset) for offset in (0, 14, 30)] == [False, False, True]


def test_a_record_without_its_text_needs_the_text(extractor: Extractor) -> None:
    with pytest.raises(ValueError, match="text is needed"):
        check(extractor.extract("They met."))


def test_selection_goes_by_the_code_that_names_a_check_best() -> None:
    rows = [
        Check(code, "house" if code == "J5" else "error", "article", ".", (), (), ".", lambda story: iter(()))
        for code in ("D1", "D2", "D11", "J5")
    ]

    def codes(select: str = "", ignore: str = "") -> list[str]:
        return [row.code for row in selected(rows, select.split(), ignore.split())]

    assert codes() == ["D1", "D2", "D11"]
    assert codes("ALL") == ["D1", "D2", "D11", "J5"]
    assert codes("D1") == ["D1"]  # not D11
    assert codes("d") == ["D1", "D2", "D11"]
    assert codes("J") == []
    assert codes("J5") == ["J5"]
    assert codes("D2", "D") == ["D2"]
    assert codes("D", "D2") == ["D1", "D11"]
    assert codes("", "ALL") == []
    with pytest.raises(ValueError, match="X1"):
        codes("X1")


SLIP = "It ended on June 31, 2023."


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"{SLIP}\n{SLIP}", 2),
        (f"mpp-extract: ignore D2\n{SLIP}\n{SLIP}", 1),
        (f"<!-- mpp-extract: ignore D1, D2 -->\n\n{SLIP}\n\n{SLIP}", 1),
        (f"{SLIP}\n# mpp-extract: ignore\n{SLIP}", 1),
        (f"mpp-extract: ignore D1\n{SLIP}", 1),
        (f"mpp-extract: ignore D\n{SLIP}", 0),
        (f"mpp-extract: ignore-article d2\n\nThey came.\n\n{SLIP}\n\n{SLIP}", 0),
        (f"{SLIP}\n\nmpp-extract: ignore-article", 0),
        (f"It has a mark, mpp-extract: ignore D2\n{SLIP}", 1),
    ],
)
def test_a_mark_silences_what_follows(extractor: Extractor, text: str, number: int) -> None:
    assert [each.code for each in extractor.check(text)] == ["D2"] * number

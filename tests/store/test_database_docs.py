"""What docs/database.md says in SQL runs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import made
from mpp_extract import Store

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "database.md").read_text(encoding="utf-8")
STATEMENTS = [
    statement.strip()
    for block in re.findall(r"^```sql\n(.*?)^```$", PAGE, re.M | re.S)
    for statement in re.sub(r"^--.*$", "", block, flags=re.M).split(";")
    if statement.strip()
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_sql_in_the_docs_runs(tmp_path: Path, statement: str) -> None:
    with Store(tmp_path / "copy.db", write=True) as store:
        article = made.article()
        article.article.text = made.TEXT
        store.add(article)
        store.connection.execute(statement).fetchall()


def test_there_is_sql() -> None:
    assert len(STATEMENTS) >= 6

"""``mpp-extract why``: what is said of a place, in real processes; and what a reading's account holds."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from conftest import Command, Finished
from marked import unmarked
from mpp_extract import rooms
from mpp_extract.account import account, places
from mpp_extract.reading import Found, Reading, mask
from mpp_extract.rule import Refusal

TEXT = "SEATTLE, May 5, 2025 — In No. 2:25-cv-01234, Judge Maria Ortiz ruled.\n“We won,” said Lee Park, a lawyer.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def lines(done: Finished) -> list[str]:
    assert done.returncode == 0, done.stderr
    assert done.stderr == b""
    return done.stdout.decode().splitlines()


def test_an_offset(command: Command, article: Path) -> None:
    first, found, rule, values, *_ = lines(command("why", f"story.txt:{TEXT.index('2025')}"))
    assert first.startswith("story.txt:16 SEATTLE, May 5, [[2025]] — In")
    assert found == "  found in dates: May 5, 2025 (9-20)"
    assert rule.startswith("    dates.calendar/")
    assert "value 2025-05-05; " in values


def test_line_and_column(command: Command, article: Path) -> None:
    column = TEXT.splitlines()[1].index("Park") + 1
    said = lines(command("why", f"story.txt:2:{column}"))
    assert "[[Park]]" in said[0]
    assert "  found in speakers, mention: Lee Park (85-93)" in said
    assert any("name Lee Park; kind person" in line for line in said)


def test_words_wherever_they_stand(command: Command, article: Path) -> None:
    article.write_text(f"{TEXT}She saw No. 2:25-cv-01234\nby Maria\nOrtiz.\n", encoding="utf-8")
    done = command("why", "story.txt", "--text", "Maria  Ortiz", "--json")
    entries = json.loads(done.stdout)
    assert [entry["text"] for entry in entries] == ["Maria Ortiz", "Maria\nOrtiz"]
    assert [entry["start"] for entry in entries] == [51, 134]
    judge = entries[0]["found"][0]
    assert (judge["list"], judge["part"], judge["text"]) == ("judges", "mention", "Maria Ortiz")
    assert judge["item"]["name"] == "Maria Ortiz"
    assert judge["meaning"] == next(rule.meaning for rule in rooms.rules() if rule.id == judge["rule"])


def test_references_are_said_by_name(command: Command, article: Path) -> None:
    said = lines(command("why", "story.txt", "--text", "We won"))
    assert any("kind direct; speaker Lee Park" in line for line in said)
    assert any(line.startswith("  found in quotes: We won, (") for line in said)
    assert any(line == "  found in quotes, cue: said (80-84)" for line in lines(command("why", "story.txt:81")))


def test_what_nothing_considered(command: Command, article: Path) -> None:
    assert lines(command("why", "story.txt", "--text", "lawyer"))[1:] == [
        "  nothing considered this: no rule finds it, and none had to refuse it"
    ]


def test_standard_input_and_lines_of_many(command: Command, tmp_path: Path) -> None:
    assert "[[May]]" in lines(command("why", "-", "--text", "May", text=TEXT.encode()))[0]
    many = tmp_path / "many.jsonl"
    texts = [{"text": "Nothing."}, {"text": "She ruled Friday.", "published": "2025-04-17"}]
    many.write_text("".join(f"{json.dumps(each)}\n" for each in texts), encoding="utf-8")
    for arguments in (["many.jsonl:2:10"], ["many.jsonl:2", "--text", "Friday"]):
        said = lines(command("why", *arguments))
        assert said[0].startswith("many.jsonl:2:10 She ruled [[Friday]]")
        assert "value 2025-04-11" in said[3]
    dated = lines(command("why", "many.jsonl:2:10", "--date", "2019-04-08"))
    assert "value 2019-04-05" in dated[3]


def test_file_numbers_of_persons_are_masked(command: Command, article: Path) -> None:
    article.write_text("“We won,” said Lee Park, a lawyer for A123456789.\n", encoding="utf-8")
    done = command("why", "story.txt", "--text", "Lee Park", "--json")
    assert done.returncode == 0
    assert b"123456789" not in done.stdout


WRONG = {
    "no place": (["story.txt"], 2, "story.txt: it names no place in the text; name it as FILE:OFFSET, "),
    "no such offset": (["story.txt:5000"], 2, f"story.txt:5000: the text has {len(TEXT)} characters; "),
    "no such line": (["story.txt:9:1"], 2, "story.txt:9: the text has 3 lines; "),
    "no such column": (["story.txt:1:99"], 2, "story.txt:1:99: the line has 69 characters; "),
    "a column of nothing": (["story.txt:1:0"], 2, "story.txt:1:0: the line has 69 characters; "),
    "no such words": (["story.txt", "--text", "no way"], 2, "story.txt: the words 'no way' are not in its text; "),
    "words and a place": (["story.txt:1:2", "--text", "a"], 2, "story.txt:1:2: --text and an offset are two places; "),
    "no such file": (["gone.txt:3"], 1, "gone.txt: no such file or folder; check the path"),
    "no date": (["story.txt:1", "--date", "Friday"], 2, "--date: 'Friday' is no date; "),
    "many articles": (["many.jsonl", "--text", "a"], 1, "many.jsonl: it holds several articles; "),
    "no such article": (["many.jsonl:7:1"], 1, "many.jsonl: no article of it is at :7:1; "),
    "an article and no place": (["many.jsonl:1"], 2, "many.jsonl:1: it names no place in the text; "),
}


@pytest.mark.parametrize(("arguments", "status", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_told(
    arguments: list[str], status: int, said: str, command: Command, article: Path, tmp_path: Path
) -> None:
    (tmp_path / "many.jsonl").write_text('{"text": "One."}\n{"text": "Two."}\n', encoding="utf-8")
    done = command("why", *arguments)
    assert done.returncode == status
    assert done.stdout == b""
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith(said)


def test_refusals_are_told(command: Command, tmp_path: Path) -> None:
    refusal = next(iter(row for row in rooms.refusals() if not row.indirect), None)
    if refusal is None:
        pytest.skip("no room refuses anything")
    text, spans = unmarked(refusal.example)
    (tmp_path / "story.txt").write_text(text, encoding="utf-8")
    date = ["--date", refusal.published] if refusal.published else []
    said = lines(command("why", f"story.txt:{spans[0][0]}", *date))
    words = " ".join(mask(text)[slice(*spans[0])].split())
    assert f"  refused for {refusal.room}: {words} ({spans[0][0]}-{spans[0][1]})" in said
    assert f"    {refusal.id}: {refusal.meaning}" in said


def test_an_account_holds_what_touches_the_place_the_shortest_first() -> None:
    text = "It is 12 or 13."
    row = Refusal("dates.not.joke", "It is a joke.", "[[12]]", "13")
    other = Refusal("statistics.not.joke", "It is a joke.", "[[12]]", "13")
    reading = Reading(text, found=Found(dates=[]))
    for refused, start, end in ((other, 6, 14), (row, 6, 8), (row, 6, 8), (row, 12, 14)):
        reading.refuse(refused, start, end)
    told = account(reading, 6, 8)
    assert [(each.refusal, each.start, each.end) for each in told.refused] == [
        ("dates.not.joke", 6, 8),
        ("statistics.not.joke", 6, 14),
    ]
    assert told.found == ()
    assert account(reading, 0, 5).refused == ()


def test_words_are_found_whatever_stands_between_them() -> None:
    assert places("a (b) a\n(b)", "a (b)") == [(0, 5), (6, 11)]
    assert places("a", " ") == []


def test_other_formats_count_in_the_text_that_is_read(command: Command, tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text('id,body\na,Nothing here at all.\nb,"She ruled on May 5, 2025."\n')
    text = command("text", "table.csv", "--text-field", "body").stdout.decode()
    offset = "She ruled on May 5, 2025.".index("2025")
    assert "She ruled" in text
    for place in ([f"table.csv:3:{offset}"], ["table.csv:3", "--text", "2025"]):
        said = lines(command("why", *place, "--text-field", "body"))
        assert "[[2025]]" in said[0]
        assert said[1].startswith("  found in dates: May 5, 2025 (13-24)")

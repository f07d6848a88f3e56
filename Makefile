# Two commands matter: `make sample` and `make test`. Both make .venv first; they need Python 3.11 or newer with pip.
# PYTHON=... names another Python, JOBS=... the number of test workers.

JOBS ?= 2
VENV := .venv
ifeq ($(OS),Windows_NT)
BIN := $(VENV)/Scripts
else
BIN := $(VENV)/bin
endif

NAMES := python3 python3.11 python3.12 python3.13 python3.14 python
RECENT = import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(firstword $(foreach name,$(NAMES),$(shell $(name) -c "$(RECENT)" 2>/dev/null && echo $(name))))

PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
COURSE := decks/machine-learning

.PHONY: sample preview test lint format bench property fuzz clean help

sample: $(VENV)/installed  ## build the sample deck: decks/machine-learning.apkg
	$(BIN)/cardgen build $(COURSE) -o $(COURSE).apkg

preview: $(VENV)/installed  ## the sample deck as one web page: decks/machine-learning.html
	$(BIN)/cardgen build $(COURSE) -o $(COURSE).html

test: lint  ## ruff, mypy and the tests
	$(BIN)/python -m pytest -n $(JOBS)

lint: $(VENV)/installed-dev  ## ruff and mypy only
	$(BIN)/ruff check --output-format concise .
	$(BIN)/ruff format --check --quiet . || { echo "run make format"; exit 1; }
	$(BIN)/mypy

format: $(VENV)/installed-dev  ## let ruff lay out the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/installed-dev  ## the ratios of speed and memory that we watch
	$(BIN)/python -m tests.bench

property: $(VENV)/installed-dev  ## the long property run: courses are edited, rebuilt and imported again
	$(BIN)/python -m tests.property

fuzz: $(VENV)/installed-dev  ## the long fuzzing run
	$(BIN)/python -m tests.fuzz

clean:  ## remove .venv, caches and the decks that were built
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build
	rm -f decks/*.apkg decks/*.html decks/*.json decks/*.csv

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1: /p' Makefile

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer was not found: install it, or say make PYTHON=/path/to/python3"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: pyproject.toml | $(BIN)/python
	$(PIP) install --editable .
	@touch $@

$(VENV)/installed-dev: pyproject.toml | $(BIN)/python
	$(PIP) install --editable ".[dev]"
	-$(PIP) install --no-deps aqt  # only for the MathJax in it; without it the tests of formulas are skipped
	@touch $@ $(VENV)/installed

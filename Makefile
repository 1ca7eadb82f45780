# standoff: what a newcomer can do here. `make demo` and `make test` need Python 3.11 or later and PyPI, nothing else.
PYTHON ?= $(shell command -v python3.11 || command -v python3.12 || command -v python3)
VENV ?= .venv
BIN = $(VENV)/bin
DEMO = .venv-demo

.PHONY: demo test lint types layers corpus unit gate assets assets-check lock help clean

help:  ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

demo: $(DEMO)/ready  ## install into a fresh environment, read the demonstration coverage, print the brief
	@$(DEMO)/bin/standoff demo

test: lint types layers corpus unit gate  ## everything that CI runs

lint: $(VENV)/ready  ## ruff: format and rules; codespell
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/codespell

types: $(VENV)/ready  ## mypy --strict
	$(BIN)/mypy

layers: $(VENV)/ready  ## imports go only up
	$(BIN)/lint-imports

corpus: $(VENV)/ready  ## the corpus: data as its scripts give it, offsets, vocabularies, references, splits
	$(BIN)/python corpus/build.py --check
	$(BIN)/python corpus/validate.py

unit: $(VENV)/ready  ## pytest, warnings are errors
	$(BIN)/pytest -n auto

gate: $(VENV)/ready  ## the pinned quality floors
	$(BIN)/python benchmarks/gate.py

assets: frontend/node_modules/.package-lock.json  ## build the workbench's scripts and styles (needs node)
	cd frontend && npm run --silent build

assets-check: frontend/node_modules/.package-lock.json  ## the committed scripts are what their sources give (needs node)
	cd frontend && npm run --silent check

frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund --silent

lock:  ## write requirements/*.txt from pyproject.toml (needs uv)
	printf 'hatchling\neditables\n' | uv pip compile pyproject.toml - --universal --generate-hashes --no-annotate --no-header -q -o requirements/runtime.txt
	printf 'hatchling\neditables\n' | uv pip compile pyproject.toml - --group dev --universal --generate-hashes --no-annotate --no-header -q -o requirements/dev.txt

clean:  ## remove the environments and caches
	rm -rf $(VENV) $(DEMO) frontend/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/ready: requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv --clear $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

$(DEMO)/ready: requirements/runtime.txt pyproject.toml $(shell find src -type f -not -name '*.pyc')
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "standoff needs Python 3.11 or later; call: make demo PYTHON=/path/to/python3.11")'
	@echo "Installing standoff into $(DEMO) …"
	@$(PYTHON) -m venv --clear $(DEMO)
	@$(DEMO)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/runtime.txt
	@$(DEMO)/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation .
	@touch $@

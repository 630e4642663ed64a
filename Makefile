# One door to everything: `make help` lists the recipes; pre-commit and CI call the same ones.

PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/.installed
BROWSER := $(if $(wildcard tests/browser/package.json),tests/browser/node_modules/.installed)

# One more than there are processors: some tests wait for a server or a lock.
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

# Many tests start the bot as a process; without cached bytecode each start compiles it anew.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help install run test fast e2e check lint format types layers stories catalogs bench crash lives clean

help:  ## Show this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(INSTALLED)  ## Make the virtual environment with the locked packages

run: $(INSTALLED)  ## Start the preview: the whole bot on one local web page
	$(BIN)/passerelle preview

# `loadgroup` hands tests out one by one, so that the longest, which come first, are spread.
test: $(INSTALLED) $(BROWSER)  ## Run all tests, the fast ones first
	$(BIN)/pytest -n $(WORKERS) -m "not e2e"
	$(BIN)/pytest -n 4 --dist loadgroup -m e2e

fast: $(INSTALLED)  ## Run the tests that need no browser and no emulator
	$(BIN)/pytest -n $(WORKERS) -m "not e2e"

e2e: $(INSTALLED) $(BROWSER)  ## Run the end-to-end tests only
	$(BIN)/pytest -n 4 --dist loadgroup -m e2e

# The catalogs and the documents are judged by tests: tests/locales and tests/test_documents.py.
check: lint types layers test  ## Everything that has to be green before a change lands

lint: $(INSTALLED)  ## Judge style and format
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(INSTALLED)  ## Put source files into our format, mending what can be mended
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

types: $(INSTALLED)  ## Judge the types of product and tests
	$(BIN)/mypy

layers: $(INSTALLED)  ## Judge who imports whom
	$(BIN)/lint-imports

stories: $(INSTALLED)  ## Rewrite the golden stories; the review reads the diff
	$(BIN)/python -m tests.stories.rewrite

catalogs: $(INSTALLED)  ## Extract the texts and bring the French catalog up to date
	$(BIN)/python -m locales.extraction

bench: $(INSTALLED)  ## Measure throughput, latency and memory
	$(BIN)/python -m bench

crash: $(INSTALLED)  ## Kill the bot again and again and count what got lost
	$(BIN)/python -m bench.crash

lives: $(INSTALLED)  ## Play five worlds of random lives; a fault prints its seed
	for _ in 1 2 3 4 5; do PASSERELLE_LIVES_SEED=random $(BIN)/pytest -q -m e2e tests/lives || exit 1; done

clean:  ## Remove what the recipes made
	rm -rf .venv tests/browser/node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

$(INSTALLED): pyproject.toml uv.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Passerelle needs Python 3.11 or newer; '$(PYTHON)' is older or missing. Try: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' || \
	  { echo "This Python has no venv module; on Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv
	@test -x $(BIN)/uv || $(BIN)/pip install --quiet --disable-pip-version-check uv
	@$(BIN)/uv sync --frozen --quiet
	@touch $@

tests/browser/node_modules/.installed: tests/browser/package.json $(wildcard tests/browser/package-lock.json)
	@command -v npm >/dev/null || { echo "The browser and Slack tests need Node.js with npm." >&2; exit 1; }
	npm ci --prefix tests/browser --no-audit --no-fund
	@mkdir -p $(@D) && touch $@

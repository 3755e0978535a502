# Two commands are enough to begin with: `make run` and `make test`.
# They need Python 3.11 or newer, and put everything else into .venv.

# The first of these that is new enough, and can make a virtual environment; or name one:
# make run PYTHON=/opt/python3.13/bin/python3
PYTHONS = python3 python3.14 python3.13 python3.12 python3.11 python
PYTHON ?= $(shell for each in $(PYTHONS); do \
	"$$each" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo "$$each"; break; }; done)

BIN = .venv/bin
INSTALL = $(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt
# What pip builds with is pinned as well; by either name, as pip is older or newer than 25.3.
export PIP_CONSTRAINT = constraints.txt
export PIP_BUILD_CONSTRAINT = constraints.txt

.DEFAULT_GOAL = help
.PHONY: help run test check learn torture bench fmt docs clean
.DELETE_ON_ERROR:

help: ## say what there is
	@echo "make run      set up, and start the bot: it says what to type next"
	@echo "make test     set up, and run all tests (ARGS= goes to pytest)"
	@echo "make check    formatting, lint, types, layers, docs"
	@echo "make fmt      format the code"
	@echo "make docs     write the generated pages in docs/ anew"
	@echo "make learn    learn from learning/texts which number of a text is its code"
	@echo "make torture  break the bot and its disk, count what is lost, and write it into docs/"
	@echo "make bench    measure the speed, and draw it into docs/"
	@echo "make clean    remove what was set up; config.yaml, .env and data/ stay"

run: .venv/ready
	@test -e config.yaml || { made=$$($(BIN)/sms2chat init) && echo "$$made" | sed -n 1p; }
	@exec $(BIN)/sms2chat run

test: .venv/ready-dev
	$(BIN)/python -m pytest $(ARGS)

check: .venv/ready-dev
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	$(BIN)/python docs/generate.py --check

learn: .venv/ready-dev
	$(BIN)/python -m learning $(ARGS)

torture: .venv/ready-dev
	$(BIN)/python -m torture $(ARGS)

bench: .venv/ready-bench
	$(BIN)/python -m benchmarks $(ARGS)

fmt: .venv/ready-dev
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format --quiet .

docs: .venv/ready-dev
	$(BIN)/python docs/generate.py

clean:
	rm -rf .venv build dist *.egg-info .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache \
		.hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each is made again when what should be installed has changed.

.venv/ready: pyproject.toml constraints.txt | .venv/bin/python
	@echo "installing sms2chat into .venv"
	@$(INSTALL) -e .
	@touch $@

.venv/ready-dev: pyproject.toml constraints.txt | .venv/bin/python
	@echo "installing sms2chat and the tools for its tests into .venv"
	@$(INSTALL) -e '.[dev,apprise]'
	@touch .venv/ready $@

.venv/ready-bench: pyproject.toml constraints.txt | .venv/bin/python
	@echo "installing sms2chat and what it is compared with into .venv"
	@$(INSTALL) -e '.[dev,apprise,bench]'
	@touch .venv/ready .venv/ready-dev $@

.venv/bin/python:
	@test -n "$(PYTHON)" || { \
		echo "sms2chat needs Python 3.11 or newer with its module venv, and found none among:"; \
		echo "  $(PYTHONS)"; \
		echo "Install it (Debian, Ubuntu: sudo apt install python3 python3-venv;"; \
		echo "Fedora: sudo dnf install python3; macOS: brew install python3), or name one:"; \
		echo "  make $(or $(firstword $(MAKECMDGOALS)),run) PYTHON=/path/to/python3"; \
		exit 1; } >&2
	@echo "making .venv with $(PYTHON)"
	@"$(PYTHON)" -m venv .venv || { rm -rf .venv; exit 1; }

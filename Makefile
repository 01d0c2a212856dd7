# Every goal sets up what it needs on a fresh machine and does nothing twice: see packaging/prepare.py.
# `make` alone lists the goals.

.DEFAULT_GOAL := help
.PHONY: help run test lint bench faults fuzz build screenshots

PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(shell command -v $(name))))
VENV := .venv/bin/
JOBS ?= 2
MINUTES ?= 10

# The display that the window opens on; macOS always has one.
DISPLAY_FOUND := $(or $(DISPLAY),$(WAYLAND_DISPLAY),$(filter Darwin,$(shell uname -s)))

ifeq ($(PYTHON),)
$(error MozSpaces Desktop needs Python 3.11 or later: please install it, on Debian or Ubuntu with: sudo apt-get install -y python3)
endif

help: ## List the goals
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "make %-12s %s\n", $$1, $$2}' Makefile

run: ## Open the window; ARGS="--data file.sqlite" is passed on. Without a display: play an evening into out/
	@$(PYTHON) packaging/prepare.py runtime
ifneq ($(DISPLAY_FOUND),)
	@$(VENV)python -m mozspaces_desktop $(ARGS)
else
	@echo "There is no display here: playing an evening in the real window, on Qt's offscreen platform."
	@QT_QPA_PLATFORM=offscreen $(VENV)python -m tests.end_to_end.evening $(ARGS)
endif

test: ## Run the tests, offscreen unless QT_QPA_PLATFORM says otherwise; ARGS="-k door" is passed on
	@$(PYTHON) packaging/prepare.py dev
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(VENV)python -m pytest -n $(JOBS) --dist loadfile $(ARGS)

lint: ## Check style, types, layering, compiled forms, translations and shell scripts
	@$(PYTHON) packaging/prepare.py dev
	@$(VENV)ruff check --quiet --output-format concise
	@$(VENV)ruff format --check --quiet
	@$(VENV)mypy
	@$(VENV)python packaging/forms.py --check
	@$(VENV)python packaging/translations.py --check
	@bash -n .ci/run

fuzz: ## Try to break the readers of lists, calendars and workbooks, each for MINUTES (10); ARGS="--reader lists"
	@$(PYTHON) packaging/prepare.py dev
	@$(VENV)python -m tests.fuzz --minutes $(MINUTES) $(ARGS)

bench: ## Measure start-up, search and export
	@$(PYTHON) packaging/prepare.py dev
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(VENV)python -m benchmarks $(ARGS)

faults: ## 1,000 kills and 500 damaged files; COUNT=50 for fewer of each
	@$(PYTHON) packaging/prepare.py dev
	@$(VENV)python -m tests.faults kills --count $(or $(COUNT),1000)
	@$(VENV)python -m tests.faults damaged --count $(or $(COUNT),500)

build: ## Make the program folder dist/mozspaces-desktop and try it
	@$(PYTHON) packaging/prepare.py build
	@$(VENV)python packaging/build.py $(ARGS)

screenshots: ## Every screen, light and dark, English and French, 100 % and 200 %, into out/screenshots/
	@$(PYTHON) packaging/prepare.py dev
	@QT_QPA_PLATFORM=offscreen $(VENV)python -m tests.end_to_end.screenshots $(ARGS)

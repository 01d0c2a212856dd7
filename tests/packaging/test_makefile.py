"""The goals of the Makefile: all listed by `make`, and `make run` finds out whether there is a display."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent


def make(*arguments: str, **variables: str) -> str:
    """What make says, in an environment without a display but with `variables`."""
    environment = {name: value for name, value in os.environ.items() if not name.endswith("DISPLAY")}
    environment = {name: value for name, value in environment.items() if not name.startswith("MAKE")}
    done = subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=REPOSITORY,
        env=environment | variables,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def test_make_alone_lists_every_goal() -> None:
    goals = set(re.findall(r"^([a-z]+):", (REPOSITORY / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert goals >= {"help", "run", "test", "lint", "bench", "build", "screenshots"}
    assert set(re.findall(r"^make (\w+) +\S", make(), re.MULTILINE)) == goals


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_without_a_display_the_evening_is_played_offscreen() -> None:
    commands = make("--dry-run", "run")
    assert "no display" in commands
    assert "QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.end_to_end.evening" in commands


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_with_a_display_the_window_opens_with_the_arguments(variable: str) -> None:
    commands = make("--dry-run", "run", "ARGS=--data 'my file.sqlite'", **{variable: "wayland-0"})
    assert ".venv/bin/python -m mozspaces_desktop --data 'my file.sqlite'" in commands
    assert "offscreen" not in commands


def test_running_needs_no_development_packages() -> None:
    assert "prepare.py runtime" in make("--dry-run", "run")
    for goal in ("test", "lint", "bench", "screenshots"):
        assert "prepare.py dev" in make("--dry-run", goal)
    assert "prepare.py build" in make("--dry-run", "build")

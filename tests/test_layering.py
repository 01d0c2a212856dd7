"""Who may know whom: the linter notices when `core` reaches for Qt or the window, and tabs keep to themselves."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
GUI = REPOSITORY / "mozspaces_desktop" / "gui"
TABS = ("calendar", "checkin", "reports")


def complaints(file: str, source: str) -> str:
    """What the project's linter says about `source` as the text of `file`."""
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "TID", "--stdin-filename", file, "-"],
        input=source,
        cwd=REPOSITORY,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout if done.returncode else ""


@pytest.mark.parametrize("file", ["core/door.py", "core/signups/lists.py", "commands.py", "paths.py"])
@pytest.mark.parametrize(
    "source",
    [
        "import PySide6.QtCore\n",
        "from PySide6.QtWidgets import QWidget\n",
        "import mozspaces_desktop.gui.theme\n",
        "from mozspaces_desktop.gui import theme\n",
        "from mozspaces_desktop import gui\n",
        "def late() -> None:\n    from PySide6 import QtCore\n",
    ],
)
def test_the_linter_keeps_qt_and_the_window_out_of_the_core(file: str, source: str) -> None:
    assert "TID251" in complaints(f"mozspaces_desktop/{file}", source)


@pytest.mark.parametrize("file", ["gui/theme.py", "gui/checkin/checkin_tab.py", "app.py", "__main__.py"])
def test_the_window_may_use_qt(file: str) -> None:
    assert not complaints(f"mozspaces_desktop/{file}", "from PySide6.QtWidgets import QWidget\n")


def test_relative_imports_are_refused() -> None:
    assert "TID252" in complaints("mozspaces_desktop/gui/theme.py", "from . import tokens\n")


def imported(file: Path) -> Iterator[str]:
    """Every module that `file` imports, wherever in the file."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def tabs_known_to(file: Path) -> set[str]:
    """The tabs that `file` imports something of."""
    return {tab for tab in TABS for name in imported(file) if f"{name}.".startswith(f"mozspaces_desktop.gui.{tab}.")}


@pytest.mark.parametrize("tab", TABS)
def test_a_tab_knows_no_other_tab(tab: str) -> None:
    strangers = {file.name: others for file in (GUI / tab).rglob("*.py") if (others := tabs_known_to(file) - {tab})}
    assert not strangers


def test_only_one_module_of_the_window_knows_the_tabs() -> None:
    # A compiled form imports the widgets that were drawn into it.
    shared = [file for file in GUI.glob("*.py") if file.name != "window_tabs.py"]
    assert shared
    assert not {file.name for file in shared if tabs_known_to(file)}

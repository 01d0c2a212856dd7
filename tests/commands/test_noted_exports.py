"""Every command that writes a file for others says so in the register of exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.export_register import exports

Ask = Callable[..., Any]


def noted(path: Path) -> list[tuple[str, str, str, bool]]:
    """Kind, what, file and whether there are names in it, in no order: the clock of a demo begins anew each time."""
    with Database.open(path) as database, database.read() as session:
        return sorted((one.kind, one.what, one.file_name, one.with_names) for one in exports(session))


@pytest.mark.parametrize("names", [False, True])
def test_workbooks_and_tables(ask: Ask, demo_file: Path, tmp_path: Path, names: bool) -> None:
    named = ("--names",) if names else ()
    ask("report", *named, "--out", tmp_path / "report.xlsx")
    ask("table", "contributors", *named, "--out", tmp_path / "table.csv")
    assert noted(demo_file) == [
        ("table", "contributors, 2014", "table.csv", names),
        ("workbook", "2014", "report.xlsx", names),
    ]


def test_a_workbook_with_who_came_has_names(ask: Ask, demo_file: Path, tmp_path: Path) -> None:
    ask("report", "--attendance", "--out", tmp_path / "report.xlsx")
    assert noted(demo_file) == [("workbook", "2014", "report.xlsx", True)]


def test_calendars_people_and_backups(ask: Ask, demo_file: Path, tmp_path: Path) -> None:
    person = ask("people")[0]["id"]
    ask("export-calendar", tmp_path / "out.ics")
    ask("export-person", tmp_path / "one.json", "--person", person)
    ask("backup", tmp_path / "copy.sqlite")
    assert noted(demo_file) == [
        ("backup", "", "copy.sqlite", True),
        ("calendar", "", "out.ics", False),
        ("person", "", "one.json", True),
    ]
    assert noted(tmp_path / "copy.sqlite") == noted(demo_file)[1:]


def test_workbooks_of_others(ask: Ask, demo_file: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.xlsx"
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Contributor", "Focus area", "Event", "Evidence"])
    book.save(own)
    ask("adopt", own)
    ask("fill", own, "--dry-run")
    ask("fill", own, "--names", "--out", tmp_path / "filled.xlsx")
    ask("fill", own)
    assert noted(demo_file) == [("fill", "", "filled.xlsx", True), ("fill", "", "own.xlsx", False)]


def test_what_was_not_written_is_not_noted(ask: Ask, say: Ask, demo_file: Path, tmp_path: Path) -> None:
    assert say("--data", demo_file, "report", "--out", tmp_path / "none" / "report.xlsx").status == 1
    assert noted(demo_file) == []

"""``import-workbook`` reads a pilot workbook back, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from mozspaces_desktop.core import spaces
from mozspaces_desktop.core.database import Database
from tests.commands.conftest import Say

SMALL = Path(__file__).parents[1] / "data" / "workbooks" / "small.xlsx"


@pytest.fixture
def workbook(tmp_path: Path, say: Say, demo_file: Path) -> Path:
    """The workbook of the demo season, with a row that cannot be read and an event more."""
    target = tmp_path / "paris.xlsx"
    assert say("report", "--out", target, "--data", demo_file).status == 0
    book = openpyxl.load_workbook(target)
    sheet = book["Events"]
    sheet["E2"] = "An event that nobody has here"
    sheet["A3"] = "some day"
    book.save(target)
    return target


def test_a_workbook_is_read_back_once(ask: Callable[..., Any], workbook: Path) -> None:
    counts = ("added", "updated", "skipped")
    before = len(ask("events"))
    dry = ask("import-workbook", workbook, "--dry-run")
    assert [dry[name] for name in counts] == [1, 0, 1]
    assert dry["space"] == "Paris"
    assert dry["problems"][0] == {
        "where": "Events, row 3",
        "reason": "Date: “some day” is no day; write it like 2014-07-31.",
    }
    assert "not read back" in dry["not_read_back"]
    assert len(ask("events")) == before
    assert [ask("import-workbook", workbook)[name] for name in counts] == [1, 0, 1]
    assert len(ask("events")) == before + 1
    assert [ask("import-workbook", workbook)[name] for name in counts] == [0, 0, 1]
    ask("undo")
    assert len(ask("events")) == before


def test_people_are_told_what_would_come_in(say: Say, workbook: Path, demo_file: Path) -> None:
    said = say("import-workbook", workbook, "--dry-run", "--data", demo_file)
    first, *_problems, last = said.out.splitlines()
    assert first.startswith("Events: 1 added, 0 updated, ")
    assert first.endswith(" 1 skipped. Nothing was changed.")
    assert "are not read back" in last


def test_the_workbook_of_another_space(ask: Callable[..., Any], refused: Callable[..., str], demo_file: Path) -> None:
    with Database.open(demo_file) as database, database.begin("Rename") as session:
        spaces.space_named(session).name = "Berlin"
    sentence = refused("import-workbook", SMALL)
    assert "Paris" in sentence
    assert "Berlin" in sentence
    assert ask("import-workbook", SMALL, "--space", "berlin", "--dry-run")["added"] == 6


def test_what_is_no_workbook(refused: Callable[..., str], tmp_path: Path) -> None:
    assert "cannot be read" in refused("import-workbook", tmp_path / "nowhere.xlsx")

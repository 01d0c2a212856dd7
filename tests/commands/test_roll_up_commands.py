"""``roll-up`` makes one workbook of several, without a data file."""

from __future__ import annotations

import shutil
from pathlib import Path

import openpyxl
import pytest

from tests.commands.conftest import Say

STORED = Path(__file__).parents[1] / "data" / "workbooks"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """The small workbook, the same as one of Berlin, and a file that is none."""
    paris, berlin, notes = (tmp_path / name for name in ("paris.xlsx", "berlin.xlsx", "notes.xlsx"))
    shutil.copy(STORED / "small.xlsx", paris)
    book = openpyxl.load_workbook(paris)
    for cell, beside in book["Definitions"].iter_rows(max_col=2):
        if cell.value == "Space":
            beside.value = "Berlin"
    book.save(berlin)
    notes.write_text("no workbook", encoding="utf-8")
    return [paris, berlin, notes]


def test_workbooks_become_one(say: Say, files: list[Path], tmp_path: Path) -> None:
    out = tmp_path / "all.xlsx"
    answer = say("--json", "roll-up", *files, "--out", out, "--expect", "Berlin", "Paris", "Mountain View").json
    assert (answer["path"], answer["spaces"], answer["missing"]) == (str(out), ["Berlin", "Paris"], ["Mountain View"])
    assert [file["standing"] for file in answer["files"]] == ["good", "good", "left_out"]
    assert [file["space"] for file in answer["files"]] == ["Paris", "Berlin", None]
    assert answer["files"][0] | {"file": ""} == {
        "file": "",
        "standing": "good",
        "space": "Paris",
        "from": "2014-05-01",
        "to": "2014-06-29",
        "sentences": [],
    }
    assert "damaged" in answer["files"][2]["sentences"][0]
    rows = list(openpyxl.load_workbook(out)["Spaces"].iter_rows(max_col=3, values_only=True))
    assert rows == [("Space", "Coordinators", "Events held"), ("Berlin", 3, 3), ("Paris", 3, 3), ("Total", 6, 6)]


def test_people_are_told_what_was_found(say: Say, files: list[Path], tmp_path: Path) -> None:
    said = say("roll-up", *files, "--out", tmp_path / "all.xlsx")
    assert said.status == 0
    first, missing, left_out = said.out.splitlines()
    assert first == f"Wrote {tmp_path / 'all.xlsx'}: 2 spaces."
    assert missing.startswith("  Missing: Auckland, Beijing, London, ")
    assert left_out.startswith("  notes.xlsx: left out: The workbook is damaged")


def test_what_cannot_be_rolled_up(say: Say, files: list[Path], tmp_path: Path) -> None:
    said = say("roll-up", files[2], "--out", tmp_path / "all.xlsx")
    assert (said.status, said.out) == (1, "")
    assert "no workbook to roll up" in said.err
    said = say("roll-up", *files, "--out", files[0])
    assert said.status == 1
    assert "one of the workbooks" in said.err
    assert files[0].read_bytes() == (STORED / "small.xlsx").read_bytes()

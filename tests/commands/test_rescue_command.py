"""The command ``rescue``: a new file, and what is in it, for people and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mozspaces_desktop.commands.arguments import parse
from mozspaces_desktop.commands.runner import run
from tests.faults.damaged_files import closed_file, truth_of


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return closed_file(tmp_path, 12).victim.path


def test_what_was_found_is_said(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    truth = truth_of(path)
    data = path.read_bytes()
    path.write_bytes(bytes(4096) + data[4096:])
    to = path.with_name("new.sqlite")
    assert run(parse(["rescue", str(path), "--to", str(to)])) == 0
    said = capsys.readouterr().out
    assert "12 of " in said
    assert "6 events" in said
    assert truth_of(to) == truth


def test_for_programs(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    to = path.with_name("new.sqlite")
    assert run(parse(["rescue", str(path), "--to", str(to), "--json"])) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["path"], said["is_whole"], said["remarks"]) == (str(to), True, [])
    assert {"table": "person", "found": 12, "from_journal": 0, "replaced": 0, "missing": 0} in said["kinds"]


def test_what_is_lost_is_said(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    assert run(parse(["rescue", str(path), "--to", str(path.with_name("new.sqlite"))])) == 0
    said = capsys.readouterr().out
    assert "at least" in said
    assert "More may be missing" in said
    assert "The end of the file is missing." in said


def test_a_file_that_is_there_is_not_overwritten(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = path.read_bytes()
    assert run(parse(["rescue", str(path), "--to", str(path)])) == 1
    assert "There is a file at" in capsys.readouterr().err
    assert path.read_bytes() == before

"""Something happens to the open file while people come in: the sentence, nothing lost, and on it goes."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from mozspaces_desktop.core import clock, data_file
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import FileGoneError
from mozspaces_desktop.gui.gone_page import GonePage
from tests.conftest import NOW
from tests.end_to_end.stage import Stage
from tests.faults.evenings import FILE, everybody, let_in, make_evening, opened, who_is_in

_STRACE = shutil.which("strace")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    make_evening(tmp_path / "evening")
    return tmp_path / "evening"


@pytest.fixture
def stage(place: Path, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(place / FILE, tmp_path / "window.ini", clock=clock.running_clock(NOW))
    yield stage
    stage.close()


@pytest.fixture
def desk(stage: Stage) -> Any:
    return stage.tab("checkin").ui


def said(desk: Any) -> str:
    return str(desk.answer.currentWidget().accessibleName())


def come(stage: Stage, desk: Any, name: str) -> None:
    stage.type(name, desk.search)
    stage.key(Qt.Key.Key_Return)


def test_another_program_that_writes_for_long_is_told_of_and_the_name_stays(
    stage: Stage, desk: Any, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(place / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        come(stage, desk, "person 1")
        assert "is busy in another program; close that one or try again in a moment" in said(desk)
        assert (desk.arrivals.model().rowCount(), desk.search.text()) == (0, "person 1")
    stage.key(Qt.Key.Key_Return)
    assert "Person 1 Diallo" in said(desk)
    assert desk.arrivals.model().rowCount() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
def test_a_log_that_was_deleted_takes_nobody_with_it(
    stage: Stage, desk: Any, place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that tidies up deletes what it takes for rubbish: with it everything since the last quiet moment."""
    come(stage, desk, "person 1")
    data_file.log_of(place / FILE).unlink()
    come(stage, desk, "person 2")
    assert "nothing is saved there now" in said(desk)
    stage.wait(lambda: isinstance(stage.program.window.page, GonePage), "the page")
    page = " ".join(label.text() for label in stage.program.window.page.findChildren(QLabel))
    assert "A part of the data file is gone" in page
    assert f"{data_file.log_of(place / FILE)} belongs to the open data file and holds what was done last." in page
    saved = tmp_path / "saved"
    saved.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(saved / FILE), ""))
    stage.click(stage.button("Save everything to…"))
    stage.wait(lambda: stage.program.window.page is None, "the saved file")
    assert len(who_is_in(saved)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no open file")
def test_nothing_is_written_into_a_log_that_nobody_can_find(place: Path) -> None:
    with opened(place) as database:
        first, second, *_ = everybody(database)
        let_in(database, first)
        data_file.log_of(place / FILE).rename(place / "elsewhere")
        with pytest.raises(FileGoneError):
            let_in(database, second)
        (place / "elsewhere").rename(data_file.log_of(place / FILE))
        let_in(database, second)
    assert len(who_is_in(place)) == 2


_EVENING = """
import sys
from pathlib import Path
from mozspaces_desktop.core.errors import FileError
from tests.faults.evenings import everybody, let_in, opened

def tried(work):
    for attempt in range(9):
        try:
            return work()
        except FileError as error:
            print(error)

with tried(lambda: opened(Path(sys.argv[1]))) as database:
    for person in tried(lambda: everybody(database))[:12]:
        tried(lambda: let_in(database, person))
"""
_SENTENCES = (
    "is full; make some space and try again. Nothing was changed.",
    "cannot be opened or written; is its folder or disk still there?",
)


@pytest.mark.skipif(_STRACE is None, reason="takes strace")
@pytest.mark.parametrize(
    ("call", "error", "often"),
    [("pwrite64", "EIO", "9+101"), ("pwrite64", "ENOSPC", "9+101"), ("fdatasync", "EIO", "2+3")],
)
def test_a_disk_that_fails_now_and_then_loses_nobody(place: Path, call: str, error: str, often: str) -> None:
    """Each 101st write or third sync fails, as on a stick that is pulled out or a disk that dies."""
    inject = ["-f", "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:error={error}:when={often}"]
    command = [str(_STRACE), *inject, sys.executable, "-c", _EVENING, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2], timeout=120)
    if "ptrace" in done.stderr:
        pytest.skip("this machine lets nobody trace")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines
    assert all(line.endswith(_SENTENCES) for line in lines), lines
    assert set(who_is_in(place).values()) == {1}
    assert len(who_is_in(place)) == 12


def test_a_database_that_was_never_written_to_has_no_log_to_miss(place: Path) -> None:
    with Database.open(place / FILE, clock=clock.fixed_clock(NOW)) as database:
        database.check_place()

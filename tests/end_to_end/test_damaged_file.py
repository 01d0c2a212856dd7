"""The data file is damaged: the window leads to what can be rescued, or to the newest backup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from mozspaces_desktop import paths
from mozspaces_desktop.core.backup_names import Reason
from mozspaces_desktop.core.backup_store import BackupStore
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.errors import DamagedError
from mozspaces_desktop.gui.damaged_page import DamagedPage
from tests.conftest import SteppingClock
from tests.end_to_end.stage import Stage
from tests.faults.damaged_files import closed_file, let_in, make_file, truth_of

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A sound file with 30 people, and a backup that ends before the last check-ins."""
    path = tmp_path / "data.sqlite"
    with make_file(path, 30) as database:
        BackupStore(path, paths.backups_dir(path), clock=database.clock).make(Reason.DAILY)
        let_in(database)
    return path


def _damage(path: Path) -> None:
    """Leave nothing of the list of tables, nor of a page in the middle."""
    data = path.read_bytes()
    middle = len(data) // PAGE // 2 * PAGE
    path.write_bytes(data[:100] + bytes(PAGE - 100) + data[PAGE:middle] + bytes(PAGE) + data[middle + PAGE :])


@pytest.fixture
def stage(qapp: QApplication, path: Path, tmp_path: Path, ticking: SteppingClock) -> Iterator[Stage]:
    _damage(path)
    opened = Stage(path, tmp_path / "window.ini", clock=ticking)
    opened.wait(lambda: "check-ins" in _said(opened), "the backups")
    yield opened
    opened.close()


def _said(stage: Stage) -> str:
    page = stage.program.window.page
    assert isinstance(page, DamagedPage)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _people(stage: Stage) -> int:
    stage.wait(lambda: stage.program.context is not None, "the file")
    return len(truth_of(stage.program.context.database.path)["person"])


def _aside(path: Path) -> list[Path]:
    return sorted(path.parent.glob("data-damaged-*.sqlite"))


def test_it_is_rescued_and_goes_on(stage: Stage, path: Path) -> None:
    damaged = path.read_bytes()
    assert f"{path} is damaged" in _said(stage)
    assert "30 people, 0 check-ins" in _said(stage)
    stage.click(stage.button("Rescue"))
    stage.wait(lambda: "This could be read" in _said(stage), "the rescue")
    assert "30 of" in _said(stage)
    assert "check-ins fewer" in _said(stage) or "check-in(s) fewer" in _said(stage)
    stage.click(stage.button("Use"))
    assert _people(stage) == 30
    assert [one.read_bytes() for one in _aside(path)] == [damaged]
    assert list(path.parent.glob(".*")) == []


def test_the_newest_backup_is_restored(stage: Stage, path: Path) -> None:
    damaged = path.read_bytes()
    stage.click(stage.button("Restore"))
    assert _people(stage) == 30
    assert truth_of(path)["check_in"] == {}
    assert [one.read_bytes() for one in _aside(path)] == [damaged]


def test_it_is_kept_as_it_is(stage: Stage, path: Path) -> None:
    damaged = path.read_bytes()
    stage.click(stage.button("Rescue"))
    stage.wait(lambda: "This could be read" in _said(stage), "the rescue")
    stage.click(stage.button("Keep"))
    stage.wait(lambda: "The data file is damaged" in _said(stage), "the page as it was")
    stage.click(stage.button("Try again"))
    stage.wait(lambda: "The data file is damaged" in _said(stage), "the page again")
    assert (path.read_bytes(), _aside(path), list(path.parent.glob(".*"))) == (damaged, [], [])


def test_another_file_is_opened(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = closed_file(tmp_path / "other", 8).victim.path
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    stage.click(stage.button("Open…"))
    assert _people(stage) == 8


def test_a_file_whose_beginning_is_gone_is_known_all_the_same(
    qapp: QApplication, path: Path, tmp_path: Path, ticking: SteppingClock
) -> None:
    path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:])
    stage = Stage(path, tmp_path / "window.ini", clock=ticking)
    stage.wait(lambda: "is not a MozSpaces Desktop data file" in _said(stage), "the page")
    stage.click(stage.button("Rescue"))
    stage.wait(lambda: "This could be read" in _said(stage), "the rescue")
    stage.close()


def _read_all(database: Database) -> None:
    with database.read() as session:
        for table in ("journal_change", "check_in", "registration", "person"):
            session.connection().exec_driver_sql(f"SELECT * FROM {table}").all()


def test_damage_in_the_middle_of_an_evening(
    qapp: QApplication, path: Path, tmp_path: Path, ticking: SteppingClock
) -> None:
    stage = Stage(path, tmp_path / "window.ini", clock=ticking)
    database = stage.program.context.database
    _damage(path)
    with path.open("r+b") as file:
        for page in range(1, path.stat().st_size // PAGE, 3):
            file.seek(page * PAGE)
            file.write(bytes(PAGE))
    with pytest.raises(DamagedError):
        _read_all(database)
    stage.wait(lambda: isinstance(stage.program.window.page, DamagedPage), "the page")
    assert stage.program.context is None
    assert len(_aside(path)) == 1
    stage.close()

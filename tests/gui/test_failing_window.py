"""A window in which nearly everything fails by a mistake of ours: the log tells what, and names nobody."""

from __future__ import annotations

import os
import stat
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit

from mozspaces_desktop import paths
from mozspaces_desktop.core import people
from mozspaces_desktop.core.database import Database
from mozspaces_desktop.core.demo import make_demo, sample_signups
from mozspaces_desktop.gui.problem_dialog import ProblemDialog
from tests.end_to_end.stage import Stage, chosen_files
from tests.sabotage import ADDRESS, NAME, sabotage, traces

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def stage(qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> Iterator[Stage]:
    """The window on demo data with one more person, in which from now on nearly everything fails."""
    path = tmp_path / f"{NAME}.sqlite"
    with Database.create(path) as database:
        make_demo(database)
        with database.begin("Add") as session:
            people.add_person(session, name=NAME, email=ADDRESS)
    caplog.handler.setLevel(100)
    before = os.umask(0)
    stage = Stage(path, tmp_path / "window.ini")
    stage.wait(lambda: stage.program.window.is_complete, "the tabs")
    stage.tab("checkin").setFocus()
    sabotage(path)
    yield stage
    stage.close()
    os.umask(before)
    caplog.handler.setLevel(0)


def on_a_thread(_stage: Stage) -> None:
    worker = threading.Thread(target=lambda: float(NAME), name=NAME)
    worker.start()
    worker.join()


def check_in(stage: Stage) -> None:
    stage.type("quast")
    stage.settle()
    stage.key(Qt.Key.Key_Return)


def signups(stage: Stage) -> None:
    with chosen_files(opened=sample_signups()):
        stage.key(Qt.Key.Key_I, CTRL)


def in_a_task(stage: Stage) -> None:
    stage.program.tasks.run(lambda _progress: date.fromisoformat(ADDRESS), print, title=None, parent=stage.window)


FAILING: dict[str, Callable[[Stage], object]] = {
    "check-in": check_in,
    "sign-ups": signups,
    "calendar": lambda stage: stage.program.context.changes.notify(frozenset({"event"})),
    "undo": lambda stage: stage.program.context.database.undo(of_any_run=True),
    "thread": on_a_thread,
    "task": in_a_task,
    "slot": lambda _stage: QTimer.singleShot(0, lambda: int(NAME)),
}


def dialogs() -> list[ProblemDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ProblemDialog) and one.isVisible()]


def told(stage: Stage, what: str, fail: Callable[[Stage], object]) -> tuple[str, str]:
    """What the dialog says of an error, and what it says with its own words."""
    QTimer.singleShot(0, lambda: fail(stage))
    stage.wait(lambda: bool(dialogs()), f"{what} to fail")
    stage.settle()
    [dialog] = dialogs()
    text = dialog.findChild(QPlainTextEdit)
    bare = text.toPlainText()
    dialog.findChild(QCheckBox).click()
    with_words = text.toPlainText()
    dialog.accept()
    stage.activate()
    stage.tab("checkin").setFocus()
    return bare, with_words


def test_whatever_fails_is_logged_and_shown_without_names(stage: Stage) -> None:
    quoting = set()
    for what, fail in FAILING.items():
        bare, with_words = told(stage, what, fail)
        assert traces(bare.encode()) == []
        if traces(with_words.encode()):
            quoting.add(what)
    qWarning(f"QString::arg: Argument missing: {NAME}")
    log = paths.log_file()
    assert log.read_text(encoding="utf-8").count(" unhandled exception\n") == stage.program.errors >= len(FAILING)
    assert "QString::arg: Argument missing …\n" in log.read_text(encoding="utf-8")
    assert traces(log.read_bytes()) == []
    if os.name != "nt":
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert quoting == set(FAILING), "the errors of the others quote nobody: they prove nothing"

"""The program started twice on one file: real processes, and the window of the first comes to the front."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mozspaces_desktop.gui import one_window
from mozspaces_desktop.gui.one_window import OneWindow, bring_to_front


@pytest.fixture
def first(tmp_path: Path) -> Iterator[OneWindow]:
    (tmp_path / "config").mkdir()
    window = OneWindow(tmp_path / "config")
    yield window
    window.release()


def start(tmp_path: Path, data: Path) -> subprocess.Popen[bytes]:
    """The program, started by somebody on `data`; it closes by itself once its window is complete."""
    environment = os.environ | {"MOZSPACES_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "mozspaces_desktop", "--smoke", "--data", str(data)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def test_a_second_start_brings_the_first_window_to_the_front(qtbot: QtBot, tmp_path: Path, first: OneWindow) -> None:
    data = tmp_path / "data.sqlite"
    assert first.claim(data)
    first.listen()
    with qtbot.waitSignal(first.wanted, timeout=60_000):
        second = start(tmp_path, tmp_path / "sub" / ".." / "data.sqlite")
    assert second.communicate(timeout=60)[0] == b""
    assert second.returncode == 0
    assert not data.exists()  # it would have shown its first page, and left at once


def test_the_token_of_the_desktop_is_handed_on(
    qtbot: QtBot, tmp_path: Path, first: OneWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of the first")
    first.claim(tmp_path / "data.sqlite")
    first.listen()
    with qtbot.waitSignal(first.wanted, timeout=60_000):
        asks = (
            "import sys; from pathlib import Path; from mozspaces_desktop.gui import one_window;"
            "sys.exit(not one_window.bring_to_front(Path(sys.argv[1]), Path(sys.argv[2])))"
        )
        second = subprocess.Popen(
            [sys.executable, "-c", asks, str(tmp_path / "config"), str(tmp_path / "data.sqlite")],
            env=os.environ | {"XDG_ACTIVATION_TOKEN": "of the second"},
        )
    assert second.wait(60) == 0
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "of the second"  # noqa: S105 -- no password


def test_another_file_is_another_window(tmp_path: Path, first: OneWindow) -> None:
    other = OneWindow(tmp_path / "config")
    assert first.claim(tmp_path / "data.sqlite")
    assert first.claim(tmp_path / "data.sqlite")
    assert not other.claim(tmp_path / "data.sqlite")
    assert other.claim(tmp_path / "demo.sqlite")
    assert first.claim(tmp_path / "third.sqlite")
    assert other.claim(tmp_path / "data.sqlite")
    assert first.claim(tmp_path / "demo.sqlite")
    other.release()
    other.release()


def test_a_process_that_died_claims_nothing(tmp_path: Path, first: OneWindow) -> None:
    claims = (
        "import os, sys; from pathlib import Path; from mozspaces_desktop.gui.one_window import OneWindow;"
        "assert OneWindow(Path(sys.argv[1])).claim(Path(sys.argv[2])); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", claims, str(tmp_path / "config"), str(tmp_path / "data.sqlite")])
    assert done.returncode == -9
    assert first.claim(tmp_path / "data.sqlite")


def test_a_window_that_does_not_answer(tmp_path: Path, first: OneWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_window, "_PATIENCE_S", 0.1)
    first.claim(tmp_path / "data.sqlite")  # and does not listen
    assert not bring_to_front(tmp_path / "config", tmp_path / "data.sqlite")
    assert not list((tmp_path / "config").glob("*.front"))


def test_where_nothing_can_be_written_nobody_is_asked(tmp_path: Path) -> None:
    missing = OneWindow(tmp_path / "missing")
    assert missing.claim(tmp_path / "data.sqlite")
    assert not bring_to_front(tmp_path / "missing", tmp_path / "data.sqlite")


def test_something_else_in_the_folder_is_no_request(qtbot: QtBot, tmp_path: Path, first: OneWindow) -> None:
    first.listen()
    with qtbot.assertNotEmitted(first.wanted):
        (tmp_path / "config" / "window-0.front").touch()
        first.claim(tmp_path / "data.sqlite")
        (tmp_path / "config" / "window.ini").touch()
        qtbot.waitUntil(lambda: first._watcher is not None)
        first._look()


_READS_AND_CLOSES = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from mozspaces_desktop import window_process
from mozspaces_desktop.gui import one_window

def read_and_close():
    gc.collect()
    for box in QApplication.topLevelWidgets():
        if isinstance(box, QMessageBox) and box.isVisible():
            print(box.informativeText())
            box.button(QMessageBox.StandardButton.Ok).click()

def watch(*_):
    timer = watch.timer = QTimer(interval=100)
    timer.timeout.connect(read_and_close)
    timer.start()
    return False

one_window._PATIENCE_S = 0.1
window_process.bring_to_front = lambda *where: one_window.bring_to_front(*where) or watch()
sys.exit(window_process.run_window(Path(sys.argv[1])))
"""


def test_a_window_that_does_not_answer_is_told_of_in_words_that_stay(tmp_path: Path, first: OneWindow) -> None:
    """The first one hangs: it never looks. The box is there until it is closed, and the process ends with it."""
    data = tmp_path / "data.sqlite"
    assert first.claim(data)
    second = subprocess.run(
        [sys.executable, "-c", _READS_AND_CLOSES, str(data)],
        env=os.environ | {"MOZSPACES_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert second.stdout.startswith(f"{data} is open in a window that does not answer"), second.stderr
    assert second.stdout.count("\n") == 1
    assert second.returncode == 1

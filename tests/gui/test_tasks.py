import gc
import sys
import threading

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QProgressBar, QPushButton, QWidget

from mozspaces_desktop.core.errors import FileError
from mozspaces_desktop.gui.tasks import Tasks

LONGEST_S = 30
"""How long work waits for a test; the work of a test that failed ends, too, and with it the program."""


@pytest.fixture
def parent(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def tasks(qapp):
    tasks = Tasks()
    yield tasks
    tasks.shut_down()


def progress_dialog():
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
    return next((dialog for dialog in dialogs if dialog.findChild(QProgressBar)), None)


def test_the_result_comes_back_on_the_thread_of_the_window(tasks, parent, qtbot):
    seen = []

    def work(progress):
        progress(1, 2)
        return threading.get_ident()

    tasks.run(work, lambda ident: seen.append((ident, QThread.currentThread())), title="Counting", parent=parent)
    assert tasks.busy
    qtbot.waitUntil(lambda: not tasks.busy)
    [(ident, thread)] = seen
    assert ident != threading.get_ident()
    assert thread == tasks.thread()


def test_short_work_shows_no_dialog(tasks, parent, qtbot):
    done = []
    tasks.run(lambda progress: 1, done.append, title="Quick", parent=parent)
    qtbot.waitUntil(lambda: done == [1])
    assert progress_dialog() is None


def test_work_without_a_title_shows_no_dialog_however_long_it_takes(tasks, parent, qtbot):
    done = []
    gate = threading.Event()
    tasks.run(lambda progress: progress(1, 2) or gate.wait(LONGEST_S), done.append, title=None, parent=parent)
    tasks.run(lambda progress: None, done.append, title="After it", parent=parent)
    qtbot.waitUntil(lambda: progress_dialog() is not None)
    assert progress_dialog().windowTitle() == "After it"
    gate.set()
    qtbot.waitUntil(lambda: done == [True, None])


def test_long_work_shows_its_progress_and_can_be_cancelled(tasks, parent, qtbot):
    done, finished = [], []
    gate = threading.Event()

    def work(progress):
        while True:
            progress(500, 1000)
            gate.wait(0.005)

    tasks.run(work, done.append, title="Importing", parent=parent, on_finished=lambda: finished.append(True))
    qtbot.waitUntil(lambda: progress_dialog() is not None)
    dialog = progress_dialog()
    assert dialog.windowTitle() == "Importing"
    bar = dialog.findChild(QProgressBar)
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() * 2 == bar.maximum())
    dialog.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert done == []
    assert finished == [True]
    assert progress_dialog() is None


def test_escape_cannot_stop_what_must_not_be_stopped(tasks, parent, qtbot):
    gate = threading.Event()
    done = []
    tasks.run(lambda progress: gate.wait(LONGEST_S), done.append, title="Saving", parent=parent, cancellable=False)
    qtbot.waitUntil(lambda: progress_dialog() is not None)
    dialog = progress_dialog()
    assert isinstance(dialog, QDialog)
    assert not dialog.findChild(QPushButton).isVisible()
    dialog.reject()
    assert dialog.isVisible()
    gate.set()
    qtbot.waitUntil(lambda: done == [True])


def test_an_error_of_the_world_becomes_a_message(tasks, parent, qtbot):
    def work(progress):
        raise FileError("The file “{file}” is open in another program.", file="pilot.xlsx")

    tasks.run(work, pytest.fail, title="Exporting", parent=parent)
    qtbot.waitUntil(lambda: parent.findChild(QMessageBox) is not None)
    box = parent.findChild(QMessageBox)
    assert box.informativeText() == "The file “pilot.xlsx” is open in another program."
    box.close()


def test_an_error_of_the_world_can_be_handled_by_the_caller(tasks, parent, qtbot):
    def work(progress):
        raise FileError("Gone.")

    errors = []
    tasks.run(work, pytest.fail, errors.append, title="Exporting", parent=parent)
    qtbot.waitUntil(lambda: len(errors) == 1)
    assert str(errors[0]) == "Gone."
    assert parent.findChild(QMessageBox) is None


def test_an_error_of_ours_is_raised_on_the_thread_of_the_window(tasks, parent, qtbot):
    def work(progress):
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        tasks.run(work, pytest.fail, title="Exporting", parent=parent)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not tasks.busy


def test_nothing_is_called_when_the_window_is_gone(tasks, qtbot):
    window = QWidget()
    gate = threading.Event()
    tasks.run(lambda progress: gate.wait(LONGEST_S), pytest.fail, title="Reading", parent=window)
    window.deleteLater()
    destroyed = []
    window.destroyed.connect(lambda: destroyed.append(True))
    qtbot.waitUntil(lambda: destroyed == [True])
    gate.set()
    qtbot.waitUntil(lambda: not tasks.busy)


def test_what_ends_while_all_is_held_is_told_afterwards_unless_the_window_is_gone(tasks, parent, qtbot):
    told = []
    gone = QWidget()
    tasks.hold()
    tasks.hold()
    tasks.run(lambda progress: "first", told.append, title="Reading", parent=parent)
    tasks.run(lambda progress: "second", told.append, title="Reading", parent=parent)
    tasks.run(lambda progress: "nobody", told.append, title="Reading", parent=gone)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert told == []
    gone.deleteLater()
    destroyed = []
    gone.destroyed.connect(lambda: destroyed.append(True))
    qtbot.waitUntil(lambda: destroyed == [True])
    tasks.release()
    assert told == ["first", "second"]
    tasks.run(lambda progress: "third", told.append, title="Reading", parent=parent)
    qtbot.waitUntil(lambda: told == ["first", "second", "third"])


def test_tasks_run_one_after_the_other(tasks, parent, qtbot):
    order = []
    for n in range(5):
        tasks.run(lambda progress, n=n: n, order.append, title="Step", parent=parent)
    qtbot.waitUntil(lambda: len(order) == 5)
    assert order == [0, 1, 2, 3, 4]


def test_shutting_down_stops_the_work_and_calls_nobody(tasks, parent, qtbot):
    started, stopped = threading.Event(), threading.Event()

    def work(progress):
        started.set()
        try:
            while True:
                progress(0, 0)
        finally:
            stopped.set()

    tasks.run(work, pytest.fail, title="Endless", parent=parent)
    tasks.run(lambda progress: None, pytest.fail, title="Never begun", parent=parent)
    assert started.wait(10)
    tasks.shut_down()
    assert stopped.is_set()
    assert not tasks.busy
    QApplication.processEvents()


class Knot:
    """Garbage that only the collector can free, and that tells on which thread it did."""

    freed_on: list[int] = []

    def __init__(self):
        self.itself = self

    def __del__(self):
        self.freed_on.append(threading.get_ident())


def test_garbage_of_the_window_is_never_collected_on_the_thread_of_the_work(tasks, parent, qtbot):
    gc.collect()
    Knot.freed_on.clear()
    assert gc.isenabled()

    def work(progress):
        for _ in range(200):
            [Knot() for _ in range(1000)]

    knots = [Knot() for _ in range(100)]
    tasks.run(work, lambda done: None, title=None, parent=parent)
    del knots
    qtbot.waitUntil(lambda: not tasks.busy)
    gc.collect()
    assert len(Knot.freed_on) == 200_100
    assert set(Knot.freed_on) == {threading.get_ident()}
    assert gc.isenabled()


def test_threads_take_short_turns_while_something_runs(tasks, parent, qtbot):
    turns = []
    for _ in range(2):
        tasks.run(lambda progress: sys.getswitchinterval(), turns.append, title="Counting", parent=parent)
        Tasks(parent)  # another window, opened meanwhile, knows what is usual, too
    qtbot.waitUntil(lambda: not tasks.busy)
    assert turns == pytest.approx([0.0005, 0.0005])
    assert sys.getswitchinterval() == pytest.approx(0.005), "Python's own"


def test_work_goes_on_while_the_window_does_nothing(tasks, parent, qtbot):
    gone_through = threading.Event()

    def work(progress):
        for number in range(2_000):
            progress(number, 2_000)
        gone_through.set()

    tasks.run(work, lambda _: None, title="Counting", parent=parent)
    assert gone_through.wait(LONGEST_S), "it waited for a beat of the window's heart at each step"
    qtbot.waitUntil(lambda: not tasks.busy)

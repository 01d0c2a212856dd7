import logging
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QThread, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton

from mozspaces_desktop.gui import crash


@pytest.fixture
def reporter(qapp, tmp_path):
    reporter = crash.install(qapp, tmp_path / "unused" / "log.txt")
    yield reporter
    for dialog in dialogs():
        dialog.accept()
    reporter.uninstall()


@pytest.fixture
def log(tmp_path, caplog):
    file = tmp_path / "log.txt"
    handler = crash.log_to(file)

    def written():
        """What is in the log file; also tells the fixture that watches for noise that it was expected."""
        caplog.clear()
        return file.read_text(encoding="utf-8")

    yield written
    logging.getLogger().removeHandler(handler)
    handler.close()


def dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, crash.CrashDialog) and w.isVisible()]


def report(error):
    sys.excepthook(type(error), error, error.__traceback__)


def test_an_exception_is_logged_and_shown_with_details_to_copy(reporter, log, qtbot):
    report(ZeroDivisionError("by nought"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy details").click()
    copied = QGuiApplication.clipboard().text()
    assert "ZeroDivisionError: by nought" in copied
    assert "MozSpaces Desktop" in copied
    assert "ZeroDivisionError: by nought" in log()


def test_a_second_error_joins_the_open_dialog(reporter, log, qtbot):
    report(ValueError("first"))
    report(ValueError("second"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    text = dialogs()[0].findChild(QPlainTextEdit)
    qtbot.waitUntil(lambda: "second" in text.toPlainText())
    assert "first" in text.toPlainText()
    dialogs()[0].accept()
    report(ValueError("third"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "first" not in dialogs()[0].findChild(QPlainTextEdit).toPlainText()
    assert log().count("unhandled exception") == 3


def test_an_exception_on_another_thread_opens_the_dialog_on_the_thread_of_the_window(reporter, log, qtbot):
    def fail():
        raise RuntimeError("on a worker")

    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert dialogs()[0].thread() == QThread.currentThread()
    assert "on a worker" in log()


def test_messages_of_qt_go_to_the_log(reporter, log):
    qWarning("something about a font")
    assert "WARNING qt.default: something about a font" in log()


def test_the_log_takes_any_text_and_stays_small(log):
    logging.getLogger("test").warning("%s", "\ud800 \x00 🎉")
    for _ in range(40):
        logging.getLogger("test").warning("%s", "x" * 50_000)
    assert len(log()) <= 1_000_000


def test_a_program_with_an_error_goes_on(tmp_path):
    """In a process of its own: the hooks are those of a real start."""
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mozspaces_desktop.gui import crash
app = QApplication([])
crash.install(app)
crash.log_to(Path({str(tmp_path / "log.txt")!r}))
QTimer.singleShot(0, lambda: 1 / 0)
QTimer.singleShot(50, lambda: print(sum(type(w) is crash.CrashDialog for w in app.topLevelWidgets())))
QTimer.singleShot(100, app.quit)
sys.exit(app.exec())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (0, "1", "")
    assert "ZeroDivisionError" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_control_c_quits(reporter, qapp):
    QTimer.singleShot(0, lambda: report(KeyboardInterrupt()))
    assert qapp.exec() == 0
    assert dialogs() == []

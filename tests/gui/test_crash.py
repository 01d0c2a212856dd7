import logging
import subprocess
import sys
import threading
import warnings

import pytest
from PySide6.QtCore import Qt, QThread, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPlainTextEdit, QPushButton

from mozspaces_desktop.gui import crash
from mozspaces_desktop.gui.problem_dialog import ProblemDialog


@pytest.fixture
def reporter(qapp, tmp_path):
    reporter = crash.install(qapp, tmp_path / "log.txt")
    yield reporter
    for dialog in dialogs():
        dialog.accept()
    reporter.uninstall()


@pytest.fixture
def log(reporter, tmp_path, caplog):
    def written():
        """What is in the log file; also tells the fixture that watches for noise that it was expected."""
        caplog.clear()
        return (tmp_path / "log.txt").read_text(encoding="utf-8")

    return written


def dialogs():
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, ProblemDialog) and w.isVisible()]


def report(error):
    sys.excepthook(type(error), error, error.__traceback__)


def raised(error):
    try:
        raise error
    except type(error) as caught:
        return caught


def button(dialog, text):
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == text)


def shown(dialog):
    return dialog.findChild(QPlainTextEdit).toPlainText()


def test_an_error_is_logged_and_shown_as_it_would_be_copied(reporter, log, qtbot):
    report(raised(KeyError("Amina Diallo")))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    QTest.keyClick(button(dialog, "Copy details"), Qt.Key.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied == shown(dialog)
    assert copied.startswith("MozSpaces Desktop ")
    assert copied.endswith("\nKeyError")
    assert ", in raised\n" in copied
    assert "Amina" not in copied + log()
    assert button(dialog, "Copied").isEnabled()


def test_the_errors_own_words_are_there_for_who_asks_and_seen_before_they_are_copied(reporter, log, qtbot):
    report(raised(KeyError("Amina Diallo")))
    report(raised(ValueError("Zoé \ud800\x00")))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    qtbot.waitUntil(lambda: "ValueError" in shown(dialog))
    [words] = dialog.findChildren(QCheckBox)
    assert not words.isChecked()
    button(dialog, "Copy details").click()
    QTest.keyClick(words, Qt.Key.Key_Space)
    assert "KeyError: 'Amina Diallo'" in shown(dialog)
    assert "ValueError: Zoé \ufffd" in shown(dialog)
    assert dialog.findChild(QPlainTextEdit).textCursor().atEnd()
    assert "Amina" not in QGuiApplication.clipboard().text()
    button(dialog, "Copy details").click()
    assert "Amina Diallo" in QGuiApplication.clipboard().text()
    QTest.keyClick(words, Qt.Key.Key_Space)
    assert "Amina" not in shown(dialog)
    assert "Amina" not in log()


def test_a_second_error_joins_the_open_dialog(reporter, log, qtbot):
    report(ValueError("first"))
    report(LookupError("second"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    qtbot.waitUntil(lambda: "LookupError" in shown(dialog))
    assert shown(dialog).count("MozSpaces Desktop ") == 1
    assert "ValueError" in shown(dialog)
    dialog.accept()
    report(ArithmeticError("third"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert "ValueError" not in shown(dialogs()[0])
    assert log().count("unhandled exception") == 3


def test_an_error_that_comes_back_is_shown_once(reporter, log, qtbot):
    for _ in range(3):
        report(raised(ValueError("first")))
    report(KeyError())
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    qtbot.waitUntil(lambda: "KeyError" in shown(dialogs()[0]))
    assert shown(dialogs()[0]).count("ValueError") == 1
    assert log().count("\nValueError\n") == 3


def test_an_exception_on_another_thread_opens_the_dialog_on_the_thread_of_the_window(reporter, log, qtbot):
    def fail():
        raise RuntimeError("on a worker")

    worker = threading.Thread(target=fail)
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert dialogs()[0].thread() == QThread.currentThread()
    assert "in fail" in log()


def test_everything_in_the_dialog_is_in_reach_of_the_keyboard(reporter, log, qtbot):
    report(ValueError("first"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    [dialog] = dialogs()
    assert button(dialog, "Close").hasFocus()
    reached = set()
    for _ in range(5):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        reached.add(type(dialog.focusWidget()).__name__ + getattr(dialog.focusWidget(), "text", str)())
    texts = ("Copy details", "Open log folder", "Close")
    box = "QCheckBoxInclude the error's own words (they may hold names)"
    assert reached == {"QPlainTextEdit", box, *(f"QPushButton{text}" for text in texts)}
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs() == []
    log()


def test_messages_of_qt_go_to_the_log_without_what_they_quote(reporter, log):
    qWarning('something about "Amina Diallo"')
    assert "WARNING qt.default: something about …\n" in log()


def test_what_cannot_be_raised_goes_to_the_log_alone(reporter, log, capfd):
    class Falling:
        def __del__(self):
            int("Amina Diallo".lower())

    Falling()
    text = log()
    assert "ERROR mozspaces_desktop.gui.crash: an error that could not be raised\n" in text
    assert text.endswith("\nValueError\n")
    assert "amina" not in text
    assert capfd.readouterr() == ("", "")
    assert dialogs() == []


def test_warnings_go_to_the_log_without_their_text(reporter, log, capfd):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        logging.captureWarnings(True)
        warnings.warn("no such header: Amina Diallo", stacklevel=1)
    assert "WARNING py.warnings: (" in log()
    assert "Amina" not in log()
    assert capfd.readouterr() == ("", "")


def test_without_a_place_for_the_log_the_dialog_comes_all_the_same(qapp, qtbot, tmp_path, caplog):
    (tmp_path / "log").write_text("a file where the folder should be")
    reporter = crash.install(qapp, tmp_path / "log" / "log.txt")
    report(ValueError("first"))
    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    dialogs()[0].accept()
    reporter.uninstall()
    caplog.clear()


def test_a_program_with_an_error_goes_on(tmp_path):
    """In a process of its own: the hooks are those of a real start."""
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mozspaces_desktop.gui import crash
app = QApplication([])
crash.install(app, Path({str(tmp_path / "log.txt")!r}))
QTimer.singleShot(0, lambda: 1 / 0)
QTimer.singleShot(50, lambda: print(sum(type(w) is crash.ProblemDialog for w in app.topLevelWidgets())))
QTimer.singleShot(100, app.quit)
sys.exit(app.exec())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.strip(), done.stderr.strip()) == (0, "1", "")
    assert "ZeroDivisionError" in (tmp_path / "log.txt").read_text(encoding="utf-8")


def test_afterwards_nothing_is_logged_there_any_more(reporter, tmp_path, caplog):
    reporter.uninstall()
    logging.getLogger("mozspaces_desktop").warning("too late")
    caplog.clear()
    assert not (tmp_path / "log.txt").exists()


def test_control_c_quits(reporter, qapp):
    QTimer.singleShot(0, lambda: report(KeyboardInterrupt()))
    assert qapp.exec() == 0
    assert dialogs() == []

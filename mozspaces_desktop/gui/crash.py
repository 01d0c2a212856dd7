"""What happens to errors of ours: they are logged and shown once, with details to copy, and the program goes on.

Exceptions are caught on every thread, and Qt's own messages go to the log. The dialog always opens on the
window's thread.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from mozspaces_desktop import bare_errors, private_log
from mozspaces_desktop.gui.problem_dialog import Details, ProblemDialog
from mozspaces_desktop.gui.problem_report import about_program

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)


def install(app: QApplication, log_file: Path | None = None) -> CrashReporter:
    """Catch every exception that nobody handles, on any thread, from now on. Returns the reporter.

    With a `log_file` the log goes there, if it can be written: no log is no reason not to let people in.
    """
    reporter = CrashReporter(app, log_file)
    reporter.install()
    return reporter


class CrashReporter(QObject):
    """Logs what went wrong and shows one dialog at a time about it."""

    _reported = Signal(object)

    def __init__(self, parent: QObject, log_file: Path | None) -> None:
        super().__init__(parent)
        self._log_file = log_file
        self._log: private_log.PrivateLog | None = None
        self._dialog: ProblemDialog | None = None
        self.count = 0
        """How many errors there were."""
        self._restore: Callable[[], None] = lambda: None
        # Queued also on the window's own thread: an exception inside a paint event must not open a dialog there.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Put our hooks in place of Python's and Qt's, and begin the log.

        Those would write, values and all, to where a desktop keeps what its programs say.
        """
        hook, thread_hook, late_hook = sys.excepthook, threading.excepthook, sys.unraisablehook
        handler = qInstallMessageHandler(_on_qt_message)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = _on_unraisable
        logging.captureWarnings(True)

        def restore() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = hook, thread_hook, late_hook
            qInstallMessageHandler(handler)
            logging.captureWarnings(False)

        self._restore = restore
        if self._log_file is not None:
            self._log = private_log.begin(self._log_file)

    def uninstall(self) -> None:
        """Put the hooks back that were there before, and close the log."""
        self._restore()
        self._restore = lambda: None
        if self._log is not None:
            private_log.end(self._log)
            self._log = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.count += 1
        _log.critical("unhandled exception", exc_info=(kind, error, trace))
        self._reported.emit(Details(bare_errors.without_values(error), bare_errors.with_words(error)))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(object)
    def _on_reported(self, details: Details) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.add(details)
            return
        self._dialog = _dialog(details, self._log_file)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


def _dialog(details: Details, log_file: Path | None) -> ProblemDialog:
    """Says that something went wrong and that the data is safe."""
    translate = QCoreApplication.translate  # lupdate knows it by this name only
    advice = translate(
        "CrashReporter",
        "This is a mistake of the program, not yours. What you saved before is safe, and you can go on. If it "
        "happens again, copy these details and send them to whoever looks after this program.",
    )
    heading = translate("CrashReporter", "Something went wrong")
    dialog = ProblemDialog(heading, advice, details, QApplication.activeWindow(), about=about_program())
    dialog.offer_folder(log_file.parent if log_file is not None else None)
    return dialog


def _on_unraisable(args: sys.UnraisableHookArgs) -> None:
    """An error where nobody can catch it, as in a `__del__`: no reason to bother anybody."""
    if args.exc_value is not None:
        _log.error("an error that could not be raised", exc_info=args.exc_value)


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    log = logging.getLogger(f"{private_log.QT}.{context.category}")
    log.log(_LEVELS.get(kind, logging.WARNING), private_log.beginning(message))

"""What happens to errors of ours: they are logged and shown once, with details to copy, and the program goes on.

Exceptions are caught on every thread, and Qt's own messages go to the log. The dialog always opens on the
window's thread. The log holds no data of people of its own accord, but a traceback may quote some.
"""

from __future__ import annotations

import contextlib
import logging
import platform
import sys
import threading
import traceback
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
    QUrl,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from mozspaces_desktop import __version__
from mozspaces_desktop.gui import theme

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

_log = logging.getLogger(__name__)


def log_to(file: Path) -> logging.Handler:
    """Write the log to `file` from now on: a megabyte each in `file` and two older ones. Returns the handler.

    Raises OSError when the file cannot be opened.
    """
    from logging.handlers import RotatingFileHandler  # imports sockets: not before the first paint

    handler = RotatingFileHandler(
        file, maxBytes=_LOG_BYTES, backupCount=_LOG_FILES - 1, encoding="utf-8", errors="backslashreplace"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def install(app: QApplication, log_file: Path | None = None) -> CrashReporter:
    """Catch every exception that nobody handles, on any thread, from now on. Returns the reporter.

    With a `log_file` the log goes there, if it can be written: no log is no reason not to let people in.
    """
    reporter = CrashReporter(app, log_file.parent if log_file is not None else None)
    reporter.install()
    if log_file is not None:
        with contextlib.suppress(OSError):
            reporter.log_handler = log_to(log_file)
    return reporter


class CrashReporter(QObject):
    """Logs what went wrong and shows one dialog at a time about it."""

    _reported = Signal(str)

    def __init__(self, parent: QObject, log_folder: Path | None) -> None:
        super().__init__(parent)
        self._log_folder = log_folder
        self._dialog: CrashDialog | None = None
        self.log_handler: logging.Handler | None = None
        self.count = 0
        """How many errors there were."""
        self._restore: Callable[[], None] = lambda: None
        # Queued also on the window's own thread: an exception inside a paint event must not open a dialog there.
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Put our hooks in place of Python's and Qt's."""
        hook, thread_hook = sys.excepthook, threading.excepthook
        handler = qInstallMessageHandler(_on_qt_message)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

        def restore() -> None:
            sys.excepthook, threading.excepthook = hook, thread_hook
            qInstallMessageHandler(handler)

        self._restore = restore

    def uninstall(self) -> None:
        """Put the hooks back that were there before, and close the log."""
        self._restore()
        self._restore = lambda: None
        if self.log_handler is not None:
            logging.getLogger().removeHandler(self.log_handler)
            self.log_handler.close()
            self.log_handler = None

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        self.count += 1
        _log.critical("unhandled exception", exc_info=(kind, error, trace))
        self._reported.emit(details(error))

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not issubclass(args.exc_type, SystemExit):
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str)
    def _on_reported(self, text: str) -> None:
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.add(text)
            return
        self._dialog = CrashDialog(text, self._log_folder)
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    @Slot()
    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


class CrashDialog(QDialog):
    """Says that something went wrong, that the data is safe, and shows details to copy."""

    def __init__(self, text: str, log_folder: Path | None) -> None:
        super().__init__(QApplication.activeWindow())
        self._log_folder = log_folder
        self.setWindowTitle(self.tr("Something went wrong"))
        spacing = theme.current().spacing
        heading = QLabel(self.tr("Something went wrong"))
        heading.setProperty("role", "title")
        advice = QLabel(
            self.tr(
                "This is a mistake of the program, not yours. What you saved before is safe, and you can go on. "
                "If it happens again, send the details to whoever looks after this program; read them first, "
                "they may hold names."
            ),
            wordWrap=True,
        )
        self._details = QPlainTextEdit(text, readOnly=True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        layout.setSpacing(spacing.m)
        layout.addWidget(heading)
        layout.addWidget(advice)
        layout.addWidget(self._details, 1)
        layout.addLayout(self._buttons())
        self.resize(spacing.xxl * 20, spacing.xxl * 13)

    def add(self, text: str) -> None:
        """Append the details of one more error that happened meanwhile."""
        self._details.appendPlainText("\n" + text)

    def _buttons(self) -> QHBoxLayout:
        copy = QPushButton(theme.icon("copy"), self.tr("Copy details"))
        copy.clicked.connect(self._on_copy_clicked)
        folder = QPushButton(theme.icon("folder"), self.tr("Open log folder"))
        folder.setVisible(self._log_folder is not None)
        folder.clicked.connect(self._on_folder_clicked)
        close = QPushButton(self.tr("Close"), default=True)
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        close.setFocus()
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(folder)
        row.addStretch()
        row.addWidget(close)
        return row

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())

    @Slot()
    def _on_folder_clicked(self) -> None:
        if self._log_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))


def details(error: BaseException) -> str:
    """Return what a maintainer needs to know about `error`: versions, system and traceback."""
    about = (
        f"MozSpaces Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    )
    return about + "\n\n" + "".join(traceback.format_exception(error)).strip()


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger(f"qt.{context.category}").log(_LEVELS.get(kind, logging.WARNING), "%s", message)

"""The real window with hands on it: opens the program on a file, types, clicks, waits and takes pictures.

Needs nothing beyond what the program itself needs, because `make run` plays an evening with it where there is no
display. Only the file dialogs are replaced: they leave the program.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QProgressBar,
    QWidget,
)

from mozspaces_desktop.app import Program
from mozspaces_desktop.core.clock import Clock
from mozspaces_desktop.gui.scanner import GAP_MS
from mozspaces_desktop.gui.settings import Settings, Tab
from mozspaces_desktop.gui.theme import SchemeChoice

_PATIENCE_S = 20.0


class Stage:
    """The window on the data file `path`, open and ready; its settings are in `settings_file`."""

    def __init__(
        self,
        path: Path,
        settings_file: Path,
        *,
        scheme: SchemeChoice = "light",
        language: str = "en",
        clock: Clock | None = None,
    ) -> None:
        self.app = QApplication.instance() or QApplication(["mozspaces-desktop"])
        settings = Settings(settings_file)
        settings.scheme, settings.language = scheme, language
        self.language = language
        self.program = Program(settings, path, clock=clock)
        is_ready: list[bool] = []
        self.program.ready.append(lambda: is_ready.append(True))
        self.program.start()
        self.wait(lambda: bool(is_ready), "the window to open")
        if self.window.isVisible():  # not so behind a lock or a kiosk
            self.activate()

    @property
    def window(self) -> QWidget:
        """The main window."""
        return self.program.window

    def tab(self, name: Tab) -> Any:  # a CalendarTab, CheckinTab or ReportsTab
        """Bring the tab to the front and give it."""
        self.program.window.show_tab(name)
        self.settle()
        return self.program.window.tab(name)

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the window work until `condition` holds; raises TimeoutError when it does not come true."""
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                message = f"waited in vain for {what}"
                raise TimeoutError(message)
            self.settle()

    def settle(self, milliseconds: int = 30) -> None:
        """Let the window work off what is due."""
        loop = QEventLoop()  # QTest.qWait would keep other threads from running
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def type(self, text: str, into: QWidget | None = None) -> None:
        """Type `text` where the focus is."""
        target = into or QApplication.focusWidget() or self.window
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:  # comes from an input method, as on a real keyboard
                event = QInputMethodEvent()
                event.setCommitString(letter)
                QApplication.sendEvent(target, event)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is; a letter waits for a moment to see whether it is of a scanned code."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)
        self.settle(2 * GAP_MS)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """Click on a widget."""
        QTest.mouseClick(
            widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center()
        )
        self.settle()

    def dialog(self) -> QWidget:
        """The dialog that is open, waiting for it to open, and for slow work to be done."""
        self.wait(lambda: self._dialog() is not None, "a dialog")
        found = self._dialog()
        assert found is not None
        return found

    @staticmethod
    def _dialog() -> QWidget | None:
        found = QApplication.activeModalWidget()
        return None if found is None or found.findChild(QProgressBar) else found

    def dismiss(self) -> None:
        """Close the dialog that is open, as Esc does."""
        dialog = self.dialog()
        assert isinstance(dialog, QDialog)
        dialog.reject()
        self.wait_closed(dialog)

    def accept(self, dialog: QWidget) -> None:
        """Click on the button of `dialog` that says what it is there for."""
        buttons = dialog.findChild(QDialogButtonBox)
        assert isinstance(buttons, QDialogButtonBox)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.click(next(button for button in buttons.buttons() if buttons.buttonRole(button) is role))

    def wait_closed(self, dialog: QWidget) -> None:
        """Let the window work until `dialog` is closed."""
        self.wait(lambda: not shiboken6.isValid(dialog) or not dialog.isVisible(), "a dialog to close")
        self.activate()

    def activate(self, window: QWidget | None = None) -> None:
        """Give `window` (the main one) the keyboard, as a window manager does; the offscreen platform has none."""
        window = window or self.window

        def is_active() -> bool:
            window.activateWindow()  # again and again: a window manager that has a closed dialog on its mind forgets it
            return window.isActiveWindow()

        self.wait(is_active, "the window to be active")

    def button(self, text: str, within: QWidget | None = None) -> QAbstractButton:
        """The visible button that says `text` (its mnemonic aside)."""
        for button in (within or self.window).findChildren(QAbstractButton):
            if button.isVisible() and button.text().replace("&", "") == text:
                return button
        message = f"no button says {text!r}"
        raise LookupError(message)

    def picture(self, path: Path, of: QWidget | None = None) -> Path:
        """Save a picture of the window (or another widget), without a blinking cursor in the way."""
        self.settle()
        path.parent.mkdir(parents=True, exist_ok=True)
        (of or self.window).grab().save(str(path))
        return path

    def close(self) -> None:
        """Close the window and let go of the file."""
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        self.settle()


@contextmanager
def chosen_files(*, opened: Path | None = None, saved: Path | None = None) -> Iterator[None]:
    """Answer the file dialogs: `opened` to those that open a file, `saved` to those that save one."""
    originals = QFileDialog.getOpenFileName, QFileDialog.getSaveFileName
    QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: (str(opened or ""), ""))  # type: ignore[method-assign]  # for a while
    QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (str(saved or ""), ""))  # type: ignore[method-assign]  # for a while
    try:
        yield
    finally:
        QFileDialog.getOpenFileName, QFileDialog.getSaveFileName = originals  # type: ignore[method-assign]  # as before

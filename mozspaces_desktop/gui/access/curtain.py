"""Takes every window of the program off the screen, as it is, and brings it back as it was."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget


class Curtain(QObject):
    """From its making to `rise` or `clear` no window is seen but `front`, and one that opens meanwhile goes, too.

    A question that somebody waits for in a loop of its own (a choice of a file) is given up instead.
    """

    def __init__(self, front: QWidget) -> None:
        super().__init__(front)
        self._front = front
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None and popup.close():
            pass
        shown = [
            window for window in QApplication.topLevelWidgets() if window.isVisible() and not self._is_ours(window)
        ]
        self._hidden = sorted(shown, key=_depth)
        """The windows, those first that others stand before."""
        for window in reversed(self._hidden):
            window.hide()
        self._watch(True)

    def rise(self) -> None:
        """Show the windows again, and what opened meanwhile."""
        self._watch(False)
        for window in self._hidden:
            if shiboken6.isValid(window) and not window.isVisible():
                if isinstance(window, QDialog):
                    window.open()
                else:
                    window.show()

    def clear(self) -> None:
        """Do away with the dialogs: somebody else is there. Whoever opened another window closes it."""
        self._watch(False)
        for window in self._hidden:
            if shiboken6.isValid(window) and isinstance(window, QDialog):
                window.deleteLater()  # without a word: one that is closed may ask whether to keep what was typed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take away what opens behind the lock."""
        if event.type() != QEvent.Type.Show or not isinstance(watched, QWidget):
            return False
        if watched.isWindow() and not self._is_ours(watched):
            if watched not in self._hidden:
                self._hidden.append(watched)
            QTimer.singleShot(0, watched, watched.hide)
        return False

    def _watch(self, on: bool) -> None:
        app = QCoreApplication.instance()
        if app is not None and on:
            app.installEventFilter(self)
        elif app is not None:
            app.removeEventFilter(self)

    def _is_ours(self, window: QWidget | None) -> bool:
        """Whether it is the front, or belongs to it."""
        while window is not None and window is not self._front:
            window = window.parentWidget()
        return window is not None


def _depth(window: QWidget) -> int:
    """How many windows it stands before."""
    parent = window.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)

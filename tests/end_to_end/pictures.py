"""What all series of pictures have in common: where they go, and dialogs that are looked at and closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mozspaces_desktop.gui.widgets.toast import Toast
from tests.end_to_end.stage import Stage


class Pictures:
    """Takes them of what is on `stage` into `folder`."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        self._stage = stage
        self._folder = folder
        self._window = stage.window
        QCursor.setPos(0, 0)  # nothing is hovered over

    def _picture(self, name: str, of: QWidget | None = None) -> None:
        self._stage.picture(self._folder / f"{name}.png", of or self._window)

    def _undo(self) -> None:
        """Take back the last action; what says so is not in the picture."""
        self._stage.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        for toast in self._window.findChildren(Toast):
            toast.hide()

    @contextmanager
    def _dialog(self, name: str) -> Iterator[QWidget]:
        """Take a picture of the dialog that opens, and close it."""
        dialog = self._stage.dialog()
        yield dialog
        self._picture(name, dialog)
        assert isinstance(dialog, QDialog)
        dialog.reject()
        self._stage.wait_closed(dialog)
        self._stage.activate(self._window)

    def _question(self, name: str, ask: Callable[[], None]) -> None:
        """Take a picture of the question that `ask` waits for, and leave it."""

        def look() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QDialog)
            self._picture(name, box)
            box.reject()

        QTimer.singleShot(500, look)
        ask()
        self._stage.activate(self._window)

    def _popup(self, name: str) -> None:
        """Take a picture of the popup that opens, and close it."""
        self._stage.wait(lambda: QApplication.activePopupWidget() is not None, name)
        popup = QApplication.activePopupWidget()
        self._picture(name, popup)
        popup.close()
        self._stage.activate(self._window)

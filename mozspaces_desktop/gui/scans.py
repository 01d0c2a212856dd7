"""What is scanned anywhere in the window goes to the Check-in tab, and what came of it is said where somebody looks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from mozspaces_desktop.gui.scanner import Scanner
from mozspaces_desktop.gui.widgets.toast import Toast

if TYPE_CHECKING:
    from mozspaces_desktop.gui.main_window import MainWindow


class Said(Protocol):
    """What came of a scan."""

    @property
    def text(self) -> str:
        """In words."""


class Door(Protocol):
    """What is asked of the Check-in tab."""

    def isVisible(self) -> bool:
        """Whether it is in front of the other tabs."""

    def code_in(self, text: str) -> str:
        """The ticket code in what came as fast as from a scanner; empty if it was typed."""

    def scan(self, code: str) -> Said:
        """Let in whoever has the ticket."""


class Scans(QObject):
    """Listens to the scanner while `window` shows a file."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._scanner = Scanner(lambda text: self._checkin().code_in(text), self)
        self._scanner.scanned.connect(self._on_scanned)

    def listen(self, on: bool) -> None:
        """Take what is scanned, or leave the keys alone."""
        self._scanner.listen(on)

    def _checkin(self) -> Door:
        return cast("Door", self._window.tab("checkin"))

    @Slot(str)
    def _on_scanned(self, code: str) -> None:
        """Let in whoever has the ticket. A dialog that is open stays in front; any other tab makes room."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self._window
        was_seen = self._checkin().isVisible()
        if front is self._window and not was_seen:
            self._window.show_tab("checkin")
        outcome = self._checkin().scan(code)
        if front is not self._window or not was_seen:
            Toast(front.window()).show_message(outcome.text)

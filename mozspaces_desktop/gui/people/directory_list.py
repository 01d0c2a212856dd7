"""The list on the left of the People window: whoever types while it has the keyboard, types into the search."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from mozspaces_desktop.gui.people.directory_delegate import DirectoryDelegate
from mozspaces_desktop.gui.people.directory_model import AnyIndex


class DirectoryList(QListView):
    """Rows of equal height, one of them current; the row that is current is shown on the right."""

    current_changed = Signal(QModelIndex)
    entered_page = Signal()
    """Enter: the keyboard is wanted on the right."""
    typed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(DirectoryDelegate(self))

    def step(self, rows: int) -> None:
        """Make the row that is `rows` further down current; from no row the first (or the last, going up)."""
        count = self.model().rowCount()
        if count:
            current = self.currentIndex().row() if self.currentIndex().isValid() else (-1 if rows > 0 else count)
            self.setCurrentIndex(self.model().index(min(max(current + rows, 0), count - 1), 0))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Tell which row is current now."""
        super().currentChanged(current, previous)
        self.current_changed.emit(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the right; letters and digits go to the search field."""
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_page.emit()
        elif text.isprintable() and text.strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

"""The row in which somebody who is not in the file yet is added: a name is enough."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.forms.ui_checkin_walk_in import Ui_WalkInRow


class WalkInRow(QFrame):
    """Name and e-mail of a new person. Enter adds them, Esc goes back to the search."""

    submitted = Signal(str, str)
    """Name and e-mail as typed."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WalkInRow()
        self.ui.setupUi(self)
        spacing = theme.current().spacing
        self.ui.walk_in_layout.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.l)
        self.ui.walk_in_layout.setSpacing(spacing.s)
        self.ui.fields_layout.setHorizontalSpacing(spacing.s)
        self.ui.fields_layout.setVerticalSpacing(spacing.xs)
        self.ui.fields_layout.setColumnStretch(0, 3)
        self.ui.fields_layout.setColumnStretch(1, 2)
        self.ui.add_button.clicked.connect(self._submit)
        self.ui.back_button.clicked.connect(self.left)
        self.hide()

    def open_for(self, typed: str) -> None:
        """Show the row with what was typed into the search as the name, or as the address if it is one."""
        is_address = "@" in typed.strip("@") and " " not in typed.strip()
        self.ui.name.setText("" if is_address else typed.strip())
        self.ui.email.setText(typed.strip() if is_address else "")
        self.show()
        self.ui.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field submits (once, however long it is held), Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.isAutoRepeat():
                return
            if self.ui.back_button.hasFocus():
                self.left.emit()
            else:
                self._submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _submit(self) -> None:
        self.submitted.emit(self.ui.name.text(), self.ui.email.text())

"""How many guests there are, to be set right at once when counting one by one went wrong or was too slow."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QSpinBox, QWidget

from mozspaces_desktop.core.guests import MOST_GUESTS
from mozspaces_desktop.gui import theme


class GuestsDialog(QDialog):
    """The number of guests, and how many of them are here for the first time."""

    chosen = Signal(int, int)
    """Both numbers, as somebody set them."""

    def __init__(self, count: int, newcomers: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guests"))
        self.count, self.newcomers = self._field(MOST_GUESTS, count), self._field(count, newcomers)
        self.count.valueChanged.connect(self.newcomers.setMaximum)
        self.count.selectAll()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = buttons.addButton(self.tr("Set guests"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.accepted.connect(self._on_accepted)
        spacing = theme.current().spacing
        rows = QFormLayout(self)
        rows.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        rows.setSpacing(spacing.m)
        rows.addRow(self.tr("&Guests in all"), self.count)
        rows.addRow(self.tr("Here for the &first time"), self.newcomers)
        rows.addRow(buttons)

    @staticmethod
    def _field(most: int, value: int) -> QSpinBox:
        field = QSpinBox(maximum=most, value=value)
        field.setAccelerated(True)
        return field

    @Slot()
    def _on_accepted(self) -> None:
        self.chosen.emit(self.count.value(), self.newcomers.value())

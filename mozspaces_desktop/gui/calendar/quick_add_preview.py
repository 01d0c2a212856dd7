"""What a quick-add line will make, in words, on a card under it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import quick_add_wording as wording

if TYPE_CHECKING:
    from mozspaces_desktop.core.quick_add import Known, Understood


class QuickAddPreview(QFrame):
    """Lies over the calendar and never takes the focus: the line above it keeps the keyboard."""

    add_clicked = Signal()
    details_clicked = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.setProperty("role", "card")
        self._title = self._label("strong")
        self._when = self._label("")
        self._details = self._label("muted")
        self._warnings = self._label("warning")
        self.add_button = self._button(self.tr("Add"), self.tr("Add (Enter)"))
        self.add_button.setProperty("role", "primary")
        self.details_button = self._button(self.tr("More…"), self.tr("All the fields of an event (Ctrl+Enter)"))
        self.add_button.clicked.connect(self.add_clicked)
        self.details_button.clicked.connect(self.details_clicked)
        spacing = theme.current().spacing
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        buttons.addStretch(1)
        buttons.addWidget(self.details_button)
        buttons.addWidget(self.add_button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.m, spacing.m, spacing.m, spacing.m)
        layout.setSpacing(spacing.xs)
        for label in (self._title, self._when, self._details, self._warnings):
            layout.addWidget(label)
        layout.addLayout(buttons)
        self.hide()

    def _label(self, role: str) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        return label

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, autoDefault=True)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def show_understood(self, understood: Understood, known: Known, clashes: Sequence[str], field: QRect) -> None:
        """Show what was understood, and what speaks against it, under the rectangle `field` of the host."""
        self._title.setText(wording.title_text(understood))
        self._when.setText(wording.when_text(understood))
        self._details.setText(wording.details_text(understood, known))
        self._warnings.setText("\n".join([*wording.warning_texts(understood), *clashes]))
        self._warnings.setVisible(bool(self._warnings.text()))
        self.add_button.setEnabled(understood.complaint is None)
        self._place(field)
        self.show()
        self.raise_()

    @property
    def text(self) -> str:
        """All that it says, for a screen reader."""
        labels = (self._title, self._when, self._details, self._warnings)
        return ". ".join(label.text() for label in labels if label.text())

    def _place(self, field: QRect) -> None:
        spacing = theme.current().spacing
        width = min(max(field.width(), spacing.xxl * 12), self._host.width() - 2 * spacing.s)
        self.setFixedWidth(width)
        height = self._layout.totalHeightForWidth(width)
        x = max(min(field.left(), self._host.width() - width - spacing.s), 0)
        self.setGeometry(x, field.bottom() + spacing.xs, width, height)

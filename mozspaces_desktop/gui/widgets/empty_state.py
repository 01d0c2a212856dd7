"""What a screen shows when it has nothing to show: a picture, what this place is for, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme


class EmptyState(QWidget):
    """An illustration, a title, a sentence and up to three buttons, in the middle of the place they are given."""

    primary_clicked = Signal()
    secondary_clicked = Signal()
    further_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        self._illustration = ""
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = self._label("title")
        self._sentence = self._label("muted")
        self._primary = QPushButton(autoDefault=True)
        self._primary.setProperty("role", "primary")
        self._primary.clicked.connect(self.primary_clicked)
        self.setFocusProxy(self._primary)
        self._secondary = QPushButton(autoDefault=True)
        self._secondary.clicked.connect(self.secondary_clicked)
        self._further = QPushButton(autoDefault=True)
        self._further.setProperty("role", "quiet")
        self._further.clicked.connect(self.further_clicked)
        self._further.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing.s)
        buttons.addStretch()
        buttons.addWidget(self._further)
        buttons.addWidget(self._secondary)
        buttons.addWidget(self._primary)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(spacing.s)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(spacing.s)
        column.addWidget(self._title)
        column.addWidget(self._sentence)
        column.addSpacing(spacing.l)
        column.addLayout(buttons)
        column.addStretch(3)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        layout.addStretch()
        layout.addLayout(column, 2)
        layout.addStretch()

    def show_content(
        self,
        illustration: str,
        title: str,
        sentence: str,
        *,
        primary: str = "",
        secondary: str = "",
        further: str = "",
    ) -> None:
        """Show `illustration` (empty-calendar, empty-people, empty-chart) with its words; "" hides a button."""
        self._illustration = illustration
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._primary.setText(primary)
        self._primary.setVisible(bool(primary))
        self._secondary.setText(secondary)
        self._secondary.setVisible(bool(secondary))
        self._further.setText(further)
        self._further.setVisible(bool(further))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self._draw_illustration()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the illustration again in the colours of the new scheme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._illustration:
            self._draw_illustration()

    def _draw_illustration(self) -> None:
        size = theme.current().spacing.xxl * 3
        self._picture.setPixmap(theme.pixmap(self._illustration, size, self, "accent"))

    def _label(self, role: str) -> QLabel:
        label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        return label

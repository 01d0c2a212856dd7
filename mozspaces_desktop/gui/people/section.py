"""A part of a person's page: a heading, perhaps a button beside it, and what stands below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme


class Section(QWidget):
    """`body` is emptied and filled whenever another person is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        self._heading = QLabel()
        self._heading.setProperty("role", "title")
        self.button = QPushButton(autoDefault=True)
        row = QHBoxLayout()
        row.addWidget(self._heading, 1)
        row.addWidget(self.button)
        self.body = QVBoxLayout()
        self.body.setSpacing(spacing.m)
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(spacing.s)
        self.outer.addLayout(row)
        self.outer.addLayout(self.body)
        self.button.hide()

    def head(self, title: str, button: str = "") -> None:
        """Say what this part is about, and what can be done in it."""
        self._heading.setText(title)
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def empty(self) -> None:
        """Take away what stands below the heading."""
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add_text(self, text: str, role: str = "muted") -> QLabel:
        """Put a paragraph of plain text below what is there."""
        label = QLabel(text, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setProperty("role", role)
        self.body.addWidget(label)
        return label

"""How the pages and dialogs of encryption begin: a picture, what this is, and a sentence about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mozspaces_desktop.gui import theme


class Heading(QWidget):
    """An icon in the accent colour beside a title and what it means."""

    def __init__(self, icon: str, title: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        spacing = theme.current().spacing
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        picture.setPixmap(theme.pixmap(icon, spacing.xxl, self, "accent"))
        texts = QVBoxLayout()
        texts.setSpacing(spacing.xs)
        for text, role in ((title, "headline"), (explanation, "muted")):
            label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            label.setProperty("role", role)
            texts.addWidget(label)
        texts.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(spacing.l)
        row.addWidget(picture)
        row.addLayout(texts, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

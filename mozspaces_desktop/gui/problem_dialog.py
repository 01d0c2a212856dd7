"""Shows what is known about a problem, exactly as it would be copied, before anybody copies it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop.core.text import clean
from mozspaces_desktop.gui import theme


@dataclass(frozen=True, slots=True)
class Details:
    """What can be told without a word of people's data, and the same with the errors' own words, if there are any."""

    bare: str
    with_words: str | None = None


class ProblemDialog(QDialog):
    """A heading, what to do, and the details to read and to copy; names are in them only where somebody asks for it.

    They follow on what is known `about` the program.
    """

    def __init__(self, heading: str, advice: str, details: Details, parent: QWidget | None, *, about: str) -> None:
        super().__init__(parent)
        self._about = about
        self._all = [details]
        self._folder: Path | None = None
        self.setWindowTitle(heading)
        title = QLabel(heading)
        title.setProperty("role", "title")
        self._words = QCheckBox(self.tr("Include the error's own words (they may hold names)"))
        self._words.setVisible(details.with_words is not None)
        self._words.toggled.connect(self._show_details)
        self._shown = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self._shown.setAccessibleName(self.tr("Details"))
        self._shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        spacing = theme.current().spacing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.xl, spacing.xl, spacing.xl, spacing.l)
        layout.setSpacing(spacing.m)
        layout.addWidget(title)
        layout.addWidget(QLabel(advice, wordWrap=True))
        layout.addWidget(self._shown, 1)
        layout.addWidget(self._words)
        layout.addLayout(self._buttons())
        self.resize(spacing.xxl * 20, spacing.xxl * 15)
        self._show_details()
        self._close.setFocus()

    def add(self, details: Details) -> None:
        """Append the details of one more error that happened meanwhile; the same one may come with every painting."""
        if details not in self._all:
            self._all.append(details)
            self._show_details()

    def offer_folder(self, folder: Path | None) -> None:
        """Offer to open `folder`, where the log is; None for no such button."""
        self._folder = folder
        self._open.setVisible(folder is not None)

    @Slot()
    def _show_details(self) -> None:
        wanted = [one.with_words if self._words.isChecked() else one.bare for one in self._all]
        self._shown.setPlainText(clean("\n\n".join([self._about, *(one or "" for one in wanted)])))
        if self._words.isChecked():
            self._shown.moveCursor(QTextCursor.MoveOperation.End)  # where they are
        self._copy.setText(self.tr("Copy details"))

    def _buttons(self) -> QHBoxLayout:
        self._copy = QPushButton(theme.icon("copy"), self.tr("Copy details"))
        self._copy.clicked.connect(self._on_copy_clicked)
        self._open = QPushButton(theme.icon("folder"), self.tr("Open log folder"))
        self._open.hide()
        self._open.clicked.connect(self._on_open_clicked)
        self._close = QPushButton(self.tr("Close"), default=True)
        self._close.setProperty("role", "primary")
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addWidget(self._open)
        row.addStretch()
        row.addWidget(self._close)
        return row

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._shown.toPlainText())
        self._copy.setText(self.tr("Copied"))

    @Slot()
    def _on_open_clicked(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

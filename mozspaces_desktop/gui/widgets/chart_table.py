"""The values of a chart as a plain table: for screen readers, for copying, for who likes numbers better."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mozspaces_desktop.gui import theme


@dataclass(frozen=True)
class ChartTable:
    """Headers and rows, everything already written as the person reads it."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_text(self) -> str:
        """Return the table with tabs between its columns, as spreadsheets paste it."""
        return "\n".join("\t".join(row) for row in (self.headers, *self.rows))


class ChartTableDialog(QDialog):
    """Shows a `ChartTable`."""

    def __init__(self, title: str, table: ChartTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        spacing = theme.current().spacing
        copy = QPushButton(theme.icon("copy"), self.tr("Copy"))
        copy.clicked.connect(self._on_copy_clicked)
        close = QPushButton(self.tr("Close"), default=True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        layout.setSpacing(spacing.m)
        layout.addWidget(self._view(title, table))
        layout.addLayout(buttons)
        self.resize(spacing.xxl * 14, spacing.xxl * 13)

    def _view(self, title: str, table: ChartTable) -> QTableWidget:
        view = QTableWidget(len(table.rows), len(table.headers))
        view.setAccessibleName(title)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setStretchLastSection(True)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column in range(len(table.headers)):
            header = QTableWidgetItem(table.headers[column])
            header.setTextAlignment(right if column else left)
            view.setHorizontalHeaderItem(column, header)
            for row, cells in enumerate(table.rows):
                item = QTableWidgetItem(cells[column])
                item.setTextAlignment(right if column else left)
                view.setItem(row, column, item)
        return view

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._table.as_text())

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
from mozspaces_desktop.gui.widgets.chart_parts import number


@dataclass(frozen=True)
class ChartTable:
    """Headers and the values below them; a name at first, then numbers, None where there is none."""

    headers: tuple[str, ...]
    values: tuple[tuple[str | float | None, ...], ...]

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The values as the person reads them."""
        return tuple(tuple(_written(value) for value in row) for row in self.values)


def _written(value: str | float | None) -> str:
    if isinstance(value, str):
        return value
    return "–" if value is None else number(value)


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
        view = self._view(title, table)
        layout.addWidget(view)
        layout.addLayout(buttons)
        around = 2 * spacing.l + view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        header = view.horizontalHeader()
        header.ensurePolished()  # only then are words measured in the letters that they are shown in
        columns = sum(
            max(header.sectionSizeHint(place), view.sizeHintForColumn(place)) for place in range(header.count())
        )
        self.resize(max(spacing.xxl * 14, columns + around), spacing.xxl * 13)

    def _view(self, title: str, table: ChartTable) -> QTableWidget:
        view = QTableWidget(len(table.rows), len(table.headers))
        view.setAccessibleName(title)
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        view.horizontalHeader().setDefaultSectionSize(0)  # below which the last one would not go
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
        from mozspaces_desktop.gui.copying.copied_chart import copied_values

        QGuiApplication.clipboard().setMimeData(copied_values(self._table))

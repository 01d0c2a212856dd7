"""How the tables of these dialogs look, the same in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.widgets.text_table import TextTable


def dress_table(view: QTableView) -> None:
    """Set what stays the same whatever `view` shows."""
    header = view.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(theme.current().spacing.row)
    view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    view.setWordWrap(False)  # it would cut off what has no room on the first line


def show_rows(view: QTableView, headers: Sequence[str], rows: Sequence[Sequence[str]], *, wide: int) -> None:
    """Let `view` show `rows`; the column `wide` takes the room that is left, the others what they need."""
    before = view.model()
    view.setModel(TextTable(headers, rows, view))
    if before is not None:
        before.deleteLater()
    header, widest = view.horizontalHeader(), theme.current().spacing.xxl * 8
    view.resizeColumnsToContents()
    for column in range(len(headers)):
        stretches = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.Interactive
        header.setSectionResizeMode(column, stretches)
        header.resizeSection(column, min(widest, header.sectionSize(column)))

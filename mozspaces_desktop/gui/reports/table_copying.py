"""Copies tables of figures, their cells and rows; the keys and the context menu of each table for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.copying.copied_table import Plain, copied_table
from mozspaces_desktop.gui.reports.shown_table import ShownTable, table_in

COPY_TABLE, SAVE_TABLE = QKeySequence("Ctrl+Shift+C"), QKeySequence("Ctrl+Shift+E")


class TableCopying(QObject):
    """What can be copied of `view`; with `names_people` its rows are about people by name."""

    save_wanted = Signal(object)
    """With the :class:`ShownTable` that is to be saved as CSV."""

    def __init__(self, view: QTableView, *, names_people: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._names_people = names_people
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu_requested)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self.copy_chosen)

    @property
    def shown(self) -> ShownTable:
        """The whole table, as it is sorted now."""
        return table_in(self._view, names_people=self._names_people)

    @Slot()
    def copy_table(self) -> None:
        """Copy the whole table with its headers."""
        copy(self.shown)

    @Slot()
    def copy_chosen(self) -> None:
        """Copy the rows that are selected, or the cell where only cells can be."""
        if self._view.selectionBehavior() != QAbstractItemView.SelectionBehavior.SelectRows:
            self.copy_cell()
            return
        shown = self.shown
        columns = shown.in_words
        chosen = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        write = Plain()
        lines = [[write(column.value(shown.rows[row]), column.kind) for column in columns] for row in chosen]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    @Slot()
    def copy_cell(self) -> None:
        """Copy the value of the current cell alone."""
        index, shown = self._view.currentIndex(), self.shown
        if index.isValid():
            column = shown.in_words[index.column()]
            QGuiApplication.clipboard().setText(Plain()(column.value(shown.rows[index.row()]), column.kind))

    @Slot()
    def save_table(self) -> None:
        """Ask that the whole table is saved as CSV."""
        self.save_wanted.emit(self.shown)

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        menu = QMenu(self._view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy_keys = QKeySequence(QKeySequence.StandardKey.Copy)
        rows = self._view.selectionBehavior() == QAbstractItemView.SelectionBehavior.SelectRows
        cell = menu.addAction(theme.icon("copy"), self.tr("Copy cell"), self.copy_cell)
        if rows:
            chosen = menu.addAction(self.tr("Copy rows"), self.copy_chosen)
        (chosen if rows else cell).setShortcut(copy_keys)
        menu.addAction(theme.icon("table"), self.tr("Copy table"), self.copy_table).setShortcut(COPY_TABLE)
        menu.addSeparator()
        save = menu.addAction(theme.icon("export"), self.tr("Save as CSV…"), self.save_table)
        save.setShortcut(SAVE_TABLE)
        menu.popup(self._view.viewport().mapToGlobal(at))


def copy(shown: ShownTable) -> None:
    """Put the whole of `shown` on the clipboard."""
    QGuiApplication.clipboard().setMimeData(copied_table(shown.in_words, shown.rows))

"""Copies tables of figures, their cells and rows; the keys and the context menu of each table for it.

Lists have tens of thousands of rows, so all but a cell is written off the window's thread.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.copying.copied_table import CopiedTexts, Plain, copied_texts, table_text
from mozspaces_desktop.gui.reports.shown_table import ShownTable, table_in
from mozspaces_desktop.gui.tasks import Progress, Tasks
from mozspaces_desktop.gui.widgets.toast import Toast

T = TypeVar("T")

COPY_TABLE, SAVE_TABLE = QKeySequence("Ctrl+Shift+C"), QKeySequence("Ctrl+Shift+E")


class TableCopying(QObject):
    """What can be copied of `view`; `toast` says when it was. With `names_people` the rows are about people by name."""

    save_wanted = Signal(object)
    """With the :class:`ShownTable` that is to be saved as CSV."""
    copied = Signal(object)
    """With the :class:`ShownTable` of what is on the clipboard now."""

    def __init__(self, view: QTableView, tasks: Tasks, toast: Toast, *, names_people: bool = False) -> None:
        super().__init__(view)
        self._view = view
        self._tasks = tasks
        self._toast = toast
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
        shown = self.shown

        def write(progress: Progress) -> CopiedTexts:
            return copied_texts(shown.in_words, shown.rows, progress)

        def keep(written: CopiedTexts) -> None:
            QGuiApplication.clipboard().setMimeData(written.mime_data())
            self._toast.show_message(self.tr("Copied: {what}").format(what=shown.title))
            self.copied.emit(shown)

        self._write(write, keep)

    @Slot()
    def copy_chosen(self) -> None:
        """Copy the rows that are selected, or the cell where only cells can be."""
        if self._view.selectionBehavior() != QAbstractItemView.SelectionBehavior.SelectRows:
            self.copy_cell()
            return
        shown = self.shown
        parts = self._view.selectionModel().selection().toList()
        chosen = {row for part in parts for row in range(part.top(), part.bottom() + 1)}
        rows = [shown.rows[row] for row in sorted(chosen)]

        def write(progress: Progress) -> str:
            return table_text(shown.in_words, rows, progress, headers=False)

        def keep(written: str) -> None:
            QGuiApplication.clipboard().setText(written)
            self._toast.show_message(self.tr("Copied: %Ln row(s)", "", len(rows)))
            self.copied.emit(replace(shown, rows=rows))

        self._write(write, keep)

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

    def _write(self, write: Callable[[Progress], T], keep: Callable[[T], None]) -> None:
        self._tasks.run(write, keep, title=self.tr("Copying…"), parent=self._view.window())

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

"""A short list that is edited in place: a table model over plain values, and an editor for each kind of value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTimeEdit,
    QWidget,
)

from mozspaces_desktop.gui import dates

Index = QModelIndex | QPersistentModelIndex
_LARGEST_COUNT = 99_999


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, what a new line has in it, and the choices (value -> text) if it has only these.

    The type of `fresh` says how it is edited: text, number (None is "not said"), day or time.
    """

    title: str
    fresh: Any
    choices: dict[Any, str] | None = None
    optional_number: bool = False
    fixed_once_saved: bool = False


class LinesModel(QAbstractTableModel):
    """Lines of values under `columns`; each line has the key of its row in the file, None when it is new."""

    def __init__(self, columns: Sequence[Column], lines: Sequence[Sequence[Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = list(columns)
        self._keys: list[str | None] = [line[0] for line in lines]
        self._values: list[list[Any]] = [list(line[1:]) for line in lines]

    def lines(self) -> list[tuple[Any, ...]]:
        """The lines as they are now: key first, then the values."""
        return [(key, *values) for key, values in zip(self._keys, self._values, strict=True)]

    def add(self) -> QModelIndex:
        """Add a new line at the end and return its first cell."""
        place = len(self._values)
        self.beginInsertRows(QModelIndex(), place, place)
        self._keys.append(None)
        self._values.append([column.fresh for column in self._columns])
        self.endInsertRows()
        return self.index(place, 0)

    def remove(self, place: int) -> None:
        """Take the line at `place` away."""
        self.beginRemoveRows(QModelIndex(), place, place)
        del self._keys[place], self._values[place]
        self.endRemoveRows()

    def column(self, index: Index) -> Column:
        """The column of a cell."""
        return self._columns[index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._values)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The value of a cell, for the editor as it is and for the eye as text."""
        value = self._values[index.row()][index.column()]
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _shown(value, self.column(index))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take over what was edited."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self._values[index.row()][index.column()] = value
        self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited but those that stay as they were saved."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        fixed = self.column(index).fixed_once_saved and self._keys[index.row()] is not None
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEditable


def _shown(value: Any, column: Column) -> str:
    if column.choices is not None:
        return column.choices[value]
    if isinstance(value, date):
        return dates.numeric_day(value)
    if isinstance(value, time):
        return dates.time_text(value)
    return "–" if value is None else str(value)


class LineEditors(QStyledItemDelegate):
    """Gives each cell the editor for its kind of value, and moves plain Python values in and out of it."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The editor for a cell."""
        model = index.model()
        assert isinstance(model, LinesModel)  # noqa: S101 -- a mistake of ours
        column = model.column(index)
        editor = _editor(column, parent)
        editor.setAccessibleName(column.title)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's value into its editor."""
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(0 if value is None else value)
        elif isinstance(editor, QDateEdit):
            editor.setDate(dates.to_qdate(value))
        elif isinstance(editor, QTimeEdit):
            editor.setTime(dates.to_qtime(value))
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Put the editor's value into the cell."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QSpinBox):
            optional = model.column(index).optional_number
            model.setData(index, None if optional and editor.value() == 0 else editor.value())
        elif isinstance(editor, QDateEdit):
            day = editor.date()
            model.setData(index, date(day.year(), day.month(), day.day()))
        elif isinstance(editor, QTimeEdit):
            model.setData(index, time(editor.time().hour(), editor.time().minute()))
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())


def _editor(column: Column, parent: QWidget) -> QWidget:
    if column.choices is not None:
        box = QComboBox(parent)
        for value, text in column.choices.items():
            box.addItem(text, value)
        return box
    if column.optional_number:
        number = QSpinBox(parent)
        number.setMaximum(_LARGEST_COUNT)
        number.setSpecialValueText("–")
        return number
    if isinstance(column.fresh, date):
        day = QDateEdit(parent)
        day.setCalendarPopup(True)
        return day
    return QTimeEdit(parent) if isinstance(column.fresh, time) else QLineEdit(parent)

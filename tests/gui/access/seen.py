"""Everything that can be read in the program at this moment, by eye, by pointer or by a screen reader."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.StatusTipRole,
)


def everything_seen() -> str:
    """All texts of all windows on the screen, a line each."""
    windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    return "\n".join(text for window in windows for text in _texts(window) if text)


def _texts(window: QWidget) -> Iterator[str]:
    yield window.windowTitle()
    for action in window.findChildren(QAction):
        if action.isVisible():
            yield from (action.text(), action.toolTip())
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from _own_texts(widget)


def _own_texts(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.text(), widget.placeholderText())
    elif isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()) if widget.isTabVisible(place))
    elif isinstance(widget, QComboBox | QAbstractItemView) and widget.model() is not None:
        yield from _of_model(widget.model())


def _of_model(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(model.rowCount(QModelIndex())):
        for column in range(_columns(model)):
            for role in _ROLES:
                yield str(model.index(row, column).data(role) or "")


def _columns(model: QAbstractItemModel) -> int:
    """How many columns there are; a list has one, and does not say so."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())

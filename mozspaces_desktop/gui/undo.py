"""Undo and redo in the menu: named after what they would take back or do again, across all tabs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import MozSpacesError, Sentence
from mozspaces_desktop.gui import messages

if TYPE_CHECKING:
    from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.widgets.toast import Toast

_LONGEST_LABEL = 50
_IDLE_MS = 100
"""How long the names of the actions may be late: nobody opens the menu sooner, and a queue does not wait for them."""


class UndoActions(QObject):
    """Keeps the two actions of `window` in step with the journal of the open file."""

    def __init__(self, undo: QAction, redo: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._undo, self._redo, self._window = undo, redo, window
        self._context: Context | None = None
        self._toast = Toast(window)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._refresh)
        undo.triggered.connect(self._on_undo_triggered)
        redo.triggered.connect(self._on_redo_triggered)

    def follow(self, context: Context | None) -> None:
        """Show what can be undone in the file of `context` from now on; None where no file is open."""
        self._context = context
        if context is not None:
            context.changes.anything_changed.connect(self._on_changed)
        self._refresh()

    @Slot()
    def _on_changed(self) -> None:
        """Something can be undone now; what it is called has time until nobody waits for the window."""
        self._undo.setEnabled(True)
        self._redo.setEnabled(False)
        self._idle.start()

    @Slot()
    def _refresh(self) -> None:
        undo = redo = None
        if self._context is not None:
            undo, redo = self._context.database.undo_label(), self._context.database.redo_label()
        self._undo.setEnabled(undo is not None)
        self._redo.setEnabled(redo is not None)
        self._undo.setText(self.tr("Undo {action}").format(action=_in_menu(undo)) if undo else self.tr("Undo"))
        self._redo.setText(self.tr("Redo {action}").format(action=_in_menu(redo)) if redo else self.tr("Redo"))

    @Slot()
    def _on_undo_triggered(self) -> None:
        if self._context is not None:
            self._replay(self._context.database.undo, self.tr("Undone: {action}"))

    @Slot()
    def _on_redo_triggered(self) -> None:
        if self._context is not None:
            self._replay(self._context.database.redo, self.tr("Done again: {action}"))

    def _replay(self, replay: Callable[[], Sentence], text: str) -> None:
        try:
            label = replay()
        except MozSpacesError as error:
            messages.error(self._window, error)
        else:
            self._refresh()
            self._toast.show_message(text.format(action=messages.sentence(label)))


def _in_menu(label: Sentence) -> str:
    """`label` as a menu shows it: short, and without a mnemonic of its own."""
    text = messages.sentence(label)
    return (text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1] + "…").replace("&", "&&")

"""What the actions of the calendar do with the event that is selected, and the menu that offers them there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QMenu, QWidget

from mozspaces_desktop.gui.calendar.actions import CalendarActions
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView


class SelectedEvent(QObject):
    """Tells which event an action of the calendar `host` is about: the one selected in the view `view` answers."""

    edit_asked = Signal(str)
    delete_asked = Signal(str)
    check_in_asked = Signal(str)
    wrap_up_asked = Signal(str)

    def __init__(self, actions: CalendarActions, host: QWidget, view: Callable[[], SelectableView]) -> None:
        super().__init__(host)
        self._actions = actions
        self._host = host
        self._view = view
        actions.edit.triggered.connect(lambda: self._ask(self.edit_asked))
        actions.delete.triggered.connect(lambda: self._ask(self.delete_asked))
        actions.check_in.triggered.connect(lambda: self._ask(self.check_in_asked))
        actions.wrap_up.triggered.connect(lambda: self._ask(self.wrap_up_asked))

    def offer(self) -> None:
        """Let the actions be available that make sense for the selected event; nobody came to one yet to come."""
        selected, shown = self._view().selected, self._view().shown
        for action in self._actions.of_event():
            action.setEnabled(selected is not None)
        if selected is not None and shown is not None and selected.span.start > shown.now:
            self._actions.wrap_up.setEnabled(False)

    @Slot(QPoint)
    def open_menu(self, place: QPoint) -> None:
        """Offer what can be done, at `place` on the screen."""
        actions = self._actions
        menu = QMenu(self._host)
        menu.addActions([*actions.of_event(), actions.new] if self._view().selected else [actions.new])
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _ask(self, signal: SignalInstance) -> None:
        event_id = self._view().event_id
        if event_id is not None:
            signal.emit(event_id)

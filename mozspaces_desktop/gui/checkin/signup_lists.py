"""Sign-up lists at the door: chosen in the menu or dropped on the tab, and what they brought said in one line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.imports import ImportResult
from mozspaces_desktop.gui.checkin.desk import Outcome
from mozspaces_desktop.gui.checkin.door_screen import DoorScreen
from mozspaces_desktop.gui.checkin.import_flow import ImportFlow
from mozspaces_desktop.gui.checkin.list_drops import ListDrops
from mozspaces_desktop.gui.context import Context


class SignupLists(QObject):
    """Imports lists for the event on `screen`."""

    told = Signal(object)
    """With the `Outcome` of an import."""

    def __init__(self, context: Context, screen: DoorScreen, tab: QWidget) -> None:
        super().__init__(tab)
        self._screen = screen
        self._flow = ImportFlow(context, tab)
        self._flow.imported.connect(self._on_imported)
        may_import = context.access.may(Right.SETTINGS)
        ListDrops(tab, lambda: may_import and screen.event is not None).dropped.connect(self._on_dropped)

    @Slot()
    def ask(self) -> None:
        """Let a list be chosen."""
        if self._screen.event is not None:
            self._flow.ask(self._screen.event)

    @Slot(object)
    def _on_dropped(self, path: Path) -> None:
        if self._screen.event is not None:
            self._flow.show(self._screen.event, path)

    @Slot(object)
    def _on_imported(self, result: ImportResult) -> None:
        text = self.tr("Sign-ups imported: {added} new, {updated} updated, {unchanged} already there.")
        counts = {"added": result.added, "updated": result.updated, "unchanged": result.unchanged}
        self.told.emit(Outcome("positive", text.format(**counts)))

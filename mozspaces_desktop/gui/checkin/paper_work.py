"""All that the door has to do with paper: lists entered from it; the list, tickets and badges printed onto it."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui.checkin.actions import CheckinActions
from mozspaces_desktop.gui.checkin.badge_printing import BadgePrinting
from mozspaces_desktop.gui.checkin.desk import Desk
from mozspaces_desktop.gui.checkin.door_screen import DoorScreen
from mozspaces_desktop.gui.checkin.paper_bar import PaperBar
from mozspaces_desktop.gui.checkin.selected_person import SelectedPerson
from mozspaces_desktop.gui.context import Context

if TYPE_CHECKING:
    from mozspaces_desktop.gui.printing.sheet_dialog import SheetDialog


class PaperWork(QObject):
    """What the actions on paper do at the door that `screen` shows. What prints is imported when somebody prints."""

    failed = Signal(str)
    """A badge was not printed: the sentence that says why."""

    def __init__(
        self, context: Context, desk: Desk, screen: DoorScreen, selected: SelectedPerson, tab: QWidget
    ) -> None:
        super().__init__(tab)
        self._context = context
        self._desk = desk
        self._screen = screen
        self._selected = selected
        self._tab = tab
        self._badges = BadgePrinting(context, tab)
        self._badges.failed.connect(self.failed)
        desk.came.connect(self._on_came)

    def connect_to(self, actions: CheckinActions, bar: PaperBar) -> None:
        """Do what `actions` say, and what the bar of the paper list does."""
        self._bar = bar
        bar.time_changed.connect(self._on_time_changed)
        actions.paper_list.triggered.connect(self._on_paper_list_triggered)
        actions.print_list.triggered.connect(self._on_print_list_triggered)
        actions.print_labels.triggered.connect(self._on_print_labels_triggered)
        actions.print_badges.setChecked(self._badges.is_on)
        actions.print_badges.triggered.connect(self._badges.turn)
        self._badges.turned.connect(actions.print_badges.setChecked)

    @Slot()
    def _on_paper_list_triggered(self) -> None:
        if self._screen.event is not None:
            self._bar.open_for(self._screen.event, self._context.database.clock)

    @Slot(object)
    def _on_time_changed(self, at: time | None) -> None:
        self._desk.paper_time = at

    @Slot(str)
    def _on_came(self, person_id: str) -> None:
        self._badges.print_badge(self._desk.event_id, person_id)

    @Slot()
    def _on_print_list_triggered(self) -> None:
        from mozspaces_desktop.gui.checkin.printing.door_list_dialog import DoorListDialog

        if self._screen.event is not None:
            self._ask(DoorListDialog(self._context, self._screen.event.id, self._tab))

    @Slot()
    def _on_print_labels_triggered(self) -> None:
        from mozspaces_desktop.gui.checkin.printing.label_files import LabelFiles
        from mozspaces_desktop.gui.checkin.printing.labels_dialog import LabelsDialog

        if self._screen.event is not None:
            dialog = LabelsDialog(self._context, self._screen.event.id, self._selected.found(), self._tab)
            files = self._tab.findChild(LabelFiles) or LabelFiles(self._context, self._tab)
            dialog.files_wanted.connect(files.save)
            self._ask(dialog)

    def _ask(self, dialog: SheetDialog) -> None:
        from mozspaces_desktop.gui.printing.print_action import Printing

        printing = self._tab.findChild(Printing) or Printing(self._context, self._tab)
        printing.ask(dialog)

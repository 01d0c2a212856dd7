"""Asks how the list of an event is to be printed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui.checkin.printing.door_list_job import DoorListJob
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_checkin_list_print_dialog import Ui_DoorListDialog
from mozspaces_desktop.gui.printing.print_job import usual_paper
from mozspaces_desktop.gui.printing.sheet_dialog import SheetDialog


class DoorListDialog(SheetDialog):
    """Offers the paper, and whether tickets are on it."""

    def __init__(self, context: Context, event_id: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._event_id = event_id
        self.ui = Ui_DoorListDialog()
        self.ui.setupUi(self)
        self._dress(self.ui)
        with context.database.read() as session:
            self._offer_paper(self.ui.paper, usual_paper(row(session, Space, context.space_id).country))
        self.ui.paper.currentIndexChanged.connect(self._show_preview)
        self.ui.ticket_ends.toggled.connect(self._show_preview)
        self._show_preview()

    @property
    def job(self) -> DoorListJob:
        """What is chosen."""
        return DoorListJob(self._event_id, self.ui.paper.currentData(), ticket_ends=self.ui.ticket_ends.isChecked())

"""The list of an event as something to be printed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from sqlalchemy.orm import Session

from mozspaces_desktop.core.export_register import Exported
from mozspaces_desktop.gui.checkin.printing.door_list_sheet import DoorListSheet
from mozspaces_desktop.gui.checkin.printing.expected_people import event_file_name, read_people
from mozspaces_desktop.gui.printing.paper import Sheet
from mozspaces_desktop.gui.printing.print_job import PrintJob, page_layout

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DoorListJob(PrintJob):
    """The list of those expected at an event; `ticket_ends`: with the last characters of their tickets."""

    event_id: str
    paper: QPageSize.PageSizeId
    ticket_ends: bool = False

    @property
    def exported(self) -> Exported:
        """What the register of exports calls it."""
        return Exported.DOOR_LIST

    @property
    def layout(self) -> QPageLayout:
        """The page, standing."""
        return page_layout(QPageSize(self.paper))

    def sheet(self, session: Session, size: QSizeF) -> Sheet:
        """The pages, of `size` (tenths of a point)."""
        return DoorListSheet(read_people(session, self.event_id), size, ticket_ends=self.ticket_ends)

    def file_name(self, session: Session) -> str:
        """What a file of it is called."""
        return event_file_name(session, self.event_id, translate("DoorList", "list"))

    def people(self, session: Session) -> int | None:
        """How many people are named on it."""
        return len(read_people(session, self.event_id).people)

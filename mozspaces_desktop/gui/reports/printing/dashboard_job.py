"""The dashboard that somebody wants on paper."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from sqlalchemy.orm import Session

from mozspaces_desktop.core import clock
from mozspaces_desktop.core.destination import file_name_part
from mozspaces_desktop.core.export_register import Exported
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui.printing.paper import Sheet
from mozspaces_desktop.gui.printing.print_job import PrintJob, page_layout
from mozspaces_desktop.gui.reports.printing.dashboard_sheet import DashboardSheet


@dataclass(frozen=True, slots=True)
class DashboardJob(PrintJob):
    """The figures that the tab shows, and the range in which their new active contributors may end."""

    figures: Figures
    paper: QPageSize.PageSizeId

    @property
    def exported(self) -> Exported:
        """What the register of exports calls it."""
        return Exported.DASHBOARD

    @property
    def layout(self) -> QPageLayout:
        """The page, standing."""
        return page_layout(QPageSize(self.paper))

    def sheet(self, session: Session, size: QSizeF) -> Sheet:
        """The pages, of `size` (tenths of a point)."""
        return DashboardSheet(self.figures, size, clock.now(session))

    def file_name(self, session: Session) -> str:
        """What a file of it is called: as the workbook is, but for its end."""
        figures = self.figures
        return file_name_part(f"{figures.space} {figures.period.name} dashboard {figures.today}") + ".pdf"

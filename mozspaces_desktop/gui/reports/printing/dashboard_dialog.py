"""Asks how the dashboard goes onto paper or into a PDF file."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_dashboard_dialog import Ui_DashboardDialog
from mozspaces_desktop.gui.printing.print_job import usual_paper
from mozspaces_desktop.gui.printing.sheet_dialog import SheetDialog
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.printing.dashboard_job import DashboardJob

_WORDS = 7
"""How many times as wide as the largest distance the words are."""


class DashboardDialog(SheetDialog):
    """Shows the first page of `figures`."""

    def __init__(self, context: Context, figures: Figures, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._figures = figures
        self.ui = Ui_DashboardDialog()
        self.ui.setupUi(self)
        self.ui.title.setText(f"{wording.space_name(figures.scope)} · {wording.period_name(figures.period)}")
        self._dress(self.ui)
        self.ui.explanation.setMinimumWidth(theme.current().spacing.xxl * _WORDS)
        self._offer_paper(self.ui.paper, usual_paper(figures.scope.spaces[0].country))
        self.ui.paper.currentIndexChanged.connect(self._show_preview)
        self._show_preview()

    @property
    def job(self) -> DashboardJob:
        """What is chosen."""
        return DashboardJob(self._figures, self.ui.paper.currentData())

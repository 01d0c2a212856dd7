"""Turns the Reports tab to the page about the hypothesis and back; the page is made when somebody wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_tab import Ui_ReportsTab

if TYPE_CHECKING:
    from mozspaces_desktop.gui.reports.hypothesis_page import HypothesisPage


class HypothesisSwitch(QObject):
    """The two buttons of the header, and the page that the second one shows in the place of the figures."""

    turned = Signal()
    """The other side is wanted."""
    page_made = Signal(object)
    """With the page, once it is wanted for the first time."""
    space_chosen = Signal(str)
    listing_requested = Signal(object)

    def __init__(self, context: Context, ui: Ui_ReportsTab, tab: QWidget) -> None:
        super().__init__(tab)
        self._context = context
        self._ui = ui
        self._season_id: str | None = None
        self._made: HypothesisPage | None = None
        ui.hypothesis_button.toggled.connect(self.turned)

    @property
    def is_on(self) -> bool:
        """Whether the hypothesis is looked at."""
        return self._ui.hypothesis_button.isChecked()

    @property
    def page(self) -> HypothesisPage:
        """The page about the hypothesis."""
        if self._made is None:
            from mozspaces_desktop.gui.reports.hypothesis_page import HypothesisPage

            self._made = HypothesisPage(self._context)
            self._made.show_season(self._season_id)
            self._made.space_chosen.connect(self.space_chosen)
            self._made.listing_requested.connect(self.listing_requested)
            self._ui.pages.addWidget(self._made)
            self.page_made.emit(self._made)
        return self._made

    def show_season(self, season_id: str | None) -> None:
        """Let the page be about a season, without one about today's."""
        self._season_id = season_id
        if self._made is not None:
            self._made.show_season(season_id)

    @Slot()
    def turn(self) -> None:
        """Go to the other side."""
        button = self._ui.figures_button if self.is_on else self._ui.hypothesis_button
        button.setChecked(True)

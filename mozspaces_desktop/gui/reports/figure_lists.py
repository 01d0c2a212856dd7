"""Opens the list behind a figure of the Reports tab, wherever it was chosen: on a tile, in a chart, in a table."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.people_counted import PersonCounted
from mozspaces_desktop.gui import messages
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports.behind import Listing
from mozspaces_desktop.gui.reports.figure_table import HEADER_ROLE, ROW_ROLE
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.season_report import read_people


class FigureLists(QObject):
    """Knows the figures that are shown, and opens what they are made of over `window`."""

    event_requested = Signal(str)
    person_requested = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._shown: Figures | None = None

    def follow(self, figures: Figures) -> None:
        """Open the lists of `figures` from now on."""
        self._shown = figures

    def open(self, listing: Listing) -> None:
        """Show `listing`, with a way to each event and person in it."""
        dialog = ListDialog(listing, self._window)
        dialog.event_requested.connect(self.event_requested)
        dialog.person_requested.connect(self.person_requested)
        dialog.open()

    @property
    def _figures(self) -> Figures:
        assert self._shown is not None, "nothing can be chosen before it is shown"  # noqa: S101 -- a mistake of ours
        return self._shown

    @Slot()
    def open_events(self) -> None:
        """List every event of the period."""
        self.open(behind.events_of(self._figures))

    @Slot()
    def open_contributors(self) -> None:
        """List the new active contributors."""
        self.open_metric("New active contributors")

    @Slot()
    def open_unrecorded(self) -> None:
        """List the events that were held without attendance."""
        self.open(behind.unrecorded_events(self._figures))

    @Slot(str)
    def open_metric(self, name: str) -> None:
        """List what the headline figure `name` is made of."""
        try:
            self.open(behind.behind_metric(self._figures, name, self._people))
        except MozSpacesError as error:
            messages.error(self._window, error)

    def _people(self) -> Sequence[PersonCounted]:
        return read_people(self._context.database, self._figures)

    @Slot(date)
    def open_week(self, monday: date) -> None:
        """List the public events of a week."""
        self.open(behind.behind_week(self._figures, monday))

    @Slot(date)
    def open_growth(self, monday: date) -> None:
        """List the contributors up to the end of a week."""
        self.open(behind.behind_growth(self._figures, monday))

    @Slot(str)
    def open_area(self, area: str) -> None:
        """List the new active contributors of a focus area."""
        line = next(line for line in self._figures.focus_areas if line.focus_area == area)
        self.open(behind.behind_area(self._figures, line, "New active contributors"))

    @Slot(QModelIndex)
    def open_track_cell(self, index: QModelIndex) -> None:
        """List what a figure of a track is made of."""
        self.open(behind.behind_track(self._figures, index.data(ROW_ROLE), index.data(HEADER_ROLE)))

    @Slot(QModelIndex)
    def open_area_cell(self, index: QModelIndex) -> None:
        """List what a figure of a focus area is made of."""
        self.open(behind.behind_area(self._figures, index.data(ROW_ROLE), index.data(HEADER_ROLE)))

"""Opens the list behind a figure of the Reports tab, wherever it was chosen: on a tile, in a chart, in a table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.access import Right
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.counted_part import Wanted
from mozspaces_desktop.gui.reports.csv_export import CsvExport
from mozspaces_desktop.gui.reports.figure_table import HEADER_ROLE, ROW_ROLE
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.listing import Listing
from mozspaces_desktop.gui.tasks import Progress


@dataclass(frozen=True, slots=True)
class Before:
    """What a period is called, and the list behind a figure of it."""

    period: str
    wanted: Wanted


class FigureLists(QObject):
    """Knows the figures that are shown, and opens what they are made of over `window`."""

    event_requested = Signal(str)
    person_requested = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._csv = CsvExport(context, self)
        self._shown: Figures | None = None

    def follow(self, figures: Figures) -> None:
        """Open the lists of `figures` from now on."""
        self._shown = figures

    def open(self, wanted: Wanted, before: Before | None = None) -> None:
        """Show a list, with a way to each event and person in it; read it first, if it has to be.

        Another way leads to `before`, the list behind the same figure of the period before.
        """
        if isinstance(wanted, Listing):
            self._show(wanted, before)
            return
        read_list, database = wanted, self._context.database

        def read(_progress: Progress) -> Listing:
            with database.read() as session:
                return read_list(session)

        title = self.tr("Reading the list…")
        done = partial(self._show, before=before)
        self._context.tasks.run(read, done, title=title, parent=self._window)

    def _show(self, listing: Listing, before: Before | None) -> None:
        if not self._context.access.may(Right.NAMES):
            listing = listing.without_names
        dialog = ListDialog(listing, self._context.tasks, self._window, before="" if before is None else before.period)
        dialog.event_requested.connect(self.event_requested)
        dialog.person_requested.connect(self.person_requested)
        dialog.save_wanted.connect(lambda shown: self._csv.save(shown, dialog))
        dialog.copied.connect(self._csv.note_copied)
        if before is not None:
            dialog.before_requested.connect(lambda: self.open(before.wanted))
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
        """List what the headline figure `name` is made of, with a way to that of the period before."""
        figures, before = self._figures, None
        if figures.previous_period is not None:
            wanted = partial(behind.behind_previous, figures=figures, name=name)
            before = Before(wording.short_period(figures.previous_period), wanted)
        self.open(behind.behind_metric(figures, name), before)

    @Slot(date)
    def open_week(self, monday: date) -> None:
        """List the public events of a week."""
        self.open(behind.behind_week(self._figures, monday))

    @Slot(date)
    def open_visitors(self, monday: date) -> None:
        """List the events of a week with who came to them."""
        self.open(behind.behind_visitors(self._figures, monday))

    @Slot(int)
    def open_hour(self, hour: int) -> None:
        """List who came in an hour of the day."""
        self.open(behind.behind_hour(self._figures, hour))

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

    @Slot(QModelIndex)
    def open_space_cell(self, index: QModelIndex) -> None:
        """List what a figure of a space is made of."""
        self.open(behind.behind_space(self._figures, index.data(ROW_ROLE), index.data(HEADER_ROLE)))

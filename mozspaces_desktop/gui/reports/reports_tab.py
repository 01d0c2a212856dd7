"""The Reports tab: how the season stands against its targets, and what every number is made of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.people_counted import PersonCounted
from mozspaces_desktop.core.figures.tables import FOCUS, TRACK
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_tab import Ui_ReportsTab
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.actions import ReportsActions
from mozspaces_desktop.gui.reports.behind import Listing
from mozspaces_desktop.gui.reports.figure_table import ROW_ROLE, FigureTable
from mozspaces_desktop.gui.reports.list_dialog import ListDialog
from mozspaces_desktop.gui.reports.season_report import SeasonReport, read_people, read_report
from mozspaces_desktop.gui.reports.workbook_export import WorkbookExport
from mozspaces_desktop.gui.tasks import Progress
from mozspaces_desktop.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from mozspaces_desktop.core.pilot_workbook import ExportResult


class ReportsTab(QWidget):
    """One page of figures that scrolls; counted off the window's thread, and only while somebody looks."""

    event_requested = Signal(str)
    """The person wants to see the event in the calendar."""
    person_requested = Signal(str)
    """The person wants to see the page of somebody."""
    calendar_requested = Signal()
    """The person wants to plan."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._report: SeasonReport | None = None
        self._season_id: str | None = None
        self._stale = True
        self._counting = False
        self.ui = Ui_ReportsTab()
        self.ui.setupUi(self)
        self._actions = ReportsActions(self)
        self.menu_actions: list[QAction | None] = self._actions.in_menu()
        self._export = WorkbookExport(context, self)
        self._exported_note = Banner()
        self._unrecorded_note = Banner(closable=False)
        self._tracks = FigureTable(TRACK, (), total=True, parent=self)
        self._areas = FigureTable(FOCUS, (), total=True, parent=self)
        self.ui.tracks.setModel(self._tracks)
        self.ui.areas.setModel(self._areas)
        self.setFocusProxy(self.ui.season)
        self._dress()
        self._connect()

    # --- set up ----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.header_layout.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.m)
        ui.header_layout.setSpacing(spacing.s)
        ui.header_layout.setStretch(0, 1)
        bar = ui.scroll_area.verticalScrollBar().sizeHint().width()
        ui.page_layout.setContentsMargins(spacing.xl, spacing.xs, max(0, spacing.xl - bar), spacing.xl)
        ui.page_layout.setSpacing(spacing.xl)
        for layout in (ui.tracks_layout, ui.areas_layout):
            layout.setSpacing(spacing.s)
        for note in (self._exported_note, self._unrecorded_note):
            ui.notes_layout.addWidget(note)
        ui.export_button.setText(self._actions.export.text())
        ui.export_button.setToolTip(self._actions.export.toolTip())
        ui.export_button.setIcon(theme.icon("export", "on_accent"))
        ui.export_button.setEnabled(False)
        self._fit_notes()

    def _connect(self) -> None:
        ui, actions, changes = self.ui, self._actions, self._context.changes
        ui.season.activated.connect(self._on_season_activated)
        ui.export_button.clicked.connect(actions.export.trigger)
        ui.tiles.metric_chosen.connect(self._on_metric_chosen)
        ui.empty.primary_clicked.connect(self.calendar_requested)
        ui.charts.week_chosen.connect(self._on_week_chosen)
        ui.charts.growth_chosen.connect(self._on_growth_chosen)
        ui.charts.area_chosen.connect(self._on_area_chosen)
        ui.tracks.cell_chosen.connect(self._on_track_cell_chosen)
        ui.areas.cell_chosen.connect(self._on_area_cell_chosen)
        actions.export.triggered.connect(self._on_export_triggered)
        actions.events.triggered.connect(lambda: self._list(behind.events_of(self._figures())))
        actions.contributors.triggered.connect(lambda: self._on_metric_chosen("New active contributors"))
        actions.unrecorded.triggered.connect(self._on_unrecorded_triggered)
        self._unrecorded_note.action_clicked.connect(self._on_unrecorded_triggered)
        self._export.exported.connect(self._on_exported)
        self._exported_note.closed.connect(self._fit_notes)
        self._exported_note.action_clicked.connect(self._export.show_in_folder)
        changes.anything_changed.connect(self._on_changed)

    # --- what is shown ---------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._count_if_seen()

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True
        self._count_if_seen()

    @Slot()
    def _on_season_activated(self) -> None:
        self._season_id = self.ui.season.currentData()
        self._on_changed()

    def _count_if_seen(self) -> None:
        """Count anew, off the window's thread; what is shown stays until then."""
        if not self._stale or self._counting or not self.isVisible():
            return
        self._stale, self._counting = False, True
        database, space_id, season_id = self._context.database, self._context.space_id, self._season_id

        def count(_progress: Progress) -> SeasonReport:
            return read_report(database, space_id, season_id)

        self._context.tasks.run(
            count, self._show, self._show_problem, title=None, parent=self, on_finished=self._on_counted
        )

    def _on_counted(self) -> None:
        self._counting = False
        self._count_if_seen()

    def _show(self, report: SeasonReport) -> None:
        self._report = report
        figures = report.figures
        self._show_header(report)
        self._enable(True)
        self._show_unrecorded(figures.unrecorded)
        if not (figures.headline.public_events_held.actual or figures.contributors):
            self._show_nothing_held(figures)
            return
        self.ui.tiles.show_figures(figures)
        self.ui.charts.show_figures(figures)
        self._tracks.show(figures.tracks)
        self._areas.show(figures.focus_areas)
        self._show_page(self.ui.scroll_area)

    def _show_header(self, report: SeasonReport) -> None:
        period, season = report.figures.period, self.ui.season
        self.ui.title.setText(wording.one_line(report.figures.space))
        self.ui.days.setText(
            self.tr("{first} to {last}, as of {today}").format(
                first=wording.long_day(period.starts_on),
                last=wording.long_day(period.ends_on),
                today=wording.long_day(report.figures.today),
            )
        )
        season.clear()
        for season_id, name in report.seasons.items():
            season.addItem(wording.one_line(name), season_id)
        season.setCurrentIndex(season.findData(report.season_id))

    def _show_unrecorded(self, count: int) -> None:
        self._actions.unrecorded.setEnabled(count > 0)
        if count:
            text = self.tr("%n event(s) have no attendance recorded, and add nothing to the attendees.", "", count)
            self._unrecorded_note.show_message(text, "warning", action=self.tr("Show them"))
        else:
            self._unrecorded_note.hide()
        self._fit_notes()

    def _show_nothing_held(self, figures: Figures) -> None:
        planned = len(behind.planned_events(figures))
        if planned:
            sentence = self.tr(
                "%n public event(s) are planned. When the first was held, the figures are here: open its door in "
                "Check-in, or mark it as held in the Calendar.",
                "",
                planned,
            )
        else:
            sentence = self.tr(
                "Plan public events in the Calendar. When the first was held, the figures of the season are here."
            )
        title = self.tr("Nothing was held yet in {season}").format(season=wording.one_line(figures.period.name))
        self.ui.empty.show_content("empty-chart", title, sentence, primary=self.tr("Open the calendar"))
        self._show_page(self.ui.empty)

    def _show_problem(self, problem: MozSpacesError) -> None:
        self._enable(False)
        self.ui.empty.show_content("empty-chart", self.tr("No figures"), messages.sentence(problem))
        self._show_page(self.ui.empty)

    def _show_page(self, page: QWidget) -> None:
        """Show a page of the tab; the figures can be scrolled with the keys at once."""
        waited = self.ui.pages.currentWidget() is self.ui.waiting
        self.ui.pages.setCurrentWidget(page)
        self.setFocusProxy(page if page is self.ui.scroll_area else self.ui.season)
        if waited and self.ui.season.hasFocus():
            self.setFocus()

    def _enable(self, enabled: bool) -> None:
        self.ui.export_button.setEnabled(enabled)
        for action in self.menu_actions:
            if action is not None:
                action.setEnabled(enabled)

    @Slot()
    def _fit_notes(self) -> None:
        """Leave no gap where no note is."""
        spacing = theme.current().spacing
        shown = [not note.isHidden() for note in (self._exported_note, self._unrecorded_note)]
        self.ui.notes_layout.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.m if any(shown) else 0)
        self.ui.notes_layout.setSpacing(spacing.s if all(shown) else 0)

    # --- the lists behind the figures ------------------------------------------------------------------------

    def _figures(self) -> Figures:
        assert self._report is not None, "nothing can be chosen before it is shown"  # noqa: S101 -- a mistake of ours
        return self._report.figures

    def _list(self, listing: Listing) -> None:
        dialog = ListDialog(listing, self)
        dialog.event_requested.connect(self.event_requested)
        dialog.person_requested.connect(self.person_requested)
        dialog.open()

    @Slot(str)
    def _on_metric_chosen(self, name: str) -> None:
        try:
            self._list(behind.behind_metric(self._figures(), name, self._people))
        except MozSpacesError as error:
            messages.error(self, error)

    def _people(self) -> Sequence[PersonCounted]:
        return read_people(self._context.database, self._figures())

    @Slot(date)
    def _on_week_chosen(self, monday: date) -> None:
        self._list(behind.behind_week(self._figures(), monday))

    @Slot(date)
    def _on_growth_chosen(self, monday: date) -> None:
        self._list(behind.behind_growth(self._figures(), monday))

    @Slot(str)
    def _on_area_chosen(self, area: str) -> None:
        figures = self._figures()
        line = next(line for line in figures.focus_areas if line.focus_area == area)
        self._list(behind.behind_area(figures, line, "New active contributors"))

    @Slot(QModelIndex)
    def _on_track_cell_chosen(self, index: QModelIndex) -> None:
        self._list(behind.behind_track(self._figures(), index.data(ROW_ROLE), self._tracks.header(index)))

    @Slot(QModelIndex)
    def _on_area_cell_chosen(self, index: QModelIndex) -> None:
        self._list(behind.behind_area(self._figures(), index.data(ROW_ROLE), self._areas.header(index)))

    @Slot()
    def _on_unrecorded_triggered(self) -> None:
        self._list(behind.unrecorded_events(self._figures()))

    # --- export ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_export_triggered(self) -> None:
        self._export.ask(self._figures())

    @Slot(object)
    def _on_exported(self, result: ExportResult) -> None:
        text = self.tr("Exported to {path}").format(path=result.path)
        if result.problems:
            text += "\n" + self.tr("%n text(s) lost characters that a workbook cannot hold.", "", len(result.problems))
        self._exported_note.show_message(
            text, "warning" if result.problems else "positive", action=self.tr("Show in folder")
        )
        self._fit_notes()

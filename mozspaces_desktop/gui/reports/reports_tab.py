"""The Reports tab: how the season stands against its targets, and what every number is made of."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.tables import FOCUS, TRACK
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_tab import Ui_ReportsTab
from mozspaces_desktop.gui.reports import behind
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.actions import ReportsActions
from mozspaces_desktop.gui.reports.figure_lists import FigureLists
from mozspaces_desktop.gui.reports.figure_table import FigureTable
from mozspaces_desktop.gui.reports.report_notes import ReportNotes
from mozspaces_desktop.gui.reports.season_report import SeasonReport, read_report
from mozspaces_desktop.gui.reports.workbook_export import WorkbookExport
from mozspaces_desktop.gui.tasks import Progress


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
        self._notes = ReportNotes()
        self._lists = FigureLists(context, self)
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
        ui.notes_layout.addWidget(self._notes)
        ui.export_button.setText(self._actions.export.text())
        ui.export_button.setToolTip(self._actions.export.toolTip())
        ui.export_button.setIcon(theme.icon("export", "on_accent"))
        ui.export_button.setEnabled(False)

    def _connect(self) -> None:
        ui, actions, changes = self.ui, self._actions, self._context.changes
        ui.season.activated.connect(self._on_season_activated)
        ui.export_button.clicked.connect(actions.export.trigger)
        ui.empty.primary_clicked.connect(self.calendar_requested)
        lists = self._lists
        ui.tiles.metric_chosen.connect(lists.open_metric)
        ui.charts.week_chosen.connect(lists.open_week)
        ui.charts.growth_chosen.connect(lists.open_growth)
        ui.charts.area_chosen.connect(lists.open_area)
        ui.tracks.cell_chosen.connect(lists.open_track_cell)
        ui.areas.cell_chosen.connect(lists.open_area_cell)
        lists.event_requested.connect(self.event_requested)
        lists.person_requested.connect(self.person_requested)
        actions.export.triggered.connect(self._on_export_triggered)
        actions.events.triggered.connect(lists.open_events)
        actions.contributors.triggered.connect(lists.open_contributors)
        actions.unrecorded.triggered.connect(lists.open_unrecorded)
        self._notes.unrecorded_wanted.connect(lists.open_unrecorded)
        self._notes.folder_wanted.connect(self._export.show_in_folder)
        self._export.exported.connect(self._notes.show_exported)
        changes.anything_changed.connect(self._on_changed)

    @property
    def figures(self) -> Figures:
        """The figures that are shown; asked for only once there are any."""
        assert self._report is not None, "nothing can be done with figures before there are any"  # noqa: S101
        return self._report.figures

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
        self._lists.follow(figures)
        self._show_header(report)
        self._enable(True)
        self._actions.unrecorded.setEnabled(figures.unrecorded > 0)
        self._notes.show_unrecorded(figures.unrecorded)
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

    # --- export ----------------------------------------------------------------------------------------------

    @Slot()
    def _on_export_triggered(self) -> None:
        self._export.ask(self.figures)

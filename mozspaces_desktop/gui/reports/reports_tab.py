"""The Reports tab: how a space, or all of them, stand against their targets, and what every number is made of."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.figures import Figures
from mozspaces_desktop.core.figures.tables import FOCUS, SPACES, TRACK
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_reports_tab import Ui_ReportsTab
from mozspaces_desktop.gui.reports import report_wording as wording
from mozspaces_desktop.gui.reports.actions import ReportsActions
from mozspaces_desktop.gui.reports.figure_lists import FigureLists
from mozspaces_desktop.gui.reports.figure_table import FigureTable
from mozspaces_desktop.gui.reports.hypothesis_switch import HypothesisSwitch
from mozspaces_desktop.gui.reports.nothing_held import show_nothing_held
from mozspaces_desktop.gui.reports.report_choice import ReportChoice
from mozspaces_desktop.gui.reports.report_notes import ReportNotes
from mozspaces_desktop.gui.reports.report_reading import Report, read_report
from mozspaces_desktop.gui.reports.ways_out import WaysOut
from mozspaces_desktop.gui.reports.workbook_export import WorkbookExport
from mozspaces_desktop.gui.reports.workbooks_in import WorkbooksIn
from mozspaces_desktop.gui.tasks import Progress

_QUIET_MS = 200
"""So long may counting take before anybody is told."""


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
        self._choice = ReportChoice(context.space_id)
        self._answered: ReportChoice | None = None
        self._report: Report | None = None
        self._stale = True
        self._counting = False
        self.ui = Ui_ReportsTab()
        self.ui.setupUi(self)
        self._actions = ReportsActions(self)
        self.menu_actions: list[QAction | None] = self._actions.in_menu()
        self._export = WorkbookExport(context, self)
        self._workbooks = WorkbooksIn(context, self, lambda: self._report.figures.scope if self._report else None)
        tables = (self.ui.spaces, self.ui.tracks, self.ui.areas)
        self._ways_out = WaysOut(context, self, self.ui.charts.charts(), tables)
        self._notes = ReportNotes()
        self._lists = FigureLists(context, self)
        self._hypothesis = HypothesisSwitch(context, self.ui, self)
        self._figures_page: QWidget = self.ui.waiting
        self._spaces, self._tracks, self._areas = (
            FigureTable(columns, (), total=True, parent=self) for columns in (SPACES, TRACK, FOCUS)
        )
        self._slow = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self.setFocusProxy(self.ui.figures_button)
        self._dress()
        self._connect()

    # --- set up ----------------------------------------------------------------------------------------------

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.header_layout.setContentsMargins(spacing.xl, spacing.m, spacing.xl, spacing.m)
        ui.header_layout.setSpacing(spacing.m)
        ui.top_layout.setSpacing(spacing.s)
        ui.top_layout.setStretch(0, 1)
        stays = ui.counting.sizePolicy()
        stays.setRetainSizeWhenHidden(True)
        ui.counting.setSizePolicy(stays)
        ui.counting.hide()
        bar = ui.scroll_area.verticalScrollBar().sizeHint().width()
        ui.page_layout.setContentsMargins(spacing.xl, spacing.xs, max(0, spacing.xl - bar), spacing.xl)
        ui.page_layout.setSpacing(spacing.xl)
        for layout in (ui.spaces_layout, ui.tracks_layout, ui.areas_layout):
            layout.setSpacing(spacing.s)
        ui.notes_layout.addWidget(self._notes)
        ui.spaces.setModel(self._spaces)
        ui.tracks.setModel(self._tracks)
        ui.areas.setModel(self._areas)
        menu = QMenu(ui.export_button)
        menu.addActions(self._actions.in_export_menu())
        ui.export_button.setMenu(menu)
        ui.export_button.setIcon(theme.icon("export", "on_accent"))
        self._enable(False)

    def _connect(self) -> None:
        ui, actions, lists = self.ui, self._actions, self._lists
        ui.scope.choice_changed.connect(self._choose)
        ui.empty.primary_clicked.connect(self._on_empty_clicked)
        ui.tiles.metric_chosen.connect(lists.open_metric)
        ui.charts.week_chosen.connect(lists.open_week)
        ui.charts.growth_chosen.connect(lists.open_growth)
        ui.charts.area_chosen.connect(lists.open_area)
        ui.charts.visitors_chosen.connect(lists.open_visitors)
        ui.charts.hour_chosen.connect(lists.open_hour)
        ui.spaces.cell_chosen.connect(lists.open_space_cell)
        ui.tracks.cell_chosen.connect(lists.open_track_cell)
        ui.areas.cell_chosen.connect(lists.open_area_cell)
        lists.event_requested.connect(self.event_requested)
        lists.person_requested.connect(self.person_requested)
        actions.export.triggered.connect(lambda: self._export.ask(self.figures))
        actions.everything.triggered.connect(self._on_everything_wanted)
        actions.pdf.triggered.connect(lambda: self._ways_out.export_pdf(self.figures))
        actions.copy.triggered.connect(self._ways_out.copy)
        actions.csv.triggered.connect(self._ways_out.save_focused)
        actions.hypothesis.triggered.connect(self._hypothesis.turn)
        self._hypothesis.turned.connect(self._on_turned)
        self._hypothesis.page_made.connect(lambda page: self._ways_out.offer([page.growth], [page.view]))
        self._hypothesis.space_chosen.connect(self._on_space_chosen)
        self._hypothesis.listing_requested.connect(lists.open)
        actions.events.triggered.connect(lists.open_events)
        actions.contributors.triggered.connect(lists.open_contributors)
        actions.unrecorded.triggered.connect(lists.open_unrecorded)
        actions.read_back.triggered.connect(self._workbooks.ask)
        actions.roll_up.triggered.connect(self._workbooks.roll_up)
        self._notes.everything_wanted.connect(self._on_everything_wanted)
        self._notes.unrecorded_wanted.connect(lists.open_unrecorded)
        actions.adopt.triggered.connect(self._workbooks.adopted.ask)
        self._workbooks.adopted.filled.connect(self._notes.show_filled)
        self._export.exported.connect(self._notes.show_exported)
        self._slow.timeout.connect(ui.counting.show)
        self._context.changes.anything_changed.connect(self._on_changed)

    @property
    def figures(self) -> Figures:
        """The figures that are shown; asked for only once there are any."""
        assert self._report is not None, "nothing can be done with figures before there are any"  # noqa: S101
        return self._report.figures

    # --- what is counted -------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed meanwhile."""
        super().showEvent(event)
        self._count_if_seen()

    @Slot()
    def _on_changed(self) -> None:
        self._stale = True
        self._count_if_seen()

    @Slot(object)
    def _choose(self, choice: ReportChoice) -> None:
        self._choice = choice
        self._count_if_seen()

    @Slot()
    def _on_everything_wanted(self) -> None:
        self._choose(self._choice.of_all_events())

    @Slot()
    def _on_empty_clicked(self) -> None:
        """Nothing was held: of the part that is looked at, or at all."""
        if self._choice.filtered:
            self._on_everything_wanted()
        else:
            self.calendar_requested.emit()

    @Slot(str)
    def _on_space_chosen(self, space_id: str) -> None:
        """Somebody wants to see the figures of a space, and comes from the page about all of them."""
        self._choose(replace(self._choice.of_all_events(), space_id=space_id))
        self._hypothesis.turn()

    def _count_if_seen(self) -> None:
        """Count anew, off the window's thread; what is shown stays until then."""
        if self._counting or not self.isVisible() or (self._answered == self._choice and not self._stale):
            return
        known = self._report.reading if self._report is not None and not self._stale else None
        self._stale, self._counting = False, True
        database, choice = self._context.database, self._choice

        def count(_progress: Progress) -> Report:
            return read_report(database, choice, known)

        self._slow.start()
        self._context.tasks.run(
            count,
            lambda report: self._show(choice, report),
            lambda problem: self._show_problem(choice, problem),
            title=None,
            parent=self,
            on_finished=self._on_counted,
        )

    def _on_counted(self) -> None:
        self._counting = False
        self._slow.stop()
        self.ui.counting.hide()

    def _is_answered(self, asked: ReportChoice) -> bool:
        """Whether an answer is what the person waits for; otherwise, and when all changed meanwhile, ask again."""
        QTimer.singleShot(0, self, self._count_if_seen)
        if asked != self._choice:
            return False
        self._answered = asked
        return True

    # --- what is shown ---------------------------------------------------------------------------------------

    def _show(self, asked: ReportChoice, report: Report) -> None:
        if not self._is_answered(asked):
            return
        self._report, self._choice, self._answered = report, report.choice, report.choice
        figures = report.figures
        self._lists.follow(figures)
        self._show_header(report)
        self._enable(True)
        self._actions.unrecorded.setEnabled(figures.unrecorded > 0)
        self._actions.everything.setEnabled(figures.scope.filtered)
        if not (figures.headline.public_events_held.actual or figures.contributors):
            show_nothing_held(self.ui.empty, figures)
            self._show_page(self.ui.empty)
            return
        self.ui.tiles.show_figures(figures)
        self.ui.charts.show_drawings(report.drawings)
        self._spaces.show(figures.spaces)
        self.ui.spaces_part.setVisible(bool(figures.spaces))
        self._tracks.show(figures.tracks)
        self._areas.show(figures.focus_areas)
        self._show_page(self.ui.scroll_area)

    def _show_header(self, report: Report) -> None:
        figures = report.figures
        self.ui.scope.show_choice(report.choice, report.offer)
        self._hypothesis.show_season(report.choice.season_id)
        self._notes.show_figures(None if self._hypothesis.is_on else figures)
        if self._hypothesis.is_on:
            self.ui.title.setText(self.tr("Hypothesis"))
            self.ui.days.setText(self.tr("All spaces of this file"))
            return
        self.ui.title.setText(wording.space_name(figures.scope))
        self.ui.days.setText(
            self.tr("{first} to {last}, as of {today}").format(
                first=wording.long_day(figures.period.starts_on),
                last=wording.long_day(figures.period.ends_on),
                today=wording.long_day(figures.today),
            )
        )

    def _show_problem(self, asked: ReportChoice, problem: MozSpacesError) -> None:
        if not self._is_answered(asked):
            return
        self._enable(False)
        self.ui.empty.show_content("empty-chart", self.tr("No figures"), messages.sentence(problem))
        self._show_page(self.ui.empty)

    def _show_page(self, page: QWidget) -> None:
        """Show a page of the tab; the figures can be scrolled with the keys at once."""
        waited = self.ui.pages.currentWidget() is self.ui.waiting
        self._figures_page = page
        shown = self._hypothesis.page if self._hypothesis.is_on else page
        self.ui.pages.setCurrentWidget(shown)
        self.setFocusProxy(self.ui.scope if shown is self.ui.empty else shown)
        if waited and self.ui.figures_button.hasFocus():
            self.setFocus()

    @Slot()
    def _on_turned(self) -> None:
        """Show the hypothesis or the figures; what is only about these goes and comes with them."""
        self.ui.scope.show_seasons_only(self._hypothesis.is_on)
        if self._report is not None:
            self._show_header(self._report)
        self._show_page(self._figures_page)

    def _enable(self, enabled: bool) -> None:
        self.ui.export_button.setEnabled(enabled)
        for action in self.menu_actions:
            if action not in (None, self._actions.read_back, self._actions.roll_up):
                action.setEnabled(enabled)

"""The Calendar tab: a header to leaf through the season, tools below it, and a view of some days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QRect, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core import clock, public_holidays
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.models import Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar import slots
from mozspaces_desktop.gui.calendar.actions import CalendarActions
from mozspaces_desktop.gui.calendar.agenda_view import AgendaView
from mozspaces_desktop.gui.calendar.calendar_header import CalendarHeader
from mozspaces_desktop.gui.calendar.calendar_import import CalendarImporter
from mozspaces_desktop.gui.calendar.day_popup import DayPopup
from mozspaces_desktop.gui.calendar.event_changes import EventChanges
from mozspaces_desktop.gui.calendar.event_dialogs import EventDialogs
from mozspaces_desktop.gui.calendar.event_draft import draft_of
from mozspaces_desktop.gui.calendar.event_making import EventMaking
from mozspaces_desktop.gui.calendar.find_bar import FindBar
from mozspaces_desktop.gui.calendar.go_to_date import GoToDate
from mozspaces_desktop.gui.calendar.hours_view import HoursView
from mozspaces_desktop.gui.calendar.month_view import MonthView
from mozspaces_desktop.gui.calendar.needs_guide import NeedsGuide
from mozspaces_desktop.gui.calendar.period import Period
from mozspaces_desktop.gui.calendar.reading_ahead import ReadingAhead
from mozspaces_desktop.gui.calendar.season_view import SeasonView
from mozspaces_desktop.gui.calendar.selectable_view import SelectableView
from mozspaces_desktop.gui.calendar.selected_event import SelectedEvent
from mozspaces_desktop.gui.calendar.shown import Shown, read_shown
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_calendar_tab import Ui_CalendarTab
from mozspaces_desktop.gui.settings import CalendarView
from mozspaces_desktop.gui.widgets.banner import Banner

_REFRESH_MS = 30_000
"""How often the line of the present moment moves."""
_HOLIDAYS_AFTER_MS = 300
"""When public holidays are looked up: their package takes a while to load, and the window shall be there first."""


class CalendarTab(QWidget):
    """Shows the events of a space and lets a coordinator plan them."""

    check_in_requested = Signal(str)
    """With the id of the event whose door is to be opened."""
    person_requested = Signal(str)
    """With the id of a person whose page is to be shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.ui = Ui_CalendarTab()
        self.ui.setupUi(self)
        self._actions = CalendarActions(self)
        self.menu_actions = self._actions.in_menu()
        self.month = MonthView()
        self.week = HoursView(self.tr("Week"))
        self.day = HoursView(self.tr("Day"))
        self.agenda = AgendaView()
        self.season = SeasonView()
        self._views: dict[CalendarView, SelectableView] = {
            "season": self.season,
            "month": self.month,
            "week": self.week,
            "day": self.day,
            "agenda": self.agenda,
        }
        self._header = CalendarHeader(self.ui, self._actions, self._views)
        self.view_buttons = self._header.view_buttons
        self.dialogs = EventDialogs(context, self)
        self.changes = EventChanges(context, self)
        self.importer = CalendarImporter(context, self)
        self.find_bar = FindBar(context, self)
        self.selected = SelectedEvent(self._actions, self, lambda: self.view)
        self.making = EventMaking(context, self._actions, self.dialogs, self.changes, self, lambda: self.view)
        self._hint = Banner(self)
        self._hint_closed = False
        self._stale = True
        self._ahead = ReadingAhead(self._read, self)
        self._period = Period(context.settings.calendar_view, context.settings.calendar_date or self._today())
        self._dress()
        self.guide = NeedsGuide(context, self.ui, self._actions, self)
        self._connect_actions()
        self._connect_views()
        for signal in (context.changes.events_changed, context.changes.space_changed):
            signal.connect(self.refresh)
        self._timer = QTimer(self, interval=_REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self._look_at(self._period)
        if not public_holidays.at_hand():
            QTimer.singleShot(_HOLIDAYS_AFTER_MS, self, self._load_holidays)

    @property
    def view(self) -> SelectableView:
        """The view that is shown."""
        return self._views[self._period.view]

    @property
    def period(self) -> Period:
        """What the calendar looks at."""
        return self._period

    def show_event(self, event_id: str) -> None:
        """Go to an event and select it."""
        try:
            with self._context.database.read() as session:
                day = draft_of(session, event_id).span.first_day
        except MozSpacesError as error:
            messages.error(self, error)
            return
        self._look_at(Period("week", day) if self._period.view == "season" else self._period.at(day))
        if self.view.shown is not None and self.view.shown.entry(event_id) is None:
            self.find_bar.filter_button.clear()
        self.view.select_event(event_id)
        self.view.setFocus()

    @Slot(object)
    def show_week(self, monday: date) -> None:
        """Go to a week, in a view that shows the whole of it, and to today in it if it is this one."""
        view: CalendarView = self._period.view if self._period.view == "month" else "week"
        today = self._today()
        day = today if Period("week", monday).belongs(today) else monday
        self._look_at(Period(view, day))
        self.view.select(slots.Slot(day))
        self.view.setFocus()

    # --- how it is put together -----------------------------------------------------------------------------

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.outer_layout.setContentsMargins(0, 0, 0, 0)
        ui.outer_layout.setSpacing(0)
        ui.outer_layout.setStretchFactor(ui.body, 1)
        ui.hint_layout.addWidget(self._hint)
        ui.hint_layout.addWidget(self.find_bar.filter_button.banner)
        ui.tools_layout.setContentsMargins(spacing.m, spacing.xs, spacing.m, spacing.xs)
        ui.tools_layout.setSpacing(spacing.s)
        ui.tools_layout.addWidget(self.making.line, 3)
        ui.tools_layout.addWidget(self.find_bar, 2)
        ui.header_layout.addWidget(self.making.menu_button)
        for view in self._views.values():
            ui.views.addWidget(view)

    def _connect_actions(self) -> None:
        actions = self._actions
        actions.import_file.triggered.connect(self.importer.choose_file)
        actions.export_file.triggered.connect(self._on_export_triggered)
        actions.print.triggered.connect(self._on_print_triggered)
        actions.find.triggered.connect(self.find_bar.start)
        actions.filter.triggered.connect(self.find_bar.filter_button.open)
        self.find_bar.event_chosen.connect(self.show_event)
        self.find_bar.left.connect(lambda: self.view.setFocus())
        self.find_bar.filter_button.filters_changed.connect(self.refresh)
        for view in self._views:
            actions.view_choices[view].triggered.connect(lambda _checked=False, view=view: self.show_view(view))
        actions.today.triggered.connect(lambda: self._on_day_chosen(self._today()))
        actions.go_to_date.triggered.connect(self._on_go_to_date_triggered)
        actions.previous.triggered.connect(lambda: self._step(-1))
        actions.next.triggered.connect(lambda: self._step(1))
        self.selected.edit_asked.connect(self.dialogs.edit)
        self.selected.delete_asked.connect(self.changes.delete)
        self.selected.check_in_asked.connect(self.check_in_requested)
        self.selected.wrap_up_asked.connect(self.guide.wrap_up)
        self.dialogs.added.connect(self._on_added)
        self.making.added.connect(self._on_added)
        self.dialogs.changed.connect(self.show_event)
        self.dialogs.series_changed.connect(self.changes.tell_series_changed)
        self.changes.moved.connect(self.show_event)
        self.dialogs.delete_requested.connect(self.changes.delete)
        self.dialogs.check_in_requested.connect(self.check_in_requested)
        self.guide.event_requested.connect(self.show_event)
        self.guide.week_requested.connect(self.show_week)
        self.guide.person_requested.connect(self.person_requested)
        self.guide.check_in_requested.connect(self.check_in_requested)
        self.guide.told.connect(self.changes.tell)
        self._hint.action_clicked.connect(self.importer.choose_file)
        self._hint.closed.connect(self._on_hint_closed)

    def _connect_views(self) -> None:
        for view in self._views.values():
            view.edit_asked.connect(self.dialogs.edit)
            view.creation_asked.connect(self.dialogs.create)
            view.change_asked.connect(self.changes.move)
            view.copy_asked.connect(self.changes.copy)
            view.day_reached.connect(self._go_to)
            view.step_asked.connect(self._step)
            view.selection_changed.connect(self._on_selection_changed)
            view.menu_asked.connect(self.selected.open_menu)
            view.day_opened.connect(self._on_day_opened)
            view.week_opened.connect(self.show_week)

    # --- what is shown --------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Read the period again; later, if nobody is looking."""
        self._ahead.forget()
        self._show()

    def _show(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        shown = self._ahead.shown(self._period)
        self.view.show_entries(self.find_bar.filter_button.narrowed(shown))
        self._show_hint(shown)
        self._show_note()

    def _load_holidays(self) -> None:
        self._context.tasks.run(
            lambda _progress: public_holidays.load(), lambda _: self.refresh(), title=None, parent=self
        )

    def _read(self, period: Period) -> Shown:
        with self._context.database.read() as session:
            return read_shown(session, self._context.space_id, period)

    def _today(self) -> date:
        with self._context.database.read() as session:
            tzid = row(session, Space, self._context.space_id).tzid
            return clock.local(clock.now(session), tzid).date()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def show_view(self, view: CalendarView) -> None:
        """Look at the selected day in another way."""
        before, today = self.view, self._today()
        day = before.slot.day if before.slot else today
        if not self._period.belongs(day):
            day = today if self._period.belongs(today) else self._period.day
        self._look_at(Period(view, day))
        if before is not self.view:
            self.view.select(slots.Slot(day))
            if before.event_id is not None:
                self.view.select_event(before.event_id)
        self.view.setFocus()

    def _look_at(self, period: Period) -> None:
        """Show `period`, and remember it for the next time."""
        self._period = period
        self.ui.views.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        self._header.show_period(period)
        self._context.settings.calendar_view = period.view
        self._context.settings.calendar_date = period.day
        self._show()

    @Slot(object)
    def _go_to(self, day: date) -> None:
        self._look_at(self._period.at(day))

    @Slot(int)
    def _step(self, steps: int) -> None:
        """Leaf on. The selected day goes along, so that keys and new events begin in what one sees."""
        before, slot = self._period, self.view.slot
        day = slot.day if slot is not None and before.belongs(slot.day) else before.day
        self._look_at(before.at(day).stepped(steps))
        if slot is not None:
            self.view.select(replace(slot, day=self._period.day))

    def _show_hint(self, shown: Shown) -> None:
        wanted = not shown.anything_planned and not self._hint_closed
        if not wanted:
            self._hint.hide()
        elif self._hint.isHidden():
            text = self.tr(
                "Nothing is planned yet. Double-click a day to make the first event, or drop a calendar file here."
            )
            self._hint.show_message(text, action=self._actions.import_file.text())

    def _show_note(self) -> None:
        """Show the hand-over note of the week of the selected day."""
        slot = self.view.slot
        self.guide.look_at(slot.day if slot is not None and self._period.belongs(slot.day) else self._period.day)

    @Slot()
    def _on_hint_closed(self) -> None:
        self._hint_closed = True

    @Slot()
    def _on_go_to_date_triggered(self) -> None:
        day = self.view.slot.day if self.view.slot else self._period.day
        popup = GoToDate(self._today(), day, self)
        popup.day_chosen.connect(self._on_day_chosen)
        popup.ask(self.ui.period_title.mapToGlobal(self.ui.period_title.rect().bottomLeft()))

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        self._go_to(day)
        self.view.select(slots.Slot(day))
        self.view.setFocus()

    # --- what is done ---------------------------------------------------------------------------------------

    @Slot()
    def _on_selection_changed(self) -> None:
        self.selected.offer()
        self._show_note()

    @Slot(object)
    def _on_day_opened(self, day: date) -> None:
        shown = self.view.shown
        if shown is None or not shown.on(day):
            return
        popup = DayPopup(self)
        popup.edit_asked.connect(self.dialogs.edit)
        rect = self.view.day_rect(day).toRect()
        popup.show_day(shown, day, QRect(self.view.mapToGlobal(rect.topLeft()), rect.size()))

    @Slot(str)
    def _on_added(self, event_id: str) -> None:
        self.show_event(event_id)
        self.changes.tell_added(event_id)

    @Slot()
    def _on_export_triggered(self) -> None:
        from mozspaces_desktop.gui.calendar.calendar_export import CalendarExport  # not before somebody exports

        export = self.findChild(CalendarExport) or CalendarExport(self._context, self)
        if self.view.shown is not None:
            export.ask(self.view.selected, self.view.shown)

    @Slot()
    def _on_print_triggered(self) -> None:
        from mozspaces_desktop.gui.calendar.printing.calendar_print_dialog import PrintDialog  # not before that
        from mozspaces_desktop.gui.printing.print_action import Printing

        printing = self.findChild(Printing) or Printing(self._context, self)
        printing.ask(PrintDialog(self._context, self._period.day, self))

    @Slot(list)
    def import_files(self, files: Sequence[Path]) -> None:
        """Import calendar files, one after the other."""
        for path in files:
            self.importer.import_calendar(path)

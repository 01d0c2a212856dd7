"""Puts what needs the coordinator beside the calendar, and leads from there to where it is dealt with."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from mozspaces_desktop.core.needs import Need, NeedKind
from mozspaces_desktop.gui.calendar.actions import CalendarActions
from mozspaces_desktop.gui.calendar.greeting import Greeting
from mozspaces_desktop.gui.calendar.period import monday_of
from mozspaces_desktop.gui.calendar.side_dock import SideDock
from mozspaces_desktop.gui.calendar.side_panel import SidePanel
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_calendar_tab import Ui_CalendarTab
from mozspaces_desktop.gui.widgets.banner import Banner

_IS_OVER = (NeedKind.NOT_RECORDED, NeedKind.WITHOUT_STATUS)


class NeedsGuide(QObject):
    """Makes the side panel, its place and the greeting in the form `ui` of the calendar `host`."""

    event_requested = Signal(str)
    """With the id of an event that is to be shown."""
    week_requested = Signal(object)
    """With the Monday of a week that is to be shown."""
    person_requested = Signal(str)
    """With the id of a person whose page is to be shown."""
    check_in_requested = Signal(str)
    """With the id of an event whose door list is to be opened."""
    told = Signal(str, str)
    """With what was done to an event, as a template with a `title`, and its title."""

    def __init__(self, context: Context, ui: Ui_CalendarTab, actions: CalendarActions, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self.panel = SidePanel(context)
        self.dock = SideDock(ui.body, self.panel, actions.side_panel, context.settings)
        self.banner = Banner(host)
        ui.hint_layout.addWidget(self.banner)
        self.greeting = Greeting(context, self.banner, host)
        button = QToolButton()
        button.setDefaultAction(actions.side_panel)
        ui.tools_layout.addWidget(button)
        self.panel.need_chosen.connect(self._on_need_chosen)
        self.panel.hide_wanted.connect(actions.side_panel.trigger)
        self.banner.action_clicked.connect(self._on_show_clicked)
        actions.next_need.triggered.connect(self._on_next_triggered)

    def look_at(self, day: date) -> None:
        """Show the hand-over note of the week of `day`."""
        self.panel.look_at(monday_of(day))

    def wrap_up(self, event_id: str) -> None:
        """Ask how an event was."""
        from mozspaces_desktop.gui.wrap_up.wrap_up_dialog import open_wrap_up  # not before somebody asks

        dialog = open_wrap_up(self._context, event_id, self._host)
        if dialog is not None:
            dialog.saved.connect(self.told)
            dialog.check_in_requested.connect(self.check_in_requested)

    @Slot(object)
    def _on_need_chosen(self, need: Need) -> None:
        if need.person_id is not None:
            self.person_requested.emit(need.person_id)
        elif need.event_id is None:
            self.week_requested.emit(need.day)
        else:
            self.event_requested.emit(need.event_id)
            if need.kind in _IS_OVER:
                self.wrap_up(need.event_id)

    @Slot()
    def _on_next_triggered(self) -> None:
        self.dock.show_panel()
        self.panel.go_to_next()

    @Slot()
    def _on_show_clicked(self) -> None:
        self.banner.hide()
        self.dock.show_panel()
        self.panel.focus_list()

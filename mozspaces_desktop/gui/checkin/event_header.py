"""The head of the door: which event it is, when and where, and the counts that are always right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from mozspaces_desktop.core.door_counts import DoorCounts
from mozspaces_desktop.core.models import CapacityOverride, Event, EventStatus
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin import wording
from mozspaces_desktop.gui.forms.ui_checkin_header import Ui_EventHeader
from mozspaces_desktop.gui.widgets.counter import CapacityCounter, Counter


class EventHeader(QFrame):
    """The event as a button that lets another one be chosen, its time and room, and the counters."""

    choose_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_EventHeader()
        self.ui.setupUi(self)
        look = theme.current()
        spacing = look.spacing
        self.ui.header_layout.setContentsMargins(spacing.l, spacing.m, spacing.l, spacing.m)
        self.ui.header_layout.setSpacing(spacing.l)
        self.ui.header_layout.setStretch(0, 1)
        self.ui.counters_layout.setSpacing(spacing.s)
        self.ui.event_button.setFont(look.type.headline)
        self.ui.event_button.setIcon(theme.icon("chevron-down", "muted"))
        self.ui.details.setContentsMargins(spacing.m + 1, 0, 0, 0)
        self.ui.event_button.clicked.connect(self.choose_requested)
        self.attendees = Counter(self.tr("In"))
        self.expected = Counter(self.tr("Expected"))
        self.newcomers = Counter(self.tr("Newcomers"))
        self.guests = Counter(self.tr("Guests"))
        self.capacity = CapacityCounter(self.tr("Capacity"))
        for counter in (self.attendees, self.expected, self.newcomers, self.guests, self.capacity):
            self.ui.counters_layout.addWidget(counter)
        self._title = self._details = self._crowd = ""
        self._tzid = "UTC"

    def show_event(self, event: Event) -> None:
        """Show `event`, which must have been read with its room."""
        self._tzid = event.tzid
        self._title = wording.shown_name(event.title)
        room = [event.room.name] if event.room is not None else []
        cancelled = [self.tr("cancelled")] if event.status is EventStatus.CANCELLED else []
        self._details = " · ".join([wording.event_times(event), *room, *cancelled])
        self._fit_texts()

    def show_counts(self, counts: DoorCounts, decided: CapacityOverride | None) -> None:
        """Show `counts`, and who `decided` to let more people in than the room holds."""
        self._show_crowd(counts, decided)
        self.attendees.show_value(counts.attendees)
        self.expected.show_value(counts.expected)
        self.newcomers.show_value(counts.newcomers)
        self.guests.show_value(counts.guests)
        self.capacity.show_filling(counts.attendees, counts.capacity)
        self.capacity.setVisible(counts.capacity is not None)

    def _show_crowd(self, counts: DoorCounts, decided: CapacityOverride | None) -> None:
        crowd = ""
        if counts.capacity and counts.attendees > counts.capacity:
            crowd = self.tr("Over capacity: {attendees} of {capacity}")
            crowd = crowd.format(attendees=counts.attendees, capacity=counts.capacity)
        if crowd and decided is not None:
            said = (
                self.tr("{crowd}, let in by {name} at {time}") if decided.by else self.tr("{crowd}, let in at {time}")
            )
            time = wording.time_of_day(decided.decided_at, self._tzid)
            crowd = said.format(crowd=crowd, name=wording.quoted_name(decided.by), time=time)
        if crowd != self._crowd:
            self._crowd = crowd
            theme.restyle(self.ui.details, "role", "warning" if crowd else "muted")
            self._fit_texts()

    def describe(self, choose: QAction) -> None:
        """Say on the event's button what it does and which keys do the same."""
        keys = choose.shortcut().toString(choose.shortcut().SequenceFormat.NativeText)
        self.ui.event_button.setToolTip(f"{choose.text()} ({keys})")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title and the details to the room that is left."""
        super().resizeEvent(event)
        self._fit_texts()

    def _fit_texts(self) -> None:
        button = self.ui.event_button
        icon = button.iconSize().width() + 4 * theme.current().spacing.m
        room = max(self.width() - self.ui.counters_layout.sizeHint().width() - 3 * theme.current().spacing.l - icon, 60)
        metrics = button.fontMetrics()
        button.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room).replace("&", "&&"))
        button.setAccessibleName(self.tr("Event: {title}").format(title=self._title))
        details = self.ui.details
        text = " · ".join(part for part in (self._crowd, self._details) if part)
        details.setToolTip(text)
        details.setText(details.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room + icon // 2))

"""The fields of the event dialog: filled from a draft, read as what the person says, checked while typing."""

from __future__ import annotations

import itertools
from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Track
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.event_details import EventDetails
from mozspaces_desktop.gui.calendar.event_draft import Draft
from mozspaces_desktop.gui.calendar.event_history import deviating_fields
from mozspaces_desktop.gui.calendar.repeat_form import RepeatForm
from mozspaces_desktop.gui.calendar.repeat_wording import planned_text
from mozspaces_desktop.gui.calendar.times_form import TimesForm
from mozspaces_desktop.gui.choices import choose
from mozspaces_desktop.gui.forms.ui_event_dialog import Ui_EventDialog


class EventForm(QObject):
    """Shows a draft in the form `ui` and reads from there what the person made of it."""

    plan_changed = Signal()
    """When, where, by whom or for how many it is may have changed."""

    def __init__(self, ui: Ui_EventDialog, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._draft = draft
        tzid = draft.said.tzid if draft.said.all_day else draft.space_tzid
        self.times = TimesForm(ui, draft.span, tzid, self)
        self.repeat = RepeatForm(
            draft.repetition, draft.span, proposed=draft.repeat, season_ends=draft.season_ends, parent=parent
        )
        self.details = EventDetails(draft.said, draft.focus_areas, parent)
        self.details.show_wrap_up(draft.wrapped_up, tzid)
        ui.repeat_layout.insertWidget(0, self.repeat)
        ui.repeats_label.setBuddy(self.repeat.ui.choice)
        ui.side_layout.addWidget(self.details)
        self._order_tabs()
        self._fill_choices()
        self._fill(draft.said)
        self._tell_what_is_its_own()
        self._follow()

    def _order_tabs(self) -> None:
        ui, repeat, details = self._ui, self.repeat.tab_order, self.details.tab_order
        order = [ui.ends_time, *repeat, ui.back_button, ui.room, ui.coordinator, ui.track, *details, ui.save_button]
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _fill_choices(self) -> None:
        ui, draft = self._ui, self._draft
        ui.room.addItem(self.tr("No room"), None)
        for room in draft.rooms:
            seats = self.tr("{room} ({capacity})").format(room=room.name, capacity=room.capacity)
            ui.room.addItem(seats if room.capacity is not None else room.name, room.id)
        ui.coordinator.addItem(self.tr("Nobody yet"), None)
        for coordinator in draft.coordinators:
            ui.coordinator.addItem(coordinator.name, coordinator.id)
        for track in Track:
            ui.track.addItem(wording.track_text(track), track)

    def _fill(self, said: EventFields) -> None:
        ui = self._ui
        ui.title.setText(said.title)
        choose(ui.room, said.room_id)
        choose(ui.coordinator, said.coordinator_id)
        choose(ui.track, said.track)
        self._shown_title = ui.title.text()

    def _tell_what_is_its_own(self) -> None:
        """Say what its series says otherwise of an event that was changed alone."""
        ui, draft = self._ui, self._draft
        alone = draft.series_says is not None and draft.series_span is not None
        ui.alone_note.setVisible(alone)
        ui.back_button.setVisible(alone)
        if draft.series_says is None or draft.series_span is None:
            return
        if draft.series_span == draft.span:
            names = ", ".join(deviating_fields(draft.said, draft.series_says))
            ui.alone_note.setText(self.tr("Differs from its series: {fields}").format(fields=names))
        else:
            when = planned_text(draft.series_span)
            ui.alone_note.setText(self.tr("Differs from its series, which says {when}").format(when=when))

    def _follow(self) -> None:
        ui = self._ui
        ui.coordinator.activated.connect(self._on_coordinator_chosen)
        ui.title.textChanged.connect(self._on_title_changed)
        self.times.changed.connect(self._on_times_changed)
        details = self.details.ui
        boxes = (ui.room, ui.coordinator, details.status)
        for change in (self.times.changed, details.expected.valueChanged, *(one.currentIndexChanged for one in boxes)):
            change.connect(self.plan_changed)

    @property
    def said(self) -> EventFields:
        """What the person says. What was not touched is as it was, to the last character."""
        ui, before, span = self._ui, self._draft.said, self.times.span
        start, end = span.in_utc
        if span == self._draft.span:
            tzid = before.tzid
        else:
            tzid = str(span.start.tzinfo) if span.all_day and before.all_day else self._draft.space_tzid
        title = ui.title.text()
        return replace(
            self.details.said(before),
            title=before.title if title == self._shown_title else title,
            dtstart=start,
            dtend=end,
            tzid=tzid,
            all_day=span.all_day,
            room_id=ui.room.currentData(),
            coordinator_id=ui.coordinator.currentData(),
            track=Track(ui.track.currentData()),
        )

    def complain(self) -> bool:
        """Say next to each field what keeps the event from being saved; whether there is anything."""
        bad = self._check_times()
        if not clean_line(self._ui.title.text()):
            bad = True
            _note(self._ui.title_note, self.tr("Give the event a title."), self._ui.title)
            self._ui.title.setFocus()
        elif bad:
            self._ui.ends_date.setFocus()
        return bad

    @Slot()
    def _on_title_changed(self) -> None:
        _note(self._ui.title_note, "", self._ui.title)

    @Slot()
    def _on_times_changed(self) -> None:
        self._check_times()
        self.repeat.follow(self.times.span)

    def _check_times(self) -> bool:
        ui = self._ui
        bad = self.times.ends_too_early
        _note(ui.times_note, self.tr("It ends before it starts.") if bad else "", ui.ends_date, ui.ends_time)
        return bad

    @Slot()
    def _on_coordinator_chosen(self) -> None:
        """Propose the coordinator's own track."""
        coordinator = self._draft.coordinator(self._ui.coordinator.currentData())
        if coordinator is not None:
            choose(self._ui.track, coordinator.track)


def _note(label: QLabel, text: str, *fields: QWidget) -> None:
    """Say `text` in `label` and mark the `fields` that it is about; nothing and no marks for an empty text."""
    label.setText(text)
    label.setVisible(bool(text))
    for field in fields:
        theme.restyle(field, "invalid", bool(text))
        field.setAccessibleDescription(text)

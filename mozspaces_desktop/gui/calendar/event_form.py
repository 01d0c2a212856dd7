"""The fields of the event dialog: filled from a draft, read as what the person says, checked while typing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from mozspaces_desktop.core.events import EVENT_TYPES, EventFields
from mozspaces_desktop.core.models import EventStatus, Track
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.event_draft import Draft
from mozspaces_desktop.gui.calendar.times_form import TimesForm
from mozspaces_desktop.gui.forms.ui_event_dialog import Ui_EventDialog

_AREA_COLUMNS = 2


class EventForm(QObject):
    """Shows a draft in the form `ui` and reads from there what the person made of it."""

    def __init__(self, ui: Ui_EventDialog, draft: Draft, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._draft = draft
        self._areas: dict[str, QPushButton] = {}
        tzid = draft.said.tzid if draft.said.all_day else draft.space_tzid
        self._times = TimesForm(ui, draft.span, tzid, self)
        self._fill_choices(parent)
        self._fill(draft.said)
        self._shown_first = self._texts()
        self._follow()

    def _fill_choices(self, parent: QWidget) -> None:
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
        for status in EventStatus:
            ui.status.addItem(wording.status_text(status), status)
        ui.type.addItems(EVENT_TYPES)
        for place, area in enumerate(draft.focus_areas):
            chip = QPushButton(area.name.replace("&", "&&"), parent, autoDefault=False)
            chip.setCheckable(True)
            chip.setProperty("role", "choice")
            ui.focus_areas_layout.addWidget(chip, place // _AREA_COLUMNS, place % _AREA_COLUMNS)
            self._areas[area.id] = chip
        for before, after in zip(list(self._areas.values())[:-1], list(self._areas.values())[1:], strict=True):
            QWidget.setTabOrder(before, after)

    def _fill(self, said: EventFields) -> None:
        ui = self._ui
        ui.title.setText(said.title)
        ui.host.setText(said.host)
        ui.link.setText(said.link)
        ui.notes.setPlainText(said.notes)
        ui.type.setCurrentText(said.type)
        _choose(ui.room, said.room_id)
        _choose(ui.coordinator, said.coordinator_id)
        _choose(ui.track, said.track)
        _choose(ui.status, said.status)
        ui.public_event.setChecked(said.public)
        ui.expected.setValue(said.expected or 0)
        for area_id, chip in self._areas.items():
            chip.setChecked(area_id in said.focus_area_ids)

    def _follow(self) -> None:
        ui = self._ui
        ui.coordinator.activated.connect(self._on_coordinator_chosen)
        ui.title.textChanged.connect(self._on_title_changed)
        self._times.changed.connect(self._check_times)
        ui.expected.valueChanged.connect(self._warn_of_capacity)
        ui.room.currentIndexChanged.connect(self._warn_of_capacity)
        self._warn_of_capacity()

    @property
    def said(self) -> EventFields:
        """What the person says. What was not touched is as it was, to the last character."""
        ui, before, span = self._ui, self._draft.said, self._times.span
        start, end = span.in_utc
        if span == self._draft.span:
            tzid = before.tzid
        else:
            tzid = str(span.start.tzinfo) if span.all_day and before.all_day else self._draft.space_tzid
        said = replace(
            before,
            dtstart=start,
            dtend=end,
            tzid=tzid,
            all_day=span.all_day,
            room_id=ui.room.currentData(),
            coordinator_id=ui.coordinator.currentData(),
            track=Track(ui.track.currentData()),
            status=EventStatus(ui.status.currentData()),
            public=ui.public_event.isChecked(),
            expected=ui.expected.value() or None,
            focus_area_ids=tuple(area_id for area_id, chip in self._areas.items() if chip.isChecked()),
        )
        typed = {name: text for name, text in self._texts().items() if text != self._shown_first[name]}
        return replace(said, **typed)  # type: ignore[arg-type]  # all of them are texts

    def _texts(self) -> dict[str, str]:
        ui = self._ui
        return {
            "title": ui.title.text(),
            "type": ui.type.currentText(),
            "host": ui.host.text(),
            "link": ui.link.text(),
            "notes": ui.notes.toPlainText(),
        }

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
    def _check_times(self) -> bool:
        ui = self._ui
        bad = self._times.ends_too_early
        _note(ui.times_note, self.tr("It ends before it starts.") if bad else "", ui.ends_date, ui.ends_time)
        return bad

    @Slot()
    def _warn_of_capacity(self) -> None:
        ui = self._ui
        room, expected = self._draft.room(ui.room.currentData()), ui.expected.value()
        text = ""
        if room is not None and room.capacity is not None and expected > room.capacity:
            text = self.tr("More than the {capacity} who fit into {room}.")
            text = text.format(capacity=room.capacity, room=room.name)
        ui.expected_note.setText(text)
        ui.expected_note.setVisible(bool(text))

    @Slot()
    def _on_coordinator_chosen(self) -> None:
        """Propose the coordinator's own track."""
        coordinator = self._draft.coordinator(self._ui.coordinator.currentData())
        if coordinator is not None:
            _choose(self._ui.track, coordinator.track)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))


def _note(label: QLabel, text: str, *fields: QWidget) -> None:
    """Say `text` in `label` and mark the `fields` that it is about; nothing and no marks for an empty text."""
    label.setText(text)
    label.setVisible(bool(text))
    for field in fields:
        if field.property("invalid") != bool(text):
            field.setProperty("invalid", bool(text))
            field.style().unpolish(field)
            field.style().polish(field)
        field.setAccessibleDescription(text)

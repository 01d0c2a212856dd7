"""Asks how an event was that is over: how many came, or that it did not take place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QWidget
from sqlalchemy.orm import Session

from mozspaces_desktop.core import contributions, door_counts, events, labels
from mozspaces_desktop.core.agenda import span_of
from mozspaces_desktop.core.errors import MozSpacesError
from mozspaces_desktop.core.events import EventFields
from mozspaces_desktop.core.models import Event, EventStatus, Space
from mozspaces_desktop.core.rows import row
from mozspaces_desktop.core.text import clean_line
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.context import Context
from mozspaces_desktop.gui.forms.ui_attendance_dialog import Ui_AttendanceDialog

_NOT_RECORDED = -1
"""What a field holds that says so."""
_LONGEST_TITLE = 200
_TITLE_WIDTH = 14
"""How long a title is shown, in steps of `xxl`."""


class AttendanceDialog(QDialog):
    """Records the attendance of one event and that it was held. Cancel leaves it not recorded.

    Where people were counted at the door nothing is typed: their number is shown and only the status is asked for.
    """

    saved = Signal(str, str)
    """With what was done, as a template with a `title`, and the title of the event."""
    check_in_requested = Signal(str)
    """With the id of the event."""

    def __init__(self, context: Context, event_id: str, parent: QWidget | None = None) -> None:
        """Raises RefusedError if there is no such event any more."""
        super().__init__(parent)
        self._context = context
        self._event_id = event_id
        self.ui = Ui_AttendanceDialog()
        self.ui.setupUi(self)
        self._title = ""
        self._at_the_door = False
        with context.database.read() as session:
            self._show_event(session)
        self._recorded = self._typed()
        self._dress()
        ui = self.ui
        ui.attendees.valueChanged.connect(self._on_attendees_changed)
        ui.save_button.clicked.connect(self._on_save_clicked)
        ui.nobody_button.clicked.connect(self._on_nobody_clicked)
        ui.cancelled_button.clicked.connect(self._on_cancelled_clicked)
        ui.door_button.clicked.connect(self._on_door_clicked)
        ui.cancel_button.clicked.connect(self.reject)
        self._on_attendees_changed()

    def _show_event(self, session: Session) -> None:
        ui, event = self.ui, events.event_by_id(session, self._event_id)
        self._title = clean_line(event.title[:_LONGEST_TITLE])
        room = theme.current().spacing.xxl * _TITLE_WIDTH
        metrics = QFontMetrics(theme.current().type.title)
        ui.event_title.setText(metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room))
        tzid = row(session, Space, self._context.space_id).tzid
        ui.event_time.setText(wording.span_text(span_of(event, tzid)))
        counts = door_counts.counts(session, event)
        self._at_the_door = counts.attendees > 0
        text = self.tr("Counted at the door: {attendees} (checked in {people}, guests {guests}, newcomers {newcomers})")
        ui.counted.setText(
            text.format(
                attendees=counts.attendees,
                people=counts.checked_in,
                guests=counts.guests,
                newcomers=counts.newcomers,
            )
        )
        totals = contributions.totals_of(session, event.id)
        if totals is not None:
            ui.attendees.setValue(totals.attendees)
            ui.newcomers.setValue(_NOT_RECORDED if totals.newcomers is None else totals.newcomers)

    def _dress(self) -> None:
        ui, spacing = self.ui, theme.current().spacing
        ui.dialog_layout.setContentsMargins(spacing.xl, spacing.l, spacing.xl, spacing.l)
        ui.dialog_layout.setSpacing(spacing.s)
        ui.counts_layout.setContentsMargins(0, spacing.m, 0, spacing.s)
        ui.counts_layout.setSpacing(spacing.s)
        ui.other_layout.setSpacing(spacing.s)
        ui.buttons_layout.setSpacing(spacing.s)
        ui.buttons_layout.setContentsMargins(0, spacing.m, 0, 0)
        for field in (ui.attendees, ui.newcomers):
            field.setMinimumWidth(spacing.xxl * 5)
        ui.counted.setVisible(self._at_the_door)
        for widget in (ui.counts, ui.nobody_button):
            widget.setVisible(not self._at_the_door)
        ui.door_button.setIcon(theme.icon("check-in"))
        if self._at_the_door:
            ui.save_button.setText(self.tr("It took place"))
            ui.save_button.setFocus()
        else:
            ui.attendees.setFocus()
            ui.attendees.selectAll()
        self.resize(self.sizeHint())

    def _typed(self) -> tuple[int, int]:
        return self.ui.attendees.value(), self.ui.newcomers.value()

    @Slot()
    def _on_attendees_changed(self) -> None:
        self.ui.save_button.setEnabled(self._at_the_door or self.ui.attendees.value() != _NOT_RECORDED)

    @Slot()
    def _on_save_clicked(self) -> None:
        if self._at_the_door or self._typed() == self._recorded:
            self._save(labels.MARK_HELD, EventStatus.HELD, self.tr("{title} was held"))
        else:
            self._record(*self._typed())

    @Slot()
    def _on_nobody_clicked(self) -> None:
        self._record(0, 0)

    @Slot()
    def _on_cancelled_clicked(self) -> None:
        self._save(labels.CANCEL_EVENT, EventStatus.CANCELLED, self.tr("Cancelled {title}"))

    @Slot()
    def _on_door_clicked(self) -> None:
        self.reject()
        self.check_in_requested.emit(self._event_id)

    def _record(self, attendees: int, newcomers: int) -> None:
        totals = (attendees, None if newcomers == _NOT_RECORDED else newcomers)
        self._save(labels.RECORD_ATTENDANCE, EventStatus.HELD, self.tr("Recorded attendance of {title}"), totals)

    def _save(self, label: str, status: EventStatus, done: str, totals: tuple[int, int | None] | None = None) -> None:
        """Write `totals` (attendees and newcomers), if there are any, and `status`; or say why that cannot be."""
        try:
            with self._context.database.begin(label, title=self._title) as session:
                event = events.event_by_id(session, self._event_id)
                event = events.change_event(session, event, replace(EventFields.of(event), status=status))
                self._write_totals(session, event, totals)
        except MozSpacesError as error:
            self.ui.message.setText(messages.sentence(error))
            self.ui.message.show()
            return
        self.accept()
        self.saved.emit(done, self._title)

    def _write_totals(self, session: Session, event: Event, totals: tuple[int, int | None] | None) -> None:
        if totals is not None:
            attendees, newcomers = totals
            contributions.record_totals(session, event, attendees=attendees, newcomers=newcomers)

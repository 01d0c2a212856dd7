"""The part of the event dialog that says when: two days, two times, all day. The end moves along with the start."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QObject, QTime, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QTimeEdit

from mozspaces_desktop.core.agenda import DAY, EVENING, Span
from mozspaces_desktop.gui import dates
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.period import EARLIEST, LATEST
from mozspaces_desktop.gui.forms.ui_event_dialog import Ui_EventDialog
from mozspaces_desktop.gui.widgets.day_choice import dress_month


class TimesForm(QObject):
    """Shows a span in the form `ui` and reads it from there, by the clock of the zone `tzid`."""

    changed = Signal()

    def __init__(self, ui: Ui_EventDialog, span: Span, tzid: str, parent: QObject) -> None:
        super().__init__(parent)
        self._ui = ui
        self._zone = ZoneInfo(tzid)
        for day in (ui.starts_date, ui.ends_date):
            day.setDisplayFormat(wording.date_format())
            day.setDateRange(dates.to_qdate(EARLIEST), dates.to_qdate(LATEST))
            dress_month(day.calendarWidget())
        for at in (ui.starts_time, ui.ends_time):
            at.setDisplayFormat(dates.time_format())
        ui.ends_time.setMinimumWidth(ui.starts_time.sizeHint().width())
        self._show(span)
        self._initial = span
        self._shown_first = self._read()
        self._start = self._shown_first.start
        self._follow()

    def _show(self, span: Span) -> None:
        ui = self._ui
        ui.all_day.setChecked(span.all_day)
        ui.starts_date.setDate(dates.to_qdate(span.first_day))
        ui.ends_date.setDate(dates.to_qdate(span.last_day if span.all_day else span.end.date()))
        starts, ends = EVENING if span.all_day else (span.start.time(), span.end.time())
        ui.starts_time.setTime(dates.to_qtime(starts))
        ui.ends_time.setTime(dates.to_qtime(ends))
        self._show_times(not span.all_day)

    def _follow(self) -> None:
        ui = self._ui
        ui.starts_date.dateChanged.connect(self._on_start_changed)
        ui.starts_time.timeChanged.connect(self._on_start_changed)
        ui.ends_date.dateChanged.connect(self._on_changed)
        ui.ends_time.timeChanged.connect(self._on_changed)
        ui.all_day.toggled.connect(self._on_all_day_toggled)

    @property
    def span(self) -> Span:
        """What the form says; exactly what it was given as long as nobody touched it."""
        read = self._read()
        return self._initial if read == self._shown_first else read

    @property
    def ends_too_early(self) -> bool:
        """Whether the end is before the start."""
        read = self._read()
        return read.end <= read.start if read.all_day else read.end < read.start

    def _read(self) -> Span:
        ui = self._ui
        first, last = _day(ui.starts_date), _day(ui.ends_date)
        if ui.all_day.isChecked():
            return Span(self._at(first, time()), self._at(last + DAY, time()), all_day=True)
        return Span(self._at(first, _time(ui.starts_time)), self._at(last, _time(ui.ends_time)))

    def _at(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self._zone)

    @Slot()
    def _on_start_changed(self) -> None:
        """Keep the length: the end moves as far as the start did."""
        start = self._read().start
        moved = start - self._start
        self._start = start
        end = datetime.combine(_day(self._ui.ends_date), _time(self._ui.ends_time), self._zone) + moved
        for widget in (self._ui.ends_date, self._ui.ends_time):
            widget.blockSignals(True)
        self._ui.ends_date.setDate(dates.to_qdate(end.date()))
        self._ui.ends_time.setTime(dates.to_qtime(end))
        for widget in (self._ui.ends_date, self._ui.ends_time):
            widget.blockSignals(False)
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    @Slot(bool)
    def _on_all_day_toggled(self, all_day: bool) -> None:
        self._show_times(not all_day)
        self._start = self._read().start
        self.changed.emit()

    def _show_times(self, shown: bool) -> None:
        self._ui.starts_time.setVisible(shown)
        self._ui.ends_time.setVisible(shown)


def _day(widget: QDateEdit) -> date:
    shown: QDate = widget.date()
    return date(shown.year(), shown.month(), shown.day())


def _time(widget: QTimeEdit) -> time:
    shown: QTime = widget.time()
    return time(shown.hour(), shown.minute())

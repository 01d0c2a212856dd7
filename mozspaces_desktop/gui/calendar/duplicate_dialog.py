"""Asks on which day a copy of an event is to be: next week, next month, or another day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from mozspaces_desktop.core import event_copies
from mozspaces_desktop.core.agenda import Entry, Span
from mozspaces_desktop.gui import dates, theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.period import EARLIEST, LATEST
from mozspaces_desktop.gui.forms.ui_duplicate_dialog import Ui_DuplicateDialog
from mozspaces_desktop.gui.widgets.day_choice import dress_month


class DuplicateDialog(QDialog):
    """Offers days for a copy of `entry`; Enter means the same weekday of the next week."""

    chosen = Signal(str, object)
    """With the id of the event, and the span of its copy."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry = entry
        self.ui = Ui_DuplicateDialog()
        self.ui.setupUi(self)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.ui.event_title.setText(entry.title)
        self.ui.event_time.setText(wording.span_text(entry.span))
        week, month = event_copies.a_week_later(entry.span), event_copies.a_month_later(entry.span)
        for button, span in ((self.ui.week_button, week), (self.ui.month_button, month)):
            button.setDescription(wording.span_text(span))
            button.setAccessibleDescription(button.description())
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked, span=span: self._choose(span))
        self.ui.day.setDisplayFormat(wording.date_format())
        self.ui.day.setDateRange(dates.to_qdate(EARLIEST), dates.to_qdate(LATEST))
        self.ui.day.setDate(dates.to_qdate(week.first_day))
        dress_month(self.ui.day.calendarWidget())
        self.ui.day_button.clicked.connect(self._on_day_clicked)
        self.ui.cancel_button.clicked.connect(self.reject)
        self._dress()
        self.ui.week_button.setFocus()

    def _dress(self) -> None:
        spacing = theme.current().spacing
        self.ui.outer_layout.setContentsMargins(spacing.l, spacing.l, spacing.l, spacing.l)
        self.ui.outer_layout.setSpacing(spacing.s)
        self.ui.day_layout.setSpacing(spacing.s)
        for button in (self.ui.week_button, self.ui.month_button):
            button.setIcon(theme.icon("copy", "accent"))

    @Slot()
    def _on_day_clicked(self) -> None:
        day = self.ui.day.date()
        self._choose(event_copies.on_day(self._entry.span, date(day.year(), day.month(), day.day())))

    def _choose(self, span: Span) -> None:
        self.accept()
        self.chosen.emit(self._entry.id, span)

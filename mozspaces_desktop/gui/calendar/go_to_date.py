"""A small window in which one says to which day the calendar is to go: typed in words or figures, or clicked."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout, QWidget

from mozspaces_desktop.core.quick_add.day_words import DayReader
from mozspaces_desktop.core.quick_add.folded import plain
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar.period import EARLIEST, LATEST
from mozspaces_desktop.gui.dates import month_comes_first, to_qdate
from mozspaces_desktop.gui.widgets.day_choice import dress_month

_WEEK = re.compile(r"(?:(?P<year>[12][0-9]{3})-? ?)?(?:w|week|s|semaine) ?(?P<week>[0-9]{1,2})")
_YEAR = re.compile(r"[12][0-9]{3}")


def day_meant(text: str, today: date, *, month_first: bool = False) -> date | None:
    """The day that somebody means who types `text` on the day `today`; None if it cannot be told.

    It understands what the quick-add line does (``14 July``, ``next Friday``, ``in 3 weeks``), ISO weeks (``W31``: its
    Monday) and years (``2015``). `month_first` is how 5/12 is read. A weekday alone is the next one.
    """
    words = plain(text)
    week = _WEEK.fullmatch(words)
    if week is not None:
        try:
            return date.fromisocalendar(int(week["year"] or today.isocalendar().year), int(week["week"]), 1)
        except ValueError:
            return None
    if _YEAR.fullmatch(words):
        return date(int(words), 1, 1)
    found = DayReader(today, month_first).day_at(words, 0)
    if found is None or found[1] != len(words):
        return None
    said = found[0]
    if said.first is not None or said.weekday is None:
        return said.first
    return date.fromordinal(today.toordinal() + (said.weekday - today.weekday()) % 7)


class GoToDate(QFrame):
    """Asks for a day. Goes when something else is clicked."""

    day_chosen = Signal(object)
    """With the day."""

    def __init__(self, today: date, day: date, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Go to date"))
        self._today = today
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("14 July, next Friday, week 31…"))
        self.field.setAccessibleName(self.tr("Date"))
        self.field.textChanged.connect(self._on_text_changed)
        self.field.returnPressed.connect(self._on_return_pressed)
        self.days = QCalendarWidget()
        self.days.setAccessibleName(self.tr("Days"))
        dress_month(self.days)
        self.days.setDateRange(to_qdate(EARLIEST), to_qdate(LATEST))
        self.days.setSelectedDate(to_qdate(day))
        self.days.clicked.connect(self._on_day_clicked)
        self.days.activated.connect(self._on_day_clicked)
        spacing = theme.current().spacing
        layout = QVBoxLayout(self)
        layout.setContentsMargins(spacing.m, spacing.m, spacing.m, spacing.m)
        layout.setSpacing(spacing.s)
        layout.addWidget(self.field)
        layout.addWidget(self.days)

    def ask(self, place: QPoint) -> None:
        """Show at `place` of the screen."""
        self.adjustSize()
        self.move(place)
        self.show()
        self.field.setFocus()

    def _meant(self) -> date | None:
        return day_meant(self.field.text(), self._today, month_first=month_comes_first())

    @Slot()
    def _on_text_changed(self) -> None:
        """Show the day that is meant so far."""
        day = self._meant()
        theme.restyle(self.field, "invalid", "true" if day is None and self.field.text().strip() else "false")
        if day is not None:
            self.days.setSelectedDate(to_qdate(day))

    @Slot()
    def _on_return_pressed(self) -> None:
        """Go to what was typed; without a word to the day that is selected."""
        if not self.field.text().strip() or self._meant() is not None:
            self._on_day_clicked(self.days.selectedDate())

    @Slot(QDate)
    def _on_day_clicked(self, day: QDate) -> None:
        self.close()
        self.day_chosen.emit(date(day.year(), day.month(), day.day()))

"""Qt's month to choose a day from, in the colours of the scheme: its own arrows and weekends are black and red."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from mozspaces_desktop.gui import theme

_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


def dress_month(month: QCalendarWidget) -> None:
    """Let `month` begin its weeks on Monday and look like the rest of the program."""
    month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
    quiet = QTextCharFormat()
    quiet.setForeground(QColor(theme.current().colors.text_muted))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        month.setWeekdayTextFormat(day, quiet)
    for name, icon in _ARROWS.items():
        button = month.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(theme.icon(icon))

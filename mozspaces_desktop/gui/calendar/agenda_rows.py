"""The rows of the agenda: weeks with their pace, days, and what is on each of them; as a model for its list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mozspaces_desktop.core.agenda import DAY, Entry
from mozspaces_desktop.core.clashes import Clash
from mozspaces_desktop.core.events import Pace
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.layout import DAYS, days_shown
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot

ROW_ROLE = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class WeekHead:
    """A week begins: its Monday and its pace."""

    day: date
    pace: Pace


@dataclass(frozen=True, slots=True)
class DayHead:
    """A day, and the public holiday that it is."""

    day: date
    holiday: str


@dataclass(frozen=True, slots=True)
class Line:
    """An event on one of its days."""

    day: date
    entry: Entry


AgendaRow = WeekHead | DayHead | Line


def agenda_rows(shown: Shown) -> list[AgendaRow]:
    """The rows for a period: its weeks, the days on which something is, holidays, today, and the events of each.

    An event of several days is on each of them, as in a month.
    """
    on: dict[date, list[Entry]] = defaultdict(list)
    for entry in sorted(shown.entries, key=lambda entry: (not entry.span.fills_days, entry.order)):
        first, last = days_shown(entry.span)
        first, last = max(first, shown.period.first_day), min(last, shown.period.last_day)
        for number in range((last - first).days + 1):
            on[first + number * DAY].append(entry)
    rows: list[AgendaRow] = []
    for number in range(shown.period.days):
        day = shown.period.first_day + number * DAY
        if number % DAYS == 0:
            rows.append(WeekHead(day, shown.paces[number // DAYS]))
        holiday = shown.holidays.get(day, "")
        if on[day] or holiday or day == shown.today:
            rows.append(DayHead(day, holiday))
        rows += [Line(day, entry) for entry in on[day]]
    return rows


class AgendaModel(QAbstractListModel):
    """The rows, as they are read out; the list's delegate paints what `ROW_ROLE` gives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: Sequence[AgendaRow] = []
        self._shown: Shown | None = None

    def show_rows(self, shown: Shown) -> None:
        """Have the rows of `shown` instead of those before."""
        self.beginResetModel()
        self.rows = agenda_rows(shown)
        self._shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, or what is said of it."""
        row = self.rows[index.row()]
        clashes = self._shown.clashes.of(row.entry) if self._shown and isinstance(row, Line) else []
        match role:
            case Qt.ItemDataRole.UserRole:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return _spoken(row, clashes)
            case Qt.ItemDataRole.ToolTipRole:
                return _tooltip(row, clashes)
        return None

    def place_of(self, slot: Slot | None, event_id: str | None) -> int | None:
        """The number of the row for a selection: its event on that day, else its day, else the next that has a row."""
        if slot is None:
            return None
        for number, row in enumerate(self.rows):
            if isinstance(row, Line) and row.entry.id == event_id and row.day >= slot.day:
                return number
        heads = (number for number, row in enumerate(self.rows) if isinstance(row, DayHead) and row.day >= slot.day)
        return next(heads, None) if event_id is None else None


def _spoken(row: AgendaRow, clashes: Sequence[Clash]) -> str:
    match row:
        case WeekHead():
            return wording.pace_spoken(row.day, row.pace)
        case DayHead():
            return ", ".join(text for text in (wording.day_text(row.day), row.holiday) if text)
        case Line():
            return wording.entry_spoken(row.entry, clashes)


def _tooltip(row: AgendaRow, clashes: Sequence[Clash]) -> str:
    match row:
        case WeekHead():
            return wording.pace_tooltip(row.day, row.pace)
        case DayHead():
            return wording.holiday_tooltip(row.day, row.holiday or None)
        case Line():
            return wording.entry_tooltip(row.entry, clashes)

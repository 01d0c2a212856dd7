"""The month: a painted grid of weeks with the events of each day and the pace of each week."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from mozspaces_desktop.core.agenda import DAY, Entry
from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.event_view import EventView, edge_at
from mozspaces_desktop.gui.calendar.gestures import Gesture, Moving, Resizing
from mozspaces_desktop.gui.calendar.layout import DAYS, Piece, WeekRow, week_row, weeks_of_lanes
from mozspaces_desktop.gui.calendar.month_geometry import MonthGeometry
from mozspaces_desktop.gui.calendar.month_painter import MonthPainter
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import Slot

_ROOMY_LINES = 2
"""Lines of an event in a month that is not crowded."""


class MonthView(EventView):
    """A month of events. "+3 more" asks for the whole day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Month"))
        self._rows: list[WeekRow] = []
        self._lines = 1

    @property
    def geometry_now(self) -> MonthGeometry:
        """Where things are at the widget's present size."""
        return self._geometry(self._lines)

    def _geometry(self, lines: int) -> MonthGeometry:
        weeks = self.shown.period.weeks if self.shown else 1
        return MonthGeometry.fit(QSizeF(self.size()), weeks, theme.current(), lines=lines)

    def lay_out(self) -> None:
        """Give each event its lane; where all have the room for it, titles have a second line."""
        if self.shown is None:
            return
        period = self.shown.period
        weeks = weeks_of_lanes(self.shown.entries, period.monday, period.weeks)
        mondays = [period.monday + week * DAYS * DAY for week in range(period.weeks)]
        for self._lines in (_ROOMY_LINES, 1):
            lanes = self.geometry_now.lanes
            self._rows = [week_row(placed, monday, lanes) for placed, monday in zip(weeks, mondays, strict=True)]
            if not any(any(row.hidden) for row in self._rows):
                break

    def day_rect(self, day: date) -> QRectF:
        """Where `day` is, empty if it is not shown."""
        if self.shown is None or not self.shown.period.monday <= day <= self.shown.period.last_day:
            return QRectF()
        return self.geometry_now.cell(*divmod((day - self.shown.period.monday).days, DAYS))

    def entry_rect(self, event_id: str) -> QRectF:
        """Where the first visible part of an event is, empty if there is none."""
        for week, row in enumerate(self._rows):
            for piece in row.pieces:
                if piece.entry.id == event_id:
                    return self.geometry_now.chip(week, piece.lane, piece.first, piece.last)
        return QRectF()

    def _piece_at(self, place: QPointF) -> tuple[Piece, QRectF] | None:
        geometry = self.geometry_now
        week = geometry.week_at(place)
        if week is None or week >= len(self._rows):
            return None
        pieces = self._rows[week].pieces
        rects = ((piece, geometry.chip(week, piece.lane, piece.first, piece.last)) for piece in pieces)
        return next(((piece, rect) for piece, rect in rects if rect.contains(place)), None)

    def entry_at(self, place: QPointF) -> Entry | None:
        """The entry whose chip is at `place`."""
        found = self._piece_at(place)
        return found[0].entry if found else None

    def gesture_at(self, entry: Entry, slot: Slot, place: QPointF) -> Gesture:
        """The edges of an event of several days change its first and its last day."""
        found = self._piece_at(place)
        start = edge_at(*found, place) if found else None
        return Moving(entry, slot) if start is None else Resizing(entry, slot, start)

    def slot_at(self, place: QPointF) -> Slot | None:
        """The day at `place`."""
        cell = self.geometry_now.cell_at(place)
        if cell is None or self.shown is None:
            return None
        week, day = cell
        return Slot(self.shown.period.monday + (week * DAYS + day) * DAY)

    def crowded_day_at(self, place: QPointF) -> date | None:
        """The day whose "+3 more" is at `place`."""
        slot, geometry = self.slot_at(place), self.geometry_now
        if slot is None or self.shown is None:
            return None
        week, day = divmod((slot.day - self.shown.period.monday).days, DAYS)
        there = geometry.chip(week, geometry.lanes - 1, day, day).contains(place)
        return slot.day if there and self._rows[week].hidden[day] else None

    def tooltip_at(self, place: QPointF) -> str:
        """What the pace of the week under the mouse is made of, or which holiday it is."""
        geometry, slot = self.geometry_now, self.slot_at(place)
        week = geometry.week_at(place)
        if self.shown is None or week is None:
            return ""
        if slot is not None:
            return wording.holiday_tooltip(slot.day, self.shown.holidays.get(slot.day))
        return wording.pace_tooltip(self.shown.period.monday + week * DAYS * DAY, self.shown.paces[week])

    def paint_still(self, painter: QPainter, shown: Shown) -> None:
        """Draw the month."""
        self._painter(painter, shown).paint(self._rows)

    def paint_ghost(self, painter: QPainter, shown: Shown) -> None:
        """Draw the days that a drag would give."""
        self._painter(painter, shown).paint_ghost()

    def _painter(self, painter: QPainter, shown: Shown) -> MonthPainter:
        return MonthPainter(painter, theme.current(), self.geometry_now, shown, self.marks)

    def minimumSizeHint(self) -> QSize:
        """Room for two events a day."""
        geometry = MonthGeometry.fit(QSizeF(0, 0), 1, theme.current())
        week = geometry.number + 2 * geometry.lane
        return QSize(int(geometry.margin + DAYS * 3 * geometry.lane), int(geometry.header + 5 * week))

"""Draws a month: the grid of days, their events, the pace of each week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from mozspaces_desktop.core.agenda import DAY, Span
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, Marks
from mozspaces_desktop.gui.calendar.grid_painter import CENTRE, LEFT, RIGHT, GridPainter
from mozspaces_desktop.gui.calendar.layout import DAYS, Piece, WeekRow, days_shown
from mozspaces_desktop.gui.calendar.month_geometry import MonthGeometry
from mozspaces_desktop.gui.calendar.pace_painter import paint_pace
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.theme import Theme

_PALE = 0.5
"""How much of an event of a neighbouring month is to be seen."""


class MonthPainter(GridPainter):
    """Draws one month in one paint event."""

    def __init__(self, painter: QPainter, look: Theme, geometry: MonthGeometry, shown: Shown, marks: Marks) -> None:
        super().__init__(painter, look, shown, marks)
        self._geometry = geometry
        first = shown.period.monday
        self._days = [first + number * DAY for number in range(geometry.weeks * DAYS)]
        self._inside = {day for day in self._days if shown.period.belongs(day)}

    def paint(self, rows: Sequence[WeekRow]) -> None:
        """Draw everything but what is being moved; `rows` are the weeks, laid out."""
        self._painter.fillRect(QRectF(QPointF(), self._geometry.size), self._look.colors.surface)
        self._paint_weekdays()
        for week in range(len(rows)):
            self._paint_days(week)
        self._paint_lines(len(rows))
        for week, row in enumerate(rows):
            self._paint_events(week, row)
        self._paint_selected_day()

    def paint_ghost(self) -> None:
        """Draw the days that a drag would give, and the event that it moves."""
        span, geometry = self._marks.ghost, self._geometry
        if span is None:
            return
        boxes = [geometry.days(week, first, last) for week, first, last in self._rows_of(span)]
        for box in boxes:
            self.ghost_box(box)
        carried = geometry.chip(0, 0, 0, 0)
        if self._marks.pointer is not None:
            carried.moveCenter(self._marks.pointer)
        elif boxes:
            carried.moveTopLeft(boxes[0].topLeft() + QPointF(geometry.gap, geometry.number))
        if self._marks.carried is not None:
            self.carried(self._marks.carried, carried, geometry.lines)
        self.note(carried, QRectF(QPointF(), geometry.size))

    def _rows_of(self, span: Span) -> list[tuple[int, int, int]]:
        """In which weeks `span` is shown, from which day to which."""
        first, last = ((day - self._shown.period.monday).days for day in days_shown(span))
        first, last = max(first, 0), min(last, self._geometry.weeks * DAYS - 1)
        return [
            (week, max(first - week * DAYS, 0), min(last - week * DAYS, DAYS - 1))
            for week in range(first // DAYS, last // DAYS + 1)
        ]

    def _day(self, week: int, day: int) -> date:
        return self._days[week * DAYS + day]

    def _paint_weekdays(self) -> None:
        font, spacing = self._look.type.caption, self._look.spacing
        for day in range(DAYS):
            rect = self._geometry.weekday(day)
            long = wording.weekday_name(day, short=False)
            fits = QFontMetricsF(font).horizontalAdvance(long) < rect.width() - spacing.s
            text = long if fits else wording.weekday_name(day, short=True)
            self.write(rect.adjusted(spacing.s, 0, 0, 0), text, font, self._look.colors.text_muted)

    def _paint_days(self, week: int) -> None:
        monday = self._day(week, 0)
        pace = self._shown.paces[week]
        paint_pace(self._painter, self._look, self._geometry.pace(week), monday, pace, self._shown.today)
        for day in range(DAYS):
            self._paint_day(week, day)

    def _paint_day(self, week: int, column: int) -> None:
        day, cell = self._day(week, column), self._geometry.cell(week, column)
        colors, spacing, fonts = self._look.colors, self._look.spacing, self._look.type
        inside = day in self._inside
        if not inside:
            self._painter.fillRect(cell, colors.window)
        self.tint(day, cell)
        line = QRectF(cell.left() + spacing.s, cell.top(), cell.width() - 1.5 * spacing.s, self._geometry.number)
        text = wording.day_of_month(day) if inside and day.day > 1 else wording.day_and_month(day)
        if day == self._shown.today:
            text = wording.day_of_month(day)
            width = max(line.height() - 2, QFontMetricsF(fonts.strong).horizontalAdvance(text) + spacing.s)
            badge = QRectF(line.left() - spacing.xs, line.top() + 1, width, line.height() - 2)
            self.badge(badge)
            self.write(badge, text, fonts.strong, colors.on_accent, CENTRE)
        else:
            self.write(line, text, fonts.body, colors.text if inside else colors.text_muted, LEFT)
        holiday = self._shown.holidays.get(day)
        if holiday is not None:
            taken = QFontMetricsF(fonts.strong).horizontalAdvance(text) + spacing.s
            self.write(line.adjusted(taken, 0, 0, 0), holiday, fonts.caption, colors.warning.text, RIGHT)

    def _paint_events(self, week: int, row: WeekRow) -> None:
        for piece in row.pieces:
            self._paint_piece(week, piece)
        for day, hidden in enumerate(row.hidden):
            if hidden:
                self.more(self._geometry.chip(week, self._geometry.lanes - 1, day, day), hidden)

    def _paint_piece(self, week: int, piece: Piece) -> None:
        rect = self._geometry.chip(week, piece.lane, piece.first, piece.last)
        ends = {self._day(week, piece.first), self._day(week, piece.last)}
        opacity = _PALE if ends.isdisjoint(self._inside) else 1.0
        self.entry_line(Drawn(piece.entry, rect, piece.begins, piece.ends), self._geometry.lines, opacity)

    def _paint_lines(self, weeks: int) -> None:
        size = self._geometry.size
        for week in range(weeks):
            top = self._geometry.cell(week, 0).top()
            self.line(QPointF(0, top), QPointF(size.width(), top))
        for day in range(DAYS):
            left = self._geometry.weekday(day).left()
            self.line(QPointF(left, self._geometry.header), QPointF(left, size.height()))

    def _paint_selected_day(self) -> None:
        day = self._marks.slot.day if self._marks.slot else None
        if day is None or not self._shown.period.monday <= day <= self._shown.period.last_day:
            return
        cell = self._geometry.cell(*divmod((day - self._shown.period.monday).days, DAYS))
        self.frame(cell, focused=self._marks.focused and self._marks.event_id is None)

"""Draws a month: the grid of days, their events, the pace of each week."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.agenda import DAY
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, EntryPainter, Marks
from mozspaces_desktop.gui.calendar.layout import DAYS, Piece, WeekRow
from mozspaces_desktop.gui.calendar.month_geometry import MonthGeometry
from mozspaces_desktop.gui.calendar.pace_painter import paint_pace
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.theme import Theme

_PALE = 0.5
"""How much of an event of a neighbouring month is to be seen."""
_CARRIED = 0.85
"""The same of one that is being moved."""
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class MonthPainter:
    """Draws one month in one paint event."""

    def __init__(self, painter: QPainter, look: Theme, geometry: MonthGeometry, shown: Shown, marks: Marks) -> None:
        self._painter = painter
        self._look = look
        self._geometry = geometry
        self._shown = shown
        self._marks = marks
        self._entries = EntryPainter(painter, look, marks)

    def paint(self, rows: Sequence[WeekRow], area: QRectF) -> None:
        """Draw everything that touches `area`; `rows` are the weeks, laid out."""
        self._painter.fillRect(area, self._look.colors.surface)
        self._paint_weekdays()
        for week in range(len(rows)):
            self._paint_days(week)
        self._paint_lines(len(rows))
        for week, row in enumerate(rows):
            self._paint_events(week, row)
        self._paint_selected_day()
        self._paint_carried()

    def _day(self, week: int, day: int) -> date:
        return self._shown.period.monday + (week * DAYS + day) * DAY

    def _paint_weekdays(self) -> None:
        self._painter.setFont(self._look.type.caption)
        self._painter.setPen(self._look.colors.text_muted)
        for day in range(DAYS):
            rect = self._geometry.weekday(day)
            long = wording.weekday_name(day, short=False)
            fits = QFontMetricsF(self._look.type.caption).horizontalAdvance(long) < rect.width() - self._look.spacing.s
            text = long if fits else wording.weekday_name(day, short=True)
            self._painter.drawText(rect.adjusted(self._look.spacing.s, 0, 0, 0), _LEFT, text)

    def _paint_days(self, week: int) -> None:
        monday = self._day(week, 0)
        pace = self._shown.paces[week]
        paint_pace(self._painter, self._look, self._geometry.pace(week), monday, pace, self._shown.today)
        for day in range(DAYS):
            self._paint_day(week, day)

    def _paint_events(self, week: int, row: WeekRow) -> None:
        for piece in row.pieces:
            self._paint_piece(week, piece)
        for day, hidden in enumerate(row.hidden):
            if hidden:
                self._paint_more(week, day, hidden)

    def _paint_day(self, week: int, column: int) -> None:
        day, cell = self._day(week, column), self._geometry.cell(week, column)
        colors, ghost = self._look.colors, self._marks.ghost
        if ghost is not None and ghost.first_day <= day <= ghost.last_day:
            self._painter.fillRect(cell, colors.accent_soft)
        elif not self._shown.period.belongs(day):
            self._painter.fillRect(cell, colors.window)
        spacing = self._look.spacing
        line = QRectF(cell.left() + spacing.s, cell.top(), cell.width() - spacing.s, self._geometry.number)
        if day == self._shown.today:
            self._paint_today(line, day)
            return
        inside = self._shown.period.belongs(day)
        self._painter.setFont(self._look.type.body)
        self._painter.setPen(colors.text if inside else colors.text_muted)
        text = wording.day_of_month(day) if inside and day.day > 1 else wording.day_and_month(day)
        self._painter.drawText(line, _LEFT, text)

    def _paint_today(self, line: QRectF, day: date) -> None:
        font = self._look.type.strong
        side = min(self._geometry.number - 2, QFontMetricsF(font).height() + self._look.spacing.xs)
        left = line.left() - self._look.spacing.xs
        badge = QRectF(left, line.center().y() - side / 2, side, side)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colors.today)
        self._painter.drawEllipse(badge)
        self._painter.restore()
        self._painter.setFont(font)
        self._painter.setPen(self._look.colors.on_accent)
        self._painter.drawText(badge, _CENTRE, wording.day_of_month(day))

    def _paint_piece(self, week: int, piece: Piece) -> None:
        rect = self._geometry.chip(week, piece.lane, piece.first, piece.last)
        days = (self._day(week, piece.first), self._day(week, piece.last))
        self._painter.setOpacity(1 if any(map(self._shown.period.belongs, days)) else _PALE)
        self._entries.paint_line(Drawn(piece.entry, rect, piece.begins, piece.ends), self._geometry.lines)
        self._painter.setOpacity(1)

    def _paint_more(self, week: int, day: int, hidden: int) -> None:
        rect = self._geometry.chip(week, self._geometry.lanes - 1, day, day)
        self._painter.setFont(self._look.type.caption)
        self._painter.setPen(self._look.colors.accent_text)
        text = wording.more_text(hidden)
        self._painter.drawText(rect.adjusted(self._look.spacing.xs, 0, 0, 0), _LEFT, text)

    def _paint_lines(self, weeks: int) -> None:
        self._painter.setPen(QPen(self._look.colors.border, 1))
        size = self._geometry.size
        for week in range(weeks):
            top = self._geometry.cell(week, 0).top()
            self._painter.drawLine(QPointF(0, top), QPointF(size.width(), top))
        for day in range(DAYS):
            left = self._geometry.weekday(day).left()
            self._painter.drawLine(QPointF(left, self._geometry.header), QPointF(left, size.height()))

    def _paint_selected_day(self) -> None:
        day = self._marks.slot.day if self._marks.slot else None
        if day is None or not self._shown.period.monday <= day <= self._shown.period.last_day:
            return
        week, column = divmod((day - self._shown.period.monday).days, DAYS)
        focused = self._marks.focused and self._marks.event_id is None
        color = self._look.colors.focus if focused else self._look.colors.border_strong
        self._painter.setPen(QPen(color, 2 if focused else 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(self._geometry.cell(week, column).adjusted(1, 1, -1, -1))

    def _paint_carried(self) -> None:
        """The event that is being moved, under the mouse."""
        entry = self._marks.carried
        if entry is None or self._marks.ghost is None:
            return
        rect = self._geometry.chip(0, 0, 0, 0)
        rect.moveCenter(self._marks.pointer)
        self._painter.setOpacity(_CARRIED)
        self._entries.paint_line(Drawn(entry, rect), self._geometry.lines)
        self._painter.setOpacity(1)

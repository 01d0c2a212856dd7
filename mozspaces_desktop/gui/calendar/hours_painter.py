"""Draws days by the hour: events side by side, the band above them, the line of the present moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.agenda import DAY, Span
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, Marks, packed
from mozspaces_desktop.gui.calendar.grid_painter import CENTRE, RIGHT, GridPainter
from mozspaces_desktop.gui.calendar.hours_geometry import HoursGeometry
from mozspaces_desktop.gui.calendar.layout import (
    MINUTES,
    Block,
    WeekRow,
    days_shown,
    minutes_on,
    wall_time,
)
from mozspaces_desktop.gui.calendar.pace_painter import paint_pace
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import SELECTED_MINUTES, Slot
from mozspaces_desktop.gui.theme import Theme

_TITLE_LINES = 3
"""Over how many lines the title of an event may go."""
_NARROWEST = 1.5
"""Below so many times the height of a line there is no room for words; the tooltip has them."""
_HOURS = range(0, MINUTES, 60)


class HoursPainter(GridPainter):
    """Draws the days of a period in one paint event."""

    def __init__(self, painter: QPainter, look: Theme, geometry: HoursGeometry, shown: Shown, marks: Marks) -> None:
        super().__init__(painter, look, shown, marks)
        self._geometry = geometry
        self._days = [shown.period.first_day + number * DAY for number in range(geometry.days)]
        self._caption = QFontMetricsF(look.type.caption).height()

    def paint(self, band: WeekRow, days: Sequence[Sequence[Block]]) -> None:
        """Draw everything but what is being moved: the `band` and the `days`, laid out."""
        self._painter.fillRect(QRectF(QPointF(), self._geometry.size), self._look.colors.surface)
        self._painter.save()
        self._clip_to_hours()
        self._paint_hours()
        self._paint_selected_slot()
        for day, blocks in enumerate(days):
            for block in blocks:
                self._paint_block(day, block)
        self._paint_now()
        self._painter.restore()
        self._paint_head(band)

    def paint_ghost(self) -> None:
        """Draw the time that a drag would give."""
        span, geometry = self._marks.ghost, self._geometry
        if span is None:
            return
        if span.fills_days:
            self._paint_ghost_of_days(span)
            return
        self._painter.save()
        self._clip_to_hours()
        box = QRectF()
        for number, day in enumerate(self._days):
            part = minutes_on(span, day)
            if part is not None:
                box = geometry.stretch(number, *part).adjusted(1, 0, -1, 0)
                self.ghost_box(box)
                self._write_ghost(span, box.adjusted(self._look.spacing.s, self._look.spacing.xs / 2, 0, 0))
        self._painter.restore()
        self.note(box, QRectF(QPointF(), geometry.size))

    def _clip_to_hours(self) -> None:
        hours = self._geometry.hours
        self._painter.setClipRect(QRectF(0, hours.top(), self._geometry.size.width(), hours.height()))

    # --- the hours ------------------------------------------------------------------------------------------

    def _paint_hours(self) -> None:
        geometry, colors = self._geometry, self._look.colors
        for number, day in enumerate(self._days):
            for first, last in self._closed(day):
                self._painter.fillRect(geometry.stretch(number, first, last), colors.window)
            self.tint(day, geometry.stretch(number, 0, MINUTES))
        for minute in _HOURS:
            y = round(geometry.y_of(minute))
            self.line(QPointF(geometry.margin, y), QPointF(geometry.size.width(), y))
            if minute:
                label = QRectF(0, y - self._caption, geometry.margin - self._look.spacing.s, 2 * self._caption)
                text = wording.short_time(wall_time(minute))
                self.write(label, text, self._look.type.caption, colors.text_muted, RIGHT)
        for number in range(geometry.days):
            left = geometry.left(number)
            self.line(QPointF(left, geometry.top), QPointF(left, geometry.size.height()))

    def _closed(self, day: date) -> list[tuple[int, int]]:
        """When the space is closed, as minutes; nothing is known to be closed where nobody gave opening hours."""
        hours = self._shown.open_hours
        if not hours:
            return []
        if day.weekday() not in hours:
            return [(0, MINUTES)]
        opens, closes = (at.hour * 60 + at.minute for at in hours[day.weekday()])
        return [(0, opens), (closes, MINUTES)]

    def _paint_block(self, day: int, block: Block) -> None:
        rect = self._geometry.block(day, block)
        if rect.bottom() < self._geometry.top or rect.top() > self._geometry.size.height():
            return
        self._painter.setOpacity(self._entries.opacity(block.entry))
        self._write_block(Drawn(block.entry, rect))
        self._painter.setOpacity(1)

    def _write_block(self, drawn: Drawn) -> None:
        """The title of an event, and as much of the rest as there is room for."""
        rest = self._entries.shape(drawn)
        if rest.width() < _NARROWEST * self._caption:
            return
        entry, font, air = drawn.entry, self._look.type.caption, self._look.spacing.xs / 2
        lines = int((rest.height() - air) // self._caption)
        if lines < 2:
            self._entries.write(drawn, self._entries.signs(drawn, rest), entry.title, font)
            return
        line = QRectF(rest.left(), rest.top() + air, rest.width(), self._caption)
        title = self._entries.signs(drawn, line)
        used = self._entries.write(drawn, title, entry.title, self._strong, min(lines - 1, _TITLE_LINES))
        details = packed(wording.block_details(entry), font, rest.width())
        for number, text in enumerate(details[: lines - used], start=used):
            self._entries.write(drawn, line.translated(0, number * self._caption), text, font)

    def _write_ghost(self, span: Span, rect: QRectF) -> None:
        lines = [wording.hours_text(span)]
        if self._marks.carried is not None:
            copied = wording.copy_of(self._marks.carried.title)
            lines.append(copied if self._marks.copying else self._marks.carried.title)
        line = QRectF(rect.left(), rect.top(), rect.width(), QFontMetricsF(self._strong).height())
        for number, text in enumerate(lines):
            place = line.translated(0, number * line.height())
            self.write(place, text, self._strong, self.ghost_ink)

    def _paint_selected_slot(self) -> None:
        slot = self._marks.slot
        if slot is None or slot.minute is None or slot.day not in self._days or self._marks.event_id is not None:
            return
        rect = self._geometry.stretch(self._days.index(slot.day), slot.minute, slot.minute + SELECTED_MINUTES)
        self.frame(rect, focused=self._marks.focused)

    def _paint_now(self) -> None:
        now = self._shown.now
        if now.date() not in self._days:
            return
        day = self._days.index(now.date())
        y = round(self._geometry.y_of(now.hour * 60 + now.minute))
        left, right = self._geometry.left(day), self._geometry.left(day + 1)
        dot = self._look.spacing.xs
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._look.colors.now_line, 2))
        self._painter.drawLine(QPointF(left, y), QPointF(right, y))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colors.now_line)
        self._painter.drawEllipse(QPointF(left, y), dot, dot)
        self._painter.restore()

    # --- what stays in place above the hours ----------------------------------------------------------------

    def _paint_head(self, band: WeekRow) -> None:
        geometry, shown = self._geometry, self._shown
        width = geometry.size.width()
        self._painter.fillRect(QRectF(0, 0, width, geometry.top), self._look.colors.surface)
        corner = QRectF(0, 0, geometry.margin, geometry.header)
        paint_pace(self._painter, self._look, corner, shown.period.monday, shown.paces[0], shown.today)
        for day in range(geometry.days):
            self.tint(self._days[day], geometry.name(day).united(geometry.band_cell(day)))
            self._paint_name(day)
            self._paint_band_cell(day)
        for piece in band.pieces:
            rect = geometry.chip(piece.lane, piece.first, piece.last)
            self.entry_line(Drawn(piece.entry, rect, piece.begins, piece.ends), 1)
        for day, hidden in enumerate(band.hidden):
            if hidden:
                self.more(geometry.chip(band.lanes, day, day), hidden)
        for y in (geometry.header, geometry.top):
            self.line(QPointF(0, y), QPointF(width, y))

    def _paint_name(self, number: int) -> None:
        colors, fonts, day = self._look.colors, self._look.type, self._days[number]
        today = day == self._shown.today
        line = self._geometry.name(number).adjusted(1, self._look.spacing.xs, 0, 0)
        line.setHeight(self._caption)
        name = wording.weekday_name(day.weekday(), short=len(self._days) > 1)
        self.write(line, name, fonts.caption, colors.accent_text if today else colors.text_muted, CENTRE)
        line.translate(0, line.height())
        line.setHeight(QFontMetricsF(fonts.title).height())
        if today:
            width = line.height() + self._look.spacing.s
            self.badge(QRectF(line.center().x() - width / 2, line.top(), width, line.height()))
        self.write(line, wording.day_of_month(day), fonts.title, colors.on_accent if today else colors.text, CENTRE)
        holiday = self._shown.holidays.get(day)
        if holiday is not None:
            line.translate(0, line.height())
            line.setHeight(self._caption)
            self.write(line, holiday, fonts.caption, colors.warning.text, CENTRE)

    def _paint_band_cell(self, number: int) -> None:
        cell, slot = self._geometry.band_cell(number), self._marks.slot
        self.line(cell.topLeft(), cell.bottomLeft())
        if slot == Slot(self._days[number]) and self._marks.event_id is None:
            self.frame(cell, focused=self._marks.focused)

    def _paint_ghost_of_days(self, span: Span) -> None:
        first, last = ((day - self._days[0]).days for day in days_shown(span))
        first, last = max(first, 0), min(last, len(self._days) - 1)
        if first > last:
            return
        geometry = self._geometry
        box = geometry.band_cell(first).united(geometry.band_cell(last))
        self.ghost_box(box)
        chip = geometry.chip(0, first, last)
        if self._marks.carried is not None:
            self.carried(self._marks.carried, chip, 1)
        self.note(chip, QRectF(QPointF(), geometry.size))

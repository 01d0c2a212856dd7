"""Draws a week: days and hours, events side by side, the band above them, the line of the present moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.agenda import DAY, Span
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, EntryPainter, Marks
from mozspaces_desktop.gui.calendar.layout import DAYS, MINUTES, Block, WeekRow, minutes_on, wall_time
from mozspaces_desktop.gui.calendar.pace_painter import paint_pace
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.calendar.slots import SELECTED_MINUTES
from mozspaces_desktop.gui.calendar.week_geometry import WeekGeometry
from mozspaces_desktop.gui.theme import Theme

_TITLE_LINES = 3
"""Over how many lines the title of an event may go."""
_HOURS = range(0, MINUTES, 60)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class WeekPainter:
    """Draws one week in one paint event."""

    def __init__(self, painter: QPainter, look: Theme, geometry: WeekGeometry, shown: Shown, marks: Marks) -> None:
        self._painter = painter
        self._look = look
        self._geometry = geometry
        self._shown = shown
        self._marks = marks
        self._entries = EntryPainter(painter, look, marks)
        self._strong = QFont(look.type.caption)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def paint(self, band: WeekRow, days: Sequence[Sequence[Block]], area: QRectF) -> None:
        """Draw everything: the `band` and the `days`, laid out."""
        self._painter.fillRect(area, self._look.colors.surface)
        self._painter.save()
        hours = self._geometry.hours
        self._painter.setClipRect(QRectF(0, hours.top(), self._geometry.size.width(), hours.height()))
        self._paint_hours()
        self._paint_selected_slot()
        for day, blocks in enumerate(days):
            for block in blocks:
                self._paint_block(day, block)
        self._paint_ghost()
        self._paint_now()
        self._painter.restore()
        self._paint_head(band)

    def _date(self, day: int) -> date:
        return self._shown.period.monday + day * DAY

    # --- the hours ------------------------------------------------------------------------------------------

    def _paint_hours(self) -> None:
        geometry, colors = self._geometry, self._look.colors
        for day in range(DAYS):
            for first, last in self._closed(day):
                self._painter.fillRect(geometry.stretch(day, first, last), colors.window)
        self._painter.setFont(self._look.type.caption)
        half = QFontMetricsF(self._look.type.caption).height()
        for minute in _HOURS:
            y = round(geometry.y_of(minute))
            self._painter.setPen(QPen(colors.border, 1))
            self._painter.drawLine(QPointF(geometry.margin, y), QPointF(geometry.size.width(), y))
            if minute:
                self._painter.setPen(colors.text_muted)
                label = QRectF(0, y - half, geometry.margin - self._look.spacing.s, 2 * half)
                self._painter.drawText(label, _RIGHT, wording.short_time(wall_time(minute)))
        self._painter.setPen(QPen(colors.border, 1))
        for day in range(DAYS):
            left = geometry.left(day)
            self._painter.drawLine(QPointF(left, geometry.top), QPointF(left, geometry.size.height()))

    def _closed(self, day: int) -> list[tuple[int, int]]:
        """When the space is closed, as minutes; nothing is known to be closed where nobody gave opening hours."""
        if not self._shown.open_hours:
            return []
        if day not in self._shown.open_hours:
            return [(0, MINUTES)]
        opens, closes = (at.hour * 60 + at.minute for at in self._shown.open_hours[day])
        return [(0, opens), (closes, MINUTES)]

    def _paint_block(self, day: int, block: Block) -> None:
        rect = self._geometry.block(day, block)
        if not rect.intersects(QRectF(0, self._geometry.top, self._geometry.size.width(), self._geometry.visible)):
            return
        entry, spacing = block.entry, self._look.spacing
        drawn = Drawn(entry, rect)
        rest = self._entries.shape(drawn)
        line = QFontMetricsF(self._look.type.caption).height()
        font, lines = self._look.type.caption, int((rest.height() - spacing.xs / 2) // line)
        if lines < 2:
            self._entries.write(drawn, self._entries.lock(drawn, rest), entry.title, font)
            return
        title = QRectF(rest.left(), rest.top() + spacing.xs / 2, rest.width(), line)
        used = self._entries.write(
            drawn, self._entries.lock(drawn, title), entry.title, self._strong, min(lines - 1, _TITLE_LINES)
        )
        details = [text for text in (wording.hours_text(entry.span), entry.room, entry.coordinator) if text]
        for number, text in enumerate(details[: lines - used], start=used):
            self._entries.write(drawn, title.translated(0, number * line), text, font)

    def _paint_ghost(self) -> None:
        span = self._marks.ghost
        if span is None or span.fills_days:
            return
        for day in range(DAYS):
            part = minutes_on(span, self._date(day))
            if part is not None:
                rect = self._geometry.stretch(day, *part).adjusted(2, 0, -2, 0)
                self._paint_ghost_box(rect)
                self._write_ghost(span, rect.adjusted(self._look.spacing.xs, 0, 0, 0))

    def _write_ghost(self, span: Span, rect: QRectF) -> None:
        lines = [wording.hours_text(span)]
        if self._marks.carried is not None:
            lines.append(self._marks.carried.title)
        metrics = QFontMetricsF(self._strong)
        self._painter.setFont(self._strong)
        self._painter.setPen(self._look.colors.accent_text)
        line = QRectF(rect.left(), rect.top(), rect.width(), metrics.height())
        for number, text in enumerate(lines):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            self._painter.drawText(line.translated(0, number * line.height()), _LEFT, shown)

    def _paint_ghost_box(self, rect: QRectF) -> None:
        fill = QColor(self._look.colors.accent_soft)
        fill.setAlphaF(0.85)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._look.colors.accent, 1.5))
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(rect, self._look.spacing.xs, self._look.spacing.xs)
        self._painter.restore()

    def _paint_selected_slot(self) -> None:
        slot = self._marks.slot
        if slot is None or self._marks.event_id is not None or self._marks.ghost is not None:
            return
        day = (slot.day - self._shown.period.monday).days
        if slot.minute is not None and 0 <= day < DAYS:
            rect = self._geometry.stretch(day, slot.minute, slot.minute + SELECTED_MINUTES)
            self._paint_frame(rect)

    def _paint_frame(self, rect: QRectF) -> None:
        color = self._look.colors.focus if self._marks.focused else self._look.colors.border_strong
        self._painter.setPen(QPen(color, 2 if self._marks.focused else 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_now(self) -> None:
        now = self._shown.now
        day = (now.date() - self._shown.period.monday).days
        if not 0 <= day < DAYS:
            return
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
        geometry, colors = self._geometry, self._look.colors
        width = geometry.size.width()
        self._painter.fillRect(QRectF(0, 0, width, geometry.top), colors.surface)
        corner = QRectF(0, 0, geometry.margin, geometry.header)
        shown = self._shown
        paint_pace(self._painter, self._look, corner, shown.period.monday, shown.paces[0], shown.today)
        for day in range(DAYS):
            self._paint_name(day)
            self._paint_band_cell(day)
        for piece in band.pieces:
            rect = geometry.chip(piece.lane, piece.first, piece.last)
            self._entries.paint_line(Drawn(piece.entry, rect, piece.begins, piece.ends))
        for day, hidden in enumerate(band.hidden):
            if hidden:
                self._painter.setFont(self._look.type.caption)
                self._painter.setPen(colors.accent_text)
                rect = geometry.chip(band.lanes, day, day).adjusted(self._look.spacing.xs, 0, 0, 0)
                self._painter.drawText(rect, _LEFT, wording.more_text(hidden))
        self._painter.setPen(QPen(colors.border, 1))
        self._painter.drawLine(QPointF(0, geometry.header), QPointF(width, geometry.header))
        self._painter.drawLine(QPointF(0, geometry.top), QPointF(width, geometry.top))

    def _paint_name(self, day: int) -> None:
        colors, fonts = self._look.colors, self._look.type
        today = self._date(day) == self._shown.today
        line = self._geometry.name(day).adjusted(0, self._look.spacing.xs, 0, 0)
        line.setHeight(QFontMetricsF(fonts.caption).height())
        self._painter.setFont(fonts.caption)
        self._painter.setPen(colors.accent_text if today else colors.text_muted)
        self._painter.drawText(line, _CENTRE, wording.weekday_name(day, short=True))
        line.translate(0, line.height())
        line.setHeight(QFontMetricsF(fonts.title).height())
        if today:
            self._paint_today_badge(line)
        self._painter.setFont(fonts.title)
        self._painter.setPen(colors.on_accent if today else colors.text)
        self._painter.drawText(line, _CENTRE, wording.day_of_month(self._date(day)))

    def _paint_today_badge(self, line: QRectF) -> None:
        width = line.height() + self._look.spacing.s
        badge = QRectF(line.center().x() - width / 2, line.top(), width, line.height())
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colors.today)
        self._painter.drawRoundedRect(badge, badge.height() / 2, badge.height() / 2)
        self._painter.restore()

    def _paint_band_cell(self, day: int) -> None:
        cell, date_ = self._geometry.band_cell(day), self._date(day)
        ghost, slot = self._marks.ghost, self._marks.slot
        if ghost is not None and ghost.fills_days and ghost.first_day <= date_ <= ghost.last_day:
            self._painter.fillRect(cell, self._look.colors.accent_soft)
        self._painter.setPen(QPen(self._look.colors.border, 1))
        self._painter.drawLine(cell.topLeft(), cell.bottomLeft())
        if slot is not None and slot.minute is None and slot.day == date_ and self._marks.event_id is None:
            self._paint_frame(cell)

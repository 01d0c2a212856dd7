"""What the painted views of days have in common: the ground of a day, its marks, the ghost of what is being moved."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from mozspaces_desktop.core.agenda import Entry
from mozspaces_desktop.gui.calendar import calendar_wording as wording
from mozspaces_desktop.gui.calendar.entry_painter import Drawn, EntryPainter, Marks, inked
from mozspaces_desktop.gui.calendar.gestures import proposed
from mozspaces_desktop.gui.calendar.shown import Shown
from mozspaces_desktop.gui.theme import Theme

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)

_SATURDAY = 5
_TINT = 0.55
"""How much of the colour of wells a day off has."""
_CARRIED = 0.9
"""How much is to be seen of an event under the mouse."""
_VEIL = 0.8
"""The same of a ghost, through which one sees what is there."""


class GridPainter:
    """Draws a period in one paint event; what is where is for the month and the hours to say."""

    def __init__(self, painter: QPainter, look: Theme, shown: Shown, marks: Marks) -> None:
        self._painter = painter
        self._look = look
        self._shown = shown
        self._marks = marks
        self._entries = EntryPainter(painter, look, marks, shown.clashes)
        self._strong = QFont(look.type.caption)
        self._strong.setWeight(QFont.Weight.DemiBold)

    def tint(self, day: date, rect: QRectF) -> None:
        """Mark a day off: a weekend or a public holiday."""
        if day.weekday() >= _SATURDAY or day in self._shown.holidays:
            color = QColor(self._look.colors.sunken)
            color.setAlphaF(_TINT)
            self._painter.fillRect(rect, color)

    def badge(self, rect: QRectF) -> None:
        """Draw the ground of today's number."""
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colors.today)
        self._painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        self._painter.restore()

    def write(self, rect: QRectF, text: str, font: QFont, color: QColor, flags: int = LEFT) -> None:
        """Write one line into `rect`, cut where it does not fit."""
        self._painter.setFont(font)
        self._painter.setPen(color)
        cut = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.drawText(rect, flags, cut)

    def more(self, rect: QRectF, hidden: int) -> None:
        """Say that `hidden` events found no room."""
        rect = rect.adjusted(self._look.spacing.xs, 0, 0, 0)
        self.write(rect, wording.more_text(hidden), self._look.type.caption, self._look.colors.accent_text)

    def frame(self, rect: QRectF, *, focused: bool) -> None:
        """Draw the frame of what is selected."""
        color = self._look.colors.focus if focused else self._look.colors.border_strong
        self._painter.setPen(QPen(color, 2 if focused else 1))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def entry_line(self, drawn: Drawn, lines: int, opacity: float = 1.0) -> None:
        """Draw an event with its time and title."""
        self._painter.setOpacity(opacity * self._entries.opacity(drawn.entry))
        self._entries.paint_line(drawn, lines)
        self._painter.setOpacity(1)

    def ghost_box(self, rect: QRectF) -> None:
        """Draw the place that a drag would give; its colour says whether something speaks against it."""
        colors = self._look.colors
        fill = QColor(colors.warning.soft if self._warnings else colors.accent_soft)
        fill.setAlphaF(_VEIL)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(colors.warning.strong if self._warnings else colors.accent, 1.5))
        self._painter.setBrush(fill)
        self._painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), self._look.spacing.xs, self._look.spacing.xs)
        self._painter.restore()

    def carried(self, entry: Entry, rect: QRectF, lines: int) -> None:
        """Draw the event that is being moved into `rect`; a plus says that it is a copy."""
        self._painter.setOpacity(_CARRIED)
        self._entries.paint_line(Drawn(entry, rect), lines)
        self._painter.setOpacity(1)
        if self._marks.copying:
            side = float(self._look.spacing.l)
            sign = QRectF(rect.right() - side / 2, rect.top() - side / 2, side, side)
            self.badge(sign)
            self.write(sign, "+", self._look.type.strong, self._look.colors.on_accent, CENTRE)

    @property
    def ghost_ink(self) -> QColor:
        """The colour of the words on the place that a drag would give."""
        return self._look.colors.warning.text if self._warnings else self._look.colors.accent_text

    @cached_property
    def _warnings(self) -> list[str]:
        """What speaks against the time that a drag would give."""
        marks = self._marks
        if marks.ghost is None:
            return []
        proposal = proposed(marks.ghost, marks.carried, copying=marks.copying)
        return wording.clash_texts(self._shown.clashes.of_proposal(proposal))

    def note(self, beside: QRectF, bounds: QRectF) -> None:
        """Say what speaks against the ghost, under (or over) the rectangle `beside` within `bounds`."""
        if not self._warnings or beside.isEmpty():
            return
        spacing, font, tone = self._look.spacing, self._look.type.caption, self._look.colors.warning
        metrics = QFontMetricsF(font)
        side, line = spacing.icon_small, metrics.height()
        width = max(map(metrics.horizontalAdvance, self._warnings)) + side + 3 * spacing.s
        rect = QRectF(0, 0, min(width, bounds.width()), len(self._warnings) * line + spacing.s)
        rect.moveTopLeft(QPointF(beside.left(), beside.bottom() + spacing.xs))
        if rect.bottom() > bounds.bottom():
            rect.moveBottom(beside.top() - spacing.xs)
        rect.moveLeft(max(bounds.left(), min(rect.left(), bounds.right() - rect.width())))
        rect.moveTop(max(bounds.top(), min(rect.top(), bounds.bottom() - rect.height())))
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(tone.strong, 1))
        self._painter.setBrush(tone.soft)
        self._painter.drawRoundedRect(rect, spacing.xs, spacing.xs)
        self._painter.restore()
        row = rect.adjusted(spacing.s, spacing.s / 2, -spacing.s, 0)
        row.setHeight(line)
        ratio = self._painter.device().devicePixelRatioF()
        sign = inked("warning", side, tone.strong.name(), ratio)
        self._painter.drawPixmap(QPointF(row.left(), row.center().y() - side / 2), sign)
        row.setLeft(row.left() + side + spacing.s)
        for text in self._warnings:
            self.write(row, text, font, tone.text)
            row.translate(0, line)

    def line(self, start: QPointF, end: QPointF) -> None:
        """Draw a hairline."""
        self._painter.setPen(QPen(self._look.colors.border, 1))
        self._painter.drawLine(start, end)

"""Where things are among the hours: days, the band above them, hours and minutes to pixels, and back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from mozspaces_desktop.gui.calendar.layout import DAYS, MINUTES, Block
from mozspaces_desktop.gui.calendar.pace_painter import pace_height, pace_width
from mozspaces_desktop.gui.theme import Theme

BAND_LANES = 4
"""Lanes of the band above the hours; what finds none is behind "+3 more"."""


@dataclass(frozen=True, slots=True)
class HoursGeometry:
    """A column for each day: its name, a band for what fills days, and below it the hours, scrolled by `offset`."""

    size: QSizeF
    days: int
    header: float
    """Height of the names of the days."""
    band: float
    """Height of the band above the hours."""
    margin: float
    """Width of the hours and the pace at the left."""
    lane: float
    gap: float
    hour: float
    """Height of an hour."""
    offset: float
    """How much of the hours is scrolled away at the top."""

    @classmethod
    def fit(
        cls, size: QSizeF, look: Theme, *, days: int = DAYS, lanes: int = 1, offset: float = 0, holidays: bool = False
    ) -> HoursGeometry:
        """The geometry of `days` in a widget of `size` (without its scroll bar) with `lanes` in the band.

        Where there are `holidays`, the heads of the days have a line for their names.
        """
        caption = QFontMetricsF(look.type.caption).height()
        gap = max(1.0, look.spacing.xs / 2)
        lane = round(caption + look.spacing.xs) + gap
        headline = caption * (1 + holidays) + QFontMetricsF(look.type.title).height()
        return cls(
            size=size,
            days=days,
            header=max(headline + look.spacing.s + look.spacing.xs, pace_height(look)),
            band=(max(lanes, 1) + 0.5) * lane,
            margin=pace_width(look),
            lane=lane,
            gap=gap,
            hour=float(look.spacing.xl * 2),
            offset=offset,
        )

    @property
    def top(self) -> float:
        """Where the hours begin."""
        return self.header + self.band

    @property
    def visible(self) -> float:
        """Height of the part of the hours that can be seen."""
        return max(0.0, self.size.height() - self.top)

    @property
    def hours(self) -> QRectF:
        """Where the hours of all days are."""
        return QRectF(self.margin, self.top, max(0.0, self.size.width() - self.margin), self.visible)

    def left(self, day: int) -> float:
        """Where a day begins (0 is the first)."""
        return round(self.margin + (self.size.width() - self.margin) * day / self.days)

    def y_of(self, minute: float) -> float:
        """The height of a minute of the day."""
        return self.top - self.offset + minute * self.hour / 60

    def minute_at(self, y: float) -> int:
        """The minute of the day at a height."""
        return min(max(int((y - self.top + self.offset) * 60 / self.hour), 0), MINUTES)

    def day_at(self, x: float) -> int | None:
        """The day at a distance from the left, None left of the days."""
        if not self.margin <= x < self.size.width():
            return None
        return min(int((x - self.margin) * self.days / (self.size.width() - self.margin)), self.days - 1)

    def name(self, day: int) -> QRectF:
        """Where the name of a day is."""
        return QRectF(self.left(day), 0, self.left(day + 1) - self.left(day), self.header)

    def band_cell(self, day: int) -> QRectF:
        """Where a day is in the band."""
        return QRectF(self.left(day), self.header, self.left(day + 1) - self.left(day), self.band)

    def chip(self, lane: int, first: int, last: int) -> QRectF:
        """Where an event is in the band that covers the days from `first` to `last` in `lane`."""
        left, right = self.left(first) + self.gap + 1, self.left(last + 1) - self.gap
        return QRectF(left, self.header + self.gap + lane * self.lane, right - left, self.lane - self.gap)

    def stretch(self, day: int, first: int, last: int) -> QRectF:
        """Where the minutes from `first` to `last` of a day are."""
        top, left = self.y_of(first), self.left(day)
        return QRectF(left, top, self.left(day + 1) - left, self.y_of(last) - top)

    def block(self, day: int, block: Block) -> QRectF:
        """Where an event is among the hours; a strip at the right stays free to click on."""
        whole = self.stretch(day, block.first, block.last).adjusted(self.gap + 1, 0.5, -4 * self.gap, -0.5)
        column = whole.width() / block.columns
        return QRectF(
            whole.left() + block.column * column, whole.top(), column * block.width - self.gap / 2, whole.height()
        )

    def in_hours(self, place: QPointF) -> bool:
        """Whether `place` is among the hours."""
        return place.y() >= self.top

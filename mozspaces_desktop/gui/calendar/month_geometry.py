"""Where things are in a month: from days and lanes to pixels, and back."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from mozspaces_desktop.gui.calendar.layout import DAYS
from mozspaces_desktop.gui.calendar.pace_painter import pace_width
from mozspaces_desktop.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class MonthGeometry:
    """A grid of `weeks` rows and seven columns, with a column for the pace at the left and weekdays on top."""

    size: QSizeF
    weeks: int
    header: float
    """Height of the line with the names of the weekdays."""
    margin: float
    """Width of the column with the pace."""
    number: float
    """Height of the line with the number of a day."""
    lines: int
    """How many lines of text an event has."""
    lane: float
    """Height of a lane, the gap below it included."""
    gap: float

    @classmethod
    def fit(cls, size: QSizeF, weeks: int, look: Theme, *, lines: int = 1) -> MonthGeometry:
        """The geometry of a month in a widget of `size`, each event with `lines` of text."""
        caption = QFontMetricsF(look.type.caption).height()
        gap = max(1.0, look.spacing.xs / 2)
        return cls(
            size=size,
            weeks=max(weeks, 1),
            header=caption + look.spacing.s,
            margin=pace_width(look),
            number=QFontMetricsF(look.type.body).height() + 1.5 * look.spacing.xs,
            lines=lines,
            lane=round(lines * caption + look.spacing.xs) + gap,
            gap=gap,
        )

    @property
    def lanes(self) -> int:
        """How many lanes fit under the number of a day."""
        return max(1, int((self._row - self.number - self.gap) // self.lane))

    @property
    def _row(self) -> float:
        return (self.size.height() - self.header) / self.weeks

    def _left(self, day: int) -> float:
        return round(self.margin + (self.size.width() - self.margin) * day / DAYS)

    def _top(self, week: int) -> float:
        return round(self.header + self._row * week)

    def weekday(self, day: int) -> QRectF:
        """Where the name of a weekday is (0 is Monday)."""
        return QRectF(self._left(day), 0, self._left(day + 1) - self._left(day), self.header)

    def pace(self, week: int) -> QRectF:
        """Where the pace of a week is."""
        return QRectF(0, self._top(week), self.margin, self._top(week + 1) - self._top(week))

    def cell(self, week: int, day: int) -> QRectF:
        """Where a day is."""
        top, left = self._top(week), self._left(day)
        return QRectF(left, top, self._left(day + 1) - left, self._top(week + 1) - top)

    def days(self, week: int, first: int, last: int) -> QRectF:
        """Where the days from `first` to `last` of a week are."""
        return self.cell(week, first).united(self.cell(week, last))

    def chip(self, week: int, lane: int, first: int, last: int) -> QRectF:
        """Where an event is that covers the days from `first` to `last` in `lane`."""
        top = self._top(week) + self.number + lane * self.lane
        left, right = self._left(first) + self.gap + 1, self._left(last + 1) - self.gap
        return QRectF(left, top, right - left, self.lane - self.gap)

    def cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """The week and the day at `place`, None outside of the days."""
        inside = self.margin <= place.x() < self.size.width() and self.header <= place.y() < self.size.height()
        if not inside:
            return None
        day = (place.x() - self.margin) * DAYS / (self.size.width() - self.margin)
        return self.week_at(place) or 0, min(int(day), DAYS - 1)

    def week_at(self, place: QPointF) -> int | None:
        """The week at the height of `place`."""
        if not self.header <= place.y() < self.size.height():
            return None
        return min(int((place.y() - self.header) / self._row), self.weeks - 1)

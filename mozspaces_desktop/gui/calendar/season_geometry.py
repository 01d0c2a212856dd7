"""Where things are in a strip of weeks: columns of blocks above the numbers of weeks and the names of months."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QFontMetricsF

from mozspaces_desktop.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class SeasonGeometry:
    """A summary, then `weeks` columns on one line: a block for each event, upwards."""

    size: QSizeF
    weeks: int
    air: float
    title: float
    """Height of a line of the title; the lines below it have that of `body`."""
    body: float
    caption: float
    axis: float
    """Width of what is written left of the weeks."""
    block: float
    """Height of a block, the gap below it included."""
    tallest: int
    """Blocks in the tallest column, or as far up as the target is."""

    @classmethod
    def fit(cls, size: QSizeF, weeks: int, tallest: int, look: Theme) -> SeasonGeometry:
        """The geometry of `weeks` weeks in a widget of `size`, the tallest of `tallest` events."""
        title, body, caption = (
            QFontMetricsF(font).height() for font in (look.type.title, look.type.body, look.type.caption)
        )
        air = float(look.spacing.l)
        head, foot = 4 * air + title + 2 * body + caption, 3 * caption + air
        block = max(1.0, min((size.height() - head - foot) / max(tallest, 1), 4.0 * look.spacing.xxl))
        axis = QFontMetricsF(look.type.caption).horizontalAdvance("00") + look.spacing.m
        return cls(size, max(weeks, 1), air, title, body, caption, air + axis, block, max(tallest, 1))

    @property
    def summary(self) -> QRectF:
        """Where the title of the summary is."""
        return QRectF(self.air, self.air, self.size.width() - 2 * self.air, self.title)

    def details(self, line: int) -> QRectF:
        """Where a line below the title is (0 is the first)."""
        return QRectF(self.air, self.air + self.title + line * self.body, self.summary.width(), self.body)

    @property
    def legend(self) -> QRectF:
        """Where it is said what the blocks mean."""
        return QRectF(self.axis, self.details(2).top() + self.air / 2, self.size.width() - self.axis, self.caption)

    @property
    def top(self) -> float:
        """Where the tallest column begins."""
        return self.legend.bottom() + self.air

    @property
    def ground(self) -> float:
        """Where the columns stand."""
        return self.top + self.tallest * self.block

    def left(self, week: int) -> float:
        """Where a week begins."""
        return round(self.axis + (self.size.width() - self.axis - self.air) * week / self.weeks)

    def column(self, week: int) -> QRectF:
        """Where a week is, its number included."""
        left = self.left(week)
        return QRectF(left, self.top, self.left(week + 1) - left, self.ground - self.top + 1.5 * self.caption)

    def y_of(self, events: int) -> float:
        """The height of so many events."""
        return self.ground - events * self.block

    def event(self, week: int, number: int) -> QRectF:
        """Where a block of a week is (0 is the lowest)."""
        gap = 2.0 if self.block > 6 else 0.0
        return QRectF(
            self.left(week) + 1.5,
            self.y_of(number + 1) + gap / 2,
            self.left(week + 1) - self.left(week) - 3,
            self.block - gap,
        )

    def number(self, week: int) -> QRectF:
        """Where the number of a week is."""
        column = self.column(week)
        return QRectF(column.left(), self.ground + self.caption * 0.25, column.width(), self.caption)

    def month(self, week: int, last: int) -> QRectF:
        """Where the name of a month is that begins in `week` and goes to `last`."""
        left = self.left(week)
        return QRectF(left, self.ground + 1.75 * self.caption, self.left(last + 1) - left, self.caption)

    def week_at(self, place: QPointF) -> int | None:
        """The week at `place`."""
        if not self.axis <= place.x() < self.size.width() - self.air or place.y() < self.top:
            return None
        share = (place.x() - self.axis) / (self.size.width() - self.air - self.axis)
        return min(int(share * self.weeks), self.weeks - 1)

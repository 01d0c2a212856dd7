"""A bar that says where a count will end: what there is, the range of its end, its middle, and what is aimed at."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mozspaces_desktop.core.hypothesis import Outlook
from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.theme import Theme
from mozspaces_desktop.gui.widgets.chart_parts import (
    LegendEntry,
    Swatch,
    draw_legend,
    hairline,
    nice_ticks,
    number,
    soft,
)


def furthest(outlook: Outlook) -> float:
    """The highest value that a bar of `outlook` has to show."""
    return max(outlook.so_far, outlook.target, outlook.range.high if outlook.range else 0)


def draw_range(painter: QPainter, look: Theme, box: QRectF, outlook: Outlook, largest: float) -> None:
    """Draw the bar into `box`, whose width stands for `largest`; what is more is cut. The target's mark sticks out."""
    colors, thin, per_one = look.colors, box.height() * 0.25, box.width() / max(largest, 1e-9)

    def x(value: float) -> float:
        return box.left() + min(box.width(), value * per_one)

    radius = min(look.spacing.xs * 0.75, box.height() / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.pressed)
    painter.drawRoundedRect(box.adjusted(0, thin, 0, -thin), radius, radius)
    if outlook.range is not None and outlook.weeks_left:
        painter.setBrush(soft(colors.accent))
        painter.setPen(QPen(soft(colors.accent_text), hairline(look)))
        left, right = x(outlook.range.low), x(outlook.range.high)
        painter.drawRoundedRect(QRectF(left, box.top(), max(radius * 2, right - left), box.height()), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
    if outlook.so_far:
        painter.setBrush(colors.accent)
        so_far = QRectF(box.left(), box.top() + thin, max(radius * 2, x(outlook.so_far) - box.left()), thin * 2)
        painter.drawRoundedRect(so_far, radius, radius)
    if outlook.projected is not None and outlook.weeks_left:
        _draw_mark(painter, QPen(colors.accent, look.spacing.xs / 2), x(outlook.projected), box, 0)
    _draw_mark(painter, QPen(colors.text, hairline(look) * 2), x(outlook.target), box, look.spacing.xs * 0.75)


def _draw_mark(painter: QPainter, pen: QPen, x: float, box: QRectF, out: float) -> None:
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    inside = round(min(max(x, box.left() + pen.widthF() / 2), box.right() - pen.widthF() / 2))  # crisp
    painter.drawLine(QPointF(inside, box.top() - out), QPointF(inside, box.bottom() + out))


class RangeBar(QWidget):
    """One large bar with the target's number above it and an axis below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outlook: Outlook | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_outlook(self, outlook: Outlook, told: str) -> None:
        """Show `outlook`, which in words is `told`."""
        self._outlook = outlook
        self.setToolTip(messages.tooltip(told))
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a bar between its numbers."""
        look = theme.current()
        line = QFontMetricsF(look.type.caption).height()
        return QSize(look.spacing.xxl * 10, ceil(2 * line + look.spacing.xl + look.spacing.l))

    def minimumSizeHint(self) -> QSize:
        """Return the least size in which the numbers are apart."""
        return QSize(theme.current().spacing.xxl * 6, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar and its numbers."""
        if self._outlook is None:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.type.caption)
        line, room = QFontMetricsF(look.type.caption).height(), look.spacing.l
        box = QRectF(room, line + look.spacing.s, self.width() - 2 * room, look.spacing.xl)
        ticks = nice_ticks(max(1.0, furthest(self._outlook)))
        painter.setPen(look.colors.text_muted)
        for tick in ticks:
            self._draw_number(painter, box, tick / ticks[-1], box.bottom() + look.spacing.s, number(tick))
        draw_range(painter, look, box, self._outlook, ticks[-1])
        painter.setPen(look.colors.text)
        self._draw_number(painter, box, self._outlook.target / ticks[-1], 0, number(self._outlook.target))
        painter.end()

    def _draw_number(self, painter: QPainter, box: QRectF, part: float, top: float, text: str) -> None:
        width = QFontMetricsF(painter.font()).horizontalAdvance(text) + 2
        left = min(max(0.0, box.left() + part * box.width() - width / 2), self.width() - width)
        painter.drawText(QRectF(left, top, width, box.height() + 2), Qt.AlignmentFlag.AlignHCenter, text)


class RangeLegend(QWidget):
    """What the parts of the bars mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._ranged = True
        meaning = self.tr(
            "Of 10 seasons that went so far like this one, 8 end within the range, one below and one above. It narrows "
            "as weeks go by, and is wide where weeks differ much."
        )
        self.setToolTip(messages.tooltip(meaning))
        self.show_range(is_shown=True)

    def show_range(self, *, is_shown: bool) -> None:
        """Explain the range and its middle, or leave them out where bars have none."""
        self._ranged = is_shown
        self.setAccessibleName(", ".join(entry.text for entry in self._entries()))
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: words go to a second line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all words need in `width`."""
        return ceil(draw_legend(QPainter(), theme.current(), width, self._entries()))

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        width = theme.current().spacing.xxl * 12
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words with their signs."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.current().type.caption)
        draw_legend(painter, theme.current(), self.width(), self._entries())
        painter.end()

    def _entries(self) -> list[LegendEntry]:
        colors = theme.current().colors
        ranged = [
            LegendEntry(self.tr("At this rate"), colors.accent, Swatch.LINE),
            LegendEntry(self.tr("8 of 10 such seasons end here"), colors.accent, Swatch.SOFT),
        ]
        return [
            LegendEntry(self.tr("So far"), colors.accent),
            *(ranged if self._ranged else ()),
            LegendEntry(self.tr("Target"), colors.text, Swatch.LINE),
        ]

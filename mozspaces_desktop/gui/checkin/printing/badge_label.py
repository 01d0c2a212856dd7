"""A name badge: the first name to be read across a table, the rest smaller, the event below."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter

from mozspaces_desktop.gui.printing.paper import MM, PER_POINT, draw_line, fitted, letters
from mozspaces_desktop.gui.printing.qr_code import can_be_code, draw_qr_code
from mozspaces_desktop.gui.tokens import light_colors

_CENTER = Qt.AlignmentFlag.AlignHCenter
_BOLD = QFont.Weight.Bold
_PAD = 3 * MM
_SMALLEST = 8
_FIRST_PART, _REST_PART = 0.62, 0.4
"""How much of the height above the event the first name takes if there is more of the name, and how high the rest is
against it."""
_QR_PART = 0.3
"""How much of the width a code may take."""


@dataclass(frozen=True, slots=True)
class BadgeLabel:
    """Somebody's name, the title of an event, and perhaps the code of their ticket."""

    name: str
    event: str
    code: str = ""

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        """Draw it on a label of `size`, whose upper left corner is the origin."""
        colors = light_colors()
        area = QRectF(0, 0, size.width(), size.height()).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        foot = min(max(area.height() * 0.14, 3 * MM), 7 * MM)
        title = QRectF(area.left(), area.bottom() - foot, area.width(), foot)
        points = min(foot / PER_POINT * 0.62, 12)
        draw_line(painter, title, self.event, letters(points), colors.text_muted, align=_CENTER)
        area.setBottom(title.top() - MM)
        if can_be_code(self.code):
            side = min(area.height(), area.width() * _QR_PART)
            draw_qr_code(painter, QRectF(area.right() - side, area.top(), side, area.height()), self.code)
            area.setRight(area.right() - side - MM)
        self._paint_name(painter, area)

    def _paint_name(self, painter: QPainter, area: QRectF) -> None:
        first, _, rest = self.name.partition(" ")
        high = area.height() * (_FIRST_PART if rest else 1.0)
        big = fitted(
            first,
            QSizeF(area.width(), high),
            largest=high / PER_POINT * 0.7,
            smallest=_SMALLEST,
            weight=_BOLD,
            align=_CENTER,
        )
        small = fitted(
            rest,
            QSizeF(area.width(), area.height() - big.height),
            largest=max(high / PER_POINT * _REST_PART, _SMALLEST),
            smallest=_SMALLEST,
            weight=QFont.Weight.Normal,
            align=_CENTER,
        )
        height = big.height + (small.height if rest else 0)
        top = area.top() + max(0.0, (area.height() - height) / 2)
        big.draw(painter, area.left(), top, light_colors().text)
        if rest:
            small.draw(painter, area.left(), top + big.height, light_colors().text)

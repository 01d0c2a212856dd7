"""A ticket: what it is for, whose it is, and the code that the door reads."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from mozspaces_desktop.gui.printing.paper import MM, Words, draw_line, letters
from mozspaces_desktop.gui.printing.qr_code import can_be_code, draw_qr_code
from mozspaces_desktop.gui.tokens import light_colors

translate = QCoreApplication.translate

_BOLD = QFont.Weight.DemiBold
_CENTER = Qt.AlignmentFlag.AlignHCenter
_PAD = 9 * MM
_DESIGNED_FOR = 105 * MM
"""The width of A6: on a wider page all is larger."""
_LARGEST = 1.6
_CODE = 62 * MM
_CODE_LINE = 8 * MM


@dataclass(frozen=True, slots=True)
class TicketLabel:
    """The ticket of somebody for an event; `code` is empty before it is made."""

    name: str
    seats: int
    code: str
    event: str
    when: str
    where: str

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        """Draw it on a piece of paper of `size`, whose upper left corner is the origin."""
        scale = min(size.width() / _DESIGNED_FOR, _LARGEST)
        painter.scale(scale, scale)
        area = QRectF(0, 0, size.width() / scale, size.height() / scale).adjusted(_PAD, _PAD, -_PAD, -_PAD)
        top = self._paint_words(painter, area)
        self._paint_code(painter, area, top + 2 * MM)

    def _paint_words(self, painter: QPainter, area: QRectF) -> float:
        colors = light_colors()
        name = self.name if self.seats == 1 else f"{self.name}\u200e +{self.seats - 1}"
        top = area.top()
        for text, font, lines, color, gap in (
            (self.event, letters(18, _BOLD), 3, colors.text, 2.5 * MM),
            (self.when, letters(10.5), 2, colors.text, 0.5 * MM),
            (self.where, letters(10.5), 2, colors.text, 6 * MM),
            (translate("Tickets", "Ticket of"), letters(9.5), 1, colors.text_muted, 0.5 * MM),
            (name, letters(15, _BOLD), 2, colors.text, 0.0),
        ):
            words = Words(text, font, area.width(), lines=lines)
            words.draw(painter, area.left(), top, color)
            top += words.height + gap
        return top

    def _paint_code(self, painter: QPainter, area: QRectF, top: float) -> None:
        """The code, in the middle of what is left below `top`."""
        colors = light_colors()
        room = area.bottom() - _CODE_LINE - top
        side = max(min(_CODE, room), 0.0)
        square = QRectF(area.center().x() - side / 2, top + (room - side) / 2, side, side)
        line = QRectF(area.left(), square.bottom(), area.width(), _CODE_LINE)
        if can_be_code(self.code):
            draw_qr_code(painter, square, self.code)
            draw_line(painter, line, self.code, letters(13, _BOLD), colors.text, align=_CENTER)
        else:
            painter.setPen(QPen(colors.border, 0.3 * MM, Qt.PenStyle.DashLine))
            inset = side * 0.12
            painter.drawRect(square.adjusted(inset, inset, -inset, -inset))
            text = translate("Tickets", "The code is made when this is printed.")
            draw_line(painter, line, text, letters(9), colors.text_muted, align=_CENTER)

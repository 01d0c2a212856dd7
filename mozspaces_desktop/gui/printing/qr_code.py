"""QR codes, drawn as squares: sharp on every printer."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

_QUIET = 4
"""White modules on each side, as ISO/IEC 18004 wants them."""
_LONGEST = 300
"""Characters of a text that still make a code which can be read from a small piece of paper."""
_OVERLAP = 0.02
"""By how much of a module squares reach into their neighbours, so that no reader of PDF files shows seams."""


def can_be_code(text: str) -> bool:
    """Whether `text` can be drawn."""
    return 0 < len(text) <= _LONGEST


def draw_qr_code(painter: QPainter, rect: QRectF, text: str) -> None:
    """Draw `text` as a black code with its white border in the middle of `rect`, as large as there is room.

    A seventh of it may be damaged (level M).
    """
    matrix = segno.make_qr(text, error="m", boost_error=False).matrix
    side = len(matrix) + 2 * _QUIET
    module = min(rect.width(), rect.height()) / side
    left = rect.center().x() - module * side / 2 + module * _QUIET
    top = rect.center().y() - module * side / 2 + module * _QUIET
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    for y, line in enumerate(matrix):
        start = None
        for x, dark in enumerate([*line, 0]):
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                width, height = (x - start + _OVERLAP) * module, (1 + _OVERLAP) * module
                painter.drawRect(QRectF(left + start * module, top + y * module, width, height))
                start = None
    painter.restore()

"""A chip: a word in a soft colour, for the status and the track of an event and for focus areas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mozspaces_desktop.gui import messages, theme
from mozspaces_desktop.gui.theme import Theme, Tone


def chip_size(look: Theme, text: str) -> QSize:
    """Return the size that a chip with `text` needs (delegates ask before they paint one)."""
    metrics = QFontMetrics(look.type.caption)
    space = look.spacing
    return QSize(metrics.horizontalAdvance(text) + 2 * space.s, metrics.height() + space.xs)


def paint_chip(painter: QPainter, rect: QRectF, text: str, tone: Tone, look: Theme) -> None:
    """Paint a chip with `text` into `rect`, shortened with an ellipsis where it is too narrow."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tone.soft)
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    painter.setFont(look.type.caption)
    painter.setPen(tone.text)
    inner = rect.adjusted(look.spacing.s, 0, -look.spacing.s, 0)
    # A pixel more than measured: rounding must not turn a text that fits into an ellipsis.
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, round(inner.width()) + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.restore()


class Chip(QWidget):
    """One chip as a widget."""

    def __init__(self, text: str, tone: Tone | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: Tone | None = None) -> None:
        """Show `text` in `tone` (neutral by default); the whole text is its name for a screen reader."""
        self._text = text
        self._tone = tone
        self.setAccessibleName(text)
        self.setToolTip(messages.tooltip(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        return chip_size(theme.current(), self._text)

    def minimumSizeHint(self) -> QSize:
        """Return a size in which the ellipsis still says something."""
        return QSize(min(self.sizeHint().width(), theme.current().spacing.xxl * 2), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        look = theme.current()
        painter = QPainter(self)
        paint_chip(painter, QRectF(self.rect()), self._text, self._tone or look.colors.neutral, look)
        painter.end()

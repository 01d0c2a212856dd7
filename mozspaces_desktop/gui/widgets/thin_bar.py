"""A thin bar that shows a share, as under a metric or a capacity."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mozspaces_desktop.gui import theme


class ThinBar(QWidget):
    """A rounded bar filled to a share between 0 and 1. Says nothing to a screen reader: its owner does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._color: QColor | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, color: QColor | None = None) -> None:
        """Fill the bar to `share` (cut to 0..1) in `color`, without one in the accent colour."""
        self._share = min(1.0, max(0.0, share))
        self._color = color
        self.update()

    def sizeHint(self) -> QSize:
        """Return a bar hardly higher than the smallest gap."""
        spacing = theme.current().spacing
        return QSize(spacing.xxl * 2, max(4, round(spacing.xs * 1.25)))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which a share can be read."""
        return QSize(theme.current().spacing.xxl, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the share."""
        colors = theme.current().colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(colors.pressed)
        painter.drawRoundedRect(whole, radius, radius)
        if self._share > 0:
            width = max(whole.height(), whole.width() * self._share)
            left = whole.right() - width if self.isRightToLeft() else whole.left()
            painter.setBrush(self._color or colors.accent)
            painter.drawRoundedRect(QRectF(left, whole.top(), width, whole.height()), radius, radius)
        painter.end()

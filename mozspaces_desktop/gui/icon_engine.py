"""Draws our SVG icons in the colour of the theme, at any size and device pixel ratio.

Its own module because QtSvg is loaded with it: `theme.icon` imports it when the first icon is asked for.
"""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from mozspaces_desktop import paths
from mozspaces_desktop.gui import theme


class SvgIconEngine(QIconEngine):
    """An icon of one SVG file whose `currentColor` is a role of the theme in force at the time of painting."""

    _kept: ClassVar[list[SvgIconEngine]] = []
    """Clones belong to C++, but PySide would free them with their last Python reference: a crash."""

    def __init__(self, name: str, role: theme.IconRole) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._svg = paths.resource("icons", f"{name}.svg").read_bytes()

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the icon into `rect`, sharp on the device of `painter`."""
        painter.drawPixmap(rect, self.scaledPixmap(rect.size(), mode, state, painter.device().devicePixelRatioF()))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return the icon in `size` device pixels."""
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon in `size` device-independent pixels, for a screen of device pixel ratio `scale`."""
        color = self._color(mode, state).name()
        key = f"mozspaces {self._name} {color} {size.width()}x{size.height()} {scale}"
        found = QPixmap()
        if not QPixmapCache.find(key, found):
            found = self._render(size * scale, color)
            found.setDevicePixelRatio(scale)
            QPixmapCache.insert(key, found)
        return found

    def clone(self) -> SvgIconEngine:
        """Return another engine for the same icon (Qt asks when somebody adds a pixmap to a copy of it)."""
        copy = SvgIconEngine(self._name, self._role)
        self._kept.append(copy)
        return copy

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        look = theme.current()
        if mode == QIcon.Mode.Disabled:
            return look.colors.text_disabled
        if state == QIcon.State.On and self._role in ("text", "muted"):
            return look.colors.accent_text
        if mode == QIcon.Mode.Active and self._role == "muted":
            return look.colors.text
        return look.icon_color(self._role)

    def _render(self, size: QSize, color: str) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        renderer = QSvgRenderer(QByteArray(self._svg.replace(b"currentColor", color.encode())))
        side = min(size.width(), size.height())
        corner = QPoint((size.width() - side) // 2, (size.height() - side) // 2)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(corner, QSize(side, side)))
        painter.end()
        return pixmap

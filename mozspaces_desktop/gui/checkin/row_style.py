"""Fonts, measures, icons and words of the rows at the door, made once: making them for each row costs half a frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTextOption

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.theme import IconRole, Theme, Tone
from mozspaces_desktop.gui.widgets.chip import chip_size, paint_chip

_KEPT = 1000
"""Pictures and lines of words that are kept; then they are made anew."""

_LAST_LATIN_LETTER, _WIDE_LETTERS = "\u024f", "WM@ŒǼ"


class RowStyle:
    """What rows are painted with in one theme; each of its fonts has a name in `fonts`."""

    def __init__(self, look: Theme) -> None:
        self.look = look
        name, match, caption = QFont(look.type.title), look.type.title, look.type.caption
        name.setWeight(QFont.Weight.Medium)
        self.fonts = {"name": name, "match": match, "caption": caption, "body": look.type.body}
        self.metrics = {role: QFontMetrics(font) for role, font in self.fonts.items()}
        self._widest = {
            role: max(map(metrics.horizontalAdvance, _WIDE_LETTERS)) for role, metrics in self.metrics.items()
        }
        self.height = self.metrics["name"].height() + self.metrics["caption"].height() + 2 * look.spacing.s
        self.hairline = QPen(look.colors.border, 1)
        self._one_line = QTextOption()
        self._one_line.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        self._shortened: dict[tuple[str, str, int], str] = {}
        self._advances: dict[tuple[str, str], int] = {}
        self._lines: dict[tuple[str, str], QStaticText] = {}

    @classmethod
    def current(cls, kept: RowStyle | None) -> RowStyle:
        """The style of the theme in force: `kept`, unless the theme has changed."""
        look = theme.current()
        return kept if kept is not None and kept.look is look else cls(look)

    def shortened(self, text: str, font: str, width: int) -> str:
        """`text` in the font, with an ellipsis if it is wider than `width`; most names plainly are not."""
        if len(text) * self._widest[font] <= width and max(text, default="") <= _LAST_LATIN_LETTER:
            return text
        key = (text, font, width)
        if key not in self._shortened:
            _make_room(self._shortened)
            self._shortened[key] = self.metrics[font].elidedText(text, Qt.TextElideMode.ElideRight, width)
        return self._shortened[key]

    def fitting(self, text: str, font: str, width: int) -> QStaticText:
        """`text` in the font, laid out, with an ellipsis if it is wider than `width`."""
        line = self.line(text, font)
        return line if line.size().width() <= width else self.line(self.shortened(text, font, width), font)

    def line(self, text: str, font: str) -> QStaticText:
        """`text` in the font, laid out."""
        key = (text, font)
        if key not in self._lines:
            _make_room(self._lines)
            line = self._lines[key] = QStaticText(text)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setTextOption(self._one_line)
            line.prepare(font=self.fonts[font])
        return self._lines[key]

    def advance(self, text: str, font: str) -> int:
        """Where the next letter stands, from the first one of `text`."""
        key = (text, font)
        if key not in self._advances:
            _make_room(self._advances)
            self._advances[key] = self.metrics[font].horizontalAdvance(text)
        return self._advances[key]

    def icon(self, name: str, role: IconRole, scale: float) -> QPixmap:
        """The icon `name` in the colour of `role`, for a device of pixel ratio `scale`."""
        size = QSize(self.look.spacing.icon, self.look.spacing.icon)
        return self._picture((name, role, scale), lambda: theme.icon(name, role).pixmap(size, scale))

    def chip(self, text: str, tone: Tone, scale: float) -> QPixmap:
        """A chip with `text`; most rows have one of a few."""
        return self._picture((text, tone.soft.rgba(), scale), lambda: self._painted_chip(text, tone, scale))

    def _picture(self, key: tuple[object, ...], make: Callable[[], QPixmap]) -> QPixmap:
        if key not in self._pictures:
            _make_room(self._pictures)
            self._pictures[key] = make()
        return self._pictures[key]

    def _painted_chip(self, text: str, tone: Tone, scale: float) -> QPixmap:
        size = chip_size(self.look, text)
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_chip(painter, QRectF(QPointF(0, 0), QSizeF(size)), text, tone, self.look)
        painter.end()
        return pixmap

    def two_lines(self, rect: QRect) -> tuple[QRect, QRect]:
        """The places of the name and of the details in `rect`."""
        upper = QRect(rect.left(), rect.top() + self.look.spacing.s, rect.width(), self.metrics["name"].height())
        return upper, QRect(rect.left(), upper.bottom() + 1, rect.width(), self.metrics["caption"].height())


def _make_room(kept: dict[Any, Any]) -> None:
    if len(kept) >= _KEPT:
        kept.clear()

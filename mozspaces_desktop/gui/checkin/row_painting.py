"""What the rows of the door's lists are painted with: ground, two lines of text, chips from the right, a button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mozspaces_desktop.gui import theme
from mozspaces_desktop.gui.checkin import highlight
from mozspaces_desktop.gui.marked_text import Mark, draw_marked
from mozspaces_desktop.gui.theme import IconRole, Theme, Tone
from mozspaces_desktop.gui.widgets.chip import chip_size, paint_chip

_PICTURES_KEPT = 500
_ONE_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class RowStyle:
    """Fonts, measures and icons of rows in one theme: made once, as making them for each row costs half a frame."""

    def __init__(self, look: Theme) -> None:
        self.look = look
        self.name_font = QFont(look.type.title)
        self.name_font.setWeight(QFont.Weight.Medium)
        self.match_font = look.type.title
        self.name_metrics = QFontMetrics(self.name_font)
        self.match_metrics = QFontMetrics(self.match_font)
        self.caption_metrics = QFontMetrics(look.type.caption)
        self.height = self.name_metrics.height() + self.caption_metrics.height() + 2 * look.spacing.s
        self._pictures: dict[tuple[str, str, float], QPixmap] = {}

    @classmethod
    def current(cls, kept: RowStyle | None) -> RowStyle:
        """The style of the theme in force: `kept`, unless the theme has changed."""
        look = theme.current()
        return kept if kept is not None and kept.look is look else cls(look)

    def icon(self, name: str, role: IconRole, scale: float) -> QPixmap:
        """The icon `name` in the colour of `role`, for a device of pixel ratio `scale`."""
        size = QSize(self.look.spacing.icon, self.look.spacing.icon)
        return self._kept((name, role, scale), lambda: theme.icon(name, role).pixmap(size, scale))

    def chip(self, text: str, tone: Tone, scale: float) -> QPixmap:
        """A chip with `text`; most rows have one of a few."""
        return self._kept((text, tone.soft.name(), scale), lambda: self._painted_chip(text, tone, scale))

    def _kept(self, key: tuple[str, str, float], make: Callable[[], QPixmap]) -> QPixmap:
        if key not in self._pictures:
            if len(self._pictures) >= _PICTURES_KEPT:
                self._pictures.clear()
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
        upper = QRect(rect.left(), rect.top() + self.look.spacing.s, rect.width(), self.name_metrics.height())
        return upper, QRect(rect.left(), upper.bottom() + 1, rect.width(), self.caption_metrics.height())


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, look: Theme, *, fresh: bool) -> None:
    """The ground of a row by its state, and the hairline under it."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, look.colors.selection)
        edge = QRect(option.rect.topLeft(), QSize(max(2, look.spacing.xs // 2), option.rect.height()))
        painter.fillRect(edge, look.colors.accent)
    elif fresh:
        painter.fillRect(option.rect, look.colors.positive.soft)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(option.rect, look.colors.hover)
    painter.setPen(QPen(look.colors.border, 1))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def paint_name(
    painter: QPainter, rect: QRect, name: str, words: Sequence[str], style: RowStyle, color: QColor | None = None
) -> bool:
    """The name, the parts that match `words` in the accent colour, shortened with an ellipsis if too long.

    Returns whether anything of it matched.
    """
    shown = style.match_metrics.elidedText(name, Qt.TextElideMode.ElideRight, rect.width())
    spans = highlight.matches(shown, words) if words else []
    painter.setPen(color or style.look.colors.text)
    painter.setFont(style.name_font)
    if not spans:
        painter.drawText(rect, _ONE_LINE, shown)
        return False
    draw_marked(painter, rect, shown, spans, Mark(style.match_font, style.look.colors.accent_text))
    return True


def paint_details(painter: QPainter, rect: QRect, text: str, style: RowStyle) -> None:
    """The second line of a row."""
    painter.setFont(style.look.type.caption)
    painter.setPen(style.look.colors.text_muted)
    shown = style.caption_metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _ONE_LINE, shown)


def paint_chips(painter: QPainter, rect: QRect, chips: Sequence[tuple[str, Tone]], style: RowStyle) -> int:
    """Chips at the right end of `rect`, the last one outermost; returns where the room left of them ends."""
    right = rect.right()
    scale = painter.device().devicePixelRatioF()
    for text, tone in reversed(chips):
        chip = style.chip(text, tone, scale)
        size = chip.deviceIndependentSize().toSize()
        if right - size.width() < rect.left() + rect.width() // 3:
            break
        painter.drawPixmap(right - size.width(), rect.center().y() - size.height() // 2, chip)
        right -= size.width() + style.look.spacing.s
    return right


def paint_icon(painter: QPainter, rect: QRect, name: str, role: IconRole, style: RowStyle) -> None:
    """An icon in the middle of `rect`."""
    size = style.look.spacing.icon
    corner = rect.center() - QRect(0, 0, size, size).center()
    painter.drawPixmap(corner, style.icon(name, role, painter.device().devicePixelRatioF()))


def text_width(text: str, font: QFont) -> int:
    """Width of `text` in `font`."""
    return QFontMetrics(font).horizontalAdvance(text)


def button_width(look: Theme, texts: Sequence[str]) -> int:
    """Width of a button that can show each of `texts`."""
    return max(text_width(text, look.type.body) for text in texts) + 2 * look.spacing.m


def button_rect(row: QRect, width: int, look: Theme) -> QRect:
    """The place of a row's button: at its right end."""
    height = min(look.spacing.control, row.height() - look.spacing.s)
    right = row.right() - look.spacing.m
    return QRect(right - width, row.center().y() - height // 2, width, height)


def paint_button(painter: QPainter, rect: QRect, text: str, look: Theme, *, primary: bool, hot: bool) -> None:
    """A button of a row: filled if it is the one that Enter presses."""
    colors = look.colors
    if primary:
        ground, pen = (colors.accent_hover if hot else colors.accent), colors.on_accent
    else:
        ground, pen = (colors.pressed if hot else colors.raised), colors.text
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ground)
    painter.setPen(QPen(ground if primary else colors.border_strong, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), look.spacing.radius, look.spacing.radius)
    painter.setFont(look.type.body)
    painter.setPen(pen)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()


def paint_quiet_button(painter: QPainter, rect: QRect, text: str, look: Theme) -> None:
    """The button of a row that nobody points at: its word only."""
    painter.setFont(look.type.body)
    painter.setPen(look.colors.accent_text)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)
